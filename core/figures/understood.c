/* SPDX-License-Identifier: MIT
 *
 * A number without a noun counts what is spoken of where it can stand alone and there is nothing else to count.
 */
#include "figures/understood.h"

#include "figures/alone.h"
#include "figures/binding.h"
#include "figures/doing.h"
#include "figures/misfit.h"
#include "figures/other.h"
#include "figures/place.h"
#include "language/match.h"

/* The activity that a clause speaks of by name, or what the item is about. */
static size_t mention_in_clause(const struct scene *scene, size_t clause, size_t at, size_t unit) {
    const struct clause *c = &scene->clauses.clause[clause];
    size_t best = NO_MARK;
    for (size_t i = c->first; i < c->end; i++) {
        const size_t activity = scene_resolve(scene, i);
        if (activity == NO_ACTIVITY || (unit != NO_MARK && !binding_is_unit_of(&scene->marks.mark[unit], activity)))
            continue;
        if (best == NO_MARK || (best < at && i < at) || (best < at && i > at && i - at <= at - best))
            best = i;
    }
    return best;
}

/* 'v 9: en vid stationen', 'Förra veckan (v. 41) en vid skolan', 'På valborg, den 30 april, en till': nothing but a
 * time stands before it. */
bool understood_after_time(const struct scene *scene, size_t at) {
    bool time = false;
    for (size_t i = 0; i < at; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        time = time || mark->kind == MARK_WHEN;
        const bool links = mark->kind == MARK_CUE && (mark->cues & (CUE_LINK | CUE_SMALL));
        if (mark->kind != MARK_WHEN && mark->kind != MARK_STOP && !links && !(mark->kind == MARK_WORD && i == 1))
            return false;
    }
    return time && scene->terse;
}

static bool day_near(const struct scene *scene, size_t from, size_t end) {
    enum { NEAR = 4 };
    for (size_t i = from; i < end && i < from + NEAR; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN)
            return scene->marks.mark[i].when.kind == WHEN_DAY;
    return false;
}

/* 'en femtonde i vecka 51' */
static bool is_place_link(const struct scene *scene, size_t at) {
    static const char *const links[] = {"i", "på", "vid", "v", "under", NULL};
    return scene->marks.mark[at].kind == MARK_CUE && text_among(mark_first(&scene->marks, at), links);
}

/* 'insatser har gjorts, en vid Resecentrum och två vid badet': a number with a place follows in the next clause, and
 * several have been named. */
static bool opens_row(const struct scene *scene, size_t clause) {
    if (!clause || clause + 1 >= scene->clauses.n)
        return false;
    const size_t at = scene->clauses.clause[clause + 1].first;
    if (at + 1 >= scene->marks.n || scene->marks.mark[at].kind != MARK_NUMBER ||
        !(scene->marks.mark[at + 1].cues & CUE_LINK))
        return false;
    for (size_t i = scene->clauses.clause[clause].first; i-- > 0;) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_MENTION && scene_resolve(scene, i) != NO_ACTIVITY)
            return mark->word[0].form == FORM_PLURAL || mark->word[0].form == FORM_DEFINITE_PLURAL;
    }
    return false;
}

/* 'en som de fick avvisa från resecentrum' */
static bool was_acted_on(const struct scene *scene, size_t at) {
    enum { NEAR = 6 };
    if (!text_is(mark_first(&scene->marks, at), "som"))
        return false;
    for (size_t i = at + 1; i < scene->marks.n && i < at + NEAR && scene->marks.mark[i].kind != MARK_STOP; i++)
        if (scene->marks.mark[i].kind == MARK_MENTION && scene->marks.mark[i].word[0].role == WORD_ACT &&
            scene_resolve(scene, i) != NO_ACTIVITY)
            return true;
    return false;
}

/* 'Två kontroller gjordes i april och en vid Coop den 4 maj', '… tre för april och en för den 4 maj', '… och den 4 maj
 * en vid Coop': what the clause before says is said of this one too. */
