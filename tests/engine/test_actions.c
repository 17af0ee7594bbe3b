/* SPDX-License-Identifier: MIT
 *
 * Actions from the minutes, from sentences and by hand, and what people do with them over revisions.
 */
#include "bench.h"

static const char invite[] = "<action owner=\"municipality\" due=\"2024-04-01\">Bjud in till vandringen.</action>";
static const char moved[] = "<action owner=\"municipality\" due=\"2024-05-01\">Bjud in till vandringen.</action>";
static const char proposal[] = "<p>Ta fram rutt, ansvarig kommunen, klart 15 april 2024.</p>";

static void revision_store(struct bench *bench, int revision, const char *passages) {
    const char *attributes =
        arena_printf(bench->arena, "id=\"est-1\" group=\"EST\" date=\"2024-03-05\" revision=\"%d\"", revision);
    const char *items = arena_printf(
        bench->arena, "<item number=\"4\"><title>Centrum</title><p>Läget gicks igenom.</p>%s</item>", passages);
    const char *path = bench_minutes(bench, arena_printf(bench->arena, "est-%d.xml", revision), attributes, items);
    ck_assert_uint_eq(bench_import(bench, "2024-03-06", LOFTE_IMPORT_STORE, &path, 1).n_refused, 0);
}

static struct lofte_actions actions_on(struct bench *bench, const char *day) {
    struct lofte_err err = {0};
    struct lofte_actions actions;
    bench_open(bench, day, NULL);
    if (lofte_actions(bench->lofte, bench->arena, &actions, &err) < 0)
        bench_fail(&err);
    return actions;
}

static struct lofte_action_act what(enum lofte_action_act_kind kind) {
    return (struct lofte_action_act){.kind = kind, .who = "samordnare", .due = LOFTE_NO_DAY, .follow_up = LOFTE_NO_DAY};
}

static int act_on(struct bench *bench, const char *day, const char *id, struct lofte_action_act act,
                  struct lofte_action *out) {
    struct lofte_err err = {0};
    struct lofte_action action;
    bench_open(bench, day, NULL);
    return lofte_action_act(bench->lofte, id, &act, bench->arena, out ? out : &action, &err);
}

START_TEST(an_action_of_the_minutes_is_open_and_overdue_after_its_day) {
    struct bench bench;
    bench_start(&bench);
    revision_store(&bench, 1, invite);
    struct lofte_actions actions = actions_on(&bench, "2024-04-01");
    ck_assert_uint_eq(actions.n, 1);
    ck_assert_str_eq(actions.action[0].owner, "municipality");
    ck_assert_str_eq(actions.action[0].item, "4");
    ck_assert(actions.action[0].state == LOFTE_ACTION_OPEN && !actions.action[0].overdue);
    actions = actions_on(&bench, "2024-04-02");
    ck_assert(actions.action[0].overdue);
    ck_assert_uint_eq(actions_on(&bench, "2024-03-01").n, 0);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_sentence_proposes_and_waits_until_a_person_says_yes) {
    struct bench bench;
    bench_start(&bench);
    revision_store(&bench, 1, proposal);
    struct lofte_actions actions = actions_on(&bench, "2024-05-01");
    ck_assert_uint_eq(actions.n, 1);
    ck_assert_int_eq(actions.action[0].state, LOFTE_ACTION_PROPOSED);
    ck_assert(!actions.action[0].overdue);
    ck_assert_str_eq(DAY(actions.action[0].due), "2024-04-15");
    struct lofte_action action;
    ck_assert_int_eq(act_on(&bench, "2024-05-01", actions.action[0].id, what(LOFTE_ACTION_TAKEN), &action), 0);
    ck_assert(action.state == LOFTE_ACTION_OPEN && action.overdue);
    ck_assert_int_eq(act_on(&bench, "2024-05-01", action.id, what(LOFTE_ACTION_TAKEN), NULL), LOFTE_EUSAGE);
    bench_finish(&bench);
}
END_TEST

