/* SPDX-License-Identifier: MIT
 *
 * The rules of a declaration that no single field can say: what is undecided must be decided, dates in order, names
 * that there are. Messages say what to add.
 */
#include "script/declare.h"
#include "base/days.h"
#include "base/limits.h"
#include "script/source.h"

#include <ctype.h>
#include <string.h>

#define FAIL(reader, value, at, ...) shape_fail_((reader), (value), (at), __VA_ARGS__)

bool declared_id_valid(const char *id) {
    const size_t n = strlen(id);
    return n > 0 && n <= 64 && islower((unsigned char)id[0]) &&
           strspn(id, "abcdefghijklmnopqrstuvwxyz0123456789-") == n;
}

int window_check(struct shape_reader *reader, const struct value *value, size_t at, void *record) {
    const struct lofte_window *window = record;
    if (window->from <= window->to)
        return 0;
    return FAIL(reader, value, at, N_("a window ends ({1}) before it begins ({0})"), DAY(window->from),
                DAY(window->to));
}

/* ---- curves ---- */

static int milestones_check(struct shape_reader *reader, const struct value *value, size_t at,
                            const struct lofte_curve *curve) {
    for (size_t i = 1; i < curve->n_milestones; i++)
        if (curve->milestones[i].day <= curve->milestones[i - 1].day)
            return FAIL(reader, value, at, N_("milestones must be in order of day: {0} comes after {1}"),
                        DAY(curve->milestones[i].day), DAY(curve->milestones[i - 1].day));
    return 0;
}

static int points_check(struct shape_reader *reader, const struct value *value, size_t at,
                        const struct lofte_curve *curve) {
    for (size_t i = 1; i < curve->n_points; i++)
        if (curve->points[i].day <= curve->points[i - 1].day || curve->points[i].share < curve->points[i - 1].share)
            return FAIL(reader, value, at, N_("shares must be in order of day and may not fall: {0} after {1}"),
                        DAY(curve->points[i].day), DAY(curve->points[i - 1].day));
    return 0;
}

int curve_check(struct shape_reader *reader, const struct value *value, size_t at, void *record) {
    static const char *const needs[] = {NULL, "months", "milestones", "points"};
    const struct lofte_curve *curve = record;
    for (size_t kind = 1; kind < 4; kind++) {
        const bool there = value_find(value, needs[kind]) != NULL;
        if (there != (kind == (size_t)curve->kind))
            return there ? FAIL(reader, value, at, N_("curve has '{0}' but is of another kind"), needs[kind])
                         : FAIL(reader, value, at, N_("curve lacks the field '{0}'"), needs[kind]);
    }
    if ((curve->kind == LOFTE_CURVE_MILESTONES && curve->n_milestones == 0) ||
        (curve->kind == LOFTE_CURVE_POINTS && curve->n_points == 0))
        return FAIL(reader, value, at, N_("'{0}' of curve is empty"), needs[curve->kind]);
    const int rc = milestones_check(reader, value, at, curve);
    return rc < 0 ? rc : points_check(reader, value, at, curve);
}

/* ---- basis ---- */

/* 'Anna Berg' is a person; 'kommunstyrelsens ordförande' and 'LPO Höglandet' are roles. */
static bool looks_like_person(const char *text) {
    size_t words = 0;
    for (const char *word = text; *word; word += strcspn(word, " "), word += strspn(word, " ")) {
        const unsigned char first = (unsigned char)word[0], second = (unsigned char)word[1];
        const bool large = isupper(first) || (first == 0xC3 && second >= 0x80 && second <= 0x9E);
        if (!large || isupper(second))
            return false;
        words++;
    }
    return words > 1;
}

int basis_check(struct shape_reader *reader, const struct value *value, size_t at, void *record) {
    struct declared_basis *basis = record;
    const bool document = value_find(value, "document") != NULL, local = value_find(value, "local_reading") != NULL;
    if (document == local)
        return FAIL(reader, value, at,
                    N_("basis must have either document = { sv = …, en = … } (the document's words) or local_reading = "
                       "{ sv = …, en = … }"));
    if (local && (!basis->decided_by || basis->decided_on == LOFTE_NO_DAY))
        return FAIL(reader, value, at,
                    N_("basis has a local_reading and lacks '{0}'; say which role decided it and when: decided_by = "
                       "\"trygghetssamordnare\", decided_on = \"2023-01-16\""),
                    basis->decided_by ? "decided_on" : "decided_by");
    if (basis->decided_by && looks_like_person(basis->decided_by))
        return FAIL(reader, NULL, shape_place(reader, value, at, "decided_by"),
                    N_("'decided_by' must be a role, such as \"trygghetssamordnare\", not a person"));
    basis->local_reading = local;
    return 0;
}

