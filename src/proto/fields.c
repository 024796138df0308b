/* Each field of an input: how it is called, how it is written and how it is read, from a run file
 * or from a seat. */
#include <string.h>

#include "shisa/control.h"
#include "shisa/schema.h"

#include "internal.h"

static const char *const origins[] = { NULL, "bot", "control" };

/* --- mistakes -------------------------------------------------------------------------------- */

char *proto_shown(const char *name, char out[PROTO_SHOWN_MAX])
{
    size_t len = 0;
    for (; name[len] != '\0' && len < PROTO_SHOWN_MAX - 1; len++) {
        out[len] = name[len] > ' ' && name[len] <= '~' ? name[len] : '?';
    }
    out[len] = '\0';
    return out;
}

static shisa_status unknown(const struct proto_reader *reader, enum shisa_word word,
                            const char *name)
{
    char shown[PROTO_SHOWN_MAX];
    return shisa_refuse(reader->err, reader->wrong, word, proto_shown(name, shown));
}

static shisa_status wants(const struct proto_reader *reader, const struct proto_field *field,
                          enum shisa_word word)
{
    return shisa_refuse(reader->err, reader->wrong, word, field->name);
}

/* --- numbers --------------------------------------------------------------------------------- */

static shisa_status read_whole(const struct proto_reader *reader, const struct proto_field *field,
                               const json_t *value, int64_t max, int64_t *number)
{
    *number = json_is_integer(value) ? json_integer_value(value) : -1;
    if (*number < 0 || *number > max) {
        return wants(reader, field, SHISA_W_LINE_WANTS_NUMBER);
    }
    return SHISA_OK;
}

static void write_at(const struct shisa_world *world, const struct shisa_input *input,
                     const struct proto_field *field, json_t *object)
{
    (void)world;
    proto_put(object, field->name, json_integer(input->at));
}

static shisa_status read_at(struct proto_reader *reader, const struct proto_field *field,
                            const json_t *value)
{
    return read_whole(reader, field, value, SHISA_NEVER - 1, &reader->read->input.at);
}

static void write_number(const struct shisa_world *world, const struct shisa_input *input,
                         const struct proto_field *field, json_t *object)
{
    (void)world;
    proto_put_number(object, field->name, input->item);
}

static shisa_status read_number(struct proto_reader *reader, const struct proto_field *field,
                                const json_t *value)
{
    int64_t number;
    shisa_status status = read_whole(reader, field, value, UINT32_MAX, &number);
    if (status == SHISA_OK) {
        reader->read->input.item = (uint32_t)number;
    }
    return status;
}

static void write_speed(const struct shisa_world *world, const struct shisa_input *input,
                        const struct proto_field *field, json_t *object)
{
    (void)world;
    proto_put(object, field->name, json_integer(input->speed));
}

static shisa_status read_speed(struct proto_reader *reader, const struct proto_field *field,
                               const json_t *value)
{
    int64_t speed;
    shisa_status status = read_whole(reader, field, value, SHISA_SPEED_MAX, &speed);
    if (status == SHISA_OK) {
        reader->read->input.speed = (int32_t)speed;
    }
    return status;
}

static void write_points(const struct shisa_world *world, const struct shisa_input *input,
                         const struct proto_field *field, json_t *object)
{
    (void)world;
    proto_put(object, field->name, json_integer(input->points));
}

static shisa_status read_points(struct proto_reader *reader, const struct proto_field *field,
                                const json_t *value)
{
    int64_t number;
    shisa_status status = read_whole(reader, field, value, INT32_MAX, &number);
    if (status == SHISA_OK) {
        reader->read->input.points = (int32_t)number;
    }
    return status;
}

static void write_evidence(const struct shisa_world *world, const struct shisa_input *input,
                           const struct proto_field *field, json_t *object)
{
    (void)world;
    proto_put_number(object, field->name, (int64_t)input->evidence);
}

