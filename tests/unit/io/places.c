/* Where a hub listens, and whom it tells. */
#include <sys/wait.h>

#include "../run.h"
#include "guests.h"

/* --- who and where ---------------------------------------------------------------------------- */

START_TEST(the_kernel_says_who_connected)
{
    struct house *house = house_open();
    int fd = visit(house);
    ck_assert(last_guest(house)->peer.local);
    ck_assert_uint_eq(last_guest(house)->peer.uid, getuid());
    ck_assert_int_eq(last_guest(house)->peer.pid, getpid());
    close(fd);
    house_close(house);
}
END_TEST

START_TEST(tcp_within_the_machine_works_as_well)
{
    static const char *const addresses[] = { "127.0.0.1:0", "127.8.8.8:0" };
    struct house *house = house_create(10);
    for (uint32_t i = 0; i < 2; i++) {
        struct shisa_err err;
        ck_ok(shisa_net_listen(house->net, addresses[i], 0, &err), &err);
        struct sockaddr_in to = { .sin_family = AF_INET };
        to.sin_addr.s_addr = htonl(i == 0 ? 0x7F000001 : 0x7F080808);
        const char *port = strchr(shisa_net_address(house->net, i), ':') + 1;
        to.sin_port = htons((uint16_t)atoi(port));
        int fd = socket(AF_INET, SOCK_STREAM, 0);
        ck_assert_int_eq(connect(fd, (struct sockaddr *)&to, sizeof to), 0);
        say(fd, "here\n", 5);
        TURN_UNTIL(house, house->count == i + 1 && last_guest(house)->lines == 1);
        ck_assert(!last_guest(house)->peer.local);
        close(fd);
    }
    ck_assert_ptr_null(shisa_net_address(house->net, 2));
    house_close(house);
}
END_TEST

static const struct {
    const char *address;
    shisa_status status;
    const char *says;
} no_places[] = {
    { "0.0.0.0:4711", SHISA_REFUSED, "ssh" },
    { "192.0.2.1:4711", SHISA_REFUSED, "ssh" },
    { "126.255.255.255:1", SHISA_REFUSED, "ssh" },
    { "128.0.0.1:1", SHISA_REFUSED, "ssh" },
    { "[::]:4711", SHISA_REFUSED, "ssh" },
    { "[::ffff:127.0.0.1]:4711", SHISA_REFUSED, "ssh" },
    { "[2001:db8::1]:4711", SHISA_REFUSED, "ssh" },
    { "", SHISA_INVALID, "no address" },
    { "4711", SHISA_INVALID, "no address" },
    { "hub", SHISA_INVALID, "no address" },
    { ":4711", SHISA_INVALID, "no address" },
    { "localhost:4711", SHISA_INVALID, "no address" },
    { "127.0.0.1", SHISA_INVALID, "no address" },
    { "127.0.0.1:", SHISA_INVALID, "no address" },
    { "127.0.0.1:65536", SHISA_INVALID, "no address" },
    { "127.0.0.1:-1", SHISA_INVALID, "no address" },
    { "127.0.0.1:47 ", SHISA_INVALID, "no address" },
    { "127.0.0.1:99999999999999999999", SHISA_INVALID, "no address" },
    { "127.1:4711", SHISA_INVALID, "no address" },
    { "::1:4711", SHISA_INVALID, "no address" },
    { "[::1]4711", SHISA_INVALID, "no address" },
    { "[127.0.0.1]:4711", SHISA_INVALID, "no address" },
    { "/nowhere/to/be/found.sock", SHISA_IO, "cannot listen" },
    { "/0123456789/0123456789/0123456789/0123456789/0123456789/0123456789/0123456789/0123456789/"
      "0123456789/0123456789",
      SHISA_INVALID, "at most 107" },
};

START_TEST(it_listens_nowhere_but_within_this_machine)
{
    struct house *house = house_create(10);
    for (size_t i = 0; i < sizeof no_places / sizeof no_places[0]; i++) {
        struct shisa_err err = { 0 };
        ck_assert_msg(shisa_net_listen(house->net, no_places[i].address, 0600, &err) ==
                          no_places[i].status,
                      "%s: %s", no_places[i].address, err.text);
        ck_says(&err, no_places[i].says);
    }
    ck_assert_ptr_null(shisa_net_address(house->net, 0));
    house_close(house);
}
END_TEST

