/* SPDX-License-Identifier: MIT
 *
 * Item by item, sentence by sentence: marks, clauses, figures, verdicts; then the item's reports. What is understood of
 * a text is scene.h's; here is only the order of things.
 */
#include "reading/reader.h"

#include "figures/ahead.h"
#include "figures/carry.h"
#include "figures/finder.h"
#include "figures/following.h"
#include "figures/heading.h"
#include "figures/label.h"
#include "figures/place.h"
#include "figures/timing.h"
#include "figures/wrong.h"
#include "language/match.h"
#include "language/normalise.h"
#include "marks/silent.h"
#include "reading/booked.h"
#include "reading/claims.h"
#include "reading/headline.h"
#include "reading/misdate.h"
#include "reading/reply.h"
#include "reading/report.h"
#include "reading/sequel.h"
#include "reading/trace.h"
#include "reading/verdict.h"

#include "base/err.h"
#include "base/limits.h"

#include <string.h>

struct reader {
    const struct lofte_agreement *agreement;
    struct lexicon *lexicon;
    struct cues *cues;
    struct spellings *spellings;
    struct arena *own, *scratch; /* of the meeting and of the item at hand */
};

static void shorts_learn(struct spellings *spellings, const struct lofte_word_list *list, struct arena *arena) {
    for (size_t i = 0; i < list->n; i++) {
        const size_t len = strlen(list->word[i]);
        const bool dot = len && list->word[i][len - 1] == '.';
        spellings_shorten(spellings, text_fold(arena, list->word[i], len - (dot ? 1 : 0)));
    }
}

struct reader *reader_create(struct arena *arena, const struct lofte_agreement *agreement) {
    struct reader *reader = ARENA_NEW(arena, struct reader);
    *reader = (struct reader){.agreement = agreement,
                              .lexicon = lexicon_create(arena, agreement),
                              .cues = cues_create(arena),
                              .spellings = spellings_create(arena),
                              .own = arena_create_under(arena),
                              .scratch = arena_create_under(arena)};
    lexicon_shorten(reader->lexicon, reader->spellings);
    for (size_t i = 0; i < lexicon_count(reader->lexicon); i++)
        shorts_learn(reader->spellings, &lexicon_activity(reader->lexicon, i)->activity->vocabulary.shorts, arena);
    return reader;
}

const struct lexicon *reader_lexicon(const struct reader *reader) {
    return reader->lexicon;
}

/* What a nested item leans on. */
struct title {
    size_t activity;
    struct carried time;
    bool elsewhere, promise, plural, asked, soft;
    enum section section;
};

static void about_hear(struct scene *scene, const struct word *word) {
    if (word->role == WORD_TOPIC)
        scene->topic[word->activity].spoken = scene->stamp;
    else if (word->role == WORD_ABOUT)
        scene->topic[word->activity].about = scene->stamp;
}

static void names_take(struct scene *scene, struct title *title) {
    for (size_t i = 0; i < scene->marks.n; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        for (size_t k = 0; k < mark->n_words; k++) {
            const struct word *word = &mark->word[k];
            if (word->role == WORD_RIGHT)
                scene->topic[word->activity].spoken = scene->stamp;
            about_hear(scene, word);
        }
        if (mark->kind == MARK_MENTION && mark->word[0].role == WORD_COUNT) {
            const size_t activity = mark->word[0].activity;
            scene->topic[activity].named = scene->stamp;
            title->activity = title->activity == NO_ACTIVITY || title->activity == activity ? activity : NO_ACTIVITY;
            title->plural = mark->word[0].form == FORM_PLURAL || mark->word[0].form == FORM_DEFINITE_PLURAL;
        }
        if (mark->kind == MARK_WHEN && mark->when.kind != WHEN_VAGUE)
            title->time = (struct carried){.known = true, .when = mark->when, .claimed_by = NO_ACTIVITY};
    }
}