static bool shares_doing(const struct scene *scene, const struct clause *c, size_t at, bool placed) {
    const bool led = at == c->first + 2 && (scene->marks.mark[c->first].cues & CUE_LINK) &&
                     scene->marks.mark[at - 1].kind == MARK_WHEN && scene->marks.mark[at - 1].when.kind == WHEN_DAY;
    if ((at > c->first + 1 && !led) || (c->own & (CUE_EVENT | CUE_PAST | CUE_VERB)) ||
        (c->cues & (CUE_PLAN | CUE_CANCEL | CUE_MOVE | CUE_ASK | CUE_TARGET)) ||
        scene_names(scene, 0, c->first) == NO_ACTIVITY)
        return false;
    static const char *const of[] = {"för", "på", NULL}; /* 'föll tre på juni och en på juli' */
    const bool dated = text_among(mark_last(&scene->marks, at + 1), of) && at + 2 < c->end &&
                       scene->marks.mark[at + 2].kind == MARK_WHEN;
    return dated || (placed && (led || day_near(scene, at + 2, c->end)));
}

/* 'och en nu i lördags' */
static bool is_just_now(const struct scene *scene, const struct clause *clause, size_t at) {
    return scene->terse && at + 2 < clause->end && text_is(mark_first(&scene->marks, at + 1), "nu") &&
           scene->marks.mark[at + 2].kind == MARK_WHEN;
}

/* May a bare 'en' here stand for one of what is spoken of? */
/* 'Den 10 april var det en vid Sommenvägen' */
static bool was_on_day(const struct scene *scene, const struct clause *clause, size_t at) {
    size_t first = clause->first; /* 'I tisdags, den 14 maj, var det en på Storgatan' */
    if (clause > scene->clauses.clause && scene->marks.mark[first - 1].stop == ',' &&
        scene->marks.mark[first - 2].kind == MARK_WHEN)
        first -= 2;
    return at > clause->first + 1 && text_is(mark_last(&scene->marks, at - 1), "det") &&
           (scene->marks.mark[at - 2].cues & CUE_PAST) && day_near(scene, first, at);
}

bool understood_article(const struct scene *scene, size_t clause, size_t at, bool in_series) {
    static const char *const places[] = {"på", "vid", "v", "utanför", "längs", "utmed", "i", NULL};
    const struct clause *c = &scene->clauses.clause[clause];
    const bool followed = at + 1 < c->end;
    const unsigned before = at > c->first ? scene->marks.mark[at - 1].cues : 0;
    static const char *const bars[] = {"utom", "av", "för", "per", "än", "på", "med", NULL};
    if (before & CUE_MORE || c->more || (followed && was_acted_on(scene, at + 1)))
        return true;
    if (followed && at > c->first && (scene->marks.mark[at + 1].cues & CUE_LINK)) {
        const struct mark *verb = &scene->marks.mark[at - 1]; /* 'avlägsnades en från torget' */
        if (verb->kind == MARK_MENTION && verb->word[0].role == WORD_ACT && scene_resolve(scene, at - 1) != NO_ACTIVITY)
            return true;
    }
    const bool noun = at + 2 < c->end && scene->marks.mark[at + 2].kind == MARK_WORD &&
                      !scene->marks.mark[at + 2].n_words && scene->marks.mark[at + 2].cues == 0;
    static const char *const adjectives[] = {"preliminär", "planerad", "bokad",  "inplanerad",
                                             "avslutad",   "klar",     "tydlig", NULL};
    if (noun && text_among(mark_last(&scene->marks, at + 1), adjectives)) /* 'enligt en preliminär genomgång' */
        return false;
    const bool held = followed && scene->marks.mark[at + 1].kind == MARK_WHEN && at &&
                      text_is(mark_last(&scene->marks, at - 1), "med") &&
                      (scene->marks.mark[at + 1].when.kind == WHEN_DAY || /* 'återupptagits med en den 10 maj' */
                       (before & CUE_DONE));                              /* 'hunnit med en vecka 10' */
    if (at > c->first && !held && text_among(mark_last(&scene->marks, at - 1), bars))
        return false;
    static const char *const on[] = {"under", "till", "t", NULL}; /* 'hade vi en till på Storgatan' */
    if (!followed || text_among(mark_last(&scene->marks, at + 1), on))
        return true;
    static const char *const feasts[] = {"valborg", "midsommar", "påsk", "lucia", "halloween", NULL};
    const struct mark *next = &scene->marks.mark[at + 1];
    if (at + 2 < c->end && next[1].kind == MARK_WHEN && text_among(mark_last(&scene->marks, at + 1), feasts))
        return true; /* 'en 12/4 och en valborg 30/4' */
    const bool placed = (next->cues & CUE_LINK) && text_among(mark_last(&scene->marks, at + 1), places);
    if (placed && (in_series || understood_after_time(scene, at) || opens_row(scene, clause)))
        return true;
    if (placed && (c->own & (CUE_PAST | CUE_DONE)) && (day_near(scene, at + 2, c->end) || was_on_day(scene, c, at)))
        return true; /* 'Sedan dess har det blivit en på Storgatan den 2 april' */
    if (shares_doing(scene, c, at, placed) || is_just_now(scene, c, at))
        return true;
    if (placed && (c->own & CUE_DONE) && day_near(scene, c->first, at) &&
        scene_names(scene, 0, c->first) != NO_ACTIVITY)
        return true;        /* 'ingen insats i april, men den 8 maj gjordes en vid resecentrum' */
    size_t behind = at + 2; /* 'en tredje, avsedd för den 10 maj, inställdes': what was put in is small by now */
    while (behind < c->end && scene->marks.mark[behind].kind == MARK_CUE && scene->marks.mark[behind].cues == CUE_SMALL)
        behind++;
    const bool ranked = (next->cues & CUE_SMALL) && /* 'en tredje planeras' */
                        (behind == c->end || scene->marks.mark[behind].kind == MARK_STOP ||
                         scene->marks.mark[behind].kind == MARK_WHEN || is_place_link(scene, behind) ||
                         ((scene->marks.mark[behind].cues & (CUE_EVENT | CUE_VERB | CUE_SAMETIME)) &&
                          scene->marks.mark[behind].kind == MARK_CUE));
    const bool had =
        text_is(mark_last(&scene->marks, at + 1), "hade") || text_is(mark_last(&scene->marks, at + 1), "har");
    if (had && (c->own & CUE_DONE)) /* 'endast en hade kunnat genomföras' */
        return true;
    const bool came =
        text_among(mark_first(&scene->marks, at + 1), (const char *const[]){"följt", "följde", "tillkommit", NULL});
    return ranked || came || next->kind == MARK_WHEN || (next->cues & (CUE_EVENT | CUE_VERB | CUE_EACH)) ||
           (next->kind == MARK_CUE && text_is(mark_last(&scene->marks, at + 1), "i")) || next->kind == MARK_PLACE;
}

