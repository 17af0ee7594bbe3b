/* SPDX-License-Identifier: MIT
 *
 * The work that has begun, for people: run by run, step by step.
 */
#include "view/run_words.h"

static const char *state_words(const struct view *view, const struct lofte_run_step *step, lofte_day today) {
    switch (step->state) {
    case LOFTE_DOING_WAITS:
        return step->next == LOFTE_NO_DAY || step->next <= today
                   ? say(view, N_("waits"))
                   : say(view, N_("waits until {0}"), say_day(view, step->next));
    case LOFTE_DOING_DONE:
        return say(view, N_("done {0}"), say_day(view, step->done));
    case LOFTE_DOING_DROPPED:
        return say(view, N_("dropped"));
    }
    return "";
}

static void step_put(struct view *view, const struct lofte_run_step *step, lofte_day today) {
    static const struct {
        const char *symbol;
        enum style style;
    } looks[] = {[LOFTE_DOING_WAITS] = {"    ○ ", STYLE_PLAIN},
                 [LOFTE_DOING_DONE] = {"    ✓ ", STYLE_GOOD},
                 [LOFTE_DOING_DROPPED] = {"    · ", STYLE_DIM}};
    struct buf line;
    buf_init(&line, view->arena);
    buf_printf(&line, "%s – %s", step_words(view, &step->step), state_words(view, step, today));
    if (step->tries > 1)
        buf_printf(&line, " (%s)", say(view, N_("tried {0} times"), NUM(step->tries)));
    if (step->result.id)
        buf_printf(&line, ": %s", view_text(view, &step->result));
    view_paragraph(view, looks[step->state].symbol, looks[step->state].style, line.data);
}

static void head_put(struct view *view, const struct lofte_run *run) {
    struct buf line;
    buf_init(&line, view->arena);
    buf_printf(&line, "%s: %s, %s", say_words(view, run->title, run->rule), say_words(view, run->about, run->subject),
               say(view, N_("since {0}"), say_day(view, run->began)));
    if (run->ended != LOFTE_NO_DAY)
        buf_printf(&line, ", %s", say(view, N_("ended {0}"), say_day(view, run->ended)));
    if (run->outdated)
        buf_printf(&line, " – %s", say(view, N_("by the rule as it was then; it says something else today")));
    view_paragraph(view, arena_printf(view->arena, "%3lld ", (long long)run->number), STYLE_PLAIN, line.data);
}

void run_put(struct view *view, const struct lofte_run *run, lofte_day today) {
    head_put(view, run);
    for (size_t i = 0; i < run->n_steps; i++)
        step_put(view, &run->steps[i], today);
}

void view_runs(struct view *view, const struct lofte_runs *runs) {
    for (size_t i = 0; i < runs->n; i++)
        run_put(view, &runs->run[i], runs->last_tick);
    if (view->quiet)
        return;
    if (runs->n == 0)
        view_line(view, STYLE_PLAIN, say(view, N_("Nothing is under way.")));
    view_line(view, STYLE_DIM,
              runs->last_tick == LOFTE_NO_DAY
                  ? say(view, N_("The workflow has never been run: lofte tick does."))
                  : say(view, N_("The workflow was run last on {0}."), say_day(view, runs->last_tick)));
}
