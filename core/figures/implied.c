/* SPDX-License-Identifier: MIT
 *
 * What is meant is the title's activity, the label's, or the one that the item has just said was not held.
 */
#include "figures/implied.h"

#include "figures/other.h"
#include "figures/timing.h"
#include "language/match.h"

/* 'Den ställdes in.': of what the sentence before has told, or the paragraph above; a sentence between that told
 * nothing has named something else. */
static bool is_back_reference(const struct scene *scene, const struct claim *last) {
    static const char *const words[] = {"den", "det", "denna", "detta", "ny", "nytt", "dessa", NULL};
    const bool near = last->passage == scene->passage ? last->sentence + 1 >= scene->sentence : scene->first_sentence;
    const bool off = scene->terse && scene->marks.n &&
                     last->kind == LOFTE_PLANNED && /* 'Flyttas till den 20 oktober.' */
                     (scene->marks.mark[0].cues & (CUE_CANCEL | CUE_MOVE)) &&
                     text_ends_among(mark_first(&scene->marks, 0), (const char *const[]){"s", "d", "t", "en", NULL});
    return near && scene->marks.n && (off || text_among(mark_first(&scene->marks, 0), words));
}

/* None was held: a plan told next is of the same activity. */
static bool is_missing(const struct claim *last) {
    return last->kind == LOFTE_NONE || last->kind == LOFTE_CANCELLED;
}

static bool sentence_timed(const struct scene *scene) {
    for (size_t i = 0; i < scene->marks.n; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.kind != WHEN_VAGUE)
            return true;
    return false;
}

static bool has_day(const struct scene *scene) {
    for (size_t i = 0; i < scene->marks.n; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.kind == WHEN_DAY)
            return true;
    return false;
}

void implied_put(struct scene *scene, struct figures *out, size_t *cap, size_t clause, size_t at) {
    figures_add(scene, out, cap,
                (struct figure){.clause = clause,
                                .at = at,
                                .mention = NO_MARK,
                                .activity = scene->current,
                                .count = -1,
                                .precision = LOFTE_UNSPECIFIED,
                                .form = FORM_DEFINITE,
                                .implied = true,
                                .understood = true});
}

static unsigned cues_said(const struct scene *scene) {
    unsigned said = 0;
    for (size_t c = 0; c < scene->clauses.n; c++)
        said |= scene->clauses.clause[c].own;
    return said;
}

static bool lies_in(const struct scene *scene, size_t day, size_t period) {
    const struct lofte_window in = scene->marks.mark[day].when.window, out = scene->marks.mark[period].when.window;
    return in.from >= out.from && in.to <= out.to;
}

/* The mark that the text begins with its day at ('Fr 2/6, …', 'Krog: 22/11', 'KF 27/11: …'), or NO_MARK. */
static size_t opening_day(const struct scene *scene, bool verb) {
    enum { NEAR = 3 };
    static const char *const last[] = {"senast", "senaste", "sist", NULL};
    for (size_t i = 0; i < scene->marks.n && i < NEAR; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        const bool month = mark->kind == MARK_WHEN && mark->when.kind == WHEN_PERIOD && i + 2 < scene->marks.n &&
                           scene->marks.mark[i + 1].stop == ':' && scene->marks.mark[i + 2].kind == MARK_WHEN;
        if (month && scene->marks.mark[i + 2].when.kind == WHEN_DAY && lies_in(scene, i + 2, i)) /* 'Mars: 15/3' */
            return i + 2;
        if (mark->kind == MARK_WHEN)
            return mark->when.kind == WHEN_DAY || (verb && timing_length(mark->when.window) < 8) ? i : NO_MARK;
        static const char *const captions[] = {"datum", "dag", "tid", "när", "tidpunkt", NULL}; /* 'Datum: 27 mars' */
        const bool caption = text_among(mark_last(&scene->marks, i), captions) ||
                             (i && mark->stop == ':' && text_among(mark_last(&scene->marks, i - 1), captions));
        const bool subject = scene->label != NO_ACTIVITY || caption ||
                             (mark->kind == MARK_CUE && (mark->cues & CUE_LINK)) ||
                             text_among(scene->marks.token[mark->first].fold, last) ||
                             mark_is(mark, WORD_RIGHT, scene->current) || mark_is(mark, WORD_TOPIC, scene->current);
        if (!subject)
            return NO_MARK;
    }
    return NO_MARK;
}

