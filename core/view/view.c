/* SPDX-License-Identifier: MIT
 *
 * Sentences filled in and put out.
 */
#include "view/view.h"
#include "base/days.h"
#include "base/file.h"
#include "privacy/identity.h"
#include "view/json.h"
#include "view/width.h"

#include <math.h>
#include <string.h>

enum { PATH_SHOWN = 120 };

void view_init(struct view *view, struct arena *arena) {
    json_prepare();
    *view = (struct view){.lang = {.code = "en"}, .arena = arena, .width = 100, .today = LOFTE_NO_DAY};
    buf_init(&view->out, arena);
}

/* "8.3" is "8,3" in Swedish; anything that is not a plain decimal stays. */
static const char *localise(const struct view *view, const char *arg) {
    const size_t whole = arg ? strspn(arg, "0123456789") : 0;
    if (whole == 0 || arg[whole] != '.' || !str_equal(view->lang.code, "sv"))
        return arg;
    const size_t rest = strspn(arg + whole + 1, "0123456789");
    if (rest == 0 || arg[whole + 1 + rest] != '\0')
        return arg;
    char *text = arena_strdup(view->arena, arg);
    text[whole] = ',';
    return text;
}

const char *view_text(const struct view *view, const struct lofte_text *text) {
    struct lofte_text translated = *text;
    translated.id = lang_find(&view->lang, text->id);
    return text_english(view->arena, &translated);
}

const char *view_withhold(const struct view *view, const char *path) {
    return view->today == LOFTE_NO_DAY ? path : identity_withhold(path, view->today, view->arena);
}

const char *view_guarded(const struct view *view, const struct lofte_text *text) {
    struct lofte_text guarded = *text;
    for (size_t i = 0; i < LOFTE_ARGS; i++)
        guarded.arg[i] = view_withhold(view, text->arg[i]);
    return view_text(view, &guarded);
}

const char *view_figures(const struct view *view, const struct lofte_text *text) {
    struct lofte_text localised = *text;
    for (size_t i = 0; i < LOFTE_ARGS; i++)
        localised.arg[i] = localise(view, text->arg[i]);
    return view_text(view, &localised);
}

const char *say_put(const struct view *view, const char *id, const char *const *args) {
    struct lofte_text text = {.id = id};
    for (size_t i = 0; i < LOFTE_ARGS && args[i]; i++)
        text.arg[i] = args[i];
    return view_text(view, &text);
}

const char *say_count(const struct view *view, int64_t n, const char *one, const char *many) {
    return say(view, n == 1 ? one : many, NUM(n));
}

const char *say_words(const struct view *view, struct lofte_words words, const char *otherwise) {
    const bool sv = str_equal(view->lang.code, "sv");
    const char *first = sv ? words.sv : words.en, *second = sv ? words.en : words.sv;
    return first && first[0] ? first : second && second[0] ? second : otherwise;
}

const char *say_number(const struct view *view, double number, int decimals) {
    const double scale = decimals ? 10 : 1, tenths = round(number * scale);
    if (!isfinite(number) || fabs(tenths) > 1e15)
        return "–";
    if (!decimals || fmod(tenths, 10) == 0)
        return arena_printf(view->arena, "%.0f", tenths / scale);
    char *text = arena_printf(view->arena, "%.1f", tenths / scale);
    if (str_equal(view->lang.code, "sv"))
        text[strcspn(text, ".")] = ',';
    return text;
}

const char *say_grouped(const struct view *view, int64_t number) {
    static const char space[] = "\u00A0"; /* that does not break */
    const char *digits = arena_printf(view->arena, "%lld", (long long)number);
    struct buf text;
    buf_init(&text, view->arena);
    for (size_t left = strlen(digits); left > 0; left--, digits++) {
        buf_add(&text, digits, 1);
        if (left % 3 == 1 && left > 1 && *digits != '-')
            buf_puts(&text, str_equal(view->lang.code, "sv") ? space : ",");
    }
    return text.data;
}

const char *say_day(const struct view *view, lofte_day day) {
    return day == LOFTE_NO_DAY ? "–" : arena_strdup(view->arena, DAY(day));
}

static bool is_same(struct lofte_window a, struct lofte_window b) {
    return a.from == b.from && a.to == b.to;
}

