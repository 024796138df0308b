#include "internal.h"

#include <stdlib.h>

static void add(struct duties *duties, struct duty duty)
{
    duties->at = term_grow(duties->at, duties->count, &duties->cap, sizeof *duties->at);
    duties->at[duties->count++] = duty;
}

static int compare(const void *left, const void *right)
{
    const struct duty *a = left, *b = right;
    if (a->done != b->done) {
        return a->done - b->done;
    }
    if (a->when != b->when) {
        return (a->when < b->when) != a->done ? -1 : 1;
    }
    if (a->kind != b->kind) {
        return a->kind < b->kind ? -1 : 1;
    }
    return a->index < b->index ? -1 : a->index > b->index;
}

void duties_list(const struct model *model, struct duties *duties)
{
    duties->count = 0;
    for (uint32_t i = 0; i < model->message_count; i++) {
        const struct message *message = &model->messages[i];
        if ((message->asks.en != NULL || message->asks.ja != NULL) && !message->own) {
            add(duties, (struct duty){ DUTY_MESSAGE, i, message->answered,
                                       message->answered ? message->answered_at : message->due,
                                       &message->asks });
        }
    }
    for (uint32_t i = 0; i < model->decision_count; i++) {
        const struct decision *decision = &model->decisions[i];
        bool open = decision->state == DECISION_OPEN;
        add(duties, (struct duty){ DUTY_DECISION, i, !open,
                                   open ? decision->due : decision->closed_at, &decision->text });
    }
    for (uint32_t i = 0; i < model->approval_count; i++) {
        const struct approval *approval = &model->approvals[i];
        bool open = approval->state == NULL;
        add(duties, (struct duty){ DUTY_APPROVAL, i, !open,
                                   open ? approval->due : approval->answered_at, &approval->why });
    }
    if (duties->count > 1) {
        qsort(duties->at, duties->count, sizeof *duties->at, compare);
    }
}

void duties_finish(struct duties *duties)
{
    free(duties->at);
    *duties = (struct duties){ 0 };
}
