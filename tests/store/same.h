/* SPDX-License-Identifier: MIT
 *
 * Asserting that minutes and statements came back as they went in, field by field.
 */
#ifndef TESTS_STORE_SAME_H
#define TESTS_STORE_SAME_H

#include "lofte/types.h"
#include "suite.h"

static inline void same_items(const struct lofte_meeting *got, const struct lofte_meeting *expected) {
    ck_assert_uint_eq(got->n_items, expected->n_items);
    for (size_t i = 0; i < expected->n_items; i++) {
        const struct lofte_item *a = &got->items[i], *b = &expected->items[i];
        ck_assert_pstr_eq(a->number, b->number);
        ck_assert_pstr_eq(a->title, b->title);
        ck_assert_pstr_eq(a->about, b->about);
        ck_assert(a->closed == b->closed && a->depth == b->depth && a->line == b->line);
        ck_assert_uint_eq(a->n_passages, b->n_passages);
        for (size_t j = 0; j < b->n_passages; j++) {
            const struct lofte_passage *p = &a->passages[j], *q = &b->passages[j];
            ck_assert_pstr_eq(p->text, q->text);
            ck_assert_pstr_eq(p->owner, q->owner);
            ck_assert(p->kind == q->kind && p->due == q->due && p->line == q->line);
        }
        ck_assert_uint_eq(a->n_reports, b->n_reports);
        for (size_t j = 0; j < b->n_reports; j++) {
            const struct lofte_report *p = &a->reports[j], *q = &b->reports[j];
            ck_assert_pstr_eq(p->activity, q->activity);
            ck_assert_pstr_eq(p->by, q->by);
            ck_assert_pstr_eq(p->place, q->place);
            ck_assert(p->kind == q->kind && p->count == q->count && p->from == q->from && p->to == q->to &&
                      p->line == q->line);
        }
    }
}

static inline void same_meeting(const struct lofte_meeting *got, const struct lofte_meeting *expected) {
    ck_assert_pstr_eq(got->id, expected->id);
    ck_assert_pstr_eq(got->group, expected->group);
    ck_assert_pstr_eq(got->municipality, expected->municipality);
    ck_assert_pstr_eq(got->name, expected->name);
    ck_assert_pstr_eq(got->start, expected->start);
    ck_assert_pstr_eq(got->end, expected->end);
    ck_assert_pstr_eq(got->place, expected->place);
    ck_assert_pstr_eq(got->file, expected->file);
    ck_assert_pstr_eq(got->digest, expected->digest);
    ck_assert(got->date == expected->date && got->kind == expected->kind && got->status == expected->status);
    ck_assert(got->revision == expected->revision && got->imported == expected->imported);
    ck_assert_uint_eq(got->n_people, expected->n_people);
    for (size_t i = 0; i < expected->n_people; i++) {
        ck_assert_pstr_eq(got->people[i].organisation, expected->people[i].organisation);
        ck_assert_pstr_eq(got->people[i].role, expected->people[i].role);
        ck_assert(got->people[i].absent == expected->people[i].absent);
    }
    same_items(got, expected);
}

static inline void same_statement(const struct lofte_statement *got, const struct lofte_statement *expected) {
    ck_assert_pstr_eq(got->meeting, expected->meeting);
    ck_assert_pstr_eq(got->group, expected->group);
    ck_assert_pstr_eq(got->item, expected->item);
    ck_assert_pstr_eq(got->agreement, expected->agreement);
    ck_assert_pstr_eq(got->pledge, expected->pledge);
    ck_assert_pstr_eq(got->activity, expected->activity);
    ck_assert_pstr_eq(got->place, expected->place);
    ck_assert_pstr_eq(got->part, expected->part);
    ck_assert_pstr_eq(got->quote, expected->quote);
    ck_assert_pstr_eq(got->reason.id, expected->reason.id);
    for (size_t i = 0; i < LOFTE_ARGS; i++)
        ck_assert_pstr_eq(got->reason.arg[i], expected->reason.arg[i]);
    ck_assert(got->revision == expected->revision && got->date == expected->date && got->seq == expected->seq);
    ck_assert(got->kind == expected->kind && got->count == expected->count && got->precision == expected->precision);
    ck_assert(got->from == expected->from && got->to == expected->to && got->certainty == expected->certainty);
    ck_assert(got->corrects == expected->corrects && got->unmet == expected->unmet && got->whole == expected->whole);
    ck_assert(got->state == expected->state && got->source == expected->source && got->draft == expected->draft);
}

#endif