static shisa_status read_evidence(struct proto_reader *reader, const struct proto_field *field,
                                  const json_t *value)
{
    int64_t number;
    shisa_status status = read_whole(reader, field, value, SHISA_REQUEST_MAX, &number);
    if (status == SHISA_OK) {
        reader->read->input.evidence = (uint64_t)number;
    }
    return status;
}

static void write_word(const struct shisa_world *world, const struct shisa_input *input,
                       const struct proto_field *field, json_t *object)
{
    (void)world;
    const uint32_t *number = (const uint32_t *)((const char *)input + field->offset);
    proto_put_string(object, field->name, field->word(*number));
}

static shisa_status wants_word(const struct proto_reader *reader, const struct proto_field *field)
{
    struct shisa_buf words = { 0 };
    for (uint32_t i = 0; field->word(i) != NULL; i++) {
        shisa_buf_addf(&words, "%s%s", i == 0 ? "" : ", ", field->word(i));
    }
    shisa_status status =
        shisa_refuse(reader->err, reader->wrong, SHISA_W_LINE_WANTS_WORD, field->name, words.data);
    shisa_buf_finish(&words);
    return status;
}

static shisa_status read_word(struct proto_reader *reader, const struct proto_field *field,
                              const json_t *value)
{
    const char *said = json_string_value(value);
    for (uint32_t i = 0; said != NULL && field->word(i) != NULL; i++) {
        if (strcmp(field->word(i), said) == 0) {
            *(uint32_t *)((char *)&reader->read->input + field->offset) = i;
            return SHISA_OK;
        }
    }
    return wants_word(reader, field);
}

static void write_yes(const struct shisa_world *world, const struct shisa_input *input,
                      const struct proto_field *field, json_t *object)
{
    (void)world;
    proto_put(object, field->name, json_boolean(input->yes));
}

/* Asking is the rule, and not said. */
static void write_bypass(const struct shisa_world *world, const struct shisa_input *input,
                         const struct proto_field *field, json_t *object)
{
    if (input->yes) {
        write_yes(world, input, field, object);
    }
}

static shisa_status read_yes(struct proto_reader *reader, const struct proto_field *field,
                             const json_t *value)
{
    reader->read->input.yes = json_is_true(value);
    return json_is_boolean(value) ? SHISA_OK : wants(reader, field, SHISA_W_LINE_WANTS_YES);
}

static void write_due(const struct shisa_world *world, const struct shisa_input *input,
                      const struct proto_field *field, json_t *object)
{
    (void)world;
    proto_put(object, field->name, json_integer(input->due));
}

static shisa_status read_due(struct proto_reader *reader, const struct proto_field *field,
                             const json_t *value)
{
    return read_whole(reader, field, value, SHISA_LENGTH_MS_MAX, &reader->read->input.due);
}

static void write_value(const struct shisa_world *world, const struct shisa_input *input,
                        const struct proto_field *field, json_t *object)
{
    (void)world;
    proto_put(object, field->name, json_integer(input->value));
}

static shisa_status read_value(struct proto_reader *reader, const struct proto_field *field,
                               const json_t *value)
{
    int64_t per_cent;
    shisa_status status = read_whole(reader, field, value, 100, &per_cent);
    if (status == SHISA_OK) {
        reader->read->input.value = (int32_t)per_cent;
    }
    return status;
}

/* --- names ----------------------------------------------------------------------------------- */

static enum shisa_word unknown_word(enum shisa_kind kind)
{
    switch (kind) {
    case SHISA_ROLE:
        return SHISA_W_LINE_NO_ROLE;
    case SHISA_CHANNEL:
        return SHISA_W_LINE_NO_CHANNEL;
    case SHISA_ACTION:
        return SHISA_W_LINE_NO_ACTION;
    case SHISA_DECISION:
        return SHISA_W_LINE_NO_DECISION;
    case SHISA_INJECT:
        return SHISA_W_LINE_NO_INJECT;
    case SHISA_SERVICE:
        return SHISA_W_LINE_NO_SERVICE;
    case SHISA_OBJECTIVE:
        return SHISA_W_LINE_NO_OBJECTIVE;
    case SHISA_ORGANISATION:
        return SHISA_W_LINE_NO_ORGANISATION;
    default:
        return SHISA_W_LINE_NO_EXPECT;
    }
}

