#include "evaluate.h"

/* Which organisation is looked at: one of those of which something is expected. */

uint32_t house_place(const struct shisa_term *term)
{
    const struct evaluate *evaluate = evaluate_of(term);
    const struct shelf *houses = &evaluate->concerns.houses;
    return evaluate->house < houses->count ? houses->at[evaluate->house] : NOBODY;
}

const struct organisation *house_now(const struct shisa_term *term)
{
    uint32_t place = house_place(term);
    return place == NOBODY ? NULL : &staff_of(term)->organisations[place];
}

static void look_at(struct shisa_term *term, uint32_t house)
{
    struct evaluate *evaluate = evaluate_of(term);
    evaluate->house = house;
    evaluate->rows.place = evaluate->rows.top = 0;
    evaluate->observations.place = evaluate->observations.top = 0;
    evaluate->timeline.top = 0;
    evaluate->rows.stale = evaluate->observations_stale = true;
}

void house_show(struct shisa_term *term, uint32_t house)
{
    const struct shelf *houses = &evaluate_of(term)->concerns.houses;
    for (uint32_t i = 0; i < houses->count; i++) {
        if (houses->at[i] == house) {
            look_at(term, i);
        }
    }
}

void house_step(struct shisa_term *term, int step)
{
    uint32_t count = evaluate_of(term)->concerns.houses.count;
    SHISA_ASSERT(count > 1); /* otherwise the key is not to be had */
    look_at(term, (evaluate_of(term)->house + count + (uint32_t)step) % count);
}

bool house_is_one_of_several(const struct shisa_term *term)
{
    return evaluate_of(term)->concerns.houses.count > 1;
}

static void chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    look_at(term, value);
}

void house_choose(struct shisa_term *term, int unused)
{
    (void)unused;
    const struct staff *staff = staff_of(term);
    const struct shelf *houses = &evaluate_of(term)->concerns.houses;
    struct picker *picker = picker_create(SHISA_W_EVAL_KEY_HOUSE, chosen);
    for (uint32_t i = 0; i < houses->count; i++) {
        const struct organisation *house = &staff->organisations[houses->at[i]];
        struct shisa_buf match = { 0 };
        struct pick *pick =
            picker_add(picker, i, shisa_say(&house->name, term->options.lang), NULL);
        shisa_buf_addf(&match, "%s %s %s", house->id, shisa_say(&house->name, SHISA_EN),
                       shisa_say(&house->name, SHISA_JA));
        pick_say(pick, NULL, NULL, match.data);
        shisa_buf_finish(&match);
    }
    picker_open(term, picker, SHISA_W_EVAL_NOTHING_EXPECTED);
}
