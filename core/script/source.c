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

/* ---- what steers reading ---- */

static bool is_blank(const char *text, size_t at) {
    return isspace((unsigned char)text[at]) || (text[at] == '-' && text[at + 1] == '-');
}

static size_t skip_blank(const char *text, size_t at) {
    while (text[at] && is_blank(text, at))
        at = skip_token(text, at);
    return at;
}

static bool makes_rules(const char *text, size_t at, size_t end) {
    static const char *const makers[] = {"rule",     "alert",           "put_on_agenda", "open_action",
                                         "escalate", "ask_explanation", "draft_report"};
    for (size_t i = 0; i < sizeof makers / sizeof makers[0]; i++)
        if (token_is(text, at, end, makers[i]))
            return true;
    return false;
}

/* May the token stand in a workflow that is nothing but rules? */
static bool is_plain(const char *text, size_t at, size_t end) {
    const char c = text[at];
    if (is_blank(text, at) || c == '"' || c == '\'' || isdigit((unsigned char)c) || strchr("{},;()=.", c))
        return true;
    const size_t next = skip_blank(text, end);
    return makes_rules(text, at, end) || (is_letter(c) && text[next] == '=' && text[next + 1] != '=');
}

/* The end of `workflow = { … }` that begins at `at`, or `at` where there is more in it than rules. */
static size_t workflow_end(const char *text, size_t at) {
    int depth = 0;
    for (size_t i = at, end; text[i]; i = end) {
        end = skip_token(text, i);
        if (!is_plain(text, i, end))
            break;
        depth += token_nests(text, i, end);
        if (depth < 0 || (depth == 0 && strchr(",;", text[i])))
            break;
        if (depth == 0 && text[i] == '}') {
            end = skip_blank(text, end);
            if (text[end] == '}')
                return end;
            return text[end] == ',' || text[end] == ';' ? end + 1 : at;
        }
    }
    return at;
}

/* Is one of the makers of rules used outside from … to, where it may be anything? */
static bool makers_are_lent(const char *text, size_t from, size_t to) {
    for (size_t at = 0, end; text[at]; at = end) {
        end = at == from ? to : skip_token(text, at);
        if (at != from && makes_rules(text, at, end))
            return true;
    }
    return false;
}

/* Of `return name {`, or SOURCE_NOWHERE. */
static size_t source_return(const char *text, const char *name) {
    for (size_t at = 0, end; text[at]; at = end) {
        end = skip_token(text, at);
        if (!token_is(text, at, end, "return"))
            continue;
        const size_t word = skip_blank(text, end), behind = skip_token(text, word);
        if (token_is(text, word, behind, name) && text[skip_blank(text, behind)] == '{')
            return word;
    }
    return SOURCE_NOWHERE;
}

void source_gist(const char *text, const char *name, struct buf *out) {
    const size_t word = source_return(text, name);
    size_t from = word == SOURCE_NOWHERE ? word : source_field(text, word, "workflow");
    const size_t to = from == SOURCE_NOWHERE ? from : workflow_end(text, from);
    if (to == from || makers_are_lent(text, from, to))
        from = SOURCE_NOWHERE;
    for (size_t at = 0, end; text[at]; at = end) {
        end = at == from ? to : skip_token(text, at);
        if (at != from && !is_blank(text, at)) {
            buf_add(out, text + at, end - at);
            buf_add(out, "\n", 1);
        }
    }
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
