/* SPDX-License-Identifier: MIT
 *
 * The declared workflow: what it says arrives, what is wrong is told with line and what to add, and what steers reading
 * does not change with it.
 */
#include "base/limits.h"
#include "fixture.h"
#include "lofte/workflow.h"
#include "script/source.h"

/* Three lines on: groups stand on line 8, receivers on 10, the first rule on 13. */
static const char agreement_head[] =
    "  receivers = {\n"
    "    { role = \"samordnare\" }, { role = \"polis\", patience = \"behind\" }, { role = \"fullmäktige\", patience = "
    "\"year\" },\n"
    "  },\n";

static const char good_workflow[] =
    "  workflow = {\n"
    "    rule {\n"
    "      id = \"behind\", on = \"enter\", states = { \"behind\", \"missed\" },\n"
    "      steps = {\n"
    "        alert { to = \"polis\" },\n"
    "        escalate { to = \"polis\", after_days = 21 },\n"
    "        put_on_agenda { group = \"EST\", text = { sv = \"Läget\", en = \"How it stands\" } },\n"
    "      },\n"
    "    },\n"
    "    rule { id = \"tertial\", on = \"tertial\", days = 14, steps = { draft_report { to = \"samordnare\" } } },\n"
    "  },\n";

static const char *agreement_text(const struct fixture *f, const char *workflow) {
    const char *end = strrchr(good_agreement, '}');
    return arena_printf(f->arena, "%.*s%s%s}\n", (int)(end - good_agreement), good_agreement, agreement_head, workflow);
}

static const char *pledge_text(const struct fixture *f, const char *workflow) {
    const char *end = strrchr(good_pledge, '}');
    return arena_printf(f->arena, "%.*s%s}\n", (int)(end - good_pledge), good_pledge, workflow);
}

static const struct lofte_agreement *load_with(struct fixture *f, const char *workflow) {
    fixture_write(f, "a/agreement.lua", agreement_text(f, workflow));
    return fixture_load(f);
}

/* "agreement.lua:14: sentence", or "" where the agreement is taken. */
static const char *refused(struct fixture *f, const char *workflow) {
    fixture_write(f, "a/agreement.lua", agreement_text(f, workflow));
    if (fixture_try(f) == 0)
        return "";
    return arena_printf(f->arena, "%s: %s", path_name(f->err.where), text_english(f->arena, &f->err.text));
}

START_TEST(a_workflow_arrives_as_it_was_written) {
    FIXTURE(f);
    const struct lofte_agreement *agreement = load_with(&f, good_workflow);
    ck_assert_uint_eq(agreement->n_rules, 2);
    const struct lofte_rule *behind = &agreement->rules[0], *tertial = &agreement->rules[1];
    ck_assert_str_eq(behind->id, "behind");
    ck_assert_int_eq(behind->on, LOFTE_ON_ENTER);
    ck_assert_uint_eq(behind->states, 1u << LOFTE_BEHIND | 1u << LOFTE_MISSED);
    ck_assert_uint_eq(behind->n_steps, 3);
    ck_assert_int_eq(behind->steps[0].effect, LOFTE_EFFECT_ALERT);
    ck_assert_str_eq(behind->steps[0].to, "polis");
    ck_assert_int_eq(behind->steps[0].after_days, 0);
    ck_assert_int_eq(behind->steps[1].effect, LOFTE_EFFECT_ESCALATE);
    ck_assert_int_eq(behind->steps[1].after_days, 21);
    ck_assert_int_eq(behind->steps[2].effect, LOFTE_EFFECT_AGENDA);
    ck_assert_str_eq(behind->steps[2].to, "EST");
    ck_assert_str_eq(behind->steps[2].text.sv, "Läget");
    ck_assert_int_eq(tertial->on, LOFTE_ON_TERTIAL);
    ck_assert_int_eq(tertial->days, 14);
    ck_assert_int_eq(tertial->steps[0].effect, LOFTE_EFFECT_REPORT);
}
END_TEST