static void write_name(const struct shisa_world *world, const struct shisa_input *input,
                       const struct proto_field *field, json_t *object)
{
    const shisa_id *id = (const shisa_id *)((const char *)input + field->offset);
    proto_put_name(object, field->name, world, field->kind, *id);
}

static shisa_status read_name(struct proto_reader *reader, const struct proto_field *field,
                              const json_t *value)
{
    if (!json_is_string(value)) {
        return wants(reader, field, SHISA_W_LINE_WANTS_STRING);
    }
    const char *name = json_string_value(value);
    shisa_id id = shisa_world_find(reader->world, field->kind, name);
    *(shisa_id *)((char *)&reader->read->input + field->offset) = id;
    return id != 0 ? SHISA_OK : unknown(reader, unknown_word(field->kind), name);
}

static void write_seat(const struct shisa_world *world, const struct shisa_input *input,
                       const struct proto_field *field, json_t *object)
{
    const struct shisa_seat *seat =
        (const struct shisa_seat *)((const char *)input + field->offset);
    proto_put_seat(object, field->name, world, seat);
}

static shisa_status read_seat(struct proto_reader *reader, const struct proto_field *field,
                              const json_t *value)
{
    const char *name = json_string_value(value);
    struct shisa_seat *seat = (struct shisa_seat *)((char *)&reader->read->input + field->offset);
    return name != NULL && shisa_seat_find(reader->world, name, seat)
               ? SHISA_OK
               : unknown(reader, SHISA_W_LINE_NO_SEAT, name != NULL ? name : "");
}

static void write_request(const struct shisa_world *world, const struct shisa_input *input,
                          const struct proto_field *field, json_t *object)
{
    const int64_t *number = (const int64_t *)((const char *)input + field->offset);
    (void)world;
    proto_put_number(object, field->name, *number);
}

static shisa_status read_request(struct proto_reader *reader, const struct proto_field *field,
                                 const json_t *value)
{
    int64_t *number = (int64_t *)((char *)&reader->read->input + field->offset);
    return read_whole(reader, field, value, SHISA_REQUEST_MAX, number);
}

static void write_origin(const struct shisa_world *world, const struct shisa_input *input,
                         const struct proto_field *field, json_t *object)
{
    (void)world;
    proto_put_string(object, field->name, origins[input->origin]);
}

static shisa_status read_origin(struct proto_reader *reader, const struct proto_field *field,
                                const json_t *value)
{
    for (int origin = SHISA_BOT; origin <= SHISA_CONTROL; origin++) {
        if (json_is_string(value) && strcmp(json_string_value(value), origins[origin]) == 0) {
            reader->read->input.origin = (enum shisa_origin)origin;
            return SHISA_OK;
        }
    }
    return wants(reader, field, SHISA_W_LINE_WANTS_ORIGIN);
}

static void write_outcome(const struct shisa_world *world, const struct shisa_input *input,
                          const struct proto_field *field, json_t *object)
{
    (void)world;
    proto_put_string(object, field->name, shisa_call_name(input->call));
}

static shisa_status read_outcome(struct proto_reader *reader, const struct proto_field *field,
                                 const json_t *value)
{
    for (int call = SHISA_CALL_REACHED; call <= SHISA_CALL_NOT_REACHED; call++) {
        const char *name = shisa_call_name((enum shisa_call)call);
        if (json_is_string(value) && strcmp(json_string_value(value), name) == 0) {
            reader->read->input.call = (enum shisa_call)call;
            return SHISA_OK;
        }
    }
    return wants(reader, field, SHISA_W_LINE_WANTS_OUTCOME);
}

