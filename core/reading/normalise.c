/* SPDX-License-Identifier: MIT
 *
 * The passes that make text alike, each linear: characters, composition, white space, then what a page break left in
 * the running text. No tokens, no words but those that follow a kept hyphen.
 */
#include "reading/normalise.h"

#include "base/text.h"

#include <string.h>
#include <utf8proc.h>

/* Composition sorts the marks of one letter by a method that is quadratic in their number; no letter has more. */
enum { MARKS_OF_A_LETTER = 4 };

static size_t code_read(const char *s, size_t left, utf8proc_int32_t *code) {
    const utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)s, (utf8proc_ssize_t)left, code);
    if (n > 0)
        return (size_t)n;
    *code = 0xFFFD;
    return 1;
}

static void code_add(struct buf *buf, utf8proc_int32_t code) {
    utf8proc_uint8_t room[4];
    buf_add(buf, room, (size_t)utf8proc_encode_char(code, room));
}

static bool code_is_line_end(utf8proc_int32_t code) {
    return code == '\n' || code == '\r' || code == 0x85 || code == 0x2028 || code == 0x2029;
}

/* What the character stands for: itself, a plain space, line end or hyphen, or 0: nothing. */
static utf8proc_int32_t code_plain(utf8proc_int32_t code) {
    if (code_is_line_end(code))
        return '\n';
    if (code == '\t' || code == '\v' || code == '\f')
        return ' ';
    if (code == 0x2010 || code == 0x2011)
        return '-';
    const utf8proc_category_t category = utf8proc_category(code);
    if (category == UTF8PROC_CATEGORY_ZS)
        return ' ';
    return category == UTF8PROC_CATEGORY_CF || category == UTF8PROC_CATEGORY_CC ? 0 : code;
}

static void characters_pass(struct buf *out, const char *text, size_t len) {
    utf8proc_int32_t code;
    size_t marks = 0;
    for (size_t i = 0; i < len;) {
        i += code_read(text + i, len - i, &code);
        if (code == '\r' && i < len && text[i] == '\n')
            continue;
        code = code_plain(code);
        marks = code && utf8proc_category(code) == UTF8PROC_CATEGORY_MN ? marks + 1 : 0;
        if (code && marks <= MARKS_OF_A_LETTER)
            code_add(out, code);
    }
}

static const char *compose_pass(struct arena *arena, const struct buf *in) {
    const utf8proc_option_t options = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
    const utf8proc_uint8_t *from = (const utf8proc_uint8_t *)in->data;
    const utf8proc_ssize_t need = utf8proc_decompose(from, (utf8proc_ssize_t)in->len, NULL, 0, options);
    if (need <= 0)
        return in->len ? in->data : "";
    utf8proc_int32_t *codes = ARENA_ARRAY(arena, utf8proc_int32_t, (size_t)need + 1);
    const utf8proc_ssize_t n = utf8proc_decompose(from, (utf8proc_ssize_t)in->len, codes, need, options);
    (void)utf8proc_reencode(codes, n, options);
    return (const char *)codes; /* re-encoded in place, ends in NUL */
}

static void spaces_pass(struct buf *out, const char *text) {
    for (const char *s = text; *s;) {
        if (*s != ' ' && *s != '\n') {
            buf_add(out, s++, 1);
            continue;
        }
        size_t lines = 0;
        for (; *s == ' ' || *s == '\n'; s++)
            lines += *s == '\n';
        if (out->len && *s)
            buf_puts(out, lines > 1 ? "\n\n" : lines ? "\n" : " ");
    }
}

static size_t digits_at(const char *s) {
    return strspn(s, "0123456789");
}

/* Length of a page head at s ('Sida 3/10', 'Sida 3 av 10', 'Sida 3 (10)'), or 0. */
static size_t page_head_at(const char *s) {
    static const char *const between[] = {"/", " / ", " av ", "(", " ("};
    if (strncmp(s, "Sida ", 5) != 0 && strncmp(s, "SIDA ", 5) != 0)
        return 0;
    size_t at = 5 + digits_at(s + 5);
    for (size_t i = 0; at > 5 && i < sizeof between / sizeof between[0]; i++) {
        const size_t n = strlen(between[i]);
        const size_t last = strncmp(s + at, between[i], n) == 0 ? digits_at(s + at + n) : 0;
        const bool bracket = strchr(between[i], '(') != NULL;
        if (last && (!bracket || s[at + n + last] == ')'))
            return at + n + last + (bracket ? 1 : 0);
    }
    return 0;
}