/* 'I fredags hade vi en till' */
static bool is_our_having(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const who[] = {"vi", "polisen", NULL};
    return text_is(mark_first(&scene->marks, at), "hade") &&
           ((at + 1 < clause->end && text_among(mark_last(&scene->marks, at + 1), who)) ||
            (at > clause->first && text_among(mark_last(&scene->marks, at - 1), who)));
}

/* 'hunden markerade vid två tillfällen': somebody else's doing. */
static bool has_other_verb(const struct scene *scene, size_t clause) {
    const struct clause *c = &scene->clauses.clause[clause];
    bool other = false;
    for (size_t i = c->first; i < c->end; i++)
        other = other || (scene->marks.mark[i].cues == (CUE_PAST | CUE_VERB) && !is_our_having(scene, c, i) &&
                          !other_sum_ends(scene, c, i));
    return other && !(c->own & (CUE_EVENT | CUE_TOTAL));
}

/* 'Fältarna hällde ut alkohol vid nio tillfällen': a verb in the past that no vocabulary knows, and not the police's.
 */
static bool tells_other_doing(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const ours[] = {"polis", "patrull", "lag", "vi", "kommun", NULL};
    static const char *const ends[] = {"de", "te", "kt", "dde", NULL};
    bool verb = false;
    for (size_t i = clause->first; i < at; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_MENTION || text_begins_among(mark_first(&scene->marks, i), ours))
            return false;
        verb = verb || (mark->kind == MARK_WORD && !mark->n_words && i > clause->first &&
                        text_ends_among(mark_last(&scene->marks, i), ends));
    }
    return verb && scene->marks.mark[clause->first].kind == MARK_WORD && !scene->marks.mark[clause->first].n_words;
}

/* 'Väghållaren har plogat 14 gånger': the verb before it is nothing that a vocabulary or the language knows. */
static bool counts_other_doing(const struct scene *scene, const struct figure *figure, size_t unit) {
    static const char *const ends[] = {"at", "it", "tt", NULL};
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    if (!doing_counts_times(scene, figure, unit) || figure->at < clause->first + 2 || (clause->own & CUE_EVENT))
        return false;
    const struct mark *verb = &scene->marks.mark[figure->at - 1];
    return (verb->kind == MARK_WORD && !verb->n_words &&
            text_ends_among(mark_last(&scene->marks, figure->at - 1), ends)) ||
           tells_other_doing(scene, clause, figure->at);
}

