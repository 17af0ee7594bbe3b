/* SPDX-License-Identifier: MIT
 *
 * The line for monitoring, for each state that a pledge can be in.
 */
#include "base/cleanup.h"
#include "sample.h"
#include "suite.h"
#include "view/views.h"

#include <string.h>

static enum nagios line_of(enum lofte_standing_state first, enum lofte_standing_state second, bool unjudged,
                           const char **out, struct arena *arena) {
    struct sample *sample = ARENA_NEW(arena, struct sample);
    struct view view;
    sample_init(sample);
    view_init(&view, arena);
    struct lofte_pledge_standing pledges[] = {
        {.agreement = "a", .pledge = "p", .state = first},
        {.agreement = "a", .pledge = "q", .state = second, .cannot_be_judged = unjudged}};
    sample->status.pledges = pledges;
    sample->status.n_pledges = 2;
    const enum nagios nagios = view_nagios(&view, &sample->status, LOFTE_NO_DAY);
    *out = view.out.data;
    return nagios;
}

static enum nagios exit_of(enum lofte_standing_state first, enum lofte_standing_state second, bool unjudged) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const char *line;
    return line_of(first, second, unjudged, &line, arena);
}

START_TEST(every_state_has_its_exit_status) {
    static const enum nagios want[] = {
        [LOFTE_REACHED] = NAGIOS_OK,        [LOFTE_ON_PLAN] = NAGIOS_OK,     [LOFTE_TOO_EARLY] = NAGIOS_OK,
        [LOFTE_CLOSING] = NAGIOS_OK,        [LOFTE_FOLLOWED] = NAGIOS_OK,    [LOFTE_PAUSED] = NAGIOS_OK,
        [LOFTE_NO_REPORT] = NAGIOS_WARNING, [LOFTE_QUIET] = NAGIOS_WARNING,  [LOFTE_LATE] = NAGIOS_WARNING,
        [LOFTE_BEHIND] = NAGIOS_CRITICAL,   [LOFTE_MISSED] = NAGIOS_CRITICAL};
    for (int state = LOFTE_REACHED; state <= LOFTE_PAUSED; state++) {
        const enum lofte_standing_state one = (enum lofte_standing_state)state;
        ck_assert_int_eq(exit_of(one, LOFTE_ON_PLAN, false), want[state]);
        ck_assert_int_eq(exit_of(LOFTE_REACHED, one, false), want[state]);
    }
}
END_TEST

START_TEST(what_cannot_be_judged_is_unknown_unless_something_is_known_to_be_wrong) {
    ck_assert_int_eq(exit_of(LOFTE_ON_PLAN, LOFTE_MISSED, true), NAGIOS_UNKNOWN);
    ck_assert_int_eq(exit_of(LOFTE_LATE, LOFTE_MISSED, true), NAGIOS_WARNING);
    ck_assert_int_eq(exit_of(LOFTE_BEHIND, LOFTE_REACHED, true), NAGIOS_CRITICAL);
}
END_TEST

START_TEST(the_line_has_words_a_bar_and_figures) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const char *line;
    ck_assert_int_eq(line_of(LOFTE_LATE, LOFTE_REACHED, false, &line, arena), NAGIOS_WARNING);
    const char *start = "LOFTE WARNING - 2 pledges: 1 late, 1 reached. | 'missed'=0;;0;0 'behind'=0;;0;0 'late'=1;0;;0 "
                        "'quiet'=0;0;;0 'no_report'=0;0;;0 'cannot_be_judged'=0;;;0 'trafikkontroller'=17;;;0;30 "
                        "'trafikkontroller_lag_weeks'=13.4;;;0 ";
    ck_assert_int_eq(strncmp(line, start, strlen(start)), 0);
    ck_assert_ptr_eq(strchr(line, '\n'), line + strlen(line) - 1);
}
END_TEST

static enum nagios ticked(lofte_day last_tick, const char **out, struct arena *arena) {
    struct sample *sample = ARENA_NEW(arena, struct sample);
    struct lofte_pledge_standing pledge = {.agreement = "a", .pledge = "p", .state = LOFTE_ON_PLAN};
    struct view view;
    sample_init(sample);
    view_init(&view, arena);
    sample->status.pledges = &pledge;
    sample->status.n_pledges = 1;
    const enum nagios nagios = view_nagios(&view, &sample->status, last_tick);
    *out = view.out.data;
    return nagios;
}

START_TEST(a_tick_that_did_not_come_is_a_warning) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const char *line;
    ck_assert_int_eq(ticked(LOFTE_NO_DAY, &line, arena), NAGIOS_OK);
    ck_assert_ptr_null(strstr(line, "tick"));
    ck_assert_int_eq(ticked(ON("2023-10-29"), &line, arena), NAGIOS_OK);
    ck_assert_ptr_nonnull(strstr(line, " 'tick_age_days'=2;2;;0 "));
    ck_assert_int_eq(ticked(ON("2023-10-28"), &line, arena), NAGIOS_WARNING);
    ck_assert_ptr_nonnull(strstr(line, "The last lofte tick was on 2023-10-28. |"));
    ck_assert_int_eq(ticked(ON("2023-11-02"), &line, arena), NAGIOS_OK); /* asked of a day before it */
}
END_TEST

START_TEST(a_failure_is_one_line_without_a_bar) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_err err = {0};
    struct view view;
    view_init(&view, arena);
    (void)err_set(&err, LOFTE_EIO, N_("{0} cannot be read: {1}"), "a|b\nc", "no");
    ck_assert_int_eq(view_nagios_failure(&view, &err), NAGIOS_UNKNOWN);
    ck_assert_str_eq(view.out.data, "LOFTE UNKNOWN - a/b c cannot be read: no\n");
}
END_TEST

SUITE("status_nagios", every_state_has_its_exit_status,
      what_cannot_be_judged_is_unknown_unless_something_is_known_to_be_wrong, the_line_has_words_a_bar_and_figures,
      a_tick_that_did_not_come_is_a_warning, a_failure_is_one_line_without_a_bar)
