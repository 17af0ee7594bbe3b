/* SPDX-License-Identifier: MIT
 *
 * An agenda as a call in lofte's own format: items with `about`, so that what the minutes say under them is read as
 * that activity's. Figures and sentences stand in comments: as text they would come back as something said at the
 * meeting.
 */
#include "base/days.h"
#include "view/agenda_words.h"
#include "view/views.h"
#include "view/width.h"

/* Two hyphens in a row would end a comment. */
static void comment_put(struct view *view, const char *indent, const char *text) {
    buf_printf(&view->out, "%s<!-- ", indent);
    for (const char *c = text_clean(view->arena, text); *c; c++) {
        buf_add(&view->out, c, 1);
        if (*c == '-' && (c[1] == '-' || !c[1]))
            buf_puts(&view->out, " ");
    }
    buf_puts(&view->out, " -->\n");
}

static void attribute_put(struct buf *out, const char *name, const char *value) {
    buf_printf(out, " %s=\"", name);
    markup_put(out, value);
    buf_puts(out, "\"");
}

static void item_put(struct view *view, const struct lofte_agenda_item *item) {
    struct buf *out = &view->out;
    size_t n;
    const struct agenda_line *lines = agenda_lines(view, item, &n);
    buf_puts(out, "    <item");
    attribute_put(out, "number", item->number);
    if (item->about)
        attribute_put(out, "about", item->about);
    buf_puts(out, ">\n      <title>");
    markup_put(out, text_clean(view->arena, agenda_title(view, item)));
    buf_puts(out, "</title>\n");
    for (size_t i = 0; i < n; i++) {
        comment_put(view, "      ", lines[i].text);
        if (lines[i].quote)
            comment_put(view, "      ", lines[i].quote);
    }
    buf_puts(out, "    </item>\n");
}

void xml_agenda(struct view *view, const struct lofte_agenda *agenda) {
    struct buf *out = &view->out;
    buf_puts(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    comment_put(view, "", agenda_head(view, agenda));
    comment_put(
        view, "",
        say(view,
            N_("A call. For the minutes write kind=\"minutes\" and the next revision, and under each item what was "
               "said, in p elements; keep about: then figures belong to that activity. They count when "
               "status is approved.")));
    buf_puts(out, "<minutes xmlns=\"urn:lofte:minutes:1\"");
    attribute_put(out, "id", agenda->meeting);
    attribute_put(out, "group", agenda->group->id);
    attribute_put(out, "municipality", agenda->agreement->municipality);
    buf_puts(out, "\n        ");
    attribute_put(out, "date", DAY(agenda->date));
    attribute_put(out, "kind", "call");
    attribute_put(out, "status", "draft");
    attribute_put(out, "revision", NUM(agenda->revision));
    buf_puts(out, ">\n  <agenda>\n");
    for (size_t i = 0; i < agenda->n; i++)
        item_put(view, &agenda->item[i]);
    buf_puts(out, "  </agenda>\n</minutes>\n");
}
