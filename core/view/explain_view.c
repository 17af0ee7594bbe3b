/* SPDX-License-Identifier: MIT
 *
 * Where every number comes from: the promise, the standing, each number's formula with its inputs, each statement with
 * its quote and whether it counted, sources that disagree, and quotes that no longer stand in the stored text.
 */
#include "view/sentence.h"
#include "view/views.h"

static void put_promise(struct view *view, const struct lofte_explanation *explanation) {
    const struct lofte_activity *activity = explanation->standing->activity;
    view_line(view, STYLE_HEAD,
              arena_printf(view->arena, "%s (%s/%s/%s)", say_words(view, activity->title, activity->id),
                           explanation->agreement->id, explanation->pledge->id, activity->id));
    const char *source = say_words(view, activity->source, NULL);
    if (source)
        view_paragraph(view, "  ", STYLE_PLAIN, say(view, N_("The agreement says: ”{0}”"), source));
    const char *definition = say_words(view, activity->definition, NULL);
    if (definition)
        view_paragraph(view, "  ", STYLE_PLAIN, say(view, N_("One unit is: {0}"), definition));
    view_paragraph(view, "  ", STYLE_PLAIN, say(view, N_("Target: {0}"), target_words(view, activity)));
    const char *basis = say_words(view, activity->target.basis, NULL);
    if (basis)
        view_paragraph(view, "  ", STYLE_PLAIN,
                       activity->target.local_reading
                           ? say(view, N_("Basis (local reading, {0} {1}): {2}"),
                                 activity->target.decided_by ? activity->target.decided_by : "–",
                                 say_day(view, activity->target.decided_on), basis)
                           : say(view, N_("Basis: {0}"), basis));
    if (explanation->standing->cannot_be_judged) {
        view_line(view, STYLE_BAD,
                  unjudged_words(view, LOFTE_PLUGIN_ON,
                                 say_words(view, explanation->pledge->title, explanation->pledge->id)));
        return;
    }
    const struct lofte_alert alert = alert_of_standing(explanation->standing);
    const enum lofte_standing_state state = explanation->standing->state;
    view_paragraph(view, arena_printf(view->arena, "%s ", standing_symbol(state)), standing_style(state),
                   arena_printf(view->arena, "%s. %s", standing_word(view, state), alert_sentence(view, &alert)));
}

static void put_parts(struct view *view, const struct lofte_standing *standing) {
    for (size_t i = 0; i < standing->n_parts; i++) {
        const struct lofte_part_count *part = &standing->parts[i];
        const char *counted = NUM(part->counted);
        view_paragraph(
            view, "  ", STYLE_PLAIN,
            arena_printf(view->arena, "%s: %s", part->part,
                         part->target > 0 ? say(view, N_("{0} of {1}"), counted, NUM(part->target)) : counted));
    }
}

static void put_closed(struct view *view, const struct lofte_standing *standing) {
    for (size_t i = 0; i < standing->n_closed; i++) {
        const struct lofte_closed_window *closed = &standing->closed[i];
        view_paragraph(view, "  ", STYLE_PLAIN,
                       arena_printf(view->arena, "%s: %s, %s %s", say_window(view, closed->window),
                                    say(view, N_("{0} of {1}"), NUM(closed->counted), NUM(closed->target)),
                                    standing_symbol(closed->state), standing_word(view, closed->state)));
    }
}

/* The statements that one's events had been placed by already: those of one item in one word, and the first few. */
static const char *doubles(const struct view *view, const struct lofte_explanation *explanation,
                           const struct lofte_explained *explained) {
    enum { SHOWN = 8 };
    const struct lofte_statement *last = NULL;
    struct buf buf;
    buf_init(&buf, view->arena);
    size_t i = 0;
    for (size_t shown = 0; i < explained->n_duplicate_of; i++) {
        const struct lofte_statement *other = explanation->statements[explained->duplicate_of[i]].statement;
        if (last && str_equal(last->meeting, other->meeting) && str_equal(last->item, other->item))
            continue;
        if (shown++ == SHOWN)
            break;
        buf_printf(&buf, "%s%s", last ? "; " : "", place_words(view, other));
        last = other;
    }
    const size_t left = explained->n_duplicate_of - i;
    return left ? say(view, left == 1 ? N_("{0}; and 1 more") : N_("{0}; and {1} more"), buf.data, NUM(left))
                : buf.data;
}

/* Why a statement without a number of things done does not count. */
static const char *no_number_words(const struct view *view, enum lofte_kind kind) {
    switch (kind) {
    case LOFTE_PLANNED:
        return say(view, N_("not counted: a plan"));
    case LOFTE_CANCELLED:
        return say(view, N_("not counted: did not take place"));
    case LOFTE_NONE:
        return say(view, N_("a report of none"));
    case LOFTE_MENTION:
        return say(view, N_("not counted: only spoken of"));
    case LOFTE_DONE:
    case LOFTE_TOTAL:
        break;
    }
    return say(view, N_("not counted: says no number of things done"));
}

