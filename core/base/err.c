/* SPDX-License-Identifier: MIT
 *
 * Errors and sentences: copying templates' arguments to where they will live. No translation here.
 */
#include "base/err.h"
#include "base/text.h"

#include <stdio.h>
#include <string.h>

void err_write(struct lofte_err *err, int code, const char *id, const char *const *args) {
    if (!err)
        return;
    err->code = code;
    err->where[0] = '\0';
    err->used = 0;
    err->text = (struct lofte_text){.id = id};
    for (size_t i = 0; i < LOFTE_ARGS && args && args[i]; i++) {
        char *copy = err->room + err->used;
        const size_t left = sizeof err->room - err->used;
        if (left < 2)
            break;
        size_t n = strnlen(args[i], left - 1);
        while (n > 0 && args[i][n] != '\0' && ((unsigned char)args[i][n] & 0xC0) == 0x80)
            n--; /* never cut inside a UTF-8 character */
        memcpy(copy, args[i], n);
        copy[n] = '\0';
        err->used += n + 1;
        err->text.arg[i] = copy;
    }
}

int err_prefix(struct lofte_err *err, const char *where) {
    if (!err)
        return LOFTE_EIO;
    char before[sizeof err->where];
    memcpy(before, err->where, sizeof before);
    (void)snprintf(err->where, sizeof err->where, before[0] ? "%.255s: %.250s" : "%.255s%s", where, before);
    return err->code;
}

struct lofte_text text_put(struct arena *arena, const char *id, const char *const *args) {
    struct lofte_text text = {.id = id};
    for (size_t i = 0; i < LOFTE_ARGS && args && args[i]; i++)
        text.arg[i] = arena_strdup(arena, args[i]);
    return text;
}

char *text_english(struct arena *arena, const struct lofte_text *text) {
    struct buf buf;
    buf_init(&buf, arena);
    for (const char *c = text->id ? text->id : ""; *c; c++) {
        if (c[0] == '{' && c[1] >= '0' && c[1] < '0' + LOFTE_ARGS && c[2] == '}') {
            buf_puts(&buf, text->arg[c[1] - '0']);
            c += 2;
        } else {
            buf_add(&buf, c, 1);
        }
    }
    return buf.data;
}

char *num_print(char *room, long long n) {
    (void)snprintf(room, 24, "%lld", n);
    return room;
}
