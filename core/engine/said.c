/* SPDX-License-Identifier: MIT
 *
 * Free text of people is checked before it is stored.
 */
#include "engine/said.h"
#include "privacy/identity.h"

#include <string.h>

int said_check(const char *words, size_t most, lofte_day today, struct lofte_err *err) {
    const struct identity_days days = {.today = today, .meeting = LOFTE_NO_DAY};
    if (!utf8_valid(words, strlen(words)) || strlen(words) > most)
        return err_set(err, LOFTE_EUSAGE, N_("a name or a note is longer than {0} bytes, or is not UTF-8"), NUM(most));
    if (identity_seek(words, strlen(words), &days) != IDENTITY_NONE)
        return err_set(err, LOFTE_EREFUSED,
                       N_("a name or a note holds a personal identity number; nothing was stored"));
    return 0;
}
