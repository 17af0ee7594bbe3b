/* SPDX-License-Identifier: MIT
 *
 * Phrases of time: the first one in each text, resolved against a meeting's day.
 */
#include "base/cleanup.h"
#include "base/days.h"
#include "base/text.h"
#include "easter.h"
#include "language/calendar_words.h"
#include "language/when.h"
#include "suite.h"

#include <stdio.h>
#include <string.h>

struct row {
    const char *text, *expected;
};

static const char *window_print(struct arena *arena, struct lofte_window window) {
    if (window.from == window.to)
        return window.from == LOFTE_NO_DAY ? "?" : arena_strdup(arena, DAY(window.from));
    return arena_printf(arena, "%s..%s", DAY(window.from), DAY(window.to));
}

/* "day 2024-03-03", "days …", "period …", "so far …", "vague", with flags and, where it differs, "ahead …". */
static const char *first_print(struct arena *arena, const char *text, lofte_day meeting) {
    static const char *const kinds[] = {"day", "days", "period", "so far", "vague"};
    struct tokens tokens;
    struct when when;
    tokens_split(text, arena, &tokens);
    for (size_t i = 0; i < tokens.n; i++) {
        if (!when_read(tokens.token, tokens.n, i, meeting, day_parse("2023-02-01"), &when))
            continue;
        ck_assert_uint_gt(when.end, i);
        ck_assert_uint_le(when.end, tokens.n);
        struct buf out;
        buf_init(&out, arena);
        buf_puts(&out, kinds[when.kind]);
        if (when.kind != WHEN_VAGUE)
            buf_printf(&out, " %s", window_print(arena, when.window));
        if (when.listed > 1)
            buf_printf(&out, " listed %d", (int)when.listed);
        if (when.future)
            buf_puts(&out, " future");
        if (when.since_meeting)
            buf_puts(&out, " since meeting");
        if (when.last_year)
            buf_puts(&out, " last year");
        if (when.kind != WHEN_VAGUE && (when.ahead.from != when.window.from || when.ahead.to != when.window.to))
            buf_printf(&out, " ahead %s", window_print(arena, when.ahead));
        if (when.end < tokens.n)
            buf_printf(&out, " | %s", tokens.token[when.end].text);
        return out.data;
    }
    return "none";
}

static void rows_check(const char *meeting, const struct row *row, size_t n) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    size_t wrong = 0;
    for (size_t i = 0; i < n; i++) {
        const char *is = first_print(arena, row[i].text, day_parse(meeting));
        if (strcmp(is, row[i].expected) != 0) {
            fprintf(stderr, "<%s> on %s is <%s>, not <%s>\n", row[i].text, meeting, is, row[i].expected);
            wrong++;
        }
    }
    ck_assert_uint_eq(wrong, 0);
}

#define ROWS_CHECK(meeting, rows) rows_check((meeting), (rows), sizeof(rows) / sizeof(rows)[0])

/* A Thursday. */
#define MARCH "2024-03-14"

START_TEST(a_date_is_a_day) {
    static const struct row rows[] = {
        {"den 3 mars", "day 2024-03-03"},
        {"3 mars 2024", "day 2024-03-03"},
        {"3 mars 2023", "day 2023-03-03"},
        {"den 3:e mars", "day 2024-03-03"},
        {"den 3. mars", "day 2024-03-03"},
        {"den tredje mars", "day 2024-03-03"},
        {"den tjugofemte februari månad", "day 2024-02-25 ahead 2025-02-25"},
        {"3/3", "day 2024-03-03"},
        {"den 3/3 gick vi", "day 2024-03-03 | gick"},
        {"3/3 2023", "day 2023-03-03"},
        {"1/1 -23", "day 2023-01-01"},
        {"1/1-23", "day 2023-01-01"},
        {"3/3/2023", "day 2023-03-03"},
        {"den 3.3", "day 2024-03-03"},
        {"3.3.2024", "day 2024-03-03"},
        {"2023-03-03", "day 2023-03-03"},
        {"fredagen den 8 mars", "day 2024-03-08"},
        {"Fredag 8 mars", "day 2024-03-08"},
        {"fredag kväll 8 mars", "day 2024-03-08"},
        {"To 7/3 kl 13", "day 2024-03-07 | kl"},
        {"lö 2/3", "day 2024-03-02"},
        {"fre den 8/3", "day 2024-03-08"},
        {"den 29 februari", "day 2024-02-29"},
        {"den 3 okt", "day 2023-10-03 ahead 2024-10-03"},
        {"den 24 dec.", "day 2023-12-24 ahead 2024-12-24"},
        {"Måndagen den 4 ds. utfördes", "day 2024-03-04 | utfördes"},
        {"den 8 denna månad", "day 2024-03-08"},
        {"den 31 mars", "day 2024-03-31"},
        {"den 5 januari", "day 2024-01-05 ahead 2025-01-05"},
        {"den 5 mars i fjol", "day 2023-03-05 last year"},
        {"5 jul", "day 2023-07-05 ahead 2024-07-05"},
        {"natten till den 9 mars", "day 2024-03-09"},
        {"natten mot söndagen den 10 mars", "day 2024-03-10"},
    };
    ROWS_CHECK(MARCH, rows);
}
END_TEST

START_TEST(several_days_reach_from_the_first_to_the_last) {
    static const struct row rows[] = {
        {"den 1–15 mars", "days 2024-03-01..2024-03-15"},
        {"1–15 februari", "days 2024-02-01..2024-02-15 ahead 2025-02-01..2025-02-15"},
        {"1-15 mars 2023", "days 2023-03-01..2023-03-15"},
        {"3-5/3", "days 2024-03-03..2024-03-05"},
        {"3/3–5/3", "days 2024-03-03..2024-03-05"},
        {"3/3 - 5/3", "days 2024-03-03..2024-03-05"},
        {"mellan den 1 och den 12 mars", "days 2024-03-01..2024-03-12"},
        {"mellan 1 och 12 mars", "days 2024-03-01..2024-03-12"},
        {"mellan den 20 februari och den 5 mars", "days 2024-02-20..2024-03-05"},
        {"från den 1 till den 12 mars", "days 2024-03-01..2024-03-12"},
        {"fr.o.m. 1/3 t.o.m. 12/3", "days 2024-03-01..2024-03-12"},
        {"2024-03-01 – 2024-03-05", "days 2024-03-01..2024-03-05"},
        {"1 mars-5 mars", "days 2024-03-01..2024-03-05"},
        {"3 och 4/3", "days 2024-03-03..2024-03-04 listed 2"},
        {"tis 5/3, ons 6/3 & tor 7/3", "days 2024-03-05..2024-03-07 listed 3"},
        {"den 3 till 5 mars", "days 2024-03-03..2024-03-05"},
        {"den 3 och den 7 mars", "days 2024-03-03..2024-03-07 listed 2"},
        {"den 3 och 7 mars", "days 2024-03-03..2024-03-07 listed 2"},
        {"den 3, 5 och 7 mars", "days 2024-03-03..2024-03-07 listed 3"},
        {"4/3, 6/3 och 11/3", "days 2024-03-04..2024-03-11 listed 3"},
        {"11/3 och 4/3", "days 2024-03-04..2024-03-11 listed 2"},
        {"3 januari och 14 februari", "days 2024-01-03..2024-02-14 listed 2 ahead 2025-01-03..2025-02-14"},
        {"fredagen den 1 och onsdagen den 6 mars", "days 2024-03-01..2024-03-06 listed 2"},
        {"den nionde och den elfte mars", "days 2024-03-09..2024-03-11 listed 2"},
        {"perioden 20/12–6/1", "days 2023-12-20..2024-01-06 ahead 2024-12-20..2025-01-06"},
        {"1/1–31/12 2023", "days 2023-01-01..2023-12-31"},
        {"helgen 8–10 mars", "days 2024-03-08..2024-03-10"},
        {"natten mellan den 8 och 9 mars", "days 2024-03-08..2024-03-09"},
        {"11 januari och 9 februari, 9 ställen",
         "days 2024-01-11..2024-02-09 listed 2 ahead 2025-01-11..2025-02-09 | ,"},
        {"den 8 mars och 3 kontroller", "day 2024-03-08 | och"},
        {"den 8 mars och andra insatser", "day 2024-03-08 | och"},
        {"den ena den fjärde och den andra den elfte mars", "day 2024-03-04 | och"},
        {"den ena den 4 och den andra den 11 mars", "day 2024-03-04 | och"},
        {"i början av mars", "days 2024-03-01..2024-03-31"},
        {"i slutet av januari", "days 2024-01-01..2024-01-31 ahead 2025-01-01..2025-01-31"},
    };
    ROWS_CHECK(MARCH, rows);
}
END_TEST

