/* What the hub is held against: the bare broadcast of a line to so many connections through epoll,
 * read as the load reads, and the bare SQLite commit of entries that come at a rate, whatever came
 * since the last commit in one. Usage: bare --seats N --line FILE [--rounds N] [--processes N]
 * [--acts N --entries N --entry-bytes B --seconds N] --in FOLDER. Prints JSON. */
#include <errno.h>
#include <getopt.h>
#include <jansson.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "board.h"
#include "client.h"

struct wanted {
    uint32_t seats, rounds, processes;
    uint32_t acts, entries, entry_bytes, seconds;
    const char *folder, *line_file;
};

/* --- what is wanted --------------------------------------------------------------------------- */

static const struct option options[] = {
    { "seats", required_argument, NULL, 'n' },       { "line", required_argument, NULL, 'l' },
    { "rounds", required_argument, NULL, 'r' },      { "processes", required_argument, NULL, 'p' },
    { "acts", required_argument, NULL, 'a' },        { "entries", required_argument, NULL, 'e' },
    { "entry-bytes", required_argument, NULL, 'y' }, { "seconds", required_argument, NULL, 's' },
    { "in", required_argument, NULL, 'i' },          { 0 },
};

static struct wanted read_options(int argc, char **argv)
{
    struct wanted wanted = {
        .rounds = 7, .processes = 2, .entries = 3, .entry_bytes = 200, .seconds = 5
    };
    int letter;
    while ((letter = getopt_long(argc, argv, "", options, NULL)) != -1) {
        uint32_t number = optarg != NULL ? (uint32_t)strtoul(optarg, NULL, 10) : 0;
        switch (letter) {
        case 'n':
            wanted.seats = number;
            break;
        case 'l':
            wanted.line_file = optarg;
            break;
        case 'r':
            wanted.rounds = number < PROBES_MAX ? number : PROBES_MAX;
            break;
        case 'p':
            wanted.processes = number;
            break;
        case 'a':
            wanted.acts = number;
            break;
        case 'e':
            wanted.entries = number;
            break;
        case 'y':
            wanted.entry_bytes = number;
            break;
        case 's':
            wanted.seconds = number;
            break;
        case 'i':
            wanted.folder = optarg;
            break;
        default:
            exit(EXIT_FAILURE);
        }
    }
    if (wanted.folder == NULL || wanted.seats > READERS_MAX || wanted.processes == 0) {
        die("usage", "bare --seats N --line FILE [--acts N] --in FOLDER");
    }
    return wanted;
}

/* --- readers ---------------------------------------------------------------------------------- */

static void hear(void *self, struct client *client, const char *line, size_t len)
{
    const char *kind = find(line, len, "\"t\":\"message");
    const char *at = kind != NULL ? find(line, len, "\"probe ") : NULL;
    unsigned number;
    long long sent;
    (void)client;
    (void)number_after(line, len, "\"seq\":");
    if (at != NULL && sscanf(at, "\"probe %u %lld", &number, &sent) == 2) {
        board_arrived(self, number, sent, (uint32_t)len);
    }
}

static void lost(void *self, struct client *client)
{
    (void)self;
    (void)client;
}

static void read_all(const struct wanted *wanted, struct board *board, const char *address,
                     uint32_t index)
{
    uint32_t count = 0;
    struct clients clients;
    struct client *readers = calloc(wanted->seats / wanted->processes + 1, sizeof *readers);
    clients_init(&clients, board);
    clients.line = hear;
    clients.lost = lost;
    for (uint32_t i = index; i < wanted->seats; i += wanted->processes) {
        while (!client_connect(&clients, &readers[count], address)) {
            nanosleep(&(struct timespec){ 0, 1000000 }, NULL);
        }
        count++;
    }
    while (board->phase != PHASE_END) {
        clients_turn(&clients, 10);
    }
}

/* --- broadcast -------------------------------------------------------------------------------- */

