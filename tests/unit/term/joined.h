/* A seat for the tests that has joined a hub. */
#ifndef SHISA_TESTS_JOINED_H
#define SHISA_TESTS_JOINED_H

#include "seat.h"

static inline struct shisa_term *joining(enum shisa_lang lang)
{
    struct shisa_term *term = shisa_term_create(
        (struct shisa_term_options){ .lang = lang, .code = "ABCD-EFGH-JKLM", .name = "佐藤" });
    shisa_term_tick(term, 1000);
    shisa_term_link(term, true);
    return term;
}

#define JOIN "{\"join\":\"ABCD-EFGH-JKLM\",\"name\":\"佐藤\",\"version\":2}"

static inline struct shisa_term *joined(enum shisa_lang lang)
{
    struct shisa_term *term = joining(lang);
    ck_assert_str_eq(seat_request(term), JOIN);
    seat_tell(term, seat_hello("5f", 6));
    seat_tell(term, "{\"t\":\"startex\",\"seq\":1,\"at\":0}");
    seat_tell(term, "{\"t\":\"clock\",\"now\":60000,\"speed\":1000}");
    return term;
}

static inline void write_memo(struct shisa_term *term, const char *text)
{
    seat_type(term, "m");
    seat_type(term, text);
    seat_esc(term);
    seat_type(term, "y");
}

#endif
