/* SPDX-License-Identifier: MIT
 *
 * Each _put has its _get beside it.
 */
#include "xml/answer.h"
#include "base/days.h"
#include "base/limits.h"

#include <string.h>

/* The least bytes of one of them on the wire, so that a forged count cannot ask for much memory. */
enum { REMARK_LEAST = 32, PERSON_LEAST = 12, ITEM_LEAST = 32, PASSAGE_LEAST = 20, REPORT_LEAST = 36 };

/* ---- reading: a mistake makes the wire bad, and everything after it is zero ---- */

static const char *get_text(struct wire *in, struct arena *arena) {
    const char *s = wire_get_str(in, arena);
    if (s && !utf8_valid(s, strlen(s)))
        in->bad = true;
    return in->bad ? NULL : s;
}

static const char *get_words(struct wire *in, struct arena *arena) {
    const char *s = get_text(in, arena);
    if (!s)
        in->bad = true;
    return s;
}

/* 0 … last */
static int get_int(struct wire *in, uint32_t last) {
    const uint32_t v = wire_get_u32(in);
    if (v > last)
        in->bad = true;
    return in->bad ? 0 : (int)v;
}

static void put_day(struct buf *out, lofte_day day) {
    wire_put_i64(out, day);
}

static lofte_day get_day(struct wire *in) {
    const int64_t v = wire_get_i64(in);
    if (in->bad || v == LOFTE_NO_DAY)
        return LOFTE_NO_DAY;
    if (v < day_make(1583, 1, 1) || v > day_make(9999, 12, 31)) {
        in->bad = true;
        return LOFTE_NO_DAY;
    }
    return (lofte_day)v;
}

/* ---- remarks ---- */

static void remark_write(struct buf *out, const struct remark *remark) {
    wire_put_u32(out, (uint32_t)remark->sentence);
    wire_put_u32(out, (uint32_t)remark->line);
    wire_put_str(out, remark->item);
    for (size_t i = 0; i < LOFTE_ARGS; i++)
        wire_put_str(out, remark->arg[i]);
}

/* Arguments are made harmless a second time: the child may have been taken over. */
static void remark_read(struct wire *in, struct arena *arena, struct remark *remark) {
    remark->sentence = (enum sentence)get_int(in, SENTENCES - 1);
    remark->severity = sentence_severity(remark->sentence);
    remark->line = get_int(in, INT32_MAX);
    const char *item = get_text(in, arena);
    remark->item = item ? remark_arg(arena, item) : NULL;
    for (size_t i = 0; i < LOFTE_ARGS; i++) {
        const char *arg = get_text(in, arena);
        remark->arg[i] = arg ? remark_arg(arena, arg) : NULL;
    }
}

/* ---- items ---- */

static void passage_write(struct buf *out, const struct lofte_passage *passage) {
    wire_put_u32(out, (uint32_t)passage->kind);
    wire_put_u32(out, (uint32_t)passage->line);
    wire_put_str(out, passage->text);
    wire_put_str(out, passage->owner);
    put_day(out, passage->due);
}

static void passage_read(struct wire *in, struct arena *arena, struct lofte_passage *passage) {
    passage->kind = (enum lofte_passage_kind)get_int(in, LOFTE_ACTION);
    passage->line = get_int(in, INT32_MAX);
    passage->text = get_words(in, arena);
    passage->owner = get_text(in, arena);
    passage->due = get_day(in);
}

static void report_write(struct buf *out, const struct lofte_report *report) {
    wire_put_str(out, report->activity);
    wire_put_u32(out, (uint32_t)report->kind);
    wire_put_i64(out, report->count);
    put_day(out, report->from);
    put_day(out, report->to);
    wire_put_str(out, report->by);
    wire_put_str(out, report->place);
    wire_put_u32(out, (uint32_t)report->line);
}

static void report_read(struct wire *in, struct arena *arena, struct lofte_report *report) {
    report->activity = get_words(in, arena);
    report->kind = (enum lofte_kind)get_int(in, LOFTE_CANCELLED);
    report->count = wire_get_i64(in);
    if (report->count < -1 || report->count > 999999999)
        in->bad = true;
    report->from = get_day(in);
    report->to = get_day(in);
    report->by = get_text(in, arena);
    report->place = get_text(in, arena);
    report->line = get_int(in, INT32_MAX);
}

static void item_write(struct buf *out, const struct lofte_item *item) {
    wire_put_str(out, item->number);
    wire_put_str(out, item->title);
    wire_put_str(out, item->about);
    wire_put_u32(out, item->closed);
    wire_put_u32(out, (uint32_t)item->depth);
    wire_put_u32(out, (uint32_t)item->line);
    wire_put_u32(out, (uint32_t)item->n_passages);
    for (size_t i = 0; i < item->n_passages; i++)
        passage_write(out, &item->passages[i]);
    wire_put_u32(out, (uint32_t)item->n_reports);
    for (size_t i = 0; i < item->n_reports; i++)
        report_write(out, &item->reports[i]);
}

