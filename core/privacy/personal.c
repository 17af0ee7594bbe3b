/* SPDX-License-Identifier: MIT
 *
 * Each word's beginning is tried by one small matcher a kind, in plain characters (letters outside a-z are 'x' there).
 */
#include "privacy/personal.h"

#include "privacy/first_names.h"
#include "privacy/plain.h"

#include <string.h>

static size_t digits_at(const char *s) {
    return strspn(s, "0123456789");
}

static size_t letters_at(const char *s) {
    return strspn(s, "abcdefghijklmnopqrstuvwxyz");
}

static bool ends_word(char c) {
    return !plain_is_letter(c) && !plain_is_digit(c);
}

/* ---- addresses, telephones, plates: how many plain characters, 0: none ------------------------------------------ */

static size_t email_take(const char *s) {
    static const char *const name = "abcdefghijklmnopqrstuvwxyz0123456789._%+-";
    const size_t local = strspn(s, name);
    if (!local || s[local] != '@')
        return 0;
    size_t host = strspn(s + local + 1, "abcdefghijklmnopqrstuvwxyz0123456789.-");
    while (host && strchr(".-", s[local + host]))
        host--;
    const char *dot = host ? memchr(s + local + 1, '.', host) : NULL;
    return dot ? local + 1 + host : 0;
}

/* An area code after 0 or +46 and two or more groups, 8 to 12 digits in all; without a sign only a mobile's ten. */
static size_t phone_take(const char *s) {
    enum { LEAST = 8, MOST = 12, AREA_MOST = 4 };
    const bool abroad = strncmp(s, "+46", 3) == 0;
    if (!abroad && *s != '0')
        return 0;
    size_t at = abroad ? 3 + (s[3] == ' ') : 0;
    const bool mobile = s[at + (abroad ? 0 : 1)] == '7' && strchr("02369", s[at + (abroad ? 1 : 2)]);
    const size_t first = digits_at(s + at);
    if (first == (abroad ? 9 : 10) && mobile)
        return ends_word(s[at + first]) ? at + first : 0;
    const char sign = s[at + first];
    if (!first || first > AREA_MOST || !(strchr("-/", sign) || (sign == ' ' && (mobile || abroad))) || !sign)
        return 0;
    size_t digits = first, groups = 0;
    at += first;
    for (size_t n; (groups ? s[at] == ' ' : s[at] != '\0') && (n = digits_at(s + at + 1)) >= 2 && n <= (groups ? 3 : 7);
         groups++) {
        digits += n;
        at += 1 + n;
    }
    return groups && digits >= LEAST && digits <= MOST && ends_word(s[at]) && (groups > 1 || mobile || digits > LEAST)
               ? at
               : 0;
}

static bool speaks_of_a_vehicle(const char *text, size_t at) {
    static const char *const words[] = {"regnr",  "reg.nr", "reg nr", "registrering", "skylt",   "bil",
                                        "fordon", "moped",  "mc ",    "buss",         "traktor", "epa"};
    struct plain back;
    plain_back(text, at, &back);
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (strstr(back.c, words[i]))
            return true;
    return false;
}

/* Three capitals but I, Q and V, two digits, a digit or a letter (SFS 2019:383 and the agency's own series). */
static size_t plate_take(const char *text, size_t len, const struct plain *ahead) {
    const char *s = ahead->c;
    if (letters_at(s) != 3 || strpbrk((char[]){s[0], s[1], s[2], '\0'}, "iqv"))
        return 0;
    for (size_t i = 0; i < 3; i++)
        if (ahead->at[i] >= len || text[ahead->at[i]] < 'A' || text[ahead->at[i]] > 'Z')
            return 0;
    const size_t blank = s[3] == ' ' ? 1 : 0, n = 3 + blank;
    if (digits_at(s + n) < 2 || digits_at(s + n) > 3 || (blank && !speaks_of_a_vehicle(text, ahead->at[0])))
        return 0;
    const bool letter_last = digits_at(s + n) == 2;
    if (letter_last && (letters_at(s + n + 2) != 1 || strchr("iqvo", s[n + 2])))
        return 0;
    return ends_word(s[n + 3]) && s[n + 3] != '-' ? n + 3 : 0;
}