/* ---- target ---- */

static bool per_gives_windows(enum lofte_per per) {
    return per == LOFTE_PER_WINDOWS;
}

int target_check(struct shape_reader *reader, const struct value *value, size_t at, void *record) {
    const struct declared_target *declared = record;
    const struct lofte_target *target = &declared->target;
    if (!value_find(value, "basis"))
        return FAIL(reader, value, at,
                    N_("target lacks the field 'basis': add basis = { document = { sv = …, en = … } } with the "
                       "document's words, or basis = { local_reading = { sv = …, en = … }, decided_by = a role, "
                       "decided_on = a day }"));
    if (per_gives_windows(target->per) != (target->n_windows > 0))
        return FAIL(reader, value, at, N_("target has per = \"windows\" and a list of windows, or neither"));
    for (size_t i = 1; i < target->n_windows; i++)
        if (target->windows[i].from <= target->windows[i - 1].to)
            return FAIL(reader, value, at, N_("the windows of target overlap or are not in order: {0}"),
                        DAY(target->windows[i].from));
    if (target->count == 0 && target->curve.kind != LOFTE_CURVE_EVEN)
        return FAIL(reader, value, at, N_("target has a curve but no number to plan"));
    for (size_t i = 0; i < target->curve.n_milestones; i++)
        if (target->curve.milestones[i].count > target->count)
            return FAIL(reader, value, at, N_("the milestone of {0} wants {1}, more than the target's {2}"),
                        DAY(target->curve.milestones[i].day), NUM(target->curve.milestones[i].count),
                        NUM(target->count));
    return 0;
}

/* ---- activity, pledge, agreement ---- */

static const struct lofte_word_list *word_list(const struct lofte_vocabulary *words, size_t i) {
    const struct lofte_word_list *const lists[] = {&words->count,    &words->shorts, &words->ask,
                                                   &words->never,    &words->nouns,  &words->acts,
                                                   &words->together, &words->about,  &words->units};
    const size_t n = sizeof lists / sizeof lists[0];
    return i < n ? lists[i] : i - n < words->n_parts ? &words->parts[i - n].words : NULL;
}

static size_t words_count(const struct lofte_vocabulary *words) {
    size_t n = 0;
    for (size_t i = 0; word_list(words, i); i++)
        n += word_list(words, i)->n;
    return n;
}

static bool words_fit(const struct lofte_vocabulary *words) {
    for (size_t i = 0; word_list(words, i); i++)
        for (size_t k = 0; k < word_list(words, i)->n; k++)
            if (strlen(word_list(words, i)->word[k]) > LIMIT_WORD_BYTES)
                return false;
    return true;
}

int vocabulary_check(struct shape_reader *reader, const struct value *value, size_t at, void *record) {
    const struct lofte_vocabulary *vocabulary = record;
    if (!words_fit(vocabulary))
        return FAIL(reader, value, at, N_("a word of vocabulary is longer than {0} bytes"), NUM(LIMIT_WORD_BYTES));
    for (size_t i = 0; i < vocabulary->together.n; i++)
        if (!strstr(vocabulary->together.word[i], " + "))
            return FAIL(reader, NULL, shape_place(reader, value, at, "together"),
                        N_("'together' of vocabulary has '{0}'; write a pair as \"a + b\""),
                        vocabulary->together.word[i]);
    return 0;
}

/* NULL: every part that the vocabulary tells apart is a part of the activity. */
static const char *odd_part(const struct lofte_activity *activity) {
    const struct lofte_vocabulary *words = &activity->vocabulary;
    for (size_t i = 0; i < words->n_parts; i++) {
        bool found = false;
        for (size_t k = 0; k < activity->n_parts && !found; k++)
            found = str_equal(words->parts[i].id, activity->parts[k]);
        if (!found)
            return words->parts[i].id;
    }
    return NULL;
}

