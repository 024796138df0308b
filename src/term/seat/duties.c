#include "model.h"

#include <stdlib.h>
#include <string.h>

static void add(struct duties *duties, struct duty duty)
{
    duties->at = term_grow(duties->at, duties->count, &duties->cap, sizeof *duties->at);
    duties->at[duties->count++] = duty;
}

static bool comes_before(const struct duty *a, const struct duty *b)
{
    if (a->done != b->done) {
        return !a->done;
    }
    return a->done ? a->when > b->when : a->when < b->when;
}

/* Insertion: a seat has tens of duties, and those of one instant keep their order. */
static void sort(struct duties *duties)
{
    for (uint32_t i = 1; i < duties->count; i++) {
        struct duty duty = duties->at[i];
        uint32_t place = i;
        for (; place > 0 && comes_before(&duty, &duties->at[place - 1]); place--) {
            duties->at[place] = duties->at[place - 1];
        }
        duties->at[place] = duty;
    }
}

static bool is_missed(const struct approval *approval)
{
    return approval->state != NULL && (strcmp(approval->state, "expired") == 0 ||
                                       strcmp(approval->state, APPROVAL_BYPASSED) == 0);
}

static void add_approvals(const struct model *model, struct duties *duties)
{
    for (uint32_t i = 0; i < model->approval_count; i++) {
        const struct approval *approval = &model->approvals[i];
        bool open = approval->state == NULL;
        add(duties, (struct duty){ DUTY_APPROVAL, i, !open, is_missed(approval),
                                   open ? approval->due : approval->answered_at, &approval->why });
    }
}

void duties_list(const struct model *model, struct duties *duties)
{
    duties->count = 0;
    for (uint32_t i = 0; i < model->message_count; i++) {
        const struct message *message = &model->messages[i];
        if ((message->asks.en != NULL || message->asks.ja != NULL) && !message->own) {
            add(duties, (struct duty){ DUTY_MESSAGE, i, message->answered, false,
                                       message->answered ? message->answered_at : message->due,
                                       &message->asks });
        }
    }
    for (uint32_t i = 0; i < model->decision_count; i++) {
        const struct decision *decision = &model->decisions[i];
        bool open = decision->state == DECISION_OPEN;
        add(duties, (struct duty){ DUTY_DECISION, i, !open, decision->state == DECISION_LAPSED,
                                   open ? decision->due : decision->closed_at, &decision->text });
    }
    add_approvals(model, duties);
    for (uint32_t i = 0; i < model->obligation_count; i++) {
        const struct obligation *obligation = &model->obligations[i];
        bool open = obligation->state == OBLIGATION_OPEN;
        add(duties,
            (struct duty){ DUTY_LAW, i, !open, obligation->state == OBLIGATION_MISSED,
                           open ? obligation->due : obligation->closed_at, &obligation->text });
    }
    sort(duties);
}

void say_duty(struct speaker speaker, const struct duty *duty, struct shisa_buf *out)
{
    const struct approval *approval =
        duty->kind == DUTY_APPROVAL ? &speaker.model->approvals[duty->index] : NULL;
    if (approval == NULL || approval->asked == NULL) {
        say_line(shisa_say(duty->text, speaker.lang), out);
        return;
    }
    say_role(speaker, approval->role, out);
    shisa_buf_puts(out, ": ");
    say_deed(speaker, approval->action, &approval->target, out);
}

void duties_finish(struct duties *duties)
{
    free(duties->at);
    *duties = (struct duties){ 0 };
}
