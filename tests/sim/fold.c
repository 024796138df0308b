/* What each role and each of the staff may hear, line by line, made of the events as they happen,
 * by the rule of who may see what: the hub's boxes, places and caches have no part in it. */
#include "sim.h"

static void add(struct stream *stream, const struct shisa_event *event,
                const struct shisa_buf *line)
{
    if (stream->count == stream->cap) {
        stream->cap = stream->cap == 0 ? 64 : 2 * stream->cap;
        stream->at = shisa_realloc(stream->at, stream->cap * sizeof *stream->at);
    }
    stream->at[stream->count++] =
        (struct line){ event->seq, hash_add(HASH_BASIS, line->data, line->len), event->at };
}

static void fold_roles(struct sim *sim, const struct shisa_engine *engine,
                       const struct shisa_event *event)
{
    struct fold *fold = &sim->fold;
    for (shisa_id role = 1; role <= shisa_world_count(sim->world, SHISA_ROLE); role++) {
        fold->line.len = 0;
        if (shisa_role_at(sim->world, role)->seats > 0 &&
            shisa_engine_may_see(engine, event, role)) {
            shisa_proto_tell(engine, event, role, &fold->line);
        }
        if (fold->line.len > 0) {
            add(&fold->roles[role], event, &fold->line);
        }
    }
}

static void fold_staff(struct sim *sim, const struct shisa_engine *engine,
                       const struct shisa_event *event)
{
    struct fold *fold = &sim->fold;
    fold->line.len = 0;
    shisa_proto_staff_event(engine, event, &fold->line);
    add(&fold->staff, event, &fold->line);
    for (shisa_id house = 1; house <= shisa_world_count(sim->world, SHISA_ORGANISATION); house++) {
        const struct shisa_seat seat = { SHISA_SUBCONTROLLER, house, 1 };
        if (shisa_engine_staff_sees(engine, event, &seat)) {
            add(&fold->houses[house], event, &fold->line);
        }
    }
}

static shisa_status hear_event(void *self, const struct shisa_event *event, struct shisa_err *err)
{
    struct sim *sim = self;
    const struct shisa_engine *engine = shisa_exercise_engine(sim->stage->hub.exercise);
    (void)err;
    if (event->seq <= sim->fold.seq) {
        return SHISA_OK; /* played again after a crash */
    }
    CHECK(sim, event->seq == sim->fold.seq + 1, "events are numbered without gaps");
    CHECK(sim, event->at >= sim->fold.at, "simulated time never runs backwards");
    sim->fold.seq = event->seq;
    sim->fold.at = event->at;
    if (event->kind == SHISA_EV_PACE || event->kind == SHISA_EV_JUMPED) {
        room_paced(sim, event);
    }
    fold_roles(sim, engine, event);
    fold_staff(sim, engine, event);
    return SHISA_OK;
}

struct shisa_sink fold_sink(struct sim *sim)
{
    return (struct shisa_sink){ sim, NULL, hear_event };
}

/* --- life ------------------------------------------------------------------------------------- */

void fold_open(struct fold *fold, const struct shisa_world *world)
{
    fold->roles = shisa_alloc((shisa_world_count(world, SHISA_ROLE) + 1) * sizeof *fold->roles);
    fold->houses =
        shisa_alloc((shisa_world_count(world, SHISA_ORGANISATION) + 1) * sizeof *fold->houses);
}

static void each_stream(struct fold *fold, const struct shisa_world *world,
                        void (*visit)(struct stream *stream, uint64_t seq), uint64_t seq)
{
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ROLE); id++) {
        visit(&fold->roles[id], seq);
    }
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ORGANISATION); id++) {
        visit(&fold->houses[id], seq);
    }
    visit(&fold->staff, seq);
}

static void cut(struct stream *stream, uint64_t seq)
{
    stream->count = stream_after(stream, seq);
}

static void release(struct stream *stream, uint64_t seq)
{
    (void)seq;
    free(stream->at);
}

void fold_crash(struct fold *fold, const struct shisa_world *world, uint64_t committed)
{
    each_stream(fold, world, cut, committed);
    fold->seq = committed;
    fold->at = fold->staff.count > 0 ? fold->staff.at[fold->staff.count - 1].at : 0;
}

void fold_finish(struct fold *fold, const struct shisa_world *world)
{
    each_stream(fold, world, release, 0);
    free(fold->roles);
    free(fold->houses);
    shisa_buf_finish(&fold->line);
}

/* --- looking ---------------------------------------------------------------------------------- */

const struct stream *fold_of(const struct fold *fold, const struct shisa_seat *seat)
{
    switch (seat->duty) {
    case SHISA_PARTICIPANT:
        return &fold->roles[seat->of];
    case SHISA_SUBCONTROLLER:
        return &fold->houses[seat->of];
    default:
        return &fold->staff;
    }
}

uint32_t stream_after(const struct stream *stream, uint64_t seq)
{
    uint32_t count = stream->count;
    while (count > 0 && stream->at[count - 1].seq > seq) {
        count--;
    }
    return count;
}
