/* SPDX-License-Identifier: MIT
 *
 * Addresses, hosts and lines, letter by letter.
 */
#include "deliver/address.h"
#include "base/text.h"

#include <string.h>

enum { LOCAL_BYTES = 64, DOMAIN_BYTES = 255, LABEL_BYTES = 63, PORT_DIGITS = 5, PORT_LAST = 65535 };

static bool is_alnum(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* Dots stand between atoms, never beside each other. */
static bool local_valid(const char *s, size_t n) {
    if (n == 0 || n > LOCAL_BYTES || s[0] == '.' || s[n - 1] == '.')
        return false;
    static const char marks[] = "!#$%&'*+-/=?^_`{|}~";
    for (size_t i = 0; i < n; i++)
        if (s[i] == '.' ? s[i - 1] == '.' : !is_alnum(s[i]) && !memchr(marks, s[i], sizeof marks - 1))
            return false;
    return true;
}

static bool domain_valid(const char *s, size_t n) {
    size_t label = 0;
    if (n == 0 || n > DOMAIN_BYTES)
        return false;
    for (size_t i = 0; i < n; i++) {
        const bool end = i + 1 == n || s[i + 1] == '.';
        if (s[i] == '.' ? label == 0 : !is_alnum(s[i]) && (s[i] != '-' || label == 0 || end))
            return false;
        label = s[i] == '.' ? 0 : label + 1;
        if (label > LABEL_BYTES)
            return false;
    }
    return label > 0;
}

bool address_valid(const char *address) {
    const char *at = strchr(address, '@');
    return at && local_valid(address, (size_t)(at - address)) && domain_valid(at + 1, strlen(at + 1));
}

static bool port_valid(const char *s) {
    int port = 0;
    const size_t n = strlen(s);
    for (size_t i = 0; i < n && i < PORT_DIGITS; i++)
        port = s[i] >= '0' && s[i] <= '9' ? port * 10 + (s[i] - '0') : PORT_LAST + 1;
    return n > 0 && n <= PORT_DIGITS && port > 0 && port <= PORT_LAST;
}

bool host_valid(const char *host, bool port) {
    size_t n = strcspn(host, ":");
    if (host[0] == '[') {
        n = 1 + strspn(host + 1, "0123456789abcdefABCDEF:.");
        if (n < 3 || host[n] != ']')
            return false;
        n++;
    } else if (!domain_valid(host, n)) {
        return false;
    }
    return host[n] == '\0' || (port && host[n] == ':' && port_valid(host + n + 1));
}

bool line_valid(const char *line) {
    const size_t n = strlen(line);
    for (size_t i = 0; i < n; i++)
        if ((unsigned char)line[i] < ' ' || line[i] == 0x7F)
            return false;
    return n > 0 && n <= SUBJECT_BYTES && utf8_valid(line, n);
}
