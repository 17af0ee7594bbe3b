/* SPDX-License-Identifier: MIT
 *
 * Signatures of other kinds of files, the byte order mark, the XML declaration, and the check of every byte.
 */
#include "xml/encoding.h"
#include "base/limits.h"
#include "base/text.h"
#include "xml/transcode.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

struct signature {
    const char *bytes;
    size_t len;
    enum sentence sentence;
    const char *what;
};

static const struct signature signatures[] = {
    {"\x1F\x8B", 2, SAY_PACKED, "gzip"},
    {"\xFD"
     "7zXZ",
     5, SAY_PACKED, "xz"},
    {"BZh", 3, SAY_PACKED, "bzip2"},
    {"\x28\xB5\x2F\xFD", 4, SAY_PACKED, "zstd"},
    {"7z\xBC\xAF", 4, SAY_PACKED, "7z"},
    {"Rar!\x1A", 5, SAY_PACKED, "rar"},
    {"\x1F\x9D", 2, SAY_PACKED, "compress"},
    {"\x04\x22\x4D\x18", 4, SAY_PACKED, "lz4"},
    {"\x5D\0\0", 3, SAY_PACKED, "lzma"},
    {"MSCF\0", 5, SAY_PACKED, "cab"},
    {"PK\x07\x08", 4, SAY_ZIP, NULL},
    {"PK\x03\x04", 4, SAY_ZIP, NULL},
    {"PK\x05\x06", 4, SAY_ZIP, NULL},
    {"\xD0\xCF\x11\xE0", 4, SAY_OTHER_KIND, "Word 97"},
    {"%PDF", 4, SAY_OTHER_KIND, "PDF"},
    {"{\\rtf", 5, SAY_OTHER_KIND, "RTF"},
    {"\x89PNG", 4, SAY_OTHER_KIND, "PNG"},
    {"\xFF\xD8\xFF", 3, SAY_OTHER_KIND, "JPEG"},
    {"GIF8", 4, SAY_OTHER_KIND, "GIF"},
    {"II*\0", 4, SAY_OTHER_KIND, "TIFF"},
    {"MM\0*", 4, SAY_OTHER_KIND, "TIFF"},
    {"SQLite format 3", 15, SAY_OTHER_KIND, "SQLite"},
    {"bplist", 6, SAY_OTHER_KIND, "plist"},
    {"\x7F"
     "ELF",
     4, SAY_OTHER_KIND, "ELF"},
    {"MZ\x90", 3, SAY_OTHER_KIND, "EXE"},
    {"\0\0\xFE\xFF", 4, SAY_UTF16, "UTF-32"},
    {"\xFF\xFE\0\0", 4, SAY_UTF16, "UTF-32"},
    {"\0\0\0<", 4, SAY_UTF16, "UTF-32"},
    {"<\0\0\0", 4, SAY_UTF16, "UTF-32"},
    {"\x4C\x6F\xA7\x94", 4, SAY_UTF16, "EBCDIC"},
    {"+/v", 3, SAY_UTF16, "UTF-7"},
};

int line_at(const char *text, size_t at) {
    int line = 1;
    for (size_t i = 0; i < at; i++)
        if (text[i] == '\n' ? i == 0 || text[i - 1] != '\r' : text[i] == '\r')
            line++;
    return line;
}

