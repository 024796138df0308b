#include "seat.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    PENDING_MAX = 8,     /* requests of one seat that wait for an answer */
    CONNECTS = 64,       /* between two looks at what has come in */
    RETRY_NS = 20000000, /* nobody answers: is the hub being started again? */
    RUN_SIZE = 64
};

struct pending {
    int64_t id, asked; /* id 0: free */
    char *line;
};

struct seat {
    struct client client; /* first: a client is its seat */
    const struct code *code;
    const char *other; /* a role that is not his */
    char run[RUN_SIZE];
    int64_t seq, id, retry_at;
    bool here, final;
    struct pending pending[PENDING_MAX]; /* in order of id */
};

struct crew {
    const struct plan *plan;
    struct board *board;
    struct clients clients;
    struct seat *seats;
    uint32_t count, next_join, next_act, probes;
    char *channel;
    bool saved;
    int64_t acts_from;
    uint64_t acted;
    uint32_t acts; /* a second, of this process */
};

/* --- requests --------------------------------------------------------------------------------- */

static struct pending *free_place(struct seat *seat)
{
    for (int i = 0; i < PENDING_MAX; i++) {
        if (seat->pending[i].id == 0) {
            return &seat->pending[i];
        }
    }
    return NULL;
}

/* `words`: the request without its id. */
static void ask(struct crew *crew, struct seat *seat, const char *words)
{
    struct pending *pending = free_place(seat);
    size_t size = strlen(words) + 40;
    if (pending == NULL) {
        return; /* he waits for answers */
    }
    *pending = (struct pending){ ++seat->id, now_ns(), malloc(size) };
    int len = snprintf(pending->line, size, "{\"id\":%lld,%s}\n", (long long)pending->id, words);
    atomic_fetch_add(&crew->board->asked, 1);
    client_send(&crew->clients, &seat->client, pending->line, (size_t)len);
}

static void ask_again(struct crew *crew, struct seat *seat)
{
    int64_t last = 0;
    for (;;) { /* in order of id */
        const struct pending *next = NULL;
        for (int i = 0; i < PENDING_MAX; i++) {
            const struct pending *one = &seat->pending[i];
            if (one->id > last && (next == NULL || one->id < next->id)) {
                next = one;
            }
        }
        if (next == NULL) {
            return;
        }
        last = next->id;
        atomic_fetch_add(&crew->board->again, 1);
        client_send(&crew->clients, &seat->client, next->line, strlen(next->line));
    }
}

static void answered(struct crew *crew, struct seat *seat, int64_t id, bool refused)
{
    for (int i = 0; i < PENDING_MAX; i++) {
        struct pending *pending = &seat->pending[i];
        if (pending->id == id && id > 0) {
            if (refused) {
                atomic_fetch_add(&crew->board->refused, 1);
            } else {
                board_acked(crew->board, pending->asked);
            }
            free(pending->line);
            *pending = (struct pending){ 0 };
        }
    }
}

static void act(struct crew *crew, struct seat *seat)
{
    char words[512];
    if (crew->acted % 2 == 0) {
        snprintf(words, sizeof words,
                 "\"verb\":\"memo\",\"text\":\"Note %llu: asked the field by telephone, noted time "
                 "and name, waiting for the call back\"",
                 (unsigned long long)crew->acted);
    } else {
        snprintf(
            words, sizeof words,
            "\"verb\":\"send\",\"channel\":\"%s\",\"to\":[\"%s\"],\"text\":\"Message %llu: the "
            "screen and the field disagree here, please check yours and call back\"",
            crew->channel, seat->other, (unsigned long long)crew->acted);
    }
    ask(crew, seat, words);
}

static void probe(struct crew *crew)
{
    size_t size = strlen(crew->plan->everybody) + 512;
    char *words = malloc(size);
    struct probe *probe = &crew->board->probe[crew->probes];
    int64_t now = now_ns();
    snprintf(words, size,
             "\"verb\":\"send\",\"channel\":\"%s\",\"to\":[%s],\"text\":\"probe %02u %020lld : to "
             "everybody, the hub is being measured; there is nothing to be done about it\"",
             crew->channel, crew->plan->everybody, crew->probes, (long long)now);
    probe->sent = now;
    crew->probes++;
    ask(crew, &crew->seats[0], words);
    free(words);
}