START_TEST(every_step_that_the_example_in_a_message_writes_is_taken) {
    FIXTURE(f);
    const struct lofte_agreement *agreement = load_with(
        &f,
        "  workflow = {\n"
        "    rule { id = \"a\", on = \"stay\", states = { \"late\" }, days = 7, steps = {\n"
        "      open_action { to = \"polis\", text = { sv = \"a\", en = \"a\" }, within_days = 14, after_days = 1 },\n"
        "      ask_explanation { to = \"polis\", within_days = 14 },\n"
        "    } },\n"
        "    rule { id = \"b\", on = \"import\", steps = { alert { to = \"samordnare\" } } },\n"
        "    rule { id = \"c\", on = \"minutes_overdue\", days = 7, steps = { alert { to = \"samordnare\" } } },\n"
        "    rule { id = \"d\", on = \"plan_passed\", steps = { put_on_agenda { group = \"EST\" } } },\n"
        "    rule { id = \"e\", on = \"action_overdue\", steps = { alert { to = \"samordnare\" } } },\n"
        "    rule { id = \"f\", on = \"year\", title = { sv = \"År\", en = \"Year\" },\n"
        "           steps = { draft_report { to = \"fullmäktige\" }, alert { to = \"fullmäktige\" } } },\n"
        "  },\n");
    ck_assert_uint_eq(agreement->n_rules, 6);
    ck_assert_int_eq(agreement->rules[0].steps[0].within_days, 14);
    ck_assert_str_eq(agreement->rules[5].title.en, "Year");
}
END_TEST

struct refusal {
    const char *old, *fresh, *says;
};

