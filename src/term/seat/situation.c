/* How things stand around one: backups, severity, resources, lines, the reach of advisories, and
 * what law or contract asks for. Heard from the hub, and told as news. */
#include "model.h"

#include <string.h>

#include "shisa/limits.h"

/* --- hearing ---------------------------------------------------------------------------------- */

void hear_backup(struct line *line, struct model *model, struct news *news)
{
    const struct service *service = model_service(model, line_word(line, "id", REQUIRED));
    bool started = line_flag(line, "started");
    news->at = line_at(line);
    if (service == NULL) {
        line_fail(line, "id", "names no service of this seat");
    }
    if (!line->bad) {
        news->kind = NEWS_BACKUP;
        news->index = (uint32_t)(service - model->services);
        news->value = started;
    }
}

void hear_severity(struct line *line, struct model *model, struct news *news)
{
    int severity = (int)line_count(line, "value", REQUIRED, 4);
    news->at = line_at(line);
    if (!line->bad) {
        news->kind = NEWS_SEVERITY;
        news->value = model->severity = severity;
    }
}

void hear_resource(struct line *line, struct model *model, struct news *news)
{
    struct resource *resource = model_resource(model, line_word(line, "id", REQUIRED));
    int64_t free = line_count(line, "free", REQUIRED, INT32_MAX);
    news->at = line_at(line);
    if (resource == NULL) {
        line_fail(line, "id", "names no resource of this seat");
    }
    if (!line->bad) {
        resource->free = free;
        news->kind = NEWS_RESOURCE;
        news->index = (uint32_t)(resource - model->resources);
    }
}

void hear_line(struct line *line, struct model *model, struct news *news)
{
    const struct channel *channel = model_channel(model, line_word(line, "id", REQUIRED));
    bool works = line_flag(line, "works");
    news->at = line_at(line);
    if (channel == NULL) {
        line_fail(line, "id", "names no channel");
    }
    if (!line->bad) {
        news->kind = NEWS_LINE;
        news->index = (uint32_t)(channel - model->channels);
        model->channels[news->index].dead = !works;
        model->channels[news->index].since = news->at;
    }
}

void hear_reach(struct line *line, struct model *model, struct news *news)
{
    (void)model;
    struct shisa_text subject = line_text(line, "subject", REQUIRED);
    int value = (int)line_count(line, "value", REQUIRED, 100);
    news->at = line_at(line);
    if (!line->bad) {
        news->kind = NEWS_REACH;
        news->why = subject;
        news->value = value;
    }
}

/* Opened twice, it goes on as it was. */
static struct obligation *open_obligation(struct line *line, struct model *model, uint32_t item)
{
    struct obligation opened = {
        .item = item,
        .at = line_at(line),
        .due = line_due(line),
        .text = line_text(line, "text", REQUIRED),
    };
    if (line->bad || model_obligation(model, item) != NULL) {
        return NULL;
    }
    model->obligations = term_grow(model->obligations, model->obligation_count,
                                   &model->obligation_cap, sizeof *model->obligations);
    model->obligations[model->obligation_count] = opened;
    return &model->obligations[model->obligation_count++];
}

static struct obligation *close_obligation(struct line *line, const struct model *model,
                                           uint32_t item, enum obligation_state state)
{
    struct obligation *obligation = model_obligation(model, item);
    shisa_ms at = line_at(line);
    if (obligation == NULL) {
        line_fail(line, "item", "names no duty of this seat");
    }
    if (line->bad) {
        return NULL;
    }
    obligation->state = state;
    obligation->closed_at = at;
    return obligation;
}

void hear_duty(struct line *line, struct model *model, struct news *news)
{
    static const char *const states[] = {
        [OBLIGATION_OPEN] = "open", [OBLIGATION_MET] = "met", [OBLIGATION_MISSED] = "missed"
    };
    uint32_t item = line_item(line);
    const char *name = line_word(line, "state", REQUIRED);
    int state = OBLIGATION_OPEN;
    while (name != NULL && state <= OBLIGATION_MISSED && strcmp(name, states[state]) != 0) {
        state++;
    }
    if (state > OBLIGATION_MISSED) {
        line_fail(line, "state", "is not known");
        return;
    }
    struct obligation *changed =
        state == OBLIGATION_OPEN
            ? open_obligation(line, model, item)
            : close_obligation(line, model, item, (enum obligation_state)state);
    if (changed != NULL) {
        news->kind = NEWS_OBLIGATION;
        news->at = state == OBLIGATION_OPEN ? changed->at : changed->closed_at;
        news->index = (uint32_t)(changed - model->obligations);
    }
}

/* --- telling ---------------------------------------------------------------------------------- */