static void write_verb(const struct shisa_world *world, const struct shisa_input *input,
                       const struct proto_field *field, json_t *object)
{
    (void)world;
    proto_put_string(object, field->name, shisa_verb_name(input->verb));
}

static shisa_status read_verb(struct proto_reader *reader, const struct proto_field *field,
                              const json_t *value)
{
    if (!json_is_string(value)) {
        return wants(reader, field, SHISA_W_LINE_WANTS_STRING);
    }
    for (int verb = 0; verb < SHISA_VERB_COUNT; verb++) {
        if (strcmp(json_string_value(value), shisa_verb_name((enum shisa_verb)verb)) == 0) {
            reader->read->input.verb = (enum shisa_verb)verb;
            return SHISA_OK;
        }
    }
    return unknown(reader, SHISA_W_LINE_NO_VERB, json_string_value(value));
}

static void write_option(const struct shisa_world *world, const struct shisa_input *input,
                         const struct proto_field *field, json_t *object)
{
    proto_put_string(object, field->name, proto_option(world, input->decision, input->option));
}

static shisa_status read_option(struct proto_reader *reader, const struct proto_field *field,
                                const json_t *value)
{
    if (!json_is_string(value)) {
        return wants(reader, field, SHISA_W_LINE_WANTS_STRING);
    }
    struct shisa_input *input = &reader->read->input;
    const struct shisa_decision *decision = shisa_decision_at(reader->world, input->decision);
    const struct shisa_options none = { 0 };
    const struct shisa_options *options = decision == NULL ? &none : &decision->options;
    for (uint32_t i = 0; i < options->count; i++) {
        if (strcmp(options->at[i].id, json_string_value(value)) == 0) {
            input->option = i + 1;
            return SHISA_OK;
        }
    }
    return unknown(reader, SHISA_W_LINE_NO_OPTION, json_string_value(value));
}

/* --- references ------------------------------------------------------------------------------ */

#define ADDRESSES (SHISA_BIT(SHISA_ROLE) | SHISA_BIT(SHISA_ORGANISATION))
#define TARGETS (ADDRESSES | SHISA_BIT(SHISA_ASSET) | SHISA_BIT(SHISA_SERVICE))

enum shisa_kind proto_target_kind(const char *word)
{
    const struct shisa_noun *noun = shisa_noun_named(word);
    return noun != NULL && (SHISA_BIT(noun->kind) & TARGETS) != 0 ? noun->kind : SHISA_KIND_NONE;
}

/* {"kind":…,"id":…} and nothing else. */
static shisa_status read_ref(struct proto_reader *reader, const struct proto_field *field,
                             const json_t *value, uint32_t kinds, struct shisa_ref *ref)
{
    const char *word = json_string_value(json_object_get(value, "kind"));
    const char *id = json_string_value(json_object_get(value, "id"));
    enum shisa_kind kind = word == NULL ? SHISA_KIND_NONE : proto_target_kind(word);
    if (id == NULL || json_object_size(value) != 2 || (SHISA_BIT(kind) & kinds) == 0) {
        return wants(reader, field, SHISA_W_LINE_WANTS_TARGET);
    }
    *ref = (struct shisa_ref){ .kind = kind };
    ref->id = shisa_world_find(reader->world, kind, id);
    return ref->id != 0 ? SHISA_OK : unknown(reader, SHISA_W_LINE_NO_TARGET, id);
}

/* A seat names a role or an organisation by its id alone. */
static shisa_status read_address(struct proto_reader *reader, const struct proto_field *field,
                                 const json_t *value, struct shisa_ref *ref)
{
    if (!json_is_string(value)) {
        return wants(reader, field, SHISA_W_LINE_WANTS_LIST);
    }
    const char *id = json_string_value(value);
    *ref = (struct shisa_ref){ .kind = SHISA_ROLE };
    ref->id = shisa_world_find(reader->world, SHISA_ROLE, id);
    if (ref->id == 0) {
        ref->kind = SHISA_ORGANISATION;
        ref->id = shisa_world_find(reader->world, SHISA_ORGANISATION, id);
    }
    return ref->id != 0 ? SHISA_OK : unknown(reader, SHISA_W_LINE_NO_ADDRESS, id);
}