static const char *verdict_words(const struct view *view, const struct lofte_explanation *explanation,
                                 const struct lofte_explained *explained) {
    switch (explained->verdict) {
    case LOFTE_COUNTED:
        if (explained->n_duplicate_of)
            return say(view, N_("counted: {0}; the rest are the same as in {1}"), NUM(explained->placed),
                       doubles(view, explanation, explained));
        return say(view, N_("counted: {0}"), NUM(explained->placed));
    case LOFTE_DUPLICATE_OF:
        return say(view, N_("not counted: the same as in {0}"), doubles(view, explanation, explained));
    case LOFTE_OUTSIDE_WINDOW:
        return say(view, N_("not counted: outside {0}"), say_window(view, explanation->standing->window));
    case LOFTE_SUPERSEDED:
        return say(view, N_("not counted: corrected later"));
    case LOFTE_OTHER_PLACE:
        return say(view, N_("not counted: in another place ({0})"),
                   explained->statement->place ? explained->statement->place : "–");
    case LOFTE_CONDITION_UNMET:
        return say(view, N_("not counted: a condition of the activity was not met"));
    case LOFTE_APPROXIMATE:
        return say(view, N_("not counted: an approximate figure where exact ones speak"));
    case LOFTE_NO_NUMBER:
        return no_number_words(view, explained->statement->kind);
    case LOFTE_WAITING:
        return say(view, N_("not counted: waits for review"));
    case LOFTE_IN_DRAFT:
        return say(view, N_("not counted: the minutes are a draft"));
    case LOFTE_PERSON_REJECTED:
        return say(view, N_("not counted: a person rejected it"));
    }
    return "";
}

static void put_quote(struct view *view, const struct lofte_statement *statement) {
    view_paragraph(view, "    ", STYLE_DIM,
                   arena_printf(view->arena, "%s: %s", place_words(view, statement), quote_words(view, statement)));
}

/* Who said so, and why. */
static void put_decision(struct view *view, const struct lofte_statement *statement) {
    const struct lofte_decision *decision = statement->decision;
    const char *words = say(view, N_("{0}: {1}, {2}"), statement_word(view, statement->state), decision->who,
                            say_day(view, decision->day));
    view_paragraph(view, "    ", STYLE_PLAIN,
                   decision->note ? arena_printf(view->arena, "%s (%s)", words, decision->note) : words);
}

static void put_statement(struct view *view, const struct lofte_explanation *explanation,
                          const struct lofte_explained *explained) {
    const struct lofte_statement *statement = explained->statement;
    struct buf line;
    buf_init(&line, view->arena);
    buf_printf(&line, "%s  %s: %s", say_day(view, statement->date), statement->group ? statement->group : "",
               claim_words(view, statement));
    if (statement->from != LOFTE_NO_DAY || statement->to != LOFTE_NO_DAY)
        buf_printf(&line, " (%s)", say_window(view, (struct lofte_window){statement->from, statement->to}));
    buf_printf(&line, " – %s", verdict_words(view, explanation, explained));
    if (statement->id)
        buf_printf(&line, " [%s]", statement->id);
    const bool counted = explained->verdict == LOFTE_COUNTED;
    view_paragraph(view, counted ? "✓ " : "– ", counted ? STYLE_PLAIN : STYLE_DIM, line.data);
    put_quote(view, statement);
    if (statement->decision)
        put_decision(view, statement);
    if (statement->reason.id)
        view_paragraph(view, "    ", STYLE_DIM, view_text(view, &statement->reason));
}

static void put_disagreement(struct view *view, const struct lofte_disagreement *disagreement) {
    view_paragraph(view, "≠ ", STYLE_WARN, view_text(view, &disagreement->text));
    if (disagreement->claim)
        put_quote(view, disagreement->claim);
    for (size_t i = 0; i < disagreement->n_others; i++)
        put_quote(view, disagreement->others[i]);
}

static void put_verified(struct view *view, const struct lofte_verified *verified) {
    if (!verified->n_checked)
        return;
    view_paragraph(view, verified->n_failed ? "✗ " : "✓ ", verified->n_failed ? STYLE_BAD : STYLE_GOOD,
                   say(view, N_("Quotes held against the stored minutes: {0}. Not found there: {1}."),
                       NUM(verified->n_checked), NUM(verified->n_failed)));
    if (verified->n_weeded)
        view_paragraph(view, "– ", STYLE_DIM,
                       say_count(view, (int64_t)verified->n_weeded,
                                 N_("Of these, 1 was weeded: of it only the figures could be checked."),
                                 N_("Of these, {0} were weeded: of them only the figures could be checked.")));
    for (size_t i = 0; i < verified->n_failed; i++)
        put_quote(view, verified->failed[i]);
}

static void put_explanation(struct view *view, const struct lofte_explanation *explanation) {
    put_promise(view, explanation);
    if (explanation->n_derivations)
        view_line(view, STYLE_HEAD, say(view, N_("The numbers:")));
    for (size_t i = 0; i < explanation->n_derivations; i++)
        view_paragraph(view, "  ", STYLE_PLAIN,
                       arena_printf(view->arena, "%s: %s", number_word(view, explanation->derivations[i].key),
                                    view_figures(view, &explanation->derivations[i].text)));
    if (explanation->standing->n_parts)
        view_line(view, STYLE_HEAD, say(view, N_("Its parts:")));
    put_parts(view, explanation->standing);
    if (explanation->standing->n_closed)
        view_line(view, STYLE_HEAD, say(view, N_("Earlier windows:")));
    put_closed(view, explanation->standing);
    view_line(view, STYLE_HEAD,
              explanation->n_statements ? say(view, N_("What the minutes say:"))
                                        : say(view, N_("The minutes say nothing about it.")));
    for (size_t i = 0; i < explanation->n_statements; i++)
        put_statement(view, explanation, &explanation->statements[i]);
    if (explanation->n_disagreements)
        view_line(view, STYLE_HEAD, say(view, N_("Sources that disagree:")));
    for (size_t i = 0; i < explanation->n_disagreements; i++)
        put_disagreement(view, &explanation->disagreements[i]);
    put_verified(view, &explanation->verified);
}

void view_explanations(struct view *view, const struct lofte_explanation *explanation, size_t n) {
    for (size_t i = 0; i < n; i++) {
        if (i)
            view_line(view, STYLE_PLAIN, "");
        put_explanation(view, &explanation[i]);
    }
}