START_TEST(a_day_takes_its_month_from_the_text_before) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct tokens tokens;
    struct when when;
    tokens_split("Två gjordes i februari, den 4 och den 18.", arena, &tokens);
    ck_assert_str_eq(tokens.token[5].text, "den");
    ck_assert(when_read(tokens.token, tokens.n, 5, day_parse(MARCH), LOFTE_NO_DAY, &when));
    ck_assert_str_eq(DAY(when.window.from), "2024-02-04");
    ck_assert_str_eq(DAY(when.each[1].from), "2024-02-18");
    ck_assert_uint_eq(when.listed, 2);
    tokens_split("I februari gjordes två, den nionde och den sextonde.", arena, &tokens);
    ck_assert(when_read(tokens.token, tokens.n, 5, day_parse(MARCH), LOFTE_NO_DAY, &when));
    ck_assert_str_eq(DAY(when.window.to), "2024-02-16");
    tokens_split("Under februari två, den andra och den nionde i månaden på torget", arena, &tokens);
    ck_assert(when_read(tokens.token, tokens.n, 4, day_parse(MARCH), LOFTE_NO_DAY, &when));
    ck_assert_str_eq(DAY(when.window.from), "2024-02-02");
    tokens_split("I mars en till, den 21:a.", arena, &tokens);
    ck_assert(when_read(tokens.token, tokens.n, 5, day_parse(MARCH), LOFTE_NO_DAY, &when));
    ck_assert_str_eq(DAY(when.window.from), "2024-03-21");
    tokens_split("Under oktober gav den första elva böter.", arena, &tokens);
    ck_assert(!when_read(tokens.token, tokens.n, 3, day_parse(MARCH), LOFTE_NO_DAY, &when));
}
END_TEST

START_TEST(words_that_start_from_today) {
    static const struct row rows[] = {
        {"i fredags", "day 2024-03-08"},
        {"i torsdags kväll var", "day 2024-03-07 | var"},
        {"i fredags den 1 mars", "day 2024-03-01"},
        {"i går", "day 2024-03-13"},
        {"igår kväll", "day 2024-03-13 | kväll"},
        {"i förrgår", "day 2024-03-12"},
        {"gårdagens kontroll", "day 2024-03-13 | kontroll"},
        {"i dag", "day 2024-03-14"},
        {"i morgon", "day 2024-03-15 future"},
        {"Morgondagens vandring", "day 2024-03-15 future | vandring"},
        {"på fredag", "day 2024-03-15 future"},
        {"nästa torsdag", "day 2024-03-21 future"},
        {"natten till lördag", "day 2024-03-09 ahead 2024-03-16"},
        {"i helgen", "days 2024-03-08..2024-03-10"},
        {"till helgen", "days 2024-03-15..2024-03-17 future"},
        {"förra veckan", "period 2024-03-04..2024-03-10"},
        {"under sistlidna vecka", "period 2024-03-04..2024-03-10"},
        {"denna vecka", "period 2024-03-11..2024-03-17"},
        {"den här veckan", "period 2024-03-11..2024-03-17"},
        {"innevarande vecka", "period 2024-03-11..2024-03-17"},
        {"under veckan", "period 2024-03-11..2024-03-17"},
        {"nästa vecka", "period 2024-03-18..2024-03-24 future"},
        {"under månaden", "period 2024-03-01..2024-03-31"},
        {"förra månaden", "period 2024-02-01..2024-02-29"},
        {"denna månad", "period 2024-03-01..2024-03-31"},
        {"nästa månad", "period 2024-04-01..2024-04-30 future"},
        {"innevarande kvartal", "period 2024-01-01..2024-03-31"},
        {"förra kvartalet", "period 2023-10-01..2023-12-31"},
        {"under kvartalet", "period 2024-01-01..2024-03-31"},
        {"under tertialet", "period 2024-01-01..2024-04-30"},
        {"förra året", "period 2023-01-01..2023-12-31 last year"},
        {"i fjol", "period 2023-01-01..2023-12-31 last year"},
        {"nästa år", "period 2025-01-01..2025-12-31 future"},
        {"fyra kvällar i veckan", "none"},
        {"en gång i månaden", "none"},
        {"fredag", "none"},
    };
    ROWS_CHECK(MARCH, rows);
}
END_TEST

START_TEST(periods_have_their_own_bounds) {
    static const struct row rows[] = {
        {"vecka 9", "period 2024-02-26..2024-03-03"},
        {"v 9", "period 2024-02-26..2024-03-03"},
        {"v.9", "period 2024-02-26..2024-03-03"},
        {"V9:", "period 2024-02-26..2024-03-03 | :"},
        {"v. 9-10", "period 2024-02-26..2024-03-10"},
        {"v 9/10", "period 2024-02-26..2024-03-10 listed 2"},
        {"veckorna 9 och 10", "period 2024-02-26..2024-03-10 listed 2"},
        {"vecka 9 till 11", "period 2024-02-26..2024-03-17"},
        {"vecka 10 2023", "period 2023-03-06..2023-03-12"},
        {"vecka 41", "period 2023-10-09..2023-10-15 ahead 2024-10-07..2024-10-13"},
        {"V 52–1", "period 2023-12-25..2024-01-07 ahead 2024-12-23..2025-01-05"},
        {"februari", "period 2024-02-01..2024-02-29 ahead 2025-02-01..2025-02-28"},
        {"juni 6 juli 4", "period 2023-06-01..2023-06-30 ahead 2024-06-01..2024-06-30 | 6"},
        {"under mars månad", "period 2024-03-01..2024-03-31"},
        {"sistlidna februari månad", "period 2024-02-01..2024-02-29 ahead 2025-02-01..2025-02-28"},
        {"feb", "period 2024-02-01..2024-02-29 ahead 2025-02-01..2025-02-28"},
        {"mars 2023", "period 2023-03-01..2023-03-31"},
        {"2023-11", "period 2023-11-01..2023-11-30"},
        {"mars föregående år", "period 2023-03-01..2023-03-31 last year"},
        {"januari–mars", "period 2024-01-01..2024-03-31"},
        {"januari-mars", "period 2024-01-01..2024-03-31"},
        {"mellan januari och mars", "period 2024-01-01..2024-03-31"},
        {"januari till mars 2023", "period 2023-01-01..2023-03-31"},
        {"december–januari", "period 2023-12-01..2024-01-31 ahead 2024-12-01..2025-01-31"},
        {"under januari och mars", "period 2024-01-01..2024-03-31 listed 2"},
        {"kvartal 1", "period 2024-01-01..2024-03-31"},
        {"kv 4", "period 2023-10-01..2023-12-31 ahead 2024-10-01..2024-12-31"},
        {"Q1", "period 2024-01-01..2024-03-31"},
        {"första kvartalet", "period 2024-01-01..2024-03-31"},
        {"fjärde kvartalet 2023", "period 2023-10-01..2023-12-31"},
        {"årets första kvartal", "period 2024-01-01..2024-03-31"},
        {"fjolårets sista kvartal", "period 2023-10-01..2023-12-31 last year"},
        {"tertial 1", "period 2024-01-01..2024-04-30"},
        {"T3", "period 2023-09-01..2023-12-31 ahead 2024-09-01..2024-12-31"},
        {"det andra tertialet 2023", "period 2023-05-01..2023-08-31"},
        {"första halvåret 2023", "period 2023-01-01..2023-06-30"},
        {"andra halvåret", "period 2023-07-01..2023-12-31 ahead 2024-07-01..2024-12-31"},
        {"kvartal IV 2023", "period 2023-10-01..2023-12-31"},
        {"andra kvartalet i fjol", "period 2023-04-01..2023-06-30 last year"},
        {"v10-v12", "period 2024-03-04..2024-03-24"},
        {"ht-23", "period 2023-08-01..2023-12-31"},
        {"v10-12", "period 2024-03-04..2024-03-24"},
        {"vecka 8, 9 och 10", "period 2024-02-19..2024-03-10 listed 3"},
        {"onsdag vecka 10", "day 2024-03-06"},
        {"första veckan i mars", "days 2024-03-01..2024-03-31"},
        {"HT23", "period 2023-08-01..2023-12-31"},
        {"VT24", "period 2024-01-01..2024-06-30"},
        {"vt 2024", "period 2024-01-01..2024-06-30"},
        {"höstterminen 2023", "period 2023-08-01..2023-12-31"},
        {"under 2023", "period 2023-01-01..2023-12-31"},
        {"år 2023", "period 2023-01-01..2023-12-31"},
        {"medborgarlöftet 2023–2024", "none"},
    };
    ROWS_CHECK(MARCH, rows);
}
END_TEST

