/* Many exercises at the same time: a process for each core, and each has loaded all there is to
 * load before it is born. Runs are dealt out in rounds of the teams, so that all have the same to
 * do; whoever plays a run, it counts the same, and counters are added in order of the worker. */
#include "rehearse.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define TELL_MS 100      /* a worker says how far it is */
#define PATIENCE_MS 1000 /* what is over sooner needs no progress */
#define LINE_MS 5000     /* between lines where there is no terminal */
#define BAR_COLUMNS 20
#define FINISHED UINT64_MAX /* what comes next are the counters */

static volatile sig_atomic_t signalled;

static void on_signal(int number)
{
    signalled = number;
}

static void catch_signals(void)
{
    struct sigaction action = { .sa_handler = on_signal };
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
}

static int64_t now_ms(void)
{
    struct shisa_clock clock = shisa_wall_clock();
    return clock.now_ms(clock.self);
}

/* --- one exercise ---------------------------------------------------------------------------- */

shisa_status play_one(struct rehearsing *rehearsing, uint32_t stage, uint32_t run,
                      struct shisa_err *err)
{
    struct stage *on = &rehearsing->stages[stage];
    struct shisa_exercise *exercise = on->session.exercise;
    shisa_exercise_restore(exercise, on->moment, on->size);
    shisa_exercise_reseed(exercise, rehearsing->seed + run);
    shisa_bots_seat(shisa_exercise_bots(exercise), 0, team_of_run(rehearsing, run));
    shisa_status status = shisa_exercise_start(exercise, err);
    return status != SHISA_OK ? status
                              : shisa_exercise_advance(
                                    exercise, shisa_exercise_world(exercise)->scenario.length, err);
}

/* What got stuck is counted; the first of those is played again, and says why. */
static void count_one(struct rehearsing *rehearsing, uint32_t stage, uint32_t run)
{
    struct shisa_err err;
    struct shisa_rehearsal *rehearsal = rehearsing->stages[stage].rehearsal;
    shisa_rehearsal_begin(rehearsal, stage * rehearsing->runs + run, team_of_run(rehearsing, run));
    shisa_rehearsal_end(rehearsal, play_one(rehearsing, stage, run, &err) != SHISA_OK);
}

/* --- a worker -------------------------------------------------------------------------------- */

static bool write_all(int file, const void *data, size_t len)
{
    const char *at = data;
    while (len > 0) {
        ssize_t written = write(file, at, len);
        if (written < 0 && errno != EINTR) {
            return false;
        }
        at += written > 0 ? written : 0;
        len -= written > 0 ? (size_t)written : 0;
    }
    return true;
}

struct telling {
    int file;
    uint64_t done;
    int64_t told_ms;
};

static bool tell(struct telling *telling)
{
    int64_t now = now_ms();
    if (now - telling->told_ms < TELL_MS) {
        return true;
    }
    telling->told_ms = now;
    return write_all(telling->file, &telling->done, sizeof telling->done);
}

static bool is_mine(const struct rehearsing *rehearsing, uint32_t run, uint32_t worker)
{
    return run / rehearsing->team_count % rehearsing->jobs == worker;
}

static bool play_mine(struct rehearsing *rehearsing, uint32_t worker, struct telling *telling)
{
    for (uint32_t stage = 0; stage < rehearsing->stage_count; stage++) {
        for (uint32_t run = 0; run < rehearsing->runs && signalled == 0; run++) {
            if (!is_mine(rehearsing, run, worker)) {
                continue;
            }
            count_one(rehearsing, stage, run);
            telling->done++;
            if (!tell(telling)) {
                return false;
            }
        }
    }
    return true;
}

static int work(struct rehearsing *rehearsing, uint32_t worker, int file)
{
    const uint64_t finished = FINISHED;
    struct telling telling = { .file = file, .told_ms = now_ms() };
    bool good =
        play_mine(rehearsing, worker, &telling) && write_all(file, &finished, sizeof finished);
    for (uint32_t i = 0; i < rehearsing->stage_count && good; i++) {
        const struct shisa_rehearsal *rehearsal = rehearsing->stages[i].rehearsal;
        good =
            write_all(file, shisa_rehearsal_counters(rehearsal), shisa_rehearsal_size(rehearsal));
    }
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}

/* --- the one who waits for them -------------------------------------------------------------- */

struct worker {
    pid_t pid;
    int file; /* -1: it has said all */
    uint64_t done;
    bool finished;
    struct shisa_buf said; /* what is not yet understood; in the end the counters */
};

static bool start_worker(struct rehearsing *rehearsing, struct worker *workers, uint32_t number)
{
    int ends[2];
    fflush(NULL); /* or both would write what waits */
    if (pipe(ends) != 0) {
        return false;
    }
    pid_t pid = fork();
    if (pid == 0) {
        close(ends[0]);
        for (uint32_t i = 0; i < number; i++) {
            close(workers[i].file);
        }
        _exit(work(rehearsing, number, ends[1]));
    }
    close(ends[1]);
    if (pid < 0) {
        close(ends[0]);
        return false;
    }
    workers[number] = (struct worker){ .pid = pid, .file = ends[0] };
    return true;
}

static void understand(struct worker *worker)
{
    size_t used = 0;
    while (!worker->finished && worker->said.len - used >= sizeof worker->done) {
        uint64_t word;
        memcpy(&word, worker->said.data + used, sizeof word);
        used += sizeof word;
        worker->finished = word == FINISHED;
        worker->done = worker->finished ? worker->done : word;
    }
    worker->said.len -= used;
    if (used > 0) {
        memmove(worker->said.data, worker->said.data + used, worker->said.len);
    }
}

