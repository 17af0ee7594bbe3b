/* SPDX-License-Identifier: MIT
 *
 * The workflow as a drawing in Graphviz's language, `dot -Tsvg`: a box for each agreement and each pledge that differs,
 * in it a row for each rule, from what it is on to what is done. Words stand in labels only, never in names.
 */
#include "view/views.h"
#include "view/width.h"
#include "view/workflow_words.h"

#include <string.h>

enum { LABEL_COLUMNS = 30, TITLE_COLUMNS = 70 };

struct drawing {
    struct view *view;
    size_t nodes, clusters;
};

/* Inside quotation marks: dot takes a backslash for the beginning of a sign of its own. */
static void label_put(struct buf *out, const char *text) {
    for (const char *c = text; *c; c++) {
        if (*c == '"' || *c == '\\')
            buf_puts(out, "\\");
        if (*c == '\n')
            buf_puts(out, "\\n");
        else
            buf_add(out, c, 1);
    }
}

/* `label="…"` in lines of so many columns. */
static void label_wrapped(struct view *view, const char *text, int columns) {
    buf_puts(&view->out, "label=\"");
    for (const char *rest = text_clean(view->arena, text); *rest;) {
        const size_t n = text_fit(rest, columns);
        label_put(&view->out, arena_strndup(view->arena, rest, n));
        rest += n;
        rest += strspn(rest, " ");
        buf_puts(&view->out, *rest ? "\\n" : "");
    }
    buf_puts(&view->out, "\"");
}

/* A node; its number is the answer. */
static size_t node_put(struct drawing *drawing, const char *text, const char *look) {
    buf_printf(&drawing->view->out, "    n%zu [", ++drawing->nodes);
    label_wrapped(drawing->view, text, LABEL_COLUMNS);
    buf_printf(&drawing->view->out, "%s];\n", look);
    return drawing->nodes;
}

static void edge_put(struct drawing *drawing, size_t from, size_t to, const char *text) {
    buf_printf(&drawing->view->out, "    n%zu -> n%zu", from, to);
    if (*text) {
        buf_puts(&drawing->view->out, " [");
        label_wrapped(drawing->view, text, LABEL_COLUMNS);
        buf_puts(&drawing->view->out, "]");
    }
    buf_puts(&drawing->view->out, ";\n");
}

static const char *const looks[] = {
    [LOFTE_EFFECT_ALERT] = " fillcolor=\"#e8f1fa\"",
    [LOFTE_EFFECT_AGENDA] = " shape=note fillcolor=\"#f3f0e2\"",
    [LOFTE_EFFECT_ACTION] = " shape=note fillcolor=\"#e7f3e7\"",
    [LOFTE_EFFECT_EXPLAIN] = " shape=note fillcolor=\"#fdf1d8\"",
    [LOFTE_EFFECT_ESCALATE] = " fillcolor=\"#fbe3df\" penwidth=2",
    [LOFTE_EFFECT_REPORT] = " shape=note fillcolor=\"#ece7f5\"",
};
static const char when_look[] = " shape=box style=\"rounded,filled\" fillcolor=\"#ffffff\"";

static void rule_put(struct drawing *drawing, const struct lofte_rule *rule, const char *remark) {
    struct view *view = drawing->view;
    const char *title = rule_title(view, rule);
    if (remark)
        title = arena_printf(view->arena, "%s – %s", title, remark);
    const size_t head = node_put(drawing, title, " shape=plaintext style=\"\" fontsize=12");
    if (!rule->n_steps)
        return;
    const size_t when = node_put(drawing, rule_when(view, rule), when_look);
    edge_put(drawing, head, when, "");
    for (size_t i = rule->n_steps; i-- > 0;) { /* dot draws upwards */
        const struct lofte_rule_step *step = &rule->steps[i];
        edge_put(drawing, when, node_put(drawing, step_words(view, step), looks[step->effect]), step_time(view, step));
    }
}

static void cluster_open(struct drawing *drawing, const char *title) {
    buf_printf(&drawing->view->out, "  subgraph cluster_%zu {\n    graph [", ++drawing->clusters);
    label_wrapped(drawing->view, title, TITLE_COLUMNS);
    buf_puts(&drawing->view->out, "];\n");
}

static void agreement_put(struct drawing *drawing, const struct lofte_ruling *ruling) {
    const struct lofte_agreement *agreement = ruling->agreement;
    cluster_open(drawing, say_words(drawing->view, agreement->title, agreement->id));
    for (size_t i = 0; i < agreement->n_rules; i++)
        rule_put(drawing, &agreement->rules[i], NULL);
    buf_puts(&drawing->view->out, "  }\n");
}

static void pledge_put(struct drawing *drawing, const struct lofte_ruling *ruling) {
    const struct lofte_pledge *pledge = ruling->pledge;
    if (!pledge->n_rules)
        return;
    cluster_open(drawing, say_words(drawing->view, pledge->title, pledge->id));
    for (size_t i = 0; i < pledge->n_rules; i++) {
        const enum difference difference = rule_difference(ruling, i);
        struct lofte_rule shown = pledge->rules[i];
        if (difference == DIFFERENCE_OFF)
            shown.title = rule_replaced(ruling, i)->title;
        rule_put(drawing, &shown, difference_words(drawing->view, difference));
    }
    buf_puts(&drawing->view->out, "  }\n");
}

void dot_workflow(struct view *view, const struct lofte_workflow *workflow) {
    struct drawing drawing = {.view = view};
    buf_puts(&view->out, "digraph workflow {\n"
                         "  graph [rankdir=LR ordering=out labeljust=l charset=\"UTF-8\" fontname=\"sans-serif\" "
                         "fontsize=16 style=rounded "
                         "color=\"#888888\" nodesep=0.12 ranksep=0.5];\n"
                         "  node [fontname=\"sans-serif\" fontsize=11 shape=box style=filled fillcolor=\"#ffffff\" "
                         "color=\"#555555\" margin=\"0.12,0.06\"];\n"
                         "  edge [fontname=\"sans-serif\" fontsize=10 color=\"#555555\" arrowsize=0.7];\n");
    for (size_t i = workflow->n; i-- > 0;)
        (workflow->ruling[i].pledge ? pledge_put : agreement_put)(&drawing, &workflow->ruling[i]);
    buf_puts(&view->out, "}\n");
}
