/* SPDX-License-Identifier: MIT
 *
 * The passes that make text alike, each linear: characters, composition, white space, then what a page break left in
 * the running text. No tokens, no words but those that follow a kept hyphen.
 */
#include "language/normalise.h"

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
    if (category == UTF8PROC_CATEGORY_CO) /* a symbol font's bullet */
        return 0x2022;
    return category == UTF8PROC_CATEGORY_CF || category == UTF8PROC_CATEGORY_CC ? 0 : code;
}

/* Bytes of characters that stand for themselves: plain ASCII, Latin letters such as å, ä, ö, é. */
static size_t plain_run(const char *s, size_t len) {
    size_t i = 0;
    while (i < len) {
        const unsigned char c = (unsigned char)s[i];
        if ((c >= ' ' && c < 0x7F) || c == '\n')
            i++;
        else if (c == 0xC3 && i + 1 < len && ((unsigned char)s[i + 1] & 0xC0) == 0x80) /* U+00C0 … U+00FF */
            i += 2;
        else
            break;
    }
    return i;
}

/* Below the combining marks, and the dashes, quotes and bullets: characters that composition leaves alone. */
static bool code_is_composed(utf8proc_int32_t code) {
    return code < 0x300 || (code >= 0x2010 && code < 0x205F);
}

/* True when what it writes is composed already. */
static bool characters_pass(struct buf *out, const char *text, size_t len) {
    utf8proc_int32_t code;
    size_t marks = 0;
    bool composed = true;
    for (size_t i = 0; i < len;) {
        const size_t run = plain_run(text + i, len - i);
        if (run) {
            buf_add(out, text + i, run);
            marks = 0;
            i += run;
            continue;
        }
        i += code_read(text + i, len - i, &code);
        if (code == '\r' && i < len && text[i] == '\n')
            continue;
        code = code_plain(code);
        composed = composed && code_is_composed(code);
        marks = code && utf8proc_category(code) == UTF8PROC_CATEGORY_MN ? marks + 1 : 0;
        if (code && marks <= MARKS_OF_A_LETTER)
            code_add(out, code);
    }
    return composed;
}

static char *compose_pass(struct arena *arena, const struct buf *in) {
    const utf8proc_option_t options = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
    const utf8proc_uint8_t *from = (const utf8proc_uint8_t *)in->data;
    const utf8proc_ssize_t need = utf8proc_decompose(from, (utf8proc_ssize_t)in->len, NULL, 0, options);
    if (need <= 0)
        return in->data;
    utf8proc_int32_t *codes = ARENA_ARRAY(arena, utf8proc_int32_t, (size_t)need + 1);
    const utf8proc_ssize_t n = utf8proc_decompose(from, (utf8proc_ssize_t)in->len, codes, need, options);
    (void)utf8proc_reencode(codes, n, options);
    return (char *)codes; /* re-encoded in place, ends in NUL */
}

static bool is_white(char c) {
    return c == ' ' || c == '\n';
}

/* Bytes up to white space that is to be changed: any but a single one between two words. */
static size_t spaced_run(const char *s) {
    size_t n = 0;
    while (s[n] && !(is_white(s[n]) && (n == 0 || !s[n + 1] || is_white(s[n + 1]))))
        n++;
    return n;
}

