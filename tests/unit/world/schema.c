#include "shisa/schema.h"

#include <string.h>

#include "../run.h"

START_TEST(every_kind_has_a_noun_that_is_found_by_its_word)
{
    static const char *const words[] = { "scenario",
#define KIND(type, WORD) #type,
                                         SHISA_KINDS(KIND)
#undef KIND
    };
    for (enum shisa_kind kind = SHISA_KIND_NONE; kind < SHISA_KIND_COUNT; kind++) {
        const struct shisa_noun *noun = shisa_noun_of(kind);
        ck_assert_str_eq(noun->word, words[kind]);
        ck_assert_int_eq(noun->kind, kind);
        ck_assert_ptr_eq(shisa_noun_named(words[kind]), noun);
    }
    ck_assert_ptr_null(shisa_noun_named("scenarios"));
    ck_assert_ptr_null(shisa_field_named(shisa_noun_named("inject"), "channel"));
}
END_TEST

START_TEST(every_field_lies_in_its_struct_apart_from_the_others)
{
    for (enum shisa_kind kind = SHISA_KIND_NONE; kind < SHISA_KIND_COUNT; kind++) {
        const struct shisa_noun *noun = shisa_noun_of(kind);
        for (uint32_t i = 0; i < noun->field_count; i++) {
            const struct shisa_field *field = &noun->fields[i];
            ck_assert_uint_lt(field->offset, noun->size);
            ck_assert_ptr_eq(shisa_field_named(noun, field->name), field);
            bool refers = field->type == SHISA_F_REF || field->type == SHISA_F_REFS;
            ck_assert_int_eq(refers, field->kinds != 0);
            for (uint32_t other = 0; other < i; other++) {
                ck_assert_uint_ne(field->offset, noun->fields[other].offset);
            }
        }
    }
}
END_TEST

START_TEST(only_what_may_exceed_32_bits_is_held_in_more)
{
    for (enum shisa_kind kind = SHISA_KIND_NONE; kind < SHISA_KIND_COUNT; kind++) {
        const struct shisa_noun *noun = shisa_noun_of(kind);
        for (uint32_t i = 0; i < noun->field_count; i++) {
            const struct shisa_field *field = &noun->fields[i];
            bool wide = kind == SHISA_SERVICE && strcmp(field->name, "customers") == 0;
            ck_assert_int_eq(field->max > INT32_MAX, wide);
            ck_assert_int_ge(field->max, field->min);
        }
    }
}
END_TEST

START_TEST(every_help_is_one_english_sentence)
{
    for (enum shisa_kind kind = SHISA_KIND_NONE; kind < SHISA_KIND_COUNT; kind++) {
        const struct shisa_noun *noun = shisa_noun_of(kind);
        for (uint32_t i = 0; i < noun->field_count; i++) {
            const char *help = noun->fields[i].help;
            size_t len = strlen(help);
            ck_assert_msg(len > 10 && help[0] >= 'A' && help[0] <= 'Z', "%s", help);
            ck_assert_msg(strstr(help, ". ") == NULL && help[len - 1] == '.', "%s", help);
        }
    }
}
END_TEST

/* The part of a page between a beginning and the next of the same kind. */
static char *section(const struct shisa_buf *page, const char *begin, const char *next)
{
    const char *from = strstr(page->data, begin);
    ck_assert_msg(from != NULL, "%s", begin);
    const char *to = strstr(from + strlen(begin), next);
    char *copy = shisa_copy(from);
    if (to != NULL) {
        copy[to - from] = '\0';
    }
    return copy;
}