int activity_check(struct shape_reader *reader, const struct value *value, size_t at, void *record) {
    struct declared_activity *declared = record;
    struct lofte_activity *activity = &declared->activity;
    const struct lofte_vocabulary *words = &activity->vocabulary;
    if (!declared_id_valid(activity->id))
        return FAIL(reader, NULL, shape_place(reader, value, at, "id"),
                    N_("the id '{0}' of activity may hold a–z, 0–9 and hyphens only and begins with a letter"),
                    activity->id);
    if (activity->counts_from == LOFTE_COUNTS_STATEMENTS && words->count.n + words->acts.n + words->together.n == 0)
        return FAIL(
            reader, NULL, shape_place(reader, value, at, "vocabulary"),
            N_("activity '{0}' has no words: add vocabulary = { count = { … } }, or counts_from = \"meetings\""),
            activity->id);
    const char *part = odd_part(activity);
    if (part)
        return FAIL(reader, NULL, shape_place(reader, value, at, "vocabulary"),
                    N_("the vocabulary of activity '{0}' tells of the part '{1}', which is not among its parts"),
                    activity->id, part);
    activity->target = declared->target.target;
    activity->target.basis = declared->target.basis.words;
    activity->target.local_reading = declared->target.basis.local_reading;
    activity->target.decided_by = declared->target.basis.decided_by;
    activity->target.decided_on = declared->target.basis.decided_on;
    return 0;
}

int pledge_check(struct shape_reader *reader, const struct value *value, size_t at, void *record) {
    struct declared_pledge *declared = record;
    if (declared->n_activities == 0)
        return FAIL(reader, NULL, shape_place(reader, value, at, "activities"), N_("pledge has no activities"));
    size_t words = 0;
    for (size_t i = 0; i < declared->n_activities; i++)
        words += words_count(&declared->activities[i].activity.vocabulary);
    if (declared->n_activities > LIMIT_PLEDGE_ACTIVITIES || words > LIMIT_PLEDGE_WORDS)
        return FAIL(reader, value, at,
                    N_("pledge has {0} activities with {1} words in all; at most {2} and {3} are taken"),
                    NUM(declared->n_activities), NUM(words), NUM(LIMIT_PLEDGE_ACTIVITIES), NUM(LIMIT_PLEDGE_WORDS));
    declared->pledge.n_activities = declared->n_activities;
    declared->pledge.activities = ARENA_ARRAY(reader->arena, struct lofte_activity, declared->n_activities);
    for (size_t i = 0; i < declared->n_activities; i++) {
        const char *id = declared->activities[i].activity.id;
        for (size_t k = 0; k < i; k++)
            if (str_equal(id, declared->activities[k].activity.id))
                return FAIL(reader, value, at, N_("two activities of the pledge have the id '{0}'"), id);
        declared->pledge.activities[i] = declared->activities[i].activity;
    }
    return 0;
}

int receiver_check(struct shape_reader *reader, const struct value *value, size_t at, void *record) {
    const char *language = ((const struct lofte_receiver *)record)->language;
    if (!language || str_equal(language, "sv") || str_equal(language, "en"))
        return 0;
    return FAIL(reader, NULL, shape_place(reader, value, at, "language"),
                N_("'language' of receiver is \"sv\" or \"en\", not '{0}'"), language);
}

int agreement_check(struct shape_reader *reader, const struct value *value, size_t at, void *record) {
    struct declared_agreement *declared = record;
    struct lofte_agreement *agreement = &declared->agreement;
    if (strlen(agreement->municipality) != 4 || strspn(agreement->municipality, "0123456789") != 4)
        return FAIL(reader, NULL, shape_place(reader, value, at, "municipality"),
                    N_("'municipality' of agreement must be four digits in quotes, \"0687\", not '{0}'"),
                    agreement->municipality);
    if (declared->signed_on == LOFTE_NO_DAY && !declared->basis.local_reading)
        return FAIL(reader, NULL, shape_place(reader, value, at, "basis"),
                    N_("the day of signing is open, so the period must be decided: add signed = a day, or basis = { "
                       "local_reading = { sv = …, en = … }, decided_by = a role, decided_on = a day }"));
    if (agreement->n_groups == 0)
        return FAIL(reader, NULL, shape_place(reader, value, at, "groups"), N_("agreement has no groups"));
    for (size_t i = 1; i < agreement->n_groups; i++)
        for (size_t k = 0; k < i; k++)
            if (str_equal(agreement->groups[i].id, agreement->groups[k].id))
                return FAIL(reader, value, at, N_("two groups of the agreement have the id '{0}'"),
                            agreement->groups[i].id);
    agreement->basis = declared->basis.words;
    agreement->decided_by = declared->basis.decided_by;
    agreement->decided_on = declared->basis.decided_on;
    return declare_rules_fit(reader, value, agreement, NULL);
}

int statement_change_check(struct shape_reader *reader, const struct value *value, size_t at, void *record) {
    const struct statement_change *change = record;
    const lofte_day from = change->statement.from, to = change->statement.to;
    if (from != LOFTE_NO_DAY && to != LOFTE_NO_DAY && to < from)
        return FAIL(reader, value, at, N_("a window ends ({1}) before it begins ({0})"), DAY(from), DAY(to));
    return 0;
}

/* ---- whole files ---- */

