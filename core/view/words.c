/* SPDX-License-Identifier: MIT
 *
 * One table of words for each enum, indexed by its values.
 */
#include "view/words.h"

#define COUNT(table) (sizeof(table) / sizeof(table)[0])
#define PICK(table, value) ((size_t)(value) < COUNT(table) ? (table)[(size_t)(value)] : (table)[0])

struct look {
    const char *word, *symbol;
    enum style style;
};

static const struct look looks[] = {
    [LOFTE_REACHED] = {N_("reached"), "✔", STYLE_GOOD},
    [LOFTE_ON_PLAN] = {N_("on plan"), "✓", STYLE_GOOD},
    [LOFTE_TOO_EARLY] = {N_("too early"), "○", STYLE_PLAIN},
    [LOFTE_CLOSING] = {N_("closing"), "◔", STYLE_PLAIN},
    [LOFTE_NO_REPORT] = {N_("no minutes"), "?", STYLE_WARN},
    [LOFTE_QUIET] = {N_("quiet"), "…", STYLE_WARN},
    [LOFTE_LATE] = {N_("late"), "▲", STYLE_WARN},
    [LOFTE_BEHIND] = {N_("behind"), "▼", STYLE_BAD},
    [LOFTE_MISSED] = {N_("missed"), "✗", STYLE_BAD},
    [LOFTE_FOLLOWED] = {N_("followed"), "·", STYLE_PLAIN},
    [LOFTE_PAUSED] = {N_("paused"), "‖", STYLE_DIM},
};

const char *standing_word(const struct view *view, enum lofte_standing_state state) {
    return say(view, PICK(looks, state).word);
}

/* Words that agree with a number of pledges or alerts; both are neuter in Swedish. */
struct counted {
    const char *one, *many;
};

const char *standing_count(const struct view *view, int64_t n, enum lofte_standing_state state) {
    static const struct counted words[] = {
        [LOFTE_REACHED] = {N_("1 reached"), N_("{0} reached")},
        [LOFTE_ON_PLAN] = {N_("1 on plan"), N_("{0} on plan")},
        [LOFTE_TOO_EARLY] = {N_("1 too early"), N_("{0} too early")},
        [LOFTE_CLOSING] = {N_("1 closing"), N_("{0} closing")},
        [LOFTE_NO_REPORT] = {N_("1 without minutes"), N_("{0} without minutes")},
        [LOFTE_QUIET] = {N_("1 quiet"), N_("{0} quiet")},
        [LOFTE_LATE] = {N_("1 late"), N_("{0} late")},
        [LOFTE_BEHIND] = {N_("1 behind"), N_("{0} behind")},
        [LOFTE_MISSED] = {N_("1 missed"), N_("{0} missed")},
        [LOFTE_FOLLOWED] = {N_("1 followed"), N_("{0} followed")},
        [LOFTE_PAUSED] = {N_("1 paused"), N_("{0} paused")},
    };
    const struct counted word = PICK(words, state);
    return say_count(view, n, word.one, word.many);
}

const char *standing_symbol(enum lofte_standing_state state) {
    return PICK(looks, state).symbol;
}

enum style standing_style(enum lofte_standing_state state) {
    return PICK(looks, state).style;
}

const char *unjudged_words(const struct view *view, enum lofte_plugin_state plugin, const char *title) {
    static const char *const words[] = {
        [LOFTE_PLUGIN_ON] = N_("? {0}: cannot be judged, its plugin failed"),
        [LOFTE_PLUGIN_OFF] = N_("? {0}: cannot be judged, its plugin failed"),
        [LOFTE_PLUGIN_BAD] = N_("? {0}: cannot be judged, its plugin is bad"),
        [LOFTE_PLUGIN_QUARANTINED] = N_("? {0}: cannot be judged, its plugin is in quarantine"),
    };
    return say(view, PICK(words, plugin), title);
}

const char *alert_count(const struct view *view, int64_t n, enum lofte_alert_state state) {
    static const struct counted words[] = {
        [LOFTE_FIRING] = {N_("1 alert"), N_("{0} alerts")},
        [LOFTE_ACKNOWLEDGED] = {N_("1 acknowledged"), N_("{0} acknowledged")},
        [LOFTE_SILENCED] = {N_("1 silenced"), N_("{0} silenced")},
        [LOFTE_RESOLVED] = {N_("1 resolved"), N_("{0} resolved")},
    };
    const struct counted word = PICK(words, state);
    return say_count(view, n, word.one, word.many);
}

const char *alert_word(const struct view *view, enum lofte_alert_state state) {
    static const char *const words[] = {
        [LOFTE_FIRING] = N_("firing"),
        [LOFTE_ACKNOWLEDGED] = N_("acknowledged"),
        [LOFTE_SILENCED] = N_("silenced"),
        [LOFTE_RESOLVED] = N_("resolved"),
    };
    return say(view, PICK(words, state));
}

const char *action_word(const struct view *view, enum lofte_action_state state) {
    static const char *const words[] = {
        [LOFTE_ACTION_OPEN] = N_("open"),
        [LOFTE_ACTION_PROPOSED] = N_("proposed"),
        [LOFTE_ACTION_DONE] = N_("finished"),
        [LOFTE_ACTION_DROPPED] = N_("dropped"),
        [LOFTE_ACTION_GONE] = N_("no longer in the minutes"),
    };
    return say(view, PICK(words, state));
}

