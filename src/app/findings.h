/* Findings, put in order and shown with the lines they stand in. */
#ifndef SHISA_APP_FINDINGS_H
#define SHISA_APP_FINDINGS_H

#include <jansson.h>

#include "shisa/port.h"
#include "shisa/schema.h"

/* To standard error, in order of place. */
void findings_print(struct shisa_findings *findings, const struct shisa_files *files);
/* The same as objects with line and column, added to list: the shape editors know. */
void findings_json(struct shisa_findings *findings, const struct shisa_files *files,
                   const char *scenario, json_t *list);

#endif