/* 'sex ungdomar har skjutsats hem', 'har delgivits misstanke': the units have a verb of their own that no vocabulary
 * knows. */
static bool units_do_other(const struct scene *scene, const struct clause *clause, size_t unit) {
    static const char *const have[] = {"har", "hade", "ha", NULL}, *const supines[] = {"its", "ats", "tts", "it", NULL};
    if (unit + 2 >= clause->end || !text_among(mark_first(&scene->marks, unit + 1), have))
        return false;
    const struct mark *verb = &scene->marks.mark[unit + 2];
    return text_is(mark_last(&scene->marks, unit + 2), "misstanke") ||
           (verb->kind == MARK_WORD && !verb->n_words && text_ends_among(mark_last(&scene->marks, unit + 2), supines));
}

/* Nothing has been named yet: what the sentence names next. */
static size_t named_later(const struct scene *scene, const struct figure *figure) {
    for (size_t i = figure->at + 1; i < scene->marks.n && i < figure->at + 24; i++) {
        const size_t activity = scene_resolve(scene, i);
        if (activity != NO_ACTIVITY)
            return activity;
    }
    return NO_ACTIVITY;
}

/* 'tretton personer, alla i centrum, omhändertagits eller avvisats': behind an insertion stands the verb of another
 * activity than the one spoken of, which counts such a unit. */
static bool acts_behind(struct scene *scene, struct figure *figure, const struct mark *unit) {
    enum { NEAR = 10 };
    const size_t end = scene->clauses.clause[figure->clause].end;
    for (size_t i = end; i < scene->marks.n && i < end + NEAR && scene->marks.mark[i].kind != MARK_NUMBER; i++) {
        const size_t activity = scene_resolve(scene, i);
        if (activity == NO_ACTIVITY)
            continue;
        if (!(scene->marks.mark[i].cues & CUE_DONE) || !mark_is(unit, WORD_UNIT, activity))
            return false;
        figure->mention = i;
        figure->activity = activity;
        figure->distant = true;
        const struct clause *behind = &scene->clauses.clause[clause_of(&scene->clauses, i)];
        for (size_t k = behind->first; k < behind->end; k++)
            scene->marks.mark[k].spent = scene->marks.mark[k].spent || scene_resolve(scene, k) == activity;
        return true;
    }
    return false;
}

/* 'Nykterhetskontroll 23/6, 2 pass' */
static bool is_turn(const struct scene *scene, const struct figure *figure, size_t unit, size_t activity) {
    static const char *const turns[] = {"pass", "kvällar", "omgångar", NULL};
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    return text_among(mark_last(&scene->marks, unit), turns) && figure->at == clause->first && clause->first &&
           scene_names(scene, (clause - 1)->first, clause->first) == activity;
}

/* 'årets antal', 'sedan nyår': a running total is the activity's, whatever has been counted in between. */
static bool sums_up_since(const struct scene *scene, const struct figure *figure) {
    static const char *const sums[] = {"årets",           "årssumman", "årssumma", "avtalstidens",
                                       "avtalsperiodens", "periodens", NULL};
    static const char *const reached[] = {"blivit", "blev", NULL}; /* 'sedan årsskiftet har det blivit 16' */
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    for (size_t i = clause->first; i < clause->end; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.kind == WHEN_SO_FAR &&
            ((clause->own & CUE_DONE) || text_among(mark_first(&scene->marks, i), sums) ||
             text_among(mark_last(&scene->marks, figure->at - (figure->at ? 1 : 0)), reached)))
            return true;
    return false;
}