static void sentence_load(struct scene *scene, const struct tokens *tokens, const struct sentence *sentence) {
    marks_make(scene->marker, tokens, sentence, scene->scratch, &scene->marks);
    following_times(scene);
    heading_date(scene);
    scene->marks.mark = arena_fit(scene->scratch, scene->marks.mark, scene->marks.n, sizeof *scene->marks.mark);
    clauses_make(&scene->marks, scene->scratch, &scene->clauses);
}

static void title_read(struct scene *scene, const struct lofte_item *item, const struct title *parent,
                       struct title *title) {
    *title = (struct title){.activity = NO_ACTIVITY};
    for (size_t i = 0; item->about && i < lexicon_count(scene->marker->lexicon); i++)
        if (str_equal(lexicon_activity(scene->marker->lexicon, i)->activity->id, item->about)) {
            title->activity = i;
            scene->topic[i].named = scene->stamp;
        }
    if (item->title) {
        struct tokens tokens;
        tokens_split_known(item->title, scene->marker->spellings, scene->scratch, &tokens);
        for (size_t i = 0; i < tokens.n_sentences; i++) {
            sentence_load(scene, &tokens, &tokens.sentence[i]);
            names_take(scene, title);
            title->elsewhere = title->elsewhere || place_title_elsewhere(&scene->marks);
            title->promise = title->promise || heading_promises(&scene->marks);
            title->section = tokens.n_sentences == 1 ? heading_of_title(&scene->marks) : SECTION_NONE;
            title->asked = title->asked || heading_asks(&scene->marks);
            if (tokens.n_sentences == 1 && title->activity == NO_ACTIVITY && !title->promise) {
                title->activity = label_of_title(scene);
                title->soft = title->activity != NO_ACTIVITY;
            }
        }
    }
    title->promise = title->promise && !heading_is_over(scene, &title->time);
    if (parent && title->activity == NO_ACTIVITY) {
        title->activity = parent->activity;
        title->plural = parent->plural;
        title->soft = parent->soft;
    }
    if (parent && !title->time.known)
        title->time = parent->time;
    if (title->activity != NO_ACTIVITY)
        *(title->soft ? &scene->topic[title->activity].spoken : &scene->topic[title->activity].named) = scene->stamp;
}

static void topics_speak(struct scene *scene) {
    for (size_t i = 0; i < scene->marks.n; i++)
        for (size_t k = 0; k < scene->marks.mark[i].n_words; k++)
            about_hear(scene, &scene->marks.mark[i].word[k]);
}

/* 'Utfall tertial 1 mot löftet:', a line of its own that counts nothing: what stands below is of that time and kind. */
static bool heads_lines(const struct scene *scene) {
    const struct marks *marks = &scene->marks;
    bool heads = scene->section != scene->title_section;
    for (size_t i = 0; i < marks->n; i++) {
        if (marks->mark[i].kind == MARK_NUMBER || marks->mark[i].kind == MARK_MENTION)
            return false;
        heads = heads || marks->mark[i].kind == MARK_WHEN;
    }
    return heads && scene->first_sentence && marks->n && marks->mark[marks->n - 1].stop == ':';
}

/* A heading: 'NOVEMBER', 'Maj t.o.m. 13/5:', 'Period: 1–22 januari.' */
static bool is_time_alone(const struct marks *marks) {
    static const char *const labels[] = {"period", "tidsperiod", "månad", "avser", "gäller", NULL};
    const bool label = marks->n > 2 && text_among(mark_first(marks, 0), labels) && marks->mark[1].stop == ':';
    const size_t first = label ? 2 : 0;
    const char stop = marks->n > 1 ? marks->mark[marks->n - 1].stop : 0;
    const size_t ends = stop == ':' || (label && stop == '.') ? 1 : 0;
    bool alone = marks->n > first && marks->mark[first].kind == MARK_WHEN;
    for (size_t i = first + 1; i + ends < marks->n; i++)
        alone = alone && (marks->mark[i].kind == MARK_WHEN || marks->mark[i].cues == CUE_LINK);
    return alone;
}

