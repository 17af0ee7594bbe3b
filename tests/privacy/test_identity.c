/* SPDX-License-Identifier: MIT
 *
 * Identity numbers, all of them made here from the serials that the tax authority keeps for tests (980 to 999).
 */
#include "base/cleanup.h"
#include "base/days.h"
#include "privacy/identity.h"
#include "suite.h"

#include <stdio.h>
#include <string.h>

#define TODAY "2024-03-14"

/* The check digit of nine digits. */
static int check_digit(const char nine[9]) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
        const int twice = (nine[i] - '0') * (i % 2 ? 1 : 2);
        sum += twice / 10 + twice % 10;
    }
    return (10 - sum % 10) % 10;
}

/* Puts a test number for {d} (its date of six digits) and {n} (serial and check digit) into the form. `wrong` is added
 * to the check digit. */
static const char *number_make(char room[256], const char *form, const char *date, int serial, int wrong) {
    char nine[16];
    (void)snprintf(nine, sizeof nine, "%.6s%03d", date, serial % 1000);
    const int check = (check_digit(nine) + wrong) % 10;
    size_t n = 0;
    for (const char *s = form; *s && n < 240;) {
        if (strncmp(s, "{d}", 3) == 0) {
            memcpy(room + n, date, 6);
            n += 6;
            s += 3;
        } else if (strncmp(s, "{n}", 3) == 0) {
            n += (size_t)snprintf(room + n, 16, "%03d%d", serial % 1000, check);
            s += 3;
        } else {
            room[n++] = *s++;
        }
    }
    room[n] = '\0';
    return room;
}

static enum identity_certainty seek(const char *text) {
    const struct identity_days days = {.today = day_parse(TODAY), .meeting = day_parse(TODAY)};
    return identity_seek(text, strlen(text), &days);
}

static enum identity_certainty found(const char *form, const char *date, int serial, int wrong) {
    char room[256];
    return seek(number_make(room, form, date, serial, wrong));
}

START_TEST(every_way_of_writing_it_is_found) {
    static const char *const forms[] = {
        "{d}-{n}",
        "{d}+{n}",
        "{d}{n}",
        "19{d}-{n}",
        "19{d}{n}",
        "19{d} {n}",
        "{d} {n}",
        "{d} - {n}",
        "{d} –{n}",
        "{d}–{n}",
        "{d}\xE2\x80\x91{n}",
        "{d}\xC2\xAD{n}",
        "{d}\xC2\xA0-\xC2\xA0{n}",
        "{d}-\n{n}",
        "{d}\n-{n}",
        "Eleven ({d}-{n}) deltog.",
        "Elev{d}-{n}deltog",
        "pnr {d}-{n}.",
        "personnummer:{d}-{n}",
        "{d}-{n},{d}-{n}",
        "Dnr 2023/41, {d}-{n}",
        "i mål 12 den 3/3 {d}-{n}",
        "org.nr {d}-{n}", /* a sole trader's is the owner's own */
        "född {d} {n}",
        "pnr dnr pnr {d}-{n}-2",
    };
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        ck_assert_msg(found(forms[i], "810314", 985, 0) == IDENTITY_CERTAIN, "form %zu", i);
        ck_assert_msg(!found(forms[i], "810314", 985, 1), "form %zu with a wrong digit", i);
    }
}
END_TEST

