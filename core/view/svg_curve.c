/* SPDX-License-Identifier: MIT
 *
 * Axes, two lines and their names. Plan and done differ in form (dashed, stepped) and are named where they end, so the
 * picture does not need its colours.
 */
#include "view/svg_curve.h"
#include "base/days.h"
#include "view/sentence.h"

#include <math.h>

enum {
    WIDTH = 440,
    HEIGHT = 250,
    LEFT = 40,
    RIGHT = 58,
    TOP = 14,
    BOTTOM = 30,
    TICKS = 5,
    LABELS = 5,
    APART = 15,
    NEAR = 30
};

struct canvas {
    struct view *view;
    struct lofte_window window;
    double top; /* the largest number that is drawn */
};

static double across(const struct canvas *canvas, lofte_day day) {
    const double days = canvas->window.to - canvas->window.from + 1;
    return LEFT + (WIDTH - LEFT - RIGHT) * (day - canvas->window.from + 1) / days;
}

static double down(const struct canvas *canvas, double number) {
    return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * number / canvas->top;
}

static const char *at(const struct canvas *canvas, double coordinate) {
    return arena_printf(canvas->view->arena, "%.1f", coordinate);
}

static void put_line(const struct canvas *canvas, double x1, double y1, double x2, double y2) {
    html_put(canvas->view, "<line x1=\"{0}\" y1=\"{1}\" x2=\"{2}\" y2=\"{3}\" stroke=\"#c4c4c4\"/>", at(canvas, x1),
             at(canvas, y1), at(canvas, x2), at(canvas, y2));
}

static void put_label(const struct canvas *canvas, double x, double y, const char *anchor, const char *text) {
    html_put(canvas->view, "<text x=\"{0}\" y=\"{1}\" text-anchor=\"{2}\">{3}</text>\n", at(canvas, x), at(canvas, y),
             anchor, text);
}

/* 1, 2, 5, 10, 20 …: so that at most TICKS stand over zero. */
static double tick_step(double top) {
    static const double factor[] = {2, 2.5, 2};
    double step = 1;
    for (size_t i = 0; top / step > TICKS; i++)
        step *= factor[i % 3];
    return step;
}

static void put_axes(const struct canvas *canvas) {
    const double step = tick_step(canvas->top);
    for (int i = 0; i * step <= canvas->top; i++) {
        const double number = i * step;
        put_line(canvas, LEFT, down(canvas, number), WIDTH - RIGHT, down(canvas, number));
        put_label(canvas, LEFT - 6, down(canvas, number) + 4, "end", say_number(canvas->view, number, 0));
    }
    const struct lofte_window window = canvas->window;
    const struct date first = day_split(window.from);
    const lofte_day start = day_make(first.year, first.month, 1);
    const int months = months_in_window(window), apart = (months + LABELS - 1) / LABELS;
    for (int month = 0; months > 1 && day_add_months(start, month) <= window.to; month += apart) {
        const lofte_day day = day_add_months(start, month);
        const double x = across(canvas, (day < window.from ? window.from : day) - 1);
        put_line(canvas, x, HEIGHT - BOTTOM, x, HEIGHT - BOTTOM + 5);
        put_label(canvas, x, HEIGHT - 10, "middle", arena_printf(canvas->view->arena, "%.7s", DAY(day)));
    }
    if (months <= 1)
        put_label(canvas, LEFT, HEIGHT - 10, "start", say_window(canvas->view, window));
}

static void put_plan(const struct canvas *canvas, const struct lofte_followup_activity *activity) {
    html_put(canvas->view,
             "<polyline fill=\"none\" stroke=\"#505050\" stroke-width=\"2\" stroke-dasharray=\"6 4\" points=\"");
    for (size_t i = 0; i < activity->n_plan; i++)
        html_put(canvas->view, "{0},{1} ", at(canvas, across(canvas, activity->plan[i].day)),
                 at(canvas, down(canvas, activity->plan[i].planned)));
    html_put(canvas->view, "\"/>\n");
}

