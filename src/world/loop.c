#include "shisa/world.h"

#include <stdlib.h>

#include "internal.h"

/* A walk in depth through a graph: the nodes between its beginning and where it is now. */
struct step {
    shisa_id node;
    uint32_t edge; /* the next one to follow */
};

struct walk {
    const struct shisa_world *world;
    const struct world_graph *graph;
    shisa_id *next;
    struct step *path;
    uint32_t depth;
    uint32_t *seen; /* of each node: its place on the path from 1; 0: new; LEFT: nothing more */
};

#define LEFT UINT32_MAX

static void enter(struct walk *walk, shisa_id node)
{
    walk->path[walk->depth++] = (struct step){ .node = node };
    walk->seen[node] = walk->depth;
}

/* The path leads back to a node on it. */
static void note_loop(struct walk *walk, shisa_id node)
{
    uint32_t after = walk->seen[node];
    if (walk->next[node] == 0) {
        walk->next[node] = after < walk->depth ? walk->path[after].node : node;
    }
}

static void walk_from(struct walk *walk, shisa_id start)
{
    enter(walk, start);
    while (walk->depth > 0) {
        struct step *step = &walk->path[walk->depth - 1];
        if (step->edge == walk->graph->edges(walk->world, step->node)) {
            walk->seen[step->node] = LEFT;
            walk->depth--;
            continue;
        }
        shisa_id to = walk->graph->edge(walk->world, step->node, step->edge++);
        if (to == 0 || walk->seen[to] == LEFT) {
            continue;
        }
        if (walk->seen[to] == 0) {
            enter(walk, to);
        } else {
            note_loop(walk, to);
        }
    }
}

void world_loops(const struct shisa_world *world, const struct world_graph *graph, shisa_id *next)
{
    uint32_t count = shisa_world_count(world, graph->kind);
    struct walk walk = { .world = world, .graph = graph, .next = next };
    walk.path = shisa_alloc((count + 1) * sizeof(*walk.path));
    walk.seen = shisa_alloc((count + 1) * sizeof(*walk.seen));
    for (shisa_id node = 1; node <= count; node++) {
        if (walk.seen[node] == 0) {
            walk_from(&walk, node);
        }
    }
    free(walk.path);
    free(walk.seen);
}
