/* SPDX-License-Identifier: MIT
 *
 * Files of the outside world. Nothing here follows a symbolic link in the last part of a path or waits on a FIFO.
 */
#include "base/file.h"
#include "base/cleanup.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>

/* What went wrong with `path`: the everyday reasons in our own words, the rest (`id`, with the system's) as they come.
 */
static int fail_errno(struct lofte_err *err, const char *path, const char *id) {
    switch (errno) {
    case ENOENT:
    case ENOTDIR:
        return err_set(err, LOFTE_ENOTFOUND, N_("{0} does not exist"), path);
    case EACCES:
    case EPERM:
    case EROFS:
        return err_set(err, LOFTE_EIO, N_("{0}: permission is missing"), path);
    case ENOSPC:
    case EDQUOT:
        return err_set(err, LOFTE_EIO, N_("{0}: the disk is full"), path);
    default:
        return err_set(err, LOFTE_EIO, id, path, strerror(errno));
    }
}

/* What steers the program may have been written by nobody but the user and root. */
static int owner_check(const char *path, const struct stat *st, struct lofte_err *err) {
    if (st->st_uid != 0 && st->st_uid != geteuid())
        return err_set(err, LOFTE_EREFUSED, N_("the file belongs to another user; it must be root's or your own"));
    if (st->st_mode & S_IWOTH)
        return err_set(err, LOFTE_EREFUSED, N_("everybody may write to the file; take that away: chmod o-w {0}"), path);
    return 0;
}

static int read_regular(const char *path, size_t cap, bool own, struct arena *arena, char **data, size_t *len,
                        struct lofte_err *err) {
    cleanup_(fd_cleanup) int fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (fd < 0 && errno == ELOOP)
        return err_set(err, LOFTE_EREFUSED, N_("{0} is a symbolic link; give the file itself"), path);
    struct stat st, after;
    if (fd < 0 && errno != ENXIO) /* a socket */
        return fail_errno(err, path, N_("{0} cannot be opened: {1}"));
    if (fd >= 0 && fstat(fd, &st) < 0)
        return fail_errno(err, path, N_("{0} cannot be read: {1}"));
    if (fd < 0 || !S_ISREG(st.st_mode))
        return err_set(err, LOFTE_EREFUSED, N_("{0} is not a regular file"), path);
    const int rc = own ? owner_check(path, &st, err) : 0;
    if (rc < 0)
        return rc;
    if ((uint64_t)st.st_size > cap)
        return err_set(err, LOFTE_ELIMIT, N_("{0} is {1} bytes; at most {2} are read"), path, NUM(st.st_size),
                       NUM(cap));
    char *bytes = arena_alloc(arena, (size_t)st.st_size + 1);
    size_t got = 0;
    while (got < (size_t)st.st_size) {
        const ssize_t n = read(fd, bytes + got, (size_t)st.st_size - got);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return fail_errno(err, path, N_("{0} cannot be read: {1}"));
        if (n == 0)
            break;
        got += (size_t)n;
    }
    if (fstat(fd, &after) < 0 || got < (size_t)st.st_size || after.st_size != st.st_size)
        return err_set(err, LOFTE_EREFUSED, N_("{0} changed while it was read; try again when it is whole"), path);
    bytes[got] = '\0';
    *data = bytes;
    *len = got;
    return 0;
}

int file_read(const char *path, size_t cap, struct arena *arena, char **data, size_t *len, struct lofte_err *err) {
    return read_regular(path, cap, false, arena, data, len, err);
}

int file_read_own(const char *path, size_t cap, struct arena *arena, char **data, size_t *len, struct lofte_err *err) {
    return read_regular(path, cap, true, arena, data, len, err);
}

