/* SPDX-License-Identifier: MIT
 *
 * Which rules hold where, and that minutes are not read anew for them.
 */
#include "base/text.h"
#include "bench.h"
#include "lofte/workflow.h"

/* "agreement/pledge: rule rule" a line; a pledge's own rule has an asterisk. */
static const char *rulings(struct bench *bench) {
    struct lofte_err err = {0};
    struct lofte_workflow workflow;
    if (lofte_workflow(bench->lofte, bench->arena, &workflow, &err) < 0)
        bench_fail(&err);
    struct buf buf;
    buf_init(&buf, bench->arena);
    for (size_t i = 0; i < workflow.n; i++) {
        const struct lofte_ruling *ruling = &workflow.ruling[i];
        buf_printf(&buf, "%s:", ruling->pledge ? ruling->pledge->id : "-");
        for (size_t k = 0; k < ruling->n; k++) {
            bool own = false;
            for (size_t p = 0; ruling->pledge && p < ruling->pledge->n_rules; p++)
                own |= ruling->rule[k] == &ruling->pledge->rules[p];
            buf_printf(&buf, " %s%s", ruling->rule[k]->id, own ? "*" : "");
        }
        buf_puts(&buf, "\n");
    }
    return buf.data;
}

static void workspace_write(struct bench *bench, const char *path, const char *text) {
    struct lofte_err err = {0};
    const char *whole = path_join(bench->arena, bench->workspace, path);
    if (file_write(whole, text, strlen(text), &err) < 0)
        bench_fail(&err);
}

static char *workspace_read(struct bench *bench, const char *path) {
    struct lofte_err err = {0};
    char *text;
    size_t len;
    if (file_read(path_join(bench->arena, bench->workspace, path), 256 * 1024, bench->arena, &text, &len, &err) < 0)
        bench_fail(&err);
    return text;
}

#define AGREEMENT "plugins/tranas-2023-2024/agreement.lua"
#define TRAFFIC "plugins/tranas-2023-2024/trafikmiljo/pledge.lua"

/* The file with `more` at the end of its table. */
static void add_to(struct bench *bench, const char *path, const char *more) {
    const char *text = workspace_read(bench, path), *end = strrchr(text, '}');
    workspace_write(bench, path, arena_printf(bench->arena, "%.*s%s}\n", (int)(end - text), text, more));
}

#define SHIPPED                                                                                                        \
    "efter-plan ledningen forklaring dagordning protokoll-saknas protokoll-vantar plan-passerad atgard-forsenad "      \
    "tertial ar\n"

START_TEST(a_pledge_has_the_agreements_rules_but_those_that_it_has_its_own_of) {
    struct bench bench;
    bench_start(&bench);
    bench_open(&bench, "2023-03-01", NULL);
    ck_assert_str_eq(rulings(&bench),
                     "-: " SHIPPED "aterrapportering: efter-plan ledningen forklaring* dagordning protokoll-saknas "
                     "protokoll-vantar plan-passerad atgard-forsenad tertial ar\nnarkotika: " SHIPPED
                     "trafikmiljo: " SHIPPED "trygghet-centrum: " SHIPPED);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_pledge_switches_off_and_adds_behind) {
    struct bench bench;
    bench_start(&bench);
    add_to(&bench, TRAFFIC,
           "workflow = { rule { id = 'egen', on = 'stay', states = { 'late' }, days = 9, steps = { alert { to = "
           "'kommunpolis' } } }, rule { id = 'dagordning' } },\n");
    const char *from = path_join(bench.arena, bench.workspace, "plugins/tranas-2023-2024/narkotika");
    ck_assert_int_eq(rename(from, arena_printf(bench.arena, "%s.disable", from)), 0);
    bench_open(&bench, "2023-03-01", NULL);
    ck_assert_str_eq(
        rulings(&bench),
        "-: " SHIPPED "aterrapportering: efter-plan ledningen forklaring* dagordning protokoll-saknas "
        "protokoll-vantar plan-passerad atgard-forsenad tertial ar\n"
        "trafikmiljo: efter-plan ledningen forklaring protokoll-saknas protokoll-vantar plan-passerad atgard-forsenad "
        "tertial ar egen*\ntrygghet-centrum: " SHIPPED);
    bench_finish(&bench);
}
END_TEST

static size_t readings(struct bench *bench) {
    struct lofte_err err = {0};
    struct lofte_journal journal;
    size_t n = 0;
    if (lofte_journal(bench->lofte, bench->arena, &journal, &err) < 0)
        bench_fail(&err);
    for (size_t i = 0; i < journal.n; i++)
        n += str_equal(journal.event[i].act, "rules");
    return n;
}

START_TEST(a_changed_workflow_reads_no_minutes_anew) {
    struct bench bench;
    bench_start(&bench);
    const char *path = bench_minutes(&bench, "a.xml", "id=\"a\" group=\"EST\" date=\"2023-03-14\"",
                                     "<item number=\"1\"><title>Trafik</title><p>Två trafikkontroller.</p></item>");
    (void)bench_import(&bench, "2023-03-20", LOFTE_IMPORT_STORE, &path, 1);
    add_to(&bench, TRAFFIC, "workflow = { rule { id = 'dagordning' } },\n");
    char *text = workspace_read(&bench, AGREEMENT), *days = strstr(text, "after_days = 21");
    days[strlen("after_days = ")] = '3';
    workspace_write(&bench, AGREEMENT, text);
    bench_open(&bench, "2023-03-21", NULL);
    ck_assert_uint_eq(readings(&bench), 0);
    days = strstr(text, "\"Stortorget\"");
    days[1] = 's';
    workspace_write(&bench, AGREEMENT, text);
    bench_open(&bench, "2023-03-21", NULL);
    ck_assert_uint_eq(readings(&bench), 1);
    bench_finish(&bench);
}
END_TEST

SUITE("workflow", a_pledge_has_the_agreements_rules_but_those_that_it_has_its_own_of,
      a_pledge_switches_off_and_adds_behind, a_changed_workflow_reads_no_minutes_anew)
