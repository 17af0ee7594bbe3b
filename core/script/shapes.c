/* SPDX-License-Identifier: MIT
 *
 * The tables: every field that a plugin may declare, read or return. include/lofte/plugin.lua says the same to editors,
 * and a test compares the two. Rules between fields are in declare.c and
 * declare_workflow.c.
 */
#include "base/limits.h"
#include "model/names.h"
#include "script/declare.h"

#include <float.h>

#define COUNT(table) (sizeof(table) / sizeof(table)[0])
#define SHAPE(id, title, type, rule)                                                                                   \
    const struct shape shape_##id = {title, sizeof(type), id##_fields, COUNT(id##_fields), rule}

/* One row: name, type, whether it must be there, struct, member; FIELD_OF adds what some types need. */
#define FIELD(key, kind, must, record, member)                                                                         \
    { .name = (key), .type = (kind), .required = (must), .at = offsetof(record, member) }
#define FIELD_OF(key, kind, must, record, member, ...)                                                                 \
    { .name = (key), .type = (kind), .required = (must), .at = offsetof(record, member), __VA_ARGS__ }
#define MUST SHAPE_REQUIRED
#define MAY SHAPE_OPTIONAL
#define LIST(record, member) .count_at = offsetof(record, member)

/* ---- names ---- */

static const char *per_choice(size_t i) {
    return i <= LOFTE_PER_WINDOWS ? per_name((enum lofte_per)i) : NULL;
}
static const char *kind_choice(size_t i) {
    return i <= LOFTE_MENTION ? kind_name((enum lofte_kind)i) : NULL;
}
static const char *precision_choice(size_t i) {
    return i <= LOFTE_UNSPECIFIED ? precision_name((enum lofte_precision)i) : NULL;
}
static const char *state_choice(size_t i) {
    return i <= LOFTE_CHANGED ? state_name((enum lofte_state)i) : NULL;
}
static const char *source_choice(size_t i) {
    return i <= LOFTE_FROM_REPORT ? source_name((enum lofte_source)i) : NULL;
}
static const char *standing_choice(size_t i) {
    return i <= LOFTE_PAUSED ? standing_name((enum lofte_standing_state)i) : NULL;
}
static const char *curve_choice(size_t i) {
    static const char *const names[] = {"even", "months", "milestones", "points", NULL};
    return names[i];
}
static const char *counts_from_choice(size_t i) {
    static const char *const names[] = {"statements", "meetings", NULL};
    return names[i];
}
static const char *patience_choice(size_t i) {
    static const char *const names[] = {"late", "behind", "year", NULL};
    return names[i];
}
static const char *condition_choice(size_t i) {
    static const char *const names[] = {"with_police", "with_municipality", "in_centre", NULL};
    return names[i];
}
static const char *trigger_choice(size_t i) {
    return i <= LOFTE_ON_YEAR ? trigger_name((enum lofte_trigger)i) : NULL;
}
static const char *effect_choice(size_t i) {
    return i <= LOFTE_EFFECT_REPORT ? effect_name((enum lofte_effect)i) : NULL;
}
static const char *month_choice(size_t i) {
    static const char *const names[] = {"jan", "feb", "mar", "apr", "may", "jun", "jul",
                                        "aug", "sep", "oct", "nov", "dec", NULL};
    return names[i];
}

/* ---- declarations ---- */

static const struct shape_field words_fields[] = {
    FIELD("sv", SHAPE_TEXT, MUST, struct lofte_words, sv),
    FIELD("en", SHAPE_TEXT, MUST, struct lofte_words, en),
};
SHAPE(words, "words", struct lofte_words, NULL);
#define WORDS .shape = &shape_words

static const struct shape_field window_fields[] = {
    FIELD("from", SHAPE_DAY, MUST, struct lofte_window, from),
    FIELD("to", SHAPE_DAY, MUST, struct lofte_window, to),
};
static SHAPE(window, "window", struct lofte_window, window_check);

static const struct shape_field milestone_fields[] = {
    FIELD("day", SHAPE_DAY, MUST, struct lofte_milestone, day),
    FIELD_OF("count", SHAPE_INT, MUST, struct lofte_milestone, count, .least = 1, .most = LIMIT_COUNT),
};
static SHAPE(milestone, "milestone", struct lofte_milestone, NULL);

