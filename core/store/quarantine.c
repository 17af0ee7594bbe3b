/* SPDX-License-Identifier: MIT
 *
 * Rows of plugins that fail.
 */
#include "store/quarantine.h"
#include "store/field.h"

#include <string.h>

static const char *const places[TROUBLE_PLACES] = {"load", "statement", "standing"};

static const char *place_to_name(int value) {
    return places[value];
}

static bool place_to_value(const char *name, int *out) {
    for (int i = 0; i < TROUBLE_PLACES; i++)
        if (strcmp(places[i], name) == 0) {
            *out = i;
            return true;
        }
    return false;
}

static const struct field_names place_names = {place_to_name, place_to_value};

static const struct field trouble_fields[] = {
    FIELD(TEXT, trouble, agreement, "agreement"),    FIELD(TEXT, trouble, pledge, "pledge"),
    FIELD(TEXT, trouble, digest, "digest"),          FIELD(INT, trouble, failures, "failures"),
    FIELD_OF(&place_names, trouble, place, "place"), FIELD(DAY, trouble, day, "day"),
    FIELD(INT, trouble, why.line, "line"),           FIELD_SENTENCE(trouble, why.text),
    FIELD(DAY, trouble, reset_on, "reset_on"),       FIELD(TEXT, trouble, reset_by, "reset_by"),
};

int store_troubles(struct store *store, struct arena *arena, struct trouble **out, size_t *n, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_TROUBLE_ALL);
    struct trouble *troubles = NULL;
    size_t used = 0, cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0) {
        struct trouble *trouble = ARENA_PUSH(arena, troubles, used, cap);
        trouble->why.severity = LOFTE_ERROR;
        if ((rc = fields_read(&stmt, FIELDS(trouble_fields), arena, trouble, err)) < 0)
            return rc;
    }
    if (rc < 0)
        return rc;
    *out = troubles;
    *n = used;
    return 0;
}

static int run(struct store *store, struct stmt *stmt, struct lofte_err *err) {
    cleanup_(tx_cleanup) struct tx tx = {0};
    int rc = tx_begin(&tx, store, err);
    if (rc == 0)
        rc = stmt_run(stmt, err);
    return rc == 0 ? tx_commit(&tx, err) : rc;
}

int store_trouble_add(struct store *store, const struct trouble *trouble, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_TROUBLE_ADD);
    stmt_bind_text(&stmt, ":agreement", trouble->agreement);
    stmt_bind_text(&stmt, ":pledge", trouble->pledge);
    stmt_bind_text(&stmt, ":digest", trouble->digest);
    stmt_bind_text(&stmt, ":place", places[trouble->place]);
    stmt_bind_int(&stmt, ":day", trouble->day);
    stmt_bind_int(&stmt, ":line", trouble->why.line);
    static const struct field sentence[] = {FIELD_SENTENCE(trouble, why.text)};
    fields_bind(&stmt, FIELDS(sentence), trouble);
    return run(store, &stmt, err);
}

int store_trouble_over(struct store *store, const struct trouble *trouble, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_TROUBLE_OVER);
    stmt_bind_text(&stmt, ":agreement", trouble->agreement);
    stmt_bind_text(&stmt, ":pledge", trouble->pledge);
    return run(store, &stmt, err);
}

int store_trouble_reset(struct store *store, const struct trouble *trouble, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_TROUBLE_RESET);
    stmt_bind_text(&stmt, ":agreement", trouble->agreement);
    stmt_bind_text(&stmt, ":pledge", trouble->pledge);
    stmt_bind_int(&stmt, ":day", trouble->reset_on);
    stmt_bind_text(&stmt, ":who", trouble->reset_by);
    return run(store, &stmt, err);
}

enum { HURRY_TRIES = 200 };

static int wait_a_little(void *unused, int tries) {
    (void)unused;
    (void)sqlite3_sleep(DB_POLL_MS);
    return tries < HURRY_TRIES;
}

void store_hurry(struct store *store) {
    (void)sqlite3_busy_handler(store->db, wait_a_little, NULL);
}
