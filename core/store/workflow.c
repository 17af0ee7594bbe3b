/* SPDX-License-Identifier: MIT
 *
 * Runs, tellings and ticks, row by row.
 */
#include "store/workflow.h"
#include "model/names.h"
#include "store/field.h"
#include "store/tx.h"

FIELD_NAMES(trigger, enum lofte_trigger);
FIELD_NAMES(run_state, enum lofte_run_state);
FIELD_NAMES(effect, enum lofte_effect);
FIELD_NAMES(doing, enum lofte_doing);

static const struct field run_fields[] = {
    FIELD(TEXT, lofte_run, agreement, "agreement"),
    FIELD(TEXT, lofte_run, pledge, "pledge"),
    FIELD(TEXT, lofte_run, rule, "rule"),
    FIELD(TEXT, lofte_run, digest, "digest"),
    FIELD_OF(&trigger_names, lofte_run, on, "trigger"),
    FIELD(INT, lofte_run, states, "states"),
    FIELD(TEXT, lofte_run, subject, "subject"),
    FIELD_OF(&run_state_names, lofte_run, state, "state"),
    FIELD(DAY, lofte_run, began, "began"),
    FIELD(DAY, lofte_run, ended, "ended"),
};
enum { RUN_BEGINNING = 7 /* state and what follows it are not bound when it begins */, RUN_BEGAN = 8 };

static const struct field step_fields[] = {
    FIELD_OF(&effect_names, lofte_run_step, step.effect, "effect"),
    FIELD(TEXT, lofte_run_step, step.to, "target"),
    FIELD(TEXT, lofte_run_step, step.text.sv, "sv"),
    FIELD(TEXT, lofte_run_step, step.text.en, "en"),
    FIELD(INT, lofte_run_step, step.after_days, "after_days"),
    FIELD(INT, lofte_run_step, step.within_days, "within_days"),
    FIELD_OF(&doing_names, lofte_run_step, state, "state"),
    FIELD(INT, lofte_run_step, tries, "tries"),
    FIELD(DAY, lofte_run_step, next, "next"),
    FIELD(DAY, lofte_run_step, done, "done"),
    FIELD(TEXT, lofte_run_step, ref, "ref"),
    FIELD_SENTENCE(lofte_run_step, result),
};

/* ---- runs ---- */

int store_run_step_put(struct store *store, const struct lofte_run *run, size_t position, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_RUN_STEP_PUT);
    stmt_bind_int(&stmt, ":run", run->number);
    stmt_bind_int(&stmt, ":position", (int64_t)position);
    fields_bind(&stmt, FIELDS(step_fields), &run->steps[position]);
    return stmt_run(&stmt, err);
}

static int run_insert(struct store *store, const struct lofte_run *run, int64_t *number, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_RUN_INSERT);
    fields_bind(&stmt, (struct fields){run_fields, RUN_BEGINNING}, run);
    fields_bind(&stmt, (struct fields){run_fields + RUN_BEGAN, 1}, run);
    const int rc = stmt_step(&stmt, err);
    if (rc < 0)
        return rc;
    *number = stmt_int(&stmt, 0);
    return 0;
}

int store_run_put(struct store *store, struct lofte_run *run, struct lofte_err *err) {
    cleanup_(tx_cleanup) struct tx tx = {0};
    int rc = tx_begin(&tx, store, err);
    if (rc == 0)
        rc = run_insert(store, run, &run->number, err);
    for (size_t i = 0; rc == 0 && i < run->n_steps; i++)
        rc = store_run_step_put(store, run, i, err);
    return rc < 0 ? rc : tx_commit(&tx, err);
}

int store_run_end(struct store *store, const struct lofte_run *run, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_RUN_END);
    stmt_bind_int(&stmt, ":number", run->number);
    stmt_bind_int(&stmt, ":ended", run->ended);
    return stmt_run(&stmt, err);
}

static int steps_read(struct store *store, struct arena *arena, struct lofte_run *run, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_RUN_STEP_LIST);
    stmt_bind_int(&stmt, ":run", run->number);
    size_t cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0) {
        struct lofte_run_step *step = ARENA_PUSH(arena, run->steps, run->n_steps, cap);
        if ((rc = fields_read(&stmt, FIELDS(step_fields), arena, step, err)) < 0)
            return rc;
    }
    return rc;
}