/* NULL where the window is no whole period with a name. */
static const char *period_name(const struct view *view, struct lofte_window window) {
    static const char *const months[] = {N_("January {0}"), N_("February {0}"), N_("March {0}"),
                                         N_("April {0}"),   N_("May {0}"),      N_("June {0}"),
                                         N_("July {0}"),    N_("August {0}"),   N_("September {0}"),
                                         N_("October {0}"), N_("November {0}"), N_("December {0}")};
    if (window.from == LOFTE_NO_DAY || window.to == LOFTE_NO_DAY)
        return NULL;
    const struct date first = day_split(window.from);
    const char *year = NUM(first.year);
    const int quarter = (first.month + 2) / 3, half = first.month <= 6 ? 1 : 2;
    if (is_same(window, window_month(first.year, first.month)))
        return say(view, months[first.month - 1], year);
    if (is_same(window, window_quarter(first.year, quarter)))
        return say(view, N_("quarter {1} of {0}"), year, NUM(quarter));
    const int tertial = (first.month + 3) / 4;
    if (is_same(window, window_tertial(first.year, tertial)))
        return say(view, N_("tertial {1} of {0}"), year, NUM(tertial));
    if (is_same(window, window_half_year(first.year, half)))
        return half == 1 ? say(view, N_("the first half of {0}"), year) : say(view, N_("the second half of {0}"), year);
    return is_same(window, window_year(first.year)) ? arena_strdup(view->arena, year) : NULL;
}

const char *say_time(const struct view *view, int64_t at) {
    enum { DAY_SECONDS = 24 * 60 * 60 };
    const int64_t day = at / DAY_SECONDS, rest = at % DAY_SECONDS;
    return arena_printf(view->arena, "%sT%02d:%02d:%02dZ", DAY((lofte_day)day), (int)(rest / 3600),
                        (int)(rest / 60 % 60), (int)(rest % 60));
}

const char *say_window(const struct view *view, struct lofte_window window) {
    const char *name = period_name(view, window);
    if (name)
        return name;
    if (window.from == window.to)
        return say_day(view, window.from);
    const char *from = window.from == LOFTE_NO_DAY ? "" : DAY(window.from);
    const char *to = window.to == LOFTE_NO_DAY ? "" : DAY(window.to);
    return arena_printf(view->arena, "%s–%s", from, to);
}

const char *say_item(const struct view *view, const char *number) {
    return strncmp(number, "§", strlen("§")) == 0 ? number : say(view, N_("item {0}"), number);
}

static const char *const escapes[] = {
    [STYLE_PLAIN] = "",         [STYLE_GOOD] = "\x1b[32m", [STYLE_WARN] = "\x1b[33m",
    [STYLE_BAD] = "\x1b[1;31m", [STYLE_DIM] = "\x1b[2m",   [STYLE_HEAD] = "\x1b[1m",
};

void view_put(struct view *view, enum style style, const char *text) {
    const bool coloured = view->colour && style != STYLE_PLAIN && text[0];
    if (coloured)
        buf_puts(&view->out, escapes[style]);
    buf_puts(&view->out, text_clean(view->arena, text));
    if (coloured)
        buf_puts(&view->out, "\x1b[0m");
}

void view_line(struct view *view, enum style style, const char *text) {
    if (text[0])
        view_put(view, style, text);
    buf_puts(&view->out, "\n");
}

void view_paragraph(struct view *view, const char *lead, enum style style, const char *text) {
    const int indent = text_width(lead), room = view->width > indent + 20 ? view->width - indent : 20;
    const char *rest = text_clean(view->arena, text);
    view_put(view, style, lead);
    do {
        const size_t n = text_fit(rest, room);
        view_line(view, style, arena_strndup(view->arena, rest, n));
        rest += n;
        rest += strspn(rest, " ");
        if (*rest)
            buf_printf(&view->out, "%*s", indent, "");
    } while (*rest);
}

const char *view_path(const struct view *view, const char *path) {
    if (!path)
        return NULL;
    struct buf shown;
    buf_init(&shown, view->arena);
    for (path = view_withhold(view, path); *path; path++) /* a break in a name is no space */
        if (strchr("\t\n\r", *path))
            buf_printf(&shown, "\\x%02x", (unsigned)*path);
        else
            buf_add(&shown, path, 1);
    return path_end(view->arena, text_clean(view->arena, shown.data), PATH_SHOWN);
}

void view_finding(struct view *view, const struct lofte_finding *finding) {
    struct buf where;
    buf_init(&where, view->arena);
    buf_puts(&where, view_path(view, finding->file));
    if (finding->file && finding->line > 0)
        buf_printf(&where, ":%d", finding->line);
    if (finding->file)
        buf_puts(&where, ": ");
    const bool error = finding->severity == LOFTE_ERROR;
    buf_printf(&where, "%s: ", error ? say(view, N_("error")) : say(view, N_("warning")));
    if (finding->item)
        buf_printf(&where, "%s: ", say_item(view, finding->item));
    buf_puts(&where, view_guarded(view, &finding->text));
    view_paragraph(view, "  ", error ? STYLE_BAD : STYLE_WARN, where.data);
}
