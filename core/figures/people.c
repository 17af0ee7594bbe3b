/* SPDX-License-Identifier: MIT
 *
 * Known by the verbs of taking part, by the words beside the number, or by what is done to those it counts.
 */
#include "figures/people.h"

#include "figures/binding.h"
#include "figures/other.h"
#include "language/match.h"

#include <string.h>

/* 'Polisen deltog med tre, kommunen med sju': people. */
static bool is_attendance(const struct scene *scene, size_t at) {
    static const char *const verbs[] = {"deltog",    "deltagit",       "deltar", "medverkade", "medverkat",
                                        "närvarade", "representerade", "kom",    "ställde",    "bemannade",
                                        "ställer",   "bemannar",       NULL};
    static const char *const by[] = {"med", "m", "av", NULL};
    if (!at || !text_among(mark_last(&scene->marks, at - 1), by))
        return false;
    bool took_part = false;
    for (size_t i = 0; i + 1 < at; i++) {
        took_part = took_part || text_among(mark_last(&scene->marks, i), verbs);
        if (text_among(mark_last(&scene->marks, i), (const char *const[]){"igång", "gång", NULL}))
            return false; /* 'kom arbetet igång igen med två' */
    }
    return took_part;
}

/* 'Till vandringen kom bara en handfull', 'samlade ett tiotal': people. */
static bool is_crowd(const struct scene *scene, size_t at) {
    static const char *const verbs[] = {"kom", "samlade", "lockade", "deltog", "infann sig", NULL};
    static const char *const only[] = {"bara", "endast", "blott", "det", "sammanlagt", "totalt", NULL};
    static const char *const gathers[] = {"samlade", "lockade", "samlat", "lockat", "fyllt", NULL};
    if (at && text_among(mark_last(&scene->marks, at - 1), gathers)) /* 'samlade 26 vuxna', 'de som har fyllt 13' */
        return true;
    static const char *const went[] = {"gick", "kom", "deltog", "anslöt", "följde", "dök", "slöt", NULL};
    enum { SEVERAL = 4 };
    const size_t pieces = at + 1 < scene->marks.n && (scene->marks.mark[at + 1].cues & CUE_TIMES) ? at + 2 : at + 1;
    const bool company = pieces < scene->marks.n &&
                         scene->marks.mark[pieces].end == scene->marks.mark[pieces].first + 1 &&
                         text_among(mark_first(&scene->marks, pieces), went);
    if (company && !scene->marks.mark[at].number.ordinal &&
        scene->marks.mark[at].number.value > SEVERAL) /* 'tolv stycken gick', 'Trettioen gick med' */
        return true;
    const bool last = at + 1 == scene->marks.n || scene->marks.mark[at + 1].kind == MARK_STOP;
    size_t before = at;
    while (last && before > 1 && text_among(mark_last(&scene->marks, before - 1), only))
        before--;
    if (last && before > 1 && text_is(mark_last(&scene->marks, before - 1), "sig") &&
        text_among(mark_first(&scene->marks, before - 2), went)) /* 'Till kontrollen anslöt sig fyra' */
        return true;
    return last && before && text_among(mark_last(&scene->marks, before - 1), verbs);
}

/* '25 har anmält sig till vandringen', 'femton är anmälda' */
static bool has_signed_up(const struct scene *scene, size_t at) {
    enum { REACH = 5 };
    static const char *const signed_up[] = {"anmält", "anmälde", "anmälda", "anslutit", "hört", NULL};
    static const char *const self[] = {"sig", "av", NULL};
    for (size_t i = at + 1; i < scene->marks.n && i < at + REACH && scene->marks.mark[i].kind != MARK_STOP; i++) {
        if (scene->marks.mark[i].kind == MARK_MENTION)
            return false;
        if (text_is(mark_first(&scene->marks, i), "anmälda") && text_is(mark_last(&scene->marks, i - 1), "är"))
            return true;
        if (i + 1 < scene->marks.n && text_among(mark_last(&scene->marks, i), signed_up) &&
            text_among(mark_first(&scene->marks, i + 1), self))
            return true;
    }
    return false;
}

/* 'De båda vill ut på ännu en krogtillsyn': the two of them, where the clause goes on to name what they want. */
static bool is_both_of_them(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const both[] = {"båda", "bägge", NULL};
    static const char *const want[] = {"vill", "planerar", "tänker", "avser", "hoppas", "räknar", "önskar", NULL};
    if (text_among(mark_first(&scene->marks, at), both) && at + 1 >= clause->end) /* 'går vi ut båda två' */
        for (size_t i = clause->first; i < at; i++)
            if (text_is(mark_last(&scene->marks, i), "vi"))
                return true;
    if (at + 1 >= clause->end || !text_among(mark_last(&scene->marks, at), both) ||
        !text_among(mark_first(&scene->marks, at + 1), want))
        return false;
    return scene_names(scene, at + 2, clause->end) != NO_ACTIVITY;
}

