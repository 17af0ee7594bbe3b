/* SPDX-License-Identifier: MIT
 *
 * Of what 'nästa' is the next: the name behind it, or what is spoken of where something was or will be done then.
 */
#include "figures/next.h"

#include "figures/binding.h"
#include "figures/echo.h"
#include "figures/understood.h"
#include "language/match.h"

static bool time_follows(const struct scene *scene, size_t at) {
    for (size_t i = at; i < scene->marks.n && i < at + 2; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN)
            return true;
    return false;
}

/* 'Nästa information', 'nästa redovisning': a word that half names what is spoken of. */
static bool names_kind_of(const struct scene *scene, size_t at) {
    const size_t activity = scene->current != NO_ACTIVITY ? scene->current : scene->title;
    bool right = false; /* 'Nästa redovisning av löftet i KF' */
    for (size_t i = at; activity != NO_ACTIVITY && i < scene->marks.n; i++)
        right = right || mark_is(&scene->marks.mark[i], WORD_RIGHT, activity);
    if (activity == NO_ACTIVITY || at >= scene->marks.n || !(right || scene_last(scene, activity)))
        return false;
    const struct mark *mark = &scene->marks.mark[at];
    return mark_is(mark, WORD_LEFT, activity) || mark_is(mark, WORD_NOUN, activity);
}

/* 'Nästa redovisning av löftet i KF mån 25/11': the time stands behind the receiver. */
static bool is_received_then(const struct scene *scene, size_t at) {
    for (size_t i = at; i + 1 < scene->marks.n && scene->marks.mark[i].kind != MARK_STOP; i++)
        if (scene->marks.mark[i + 1].kind == MARK_WHEN)
            return mark_is(&scene->marks.mark[i], WORD_RIGHT, scene->current);
    return false;
}

/* 'Den första av dem genomfördes den 20 april', where the item has told of none. */
static bool is_first_of_them(const struct scene *scene, size_t at) {
    return at < scene->marks.n && (scene->marks.mark[at].cues & CUE_PART) &&
           text_is(mark_first(&scene->marks, at), "av");
}

/* 'EST nästa, 21/2', 'nästa SSPF-möte': a meeting. */
static bool is_next_meeting(const struct scene *scene, size_t at) {
    static const char *const groups[] = {"sspf", "est", "möte", "mötet", "träff", "sammanträde", NULL};
    return (at && text_among(mark_last(&scene->marks, at - 1), groups)) ||
           (at + 1 < scene->marks.n && text_among(mark_last(&scene->marks, at + 1), groups));
}

/* 'nästa gång vill vi ha med räddningstjänsten': no time is set. */
static bool is_some_time(const struct scene *scene, const struct clause *clause, size_t at) {
    for (size_t i = clause->first; i < clause->end; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN)
            return false;
    return text_is(mark_last(&scene->marks, at), "gång");
}

/* 'I fredags hade vi en till': a time and a verb in the past. */
static bool happened_then(const struct scene *scene, const struct clause *clause) {
    size_t first = clause->first;
    while (first > 0 && scene->marks.mark[first - 1].stop == ',') /* 'I fredags, den 6 december, hade vi' */
        first -= first > 1 ? 2 : 1;
    for (size_t i = first; (clause->own & CUE_PAST) && i < clause->end; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN)
            return true;
    return false;
}

/* 'Fredagen den 30 augusti är nästa.' */
static bool is_named_next(const struct scene *scene, const struct clause *clause, size_t at) {
    bool day = false;
    for (size_t i = clause->first; i < at; i++)
        day = day || (scene->marks.mark[i].kind == MARK_WHEN && scene->marks.mark[i].when.kind == WHEN_DAY);
    return day && text_is(mark_first(&scene->marks, at - 1), "är");
}

/* 'tre kontroller, den senaste i lördags': one of those; beside a sum so far it is told for itself. */
static bool is_latest_of(const struct scene *scene, const struct figure *told, const struct clause *clause, size_t at) {
    static const char *const latest[] = {"senaste", "sista", "senare", NULL};
    if (clause->first != at || !at || scene->marks.mark[at - 1].stop != ',' ||
        !text_among(mark_last(&scene->marks, at), latest) || (clause->own & CUE_EVENT))
        return false;
    const struct clause *of = &scene->clauses.clause[told->clause];
    bool sum = of->own & CUE_TOTAL;
    for (size_t i = of->first; i < of->end; i++)
        sum = sum || (scene->marks.mark[i].kind == MARK_WHEN &&
                      (scene->marks.mark[i].when.kind == WHEN_SO_FAR || scene->marks.mark[i].when.year));
    return !sum;
}

/* 'Vid den sista stod polisen vid skolan': where one of those told of was; with a time it is told for itself. */
static bool is_at_told(const struct scene *scene, size_t at) {
    static const char *const at_it[] = {"vid", "på", "under", NULL}, *const latest[] = {"senaste", "sista", NULL};
    for (size_t i = 0; i < scene->marks.n; i++)
        if (scene->marks.mark[i].kind == MARK_WHEN)
            return false;
    return at && text_among(mark_last(&scene->marks, at), latest) &&
           text_among(mark_first(&scene->marks, at - 1), at_it) && scene->current != NO_ACTIVITY &&
           scene_last(scene, scene->current);
}