static const struct refusal refusals[] = {
    {"\"enter\"", "\"entr\"",
     "agreement.lua:15: 'on' of rule must be one of enter, stay, import, minutes_overdue, step_overdue, plan_passed, "
     "action_overdue, tertial, year, not 'entr'; did you mean 'enter'?"},
    {"on = \"enter\", ", "",
     "agreement.lua:14: rule 'behind' lacks the field 'on': it is one of enter, stay, import, minutes_overdue, "
     "step_overdue, plan_passed, action_overdue, tertial, year"},
    {"\"missed\" }", "\"misssed\" }",
     "agreement.lua:15: 'states' of rule must be a list with some of reached, on_plan, too_early, closing, no_report, "
     "quiet, late, behind, missed, followed, paused, not 'misssed'; did you mean 'missed'?"},
    {"\"missed\" }", "\"reached\" }",
     "agreement.lua:15: rule 'behind' names the state 'reached', in which nothing is wrong; there are no_report, "
     "quiet, "
     "late, behind, missed"},
    {" states = { \"behind\", \"missed\" },", "",
     "agreement.lua:14: rule 'behind' is on \"enter\" and lacks 'states': add states = { \"behind\", \"missed\" }"},
    {"days = 14", "states = { \"late\" }",
     "agreement.lua:22: rule 'tertial' is on \"tertial\", which takes no 'states'"},
    {"\"enter\"", "\"stay\"", "agreement.lua:14: rule 'behind' is on \"stay\" and lacks 'days': add days = 14"},
    {"on = \"enter\"", "on = \"enter\", days = 3",
     "agreement.lua:15: rule 'behind' is on \"enter\", which takes no 'days'; write on = \"stay\""},
    {"on = \"tertial\", days = 14, steps = { draft_report", "on = \"import\", days = 14, steps = { alert",
     "agreement.lua:22: rule 'tertial' is on \"import\", which takes no 'days'"},
    {"days = 14", "days = 367", "agreement.lua:22: 'days' of rule must be a whole number from 0 to 366, not 367"},
    {"days = 14", "days = -1", "agreement.lua:22: 'days' of rule must be a whole number from 0 to 366, not -1"},
    {"id = \"tertial\"", "id = \"behind\"", "agreement.lua:22: two rules of the workflow have the id 'behind'"},
    {"id = \"tertial\"", "id = \"Tertial 1\"",
     "agreement.lua:22: the id 'Tertial 1' of rule may hold a–z, 0–9 and hyphens only and begins with a letter"},
    {"alert { to = \"polis\" }", "alert { to = \"poliss\" }",
     "agreement.lua:17: alert goes to 'poliss', which is no role of a receiver; did you mean 'polis'?"},
    {"alert { to = \"polis\" }", "alert {\n          to = \"kommunchef\" }",
     "agreement.lua:18: alert goes to 'kommunchef', which is no role of a receiver; there are: samordnare, polis, "
     "fullmäktige"},
    {"group = \"EST\", text", "group = \"EXT\", text",
     "agreement.lua:19: put_on_agenda names the group 'EXT', which the agreement has not; did you mean 'EST'?"},
    {"group = \"EST\", text", "group = \"SSPF\", text",
     "agreement.lua:19: put_on_agenda names the group 'SSPF', which the agreement has not; there are: EST"},
    {"alert { to", "alrt { to", "agreement.lua:17: undeclared global 'alrt'; did you mean 'alert'? (agreement.lua:17)"},
    {"alert { to", "alert { too", "agreement.lua:17: step has no field 'too'; did you mean 'to'?"},
    {"alert { to = \"polis\" }", "alert { group = \"EST\" }",
     "agreement.lua:17: alert lacks 'to'; write alert { to = \"kommunpolis\" }"},
    {"alert { to", "alert { group = \"EST\", to",
     "agreement.lua:17: alert takes no 'group'; write alert { to = \"kommunpolis\" }"},
    {"alert { to", "alert { within_days = 3, to",
     "agreement.lua:17: alert takes no 'within_days'; write alert { to = \"kommunpolis\" }"},
    {"group = \"EST\", text", "to = \"polis\", text",
     "agreement.lua:19: put_on_agenda takes no 'to'; write put_on_agenda { group = \"EST\" }"},
    {", after_days = 21", "",
     "agreement.lua:18: escalate lacks 'after_days'; write escalate { to = \"lokalpolisområdeschef\", after_days = "
     "21 }"},
    {"after_days = 21", "after_days = 0",
     "agreement.lua:18: 'after_days' of escalate is the time that others have to answer: at least 1"},
    {"alert { to", "open_action { within_days = 3, to",
     "agreement.lua:17: open_action lacks 'text'; write open_action { to = \"kommunpolis\", text = { sv = …, en = … }, "
     "within_days = 14 }"},
    {"alert { to", "ask_explanation { to",
     "agreement.lua:17: ask_explanation lacks 'within_days'; write ask_explanation { to = \"kommunpolis\", within_days "
     "= 14 }"},
    {"alert { to", "ask_explanation { within_days = 0, to",
     "agreement.lua:17: 'within_days' of step must be a whole number from 1 to 366, not 0"},
    {"alert { to", "draft_report { to",
     "agreement.lua:17: rule 'behind' is on \"enter\", where draft_report has no meaning; it goes with tertial, year"},
    {"steps = { draft_report { to = \"samordnare\"",
     "steps = { alert { to = \"samordnare\" }, escalate { to = \"samordnare\", after_days = 3",
     "agreement.lua:22: rule 'tertial' is on \"tertial\", where escalate has no meaning; it goes with enter, stay"},
    {"draft_report { to = \"samordnare\"", "ask_explanation { to = \"samordnare\", within_days = 3",
     "agreement.lua:22: rule 'tertial' is on \"tertial\", where ask_explanation has no meaning; it goes with enter, "
     "stay, plan_passed"},
    {"alert { to = \"polis\" }", "alert { to = \"fullmäktige\" }",
     "agreement.lua:17: 'fullmäktige' is told once a year only (patience = \"year\"), so this alert would never come; "
     "use on = \"year\", or escalate"},
    {"steps = { draft_report { to = \"samordnare\" } }", "steps = {}",
     "agreement.lua:22: rule 'tertial' has no steps: add steps = { alert { to = \"kommunpolis\" } } (a pledge switches "
     "a rule of the agreement off with rule { id = \"tertial\" }, nothing else)"},
    {", on = \"tertial\", days = 14, steps = { draft_report { to = \"samordnare\" } }", "",
     "agreement.lua:22: rule 'tertial' has no steps: add steps = { alert { to = \"kommunpolis\" } } (a pledge switches "
     "a rule of the agreement off with rule { id = \"tertial\" }, nothing else)"},
    {"alert { to", "alert { does = \"agenda\", to", "agreement.lua:17: alert sets 'does' itself (agreement.lua:17)"},
    {"alert { to = \"polis\" }", "alert \"polis\"",
     "agreement.lua:17: alert takes a table: alert { … }, not a string (agreement.lua:17)"},
    {"alert { to = \"polis\" }", "{ to = \"polis\" }", "agreement.lua:17: step lacks the field 'does'"},
    {"alert { to = \"polis\" }", "{ does = \"alarm\", to = \"polis\" }",
     "agreement.lua:17: 'does' of step must be one of alert, agenda, action, explain, escalate, report, not 'alarm'"},
    {"alert { to = \"polis\" }", "\"polis\"",
     "agreement.lua:16: 'steps' of rule must be a list of tables, not a string"},
    {"en = \"How it stands\"", "", "agreement.lua:19: words lacks the field 'en'"},
    {"en = \"How it stands\"", "en = \"\\27[2J\"", "agreement.lua:19: 'en' of words must be a text, not '?'"},
    {"\"How it stands\"", "string.rep('x', 301)", "agreement.lua:19: 'text' of put_on_agenda is longer than 300 bytes"},
    {"id = \"behind\"", "title = { sv = 'x', en = string.rep('x', 301) }, id = \"behind\"",
     "agreement.lua:15: 'title' of rule is longer than 300 bytes"},
    {"    rule {\n", "    rule \"x\", rule {\n",
     "agreement.lua:14: rule takes a table: rule { … }, not a string (agreement.lua:14)"},
    {"  workflow = {\n", "  workflow = { 7,\n",
     "agreement.lua:13: 'workflow' of agreement must be a list of tables, not "
     "a number"},
    {"  workflow = {\n", "  workflow = \"x\", other = {\n", "agreement.lua:13: agreement has no field 'other'"},
    {"  workflow = {\n", "  workflow = { a = 1,\n",
     "agreement.lua:13: 'workflow' of agreement must be a list of tables, "
     "not a table"},
};

