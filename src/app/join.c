/* Takes a seat in an exercise that a hub serves. Which screen it is, participant's, controller's
 * or evaluator's, is the seat's to say. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "shisa/io.h"

#include "room.h"
#include "seat.h"

#define ANSWER_MAX 256 /* of what is asked before the screen opens */

/* --- name and code ---------------------------------------------------------------------------- */

/* A line without its newline. It is read byte by byte: what follows is for the seat. */
static bool read_line(int fd, char *out, size_t size)
{
    size_t len = 0;
    char byte;
    ssize_t got;
    while ((got = read(fd, &byte, 1)) == 1 && byte != '\n') {
        if (len + 1 < size && byte != '\r') {
            out[len++] = byte;
        }
    }
    out[len] = '\0';
    return len > 0 || got == 1;
}

static bool ask_for(enum shisa_word word, const struct options *options, char *out, size_t size)
{
    fputs(shisa_word(word, options->lang), stderr);
    fflush(stderr);
    return read_line(STDIN_FILENO, out, size);
}

static enum exit_code without_code(void)
{
    complain_word(SHISA_W_JOIN_NO_CODE);
    return EXIT_USAGE;
}

/* A terminal hands over any bytes: also half a character whose other half was taken back. */
static shisa_status check_text(const char *text, size_t max, struct shisa_err *err)
{
    struct shisa_buf clean = { 0 };
    shisa_status status = shisa_text_clean(text, strlen(text), max, &clean, err);
    shisa_buf_finish(&clean);
    return status;
}

/* Can it be one? Otherwise says why not. */
static bool check_name(const char *name)
{
    struct shisa_err why;
    shisa_status status = check_text(name, SHISA_NAME_MAX, &why);
    if (status == SHISA_OK && shisa_reads_as_code(name)) {
        status = shisa_refuse(&why, SHISA_INVALID, SHISA_W_HUB_NAME_IS_CODE);
    }
    if (status != SHISA_OK) {
        (void)fail_with(&why);
    }
    return status == SHISA_OK;
}

/* Nobody need have one. It is asked before the code: whoever types his code at once is told so
 * while no seat is taken. */
static enum exit_code read_name(const struct options *options, char *name, size_t size)
{
    snprintf(name, size, "%s", options->name != NULL ? options->name : "");
    if (options->name != NULL || isatty(STDIN_FILENO) != 1) {
        return check_name(name) ? EXIT_DONE : EXIT_USAGE;
    }
    do {
        if (!ask_for(SHISA_W_JOIN_NAME, options, name, size)) {
            return options->code_file == NULL ? without_code() : EXIT_DONE;
        }
    } while (!check_name(name));
    return EXIT_DONE;
}

static enum exit_code read_code(const struct options *options, char *code, size_t size)
{
    if (options->code_file == NULL) {
        bool given = ask_for(SHISA_W_JOIN_CODE, options, code, size) && code[0] != '\0';
        return given ? EXIT_DONE : without_code();
    }
    FILE *file = fopen(options->code_file, "r");
    bool read = file != NULL && read_line(fileno(file), code, size);
    if (!read) {
        complain("cannot read %s: %s", options->code_file,
                 file == NULL ? strerror(errno) : "it is empty");
    }
    if (file != NULL) {
        fclose(file);
    }
    return read ? EXIT_DONE : EXIT_UNREADABLE;
}

/* --- sitting ---------------------------------------------------------------------------------- */

static enum exit_code sit(const char *address, const char *code, const char *name,
                          const struct options *options, struct shisa_buf *why)
{
    struct far_hub far;
    struct far_end end;
    struct shisa_err err;
    const struct shisa_term_options look = { .lang = options->lang, .code = code, .name = name };
    if (check_text(code, ANSWER_MAX, &err) != SHISA_OK) { /* no hub would know it */
        shisa_buf_puts(why, shisa_word(SHISA_W_HUB_NO_CODE, options->lang));
        return EXIT_UNREACHABLE;
    }
    if (far_at(&far, address, &end, &err) != SHISA_OK) {
        return fail_with(&err);
    }
    enum exit_code exit_code = seat_sit(&end, look, options, why);
    shisa_link_close(far.link);
    return exit_code;
}

/* A mistyped code is typed again. */
static enum exit_code try_codes(const char *address, const struct options *options)
{
    char code[ANSWER_MAX], name[ANSWER_MAX];
    bool terminal = isatty(STDIN_FILENO) == 1;
    enum exit_code result = read_name(options, name, sizeof name);
    if (result == EXIT_DONE) {
        result = read_code(options, code, sizeof code);
    }
    for (int tries = 1; result == EXIT_DONE; tries++) {
        struct shisa_buf why = { 0 };
        result = sit(address, code, name, options, &why);
        bool refused = why.len > 0;
        if (refused) {
            complain("%s", why.data);
        }
        shisa_buf_finish(&why);
        if (result == EXIT_DONE && !refused && terminal) {
            fprintf(stderr, "%s\n", shisa_word(SHISA_W_JOIN_LEFT, options->lang));
        }
        if (!refused || !terminal || options->code_file != NULL || tries == SHISA_TRIES_MAX) {
            break;
        }
        result = read_code(options, code, sizeof code);
    }
    return result;
}

static enum exit_code try_address(const char *address)
{
    struct shisa_err err;
    if (far_reach(address, &err) == SHISA_OK) {
        return EXIT_DONE;
    }
    return err.status == SHISA_IO ? fail_to_reach(&err) : fail_with(&err);
}

enum exit_code run_join(const struct options *options)
{
    struct shisa_buf address = { 0 };
    struct shisa_err err;
    if (options->kiosk && shisa_confine(&err) != SHISA_OK) {
        return fail_with(&err);
    }
    enum exit_code code = room_address(options, &address);
    if (code == EXIT_DONE) { /* before anything is asked of anybody */
        code = try_address(address.data);
    }
    if (code == EXIT_DONE) {
        code = try_codes(address.data, options);
    }
    shisa_buf_finish(&address);
    return code;
}
