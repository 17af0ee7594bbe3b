/* SPDX-License-Identifier: MIT
 *
 * The look ahead. It knows comments, CDATA, processing instructions, tags and quotes, and nothing else.
 */
#include "xml/scan.h"
#include "base/limits.h"

#include <string.h>
#include <strings.h>

struct scan {
    const struct text_span *text;
    size_t at;
    int line;
    struct remarks *remarks;
    struct scanned *out;
};

enum look { LOOK_ON, LOOK_ENDS, LOOK_REFUSED };

static bool starts(const struct scan *scan, const char *what) {
    return scan->text->len - scan->at >= strlen(what) && memcmp(scan->text->data + scan->at, what, strlen(what)) == 0;
}

static void step(struct scan *scan) {
    const char *data = scan->text->data;
    const size_t at = scan->at++;
    if (data[at] == '\n' ? at == 0 || data[at - 1] != '\r' : data[at] == '\r')
        scan->line++;
}

static void advance(struct scan *scan, size_t to) {
    while (scan->at < to)
        step(scan);
}

/* `end` ends in '>'. */
static enum look skip_past(struct scan *scan, const char *end) {
    const char *data = scan->text->data;
    const size_t n = strlen(end);
    for (size_t at = scan->at + n - 1; at < scan->text->len; at++) {
        const char *found = memchr(data + at, '>', scan->text->len - at);
        if (!found)
            return LOOK_ENDS;
        at = (size_t)(found - data);
        if (memcmp(found + 1 - n, end, n) == 0) {
            advance(scan, at + 1);
            return LOOK_ON;
        }
    }
    return LOOK_ENDS;
}

static enum look refuse(struct scan *scan, int line, enum sentence sentence, const char *a, long long limit) {
    if (a)
        remark_add(scan->remarks, line, NULL, sentence, a, NUM(limit));
    else
        remark_add(scan->remarks, line, NULL, sentence, NUM(limit));
    return LOOK_REFUSED;
}

/* As skip_past from `begin` on, where we stand. What never ends would make libxml2 look for the end again and again. */
static enum look skip_whole(struct scan *scan, const char *begin, const char *end, size_t inside) {
    const int line = scan->line;
    scan->at += inside;
    const enum look look = skip_past(scan, end);
    if (look != LOOK_ENDS)
        return look;
    remark_add(scan->remarks, line, NULL, SAY_NOT_CLOSED, begin, end);
    return LOOK_REFUSED;
}

static enum look look_doctype(struct scan *scan) {
    const char *after = scan->text->data + scan->at + strlen("<!DOCTYPE");
    size_t left = scan->text->len - scan->at - strlen("<!DOCTYPE");
    while (left > 0 && strchr(" \t\r\n", *after)) {
        after++;
        left--;
    }
    const bool html = left >= 4 && strncasecmp(after, "html", 4) == 0;
    remark_add(scan->remarks, scan->line, NULL, html ? SAY_HTML : SAY_DOCTYPE);
    return LOOK_REFUSED;
}

static bool is_name_end(char c) {
    return strchr(" \t\r\n/>=\"'<", c) != NULL;
}

/* The attributes of a start tag up to and with its '>'. */
static enum look look_attributes(struct scan *scan, size_t begin, const char *name, bool *empty) {
    const char *data = scan->text->data;
    const int line = scan->line;
    size_t attributes = 0, word = scan->at;
    for (; scan->at < scan->text->len; step(scan)) {
        const char c = data[scan->at];
        if (scan->at - begin > LIMIT_TAG_BYTES)
            return refuse(scan, line, SAY_TAG_LONG, name, LIMIT_TAG_BYTES);
        if (c == '<')
            return LOOK_ENDS;
        if (c == '>') {
            *empty = data[scan->at - 1] == '/';
            step(scan);
            return LOOK_ON;
        }
        if (c == '"' || c == '\'') {
            const char *end = memchr(data + scan->at + 1, c, scan->text->len - scan->at - 1);
            if (!end && scan->text->len - begin > LIMIT_TAG_BYTES)
                return refuse(scan, line, SAY_TAG_LONG, name, LIMIT_TAG_BYTES);
            if (!end)
                return LOOK_ENDS;
            advance(scan, (size_t)(end - data));
        } else if (c == '=') {
            scan->out->prefixes += scan->at - word > 6 && memcmp(data + word, "xmlns:", 6) == 0;
            scan->out->attributes++;
            if (++attributes > LIMIT_ATTRIBUTES)
                return refuse(scan, line, SAY_TAG_ATTRIBUTES, name, LIMIT_ATTRIBUTES);
        } else if (scan->at > begin && is_name_end(data[scan->at - 1])) {
            word = scan->at;
        }
    }
    return LOOK_ENDS;
}

static enum look look_start_tag(struct scan *scan) {
    const size_t begin = scan->at++;
    const int line = scan->line;
    const char *data = scan->text->data;
    char name[48];
    size_t n = 0;
    while (scan->at < scan->text->len && !is_name_end(data[scan->at])) {
        if (n < sizeof name - 1)
            name[n++] = data[scan->at];
        step(scan);
        if (scan->at - begin > LIMIT_TAG_BYTES)
            break;
    }
    name[n] = '\0';
    if (n == 0)
        return LOOK_ENDS;
    bool empty = false;
    const enum look look = look_attributes(scan, begin, name, &empty);
    struct scanned *out = scan->out;
    if (look != LOOK_ON)
        return look;
    if (out->n == LIMIT_ELEMENTS)
        return refuse(scan, line, SAY_FILE_ELEMENTS, NULL, LIMIT_ELEMENTS);
    if (out->attributes > LIMIT_ELEMENTS)
        return refuse(scan, line, SAY_FILE_ATTRIBUTES, NULL, LIMIT_ELEMENTS);
    if (out->prefixes > LIMIT_ATTRIBUTES)
        return refuse(scan, line, SAY_FILE_PREFIXES, NULL, LIMIT_ATTRIBUTES);
    if (out->depth == LIMIT_DEPTH)
        return refuse(scan, line, SAY_DEPTH, NULL, LIMIT_DEPTH);
    out->depth += !empty;
    *ARENA_PUSH(scan->remarks->arena, out->lines, out->n, out->cap) = line;
    return LOOK_ON;
}

static enum look look_markup(struct scan *scan) {
    if (starts(scan, "<!--"))
        return skip_whole(scan, "<!--", "-->", 4);
    if (starts(scan, "<![CDATA["))
        return skip_whole(scan, "<![CDATA[", "]]>", 0);
    if (scan->text->len - scan->at >= 9 && strncasecmp(scan->text->data + scan->at, "<!DOCTYPE", 9) == 0)
        return look_doctype(scan);
    if (starts(scan, "<!"))
        return LOOK_ENDS;
    if (starts(scan, "<?"))
        return skip_whole(scan, "<?", "?>", 2);
    if (starts(scan, "</"))
        return --scan->out->depth < 0 ? LOOK_ENDS : skip_past(scan, ">");
    return look_start_tag(scan);
}

bool scan_text(const struct text_span *text, struct remarks *remarks, struct scanned *out) {
    *out = (struct scanned){0};
    struct scan scan = {.text = text, .line = 1, .remarks = remarks, .out = out};
    enum look look = LOOK_ON;
    while (look == LOOK_ON && scan.at < text->len)
        if (text->data[scan.at] == '<')
            look = look_markup(&scan);
        else
            step(&scan);
    return look != LOOK_REFUSED;
}
