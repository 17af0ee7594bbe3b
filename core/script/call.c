/* SPDX-License-Identifier: MIT
 *
 * Calling a plugin's functions: facts over, checked changes back, one crossing for all of them. A failure changes
 * nothing but what its header says.
 */
#include "reading/reader.h"
#include "script/declare.h"
#include "script/plugin.h"

static void ask_begin(struct buf *in, struct arena *arena, enum host_ask ask, size_t n) {
    buf_init(in, arena);
    wire_put_u32(in, (uint32_t)ask);
    wire_put_u32(in, (uint32_t)n);
}

static void ask_add(struct buf *in, const struct shape *shape, const void *record, struct arena *arena) {
    struct value facts;
    shape_write(shape, record, arena, &facts);
    value_put(in, &facts);
}

/* What a function returned stands nowhere in the plugin's text, so its errors name the file alone. */
static struct shape_reader result_reader(const struct plugin *plugin, struct arena *arena, struct lofte_err *err) {
    return (struct shape_reader){.arena = arena, .err = err, .file = plugin->path, .keep = true};
}

static void report(const struct plugin *plugin, const struct lofte_err *err, struct arena *arena,
                   struct lofte_finding **failure) {
    struct lofte_finding *finding = ARENA_NEW(arena, struct lofte_finding);
    *finding = plugin_finding(plugin, err, arena);
    *failure = finding;
}

/* ---- statements ---- */

/* A part that the activity has not would be counted apart from all others. */
static bool part_known(const struct lofte_pledge *pledge, const struct lofte_statement *statement) {
    for (size_t i = 0; i < pledge->n_activities; i++) {
        const struct lofte_activity *activity = &pledge->activities[i];
        for (size_t k = 0; k < activity->n_parts && str_equal(activity->id, statement->activity); k++)
            if (str_equal(activity->parts[k], statement->part))
                return true;
    }
    return false;
}

/* A function may doubt a statement, never make it surer. */
static int change_statement(struct shape_reader *reader, const struct lofte_pledge *pledge, const struct value *result,
                            struct lofte_statement *statement) {
    if (result->kind == VALUE_NONE)
        return 0;
    struct statement_change change = {.statement = *statement};
    const int rc = shape_read(reader, &shape_statement_change, result, 0, &change);
    if (rc < 0)
        return rc;
    struct lofte_statement *changed = &change.statement;
    if (changed->certainty > statement->certainty)
        return shape_fail_(reader, NULL, 0,
                           N_("a statement function may lower the certainty ({0}), not raise it ({1})"),
                           NUM(statement->certainty), NUM(changed->certainty));
    if (value_find(result, "part") && !part_known(pledge, changed))
        return shape_fail_(reader, NULL, 0, N_("'{0}' is not among the parts of activity '{1}'"), changed->part,
                           changed->activity);
    if (changed->certainty < READER_CERTAIN && changed->state == LOFTE_LINKED)
        changed->state = LOFTE_REVIEW;
    if (changed->kind == LOFTE_MENTION)
        changed->count = -1;
    if (changed->kind == LOFTE_NONE)
        changed->count = 0;
    if (change.reason)
        changed->reason = text_make(reader->arena, N_("the plugin says: {0}"), change.reason);
    *statement = *changed;
    return 0;
}

static int ask_statements(struct plugin *plugin, struct lofte_statement *statements, size_t n, struct arena *arena,
                          struct lofte_err *err) {
    struct buf in;
    struct wire answer;
    ask_begin(&in, arena, HOST_STATEMENT, n);
    for (size_t i = 0; i < n; i++)
        ask_add(&in, &shape_statement, &statements[i], arena);
    int rc = plugin_ask(plugin, &in, arena, &answer, err);
    struct lofte_statement *changed = ARENA_ARRAY(arena, struct lofte_statement, n);
    struct shape_reader reader = result_reader(plugin, arena, err);
    for (size_t i = 0; i < n && rc == 0; i++) {
        struct value result = {0};
        value_get(&answer, arena, &result);
        changed[i] = statements[i];
        rc = answer.bad ? plugin_fail_answer(plugin, err)
                        : change_statement(&reader, plugin->pledge, &result, &changed[i]);
    }
    for (size_t i = 0; i < n && rc == 0; i++)
        statements[i] = changed[i];
    return rc;
}

void plugins_statements(struct plugins *plugins, const struct lofte_pledge *pledge, struct lofte_statement *statements,
                        size_t n, struct arena *arena, struct lofte_finding **failure) {
    struct plugin *plugin = plugins_find(plugins, pledge);
    if (!plugin || !pledge->has_statement || n == 0)
        return;
    struct lofte_err *err = ARENA_NEW(arena, struct lofte_err);
    if (ask_statements(plugin, statements, n, arena, err) == 0)
        return;
    for (size_t i = 0; i < n; i++)
        if (statements[i].state == LOFTE_LINKED)
            statements[i].state = LOFTE_REVIEW;
    report(plugin, err, arena, failure);
}

/* ---- standings ---- */

static int change_standing(struct shape_reader *reader, const struct value *assessed, const struct value *words,
                           struct lofte_standing *standing) {
    int rc = 0;
    if (assessed->kind != VALUE_NONE)
        rc = shape_read(reader, &shape_standing_change, assessed, 0, standing);
    if (rc == 0 && words->kind != VALUE_NONE) {
        reader->keep = false; /* both languages or none */
        rc = shape_read(reader, &shape_words, words, 0, &standing->note);
        reader->keep = true;
    }
    return rc;
}

static int ask_standings(struct plugin *plugin, struct lofte_standing *standings, size_t n, struct arena *arena,
                         struct lofte_err *err) {
    struct buf in;
    struct wire answer;
    ask_begin(&in, arena, HOST_STANDING, n);
    for (size_t i = 0; i < n; i++)
        ask_add(&in, &shape_standing, &standings[i], arena);
    int rc = plugin_ask(plugin, &in, arena, &answer, err);
    struct lofte_standing *changed = ARENA_ARRAY(arena, struct lofte_standing, n);
    struct shape_reader reader = result_reader(plugin, arena, err);
    for (size_t i = 0; i < n && rc == 0; i++) {
        struct value assessed = {0}, words = {0};
        value_get(&answer, arena, &assessed);
        value_get(&answer, arena, &words);
        changed[i] = standings[i];
        rc = answer.bad ? plugin_fail_answer(plugin, err) : change_standing(&reader, &assessed, &words, &changed[i]);
    }
    for (size_t i = 0; i < n && rc == 0; i++)
        standings[i] = changed[i];
    return rc;
}

void plugins_assess(struct plugins *plugins, const struct lofte_pledge *pledge, struct lofte_standing *standings,
                    size_t n, struct arena *arena, struct lofte_finding **failure) {
    struct plugin *plugin = plugins_find(plugins, pledge);
    if (!plugin || !(pledge->has_assess || pledge->has_words) || n == 0)
        return;
    struct lofte_err *err = ARENA_NEW(arena, struct lofte_err);
    if (ask_standings(plugin, standings, n, arena, err) < 0)
        report(plugin, err, arena, failure);
}
