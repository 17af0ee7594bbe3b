/* SPDX-License-Identifier: MIT
 *
 * Known by the talk, the draft or the limit that the name stands behind.
 */
#include "figures/talked.h"

#include "language/match.h"

/* 'gäller sekretess till dess att insatsen är avslutad': a time to come, and nothing that was done. */
static bool is_limit(const struct scene *scene, size_t at) {
    enum { REACH = 4 };
    for (size_t i = at; i-- > 0 && i + REACH >= at && scene->marks.mark[i].kind != MARK_STOP;) {
        if (text_is(mark_first(&scene->marks, i), "tills"))
            return true;
        if (text_is(mark_last(&scene->marks, i), "dess") && i && text_is(mark_last(&scene->marks, i - 1), "till"))
            return true;
    }
    return false;
}

/* 'Den som syntes mest var brevet i juni': which of those told of. */
static bool is_picked_out(const struct scene *scene, size_t at) {
    static const char *const it[] = {"den", "det", NULL}, *const most[] = {"mest", "flest", "bäst", "störst", NULL};
    if (scene->marks.n < 4 || !text_among(mark_first(&scene->marks, 0), it) ||
        !text_is(mark_first(&scene->marks, 1), "som"))
        return false;
    for (size_t i = 2; i < at; i++)
        if (text_among(mark_last(&scene->marks, i), most))
            return true;
    return false;
}

/* 'Narkotikainsatserna redovisas som tidigare per datum': how they are reported. */
static bool is_reported(const struct scene *scene, size_t at) {
    static const char *const verbs[] = {"redovisas", "rapporteras", "presenteras", "registreras", "räknas", NULL};
    return at == 0 && scene->marks.n > 1 && scene->marks.mark[0].word[0].form == FORM_DEFINITE_PLURAL &&
           text_among(mark_first(&scene->marks, 1), verbs);
}

/* 'saknar samband med insatsen', 'efter konduktörens ingripande': what else is told beside it, and whose it was. */
static bool is_set_beside(const struct scene *scene, size_t at) {
    static const char *const others[] = {"konduktör", "väktar",    "vakt",     "ordningsvakt",
                                         "dörrvakt",  "entrévärd", "personal", NULL};
    if (scene->marks.mark[at].word[0].form == FORM_DEFINITE && at > 1 &&
        text_is(mark_last(&scene->marks, at - 2), "samband") && text_is(mark_last(&scene->marks, at - 1), "med") &&
        !(at + 1 < scene->marks.n && scene->marks.mark[at + 1].kind == MARK_WHEN))
        return !(at > 2 && text_is(mark_last(&scene->marks, at - 3), "i"));
    return at && scene->marks.mark[at].word[0].role == WORD_NOUN && text_ends(mark_last(&scene->marks, at - 1), "s") &&
           text_begins_among(mark_first(&scene->marks, at - 1), others);
}

bool talked_of(const struct scene *scene, size_t at) {
    if (is_set_beside(scene, at))
        return true;
    if (is_picked_out(scene, at) || is_reported(scene, at))
        return true;
    static const char *const talks[] = {"möte",   "planeringsmöte", "samtal",  "dialog",   "diskussion", "genomgång",
                                        "samråd", "avstämning",     "utbildn", "workshop", "överläggn",  "föreläsn",
                                        "träff",  "mötet",          "uppgift", "frågan",   "planering",  NULL};
    static const char *const about[] = {"om", "kring", "inför", "angående", "för", "rörande", "av", NULL};
    if (scene->marks.mark[at].word[0].form == FORM_DEFINITE && is_limit(scene, at))
        return true;
    if (at && text_is(mark_first(&scene->marks, at), "informationen") &&
        text_is(mark_last(&scene->marks, at - 1), "att") && at + 1 < scene->marks.n &&
        text_begins(mark_first(&scene->marks, at + 1), "noter"))
        return true;  /* 'något beslut utöver att informationen noteras' */
    size_t form = at; /* 'ytterligare en, i form av ett föräldrabrev' */
    form -= form > 0 && scene->marks.mark[form - 1].kind == MARK_NUMBER;
    if (form > 1 && text_is(mark_last(&scene->marks, form - 1), "av") &&
        text_is(mark_last(&scene->marks, form - 2), "form"))
        return true;
    if (scene->marks.mark[at].word[0].role == WORD_ACT && at && text_ends(mark_last(&scene->marks, at), "as") &&
        text_is(mark_last(&scene->marks, at - 1), "att")) {
        const size_t without = scene->marks.mark[at - 1].end - 1; /* 'hem utan att omhändertas' */
        if (without && text_is(scene->marks.token[without - 1].fold, "utan"))
            return true;
    }
    size_t draft = at; /* 'utkast till brev', 'utkast till ett brev' */
    while (draft > 0 && draft + 3 > at && !text_is(mark_last(&scene->marks, draft - 1), "till"))
        draft--;
    if (draft > 1 && text_begins(mark_first(&scene->marks, draft - 2), "utkast"))
        return true;
    static const char *const law[] = {"enligt", "enl", "och", "eller", NULL}; /* 'uppgift om ingripanden enligt LOB' */
    if (at > 2 && text_among(mark_last(&scene->marks, at - 1), law) && scene->marks.mark[at - 2].kind == MARK_MENTION &&
        talked_of(scene, at - 2))
        return true;
    return at > 1 && text_among(mark_last(&scene->marks, at - 1), about) &&
           scene->marks.mark[at - 2].kind != MARK_MENTION &&
           text_begins_among(mark_first(&scene->marks, at - 2), talks);
}
