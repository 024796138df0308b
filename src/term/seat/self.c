#include "model.h"

#include <string.h>

static const struct {
    const char *name;
    enum shisa_word word;
} states[] = {
    [SELF_DID] = { "did", SHISA_W_SELF_DID },
    [SELF_LATE] = { "late", SHISA_W_SELF_LATE },
    [SELF_NOT] = { "not", SHISA_W_SELF_NOT },
};

const char *self_name(enum self_state state)
{
    return states[state].name;
}

enum shisa_word self_word(enum self_state state)
{
    return states[state].word;
}

bool self_parse(const char *name, enum self_state *state)
{
    for (int i = SELF_DID; i <= SELF_NOT; i++) {
        if (strcmp(name, states[i].name) == 0) {
            *state = (enum self_state)i;
            return true;
        }
    }
    return false;
}

void model_judge_self(struct model *model, uint32_t item, const char *state)
{
    for (uint32_t i = 0; i < model->sheet_count; i++) {
        if (model->sheet[i].item == item) {
            (void)self_parse(state, &model->sheet[i].state);
        }
    }
}

static void read_row(struct line *line, void *item)
{
    struct sheet_row *row = item;
    row->item = line_item(line);
    row->text = line_text(line, "text", REQUIRED);
}

/* What this role has answered, as the hub has it. */
void hear_self(struct line *line, struct model *model, struct news *news)
{
    static const char *const names[] = { "did", "late", "not", NULL };
    uint32_t item = line_item(line);
    int state = line_choice(line, "state", names);
    news->at = line_at(line);
    if (!line->bad) {
        model_judge_self(model, item, names[state]);
    }
}

/* What has been said of a row stays when the sheet is told again. */
void hear_sheet(struct line *line, struct model *model, struct news *news)
{
    uint32_t count;
    struct sheet_row *rows = line_list(line, "rows", sizeof *rows, read_row, &count);
    news->at = line_at(line);
    if (line->bad) {
        return;
    }
    const struct sheet_row *old = model->sheet;
    uint32_t old_count = model->sheet_count;
    model->sheet = rows;
    model->sheet_count = count;
    news->kind = NEWS_SHEET;
    for (uint32_t i = 0; i < old_count; i++) {
        if (old[i].state != SELF_OPEN) {
            model_judge_self(model, old[i].item, self_name(old[i].state));
        }
    }
}
