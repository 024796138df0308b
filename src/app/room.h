/* A room full of people: the hub, with the sockets that lead to it. */
#ifndef SHISA_APP_ROOM_H
#define SHISA_APP_ROOM_H

#include "shisa/hub.h"
#include "shisa/net.h"
#include "shisa/proto.h"

#include "session.h"

/* Listens at every address and serves until a signal comes or the exercise cannot go on. */
enum exit_code room_serve(struct session *session, struct shisa_hub *hub,
                          const struct options *options);

/* Where a hub is when nobody says: $SHISA_HUB, else shisa.sock in $XDG_RUNTIME_DIR, else in
 * /run/shisa; in out. EXIT_USAGE when there is no such place. */
enum exit_code room_address(const struct options *options, struct shisa_buf *out);

#endif
