/* A room full of people: the hub, with the sockets that lead to it. */
#ifndef SHISA_APP_ROOM_H
#define SHISA_APP_ROOM_H

#include "shisa/hub.h"
#include "shisa/net.h"
#include "shisa/proto.h"

#include "session.h"

struct room;

/* Listens at every address; nobody is heard before room_serve. */
enum exit_code room_open(const struct options *options, struct room **room);
/* Until a signal comes or the exercise cannot go on. */
enum exit_code room_serve(struct room *room, struct session *session, struct shisa_hub *hub);
void room_close(struct room *room); /* NULL is fine */

/* Where a hub is when nobody says: $SHISA_HUB, else shisa.sock in $XDG_RUNTIME_DIR, else in
 * /run/shisa; in out. EXIT_USAGE when there is no such place. */
enum exit_code room_address(const struct options *options, struct shisa_buf *out);

#endif
