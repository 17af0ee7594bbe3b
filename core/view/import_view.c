/* SPDX-License-Identifier: MIT
 *
 * What an import brought: a line for each file, what was found below it, what would change, and the sum.
 */
#include "view/views.h"
#include "view/words.h"

static void put_file(struct view *view, const struct lofte_imported *file, enum lofte_import_mode mode) {
    const bool refused = file->outcome == LOFTE_IMPORT_REFUSED;
    const char *word =
        mode == LOFTE_IMPORT_CHECK && !refused ? say(view, N_("in order")) : outcome_word(view, file->outcome);
    struct buf line;
    buf_init(&line, view->arena);
    buf_printf(&line, "%s: %s", file->file, word);
    if (!refused && file->meeting) {
        buf_printf(&line, " – %s", file->meeting);
        if (file->revision > 1)
            buf_printf(&line, " (%s)", say(view, N_("revision {0}"), NUM(file->revision)));
        buf_printf(&line, ", %s, %s", say_count(view, (int64_t)file->n_items, N_("1 item"), N_("{0} items")),
                   say_count(view, (int64_t)file->n_statements, N_("1 statement"), N_("{0} statements")));
        if (file->n_review)
            buf_printf(&line, ", %s",
                       say_count(view, (int64_t)file->n_review, N_("1 waits for review"), N_("{0} wait for review")));
    }
    if (!view->quiet || refused || file->n_findings)
        view_paragraph(view, refused ? "✗ " : "✓ ", refused ? STYLE_BAD : STYLE_PLAIN, line.data);
    for (size_t i = 0; i < file->n_findings; i++)
        view_finding(view, &file->findings[i]);
}

void view_changes(struct view *view, const struct lofte_change *changes, size_t n, bool done) {
    if (n == 0)
        view_line(view, STYLE_HEAD,
                  done ? say(view, N_("No count changed.")) : say(view, N_("No count would change.")));
    else
        view_line(view, STYLE_HEAD,
                  done ? say(view, N_("Counts that changed:")) : say(view, N_("Counts that would change:")));
    for (size_t i = 0; i < n; i++)
        view_line(view, STYLE_PLAIN,
                  arena_printf(view->arena, "  %s: %lld → %lld", changes[i].activity, (long long)changes[i].before,
                               (long long)changes[i].after));
}

/* Files, meetings that were not here before, statements, waiting, refused. */
static const char *sum_up(const struct view *view, const struct lofte_import_report *report) {
    size_t meetings = 0, statements = 0, review = 0;
    for (size_t i = 0; i < report->n_files; i++) {
        const struct lofte_imported *file = &report->files[i];
        meetings += file->outcome == LOFTE_IMPORT_NEW;
        if (file->outcome != LOFTE_IMPORT_REFUSED && file->outcome != LOFTE_IMPORT_SAME) {
            statements += file->n_statements;
            review += file->n_review;
        }
    }
    return say(view, N_("Files: {0}. New meetings: {1}. Statements: {2}. Waiting for review: {3}. Refused: {4}."),
               NUM(report->n_files), NUM(meetings), NUM(statements), NUM(review), NUM(report->n_refused));
}

/* A check has nothing stored to tell new from old. */
static const char *sum_up_check(const struct view *view, const struct lofte_import_report *report) {
    return say(view, N_("Files: {0}. In order: {1}. Refused: {2}."), NUM(report->n_files),
               NUM(report->n_files - report->n_refused), NUM(report->n_refused));
}

void view_import(struct view *view, const struct lofte_import_report *report, enum lofte_import_mode mode) {
    for (size_t i = 0; i < report->n_files; i++)
        put_file(view, &report->files[i], mode);
    if (mode == LOFTE_IMPORT_DRY_RUN)
        view_changes(view, report->changes, report->n_changes, false);
    if (view->quiet)
        return;
    view_line(view, report->n_refused ? STYLE_BAD : STYLE_GOOD,
              mode == LOFTE_IMPORT_CHECK ? sum_up_check(view, report) : sum_up(view, report));
    if (mode == LOFTE_IMPORT_DRY_RUN)
        view_line(view, STYLE_HEAD, say(view, N_("Nothing was stored (--dry-run).")));
    if (report->import)
        view_line(view, STYLE_PLAIN,
                  say(view, N_("This is import {0}. To take it back: lofte undo {0}"), NUM(report->import)));
}
