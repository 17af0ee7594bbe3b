/* SPDX-License-Identifier: MIT
 *
 * Writing messages to this machine.
 */
#include "deliver/spool.h"
#include "base/cleanup.h"
#include "base/file.h"
#include "base/move.h"

#include <errno.h>
#include <string.h>

void spool_file(const char *folder, const struct mail *mail, struct arena *arena, struct outcome *out) {
    struct lofte_err err;
    if (!path_is_folder(folder)) {
        outcome_set(out, arena, DELIVERY_LATER, N_("there is no folder {0}"), folder);
        out->wide = true;
        return;
    }
    struct buf bytes;
    buf_init(&bytes, arena);
    mail_compose(mail, &bytes);
    const char *path = path_join(arena, folder, arena_printf(arena, "%s.eml", mail->id));
    if (file_write(path, bytes.data, bytes.len, &err) < 0 || folder_sync(folder, &err) < 0)
        outcome_err(out, arena, &err);
    else
        *out = (struct outcome){.delivery = DELIVERY_SENT};
}

void spool_stdout(const struct mail *mail, struct arena *arena, struct outcome *out) {
    const char *text = arena_printf(arena, "%s: %s\n%s\n", mail->role, mail->subject, mail->text);
    for (size_t left = strlen(text); left > 0;) {
        const ssize_t n = write(STDOUT_FILENO, text, left);
        if (n < 0 && errno != EINTR) {
            outcome_set(out, arena, DELIVERY_LATER, N_("standard output cannot be written: {0}"), strerror(errno));
            out->wide = true;
            return;
        }
        text += n > 0 ? n : 0;
        left -= n > 0 ? (size_t)n : 0;
    }
    *out = (struct outcome){.delivery = DELIVERY_SENT};
}