static const struct shape_field point_fields[] = {
    FIELD("day", SHAPE_DAY, MUST, struct lofte_point, day),
    FIELD_OF("share", SHAPE_NUMBER, MUST, struct lofte_point, share, .least = 0, .most = 1),
};
static SHAPE(point, "point", struct lofte_point, NULL);

static const struct shape_field curve_fields[] = {
    FIELD_OF("kind", SHAPE_ENUM, MUST, struct lofte_curve, kind, .choice = curve_choice),
    FIELD("months", SHAPE_MONTHS, MAY, struct lofte_curve, month),
    FIELD_OF("milestones", SHAPE_RECORDS, MAY, struct lofte_curve, milestones, .shape = &shape_milestone,
             LIST(struct lofte_curve, n_milestones)),
    FIELD_OF("points", SHAPE_RECORDS, MAY, struct lofte_curve, points, .shape = &shape_point,
             LIST(struct lofte_curve, n_points)),
};
static SHAPE(curve, "curve", struct lofte_curve, curve_check);

static const struct shape_field basis_fields[] = {
    FIELD_OF("document", SHAPE_RECORD, MAY, struct declared_basis, words, WORDS),
    FIELD_OF("local_reading", SHAPE_RECORD, MAY, struct declared_basis, words, WORDS),
    FIELD("decided_by", SHAPE_TEXT, MAY, struct declared_basis, decided_by),
    FIELD("decided_on", SHAPE_DAY, MAY, struct declared_basis, decided_on),
};
static SHAPE(basis, "basis", struct declared_basis, basis_check);

static const struct shape_field target_fields[] = {
    FIELD_OF("count", SHAPE_COUNT, MUST, struct declared_target, target.count, .least = 0, .most = LIMIT_COUNT),
    FIELD_OF("per", SHAPE_ENUM, MUST, struct declared_target, target.per, .choice = per_choice),
    FIELD_OF("windows", SHAPE_RECORDS, MAY, struct declared_target, target.windows, .shape = &shape_window,
             LIST(struct declared_target, target.n_windows)),
    FIELD_OF("curve", SHAPE_RECORD, MAY, struct declared_target, target.curve, .shape = &shape_curve),
    FIELD_OF("grace_days", SHAPE_INT, MAY, struct declared_target, target.grace_days, .most = 366, .preset = -1),
    FIELD_OF("quiet_weeks", SHAPE_INT, MAY, struct declared_target, target.quiet_weeks, .most = 104),
    FIELD_OF("interval_days", SHAPE_INT, MAY, struct declared_target, target.interval_days, .least = 1, .most = 366),
    FIELD_OF("skip_months", SHAPE_SET, MAY, struct declared_target, target.skip_months, .choice = month_choice),
    FIELD_OF("basis", SHAPE_RECORD, MAY, struct declared_target, basis, .shape = &shape_basis),
};
static SHAPE(target, "target", struct declared_target, target_check);

#define WORD_LIST(key, member)                                                                                         \
    FIELD_OF(key, SHAPE_TEXTS, MAY, struct lofte_vocabulary, member.word, LIST(struct lofte_vocabulary, member.n))

static const struct shape_field part_fields[] = {
    FIELD("id", SHAPE_TEXT, MUST, struct lofte_part, id),
    FIELD_OF("words", SHAPE_TEXTS, MUST, struct lofte_part, words.word, LIST(struct lofte_part, words.n)),
};
static SHAPE(part, "part", struct lofte_part, NULL);

static const struct shape_field vocabulary_fields[] = {
    WORD_LIST("count", count),
    WORD_LIST("short", shorts),
    WORD_LIST("ask", ask),
    WORD_LIST("never", never),
    WORD_LIST("nouns", nouns),
    WORD_LIST("acts", acts),
    WORD_LIST("together", together),
    WORD_LIST("about", about),
    WORD_LIST("units", units),
    FIELD_OF("parts", SHAPE_RECORDS, MAY, struct lofte_vocabulary, parts, .shape = &shape_part,
             LIST(struct lofte_vocabulary, n_parts)),
};
static SHAPE(vocabulary, "vocabulary", struct lofte_vocabulary, vocabulary_check);