static char *spaces_pass(struct buf *out, char *text) {
    const size_t right = spaced_run(text);
    if (!text[right])
        return text;
    for (const char *s = text; *s;) {
        const size_t run = spaced_run(s);
        buf_add(out, s, run);
        s += run;
        size_t lines = 0;
        for (; is_white(*s); s++)
            lines += *s == '\n';
        if (out->len && *s)
            buf_puts(out, lines > 1 ? "\n\n" : lines ? "\n" : " ");
    }
    return out->data;
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

/* Length of '3 (10)', '3(10)' or '3', or 0. */
static size_t page_number_at(const char *s) {
    const size_t page = digits_at(s);
    const size_t blank = page && s[page] == ' ' ? 1 : 0;
    const size_t last = page && s[page + blank] == '(' ? digits_at(s + page + blank + 1) : 0;
    return last && s[page + blank + 1 + last] == ')' ? page + blank + last + 2 : page;
}

/* Length of a line at s that is nothing but a page's number ('Sid 3 (10)', 'Sida 3'); without that word only where a
 * sentence goes on behind it ('3 (10)', '- 3 -'): in a table it is a figure. Else 0. */
static size_t page_line_at(const char *s) {
    static const char *const words[] = {"Sida ", "SIDA ", "sida ", "Sid ", "sid ", "Sid. ", "sid. "};
    size_t at = 0;
    for (size_t i = 0; i < sizeof words / sizeof words[0] && !at; i++)
        at = strncmp(s, words[i], strlen(words[i])) == 0 ? strlen(words[i]) : 0;
    if (at) {
        const size_t head = page_number_at(s + at), av = at + head;
        const size_t of = head && strncmp(s + av, " av ", 4) == 0 ? digits_at(s + av + 4) : 0;
        const size_t end = of ? av + 4 + of : av;
        return head && (s[end] == '\n' || !s[end]) ? end : 0;
    }
    const bool dashes = strncmp(s, "- ", 2) == 0;
    size_t end = dashes ? 2 + digits_at(s + 2) : page_number_at(s);
    if (dashes ? end == 2 || strncmp(s + end, " -", 2) != 0 : !end || s[end - 1] != ')')
        return 0;
    end += dashes ? 2 : 0;
    utf8proc_int32_t next = 0;
    if (s[end] == '\n' && s[end + 1])
        (void)code_read(s + end + 1, strnlen(s + end + 1, 4), &next);
    return utf8proc_category(next) == UTF8PROC_CATEGORY_LL ? end : 0;
}

static char *page_heads_pass(struct buf *out, char *text) {
    if (!strchr(text, '\n') && !strstr(text, "Sida ") && !strstr(text, "SIDA "))
        return text;
    for (const char *s = text; *s;) {
        const bool free = !out->len || is_white(out->data[out->len - 1]);
        const bool line = !out->len || out->data[out->len - 1] == '\n';
        size_t head = free ? page_head_at(s) : 0;
        head = !head && line ? page_line_at(s) : head;
        if (!head) {
            const size_t run = *s == '\n' ? 1 : 1 + strcspn(s + 1, "S\n");
            buf_add(out, s, run);
            s += run;
            continue;
        }
        s += head;
        s += strspn(s, " \n"); /* the white space before it stays */
    }
    while (out->len && is_white(out->data[out->len - 1]))
        out->data[--out->len] = '\0';
    return out->data;
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

static char *hyphens_pass(struct buf *out, char *text) {
    utf8proc_int32_t next;
    const char *s = text;
    for (const char *hyphen; (hyphen = strstr(s, "-\n")) != NULL; s = hyphen + 2) {
        buf_add(out, s, (size_t)(hyphen - s));
        s = hyphen;
        if (!s[2] || s[2] == '\n') {
            buf_puts(out, "-\n");
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
    }
    if (s == text)
        return text;
    buf_puts(out, s);
    return out->data;
}

char *text_normalise(struct arena *arena, const char *text, size_t len) {
    struct buf plain, spaced, headless, joined;
    buf_init(&plain, arena);
    buf_init(&spaced, arena);
    buf_init(&headless, arena);
    buf_init(&joined, arena);
    const bool composed = characters_pass(&plain, text, len);
    char *made = composed ? plain.data : compose_pass(arena, &plain);
    return hyphens_pass(&joined, page_heads_pass(&headless, spaces_pass(&spaced, made)));
}

/* Of what plain_run passes: no character changes its length. */
static char *plain_fold(struct arena *arena, const char *text, size_t len) {
    char *fold = arena_strndup(arena, text, len);
    for (size_t i = 0; i < len; i++) {
        const unsigned char c = (unsigned char)fold[i];
        const bool accented = i && fold[i - 1] == '\xC3' && c >= 0x80 && c <= 0x9E && c != 0x97; /* À … Þ, but for × */
        if (accented || (c >= 'A' && c <= 'Z'))
            fold[i] = (char)(c + ('a' - 'A'));
    }
    return fold;
}

char *text_fold(struct arena *arena, const char *text, size_t len) {
    if (plain_run(text, len) == len)
        return plain_fold(arena, text, len);
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