START_TEST(totals_start_where_the_text_says) {
    static const struct row rows[] = {
        {"hittills i år", "so far 2024-01-01.. ahead 2024-01-01..2024-12-31"},
        {"Hittills har tre", "so far ? | har"},
        {"i år", "so far 2024-01-01.. ahead 2024-01-01..2024-12-31"},
        {"Ack. i år 14", "so far 2024-01-01.. ahead 2024-01-01..2024-12-31 | 14"},
        {"Totalt under året", "so far 2024-01-01.. ahead 2024-01-01..2024-12-31"},
        {"Totalt under 2023", "so far 2023-01-01..2023-12-31"},
        {"Sammanlagt under 2024", "so far 2024-01-01.. ahead 2024-01-01..2024-12-31"},
        {"Totalt under februari", "period 2024-02-01..2024-02-29 ahead 2025-02-01..2025-02-28"},
        {"sedan årsskiftet", "so far 2024-01-01.."},
        {"Sen årsskiftet 2", "so far 2024-01-01.. | 2"},
        {"sedan årets början", "so far 2024-01-01.."},
        {"sedan januari", "so far 2024-01-01.. ahead 2025-01-01.."},
        {"sedan november", "so far 2023-11-01.. ahead 2024-11-01.."},
        {"sedan den 1 oktober", "so far 2023-10-01.. ahead 2024-10-01.."},
        {"sedan 1 januari 2023", "so far 2023-01-01.."},
        {"sedan i fredags", "so far 2024-03-08.."},
        {"sedan 2022", "so far 2022-01-01.."},
        {"fr.o.m. 1 mars", "so far 2024-03-01.."},
        {"från och med mars", "so far 2024-03-01.."},
        {"till och med augusti", "so far ..2023-08-31 ahead ..2024-08-31"},
        {"t.o.m. februari", "so far ..2024-02-29 ahead ..2025-02-28"},
        {"hittills t.o.m. februari", "so far ..2024-02-29 ahead ..2025-02-28"},
        {"från årsskiftet till och med den 15 februari", "so far 2024-01-01..2024-02-15 ahead 2024-01-01..2025-02-15"},
        {"från årets början till och med februari", "so far 2024-01-01..2024-02-29 ahead 2024-01-01..2025-02-28"},
        {"sedan avtalet trädde i kraft", "so far 2023-02-01.."},
        {"sedan avtalet började gälla den 1 januari 2023", "so far 2023-01-01.."},
        {"sedan löftet undertecknades", "so far 2023-02-01.."},
        {"sedan starten", "so far 2023-02-01.."},
        {"sen löftesstart 1/1 -23: 6", "so far 2023-01-01.. | :"},
        {"hittills under löftesperioden", "so far 2023-02-01.."},
        {"under löftesperioden", "so far 2023-02-01.."},
        {"räknat från den 1 januari 2023", "so far 2023-01-01.."},
        {"protokollet från den 1 februari", "day 2024-02-01 ahead 2025-02-01"},
        {"Sammanlagt sedan januari", "so far 2024-01-01.. ahead 2025-01-01.."},
        {"så här långt i år", "so far 2024-01-01.. ahead 2024-01-01..2024-12-31"},
        {"Så långt 4", "so far ? | 4"},
        {"Så här gick det", "none"},
        {"fr o m mars", "so far 2024-03-01.."},
        {"t o m februari", "so far ..2024-02-29 ahead ..2025-02-28"},
        {"till dags dato", "so far ?"},
        {"hittills under perioden", "so far 2023-02-01.."},
        {"hittills under 2024", "so far 2024-01-01.. ahead 2024-01-01..2024-12-31"},
        {"fram till i dag", "so far ?"},
        {"sen kväll", "none"},
        {"sedan gick alla hem", "none"},
        {"Anteckningarna från polisen", "none"},
    };
    ROWS_CHECK(MARCH, rows);
}
END_TEST

START_TEST(what_gives_no_window_is_vague) {
    static const struct row rows[] = {
        {"sedan förra mötet", "vague since meeting"},
        {"Sedan sist 2", "vague since meeting | 2"},
        {"sedan föregående möte", "vague since meeting"},
        {"sedan den förra avstämningen", "vague since meeting"},
        {"sedan vi sågs sist", "vague since meeting"},
        {"sedan mötet", "vague since meeting"},
        {"sedan förra mötet den 14 februari har", "days 2024-02-14.. since meeting | har"},
        {"sedan förra mötet (14/2) 3", "days 2024-02-14.. since meeting | 3"},
        {"under våren", "vague"},
        {"under hösten 2023", "vague"},
        {"i höst", "vague future"},
        {"i somras", "vague"},
        {"till våren", "vague future"},
        {"inför valborg", "vague"},
        {"inför valborgsmässoafton", "vague"},
        {"sedan sommaren", "vague"},
        {"sedan midsommar", "vague"},
        {"under höstlovet", "vague"},
        {"i mellandagarna", "vague"},
        {"Valborg var lugnt", "none"},
        {"vår skola", "none"},
    };
    ROWS_CHECK(MARCH, rows);
}
END_TEST

START_TEST(feasts_are_days) {
    static const struct row rows[] = {
        {"valborgsmässoafton", "day 2023-04-30 ahead 2024-04-30"},
        {"på valborg", "day 2023-04-30 ahead 2024-04-30"},
        {"valborgsmässoafton 2023", "day 2023-04-30"},
        {"valborgsmässoafton, den 30 april", "day 2023-04-30 ahead 2024-04-30"},
        {"midsommarafton", "day 2023-06-23 ahead 2024-06-21"},
        {"midsommaraftonen den tjugoförsta juni", "day 2023-06-21 ahead 2024-06-21"},
        {"nyårsafton", "day 2023-12-31 ahead 2024-12-31"},
        {"luciadagen", "day 2023-12-13 ahead 2024-12-13"},
        {"skärtorsdagen", "day 2024-03-28"},
        {"påskafton", "day 2024-03-30"},
        {"annandag påsk 2024", "day 2024-04-01"},
        {"alla helgons dag", "day 2023-11-04 ahead 2024-11-02"},
        {"på halloween", "day 2023-10-31 ahead 2024-10-31"},
        {"första maj", "day 2023-05-01 ahead 2024-05-01"},
    };
    ROWS_CHECK(MARCH, rows);
}
END_TEST

