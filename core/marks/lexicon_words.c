/* SPDX-License-Identifier: MIT
 *
 * A vocabulary's words -> entries. Abbreviations are made here from the words themselves ('trafikkontroll' -> 'trfktr',
 * 'trafikktr', 'nark.ins'), so that a plugin lists plain Swedish only.
 */
#include "marks/lexicon_words.h"

#include "base/text.h"
#include "language/normalise.h"

#include <string.h>

struct collector {
    struct lexicon *lexicon;
    struct arena *arena;
    size_t activity;
    uint64_t rights; /* of the entries to come */
};

static bool is_capitals(const char *word) {
    size_t n = 0;
    for (const char *c = word; *c; c++) {
        if (*c >= 'a' && *c <= 'z')
            return false;
        n += *c >= 'A' && *c <= 'Z';
    }
    return n >= 2;
}

static bool starts_in_capitals(const char *word) {
    return word[0] >= 'A' && word[0] <= 'Z' && word[1] >= 'A' && word[1] <= 'Z';
}

static struct entry *entry_add(struct collector *to, enum word_role role, size_t part, const char *fold) {
    struct lexicon *lexicon = to->lexicon;
    const char **words = NULL;
    size_t n = 0, cap = 0;
    for (const char *c = fold + strspn(fold, " "); *c; c += strspn(c, " ")) {
        const size_t len = strcspn(c, " ");
        *ARENA_PUSH(to->arena, words, n, cap) = arena_strndup(to->arena, c, len);
        c += len;
    }
    if (!n || n > 8)
        return NULL;
    struct entry *entry = ARENA_PUSH(to->arena, lexicon->entry, lexicon->n_entries, lexicon->cap_entries);
    *entry = (struct entry){
        .role = role, .activity = to->activity, .part = part, .rights = to->rights, .word = words, .n_words = n};
    entry->len = strlen(words[0]);
    return entry;
}

/* One word or phrase as the vocabulary writes it. */
static struct entry *word_add(struct collector *to, enum word_role role, size_t part, const char *written) {
    const size_t len = strlen(written);
    const bool open = len && written[len - 1] == '~';
    const bool dot =
        len && written[len - 1] == '.' && strchr(written, ' '); /* 'flygande insp.': also without its dot */
    const char *plain = arena_strndup(to->arena, written, open || dot ? len - 1 : len);
    struct entry *entry = entry_add(to, role, part, text_fold(to->arena, plain, strlen(plain)));
    if (!entry)
        return NULL;
    entry->open = open;
    const char *first = arena_strndup(to->arena, plain, strcspn(plain, " "));
    if (is_capitals(first) || starts_in_capitals(first))
        entry->upper = first;
    const size_t last = strlen(entry->word[entry->n_words - 1]);
    if (last > 4 && entry->n_words == 1 && entry->word[0][last - 1] == 'a') {
        const char *stem = arena_strndup(to->arena, entry->word[0], last - 1);
        const size_t at = to->lexicon->n_entries - 1;           /* the array may move */
        struct entry *plural = entry_add(to, role, part, stem); /* 'runda' -> 'rundor', 'krogrunda~' -> 'krogrundor' */
        entry = open ? &to->lexicon->entry[at] : plural;
    }
    return entry;
}

/* What Swedish minutes make of the last part of a compound. */
struct head {
    const char *whole, *cut[4];
};
static const struct head heads[] = {
    {"kontroll", {"ktr", "kontr", "ktrl", NULL}},
    {"insats", {"ins", NULL}},
    {"vandring", {"vandr", NULL}},
    {"tillsyn", {NULL}},
    {"kampanj", {"kamp", "kampanj", NULL}},
    {"inspektion", {"insp", NULL}},
    {"information", {"info", "inform", NULL}},
    {"rapportering", {"rapp", NULL}},
    {"rapport", {"rapp", NULL}},
    {"utskick", {"utsk", NULL}},
    {"rond", {"rond", NULL}},
    {"besök", {"bes", NULL}},
    {"märkning", {"märkn", NULL}},
    {"brev", {"brev", NULL}},
    {"samverkan", {"samv", NULL}},
    {"ingripande", {"ingr", "ingrip", NULL}},
};

/* The last part of a compound of `len` bytes, behind three of its front at least; or NULL. */
static const struct head *head_of(const char *word, size_t len) {
    enum { SHORTEST_FRONT = 3 };
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        const size_t tail = strlen(heads[i].whole);
        if (len >= tail + SHORTEST_FRONT && strcmp(word + len - tail, heads[i].whole) == 0)
            return &heads[i];
    }
    return NULL;
}