#define ACTIVITY struct declared_activity
static const struct shape_field activity_fields[] = {
    FIELD("id", SHAPE_TEXT, MUST, ACTIVITY, activity.id),
    FIELD_OF("title", SHAPE_RECORD, MUST, ACTIVITY, activity.title, WORDS),
    FIELD_OF("unit", SHAPE_RECORD, MUST, ACTIVITY, activity.unit, WORDS),
    FIELD_OF("units", SHAPE_RECORD, MUST, ACTIVITY, activity.units, WORDS),
    FIELD_OF("definition", SHAPE_RECORD, MAY, ACTIVITY, activity.definition, WORDS),
    FIELD_OF("responsible", SHAPE_RECORD, MUST, ACTIVITY, activity.responsible, WORDS),
    FIELD_OF("source", SHAPE_RECORD, MAY, ACTIVITY, activity.source, WORDS),
    FIELD_OF("target", SHAPE_RECORD, MUST, ACTIVITY, target, .shape = &shape_target),
    FIELD_OF("conditions", SHAPE_SET, MAY, ACTIVITY, activity.conditions, .choice = condition_choice),
    FIELD_OF("vocabulary", SHAPE_RECORD, MAY, ACTIVITY, activity.vocabulary, .shape = &shape_vocabulary),
    FIELD_OF("counts_from", SHAPE_ENUM, MAY, ACTIVITY, activity.counts_from, .choice = counts_from_choice),
    FIELD_OF("parts", SHAPE_TEXTS, MAY, ACTIVITY, activity.parts, LIST(ACTIVITY, activity.n_parts)),
    FIELD_OF("weighs", SHAPE_FLAG, MAY, ACTIVITY, activity.weighs, .preset = 1),
    FIELD_OF("groups", SHAPE_TEXTS, MAY, ACTIVITY, activity.groups, LIST(ACTIVITY, activity.n_groups)),
};
static SHAPE(activity, "activity", struct declared_activity, activity_check);

#define STEP struct lofte_rule_step
static const struct shape_field step_fields[] = {
    FIELD_OF("does", SHAPE_ENUM, MUST, STEP, effect, .choice = effect_choice),
    FIELD("to", SHAPE_TEXT, MAY, STEP, to),
    FIELD("group", SHAPE_TEXT, MAY, STEP, to),
    FIELD_OF("text", SHAPE_RECORD, MAY, STEP, text, WORDS),
    FIELD_OF("after_days", SHAPE_INT, MAY, STEP, after_days, .most = 366),
    FIELD_OF("within_days", SHAPE_INT, MAY, STEP, within_days, .least = 1, .most = 366),
};
static SHAPE(step, "step", STEP, step_check);

#define RULE struct lofte_rule
static const struct shape_field rule_fields[] = {
    FIELD("id", SHAPE_TEXT, MUST, RULE, id),
    FIELD_OF("title", SHAPE_RECORD, MAY, RULE, title, WORDS),
    FIELD_OF("on", SHAPE_ENUM, MAY, RULE, on, .choice = trigger_choice),
    FIELD_OF("states", SHAPE_SET, MAY, RULE, states, .choice = standing_choice),
    FIELD_OF("days", SHAPE_INT, MAY, RULE, days, .most = 366),
    FIELD_OF("steps", SHAPE_RECORDS, MAY, RULE, steps, .shape = &shape_step, LIST(RULE, n_steps)),
};
static SHAPE(rule, "rule", RULE, rule_check);

#define PLEDGE struct declared_pledge
static const struct shape_field pledge_fields[] = {
    FIELD_OF("api", SHAPE_INT, MUST, PLEDGE, pledge.api, .least = 1, .most = LIMIT_COUNT),
    FIELD_OF("title", SHAPE_RECORD, MUST, PLEDGE, pledge.title, WORDS),
    FIELD_OF("reason", SHAPE_RECORD, MAY, PLEDGE, pledge.reason, WORDS),
    FIELD_OF("source", SHAPE_RECORD, MAY, PLEDGE, pledge.source, WORDS),
    FIELD_OF("activities", SHAPE_RECORDS, MUST, PLEDGE, activities, .shape = &shape_activity,
             LIST(PLEDGE, n_activities)),
    FIELD("statement", SHAPE_FUNCTION, MAY, PLEDGE, pledge.has_statement),
    FIELD("assess", SHAPE_FUNCTION, MAY, PLEDGE, pledge.has_assess),
    FIELD("words", SHAPE_FUNCTION, MAY, PLEDGE, pledge.has_words),
    FIELD_OF("workflow", SHAPE_RECORDS, MAY, PLEDGE, pledge.rules, .shape = &shape_rule, LIST(PLEDGE, pledge.n_rules)),
};
SHAPE(pledge, "pledge", struct declared_pledge, pledge_check);