/* --- what a seat hears ------------------------------------------------------------------------ */

static void learn_channel(struct crew *crew, const char *hello, size_t len)
{
    json_t *line = json_loadb(hello, len, 0, NULL);
    json_t *channel;
    size_t i;
    json_array_foreach(json_object_get(line, "channels"), i, channel)
    {
        bool oneway = json_is_true(json_object_get(channel, "oneway"));
        if (crew->channel == NULL && !oneway) {
            crew->channel = strdup(json_string_value(json_object_get(channel, "id")));
        }
    }
    json_decref(line);
}

static void copy_run(struct seat *seat, const char *line, size_t len)
{
    const char *run = find(line, len, "\"run\":\"");
    if (run != NULL) {
        (void)sscanf(run, "\"run\":\"%63[^\"]", seat->run);
    }
}

static void hear_hello(struct crew *crew, struct seat *seat, const char *line, size_t len,
                       bool resumed)
{
    int64_t done = number_after(line, len, "\"request\":");
    if (crew->channel == NULL && !resumed) {
        learn_channel(crew, line, len);
    }
    copy_run(seat, line, len);
    seat->seq = resumed ? seat->seq : 0;
    seat->id = done > seat->id ? done : seat->id;
    seat->here = true;
    atomic_fetch_add(&crew->board->here, 1);
    ask_again(crew, seat);
}

/* Written whole or not at all: every process writes the same. */
static void save_line(const char *path, const char *line, size_t len)
{
    char made[512];
    snprintf(made, sizeof made, "%s.%d", path, (int)getpid());
    FILE *file = fopen(made, "w");
    if (file == NULL || fwrite(line, 1, len, file) != len || fclose(file) != 0 ||
        rename(made, path) != 0) {
        die(path, "cannot be written");
    }
}

static void hear_probe(struct crew *crew, const char *line, size_t len)
{
    const char *at = find(line, len, "\"probe ");
    unsigned number;
    long long sent;
    if (at != NULL && sscanf(at, "\"probe %u %lld", &number, &sent) == 2) {
        if (number == 0 && crew->plan->save != NULL && !crew->saved) {
            crew->saved = true;
            save_line(crew->plan->save, line, len);
        }
        board_arrived(crew->board, number, sent, (uint32_t)len);
    }
}

static void hear_told(struct crew *crew, struct seat *seat, const char *line, size_t len)
{
    int64_t seq = number_after(line, len, "\"seq\":");
    if (seq > 0 && seq <= seat->seq) {
        atomic_fetch_add(&crew->board->repeated, 1);
    }
    seat->seq = seq > seat->seq ? seq : seat->seq;
}

static void hear(void *self, struct client *client, const char *line, size_t len)
{
    struct crew *crew = self;
    struct seat *seat = (struct seat *)client;
    const char *kind = find(line, len, "\"t\":\"");
    kind = kind == NULL ? "" : kind + 5;
    atomic_fetch_add_explicit(&crew->board->lines, 1, memory_order_relaxed);
    atomic_fetch_add_explicit(&crew->board->bytes, len, memory_order_relaxed);
    if (strncmp(kind, "message", 7) == 0) {
        hear_told(crew, seat, line, len);
        hear_probe(crew, line, len);
    } else if (strncmp(kind, "ack", 3) == 0) {
        answered(crew, seat, number_after(line, len, "\"id\":"), false);
    } else if (strncmp(kind, "refused", 7) == 0) {
        answered(crew, seat, number_after(line, len, "\"id\":"), true);
    } else if (strncmp(kind, "hello", 5) == 0 || strncmp(kind, "resumed", 7) == 0) {
        hear_hello(crew, seat, line, len, kind[0] == 'r');
    } else if (strncmp(kind, "bye", 3) == 0) {
        seat->final = find(line, len, "\"final\":true") != NULL;
    } else if (kind[0] != 'c') { /* the clock has no seq */
        hear_told(crew, seat, line, len);
    }
}