static int listen_at(const char *path)
{
    struct sockaddr_un at = { .sun_family = AF_UNIX };
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    snprintf(at.sun_path, sizeof at.sun_path, "%s", path);
    if (fd < 0 || bind(fd, (struct sockaddr *)&at, sizeof at) != 0 || listen(fd, 4096) != 0) {
        die(path, strerror(errno));
    }
    return fd;
}

struct line {
    char bytes[1 << 18];
    size_t len;
    char *stamps[2]; /* a text in two languages has two of them */
    int stamp_count;
};

/* What the hub sent: the same bytes but for the stamps. */
static struct line *read_line(const char *path)
{
    struct line *line = calloc(1, sizeof *line);
    FILE *file = path != NULL ? fopen(path, "r") : NULL;
    if (file == NULL || (line->len = fread(line->bytes, 1, sizeof line->bytes - 1, file)) == 0) {
        die("the line to be sent", "cannot be read");
    }
    fclose(file);
    for (char *at = line->bytes; line->stamp_count < 2 && (at = strstr(at, "\"probe ")) != NULL;) {
        line->stamps[line->stamp_count++] = ++at;
    }
    return line;
}

static void stamp(struct line *line, uint32_t number, int64_t sent)
{
    for (int i = 0; i < line->stamp_count; i++) {
        char words[40];
        int len = snprintf(words, sizeof words, "probe %02u %020lld", number, (long long)sent);
        memcpy(line->stamps[i], words, (size_t)len);
    }
}

static void send_all(int fd, const char *line, size_t len)
{
    while (len > 0) {
        ssize_t sent = send(fd, line, len, MSG_NOSIGNAL);
        if (sent < 0 && errno != EINTR) {
            die("send", strerror(errno));
        }
        line += sent > 0 ? sent : 0;
        len -= sent > 0 ? (size_t)sent : 0;
    }
}

static void broadcast(const struct wanted *wanted, struct board *board, const int *readers)
{
    struct line *line = read_line(wanted->line_file);
    for (uint32_t round = 0; round < wanted->rounds; round++) {
        int64_t sent = now_ns();
        stamp(line, round, sent);
        for (uint32_t i = 0; i < wanted->seats; i++) {
            send_all(readers[i], line->bytes, line->len);
        }
        board->probes++;
        while (board->probe[round].arrived < wanted->seats && now_ns() - sent < 20000000000) {
            nanosleep(&(struct timespec){ 0, 2000000 }, NULL);
        }
    }
    free(line);
}