/* 'nästa är planerad', 'en ny insats': one of what is spoken of. */
void next_add(struct scene *scene, struct figures *out, size_t *cap, size_t clause, size_t at) {
    const struct clause *c = &scene->clauses.clause[clause];
    if ((at && (scene->marks.mark[at - 1].cues & CUE_ZERO)) || echo_one_of(scene, out, clause, at))
        return;
    static const char *const of[] = {"för", "på", "av", NULL}; /* 'premiären för uteserveringarna' */
    if (text_begins(mark_first(&scene->marks, at), "premiär") && at + 2 < scene->marks.n &&
        text_among(mark_last(&scene->marks, at + 1), of) && scene_resolve(scene, at + 2) == NO_ACTIVITY)
        return;
    if (c->first == at && at && scene->marks.mark[at - 1].stop == ',' && !(c->own & CUE_EVENT) && out->n &&
        text_is(mark_last(&scene->marks, at), "första")) /* 'en gemensam krogkontroll, den första för året' */
        return;
    const struct mark *behind = &scene->marks.mark[at + 1];
    if (at + 3 < scene->marks.n && behind->stop == ',' && behind[1].number.article && behind[2].kind == MARK_MENTION)
        return; /* 'den senaste, en mopedkontroll, ägde rum den 2 maj': told by its name */
    const bool told = out->n && out->figure[out->n - 1].count > 1;
    const bool describes = told && at + 1 < c->end && /* 'tre kontroller, och den sista var utanför skolan' */
                           text_among(mark_first(&scene->marks, at + 1), (const char *const[]){"var", "är", NULL});
    const bool among = told && is_latest_of(scene, &out->figure[out->n - 1], c, at);
    if (describes || among || is_at_told(scene, at) || is_next_meeting(scene, at) || is_some_time(scene, c, at))
        return;
    const struct binding binding = binding_find(scene, at, c);
    const bool named_kind = names_kind_of(scene, binding.at);
    struct figure figure = {.clause = clause,
                            .at = at,
                            .mention = NO_MARK,
                            .activity = NO_ACTIVITY,
                            .count = 1,
                            .numbered = true,
                            .next = true};
    if (binding.head == HEAD_MENTION) {
        figure.mention = binding.at;
        figure.activity = scene_resolve(scene, binding.at);
        figure.form = scene->marks.mark[binding.at].word[0].form;
        if (figure.form == FORM_PLURAL || figure.form == FORM_DEFINITE_PLURAL)
            return;
    } else if (binding.head == HEAD_OF && binding_behind(scene, binding.at, c->end) != NO_MARK) {
        figure.mention = binding_behind(scene, binding.at, c->end); /* 'Den sista av periodens insatser' */
        figure.activity = scene_resolve(scene, figure.mention);
        figure.next = false;
        figure.ordinal = true;
    } else if (is_first_of_them(scene, at + 1)) {
        figure.activity = scene->current != NO_ACTIVITY ? scene->current : scene->title;
        figure.understood = true;
        if (figure.activity != NO_ACTIVITY && scene_last(scene, figure.activity))
            return;
    } else if ((binding.head == HEAD_NOTHING || binding.head == HEAD_UNIT || named_kind ||
                text_among(mark_last(&scene->marks, binding.at),
                           (const char *const[]){"vi", "för", "till", "med", "kom", "kommer", "blir", "får", NULL})) &&
               ((c->cues & CUE_EVENT) || happened_then(scene, c) || time_follows(scene, binding.at) ||
                time_follows(scene, binding.at + 1) || (named_kind && is_received_then(scene, binding.at)) ||
                (at && time_follows(scene, at - 1)) || is_named_next(scene, c, at) ||
                understood_after_time(scene, at)) &&
               (binding.at == c->end || scene->marks.mark[binding.at].kind != MARK_NUMBER)) {
        const size_t named =
            scene_names(scene, c->first, c->end); /* 'krogkontroll är nästa gång planerad till den 24' */
        figure.activity = named != NO_ACTIVITY ? named : scene->current != NO_ACTIVITY ? scene->current : scene->title;
        figure.understood = true;
    }
    figures_add(scene, out, cap, figure);
}

bool next_is_new(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const words[] = {"ny", "nytt", NULL}, *const to[] = {"i", "till", "på", NULL};
    static const char *const feasts[] = {"valborg", "midsommar", "påsk", "lucia", "halloween", NULL};
    if (!scene->terse || at != clause->first || !text_among(mark_last(&scene->marks, at), words))
        return false;
    static const char *const rounds[] = {"omg", "omgång", "runda", "sväng", NULL}; /* 'Ny omg. v 23' */
    size_t time = at + 1;
    time += time < clause->end &&
            (scene->marks.mark[time].kind == MARK_MENTION || text_among(mark_last(&scene->marks, time), rounds));
    time += time < clause->end && scene->marks.mark[time].stop == ':';       /* 'Ny: lördag 9 mars' */
    time += time < clause->end && (scene->marks.mark[time].cues & CUE_PLAN); /* 'ny inplanerad fredag 8 mars' */
    time += time < clause->end && text_among(mark_last(&scene->marks, time), to);
    time += time < clause->end && text_among(mark_last(&scene->marks, time), feasts);
    return time < clause->end && scene->marks.mark[time].kind == MARK_WHEN;
}
