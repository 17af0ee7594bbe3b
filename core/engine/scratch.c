/* SPDX-License-Identifier: MIT
 *
 * Held by a lock on the folder itself, which the kernel drops when its process ends.
 */
#include "engine/scratch.h"
#include "base/cleanup.h"
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>

static const char prefix[] = "lofte-backup.part-";
enum { TRIES = 5 };

/* Negative: somebody else holds it, or it is gone. Some network file systems cannot lock a folder: there nothing is
 * held, and what is left stays. */
static int hold(const char *path, bool *held) {
    const int fd = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    *held = fd >= 0 && flock(fd, LOCK_EX | LOCK_NB) == 0;
    if (fd < 0 || *held || errno != EWOULDBLOCK)
        return fd;
    close(fd);
    return -1;
}

static void remove_whole(const char *path) {
    folder_clear(path);
    (void)rmdir(path);
}

static void clear_leftovers(const char *folder) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    char **names;
    size_t n;
    if (folder_list(folder, arena, &names, &n, NULL) < 0)
        return;
    for (size_t i = 0; i < n; i++) {
        if (strncmp(names[i], prefix, sizeof prefix - 1) != 0)
            continue;
        const char *path = path_join(arena, folder, names[i]);
        bool held;
        cleanup_(fd_cleanup) int fd = hold(path, &held);
        if (fd >= 0 && held)
            remove_whole(path);
    }
}

/* Between making and holding it another process may have taken it for a leftover: then the next one. */
int scratch_make(const char *folder, struct arena *arena, struct scratch *out, struct lofte_err *err) {
    clear_leftovers(folder);
    for (int i = 0; i < TRIES; i++) {
        char *path = path_join(arena, folder, arena_printf(arena, "%sXXXXXX", prefix));
        if (!mkdtemp(path))
            break;
        bool held;
        const int fd = hold(path, &held);
        if (fd >= 0 && path_is_folder(path)) {
            *out = (struct scratch){path, fd};
            return 0;
        }
        if (fd >= 0)
            close(fd);
    }
    if (errno == ENOENT)
        return err_set(err, LOFTE_ENOTFOUND, N_("the folder {0} does not exist"), folder);
    return err_set(err, LOFTE_EIO, N_("nothing can be written in the folder {0}: {1}"), folder, strerror(errno));
}

void scratch_drop(struct scratch *scratch) {
    if (scratch->path)
        remove_whole(scratch->path);
    if (scratch->fd >= 0)
        close(scratch->fd);
    *scratch = (struct scratch){.fd = -1};
}
