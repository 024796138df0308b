#include "desk.h"

/* Which messages the inbox shows, and in which order. */

static void changed(struct shisa_term *term)
{
    seat_of(term)->inbox.stale = true;
}

void inbox_search(struct shisa_term *term, int unused)
{
    (void)unused;
    term->panes.focus = PANE_INBOX;
    filter_open(term, &seat_of(term)->inbox.words, changed, inbox_clear);
}

static void filter_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    seat_of(term)->inbox.filter = (enum inbox_filter)value;
    seat_of(term)->inbox.stale = true;
    term->panes.focus = PANE_INBOX;
}

static void order_chosen(struct shisa_term *term, struct picker *picker, uint32_t value)
{
    (void)picker;
    seat_of(term)->inbox.order = (enum inbox_order)value;
    seat_of(term)->inbox.stale = true;
    term->panes.focus = PANE_INBOX;
}

static void open_menu(struct shisa_term *term, struct picker *picker, const enum shisa_word *words,
                      uint32_t count)
{
    for (uint32_t i = 0; i < count; i++) {
        picker_add(picker, i, term_word(term, words[i]), NULL);
    }
    picker_open(term, picker, words[0]);
}

const enum shisa_word inbox_filter_names[INBOX_FILTERS] = {
    [INBOX_ALL] = SHISA_W_TERM_ALL,
    [INBOX_UNREAD] = SHISA_W_TERM_UNREAD,
    [INBOX_IMPORTANT] = SHISA_W_TERM_IMPORTANT,
    [INBOX_ASKING] = SHISA_W_TERM_ASKING,
    [INBOX_SENT] = SHISA_W_TERM_SENT,
};

void inbox_filter_menu(struct shisa_term *term, int unused)
{
    (void)unused;
    open_menu(term, picker_create(SHISA_W_TERM_KEY_FILTER, filter_chosen), inbox_filter_names,
              INBOX_FILTERS);
}

void inbox_order_menu(struct shisa_term *term, int unused)
{
    static const enum shisa_word orders[INBOX_ORDERS] = {
        [INBOX_NEWEST] = SHISA_W_TERM_NEWEST,
        [INBOX_OLDEST] = SHISA_W_TERM_OLDEST,
        [INBOX_UNREAD_FIRST] = SHISA_W_TERM_UNREAD_FIRST,
    };
    (void)unused;
    open_menu(term, picker_create(SHISA_W_TERM_KEY_ORDER, order_chosen), orders, INBOX_ORDERS);
}
