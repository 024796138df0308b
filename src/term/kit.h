/* term: what every terminal is made of, on a screen or as plain lines: memory, lines of the hub,
 * the conversation with it, the course of time, text in columns. It knows no duty. */
#ifndef SHISA_TERM_KIT_H
#define SHISA_TERM_KIT_H

#include "shisa/term.h"

/* --- memory: nothing in a pool is released before all of it is -------------------------------- */

struct pool_block;

struct pool {
    struct pool_block *blocks;
};

void *pool_take(struct pool *pool, size_t size); /* zeroed */
const char *pool_copy(struct pool *pool, const char *text, size_t len);
void pool_finish(struct pool *pool);

/* Items with room for one more. */
void *term_grow(void *items, uint32_t count, uint32_t *cap, size_t size);
/* Sorts places; those of which neither comes before the other stay in their order. */
void term_sort(uint32_t *places, uint32_t count,
               bool (*before)(const void *self, uint32_t one, uint32_t other), const void *self);

/* --- one line of the protocol, read so that the first mistake makes all of it bad ------------- */

struct json_t;

struct line {
    const struct json_t *json;
    struct pool *pool;
    struct shisa_err *err;
    bool bad;
};

enum need { OPTIONAL, REQUIRED };

/* What was opened well must be closed. */
SHISA_MUST_USE shisa_status line_open(struct line *line, const char *text, size_t len,
                                      struct pool *pool, struct shisa_err *err);
void line_close(struct line *line);
/* Is that word in that field? */
bool line_is(const struct line *line, const char *name, const char *word);
bool line_has(const struct line *line, const char *name); /* null counts as missing */
/* Texts come out cleaned, in the pool; NULL, 0 or false when an optional field is missing. */
const char *line_word(struct line *line, const char *name, enum need need);
struct shisa_text line_text(struct line *line, const char *name, enum need need);
/* An object in it, to be read as a line of its own; NULL: there is none. */
const struct json_t *line_object(struct line *line, const char *name);
int64_t line_number(struct line *line, const char *name, enum need need);
/* Between 0 and max. */
int64_t line_count(struct line *line, const char *name, enum need need, int64_t max);
bool line_flag(struct line *line, const char *name);
const char **line_words(struct line *line, const char *name, uint32_t *count);
/* An array of objects: each is read into an item of that size. */
void *line_list(struct line *line, const char *name, size_t size,
                void (*each)(struct line *line, void *item), uint32_t *count);
/* The place of the word of a field among the names (ended by NULL); REQUIRED, and one of them. */
int line_choice(struct line *line, const char *name, const char *const *names);
void line_fail(struct line *line, const char *name, const char *what);

/* "at" of the line; "due", and SHISA_NEVER when it has none; "item". */
shisa_ms line_at(struct line *line);
shisa_ms line_due(struct line *line);
uint32_t line_item(struct line *line);

/* --- the course of an exercise, whoever looks at it ------------------------------------------- */

struct course {
    struct shisa_story story;
    shisa_ms now;
    int32_t speed;
    bool greeted, started, ended, solo;
    bool restarted; /* the clock stands because the hub was started again */
};

/* A line "clock"; *changed: at another speed than before, or standing for another reason. */
shisa_ms course_clock(struct line *line, struct course *course, bool *changed);
/* How it goes: begun, over, standing or under way; lost: nobody can tell. */
enum shisa_word course_pace(const struct course *course, bool lost);
/* "8:43", "1:27:43", in a story of days "2d 5h"; in out of SHISA_MOMENT_SIZE bytes. */
char *course_span(struct shisa_story story, shisa_ms span, enum shisa_lang lang, char *out);

/* "1d 03:20" and "1:27:43", "1d3h" and "1:27h", "1d" and "1h". What is less than an hour is short
 * enough. */
enum span_form { SPAN_WHOLE, SPAN_SHORT, SPAN_SHORTEST, SPAN_FORMS };

char *course_form(struct shisa_story story, shisa_ms span, enum span_form form,
                  enum shisa_lang lang, char *out);
/* The first of them that is not wider than that; a number is not cut. */
char *course_fit(struct shisa_story story, shisa_ms span, int columns, enum shisa_lang lang,
                 char *out);
/* Appends "27:17/30:00", both in the same form; false: there is none for so few columns. */
bool course_fit_two(struct shisa_story story, const shisa_ms spans[2], const char *between,
                    int columns, enum shisa_lang lang, struct shisa_buf *out);

/* --- requests: lines for the hub -------------------------------------------------------------- */

struct request {
    int64_t id;
    char *line;
    struct json_t *asked; /* the same, to be shown while it waits */
};

/* Kept until they are answered: when the link was lost, they go out again with the same ids. */
struct outbox {
    int64_t last;             /* id of the last request */
    struct request *requests; /* in order */
    uint32_t count, cap;
    uint32_t sent; /* so many of them have gone out */
};

