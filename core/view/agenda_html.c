/* SPDX-License-Identifier: MIT
 *
 * An agenda as one HTML file to print on A4 or to read: nothing is fetched from anywhere.
 */
#include "view/agenda_words.h"
#include "view/views.h"
#include "view/width.h"

static const char style[] =
    "@page { size: A4; margin: 20mm 18mm; }\n"
    "body { font: 11pt/1.45 'Source Sans 3', 'Segoe UI', Arial, sans-serif; color: #111; max-width: 42em; margin: 2em "
    "auto; "
    "padding: 0 1em; }\n"
    "h1 { font-size: 1.5em; margin: 0 0 .2em; }\n"
    "h2 { font-size: 1.1em; margin: 0; break-after: avoid; }\n"
    "section { border-top: 1px solid #888; padding: .6em 0; break-inside: avoid; }\n"
    "ul { margin: .3em 0 0; padding-left: 1.2em; }\n"
    "li { margin: .2em 0; }\n"
    "blockquote { margin: .1em 0 .3em; padding-left: .8em; border-left: 3px solid #888; color: #333; }\n"
    ".known { color: #444; margin: 0 0 1em; }\n"
    "@media print { body { max-width: none; margin: 0; padding: 0; } }\n";

static void element_put(struct view *view, const char *name, const char *class, const char *text) {
    buf_printf(&view->out, class ? "<%s class=\"%s\">" : "<%s>", name, class);
    markup_put(&view->out, text_clean(view->arena, text));
    buf_printf(&view->out, "</%s>\n", name);
}

static void item_put(struct view *view, const struct lofte_agenda_item *item) {
    struct buf *out = &view->out;
    size_t n;
    const struct agenda_line *lines = agenda_lines(view, item, &n);
    buf_puts(out, "<section>\n");
    element_put(view, "h2", NULL, arena_printf(view->arena, "%s. %s", item->number, agenda_title(view, item)));
    if (n)
        buf_puts(out, "<ul>\n");
    for (size_t i = 0; i < n; i++) {
        buf_puts(out, "<li>");
        markup_put(out, text_clean(view->arena, lines[i].text));
        if (lines[i].quote)
            element_put(view, "blockquote", NULL, lines[i].quote);
        buf_puts(out, "</li>\n");
    }
    buf_puts(out, n ? "</ul>\n</section>\n" : "</section>\n");
}

void html_agenda(struct view *view, const struct lofte_agenda *agenda) {
    struct buf *out = &view->out;
    buf_printf(out,
               "<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
               view->lang.code);
    element_put(view, "title", NULL, agenda_head(view, agenda));
    buf_printf(out, "<style>\n%s</style>\n</head>\n<body>\n<main>\n", style);
    element_put(view, "h1", NULL, agenda_head(view, agenda));
    element_put(view, "p", "known", agenda_known(view, agenda));
    for (size_t i = 0; i < agenda->n; i++)
        item_put(view, &agenda->item[i]);
    buf_puts(out, "</main>\n</body>\n</html>\n");
}
