#include "internal.h"

#include <stdlib.h>

struct shisa_plain *shisa_plain_create(enum shisa_lang lang)
{
    struct shisa_plain *plain = shisa_alloc(sizeof *plain);
    plain->lang = lang;
    plain->speed = 1000;
    return plain;
}

void shisa_plain_destroy(struct shisa_plain *plain)
{
    if (plain != NULL) {
        outbox_finish(&plain->outbox);
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
        shisa_buf_addf(out, "speed %d: ", (int)model->speed);
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

shisa_status shisa_plain_receive(struct shisa_plain *plain, const char *line, size_t len,
                                 struct shisa_buf *out, struct shisa_err *err)
{
    struct news news;
    char clock[SHISA_MOMENT_SIZE];
    shisa_status status = model_receive(&plain->model, line, len, &news, err);
    if (status != SHISA_OK) {
        return status;
    }
    plain->model.now = news.at > plain->model.now ? news.at : plain->model.now;
    plain->speed = plain->model.speed > 0 ? plain->model.speed : plain->speed;
    switch (news.kind) {
    case NEWS_HELLO:
        tell_hello(plain, &news, out);
        break;
    case NEWS_ACK:
        shisa_buf_addf(out, "ok %lld at %s\n", (long long)news.request,
                       say_moment(plain_speaker(plain), news.at, clock));
        break;
    case NEWS_REFUSED:
        shisa_buf_addf(out, "refused %lld: %s\n", (long long)news.request,
                       shisa_say(&news.why, plain->lang));
        break;
    default:
        tell(plain, &news, out);
    }
    return SHISA_OK;
}

void shisa_plain_type(struct shisa_plain *plain, const char *line, struct shisa_buf *out)
{
    plain_run(plain, line, out);
}

bool shisa_plain_request(struct shisa_plain *plain, struct shisa_buf *out)
{
    return outbox_take(&plain->outbox, out);
}

bool shisa_plain_done(const struct shisa_plain *plain)
{
    return plain->done;
}