/* '3/5: öppet hus', '11/5 möte m skolan': something else was held. */
static bool is_other_doing(const struct scene *scene) {
    static const char *const stems[] = {"möte",  "öppet", "utbildning",  "föreläs",   "lektion", "samråd",
                                        "träff", "info",  "studiebesök", "konferens", "webbin",  NULL};
    for (size_t i = 0; i < scene->marks.n; i++)
        if (scene->marks.mark[i].kind == MARK_WORD && text_begins_among(mark_first(&scene->marks, i), stems))
            return true;
    return false;
}

static bool title_has_day(const struct scene *scene) {
    return scene->title_time.known &&
           (scene->title_time.when.kind == WHEN_DAY || timing_length(scene->title_time.when.window) < 8);
}

/* 'Natten till söndagen var lugn': how it was, and nothing that was done. */
static bool is_mood(const struct scene *scene) {
    static const char *const was[] = {"var", "blev", "förlöpte", "förflöt", NULL};
    static const char *const moods[] = {"lugn", "stök", "stilla", "händelse", "rörig", "orolig", "stimmig", NULL};
    bool verb = false;
    for (size_t i = 0; i < scene->marks.n; i++) {
        if (verb && text_begins_among(mark_first(&scene->marks, i), moods))
            return true;
        verb = verb || text_among(mark_first(&scene->marks, i), was);
    }
    return false;
}

/* The title names it and the text begins with its day, or the title has the day itself. */
static bool dated_title(const struct scene *scene) {
    if (scene->plan_passage || !scene->marks.n || is_mood(scene))
        return false;
    const unsigned said = cues_said(scene);
    const bool silent = !(said & (CUE_EVENT | CUE_PAST | CUE_VERB));
    return !(said & (CUE_ASK | CUE_TARGET)) && !(silent && is_other_doing(scene)) &&
           (opening_day(scene, false) == 0 || (silent && title_has_day(scene)));
}

size_t implied_cue(const struct scene *scene, const struct clause *clause, unsigned wanted) {
    size_t at = clause->first;
    while (!(scene->marks.mark[at].cues & wanted))
        at++;
    return at;
}

static bool counts_any(const struct scene *scene) {
    for (size_t i = 0; i < scene->marks.n; i++)
        if (scene->marks.mark[i].kind == MARK_NUMBER && scene->marks.mark[i].number.value > 0)
            return true;
    return false;
}

/* 'På gång: polis ute': a heading's word tells of nothing, but for a time right behind it ('Förslag: v 17'). */
static bool is_heading(const struct scene *scene, size_t at) {
    enum { NEAR = 3 };
    for (size_t i = at + 1; i < scene->marks.n && i < at + NEAR; i++)
        if (scene->marks.mark[i].kind == MARK_STOP && scene->marks.mark[i].stop == ':')
            return i + 1 < scene->marks.n && scene->marks.mark[i + 1].kind != MARK_WHEN;
    return false;
}

/* 'Enkäten skickades ut den 9 september': what no vocabulary knows was sent. */
static bool is_sending_other(const struct scene *scene, const struct clause *clause, size_t verb) {
    static const char *const definite[] = {"en", "an", "et", NULL};
    static const char *const sent[] = {"skickades", "skickats", "mejlades",     "mejlats",
                                       "postades",  "lämnades", "överlämnades", NULL};
    if (!text_among(mark_first(&scene->marks, verb), sent))
        return false;
    for (size_t i = verb > clause->first ? verb - 1 : verb + 1; i <= verb + 1 && i < clause->end; i += 2) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_WORD && !mark->n_words && text_ends_among(mark_last(&scene->marks, i), definite))
            return true;
    }
    return false;
}

/* '20/10 Resecentrum, 2 rapp.' and then '10/11 gymnasiet, 1 rapp.', below the activity's name. */
static bool goes_on_rows(const struct scene *scene) {
    const struct claim *last = scene->title == scene->current ? scene_last(scene, scene->current) : NULL;
    const struct lofte_window day = timing_window(scene, &scene->marks.mark[0].when, false);
    return last && last->kind == LOFTE_DONE && last->numberless && last->window.from == last->window.to &&
           last->window.from != LOFTE_NO_DAY && last->window.from != day.from;
}

