#include "session.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

struct page {
    struct session *session;
    const struct options *options;
    struct shisa_report_facts facts;
    struct shisa_buf out;
};

/* As wide as the terminal; 80 when there is none, so that a file looks the same everywhere. */
static int columns_of_output(const struct options *options)
{
    struct winsize size;
    if (options->output == NULL && isatty(STDOUT_FILENO) &&
        ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 60) {
        return size.ws_col < 120 ? size.ws_col : 120;
    }
    return 80;
}

static void write_text(struct page *page)
{
    shisa_report_text(page->session->report, &page->facts, page->options->lang,
                      columns_of_output(page->options), page->options->plain, &page->out);
}

static void write_html(struct page *page)
{
    shisa_report_html(page->session->report, &page->facts, page->options->lang, &page->out);
}

static void write_json(struct page *page)
{
    shisa_report_json(page->session->report, &page->facts, &page->out);
}

static void write_csv(struct page *page)
{
    shisa_report_csv(page->session->report, &page->facts, page->options->lang, &page->out);
}

static const struct {
    const char *name;
    void (*write)(struct page *page);
} formats[] = {
    { "text", write_text }, { "html", write_html }, { "json", write_json }, { "csv", write_csv }
};
enum { FORMATS = sizeof formats / sizeof formats[0] };

/* The row of the format asked for, or FORMATS. */
static size_t format_asked(const struct options *options, const char **name)
{
    size_t row = 0;
    *name = options->format != NULL ? options->format : options->json ? "json" : "text";
    while (row < FORMATS && strcmp(formats[row].name, *name) != 0) {
        row++;
    }
    return row;
}

enum exit_code report_format_check(const struct options *options)
{
    const char *name, *names[FORMATS];
    if (format_asked(options, &name) < FORMATS) {
        return EXIT_DONE;
    }
    for (size_t i = 0; i < FORMATS; i++) {
        names[i] = formats[i].name;
    }
    const char *near = shisa_closest(name, names, FORMATS);
    complain("there is no format \"%s\"%s%s%s: text, html, json or csv", name,
             near != NULL ? "; did you mean \"" : "", near != NULL ? near : "",
             near != NULL ? "\"?" : "");
    return EXIT_USAGE;
}

enum exit_code report_write(struct session *session, const struct options *options)
{
    const char *name;
    size_t row = format_asked(options, &name);
    SHISA_ASSERT(row < FORMATS); /* report_format_check came first */
    struct page page = { session, options, session_facts(session), { 0 } };
    formats[row].write(&page);
    enum exit_code code = write_output(options, &page.out);
    shisa_buf_finish(&page.out);
    return code;
}

enum exit_code run_report(const struct options *options)
{
    struct session session;
    if (report_format_check(options) != EXIT_DONE) {
        return EXIT_USAGE;
    }
    enum exit_code code = session_recover(&session, options->args[0]);
    if (code == EXIT_DONE) {
        code = session_gaps(&session);
    }
    if (code == EXIT_DONE) {
        code = report_write(&session, options);
    }
    session_close(&session);
    return code;
}