/* 'Två av dem som omhändertogs i april var under 20': what some of them were. */
static bool is_of_those_who(const struct scene *scene, size_t at) {
    enum { FAR = 12 };
    static const char *const were[] = {"var", "är", "hade", "har", NULL};
    if (at + 3 >= scene->marks.n || !(scene->marks.mark[at + 1].cues & CUE_PART) ||
        !text_is(mark_first(&scene->marks, at + 2), "som"))
        return false;
    bool deed = false;
    for (size_t i = at + 3; i < scene->marks.n && i < at + FAR && scene->marks.mark[i].kind != MARK_STOP; i++) {
        deed = deed || (scene->marks.mark[i].cues & CUE_DONE);
        if (deed && text_among(mark_first(&scene->marks, i), were))
            return true;
    }
    return false;
}

/* 'Ordningsvakternas egna ingripanden var 37' */
static bool is_of_guards(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const guards[] = {"ordningsvakt", "väktar", "dörrvakt", "entrévärd", NULL};
    return text_begins_among(mark_first(&scene->marks, clause->first), guards) && other_actor(scene, clause, at);
}

/* 'nattvandrarna, som var 22 stycken', 'två från områdespolisen går med': people. */
static bool is_of_people(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const were[] = {"var", "är", "blev", NULL};
    const struct marks *marks = &scene->marks;
    if (at + 2 < clause->end && text_is(mark_first(marks, at + 1), "från"))
        for (size_t i = at + 2; i < clause->end && i < at + 4; i++)
            if (strstr(mark_first(marks, i), "polis") || text_begins(mark_first(marks, i), "kommun") ||
                text_is(mark_first(marks, i), "oss"))
                return true;
    if (at > 1 && text_is(mark_last(marks, at - 1), "vi") && text_among(mark_last(marks, at - 2), were))
        return true; /* 'det var vi tre och två kollegor' */
    if (at < 2 || !text_among(mark_first(marks, at - 1), were) || !text_is(mark_last(marks, at - 2), "som"))
        return false;
    size_t who = at - 2;
    while (who > 0 && marks->mark[who - 1].kind == MARK_STOP)
        who--;
    return who > 0 && marks->mark[who - 1].kind == MARK_WORD && mark_is_unknown(&marks->mark[who - 1]);
}

/* The number of people in the clause that has an act done to people, or 0. */
static int64_t people_acted_on(const struct scene *scene, const struct clause *clause) {
    int64_t people = 0;
    bool act = false;
    for (size_t i = clause->first; i < clause->end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        const size_t activity = mark->kind == MARK_MENTION ? scene_resolve(scene, i) : NO_ACTIVITY;
        act = act || (activity != NO_ACTIVITY && mark_is(mark, WORD_ACT, activity));
        if (mark->kind != MARK_NUMBER || mark->number.ordinal || mark->number.times || mark->number.value < 1)
            continue;
        const struct binding binding = binding_find(scene, i, clause);
        if (binding.head == HEAD_UNIT && !(scene->marks.mark[binding.at].cues & CUE_TIMES))
            people = mark->number.value;
    }
    return act ? people : 0;
}

/* 'Vid två tillfällen avvisades tre personer': three were. 'Vid två tillfällen avvisades en person': one each time. */
static bool is_told_by_occasion(const struct scene *scene, const struct clause *clause, size_t at) {
    int64_t times = 0;
    for (size_t i = clause->first; i < clause->end; i++)
        if (scene->marks.mark[i].kind == MARK_NUMBER && scene->marks.mark[i].number.times)
            times = scene->marks.mark[i].number.value;
    const int64_t people = times > 0 ? people_acted_on(scene, clause) : 0;
    return people && scene->marks.mark[at].number.times == !(people == 1 && times > 1);
}

/* 'Fm båda ggr': both of those told of. */
static bool is_both_times(const struct scene *scene, size_t at) {
    static const char *const both[] = {"båda", "bägge", NULL};
    static const char *const times[] = {"ggr", "gånger", "gångerna", "tillfällen", "tillfällena", NULL};
    return scene->n_claims && text_among(mark_first(&scene->marks, at), both) &&
           (text_among(mark_last(&scene->marks, at), times) ||
            (at + 1 < scene->marks.n && text_among(mark_first(&scene->marks, at + 1), times)));
}

