/* A small drill that has been played: one expectation of each outcome, a penalty, a broken order, a
 * contingency inject, a decision, an approval, services that fall, and a hostile participant. */
#ifndef SHISA_TESTS_REPORT_DRILL_H
#define SHISA_TESTS_REPORT_DRILL_H

#include "shisa/report.h"

struct drill {
    struct shisa_world *world;
    struct shisa_region *region;
    struct shisa_engine *engine;
    struct shisa_report *report;
    struct shisa_report_facts facts;
    uint64_t told; /* seq of the last event */
};

#define HOSTILE                                                                                    \
    "<b>bold</b> \"&' \xE2\x80\xAE"                                                                \
    "gnp.exe feeder impact"

void drill_play(struct drill *drill);
/* After that, events as hand-made as they are many: owners asked in every way, stances, leaks,
 * reach, lines, severity, resources. */
void drill_quarrel(struct drill *drill);
/* After drill_play: three evaluators who differ, changed points, observations with evidence, a plan,
 * and what two participants say of themselves, one of them hostile. */
void drill_evaluate(struct drill *drill);
/* As if the story had begun then (NULL: no date is given) and lasted so long. */
void drill_last(struct drill *drill, const char *starts, shisa_ms length);
void drill_finish(struct drill *drill);
/* Where golden files and the schema are. */
const char *drill_path(const char *name, char *path, size_t size);
/* The whole file; fails the test when it cannot be read. */
void drill_read(const char *path, struct shisa_buf *out);

#endif
