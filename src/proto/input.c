/* Inputs as they stand in run files, and what fields each verb has, there and from a seat. */
#include "shisa/proto.h"

#include <stdlib.h>
#include <string.h>

#include "internal.h"

#define BIT(field) (UINT64_C(1) << FIELD_##field)
_Static_assert(FIELD_COUNT <= 64, "a set of fields is a word");

/* What every input of a run file may say: who and when. */
#define BY_WHOM                                                                                    \
    (BIT(ORIGIN) | BIT(ROLE) | BIT(SEAT) | BIT(SECOND) | BIT(REQUEST) | BIT(PROPOSAL) | BIT(AGREED))

/* Beside these: `verb`, and in a run file `at` and by whom. A text may be missing when
 * `words` stands for it. */
static const struct {
    uint64_t needed, allowed;
} verbs[SHISA_VERB_COUNT] = {
    [SHISA_VERB_READ] = { BIT(ITEM), 0 },
    [SHISA_VERB_SEND] = { BIT(CHANNEL) | BIT(TO) | BIT(TEXT),
                          BIT(ANSWERS) | BIT(SUBJECT) | BIT(WORDS) | BIT(AS) },
    [SHISA_VERB_ACT] = { BIT(ACTION), BIT(TARGET) | BIT(BYPASS) },
    [SHISA_VERB_CANCEL] = { BIT(ITEM), 0 },
    [SHISA_VERB_DECIDE] = { BIT(DECISION) | BIT(OPTION), BIT(TEXT) },
    [SHISA_VERB_APPROVE] = { BIT(ITEM) | BIT(YES), BIT(TEXT) },
    [SHISA_VERB_MEMO] = { BIT(TEXT), BIT(WORDS) },
    [SHISA_VERB_PACE] = { BIT(SPEED), 0 },
    [SHISA_VERB_SIT] = { 0, BIT(TEXT) },
    [SHISA_VERB_LAUNCH] = { BIT(INJECT), 0 },
    [SHISA_VERB_HOLD] = { BIT(INJECT) | BIT(YES), 0 },
    [SHISA_VERB_SKIP] = { BIT(INJECT) | BIT(TEXT), 0 },
    [SHISA_VERB_MOVE] = { BIT(INJECT) | BIT(DUE), 0 },
    [SHISA_VERB_EDIT] = { BIT(INJECT) | BIT(TEXT), BIT(SUBJECT) },
    [SHISA_VERB_PHONED] = { BIT(INJECT) | BIT(OUTCOME), 0 },
    [SHISA_VERB_HINT] = { BIT(EXPECT) | BIT(TEXT), 0 },
    [SHISA_VERB_LEVEL] = { BIT(SERVICE) | BIT(VALUE) | BIT(TEXT), 0 },
    [SHISA_VERB_NOTICE] = { BIT(TEXT), BIT(TO) },
    [SHISA_VERB_JUMP] = { BIT(DUE), 0 },
    [SHISA_VERB_STOP] = { BIT(TEXT), 0 },
    [SHISA_VERB_BOUNDS] = { BIT(ORGANISATION) | BIT(DUE) | BIT(YES), 0 },
    [SHISA_VERB_HAND] = { BIT(TEXT), 0 },
    [SHISA_VERB_EMERGENCY] = { BIT(TEXT), 0 },
    [SHISA_VERB_RATE] = { BIT(MARK), BIT(OBJECTIVE) | BIT(EXPECT) | BIT(ORGANISATION) | BIT(TEXT) },
    [SHISA_VERB_REGRADE] = { BIT(EXPECT) | BIT(POINTS) | BIT(TEXT), 0 },
    [SHISA_VERB_OBSERVE] = { BIT(TONE) | BIT(TEXT),
                             BIT(ORGANISATION) | BIT(OBJECTIVE) | BIT(EXPECT) | BIT(EVIDENCE) },
    [SHISA_VERB_LINK] = { BIT(ITEM) | BIT(EVIDENCE), 0 },
    [SHISA_VERB_PLAN] = { BIT(AREA) | BIT(TEXT) | BIT(STATUS) | BIT(TYPE),
                          BIT(ITEM) | BIT(OWNER) | BIT(UNTIL) },
    [SHISA_VERB_SELF] = { BIT(ITEM) | BIT(STATE), BIT(TEXT) },
};

/* `id` is the request's own number; who and when is not a seat's to say, nor are model words. */
static uint64_t allowed_fields(const struct proto_reader *reader)
{
    enum shisa_verb verb = reader->read->input.verb;
    uint64_t allowed = verbs[verb].needed | verbs[verb].allowed | BIT(VERB);
    return reader->seat ? allowed & ~BIT(WORDS) : allowed | BIT(AT) | BY_WHOM;
}

