/* SPDX-License-Identifier: MIT
 *
 * Backup and restore for people: what was done, what is worth knowing, what comes next.
 */
#include "view/views.h"

static const char *size_words(const struct view *view, int64_t bytes) {
    return say(view, N_("{0} MB"), say_number(view, (double)bytes / 1e6, 1));
}

void view_backup(struct view *view, const struct lofte_backup_report *report, const char *dir) {
    for (size_t i = 0; i < report->n_findings; i++)
        view_finding(view, &report->findings[i]);
    if (view->quiet)
        return;
    view_paragraph(view, "✓ ", STYLE_GOOD,
                   say(view, N_("The backup {0} is made and checked. Minutes: {1}. Size: {2}."),
                       view_withhold(view, dir), NUM(report->n_revisions), size_words(view, report->bytes)));
    view_line(view, STYLE_PLAIN,
              say(view, N_("To bring it back: lofte restore {0}"), view_withhold(view, report->path)));
}

void view_restore(struct view *view, const struct lofte_restore_report *report, const char *dir) {
    const char *aside = view_withhold(view, report->aside);
    if (view->quiet)
        return;
    view_paragraph(view, "✓ ", STYLE_GOOD,
                   say(view, N_("The backup {0} is brought back. Minutes: {1}. Size: {2}."), view_withhold(view, dir),
                       NUM(report->n_revisions), size_words(view, report->bytes)));
    if (aside && report->damaged)
        view_paragraph(view, "  ", STYLE_PLAIN,
                       say(view, N_("The damaged database from before is kept, byte by byte, in {0}."), aside));
    else if (aside)
        view_paragraph(view, "  ", STYLE_PLAIN,
                       say(view, N_("What was there before is kept in {0}; lofte restore {0} brings it back."), aside));
}