START_TEST(its_state_outlives_the_same_minutes_and_a_revision_that_moves_its_day) {
    struct bench bench;
    bench_start(&bench);
    revision_store(&bench, 1, invite);
    const char *id = actions_on(&bench, "2024-03-20").action[0].id;
    struct lofte_action_act done = what(LOFTE_ACTION_FINISHED);
    done.note = "utskickat";
    ck_assert_int_eq(act_on(&bench, "2024-03-20", id, done, NULL), 0);
    revision_store(&bench, 1, invite);
    revision_store(&bench, 2, moved);
    const struct lofte_actions actions = actions_on(&bench, "2024-06-01");
    ck_assert_uint_eq(actions.n, 1);
    ck_assert_str_eq(actions.action[0].id, id);
    ck_assert_int_eq(actions.action[0].state, LOFTE_ACTION_DONE);
    ck_assert_str_eq(DAY(actions.action[0].due), "2024-05-01");
    ck_assert_str_eq(actions.action[0].acts[0]->note, "utskickat");
    ck_assert_int_eq(actions_on(&bench, "2024-03-19").action[0].state, LOFTE_ACTION_OPEN);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_revision_that_drops_an_action_says_so) {
    struct bench bench;
    bench_start(&bench);
    revision_store(&bench, 1, invite);
    revision_store(&bench, 2, "");
    const struct lofte_actions actions = actions_on(&bench, "2024-06-01");
    ck_assert_uint_eq(actions.n, 1);
    ck_assert_int_eq(actions.action[0].state, LOFTE_ACTION_GONE);
    ck_assert_int_eq(actions.action[0].revision, 1);
    ck_assert_int_eq(act_on(&bench, "2024-06-01", actions.action[0].id, what(LOFTE_ACTION_FINISHED), NULL),
                     LOFTE_EUSAGE);
    bench_finish(&bench);
}
END_TEST

START_TEST(done_may_name_where_it_says_so) {
    struct bench bench;
    bench_start(&bench);
    revision_store(&bench, 1, invite);
    const char *id = actions_on(&bench, "2024-03-20").action[0].id;
    struct lofte_action_act done = what(LOFTE_ACTION_FINISHED);
    done.meeting = "est-1";
    done.item = "9";
    ck_assert_int_eq(act_on(&bench, "2024-03-20", id, done, NULL), LOFTE_ENOTFOUND);
    done.item = "4";
    struct lofte_action action;
    ck_assert_int_eq(act_on(&bench, "2024-03-20", id, done, &action), 0);
    ck_assert_str_eq(action.acts[0]->item, "4");
    bench_finish(&bench);
}
END_TEST

START_TEST(by_hand_it_is_added_moved_and_dropped_and_the_overdue_stand_first) {
    struct bench bench;
    bench_start(&bench);
    revision_store(&bench, 1, invite);
    struct lofte_action_act add = what(LOFTE_ACTION_ADDED);
    struct lofte_action first, second;
    add.text = "Ring skolan";
    ck_assert_int_eq(act_on(&bench, "2024-03-10", NULL, add, NULL), LOFTE_EUSAGE);
    add.owner = "samordnare";
    add.due = day_parse("2024-03-12");
    ck_assert_int_eq(act_on(&bench, "2024-03-10", NULL, add, &first), 0);
    ck_assert_int_eq(act_on(&bench, "2024-03-10", NULL, add, &second), 0);
    ck_assert_str_ne(first.id, second.id);
    struct lofte_actions actions = actions_on(&bench, "2024-03-20");
    ck_assert_uint_eq(actions.n, 3);
    ck_assert(actions.action[0].overdue && actions.action[1].overdue && !actions.action[2].overdue);
    struct lofte_action_act move = what(LOFTE_ACTION_MOVED);
    ck_assert_int_eq(act_on(&bench, "2024-03-20", first.id, move, NULL), LOFTE_EUSAGE);
    move.due = day_parse("2024-05-01");
    move.owner = "kommunpolis";
    ck_assert_int_eq(act_on(&bench, "2024-03-20", first.id, move, &first), 0);
    ck_assert_str_eq(first.owner, "kommunpolis");
    ck_assert(!first.overdue);
    ck_assert_int_eq(act_on(&bench, "2024-03-20", second.id, what(LOFTE_ACTION_LEFT), &second), 0);
    ck_assert_int_eq(second.state, LOFTE_ACTION_DROPPED);
    ck_assert_uint_eq(second.n_acts, 2);
    ck_assert_int_eq(act_on(&bench, "2024-03-20", "feed", what(LOFTE_ACTION_LEFT), NULL), LOFTE_ENOTFOUND);
    bench_finish(&bench);
}
END_TEST

START_TEST(a_follow_up_day_brings_it_back_before_it_is_due) {
    struct bench bench;
    bench_start(&bench);
    revision_store(&bench, 1, moved);
    const char *id = actions_on(&bench, "2024-03-20").action[0].id;
    struct lofte_action_act move = what(LOFTE_ACTION_MOVED);
    move.follow_up = day_parse("2024-04-10");
    ck_assert_int_eq(act_on(&bench, "2024-03-20", id, move, NULL), 0);
    ck_assert(!actions_on(&bench, "2024-04-10").action[0].overdue);
    ck_assert(actions_on(&bench, "2024-04-11").action[0].overdue);
    bench_finish(&bench);
}
END_TEST