static const char *word(struct speaker speaker, enum shisa_word which)
{
    return shisa_word(which, speaker.lang);
}

bool tell_backup(struct speaker speaker, const struct news *news, struct shisa_buf *out)
{
    const struct service *service = &speaker.model->services[news->index];
    shisa_buf_addf(
        out, "%s: %s", shisa_say(&service->name, speaker.lang),
        word(speaker, news->value ? SHISA_W_TERM_BACKUP_STARTED : SHISA_W_TERM_BACKUP_FAILED));
    return true;
}

bool tell_severity(struct speaker speaker, const struct news *news, struct shisa_buf *out)
{
    shisa_buf_addf(out, word(speaker, SHISA_W_TERM_SEVERITY), news->value);
    return true;
}

void say_resource(struct speaker speaker, const struct resource *resource, struct shisa_buf *out)
{
    shisa_buf_addf(out, word(speaker, SHISA_W_TERM_FREE_OF), (long long)resource->free,
                   (long long)resource->count);
}

bool tell_resource(struct speaker speaker, const struct news *news, struct shisa_buf *out)
{
    const struct resource *resource = &speaker.model->resources[news->index];
    shisa_buf_addf(out, "%s: ", shisa_say(&resource->name, speaker.lang));
    say_resource(speaker, resource, out);
    return true;
}

void say_dead_since(struct speaker speaker, const struct channel *channel, struct shisa_buf *out)
{
    char clock[SHISA_MOMENT_SIZE];
    shisa_buf_puts(out, word(speaker, SHISA_W_TERM_DEAD));
    shisa_buf_addf(out, word(speaker, SHISA_W_TERM_SINCE_TIME),
                   say_listed(speaker, channel->since, clock));
}

void say_dead(struct speaker speaker, const struct channel *channel, struct shisa_buf *out)
{
    shisa_buf_addf(out, "%s: ", shisa_say(&channel->name, speaker.lang));
    say_dead_since(speaker, channel, out);
}

bool tell_line(struct speaker speaker, const struct news *news, struct shisa_buf *out)
{
    const struct channel *channel = &speaker.model->channels[news->index];
    if (channel->dead) {
        say_dead(speaker, channel, out);
    } else {
        shisa_buf_addf(out, "%s: %s", shisa_say(&channel->name, speaker.lang),
                       word(speaker, SHISA_W_TERM_ALIVE));
    }
    return true;
}

bool tell_reach(struct speaker speaker, const struct news *news, struct shisa_buf *out)
{
    shisa_buf_addf(out, word(speaker, SHISA_W_TERM_REACH), news->value);
    shisa_buf_puts(out, ": ");
    say_line(shisa_say(&news->why, speaker.lang), out);
    return true;
}

bool tell_obligation(struct speaker speaker, const struct news *news, struct shisa_buf *out)
{
    static const enum shisa_word words[] = { [OBLIGATION_OPEN] = SHISA_W_TERM_DUTY_RUNS,
                                             [OBLIGATION_MET] = SHISA_W_TERM_DUTY_MET,
                                             [OBLIGATION_MISSED] = SHISA_W_TERM_DUTY_MISSED };
    const struct obligation *obligation = &speaker.model->obligations[news->index];
    say_kind(speaker, words[obligation->state], out);
    say_line(shisa_say(&obligation->text, speaker.lang), out);
    if (obligation->state == OBLIGATION_OPEN) {
        say_until(speaker, obligation->due, out);
    }
    return true;
}

/* Its clock: when one became aware, until when, and how it ended. */
void say_obligation(struct speaker speaker, const struct obligation *obligation,
                    struct shisa_buf *out)
{
    char clock[SHISA_MOMENT_SIZE];
    bool late = obligation->state == OBLIGATION_MET && obligation->closed_at > obligation->due;
    shisa_buf_addf(out, "%s\n\n", shisa_say(&obligation->text, speaker.lang));
    shisa_buf_addf(out, "%s: %s\n", word(speaker, SHISA_W_TERM_AWARE),
                   say_moment(speaker, obligation->at, clock));
    if (obligation->due != SHISA_NEVER) {
        shisa_buf_addf(out, "%s: %s\n", word(speaker, SHISA_W_TERM_DEADLINE),
                       say_moment(speaker, obligation->due, clock));
    }
    if (obligation->state != OBLIGATION_OPEN) {
        bool met = obligation->state == OBLIGATION_MET;
        shisa_buf_addf(out, "%s: %s%s%s\n",
                       word(speaker, met ? SHISA_W_TERM_DUTY_MET : SHISA_W_TERM_DUTY_MISSED),
                       say_moment(speaker, obligation->closed_at, clock), late ? "  " : "",
                       late ? word(speaker, SHISA_W_TERM_LATE) : "");
    }
}