START_TEST(every_mistake_in_a_workflow_is_told_with_its_line) {
    FIXTURE(f);
    for (size_t i = 0; i < sizeof refusals / sizeof refusals[0]; i++) {
        const struct refusal *r = &refusals[i];
        ck_assert_str_eq(refused(&f, with(&f, good_workflow, r->old, r->fresh)), r->says);
    }
}
END_TEST

START_TEST(too_much_is_refused_and_as_much_as_may_be_is_taken) {
    static const struct {
        const char *workflow, *says;
    } rows[] = {
        {"workflow = (function() local t = {} for i = 1, 50 do t[i] = rule { id = 'r' .. i, on = 'import', steps = { "
         "alert { to = 'polis' } } } end return t end)(),\n",
         ""},
        {"workflow = (function() local t = {} for i = 1, 51 do t[i] = rule { id = 'r' .. i, on = 'import', steps = { "
         "alert { to = 'polis' } } } end return t end)(),\n",
         "agreement.lua:13: workflow has 51 rules; at most 50 are taken"},
        {"workflow = { rule { id = 'r', on = 'import', steps = (function() local t = {} for i = 1, 20 do t[i] = alert "
         "{ to = 'polis' } end return t end)() } },\n",
         ""},
        {"workflow = { rule { id = 'r', on = 'import', steps = (function() local t = {} for i = 1, 21 do t[i] = alert "
         "{ to = 'polis' } end return t end)() } },\n",
         "agreement.lua:13: rule 'r' has 21 steps; at most 20 are taken"},
        {"workflow = { rule { id = 'r', on = 'import', steps = { put_on_agenda { group = 'EST', text = { sv = "
         "string.rep('x', 300), en = string.rep('x', 300) } } } } },\n",
         ""},
        {"workflow = (function() local t = {} for i = 1, 1001 do t[i] = {} end return t end)(),\n",
         "agreement.lua: the value at 'workflow' cannot be used: a table has more than 1000 entries"},
        {"workflow = (function() local t = {} for i = 1, 1000 do t[i] = rule { id = 'r', on = 'import' } end return t "
         "end)(),\n",
         "agreement.lua:13: rule 'r' has no steps: add steps = { alert { to = \"kommunpolis\" } } (a pledge switches a "
         "rule of the agreement off with rule { id = \"r\" }, nothing else)"},
        {"workflow = { rule { id = 'r', on = 'import', steps = { alert { to = string.rep('x', 4096) } } } },\n",
         "agreement.lua:13: alert goes to "
         "'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', which is no role of a receiver; there are: "
         "samordnare, polis, fullmäktige"},
        {"workflow = { rule { id = 'r', on = 'import', steps = { alert { to = string.rep('x', 4097) } } } },\n",
         "agreement.lua: the value at 'to' cannot be used: a text is longer than 4096 bytes"},
        {"workflow = (function() local t = {} t[1] = t return t end)(),\n",
         "agreement.lua: the value at 'workflow' cannot be used: tables are nested deeper than 8"},
        {"workflow = { rule { id = 'r', on = 'import', steps = { alert { to = 'polis', after_days = 0/0 } } } },\n",
         "agreement.lua: the value at 'after_days' cannot be used: a number is not finite"},
        {"workflow = { rule { id = 'r', on = 'import', steps = { alert { to = 'polis', after_days = 1e300 } } } },\n",
         "agreement.lua:13: 'after_days' of step must be a whole number from 0 to 366, not 1e+300"},
        {"workflow = { rule { id = 'r', on = 'import', steps = { alert { to = function() end } } } },\n",
         "agreement.lua:13: 'to' of step must be a text, not a function"},
    };
    FIXTURE(f);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        ck_assert_str_eq(refused(&f, rows[i].workflow), rows[i].says);
}
END_TEST