/* A line of notes that begins with another day than the claim before: '13/3: skola + bussar', '30/5 gick vi'. */
static bool line_add(struct scene *scene, struct figures *out, size_t *cap) {
    unsigned said = cues_said(scene);
    if (!counts_any(scene))
        said &= ~(unsigned)CUE_TARGET; /* 'KF 27/11: löftet' */
    const bool verb = said & CUE_EVENT;
    const size_t day = opening_day(scene, verb);
    const bool known = scene->label == scene->current || scene->title == scene->current;
    if (!known || !scene->terse || scene->plan_passage || day == NO_MARK || (said & (CUE_ASK | CUE_TARGET | CUE_ALONE)))
        return false;
    if (!verb && is_other_doing(scene))
        return false;
    const bool row = day == 0 && scene->marks.n > 1 && scene->marks.mark[1].kind == MARK_WORD && goes_on_rows(scene);
    const bool headed = day == 2 && scene->marks.mark[1].stop == ':'; /* 'Maj: 4/5 skolväg' */
    const bool colon = headed || (day + 1 < scene->marks.n && scene->marks.mark[day + 1].kind == MARK_STOP);
    if (!verb &&
        ((said & (CUE_PAST | CUE_VERB)) || !(row || colon || scene->label != NO_ACTIVITY || day + 1 == scene->marks.n)))
        return false;
    for (size_t c = 0; verb && c < scene->clauses.n; c++)
        if ((scene->clauses.clause[c].own & CUE_EVENT) && !scene->clauses.clause[c].aside) {
            const size_t at = implied_cue(scene, &scene->clauses.clause[c], CUE_EVENT);
            if (is_sending_other(scene, &scene->clauses.clause[c], at))
                return false;
            implied_put(scene, out, cap, c, at);
            return true;
        }
    implied_put(scene, out, cap, 0, 0);
    return true;
}

/* 'Kommunen genomförde sex tobakstillsyner' under 'Tobak': the verb has an object of its own. */
static bool counts_object(const struct scene *scene, const struct clause *clause, size_t verb) {
    enum { NEAR = 3 };
    static const char *const money[] = {"kronor", "kr", "tkr", "mkr", NULL};
    for (size_t i = verb + 1; i + 1 < clause->end && i <= verb + NEAR; i++)
        if ((scene->marks.mark[i].kind == MARK_NUMBER && scene->marks.mark[i + 1].kind == MARK_WORD) ||
            text_among(mark_last(&scene->marks, i), money) || text_among(mark_last(&scene->marks, i + 1), money))
            return true;
    return false;
}

/* 'gjordes sex ingripanden' under 'Narkotika': a noun that only another activity knows. */
static bool counts_other_noun(const struct scene *scene, const struct clause *clause) {
    for (size_t i = clause->first; i + 1 < clause->end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_NUMBER && mark->number.value > 1 && mark[1].kind == MARK_MENTION &&
            scene_resolve(scene, i + 1) == NO_ACTIVITY)
            return true;
    }
    return false;
}

/* 'Den skickas i stället vecka 43': the present tells a plan where something was put off for it. */
static bool says_instead(const struct scene *scene) {
    static const char *const instead[] = {"stället", "istället", NULL};
    for (size_t i = 0; i < scene->marks.n; i++)
        for (size_t t = scene->marks.mark[i].first; t < scene->marks.mark[i].end; t++)
            if (text_among(scene->marks.token[t].fold, instead))
                return true;
    return false;
}

static bool has_day_ahead(const struct scene *scene) {
    for (size_t i = 0; i < scene->marks.n; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_WHEN && mark->when.kind == WHEN_DAY &&
            when_nearest(&mark->when, scene->marker->meeting).from > scene->marker->meeting)
            return true;
    }
    return false;
}

static unsigned new_time(const struct scene *scene) {
    if (says_instead(scene))
        return CUE_PRESENT;
    const bool ahead = has_day_ahead(scene);
    bool out = false; /* 'Men den 13 september går vi ut båda två' */
    for (size_t i = 0; i < scene->marks.n; i++)
        out = out || text_is(mark_last(&scene->marks, i), "ut");
    const bool it = scene->marks.n && text_is(mark_last(&scene->marks, 0), "den"); /* 'Den görs den 31 oktober' */
    return ahead && (out || it) ? CUE_PRESENT : 0;
}

/* 'Polisen tog igen den fredagen den 28 april' */
static bool made_up(const struct scene *scene) {
    static const char *const took[] = {"tog", "togs", "tagit", "tagits", NULL};
    for (size_t i = 0; i < scene->marks.n; i++)
        if (text_is(mark_last(&scene->marks, i), "igen") && text_among(mark_first(&scene->marks, i), took))
            return true;
    return false;
}

