/* SQLite's own disk, but the n-th write or sync fails, and all after it: full, or broken. */
#ifndef SHISA_TESTS_FAILING_DISK_H
#define SHISA_TESTS_FAILING_DISK_H

#include <limits.h>
#include <sqlite3.h>

static struct {
    sqlite3_vfs vfs;
    sqlite3_vfs *real_vfs;
    sqlite3_io_methods methods[2]; /* of databases; of journals, which lock nothing */
    const sqlite3_io_methods *real[2];
    int left; /* writes and syncs until the first failure */
    int code; /* what SQLite is told then */
    bool failed;
} disk = { .left = INT_MAX };

static inline bool disk_fails(void)
{
    if (disk.left == 0) {
        disk.failed = true;
        return true;
    }
    disk.left -= disk.left != INT_MAX;
    return false;
}

static inline const sqlite3_io_methods *disk_real(const sqlite3_file *file)
{
    return disk.real[file->pMethods - disk.methods];
}

static inline int disk_write(sqlite3_file *file, const void *data, int len, sqlite3_int64 at)
{
    return disk_fails() ? disk.code : disk_real(file)->xWrite(file, data, len, at);
}

static inline int disk_sync(sqlite3_file *file, int flags)
{
    return disk_fails() ? disk.code : disk_real(file)->xSync(file, flags);
}

static inline int disk_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags,
                            int *out_flags)
{
    (void)vfs;
    int which = (flags & SQLITE_OPEN_MAIN_DB) != 0 ? 0 : 1;
    int code = disk.real_vfs->xOpen(disk.real_vfs, name, file, flags, out_flags);
    if (code == SQLITE_OK) {
        disk.real[which] = file->pMethods;
        disk.methods[which] = *file->pMethods;
        disk.methods[which].xWrite = disk_write;
        disk.methods[which].xSync = disk_sync;
        file->pMethods = &disk.methods[which];
    }
    return code;
}

/* Every file that SQLite opens from now on lies on this disk. */
static inline void disk_install(void)
{
    if (disk.real_vfs != NULL) {
        return; /* tests that do not fork share the process */
    }
    disk.real_vfs = sqlite3_vfs_find(NULL);
    disk.vfs = *disk.real_vfs;
    disk.vfs.zName = "failing";
    disk.vfs.xOpen = disk_open;
    sqlite3_vfs_register(&disk.vfs, 1);
}

static inline void disk_fail_after(int writes, int code)
{
    disk.left = writes;
    disk.code = code;
    disk.failed = false;
}

static inline void disk_heal(void)
{
    disk.left = INT_MAX;
}

#endif
