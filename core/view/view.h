/* SPDX-License-Identifier: MIT
 *
 * What every form of an answer for people shares: the language, the room on the line, colour, and the bytes written so
 * far. Sentences are translated and filled in here; everything put out is cleaned here (view/width.h). The face sends
 * the bytes where they belong.
 */
#ifndef VIEW_VIEW_H
#define VIEW_VIEW_H

#include "base/text.h"
#include "view/lang.h"

enum style { STYLE_PLAIN, STYLE_GOOD, STYLE_WARN, STYLE_BAD, STYLE_DIM, STYLE_HEAD };

struct view {
    struct lang lang;
    struct arena *arena;
    struct buf out;
    int width; /* columns of a line */
    bool colour;
    bool quiet;      /* only what is wrong */
    lofte_day today; /* for numbers in paths; LOFTE_NO_DAY: paths are shown as they are */
};

void view_init(struct view *view, struct arena *arena);

/* The sentence in the view's language. */
const char *view_text(const struct view *view, const struct lofte_text *text);
/* A path, or what may hold one, without a personal identity number; so is what a sentence's arguments hold. NULL stays.
 */
const char *view_withhold(const struct view *view, const char *path);
const char *view_guarded(const struct view *view, const struct lofte_text *text);
/* Of a sentence from below that holds figures and days alone: they are written as the language writes them. In any
 * other an item's number ("5.1") or an id would pass for a figure. */
const char *view_figures(const struct view *view, const struct lofte_text *text);
/* say(view, N_("{0} of {1}"), a, b): the same for a sentence of the faces. Arguments must not be NULL. */
const char *say_put(const struct view *view, const char *id, const char *const *args);
#define say(view, ...) say_((view), __VA_ARGS__, NULL)
#define say_(view, id, ...) say_put((view), (id), (const char *const[]){__VA_ARGS__})
/* say_count(view, n, N_("1 file"), N_("{0} files")) */
const char *say_count(const struct view *view, int64_t n, const char *one, const char *many);

/* The words in the view's language, or in the other where it has none, or `otherwise`. */
const char *say_words(const struct view *view, struct lofte_words words, const char *otherwise);
/* At most `decimals` decimals (0 or 1) with the language's decimal sign. */
const char *say_number(const struct view *view, double number, int decimals);
/* A large number in groups of three digits: 10 000, in English 10,000. */
const char *say_grouped(const struct view *view, int64_t number);
const char *say_day(const struct view *view, lofte_day day); /* "–" for none */
const char *say_time(const struct view *view, int64_t at);   /* seconds UTC: 2023-10-31T08:15:00Z */
/* A whole month, quarter, tertial, half year or year by its name ("February 2023"); else 2023-02-01–2023-02-14. */
const char *say_window(const struct view *view, struct lofte_window window);

/* "item 3"; "§ 12" where the number says itself what it is. */
const char *say_item(const struct view *view, const char *number);

/* Puts text out, cleaned, in a style; the second ends the line. */
void view_put(struct view *view, enum style style, const char *text);
void view_line(struct view *view, enum style style, const char *text);
/* A paragraph broken at the view's width; `lead` opens its first line and the others are set in as far as it is wide.
 */
void view_paragraph(struct view *view, const char *lead, enum style style, const char *text);
/* A path made harmless, and where it is very long only its end; NULL is none. */
const char *view_path(const struct view *view, const char *path);
/* A finding as one paragraph: file:line: item: error: sentence. */
void view_finding(struct view *view, const struct lofte_finding *finding);

#endif