/* 'Totalt under 2023 blev det:' gives its time to the list below. */
static void list_open(struct scene *scene) {
    const struct marks *marks = &scene->marks;
    const bool alone = is_time_alone(marks) || heads_lines(scene);
    if (alone)
        scene->list_time = (struct carried){0};
    scene->list_bare = scene->terse && (scene->list_bare || alone);
    if (!alone && (!marks->n || marks->mark[marks->n - 1].kind != MARK_STOP || marks->mark[marks->n - 1].stop != ':'))
        return;
    scene->list_total = false;
    scene->place_list = marks->n && marks->mark[marks->n - 1].stop == ':' ? place_named(marks) : NULL;
    for (size_t i = 0; i < marks->n; i++) {
        if (marks->mark[i].kind == MARK_WHEN && (!scene->list_time.known || marks->mark[i].when.year))
            scene->list_time = (struct carried){.known = true, .when = marks->mark[i].when, .claimed_by = NO_ACTIVITY};
        scene->list_total = scene->list_total || (marks->mark[i].cues & CUE_TOTAL) ||
                            (marks->mark[i].kind == MARK_WHEN && marks->mark[i].when.kind == WHEN_SO_FAR);
    }
}

enum { QUOTE_BYTES = 1000 };

/* The sentence as written; of one without an end, its beginning. */
static const char *quote_of(struct scene *scene, const char *sentence, size_t len) {
    if (len > QUOTE_BYTES) {
        len = QUOTE_BYTES;
        while (len && ((unsigned char)sentence[len] & 0xC0) == 0x80)
            len--;
    }
    return arena_strndup(scene->scratch, sentence, len);
}

/* 'Ordföranden ville veta om trygghetsvandringen.': the next sentence may say what of it. */
static size_t certain_named(const struct scene *scene) {
    size_t named = NO_ACTIVITY;
    for (size_t i = 0; i < scene->marks.n; i++) {
        const struct mark *mark = &scene->marks.mark[i];
        const size_t activity = mark->kind == MARK_MENTION ? scene_resolve(scene, i) : NO_ACTIVITY;
        if (activity == NO_ACTIVITY)
            continue;
        if (mark->word[0].form != FORM_DEFINITE || (named != NO_ACTIVITY && named != activity))
            return NO_ACTIVITY;
        named = activity;
    }
    return named;
}

static bool says(const struct clauses *clauses, unsigned cues) {
    for (size_t c = 0; c < clauses->n; c++)
        if (clauses->clause[c].own & cues)
            return true;
    return false;
}

static void sentence_read(struct scene *scene, const struct tokens *tokens, size_t index, const char *text) {
    const struct sentence *sentence = &tokens->sentence[index];
    sentence_load(scene, tokens, sentence);
    wrong_put_right(scene);
    ahead_look(scene, tokens, index);
    if (heading_heads_list(scene) || label_heads_list(scene, sentence->listed) ||
        (index + 1 < tokens->n_sentences && label_heads_line(scene))) {
        scene->sentence++;
        return;
    }
    heading_read(scene, sentence->listed);
    scene->in_list = sentence->listed || scene->list_bare;
    if (!scene->in_list)
        scene->list_time = (struct carried){0};
    topics_speak(scene);
    label_read(scene);
    struct figures figures;
    figures_find(scene, &figures);
    const size_t before = scene->n_claims;
    const char *quote = quote_of(scene, text + sentence->at, sentence->len);
    verdicts_give(scene, &figures, quote);
    if (scene->n_claims == before) {
        sequel_tell(scene, quote);
        reply_tell(scene, before, quote);
        booked_tell(scene, before, quote);
    }
    if (scene->quoted && says(&scene->clauses, CUE_CORRECT))
        claims_put_right(scene, scene->quoted - 1, before);
    scene->quoted = wrong_quotes_paper(&scene->marks) ? before + 1 : 0;
    reply_await(scene, before);
    traces_keep(scene, before, quote);
    carry_time(scene, &figures);
    list_open(scene);
    if (says(&scene->clauses, CUE_NOTOURS) || wrong_denies_told(&scene->marks))
        claims_take_back(scene, before);
    scene->place_before = place_named(&scene->marks);
    scene->stub_before = scene->marks.n == 2 && scene->marks.mark[1].stop == '.' && mark_is_unknown(scene->marks.mark);
    scene->talked_of = scene->n_claims == before ? certain_named(scene) : NO_ACTIVITY;
    scene->sentence++;
}