/* Begins one: add its fields, then put it, which takes it. */
struct json_t *request_begin(struct outbox *outbox, const char *verb);
/* Left out when it is NULL or empty. */
void request_text(struct json_t *request, const char *name, const char *text);
/* The request's id; 0 when the line would be too long. */
int64_t request_put(struct outbox *outbox, struct json_t *request);

bool request_is(const struct request *request, const char *verb);
/* Does a request of that number wait for its answer, and is it of that verb? */
bool outbox_asks(const struct outbox *outbox, int64_t id, const char *verb);
bool outbox_take(struct outbox *outbox, struct shisa_buf *out);
void outbox_answered(struct outbox *outbox, int64_t id);
void outbox_forget(struct outbox *outbox); /* nobody will answer them any more */
void outbox_finish(struct outbox *outbox);

/* --- the conversation with a hub: joining, coming back, words out of play --------------------- */

enum notice_kind {
    NOTICE_CONTROL, /* control's words */
    NOTICE_REAL,    /* of a real incident */
    NOTICE_OVER     /* the exercise is over */
};

struct notice {
    int64_t seq;
    shisa_ms at;
    const char *text; /* NULL: that the exercise is over */
    enum notice_kind kind;
};

struct session {
    struct outbox outbox;
    struct pool pool;       /* of what follows; of one greeting */
    char *code, *name;      /* NULL: there is nothing to join, one plays alone */
    char *run;              /* which the hub serves; NULL: it did not say */
    int64_t seq;            /* of the last line that had one */
    bool joining;           /* the join line has to go out first */
    bool open;              /* and then requests may */
    bool lost;              /* no link */
    bool late;              /* a link, and no answer for long */
    bool left, final;       /* the hub has said goodbye, for good */
    struct shisa_text why;  /* of the goodbye, or of the refusal to let one in */
    bool refused;           /* one was not let in */
    struct notice *notices; /* control's words out of play, in order */
    uint32_t notice_count, notice_cap;
    uint32_t notice_read; /* so many of them have been read */
    int64_t read_seq;     /* of the last one that was read: told again, it stays so */
    bool looks;           /* another's seat, only looked at: nothing stands before it */
    bool stopped;         /* a real incident: nothing goes on */
    const char *stop;     /* what control says to it */
};

enum heard_kind {
    HEARD_OTHER, /* what only a duty understands */
    HEARD_HELLO,
    HEARD_RESUMED,
    HEARD_ACK,
    HEARD_REFUSED,
    HEARD_BYE,
    HEARD_NOTICE,
    HEARD_STOPPED
};

/* What a line was about, as far as every terminal understands it. */
struct heard {
    enum heard_kind kind;
    shisa_ms at;
    int64_t request;       /* of ACK and REFUSED */
    struct shisa_text why; /* of REFUSED; good until the next hello */
    bool clock;            /* it said what time it is */
    bool alarm;            /* ACK: control has been told of a real incident */
    bool foreign;          /* HELLO of another run: what was asked is not asked any more */
};

void session_init(struct session *session, const struct shisa_term_options *options);
void session_finish(struct session *session);
void session_hear(struct session *session, struct line *line, struct heard *heard);
/* The duty has understood the hello as well: now it counts. */
void session_greet(struct session *session, struct line *line, struct heard *heard);
void session_link(struct session *session, bool up);
void session_code(struct session *session, const char *code);
bool session_request(struct session *session, struct shisa_buf *out);
/* While the hub does not hear one, or is late: what a person asked and it has not answered, in
 * order; NULL behind the last. What was merely read or looked at is not among it. It is kept
 * nowhere else. */
const struct request *session_unsent(const struct session *session, uint32_t place);
uint32_t session_unsent_count(const struct session *session);
/* The oldest of control's words that has not been read; NULL: none. */
const struct notice *session_notice(const struct session *session);
void session_read(struct session *session); /* that one */
/* Puts one up; its text is the session's. What was read before stays read. */
void session_notify(struct session *session, struct notice notice);
/* Why one was not let in; NULL: one was, or waits. */
const char *session_refused(const struct session *session, enum shisa_lang lang);

/* --- text in columns -------------------------------------------------------------------------- */

struct span {
    size_t start, len;
};

struct spans {
    struct span *at;
    uint32_t count, cap;
};

/* Lines of at most that many columns (spaces may hang over the end); words stay whole where they
 * fit, and no line begins with a closing mark. There is at least one line, maybe empty. */
void wrap_text(const char *text, int columns, struct spans *spans);
void spans_finish(struct spans *spans);
/* Appends text and spaces up to columns; text that is longer is cut. */
void pad_text(const char *text, int columns, struct shisa_buf *out);
/* UTF-8 of a character, with its bytes; out holds 5 bytes. */
size_t rune_text(uint32_t rune, char *out);
uint32_t text_rune(const char *text); /* the first one; 0 at the end */
/* A text on one line. */
void say_line(const char *text, struct shisa_buf *out);

#endif
