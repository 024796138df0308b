/* port: what the outside provides, as structs of functions. The io room implements them for real;
 * tests implement them in memory, with faults drawn from a seed. */
#ifndef SHISA_PORT_H
#define SHISA_PORT_H

#include "shisa/base.h"

/* Reads the files of a scenario by name: "scenario.lua", "injects.lua", "lib/drill.lua". */
struct shisa_files {
    void *self;
    /* Adds the whole file to out. SHISA_NOT_FOUND, SHISA_LIMIT, SHISA_IO. */
    shisa_status (*read)(void *self, const char *name, struct shisa_buf *out,
                         struct shisa_err *err);
};

/* Wall time that only ever grows; where it began means nothing. */
struct shisa_clock {
    void *self;
    int64_t (*now_ms)(void *self);
};

/* One line of a run file's log. The link is a BLAKE2b-256 over the link before it and this. */
struct shisa_entry {
    uint64_t number; /* from 1, without gaps */
    shisa_ms at;
    const char *kind; /* "input", "event", "digest", "mark" */
    const char *body; /* canonical JSON */
    size_t body_len;
    unsigned char link[SHISA_DIGEST_SIZE];
};

/* Where a run is kept. Entries appended since the last commit are lost together or not at all;
 * when commit returned SHISA_OK they are on disk. */
struct shisa_store {
    void *self;
    shisa_status (*append)(void *self, const struct shisa_entry *entry, struct shisa_err *err);
    shisa_status (*commit)(void *self, struct shisa_err *err);
    /* Entries in order of number; stops when `each` does not return SHISA_OK. */
    shisa_status (*entries)(void *self,
                            shisa_status (*each)(void *context, const struct shisa_entry *entry,
                                                 struct shisa_err *err),
                            void *context, struct shisa_err *err);
};

/* A connected seat, as the hub sees it: takes whole lines, never blocks. */
struct shisa_wire {
    void *self;
    void (*send)(void *self, const char *line, size_t len);
};

#endif
