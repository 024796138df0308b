#include "plain.h"

#include <stdlib.h>

struct shisa_plain *shisa_plain_create(struct shisa_term_options options)
{
    struct shisa_plain *plain = shisa_alloc(sizeof *plain);
    session_init(&plain->session, &options);
    plain->lang = options.lang;
    plain->speed = 1000;
    return plain;
}

void shisa_plain_destroy(struct shisa_plain *plain)
{
    if (plain != NULL) {
        session_finish(&plain->session);
        model_finish(&plain->model);
        free(plain);
    }
}

/* The first words of a line are English: there they say already of what kind the news is. */
struct speaker plain_speaker(const struct shisa_plain *plain)
{
    return (struct speaker){ &plain->model, plain->lang, plain->lang == SHISA_EN };
}

/* --- what happened ---------------------------------------------------------------------------- */

static void put_question(const struct approval *approval, struct shisa_buf *out)
{
    const char *what = approval->asked == NULL   ? "approval"
                       : approval->state == NULL ? "question"
                                                 : approval->state;
    shisa_buf_addf(out, "%s %u: ", what, approval->item);
}

/* How things stand around one. */
static void put_situation(const struct model *model, const struct news *news, struct shisa_buf *out)
{
    static const char *const states[] = { "open", "met", "missed" };
    switch (news->kind) {
    case NEWS_BACKUP:
        shisa_buf_addf(out, "backup %s %d: ", model->services[news->index].id, news->value);
        break;
    case NEWS_SEVERITY:
        shisa_buf_addf(out, "severity %d: ", news->value);
        break;
    case NEWS_RESOURCE:
        shisa_buf_addf(out, "resource %s %lld: ", model->resources[news->index].id,
                       (long long)model->resources[news->index].free);
        break;
    case NEWS_LINE:
        shisa_buf_addf(out, "line %s %s: ", model->channels[news->index].id,
                       model->channels[news->index].dead ? "dead" : "works");
        break;
    case NEWS_REACH:
        shisa_buf_addf(out, "reach %d: ", news->value);
        break;
    case NEWS_OBLIGATION:
        shisa_buf_addf(out, "duty %u %s: ", model->obligations[news->index].item,
                       states[model->obligations[news->index].state]);
        break;
    default:
        break;
    }
}

/* The part of the line that is the same in every language. */
static void put_token(const struct model *model, const struct news *news, struct shisa_buf *out)
{
    switch (news->kind) {
    case NEWS_MESSAGE:
        shisa_buf_addf(out, "[%u] ", model->messages[news->index].item);
        break;
    case NEWS_ACT:
        shisa_buf_addf(out, "act %u %s: ", model->acts[news->index].item,
                       act_state_name(model->acts[news->index].state));
        break;
    case NEWS_APPROVAL:
        put_question(&model->approvals[news->index], out);
        break;
    case NEWS_ANSWERED:
        shisa_buf_addf(out, "answered %u %s: ", model->approvals[news->index].item,
                       model->approvals[news->index].state);
        break;
    case NEWS_DECISION:
        shisa_buf_addf(out, "decision %s: ", model->decisions[news->index].id);
        break;
    case NEWS_CLOSED: {
        const struct decision *decision = &model->decisions[news->index];
        bool taken = decision->state == DECISION_TAKEN;
        shisa_buf_addf(out, "%s %s", taken ? "decided" : "lapsed", decision->id);
        shisa_buf_addf(out, taken ? " %s: " : ": ", decision->option);
        break;
    }
    case NEWS_SERVICE:
        shisa_buf_addf(out, "service %s %d: ", model->services[news->index].id,
                       model->services[news->index].level);
        break;
    case NEWS_CLOCK:
        shisa_buf_addf(out, "speed %d: ", (int)model->course.speed);
        break;
    case NEWS_MEMO:
        shisa_buf_puts(out, "memo: ");
        break;
    case NEWS_STARTEX:
        shisa_buf_puts(out, "startex: ");
        break;
    case NEWS_ENDEX:
        shisa_buf_puts(out, "endex: ");
        break;
    case NEWS_HAND:
        shisa_buf_puts(out, "hand: ");
        break;
    case NEWS_SHEET:
        shisa_buf_puts(out, "sheet: ");
        break;
    default:
        put_situation(model, news, out);
    }
}