static void passage_read(struct scene *scene, const struct lofte_passage *passage, const struct tokens *tokens) {
    scene->plan_passage = passage->kind != LOFTE_P;
    scene->sentence_time = (struct carried){0};
    for (size_t i = 0; i < tokens->n_sentences; i++) {
        scene->first_sentence = i == 0;
        scene->last_year_before = scene->last_year_before && i > 0;
        if (i == 0) {
            scene->talked_of = scene->asked_of.activity = NO_ACTIVITY;
            scene->quoted = 0;
        }
        const size_t before = scene->n_claims;
        sentence_read(scene, tokens, i, passage->text);
        if (scene->n_claims > before)
            misdates_find(scene, passage->line);
    }
    scene->passage++;
}

/* Reads nothing where neither the title nor a word of the text could name an activity. */
static void passages_read(struct scene *scene, const struct lofte_item *item) {
    struct tokens *tokens = ARENA_ARRAY(scene->scratch, struct tokens, item->n_passages + 1);
    bool silent = scene->title == NO_ACTIVITY;
    for (size_t i = 0; i < item->n_passages; i++) {
        tokens_split_known(item->passages[i].text, scene->marker->spellings, scene->scratch, &tokens[i]);
        silent = silent && is_silent(scene->marker->lexicon, &tokens[i]);
    }
    for (size_t i = 0; i < item->n_passages && !silent; i++) {
        const struct tokens *next = i + 1 < item->n_passages ? &tokens[i + 1] : NULL;
        scene->above_list = tokens[i].n_sentences == 1 && !tokens[i].sentence[0].listed && next && next->n_sentences &&
                            next->sentence[0].listed;
        passage_read(scene, &item->passages[i], &tokens[i]);
    }
}

struct writer {
    const struct reader *reader;
    const struct lofte_meeting *meeting;
    struct arena *arena;
    struct reader_result *out;
    size_t cap_statements, cap_warnings;
};

static const char *part_id(const struct lexicon *lexicon, const struct claim *claim) {
    const struct lofte_vocabulary *words = &lexicon_activity(lexicon, claim->activity)->activity->vocabulary;
    return claim->part ? words->parts[claim->part - 1].id : NULL;
}

static void statement_write(struct writer *writer, const struct lofte_item *item, const struct claim *claim) {
    const struct lexicon_activity *named = lexicon_activity(writer->reader->lexicon, claim->activity);
    const struct lofte_meeting *meeting = writer->meeting;
    struct reader_result *out = writer->out;
    const int seq = (int)out->n_statements;
    const bool believed = claim->count <= LIMIT_COUNT;
    /* 'till och med maj i år', said in March: the end is not to be had. */
    const bool reversed = claim->window.to != LOFTE_NO_DAY && claim->window.to < claim->window.from;
    struct lofte_statement *to = ARENA_PUSH(writer->arena, out->statements, out->n_statements, writer->cap_statements);
    *to = (struct lofte_statement){.meeting = meeting->id,
                                   .group = meeting->group,
                                   .revision = meeting->revision,
                                   .date = meeting->date,
                                   .item = item->number,
                                   .seq = seq,
                                   .agreement = writer->reader->agreement->id,
                                   .pledge = named->pledge->id,
                                   .activity = named->activity->id,
                                   .kind = believed || claim->kind != LOFTE_TOTAL ? claim->kind : LOFTE_DONE,
                                   .count = believed ? claim->count : -1,
                                   .precision = believed ? claim->precision : LOFTE_UNSPECIFIED,
                                   .from = claim->window.from,
                                   .to = reversed ? LOFTE_NO_DAY : claim->window.to,
                                   .place = arena_strdup(writer->arena, claim->place),
                                   .part = part_id(writer->reader->lexicon, claim),
                                   .corrects = claim->corrects,
                                   .unmet = claim->unmet,
                                   .whole = claim->whole,
                                   .certainty = claim->certainty,
                                   .source = claim->reported ? LOFTE_FROM_REPORT : LOFTE_FROM_TEXT,
                                   .draft = meeting->status == LOFTE_DRAFT,
                                   .quote = arena_strdup(writer->arena, claim->quote ? claim->quote : "")};
    to->state = claim->certainty >= READER_CERTAIN ? LOFTE_LINKED : LOFTE_REVIEW;
    const char *doubt = to->state == LOFTE_REVIEW ? certainty_reason(claim->doubts) : NULL;
    to->reason.id = doubt ? doubt : claim->reason;
}