static const struct shape_field owners_fields[] = {
    FIELD("minutes", SHAPE_TEXT, MAY, struct lofte_owners, minutes),
    FIELD("review", SHAPE_TEXT, MAY, struct lofte_owners, review),
    FIELD("approval", SHAPE_TEXT, MAY, struct lofte_owners, approval),
};
static SHAPE(owners, "owners", struct lofte_owners, NULL);

static const struct shape_field standing_item_fields[] = {
    FIELD_OF("title", SHAPE_RECORD, MUST, struct lofte_standing_item, title, WORDS),
    FIELD("about", SHAPE_TEXT, MAY, struct lofte_standing_item, about),
    FIELD("closes", SHAPE_FLAG, MAY, struct lofte_standing_item, closes),
};
static SHAPE(standing_item, "standing_item", struct lofte_standing_item, NULL);

static const struct shape_field group_fields[] = {
    FIELD("id", SHAPE_TEXT, MUST, struct lofte_group, id),
    FIELD_OF("name", SHAPE_RECORD, MUST, struct lofte_group, name, WORDS),
    FIELD_OF("cadence_days", SHAPE_INT, MUST, struct lofte_group, cadence_days, .least = 1, .most = 366),
    FIELD_OF("grace_days", SHAPE_INT, MUST, struct lofte_group, grace_days, .most = 366),
    FIELD_OF("breaks", SHAPE_RECORDS, MAY, struct lofte_group, breaks, .shape = &shape_window,
             LIST(struct lofte_group, n_breaks)),
    FIELD_OF("owners", SHAPE_RECORD, MAY, struct lofte_group, owners, .shape = &shape_owners),
    FIELD_OF("agenda", SHAPE_RECORDS, MAY, struct lofte_group, agenda, .shape = &shape_standing_item,
             LIST(struct lofte_group, n_agenda)),
    FIELD_OF("keep_text_years", SHAPE_INT, MAY, struct lofte_group, keep_text_years, .most = 100, .preset = 5),
};
static SHAPE(group, "group", struct lofte_group, NULL);

static const struct shape_field receiver_fields[] = {
    FIELD("role", SHAPE_TEXT, MUST, struct lofte_receiver, role),
    FIELD("address", SHAPE_TEXT, MAY, struct lofte_receiver, address),
    FIELD_OF("patience", SHAPE_ENUM, MAY, struct lofte_receiver, patience, .choice = patience_choice),
    FIELD("language", SHAPE_TEXT, MAY, struct lofte_receiver, language),
    FIELD("plans", SHAPE_FLAG, MAY, struct lofte_receiver, plans),
};
static SHAPE(receiver, "receiver", struct lofte_receiver, receiver_check);

#define AGREEMENT struct declared_agreement
static const struct shape_field agreement_fields[] = {
    FIELD_OF("api", SHAPE_INT, MUST, AGREEMENT, api, .least = 1, .most = LIMIT_COUNT),
    FIELD_OF("title", SHAPE_RECORD, MUST, AGREEMENT, agreement.title, WORDS),
    FIELD("municipality", SHAPE_TEXT, MUST, AGREEMENT, agreement.municipality),
    FIELD("municipality_name", SHAPE_TEXT, MUST, AGREEMENT, agreement.municipality_name),
    FIELD("signed", SHAPE_DAY, MAY, AGREEMENT, signed_on),
    FIELD_OF("period", SHAPE_RECORD, MUST, AGREEMENT, agreement.period, .shape = &shape_window),
    FIELD_OF("basis", SHAPE_RECORD, MAY, AGREEMENT, basis, .shape = &shape_basis),
    FIELD_OF("groups", SHAPE_RECORDS, MUST, AGREEMENT, agreement.groups, .shape = &shape_group,
             LIST(AGREEMENT, agreement.n_groups)),
    FIELD_OF("places", SHAPE_TEXTS, MAY, AGREEMENT, agreement.places.word, LIST(AGREEMENT, agreement.places.n)),
    FIELD_OF("centre", SHAPE_TEXTS, MAY, AGREEMENT, agreement.centre.word, LIST(AGREEMENT, agreement.centre.n)),
    FIELD_OF("neighbours", SHAPE_TEXTS, MAY, AGREEMENT, agreement.neighbours.word,
             LIST(AGREEMENT, agreement.neighbours.n)),
    FIELD_OF("receivers", SHAPE_RECORDS, MAY, AGREEMENT, agreement.receivers, .shape = &shape_receiver,
             LIST(AGREEMENT, agreement.n_receivers)),
    FIELD_OF("workflow", SHAPE_RECORDS, MAY, AGREEMENT, agreement.rules, .shape = &shape_rule,
             LIST(AGREEMENT, agreement.n_rules)),
};
SHAPE(agreement, "agreement", struct declared_agreement, agreement_check);

