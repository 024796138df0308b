/* The elements of which the page is made. All text passes clean_html. */
#include "internal.h"

const char *html_lang(enum shisa_lang lang)
{
    return lang == SHISA_JA ? "ja" : "en";
}

void html_text(struct view *view, const char *text)
{
    clean_html(view->out, text);
}

void html_say(struct view *view, const struct shisa_text *text)
{
    const char *own = view->lang == SHISA_JA ? text->ja : text->en;
    if (own != NULL) {
        html_text(view, own);
    } else {
        shisa_buf_addf(view->out, "<span lang=\"%s\">",
                       html_lang(view->lang == SHISA_JA ? SHISA_EN : SHISA_JA));
        html_text(view, shisa_say(text, view->lang));
        shisa_buf_puts(view->out, "</span>");
    }
}

void html_section(struct view *view, const char *id, enum shisa_word word)
{
    shisa_buf_addf(view->out, "<section id=\"%s\" aria-labelledby=\"%s-head\">\n", id, id);
    shisa_buf_addf(view->out, "<h2 id=\"%s-head\">", id);
    html_text(view, say(view, word));
    shisa_buf_puts(view->out, "</h2>\n");
}

void html_section_end(struct view *view)
{
    shisa_buf_puts(view->out, "</section>\n");
}

void html_subheading(struct view *view, enum shisa_word word)
{
    shisa_buf_puts(view->out, "<h3>");
    html_text(view, say(view, word));
    shisa_buf_puts(view->out, "</h3>\n");
}

void html_paragraph(struct view *view, const char *style, const char *text)
{
    shisa_buf_addf(view->out, "<p class=\"%s\">", style);
    html_text(view, text);
    shisa_buf_puts(view->out, "</p>\n");
}

/* The letter first, the words beside it: colour only repeats them. */
void html_rating(struct view *view, char rating)
{
    shisa_buf_addf(view->out, "<span class=\"rating r-%c\"><b>%c</b> <small>", rating, rating);
    html_text(view, say(view, rating_word(rating)));
    shisa_buf_puts(view->out, "</small></span>");
}

void html_event_link(struct view *view, const struct shisa_event *event)
{
    evidence_refer(view, event);
    shisa_buf_addf(view->out, "<a href=\"#ev-%llu\">%llu</a>", (unsigned long long)event->seq,
                   (unsigned long long)event->seq);
}

/* --- tables: on a narrow page each row becomes a block, and each cell names its column ------- */

struct table html_table(struct view *view, enum shisa_word caption, const struct column *columns,
                        size_t count)
{
    shisa_buf_puts(view->out, "<table>\n<caption>");
    html_text(view, say(view, caption));
    shisa_buf_puts(view->out, "</caption>\n<thead><tr>");
    for (size_t i = 0; i < count; i++) {
        const char *style = columns[i].style == NULL ? "" : columns[i].style;
        shisa_buf_addf(view->out, "<th scope=\"col\" class=\"%s\">", style);
        html_text(view, say(view, columns[i].name));
        shisa_buf_puts(view->out, "</th>");
    }
    shisa_buf_puts(view->out, "</tr></thead>\n<tbody>\n");
    return (struct table){ .view = view, .columns = columns, .count = count };
}

void html_row(struct table *table, const char *style, const char *prefix, const char *id)
{
    struct shisa_buf *out = table->view->out;
    table->at = 0;
    shisa_buf_addf(out, "<tr class=\"%s\"", style);
    if (prefix != NULL) {
        shisa_buf_addf(out, " id=\"%s-", prefix);
        html_text(table->view, id);
        shisa_buf_puts(out, "\"");
    }
    shisa_buf_puts(out, ">");
}

void html_row_end(struct table *table)
{
    SHISA_ASSERT(table->at == table->count);
    shisa_buf_puts(table->view->out, "</tr>\n");
}

static const char *cell_tag(size_t at)
{
    return at == 0 ? "th scope=\"row\"" : "td";
}

void html_cell_begin(struct table *table)
{
    SHISA_ASSERT(table->at < table->count);
    const struct column *column = &table->columns[table->at];
    shisa_buf_addf(table->view->out, "<%s class=\"%s\" data-label=\"", cell_tag(table->at),
                   column->style == NULL ? "" : column->style);
    html_text(table->view, say(table->view, column->name));
    shisa_buf_puts(table->view->out, "\">");
}

void html_cell_end(struct table *table)
{
    shisa_buf_puts(table->view->out, table->at == 0 ? "</th>" : "</td>");
    table->at++;
}

void html_cell(struct table *table, const char *text)
{
    html_cell_begin(table);
    html_text(table->view, text);
    html_cell_end(table);
}

void html_cell_clock(struct table *table, shisa_ms at)
{
    char clock[SHISA_MOMENT_SIZE];
    html_cell(table, moment_text(table->view, at, clock));
}

void html_table_end(struct table *table)
{
    shisa_buf_puts(table->view->out, "</tbody>\n</table>\n");
}