/* Loads a title that can tell by itself: one sentence, neither a promise nor a question. */
static bool title_load(struct scene *scene, const struct lofte_item *item) {
    if (!item->title || !item->n_passages || scene->title == NO_ACTIVITY || scene->promise || scene->asked)
        return false;
    struct tokens tokens;
    tokens_split_known(item->title, scene->marker->spellings, scene->scratch, &tokens);
    if (tokens.n_sentences != 1)
        return false;
    sentence_load(scene, &tokens, &tokens.sentence[0]);
    return true;
}

/* Adds what the loaded title says; returns how many claims there were before. */
static size_t title_claim(struct scene *scene, const char *title) {
    const size_t before = scene->n_claims;
    struct figures figures;
    figures_find(scene, &figures);
    verdicts_give(scene, &figures, title);
    return before;
}

/* 'Krogkontrollen 20 oktober ställdes in', before the text, which may tell of a new day. */
static size_t title_call_off(struct scene *scene, const struct lofte_item *item) {
    if (!title_load(scene, item) || !headline_calls_off(scene))
        return 0;
    headline_keep_off(scene, title_claim(scene, item->title));
    return scene->n_claims;
}

/* 'Fyra trafikkontroller i november', behind the text, where that says nothing of them. */
static void title_tell(struct scene *scene, const struct lofte_item *item, size_t off) {
    if (!off && title_load(scene, item) && (scene->title_time.known || (scene->marks.mark[0].cues & CUE_ZERO))) {
        scene->terse = true; /* a title needs no verb, and leans on no time of the text */
        scene->sentence_time = scene->last_time = scene->list_time = (struct carried){0};
        headline_weigh(scene, 0, title_claim(scene, item->title));
    } else
        headline_weigh(scene, off, scene->n_claims);
}

static void item_read(struct writer *writer, struct scene *scene, const struct lofte_item *item) {
    const size_t off = title_call_off(scene, item);
    passages_read(scene, item);
    title_tell(scene, item, off);
    reports_merge(scene, item, writer->arena, &writer->out->warnings, &writer->out->n_warnings, &writer->cap_warnings);
    misdates_warn(scene, item, writer->arena, &writer->out->warnings, &writer->out->n_warnings, &writer->cap_warnings);
    traces_write(scene);
    for (size_t i = 0; i < scene->n_claims; i++)
        if (!scene->claim[i].dropped)
            statement_write(writer, item, &scene->claim[i]);
}

