/* What can be sat on, by whom, and the codes that say so. */
#include "internal.h"

#include <stdlib.h>
#include <string.h>

/* --- chairs ----------------------------------------------------------------------------------- */

struct chair *chair_of(struct shisa_hub *hub, const struct shisa_seat *seat)
{
    struct chairs *chairs = &hub->chairs;
    uint32_t next = seat_plays(seat) ? chairs->first[seat->of] : chairs->first[0];
    for (; next != 0; next = chairs->at[next - 1].next) {
        if (shisa_seat_same(&chairs->at[next - 1].seat, seat)) {
            return &chairs->at[next - 1];
        }
    }
    return NULL;
}

struct chair *chair_add(struct shisa_hub *hub, const struct shisa_seat *seat, struct shisa_err *err)
{
    struct chairs *chairs = &hub->chairs;
    if (chairs->count == SHISA_SEATS_MAX + SHISA_STAFF_MAX) {
        shisa_fail(err, SHISA_LIMIT, "an exercise has at most %u seats and %u of staff",
                   SHISA_SEATS_MAX, SHISA_STAFF_MAX);
        return NULL;
    }
    uint32_t *first = &chairs->first[seat_plays(seat) ? seat->of : 0];
    chairs->at = hub_grow(chairs->at, chairs->count, &chairs->cap, sizeof *chairs->at);
    chairs->at[chairs->count++] = (struct chair){ .seat = *seat, .next = *first };
    *first = chairs->count;
    return &chairs->at[chairs->count - 1];
}

void chair_changed(struct shisa_hub *hub, struct chair *chair)
{
    chair->changed = ++hub->chairs.changes;
}

void chair_named(struct shisa_hub *hub, struct chair *chair, const char *name)
{
    free(chair->name);
    chair->name = shisa_copy(name);
    chair_changed(hub, chair);
}

void chairs_finish(struct chairs *chairs)
{
    for (uint32_t i = 0; i < chairs->count; i++) {
        free(chairs->at[i].name);
        free(chairs->at[i].done);
    }
    free(chairs->at);
    free(chairs->first);
}

/* --- codes ------------------------------------------------------------------------------------ */

#define DIGITS "23456789"
#define LETTERS "ABCDEFGHJKLMNPQRSTUVWXYZ" DIGITS /* no 0, O, 1, I: 32 letters, 5 bits each */
enum { CODE_LETTERS = 12 };

static void make_code(const struct shisa_hub *hub, char code[SHISA_CODE_SIZE])
{
    unsigned char bytes[CODE_LETTERS];
    size_t len = 0;
    hub->options.chance.fill(hub->options.chance.self, bytes, sizeof bytes);
    for (int i = 0; i < CODE_LETTERS; i++) {
        if (i > 0 && i % 4 == 0) {
            code[len++] = '-';
        }
        code[len++] = LETTERS[bytes[i] % 32];
    }
    code[len] = '\0';
    SHISA_ASSERT(len + 1 == SHISA_CODE_SIZE);
}

/* Bytes of a hyphen, of what an input method makes of one, or of a space; 0: there is none. */
static size_t gap(const char *text)
{
    static const char *const gaps[] = { "-", " ", "ー", "‐", "–", "—", "―", "−" };
    for (size_t i = 0; i < sizeof gaps / sizeof gaps[0]; i++) {
        size_t len = strlen(gaps[i]);
        if (strncmp(text, gaps[i], len) == 0) {
            return len;
        }
    }
    return 0;
}

static bool plain_letters(const char *folded, char plain[CODE_LETTERS + 1])
{
    size_t len = 0;
    while (*folded != '\0') {
        size_t skipped = gap(folded);
        if (skipped > 0) {
            folded += skipped;
            continue;
        }
        char letter = (char)(*folded >= 'a' && *folded <= 'z' ? *folded - 'a' + 'A' : *folded);
        if (len == CODE_LETTERS || strchr(LETTERS, letter) == NULL) {
            return false;
        }
        plain[len++] = letter;
        folded++;
    }
    plain[len] = '\0';
    return len == CODE_LETTERS;
}

/* Hyphens, spaces, small letters and full width are forgiven. false: it is none. */
static bool plain_code(const char *code, char plain[CODE_LETTERS + 1])
{
    char *folded = shisa_text_fold(code);
    bool is_code = folded != NULL && plain_letters(folded, plain);
    free(folded);
    return is_code;
}

bool shisa_reads_as_code(const char *text)
{
    char plain[CODE_LETTERS + 1];
    return plain_code(text, plain) && strpbrk(plain, DIGITS) != NULL;
}

static bool hash_code(const struct shisa_hub *hub, const char *code,
                      unsigned char hash[SHISA_DIGEST_SIZE])
{
    char plain[CODE_LETTERS + 1];
    struct shisa_digest digest;
    if (!plain_code(code, plain)) {
        return false;
    }
    shisa_digest_init(&digest);
    shisa_digest_add(&digest, hub->options.seats.salt, SHISA_SALT_SIZE);
    shisa_digest_add(&digest, plain, CODE_LETTERS);
    shisa_digest_peek(&digest, hash);
    return true;
}