/* ---- facts for functions, and what these may return ---- */

static const struct shape_field statement_fields[] = {
    FIELD("meeting", SHAPE_TEXT, MUST, struct lofte_statement, meeting),
    FIELD("group", SHAPE_TEXT, MUST, struct lofte_statement, group),
    FIELD("date", SHAPE_DAY, MUST, struct lofte_statement, date),
    FIELD("item", SHAPE_TEXT, MUST, struct lofte_statement, item),
    FIELD("activity", SHAPE_TEXT, MUST, struct lofte_statement, activity),
    FIELD_OF("kind", SHAPE_ENUM, MUST, struct lofte_statement, kind, .choice = kind_choice),
    FIELD("count", SHAPE_COUNT, MAY, struct lofte_statement, count),
    FIELD_OF("precision", SHAPE_ENUM, MUST, struct lofte_statement, precision, .choice = precision_choice),
    FIELD("from", SHAPE_DAY, MAY, struct lofte_statement, from),
    FIELD("to", SHAPE_DAY, MAY, struct lofte_statement, to),
    FIELD("place", SHAPE_TEXT, MAY, struct lofte_statement, place),
    FIELD("part", SHAPE_TEXT, MAY, struct lofte_statement, part),
    FIELD("corrects", SHAPE_FLAG, MUST, struct lofte_statement, corrects),
    FIELD("unmet", SHAPE_FLAG, MUST, struct lofte_statement, unmet),
    FIELD("whole", SHAPE_FLAG, MUST, struct lofte_statement, whole),
    FIELD("certainty", SHAPE_INT, MUST, struct lofte_statement, certainty),
    FIELD_OF("state", SHAPE_ENUM, MUST, struct lofte_statement, state, .choice = state_choice),
    FIELD_OF("source", SHAPE_ENUM, MUST, struct lofte_statement, source, .choice = source_choice),
    FIELD("draft", SHAPE_FLAG, MUST, struct lofte_statement, draft),
    FIELD("quote", SHAPE_TEXT, MUST, struct lofte_statement, quote),
};
SHAPE(statement, "statement", struct lofte_statement, NULL);

#define CHANGE struct statement_change
static const struct shape_field statement_change_fields[] = {
    FIELD_OF("kind", SHAPE_ENUM, MAY, CHANGE, statement.kind, .choice = kind_choice),
    FIELD_OF("count", SHAPE_COUNT, MAY, CHANGE, statement.count, .least = 0, .most = LIMIT_COUNT),
    FIELD("from", SHAPE_DAY, MAY, CHANGE, statement.from),
    FIELD("to", SHAPE_DAY, MAY, CHANGE, statement.to),
    FIELD("part", SHAPE_TEXT, MAY, CHANGE, statement.part),
    FIELD_OF("certainty", SHAPE_INT, MAY, CHANGE, statement.certainty, .most = 100),
    FIELD("reason", SHAPE_TEXT, MAY, CHANGE, reason),
};
SHAPE(statement_change, "statement_change", struct statement_change, statement_change_check);

static const struct shape_field part_count_fields[] = {
    FIELD("part", SHAPE_TEXT, MUST, struct lofte_part_count, part),
    FIELD("target", SHAPE_COUNT, MAY, struct lofte_part_count, target),
    FIELD("counted", SHAPE_COUNT, MUST, struct lofte_part_count, counted),
};
static SHAPE(part_count, "part_count", struct lofte_part_count, NULL);