/* 'Tre lämnade positivt prov', 'Nio kollades': people whom one event met. */
static bool is_of_met(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const met[] = {"lämnade",     "blåste",    "testade", "kollades",     "stoppades",
                                      "visiterades", "uppvisade", "erkände", "drogtestades", NULL};
    static const char *const pieces[] = {"st", "stycken", NULL}; /* 'nio stycken kontrollerades' */
    if (at + 1 < clause->end && text_among(mark_last(&scene->marks, at), pieces) &&
        text_among(mark_first(&scene->marks, at + 1),
                   (const char *const[]){"kontrollerades", "kollades", "stoppades", NULL}))
        return true;
    return at == clause->first && scene->n_claims && at + 1 < clause->end &&
           scene->marks.mark[at + 1].end == scene->marks.mark[at + 1].first + 1 &&
           text_among(mark_first(&scene->marks, at + 1), met);
}

/* 'Personen var 19, anhöriga hämtade', 'den yngste var femton': how old somebody was. */
static bool is_age(const struct scene *scene, const struct clause *clause, size_t at) {
    enum { YOUNGEST = 10, OLDEST = 99 };
    static const char *const who[] = {"person", "pojke", "flick",  "mannen", "kvinn", "yngling", "ungdom",
                                      "förar",  "elev",  "killen", "tjejen", "yngst", "äldst",   NULL};
    static const char *const pronouns[] = {"han", "hon", "hen", "vederbörande", NULL};
    static const char *const were[] = {"var", "är", "fyllt", "endast", "bara", "blott", NULL};
    const int64_t value = scene->marks.mark[at].number.value;
    if (value < YOUNGEST || value > OLDEST || at + 1 < clause->end || at == clause->first ||
        !text_among(mark_last(&scene->marks, at - 1), were))
        return false;
    bool one = false, is = false;
    for (size_t i = clause->first; i < at; i++) {
        const char *word = mark_last(&scene->marks, i);
        const bool plural = text_ends(word, "r") || text_ends(word, "rna");
        const bool other = text_among(word, (const char *const[]){"det", "de", NULL}); /* 'han sade att det var tio' */
        one = (one && !other) || text_among(word, pronouns) || (text_begins_among(word, who) && !plural);
        is = is || text_among(word, (const char *const[]){"var", "är", "fyllt", NULL});
    }
    return one && is;
}

/* 'Elevrådet skickar 4 stycken', 'Gick den 17/5, 14 st': who comes along, who walked. */
static bool is_of_walkers(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const sends[] = {"skickar", "skickade", "bidrar", NULL};
    static const char *const senders[] = {"elevråd", "skola", "förening", "föräld", "fältgrupp", "socialtj", NULL};
    static const char *const walked[] = {"gick", "gått", "vandrade", NULL}, *const pieces[] = {"st", "stycken", NULL};
    const struct marks *marks = &scene->marks;
    const bool last = at + 1 == clause->end || (at + 2 == clause->end && text_is(mark_last(marks, at + 1), "stycken"));
    if (last && at > clause->first && text_among(mark_first(marks, at - 1), sends))
        return text_begins_among(mark_first(marks, clause->first), senders);
    const bool counted = text_among(mark_last(marks, at), pieces) ||
                         (at + 1 < clause->end && text_among(mark_last(marks, at + 1), pieces));
    return counted && at == clause->first && at > 1 && marks->mark[at - 1].stop == ',' &&
           text_among(mark_first(marks, 0), walked);
}

/* 'kontrollerade polisen mopeder vid skolan, tolv stycken': of what was met. */
static bool is_of_objects(const struct scene *scene, const struct clause *clause, size_t at) {
    static const char *const pieces[] = {"st", "stycken", NULL}, *const many[] = {"er", "ar", "or", NULL};
    const bool alone =
        clause->end == at + 1 || (clause->end == at + 2 && text_among(mark_last(&scene->marks, at + 1), pieces));
    if (at != clause->first || !alone || clause == scene->clauses.clause || scene->marks.mark[at - 1].stop != ',' ||
        !(text_among(mark_last(&scene->marks, at), pieces) || clause->end == at + 2))
        return false;
    bool verb = false, objects = false;
    for (size_t i = (clause - 1)->first; i < (clause - 1)->end; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        if (mark->kind == MARK_NUMBER ||
            (mark->kind == MARK_MENTION && mark->word[0].role == WORD_COUNT && !mark->paired))
            return false;
        objects = objects || (verb && mark->kind == MARK_WORD && text_ends_among(mark_last(&scene->marks, i), many));
        verb = verb || (mark->cues & CUE_DONE);
    }
    return objects;
}

bool people_count(const struct scene *scene, const struct clause *clause, size_t at) {
    return has_signed_up(scene, at) || is_both_of_them(scene, clause, at) || is_of_those_who(scene, at) ||
           is_attendance(scene, at) || is_crowd(scene, at) || is_of_guards(scene, clause, at) ||
           is_of_people(scene, clause, at) || is_told_by_occasion(scene, clause, at) || is_both_times(scene, at) ||
           is_of_met(scene, clause, at) || is_age(scene, clause, at) || is_of_walkers(scene, clause, at) ||
           is_of_objects(scene, clause, at);
}