static void write_to(const struct shisa_world *world, const struct shisa_input *input,
                     const struct proto_field *field, json_t *object)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < input->to_count; i++) {
        json_array_append_new(list, proto_ref(world, &input->to[i]));
    }
    proto_put(object, field->name, list);
}

static shisa_status read_to(struct proto_reader *reader, const struct proto_field *field,
                            const json_t *value)
{
    size_t count = json_array_size(value); /* 0 when it is no list */
    if (!json_is_array(value) || count > SHISA_RECIPIENTS_MAX) {
        return wants(reader, field, SHISA_W_LINE_WANTS_LIST);
    }
    struct shisa_read_input *read = reader->read;
    read->to = shisa_alloc((count + 1) * sizeof *read->to);
    for (size_t i = 0; i < count; i++) {
        const json_t *each = json_array_get(value, i);
        shisa_status status = reader->seat ? read_address(reader, field, each, &read->to[i])
                                           : read_ref(reader, field, each, ADDRESSES, &read->to[i]);
        if (status != SHISA_OK) {
            return status;
        }
    }
    read->input.to = read->to;
    read->input.to_count = (uint32_t)count;
    return SHISA_OK;
}

static void write_target(const struct shisa_world *world, const struct shisa_input *input,
                         const struct proto_field *field, json_t *object)
{
    proto_put_ref(object, field->name, world, &input->target);
}

static shisa_status read_target(struct proto_reader *reader, const struct proto_field *field,
                                const json_t *value)
{
    if (reader->seat && json_is_null(value)) {
        return SHISA_OK;
    }
    return read_ref(reader, field, value, TARGETS, &reader->read->input.target);
}

/* --- texts ----------------------------------------------------------------------------------- */

static void write_string(const struct shisa_world *world, const struct shisa_input *input,
                         const struct proto_field *field, json_t *object)
{
    (void)world;
    const char *const *text = (const char *const *)((const char *)input + field->offset);
    proto_put_string(object, field->name, *text);
}

/* A pasted subject may have line ends; what shows it, or what is as short, has one line. */
static void flatten(struct shisa_buf *buf, size_t from)
{
    for (size_t i = from; i < buf->len; i++) {
        buf->data[i] = buf->data[i] == '\n' ? ' ' : buf->data[i];
    }
}

static shisa_status keep_clean(struct proto_reader *reader, const struct proto_field *field,
                               const json_t *value)
{
    struct shisa_buf *kept = &reader->read->text;
    size_t from = kept->len;
    shisa_status status = shisa_text_clean(json_string_value(value), json_string_length(value),
                                           field->max, kept, reader->err);
    if (status == SHISA_LIMIT) {
        return shisa_refuse(reader->err, reader->wrong, SHISA_W_LINE_TEXT_TOO_LONG, field->name,
                            field->max);
    }
    if (field->max <= SHISA_SUBJECT_MAX) {
        flatten(kept, from);
    }
    return status;
}

/* The buffer moves as it grows, so nothing points into it before all is read. */
static shisa_status read_string(struct proto_reader *reader, const struct proto_field *field,
                                const json_t *value)
{
    if (!json_is_string(value)) {
        return wants(reader, field, SHISA_W_LINE_WANTS_STRING);
    }
    struct shisa_buf *kept = &reader->read->text;
    shisa_status status = SHISA_OK;
    if (reader->seat) {
        status = keep_clean(reader, field, value);
    } else {
        shisa_buf_add(kept, json_string_value(value), json_string_length(value));
    }
    shisa_buf_add(kept, "", 1);
    return status;
}

/* --- the table ------------------------------------------------------------------------------- */

#define AT(member) offsetof(struct shisa_input, member)

