/* SPDX-License-Identifier: MIT
 *
 * Within one sentence, and not far apart.
 */
#include "marks/pairing.h"

#include "language/match.h"

#include <string.h>

enum { PAIR_REACH = 14 };

static bool has_role(const struct mark *mark, enum word_role role, const struct word *of) {
    for (size_t k = 0; k < mark->n_words; k++)
        if (mark->word[k].role == role && mark->word[k].activity == of->activity)
            return true;
    return false;
}

/* 'redovisats för kommunstyrelsen samt redovisning för fullmäktige': the first has a right half that never counts, and
 * the second takes the other. */
static bool belongs_to_next(const struct marks *marks, size_t at, size_t right, const struct word *left) {
    bool never = false;
    for (size_t i = at + 1; i < right; i++) {
        if (never && has_role(&marks->mark[i], WORD_LEFT, left))
            return true;
        never = never || has_role(&marks->mark[i], WORD_NEVER, left);
    }
    return false;
}

/* 'till fullmäktige den 25, sedan kommunstyrelsen fått en föredragning': who got it never counts. */
static bool is_given_to_other(const struct marks *marks, size_t right, size_t at, const struct word *left) {
    static const char *const got[] = {"fått", "fick", "får", NULL};
    for (size_t i = right + 1; i + 1 < at; i++)
        if (has_role(&marks->mark[i], WORD_NEVER, left) && text_among(mark_first(marks, i + 1), got))
            return true;
    return false;
}

/* 'Rapporten har förelagts kommunstyrelsen; i fullmäktige avses …': what is said behind it is another matter. */
static bool is_parted(const struct marks *marks, size_t a, size_t b) {
    static const char *const and[] = {"och", "samt", NULL};
    for (size_t i = a < b ? a : b; i < a || i < b; i++) {
        const bool that = i && i > (a < b ? a : b) && text_is(mark_first(marks, i), "att");
        if (marks->mark[i].stop == ';' || (that && text_among(mark_last(marks, i - 1), and)))
            return true;
        if (that && i == a + 1) /* 'berättar att fullmäktige fick' */
            return true;
    }
    return false;
}

/* How far off the nearest right half is; 0: there is none within reach. */
static size_t pair_distance(const struct marks *marks, size_t at, const struct word *left) {
    const size_t from = at > PAIR_REACH ? at - PAIR_REACH : 0;
    const size_t to = at + PAIR_REACH < marks->n ? at + PAIR_REACH : marks->n;
    size_t nearest = 0;
    for (size_t i = from; i < to; i++)
        for (size_t k = 0; k < marks->mark[i].n_words; k++) {
            const struct word *right = &marks->mark[i].word[k];
            const size_t distance = i < at ? at - i : i - at;
            if (i != at && word_pairs(left, right) && (!nearest || distance < nearest) &&
                !(i > at && belongs_to_next(marks, at, i, left)) && !is_given_to_other(marks, i, at, left) &&
                !is_parted(marks, at, i))
                nearest = distance;
        }
    return nearest;
}

/* Puts a word before those that the mark has: there is room for one more, and for one alone. */
static void word_first(struct mark *mark, struct word word) {
    mark->n_words += mark->n_words < MARK_WORDS;
    memmove(&mark->word[1], &mark->word[0], (mark->n_words - 1) * sizeof mark->word[0]);
    mark->word[0] = word;
}

/* 'tillsyn … serveringsställe': the left half names the activity where the right one is near. */
void pairing_join(struct marks *marks) {
    for (size_t i = 0; i < marks->n; i++) {
        struct mark *mark = &marks->mark[i];
        if (mark->kind == MARK_NUMBER || mark->kind == MARK_WHEN ||
            (mark->kind == MARK_MENTION && mark->word[0].role == WORD_COUNT))
            continue;
        const struct word *best = NULL;
        size_t nearest = SIZE_MAX; /* 'Tre hastighetskontroller gjordes, och krogarna kontrollerades': by the pubs */
        for (size_t k = 0; k < mark->n_words; k++) {
            const struct word *left = &mark->word[k];
            const bool may = left->role == WORD_LEFT && !word_is_barred(left, mark->word, mark->n_words);
            const size_t distance = may ? pair_distance(marks, i, left) : 0;
            if (distance && distance < nearest) {
                best = left;
                nearest = distance;
            }
        }
        if (!best)
            continue;
        struct word word = *best;
        word.role = mark->cues & (CUE_DONE | CUE_PRESENT) ? WORD_ACT : WORD_COUNT;
        word_first(mark, word);
        mark->paired = true;
        mark->kind = MARK_MENTION;
    }
}

/* Puts one of the mark's words before the others. */
static void word_lead(struct mark *mark, struct word *word) {
    const struct word lead = *word;
    memmove(&mark->word[1], &mark->word[0], (size_t)(word - mark->word) * sizeof lead);
    mark->word[0] = lead;
}

/* What the words of a mention may name, where that is among what the other mention names. */
static struct word *shared_name(struct mark *mark, const struct mark *other) {
    for (size_t i = 0; i < mark->n_words; i++)
        for (size_t k = 0; k < other->n_words; k++)
            if (word_names(mark->word[i].role) && other->word[k].role == WORD_COUNT &&
                mark->word[i].activity == other->word[k].activity)
                return &mark->word[i];
    return NULL;
}