START_TEST(january_tells_of_december) {
    static const struct row rows[] = {
        {"under december", "period 2023-12-01..2023-12-31 ahead 2024-12-01..2024-12-31"},
        {"i november", "period 2023-11-01..2023-11-30 ahead 2024-11-01..2024-11-30"},
        {"den 20 december", "day 2023-12-20 ahead 2024-12-20"},
        {"vecka 51", "period 2023-12-18..2023-12-24 ahead 2024-12-16..2024-12-22"},
        {"kvartal 4", "period 2023-10-01..2023-12-31 ahead 2024-10-01..2024-12-31"},
        {"tertial 3", "period 2023-09-01..2023-12-31 ahead 2024-09-01..2024-12-31"},
        {"höstterminen", "period 2023-08-01..2023-12-31 ahead 2024-08-01..2024-12-31"},
        {"under januari", "period 2024-01-01..2024-01-31"},
        {"vecka 6", "period 2023-02-06..2023-02-12 ahead 2024-02-05..2024-02-11"},
        {"den 14 februari", "day 2023-02-14 ahead 2024-02-14"},
        {"i fredags", "day 2023-12-29"},
        {"i helgen", "days 2023-12-29..2023-12-31"},
        {"förra månaden", "period 2023-12-01..2023-12-31"},
        {"under månaden", "period 2023-12-01..2023-12-31 ahead 2024-01-01..2024-01-31"},
        {"under kvartalet", "period 2023-10-01..2023-12-31 ahead 2024-01-01..2024-03-31"},
        {"nyårsafton", "day 2023-12-31 ahead 2024-12-31"},
        {"mellan den 20 december och den 2 januari", "days 2023-12-20..2024-01-02"},
        {"november och december", "period 2023-11-01..2023-12-31 listed 2 ahead 2024-11-01..2024-12-31"},
    };
    ROWS_CHECK("2024-01-04", rows);
}
END_TEST

START_TEST(december_plans_for_january) {
    static const struct row rows[] = {
        {"i januari", "period 2023-01-01..2023-01-31 ahead 2024-01-01..2024-01-31"},
        {"vecka 3", "period 2023-01-16..2023-01-22 ahead 2024-01-15..2024-01-21"},
        {"den 17 januari", "day 2023-01-17 ahead 2024-01-17"},
        {"kvartal 1", "period 2023-01-01..2023-03-31 ahead 2024-01-01..2024-03-31"},
        {"flyttas från vecka 50 till vecka 3", "period 2023-12-11..2023-12-17 | till"},
    };
    ROWS_CHECK("2023-12-12", rows);
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct tokens tokens;
    struct when when;
    const lofte_day meeting = day_parse("2023-12-12");
    tokens_split("den 17 januari", arena, &tokens);
    ck_assert(when_read(tokens.token, tokens.n, 0, meeting, LOFTE_NO_DAY, &when));
    ck_assert_str_eq(DAY(when_nearest(&when, meeting).from), "2024-01-17");
    tokens_split("den 17 november", arena, &tokens);
    ck_assert(when_read(tokens.token, tokens.n, 0, meeting, LOFTE_NO_DAY, &when));
    ck_assert_str_eq(DAY(when_nearest(&when, meeting).from), "2023-11-17");
}
END_TEST

START_TEST(what_looks_like_a_date_and_is_none) {
    static const struct row rows[] = {
        {"den 31 februari", "none"}, {"den 30/2", "none"},
        {"2023-02-30", "none"},      {"vecka 54", "none"},
        {"13/14", "none"},           {"dnr 2023/41", "none"},
        {"kl. 13.30", "none"},       {"30 kontroller", "none"},
        {"riksväg 32", "none"},      {"den första kontrollen", "none"},
        {"kvartal 5", "none"},       {"tre kontroller", "none"},
        {"030323", "none"},          {"sjätte sinnet", "none"},
        {"punkt 3.3", "none"},       {"fredag 3 kontroller", "none"},
    };
    ROWS_CHECK(MARCH, rows);
    static const struct row far[] = {{"den 3 mars", "none"}, {"i helgen", "none"}, {"under februari", "none"}};
    ROWS_CHECK("1583-01-01", far);
    ROWS_CHECK("9999-12-31", far);
}
END_TEST

START_TEST(a_year_is_said_in_many_ways) {
    static const struct row rows[] = {
        {"3 mars år 2023", "day 2023-03-03"},
        {"mars -23", "period 2023-03-01..2023-03-31"},
        {"mars - 23 april", "period 2024-03-01..2024-03-31 | -"},
        {"5 mars förra året", "day 2023-03-05 last year"},
        {"5 mars föregående år", "day 2023-03-05 last year"},
        {"5 mars i år", "day 2024-03-05"},
        {"5 mars förra veckan", "day 2024-03-05 | förra"},
        {"5 mars i vår", "day 2024-03-05 | i"},
        {"3/3-24-25", "day 2024-03-03 | -"},
        {"3-3-3-3", "none"},
        {"12345/3", "none"},
        {"3/3/23", "day 2023-03-03"},
        {"0/3", "none"},
        {"3/0", "none"},
        {"3/13/2023", "none"},
        {"3.3", "none"},
        {"Fredag, den 8 mars", "day 2024-03-08"},
        {"den 4 dennes", "day 2024-03-04"},
        {"den 4 ds", "day 2024-03-04"},
        {"den 4 dennes månad", "day 2024-03-04"},
        {"den 4 denna vecka", "period 2024-03-11..2024-03-17"},
        {"den 4 innevarande månad", "day 2024-03-04"},
        {"HT 23", "period 2023-08-01..2023-12-31"},
        {"ht 19", "period 2023-08-01..2023-12-31 ahead 2024-08-01..2024-12-31 | 19"},
        {"ht-23", "period 2023-08-01..2023-12-31"},
        {"vt2024", "period 2024-01-01..2024-06-30"},
        {"vt2", "none"},
        {"vtabc", "none"},
        {"höstterminen 2023", "period 2023-08-01..2023-12-31"},
        {"vårterminen", "period 2024-01-01..2024-06-30"},
        {"helår 23", "period 2023-01-01..2023-12-31"},
        {"bokslut 2023", "period 2023-01-01..2023-12-31"},
        {"2023-05", "period 2023-05-01..2023-05-31"},
        {"2023/2024", "none"},
        {"2023–2024", "none"},
        {"år 2023", "period 2023-01-01..2023-12-31"},
        {"v100", "none"},
        {"v 123", "none"},
        {"kvartal III", "period 2023-07-01..2023-09-30 ahead 2024-07-01..2024-09-30"},
        {"kvartal iii", "none"},
        {"kvartal tre", "period 2023-07-01..2023-09-30 ahead 2024-07-01..2024-09-30"},
        {"kvartal hundra", "none"},
        {"tertialet 2", "none"},
        {"T2", "period 2023-05-01..2023-08-31 ahead 2024-05-01..2024-08-31"},
        {"t2", "none"},
        {"T4", "none"},
        {"årets sista kvartal", "period 2024-10-01..2024-12-31"},
        {"fjolårets sista tertial", "period 2023-09-01..2023-12-31 last year"},
        {"femte kvartalet", "none"},
        {"veckan 9", "period 2024-02-26..2024-03-03"},
        {"veckan 9–15 maj", "days 2023-05-09..2023-05-15 ahead 2024-05-09..2024-05-15"},
        {"sistlidna mars månad", "period 2024-03-01..2024-03-31"},
        {"månaderna mars och april", "period 2024-03-01..2024-04-30 listed 2"},
    };
    ROWS_CHECK(MARCH, rows);
}
END_TEST

