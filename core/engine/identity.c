/* SPDX-License-Identifier: MIT
 *
 * Personal identity numbers stop at the door: every text that would be stored is looked at, and a hit refuses the file
 * by item and line. The number itself is never shown, not even in another complaint about the same file.
 */
#include "reading/identity.h"
#include "engine/engine.h"
#include "reading/normalise.h"

#include <string.h>

static char *normalise(struct arena *arena, const char *text) {
    return text ? text_normalise(arena, text, strlen(text)) : NULL;
}

void meeting_normalise(struct lofte_meeting *meeting, struct arena *arena) {
    const char **const own[] = {&meeting->name, &meeting->place};
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
        *own[i] = normalise(arena, *own[i]);
    for (size_t i = 0; i < meeting->n_people; i++)
        meeting->people[i].role = normalise(arena, meeting->people[i].role);
    for (size_t i = 0; i < meeting->n_items; i++) {
        struct lofte_item *item = &meeting->items[i];
        item->number = normalise(arena, item->number);
        item->title = normalise(arena, item->title);
        for (size_t k = 0; k < item->n_passages; k++) {
            item->passages[k].text = normalise(arena, item->passages[k].text);
            item->passages[k].owner = normalise(arena, item->passages[k].owner);
        }
        for (size_t k = 0; k < item->n_reports; k++) {
            item->reports[k].by = normalise(arena, item->reports[k].by);
            item->reports[k].place = normalise(arena, item->reports[k].place);
        }
    }
}

static bool holds(const char *text, lofte_day today) {
    return text && identity_found(text, strlen(text), today);
}

/* Where a text stands, for the complaint. */
struct spot {
    const char *item; /* NULL: outside the items, or the number itself is the hit */
    int line;
};

static void look(const char *text, const struct spot *spot, lofte_day today, struct arena *arena,
                 struct findings *out) {
    if (!holds(text, today))
        return;
    const struct lofte_text sentence =
        spot->item ? text_make(arena, N_("item {0} holds a personal identity number; take it out and import again"),
                               spot->item)
                   : text_make(arena, N_("there is a personal identity number here; take it out and import again"));
    finding_add(arena, out, LOFTE_ERROR, spot->line, spot->item, sentence);
}

static void look_at_item(const struct lofte_item *item, lofte_day today, struct arena *arena, struct findings *out) {
    const bool number_hit = holds(item->number, today);
    struct spot spot = {.item = number_hit ? NULL : item->number, .line = item->line};
    look(item->number, &spot, today, arena, out);
    look(item->title, &spot, today, arena, out);
    for (size_t i = 0; i < item->n_passages; i++) {
        spot.line = item->passages[i].line;
        look(item->passages[i].text, &spot, today, arena, out);
        look(item->passages[i].owner, &spot, today, arena, out);
    }
    for (size_t i = 0; i < item->n_reports; i++) {
        spot.line = item->reports[i].line;
        look(item->reports[i].by, &spot, today, arena, out);
        look(item->reports[i].place, &spot, today, arena, out);
    }
}

void identity_check(const struct lofte_meeting *meeting, lofte_day today, struct arena *arena, struct findings *out) {
    const char *const own[] = {meeting->id,    meeting->group, meeting->name,
                               meeting->place, meeting->start, meeting->end};
    const struct spot top = {.line = 1};
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
        look(own[i], &top, today, arena, out);
    for (size_t i = 0; i < meeting->n_people; i++)
        look(meeting->people[i].role, &top, today, arena, out);
    for (size_t i = 0; i < meeting->n_items; i++)
        look_at_item(&meeting->items[i], today, arena, out);
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
    return holds(file, today);
}
