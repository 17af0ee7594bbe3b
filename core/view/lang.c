/* SPDX-License-Identifier: MIT
 *
 * Looks sentences up in a .mo file (GNU gettext manual, "The Format of GNU MO Files"): two tables of (length, offset),
 * the first sorted by the English sentence. Every offset is checked, since the file may be any file.
 */
#include "view/lang.h"
#include "base/file.h"
#include "base/text.h"

#include <string.h>

enum { MO_MAGIC_AT = 0, MO_COUNT_AT = 8, MO_IDS_AT = 12, MO_TEXTS_AT = 16, MO_HEADER = 28, MO_ROW = 8 };
enum { MO_BYTES = 4 * 1024 * 1024 };

static uint32_t get_u32(const struct lang *lang, size_t at) {
    uint32_t v = 0;
    if (at + sizeof v <= lang->len)
        memcpy(&v, lang->mo + at, sizeof v);
    return v;
}

/* String `row` of the table that the header's field names; NULL where it does not lie whole inside the file. */
static const char *mo_string(const struct lang *lang, size_t field, uint32_t row) {
    const size_t at = (size_t)get_u32(lang, field) + (size_t)row * MO_ROW;
    const size_t len = get_u32(lang, at), start = get_u32(lang, at + sizeof(uint32_t));
    if (at + MO_ROW > lang->len || start >= lang->len || len >= lang->len - start || lang->mo[start + len] != '\0')
        return NULL;
    return lang->mo + start;
}

int lang_load(const char *code, const char *folder, struct arena *arena, struct lang *out, struct lofte_err *err) {
    struct lang lang = {.code = str_equal(code, "sv") ? "sv" : "en"};
    if (!str_equal(lang.code, "en")) {
        char *path = arena_printf(arena, "%s/%s/LC_MESSAGES/lofte.mo", folder, lang.code), *data;
        if (!path_is_there(path))
            return err_set(err, LOFTE_ENOTFOUND, N_("There is no translation at {0}; the answer is in English."), path);
        const int rc = file_read(path, MO_BYTES, arena, &data, &lang.len, err);
        if (rc)
            return rc;
        lang.mo = data;
        if (lang.len < MO_HEADER || get_u32(&lang, MO_MAGIC_AT) != 0x950412deU)
            return err_set(err, LOFTE_EREFUSED, N_("{0} is no translation; the answer is in English."), path);
    }
    *out = lang;
    return LOFTE_OK;
}

const char *lang_find(const struct lang *lang, const char *id) {
    if (!lang->mo || !id || !id[0])
        return id;
    uint32_t low = 0, high = get_u32(lang, MO_COUNT_AT);
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        const char *here = mo_string(lang, MO_IDS_AT, middle);
        const int order = here ? strcmp(id, here) : 0;
        if (order == 0) {
            const char *text = here ? mo_string(lang, MO_TEXTS_AT, middle) : NULL;
            return text && text[0] ? text : id;
        }
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return id;
}
