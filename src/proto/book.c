/* The address book. In a large exercise nobody is told of everybody: whom one comes to know, one is
 * introduced to by the message that names them. */
#include "shisa/proto.h"

#include <stdlib.h>
#include <string.h>

#include "internal.h"

static bool is_large(const struct shisa_world *world)
{
    return shisa_world_count(world, SHISA_ROLE) > SHISA_BOOK_MAX;
}

static const char *sector_of(const struct shisa_world *world, shisa_id organisation)
{
    const char *sector = shisa_organisation_at(world, organisation)->sector;
    return sector != NULL ? sector : "";
}

/* Does somebody play in its organisation? Mostly it is the role itself. */
static bool is_among_players(const struct shisa_world *world, shisa_id role)
{
    bool played = shisa_role_at(world, role)->seats > 0;
    for (shisa_id id = 1; !played && id <= shisa_world_count(world, SHISA_ROLE); id++) {
        const struct shisa_role *other = shisa_role_at(world, id);
        played =
            other->organisation == shisa_role_at(world, role)->organisation && other->seats > 0;
    }
    return played;
}

void proto_book_open(const struct shisa_world *world, shisa_id me, struct proto_book *book)
{
    uint32_t houses = shisa_world_count(world, SHISA_ORGANISATION);
    const char *sector = sector_of(world, shisa_role_at(world, me)->organisation);
    *book = (struct proto_book){ world, shisa_alloc((houses + 1) * sizeof *book->known) };
    for (shisa_id id = 1; id <= houses; id++) {
        book->known[id] = !is_large(world) || strcmp(sector_of(world, id), sector) == 0;
    }
    bool *played = shisa_alloc((houses + 1) * sizeof *played);
    for (shisa_id id = 1; id <= shisa_world_count(world, SHISA_ROLE); id++) {
        const struct shisa_role *role = shisa_role_at(world, id);
        played[role->organisation] |= role->seats > 0;
    }
    for (shisa_id id = 1; id <= houses; id++) {
        book->known[id] |= !played[id];
    }
    book->known[shisa_role_at(world, me)->organisation] = true;
    free(played);
}

bool proto_book_has(const struct proto_book *book, enum shisa_kind kind, shisa_id id)
{
    switch (kind) {
    case SHISA_ROLE:
        return book->known[shisa_role_at(book->world, id)->organisation];
    case SHISA_ORGANISATION:
        return book->known[id];
    default:
        return true;
    }
}

void proto_book_close(struct proto_book *book)
{
    free(book->known);
}

json_t *proto_entry(const struct shisa_world *world, shisa_id role)
{
    shisa_id house = shisa_role_at(world, role)->organisation;
    json_t *entry = json_object();
    proto_put_name(entry, "id", world, SHISA_ROLE, role);
    proto_put_label(entry, "name", world, SHISA_ROLE, role);
    proto_put_name(entry, "of", world, SHISA_ORGANISATION, house);
    proto_put_label(entry, "organisation", world, SHISA_ORGANISATION, house);
    proto_put_string(entry, "phone", shisa_role_at(world, role)->phone);
    return entry;
}

/* The same for whoever reads it, so that one line does for all: whose house nobody plays, everybody
 * knows. */
void proto_introduce(json_t *line, const struct shisa_world *world, shisa_id from,
                     const shisa_id *to, uint32_t count)
{
    if (!is_large(world)) {
        return;
    }
    json_t *list = json_array();
    if (from != 0 && is_among_players(world, from)) {
        json_array_append_new(list, proto_entry(world, from));
    }
    for (uint32_t i = 0; i < count; i++) {
        if (is_among_players(world, to[i])) {
            json_array_append_new(list, proto_entry(world, to[i]));
        }
    }
    proto_put(line, "strangers", list);
}