static void meeting_read(struct writer *writer, const struct marker *marker) {
    struct arena *own = writer->reader->own, *scratch = writer->reader->scratch;
    struct topic *topics = ARENA_ARRAY(own, struct topic, lexicon_count(marker->lexicon) + 1);
    struct title *titles = ARENA_ARRAY(own, struct title, LIMIT_DEPTH + 1);
    for (size_t i = 0; i < writer->meeting->n_items; i++) {
        const struct lofte_item *item = &writer->meeting->items[i];
        const size_t depth = item->depth < 0 ? 0 : item->depth > LIMIT_DEPTH ? LIMIT_DEPTH : (size_t)item->depth;
        titles[depth] = (struct title){.activity = NO_ACTIVITY};
        if (item->closed)
            continue;
        spellings_tidy(marker->spellings);
        struct scene scene = {.marker = marker, .scratch = scratch, .topic = topics, .stamp = (unsigned)i + 1};
        title_read(&scene, item, depth ? &titles[depth - 1] : NULL, &titles[depth]);
        scene.title = titles[depth].activity;
        scene.current = titles[depth].soft ? NO_ACTIVITY : scene.title;
        scene.title_time = titles[depth].time;
        scene.title_elsewhere = titles[depth].elsewhere;
        scene.asked = titles[depth].asked;
        scene.section = scene.title_section = titles[depth].section;
        scene.promise = titles[depth].promise;
        scene.title_plural = titles[depth].plural;
        scene.title_label = titles[depth].soft ? scene.title : NO_ACTIVITY;
        scene.promised_activity = scene.law_ahead = NO_ACTIVITY;
        item_read(writer, &scene, item);
        arena_reset(scratch);
    }
    arena_reset(own);
}

/* What a call says takes place in no minutes yet. */
static void mention_make(struct lofte_statement *statement) {
    statement->kind = LOFTE_MENTION;
    statement->count = -1;
    statement->precision = LOFTE_UNSPECIFIED;
    statement->state = LOFTE_LINKED;
    statement->reason.id = N_("it stands in a call to a meeting, which is no outcome");
}

/* 'Vandring i skolan med 14 elever': a noun, a verb or a half of a pair that some activity is known by. */
static bool resembles(const struct marks *marks) {
    bool known = false, told = false;
    for (size_t i = 0; i < marks->n; i++) {
        const struct mark *mark = &marks->mark[i];
        for (size_t k = 0; k < mark->n_words; k++) {
            const enum word_role role = mark->word[k].role;
            known = known || role == WORD_COUNT || role == WORD_ASK || role == WORD_NOUN || role == WORD_ACT;
        }
        told = told || (mark->kind == MARK_NUMBER && mark->number.value > 0) ||
               (mark->cues & (CUE_DONE | CUE_PLAN | CUE_CANCEL | CUE_MOVE));
    }
    return known && told;
}

const char *reader_likeness(const struct reader *reader, lofte_day meeting, const struct lofte_item *item,
                            struct arena *arena) {
    const struct marker marker = {reader->lexicon,
                                  reader->cues,
                                  reader->spellings,
                                  meeting,
                                  reader->agreement->period.from,
                                  reader->agreement->period.to};
    const char *found = NULL;
    for (size_t p = 0; p < item->n_passages && !item->closed && !found; p++) {
        const char *text = item->passages[p].text;
        struct tokens tokens;
        tokens_split_known(text, marker.spellings, reader->scratch, &tokens);
        for (size_t i = 0; i < tokens.n_sentences && !found; i++) {
            const struct sentence *sentence = &tokens.sentence[i];
            struct marks marks;
            marks_make(&marker, &tokens, sentence, reader->scratch, &marks);
            const size_t len = sentence->len < QUOTE_BYTES ? sentence->len : 0; /* no sentence is longer */
            if (resembles(&marks) && len)
                found = arena_strndup(arena, text + sentence->at, len);
        }
        arena_reset(reader->scratch);
    }
    return found;
}

void reader_read(const struct reader *reader, const struct lofte_meeting *meeting, struct arena *arena,
                 struct reader_result *out) {
    *out = (struct reader_result){0};
    const struct marker marker = {.lexicon = reader->lexicon,
                                  .cues = reader->cues,
                                  .spellings = reader->spellings,
                                  .meeting = meeting->date,
                                  .agreement_from = reader->agreement->period.from,
                                  .agreement_to = reader->agreement->period.to};
    struct writer writer = {.reader = reader, .meeting = meeting, .arena = arena, .out = out};
    meeting_read(&writer, &marker);
    for (size_t i = 0; meeting->kind == LOFTE_CALL && i < out->n_statements; i++)
        mention_make(&out->statements[i]);
}
