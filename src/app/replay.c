/* Everything that happened, in order: recomputed, compared with the log, and printed. */
#include "session.h"

#include "shisa/proto.h"

struct printing {
    const struct shisa_engine *engine;
    const struct shisa_world *world;
    enum shisa_lang lang;
    bool json;
    struct shisa_buf out;
};

static shisa_status hear_input(void *self, const struct shisa_input *input, struct shisa_err *err)
{
    struct printing *printing = self;
    (void)err;
    if (printing->json) {
        shisa_proto_input(printing->world, input, &printing->out);
        shisa_buf_puts(&printing->out, "\n");
    }
    return SHISA_OK;
}

/* What the number of an event says; who is asked is said by name. */
static void print_value(struct printing *printing, const struct shisa_event *event)
{
    switch (event->kind) {
    case SHISA_EV_SERVICE:
    case SHISA_EV_MARK:
    case SHISA_EV_BACKUP:
    case SHISA_EV_SEVERITY:
    case SHISA_EV_RESOURCE:
    case SHISA_EV_LINE:
    case SHISA_EV_REACH:
        shisa_buf_addf(&printing->out, " %lld", (long long)event->value);
        break;
    case SHISA_EV_WAITING:
    case SHISA_EV_EXPIRED:
    case SHISA_EV_REFUSED:
    case SHISA_EV_IGNORED:
    case SHISA_EV_BYPASSED:
        shisa_buf_addf(&printing->out, event->value == 0 ? "%s" : " > %s",
                       shisa_world_name(printing->world, SHISA_ROLE, (shisa_id)event->value));
        break;
    case SHISA_EV_STANCE:
        shisa_buf_addf(&printing->out, " %s", shisa_stance_name((enum shisa_stance)event->value));
        break;
    default:
        break;
    }
}

static void print_moment(struct printing *printing, shisa_ms at)
{
    struct shisa_story story = shisa_world_story(printing->world);
    char moment[SHISA_MOMENT_SIZE];
    if (shisa_story_has_days(story)) { /* whoever compares entries wants the seconds */
        shisa_moment(story, at, SHISA_EXACT, printing->lang, moment);
    } else {
        shisa_ms_clock(at, moment);
    }
    add_right(moment, moment_width(printing->world, SHISA_EXACT, printing->lang), &printing->out);
}

static void print_line(struct printing *printing, const struct shisa_event *event)
{
    const struct shisa_world *world = printing->world;
    shisa_buf_addf(&printing->out, "%6llu ", (unsigned long long)event->seq);
    print_moment(printing, event->at);
    shisa_buf_addf(&printing->out, " %-10s", shisa_event_name(event->kind));
    enum shisa_kind kind = shisa_event_ref_kind(event->kind);
    const char *words[] = {
        shisa_world_name(world, SHISA_ROLE, event->role),
        kind != SHISA_KIND_NONE ? shisa_world_name(world, kind, event->ref) : "",
        event->target.kind != SHISA_KIND_NONE
            ? shisa_world_name(world, event->target.kind, event->target.id)
            : "",
        event->text != NULL ? event->text : "",
    };
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (words[i][0] != '\0') {
            shisa_buf_addf(&printing->out, " %s", words[i]);
        }
    }
    if (event->points != 0) {
        shisa_buf_addf(&printing->out, " %d", event->points);
    }
    print_value(printing, event);
    shisa_buf_puts(&printing->out, "\n");
}

static shisa_status hear_event(void *self, const struct shisa_event *event, struct shisa_err *err)
{
    struct printing *printing = self;
    (void)err;
    if (printing->json) {
        shisa_proto_event(printing->engine, event, &printing->out);
        shisa_buf_puts(&printing->out, "\n");
    } else {
        print_line(printing, event);
    }
    return SHISA_OK;
}

enum exit_code run_replay(const struct options *options)
{
    struct session session;
    shisa_id role;
    struct printing printing = { .lang = options->lang, .json = options->json };
    enum exit_code code = session_open(&session, options->args[0], true, &role);
    if (code == EXIT_DONE) {
        printing.engine = shisa_exercise_engine(session.exercise);
        printing.world = shisa_exercise_world(session.exercise);
        shisa_exercise_listen(session.exercise,
                              (struct shisa_sink){ &printing, hear_input, hear_event });
        code = session_replay(&session, options->args[0]);
    }
    if (printing.out.len > 0) {
        enum exit_code written = write_output(options, &printing.out);
        code = code != EXIT_DONE ? code : written;
    }
    shisa_buf_finish(&printing.out);
    session_close(&session);
    return code;
}
