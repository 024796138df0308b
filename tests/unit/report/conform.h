/* JSON held against docs/report-schema.json. */
#ifndef SHISA_TESTS_REPORT_CONFORM_H
#define SHISA_TESTS_REPORT_CONFORM_H

#include <check.h>
#include <jansson.h>
#include <string.h>

#include "drill.h"

static json_t *root_schema;

static inline void conform(const json_t *value, const json_t *schema, const char *where);

static inline bool has_type(const json_t *value, const char *type)
{
    static const struct {
        const char *name;
        json_type types[2];
    } rows[] = {
        { "object", { JSON_OBJECT, JSON_OBJECT } }, { "array", { JSON_ARRAY, JSON_ARRAY } },
        { "string", { JSON_STRING, JSON_STRING } }, { "integer", { JSON_INTEGER, JSON_INTEGER } },
        { "boolean", { JSON_TRUE, JSON_FALSE } },   { "null", { JSON_NULL, JSON_NULL } }
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (strcmp(rows[i].name, type) == 0) {
            return json_typeof(value) == rows[i].types[0] || json_typeof(value) == rows[i].types[1];
        }
    }
    ck_abort_msg("the schema has a type %s", type);
}

static inline void conform_type(const json_t *value, json_t *type, const char *where)
{
    size_t i;
    json_t *one;
    bool fits = json_is_string(type) && has_type(value, json_string_value(type));
    json_array_foreach(type, i, one)
    {
        fits = fits || has_type(value, json_string_value(one));
    }
    ck_assert_msg(type == NULL || fits, "%s is of another type", where);
}

static inline void conform_enum(const json_t *value, json_t *allowed, const char *where)
{
    size_t i;
    json_t *one;
    bool found = allowed == NULL;
    json_array_foreach(allowed, i, one)
    {
        found = found || json_equal(value, one);
    }
    ck_assert_msg(found, "%s is none of the allowed values", where);
}

/* Every member is required and known: the page of the schema tells all there is. */
static inline void conform_members(json_t *value, const json_t *schema, const char *where)
{
    const char *key;
    json_t *member, *properties = json_object_get(schema, "properties"), *name;
    size_t i;
    json_array_foreach(json_object_get(schema, "required"), i, name)
    {
        ck_assert_msg(json_object_get(value, json_string_value(name)) != NULL, "%s lacks %s", where,
                      json_string_value(name));
    }
    json_object_foreach(value, key, member)
    {
        json_t *declared = json_object_get(properties, key);
        ck_assert_msg(properties == NULL || declared != NULL, "%s has %s", where, key);
        if (declared != NULL) {
            conform(member, declared, key);
        }
    }
}

static inline void conform(const json_t *value, const json_t *schema, const char *where)
{
    size_t i;
    json_t *item;
    const char *ref = json_string_value(json_object_get(schema, "$ref"));
    if (ref != NULL) {
        schema = json_object_get(json_object_get(root_schema, "$defs"), strrchr(ref, '/') + 1);
        ck_assert_msg(schema != NULL, "the schema has no %s", ref);
    }
    conform_type(value, json_object_get(schema, "type"), where);
    conform_enum(value, json_object_get(schema, "enum"), where);
    if (json_is_object(value)) {
        conform_members((json_t *)value, schema, where);
    }
    json_array_foreach((json_t *)value, i, item)
    {
        conform(item, json_object_get(schema, "items"), where);
    }
}

static inline json_t *load(const char *text)
{
    json_error_t error;
    json_t *made = json_loads(text, JSON_REJECT_DUPLICATES, &error);
    ck_assert_msg(made != NULL, "%d: %s", error.line, error.text);
    return made;
}

static inline void conform_to_schema(const json_t *report)
{
    char path[512];
    struct shisa_buf text = { 0 };
    drill_read(drill_path("docs/report-schema.json", path, sizeof path), &text);
    root_schema = load(text.data);
    conform(report, root_schema, "the report");
    json_decref(root_schema);
    shisa_buf_finish(&text);
}

#endif
