/* proto: what its files share. */
#ifndef SHISA_PROTO_INTERNAL_H
#define SHISA_PROTO_INTERNAL_H

#include <jansson.h>

#include "shisa/proto.h"

/* --- building JSON: a value that does not apply is left out, so that lines are short --------- */

void proto_put(json_t *object, const char *key, json_t *value);           /* takes value */
void proto_put_number(json_t *object, const char *key, int64_t number);   /* not 0 */
void proto_put_time(json_t *object, const char *key, shisa_ms at);        /* not 0, not NEVER */
void proto_put_true(json_t *object, const char *key, bool yes);           /* not false */
void proto_put_string(json_t *object, const char *key, const char *text); /* not NULL */
void proto_put_text(json_t *object, const char *key, const struct shisa_text *text);
void proto_put_name(json_t *object, const char *key, const struct shisa_world *world,
                    enum shisa_kind kind, shisa_id id); /* not 0 */
/* The name that people read, in both languages. */
void proto_put_label(json_t *object, const char *key, const struct shisa_world *world,
                     enum shisa_kind kind, shisa_id id);
/* The name of a seat; not nobody's. */
void proto_put_seat(json_t *object, const char *key, const struct shisa_world *world,
                    const struct shisa_seat *seat);
/* {"kind":…,"id":…}; not of kind NONE. */
void proto_put_ref(json_t *object, const char *key, const struct shisa_world *world,
                   const struct shisa_ref *ref);
json_t *proto_ref(const struct shisa_world *world, const struct shisa_ref *ref);
/* Ids of the first `count` roles. */
json_t *proto_roles(const struct shisa_world *world, const shisa_id *roles, uint32_t count);
/* The id of a decision's option; NULL if it has none of that number. */
const char *proto_option(const struct shisa_world *world, shisa_id decision, int64_t option);
/* The beginning of every line to a seat: {"t":kind}. */
json_t *proto_line(const char *kind);
/* Writes object in its canonical form and releases it. */
void proto_finish(json_t *object, struct shisa_buf *out);

/* A string, with U+FFFD for what is no UTF-8. */
json_t *proto_string(const char *text);
/* The same as proto_finish for any value. */
void proto_dump(json_t *value, struct shisa_buf *out);

/* --- lists of thousands, written and not built; keys in order, as above ----------------------- */

void quick_open(struct shisa_buf *out);
void quick_key(struct shisa_buf *out, const char *key);
void quick_put_string(struct shisa_buf *out, const char *key, const char *text);
void quick_put_text(struct shisa_buf *out, const char *key, const struct shisa_text *text);
void quick_put_name(struct shisa_buf *out, const char *key, const struct shisa_world *world,
                    enum shisa_kind kind, shisa_id id);
void quick_put_label(struct shisa_buf *out, const char *key, const struct shisa_world *world,
                     enum shisa_kind kind, shisa_id id);
void quick_put_number(struct shisa_buf *out, const char *key, int64_t number);
void quick_put_true(struct shisa_buf *out, const char *key, bool yes);
void quick_close(struct shisa_buf *out);
void quick_list(struct shisa_buf *out);
void quick_item(struct shisa_buf *out); /* opens an object of the list */
void quick_list_end(struct shisa_buf *out);

struct quick_part {
    const char *key;
    struct shisa_buf text;
};

/* proto_finish of an object in which the parts, in order of their keys, stand as null. */
void quick_finish(json_t *object, const struct quick_part *parts, uint32_t count,
                  struct shisa_buf *out);

/* What every hello says. */
void proto_put_greeting(json_t *line, const struct shisa_world *world,
                        const struct shisa_greeting *greeting);
void proto_put_channel(json_t *object, const struct shisa_world *world, shisa_id id);
json_t *proto_options(const struct shisa_decision *decision);
/* From whom to whom, and what it says. */
void proto_put_message(json_t *object, const struct shisa_world *world,
                       const struct shisa_message *message);