static int runs_read(struct store *store, bool all, struct arena *arena, struct lofte_run **out, size_t *n,
                     struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_RUN_LIST);
    stmt_bind_end(&stmt, ":last", LOFTE_NO_DAY);
    stmt_bind_int(&stmt, ":all", all);
    struct lofte_run *runs = NULL;
    size_t used = 0, cap = 0;
    int rc;
    while ((rc = stmt_step(&stmt, err)) > 0) {
        struct lofte_run *run = ARENA_PUSH(arena, runs, used, cap);
        *run = (struct lofte_run){0};
        if ((rc = fields_read(&stmt, FIELDS(run_fields), arena, run, err)) < 0)
            return rc;
        run->number = stmt_int(&stmt, (int)FIELDS(run_fields).n);
    }
    *out = runs;
    *n = used;
    return rc;
}

int store_runs(struct store *store, bool all, struct arena *arena, struct lofte_run **out, size_t *n,
               struct lofte_err *err) {
    struct lofte_run *runs;
    size_t used;
    int rc = runs_read(store, all, arena, &runs, &used, err);
    for (size_t i = 0; rc == 0 && i < used; i++)
        rc = steps_read(store, arena, &runs[i], err);
    if (rc < 0)
        return rc;
    *out = runs;
    *n = used;
    return 0;
}

int store_run_exists(struct store *store, const char *agreement, const char *rule, const char *subject,
                     struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_RUN_FIND);
    stmt_bind_text(&stmt, ":agreement", agreement);
    stmt_bind_text(&stmt, ":rule", rule);
    stmt_bind_text(&stmt, ":subject", subject);
    return stmt_step(&stmt, err);
}

/* ---- tellings and ticks ---- */

int store_telling_put(struct store *store, const struct store_telling *telling, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_TELLING_INSERT);
    stmt_bind_text(&stmt, ":agreement", telling->agreement);
    stmt_bind_text(&stmt, ":role", telling->role);
    stmt_bind_int(&stmt, ":day", telling->day);
    stmt_bind_text(&stmt, ":event", telling->event);
    stmt_bind_text(&stmt, ":rules", telling->rules);
    return stmt_step(&stmt, err);
}

int store_telling_last(struct store *store, const char *agreement, const char *role, lofte_day last, lofte_day *out,
                       struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_TELLING_LAST);
    stmt_bind_text(&stmt, ":agreement", agreement);
    stmt_bind_text(&stmt, ":role", role);
    stmt_bind_end(&stmt, ":last", last);
    const int rc = stmt_step(&stmt, err);
    if (rc < 0)
        return rc;
    *out = rc > 0 ? (lofte_day)stmt_int(&stmt, 0) : LOFTE_NO_DAY;
    return 0;
}

int store_tick_put(struct store *store, lofte_day day, int64_t at, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_TICK_INSERT);
    stmt_bind_int(&stmt, ":day", day);
    stmt_bind_int(&stmt, ":at", at);
    return stmt_step(&stmt, err);
}

int store_tick_last(struct store *store, lofte_day *out, struct lofte_err *err) {
    cleanup_(stmt_finish) struct stmt stmt = stmt_use(store, STMT_TICK_LAST);
    const int rc = stmt_step(&stmt, err);
    if (rc < 0)
        return rc;
    *out = rc > 0 && stmt_word(&stmt, 0) ? (lofte_day)stmt_int(&stmt, 0) : LOFTE_NO_DAY;
    return 0;
}

int store_workflow_forget(struct store *store, struct lofte_err *err) {
    static const enum stmt_id parts[] = {STMT_WORKFLOW_FORGET_STEPS, STMT_WORKFLOW_FORGET_RUNS,
                                         STMT_WORKFLOW_FORGET_TELLINGS, STMT_WORKFLOW_FORGET_TICKS,
                                         STMT_WORKFLOW_FORGET_TOLD};
    int rc = 0;
    for (size_t i = 0; rc == 0 && i < sizeof parts / sizeof parts[0]; i++)
        rc = stmt_do(store, parts[i], err);
    return rc;
}
