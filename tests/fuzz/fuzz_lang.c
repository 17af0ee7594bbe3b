/* SPDX-License-Identifier: MIT
 *
 * Any bytes as a catalogue of translations: what is found lies whole inside the file.
 */
#include "base/err.h"
#include "fuzz.h"
#include "view/lang.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static const char *const ids[] = {"a", "done", "There is no option {0}.", "behind", "\xc3\xb6", ""};
    const struct lang lang = {.code = "sv", .mo = (const char *)data, .len = size};
    for (size_t i = 0; size > 0 && i < sizeof ids / sizeof ids[0]; i++) {
        const char *text = lang_find(&lang, ids[i]);
        HOLDS(text == lang_find(&lang, ids[i]));
        if (text == ids[i])
            continue;
        const size_t at = (size_t)(text - lang.mo);
        HOLDS(at < size && memchr(text, '\0', size - at) && text[0]);
    }
    return 0;
}