START_TEST(lists_and_ranges_end_where_another_thing_begins) {
    static const struct row rows[] = {
        {"v 22–23", "period 2023-05-29..2023-06-11 ahead 2024-05-27..2024-06-09"},
        {"veckorna 40-41", "period 2023-10-02..2023-10-15 ahead 2024-09-30..2024-10-13"},
        {"v 12/13", "period 2024-03-18..2024-03-31 listed 2"},
        {"veckorna 8/9", "period 2024-02-19..2024-03-03 listed 2"},
        {"v 13/12", "day 2023-12-13 ahead 2024-12-13"},
        {"v 12/54", "none"},
        {"v 0/9", "none"},
        {"v 9x", "none"},
        {"januari-mars 2023", "period 2023-01-01..2023-03-31"},
        {"januari-snö", "none"},
        {"mars-januari", "none"},
        {"genomförandeplanen-mars", "none"},
        {"vecka 9 och 3 st", "period 2024-02-26..2024-03-03 | och"},
        {"vecka 9 och 10", "period 2024-02-26..2024-03-10 listed 2"},
        {"vecka 9 och 100", "period 2024-02-26..2024-03-03 | och"},
        {"vecka 9 och 54", "period 2024-02-26..2024-03-03 | och"},
        {"kvartal 1–2", "period 2024-01-01..2024-06-30"},
        {"kvartal 1 och 5", "period 2024-01-01..2024-03-31 | och"},
        {"kvartal 1 till och med 3", "period 2024-01-01..2024-09-30"},
        {"kvartal 1 till och under 3", "period 2024-01-01..2024-03-31 | till"},
        {"vecka 9 till och med 10", "period 2024-02-26..2024-03-10"},
        {"vecka 9 t.o.m. 10", "period 2024-02-26..2024-03-10"},
        {"mellan vecka 9 och vecka 10", "period 2024-02-26..2024-03-10"},
        {"mellan januari och februari", "period 2024-01-01..2024-02-29 ahead 2025-01-01..2025-02-28"},
        {"mellan den 3 mars", "day 2024-03-03"},
        {"mars och 3 till", "period 2024-03-01..2024-03-31 | och"},
        {"2023 och 3", "period 2023-01-01..2023-12-31 | och"},
        {"Den flyttas från vecka 11 till vecka 12", "period 2024-03-11..2024-03-17 | till"},
        {"flyttas den 3 mars t.o.m. 5 mars", "day 2024-03-03 | t.o.m."},
        {"den 4 och 18 i mars", "period 2024-03-01..2024-03-31"},
        {"den 4 och 18", "none"},
        {"den 3 mars och andra", "day 2024-03-03 | och"},
        {"den tolfte och den andra den sjuttonde februari", "day 2024-02-12 ahead 2025-02-12 | och"},
        {"den ena den 12 och den andra den 17 februari", "day 2024-02-12 ahead 2025-02-12 | och"},
        {"den ena den 12 och den senare den 17 februari", "day 2024-02-12 ahead 2025-02-12 | och"},
        {"den ena den 12 och den bästa den 17 februari", "day 2024-02-12 ahead 2025-02-12 | och"},
        {"den ena den 12 och den andra i februari", "period 2024-02-01..2024-02-29 ahead 2025-02-01..2025-02-28"},
        {"den ena den 12 och den andra den dagen", "none"},
        {"den 14 i månaden", "none"},
        {"den 14 i samma månad", "none"},
        {"28 december–3 januari", "days 2023-12-28..2024-01-03 ahead 2024-12-28..2025-01-03"},
        {"28 december–3 januari 2024", "days 2023-12-28..2024-01-03"},
        {"28 december 2022–3 januari 2024", "days 2022-12-28..2024-01-03"},
        {"29–31 februari", "none"},
        {"30 februari och 3 mars", "day 2024-03-03"},
        {"vecka 52–2", "period 2023-12-25..2024-01-14 ahead 2024-12-23..2025-01-12"},
        {"november–februari", "period 2023-11-01..2024-02-29 ahead 2024-11-01..2025-02-28"},
        {"5–3 mars", "day 2024-03-03"},
        {"vecka 53", "none"},
    };
    ROWS_CHECK(MARCH, rows);
    static const struct row later[] = {{"29 februari", "none"},
                                       {"vecka 53", "none"},
                                       {"29 februari och 1 mars", "day 2023-03-01"},
                                       {"30 januari–29 februari", "none"}};
    ROWS_CHECK("2023-03-14", later);
}
END_TEST

START_TEST(open_ends_and_what_they_start_from) {
    static const struct row rows[] = {
        {"till och med den 3 mars", "so far ..2024-03-03"},
        {"t o m 3 mars", "so far ..2024-03-03"},
        {"t o x 3 mars", "day 2024-03-03"},
        {"till och under 3 mars", "day 2024-03-03"},
        {"till dags dato", "so far ?"},
        {"till dags", "none"},
        {"per 30/9", "so far ..2023-09-30 ahead ..2024-09-30"},
        {"per bil", "none"},
        {"per A-traktor", "none"},
        {"fram till den 3 mars", "so far ..2024-03-03"},
        {"fram till nu", "so far ?"},
        {"till och med idag", "so far ?"},
        {"till och med i dag", "so far ?"},
        {"till och med i helgen", "days 2024-03-08..2024-03-10"},
        {"till och med torsdag", "none"},
        {"från och med mars", "so far 2024-03-01.."},
        {"från o m mars", "so far 2024-03-01.."},
        {"fr o m mars", "so far 2024-03-01.."},
        {"fr o x", "none"},
        {"från och till mars", "period 2024-03-01..2024-03-31"},
        {"från den 1 januari", "so far 2024-01-01.. ahead 2025-01-01.."},
        {"från den 2 januari", "day 2024-01-02 ahead 2025-01-02"},
        {"från mars", "period 2024-03-01..2024-03-31"},
        {"sedan avtalet trädde i kraft", "so far 2023-02-01.."},
        {"sedan avtalet trädde i kraft den 1 mars 2023", "so far 2023-03-01.."},
        {"sedan avtalet sades upp", "none"},
        {"sedan löftet började gälla på riktigt", "so far 2023-02-01.. | riktigt"},
        {"sedan starten", "so far 2023-02-01.."},
        {"sedan periodens start", "so far 2023-02-01.."},
        {"sedan årets början", "so far 2024-01-01.."},
        {"sedan årets slut", "none"},
        {"sedan årsskiftet t.o.m. februari", "so far 2024-01-01..2024-02-29 ahead 2024-01-01..2025-02-28"},
        {"sedan årsskiftet t.o.m. vidare", "so far 2024-01-01.. | t.o.m."},
        {"sedan vårt förra möte", "vague since meeting"},
        {"sedan det senaste mötet den 14 februari", "days 2024-02-14.. since meeting"},
        {"sedan förra mötet (14 februari)", "days 2024-02-14.. since meeting"},
        {"sedan förra mötet (14 februari", "days 2024-02-14.. since meeting"},
        {"sedan förra mötet den 20 mars", "vague since meeting | den"},
        {"sedan förra mötet i februari", "vague since meeting"},
        {"sedan förra hösten", "vague"},
        {"sedan vi sågs sist", "vague since meeting"},
        {"sedan vi sågs", "vague since meeting"},
        {"sedan vi började", "none"},
        {"sedan sist", "vague since meeting"},
        {"sedan senast mötet", "vague since meeting"},
        {"sedan mötet", "vague since meeting"},
        {"sedan slutet februari", "so far 2024-02-01.. ahead 2025-02-01.."},
        {"sedan början februari", "so far 2024-02-01.."},
        {"sedan i februari", "so far 2024-02-01.. ahead 2025-02-01.."},
        {"sedan i måndags", "so far 2024-03-11.."},
        {"sedan valborg", "vague"},
        {"sedan semestern", "vague"},
        {"sedan hösten", "vague"},
        {"sedan länge", "none"},
        {"hittills", "so far ?"},
        {"hittills i år", "so far 2024-01-01.. ahead 2024-01-01..2024-12-31"},
        {"hittills under perioden", "so far 2023-02-01.."},
        {"hittills t.o.m. februari", "so far ..2024-02-29 ahead ..2025-02-28"},
        {"hittills sedan mars", "so far 2024-03-01.."},
        {"totalt", "none"},
        {"totalt hittills", "so far ?"},
        {"totalt under 2023", "so far 2023-01-01..2023-12-31"},
        {"totalt under 2024", "so far 2024-01-01.. ahead 2024-01-01..2024-12-31"},
        {"totalt i februari", "period 2024-02-01..2024-02-29 ahead 2025-02-01..2025-02-28"},
        {"totalt sedan februari", "so far 2024-02-01.. ahead 2025-02-01.."},
        {"totalt från februari till mars", "period 2024-02-01..2024-03-31"},
        {"totalt för avtalsperioden", "so far 2023-02-01.."},
        {"så här långt", "so far ?"},
        {"så långt", "so far ?"},
        {"så här", "none"},
        {"så många", "none"},
        {"ack. i år", "so far 2024-01-01.. ahead 2024-01-01..2024-12-31"},
    };
    ROWS_CHECK(MARCH, rows);
}
END_TEST

