/* io: the real outside. Run files, scenario folders, the clock; the terminal. With app the only
 * room that knows files, wall time and libraries of the system. */
#ifndef SHISA_IO_H
#define SHISA_IO_H

#include "shisa/exercise.h"
#include "shisa/port.h"
#include "shisa/term.h"

/* === run files and scenario folders =========================================================== */

/* --- scenarios -------------------------------------------------------------------------------- */

/* A scenario as it is read. Every file that was read is remembered, so that a run file can keep
 * exactly what was used. */
struct shisa_bundle;

/* `where`: a folder with scenario.lua, a scenario.lua, or the name of a built-in scenario when
 * there is no such folder. SHISA_NOT_FOUND with "did you mean". */
SHISA_MUST_USE shisa_status shisa_bundle_open(const char *where, struct shisa_bundle **bundle,
                                              struct shisa_err *err);
/* The built-in scenario of that name, whatever folders there are. */
SHISA_MUST_USE shisa_status shisa_bundle_open_builtin(const char *name,
                                                      struct shisa_bundle **bundle,
                                                      struct shisa_err *err);
void shisa_bundle_destroy(struct shisa_bundle *bundle); /* NULL is fine */
/* The scenarios that are built in, or those in the folders of `folder`, or `folder` alone if it is
 * one: adds what shisa_bundle_open takes, in order of name, each with a NUL behind it. */
SHISA_MUST_USE shisa_status shisa_scenario_names(const char *folder, struct shisa_buf *names,
                                                 struct shisa_err *err);
/* The port to read it by. "lib/x.lua" is looked for in the scenario's lib, then in the lib beside
 * the scenario's folder, then among the built-in files. Never outside of these. */
struct shisa_files shisa_bundle_files(struct shisa_bundle *bundle);
/* Over name and content of every file read so far, in order of name. */
void shisa_bundle_digest(const struct shisa_bundle *bundle, unsigned char out[SHISA_DIGEST_SIZE]);

/* What is built in: "alarm/scenario.lua", "lib/drill.lua", …, in order of name. */
struct shisa_builtin_file {
    const char *name;
    const char *data;
    size_t len;
};
extern const struct shisa_builtin_file shisa_builtin_files[];
extern const size_t shisa_builtin_count;

/* --- run files -------------------------------------------------------------------------------- */

/* What a run file says about itself. Strings and digest are borrowed. */
struct shisa_run_facts {
    struct shisa_origin_facts origin;
    const char *title;   /* of the scenario, as the one who ran it read it */
    const char *created; /* wall time, ISO 8601 */
    const char *version; /* of the shisa that made it */
};

/* One file, one exercise: SQLite. One program writes it at a time, any number may read meanwhile.
 */
struct shisa_run_file;

/* Refuses to overwrite. Keeps the files that were read from bundle. */
SHISA_MUST_USE shisa_status shisa_run_file_create(const char *path,
                                                  const struct shisa_run_facts *facts,
                                                  const struct shisa_bundle *bundle,
                                                  struct shisa_run_file **file,
                                                  struct shisa_err *err);
/* SHISA_NOT_FOUND; SHISA_CORRUPT: foreign, damaged or from a newer shisa; SHISA_REFUSED: another
 * program is writing it; SHISA_IO. */
SHISA_MUST_USE shisa_status shisa_run_file_open(const char *path, bool readonly,
                                                struct shisa_run_file **file,
                                                struct shisa_err *err);
/* What was not committed is lost. Afterwards the run is one file again. NULL is fine. */
void shisa_run_file_close(struct shisa_run_file *file);
/* Good until the file is closed. */
const struct shisa_run_facts *shisa_run_file_facts(const struct shisa_run_file *file);
struct shisa_store shisa_run_file_store(struct shisa_run_file *file);
struct shisa_files shisa_run_file_files(struct shisa_run_file *file);
/* Who may sit where in this run. Its salt is made when it is asked for first. */
SHISA_MUST_USE shisa_status shisa_run_file_register(struct shisa_run_file *file,
                                                    struct shisa_register *seats,
                                                    struct shisa_err *err);
/* Must two agree in this run? Once *two was true, it is ever after. */
SHISA_MUST_USE shisa_status shisa_run_file_two(struct shisa_run_file *file, bool *two,
                                               struct shisa_err *err);
/* Is the file whole: SQLite's own check, and every stored scenario file against its digest. What
 * was played is checked by shisa_run_recover. SHISA_CORRUPT says what is not. */
SHISA_MUST_USE shisa_status shisa_run_file_check(struct shisa_run_file *file,
                                                 struct shisa_err *err);

/* A store for runs that are not kept. */
struct shisa_memory_store;

struct shisa_memory_store *shisa_memory_store_create(void);
void shisa_memory_store_destroy(struct shisa_memory_store *memory); /* NULL is fine */
struct shisa_store shisa_memory_store_port(struct shisa_memory_store *memory);

/* --- the clock, and chance -------------------------------------------------------------------- */

struct shisa_clock shisa_wall_clock(void);
/* From the system's generator. */
struct shisa_chance shisa_true_chance(void);

/* --- walls ------------------------------------------------------------------------------------ */

/* From now on, and for good: this process starts no program and no process, writes no file, leaves
 * no core, cannot be suspended by a key nor looked into by another of its account, and takes a
 * bounded amount of memory. SHISA_IO: the kernel does not do that. */
SHISA_MUST_USE shisa_status shisa_confine(struct shisa_err *err);

/* === terminal ================================================================================= */

/* The terminal on standard input and output, through curses. One in a process. */
struct shisa_tty;

struct shisa_tty_options {
    bool no_mouse;  /* leave it to the terminal, for selecting text */
    bool no_colour; /* as NO_COLOR in the environment */
};

/* SHISA_REFUSED, with the reason: this terminal can only show plain lines (TERM=dumb, not a
 * terminal, unknown to terminfo). However the program ends, by a signal or by abort too, the
 * terminal is put back as it was. */
SHISA_MUST_USE shisa_status shisa_tty_open(struct shisa_tty_options options, struct shisa_tty **tty,
                                           struct shisa_err *err);
void shisa_tty_close(struct shisa_tty *tty); /* NULL is fine */
/* It cannot show more than ASCII: ask shisa_term for ASCII borders. */
bool shisa_tty_ascii(const struct shisa_tty *tty);
/* Paints what is different from before. Rows and columns beyond the terminal's are left out. */
void shisa_tty_draw(struct shisa_tty *tty, const struct shisa_screen *screen);
/* Waits for a key, at most that long (0: not at all). false: none came, the size changed, a signal
 * to end arrived, what is watched has something to read, or the screen last drawn said that there
 * is more to draw. */
bool shisa_tty_read(struct shisa_tty *tty, int timeout_ms, struct shisa_key *key);
/* From now on a read ends, too, when that descriptor can be read or has hung up; -1: none. */
void shisa_tty_watch(struct shisa_tty *tty, int fd);
void shisa_tty_size(const struct shisa_tty *tty, int *columns, int *rows);
/* SIGTERM, SIGHUP, SIGINT or SIGQUIT that asked the program to end; 0: none. A second one ends
 * it. */
int shisa_tty_signal(const struct shisa_tty *tty);

#endif