const char *statement_word(const struct view *view, enum lofte_state state) {
    static const char *const words[] = {
        [LOFTE_LINKED] = N_("linked"),
        [LOFTE_REVIEW] = N_("waits for review"),
        [LOFTE_ACCEPTED] = N_("accepted"),
        [LOFTE_REJECTED] = N_("rejected"),
        [LOFTE_CHANGED] = N_("corrected by a person"),
    };
    return say(view, PICK(words, state));
}

const char *outcome_word(const struct view *view, enum lofte_import_outcome outcome) {
    static const char *const words[] = {
        [LOFTE_IMPORT_NEW] = N_("new"),
        [LOFTE_IMPORT_REVISED] = N_("new revision"),
        [LOFTE_IMPORT_OLDER] = N_("earlier revision"),
        [LOFTE_IMPORT_SAME] = N_("here already"),
        [LOFTE_IMPORT_REFUSED] = N_("refused"),
    };
    return say(view, PICK(words, outcome));
}

const char *claim_words(const struct view *view, const struct lofte_statement *statement) {
    static const char *const numbered[] = {
        [LOFTE_DONE] = N_("{0} done"),           [LOFTE_TOTAL] = N_("{0} in all so far"),
        [LOFTE_NONE] = N_("none took place"),    [LOFTE_PLANNED] = N_("{0} planned"),
        [LOFTE_CANCELLED] = N_("{0} cancelled"), [LOFTE_MENTION] = N_("only mentioned"),
    };
    static const char *const bare[] = {
        [LOFTE_DONE] = N_("done, no number"),           [LOFTE_TOTAL] = N_("a total, no number"),
        [LOFTE_NONE] = N_("none took place"),           [LOFTE_PLANNED] = N_("planned, no number"),
        [LOFTE_CANCELLED] = N_("cancelled, no number"), [LOFTE_MENTION] = N_("only mentioned"),
    };
    static const char *const precise[] = {
        [LOFTE_EXACT] = N_("{0}"),
        [LOFTE_AT_LEAST] = N_("at least {0}"),
        [LOFTE_ABOUT] = N_("about {0}"),
        [LOFTE_UNSPECIFIED] = N_("{0}"),
    };
    if (statement->count < 0)
        return say(view, PICK(bare, statement->kind));
    const char *number = say(view, PICK(precise, statement->precision), NUM(statement->count));
    return say(view, PICK(numbered, statement->kind), number);
}

const char *target_words(const struct view *view, const struct lofte_activity *activity) {
    static const char *const per[] = {
        [LOFTE_PER_YEAR] = N_("{0} {1} a year"),
        [LOFTE_PER_TERTIAL] = N_("{0} {1} a tertial"),
        [LOFTE_PER_HALF_YEAR] = N_("{0} {1} a half-year"),
        [LOFTE_PER_TERM] = N_("{0} {1} a school term"),
        [LOFTE_PER_QUARTER] = N_("{0} {1} a quarter"),
        [LOFTE_PER_MONTH] = N_("{0} {1} a month"),
        [LOFTE_PER_WEEK] = N_("{0} {1} a week"),
        [LOFTE_PER_PERIOD] = N_("{0} {1} in the agreement's period"),
        [LOFTE_PER_WINDOWS] = N_("{0} {1} in each window"),
    };
    const int64_t count = activity->target.count;
    if (count <= 0)
        return say(view, N_("no number; followed"));
    const char *unit = say_words(view, count == 1 ? activity->unit : activity->units, "");
    return say(view, PICK(per, activity->target.per), NUM(count), unit);
}

const char *number_word(const struct view *view, const char *key) {
    static const struct {
        const char *key, *word;
    } words[] = {
        {"target", N_("target")},
        {"counted", N_("counted")},
        {"unconfirmed", N_("waiting for review")},
        {"in_drafts", N_("in drafts")},
        {"booked", N_("booked ahead")},
        {"overdue_plans", N_("planned and not reported")},
        {"planned_by_now", N_("planned by now")},
        {"shortfall", N_("short of the plan")},
        {"lag_weeks", N_("weeks behind plan")},
        {"needed_per_month", N_("needed per month")},
        {"needed_ratio", N_("needed pace over the plan's")},
        {"probability", N_("chance of reaching the target")},
        {"judged_to", N_("judged to")},
        {"last_seen", N_("last reported")},
        {"window", N_("window")},
        {"state", N_("state")},
        {"since", N_("since")},
    };
    for (size_t i = 0; i < COUNT(words); i++)
        if (str_equal(words[i].key, key))
            return say(view, words[i].word);
    return key;
}

const char *place_words(const struct view *view, const struct lofte_statement *statement) {
    const char *meeting = statement->meeting ? statement->meeting : "–";
    return statement->item ? arena_printf(view->arena, "%s, %s", meeting, say_item(view, statement->item)) : meeting;
}

const char *quote_words(const struct view *view, const struct lofte_statement *statement) {
    if (statement->sentence)
        return say(view, N_("(weeded on {0}: the text is gone, the figure stays)"), say_day(view, statement->weeded));
    return arena_printf(view->arena, "”%s”", statement->quote ? statement->quote : "");
}
