/* Who sits where: the names of seats, and what each duty may do. */
#include "shisa/event.h"

#include <stdlib.h>
#include <string.h>

/* The staff's seats have names that no role can have: a role's id has a slash. */
static const char *const words[SHISA_DUTY_COUNT] = { [SHISA_SUBCONTROLLER] = "control@",
                                                     [SHISA_CONTROLLER] = "control",
                                                     [SHISA_EVALUATOR] = "evaluate",
                                                     [SHISA_OBSERVER] = "observe" };

static enum shisa_kind kind_of(enum shisa_duty duty)
{
    return duty == SHISA_PARTICIPANT     ? SHISA_ROLE
           : duty == SHISA_SUBCONTROLLER ? SHISA_ORGANISATION
                                         : SHISA_KIND_NONE;
}

void shisa_seat_name(const struct shisa_world *world, const struct shisa_seat *seat,
                     struct shisa_buf *out)
{
    SHISA_ASSERT(seat->duty != SHISA_NOBODY && seat->duty < SHISA_DUTY_COUNT);
    enum shisa_kind kind = kind_of(seat->duty);
    shisa_buf_puts(out, words[seat->duty] != NULL ? words[seat->duty] : "");
    if (kind != SHISA_KIND_NONE) {
        shisa_buf_puts(out, shisa_world_name(world, kind, seat->of));
    }
    shisa_buf_addf(out, "-%u", seat->number);
}

static bool read_number(const char *text, uint32_t *number)
{
    size_t len = strlen(text);
    *number = (uint32_t)strtoul(text, NULL, 10);
    return len >= 1 && len <= 5 && strspn(text, "0123456789") == len && text[0] != '0';
}

/* "control" of "control@aoba": the word before the number decides, unless it names a role. */
static bool read_holder(const struct shisa_world *world, const char *holder,
                        struct shisa_seat *seat)
{
    for (int duty = SHISA_CONTROLLER; duty < SHISA_DUTY_COUNT; duty++) {
        if (strcmp(holder, words[duty]) == 0) {
            seat->duty = (enum shisa_duty)duty;
            return true;
        }
    }
    size_t sub = strlen(words[SHISA_SUBCONTROLLER]);
    bool below = strncmp(holder, words[SHISA_SUBCONTROLLER], sub) == 0;
    seat->duty = below ? SHISA_SUBCONTROLLER : SHISA_PARTICIPANT;
    seat->of = shisa_world_find(world, kind_of(seat->duty), below ? holder + sub : holder);
    return seat->of != 0;
}

bool shisa_seat_find(const struct shisa_world *world, const char *name, struct shisa_seat *seat)
{
    char holder[SHISA_SEAT_NAME_MAX];
    const char *dash = strrchr(name, '-');
    *seat = (struct shisa_seat){ 0 };
    if (dash == NULL || (size_t)(dash - name) >= sizeof holder) {
        return false;
    }
    memcpy(holder, name, (size_t)(dash - name));
    holder[dash - name] = '\0';
    if (!read_number(dash + 1, &seat->number) || !read_holder(world, holder, seat)) {
        return false;
    }
    return seat->duty != SHISA_PARTICIPANT ||
           (int32_t)seat->number <= shisa_role_at(world, seat->of)->seats;
}

bool shisa_seat_same(const struct shisa_seat *one, const struct shisa_seat *other)
{
    return one->duty == other->duty && one->of == other->of && one->number == other->number;
}

const char *shisa_duty_name(enum shisa_duty duty)
{
    static const char *const names[SHISA_DUTY_COUNT] = {
        [SHISA_NOBODY] = "nobody",         [SHISA_PARTICIPANT] = "participant",
        [SHISA_CONTROLLER] = "controller", [SHISA_SUBCONTROLLER] = "sub-controller",
        [SHISA_EVALUATOR] = "evaluator",   [SHISA_OBSERVER] = "observer",
    };
    SHISA_ASSERT(duty < SHISA_DUTY_COUNT);
    return names[duty];
}

bool shisa_duty_may(enum shisa_duty duty, enum shisa_verb verb)
{
    static const unsigned duties[SHISA_VERB_COUNT] = {
#define VERB(WORD, name, who) who,
        SHISA_VERBS(VERB)
#undef VERB
    };
    SHISA_ASSERT(duty < SHISA_DUTY_COUNT && verb < SHISA_VERB_COUNT);
    return (duties[verb] >> duty & 1) != 0;
}
