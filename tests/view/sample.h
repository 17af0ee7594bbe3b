/* SPDX-License-Identifier: MIT
 *
 * An agreement with an activity in every state, with the statements, alerts and reports around it, written as literals:
 * what the views are held against.
 */
#ifndef TESTS_VIEW_SAMPLE_H
#define TESTS_VIEW_SAMPLE_H

#include "base/days.h"
#include "base/err.h"
#include "lofte/lofte.h"

#include <math.h>

#define WORDS(swedish, english) ((struct lofte_words){.sv = (swedish), .en = (english)})
#define ON(text) day_parse(text)
#define BETWEEN(a, b) ((struct lofte_window){day_parse(a), day_parse(b)})

enum { SAMPLE_ACTIVITIES = 11 };

struct sample {
    struct lofte_activity activities[SAMPLE_ACTIVITIES];
    struct lofte_pledge pledges[3];
    struct lofte_agreement agreement;
    struct lofte_pledge_standing pledge_standings[3];
    struct lofte_standing standings[SAMPLE_ACTIVITIES];
    struct lofte_closed_window closed[4];
    struct lofte_part_count parts[2];
    struct lofte_status status;
    struct lofte_statement statements[5];
    struct lofte_statements links;
};

static struct lofte_activity sample_activity(const char *id, struct lofte_words title, int64_t target) {
    return (struct lofte_activity){.id = id,
                                   .title = title,
                                   .unit = WORDS("kontroll", "control"),
                                   .units = WORDS("kontroller", "controls"),
                                   .target = {.count = target, .per = LOFTE_PER_YEAR},
                                   .weighs = true};
}

static struct lofte_standing sample_standing(const struct lofte_activity *activity, const char *pledge,
                                             enum lofte_standing_state state, int64_t counted) {
    return (struct lofte_standing){.agreement = "ekby-2023",
                                   .pledge = pledge,
                                   .activity = activity,
                                   .window = BETWEEN("2023-01-01", "2023-12-31"),
                                   .target = activity->target.count,
                                   .judged_to = ON("2023-10-24"),
                                   .counted = counted,
                                   .planned_by_now = NAN,
                                   .shortfall = -1,
                                   .lag_weeks = NAN,
                                   .needed_per_month = NAN,
                                   .needed_ratio = NAN,
                                   .probability = NAN,
                                   .state = state,
                                   .since = LOFTE_NO_DAY,
                                   .last_seen = ON("2023-10-12")};
}

static void sample_activities(struct sample *s) {
    static const struct {
        const char *id, *sv, *en;
        int64_t target;
    } rows[SAMPLE_ACTIVITIES] = {
        {"trafikkontroller", "Trafikkontroller", "Traffic controls", 30},
        {"narkotikainsatser", "Riktade insatser mot narkotika bland unga", "Operations against narcotics", 15},
        {"vandringar", "Trygghetsvandringar", "Safety walks", 2},
        {"krogkontroller", "Krogkontroller", "Inspections of pubs", 0},
        {"lob", "LOB och PL i centrum", "LOB and PL in the centre", 0},
        {"informationsinsatser", "Informationsinsatser", "Information drives", 6},
        {"moten", "Samverkansmöten", "Co-operation meetings", 20},
        {"foraldravandringar", "Föräldravandringar", "Parents' walks", 8},
        {"skolbesok", "Skolbesök", "Visits to schools", 10},
        {"cykelkontroller", "Cykelkontroller", "Cycle controls", 4},
        {"aterrapportering", "Återrapportering", "Reports to the council", 2},
    };
    for (size_t i = 0; i < SAMPLE_ACTIVITIES; i++)
        s->activities[i] = sample_activity(rows[i].id, WORDS(rows[i].sv, rows[i].en), rows[i].target);
    s->activities[0].source = WORDS("Minst 30 trafikkontroller per år.", "At least 30 traffic controls a year.");
    s->activities[0].definition = WORDS("en kontroll på en plats", "a control at one place");
    s->activities[0].target.basis = WORDS("per år, så står det", "a year, so it says");
    s->activities[4].weighs = false;
}