static void hear(struct worker *worker)
{
    char bytes[65536];
    ssize_t count = read(worker->file, bytes, sizeof bytes);
    if (count > 0) {
        shisa_buf_add(&worker->said, bytes, (size_t)count);
        understand(worker);
    } else if (count == 0 || errno != EINTR) {
        close(worker->file);
        worker->file = -1;
    }
}

/* --- progress -------------------------------------------------------------------------------- */

struct progress {
    const struct options *options;
    uint64_t all;
    int64_t begun_ms, shown_ms;
    bool bar;
    int columns; /* of what stands on the line */
};

static void show(struct progress *progress, uint64_t done)
{
    int64_t now = now_ms(), spent = now - progress->begun_ms;
    int64_t pause = progress->bar ? TELL_MS : LINE_MS;
    if (progress->options->quiet || spent < PATIENCE_MS || now - progress->shown_ms < pause) {
        return;
    }
    struct shisa_buf line = { 0 };
    progress->shown_ms = now;
    if (progress->bar) {
        shisa_buf_puts(&line, "[");
        for (uint64_t i = 0; i < BAR_COLUMNS; i++) {
            shisa_buf_puts(&line, i < done * BAR_COLUMNS / progress->all ? "#" : ".");
        }
        shisa_buf_puts(&line, "] ");
    }
    shisa_buf_addf(&line, shisa_word(SHISA_W_REHEARSE_PROGRESS, progress->options->lang),
                   (unsigned long long)done, (unsigned long long)progress->all,
                   (unsigned long long)(done * 1000 / (uint64_t)spent));
    int columns = shisa_text_width(line.data);
    fprintf(stderr, progress->bar ? "\r%s%*s" : "%s%*s\n", line.data,
            progress->bar && progress->columns > columns ? progress->columns - columns : 0, "");
    progress->columns = columns;
    shisa_buf_finish(&line);
}

static void clear(const struct progress *progress)
{
    if (progress->bar && progress->columns > 0) {
        fprintf(stderr, "\r%*s\r", progress->columns, "");
    }
}

/* --- all of them ----------------------------------------------------------------------------- */

/* Until each has said all, or is gone. */
static void listen(struct worker *workers, uint32_t count, struct progress *progress)
{
    struct pollfd *files = shisa_alloc(count * sizeof *files);
    uint32_t open = count;
    bool passed_on = false;
    while (open > 0) {
        uint64_t done = 0;
        for (uint32_t i = 0; i < count; i++) {
            files[i] = (struct pollfd){ .fd = workers[i].file, .events = POLLIN };
        }
        int ready = poll(files, count, TELL_MS);
        open = 0;
        for (uint32_t i = 0; i < count; i++) {
            if (ready > 0 && files[i].revents != 0) {
                hear(&workers[i]);
            }
            open += workers[i].file >= 0;
            done += workers[i].done;
        }
        for (uint32_t i = 0; i < count && signalled != 0 && !passed_on; i++) {
            kill(workers[i].pid, SIGINT); /* each ends its exercise and says what it has */
        }
        passed_on = signalled != 0;
        show(progress, done);
    }
    free(files);
}

static bool add_up(struct rehearsing *rehearsing, const struct worker *worker)
{
    size_t at = 0, size = 0;
    for (uint32_t i = 0; i < rehearsing->stage_count; i++) {
        size += shisa_rehearsal_size(rehearsing->stages[i].rehearsal);
    }
    if (!worker->finished || worker->said.len != size) {
        return false;
    }
    for (uint32_t i = 0; i < rehearsing->stage_count; i++) {
        struct shisa_rehearsal *rehearsal = rehearsing->stages[i].rehearsal;
        shisa_rehearsal_add(rehearsal, worker->said.data + at);
        at += shisa_rehearsal_size(rehearsal);
    }
    return true;
}

static bool finish_worker(struct rehearsing *rehearsing, struct worker *worker)
{
    int status = 0;
    while (waitpid(worker->pid, &status, 0) < 0 && errno == EINTR) {
        continue;
    }
    bool good = status == 0 && add_up(rehearsing, worker);
    shisa_buf_finish(&worker->said);
    return good;
}

enum exit_code rehearse_all(struct rehearsing *rehearsing, const struct options *options)
{
    const char *term = getenv("TERM");
    struct progress progress = { .options = options,
                                 .all = (uint64_t)rehearsing->runs * rehearsing->stage_count,
                                 .begun_ms = now_ms(),
                                 .bar = !options->plain && isatty(STDERR_FILENO) && term != NULL &&
                                        strcmp(term, "dumb") != 0 };
    struct worker *workers = shisa_alloc(rehearsing->jobs * sizeof *workers);
    uint32_t started = 0;
    bool good = true;
    catch_signals();
    while (started < rehearsing->jobs && start_worker(rehearsing, workers, started)) {
        started++;
    }
    if (started < rehearsing->jobs) {
        complain("this machine starts only %u of %u processes: %s; try --jobs %u", started,
                 rehearsing->jobs, strerror(errno), started > 0 ? started : 1);
        signalled = SIGTERM;
        good = false;
    }
    listen(workers, started, &progress);
    clear(&progress);
    for (uint32_t i = 0; i < started; i++) {
        good = finish_worker(rehearsing, &workers[i]) && good;
    }
    if (!good && started == rehearsing->jobs) {
        complain("a process that played exercises has died");
    }
    free(workers);
    rehearsing->signalled = signalled;
    return good ? EXIT_DONE : EXIT_OUR_BUG;
}
