#include "session.h"

#include <stdio.h>

enum exit_code run_why(const struct options *options)
{
    struct session session;
    struct shisa_buf out = { 0 };
    struct shisa_err err;
    enum exit_code code = session_recover(&session, options->args[0]);
    if (code == EXIT_DONE) {
        shisa_status status =
            shisa_report_why(session.report, options->args[1], options->lang, &out, &err);
        if (status == SHISA_OK) {
            code = write_output(options, &out);
        } else {
            fail_with(&err);
            code = EXIT_USAGE; /* the run is fine, the id is not */
        }
    }
    shisa_buf_finish(&out);
    session_close(&session);
    return code;
}