/* 'Den kom till stånd den 15 november': what had been put off. */
static bool held_then(const struct scene *scene) {
    static const char *const it[] = {"den", "denna", NULL};
    bool done = false; /* 'Den som flyttades i oktober blev av, den 19' */
    for (size_t i = 2; i < scene->marks.n; i++)
        done = done || ((scene->marks.mark[i].cues & CUE_DONE) && text_is(mark_first(&scene->marks, 1), "som"));
    return scene->marks.n > 1 && text_among(mark_last(&scene->marks, 0), it) &&
           (done || (scene->marks.mark[1].cues & CUE_DONE)) && has_day(scene);
}

/* 'Två beslag av cannabis gjordes i april': what was done is named, and is something else. */
static bool has_counted_subject(const struct scene *scene, const struct clause *clause, size_t verb) {
    const size_t next = clause->first + 1;
    const struct mark *number = &scene->marks.mark[clause->first];
    return number->kind == MARK_NUMBER && number->number.value > 0 && next < verb &&
           scene->marks.mark[next].kind == MARK_WORD && !scene->marks.mark[next].n_words;
}

/* 'Den 22 september går polisen och alkoholhandläggaren ut igen': the verb, or NO_MARK. */
static size_t goes_again(const struct scene *scene, const struct clause *clause) {
    static const char *const who[] = {"polis", "kommun", "alkoholhandl", "handlägg", NULL};
    static const char *const they[] = {"vi", "de", NULL};
    bool again = false, day = false, ours = false;
    size_t verb = NO_MARK;
    for (size_t i = clause->first; i < clause->end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_NUMBER || mark->kind == MARK_MENTION)
            return NO_MARK;
        again = again || text_is(mark_last(&scene->marks, i), "igen");
        day = day || (mark->kind == MARK_WHEN && timing_length(mark->when.window) < 8);
        ours = ours || text_begins_among(mark_first(&scene->marks, i), who) ||
               text_among(mark_last(&scene->marks, i), they);
        const bool comes = text_is(mark_first(&scene->marks, i), "kommer"); /* 'Polisen kommer igen 24 maj' */
        verb = verb == NO_MARK && (comes || (mark->cues & (CUE_PRESENT | CUE_PLAN))) ? i : verb;
    }
    return again && day && ours ? verb : NO_MARK;
}

/* 'upprepades den 23', 'togs igen veckan efter', 'Den 4 maj var det dags igen': once more. */
static size_t said_again(const struct scene *scene, const struct clause *clause) {
    static const char *const more[] = {"igen", "åter", "ånyo", NULL};
    static const char *const verbs[] = {"dags", "togs", "tagits", "gjordes", "gjorts", NULL};
    for (size_t i = clause->first; i < clause->end; i++) {
        const bool said = i + 1 < clause->end ? text_among(mark_first(&scene->marks, i + 1), more) : false;
        if (text_begins(mark_first(&scene->marks, i), "upprepa") ||
            (said && text_among(mark_last(&scene->marks, i), verbs)) ||
            (text_among(mark_first(&scene->marks, i), verbs) && text_among(mark_last(&scene->marks, i), more)))
            return i;
    }
    return NO_MARK;
}

/* 'totalt', 'under 2023', 'hittills': the clause tells of a whole year or of all so far. */
static bool sums_up(const struct scene *scene, const struct clause *clause) {
    bool sum = clause->cues & CUE_TOTAL;
    for (size_t i = clause->first; i < clause->end; i++)
        sum = sum || (scene->marks.mark[i].kind == MARK_WHEN &&
                      (scene->marks.mark[i].when.year || scene->marks.mark[i].when.kind == WHEN_SO_FAR));
    return sum && !(clause->cues & CUE_PLAN);
}

/* 'Sex kontroller gjordes totalt under 2023, senast den 16 december', '22 hittills. Senaste kördes i går': the last of
 * them has a day of its own. */
static size_t last_of_sum(const struct scene *scene, const struct clause *clause, const struct figure *before,
                          const struct claim *last) {
    enum { NEAR = 3 };
    static const char *const words[] = {"senast", "senaste", "sist", "sista", NULL};
    const bool summed =
        before ? sums_up(scene, &scene->clauses.clause[before->clause]) : last && last->kind == LOFTE_TOTAL;
    if (!summed || !text_among(mark_first(&scene->marks, clause->first), words) || (clause->own & CUE_PLAN))
        return NO_MARK;
    for (size_t i = clause->first + 1; i < clause->end && i <= clause->first + NEAR; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_WHEN)
            return mark->when.kind == WHEN_DAY && mark->when.window.to <= scene->marker->meeting ? i : NO_MARK;
        if (!(mark->cues & (CUE_DONE | CUE_PAST)))
            return NO_MARK;
    }
    return NO_MARK;
}