/* The activity's unit alone counts it where the place of the number says so: 'November: 2 personer'. */
static bool is_told_so(const struct scene *scene, const struct figure *figure, size_t unit, size_t activity) {
    const struct clause *clause = &scene->clauses.clause[figure->clause];
    const bool later = scene->current == NO_ACTIVITY && scene->title == NO_ACTIVITY; /* 'En kväll … krogtillsyn' */
    const bool row = scene->in_list && scene->title == activity && figure->at == 0;  /* '• 2 kvällar i september' */
    return is_turn(scene, figure, unit, activity) ||
           (figure->at == clause->first && clause->first && /* 'omh enl LOB: 5 pers' */
            scene->marks.mark[clause->first - 1].stop == ':' && scene_named(scene, activity)) ||
           (figure->at == 2 && scene->marks.mark[0].kind == MARK_WHEN && /* 'November: 2 personer' */
            scene->marks.mark[1].stop == ':' && scene->title == activity) ||
           later || row;
}

/* 'en 5/11 (7 böter), en 14/11', '…, och därefter en den 2 juni' */
static bool is_opened_by_links(const struct scene *scene, const struct figure *figure) {
    for (size_t i = scene->clauses.clause[figure->clause].first; i < figure->at; i++)
        if (!(scene->marks.mark[i].cues & CUE_LINK))
            return false;
    return true;
}

bool understood_activity(struct scene *scene, struct figure *figure, size_t unit) {
    const size_t mention = mention_in_clause(scene, figure->clause, figure->at, unit);
    if (mention != NO_MARK) {
        figure->mention = mention;
        figure->activity = scene_resolve(scene, mention);
        figure->distant = true;
        return true;
    }
    const bool amount = text_is(mark_last(&scene->marks, figure->at), "antalet") ||
                        (unit != NO_MARK && text_is(mark_last(&scene->marks, unit), "antalet"));
    if (amount && figure->at > 2 && scene->marks.mark[0].kind == MARK_WORD &&
        scene_names(scene, 0, figure->at) == NO_ACTIVITY)
        return false; /* 'Föreningens egna nattvandringar, hittills sex till antalet' */
    if (scene->stub_before && figure->at == 0 && doing_counts_times(scene, figure, unit))
        return false; /* 'Ambul. 2 ggr.' */
    const size_t joined = doing_of_times(scene, figure, unit);
    if (joined != NO_MARK) {
        figure->mention = joined;
        figure->activity = scene_resolve(scene, joined);
        figure->distant = true;
        return true;
    }
    size_t activity = scene->current != NO_ACTIVITY ? scene->current : scene->title;
    if (activity == NO_ACTIVITY)
        activity = named_later(scene, figure);
    if (!figure->same && unit == NO_MARK && !alone_counts(scene, figure))
        return false;
    if (activity != NO_ACTIVITY && misfit_lookalike(scene, figure, activity))
        return false;
    const unsigned own = scene->clauses.clause[figure->clause].own;
    const bool named = scene_names(scene, 0, figure->at) != NO_ACTIVITY;
    const size_t next = figure->at + 1;
    const bool dated = figure->count == 1 && next < scene->marks.n && scene->marks.mark[next].kind == MARK_WHEN;
    if (scene->other_before && !named && !dated && (own & CUE_MORE) && !(own & (CUE_DONE | CUE_PLAN | CUE_PRESENT)))
        return false; /* '23 förslag … Ytterligare fyra är beställda' */
    if (activity == NO_ACTIVITY || (scene->other_counted && !(own & (CUE_MORE | CUE_TOTAL)) &&
                                    !place_in_row(scene, figure->at) && !sums_up_since(scene, figure) &&
                                    !(dated && figure->article && (scene->terse || is_opened_by_links(scene, figure)))))
        return false;
    if ((unit == NO_MARK && misfit_alone(scene, figure, activity)) ||
        (doing_counts_times(scene, figure, unit) && misfit_times(scene, figure)))
        return false;
    if (has_other_verb(scene, figure->clause) || counts_other_doing(scene, figure, unit) ||
        (unit != NO_MARK && units_do_other(scene, &scene->clauses.clause[figure->clause], unit)))
        return false;
    const struct clause *inner = &scene->clauses.clause[figure->clause];
    if (inner->bracket && (inner->own & CUE_ASK)) /* '(vi hade frågat två gånger)' */
        return false;
    const struct mark *mark = unit == NO_MARK ? NULL : &scene->marks.mark[unit];
    if (mark && !(mark->cues & CUE_TIMES) && !mark_is(mark, WORD_NOUN, activity) &&
        !(is_told_so(scene, figure, unit, activity) && mark_is(mark, WORD_UNIT, activity)))
        return acts_behind(scene, figure, mark);
    figure->activity = activity;
    figure->understood = true;
    return true;
}
