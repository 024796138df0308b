#include "session.h"

#include <stdio.h>

static enum exit_code verify(const char *path, enum shisa_lang lang, bool quiet)
{
    struct session session;
    enum exit_code code = session_recover(&session, path);
    if (code == EXIT_DONE && !quiet) {
        struct shisa_report_facts facts = session_facts(&session);
        bool ended = shisa_engine_ended(shisa_exercise_engine(session.exercise));
        printf(shisa_word(SHISA_W_CLI_VERIFIES, lang), path,
               (unsigned long long)shisa_run_entries(session.run),
               shisa_word(ended ? SHISA_W_CLI_TO_ENDEX : SHISA_W_CLI_NOT_ENDED, lang), facts.digest,
               facts.chain_head);
    }
    session_close(&session);
    return code;
}

enum exit_code run_verify(const struct options *options)
{
    enum exit_code worst = EXIT_DONE;
    for (int i = 0; i < options->arg_count; i++) {
        enum exit_code code = verify(options->args[i], options->lang, options->quiet);
        worst = code > worst ? code : worst;
    }
    return worst;
}