static void tell(const struct shisa_plain *plain, const struct news *news, struct shisa_buf *out)
{
    struct shisa_buf text = { 0 };
    char clock[SHISA_MOMENT_SIZE];
    if (say_news(plain_speaker(plain), news, &text)) {
        shisa_buf_addf(out, "%s ", say_moment(plain_speaker(plain), news->at, clock));
        put_token(&plain->model, news, out);
        shisa_buf_addf(out, "%s\n", text.data);
    }
    shisa_buf_finish(&text);
}

static void tell_hello(const struct shisa_plain *plain, const struct news *news,
                       struct shisa_buf *out)
{
    shisa_buf_addf(out, "hello %s: ", plain->model.role);
    (void)say_news(plain_speaker(plain), news, out);
    shisa_buf_addf(out, "\n%s\n%s\n", shisa_say(&plain->model.briefing, plain->lang),
                   shisa_word(SHISA_W_TERM_PLAIN_HINT, plain->lang));
}

static void hear_model(struct shisa_plain *plain, struct line *line, struct heard *heard,
                       struct shisa_buf *out)
{
    struct news news;
    model_hear(&plain->model, line, &news);
    if (line->bad) {
        return;
    }
    heard->at = news.at;
    plain->speed = plain->model.course.speed > 0 ? plain->model.course.speed : plain->speed;
    if (news.kind == NEWS_HELLO) {
        session_greet(&plain->session, line, heard);
        tell_hello(plain, &news, out);
    } else {
        tell(plain, &news, out);
    }
}

/* Plain lines are a participant's: whoever else comes with his code is told where he has to go. */
static bool is_astray(struct shisa_plain *plain, struct line *line)
{
    static const struct {
        const char *duty;
        enum shisa_word name;
        const char *command;
    } screens[] = {
        { "evaluator", SHISA_W_REPORT_EVALUATOR, "shisa evaluate" },
        { "controller", SHISA_W_REPORT_DUTY_CONTROLLER, "shisa control" },
        { "sub-controller", SHISA_W_REPORT_DUTY_SUBCONTROLLER, "shisa control" },
        { "observer", SHISA_W_REPORT_DUTY_OBSERVER, "shisa control" },
    };
    for (size_t i = 0; i < sizeof screens / sizeof screens[0]; i++) {
        if (line_is(line, "duty", screens[i].duty)) {
            struct shisa_buf why = { 0 };
            shisa_buf_addf(&why, shisa_word(SHISA_W_TERM_PLAIN_ASTRAY, plain->lang),
                           shisa_word(screens[i].name, plain->lang), screens[i].command);
            const char *text = pool_copy(&plain->session.pool, why.data, why.len);
            plain->session.why = (struct shisa_text){ text, text };
            plain->session.refused = plain->astray = true;
            shisa_buf_finish(&why);
        }
    }
    return plain->astray;
}

/* Control's words out of play. */
static void tell_word(const struct shisa_plain *plain, const char *token, shisa_ms at,
                      const char *text, struct shisa_buf *out)
{
    char clock[SHISA_MOMENT_SIZE];
    shisa_buf_addf(out, "%s %s: ", say_moment(plain_speaker(plain), at, clock), token);
    say_line(text, out);
    shisa_buf_puts(out, "\n");
}

static void tell_stopped(const struct shisa_plain *plain, shisa_ms at, struct shisa_buf *out)
{
    struct shisa_buf text = { 0 };
    shisa_buf_addf(&text, "%s\n%s\n%s", shisa_word(SHISA_W_TERM_STOPPED, plain->lang),
                   plain->session.stop, shisa_word(SHISA_W_TERM_PLAIN_STOPPED, plain->lang));
    tell_word(plain, "stopped", at, text.data, out);
    shisa_buf_finish(&text);
}

