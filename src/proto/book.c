/* The address book. In a large exercise nobody is told of everybody: whom one comes to know, one is
 * introduced to by the message that names them. */
#include "shisa/proto.h"

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

bool proto_in_book(const struct shisa_world *world, shisa_id me, shisa_id role)
{
    shisa_id house = shisa_role_at(world, role)->organisation;
    shisa_id own = shisa_role_at(world, me)->organisation;
    return !is_large(world) || house == own || shisa_role_at(world, role)->seats == 0 ||
           strcmp(sector_of(world, house), sector_of(world, own)) == 0;
}

bool proto_house_in_book(const struct shisa_world *world, shisa_id me, shisa_id house)
{
    shisa_id own = shisa_role_at(world, me)->organisation;
    return !is_large(world) || house == own ||
           strcmp(sector_of(world, house), sector_of(world, own)) == 0;
}

json_t *proto_entry(const struct shisa_world *world, shisa_id role)
{
    json_t *entry = json_object();
    proto_put_name(entry, "id", world, SHISA_ROLE, role);
    proto_put_label(entry, "name", world, SHISA_ROLE, role);
    proto_put_label(entry, "organisation", world, SHISA_ORGANISATION,
                    shisa_role_at(world, role)->organisation);
    proto_put_string(entry, "phone", shisa_role_at(world, role)->phone);
    return entry;
}

/* The same for whoever reads it, so that one line does for all: voices everybody knows. */
void proto_introduce(json_t *line, const struct shisa_world *world, shisa_id from,
                     const shisa_id *to, uint32_t count)
{
    if (!is_large(world)) {
        return;
    }
    json_t *list = json_array();
    if (from != 0 && shisa_role_at(world, from)->seats > 0) {
        json_array_append_new(list, proto_entry(world, from));
    }
    for (uint32_t i = 0; i < count; i++) {
        if (shisa_role_at(world, to[i])->seats > 0) {
            json_array_append_new(list, proto_entry(world, to[i]));
        }
    }
    proto_put(line, "strangers", list);
}
