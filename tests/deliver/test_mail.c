/* SPDX-License-Identifier: MIT
 *
 * A message as bytes: its headers are those that it has and no others, whatever stands in it.
 */
#include "base/cleanup.h"
#include "deliver/encode.h"
#include "deliver/mail.h"
#include "suite.h"

#include <string.h>

static const struct mail plain = {.id = "0123456789abcdef",
                                  .from = "lofte@example.org",
                                  .to = "samordnare@example.org",
                                  .role = "trygghetssamordnare",
                                  .subject = "Sju av 30",
                                  .text = "Efter plan.\n",
                                  .created = 1700000000};

static const char *composed(const struct mail *mail, struct arena *arena) {
    struct lofte_err err;
    struct buf buf;
    buf_init(&buf, arena);
    ck_assert_msg(mail_check(mail, &err) == 0, "%s", err.text.id);
    mail_compose(mail, &buf);
    ck_assert_uint_eq(strlen(buf.data), buf.len);
    return buf.data;
}

/* Header lines that do not go on from the one before; every line of the message is short, in ASCII and ends in CRLF. */
static size_t headers(const char *bytes) {
    const char *end = strstr(bytes, "\r\n\r\n");
    size_t n = 0;
    ck_assert_ptr_nonnull(end);
    for (const char *line = bytes; *line;) {
        const char *next = strchr(line, '\n');
        ck_assert_ptr_nonnull(next);
        ck_assert(next[-1] == '\r' && next - line <= 100);
        for (const char *c = line; c < next - 1; c++)
            ck_assert_msg((*c >= ' ' && *c <= '~') || (*c == '\t' && line > end), "%s", line);
        n += line <= end && *line != ' ';
        line = next + 1;
    }
    return n;
}

START_TEST(a_plain_message_reads_as_it_is_meant) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    ck_assert_str_eq(composed(&plain, arena), "Date: Tue, 14 Nov 2023 22:13:20 +0000\r\n"
                                              "From: lofte <lofte@example.org>\r\n"
                                              "To: samordnare@example.org\r\n"
                                              "Message-ID: <0123456789abcdef@example.org>\r\n"
                                              "Subject: Sju av 30\r\n"
                                              "Auto-Submitted: auto-generated\r\n"
                                              "MIME-Version: 1.0\r\n"
                                              "Content-Type: text/plain; charset=UTF-8\r\n"
                                              "Content-Transfer-Encoding: quoted-printable\r\n"
                                              "\r\n"
                                              "Efter plan.\r\n\r\n");
}
END_TEST

START_TEST(swedish_letters_are_encoded_in_words_that_end_between_letters) {
    static const struct {
        const char *value, *encoded;
    } rows[] = {
        {"Trafikkontroller", "Trafikkontroller"},
        {"Tio på plan", "=?UTF-8?Q?Tio_p=C3=A5_plan?="},
        {"=?UTF-8?Q?Bcc?=", "=?UTF-8?Q?=3D=3FUTF=2D8=3FQ=3FBcc=3F=3D?="},
        {"a\xE2\x80\xA8"
         "Bcc: x",
         "=?UTF-8?Q?a=E2=80=A8Bcc=3A_x?="},
        {"åäöåäöåäöåäöåäö", "=?UTF-8?Q?=C3=A5=C3=A4=C3=B6=C3=A5=C3=A4=C3=B6=C3=A5=C3=A4=C3=B6?=\r\n"
                            " =?UTF-8?Q?=C3=A5=C3=A4=C3=B6=C3=A5=C3=A4=C3=B6?="},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        struct buf buf;
        buf_init(&buf, arena);
        encode_header(&buf, rows[i].value);
        ck_assert_str_eq(buf.data, rows[i].encoded);
    }
}
END_TEST

