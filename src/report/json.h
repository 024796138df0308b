/* What the files that write JSON share. */
#ifndef SHISA_REPORT_JSON_H
#define SHISA_REPORT_JSON_H

#include <jansson.h>

#include "internal.h"

/* Raw text would stop jansson where it is not UTF-8, and hide what is hidden in it. */
json_t *json_clean(const char *text);
json_t *json_clean_or_null(const char *text);
/* The id of a declared thing; null for 0. */
json_t *json_id(const struct view *view, enum shisa_kind kind, shisa_id id);
/* An event by its number, with a line for people in both languages. */
json_t *json_event_line(struct view *view, const struct shisa_event *event);
/* Whose word it is: his seat, and the name that he gave. */
void json_put_person(const struct view *view, json_t *object, const struct shisa_event *event);
/* What evaluators gave to an objective, and what it had before points were changed. */
void json_ratings_of(const struct view *view, shisa_id id, json_t *objective);
/* A list for each kind of what people said, where there is any. */
void json_evaluation(struct view *view, json_t *root);

#endif
