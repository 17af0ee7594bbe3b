/* SPDX-License-Identifier: MIT
 *
 * Personal data stops at the door: every text that would be stored is looked at. An identity number refuses the file by
 * item and line, or is masked where the coordinator asked for it; what may be one, and other personal data, is a
 * warning. The data itself is never shown, not even in another complaint about the same file.
 */
#include "engine/engine.h"
#include "language/mojibake.h"
#include "language/normalise.h"
#include "privacy/identity.h"
#include "privacy/personal.h"

#include <string.h>

enum slot_use {
    SLOT_KEY,    /* others refer to it as it stands */
    SLOT_NUMBER, /* an item's number: text, and what others refer to */
    SLOT_TEXT
};

/* One text of a meeting and where it stands. */
struct slot {
    const char **text;
    enum slot_use use;
    const char *item; /* NULL: outside the items, or its number */
    int line;
};

typedef void slot_visit(struct slot *slot, void *data);

static void slot_pass(const char **text, enum slot_use use, const char *item, int line, slot_visit *visit, void *data) {
    struct slot slot = {.text = text, .use = use, .item = item, .line = line};
    if (*text)
        visit(&slot, data);
}

static void item_walk(struct lofte_item *item, slot_visit *visit, void *data) {
    slot_pass(&item->number, SLOT_NUMBER, NULL, item->line, visit, data);
    slot_pass(&item->about, SLOT_KEY, item->number, item->line, visit, data);
    slot_pass(&item->title, SLOT_TEXT, item->number, item->line, visit, data);
    for (size_t i = 0; i < item->n_passages; i++) {
        struct lofte_passage *passage = &item->passages[i];
        slot_pass(&passage->text, SLOT_TEXT, item->number, passage->line, visit, data);
        slot_pass(&passage->owner, SLOT_TEXT, item->number, passage->line, visit, data);
    }
    for (size_t i = 0; i < item->n_reports; i++) {
        struct lofte_report *report = &item->reports[i];
        slot_pass(&report->activity, SLOT_KEY, item->number, report->line, visit, data);
        slot_pass(&report->by, SLOT_TEXT, item->number, report->line, visit, data);
        slot_pass(&report->place, SLOT_TEXT, item->number, report->line, visit, data);
    }
}

static void meeting_walk(struct lofte_meeting *meeting, slot_visit *visit, void *data) {
    const char **const keys[] = {&meeting->id, &meeting->group, &meeting->start, &meeting->end};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        slot_pass(keys[i], SLOT_KEY, NULL, 1, visit, data);
    slot_pass(&meeting->name, SLOT_TEXT, NULL, 1, visit, data);
    slot_pass(&meeting->place, SLOT_TEXT, NULL, 1, visit, data);
    for (size_t i = 0; i < meeting->n_people; i++)
        slot_pass(&meeting->people[i].role, SLOT_TEXT, NULL, 1, visit, data);
    for (size_t i = 0; i < meeting->n_items; i++)
        item_walk(&meeting->items[i], visit, data);
}

/* Texts with damaged letters: how many, and the first. */
struct damage {
    size_t texts;
    struct slot first;
};

struct tidying {
    struct arena *arena;
    struct damage repaired, lost;
};

static void damage_note(struct damage *damage, const struct slot *slot) {
    if (!damage->texts++)
        damage->first = *slot;
}

static void slot_normalise(struct slot *slot, void *data) {
    struct tidying *tidying = data;
    if (slot->use == SLOT_KEY)
        return;
    const char *repaired = mojibake_repair(tidying->arena, *slot->text);
    if (repaired)
        damage_note(&tidying->repaired, slot);
    const char *text = repaired ? repaired : *slot->text;
    if (mojibake_lost(text))
        damage_note(&tidying->lost, slot);
    *slot->text = text_normalise(tidying->arena, text, strlen(text));
}

void meeting_normalise(struct lofte_meeting *meeting, struct arena *arena, struct findings *findings) {
    struct tidying tidying = {.arena = arena};
    meeting_walk(meeting, slot_normalise, &tidying);
    const struct damage *repaired = &tidying.repaired, *lost = &tidying.lost;
    if (repaired->texts)
        finding_add(arena, findings, LOFTE_WARNING, repaired->first.line, repaired->first.item,
                    text_make(arena, N_("letters are encoded twice ('Ã¤' for 'ä'); texts that are repaired: {0}"),
                              NUM((int64_t)repaired->texts)));
    if (lost->texts)
        finding_add(arena, findings, LOFTE_WARNING, lost->first.line, lost->first.item,
                    text_make(arena,
                              N_("letters are lost ('�'; texts: {0}), and words with them may be missed; export the "
                                 "minutes again as UTF-8"),
                              NUM((int64_t)lost->texts)));
}