static const struct shape_field closed_window_fields[] = {
    FIELD_OF("window", SHAPE_RECORD, MUST, struct lofte_closed_window, window, .shape = &shape_window),
    FIELD("target", SHAPE_COUNT, MUST, struct lofte_closed_window, target),
    FIELD("counted", SHAPE_COUNT, MUST, struct lofte_closed_window, counted),
    FIELD_OF("state", SHAPE_ENUM, MUST, struct lofte_closed_window, state, .choice = standing_choice),
    FIELD("acknowledged", SHAPE_FLAG, MUST, struct lofte_closed_window, acknowledged),
};
static SHAPE(closed_window, "closed_window", struct lofte_closed_window, NULL);

static const struct shape_field standing_fields[] = {
    FIELD("activity", SHAPE_ACTIVITY, MUST, struct lofte_standing, activity),
    FIELD_OF("window", SHAPE_RECORD, MUST, struct lofte_standing, window, .shape = &shape_window),
    FIELD("target", SHAPE_COUNT, MUST, struct lofte_standing, target),
    FIELD("judged_to", SHAPE_DAY, MAY, struct lofte_standing, judged_to),
    FIELD("counted", SHAPE_COUNT, MAY, struct lofte_standing, counted),
    FIELD("unconfirmed", SHAPE_COUNT, MAY, struct lofte_standing, unconfirmed),
    FIELD("in_drafts", SHAPE_COUNT, MAY, struct lofte_standing, in_drafts),
    FIELD("booked", SHAPE_COUNT, MAY, struct lofte_standing, booked),
    FIELD("overdue_plans", SHAPE_COUNT, MAY, struct lofte_standing, overdue_plans),
    FIELD("approximate", SHAPE_FLAG, MUST, struct lofte_standing, approximate),
    FIELD("planned_by_now", SHAPE_NUMBER, MAY, struct lofte_standing, planned_by_now),
    FIELD("shortfall", SHAPE_COUNT, MAY, struct lofte_standing, shortfall),
    FIELD("lag_weeks", SHAPE_NUMBER, MAY, struct lofte_standing, lag_weeks),
    FIELD("needed_per_month", SHAPE_NUMBER, MAY, struct lofte_standing, needed_per_month),
    FIELD("needed_ratio", SHAPE_NUMBER, MAY, struct lofte_standing, needed_ratio),
    FIELD("probability", SHAPE_NUMBER, MAY, struct lofte_standing, probability),
    FIELD_OF("state", SHAPE_ENUM, MUST, struct lofte_standing, state, .choice = standing_choice),
    FIELD("since", SHAPE_DAY, MAY, struct lofte_standing, since),
    FIELD("last_seen", SHAPE_DAY, MAY, struct lofte_standing, last_seen),
    FIELD_OF("parts", SHAPE_RECORDS, MUST, struct lofte_standing, parts, .shape = &shape_part_count,
             LIST(struct lofte_standing, n_parts)),
    FIELD_OF("closed", SHAPE_RECORDS, MUST, struct lofte_standing, closed, .shape = &shape_closed_window,
             LIST(struct lofte_standing, n_closed)),
};
SHAPE(standing, "standing", struct lofte_standing, NULL);

static const struct shape_field standing_change_fields[] = {
    FIELD_OF("state", SHAPE_ENUM, MAY, struct lofte_standing, state, .choice = standing_choice),
    FIELD("since", SHAPE_DAY, MAY, struct lofte_standing, since),
};
SHAPE(standing_change, "standing_change", struct lofte_standing, NULL);

const struct shape *const *shape_all(size_t *n) {
    static const struct shape *const all[] = {
        &shape_words,      &shape_window,        &shape_milestone, &shape_point,
        &shape_curve,      &shape_basis,         &shape_target,    &shape_part,
        &shape_vocabulary, &shape_activity,      &shape_pledge,    &shape_group,
        &shape_receiver,   &shape_agreement,     &shape_statement, &shape_statement_change,
        &shape_part_count, &shape_closed_window, &shape_standing,  &shape_standing_change,
        &shape_owners,     &shape_standing_item, &shape_rule,      &shape_step};
    *n = COUNT(all);
    return all;
}