/* 'har det inte blivit någon krogtillsyn, men den 10 juni ska kommunen och polisen ut': what was not held is planned.
 */
static size_t said_instead(const struct scene *scene, const struct clause *clause, const struct figure *before) {
    static const char *const goes[] = {"ut",         "gå",        "ske",      "göras",   "hållas",
                                       "genomföras", "genomföra", "bokat",    "inbokat", "planerat",
                                       "inplanerat", "planeras",  "planerad", "bokad",   NULL};
    static const char *const but[] = {"men", "utan", NULL};
    if (!before || !text_among(mark_first(&scene->marks, clause->first), but) || !(clause->own & CUE_PLAN) ||
        !((before->zero || scene->clauses.clause[before->clause].own & CUE_NOT)))
        return NO_MARK;
    size_t plan = NO_MARK;
    for (size_t i = clause->first; i < clause->end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_NUMBER || mark->kind == MARK_MENTION)
            return NO_MARK;
        plan = plan == NO_MARK && (mark->cues & CUE_PLAN) ? i : plan;
        if (plan != NO_MARK && text_among(mark_last(&scene->marks, i), goes))
            return plan;
    }
    return NO_MARK;
}

void implied_again(struct scene *scene, struct figures *out, size_t *cap, size_t index) {
    const struct clause *clause = &scene->clauses.clause[index];
    const struct figure *before = out->n ? &out->figure[out->n - 1] : NULL;
    const struct claim *last = scene->current == NO_ACTIVITY ? NULL : scene_last(scene, scene->current);
    const bool here = before && before->activity == scene->current && before->clause < index;
    const bool told = last && last->passage == scene->passage && (last->kind == LOFTE_DONE || is_missing(last));
    if ((before && before->clause == index) || (clause->own & CUE_NOT))
        return;
    const bool near = last && last->passage == scene->passage && last->sentence + 1 >= scene->sentence;
    const size_t latest = here || (!before && near) ? last_of_sum(scene, clause, before, last) : NO_MARK;
    if (latest != NO_MARK) {
        implied_put(scene, out, cap, index, latest);
        return;
    }
    if (!(here || told))
        return;
    if (!before && !index && told && is_missing(last) && held_then(scene)) { /* 'Den blev av den 8, och därmed …' */
        implied_put(scene, out, cap, index, implied_cue(scene, clause, CUE_DONE));
        return;
    }
    const struct mark *first = &scene->marks.mark[clause->first];
    const bool off =
        scene->terse && here && first->kind == MARK_WHEN && (clause->own & CUE_CANCEL); /* ', 25/4 struken' */
    const size_t anew = here ? said_instead(scene, clause, before) : NO_MARK;
    const size_t at = off ? clause->first : anew != NO_MARK ? anew : said_again(scene, clause);
    for (size_t i = clause->first; at != NO_MARK && i < clause->end; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.kind != WHEN_VAGUE) {
            implied_put(scene, out, cap, index, at);
            return;
        }
}

/* 'Den är bokad till onsdagen den 26 april', of what the sentence before only asked for. */
static bool says_when(const struct scene *scene) {
    static const char *const it[] = {"den", "denna", NULL};
    bool timed = has_day(scene);
    for (size_t i = 0; i < scene->marks.n; i++)
        timed =
            timed || (scene->marks.mark[i].kind == MARK_WHEN && timing_length(scene->marks.mark[i].when.window) < 8);
    return scene->clauses.n && text_among(mark_last(&scene->marks, 0), it) && timed &&
           (scene->clauses.clause[0].own & (CUE_PLAN | CUE_DONE | CUE_CANCEL | CUE_PRESENT)) != 0;
}

/* The verb of a sentence that goes on with what the item has told, or only talked, of; or NO_MARK. */
static size_t verb_of_told(const struct scene *scene, const struct claim *last) {
    if (!scene->clauses.n)
        return NO_MARK;
    const struct clause *first = &scene->clauses.clause[0];
    if (last)
        return last->passage + 1 >= scene->passage ? goes_again(scene, first) : NO_MARK;
    return scene->talked_of == scene->current && says_when(scene)
               ? implied_cue(scene, first, CUE_PLAN | CUE_DONE | CUE_CANCEL | CUE_PRESENT)
               : NO_MARK;
}