struct front {
    const char *whole, *cut;
};
static const struct front fronts[] = {
    {"trafik", "trf"},      {"trafik", "traf"},     {"trygghets", "tr"},   {"trygghets", "trygg"},
    {"nykterhets", "nykt"}, {"hastighets", "hast"}, {"narkotika", "nark"}, {"narkotika", "narko"},
    {"langnings", "langn"}, {"fordons", "ford"},    {"beteende", "bet"},
};

static void short_form_add(struct collector *to, enum word_role role, const char *front, const char *dot,
                           const char *head) {
    struct entry *entry = entry_add(to, role, 0, arena_printf(to->arena, "%s%s%s", front, dot, head));
    if (entry)
        entry->short_form = true;
    if (entry && role == WORD_NEVER)
        entry->exact = true; /* 'nattvandr', not 'nattvandrarna' */
}

static void short_forms_of(struct collector *to, const char *front, const struct head *head) {
    const char *const *cut = head->cut;
    for (size_t k = 0; k <= 3 && cut[k]; k++) {
        short_form_add(to, WORD_COUNT, front, "", cut[k]);
        for (size_t n = 2; n < strlen(front); n++)
            if (((unsigned char)front[n] & 0xC0) != 0x80)
                short_form_add(to, WORD_COUNT, arena_strndup(to->arena, front, n), ".", cut[k]);
        for (size_t f = 0; f < sizeof fronts / sizeof fronts[0]; f++)
            if (str_equal(fronts[f].whole, front)) {
                short_form_add(to, WORD_COUNT, fronts[f].cut, "", cut[k]);
                short_form_add(to, WORD_COUNT, fronts[f].cut, ".", cut[k]);
                short_form_add(to, WORD_COUNT, fronts[f].cut, "-", cut[k]);
                short_form_add(to, WORD_COUNT, fronts[f].cut, "", head->whole);
                short_form_add(to, WORD_COUNT, fronts[f].cut, ".", head->whole);
            }
    }
    for (size_t n = 2; n < strlen(front); n++)
        if (((unsigned char)front[n] & 0xC0) != 0x80)
            short_form_add(to, WORD_COUNT, arena_strndup(to->arena, front, n), ".", head->whole);
}

/* Fronts that tell nothing of the activity. */
static bool is_common_front(const char *front) {
    static const char *const common[] = {"polis",       "kommun", "plats", "mobil", "informations",
                                         "information", "skol",   "åter",  "cykel", "gemensam"};
    for (size_t i = 0; i < sizeof common / sizeof common[0]; i++)
        if (str_equal(front, common[i]))
            return true;
    return false;
}

static void topic_add(struct collector *to, const char *front) {
    if (strlen(front) < 3 || is_common_front(front))
        return;
    const size_t len = strlen(front);
    const char *stem = len > 5 && front[len - 1] == 's' ? arena_strndup(to->arena, front, len - 1) : front;
    struct entry *entry = entry_add(to, WORD_TOPIC, 0, stem);
    if (entry)
        entry->open = strlen(stem) >= 6;
    for (size_t f = 0; f < sizeof fronts / sizeof fronts[0]; f++)
        if (str_equal(fronts[f].whole, front) && strlen(fronts[f].cut) >= 3) {
            struct entry *cut = entry_add(to, WORD_TOPIC, 0, fronts[f].cut);
            if (cut)
                cut->short_form = true;
        }
}

static void compound_add(struct collector *to, const struct entry *entry) {
    const char *stem = entry->word[0];
    const size_t len = entry->len;
    if (entry->n_words != 1)
        return;
    const struct head *head = head_of(stem, len);
    if (head) {
        const char *front = arena_strndup(to->arena, stem, len - strlen(head->whole));
        for (size_t k = 0; entry->upper && k <= 3 && head->cut[k]; k++) /* 'EPA-ktr' */
            short_form_add(to, WORD_COUNT, front, "", head->cut[k]);
        if (entry->upper)
            return;
        short_forms_of(to, front, head);
        topic_add(to, front);
        return;
    }
    if (entry->upper)
        return;
    for (size_t n = 7; n + 1 < len; n++) /* 'återrapp.' */
        if (((unsigned char)stem[n] & 0xC0) != 0x80 && len > 12) {
            struct entry *cut = entry_add(to, WORD_COUNT, 0, arena_strndup(to->arena, stem, n));
            if (cut)
                cut->exact = cut->dotted = cut->short_form = true;
        }
}

/* 'avvisning' -> 'avvisn', 'avlägsnades' -> 'avlägsn' */
static void ending_cut(struct collector *to, enum word_role role, size_t part, const char *word) {
    static const char *const endings[] = {"ing", "ande", "ades", "ade", "ats", "ad", NULL};
    enum { SHORTEST = 5 };
    const size_t len = strlen(word);
    for (size_t i = 0; endings[i]; i++) {
        const size_t tail = strlen(endings[i]);
        if (len < tail + SHORTEST || strcmp(word + len - tail, endings[i]) != 0)
            continue;
        struct entry *cut = entry_add(to, role, part, arena_strndup(to->arena, word, len - tail));
        if (cut)
            cut->exact = cut->short_form = true;
        return;
    }
}

