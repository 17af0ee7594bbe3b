/* SPDX-License-Identifier: MIT
 *
 * The looks of a page: one table of paragraphs for the text, one of elements for the HTML. Programs that read mail know
 * neither style sheets nor sizes relative to the root, so every element carries its own, in pixels.
 */
#include "view/page.h"
#include "view/html.h"

#include <string.h>

struct part *page_add(struct page *page, enum part_kind kind, enum style style, const char *text) {
    struct part *part = ARENA_PUSH(page->arena, page->part, page->n, page->cap);
    *part = (struct part){.kind = kind, .style = style, .text = text};
    return part;
}

void page_add_entry(struct page *page, enum style style, const char *symbol, const char *lead, const char *text) {
    struct part *part = page_add(page, PART_ENTRY, style, text);
    part->symbol = symbol;
    part->lead = lead[0] ? lead : NULL;
}

/* ---- text ---- */

enum { INDENT = 2 };

static bool is_sentence(const char *text) {
    const size_t len = text ? strlen(text) : 0;
    return len && text[len - 1] == '.';
}

static const char *whole(const struct view *view, const struct part *part) {
    if (!part->lead)
        return part->text;
    return part->text[0] ? arena_printf(view->arena, "%s %s", part->lead, part->text) : part->lead;
}

static void put_part(struct view *view, const struct part *part) {
    switch (part->kind) {
    case PART_TITLE:
    case PART_SUMMARY:
    case PART_NOTE:
        view_paragraph(view, "", part->style, part->text);
        return;
    case PART_HEAD:
    case PART_COMMAND:
        view_line(view, part->style, part->text);
        return;
    case PART_ENTRY:
        view_paragraph(view, arena_printf(view->arena, "%s ", part->symbol), part->style, whole(view, part));
        return;
    case PART_DETAIL:
        view_paragraph(view, "    ", part->style, part->text);
        return;
    }
}

void page_view(struct view *view, const struct page *page) {
    for (size_t i = 0; i < page->n; i++)
        put_part(view, &page->part[i]);
}

/* What answers stands on lines of its own. */
void page_mail(struct view *view, const struct page *page) {
    for (size_t i = 0; i < page->n; i++) {
        const enum part_kind kind = page->part[i].kind, before = i ? page->part[i - 1].kind : kind;
        if (i && kind != PART_DETAIL && kind != PART_COMMAND && before != PART_HEAD)
            buf_puts(&view->out, "\n");
        struct part part = page->part[i];
        const char *rest = is_sentence(part.lead) ? part.text : "";
        if (rest[0])
            part.text = "";
        put_part(view, &part);
        if (rest[0])
            view_paragraph(view, arena_printf(view->arena, "%*s", INDENT, ""), part.style, rest);
    }
}

/* ---- HTML ---- */

static const char *colour(enum style style) {
    static const char *const colours[] = {
        [STYLE_PLAIN] = "#1a1a1a", [STYLE_GOOD] = "#1b5e20", [STYLE_WARN] = "#7a4300",
        [STYLE_BAD] = "#9b1212",   [STYLE_DIM] = "#505050",  [STYLE_HEAD] = "#1a1a1a",
    };
    return colours[style];
}

static void put_entry(struct view *view, const struct part *part) {
    html_put(view, "<p style=\"margin:14px 0 4px;color:{0}\"><span aria-hidden=\"true\">{1}</span> ",
             part->style == STYLE_DIM ? colour(STYLE_DIM) : colour(STYLE_PLAIN), part->symbol);
    if (part->lead)
        html_put(view, "<strong style=\"color:{0}\">{1}</strong> ", colour(part->style), part->lead);
    html_put(view, "{0}</p>\n", part->text);
}

static void put_element(struct view *view, const struct part *part) {
    static const char *const elements[] = {
        [PART_TITLE] = "<h1 style=\"font-size:20px;line-height:1.25;margin:0 0 8px\">{0}</h1>\n",
        [PART_SUMMARY] = "<p style=\"font-size:18px;font-weight:600;margin:0 0 8px;padding:4px 0 4px 12px;"
                         "border-left:6px solid #1a1a1a\">{0}</p>\n",
        [PART_HEAD] = "<h2 style=\"font-size:17px;margin:24px 0 6px;padding-top:10px;border-top:1px solid "
                      "#767676\">{0}</h2>\n",
        [PART_ENTRY] = "",
        [PART_DETAIL] = "<p style=\"font-size:14px;margin:2px 0 2px 18px;color:#505050;overflow-wrap:anywhere\">{0}</p>"
                        "\n",
        [PART_COMMAND] = "<p style=\"font-size:14px;margin:4px 0;padding:8px;background:#f2f2f2;overflow-wrap:anywhere;"
                         "font-family:ui-monospace,'DejaVu Sans Mono',Consolas,monospace\">{0}</p>\n",
        [PART_NOTE] = "<p style=\"font-size:14px;margin:16px 0 4px;color:#505050\">{0}</p>\n",
    };
    if (part->kind == PART_ENTRY)
        put_entry(view, part);
    else
        html_put(view, elements[part->kind], part->text);
}

void page_html(struct view *view, const struct page *page, const char *title) {
    html_put(view,
             "<!DOCTYPE html>\n<html lang=\"{0}\">\n<head>\n<meta charset=\"utf-8\"/>\n"
             "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>{1}</title>\n"
             "</head>\n<body style=\"margin:0;background:#ffffff;color:#1a1a1a\">\n"
             "<div style=\"max-width:640px;margin:0 auto;padding:16px;font:16px/1.45 system-ui,'DejaVu Sans',"
             "Arial,sans-serif;overflow-wrap:break-word\">\n",
             view->lang.code, title);
    for (size_t i = 0; i < page->n; i++)
        put_element(view, &page->part[i]);
    buf_puts(&view->out, "</div>\n</body>\n</html>\n");
}