/* 'Frågan, som i april fick anstå, togs upp': no event was put off. */
static bool is_of_matter(const struct scene *scene) {
    static const char *const matters[] = {"frågan", "ärendet", "saken", "punkten", NULL};
    return scene->marks.n > 2 && text_among(mark_first(&scene->marks, 0), matters) && scene->marks.mark[1].stop == ',';
}

/* 'Gjord.', 'Ställs in.', 'Onsdagen den 10 maj går vi!': a verb alone tells of what the title names. */
void implied_add(struct scene *scene, struct figures *out, size_t *cap) {
    const bool heading = scene->marks.n && scene->marks.mark[scene->marks.n - 1].stop == ':';
    if (scene->current == NO_ACTIVITY || heading || is_of_matter(scene) || line_add(scene, out, cap))
        return;
    static const char *const papers[] = {"siffr", "statistik", "sammanställning", "underlag", "uppgifter", NULL};
    for (size_t i = 0; i < scene->marks.n; i++) /* 'Kommunstyrelsen har tagit del av läget', 'Novembers siffror' */
        if (mark_is(&scene->marks.mark[i], WORD_NEVER, scene->current) ||
            text_begins_among(mark_first(&scene->marks, i), papers))
            return;
    const bool soft = scene->title_label != NO_ACTIVITY && scene->title_label == scene->current;
    if (soft && is_other_doing(scene))
        return;
    const struct claim *last = scene_last(scene, scene->current);
    const size_t verb = verb_of_told(scene, last);
    if (verb != NO_MARK) {
        if (!is_sending_other(scene, &scene->clauses.clause[0], verb))
            implied_put(scene, out, cap, 0, verb);
        return;
    }
    const bool off = last && (is_back_reference(scene, last) || is_missing(last));
    const bool title = scene->title == scene->current && !scene->title_plural;
    if (!off && (last || !(title || scene->label == scene->current)))
        return;
    const unsigned again =
        last && is_missing(last)
            ? CUE_PLAN | (scene->terse || made_up(scene) || held_then(scene) ? CUE_DONE : 0U) | new_time(scene)
            : 0;
    const unsigned wanted = off ? CUE_CANCEL | CUE_MOVE | again
                            : title_has_day(scene) || dated_title(scene) || (scene->title_time.known && has_day(scene))
                                ? CUE_EVENT | CUE_PAST
                                : CUE_EVENT;
    const bool dated = !off && scene->sentence == 0 && dated_title(scene);
    for (size_t c = 0; c < scene->clauses.n; c++) {
        const struct clause *clause = &scene->clauses.clause[c];
        if (!(clause->own & wanted) || clause->aside || clause->bracket || (!off && (clause->own & CUE_ASK)))
            continue;
        const size_t at = implied_cue(scene, clause, wanted);
        if (scene->lent && is_heading(scene, at))
            continue;
        if (!off && ((soft && counts_object(scene, clause, at)) || counts_other_noun(scene, clause) ||
                     is_sending_other(scene, clause, at)))
            return;
        if (dated && c && at && scene->marks.mark[at - 1].kind == MARK_NUMBER) /* '14/6, mopeder, 4 trimmade' */
            continue;
        if (!off && (has_counted_subject(scene, clause, at) || other_actor(scene, clause, at)))
            return;
        const bool year = scene->title_time.known && (scene->title_time.when.year ||
                                                      scene->title_time.when.kind == WHEN_SO_FAR); /* 'Trafik i år' */
        if (!off && at > 0 && !sentence_timed(scene) && (!scene->title_time.known || year))
            return;
        if (again && !(clause->own & (CUE_CANCEL | CUE_MOVE)) && !sentence_timed(scene))
            return;
        implied_put(scene, out, cap, c, at);
        return;
    }
    const bool ahead = scene->label != NO_ACTIVITY && scene->section == SECTION_PLAN && sentence_timed(scene);
    const bool instead = off && is_missing(last) && scene->terse && says_instead(scene) && has_day_ahead(scene);
    if ((dated || ahead || instead) && scene->clauses.n) /* 'Insats 23/8 inställd. I stället 6/9' */
        implied_put(scene, out, cap, 0, 0);
}