static uint32_t *bucket_of(struct shisa_hub *hub, const unsigned char hash[SHISA_DIGEST_SIZE])
{
    return &hub->chairs.buckets[(hash[0] | hash[1] << 8) % BUCKETS];
}

struct chair *chair_by_code(struct shisa_hub *hub, const char *code)
{
    unsigned char hash[SHISA_DIGEST_SIZE];
    if (!hash_code(hub, code, hash)) {
        return NULL;
    }
    uint32_t next = *bucket_of(hub, hash);
    while (next != 0 && memcmp(hub->chairs.at[next - 1].hash, hash, sizeof hash) != 0) {
        next = hub->chairs.at[next - 1].next_hash;
    }
    return next == 0 ? NULL : &hub->chairs.at[next - 1];
}

static void forget_code(struct shisa_hub *hub, struct chair *chair)
{
    uint32_t *next = bucket_of(hub, chair->hash);
    while (chair->issued && &hub->chairs.at[*next - 1] != chair) {
        next = &hub->chairs.at[*next - 1].next_hash;
    }
    if (chair->issued) {
        *next = chair->next_hash;
        chair->issued = false;
    }
}

static void learn_code(struct shisa_hub *hub, struct chair *chair,
                       const unsigned char hash[SHISA_DIGEST_SIZE])
{
    uint32_t *first = bucket_of(hub, hash);
    memcpy(chair->hash, hash, SHISA_DIGEST_SIZE);
    chair->next_hash = *first;
    chair->issued = true;
    *first = (uint32_t)(chair - hub->chairs.at) + 1;
}

/* --- issuing ---------------------------------------------------------------------------------- */

static shisa_status keep(struct shisa_hub *hub, const struct shisa_seat *seat,
                         const unsigned char *hash, struct shisa_err *err)
{
    const struct shisa_register *seats = &hub->options.seats;
    struct shisa_buf name = { 0 };
    shisa_seat_name(hub_world(hub), seat, &name);
    shisa_status status = seats->put(seats->self, name.data, hash, err);
    shisa_buf_finish(&name);
    hub->dirty = true;
    return status;
}

/* Whoever sits there by the old code is let go. */
static void empty(struct shisa_hub *hub, struct chair *chair)
{
    if (chair->guest != 0) {
        guest_part_word(hub, guest_at(hub, chair->guest), SHISA_W_HUB_REVOKED, true);
    }
    proposals_withdraw(hub, &chair->seat);
    forget_code(hub, chair);
    chair_changed(hub, chair);
}

shisa_status shisa_hub_issue(struct shisa_hub *hub, const struct shisa_seat *seat,
                             char code[SHISA_CODE_SIZE], struct shisa_err *err)
{
    unsigned char hash[SHISA_DIGEST_SIZE];
    struct chair *chair = chair_of(hub, seat);
    if (chair == NULL && (chair = chair_add(hub, seat, err)) == NULL) {
        return SHISA_LIMIT;
    }
    do {
        make_code(hub, code);
    } while (!shisa_reads_as_code(code) || chair_by_code(hub, code) != NULL);
    bool hashed = hash_code(hub, code, hash);
    SHISA_ASSERT(hashed);
    shisa_status status = keep(hub, seat, hash, err);
    if (status == SHISA_OK) {
        empty(hub, chair);
        learn_code(hub, chair, hash);
    }
    return status;
}

shisa_status shisa_hub_revoke(struct shisa_hub *hub, const struct shisa_seat *seat,
                              struct shisa_err *err)
{
    struct chair *chair = chair_of(hub, seat);
    if (chair == NULL) {
        return shisa_refuse(err, SHISA_NOT_FOUND, SHISA_W_HUB_NOT_ISSUED);
    }
    shisa_status status = keep(hub, seat, NULL, err);
    if (status == SHISA_OK) {
        empty(hub, chair);
    }
    return status;
}

static shisa_status recall_one(void *context, const char *name, const unsigned char *hash,
                               struct shisa_err *err)
{
    struct shisa_hub *hub = context;
    struct shisa_seat seat;
    if (!shisa_seat_find(hub_world(hub), name, &seat)) {
        return shisa_fail(err, SHISA_CORRUPT, "the run has a code for \"%s\", which is no seat",
                          name);
    }
    struct chair *chair = chair_of(hub, &seat);
    if (chair == NULL && (chair = chair_add(hub, &seat, err)) == NULL) {
        return SHISA_LIMIT;
    }
    if (hash != NULL) {
        learn_code(hub, chair, hash);
    }
    chair_changed(hub, chair);
    return SHISA_OK;
}

shisa_status shisa_hub_recall(struct shisa_hub *hub, struct shisa_err *err)
{
    const struct shisa_register *seats = &hub->options.seats;
    return seats->each(seats->self, recall_one, hub, err);
}

uint32_t shisa_hub_seats(const struct shisa_hub *hub)
{
    return hub->chairs.count;
}

uint32_t shisa_hub_here(const struct shisa_hub *hub)
{
    return hub->chairs.here;
}
