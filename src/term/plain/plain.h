/* term: a participant's seat as plain lines. */
#ifndef SHISA_TERM_PLAIN_H
#define SHISA_TERM_PLAIN_H

#include "term/seat/model.h"

struct shisa_plain {
    enum shisa_lang lang;
    struct model model;
    struct session session;
    int32_t speed;  /* to go back to after a pause */
    int64_t warned; /* last request when leaving was warned of */
    bool done;
    bool astray; /* the code is of somebody who has a screen only */
};

/* Runs what was typed; answers go to out, each line with its newline. */
void plain_run(struct shisa_plain *plain, const char *line, struct shisa_buf *out);
struct speaker plain_speaker(const struct shisa_plain *plain);
/* "? …": what was wrong with a command. */
void plain_complain(struct shisa_plain *plain, struct shisa_buf *out, enum shisa_word word,
                    const char *typed);
/* What stands at *at, named by its id or as it is displayed in either language; *at moves behind it
 * and the blanks that follow. NULL, and *at stays: nothing, or not one thing only. */
const struct channel *plain_channel(const struct model *model, const char **at);
const struct action *plain_action(const struct model *model, const char **at);
const struct target *plain_target(const struct action *action, const char **at);
const struct option *plain_option(const struct decision *decision, const char **at);
const struct role *plain_role(const struct model *model, const char **at);
/* Bytes of the blank at that place; 0: there is none. */
size_t plain_blank(const char *at);
/* --- reading what was typed (typed.c) --------------------------------------------------------- */

/* What is left of the line that was typed. */
struct typed {
    const char *at;
    struct shisa_buf *out;
};

void typed_blanks(struct typed *typed);
/* What stands before the next blank, or comma; the caller frees it. */
char *typed_until(struct typed *typed, bool comma);
/* The next word, "" when there is none; the caller frees it. */
char *typed_word(struct typed *typed);
char *typed_folded(struct typed *typed); /* the same as it is compared */
/* A positive number no larger than max; 0 when the word is none. */
uint32_t typed_count(const char *word, uint32_t max);
uint32_t typed_number(struct shisa_plain *plain, struct typed *typed); /* 0 after a complaint */
/* The rest of the line, cleaned; false after a complaint. */
bool typed_text(struct shisa_plain *plain, struct typed *typed, bool may_be_empty,
                struct shisa_buf *text);

/* Lists for the person; each ends with a newline. */
void plain_list_messages(struct shisa_plain *plain, struct shisa_buf *out);
void plain_list_todo(struct shisa_plain *plain, struct shisa_buf *out);
void plain_list_documents(struct shisa_plain *plain, struct shisa_buf *out);
void plain_list_roles(struct shisa_plain *plain, struct shisa_buf *out);
void plain_list_acts(struct shisa_plain *plain, struct shisa_buf *out);
/* One of them; NULL: all. */
void plain_list_actions(struct shisa_plain *plain, const struct action *only,
                        struct shisa_buf *out);
/* Where the action can be aimed. */
void plain_list_targets(struct shisa_plain *plain, const struct action *action,
                        struct shisa_buf *out);
/* Those that wait, with their options. */
void plain_list_decisions(struct shisa_plain *plain, struct shisa_buf *out);
/* Of that verb what waits for the hub to be back. */
void plain_list_unsent(struct shisa_plain *plain, const char *verb, struct shisa_buf *out);
/* What was asked behind that request, while the hub is away. */
void plain_tell_unsent(struct shisa_plain *plain, int64_t since, struct shisa_buf *out);
void plain_list_channels(struct shisa_plain *plain, struct shisa_buf *out);
void plain_list_sheet(struct shisa_plain *plain, struct shisa_buf *out);
void plain_show_message(struct shisa_plain *plain, const struct message *message,
                        struct shisa_buf *out);

#endif
