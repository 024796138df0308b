/* Words and examples in the form in which they are compared: folding a text costs a hundred times
 * what looking into it does, so it is done once. */
#include <stdlib.h>

#include "internal.h"

/* In the world's region; NULL when it is full, "" when text is not UTF-8. */
static const char *fold(struct shisa_world *world, const char *text)
{
    char *folded = shisa_text_fold(text);
    const char *kept = shisa_region_copy(world->region, folded == NULL ? "" : folded);
    free(folded);
    return kept;
}

static bool fold_group(struct shisa_world *world, const struct shisa_strings *group,
                       struct shisa_strings *folded)
{
    folded->at = shisa_region_alloc(world->region, (group->count + 1) * sizeof(*folded->at));
    for (uint32_t i = 0; folded->at != NULL && i < group->count; i++) {
        folded->at[i] = fold(world, group->at[i]);
        if (folded->at[i] == NULL) {
            return false;
        }
        folded->count++;
    }
    return folded->at != NULL;
}

bool world_fold_mention(struct shisa_world *world, struct shisa_mention *mention)
{
    size_t size = (mention->count + 1) * sizeof(*mention->folded);
    mention->folded = shisa_region_alloc(world->region, size);
    for (uint32_t i = 0; mention->folded != NULL && i < mention->count; i++) {
        if (!fold_group(world, &mention->groups[i], &mention->folded[i])) {
            return false;
        }
    }
    return mention->folded != NULL;
}

bool world_fold_text(struct shisa_world *world, const struct shisa_text *text,
                     struct shisa_text *folded)
{
    folded->en = text->en == NULL ? NULL : fold(world, text->en);
    folded->ja = text->ja == NULL ? NULL : fold(world, text->ja);
    return (text->en == NULL || folded->en != NULL) && (text->ja == NULL || folded->ja != NULL);
}