static bool is_space(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static size_t spaces_at(const struct text_span *text, size_t at) {
    size_t n = 0;
    while (at + n < text->len && is_space(text->data[at + n]))
        n++;
    return n;
}

static bool starts(const struct text_span *text, size_t at, const char *what) {
    return text->len - at >= strlen(what) && memcmp(text->data + at, what, strlen(what)) == 0;
}

static bool refuse_kind(const struct text_span *text, struct remarks *remarks) {
    if (spaces_at(text, 0) == text->len) {
        remark_add(remarks, 0, NULL, SAY_EMPTY);
        return true;
    }
    for (size_t i = 0; i < sizeof signatures / sizeof signatures[0]; i++)
        if (text->len >= signatures[i].len && memcmp(text->data, signatures[i].bytes, signatures[i].len) == 0) {
            remark_add(remarks, 0, NULL, signatures[i].sentence, signatures[i].what);
            return true;
        }
    return false;
}

static bool refuse_nul(const struct text_span *text, struct remarks *remarks) {
    const char *nul = memchr(text->data, '\0', text->len);
    if (!nul)
        return false;
    size_t end = text->len;
    while (end > 0 && text->data[end - 1] == '\0')
        end--;
    const size_t at = (size_t)(nul - text->data);
    if (at == end)
        remark_add(remarks, line_at(text->data, at), NULL, SAY_NUL_END, NUM(text->len - end));
    else
        remark_add(remarks, line_at(text->data, at), NULL, SAY_NUL);
    return true;
}

enum { NAME_ROOM = 64 };

/* Reads `encoding` out of the XML declaration at the start; "" where none is named. False: no right declaration. */
static bool declared_encoding(const struct text_span *text, char name[NAME_ROOM]) {
    name[0] = '\0';
    if (!starts(text, 0, "<?xml") || text->len < 6 || !is_space(text->data[5]))
        return true;
    size_t at = 5;
    for (;;) {
        at += spaces_at(text, at);
        if (starts(text, at, "?>"))
            return true;
        const size_t word = at;
        while (at < text->len && text->data[at] >= 'a' && text->data[at] <= 'z')
            at++;
        const bool wanted = at - word == 8 && memcmp(text->data + word, "encoding", 8) == 0;
        at += spaces_at(text, at);
        if (at == word || !starts(text, at, "="))
            return false;
        at += 1 + spaces_at(text, at + 1);
        if (!starts(text, at, "\"") && !starts(text, at, "'"))
            return false;
        const char *value = text->data + at + 1, *end = memchr(value, text->data[at], text->len - at - 1);
        if (!end || end - value >= NAME_ROOM)
            return false;
        if (wanted) {
            memcpy(name, value, (size_t)(end - value));
            name[end - value] = '\0';
        }
        at = (size_t)(end - text->data) + 1;
    }
}

static bool is_one_of(const char *name, const char *const *names, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (strcasecmp(name, names[i]) == 0)
            return true;
    return false;
}

static size_t valid_length(const struct text_span *text) {
    size_t good = 0;
    while (good < text->len) {
        size_t n = 1;
        while (n <= 4 && good + n <= text->len && !utf8_valid(text->data + good, n))
            n++;
        if (n > 4 || good + n > text->len)
            break;
        good += n;
    }
    return good;
}

static bool check_utf8(const struct text_span *text, struct remarks *remarks) {
    if (utf8_valid(text->data, text->len))
        return true;
    const size_t good = valid_length(text);
    char byte[8];
    (void)snprintf(byte, sizeof byte, "%02X", (unsigned char)text->data[good]);
    remark_add(remarks, line_at(text->data, good), NULL, SAY_NOT_UTF8, byte);
    return false;
}

/* The encoding that the first line names; "" where none. */
static bool declaration_read(const struct text_span *text, struct remarks *remarks, char name[NAME_ROOM]) {
    const size_t before = spaces_at(text, 0);
    if (before == text->len) {
        remark_add(remarks, 0, NULL, SAY_EMPTY);
        return false;
    }
    if (before > 0 && starts(text, before, "<?xml ")) {
        remark_add(remarks, line_at(text->data, before), NULL, SAY_DECLARATION_FIRST);
        return false;
    }
    if (!declared_encoding(text, name)) {
        remark_add(remarks, 1, NULL, SAY_DECLARATION);
        return false;
    }
    return true;
}

/* How a file of two bytes a letter begins. Without the mark it has to name its encoding. */
struct wide {
    char begin[2];
    bool marked, big_endian;
};

static const struct wide *wide_of(const struct text_span *text) {
    static const struct wide wides[] = {
        {"\xFE\xFF", true, true}, {"\xFF\xFE", true, false}, {{'\0', '<'}, false, true}, {{'<', '\0'}, false, false}};
    for (size_t i = 0; i < sizeof wides / sizeof wides[0]; i++)
        if (text->len >= 2 && memcmp(text->data, wides[i].begin, 2) == 0)
            return &wides[i];
    return NULL;
}

static bool wide_read(struct text_span *text, const struct wide *wide, struct remarks *remarks) {
    const char *const names[] = {"UTF-16", wide->big_endian ? "UTF-16BE" : "UTF-16LE"};
    char name[NAME_ROOM];
    if (wide->marked)
        *text = (struct text_span){text->data + 2, text->len - 2};
    if (!utf16_read(text, wide->big_endian, remarks) || !declaration_read(text, remarks, name))
        return false;
    if (name[0] ? is_one_of(name, names, 2) : wide->marked)
        return true;
    if (name[0])
        remark_add(remarks, 1, NULL, SAY_ENCODING_DISAGREES, name);
    else
        remark_add(remarks, 0, NULL, SAY_UTF16, "UTF-16");
    return false;
}

/* One byte or more a letter, as the first line names it. */
static bool narrow_read(struct text_span *text, struct remarks *remarks) {
    static const char *const utf8[] = {"", "UTF-8", "UTF8", "US-ASCII", "ASCII"};
    static const char *const latin1[] = {"ISO-8859-1", "ISO_8859-1", "ISO8859-1", "LATIN1", "LATIN-1"};
    static const char *const windows1252[] = {"WINDOWS-1252", "CP1252", "CP-1252"};
    static const char *const utf16[] = {"UTF-16", "UTF-16LE", "UTF-16BE"};
    const bool marked = starts(text, 0, "\xEF\xBB\xBF");
    if (marked)
        *text = (struct text_span){text->data + 3, text->len - 3};
    char name[NAME_ROOM];
    if (!declaration_read(text, remarks, name))
        return false;
    if (is_one_of(name, utf8, sizeof utf8 / sizeof utf8[0]))
        return check_utf8(text, remarks);
    if (!marked && is_one_of(name, latin1, sizeof latin1 / sizeof latin1[0]))
        return latin1_read(text, remarks);
    if (!marked && is_one_of(name, windows1252, sizeof windows1252 / sizeof windows1252[0]))
        return windows1252_read(text, remarks);
    const bool wide = is_one_of(name, utf16, sizeof utf16 / sizeof utf16[0]);
    remark_add(remarks, 1, NULL, marked ? SAY_MARK_DISAGREES : wide ? SAY_ENCODING_DISAGREES : SAY_ENCODING, name);
    return false;
}

bool encoding_read(const char *bytes, size_t len, struct remarks *remarks, struct text_span *out) {
    struct text_span text = {bytes, len};
    if (refuse_kind(&text, remarks))
        return false;
    const struct wide *wide = wide_of(&text);
    if (wide ? !wide_read(&text, wide, remarks) : refuse_nul(&text, remarks) || !narrow_read(&text, remarks))
        return false;
    if (text.len > LIMIT_FILE_BYTES) {
        remark_add(remarks, 0, NULL, SAY_TOO_LARGE, NUM(text.len), NUM(LIMIT_FILE_BYTES));
        return false;
    }
    *out = text;
    return true;
}