/* Another API may have other fields, so its number is looked at before anything else. */
static int api_check(struct shape_reader *reader, const struct value *value, size_t at) {
    const struct value *api = value_find(value, "api");
    if (!api || api->kind != VALUE_NUMBER || api->number == SCRIPT_API)
        return 0;
    return FAIL(reader, NULL, shape_place(reader, value, at, "api"),
                N_("the plugin is written for API {0} and this lofte has API {1}; plugins/README.md, 'API numbers', "
                   "says what to change"),
                arena_printf(reader->arena, "%.10g", api->number), NUM(SCRIPT_API));
}

static int read_file(struct shape_reader *reader, const struct shape *shape, const struct value *value, void *record) {
    const size_t at = reader->text ? source_word(reader->text, shape->name) : SOURCE_NOWHERE;
    if (value->kind != VALUE_TABLE)
        return FAIL(reader, NULL, SOURCE_NOWHERE, N_("the file must end with: return {0} { … }"), shape->name);
    const int rc = api_check(reader, value, at);
    return rc < 0 ? rc : shape_read(reader, shape, value, at, record);
}

/* Looking up lines costs many times what reading does, so a file is first read without, and once more where something
 * is wrong with it. */
static struct shape_reader without_lines(const struct shape_reader *reader) {
    struct shape_reader quick = *reader;
    quick.text = NULL;
    return quick;
}

int declare_pledge(struct shape_reader *reader, const struct value *value, struct lofte_pledge *out) {
    const struct declared_pledge fresh = {.pledge = *out};
    struct declared_pledge declared = fresh;
    struct shape_reader quick = without_lines(reader);
    int rc = read_file(&quick, &shape_pledge, value, &declared);
    if (rc < 0) {
        declared = fresh;
        rc = read_file(reader, &shape_pledge, value, &declared);
    }
    if (rc == 0)
        *out = declared.pledge;
    return rc;
}

int declare_agreement(struct shape_reader *reader, const struct value *value, struct lofte_agreement *out) {
    const struct declared_agreement fresh = {.agreement = *out, .basis.decided_on = LOFTE_NO_DAY};
    struct declared_agreement declared = fresh;
    struct shape_reader quick = without_lines(reader);
    int rc = read_file(&quick, &shape_agreement, value, &declared);
    if (rc < 0) {
        declared = fresh;
        rc = read_file(reader, &shape_agreement, value, &declared);
    }
    if (rc == 0)
        *out = declared.agreement;
    return rc;
}

/* NULL: every name is a group's id. */
static const char *not_a_group(const char *const *names, size_t n, const struct lofte_agreement *agreement) {
    for (size_t i = 0; i < n; i++) {
        bool found = false;
        for (size_t k = 0; k < agreement->n_groups && !found; k++)
            found = str_equal(names[i], agreement->groups[k].id);
        if (!found)
            return names[i];
    }
    return NULL;
}

/* The first planned day that lies outside the agreement's period; LOFTE_NO_DAY: none. */
static lofte_day day_outside(const struct lofte_target *target, struct lofte_window period) {
    for (size_t i = 0; i < target->curve.n_milestones; i++)
        if (!window_holds(period, target->curve.milestones[i].day))
            return target->curve.milestones[i].day;
    for (size_t i = 0; i < target->curve.n_points; i++)
        if (!window_holds(period, target->curve.points[i].day))
            return target->curve.points[i].day;
    for (size_t i = 0; i < target->n_windows; i++)
        if (!window_holds(period, target->windows[i].from) || !window_holds(period, target->windows[i].to))
            return target->windows[i].from;
    return LOFTE_NO_DAY;
}

int declare_fits(struct shape_reader *reader, const struct lofte_pledge *pledge,
                 const struct lofte_agreement *agreement) {
    for (size_t i = 0; i < pledge->n_activities; i++) {
        const struct lofte_activity *activity = &pledge->activities[i];
        const char *odd = not_a_group(activity->groups, activity->n_groups, agreement);
        if (!odd && activity->counts_from == LOFTE_COUNTS_MEETINGS)
            odd = not_a_group(activity->parts, activity->n_parts, agreement);
        if (odd)
            return FAIL(reader, NULL, SOURCE_NOWHERE,
                        N_("activity '{0}' names the group '{1}', which agreement.lua has not"), activity->id, odd);
        const lofte_day outside = day_outside(&activity->target, agreement->period);
        if (outside != LOFTE_NO_DAY)
            return FAIL(reader, NULL, SOURCE_NOWHERE,
                        N_("activity '{0}' plans for {1}, which lies outside the agreement's period"), activity->id,
                        DAY(outside));
    }
    return 0;
}