START_TEST(near_days_are_counted_from_the_meeting) {
    static const struct row rows[] = {
        {"nästa v 16", "period 2023-04-17..2023-04-23 ahead 2024-04-15..2024-04-21"},
        {"nästa v", "period 2024-03-18..2024-03-24 future"},
        {"nästa vecka", "period 2024-03-18..2024-03-24 future"},
        {"denna vecka", "period 2024-03-11..2024-03-17"},
        {"den här veckan", "period 2024-03-11..2024-03-17"},
        {"det här halvåret", "period 2024-01-01..2024-06-30"},
        {"förra halvåret", "period 2023-07-01..2023-12-31"},
        {"förra tertialet", "period 2023-09-01..2023-12-31"},
        {"förra kvartalet", "period 2023-10-01..2023-12-31"},
        {"innevarande tertial", "period 2024-01-01..2024-04-30"},
        {"nästa år", "period 2025-01-01..2025-12-31 future"},
        {"förra året", "period 2023-01-01..2023-12-31 last year"},
        {"förra helgen", "days 2024-03-08..2024-03-10"},
        {"nästa helg", "days 2024-03-15..2024-03-17 future"},
        {"i helgen", "days 2024-03-08..2024-03-10"},
        {"helgen 2–3 mars", "days 2024-03-02..2024-03-03"},
        {"helgen vecka 9", "period 2024-02-26..2024-03-03"},
        {"förra gången", "none"},
        {"den där veckan", "none"},
        {"två kvällar i veckan", "none"},
        {"i veckan", "period 2024-03-11..2024-03-17"},
        {"under veckan", "period 2024-03-11..2024-03-17"},
        {"under månaden", "period 2024-03-01..2024-03-31"},
        {"under året", "so far 2024-01-01.. ahead 2024-01-01..2024-12-31"},
        {"i fredags", "day 2024-03-08"},
        {"i fredags kväll", "day 2024-03-08"},
        {"i fredag", "none"},
        {"på fredag", "day 2024-03-15 future"},
        {"på fredagar", "none"},
        {"på torsdag", "day 2024-03-21 future"},
        {"i torsdags", "day 2024-03-07"},
        {"förra torsdagen", "day 2024-03-07"},
        {"nästa fredag den 22 mars", "day 2024-03-22"},
        {"natten till lördag", "day 2024-03-09 ahead 2024-03-16"},
        {"natten mot torsdag", "day 2024-03-07 ahead 2024-03-21"},
        {"natten till lördag den 9 mars", "day 2024-03-09"},
        {"natten till jul", "none"},
        {"onsdag vecka 10", "day 2024-03-06"},
        {"onsdag i vecka 10", "day 2024-03-06"},
        {"onsdag i vecka 10 och 11", "period 2024-03-04..2024-03-17 listed 2"},
        {"onsdag i vecka 54", "none"},
        {"onsdag i mars", "period 2024-03-01..2024-03-31"},
        {"annandag påsk", "day 2023-04-10 ahead 2024-04-01"},
        {"annandag jul", "day 2023-12-26 ahead 2024-12-26"},
        {"annandag pingst", "day 2023-05-29 ahead 2024-05-20"},
        {"trettondag jul", "day 2024-01-06 ahead 2025-01-06"},
        {"kristi himmelsfärdsdag", "day 2023-05-18 ahead 2024-05-09"},
        {"alla helgons dag", "day 2023-11-04 ahead 2024-11-02"},
        {"på valborg", "day 2023-04-30 ahead 2024-04-30"},
        {"under halloween", "day 2023-10-31 ahead 2024-10-31"},
        {"valborg", "none"},
        {"på nyårsafton 2023", "day 2023-12-31"},
        {"på julafton förra året", "day 2023-12-24"},
        {"på midsommarafton i år", "day 2024-06-21"},
        {"midsommarafton, den 21 juni", "day 2023-06-21 ahead 2024-06-21"},
        {"midsommarafton, den 21", "day 2023-06-23 ahead 2024-06-21 | ,"},
        {"inför julafton", "vague"},
        {"inför mötet", "none"},
        {"efter skolstart", "vague"},
        {"skolavslutningen", "none"},
    };
    ROWS_CHECK(MARCH, rows);
    static const struct row monday[] = {
        {"under veckan", "period 2024-06-24..2024-06-30 ahead 2024-07-01..2024-07-07"},
        {"under månaden", "period 2024-06-01..2024-06-30 ahead 2024-07-01..2024-07-31"},
        {"under kvartalet", "period 2024-04-01..2024-06-30 ahead 2024-07-01..2024-09-30"},
        {"under tertialet", "period 2024-05-01..2024-08-31"},
        {"under halvåret", "period 2024-01-01..2024-06-30 ahead 2024-07-01..2024-12-31"},
        {"i helgen", "days 2024-06-28..2024-06-30"},
        {"på måndag", "day 2024-07-08 future"},
        {"i måndags", "day 2024-06-24"}};
    ROWS_CHECK("2024-07-01", monday);
}
END_TEST

/* The phrase that begins at '^', with what stands before it to be taken from. */
static const char *marked_print(struct arena *arena, const char *text, lofte_day meeting) {
    const size_t before = strcspn(text, "^");
    const char *plain = arena_printf(arena, "%.*s%s", (int)before, text, text + before + 1);
    struct tokens tokens, left;
    struct when when;
    tokens_split(arena_strndup(arena, text, before), arena, &left);
    tokens_split(plain, arena, &tokens);
    if (!when_read(tokens.token, tokens.n, left.n, meeting, LOFTE_NO_DAY, &when))
        return "none";
    return arena_printf(arena, "%s%s%s", window_print(arena, when.window), when.end < tokens.n ? " | " : "",
                        when.end < tokens.n ? tokens.token[when.end].text : "");
}