/* The answer is the last day that it reaches. */
static lofte_day put_done(const struct canvas *canvas, const struct lofte_followup_activity *activity) {
    const lofte_day judged = activity->standing->judged_to, before = canvas->window.from - 1;
    lofte_day last = activity->n_days ? activity->days[activity->n_days - 1] : before;
    last = judged > last ? judged : last;
    last = last < canvas->window.to ? last : canvas->window.to;
    html_put(canvas->view, "<path fill=\"none\" stroke=\"#0b4f8a\" stroke-width=\"3\" d=\"M{0} {1}",
             at(canvas, across(canvas, before)), at(canvas, down(canvas, 0)));
    for (size_t i = 0; i < activity->n_days; i++)
        if (i + 1 == activity->n_days || activity->days[i + 1] != activity->days[i])
            html_put(canvas->view, "H{0}V{1}", at(canvas, across(canvas, activity->days[i])),
                     at(canvas, down(canvas, (double)(i + 1))));
    html_put(canvas->view, "H{0}\"/>\n", at(canvas, across(canvas, last)));
    return last;
}

static void put_name(const struct canvas *canvas, double x, double y, const char *anchor, const char *text) {
    html_put(canvas->view, "<text class=\"name\" x=\"{0}\" y=\"{1}\" text-anchor=\"{2}\">{3}</text>\n", at(canvas, x),
             at(canvas, y), anchor, text);
}

static void put_names(const struct canvas *canvas, const struct lofte_followup_activity *activity, lofte_day last) {
    const double plan = down(canvas, activity->plan[activity->n_plan - 1].planned);
    const double done = down(canvas, (double)activity->n_days), x = across(canvas, last), right = WIDTH - RIGHT + 6;
    put_name(canvas, right, plan + 4, "start", say(canvas->view, N_("Plan")));
    if (last < canvas->window.from) /* nothing is known yet */
        return;
    const char *name = say(canvas->view, N_("Done"));
    html_put(canvas->view, "<circle cx=\"{0}\" cy=\"{1}\" r=\"5\" fill=\"#0b4f8a\"/>\n", at(canvas, x),
             at(canvas, done));
    if (x > WIDTH - RIGHT - NEAR) /* beside the line, and not on the plan's name */
        put_name(canvas, right, fabs(done - plan) >= APART ? done + 4 : plan + 4 + (done < plan ? -APART : APART),
                 "start", name);
    else
        put_name(canvas, x, done - 10 > TOP ? done - 10 : done + 20, "middle", name);
}

const char *curve_words(const struct view *view, const struct lofte_standing *standing) {
    const char *target = NUM(standing->target), *window = say_window(view, standing->window);
    if (standing->judged_to == LOFTE_NO_DAY)
        return say(view, N_("There are no minutes yet. The plan for {0} is {1}."), window, target);
    return say(view, N_("Up to {0}: plan {1}, done {2}; the plan for {3} is {4}."), say_day(view, standing->judged_to),
               say_number(view, floor(standing->planned_by_now + 1e-9), 0), NUM(standing->counted), window, target);
}

void svg_curve(struct view *view, const struct lofte_followup_activity *activity, size_t number) {
    const struct lofte_standing *standing = activity->standing;
    const double target = (double)standing->target, done = (double)activity->n_days;
    const struct canvas canvas = {view, standing->window, done > target ? done : target};
    const char *id = NUM(number);
    html_put(view,
             "<svg role=\"img\" viewBox=\"0 0 440 250\" aria-labelledby=\"curve-{0}-title curve-{0}-desc\">\n"
             "<title id=\"curve-{0}-title\">{1}</title>\n<desc id=\"curve-{0}-desc\">{2}</desc>\n",
             id, say(view, N_("{0}: the plan and what was done"), activity_title(view, standing)),
             curve_words(view, standing));
    put_axes(&canvas);
    put_plan(&canvas, activity);
    put_names(&canvas, activity, put_done(&canvas, activity));
    html_put(view, "</svg>\n");
}