/* ---- pledges ---- */

static const char *pledge_refused(struct fixture *f, const char *workflow) {
    fixture_write(f, "a/agreement.lua", agreement_text(f, good_workflow));
    return why(f, pledge_text(f, workflow));
}

START_TEST(a_pledge_overrides_switches_off_and_adds) {
    FIXTURE(f);
    ck_assert_str_eq(pledge_refused(&f, "  workflow = {\n"
                                        "    rule { id = \"behind\" },\n"
                                        "    rule { id = \"long\", on = \"stay\", days = 30, states = { \"late\" }, "
                                        "steps = { escalate { to = \"fullmäktige\", after_days = 1 } } },\n"
                                        "  },\n"),
                     "");
    const struct lofte_agreement *agreement = fixture_load(&f);
    const struct lofte_pledge *pledge = &agreement->pledges[0];
    ck_assert_uint_eq(pledge->n_rules, 2);
    ck_assert_str_eq(pledge->rules[0].id, "behind");
    ck_assert_uint_eq(pledge->rules[0].n_steps, 0);
    ck_assert_int_eq(pledge->rules[1].days, 30);
}
END_TEST

START_TEST(what_a_pledge_cannot_decide_sets_it_aside) {
    static const struct {
        const char *workflow, *says;
    } rows[] = {
        {"  workflow = { rule { id = \"x\", on = \"year\", steps = { draft_report { to = \"polis\" } } } },\n",
         "pledge.lua:14: a pledge's rule is on enter, stay, plan_passed, not \"year\"; write 'x' in agreement.lua"},
        {"  workflow = { rule { id = \"tertial\" } },\n", "pledge.lua:14: the agreement's rule 'tertial' is about no "
                                                          "pledge, so a pledge cannot change it; give this one "
                                                          "another id"},
        {"  workflow = { rule { id = \"behinds\" } },\n",
         "pledge.lua:14: rule 'behinds' has no steps and switches none of the agreement's off; did you mean 'behind'?"},
        {"  workflow = { rule { id = \"x\" } },\n",
         "pledge.lua:14: rule 'x' has no steps and switches none of the agreement's off; there are: behind, tertial"},
        {"  workflow = { rule { id = \"behind\", on = \"enter\" } },\n",
         "pledge.lua:14: rule 'behind' has no steps: add steps = { alert { to = \"kommunpolis\" } } (a pledge switches "
         "a rule of the agreement off with rule { id = \"behind\" }, nothing else)"},
        {"  workflow = {\n    rule { id = \"x\", on = \"enter\", states = { \"late\" }, steps = {\n"
         "      alert { to = \"polisen\" } } },\n  },\n",
         "pledge.lua:16: alert goes to 'polisen', which is no role of a receiver; did you mean 'polis'?"},
    };
    FIXTURE(f);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ck_assert_str_eq(pledge_refused(&f, rows[i].workflow), rows[i].says);
        ck_assert_uint_eq(fixture_load(&f)->pledges[0].n_rules, 0);
    }
}
END_TEST

/* ---- digests ---- */

START_TEST(a_rule_that_says_the_same_has_the_same_digest_and_no_other_has) {
    FIXTURE(f);
    const char *before = load_with(&f, good_workflow)->rules[0].digest;
    ck_assert_uint_eq(strlen(before), 64);
    const char *moved =
        with(&f, good_workflow, "id = \"behind\", on = \"enter\",", "on = 'enter', -- so\n id = 'behind',");
    ck_assert_str_eq(load_with(&f, moved)->rules[0].digest, before);
    static const struct refusal changes[] = {
        {"\"missed\" }", "}", NULL},
        {"\"enter\"", "\"stay\", days = 3", NULL},
        {"alert { to = \"polis\" }", "alert { to = \"samordnare\" }", NULL},
        {"alert { to", "alert { after_days = 1, to", NULL},
        {"after_days = 21", "after_days = 22", NULL},
        {"\"Läget\"", "\"Läge\"", NULL},
        {"id = \"behind\"", "id = \"behinds\"", NULL},
    };
    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++)
        ck_assert_str_ne(load_with(&f, with(&f, good_workflow, changes[i].old, changes[i].fresh))->rules[0].digest,
                         before);
}
END_TEST

