/* The two ways a person plays: on a screen, and in plain lines. */
#ifndef SHISA_APP_PLAY_H
#define SHISA_APP_PLAY_H

#include "shisa/hub.h"

#include "internal.h"

/* Both return when the person leaves, the exercise is over and left, or a signal came. */
enum exit_code play_screen(struct shisa_hub *hub, shisa_id role, const struct options *options);
enum exit_code play_plain(struct shisa_hub *hub, shisa_id role, const struct options *options);

#endif
