/* SPDX-License-Identifier: MIT
 *
 * Looking up fields in a plugin's text. A wrong guess costs a wrong line in a message, nothing else.
 */
#include "script/source.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

static bool is_letter(char c) {
    return isalnum((unsigned char)c) || c == '_';
}

/* The end of [[ … ]] or [==[ … ]==] that begins at `at`, or `at` where none does. */
static size_t skip_long(const char *text, size_t at) {
    size_t level = 0;
    while (text[at + 1 + level] == '=')
        level++;
    if (text[at] != '[' || text[at + 1 + level] != '[')
        return at;
    for (size_t i = at + 2 + level; text[i]; i++) {
        size_t n = 0;
        if (text[i] != ']')
            continue;
        while (text[i + 1 + n] == '=')
            n++;
        if (n == level && text[i + 1 + n] == ']')
            return i + 2 + n;
    }
    return at + strlen(text + at);
}

static size_t skip_line(const char *text, size_t at) {
    return at + strcspn(text + at, "\n");
}

static size_t skip_quoted(const char *text, size_t at) {
    const char quote = text[at++];
    while (text[at] && text[at] != quote && text[at] != '\n')
        at += text[at] == '\\' && text[at + 1] ? 2 : 1;
    return text[at] ? at + 1 : at;
}

/* The end of the token at `at`; comments and white space are tokens too. */
static size_t skip_token(const char *text, size_t at) {
    const char c = text[at];
    if (c == '-' && text[at + 1] == '-') {
        const size_t end = text[at + 2] == '[' ? skip_long(text, at + 2) : at + 2;
        return end > at + 2 ? end : skip_line(text, at);
    }
    if (c == '"' || c == '\'')
        return skip_quoted(text, at);
    if (c == '[') {
        const size_t end = skip_long(text, at);
        return end > at ? end : at + 1;
    }
    if (!is_letter(c))
        return at + 1;
    while (is_letter(text[at]))
        at++;
    return at;
}

static bool token_is(const char *text, size_t at, size_t end, const char *word) {
    return strlen(word) == end - at && memcmp(text + at, word, end - at) == 0;
}

/* By how much the token changes the nesting of tables, calls and blocks. */
static int token_nests(const char *text, size_t at, size_t end) {
    static const char *const open[] = {"{", "(", "function", "if", "do", "repeat"};
    static const char *const closed[] = {"}", ")", "end", "until"};
    for (size_t i = 0; i < sizeof open / sizeof open[0]; i++)
        if (token_is(text, at, end, open[i]))
            return 1;
    for (size_t i = 0; i < sizeof closed / sizeof closed[0]; i++)
        if (token_is(text, at, end, closed[i]))
            return -1;
    return 0;
}

size_t source_word(const char *text, const char *name) {
    for (size_t at = 0, end; text[at]; at = end) {
        end = skip_token(text, at);
        if (token_is(text, at, end, name))
            return at;
    }
    return SOURCE_NOWHERE;
}

/* Just inside the first table at or after `at`; a comma or a closing bracket before it ends the expression. */
static size_t enter_table(const char *text, size_t at) {
    int depth = 0;
    for (size_t end; text[at]; at = end) {
        end = skip_token(text, at);
        if (text[at] == '{')
            return end;
        depth += token_nests(text, at, end);
        if (depth < 0 || (depth == 0 && text[at] == ','))
            break;
    }
    return SOURCE_NOWHERE;
}

size_t source_field(const char *text, size_t at, const char *name) {
    at = enter_table(text, at);
    if (at == SOURCE_NOWHERE)
        return at;
    int depth = 0;
    for (size_t end; text[at] && depth >= 0; at = end) {
        end = skip_token(text, at);
        const size_t next = end + strspn(text + end, " \t\r\n");
        if (depth == 0 && token_is(text, at, end, name) && text[next] == '=' && text[next + 1] != '=')
            return at;
        depth += token_nests(text, at, end);
    }
    return SOURCE_NOWHERE;
}

size_t source_entry(const char *text, size_t at, size_t n) {
    at = enter_table(text, at);
    if (at == SOURCE_NOWHERE)
        return at;
    int depth = 0;
    size_t begin = at;
    for (size_t end; text[at] && depth >= 0; at = end) {
        end = skip_token(text, at);
        if (depth == 0 && text[at] == ',')
            begin = end;
        if (depth == 0 && text[at] == '{' && n-- == 0)
            return begin + strspn(text + begin, " \t\r\n");
        depth += token_nests(text, at, end);
    }
    return SOURCE_NOWHERE;
}

int source_line(const char *text, size_t at) {
    int line = 1;
    for (size_t i = 0; i < at && text[i]; i++)
        line += text[i] == '\n';
    return line;
}

size_t source_of_line(const char *text, int line) {
    size_t at = 0;
    while (--line > 0 && text[at]) {
        at = skip_line(text, at);
        at += text[at] == '\n';
    }
    return at;
}