static int write_all(int fd, const char *data, size_t len) {
    while (len > 0) {
        const ssize_t n = write(fd, data, len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return -1;
        data += n;
        len -= (size_t)n;
    }
    return fsync(fd);
}

int file_write(const char *path, const void *data, size_t len, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const char *beside = arena_printf(arena, "%s.%ld.part", path, (long)getpid());
    cleanup_(fd_cleanup) int fd = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (fd < 0)
        return fail_errno(err, path, N_("{0} cannot be written: {1}"));
    if (write_all(fd, data, len) < 0 || rename(beside, path) < 0) {
        const int rc = fail_errno(err, path, N_("{0} cannot be written: {1}"));
        (void)unlink(beside);
        return rc;
    }
    return 0;
}

static int order_names(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static void dir_cleanup(DIR **dir) {
    if (*dir)
        closedir(*dir);
}

int folder_list(const char *path, struct arena *arena, char ***names, size_t *n, struct lofte_err *err) {
    cleanup_(dir_cleanup) DIR *dir = opendir(path);
    if (!dir)
        return fail_errno(err, path, N_("the folder {0} cannot be read: {1}"));
    char **list = NULL;
    size_t used = 0, cap = 0;
    for (const struct dirent *entry; (entry = readdir(dir));)
        if (entry->d_name[0] != '.')
            *ARENA_PUSH(arena, list, used, cap) = arena_strdup(arena, entry->d_name);
    if (used > 1)
        qsort(list, used, sizeof *list, order_names);
    *names = list;
    *n = used;
    return 0;
}

bool path_is_folder(const char *path) {
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

bool path_is_link(const char *path) {
    struct stat st;
    return lstat(path, &st) == 0 && S_ISLNK(st.st_mode);
}

bool path_is_there(const char *path) {
    struct stat st;
    return lstat(path, &st) == 0;
}

char *path_join(struct arena *arena, const char *a, const char *b) {
    const size_t n = strlen(a);
    return arena_printf(arena, n > 0 && a[n - 1] == '/' ? "%s%s" : "%s/%s", a, b);
}

const char *path_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

const char *path_end(struct arena *arena, const char *path, size_t most) {
    const size_t n = strlen(path);
    if (n <= most)
        return path;
    const char *end = path + (n - most);
    while ((*end & 0xC0) == 0x80)
        end++;
    return arena_printf(arena, "…%s", end);
}

int folder_make(const char *path, struct lofte_err *err) {
    if (mkdir(path, 0777) < 0 && errno != EEXIST)
        return fail_errno(err, path, N_("the folder {0} cannot be made: {1}"));
    return 0;
}

enum { COPY_FILES = 4000, COPY_BYTES = 1024 * 1024, FOLDER_DEPTH = 8 };

static void clear_level(const char *path, int depth) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    char **names;
    size_t n;
    if (depth > FOLDER_DEPTH || folder_list(path, arena, &names, &n, NULL) < 0)
        return;
    for (size_t i = 0; i < n; i++) {
        const char *inner = path_join(arena, path, names[i]);
        struct stat st;
        if (lstat(inner, &st) == 0 && S_ISDIR(st.st_mode)) {
            clear_level(inner, depth + 1);
            (void)rmdir(inner);
        } else {
            (void)unlink(inner);
        }
    }
}

void folder_clear(const char *path) {
    clear_level(path, 0);
}

static int copy_level(const char *from, const char *to, int depth, size_t *files, struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    char **names;
    size_t n = 0;
    int rc = folder_list(from, arena, &names, &n, err);
    if (rc < 0 || (rc = folder_make(to, err)) < 0)
        return rc;
    for (size_t i = 0; i < n; i++) {
        const char *source = path_join(arena, from, names[i]), *copy = path_join(arena, to, names[i]);
        if (path_is_folder(source)) {
            if (depth >= FOLDER_DEPTH)
                return err_set(err, LOFTE_ELIMIT, N_("{0}: folders are nested too deep to be copied"), source);
            rc = copy_level(source, copy, depth + 1, files, err);
        } else {
            char *data;
            size_t len;
            if (++*files > COPY_FILES)
                return err_set(err, LOFTE_ELIMIT, N_("{0}: too many files to be copied"), from);
            rc = file_read(source, COPY_BYTES, arena, &data, &len, err);
            if (rc == 0)
                rc = file_write(copy, data, len, err);
        }
        if (rc < 0)
            return rc;
    }
    return 0;
}

int folder_copy(const char *from, const char *to, struct lofte_err *err) {
    size_t files = 0;
    return copy_level(from, to, 0, &files, err);
}