/* ---- one person -------------------------------------------------------------------------------------------------- */

/* 'född 09', 'f. 2009', '-09': where it ends. */
static const char *born_take(const char *s) {
    static const char *const words[] = {"fxdd ", "fxdd-", "f. ", "f.", "f ", "f-", "-"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        const size_t len = strlen(words[i]);
        const size_t n = strncmp(s, words[i], len) == 0 ? digits_at(s + len) : 0;
        if ((n == 2 || n == 4 || n == 6 || n == 8) && ends_word(s[len + n]))
            return s + len + n;
    }
    return NULL;
}

/* '8C', '8 c'; after 'åk', 'årskurs', 'klass' also '8'. */
static const char *class_take(const char *s) {
    static const char *const words[] = {"xk ", "xk. ", "xrskurs ", "klass "};
    bool said = false;
    for (size_t i = 0; i < sizeof words / sizeof words[0] && !said; i++)
        if ((said = strncmp(s, words[i], strlen(words[i])) == 0))
            s += strlen(words[i]);
    if (digits_at(s) != 1 || *s == '0')
        return NULL;
    const char *rest = s + 1 + (s[1] == ' ' && s[2] >= 'a' && s[2] <= 'f' && ends_word(s[3]));
    if (*rest >= 'a' && *rest <= 'f' && ends_word(rest[1]))
        return rest + 1;
    return said && ends_word(*rest) && *rest != '-' ? rest : NULL;
}

/* '15 år', '15-årig', '15-åring'; '(15)' as well where a bracket opened. */
static const char *age_take(const char *s, bool bracket) {
    const size_t n = digits_at(s);
    if (n < 1 || n > 2)
        return NULL;
    const char *rest = s + n;
    if (bracket && *rest == ')')
        return rest;
    rest += *rest == ' ' || *rest == '-';
    return strncmp(rest, "xr", 2) == 0 ? rest + 2 : NULL;
}

/* What singles a person out, after the words that may stand between. */
static const char *detail_take(const char *s, bool age) {
    static const char *const links[] = {"i ", "frxn ", "ur ", "gxr i ", "som xr ", "xr "};
    if (*s == ',')
        s++;
    s += *s == ' ';
    const bool bracket = *s == '(';
    s += bracket;
    const char *rest = born_take(s);
    if (rest)
        return rest;
    for (size_t i = 0; i < sizeof links / sizeof links[0]; i++)
        if (strncmp(s, links[i], strlen(links[i])) == 0 && (rest = class_take(s + strlen(links[i]))))
            return rest;
    rest = class_take(s);
    return rest || !age ? rest : age_take(s, bracket);
}

static bool is_capital(const char *text, size_t len, size_t at) {
    const unsigned char c = (unsigned char)text[at], next = at + 1 < len ? (unsigned char)text[at + 1] : 0;
    return (c >= 'A' && c <= 'Z') || (c == 0xC3 && next >= 0x80 && next <= 0x9E);
}

/* 'A.B.', 'A. B.', 'A.B': where they end. */
static const char *initials_take(const char *text, size_t len, const struct plain *ahead) {
    const char *s = ahead->c;
    if (!plain_is_letter(s[0]) || s[1] != '.' || !is_capital(text, len, ahead->at[0]))
        return NULL;
    const size_t second = 2 + (s[2] == ' ');
    if (!plain_is_letter(s[second]) || plain_is_letter(s[second + 1]) || !is_capital(text, len, ahead->at[second]))
        return NULL;
    return s + second + 1 + (s[second + 1] == '.');
}