static void page_heads_pass(struct buf *out, const char *text) {
    for (const char *s = text; *s;) {
        const bool free = !out->len || out->data[out->len - 1] == ' ' || out->data[out->len - 1] == '\n';
        const size_t head = free ? page_head_at(s) : 0;
        if (!head) {
            buf_add(out, s++, 1);
            continue;
        }
        s += head;
        s += strspn(s, " \n"); /* the white space before it stays */
    }
}

static bool word_starts(const char *s, const char *word) {
    const size_t n = strlen(word);
    return strncmp(s, word, n) == 0 && (s[n] == ' ' || s[n] == '\n' || s[n] == '\0' || s[n] == ',');
}

/* 'hastighets-' before one of these leaves out what both compounds share: the hyphen is the writer's own. */
static bool ellipsis_follows(const char *s) {
    static const char *const words[] = {"och", "eller", "samt", "o", "resp", "resp.", "respektive", "till", "men"};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (word_starts(s, words[i]))
            return true;
    return false;
}

/* Category of the last character of `out`. */
static utf8proc_category_t category_before(const struct buf *out) {
    size_t at = out->len;
    while (at && ((unsigned char)out->data[at - 1] & 0xC0) == 0x80)
        at--;
    utf8proc_int32_t code = 0;
    if (at)
        (void)code_read(out->data + at - 1, out->len - at + 1, &code);
    return utf8proc_category(code);
}

static void hyphens_pass(struct buf *out, const char *text) {
    utf8proc_int32_t next;
    for (const char *s = text; *s; s++) {
        if (s[0] != '-' || s[1] != '\n' || !s[2] || s[2] == '\n') {
            buf_add(out, s, 1);
            continue;
        }
        const utf8proc_category_t before = category_before(out);
        (void)code_read(s + 2, strnlen(s + 2, 4), &next);
        const bool goes_on = utf8proc_category(next) == UTF8PROC_CATEGORY_LL;
        const bool letter = before == UTF8PROC_CATEGORY_LL || before == UTF8PROC_CATEGORY_LU;
        if (goes_on && letter && ellipsis_follows(s + 2))
            buf_puts(out, "- ");
        else if (goes_on && before == UTF8PROC_CATEGORY_LU) /* 'A-traktor', 'LOB-ingripande' */
            buf_puts(out, "-");
        else if (!goes_on || !letter)
            buf_puts(out, "-\n");
        s++;
    }
}

char *text_normalise(struct arena *arena, const char *text, size_t len) {
    struct buf plain, spaced, headless, joined;
    buf_init(&plain, arena);
    buf_init(&spaced, arena);
    buf_init(&headless, arena);
    buf_init(&joined, arena);
    characters_pass(&plain, text, len);
    spaces_pass(&spaced, compose_pass(arena, &plain));
    page_heads_pass(&headless, spaced.len ? spaced.data : "");
    while (headless.len && (headless.data[headless.len - 1] == ' ' || headless.data[headless.len - 1] == '\n'))
        headless.data[--headless.len] = '\0';
    hyphens_pass(&joined, headless.len ? headless.data : "");
    return joined.len ? joined.data : arena_strdup(arena, "");
}

char *text_fold(struct arena *arena, const char *text, size_t len) {
    struct buf out;
    buf_init(&out, arena);
    utf8proc_int32_t code;
    for (size_t i = 0; i < len;) {
        i += code_read(text + i, len - i, &code);
        code_add(&out, utf8proc_tolower(code));
    }
    return out.len ? out.data : arena_strdup(arena, "");
}

const char *normalise_library(struct arena *arena) {
    return arena_printf(arena, "utf8proc %s", utf8proc_version());
}
