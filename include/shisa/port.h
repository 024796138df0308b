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

/* A connection, as the hub sees it. Never blocks, never calls back from within. */
struct shisa_wire {
    void *self;
    /* Takes whole lines, each with its newline, all of them. false: not all has gone out yet;
     * nothing more may come until the hub was told that it has. */
    bool (*send)(void *self, const char *lines, size_t len);
    void (*close)(void *self); /* once what it took has gone out */
};

/* Who may sit where: kept beside the log of a run, since it is no part of what was played. */
#define SHISA_SALT_SIZE 16
struct shisa_register {
    void *self;
    unsigned char salt[SHISA_SALT_SIZE]; /* of the hashes of this run */
    /* The seat's code is the one with this hash from now on; NULL: it has none any more. On disk
     * with the next commit of the store. */
    shisa_status (*put)(void *self, const char *seat, const unsigned char *hash,
                        struct shisa_err *err);
    /* Each seat that was ever put. */
    shisa_status (*each)(void *self,
                         shisa_status (*one)(void *context, const char *seat,
                                             const unsigned char *hash, struct shisa_err *err),
                         void *context, struct shisa_err *err);
};

/* What nobody can guess: for join codes only, never for what happens in an exercise. */
struct shisa_chance {
    void *self;
    void (*fill)(void *self, void *bytes, size_t len);
};

#endif