/* A first name, and a surname or an initial where one follows. */
static const char *name_take(const char *text, size_t len, const struct plain *ahead) {
    const char *s = ahead->c;
    const size_t n = letters_at(s);
    if (!is_capital(text, len, ahead->at[0]) || !first_name_is(s, n))
        return NULL;
    s += n;
    if (*s == ' ' && plain_is_letter(s[1]) && is_capital(text, len, ahead->at[s + 1 - ahead->c]))
        s += 1 + letters_at(s + 1) + (s[1 + letters_at(s + 1)] == '.');
    return s;
}

/* One person of whom nothing but a year of birth or a class needs to be said. */
static const char *someone_take(const char *s) {
    static const char *const words[] = {"pojke",     "pojken", "flicka", "flickan", "kille",    "killen",
                                        "tjej",      "tjejen", "elev",   "eleven",  "ungdomen", "yngling",
                                        "ynglingen", "barnet", "person", "personen"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (s[0] == words[i][0] && strncmp(s, words[i], strlen(words[i])) == 0 && !plain_is_letter(s[strlen(words[i])]))
            return s + strlen(words[i]);
    return NULL;
}

static size_t person_take(const char *text, size_t len, const struct plain *ahead) {
    const char *rest = initials_take(text, len, ahead);
    if (!rest)
        rest = name_take(text, len, ahead);
    const bool named = rest;
    if (!named)
        rest = someone_take(ahead->c);
    rest = rest ? detail_take(rest, named) : NULL;
    return rest ? (size_t)(rest - ahead->c) : 0;
}

/* ------------------------------------------------------------------------------------------------------------------ */

/* A capital, a figure or plus sign, an address, or a word for one person: what any hit begins with. */
static bool may_be_personal(const char *text, size_t len, size_t at) {
    const size_t most = len - at < (size_t)PLAIN_MOST ? len - at : PLAIN_MOST;
    if (text[at] == '0' || text[at] == '+' || is_capital(text, len, at))
        return true;
    char word[PLAIN_MOST + 1];
    memcpy(word, text + at, most);
    word[most] = '\0';
    return (memchr(word, '@', most) && email_take(word)) || someone_take(word);
}

static bool personal_at(const char *text, size_t len, size_t at, struct personal_hit *out) {
    struct plain ahead;
    if (!may_be_personal(text, len, at))
        return false;
    plain_ahead(text, len, at, &ahead);
    const size_t taken[PERSONAL_KINDS] = {
        [PERSONAL_EMAIL] = email_take(ahead.c),
        [PERSONAL_PHONE] = phone_take(ahead.c),
        [PERSONAL_PLATE] = plate_take(text, len, &ahead),
        [PERSONAL_PERSON] = person_take(text, len, &ahead),
    };
    for (size_t kind = 0; kind < PERSONAL_KINDS; kind++)
        if (taken[kind]) {
            *out = (struct personal_hit){.kind = (enum personal_kind)kind, .at = at, .end = ahead.at[taken[kind]]};
            return true;
        }
    return false;
}

/* Every hit holds a digit or an '@' within the reach of a look ahead: text without either is passed over. */
static size_t next_sign(const char *text, size_t len, size_t from) {
    while (from < len && !plain_is_digit(text[from]) && text[from] != '@')
        from++;
    return from;
}

bool personal_next(const char *text, size_t len, size_t from, struct personal_hit *out) {
    bool inside = from > 0 && !ends_word((char)(text[from - 1] | 0x20));
    size_t sign = next_sign(text, len, from);
    for (size_t at = from; at < len; at++) {
        if (sign < at)
            sign = next_sign(text, len, at);
        if (sign == len)
            return false;
        if (sign > at + (size_t)PLAIN_MOST * 2) {
            at = sign - (size_t)PLAIN_MOST * 2;
            inside = true;
        }
        const unsigned char c = (unsigned char)text[at];
        const bool word = !ends_word((char)(c | 0x20)) || c >= 0x80 || c == '+';
        if (word && !inside && personal_at(text, len, at, out))
            return true;
        inside = word && c != '+';
    }
    return false;
}
