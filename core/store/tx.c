/* SPDX-License-Identifier: MIT
 *
 * BEGIN IMMEDIATE outermost, savepoints inside.
 */
#include "store/tx.h"
#include "base/stopwatch.h"
#include "store/stmt.h"

#include <assert.h>
#include <unistd.h>

/* A full disk makes SQLite end the outermost transaction by itself: nothing inside it may go on. */
static bool ended_by_itself(const struct store *store) {
    return store->depth > 0 && sqlite3_get_autocommit(store->db);
}

static int fail_ended(const struct store *store, struct lofte_err *err) {
    return err_set(err, LOFTE_EIO, N_("{0}: an earlier failure ended the work in hand; nothing of it was stored"),
                   store->path);
}

static void give_turn(const struct store *store) {
    const int64_t left = store->wrote ? store->wrote + DB_TURN_MS - stopwatch_ms() : 0;
    if (left > 0)
        (void)usleep((useconds_t)left * 1000);
}

int tx_begin(struct tx *tx, struct store *store, struct lofte_err *err) {
    assert(!tx->open);
    if (ended_by_itself(store))
        return fail_ended(store, err);
    if (store->depth == 0)
        give_turn(store);
    const int rc = stmt_do(store, store->depth == 0 ? STMT_TX_BEGIN : STMT_SAVEPOINT_OPEN, err);
    if (rc < 0)
        return rc;
    *tx = (struct tx){.store = store, .depth = ++store->depth, .open = true};
    return 0;
}

static void tx_end(struct tx *tx) {
    if (--tx->store->depth == 0)
        tx->store->wrote = stopwatch_ms();
    tx->open = false;
}

int tx_commit(struct tx *tx, struct lofte_err *err) {
    assert(tx->open && tx->depth == tx->store->depth);
    if (ended_by_itself(tx->store))
        return fail_ended(tx->store, err);
    const int rc = stmt_do(tx->store, tx->depth == 1 ? STMT_TX_COMMIT : STMT_SAVEPOINT_RELEASE, err);
    if (rc < 0)
        return rc;
    tx_end(tx);
    return 0;
}

void tx_rollback(struct tx *tx) {
    if (!tx->open)
        return;
    assert(tx->depth == tx->store->depth);
    if (!ended_by_itself(tx->store)) {
        struct lofte_err ignored; /* SQLite undoes what a failing rollback leaves at the next opening */
        if (tx->depth == 1)
            (void)!stmt_do(tx->store, STMT_TX_ROLLBACK, &ignored);
        else if (stmt_do(tx->store, STMT_SAVEPOINT_ROLLBACK, &ignored) == 0)
            (void)!stmt_do(tx->store, STMT_SAVEPOINT_RELEASE, &ignored);
    }
    tx_end(tx);
}