START_TEST(a_socket_somebody_answers_on_is_not_taken_away)
{
    struct house *house = house_open(), *second = house_create(10);
    struct shisa_err err;
    char pid[32];
    snprintf(pid, sizeof pid, "process %ld ", (long)getpid());
    ck_assert_int_eq(shisa_net_listen(second->net, in(&house->folder, "hub"), 0600, &err),
                     SHISA_REFUSED);
    ck_says(&err, pid);
    house_close(second);
    int fd = visit(house); /* it was left alone */
    close(fd);
    house_close(house);
}
END_TEST

START_TEST(a_port_somebody_listens_on_is_refused)
{
    struct house *house = house_create(10);
    struct shisa_err err;
    ck_ok(shisa_net_listen(house->net, "127.0.0.1:0", 0, &err), &err);
    ck_assert_int_eq(shisa_net_listen(house->net, shisa_net_address(house->net, 0), 0, &err),
                     SHISA_REFUSED);
    ck_says(&err, "in use");
    house_close(house);
}
END_TEST

START_TEST(a_socket_that_a_killed_hub_left_is_replaced)
{
    struct house *house = house_create(10);
    struct sockaddr_un address = local_address(in(&house->folder, "hub"));
    struct shisa_err err;
    struct stat facts;
    int dead = socket(AF_UNIX, SOCK_STREAM, 0);
    ck_assert_int_eq(bind(dead, (struct sockaddr *)&address, sizeof address), 0);
    close(dead); /* the file stays */
    ck_ok(shisa_net_listen(house->net, in(&house->folder, "hub"), 0620, &err), &err);
    ck_assert_int_eq(stat(in(&house->folder, "hub"), &facts), 0);
    ck_assert_uint_eq(facts.st_mode & 0777, 0620);
    int fd = visit(house);
    close(fd);
    shisa_net_destroy(house->net);
    ck_assert_int_eq(folder_count(&house->folder), 0); /* ours does not stay */
    house->net = NULL;
    house_close(house);
}
END_TEST

enum { RIVALS = 4, ROUNDS = 40 };

static void leave_dead_socket(const char *path)
{
    struct sockaddr_un address = local_address(path);
    (void)unlink(path);
    int dead = socket(AF_UNIX, SOCK_STREAM, 0);
    ck_assert_int_eq(bind(dead, (struct sockaddr *)&address, sizeof address), 0);
    close(dead);
}

/* Listens when `start` is closed, says in `verdict` whether it may, and stays until `end` is. */
static void rival(struct house *house, int start, int verdict, int end)
{
    struct shisa_err err;
    char byte;
    ck_assert_int_eq(read(start, &byte, 1), 0);
    byte =
        shisa_net_listen(house->net, in(&house->folder, "hub"), 0600, &err) == SHISA_OK ? 'y' : 'n';
    ck_assert_int_eq(write(verdict, &byte, 1), 1);
    ck_assert_int_eq(read(end, &byte, 1), 0);
    _exit(0);
}

/* How many of them listen; the others were refused. */
static int contend(struct house *house)
{
    int start[2], verdict[2], end[2], listening = 0;
    char byte;
    ck_assert(pipe(start) == 0 && pipe(verdict) == 0 && pipe(end) == 0);
    for (int i = 0; i < RIVALS; i++) {
        if (fork() == 0) {
            close(start[1]);
            close(end[1]);
            rival(house, start[0], verdict[1], end[0]);
        }
    }
    close(start[1]);
    for (int i = 0; i < RIVALS; i++) {
        ck_assert_int_eq(read(verdict[0], &byte, 1), 1);
        listening += byte == 'y';
    }
    int fd = try_visit(house); /* and it is one that can be reached */
    ck_assert_int_ge(fd, 0);
    close(fd);
    close(end[1]);
    for (int i = 0; i < RIVALS; i++) {
        (void)wait(NULL);
    }
    close(start[0]);
    close(verdict[0]);
    close(verdict[1]);
    close(end[0]);
    return listening;
}

START_TEST(of_hubs_that_start_together_over_a_dead_socket_one_listens)
{
    struct house *house = house_create(10);
    for (int i = 0; i < ROUNDS; i++) {
        leave_dead_socket(in(&house->folder, "hub"));
        ck_assert_int_eq(contend(house), 1);
    }
    house_close(house);
}
END_TEST

START_TEST(a_file_that_is_no_socket_is_left_alone)
{
    struct house *house = house_create(10);
    struct shisa_err err;
    put(&house->folder, "hub", "a thesis");
    ck_assert_int_eq(shisa_net_listen(house->net, in(&house->folder, "hub"), 0600, &err),
                     SHISA_REFUSED);
    ck_says(&err, "not a socket");
    ck_assert_int_eq(folder_count(&house->folder), 1);
    house_close(house);
}
END_TEST

