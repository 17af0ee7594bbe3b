/* SPDX-License-Identifier: MIT
 *
 * A translation that is not there is no reason to tell nobody: the letter is in English then.
 */
#include "cli/speaker.h"
#include "view/letter.h"

static struct lang language_of(const struct speaker *speaker, const struct lofte_receiver *receiver,
                               struct arena *arena) {
    const char *code = receiver->language ? receiver->language : speaker->language;
    struct lang lang = {.code = "en"};
    if (lang_load(code, speaker->locale, arena, &lang, NULL))
        lang = (struct lang){.code = "en"};
    return lang;
}

static int say_digest(void *data, const struct lofte_digest *digest, struct arena *arena, struct lofte_letter *out,
                      struct lofte_err *err) {
    (void)err;
    const struct lang lang = language_of(data, digest->receiver, arena);
    letter_digest(&lang, digest, arena, out);
    return LOFTE_OK;
}

static int say_report(void *data, const struct lofte_receiver *receiver, const struct lofte_followup *followup,
                      struct lofte_window window, struct arena *arena, struct lofte_letter *out,
                      struct lofte_err *err) {
    (void)err;
    const struct lang lang = language_of(data, receiver, arena);
    letter_report(&lang, followup, window, arena, out);
    return LOFTE_OK;
}

struct lofte_speaker speaker_make(struct speaker *speaker) {
    return (struct lofte_speaker){.digest = say_digest, .report = say_report, .data = speaker};
}