const struct proto_field proto_fields[FIELD_COUNT] = {
    [FIELD_AT] = { "at", write_at, read_at },
    [FIELD_VERB] = { "verb", write_verb, read_verb },
    [FIELD_ORIGIN] = { "origin", write_origin, read_origin },
    [FIELD_ROLE] = { "role", write_name, read_name, AT(role), SHISA_ROLE },
    [FIELD_SEAT] = { "seat", write_seat, read_seat, AT(seat) },
    [FIELD_SECOND] = { "second", write_seat, read_seat, AT(second) },
    [FIELD_REQUEST] = { "request", write_request, read_request, AT(request) },
    [FIELD_PROPOSAL] = { "proposal", write_request, read_request, AT(proposal) },
    [FIELD_AGREED] = { "agreed", write_request, read_request, AT(agreed) },
    [FIELD_CHANNEL] = { "channel", write_name, read_name, AT(channel), SHISA_CHANNEL },
    [FIELD_TO] = { "to", write_to, read_to },
    [FIELD_ITEM] = { "item", write_number, read_number },
    [FIELD_ANSWERS] = { "answers", write_number, read_number },
    [FIELD_ACTION] = { "action", write_name, read_name, AT(action), SHISA_ACTION },
    [FIELD_TARGET] = { "target", write_target, read_target },
    [FIELD_DECISION] = { "decision", write_name, read_name, AT(decision), SHISA_DECISION },
    [FIELD_OPTION] = { "option", write_option, read_option },
    [FIELD_YES] = { "yes", write_yes, read_yes },
    [FIELD_BYPASS] = { "bypass", write_bypass, read_yes },
    [FIELD_SPEED] = { "speed", write_speed, read_speed },
    [FIELD_AS] = { "as", write_name, read_name, AT(as), SHISA_ROLE },
    [FIELD_INJECT] = { "inject", write_name, read_name, AT(inject), SHISA_INJECT },
    [FIELD_EXPECT] = { "expect", write_name, read_name, AT(expect), SHISA_EXPECT },
    [FIELD_SERVICE] = { "service", write_name, read_name, AT(service), SHISA_SERVICE },
    [FIELD_ORGANISATION] = { "organisation", write_name, read_name, AT(organisation),
                             SHISA_ORGANISATION },
    [FIELD_DUE] = { "due", write_due, read_due },
    [FIELD_VALUE] = { "value", write_value, read_value },
    [FIELD_OUTCOME] = { "outcome", write_outcome, read_outcome },
    [FIELD_SUBJECT] = { "subject", write_string, read_string, AT(subject),
                        .max = SHISA_SUBJECT_MAX },
    [FIELD_TEXT] = { "text", write_string, read_string, AT(text), .max = SHISA_TEXT_MAX },
    [FIELD_WORDS] = { "words", write_name, read_name, AT(words), SHISA_EXPECT },
    [FIELD_OBJECTIVE] = { "objective", write_name, read_name, AT(objective), SHISA_OBJECTIVE },
    [FIELD_MARK] = { "mark", write_word, read_word, AT(mark), .word = shisa_grade_name },
    [FIELD_POINTS] = { "points", write_points, read_points },
    [FIELD_TONE] = { "tone", write_word, read_word, AT(tone), .word = shisa_tone_name },
    [FIELD_EVIDENCE] = { "evidence", write_evidence, read_evidence },
    [FIELD_AREA] = { "area", write_string, read_string, AT(area), .max = SHISA_SUBJECT_MAX },
    [FIELD_OWNER] = { "owner", write_string, read_string, AT(owner), .max = SHISA_SUBJECT_MAX },
    [FIELD_UNTIL] = { "until", write_string, read_string, AT(until),
                      .max = sizeof "2000-01-01" - 1 },
    [FIELD_STATUS] = { "status", write_word, read_word, AT(status),
                       .word = shisa_plan_status_name },
    [FIELD_TYPE] = { "type", write_word, read_word, AT(type), .word = shisa_plan_type_name },
    [FIELD_STATE] = { "state", write_word, read_word, AT(state), .word = shisa_self_name },
};