/* 'omhändertaganden av berusade (LOB) uppgick till fyra': brackets that only name it again part nothing. */
void pairing_again(struct marks *marks) {
    enum { NEAR = 4 };
    for (size_t i = 1; i + 2 < marks->n; i++) {
        struct mark *mark = &marks->mark[i];
        if (mark->stop != '(' || marks->mark[i + 1].kind != MARK_MENTION || marks->mark[i + 2].stop != ')')
            continue;
        for (size_t k = i; k-- > 0 && k + NEAR >= i && marks->mark[k].kind != MARK_STOP;) {
            const bool named = marks->mark[k].kind == MARK_MENTION;
            struct word *word = named ? shared_name(&marks->mark[k], &mark[1]) : NULL;
            if (word) {
                word->role = word->role == WORD_NOUN ? WORD_COUNT : word->role;
                word_lead(&marks->mark[k], word);
                for (size_t at = 0; at < 3; at++)
                    mark[at] = (struct mark){.kind = MARK_CUE,
                                             .first = mark[at].first,
                                             .end = mark[at].end,
                                             .cues = CUE_SMALL,
                                             .word = mark[at].word,
                                             .n_words = mark[at].n_words};
                break;
            }
        }
    }
}

/* 'Två omhändertogs enligt LVU' */
static bool is_by_other_law(const struct marks *marks, size_t at, size_t activity) {
    enum { NEAR = 4 };
    static const char *const by[] = {"enligt", "enl", "jämlikt", "jml", "av", NULL};
    for (size_t i = at + 1; i + 1 < marks->n && i <= at + NEAR; i++)
        if (text_among(mark_last(marks, i), by) && mark_is(&marks->mark[i + 1], WORD_NEVER, activity))
            return true;
    return false;
}

/* 'Årsrapporten föredrogs i kommunstyrelsen', 'Socialnämnden fick en återrapport': beside what its activity is not
 * given to. */
static void nouns_bar(struct marks *marks, const struct lexicon *lexicon) {
    static const char *const before[] = {
        "i",           "för",       "till",         "inför",   "förelagts",    "förelades",
        "tillställts", "delgivits", "tillställdes", "delgavs", "underställts", "att",
        "fick",        "har",       "hade",         NULL};
    for (size_t i = 0; i < marks->n; i++) {
        struct mark *mark = &marks->mark[i];
        if (mark->kind != MARK_MENTION)
            continue;
        const size_t activity = mark->word[0].activity;
        const bool addressed = lexicon_activity(lexicon, activity)->activity->vocabulary.about.n > 0;
        if (mark->word[0].role == WORD_ACT && is_by_other_law(marks, i, activity)) {
            mark->kind = MARK_WORD;
            mark->cues = 0;
            mark->n_words = 0;
            continue;
        }
        if (mark->word[0].role != WORD_NOUN && !(addressed && mark->word[0].role == WORD_COUNT))
            continue;
        bool never = mark_is(&marks->mark[0], WORD_NEVER, activity), right = false; /* who does it */
        const char *whose = mark_last(marks, 0);                                    /* 'Kommunens parkeringsvakter' */
        never = never || (i > 1 && whose[strlen(whose) - 1] == 's' && mark_is(&marks->mark[1], WORD_NEVER, activity));
        for (size_t k = i > PAIR_REACH ? i - PAIR_REACH : 0; k < marks->n && k < i + PAIR_REACH; k++) {
            const size_t by = k > 1 && marks->mark[k - 1].kind == MARK_NUMBER && !marks->mark[k - 1].number.article
                                  ? k - 2
                                  : k - 1; /* 'i nio butiker' */
            never = never ||
                    (k && mark_is(&marks->mark[k], WORD_NEVER, activity) && text_among(mark_first(marks, by), before));
            right = right || (mark_is(&marks->mark[k], WORD_RIGHT, activity) && !is_parted(marks, i, k));
        }
        if (never && !right) {
            mark->kind = MARK_WORD;
            mark->n_words = 0; /* nor a unit of it */
        }
    }
}

/* 'återrapporterades till nämnden': a verb beside what its activity is not. */
static void verbs_bar(struct marks *marks) {
    for (size_t i = 0; i < marks->n; i++) {
        struct mark *mark = &marks->mark[i];
        if (mark->kind != MARK_MENTION || !(mark->cues & (CUE_DONE | CUE_PRESENT | CUE_PLAN)))
            continue;
        const size_t activity = mark->word[0].activity;
        bool never = false, right = false;
        for (size_t k = i > PAIR_REACH ? i - PAIR_REACH : 0; k < marks->n && k < i + PAIR_REACH; k++) {
            never = never || mark_is(&marks->mark[k], WORD_NEVER, activity);
            right = right || mark_is(&marks->mark[k], WORD_RIGHT, activity);
        }
        if (never && !right)
            mark->kind = MARK_CUE;
    }
}

/* 'Återrapportering av löftet – KF mån 23/10': what is reported of, and no target. */
static void about_settle(struct marks *marks) {
    static const char *const of[] = {"av", "om", NULL};
    for (size_t i = 2; i < marks->n; i++) {
        struct mark *mark = &marks->mark[i];
        if (!(mark->cues & CUE_TARGET) || marks->mark[i - 2].kind != MARK_MENTION ||
            !text_among(mark_last(marks, i - 1), of) || (i > 2 && marks->mark[i - 3].stop == '('))
            continue;
        if (mark_is(mark, WORD_ABOUT, marks->mark[i - 2].word[0].activity))
            mark->cues &= ~(unsigned)CUE_TARGET;
    }
}

void pairing_bar(struct marks *marks, const struct lexicon *lexicon) {
    about_settle(marks);
    verbs_bar(marks);
    nouns_bar(marks, lexicon);
}