START_TEST(quoted_printable_keeps_every_byte_and_short_lines) {
    static const struct {
        const char *text, *encoded;
    } rows[] = {
        {"a = b", "a =3D b"},
        {"end \nnext\t", "end=20\r\nnext=09"},
        {"a\r\nb\rc", "a\r\nb=0Dc"},
        {"å", "=C3=A5"},
        {".\n..\n", ".\r\n..\r\n"},
        {"0123456789012345678901234567890123456789012345678901234567890123456789012345",
         "0123456789012345678901234567890123456789012345678901234567890123456789012345"},
        {"01234567890123456789012345678901234567890123456789012345678901234567890123456",
         "012345678901234567890123456789012345678901234567890123456789012345678901234=\r\n56"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        cleanup_(arena_cleanup) struct arena *arena = arena_create();
        struct buf buf;
        buf_init(&buf, arena);
        encode_quoted(&buf, rows[i].text);
        ck_assert_str_eq(buf.data, rows[i].encoded);
    }
}
END_TEST

START_TEST(nothing_in_a_field_makes_a_header_of_its_own) {
    static const char *const hostile[] = {"x\r\nBcc: a@b",
                                          "x\rBcc: a@b",
                                          "x\nBcc: a@b",
                                          "x\n\nBody",
                                          "x\r\n\r\nBody",
                                          "x\xE2\x80\xA8"
                                          "Bcc: a@b",
                                          "x\xE2\x80\xA9"
                                          "Bcc: a@b",
                                          "x\xC2\x85"
                                          "Bcc: a@b",
                                          "x\vBcc: a@b",
                                          "x\fBcc: a@b",
                                          "=?UTF-8?Q?x=0D=0ABcc:_a@b?=",
                                          "=?utf-8?B?eA0KQmNjOiBhQGI=?=",
                                          "x>\r\nRCPT TO:<a@b>",
                                          "\r\n.\r\nMAIL FROM:<a@b>",
                                          "\xFF\xFE",
                                          "\xC0\x8D\xC0\x8A"
                                          "Bcc: a@b",
                                          "x:;, a@b",
                                          "\"x\" <a@b>",
                                          " x",
                                          "\tx",
                                          ""};
    static char longer[4000];
    memset(longer, 'x', sizeof longer - 1);
    for (size_t i = 0; i <= sizeof hostile / sizeof hostile[0]; i++)
        for (int field = 0; field < 6; field++) {
            cleanup_(arena_cleanup) struct arena *arena = arena_create();
            const char *value = i < sizeof hostile / sizeof hostile[0] ? hostile[i] : longer;
            struct mail mail = plain;
            struct lofte_err err;
            const char **const fields[] = {&mail.id, &mail.from, &mail.to, &mail.subject, &mail.role, &mail.text};
            if (field == 4)
                mail.to = NULL;
            *fields[field] = value;
            if (mail_check(&mail, &err) < 0)
                continue;
            ck_assert_msg(field >= 3, "field %d took %s", field, value);
            ck_assert_uint_eq(headers(composed(&mail, arena)), 9);
        }
}
END_TEST

START_TEST(text_and_html_are_two_forms_of_one_message) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct mail mail = plain;
    mail.html = "<p>Efter plan på <b>27</b></p>";
    mail.text = "--=_0123456789abcdef\nefter";
    const char *bytes = composed(&mail, arena), *mark = "\r\n--=_0123456789abcdef";
    ck_assert_uint_eq(headers(bytes), 8);
    size_t n = 0;
    for (const char *at = bytes; (at = strstr(at, mark)); at += strlen(mark))
        n++;
    ck_assert_uint_eq(n, 3);
    ck_assert_ptr_nonnull(strstr(bytes, "<p>Efter plan p=C3=A5 <b>27</b></p>"));
}
END_TEST

START_TEST(whom_a_message_without_an_address_is_for_is_said) {
    cleanup_(arena_cleanup) struct arena *arena = arena_create();
    struct mail mail = plain;
    mail.to = NULL;
    mail.role = "kommunstyrelsens ordförande";
    ck_assert_ptr_nonnull(
        strstr(composed(&mail, arena), "\r\nTo: =?UTF-8?Q?kommunstyrelsens_ordf=C3=B6rande?= :;\r\n"));
}
END_TEST

SUITE("mail", a_plain_message_reads_as_it_is_meant, swedish_letters_are_encoded_in_words_that_end_between_letters,
      quoted_printable_keeps_every_byte_and_short_lines, nothing_in_a_field_makes_a_header_of_its_own,
      text_and_html_are_two_forms_of_one_message, whom_a_message_without_an_address_is_for_is_said)