/* ---- looking ----------------------------------------------------------------------------------------------------- */

/* One look through a meeting. */
struct guard {
    struct identity_days days;
    bool mask;
    struct arena *arena;
    struct findings *out;
};

static void complain(const struct guard *guard, const struct slot *slot, enum lofte_severity severity,
                     const char *message) {
    const bool telling = slot->item && identity_seek(slot->item, strlen(slot->item), &guard->days) == IDENTITY_NONE;
    finding_add(guard->arena, guard->out, severity, slot->line, telling ? slot->item : NULL,
                text_make(guard->arena, message));
}

static void look_for_identity(struct slot *slot, const struct guard *guard) {
    const enum identity_certainty found = identity_seek(*slot->text, strlen(*slot->text), &guard->days);
    const bool maskable = slot->use == SLOT_TEXT;
    if (found && guard->mask && maskable) {
        *slot->text = identity_mask(*slot->text, &guard->days, guard->arena);
        complain(guard, slot, LOFTE_WARNING, N_("there was a personal identity number here; it is masked"));
    } else if (found == IDENTITY_CERTAIN) {
        complain(guard, slot, LOFTE_ERROR,
                 maskable ? N_("there is a personal identity number here; take it out, or import with --mask")
                          : N_("there is a personal identity number here; take it out and import again"));
    } else if (found == IDENTITY_POSSIBLE) {
        complain(guard, slot, LOFTE_WARNING,
                 maskable ? N_("there may be a personal identity number here; if there is, take it out, or import "
                               "with --mask")
                          : N_("there may be a personal identity number here; if there is, take it out"));
    }
}

static void look_for_personal(struct slot *slot, const struct guard *guard) {
    static const char *const messages[PERSONAL_KINDS] = {
        [PERSONAL_EMAIL] = N_("there is an e-mail address here; minutes do not need it"),
        [PERSONAL_PHONE] = N_("there is a telephone number here; minutes do not need it"),
        [PERSONAL_PLATE] = N_("there is a vehicle's registration number here; take it out"),
        [PERSONAL_PERSON] =
            N_("this may point out one person (a name or initials, age, class); write it in general words"),
    };
    bool told[PERSONAL_KINDS] = {false};
    const size_t len = strlen(*slot->text);
    struct personal_hit hit;
    for (size_t at = 0; personal_next(*slot->text, len, at, &hit); at = hit.end) {
        if (!told[hit.kind])
            complain(guard, slot, LOFTE_WARNING, messages[hit.kind]);
        told[hit.kind] = true;
    }
}

static void slot_guard(struct slot *slot, void *data) {
    look_for_identity(slot, data);
    if (slot->use == SLOT_TEXT)
        look_for_personal(slot, data);
}

void privacy_check(struct lofte_meeting *meeting, lofte_day today, bool mask, struct arena *arena,
                   struct findings *out) {
    struct guard guard = {.days = {.today = today, .meeting = meeting->date}, .mask = mask, .arena = arena, .out = out};
    meeting_walk(meeting, slot_guard, &guard);
}

/* ---- what is shown ----------------------------------------------------------------------------------------------- */

static bool holds(const char *text, lofte_day today) {
    const struct identity_days days = {.today = today, .meeting = LOFTE_NO_DAY};
    return text && identity_seek(text, strlen(text), &days) != IDENTITY_NONE;
}

void findings_scrub(struct findings *findings, lofte_day today) {
    for (size_t i = 0; i < findings->n; i++) {
        struct lofte_finding *finding = &findings->finding[i];
        if (holds(finding->item, today))
            finding->item = NULL;
        for (size_t k = 0; k < LOFTE_ARGS; k++)
            if (holds(finding->text.arg[k], today))
                finding->text.arg[k] = "…";
    }
}

bool name_withheld(const char *file, lofte_day today) {
    const struct identity_days days = {.today = today, .meeting = LOFTE_NO_DAY};
    return identity_seek(file, strlen(file), &days) == IDENTITY_CERTAIN;
}

int words_check(const char *words, size_t most, lofte_day today, struct lofte_err *err) {
    const struct identity_days days = {.today = today, .meeting = LOFTE_NO_DAY};
    if (!utf8_valid(words, strlen(words)) || strlen(words) > most)
        return err_set(err, LOFTE_EUSAGE, N_("a name or a note is longer than {0} bytes, or is not UTF-8"), NUM(most));
    if (identity_seek(words, strlen(words), &days) != IDENTITY_NONE)
        return err_set(err, LOFTE_EREFUSED,
                       N_("a name or a note holds a personal identity number; nothing was stored"));
    return 0;
}
