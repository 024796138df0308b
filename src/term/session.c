#include "kit.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "shisa/limits.h"

enum { PROTOCOL_VERSION = 2 };

static char *copy(const char *text)
{
    return text == NULL ? NULL : shisa_copy(text);
}

void session_init(struct session *session, const struct shisa_term_options *options)
{
    *session = (struct session){ .code = copy(options->code), .name = copy(options->name) };
    session->open = session->code == NULL;
}

void session_finish(struct session *session)
{
    outbox_finish(&session->outbox);
    pool_finish(&session->pool);
    free(session->code);
    free(session->name);
    free(session->run);
    free(session->notices);
    *session = (struct session){ 0 };
}

/* --- joining and coming back ------------------------------------------------------------------ */

void session_link(struct session *session, bool up)
{
    session->lost = !up;
    if (session->code != NULL) {
        session->joining = up && !session->final;
        session->open = false;
    }
}

void session_code(struct session *session, const char *code)
{
    SHISA_ASSERT(session->code != NULL);
    free(session->code);
    session->code = shisa_copy(code);
    session->refused = false;
    session->joining = !session->lost;
}

static void put_join(const struct session *session, struct shisa_buf *out)
{
    json_t *join =
        json_pack("{s:s,s:s,s:i}", "join", session->code, "name",
                  session->name == NULL ? "" : session->name, "version", PROTOCOL_VERSION);
    if (session->run != NULL) {
        json_object_set_new(join, "run", json_string(session->run));
        json_object_set_new(join, "after", json_integer(session->seq));
    }
    char *line = json_dumps(join, JSON_COMPACT | JSON_SORT_KEYS);
    SHISA_ASSERT(line != NULL); /* code and name are clean: who asked for them has seen to it */
    shisa_buf_puts(out, line);
    free(line);
    json_decref(join);
}

bool session_request(struct session *session, struct shisa_buf *out)
{
    if (session->joining) {
        session->joining = false;
        put_join(session, out);
        return true;
    }
    return session->open && outbox_take(&session->outbox, out);
}

static bool is_persons_own(const struct request *request)
{
    return !request_is(request, "read") && !request_is(request, "look");
}

const struct request *session_unsent(const struct session *session, uint32_t place)
{
    bool waits = !session->open || session->late;
    for (uint32_t i = 0; waits && i < session->outbox.count; i++) {
        const struct request *request = &session->outbox.requests[i];
        if (is_persons_own(request) && place-- == 0) {
            return request;
        }
    }
    return NULL;
}

uint32_t session_unsent_count(const struct session *session)
{
    uint32_t count = 0;
    while (session_unsent(session, count) != NULL) {
        count++;
    }
    return count;
}

/* The hub has let one in: what it has not answered goes out once more. New requests have numbers
 * behind the largest that it knows of. */
static void let_in(struct session *session, int64_t request)
{
    struct outbox *outbox = &session->outbox;
    outbox->last = request > outbox->last ? request : outbox->last;
    outbox->sent = 0;
    session->open = true;
    session->lost = session->refused = session->left = false;
}

/* Is it the run that this terminal knows? One that has no name is always another. */
static bool is_same_run(const struct session *session, const char *run)
{
    return run != NULL && session->run != NULL && strcmp(run, session->run) == 0;
}

void session_greet(struct session *session, struct line *line, struct heard *heard)
{
    line->pool = &session->pool;
    const char *run = line_word(line, "run", OPTIONAL);
    int64_t request = line_count(line, "request", OPTIONAL, INT64_MAX);
    int64_t seen = line_count(line, "seen", OPTIONAL, INT64_MAX);
    heard->foreign = !is_same_run(session, run);
    if (heard->foreign) {
        outbox_forget(&session->outbox);
        session->read_seq = 0;
        free(session->run);
        session->run = copy(run);
    }
    session->read_seq = seen > session->read_seq ? seen : session->read_seq;
    pool_finish(&session->pool);
    session->notice_count = session->notice_read = 0;
    session->stopped = false;
    session->seq = line_number(line, "seq", OPTIONAL);
    let_in(session, request);
}

static void hear_resumed(struct session *session, struct line *line, struct heard *heard)
{
    int64_t request = line_count(line, "request", OPTIONAL, INT64_MAX);
    if (!is_same_run(session, line_word(line, "run", REQUIRED))) {
        line_fail(line, "run", "is not the one to resume");
    }
    if (!line->bad) {
        heard->kind = HEARD_RESUMED;
        let_in(session, request);
    }
}

