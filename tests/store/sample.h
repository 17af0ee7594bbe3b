/* SPDX-License-Identifier: MIT
 *
 * Minutes to store, and what was read from them.
 */
#ifndef TESTS_STORE_SAMPLE_H
#define TESTS_STORE_SAMPLE_H

#include "base/days.h"
#include "base/digest.h"
#include "base/text.h"
#include "place.h"

#include <stdlib.h>
#include <string.h>

static const struct store_view everything = {LOFTE_NO_DAY, LOFTE_NO_DAY};

/* Minutes of three items, the second one closed, whose first passage is `text`. Every field is used in some place and
 * empty in another. */
static inline struct lofte_meeting sample_meeting(struct arena *arena, const char *id, int revision, const char *day,
                                                  const char *text) {
    struct lofte_passage *passages = ARENA_ARRAY(arena, struct lofte_passage, 2);
    passages[0] = (struct lofte_passage){LOFTE_P, text, NULL, LOFTE_NO_DAY, 11};
    passages[1] = (struct lofte_passage){LOFTE_ACTION, "Boka nästa vandring.\nI god tid.", "police", 19500, 12};
    struct lofte_report *reports = ARENA_ARRAY(arena, struct lofte_report, 2);
    reports[0] = (struct lofte_report){"trafikkontroller", LOFTE_NONE, 0, 19400, 19410, "police", "Ydre", 13};
    reports[1] = (struct lofte_report){"krogkontroller", LOFTE_PLANNED, -1, LOFTE_NO_DAY, LOFTE_NO_DAY, NULL, "", 14};
    struct lofte_item *items = ARENA_ARRAY(arena, struct lofte_item, 3);
    items[0] = (struct lofte_item){"§ 12", "Trafik på Öringegatan", NULL, false, 0, 10, passages, 2, NULL, 0};
    items[1] = (struct lofte_item){"3", NULL, "lob-pl", true, 0, 15, NULL, 0, NULL, 0};
    items[2] = (struct lofte_item){"3.1", "", "krogkontroller", false, 1, 16, NULL, 0, reports, 2};
    struct lofte_person *people = ARENA_ARRAY(arena, struct lofte_person, 2);
    people[0] = (struct lofte_person){"police", "Kommunpolis", false};
    people[1] = (struct lofte_person){"school", "Rektor", true};
    struct lofte_meeting meeting = {.id = arena_strdup(arena, id),
                                    .group = "SSPF",
                                    .municipality = "0687",
                                    .name = "Ungdomsgruppen",
                                    .start = "08:30",
                                    .end = NULL,
                                    .place = "",
                                    .date = day_parse(day),
                                    .kind = LOFTE_MINUTES,
                                    .status = LOFTE_DRAFT,
                                    .revision = revision,
                                    .people = people,
                                    .n_people = 2,
                                    .items = items,
                                    .n_items = 3,
                                    .file = arena_printf(arena, "%s.xml", id),
                                    .imported = 19700};
    const char *bytes = arena_printf(arena, "%s %d %s %s", id, revision, day, text);
    meeting.digest = digest_hex(arena, bytes, strlen(bytes));
    return meeting;
}

/* Two statements of minutes as above: one with everything set, one with nothing. */
static inline struct lofte_statement *sample_statements(struct arena *arena, const struct lofte_meeting *meeting) {
    struct lofte_statement *statements = ARENA_ARRAY(arena, struct lofte_statement, 2);
    for (int i = 0; i < 2; i++)
        statements[i] = (struct lofte_statement){.meeting = meeting->id,
                                                 .group = meeting->group,
                                                 .revision = meeting->revision,
                                                 .date = meeting->date,
                                                 .item = "3.1",
                                                 .seq = i,
                                                 .agreement = "tranas-2023-2024",
                                                 .pledge = "narkotika",
                                                 .activity = "krogkontroller",
                                                 .kind = LOFTE_MENTION,
                                                 .count = -1,
                                                 .precision = LOFTE_UNSPECIFIED,
                                                 .from = LOFTE_NO_DAY,
                                                 .to = LOFTE_NO_DAY,
                                                 .state = LOFTE_REVIEW,
                                                 .source = LOFTE_FROM_REPORT,
                                                 .draft = meeting->status == LOFTE_DRAFT};
    statements[0].item = "§ 12";
    statements[0].pledge = "trafikmiljo";
    statements[0].activity = "trafikkontroller";
    statements[0].kind = LOFTE_TOTAL;
    statements[0].count = 4;
    statements[0].precision = LOFTE_AT_LEAST;
    statements[0].from = 19358;
    statements[0].to = 19400;
    statements[0].place = "Höglandet";
    statements[0].part = "moped";
    statements[0].corrects = statements[0].unmet = statements[0].whole = true;
    statements[0].certainty = 97;
    statements[0].state = LOFTE_LINKED;
    statements[0].source = LOFTE_FROM_TEXT;
    statements[0].quote = meeting->items[0].passages[0].text;
    statements[0].reason = (struct lofte_text){"{0} names {1} as {2}, {3}, {4}, {5}", {"a", "å", "", "d", "e", "f"}};
    return statements;
}

/* Stores minutes with their statements in one transaction, as an import does. */
static inline int sample_import(struct store *store, const struct lofte_meeting *meeting, const char *rules,
                                struct lofte_err *err) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    cleanup_(tx_cleanup) struct tx tx = {0};
    enum store_put outcome;
    int64_t row;
    int rc;
    const struct lofte_finding finding = {LOFTE_WARNING, meeting->file, 11, "3", {"'{0}' is odd", {"x"}}};
    if ((rc = tx_begin(&tx, store, err)) < 0 || (rc = store_meeting_put(store, meeting, &outcome, &row, err)) < 0 ||
        (rc = store_findings_put(store, row, &finding, 1, err)) < 0 ||
        (rc = store_statements_put(store, row, "tranas-2023-2024", rules, sample_statements(arena, meeting), 2, err)) <
            0)
        return rc;
    return tx_commit(&tx, err);
}

static inline enum store_put sample_put(struct store *store, const struct lofte_meeting *meeting, int64_t *row) {
    struct lofte_err err;
    enum store_put outcome;
    OK(store_meeting_put(store, meeting, &outcome, row, &err));
    return outcome;
}

static inline size_t sample_count(struct store *store, const struct store_view *view) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct lofte_err err;
    struct lofte_meeting *meetings;
    int64_t *rows;
    size_t n;
    OK(store_meetings(store, view, false, arena, &meetings, &rows, &n, &err));
    return n;
}

#endif
