/* SPDX-License-Identifier: MIT
 *
 * Copying and renaming with what a crash asks for: sync the bytes, then the name.
 */
#include "base/move.h"
#include "base/cleanup.h"
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>

enum { COPY_CHUNK = 256 * 1024, SYNC_DEPTH = 16 };

static int fail(struct lofte_err *err, const char *path, const char *id) {
    if (errno == ENOENT)
        return err_set(err, LOFTE_ENOTFOUND, N_("{0} does not exist"), path);
    if (errno == EACCES || errno == EPERM || errno == EROFS)
        return err_set(err, LOFTE_EIO, N_("{0}: permission is missing"), path);
    if (errno == ENOSPC || errno == EDQUOT)
        return err_set(err, LOFTE_EIO, N_("{0}: the disk is full"), path);
    return err_set(err, LOFTE_EIO, id, path, strerror(errno));
}

static int copy_bytes(int in, int out, char *room) {
    for (;;) {
        const ssize_t got = read(in, room, COPY_CHUNK);
        if (got == 0)
            return fsync(out);
        if (got < 0 && errno != EINTR)
            return -1;
        for (ssize_t done = 0; done < got;) {
            const ssize_t n = write(out, room + done, (size_t)(got - done));
            if (n < 0 && errno != EINTR)
                return -1;
            done += n > 0 ? n : 0;
        }
    }
}

int file_copy(const char *from, const char *to, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(fd_cleanup) int in = open(from, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    struct stat st;
    if (in < 0 || fstat(in, &st) < 0)
        return fail(err, from, N_("{0} cannot be read: {1}"));
    if (!S_ISREG(st.st_mode))
        return err_set(err, LOFTE_EREFUSED, N_("{0} is not a regular file"), from);
    cleanup_(fd_cleanup) int out = open(to, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, st.st_mode & 0777);
    if (out < 0 || copy_bytes(in, out, arena_alloc(arena, COPY_CHUNK)) < 0)
        return fail(err, to, N_("{0} cannot be written: {1}"));
    return 0;
}

static int sync_one(const char *path, struct lofte_err *err) {
    cleanup_(fd_cleanup) int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    /* some network file systems know no sync of a folder */
    if (fd < 0 || (fsync(fd) < 0 && errno != EINVAL))
        return fail(err, path, N_("{0} cannot be written: {1}"));
    return 0;
}

static int sync_level(const char *path, int depth, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    char **names;
    size_t n;
    int rc = folder_list(path, arena, &names, &n, err);
    for (size_t i = 0; rc == 0 && i < n && depth < SYNC_DEPTH; i++) {
        const char *inner = path_join(arena, path, names[i]);
        if (path_is_folder(inner) && !path_is_link(inner))
            rc = sync_level(inner, depth + 1, err);
    }
    return rc == 0 ? sync_one(path, err) : rc;
}

int folder_sync(const char *path, struct lofte_err *err) {
    return sync_level(path, 0, err);
}

char *path_folder(struct arena *arena, const char *path) {
    const char *name = path_name(path);
    if (name == path)
        return arena_strdup(arena, ".");
    const size_t n = (size_t)(name - path);
    return arena_strndup(arena, path, n > 1 ? n - 1 : 1);
}

/* Some network file systems cannot refuse to overwrite; there the look just before has to do. */
static int rename_with(const char *from, const char *to, unsigned flags) {
    const int rc = renameat2(AT_FDCWD, from, AT_FDCWD, to, flags);
    if (rc == 0 || (errno != EINVAL && errno != ENOSYS))
        return rc;
    if (flags != RENAME_NOREPLACE)
        return -1;
    if (path_is_there(to)) {
        errno = EEXIST;
        return -1;
    }
    return rename(from, to);
}

int path_move(const char *from, const char *to, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    if (rename_with(from, to, RENAME_NOREPLACE) < 0) {
        if (errno == EEXIST)
            return err_set(err, LOFTE_EUSAGE, N_("{0} is there already and is not overwritten; give a new name"), to);
        return fail(err, to, N_("{0} cannot be made: {1}"));
    }
    return sync_one(path_folder(arena, to), err);
}

int path_exchange(const char *from, const char *to, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    if (!path_is_there(to))
        return path_move(from, to, err);
    if (rename_with(from, to, RENAME_EXCHANGE) < 0) {
        const bool known = errno != EINVAL && errno != ENOSYS;
        const char *old = arena_printf(arena, "%s.old", from);
        if (known || rename(to, old) < 0 || rename(from, to) < 0)
            return fail(err, to, N_("{0} cannot be replaced: {1}"));
    }
    return sync_one(path_folder(arena, to), err);
}
