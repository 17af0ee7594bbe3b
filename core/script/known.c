/* SPDX-License-Identifier: MIT
 *
 * The file: a digest of what follows, the build of the program, and the answers.
 */
#include "script/known.h"
#include "base/digest.h"
#include "base/file.h"
#include "base/limits.h"

#include <string.h>
#include <sys/stat.h>

enum { DIGEST_BYTES = 64, FILE_BYTES = 16 * 1024 * 1024, LEAST_BYTES = 12 };

struct known {
    struct arena *arena;
    const char *path;
    const char *build;
    struct known_answer *old, *noted;
    size_t n_old, n_noted, cap_noted;
    bool is_new; /* something noted was not there */
};

/* Another build may understand a plugin differently. */
static const char *build_name(struct arena *arena) {
    struct stat program;
    if (stat("/proc/self/exe", &program) < 0)
        return NULL;
    return arena_printf(arena, "%ju %ju %jd %jd.%09ld", (uintmax_t)program.st_dev, (uintmax_t)program.st_ino,
                        (intmax_t)program.st_size, (intmax_t)program.st_mtim.tv_sec, program.st_mtim.tv_nsec);
}

static void answers_get(struct known *known, struct wire *wire) {
    if (!str_equal(wire_get_str(wire, known->arena), known->build))
        return;
    const size_t n = wire_get_count(wire, LEAST_BYTES);
    known->old = ARENA_ARRAY(known->arena, struct known_answer, n);
    for (size_t i = 0; i < n && !wire->bad; i++) {
        struct known_answer *one = &known->old[i];
        one->digest = wire_get_str(wire, known->arena);
        one->gist = wire_get_str(wire, known->arena);
        const size_t len = wire_get_count(wire, 1);
        one->answer = (struct wire){.data = wire->data + wire->at, .len = len};
        wire->at += len;
    }
    known->n_old = wire->bad ? 0 : n;
}

struct known *known_read(const char *path, struct arena *arena) {
    struct known *known = ARENA_NEW(arena, struct known);
    struct lofte_err unused;
    char *data;
    size_t len;
    *known = (struct known){.arena = arena, .path = path, .build = path ? build_name(arena) : NULL};
    if (!known->build || file_read_own(path, FILE_BYTES, arena, &data, &len, &unused) < 0 || len < DIGEST_BYTES)
        return known;
    struct wire wire = {.data = (const unsigned char *)data + DIGEST_BYTES, .len = len - DIGEST_BYTES};
    if (memcmp(data, digest_hex(arena, wire.data, wire.len), DIGEST_BYTES) == 0)
        answers_get(known, &wire);
    return known;
}

const struct known_answer *known_find(const struct known *known, const char *digest) {
    for (size_t i = 0; i < known->n_old; i++)
        if (str_equal(known->old[i].digest, digest))
            return &known->old[i];
    return NULL;
}

void known_note(struct known *known, const struct known_answer *answer) {
    known->is_new = known->is_new || !known_find(known, answer->digest);
    *ARENA_PUSH(known->arena, known->noted, known->n_noted, known->cap_noted) = *answer;
}

void known_write(const struct known *known) {
    if (!known->build || !known->is_new)
        return;
    struct buf body, file;
    struct lofte_err unused;
    buf_init(&body, known->arena);
    wire_put_str(&body, known->build);
    wire_put_u32(&body, (uint32_t)known->n_noted);
    for (size_t i = 0; i < known->n_noted; i++) {
        const struct known_answer *one = &known->noted[i];
        wire_put_str(&body, one->digest);
        wire_put_str(&body, one->gist);
        wire_put_u32(&body, (uint32_t)one->answer.len);
        buf_add(&body, one->answer.data, one->answer.len);
    }
    if (body.len > FILE_BYTES - DIGEST_BYTES)
        return;
    buf_init(&file, known->arena);
    buf_puts(&file, digest_hex(known->arena, body.data, body.len));
    buf_add(&file, body.data, body.len);
    (void)!file_write(known->path, file.data, file.len, &unused);
}
