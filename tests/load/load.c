/* Load: so many seats at a hub, which join, send acts at a rate, and are told what one says to all.
 * Measures how long each line took. Usage: load --to ADDRESS --codes FILE --seats N [--acts N]
 * [--seconds N] [--processes N] [--probes N] [--channel ID] [--hub PID [--kill]] [--save FILE].
 * Prints JSON. */
#include <errno.h>
#include <getopt.h>
#include <jansson.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "seat.h"

enum { PROCESSES_MAX = 64, JOIN_SECONDS = 120, PROBE_SECONDS = 20 };

struct wanted {
    struct plan plan;
    const char *codes_file;
    uint32_t seconds, probes;
    pid_t hub; /* 0: not told */
    bool kill; /* the hub, in the end */
};

/* --- what is wanted --------------------------------------------------------------------------- */

static const struct option options[] = {
    { "to", required_argument, NULL, 't' },      { "codes", required_argument, NULL, 'c' },
    { "seats", required_argument, NULL, 'n' },   { "acts", required_argument, NULL, 'a' },
    { "seconds", required_argument, NULL, 's' }, { "processes", required_argument, NULL, 'p' },
    { "probes", required_argument, NULL, 'b' },  { "channel", required_argument, NULL, 'v' },
    { "hub", required_argument, NULL, 'h' },     { "kill", no_argument, NULL, 'k' },
    { "save", required_argument, NULL, 'w' },    { 0 },
};

static uint32_t number_of(const char *text, uint32_t max)
{
    char *end;
    unsigned long number = strtoul(text, &end, 10);
    if (*end != '\0' || number > max) {
        die(text, "is no such number");
    }
    return (uint32_t)number;
}

static struct wanted read_options(int argc, char **argv)
{
    struct wanted wanted = { .plan = { .processes = 2 }, .seconds = 5, .probes = 7 };
    int letter;
    while ((letter = getopt_long(argc, argv, "", options, NULL)) != -1) {
        switch (letter) {
        case 't':
            wanted.plan.address = optarg;
            break;
        case 'c':
            wanted.codes_file = optarg;
            break;
        case 'n':
            wanted.plan.seats = number_of(optarg, READERS_MAX);
            break;
        case 'a':
            wanted.plan.acts = number_of(optarg, 100000);
            break;
        case 's':
            wanted.seconds = number_of(optarg, 3600);
            break;
        case 'p':
            wanted.plan.processes = number_of(optarg, PROCESSES_MAX);
            break;
        case 'b':
            wanted.probes = number_of(optarg, PROBES_MAX / 2);
            break;
        case 'v':
            wanted.plan.channel = optarg;
            break;
        case 'w':
            wanted.plan.save = optarg;
            break;
        case 'k':
            wanted.kill = true;
            break;
        case 'h':
            wanted.hub = (pid_t)number_of(optarg, 1U << 30);
            break;
        default:
            exit(EXIT_FAILURE);
        }
    }
    if (wanted.plan.address == NULL || wanted.codes_file == NULL || wanted.plan.processes == 0) {
        die("usage", "load --to ADDRESS --codes FILE --seats N [--acts N] [--seconds N] …");
    }
    return wanted;
}

/* Adds the organisation if it is not the one before: seats come in order of organisation. */
static void add_organisation(const char *seat, char *out, char *last, size_t size)
{
    char name[128];
    snprintf(name, sizeof name, "\"%.*s\"", (int)(strchr(seat, '/') - seat), seat);
    if (strcmp(name, last) != 0) {
        strcat(out, out[0] != '\0' ? "," : "");
        strcat(out, name);
        snprintf(last, size, "%s", name);
    }
}