/* 'fullmäktige' -> 'fullm' */
static void front_cuts(struct collector *to, enum word_role role, size_t part, const char *word) {
    enum { LONG = 9, SHORTEST = 5 };
    const size_t len = strlen(word);
    for (size_t n = SHORTEST; len >= LONG && n + 2 < len; n++) {
        if (!strchr("bcdfghjklmnpqrstvxz", word[n - 1]))
            continue;
        struct entry *cut = entry_add(to, role, part, arena_strndup(to->arena, word, n));
        if (cut)
            cut->exact = cut->short_form = true;
    }
}

/* 'trafikkontroll' -> 'TK', and 'tk' where it can be no word. */
static void initials_add(struct collector *to, const char *word) {
    const struct head *head = head_of(word, strlen(word));
    if (!head)
        return;
    const char low[3] = {word[0], head->whole[0], '\0'};
    struct entry *entry = entry_add(to, WORD_NOUN, 0, arena_strdup(to->arena, low));
    if (!entry)
        return;
    entry->short_form = entry->exact = true;
    if (strpbrk(low, "aeiouy"))
        entry->upper = arena_printf(to->arena, "%c%c", low[0] - 'a' + 'A', low[1] - 'a' + 'A');
}

/* 'kontroll' -> 'ktr' */
static void noun_add(struct collector *to, const char *noun) {
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++)
        for (size_t k = 0; str_equal(heads[i].whole, noun) && k < 4 && heads[i].cut[k]; k++) {
            struct entry *entry = entry_add(to, WORD_NOUN, 0, heads[i].cut[k]);
            if (entry)
                entry->short_form = true;
        }
}

/* 'nattvandring' -> 'nattvandr', 'parkeringskontroll' -> 'parkeringsktr': what is barred is so in its short form too.
 */
static void barred_add(struct collector *to, const char *word) {
    const struct head *head = head_of(word, strlen(word));
    const char *front = head ? arena_strndup(to->arena, word, strlen(word) - strlen(head->whole)) : "";
    for (size_t k = 0; head && k < 4 && head->cut[k]; k++) {
        short_form_add(to, WORD_NEVER, front, "", head->cut[k]);
        for (size_t n = 3; n < strlen(front); n++) /* 'park.ktr' */
            if (((unsigned char)front[n] & 0xC0) != 0x80)
                short_form_add(to, WORD_NEVER, arena_strndup(to->arena, front, n), ".", head->cut[k]);
    }
}

/* 'person' -> 'pers' */
static void unit_add(struct collector *to, const char *unit) {
    static const struct front cuts[] = {{"person", "pers"}, {"ungdom", "ungd"}, {"tillfälle", "tillf"}};
    for (size_t i = 0; i < sizeof cuts / sizeof cuts[0]; i++) {
        struct entry *entry = str_equal(cuts[i].whole, unit) ? entry_add(to, WORD_UNIT, 0, cuts[i].cut) : NULL;
        if (entry)
            entry->exact = true;
    }
}

static void list_add(struct collector *to, enum word_role role, const struct lofte_word_list *list) {
    for (size_t i = 0; i < list->n; i++) {
        const struct entry *added = word_add(to, role, 0, list->word[i]);
        if (!added)
            continue;
        const struct entry entry = *added; /* the array may move */
        const char *word = entry.word[0];
        if ((role == WORD_COUNT || role == WORD_NOUN || role == WORD_ACT) && entry.n_words == 1 && !entry.upper)
            ending_cut(to, role, 0, word);
        if (role == WORD_NOUN)
            noun_add(to, word);
        else if (role == WORD_UNIT)
            unit_add(to, word);
        else if (role == WORD_COUNT)
            compound_add(to, &entry);
        else if (role == WORD_NEVER && entry.n_words == 1)
            barred_add(to, word);
        if (role == WORD_COUNT && i == 0 && entry.n_words == 1)
            initials_add(to, word);
    }
}

static void shorts_add(struct collector *to, const struct lofte_word_list *list) {
    for (size_t i = 0; i < list->n; i++) {
        const size_t len = strlen(list->word[i]);
        const bool dot = len && list->word[i][len - 1] == '.';
        struct entry *entry = word_add(to, WORD_COUNT, 0, arena_strndup(to->arena, list->word[i], len - (dot ? 1 : 0)));
        if (entry)
            entry->exact = true;
    }
}

