/* SPDX-License-Identifier: MIT
 *
 * Reading secrets. The permissions asked are those of the file that was opened.
 */
#include "deliver/secret.h"
#include "base/cleanup.h"
#include "base/file.h"
#include "base/sign.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { SECRET_BYTES = 1024, KEY_LEAST = 24, KEY_MOST = 64 };

static int open_tight(const char *path, int *out, struct lofte_err *err) {
    struct stat st;
    cleanup_(fd_cleanup) int fd = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (fd < 0 || fstat(fd, &st) < 0)
        return err_set(err, errno == ENOENT ? LOFTE_ENOTFOUND : LOFTE_EIO, N_("{0} cannot be opened: {1}"), path,
                       strerror(errno));
    if (!S_ISREG(st.st_mode))
        return err_set(err, LOFTE_EREFUSED, N_("{0} is not a regular file"), path);
    if (st.st_uid != 0 && st.st_uid != geteuid())
        return err_set(err, LOFTE_EREFUSED, N_("{0} belongs to another user; a secret must be root's or your own"),
                       path);
    if (st.st_mode & (S_IRWXG | S_IRWXO))
        return err_set(err, LOFTE_EREFUSED, N_("others may read {0}; take that away: chmod 600 {0}"), path);
    *out = fd_steal(&fd);
    return 0;
}

int secret_read(const char *path, struct arena *arena, const char **out, struct lofte_err *err) {
    cleanup_(fd_cleanup) int fd = -1;
    const int rc = open_tight(path, &fd, err);
    if (rc < 0)
        return rc;
    char *secret = arena_alloc(arena, SECRET_BYTES);
    const ssize_t n = read(fd, secret, SECRET_BYTES - 1);
    if (n < 0)
        return err_set(err, LOFTE_EIO, N_("{0} cannot be read: {1}"), path, strerror(errno));
    secret[strcspn(secret, "\r\n")] = '\0';
    if (!secret[0])
        return err_set(err, LOFTE_EUSAGE, N_("{0} is empty"), path);
    *out = secret;
    return 0;
}

const char *secret_mail(void) {
    const char *secret = getenv("LOFTE_MAIL_PASSWORD");
    return secret && secret[0] ? secret : NULL;
}

int secret_key_read(const char *path, struct arena *arena, struct secret_key *out, struct lofte_err *err) {
    static const char lead[] = "whsec_";
    const char *text;
    struct secret_key key;
    const int rc = secret_read(path, arena, &text, err);
    if (rc < 0)
        return rc;
    if (strncmp(text, lead, strlen(lead)) != 0 || !base64_read(text + strlen(lead), arena, &key.bytes, &key.len) ||
        key.len < KEY_LEAST || key.len > KEY_MOST)
        return err_set(err, LOFTE_EUSAGE,
                       N_("{0} holds no webhook secret: it is whsec_ and 24 to 64 bytes in base64, as "
                          "printf 'whsec_%s\\n' $(openssl rand -base64 32) makes one"),
                       path);
    *out = key;
    return 0;
}