/* --- answers and words out of play ------------------------------------------------------------ */

static void hear_ack(struct session *session, struct line *line, struct heard *heard)
{
    heard->request = line_number(line, "id", REQUIRED);
    heard->at = line_at(line);
    if (!line->bad) {
        heard->kind = HEARD_ACK;
        heard->alarm = outbox_asks(&session->outbox, heard->request, "emergency");
        outbox_answered(&session->outbox, heard->request);
    }
}

/* Before one is let in, a refusal means that one is not. */
static void hear_refused(struct session *session, struct line *line, struct heard *heard)
{
    heard->request = line_number(line, "id", REQUIRED);
    heard->why = line_text(line, "why", REQUIRED);
    if (line->bad) {
        return;
    }
    heard->kind = HEARD_REFUSED;
    if (session->open) {
        outbox_answered(&session->outbox, heard->request);
    } else {
        session->refused = true;
        session->why = heard->why;
    }
}

static void hear_bye(struct session *session, struct line *line, struct heard *heard)
{
    struct shisa_text why = line_text(line, "why", OPTIONAL);
    bool final = line_flag(line, "final");
    if (!line->bad) {
        heard->kind = HEARD_BYE;
        session->why = why;
        session->left = true;
        session->final = final;
        session->open = session->code == NULL;
    }
}

void session_notify(struct session *session, struct notice notice)
{
    session->notices = term_grow(session->notices, session->notice_count, &session->notice_cap,
                                 sizeof *session->notices);
    session->notices[session->notice_count++] = notice;
    if (session->looks || (notice.seq != 0 && notice.seq <= session->read_seq)) {
        session->notice_read = session->notice_count;
    }
}

static void hear_notice(struct session *session, struct line *line, struct heard *heard)
{
    struct notice notice = { line_number(line, "seq", OPTIONAL), line_at(line),
                             line_word(line, "text", REQUIRED), NOTICE_CONTROL };
    if (line->bad) {
        return;
    }
    heard->kind = HEARD_NOTICE;
    heard->at = notice.at;
    session_notify(session, notice);
}

static void hear_stopped(struct session *session, struct line *line, struct heard *heard)
{
    const char *text = line_word(line, "text", OPTIONAL);
    shisa_ms at = line_at(line);
    if (!line->bad) {
        heard->kind = HEARD_STOPPED;
        heard->at = at;
        session->stopped = true;
        session->stop = text == NULL ? "" : text;
    }
}

static const struct {
    const char *name;
    void (*hear)(struct session *session, struct line *line, struct heard *heard);
} kinds[] = {
    { "resumed", hear_resumed }, { "ack", hear_ack },       { "refused", hear_refused },
    { "bye", hear_bye },         { "notice", hear_notice }, { "stopped", hear_stopped },
};

void session_hear(struct session *session, struct line *line, struct heard *heard)
{
    if (line_is(line, "t", "hello")) { /* counts when the duty has understood it */
        heard->kind = HEARD_HELLO;
        return;
    }
    if (!json_is_string(json_object_get(line->json, "t"))) {
        line_fail(line, "t", "is missing");
    }
    line->pool = &session->pool;
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        if (line_is(line, "t", kinds[i].name)) {
            kinds[i].hear(session, line, heard);
        }
    }
    if (line_is(line, "t", "looked") || line_is(line, "t", "code")) { /* no other ack comes */
        outbox_answered(&session->outbox, line_number(line, "id", REQUIRED));
    }
    int64_t seq = line_number(line, "seq", OPTIONAL);
    session->seq = !line->bad && seq > session->seq ? seq : session->seq;
}

const struct notice *session_notice(const struct session *session)
{
    return session->notice_read < session->notice_count ? &session->notices[session->notice_read]
                                                        : NULL;
}

void session_read(struct session *session)
{
    const struct notice *notice = session_notice(session);
    if (notice != NULL) {
        session->read_seq = notice->seq > session->read_seq ? notice->seq : session->read_seq;
        session->notice_read++;
    }
}

const char *session_refused(const struct session *session, enum shisa_lang lang)
{
    return session->refused ? shisa_say(&session->why, lang) : NULL;
}