json_t *proto_event_object(const struct shisa_engine *engine, const struct shisa_event *event);
/* Whom a seat of a role is told of from the start: all; in a large exercise its own organisation,
 * its sector, and organisations that nobody plays. */
struct proto_book {
    const struct shisa_world *world;
    bool *known; /* by organisation */
};
void proto_book_open(const struct shisa_world *world, shisa_id me, struct proto_book *book);
/* What is neither role nor organisation stands in no book, and is not missed there. */
bool proto_book_has(const struct proto_book *book, enum shisa_kind kind, shisa_id id);
void proto_book_close(struct proto_book *book);
json_t *proto_entry(const struct shisa_world *world, shisa_id role);
/* In a large exercise: who wrote and to whom, for those who do not have them in the book. */
void proto_introduce(json_t *line, const struct shisa_world *world, shisa_id from,
                     const shisa_id *to, uint32_t count);

/* --- reading: the fields of an input, from a run file or from a seat ------------------------- */

struct proto_reader {
    const struct shisa_world *world;
    struct shisa_read_input *read;
    struct shisa_err *err;
    shisa_status
        wrong; /* what a mistake is: SHISA_CORRUPT in a run file, SHISA_INVALID of a seat */
    bool seat; /* a stranger typed it: texts are cleaned, `at`, `role` … are not his to say */
};

/* In the order in which they are read: an option after the decision whose option it is. */
enum {
    FIELD_AT,
    FIELD_VERB,
    FIELD_ORIGIN,
    FIELD_ROLE,
    FIELD_SEAT,
    FIELD_SECOND,
    FIELD_REQUEST,
    FIELD_PROPOSAL,
    FIELD_AGREED,
    FIELD_CHANNEL,
    FIELD_TO,
    FIELD_ITEM,
    FIELD_ANSWERS,
    FIELD_ACTION,
    FIELD_TARGET,
    FIELD_DECISION,
    FIELD_OPTION,
    FIELD_YES,
    FIELD_BYPASS,
    FIELD_SPEED,
    FIELD_AS,
    FIELD_INJECT,
    FIELD_EXPECT,
    FIELD_SERVICE,
    FIELD_ORGANISATION,
    FIELD_DUE,
    FIELD_VALUE,
    FIELD_OUTCOME,
    FIELD_SUBJECT,
    FIELD_TEXT,
    FIELD_WORDS,
    FIELD_OBJECTIVE,
    FIELD_MARK,
    FIELD_POINTS,
    FIELD_TONE,
    FIELD_EVIDENCE,
    FIELD_AREA,
    FIELD_OWNER,
    FIELD_UNTIL,
    FIELD_STATUS,
    FIELD_TYPE,
    FIELD_STATE,
    FIELD_COUNT
};

struct proto_field {
    const char *name;
    void (*write)(const struct shisa_world *world, const struct shisa_input *input,
                  const struct proto_field *field, json_t *object);
    shisa_status (*read)(struct proto_reader *reader, const struct proto_field *field,
                         const json_t *value);
    size_t offset;                        /* of the shisa_id, string or number in an input */
    enum shisa_kind kind;                 /* of what an id names */
    uint32_t max;                         /* bytes of a string */
    const char *(*word)(uint32_t number); /* of a number that is written as a word */
};

extern const struct proto_field proto_fields[FIELD_COUNT];

/* Parses an object, NULL when it is none. */
json_t *proto_parse(const char *json, size_t len, size_t max, shisa_status wrong,
                    struct shisa_err *err);
/* Fills reader->read from an object whose `verb` is named so. */
SHISA_MUST_USE shisa_status proto_read_fields(struct proto_reader *reader, json_t *object);
/* What an action can be aimed at is called so: NONE for any other word. */
enum shisa_kind proto_target_kind(const char *word);
/* What a stranger called something, cut and cleaned so that an error can repeat it. */
#define PROTO_SHOWN_MAX (SHISA_ID_MAX + 1)
char *proto_shown(const char *name, char out[PROTO_SHOWN_MAX]);

#endif
