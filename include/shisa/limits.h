/* Every bound in shisa, with its reason. Reaching one is a clear error (SHISA_LIMIT), never a
 * crash and never a silent cut. Sizes are in bytes unless the name says otherwise. */
#ifndef SHISA_LIMITS_H
#define SHISA_LIMITS_H

/* --- one exercise. The largest real drills: 819 organisations, 6,574 people, 28,000 injects. - */
#define SHISA_SEATS_MAX 20000U        /* three times the largest drill */
#define SHISA_NOUNS_MAX 60000U        /* of one kind; twice the 28,000 injects */
#define SHISA_RECIPIENTS_MAX 20000U   /* a message may go to every seat */
#define SHISA_MESSAGES_MAX 400000U    /* 28,000 injects and a dozen answers to each */
#define SHISA_ACTS_MAX 400000U        /* as many acts as messages */
#define SHISA_PARCELS_MAX 200000U     /* every inject, and twice as many for one organisation */
#define SHISA_NOTICES_MAX 20000U      /* one a second, a working day long, is no notice */
#define SHISA_TIMERS_MAX 1000000U     /* a benchmark holds 100 thousand pending */
#define SHISA_RATINGS_MAX 200000U     /* 819 organisations, 20 rows each, 12 ratings of a row */
#define SHISA_OBSERVATIONS_MAX 50000U /* sixty for each organisation */
#define SHISA_PLANS_MAX 50000U        /* versions of items of the improvement plan */
#define SHISA_EVENTS_PER_STEP 200000U /* one instant that makes more is a loop in the scenario */
#define SHISA_LENGTH_MS_MAX (3653LL * 24 * 3600 * 1000) /* SC-12 plays seven years of quarters */

/* --- memory of one exercise (see docs/decisions/0002-one-region.md) -------------------------- */
#define SHISA_REGION_MAX (512ULL << 20) /* address space reserved; a national day ends at 32 MB */
#define SHISA_WORLD_MAX (256ULL << 20)  /* 28,000 injects and 3,200 roles take 43 MB */
#define SHISA_LUA_MEMORY_MAX (64ULL << 20) /* a scenario is text and small tables */

/* --- Lua: see STYLE section "traps"; counted in VM instructions ------------------------------ */
#define SHISA_LUA_LOAD_STEPS 50000000 /* 28,000 injects made of templates take 19 million */
#define SHISA_LUA_WAKE_STEPS 1000000  /* one wake of a task; a handler needs hundreds */
#define SHISA_LUA_TASKS_MAX 10000U    /* alive at once: a dozen for each of 819 organisations */
#define SHISA_LUA_WAKES_MAX 600000U   /* of one function: a year, minute by minute */
#define SHISA_LUA_SUBJECT_MAX 65536U  /* subject of a pattern function */
#define SHISA_LUA_PATTERN_MAX 64U     /* characters in a pattern */
#define SHISA_LUA_PATTERN_REPEATS 3U  /* `*`, `+`, `-` in one pattern: cost grows as n^repeats */
#define SHISA_LUA_PATTERN_WORK 50000000ULL /* subject^repeats that one call may cost */
#define SHISA_LUA_REP_MAX (1U << 20)       /* result of string.rep and table.concat */

/* --- reports --------------------------------------------------------------------------------- */
#define SHISA_REPORT_EVENTS_MAX 10000U /* eight times the longest drill: 8 MB of HTML */

/* --- text ------------------------------------------------------------------------------------ */
#define SHISA_ID_MAX 64U               /* an id is read on a screen 80 columns wide */
#define SHISA_SUBJECT_MAX 300U         /* 100 kanji: one line of the message view */
#define SHISA_TEXT_MAX 16384U          /* what a person sends: ten screens of kanji */
#define SHISA_DECLARED_TEXT_MAX 65536U /* a plan document in a scenario */
#define SHISA_ERR_MAX 512U             /* an error is a sentence or two */

/* --- files and lines ------------------------------------------------------------------------- */
#define SHISA_FILE_MAX (4U << 20)            /* one file of a scenario */
#define SHISA_FILES_MAX 256U                 /* files of a scenario */
#define SHISA_REQUEST_MAX 9007199254740991LL /* what every JSON reader holds exactly */
#define SHISA_LINE_MAX 65536U                /* one line of the seat protocol */
#define SHISA_ENTRY_MAX (2U << 20) /* one entry of a run file: 20,000 addressees by name */

/* --- the hub --------------------------------------------------------------------------------- */
#define SHISA_STAFF_MAX 2000U /* a sub-controller for each organisation, and those in the middle */
#define SHISA_GUESTS_MAX 24000U        /* every seat, and who has not said yet which is his */
#define SHISA_STRANGERS_MAX 2000U      /* of them: a hall that sits down at once, but not more */
#define SHISA_TRIES_MAX 5              /* codes on one connection */
#define SHISA_BATCH 65536U             /* what a wire is given at once, but for one long line */
#define SHISA_ANSWERS_MAX (256U << 10) /* unread answers of a seat that only asks */
#define SHISA_PROPOSALS_MAX 16U        /* what waits for a second controller */
#define SHISA_BOOK_MAX 1000U /* roles that everybody is told of; more are too many to read */
#define SHISA_NAME_MAX 100U  /* bytes of a person's name: 33 kanji */
#define SHISA_HUB_LINE_MAX (64U << 20) /* hello of the largest exercise is a few MB */
#define SHISA_STRANGER_MS 10000        /* who has not said by then which seat is his is let go */

/* --- time ------------------------------------------------------------------------------------ */
#define SHISA_SPEED_MAX 36000000 /* per mille of wall time: ten hours a second, for a campaign */
#define SHISA_DIGEST_EVERY 256U  /* events between two digests in the run file */

#endif
