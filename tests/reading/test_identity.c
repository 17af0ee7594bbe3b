/* SPDX-License-Identifier: MIT
 *
 * Identity numbers, all of them made here from the serials that the tax authority keeps for tests (980 to 999).
 */
#include "base/days.h"
#include "reading/identity.h"
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

static bool found(const char *form, const char *date, int serial, int wrong) {
    char room[256];
    number_make(room, form, date, serial, wrong);
    return identity_found(room, strlen(room), day_parse(TODAY));
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
        "Eleven ({d}-{n}) deltog.",
        "pnr {d}-{n}.",
        "personnummer:{d}-{n}",
        "{d}-{n},{d}-{n}",
        "Dnr 2023/41, {d}-{n}",
        "i mål 12 den 3/3 {d}-{n}",
    };
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        ck_assert_msg(found(forms[i], "810314", 985, 0), "form %zu", i);
        ck_assert_msg(!found(forms[i], "810314", 985, 1), "form %zu with a wrong digit", i);
    }
    char room[256];
    (void)number_make(room, "x-{n}", "810314", 985, 0);
    char iso[300];
    (void)snprintf(iso, sizeof iso, "1981-03-14-%s", room + 2);
    ck_assert(identity_found(iso, strlen(iso), day_parse(TODAY)));
}
END_TEST

START_TEST(all_test_serials_and_dates_are_found) {
    static const char *const dates[] = {"810314", "000229", "240314", "991231", "120101", "810374", "050763", "120691"};
    for (size_t i = 0; i < 7; i++)
        for (int serial = 980; serial <= 999; serial++)
            ck_assert_msg(found("{d}-{n}", dates[i], serial, 0), "date %zu serial %d", i, serial);
    ck_assert(!found("{d}-{n}", dates[7], 990, 0)); /* 31 June */
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
}
END_TEST

START_TEST(what_only_looks_like_it_is_left_alone) {
    static const char *const forms[] = {
        "dnr {d}-{n}",  "Dnr: {d}-{n}", "org.nr {d}-{n}",  "Organisationsnummer {d}-{n}",
        "bg {d}-{n}",   "tel. {d}{n}",  "telefon {d} {n}", "mobil {d}{n}",
        "5{d}-{n}",     "{d}-{n}7",     "{d}-{n}-2",       "12-{d}-{n}",
        "+{d}{n}",      "{d}/{n}",      "{d}.{n}",         "{d}, {n}",
        "{d}      {n}", "{d}{n}{n}",    "konto {d}{n}",    "v{d}",
    };
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++)
        ck_assert_msg(!found(forms[i], "810314", 985, 0), "form %zu", i);
    /* every clock time after a date */
    char room[64];
    for (int minute = 0; minute < 24 * 60; minute++) {
        (void)snprintf(room, sizeof room, "20240112 %02d%02d", minute / 60, minute % 60);
        ck_assert_msg(!identity_found(room, strlen(room), day_parse(TODAY)), "%s", room);
    }
    static const char *const texts[] = {"",         "Storgatan 3, 573 32", "2023-03-14", "0140-68 100",
                                        "\xFF\xFE", "12345678901234"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        ck_assert(!identity_found(texts[i], strlen(texts[i]), day_parse(TODAY)));
}
END_TEST

START_TEST(a_number_far_into_the_text_is_found) {
    char text[2048], room[256];
    memset(text, 'a', sizeof text);
    for (size_t i = 0; i < sizeof text; i += 7)
        text[i] = i % 2 ? ' ' : '4';
    const char *number = number_make(room, " {d}-{n} ", "810314", 999, 0);
    memcpy(text + 1500, number, strlen(number));
    ck_assert(identity_found(text, sizeof text, day_parse(TODAY)));
    ck_assert(!identity_found(text, 1505, day_parse(TODAY)));
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
        ck_assert_msg(found(forms[i], "810314", 985, 0), "form %zu", i);
        ck_assert_msg(!found(forms[i], "810314", 985, 3), "form %zu with a wrong digit", i);
    }
    char room[256], wide[256];
    const char *plain = number_make(room, "{d}-{n}", "810314", 985, 0);
    size_t n = 0;
    for (const char *s = plain; *s; s++)
        n += (size_t)(*s == '-' ? snprintf(wide + n, 8, "-") : snprintf(wide + n, 8, "\xEF\xBC%c", 0x90 + (*s - '0')));
    ck_assert(identity_found(wide, n, day_parse(TODAY)));
}
END_TEST

START_TEST(centuries_and_separators_are_weighed) {
    ck_assert(found("{d}-{n}", "240815", 990, 0));    /* later this year: born a century ago */
    ck_assert(!found("20{d}-{n}", "240815", 990, 0)); /* with its century said it is in the future */
    ck_assert(found("{d}+{n}", "240101", 990, 0));
    ck_assert(found("18{d}-{n}", "990101", 990, 0));
    ck_assert(!found("{d}-{n}", "240229", 0, 0)); /* serial 000 is given to nobody */
    ck_assert(found("{d}-{n}", "240229", 10, 0));
    ck_assert(!found("{d} {n}", "810314", 123, 0)); /* 12.3x is a clock */
    ck_assert(found("{d} {n}", "810314", 127, 0));  /* 12.7x is none */
    ck_assert(found("{d} {n}", "810314", 241, 0));  /* nor is 24.1x */
    ck_assert(!found("{d} {n}", "810314", 235, 0));
    ck_assert(found("{d} -{n}", "810314", 123, 0));
    ck_assert(found("{d} +{n}", "810314", 123, 0));
    ck_assert(found("{d}    {n}", "810314", 985, 0)); /* four characters part it */
    ck_assert(!found("{d}     {n}", "810314", 985, 0));
    ck_assert(found("{d}\xC2\xAD-{n}", "810314", 985, 0));
    char room[256], iso[300];
    (void)number_make(room, "x-{n}", "810314", 985, 0);
    static const struct {
        const char *form;
        bool is;
    } parted[] = {{"1981-03-14-%s", true},   {"1981-03-14+%s", true},  {"1981-03-14 %s", false},
                  {"1981-03-14%s", false},   {"1981-0314-%s", false},  {"1981-03-1-%s", false},
                  {"1981-03-144-%s", false}, {"1981.03-14-%s", false}, {"1981-03.14-%s", false}};
    for (size_t i = 0; i < sizeof parted / sizeof parted[0]; i++) {
        _Pragma("GCC diagnostic push") _Pragma("GCC diagnostic ignored \"-Wformat-nonliteral\"")(void)
            snprintf(iso, sizeof iso, parted[i].form, room + 2);
        _Pragma("GCC diagnostic pop")
            ck_assert_msg(identity_found(iso, strlen(iso), day_parse(TODAY)) == parted[i].is, "%s", parted[i].form);
    }
}
END_TEST

SUITE("identity", every_way_of_writing_it_is_found, all_test_serials_and_dates_are_found, dates_that_cannot_be_are_none,
      what_only_looks_like_it_is_left_alone, a_number_far_into_the_text_is_found,
      other_digits_dashes_and_spaces_hide_nothing, centuries_and_separators_are_weighed)