static void sample_standings(struct sample *s) {
    static const enum lofte_standing_state states[SAMPLE_ACTIVITIES] = {
        LOFTE_BEHIND,  LOFTE_LATE,      LOFTE_MISSED, LOFTE_QUIET,   LOFTE_FOLLOWED, LOFTE_NO_REPORT,
        LOFTE_ON_PLAN, LOFTE_TOO_EARLY, LOFTE_PAUSED, LOFTE_REACHED, LOFTE_CLOSING};
    static const int64_t counted[SAMPLE_ACTIVITIES] = {17, 10, 1, 3, 41, 2, 17, 0, 4, 5, 1};
    for (size_t i = 0; i < SAMPLE_ACTIVITIES; i++)
        s->standings[i] = sample_standing(&s->activities[i],
                                          i < 3   ? "trafik"
                                          : i < 7 ? "trygghet"
                                                  : "unga",
                                          states[i], counted[i]);
    struct lofte_standing *behind = &s->standings[0], *late = &s->standings[1];
    behind->planned_by_now = 24.66;
    behind->shortfall = 7;
    behind->lag_weeks = 13.4;
    behind->needed_per_month = 5.83;
    behind->needed_ratio = 2.333;
    behind->probability = 0.0012;
    behind->since = ON("2023-06-30");
    behind->unconfirmed = 2;
    behind->booked = 1;
    s->closed[0] = (struct lofte_closed_window){BETWEEN("2022-01-01", "2022-12-31"), 30, 31, LOFTE_REACHED, false};
    s->closed[1] = (struct lofte_closed_window){BETWEEN("2022-01-01", "2022-12-31"), 15, 11, LOFTE_MISSED, false};
    s->closed[2] = (struct lofte_closed_window){BETWEEN("2023-04-01", "2023-04-30"), 2, 1, LOFTE_MISSED, false};
    s->closed[3] = (struct lofte_closed_window){BETWEEN("2023-05-01", "2023-05-31"), 2, 0, LOFTE_MISSED, false};
    s->standings[6].closed = &s->closed[2];
    s->standings[6].n_closed = 2;
    behind->closed = &s->closed[0];
    behind->n_closed = 1;
    late->closed = &s->closed[1];
    late->n_closed = 1;
    late->planned_by_now = 12.2;
    late->shortfall = 2;
    late->lag_weeks = 1.4;
    late->needed_per_month = 2.25;
    late->needed_ratio = 1.36;
    late->probability = 0.21;
    late->since = ON("2023-09-30");
    late->overdue_plans = 1;
    late->approximate = true;
    late->note = WORDS("Två är flyttade till november.", "Two are moved to November.");
    s->standings[3].since = ON("2023-09-01");
    s->standings[3].last_seen = ON("2023-06-08");
    s->standings[5].since = ON("2023-09-15");
    s->standings[6].planned_by_now = 16;
    s->standings[6].shortfall = 0;
    s->parts[0] = (struct lofte_part_count){"SSPF", 10, 9};
    s->parts[1] = (struct lofte_part_count){"EST", 0, 8};
    s->standings[6].parts = s->parts;
    s->standings[6].n_parts = 2;
    s->standings[7].last_seen = LOFTE_NO_DAY;
}

static struct lofte_statement sample_statement(const char *meeting, const char *day, const char *item, int64_t count,
                                               const char *quote) {
    return (struct lofte_statement){.meeting = meeting,
                                    .group = "SSPF",
                                    .revision = 1,
                                    .date = day_parse(day),
                                    .item = item,
                                    .agreement = "ekby-2023",
                                    .pledge = "trafik",
                                    .activity = "trafikkontroller",
                                    .kind = count < 0 ? LOFTE_PLANNED : LOFTE_DONE,
                                    .count = count,
                                    .precision = count < 0 ? LOFTE_UNSPECIFIED : LOFTE_EXACT,
                                    .from = LOFTE_NO_DAY,
                                    .to = LOFTE_NO_DAY,
                                    .certainty = 97,
                                    .quote = quote};
}