static void read_codes(struct wanted *wanted)
{
    json_error_t why;
    json_t *file = json_load_file(wanted->codes_file, 0, &why), *seat;
    json_t *seats = json_object_get(file, "seats");
    char last[128] = "";
    uint32_t count = 0;
    size_t i;
    if (!json_is_array(seats)) {
        die(wanted->codes_file, file == NULL ? why.text : "has no seats");
    }
    wanted->plan.codes = calloc(json_array_size(seats) + 1, sizeof *wanted->plan.codes);
    wanted->plan.everybody = calloc(json_array_size(seats) + 1, 128);
    json_array_foreach(seats, i, seat)
    {
        const char *name = json_string_value(json_object_get(seat, "seat"));
        bool plays = strcmp(json_string_value(json_object_get(seat, "duty")), "participant") == 0;
        if (plays && (wanted->plan.seats == 0 || count < wanted->plan.seats)) {
            wanted->plan.codes[count++] =
                (struct code){ strdup(name),
                               strdup(json_string_value(json_object_get(seat, "code"))) };
            add_organisation(name, wanted->plan.everybody, last, sizeof last);
        }
    }
    json_decref(file);
    if (count < wanted->plan.seats || count == 0) {
        die(wanted->codes_file, "has fewer seats than are wanted");
    }
    wanted->plan.seats = count;
}

static void forget_codes(struct wanted *wanted)
{
    for (uint32_t i = 0; i < wanted->plan.seats; i++) {
        free(wanted->plan.codes[i].seat);
        free(wanted->plan.codes[i].code);
    }
    free(wanted->plan.codes);
    free(wanted->plan.everybody);
}

/* --- what the hub takes ----------------------------------------------------------------------- */

static double hub_memory_kib(pid_t hub)
{
    char path[64], line[256];
    double kib = 0;
    snprintf(path, sizeof path, "/proc/%d/status", (int)hub);
    FILE *file = hub != 0 ? fopen(path, "r") : NULL;
    while (file != NULL && fgets(line, sizeof line, file) != NULL) {
        (void)sscanf(line, "VmRSS: %lf", &kib);
    }
    if (file != NULL) {
        fclose(file);
    }
    return kib;
}

/* On a processor; it has one thread. */
static double hub_seconds(pid_t hub)
{
    char path[64];
    long long ns = 0;
    snprintf(path, sizeof path, "/proc/%d/schedstat", (int)hub);
    FILE *file = hub != 0 ? fopen(path, "r") : NULL;
    if (file != NULL) {
        (void)!fscanf(file, "%lld", &ns);
        fclose(file);
    }
    return (double)ns / 1e9;
}

/* --- the course of it ------------------------------------------------------------------------- */

static double seconds_since(int64_t begin)
{
    return (double)(now_ns() - begin) / 1e9;
}

static void pause_ms(long ms)
{
    nanosleep(&(struct timespec){ ms / 1000, ms % 1000 * 1000000 }, NULL);
}

