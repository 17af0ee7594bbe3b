/* SPDX-License-Identifier: MIT
 *
 * How the faces put in words what a tick sends: letters in the receiver's language.
 */
#ifndef CLI_SPEAKER_H
#define CLI_SPEAKER_H

#include "lofte/workflow.h"

/* `language`: of receivers that have none; `locale`: the folder of the translations. Both outlive the speaker. */
struct speaker {
    const char *language, *locale;
};
/* `speaker` outlives what is returned. */
struct lofte_speaker speaker_make(struct speaker *speaker);

#endif