START_TEST(other_digits_dashes_and_spaces_hide_nothing) {
    static const char *const forms[] = {
        "{d}\xE2\x88\x92{n}",          /* minus */
        "{d}\xEF\xB9\xA3{n}",          /* small hyphen */
        "{d}\xEF\xBC\x8D{n}",          /* full-width hyphen */
        "{d}-\r\n{n}",                 /* a line end of two characters */
        "{d}\t-\t{n}",                 /* tabs */
        "{d}-\xE2\x80\xA8{n}",         /* line separator */
        "{d}-\xE2\x80\xA9{n}",         /* paragraph separator */
        "{d}-\xCC\x81{n}",             /* an accent without a letter */
        "{d}-\xC2\x85{n}",             /* a control character */
        "{d}-\x01{n}",                 /* another */
        "Tel 0140-68100, pnr {d}-{n}", /* what is marked otherwise stands further off */
        "hotel {d}-{n}",               /* 'tel' inside a word marks nothing */
        "ID{d}-{n}",                   /* letters before it are no digits */
        "{d} {n}.",                    /* a full stop is no decimal */
        "{d}-{n} 7",                   /* nor is a digit after a space */
        "{d}-{n}.",                    /* at the end of a sentence */
        "\xFF{d}-{n}",                 /* bytes that are no text */
        "\xC3\xA5{d}-{n}",             /* a letter that is not of English */
    };
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        ck_assert_msg(found(forms[i], "810314", 985, 0) == IDENTITY_CERTAIN, "form %zu", i);
        ck_assert_msg(!found(forms[i], "810314", 985, 3), "form %zu with a wrong digit", i);
    }
    char room[256], wide[256];
    const char *plain = number_make(room, "{d}-{n}", "810314", 985, 0);
    size_t n = 0;
    for (const char *c = plain; *c; c++)
        n += (size_t)(*c == '-' ? snprintf(wide + n, 8, "-") : snprintf(wide + n, 8, "\xEF\xBC%c", 0x90 + (*c - '0')));
    ck_assert_int_eq(seek(wide), IDENTITY_CERTAIN);
}
END_TEST

START_TEST(a_date_in_parts_is_found) {
    /* 9 8 5 is the serial; the forms hold the whole number, its check digit made here */
    static const char *const forms[] = {"1981-03-14-%s",   "81-03-14-%s", "81.03.14-%s",   "81 03 14-%s",
                                        "1981 03 14 - %s", "19810314-%s", "1981-03-14 %s", "81/03/14 - %s"};
    char number[256], text[300];
    (void)number_make(number, "{n}", "810314", 985, 0);
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
        (void)snprintf(text, sizeof text, forms[i], number);
#pragma GCC diagnostic pop
        ck_assert_msg(seek(text) == IDENTITY_CERTAIN, "%zu", i);
    }
}
END_TEST

START_TEST(one_blank_inside_makes_it_possible) {
    char number[256], text[300];
    (void)number_make(number, "{d}{n}", "810314", 985, 0);
    for (size_t cut = 1; cut < 10; cut++) {
        (void)snprintf(text, sizeof text, "%.*s\n%s", (int)cut, number, number + cut);
        ck_assert_int_eq(seek(text), cut == 6 ? IDENTITY_CERTAIN : IDENTITY_POSSIBLE);
        (void)snprintf(text, sizeof text, "pnr %.*s %s", (int)cut, number, number + cut);
        ck_assert_int_eq(seek(text), IDENTITY_CERTAIN);
    }
}
END_TEST

START_TEST(interim_numbers_are_found) {
    static const char letters[] = "TRSUWXJKLMN";
    char number[256], text[300];
    (void)number_make(number, "{n}", "100314", 123, 0); /* the letter counts as the 1 */
    for (size_t i = 0; i < sizeof letters - 1; i++) {
        (void)snprintf(text, sizeof text, "100314-%c%s", letters[i], number + 1);
        ck_assert_int_eq(seek(text), IDENTITY_CERTAIN);
        (void)snprintf(text, sizeof text, "20100314%c%s", letters[i], number + 1);
        ck_assert_int_eq(seek(text), IDENTITY_POSSIBLE);
    }
    (void)snprintf(text, sizeof text, "100314-E%s", number + 1);
    ck_assert_int_eq(seek(text), IDENTITY_NONE);
}
END_TEST

/* Every fifth day from 1900 on, every test serial, in the plain forms. */
START_TEST(all_dates_and_test_serials_are_found) {
    static const char *const forms[] = {"{d}-{n}", "{d}{n}"};
    for (lofte_day day = day_parse("1924-03-15"); day <= day_parse(TODAY); day += 5) {
        const struct date born = day_split(day);
        char date[16];
        (void)snprintf(date, sizeof date, "%02d%02d%02d", born.year % 100, born.month, born.day);
        for (int serial = 980; serial <= 999; serial++)
            for (size_t i = 0; i < 2; i++)
                ck_assert_quiet(found(forms[i], date, serial, 0) == IDENTITY_CERTAIN, "%s %d %zu", date, serial, i);
    }
    static const char *const coordination[] = {"810374", "050763", "991291"};
    for (size_t i = 0; i < 3; i++)
        ck_assert_int_eq(found("{d}-{n}", coordination[i], 990, 0), IDENTITY_CERTAIN);
    ck_assert(!found("{d}-{n}", "120691", 990, 0)); /* 31 June */
}
END_TEST