struct pair {
    const char *left, *right;
    size_t number; /* of the right half */
};

static struct pair pair_split(struct collector *to, const char *written) {
    const char *plus = strchr(written, '+');
    size_t left = (size_t)(plus - written);
    while (left && written[left - 1] == ' ')
        left--;
    return (struct pair){arena_strndup(to->arena, written, left), plus + 1 + strspn(plus + 1, " "), 0};
}

static void right_add(struct collector *to, const struct pair *pair) {
    struct entry *entry = word_add(to, WORD_RIGHT, pair->number, pair->right);
    if (!entry)
        return;
    entry->open = entry->open || entry->len >= 6;
    if (entry->n_words == 1 && !entry->upper)
        front_cuts(to, WORD_RIGHT, pair->number, entry->word[0]);
}

/* The left half of the pair at `at`, with what it takes of 64 right halves, where none before it is the same. */
static void left_add(struct collector *to, const struct pair *pair, size_t n, size_t at) {
    const size_t block = pair[at].number / 64;
    for (size_t i = 0; i < n; i++) {
        if (!str_equal(pair[i].left, pair[at].left) || pair[i].number / 64 != block)
            continue;
        if (i < at)
            return;
        to->rights |= (uint64_t)1 << pair[i].number % 64;
    }
    struct entry *entry = word_add(to, WORD_LEFT, block, pair[at].left);
    if (entry)
        entry->open = entry->open || entry->len >= 6;
    to->rights = 0;
}

/* Each word once, whatever the number of pairs that it stands in: a look-up has room for so many hits. */
static void pairs_add(struct collector *to, const struct lofte_word_list *list) {
    struct pair *pair = ARENA_ARRAY(to->arena, struct pair, list->n + 1);
    size_t n = 0, rights = 0;
    for (size_t i = 0; i < list->n; i++) {
        if (!strchr(list->word[i], '+'))
            continue;
        pair[n] = pair_split(to, list->word[i]);
        size_t same = 0;
        while (same < n && !str_equal(pair[same].right, pair[n].right))
            same++;
        pair[n].number = same < n ? pair[same].number : rights++;
        if (same == n)
            right_add(to, &pair[n]);
        n++;
    }
    for (size_t i = 0; i < n; i++)
        left_add(to, pair, n, i);
}

static void part_add(struct collector *to, size_t part, const char *written) {
    const struct entry *entry = word_add(to, WORD_PART, part, written);
    if (entry && entry->n_words == 1 && !entry->upper)
        ending_cut(to, WORD_PART, part, entry->word[0]);
}

static void activity_add(struct collector *to, const struct lofte_vocabulary *words) {
    list_add(to, WORD_COUNT, &words->count);
    shorts_add(to, &words->shorts);
    list_add(to, WORD_ASK, &words->ask);
    list_add(to, WORD_NEVER, &words->never);
    list_add(to, WORD_NOUN, &words->nouns);
    list_add(to, WORD_ACT, &words->acts);
    list_add(to, WORD_ABOUT, &words->about);
    list_add(to, WORD_UNIT, &words->units);
    pairs_add(to, &words->together);
    for (size_t p = 0; p < words->n_parts; p++)
        for (size_t i = 0; i < words->parts[p].words.n; i++)
            part_add(to, p, words->parts[p].words.word[i]);
}

static void places_add(struct collector *to, enum word_role role, const struct lofte_word_list *list) {
    for (size_t i = 0; i < list->n; i++) {
        struct entry *entry = word_add(to, role, 0, list->word[i]);
        if (entry)
            entry->exact = true;
    }
}

void lexicon_words_collect(struct lexicon *lexicon, struct arena *arena, const struct lofte_agreement *agreement) {
    size_t cap = 0;
    struct collector to = {.lexicon = lexicon, .arena = arena};
    for (size_t p = 0; p < agreement->n_pledges; p++) {
        const struct lofte_pledge *pledge = &agreement->pledges[p];
        for (size_t a = 0; pledge->state == LOFTE_PLUGIN_ON && a < pledge->n_activities; a++) {
            if (pledge->activities[a].counts_from == LOFTE_COUNTS_MEETINGS)
                continue;
            to.activity = lexicon->n_activities;
            struct lexicon_activity *next = ARENA_PUSH(arena, lexicon->activity, lexicon->n_activities, cap);
            *next = (struct lexicon_activity){.pledge = pledge, .activity = &pledge->activities[a]};
            activity_add(&to, &pledge->activities[a].vocabulary);
        }
    }
    places_add(&to, WORD_NEIGHBOUR, &agreement->neighbours);
    places_add(&to, WORD_OWN, &agreement->places);
    places_add(&to, WORD_OWN, &agreement->centre);
}
