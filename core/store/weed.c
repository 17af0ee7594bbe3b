/* SPDX-License-Identifier: MIT
 *
 * Weeding. The revision keeps the seal of what it was; the weeding has that of what is left.
 */
#include "store/weed.h"
#include "base/digest.h"
#include "store/field.h"
#include "store/seal.h"

#include <string.h>

static const struct field found_fields[] = {
    FIELD(INT, lofte_weeded, revision, "revision"),
    FIELD(TEXT, lofte_weeded, meeting, "meeting"),
    FIELD(TEXT, lofte_weeded, municipality, "municipality"),
    FIELD(TEXT, lofte_weeded, group, "group_id"),
    FIELD(DAY, lofte_weeded, date, "date"),
};

int store_weed_find(struct store *store, lofte_day before, struct arena *arena, struct lofte_weeded **out, size_t *n,
                    struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_WEED_FIND);
    stmt_bind_int(&stmt, ":before", before);
    struct lofte_weeded *found = NULL;
    size_t used = 0, cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0) {
        struct lofte_weeded *weeded = ARENA_PUSH(arena, found, used, cap);
        *weeded = (struct lofte_weeded){.day = LOFTE_NO_DAY};
        if ((rc = fields_read(&stmt, FIELDS(found_fields), arena, weeded, err)) < 0)
            return rc;
        weeded->row = stmt_int(&stmt, (int)FIELDS(found_fields).n);
    }
    if (rc < 0)
        return rc;
    *out = found;
    *n = used;
    return 0;
}

static int text_weed(struct store *store, enum stmt_id id, int64_t row, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, id);
    stmt_bind_int(&stmt, ":key", row);
    return stmt_run(&stmt, err);
}

/* A statement's quote, reduced to the digest that decisions know it by. */
struct sentence {
    const char *agreement, *digest;
    int64_t seq;
};

static int sentences_read(struct store *store, int64_t row, struct arena *arena, struct sentence **out, size_t *n,
                          struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_WEED_QUOTES);
    stmt_bind_int(&stmt, ":key", row);
    struct sentence *sentences = NULL;
    size_t cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0) {
        const char *quote = stmt_text(&stmt, 2, arena);
        *ARENA_PUSH(arena, sentences, *n, cap) =
            (struct sentence){.agreement = stmt_text(&stmt, 0, arena),
                              .seq = stmt_int(&stmt, 1),
                              .digest = digest_hex(arena, quote ? quote : "", quote ? strlen(quote) : 0)};
    }
    *out = sentences;
    return rc;
}

static int statements_weed(struct store *store, int64_t row, struct arena *arena, struct lofte_err *err) {
    struct sentence *sentences;
    size_t n = 0;
    int rc = sentences_read(store, row, arena, &sentences, &n, err);
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_WEED_STATEMENT);
    for (size_t i = 0; rc == 0 && i < n; i++) {
        stmt_bind_int(&stmt, ":key", row);
        stmt_bind_text(&stmt, ":agreement", sentences[i].agreement);
        stmt_bind_int(&stmt, ":seq", sentences[i].seq);
        stmt_bind_text(&stmt, ":sentence", sentences[i].digest);
        rc = stmt_run(&stmt, err);
    }
    return rc;
}

static int weeding_put(struct store *store, int64_t row, lofte_day day, struct arena *arena, struct lofte_err *err) {
    struct lofte_meeting left;
    const int rc = store_meeting_get(store, row, arena, &left, err);
    if (rc < 0)
        return rc;
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_WEEDING_INSERT);
    stmt_bind_int(&stmt, ":key", row);
    stmt_bind_int(&stmt, ":day", day);
    stmt_bind_text(&stmt, ":seal", seal_make(&left, arena));
    return stmt_run(&stmt, err);
}

int store_weed(struct store *store, int64_t row, lofte_day day, struct lofte_err *err) {
    static const enum stmt_id texts[] = {STMT_WEED_ITEMS, STMT_WEED_PASSAGES, STMT_WEED_REPORTS, STMT_FINDING_CLEAR};
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    int rc = statements_weed(store, row, arena, err);
    for (size_t i = 0; rc == 0 && i < sizeof texts / sizeof texts[0]; i++)
        rc = text_weed(store, texts[i], row, err);
    return rc < 0 ? rc : weeding_put(store, row, day, arena, err);
}

int store_weed_rewrite(struct store *store, struct lofte_err *err) {
    const int attached = sqlite3_limit(store->db, SQLITE_LIMIT_ATTACHED, 1); /* where VACUUM builds the new file */
    const int rc = stmt_do(store, STMT_WEED_REWRITE, err);
    (void)sqlite3_limit(store->db, SQLITE_LIMIT_ATTACHED, attached);
    return rc;
}

int store_weedings(struct store *store, struct arena *arena, struct lofte_weeded **out, size_t *n,
                   struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_WEEDING_ALL);
    struct lofte_weeded *weeded = NULL;
    size_t used = 0, cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0)
        *ARENA_PUSH(arena, weeded, used, cap) = (struct lofte_weeded){.meeting = stmt_text(&stmt, 0, arena),
                                                                      .revision = (int)stmt_int(&stmt, 1),
                                                                      .day = (lofte_day)stmt_int(&stmt, 2)};
    if (rc < 0)
        return rc;
    *out = weeded;
    *n = used;
    return 0;
}
