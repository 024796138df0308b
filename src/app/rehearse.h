/* A rehearsal at work: what is loaded, and who plays it. */
#ifndef SHISA_APP_REHEARSE_H
#define SHISA_APP_REHEARSE_H

#include "shisa/rehearse.h"

#include "session.h"

/* One value of the parameter that is compared, loaded and not begun; one in all if none is. */
struct stage {
    struct session session;
    struct shisa_rehearsal *rehearsal;
    const char *value; /* NULL: nothing is compared */
    void *moment;      /* before STARTEX */
    size_t size;
};

struct rehearsing {
    struct stage *stages;
    uint32_t stage_count;
    uint32_t runs; /* of each stage */
    uint64_t seed; /* of the first run of each */
    uint32_t jobs;
    enum shisa_manner teams[SHISA_MANNER_COUNT]; /* they play in turn */
    uint32_t team_count;
    int signalled; /* the number of the signal that ended it; 0: none did */
};

static inline enum shisa_manner team_of_run(const struct rehearsing *rehearsing, uint32_t run)
{
    return rehearsing->teams[run % rehearsing->team_count];
}

/* Plays one exercise of that stage, from its saved moment to ENDEX. */
shisa_status play_one(struct rehearsing *rehearsing, uint32_t stage, uint32_t run,
                      struct shisa_err *err);
/* Plays all of them in processes of their own and adds up what they counted. */
enum exit_code rehearse_all(struct rehearsing *rehearsing, const struct options *options);

#endif