/* --- the service manager ---------------------------------------------------------------------- */

/* What a service manager with this address was told. */
static void told(struct sockaddr_un address, size_t len, const char *name, const char *expected)
{
    char got[64] = { 0 };
    struct timeval patience = { .tv_sec = 10 };
    int fd = socket(AF_UNIX, SOCK_DGRAM, 0);
    ck_assert_int_eq(bind(fd, (struct sockaddr *)&address, (socklen_t)len), 0);
    ck_assert_int_eq(setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience), 0);
    ck_assert_int_eq(setenv("NOTIFY_SOCKET", name, 1), 0);
    shisa_notify("READY=1\nSTATUS=here");
    ck_assert_int_gt(recv(fd, got, sizeof got - 1, 0), 0);
    ck_assert_str_eq(got, expected);
    close(fd);
    unsetenv("NOTIFY_SOCKET");
}

START_TEST(the_service_manager_is_told_by_path_and_by_name)
{
    struct folder folder = folder_make();
    struct sockaddr_un address = local_address(in(&folder, "manager"));
    told(address, sizeof address, in(&folder, "manager"), "READY=1\nSTATUS=here");
    char name[64];
    int len = snprintf(name, sizeof name, "@shisa-test-%ld", (long)getpid());
    address = local_address(name);
    address.sun_path[0] = '\0';
    told(address, offsetof(struct sockaddr_un, sun_path) + (size_t)len, name,
         "READY=1\nSTATUS=here");
    folder_finish(&folder);
}
END_TEST

START_TEST(without_a_service_manager_nothing_is_told)
{
    static const char *const names[] = { "", "@", "relative", "/nowhere/to/be/found" };
    shisa_notify("READY=1");
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        ck_assert_int_eq(setenv("NOTIFY_SOCKET", names[i], 1), 0);
        shisa_notify("READY=1"); /* and comes back */
    }
    unsetenv("NOTIFY_SOCKET");
}
END_TEST

START_TEST(the_watchdog_is_answered_twice_within_its_limit)
{
    static const struct {
        const char *limit, *pid;
        int64_t every;
    } rows[] = { { NULL, NULL, 0 }, { "30000000", NULL, 15000 }, { "30000000", "1", 0 },
                 { "0", NULL, 0 },  { "nonsense", NULL, 0 },     { "1", NULL, 1 } };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        unsetenv("WATCHDOG_PID");
        unsetenv("WATCHDOG_USEC");
        (void)(rows[i].limit != NULL && setenv("WATCHDOG_USEC", rows[i].limit, 1));
        (void)(rows[i].pid != NULL && setenv("WATCHDOG_PID", rows[i].pid, 1));
        ck_assert_int_eq(shisa_notify_every_ms(), rows[i].every);
    }
    unsetenv("WATCHDOG_PID");
    unsetenv("WATCHDOG_USEC");
}
END_TEST

START_TEST(the_loop_answers_the_watchdog)
{
    struct house *house = house_create(10);
    struct sockaddr_un address = local_address(in(&house->folder, "manager"));
    char got[64] = { 0 };
    int fd = socket(AF_UNIX, SOCK_DGRAM, 0);
    ck_assert_int_eq(bind(fd, (struct sockaddr *)&address, sizeof address), 0);
    shisa_net_destroy(house->net);
    setenv("NOTIFY_SOCKET", in(&house->folder, "manager"), 1);
    setenv("WATCHDOG_USEC", "20000", 1);
    house_listen(house);
    TURN_UNTIL(house, recv(fd, got, sizeof got - 1, MSG_DONTWAIT) > 0);
    ck_assert_str_eq(got, "WATCHDOG=1");
    unsetenv("NOTIFY_SOCKET");
    unsetenv("WATCHDOG_USEC");
    close(fd);
    house_close(house);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        the_kernel_says_who_connected,
        tcp_within_the_machine_works_as_well,
        it_listens_nowhere_but_within_this_machine,
        a_socket_somebody_answers_on_is_not_taken_away,
        a_port_somebody_listens_on_is_refused,
        a_socket_that_a_killed_hub_left_is_replaced,
        of_hubs_that_start_together_over_a_dead_socket_one_listens,
        a_file_that_is_no_socket_is_left_alone,
        the_service_manager_is_told_by_path_and_by_name,
        without_a_service_manager_nothing_is_told,
        the_watchdog_is_answered_twice_within_its_limit,
        the_loop_answers_the_watchdog,
        NULL,
    };
    return run_tests("io-places", tests);
}