/* What a seat leaves empty is missing as well: no run file can hold it. */
static shisa_status check_needed(const struct proto_reader *reader, uint64_t found)
{
    enum shisa_verb verb = reader->read->input.verb;
    uint64_t missing = verbs[verb].needed & ~found;
    missing &= (found & BIT(WORDS)) != 0 ? ~BIT(TEXT) : ~UINT64_C(0);
    missing |= reader->seat ? 0 : BIT(AT) & ~found;
    for (int i = 0; i < FIELD_COUNT; i++) {
        if ((missing >> i & 1) != 0) {
            return shisa_refuse(reader->err, reader->wrong, SHISA_W_LINE_MISSING,
                                shisa_verb_name(verb), proto_fields[i].name);
        }
    }
    bool empty = reader->read->input.text == NULL && (verbs[verb].needed & BIT(TEXT)) != 0;
    return reader->seat && empty ? shisa_refuse(reader->err, reader->wrong, SHISA_W_REFUSED_EMPTY)
                                 : SHISA_OK;
}

/* Called when some field was read by nobody: says which. */
static shisa_status refuse_unknown(const struct proto_reader *reader, json_t *object,
                                   uint64_t found)
{
    const char *key = "";
    json_t *value;
    char shown[PROTO_SHOWN_MAX];
    json_object_foreach(object, key, value)
    {
        bool known = reader->seat && strcmp(key, "id") == 0;
        for (int i = 0; i < FIELD_COUNT && !known; i++) {
            known = (found >> i & 1) != 0 && strcmp(proto_fields[i].name, key) == 0;
        }
        if (!known) {
            break;
        }
    }
    return shisa_refuse(reader->err, reader->wrong, SHISA_W_LINE_NO_FIELD,
                        shisa_verb_name(reader->read->input.verb), proto_shown(key, shown));
}

/* They lie one after the other in the buffer. What a seat left empty it did not say. */
static void settle_texts(const struct proto_reader *reader, uint64_t found)
{
    struct shisa_read_input *read = reader->read;
    const char *next = read->text.data;
    for (int i = 0; i < FIELD_COUNT; i++) {
        if (proto_fields[i].max != 0 && (found >> i & 1) != 0) {
            const char **text = (const char **)((char *)&read->input + proto_fields[i].offset);
            *text = reader->seat && *next == '\0' ? NULL : next;
            next += strlen(next) + 1;
        }
    }
}

shisa_status proto_read_fields(struct proto_reader *reader, json_t *object)
{
    const struct proto_field *verb = &proto_fields[FIELD_VERB];
    shisa_status status = verb->read(reader, verb, json_object_get(object, verb->name));
    if (status != SHISA_OK) {
        return status;
    }
    uint64_t allowed = allowed_fields(reader);
    uint64_t found = 0;
    size_t count = reader->seat ? 1 : 0; /* its id */
    for (int i = 0; i < FIELD_COUNT; i++) {
        const json_t *value =
            (allowed >> i & 1) != 0 ? json_object_get(object, proto_fields[i].name) : NULL;
        status = value == NULL ? SHISA_OK : proto_fields[i].read(reader, &proto_fields[i], value);
        if (status != SHISA_OK) {
            return status;
        }
        found |= (uint64_t)(value != NULL) << i;
        count += value != NULL;
    }
    if (count != json_object_size(object)) {
        return refuse_unknown(reader, object, found);
    }
    settle_texts(reader, found);
    return check_needed(reader, found);
}

/* --- run files ------------------------------------------------------------------------------- */

json_t *proto_parse(const char *json, size_t len, size_t max, shisa_status wrong,
                    struct shisa_err *err)
{
    if (len > max) {
        shisa_refuse(err, wrong, SHISA_W_LINE_TOO_LONG, (unsigned)max);
        return NULL;
    }
    json_t *object = json_loadb(json, len, JSON_REJECT_DUPLICATES, NULL);
    if (!json_is_object(object)) {
        json_decref(object);
        shisa_refuse(err, wrong, SHISA_W_LINE_NOT_OBJECT);
        return NULL;
    }
    return object;
}

void shisa_proto_input(const struct shisa_world *world, const struct shisa_input *input,
                       struct shisa_buf *out)
{
    uint64_t wanted =
        verbs[input->verb].needed | verbs[input->verb].allowed | BIT(AT) | BIT(VERB) | BY_WHOM;
    json_t *object = json_object();
    for (int i = 0; i < FIELD_COUNT; i++) {
        if ((wanted >> i & 1) != 0) {
            proto_fields[i].write(world, input, &proto_fields[i], object);
        }
    }
    proto_finish(object, out);
}

shisa_status shisa_proto_read_input(const struct shisa_world *world, const char *json, size_t len,
                                    struct shisa_read_input *read, struct shisa_err *err)
{
    struct proto_reader reader = {
        .world = world, .read = read, .err = err, .wrong = SHISA_CORRUPT
    };
    *read = (struct shisa_read_input){ 0 };
    json_t *object = proto_parse(json, len, SHISA_ENTRY_MAX, SHISA_CORRUPT, err);
    if (object == NULL) {
        return SHISA_CORRUPT;
    }
    shisa_status status = proto_read_fields(&reader, object);
    json_decref(object);
    if (status != SHISA_OK) {
        shisa_read_input_finish(read);
    }
    return status;
}

void shisa_read_input_finish(struct shisa_read_input *read)
{
    free(read->to);
    shisa_buf_finish(&read->text);
    *read = (struct shisa_read_input){ 0 };
}