static int64_t clock_ns(void)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static void start_readers(const struct wanted *wanted, struct board *board, const char *path)
{
    for (uint32_t i = 0; i < wanted->processes; i++) {
        pid_t child = fork();
        if (child == 0) {
            (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
            read_all(wanted, board, path, i);
            _exit(EXIT_SUCCESS);
        }
    }
}

static void put_spread(json_t *out, const char *name, struct spread spread)
{
    json_object_set_new(out, name,
                        json_pack("{s:i,s:f,s:f,s:f}", "count", (int)spread.count, "p50",
                                  spread.p50, "p99", spread.p99, "last", spread.last));
}

static void measure_broadcast(const struct wanted *wanted, json_t *out)
{
    char path[100];
    struct board *board = board_make();
    int *readers = calloc(wanted->seats, sizeof *readers);
    snprintf(path, sizeof path, "%s/bare.sock", wanted->folder);
    allow_descriptors(wanted->seats);
    int listener = listen_at(path);
    start_readers(wanted, board, path);
    for (uint32_t i = 0; i < wanted->seats; i++) {
        readers[i] = accept(listener, NULL, NULL);
        if (readers[i] < 0) {
            die("accept", strerror(errno));
        }
    }
    int64_t worked = clock_ns();
    broadcast(wanted, board, readers);
    json_object_set_new(out, "line_ms",
                        json_real((double)(clock_ns() - worked) / 1e6 / wanted->rounds));
    board->phase = PHASE_END;
    while (wait(NULL) > 0) {
    }
    put_spread(out, "delivery", spread_of_probes(board, 0, wanted->seats));
    (void)unlink(path);
    free(readers);
}

/* --- commit ----------------------------------------------------------------------------------- */

struct book {
    sqlite3 *db;
    sqlite3_stmt *insert;
    int64_t number;
    char *body;
};

static void sql(struct book *book, const char *text)
{
    if (sqlite3_exec(book->db, text, NULL, NULL, NULL) != SQLITE_OK) {
        die(text, sqlite3_errmsg(book->db));
    }
}

static void open_book(struct book *book, const struct wanted *wanted)
{
    char path[128];
    snprintf(path, sizeof path, "%s/bare.db", wanted->folder);
    *book = (struct book){ .body = malloc(wanted->entry_bytes + 1) };
    memset(book->body, 'x', wanted->entry_bytes);
    if (sqlite3_open(path, &book->db) != SQLITE_OK) {
        die(path, sqlite3_errmsg(book->db));
    }
    sql(book, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
              "CREATE TABLE entry (number INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT "
              "NULL, body TEXT NOT NULL, link BLOB NOT NULL) STRICT; BEGIN IMMEDIATE");
    if (sqlite3_prepare_v2(book->db, "INSERT INTO entry VALUES (?, ?, 'input', ?, ?)", -1,
                           &book->insert, NULL) != SQLITE_OK) {
        die(path, sqlite3_errmsg(book->db));
    }
}

static void insert(struct book *book, const struct wanted *wanted)
{
    static const unsigned char link[32];
    sqlite3_bind_int64(book->insert, 1, ++book->number);
    sqlite3_bind_int64(book->insert, 2, 0);
    sqlite3_bind_text(book->insert, 3, book->body, (int)wanted->entry_bytes, SQLITE_STATIC);
    sqlite3_bind_blob(book->insert, 4, link, sizeof link, SQLITE_STATIC);
    if (sqlite3_step(book->insert) != SQLITE_DONE) {
        die("insert", sqlite3_errmsg(book->db));
    }
    sqlite3_reset(book->insert);
}

static void measure_commit(const struct wanted *wanted, json_t *out)
{
    struct book book;
    uint64_t total = (uint64_t)wanted->acts * wanted->seconds, done = 0;
    int32_t *us = calloc(total + 1, sizeof *us);
    open_book(&book, wanted);
    int64_t begin = now_ns();
    while (done < total) {
        uint64_t due = (uint64_t)(now_ns() - begin) * wanted->acts / 1000000000;
        uint64_t until = due < total ? due : total;
        if (until == done) {
            nanosleep(&(struct timespec){ 0, 100000 }, NULL);
            continue;
        }
        for (uint64_t i = done * wanted->entries; i < until * wanted->entries; i++) {
            insert(&book, wanted);
        }
        sql(&book, "COMMIT");
        sql(&book, "BEGIN IMMEDIATE");
        for (; done < until; done++) {
            int64_t came = begin + (int64_t)(done * 1000000000 / wanted->acts);
            us[done] = (int32_t)((now_ns() - came) / 1000);
        }
    }
    put_spread(out, "commit", spread_of(us, (uint32_t)total));
    sqlite3_finalize(book.insert);
    sqlite3_close(book.db);
    free(book.body);
    free(us);
}

int main(int argc, char **argv)
{
    struct wanted wanted = read_options(argc, argv);
    json_t *out = json_object();
    if (wanted.seats > 0) {
        measure_broadcast(&wanted, out);
    }
    if (wanted.acts > 0) {
        measure_commit(&wanted, out);
    }
    json_dumpf(out, stdout, JSON_INDENT(2));
    putchar('\n');
    json_decref(out);
    return EXIT_SUCCESS;
}
