/* SPDX-License-Identifier: MIT
 *
 * Headers and parts of a message.
 */
#include "deliver/mail.h"
#include "base/days.h"
#include "deliver/address.h"
#include "deliver/encode.h"

#include <string.h>

enum { SECONDS_DAY = 24 * 60 * 60 };

int mail_check(const struct mail *mail, struct lofte_err *err) {
    if (!address_valid(mail->from))
        return err_set(err, LOFTE_EUSAGE, N_("the sender of a message is not a mail address"));
    if (mail->to && !address_valid(mail->to))
        return err_set(err, LOFTE_EUSAGE, N_("the receiver of a message is not a mail address"));
    if (!line_valid(mail->role))
        return err_set(err, LOFTE_EUSAGE, N_("the role that a message is for is not one line of text"));
    if (!line_valid(mail->subject))
        return err_set(err, LOFTE_EUSAGE, N_("the subject of a message is not one line of UTF-8 of at most {0} bytes"),
                       NUM(SUBJECT_BYTES));
    const size_t n = strlen(mail->id);
    if (n == 0 || strspn(mail->id, "0123456789abcdef") != n || !utf8_valid(mail->text, strlen(mail->text)) ||
        (mail->html && !utf8_valid(mail->html, strlen(mail->html))))
        return err_set(err, LOFTE_EUSAGE, N_("the text of a message is not UTF-8"));
    return 0;
}

static void put_date(struct buf *out, int64_t at) {
    static const char *const weekdays[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                         "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const lofte_day day = (lofte_day)(at / SECONDS_DAY);
    const struct date date = day_split(day);
    const int second = (int)(at % SECONDS_DAY);
    buf_printf(out, "Date: %s, %d %s %d %02d:%02d:%02d +0000\r\n", weekdays[day_weekday(day) - 1], date.day,
               months[date.month - 1], date.year, second / 3600, second / 60 % 60, second % 60);
}

static void put_part(struct buf *out, const char *type, const char *text) {
    buf_printf(out,
               "Content-Type: %s; charset=UTF-8\r\n"
               "Content-Transfer-Encoding: quoted-printable\r\n\r\n",
               type);
    encode_quoted(out, text);
    buf_puts(out, "\r\n");
}

/* A group without members stands for a role that has no address here. */
static void put_receiver(struct buf *out, const struct mail *mail) {
    buf_puts(out, "To: ");
    if (mail->to) {
        buf_puts(out, mail->to);
    } else {
        encode_words(out, mail->role);
        buf_puts(out, " :;");
    }
    buf_puts(out, "\r\n");
}

void mail_compose(const struct mail *mail, struct buf *out) {
    put_date(out, mail->created);
    buf_printf(out, "From: lofte <%s>\r\n", mail->from);
    put_receiver(out, mail);
    buf_printf(out, "Message-ID: <%s@%s>\r\nSubject: ", mail->id, strchr(mail->from, '@') + 1);
    encode_header(out, mail->subject);
    buf_puts(out, "\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n");
    if (!mail->html) {
        put_part(out, "text/plain", mail->text);
        return;
    }
    /* "=_" cannot stand in quoted-printable text, so no boundary stands in a part. */
    buf_printf(out, "Content-Type: multipart/alternative; boundary=\"=_%s\"\r\n\r\n--=_%s\r\n", mail->id, mail->id);
    put_part(out, "text/plain", mail->text);
    buf_printf(out, "--=_%s\r\n", mail->id);
    put_part(out, "text/html", mail->html);
    buf_printf(out, "--=_%s--\r\n", mail->id);
}