static void sample_statements(struct sample *s) {
    struct lofte_statement *t = s->statements;
    t[0] =
        sample_statement("sspf-2023-03-14", "2023-03-14", "3", 4, "Polisen gjorde fyra trafikkontroller i februari.");
    t[0].from = ON("2023-02-01");
    t[0].to = ON("2023-02-28");
    t[1] = sample_statement("est-2023-03-28", "2023-03-28", "§ 12", 4, "Fyra trafikkontroller har gjorts.");
    t[2] = sample_statement("sspf-2023-04-18", "2023-04-18", "5.1", 3, "Minst tre kontroller i grannkommunen.");
    t[2].precision = LOFTE_AT_LEAST;
    t[2].place = "Norrby";
    t[3] = sample_statement("sspf-2023-05-16", "2023-05-16", "5", 2, "Två \x1b[31mkontroller\u202e har gjorts.");
    t[3].state = LOFTE_REVIEW;
    t[3].certainty = 55;
    t[4] = sample_statement("sspf-2023-10-12", "2023-10-12", "4", -1, "Fler kontroller planeras.");
    s->links = (struct lofte_statements){.statement = t, .n = 5};
}

static void sample_init(struct sample *s) {
    *s = (struct sample){0};
    sample_activities(s);
    sample_standings(s);
    sample_statements(s);
    s->pledges[0] =
        (struct lofte_pledge){.agreement = "ekby-2023", .id = "trafik", .title = WORDS("Trafik", "Traffic")};
    s->pledges[0].activities = s->activities;
    s->pledges[0].n_activities = 3;
    s->pledges[1] =
        (struct lofte_pledge){.agreement = "ekby-2023", .id = "trygghet", .title = WORDS("Trygghet", "Safety")};
    s->pledges[1].activities = s->activities + 3;
    s->pledges[1].n_activities = 4;
    s->pledges[2] = (struct lofte_pledge){.agreement = "ekby-2023", .id = "unga", .state = LOFTE_PLUGIN_BAD};
    s->pledges[2].title = WORDS("Unga", "The young");
    s->pledges[2].why = (struct lofte_finding){.severity = LOFTE_ERROR,
                                               .file = "plugins/ekby-2023/unga/pledge.lua",
                                               .line = 17,
                                               .text = {.id = "There is no field {0}.", .arg = {"taget"}}};
    for (size_t i = 0; i < 3; i++)
        s->pledges[i].failed_on = s->pledges[i].reset_on = LOFTE_NO_DAY;
    s->pledges[2].failures = 2;
    s->pledges[2].failed_on = ON("2023-10-30");
    s->pledges[2].reset_on = ON("2023-09-01");
    s->pledges[2].reset_by = "drift";
    s->agreement = (struct lofte_agreement){.id = "ekby-2023",
                                            .title = WORDS("Medborgarlöfte i Ekby", "Pledges in Ekby"),
                                            .municipality = "9999",
                                            .period = BETWEEN("2023-01-01", "2024-12-31"),
                                            .pledges = s->pledges,
                                            .n_pledges = 3};
    s->pledge_standings[0] =
        (struct lofte_pledge_standing){"ekby-2023", "trafik", LOFTE_MISSED, false, LOFTE_PLUGIN_ON};
    s->pledge_standings[1] =
        (struct lofte_pledge_standing){"ekby-2023", "trygghet", LOFTE_QUIET, false, LOFTE_PLUGIN_ON};
    s->pledge_standings[2] =
        (struct lofte_pledge_standing){"ekby-2023", "unga", LOFTE_CLOSING, false, LOFTE_PLUGIN_BAD};
    s->status = (struct lofte_status){.as_of = ON("2023-10-31"),
                                      .as_known = LOFTE_NO_DAY,
                                      .agreements = &s->agreement,
                                      .n_agreements = 1,
                                      .pledges = s->pledge_standings,
                                      .n_pledges = 3,
                                      .standings = s->standings,
                                      .n_standings = SAMPLE_ACTIVITIES};
}

#endif