START_TEST(what_stands_before_a_phrase_completes_it) {
    static const struct row rows[] = {
        {"två företogs i februari, ^den nionde och den sextonde", "2024-02-09..2024-02-16"},
        {"två företogs i februari, ^den nionde och den sextonde.", "2024-02-09..2024-02-16 | ."},
        {"två företogs i februari, ^den nionde och den sextonde bilen", "none"},
        {"två företogs i februari, ^den första och den andra", "none"},
        {"två företogs i februari, ^den första och den fjärde", "2024-02-01..2024-02-04"},
        {"en företogs i februari, ^den femte", "none"},
        {"en företogs i februari, ^den 21:a", "2024-02-21"},
        {"februari: ^den 4 och 18 bilar", "2024-02-04 | och"},
        {"februari: ^den 4 och 18 vid torget", "2024-02-04..2024-02-18 | vid"},
        {"februari: ^den 4, 18", "2024-02-04 | ,"},
        {"I januari gick vi ^den 14 i samma månad", "2024-01-14"},
        {"I januari gick vi ^den 14 i nämnda månad", "2024-01-14"},
        {"I januari gick vi ^den 14 i samma månad på torget", "2024-01-14 | på"},
        {"I januari gick vi ^den 14 i månaden på torget", "2024-01-14 | på"},
        {"I januari gick vi ^den 14 samma månad på torget", "2024-01-14 | på"},
        {"I januari gick vi ^den 14 dennes på torget", "2024-03-14 | på"},
        {"I januari gick vi ^den 14 denna månad på torget", "2024-03-14 | på"},
        {"I januari gick vi ^den 14 februari månad på torget", "2024-02-14 | på"},
        {"I januari gick vi ^den 14 i samma vecka", "2024-01-14 | i"},
        {"möte 3/2. Nästa ^den 14 i månaden", "2024-02-14"},
        {"möte A-4. Nästa ^den 14 i månaden", "none"},
        {"möte 13.30. Nästa ^den 14 i månaden", "none"},
        {"den ena ^den 12 och den andra den 17 februari", "2024-02-12 | och"},
        {"den ena ^den 12 och den bästa den 17 februari", "2024-02-12 | och"},
        {"tillsyn ^den 12 och tillsyn den 17 februari", "2024-02-12 | och"},
        {"tillsyn ^den 12; och tillsyn den 17 februari", "none"},
        {"tillsyn ^den 18 och tillsyn den 17 februari", "none"},
        {"tillsyn ^den 12 och i mars den 17 april", "none"},
        {"tillsyn ^den 12 vid tillsyn den 17 februari", "none"},
        {"den ena ^den 12 och den andra i februari", "none"},
        {"Den flyttas från ^vecka 11 till vecka 12", "2024-03-11..2024-03-17 | till"},
        {"Den går från ^vecka 11 till vecka 12", "2024-03-11..2024-03-24"},
        {"Ändra, så att de kommer alla tio i tid på torget, ^vecka 11 till vecka 12", "2024-03-11..2024-03-24"},
        {"trafik i maj ^3 maj", "2023-05-03"},
        {"april 2 maj ^3 juni 4", "none"},
    };
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const char *is = marked_print(arena, rows[i].text, day_parse(MARCH));
        ck_assert_msg(strcmp(is, rows[i].expected) == 0, "<%s> is <%s>, not <%s>", rows[i].text, is, rows[i].expected);
    }
}
END_TEST

START_TEST(every_form_of_weekdays_months_and_separators) {
    static const char *const days[] = {"måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"};
    static const char *const tails[] = {"", "en", "s", "ens"};
    static const char *const others[] = {"ar", "n", "x", "e"};
    for (int i = 0; i < 7; i++) {
        char word[32];
        for (size_t k = 0; k < 4; k++) {
            (void)snprintf(word, sizeof word, "%s%s", days[i], tails[k]);
            ck_assert_msg(weekday_of_word(word, false) == i + 1, "%s", word);
            (void)snprintf(word, sizeof word, "%s%s", days[i], others[k]);
            ck_assert_msg(weekday_of_word(word, false) == 0, "%s", word);
        }
    }
    static const struct row rows[] = {
        {"Fredag, den 8 mars", "day 2024-03-08"},
        {"Fredag, 8 mars", "day 2024-03-08"},
        {"13/3", "day 2024-03-13"},
        {"14/3", "day 2024-03-14"},
        {"15/3", "day 2024-03-15"},
        {"31/12", "day 2023-12-31 ahead 2024-12-31"},
        {"1/12", "day 2023-12-01 ahead 2024-12-01"},
        {"vecka 1", "period 2024-01-01..2024-01-07 ahead 2024-12-30..2025-01-05"},
        {"vecka 52", "period 2023-12-25..2023-12-31 ahead 2024-12-23..2024-12-29"},
        {"v 1/2", "period 2024-01-01..2024-01-14 listed 2 ahead 2024-12-30..2025-01-12"},
        {"v 52/53", "none"},
        {"kvartal 4", "period 2023-10-01..2023-12-31 ahead 2024-10-01..2024-12-31"},
        {"kvartal 3 och 4", "period 2023-07-01..2023-12-31 listed 2 ahead 2024-07-01..2024-12-31"},
        {"tertial 3", "period 2023-09-01..2023-12-31 ahead 2024-09-01..2024-12-31"},
        {"halvår 2", "period 2023-07-01..2023-12-31 ahead 2024-07-01..2024-12-31"},
        {"mars 1990", "period 1990-03-01..1990-03-31"},
        {"mars 2099", "period 2099-03-01..2099-03-31"},
        {"mars -20", "period 2020-03-01..2020-03-31"},
        {"mars -19", "period 2024-03-01..2024-03-31 | -"},
    };
    ROWS_CHECK(MARCH, rows);
}
END_TEST

START_TEST(what_is_no_day_does_not_spoil_the_day_before_it) {
    static const struct row rows[] = {
        {"3/3 och 240304", "days 2024-03-03..2024-03-04 listed 2"},
        {"3/3 och 240001", "day 2024-03-03 | och"},
        {"3/3 och 240200", "day 2024-03-03 | och"},
        {"3/3 och 240230", "day 2024-03-03 | och"},
        {"den 3 mars och den 32 april", "day 2024-03-03 | och"},
        {"den 3 mars och 0 april", "day 2024-03-03 | och"},
        {"den 3 mars och 4/13", "day 2024-03-03 | och"},
    };
    ROWS_CHECK(MARCH, rows);
}
END_TEST

START_TEST(six_or_eight_digits_are_a_day) {
    static const struct row rows[] = {
        {"240206", "day 2024-02-06"},
        {"20240206", "day 2024-02-06"},
        {"den 20240206 gick vi", "day 2024-02-06 | gick"},
        {"2402066", "none"},
        {"24026", "none"},
        {"240200", "none"},
        {"240230", "none"},
        {"240229", "day 2024-02-29"},
        {"230229", "none"},
        {"240001", "none"},
        {"241231", "day 2024-12-31"},
        {"241301", "none"},
        {"240131", "day 2024-01-31"},
        {"100101", "day 2010-01-01"},
        {"091231", "none"},
        {"20091231", "none"},
        {"601231", "day 2060-12-31"},
        {"610101", "none"},
        {"20100101", "day 2010-01-01"},
        {"20601231", "day 2060-12-31"},
        {"20610101", "none"},
        {"dnr 240206", "none"},
        {"240206 kr", "none"},
        {"240206 invånare", "none"},
    };
    ROWS_CHECK(MARCH, rows);
}
END_TEST