static void hear(struct shisa_plain *plain, struct line *line, struct heard *heard,
                 struct shisa_buf *out)
{
    struct session *session = &plain->session;
    char clock[SHISA_MOMENT_SIZE];
    session_hear(session, line, heard);
    if (line->bad) {
        return;
    }
    switch (heard->kind) {
    case HEARD_OTHER:
    case HEARD_HELLO:
        if (heard->kind == HEARD_OTHER || !is_astray(plain, line)) {
            hear_model(plain, line, heard, out);
        }
        break;
    case HEARD_ACK:
        shisa_buf_addf(out, "ok %lld at %s\n", (long long)heard->request,
                       say_moment(plain_speaker(plain), heard->at, clock));
        if (heard->alarm) {
            tell_word(plain, "told", heard->at, shisa_word(SHISA_W_TERM_ALARM_HEARD, plain->lang),
                      out);
        }
        break;
    case HEARD_REFUSED:
        shisa_buf_addf(out, "refused %lld: %s\n", (long long)heard->request,
                       shisa_say(&heard->why, plain->lang));
        break;
    case HEARD_NOTICE:
        tell_word(plain, "notice", heard->at, session->notices[session->notice_count - 1].text,
                  out);
        break;
    case HEARD_STOPPED:
        tell_stopped(plain, heard->at, out);
        break;
    case HEARD_BYE:
        tell_word(plain, "bye", heard->at, shisa_say(&session->why, plain->lang), out);
        break;
    case HEARD_RESUMED:
        tell_word(plain, "back", plain->model.course.now,
                  shisa_word(SHISA_W_TERM_PLAIN_BACK, plain->lang), out);
        break;
    }
}

shisa_status shisa_plain_receive(struct shisa_plain *plain, const char *text, size_t len,
                                 struct shisa_buf *out, struct shisa_err *err)
{
    struct line line;
    shisa_status status = line_open(&line, text, len, &plain->session.pool, err);
    if (status != SHISA_OK) {
        return status;
    }
    struct course *course = &plain->model.course;
    struct heard heard = { .at = course->now };
    hear(plain, &line, &heard, out);
    line_close(&line);
    course->now = !line.bad && heard.at > course->now ? heard.at : course->now;
    return line.bad ? SHISA_INVALID : SHISA_OK;
}

void shisa_plain_type(struct shisa_plain *plain, const char *line, struct shisa_buf *out)
{
    int64_t last = plain->session.outbox.last;
    plain_run(plain, line, out);
    plain_tell_unsent(plain, last, out);
}

bool shisa_plain_request(struct shisa_plain *plain, struct shisa_buf *out)
{
    return session_request(&plain->session, out);
}

bool shisa_plain_done(const struct shisa_plain *plain)
{
    return plain->done;
}

/* Who was seated is told that he is not heard just now. */
void shisa_plain_link(struct shisa_plain *plain, bool up, struct shisa_buf *out)
{
    const struct session *session = &plain->session;
    bool lost = !up && !session->lost && session->run != NULL && !session->final;
    if (lost) {
        tell_word(plain, "lost", plain->model.course.now,
                  shisa_word(SHISA_W_TERM_PLAIN_LOST, plain->lang), out);
    }
    session_link(&plain->session, up);
    if (lost) {
        plain_tell_unsent(plain, 0, out);
    }
}

const char *shisa_plain_refused(const struct shisa_plain *plain)
{
    return session_refused(&plain->session, plain->lang);
}

bool shisa_plain_astray(const struct shisa_plain *plain)
{
    return plain->astray;
}

void shisa_plain_code(struct shisa_plain *plain, const char *code)
{
    session_code(&plain->session, code);
}

bool shisa_plain_final(const struct shisa_plain *plain)
{
    return plain->session.final;
}