START_TEST(dates_that_cannot_be_are_none) {
    static const char *const dates[] = {"810229", "811301", "810001", "810100", "810132", "810160", "810192"};
    for (size_t i = 0; i < sizeof dates / sizeof dates[0]; i++)
        ck_assert_msg(!found("{d}-{n}", dates[i], 990, 0), "%s", dates[i]);
    ck_assert(found("19{d}-{n}", "240315", 990, 0));
    ck_assert(found("20{d}-{n}", "240314", 990, 0));
    ck_assert(!found("20{d}-{n}", "240315", 990, 0)); /* tomorrow */
    ck_assert(!found("20{d}-{n}", "810314", 990, 0));
    ck_assert(!found("17{d}-{n}", "810314", 990, 0));
    ck_assert(!found("{d}-{n}", "810314", 0, 0)); /* serial 000 */
}
END_TEST

START_TEST(what_only_looks_like_it_is_at_most_possible) {
    static const struct {
        const char *form;
        enum identity_certainty certainty;
    } rows[] = {
        {"dnr {d}-{n}", IDENTITY_POSSIBLE},
        {"Dnr: {d}-{n}", IDENTITY_POSSIBLE},
        {"ärende {d}-{n}", IDENTITY_POSSIBLE},
        {"bg {d}-{n}", IDENTITY_POSSIBLE},
        {"tel. {d}{n}", IDENTITY_NONE},
        {"telefon {d} {n}", IDENTITY_NONE},
        {"nås på {d}{n}", IDENTITY_NONE},
        {"konto {d}{n}", IDENTITY_NONE},
        {"{d}-{n}-2", IDENTITY_POSSIBLE},
        {"12-{d}-{n}", IDENTITY_POSSIBLE},
        {"+{d}{n}", IDENTITY_POSSIBLE},
        {"5{d}-{n}", IDENTITY_NONE},
        {"{d}-{n}7", IDENTITY_NONE},
        {"{d}/{n}", IDENTITY_NONE},
        {"{d}.{n}", IDENTITY_NONE},
        {"{d}, {n}", IDENTITY_NONE},
        {"{d}      {n}", IDENTITY_NONE},
        {"{d}{n}{n}", IDENTITY_NONE},
        {"v{d}", IDENTITY_NONE},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        ck_assert_msg(found(rows[i].form, "810314", 985, 0) == rows[i].certainty, "%s", rows[i].form);
    static const char *const texts[] = {"",         "Storgatan 3, 573 32", "2023-03-14", "0140-68 100",
                                        "\xFF\xFE", "12345678901234"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        ck_assert(!seek(texts[i]));
}
END_TEST

/* Times of day beside the days of the year before the meeting: one in ten passes Luhn's sum. */
START_TEST(a_date_with_a_clock_time_is_no_number) {
    static const char *const forms[] = {"%02d%02d%02d-%02d%02d", "20%02d%02d%02d %02d%02d", "%02d%02d%02d%02d%02d",
                                        "20%02d-%02d-%02d %02d%02d"};
    int tried = 0, possible = 0;
    for (lofte_day day = day_parse(TODAY) - 365; day <= day_parse(TODAY); day++)
        for (int minute = 0; minute < 24 * 60; minute++) {
            const struct date d = day_split(day);
            char text[64];
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
            (void)snprintf(text, sizeof text, forms[minute % 4], d.year % 100, d.month, d.day, minute / 60,
                           minute % 60);
#pragma GCC diagnostic pop
            const enum identity_certainty certainty = seek(text);
            ck_assert_quiet(certainty < IDENTITY_CERTAIN && (minute % 5 || !certainty), "%s", text);
            possible += certainty == IDENTITY_POSSIBLE && minute % 5 == 0;
            tried++;
        }
    ck_assert_int_eq(tried, 366 * 24 * 60);
    ck_assert_int_eq(possible, 0);
}
END_TEST

/* A step of a linear congruential generator (Knuth's constants): the same lines in every run. */
static unsigned step(unsigned long long *state, unsigned below) {
    *state = *state * 6364136223846793005ULL + 1442695040888963407ULL;
    return (unsigned)(*state >> 33) % below;
}

/* At most 0.5 % of made look-alikes are certain and 3 % possible (the bars of the security paper, section 7 row 14). */
START_TEST(few_lookalikes_raise_an_alarm) {
    enum { LINES = 20000 };
    unsigned long long state = 1;
    int certain = 0, possible = 0;
    for (int i = 0; i < LINES; i++) {
        char text[128];
        const unsigned a = step(&state, 1000), b = step(&state, 100), c = step(&state, 100), d = step(&state, 10000),
                       month = 1 + step(&state, 12), day = 1 + step(&state, 28);
        switch (i % 10) {
        case 0:
            (void)snprintf(text, sizeof text, "Ring 07%u-%03u %02u %02u.", a % 10, d % 1000, b, c);
            break;
        case 1:
            (void)snprintf(text, sizeof text, "Telefon 07%u%03u%02u%02u", a % 10, d % 1000, b, c);
            break;
        case 2:
            (void)snprintf(text, sizeof text, "Dnr 2023/%04u-%u", d, a);
            break;
        case 3:
            (void)snprintf(text, sizeof text, "Bankgiro %03u-%04u", a, d);
            break;
        case 4:
            (void)snprintf(text, sizeof text, "Organisationsnummer %02u%02u%02u-%04u", 16 + b % 84, 20 + c % 80,
                           a % 100, d);
            break;
        case 5:
            (void)snprintf(text, sizeof text, "Dnr 23%02u%02u-%04u", month, day, d);
            break;
        case 6:
            (void)snprintf(text, sizeof text, "den 2023-%02u-%02u kl. %02u%02u", month, day, b % 24, 5 * (c % 12));
            break;
        case 7:
            (void)snprintf(text, sizeof text, "plusgiro %02u %02u %02u-%u, OCR %010llu", a % 100, b, c, d % 10,
                           state % 10000000000ULL);
            break;
        case 8:
            (void)snprintf(text, sizeof text, "%03u %02u, %u kronor, %u personer", a, b, d * 100, c);
            break;
        default:
            (void)snprintf(text, sizeof text, "växeln 0140-%03u %02u %02u", a, b, c);
            break;
        }
        const enum identity_certainty certainty = seek(text);
        certain += certainty == IDENTITY_CERTAIN;
        possible += certainty == IDENTITY_POSSIBLE;
    }
    ck_assert_msg(certain * 200 <= LINES, "%d of %d certain", certain, LINES);
    ck_assert_msg(possible * 100 <= 3 * LINES, "%d of %d possible", possible, LINES);
}
END_TEST

START_TEST(a_number_far_into_the_text_is_found_and_masked) {
    char text[2048], room[256];
    memset(text, 'a', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    for (size_t i = 0; i < sizeof text - 1; i += 7)
        text[i] = i % 2 ? ' ' : '4';
    const char *number = number_make(room, " {d}-{n} ", "810314", 999, 0);
    memcpy(text + 1500, number, strlen(number));
    const struct identity_days days = {.today = day_parse(TODAY), .meeting = LOFTE_NO_DAY};
    ck_assert(seek(text) == IDENTITY_CERTAIN);
    ck_assert(!identity_seek(text, 1505, &days));

    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const char *masked = identity_mask(text, &days, arena);
    ck_assert_ptr_nonnull(strstr(masked, "810314-**** "));
    ck_assert_uint_eq(strlen(masked), strlen(text));
    ck_assert(!seek(masked));
    ck_assert_ptr_null(identity_mask("Inget här.", &days, arena));
}
END_TEST

START_TEST(every_number_of_a_text_is_masked) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    const struct identity_days days = {.today = day_parse(TODAY), .meeting = LOFTE_NO_DAY};
    char room[256];
    ck_assert_str_eq(
        identity_mask(number_make(room, "x {d}-{n}, {d}{n} och 19{d} - {n}.", "810314", 985, 0), &days, arena),
        "x 810314-****, 810314**** och 19810314 - ****.");
}
END_TEST

SUITE("identity", every_way_of_writing_it_is_found, other_digits_dashes_and_spaces_hide_nothing,
      a_date_in_parts_is_found, one_blank_inside_makes_it_possible, interim_numbers_are_found,
      all_dates_and_test_serials_are_found, dates_that_cannot_be_are_none, what_only_looks_like_it_is_at_most_possible,
      a_date_with_a_clock_time_is_no_number, few_lookalikes_raise_an_alarm,
      a_number_far_into_the_text_is_found_and_masked, every_number_of_a_text_is_masked)