static void lost(void *self, struct client *client)
{
    struct crew *crew = self;
    struct seat *seat = (struct seat *)client;
    if (seat->here) {
        atomic_fetch_sub(&crew->board->here, 1);
        atomic_fetch_add(&crew->board->lost, 1);
    }
    seat->here = false;
    seat->retry_at = now_ns() + RETRY_NS;
}

/* --- joining ---------------------------------------------------------------------------------- */

static void join(struct crew *crew, struct seat *seat)
{
    char line[256];
    char place[RUN_SIZE + 64] = "";
    if (!client_connect(&crew->clients, &seat->client, crew->plan->address)) {
        seat->retry_at = now_ns() + RETRY_NS;
        return;
    }
    if (seat->seq > 0) {
        snprintf(place, sizeof place, ",\"run\":\"%s\",\"after\":%lld", seat->run,
                 (long long)seat->seq);
    }
    int len = snprintf(line, sizeof line, "{\"join\":\"%s\",\"name\":\"%.40s\",\"version\":2%s}\n",
                       seat->code->code, seat->code->seat, place);
    client_send(&crew->clients, &seat->client, line, (size_t)len);
}

static void join_some(struct crew *crew)
{
    int64_t now = now_ns();
    uint32_t tried = 0;
    for (uint32_t i = 0; i < crew->count && tried < CONNECTS; i++) {
        struct seat *seat = &crew->seats[crew->next_join++ % crew->count];
        if (seat->client.fd < 0 && !seat->final && seat->retry_at <= now) {
            join(crew, seat);
            tried++;
        }
    }
}

/* --- playing ---------------------------------------------------------------------------------- */

static void act_some(struct crew *crew)
{
    if (crew->acts_from == 0) {
        crew->acts_from = now_ns();
    }
    uint64_t due = (uint64_t)(now_ns() - crew->acts_from) * crew->acts / 1000000000;
    while (crew->acted < due) {
        struct seat *seat = &crew->seats[crew->next_act++ % crew->count];
        if (seat->here) {
            act(crew, seat);
        }
        crew->acted++;
    }
}

static bool same_role(const char *one, const char *other)
{
    size_t len = (size_t)(strrchr(one, '-') - one);
    return strncmp(one, other, len + 1) == 0;
}

static char *role_other_than(const struct plan *plan, uint32_t place)
{
    for (uint32_t i = 1; i < plan->seats; i++) {
        const char *seat = plan->codes[(place + i) % plan->seats].seat;
        if (!same_role(seat, plan->codes[place].seat)) {
            return strndup(seat, (size_t)(strrchr(seat, '-') - seat));
        }
    }
    die("the codes", "name one role only");
}

static void seat_them(struct crew *crew, uint32_t index)
{
    const struct plan *plan = crew->plan;
    crew->seats = calloc(plan->seats / plan->processes + 1, sizeof *crew->seats);
    for (uint32_t i = index; i < plan->seats; i += plan->processes) {
        crew->seats[crew->count++] = (struct seat){ .client.fd = -1,
                                                    .code = &plan->codes[i],
                                                    .other = role_other_than(plan, i) };
    }
}

void seats_play(const struct plan *plan, struct board *board, uint32_t index)
{
    struct crew crew = { .plan = plan, .board = board, .acts = plan->acts / plan->processes };
    crew.channel = plan->channel != NULL ? strdup(plan->channel) : NULL;
    clients_init(&crew.clients, &crew);
    crew.clients.line = hear;
    crew.clients.lost = lost;
    seat_them(&crew, index);
    allow_descriptors(crew.count);
    while (board->phase != PHASE_END) {
        join_some(&crew);
        if (board->phase == PHASE_ACT && crew.acts > 0) {
            act_some(&crew);
        }
        while (index == 0 && crew.probes < board->probes) {
            probe(&crew);
        }
        clients_turn(&crew.clients, 1);
    }
}