START_TEST(every_field_of_every_noun_is_in_the_reference)
{
    struct shisa_buf page = { 0 };
    shisa_schema_reference(&page);
    for (enum shisa_kind kind = SHISA_KIND_NONE; kind < SHISA_KIND_COUNT; kind++) {
        const struct shisa_noun *noun = shisa_noun_of(kind);
        struct shisa_buf heading = { 0 };
        shisa_buf_addf(&heading, "\n### %s\n", noun->word);
        char *part = section(&page, heading.data, "\n### ");
        ck_assert_ptr_nonnull(strstr(part, noun->help));
        ck_assert_ptr_nonnull(strstr(part, noun->example));
        for (uint32_t i = 0; i < noun->field_count; i++) {
            struct shisa_buf row = { 0 };
            shisa_buf_addf(&row, "\n| `%s` | ", noun->fields[i].name);
            const char *found = strstr(part, row.data);
            ck_assert_msg(found != NULL, "%s of %s", noun->fields[i].name, noun->word);
            const char *end = strchr(found + 1, '\n');
            const char *help = strstr(found, noun->fields[i].help);
            ck_assert_msg(help != NULL && help < end, "%s of %s", noun->fields[i].name, noun->word);
            shisa_buf_finish(&row);
        }
        shisa_buf_finish(&heading);
        free(part);
    }
    shisa_buf_finish(&page);
}
END_TEST

START_TEST(the_reference_says_type_default_and_allowed_values)
{
    static const char *const lines[] = {
        "| `seats` | integer 0 to 20000 | 1 | ",
        "| `length` | time | required | ",
        "| `at` | time |  | ",
        "| `from` | id of role |  | ",
        "| `to` | ids of role or organisation | required | ",
        "| `authority` | string: `consensus`, `delegated`, `hybrid` |  | ",
        "| E101 | a name that nothing has | ",
        "| W206 | a text is given in one language only | ",
    };
    struct shisa_buf page = { 0 };
    shisa_schema_reference(&page);
    for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
        ck_assert_msg(strstr(page.data, lines[i]) != NULL, "%s", lines[i]);
    }
    shisa_buf_finish(&page);
}
END_TEST

START_TEST(the_editors_file_knows_every_noun_and_field)
{
    struct shisa_buf meta = { 0 };
    shisa_schema_meta(&meta);
    ck_assert_ptr_eq(strstr(meta.data, "---@meta"), meta.data);
    for (enum shisa_kind kind = SHISA_KIND_NONE; kind < SHISA_KIND_COUNT; kind++) {
        const struct shisa_noun *noun = shisa_noun_of(kind);
        struct shisa_buf begin = { 0 };
        shisa_buf_addf(&begin, "---@class %c%sSpec\n", noun->word[0] - 'a' + 'A', noun->word + 1);
        char *part = section(&meta, begin.data, "---@class ");
        for (uint32_t i = 0; i < noun->field_count; i++) {
            struct shisa_buf line = { 0 };
            shisa_buf_addf(&line, "\n---@field %s%s ", noun->fields[i].name,
                           noun->fields[i].required ? "" : "?");
            ck_assert_msg(strstr(part, line.data) != NULL, "%s%s", begin.data, line.data);
            shisa_buf_finish(&line);
        }
        struct shisa_buf function = { 0 };
        shisa_buf_addf(&function, "\nfunction %s(", noun->word);
        ck_assert_ptr_nonnull(strstr(part, function.data));
        shisa_buf_finish(&function);
        shisa_buf_finish(&begin);
        free(part);
    }
    ck_assert_ptr_nonnull(strstr(meta.data,
                                 "---@param id string\n---@return fun(spec: InjectSpec)\n"
                                 "---@overload fun(id: string, spec: InjectSpec)\n"
                                 "function inject(id) end\n"));
    ck_assert_ptr_nonnull(
        strstr(meta.data, "---@field authority? \"consensus\"|\"delegated\"|\"hybrid\" # "));
    shisa_buf_finish(&meta);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = { every_kind_has_a_noun_that_is_found_by_its_word,
                                   every_field_lies_in_its_struct_apart_from_the_others,
                                   only_what_may_exceed_32_bits_is_held_in_more,
                                   every_help_is_one_english_sentence,
                                   every_field_of_every_noun_is_in_the_reference,
                                   the_reference_says_type_default_and_allowed_values,
                                   the_editors_file_knows_every_noun_and_field,
                                   NULL };
    return run_tests("world-schema", tests);
}