/* The actions on the agenda of EST 2024-04-23, one a line. */
static const char *agenda_on(struct bench *bench, const char *group, const char *day) {
    struct lofte_err err = {0};
    struct lofte_agenda agenda;
    bench_open(bench, day, NULL);
    if (lofte_agenda(bench->lofte, group, day_parse("2024-04-23"), bench->arena, &agenda, &err) < 0)
        bench_fail(&err);
    const char *text = "";
    for (size_t i = 0; i < agenda.n; i++)
        for (size_t k = 0; k < agenda.item[i].n_actions; k++) {
            const struct lofte_due_action *action = &agenda.item[i].actions[k];
            text = arena_printf(bench->arena, "%s%s %s %s %s\n", text, DAY(action->due),
                                action->meeting ? action->meeting : "-", action->owner, action->text);
        }
    return text;
}

START_TEST(the_agenda_has_what_is_open_and_due_by_the_meeting) {
    struct bench bench;
    bench_start(&bench);
    revision_store(&bench, 1, moved);
    ck_assert_str_eq(agenda_on(&bench, "EST", "2024-03-20"), ""); /* due on 1 May */
    revision_store(&bench, 2, invite);
    static const char due[] = "2024-04-01 est-1 municipality Bjud in till vandringen.\n";
    ck_assert_str_eq(agenda_on(&bench, "EST", "2024-03-20"), due); /* not overdue yet, but before the meeting */
    ck_assert_str_eq(agenda_on(&bench, "EST", "2024-04-20"), due);
    ck_assert_str_eq(agenda_on(&bench, "SSPF", "2024-04-20"), ""); /* not its minutes */
    bench_finish(&bench);
}
END_TEST

START_TEST(the_agenda_follows_what_people_did_with_an_action) {
    struct bench bench;
    bench_start(&bench);
    revision_store(&bench, 1, arena_printf(bench.arena, "%s%s", invite, proposal));
    const char *id = NULL;
    const struct lofte_actions actions = actions_on(&bench, "2024-03-20");
    for (size_t i = 0; i < actions.n; i++)
        if (actions.action[i].state == LOFTE_ACTION_OPEN)
            id = actions.action[i].id;
    struct lofte_action_act move = what(LOFTE_ACTION_MOVED), add = what(LOFTE_ACTION_ADDED);
    move.due = day_parse("2024-06-01");
    ck_assert_int_eq(act_on(&bench, "2024-03-20", id, move, NULL), 0);
    ck_assert_str_eq(agenda_on(&bench, "EST", "2024-04-20"), "");
    move.due = LOFTE_NO_DAY;
    move.follow_up = day_parse("2024-04-10");
    ck_assert_int_eq(act_on(&bench, "2024-03-21", id, move, NULL), 0);
    ck_assert_str_eq(agenda_on(&bench, "EST", "2024-04-20"),
                     "2024-06-01 est-1 municipality Bjud in till vandringen.\n");
    ck_assert_int_eq(act_on(&bench, "2024-03-22", id, what(LOFTE_ACTION_FINISHED), NULL), 0);
    ck_assert_str_eq(agenda_on(&bench, "EST", "2024-04-20"), "");
    add.text = "Ring fastighetsbolaget.";
    add.owner = "kommunpolis";
    add.due = day_parse("2024-04-23");
    struct lofte_action added;
    ck_assert_int_eq(act_on(&bench, "2024-03-23", NULL, add, &added), 0);
    static const char by_hand[] = "2024-04-23 - kommunpolis Ring fastighetsbolaget.\n";
    ck_assert_str_eq(agenda_on(&bench, "EST", "2024-04-20"), by_hand);
    ck_assert_str_eq(agenda_on(&bench, "SSPF", "2024-04-20"), by_hand); /* it belongs to no group */
    ck_assert_int_eq(act_on(&bench, "2024-04-01", added.id, what(LOFTE_ACTION_LEFT), NULL), 0);
    ck_assert_str_eq(agenda_on(&bench, "EST", "2024-04-20"), "");
    bench_finish(&bench);
}
END_TEST

SUITE("actions", an_action_of_the_minutes_is_open_and_overdue_after_its_day,
      a_sentence_proposes_and_waits_until_a_person_says_yes,
      its_state_outlives_the_same_minutes_and_a_revision_that_moves_its_day, a_revision_that_drops_an_action_says_so,
      done_may_name_where_it_says_so, by_hand_it_is_added_moved_and_dropped_and_the_overdue_stand_first,
      a_follow_up_day_brings_it_back_before_it_is_due, the_agenda_has_what_is_open_and_due_by_the_meeting,
      the_agenda_follows_what_people_did_with_an_action)
