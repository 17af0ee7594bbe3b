/* SPDX-License-Identifier: MIT
 *
 * An agenda as text for the terminal and as Markdown.
 */
#include "view/agenda_words.h"
#include "view/views.h"
#include "view/width.h"

void view_agenda(struct view *view, const struct lofte_agenda *agenda) {
    view_line(view, STYLE_HEAD, agenda_head(view, agenda));
    view_paragraph(view, "", STYLE_DIM, agenda_known(view, agenda));
    for (size_t i = 0; i < agenda->n; i++) {
        const struct lofte_agenda_item *item = &agenda->item[i];
        size_t n;
        const struct agenda_line *lines = agenda_lines(view, item, &n);
        view_line(view, STYLE_PLAIN, "");
        view_paragraph(view, arena_printf(view->arena, "%s. ", item->number), STYLE_HEAD, agenda_title(view, item));
        for (size_t k = 0; k < n; k++) {
            view_paragraph(view, "   – ", STYLE_PLAIN, lines[k].text);
            if (lines[k].quote)
                view_paragraph(view, "     ", STYLE_DIM, lines[k].quote);
        }
    }
}

/* Signs that Markdown would take for its own are written with a backslash. */
static void mark_put(struct view *view, const char *text) {
    for (const char *c = text_clean(view->arena, text); *c; c++) {
        if (*c == '\\' || *c == '`' || *c == '*' || *c == '_' || *c == '<' || *c == '>' || *c == '[' || *c == ']' ||
            *c == '#' || *c == '|')
            buf_puts(&view->out, "\\");
        buf_add(&view->out, *c == '\n' ? " " : c, 1);
    }
}

static void mark_line(struct view *view, const char *lead, const char *text) {
    buf_puts(&view->out, lead);
    mark_put(view, text);
    buf_puts(&view->out, "\n");
}

void markdown_agenda(struct view *view, const struct lofte_agenda *agenda) {
    mark_line(view, "# ", agenda_head(view, agenda));
    mark_line(view, "\n", agenda_known(view, agenda));
    for (size_t i = 0; i < agenda->n; i++) {
        const struct lofte_agenda_item *item = &agenda->item[i];
        size_t n;
        const struct agenda_line *lines = agenda_lines(view, item, &n);
        buf_printf(&view->out, "\n## %s. ", item->number);
        mark_line(view, "", agenda_title(view, item));
        for (size_t k = 0; k < n; k++) {
            mark_line(view, k ? "- " : "\n- ", lines[k].text);
            if (lines[k].quote)
                mark_line(view, "\n  > ", lines[k].quote);
            if (lines[k].quote && k + 1 < n)
                buf_puts(&view->out, "\n");
        }
    }
}
