/* Between fields.c, which reads single values, and lists.c, which reads many. */
#ifndef SHISA_SCRIPT_FIELDS_H
#define SHISA_SCRIPT_FIELDS_H

#include "internal.h"

/* Reads the value on top of the stack to where the field lies. */
typedef void fields_reader(struct reading *reading, const struct shisa_field *field, void *at);

extern fields_reader *const fields_readers[]; /* by type */

void fields_wrong_type(const struct reading *reading, const struct shisa_field *field,
                       const char *wanted);
/* Zeroed, in the world; may raise. */
void *fields_alloc(const struct reading *reading, size_t size);
/* The same reading, of a table in a field; item 0: it is not in a list. */
struct reading fields_inside(const struct reading *reading, const struct shisa_field *field,
                             lua_Integer item);

fields_reader lists_read, lists_read_needs, lists_read_lines, lists_read_options,
    lists_read_parameters;

#endif
