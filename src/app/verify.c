#include "session.h"

#include <stdio.h>

static enum exit_code verify(const char *path, bool quiet)
{
    struct session session;
    enum exit_code code = session_recover(&session, path);
    if (code == EXIT_DONE && !quiet) {
        struct shisa_report_facts facts = session_facts(&session);
        printf("%s verifies: %llu entries, %s\n  digest %s\n  chain  %s\n", path,
               (unsigned long long)shisa_run_entries(session.run),
               shisa_engine_ended(shisa_exercise_engine(session.exercise)) ? "to ENDEX"
                                                                           : "not ended yet",
               facts.digest, facts.chain_head);
    }
    session_close(&session);
    return code;
}

enum exit_code run_verify(const struct options *options)
{
    enum exit_code worst = EXIT_DONE;
    for (int i = 0; i < options->arg_count; i++) {
        enum exit_code code = verify(options->args[i], options->quiet);
        worst = code > worst ? code : worst;
    }
    return worst;
}