static void start(const struct wanted *wanted, struct board *board, pid_t *children)
{
    for (uint32_t i = 0; i < wanted->plan.processes; i++) {
        children[i] = fork();
        if (children[i] == 0) {
            (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
            seats_play(&wanted->plan, board, i);
            _exit(EXIT_SUCCESS);
        }
        if (children[i] < 0) {
            die("fork", strerror(errno));
        }
    }
}

static void join_all(const struct wanted *wanted, struct board *board, json_t *out)
{
    int64_t begin = now_ns();
    double before = hub_memory_kib(wanted->hub), worked = hub_seconds(wanted->hub);
    while (board->here < wanted->plan.seats && seconds_since(begin) < JOIN_SECONDS) {
        pause_ms(1);
    }
    double took = seconds_since(begin);
    pause_ms(500); /* what was told to the last has been read */
    double grown = hub_memory_kib(wanted->hub) - before;
    if (board->here < wanted->plan.seats) {
        fprintf(stderr, "%u of %u came in time\n", (unsigned)board->here, wanted->plan.seats);
        exit(EXIT_FAILURE);
    }
    json_object_set_new(out, "joins_per_s", json_real(wanted->plan.seats / took));
    json_object_set_new(out, "join_hub_s", json_real(hub_seconds(wanted->hub) - worked));
    json_object_set_new(out, "hub_kib", json_real(before + grown));
    json_object_set_new(out, "seat_kib", json_real(grown / wanted->plan.seats));
}

/* One says something to all, and all have read it. */
static void probe_once(const struct wanted *wanted, struct board *board)
{
    int64_t begin = now_ns();
    uint32_t number = board->probes++;
    while (board->probe[number].arrived < wanted->plan.seats &&
           seconds_since(begin) < PROBE_SECONDS) {
        pause_ms(2);
    }
}

static void put_spread(json_t *out, const char *name, struct spread spread)
{
    json_object_set_new(out, name,
                        json_pack("{s:i,s:f,s:f,s:f}", "count", (int)spread.count, "p50",
                                  spread.p50, "p99", spread.p99, "last", spread.last));
}

static void probe_quiet(const struct wanted *wanted, struct board *board, json_t *out)
{
    double worked = hub_seconds(wanted->hub);
    board->phase = PHASE_QUIET;
    for (uint32_t i = 0; i < wanted->probes; i++) {
        probe_once(wanted, board);
    }
    json_object_set_new(out, "line_hub_ms",
                        json_real((hub_seconds(wanted->hub) - worked) * 1000 / wanted->probes));
    put_spread(out, "delivery", spread_of_probes(board, 0, wanted->plan.seats));
    json_object_set_new(out, "line_bytes", json_integer(board->probe[0].bytes));
}

static void put_acks(struct board *board, uint32_t first, const char *name, json_t *out)
{
    uint32_t end = board->acks < ACKS_MAX ? board->acks : ACKS_MAX;
    put_spread(out, name, spread_of(board->ack + first, end - first));
}

/* Acts alone, then acts and now and then a line to all. */
static void act_all(const struct wanted *wanted, struct board *board, json_t *out)
{
    uint32_t acks = board->acks, first = board->probes;
    double worked = hub_seconds(wanted->hub);
    int64_t begin = now_ns();
    board->phase = PHASE_ACT;
    pause_ms(1000 * (long)wanted->seconds);
    double took = seconds_since(begin);
    json_object_set_new(out, "acks_per_s", json_real((board->acks - acks) / took));
    json_object_set_new(out, "acting_hub_share",
                        json_real((hub_seconds(wanted->hub) - worked) / took));
    put_acks(board, acks, "ack", out);
    acks = board->acks;
    for (uint32_t i = 0; i < wanted->probes && board->probes < PROBES_MAX; i++) {
        probe_once(wanted, board);
        pause_ms(300);
    }
    board->phase = PHASE_SETTLE;
    pause_ms(1000);
    put_spread(out, "delivery_acting", spread_of_probes(board, first, wanted->plan.seats));
    put_acks(board, acks, "ack_meanwhile", out);
}

/* Whoever started the hub starts it again. Each seat has lost it once before it is back. */
static void kill_hub(const struct wanted *wanted, const struct board *board, json_t *out)
{
    const uint32_t seats = wanted->plan.seats, lost = board->lost + seats;
    int64_t begin = now_ns();
    (void)kill(wanted->hub, SIGKILL);
    while ((board->lost < lost || board->here < seats) && seconds_since(begin) < JOIN_SECONDS) {
        pause_ms(1);
    }
    if (board->here < seats) {
        die("coming back", "not all did in time");
    }
    json_object_set_new(out, "back_s", json_real(seconds_since(begin)));
}

static void put_counts(const struct board *board, json_t *out)
{
    json_object_set_new(out, "asked", json_integer(board->asked));
    json_object_set_new(out, "acknowledged", json_integer(board->acks));
    json_object_set_new(out, "refused", json_integer(board->refused));
    json_object_set_new(out, "lost_connections", json_integer(board->lost));
    json_object_set_new(out, "sent_again", json_integer(board->again));
    json_object_set_new(out, "told_twice", json_integer(board->repeated));
    json_object_set_new(out, "lines", json_integer((json_int_t)board->lines));
    json_object_set_new(out, "bytes", json_integer((json_int_t)board->bytes));
}

int main(int argc, char **argv)
{
    struct wanted wanted = read_options(argc, argv);
    struct board *board = board_make();
    pid_t children[PROCESSES_MAX];
    json_t *out = json_object();
    read_codes(&wanted);
    start(&wanted, board, children);
    json_object_set_new(out, "seats", json_integer(wanted.plan.seats));
    join_all(&wanted, board, out);
    probe_quiet(&wanted, board, out);
    if (wanted.plan.acts > 0) {
        act_all(&wanted, board, out);
    }
    put_counts(board, out);
    if (wanted.kill) {
        kill_hub(&wanted, board, out);
    }
    board->phase = PHASE_END;
    for (uint32_t i = 0; i < wanted.plan.processes; i++) {
        (void)waitpid(children[i], NULL, 0);
    }
    json_dumpf(out, stdout, JSON_INDENT(2));
    putchar('\n');
    json_decref(out);
    forget_codes(&wanted);
    return EXIT_SUCCESS;
}
