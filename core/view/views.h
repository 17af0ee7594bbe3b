/* SPDX-License-Identifier: MIT
 *
 * Every answer of lofte.h for people (view_…: text into view->out) and for machines (json_…: contracts.md §3; keys, ids
 * and their order never change with the language, only free text does).
 */
#ifndef VIEW_VIEWS_H
#define VIEW_VIEWS_H

#include "lofte/followup.h"
#include "lofte/lofte.h"
#include "lofte/workflow.h"
#include "view/view.h"

void view_status(struct view *view, const struct lofte_status *status);
void view_explanations(struct view *view, const struct lofte_explanation *explanation, size_t n);
void view_links(struct view *view, const struct lofte_statements *statements);
void view_alerts(struct view *view, const struct lofte_alerts *alerts);
/* One, after something was done about it. */
void view_alert(struct view *view, const struct lofte_alert *alert);
/* In the view's language: the caller takes the receiver's. */
void view_digest(struct view *view, const struct lofte_digest *digest);
void view_tick(struct view *view, const struct lofte_tick_report *report);
void view_runs(struct view *view, const struct lofte_runs *runs);
void view_simulation(struct view *view, const struct lofte_simulation *simulation);
void view_actions(struct view *view, const struct lofte_actions *actions, bool all);
void view_meetings(struct view *view, const struct lofte_meetings *meetings);
/* One meeting with its items' numbers and titles. */
void view_meeting(struct view *view, const struct lofte_meetings *meetings);
void view_journal(struct view *view, const struct lofte_journal *journal);
void view_journal_check(struct view *view, const struct lofte_journal *journal);
void view_outbox(struct view *view, const struct lofte_outbox *outbox);
void view_sent(struct view *view, const struct lofte_send_report *report);
void view_routes(struct view *view, const struct lofte_routes *routes);
void view_plugins(struct view *view, const struct lofte_agreement *agreement, size_t n);
/* Every ruling, in sentences; a pledge only where it differs. */
void view_workflow(struct view *view, const struct lofte_workflow *workflow);
/* The same as a drawing for Graphviz. */
void dot_workflow(struct view *view, const struct lofte_workflow *workflow);
void json_workflow(struct view *view, const struct lofte_workflow *workflow);
void view_import(struct view *view, const struct lofte_import_report *report, enum lofte_import_mode mode);
void view_changes(struct view *view, const struct lofte_change *changes, size_t n, bool done);
/* One that waits, as number `at` of `n`; n 0: without. */
void view_waiting(struct view *view, const struct lofte_waiting *waiting, size_t at, size_t n);
void view_review(struct view *view, const struct lofte_waiting *waiting, size_t n);
/* What was decided: each statement as it counts from now on. */
void view_decided(struct view *view, const struct lofte_statements *statements);
void view_suggestions(struct view *view, const struct lofte_suggestions *suggestions);
void view_imports(struct view *view, const struct lofte_imports *imports);
/* `dir`: the backup as it was given. */
void view_backup(struct view *view, const struct lofte_backup_report *report, const char *dir);
void view_restore(struct view *view, const struct lofte_restore_report *report, const char *dir);
void view_undo(struct view *view, const struct lofte_undo_report *report, bool dry_run);
/* How far an import is, as one line that fits. */
const char *view_progress(const struct view *view, enum lofte_import_mode mode, size_t done, size_t total);

/* One line with figures; the value is the exit status that monitoring expects. `last_tick` LOFTE_NO_DAY: the workflow
 * was never run, so nobody waits for it. */
enum nagios { NAGIOS_OK, NAGIOS_WARNING, NAGIOS_CRITICAL, NAGIOS_UNKNOWN };
enum nagios view_nagios(struct view *view, const struct lofte_status *status, lofte_day last_tick);
/* The same where the program itself has failed. */
enum nagios view_nagios_failure(struct view *view, const struct lofte_err *err);
/* `now`: seconds since 1970-01-01 UTC. */
void metrics_status(struct view *view, const struct lofte_status *status, lofte_day last_tick, int64_t now);
/* One page that needs nothing beside it. */
void html_followup(struct view *view, const struct lofte_followup *followup);
void view_agenda(struct view *view, const struct lofte_agenda *agenda);
void markdown_agenda(struct view *view, const struct lofte_agenda *agenda);
void html_agenda(struct view *view, const struct lofte_agenda *agenda);
/* A call in lofte's own format, to be filled in and imported as minutes. */
void xml_agenda(struct view *view, const struct lofte_agenda *agenda);
void json_agenda(struct view *view, const struct lofte_agenda *agenda);
void view_overdue(struct view *view, const struct lofte_meetings *meetings, lofte_day today);
void json_overdue(struct view *view, const struct lofte_meetings *meetings, lofte_day today);
void view_approved(struct view *view, const struct lofte_approval *approval);
void json_approved(struct view *view, const struct lofte_approval *approval);
void view_cancelled(struct view *view, const struct lofte_cancellation *cancellation);
void json_cancelled(struct view *view, const struct lofte_cancellation *cancellation);
void view_weed(struct view *view, const struct lofte_weed_report *report, bool dry_run);
void json_weed(struct view *view, const struct lofte_weed_report *report);

void json_status(struct view *view, const struct lofte_status *status);
/* One explanation is an object, several are an array. */
void json_explanations(struct view *view, const struct lofte_explanation *explanation, size_t n);
void json_links(struct view *view, const struct lofte_statements *statements);
void json_alerts(struct view *view, const struct lofte_alerts *alerts);
void json_alert(struct view *view, const struct lofte_alert *alert);
void json_digests(struct view *view, const struct lofte_digest *digest, size_t n);
void json_actions(struct view *view, const struct lofte_actions *actions);
void json_action(struct view *view, const struct lofte_action *action);
void json_meetings(struct view *view, const struct lofte_meetings *meetings);
void json_review(struct view *view, const struct lofte_waiting *waiting, size_t n);
void json_suggestions(struct view *view, const struct lofte_suggestions *suggestions);
void json_journal(struct view *view, const struct lofte_journal *journal);
void json_tick(struct view *view, const struct lofte_tick_report *report, const struct lofte_send_report *sent);
void json_runs(struct view *view, const struct lofte_runs *runs);
void json_simulation(struct view *view, const struct lofte_simulation *simulation);
void json_outbox(struct view *view, const struct lofte_outbox *outbox);
void json_sent(struct view *view, const struct lofte_send_report *report);
/* With the test message's subject and text. */
void json_routes(struct view *view, const struct lofte_routes *routes, const char *subject, const char *text);
void view_doctor(struct view *view, const struct lofte_doctor_report *report);
void json_doctor(struct view *view, const struct lofte_doctor_report *report);
void json_reset(struct view *view, const char *pledge);
void json_plugins(struct view *view, const struct lofte_agreement *agreement, size_t n);
void json_import(struct view *view, const struct lofte_import_report *report);
void json_imports(struct view *view, const struct lofte_imports *imports);
void json_backup(struct view *view, const struct lofte_backup_report *report);
void json_restore(struct view *view, const struct lofte_restore_report *report, const char *dir);
void json_undo(struct view *view, const struct lofte_undo_report *report, bool dry_run);

#endif