START_TEST(a_year_before_a_dash_is_a_year_unless_another_year_follows) {
    static const struct row rows[] = {
        {"under 2023 – två fler", "period 2023-01-01..2023-12-31 | –"},
        {"under 2023/två fler", "period 2023-01-01..2023-12-31 | /"},
        {"under 2023–2024", "none"},
        {"under 2023 / 2024", "none"},
        {"under 2023 2 kontroller", "period 2023-01-01..2023-12-31 | 2"},
    };
    ROWS_CHECK(MARCH, rows);
}
END_TEST

START_TEST(two_weeks_with_a_stroke_come_in_their_order) {
    static const struct row rows[] = {
        {"v 9/10", "period 2024-02-26..2024-03-10 listed 2"},
        {"vecka 9/11", "period 2024-02-26..2024-03-17 listed 2"},
        {"veckorna 9/10", "period 2024-02-26..2024-03-10 listed 2"},
        {"v 9/9", "day 2023-09-09 ahead 2024-09-09"},
        {"v 9/5", "day 2023-05-09 ahead 2024-05-09"},
        {"v 0/1", "none"},
        {"v 52/54", "none"},
    };
    ROWS_CHECK(MARCH, rows);
    static const struct row leap_week[] = {{"v 52/53", "period 2020-12-21..2021-01-03 listed 2"}};
    ROWS_CHECK("2020-12-30", leap_week);
}
END_TEST

START_TEST(a_day_of_the_month_is_at_most_the_thirty_first) {
    static const struct row rows[] = {
        {"den 31 januari", "day 2024-01-31 ahead 2025-01-31"},
        {"den 32 januari", "period 2024-01-01..2024-01-31 ahead 2025-01-01..2025-01-31"},
        {"den 0 januari", "period 2024-01-01..2024-01-31 ahead 2025-01-01..2025-01-31"},
        {"32/1", "none"},
        {"31/1", "day 2024-01-31 ahead 2025-01-31"},
        {"0/1", "none"},
        {"1/0", "none"},
        {"1/13", "none"},
    };
    ROWS_CHECK(MARCH, rows);
}
END_TEST

/* Where a list turns back by up to 150 days it is told in another order; by more it has passed New Year's. */
START_TEST(a_list_that_turns_back_by_more_than_five_months_has_passed_new_years) {
    static const struct row rows[] = {
        {"den 1 november och den 4 juni", "days 2023-06-04..2023-11-01 listed 2 ahead 2024-06-04..2024-11-01"},
        {"den 1 november och den 3 juni", "days 2023-11-01..2024-06-03 listed 2"},
    };
    ROWS_CHECK("2023-12-14", rows);
    static const struct row years[] = {
        {"den 4 juni och den 1 november 2023", "days 2023-06-04..2023-11-01 listed 2"},
        {"den 1 november och den 4 juni 2023", "days 2023-06-04..2023-11-01 listed 2"},
        {"den 2 november och den 4 juni 2023", "days 2022-11-02..2023-06-04 listed 2"},
    };
    ROWS_CHECK("2023-12-14", years);
}
END_TEST

START_TEST(a_month_has_its_name_its_short_form_and_their_genitive) {
    static const struct {
        const char *word;
        int before, after_day;
    } rows[] = {{"januari", 1, 1}, {"januaris", 1, 1}, {"januarisx", 0, 0}, {"januarix", 0, 0}, {"januar", 0, 0},
                {"jan", 1, 1},     {"jans", 0, 0},     {"maj", 5, 5},       {"majs", 5, 5},     {"mar", 0, 3},
                {"jul", 0, 7},     {"sept", 9, 9},     {"sep", 9, 9},       {"okt", 10, 10},    {"december", 12, 12},
                {"dec", 12, 12},   {"s", 0, 0},        {"", 0, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        ck_assert_msg(month_of_word(rows[i].word, false) == rows[i].before, "%s", rows[i].word);
        ck_assert_msg(month_of_word(rows[i].word, true) == rows[i].after_day, "%s after a day", rows[i].word);
    }
}
END_TEST

START_TEST(a_season_named_before_it_begins_lies_ahead) {
    static const struct row february[] = {
        {"i vår", "vague future"}, {"i sommar", "vague future"}, {"i höst", "vague future"}};
    ROWS_CHECK("2024-02-10", february);
    static const struct row march[] = {{"i vår", "vague"}, {"i sommar", "vague future"}};
    ROWS_CHECK("2024-03-01", march);
    static const struct row june[] = {{"i vår", "vague"}, {"i sommar", "vague"}, {"i höst", "vague future"}};
    ROWS_CHECK("2024-06-01", june);
    static const struct row august[] = {{"i sommar", "vague"}, {"i höst", "vague"}};
    ROWS_CHECK("2024-08-01", august);
}
END_TEST

START_TEST(until_a_year_is_a_term_unless_the_year_is_over_or_nearly_so) {
    static const struct row rows[] = {{"till och med 2023", "so far ..2023-12-31"},
                                      {"till och med 2024", "vague"},
                                      {"till och med 2025", "vague"},
                                      {"till och med mars", "so far ..2024-03-31"}};
    ROWS_CHECK(MARCH, rows);
    static const struct row autumn[] = {{"till och med 2024", "vague"}};
    ROWS_CHECK("2024-11-15", autumn);
    static const struct row late_autumn[] = {{"till och med 2024", "so far ..2024-12-31"}};
    ROWS_CHECK("2024-11-16", late_autumn);
}
END_TEST

START_TEST(what_is_no_period_does_not_spoil_the_period_before_it) {
    static const struct row rows[] = {
        {"kvartal 1 och kvartal 2", "period 2024-01-01..2024-06-30 listed 2"},
        {"kvartal 1 och kvartal 0", "period 2024-01-01..2024-03-31 | och"},
        {"kvartal 1 och kvartal 5", "period 2024-01-01..2024-03-31 | och"},
        {"tertial 1 och tertial 4", "period 2024-01-01..2024-04-30 | och"},
        {"vecka 9 och vecka 54", "period 2024-02-26..2024-03-03 | och"},
        {"vecka 9 och 0", "period 2024-02-26..2024-03-03 | och"},
        {"vecka 9 och 54", "period 2024-02-26..2024-03-03 | och"},
        {"kvartal 1 och 5", "period 2024-01-01..2024-03-31 | och"},
    };
    ROWS_CHECK(MARCH, rows);
}
END_TEST

START_TEST(easter_day_is_the_sunday_after_the_paschal_moon) {
    for (int year = 1583; year <= 9999; year++)
        ck_assert_int_eq(day_of_easter(year), easter_by_the_moon(year));
}
END_TEST

SUITE("when", a_date_is_a_day, several_days_reach_from_the_first_to_the_last,
      a_day_takes_its_month_from_the_text_before, words_that_start_from_today, periods_have_their_own_bounds,
      totals_start_where_the_text_says, what_gives_no_window_is_vague, feasts_are_days, january_tells_of_december,
      december_plans_for_january, what_looks_like_a_date_and_is_none, a_year_is_said_in_many_ways,
      lists_and_ranges_end_where_another_thing_begins, open_ends_and_what_they_start_from,
      near_days_are_counted_from_the_meeting, what_stands_before_a_phrase_completes_it,
      every_form_of_weekdays_months_and_separators, six_or_eight_digits_are_a_day,
      a_year_before_a_dash_is_a_year_unless_another_year_follows, two_weeks_with_a_stroke_come_in_their_order,
      a_day_of_the_month_is_at_most_the_thirty_first,
      a_list_that_turns_back_by_more_than_five_months_has_passed_new_years,
      what_is_no_day_does_not_spoil_the_day_before_it, a_month_has_its_name_its_short_form_and_their_genitive,
      a_season_named_before_it_begins_lies_ahead, until_a_year_is_a_term_unless_the_year_is_over_or_nearly_so,
      what_is_no_period_does_not_spoil_the_period_before_it, easter_day_is_the_sunday_after_the_paschal_moon)