static void item_read(struct wire *in, struct arena *arena, struct lofte_item *item) {
    item->number = get_words(in, arena);
    item->title = get_text(in, arena);
    item->about = get_text(in, arena);
    item->closed = get_int(in, 1);
    item->depth = get_int(in, LIMIT_DEPTH);
    item->line = get_int(in, INT32_MAX);
    item->n_passages = wire_get_count(in, PASSAGE_LEAST);
    item->passages = ARENA_ARRAY(arena, struct lofte_passage, item->n_passages);
    for (size_t i = 0; i < item->n_passages && !in->bad; i++)
        passage_read(in, arena, &item->passages[i]);
    item->n_reports = wire_get_count(in, REPORT_LEAST);
    item->reports = ARENA_ARRAY(arena, struct lofte_report, item->n_reports);
    for (size_t i = 0; i < item->n_reports && !in->bad; i++)
        report_read(in, arena, &item->reports[i]);
    if (item->closed ? item->title || item->about || item->n_passages || item->n_reports : !item->title)
        in->bad = true;
}

/* ---- the meeting ---- */

static void meeting_write(struct buf *out, const struct lofte_meeting *meeting) {
    const char *const texts[] = {meeting->id,    meeting->group, meeting->municipality, meeting->name,
                                 meeting->start, meeting->end,   meeting->place};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        wire_put_str(out, texts[i]);
    put_day(out, meeting->date);
    wire_put_u32(out, (uint32_t)meeting->kind);
    wire_put_u32(out, (uint32_t)meeting->status);
    wire_put_u32(out, (uint32_t)meeting->revision);
    wire_put_u32(out, (uint32_t)meeting->n_people);
    for (size_t i = 0; i < meeting->n_people; i++) {
        wire_put_str(out, meeting->people[i].organisation);
        wire_put_str(out, meeting->people[i].role);
        wire_put_u32(out, meeting->people[i].absent);
    }
    wire_put_u32(out, (uint32_t)meeting->n_items);
    for (size_t i = 0; i < meeting->n_items; i++)
        item_write(out, &meeting->items[i]);
}

static void people_read(struct wire *in, struct arena *arena, struct lofte_meeting *meeting) {
    meeting->n_people = wire_get_count(in, PERSON_LEAST);
    meeting->people = ARENA_ARRAY(arena, struct lofte_person, meeting->n_people);
    for (size_t i = 0; i < meeting->n_people && !in->bad; i++) {
        meeting->people[i].organisation = get_words(in, arena);
        meeting->people[i].role = get_words(in, arena);
        meeting->people[i].absent = get_int(in, 1);
    }
}

/* An item lies at most one step deeper than the one before it, and inside a closed one all are closed. */
static void items_check(struct wire *in, const struct lofte_meeting *meeting) {
    int closed = LIMIT_DEPTH + 1, last = -1;
    for (size_t i = 0; i < meeting->n_items && !in->bad; i++) {
        const struct lofte_item *item = &meeting->items[i];
        if (item->depth > last + 1 || (item->depth > closed && !item->closed))
            in->bad = true;
        if (item->depth <= closed)
            closed = item->closed ? item->depth : LIMIT_DEPTH + 1;
        last = item->depth;
    }
}

static struct lofte_meeting *meeting_read(struct wire *in, struct arena *arena) {
    struct lofte_meeting *meeting = ARENA_NEW(arena, struct lofte_meeting);
    meeting->id = get_words(in, arena);
    meeting->group = get_words(in, arena);
    meeting->municipality = get_words(in, arena);
    meeting->name = get_text(in, arena);
    meeting->start = get_text(in, arena);
    meeting->end = get_text(in, arena);
    meeting->place = get_text(in, arena);
    meeting->date = get_day(in);
    meeting->kind = (enum lofte_meeting_kind)get_int(in, LOFTE_CALL);
    meeting->status = (enum lofte_meeting_status)get_int(in, LOFTE_DRAFT);
    meeting->revision = get_int(in, 999999);
    meeting->imported = LOFTE_NO_DAY;
    people_read(in, arena, meeting);
    meeting->n_items = wire_get_count(in, ITEM_LEAST);
    meeting->items = ARENA_ARRAY(arena, struct lofte_item, meeting->n_items);
    for (size_t i = 0; i < meeting->n_items && !in->bad; i++)
        item_read(in, arena, &meeting->items[i]);
    items_check(in, meeting);
    if (!in->bad && (strlen(meeting->municipality) != 4 || strspn(meeting->municipality, "0123456789") != 4 ||
                     meeting->date == LOFTE_NO_DAY || meeting->revision < 1))
        in->bad = true;
    return meeting;
}

void answer_put(struct buf *out, const struct answer *answer) {
    wire_put_str(out, answer->meeting_id);
    wire_put_u32(out, (uint32_t)answer->n_remarks);
    for (size_t i = 0; i < answer->n_remarks; i++)
        remark_write(out, &answer->remarks[i]);
    wire_put_u32(out, answer->meeting != NULL);
    if (answer->meeting)
        meeting_write(out, answer->meeting);
}

bool answer_get(struct wire *in, struct arena *arena, struct answer *out) {
    struct answer answer = {.meeting_id = get_text(in, arena)};
    answer.n_remarks = wire_get_count(in, REMARK_LEAST);
    if (answer.n_remarks > LIMIT_ERRORS_SHOWN + 1)
        return false;
    answer.remarks = ARENA_ARRAY(arena, struct remark, answer.n_remarks);
    bool refused = false;
    for (size_t i = 0; i < answer.n_remarks && !in->bad; i++) {
        remark_read(in, arena, &answer.remarks[i]);
        refused = refused || answer.remarks[i].severity == LOFTE_ERROR;
    }
    const bool accepted = get_int(in, 1);
    if (in->bad || refused == accepted) /* refused with a reason, or accepted without one */
        return false;
    if (accepted)
        answer.meeting = meeting_read(in, arena);
    if (in->bad || in->at != in->len)
        return false;
    *out = answer;
    return true;
}