START_TEST(a_changed_workflow_does_not_change_what_steers_reading) {
    FIXTURE(f);
    fixture_pledge(&f, "p", good_pledge);
    const char *without = load_with(&f, "")->digest;
    ck_assert_str_eq(load_with(&f, good_workflow)->digest, without);
    ck_assert_str_eq(load_with(&f, with(&f, good_workflow, "21", "22 -- days\n"))->digest, without);
    fixture_pledge(&f, "p", pledge_text(&f, "  workflow = { rule { id = \"behind\" } },\n"));
    const struct lofte_agreement *agreement = load_with(&f, good_workflow);
    ck_assert_int_eq(agreement->pledges[0].state, LOFTE_PLUGIN_ON);
    ck_assert_str_eq(agreement->digest, without);
    fixture_pledge(&f, "p", with(&f, good_pledge, "vandring~", "vandringar~"));
    ck_assert_str_ne(fixture_load(&f)->digest, without);
}
END_TEST

static const char *gist(const struct fixture *f, const char *text) {
    struct buf buf;
    buf_init(&buf, f->arena);
    source_gist(text, "pledge", &buf);
    return buf.data;
}

START_TEST(a_workflow_that_is_more_than_rules_is_not_left_out) {
    FIXTURE(f);
    static const char bare[] = "return pledge { a = 1, }";
    static const char *const left_out[] = {
        "return pledge { a = 1, workflow = { rule { id = 'x', days = 3 } }, }",
        "return pledge { -- so\n  a = 1,\n  workflow = { --[[ x ]] alert { to = \"p\" .. 'q' }; }\n}",
        "return pledge { workflow = {}, a = 1, }",
    };
    static const char *const kept[] = {
        "return pledge { a = 1, workflow = { rule { id = f() } }, }",
        "return pledge { a = 1, workflow = flow, }",
        "return pledge { a = 1, workflow = (function() a = 2 return {} end)(), }",
        "return pledge { a = 1, workflow = { rule { id = x == 1 } }, }",
        "return pledge { a = 1, workflow = { rule { id = words[1] } }, }",
        "local function rule(t) words[1] = t.id end return pledge { a = 1, workflow = { rule { id = 'x' } }, }",
        "return pledge { a = 1, b = { workflow = { 'x' } }, }",
        "return pledges { a = 1, workflow = {}, }",
        "local pledge = { workflow = {} } return f { a = 1 }",
        "return pledge { a = 1, workflow = { rule {",
        "return pledge { a = 1, workflow = {} .. f(), }",
    };
    for (size_t i = 0; i < sizeof left_out / sizeof left_out[0]; i++)
        ck_assert_str_eq(gist(&f, left_out[i]), gist(&f, bare));
    for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++)
        ck_assert_msg(strstr(gist(&f, kept[i]), "workflow\n") != NULL, "%s: %s", kept[i], gist(&f, kept[i]));
    ck_assert_str_eq(gist(&f, "a = 1 -- one\n"), gist(&f, "a\t=\n1"));
    ck_assert_str_ne(gist(&f, "a = 'b  c'"), gist(&f, "a = 'b c'"));
    ck_assert_str_ne(gist(&f, "ab = 1"), gist(&f, "a b = 1"));
}
END_TEST

SUITE("workflow", a_workflow_arrives_as_it_was_written, every_step_that_the_example_in_a_message_writes_is_taken,
      every_mistake_in_a_workflow_is_told_with_its_line, too_much_is_refused_and_as_much_as_may_be_is_taken,
      a_pledge_overrides_switches_off_and_adds, what_a_pledge_cannot_decide_sets_it_aside,
      a_rule_that_says_the_same_has_the_same_digest_and_no_other_has,
      a_changed_workflow_does_not_change_what_steers_reading, a_workflow_that_is_more_than_rules_is_not_left_out)
