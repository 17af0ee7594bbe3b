/* SPDX-License-Identifier: MIT
 *
 * One function per element. Values are trusted to be right: the grammar has seen them.
 */
#include "xml/tree.h"
#include "base/days.h"
#include "base/limits.h"
#include "base/text.h"
#include "model/names.h"
#include "xml/node.h"

#include <assert.h>
#include <stdlib.h>

struct build {
    struct arena *arena;
    struct lofte_meeting *meeting;
    size_t people_cap, items_cap;
};

static void read_passage(const struct build *build, const xmlNode *node, enum lofte_passage_kind kind,
                         struct lofte_passage *out) {
    *out = (struct lofte_passage){.kind = kind, .text = node_text(build->arena, node), .line = node_line(node)};
    out->owner = node_value(build->arena, node, "owner");
    out->due = day_parse(node_value(build->arena, node, "due"));
}

static void read_report(const struct build *build, const xmlNode *node, struct lofte_report *out) {
    static const int64_t without_count[] = {
        [LOFTE_DONE] = 1, [LOFTE_TOTAL] = -1, [LOFTE_NONE] = 0, [LOFTE_PLANNED] = -1, [LOFTE_CANCELLED] = -1};
    struct arena *arena = build->arena;
    const char *kind = node_value(arena, node, "kind"), *count = node_value(arena, node, "count");
    *out = (struct lofte_report){.activity = node_value(arena, node, "activity"),
                                 .from = day_parse(node_value(arena, node, "from")),
                                 .to = day_parse(node_value(arena, node, "to")),
                                 .by = node_value(arena, node, "by"),
                                 .place = node_value(arena, node, "place"),
                                 .line = node_line(node)};
    (void)kind_from_name(kind ? kind : "done", &out->kind);
    out->count = count ? strtoll(count, NULL, 10) : without_count[out->kind];
}

/* Room for what an item holds itself. */
static void make_room(struct arena *arena, const xmlNode *node, struct lofte_item *item) {
    size_t passages = 0, reports = 0;
    for (const xmlNode *child = node->children; child; child = child->next) {
        const bool report = node_is(child, "report");
        reports += report;
        passages += !report && (node_is(child, "p") || node_is(child, "decision") || node_is(child, "action"));
    }
    item->passages = ARENA_ARRAY(arena, struct lofte_passage, passages);
    item->reports = ARENA_ARRAY(arena, struct lofte_report, reports);
}

/* What an item holds itself; the items inside it come after it in the list. */
static void read_contents(const struct build *build, const xmlNode *node, struct lofte_item *item) {
    struct arena *arena = build->arena;
    make_room(arena, node, item);
    item->about = node_value(arena, node, "about");
    for (const xmlNode *child = node->children; child; child = child->next)
        if (node_is(child, "title"))
            item->title = node_text(arena, child);
        else if (node_is(child, "p"))
            read_passage(build, child, LOFTE_P, &item->passages[item->n_passages++]);
        else if (node_is(child, "decision"))
            read_passage(build, child, LOFTE_DECISION, &item->passages[item->n_passages++]);
        else if (node_is(child, "action"))
            read_passage(build, child, LOFTE_ACTION, &item->passages[item->n_passages++]);
        else if (node_is(child, "report"))
            read_report(build, child, &item->reports[item->n_reports++]);
}

static void read_items(struct build *build, const xmlNode *parent, bool closed, int depth) {
    assert(depth <= LIMIT_DEPTH);
    struct lofte_meeting *meeting = build->meeting;
    for (const xmlNode *node = parent->children; node; node = node->next) {
        if (!node_is(node, "item"))
            continue;
        struct lofte_item *item = ARENA_PUSH(build->arena, meeting->items, meeting->n_items, build->items_cap);
        *item = (struct lofte_item){.number = node_value(build->arena, node, "number"),
                                    .closed = closed || node_flag(build->arena, node, "closed"),
                                    .depth = depth,
                                    .line = node_line(node)};
        const bool secret = item->closed; /* the list may move below */
        if (!secret)
            read_contents(build, node, item);
        read_items(build, node, secret, depth + 1);
    }
}

static void read_people(struct build *build, const xmlNode *attendance) {
    struct lofte_meeting *meeting = build->meeting;
    for (const xmlNode *node = attendance->children; node; node = node->next)
        if (node_is(node, "person"))
            *ARENA_PUSH(build->arena, meeting->people, meeting->n_people, build->people_cap) =
                (struct lofte_person){.organisation = node_value(build->arena, node, "organisation"),
                                      .role = node_value(build->arena, node, "role"),
                                      .absent = node_flag(build->arena, node, "absent")};
}

struct lofte_meeting *tree_meeting(xmlDoc *doc, struct arena *arena) {
    const xmlNode *root = xmlDocGetRootElement(doc);
    const char *revision = node_value(arena, root, "revision"), *kind = node_value(arena, root, "kind"),
               *status = node_value(arena, root, "status");
    struct lofte_meeting *meeting = ARENA_NEW(arena, struct lofte_meeting);
    *meeting = (struct lofte_meeting){.id = node_value(arena, root, "id"),
                                      .group = node_value(arena, root, "group"),
                                      .municipality = node_value(arena, root, "municipality"),
                                      .name = node_value(arena, root, "name"),
                                      .start = node_value(arena, root, "start"),
                                      .end = node_value(arena, root, "end"),
                                      .place = node_value(arena, root, "place"),
                                      .date = day_parse(node_value(arena, root, "date")),
                                      .revision = revision ? (int)strtol(revision, NULL, 10) : 1,
                                      .imported = LOFTE_NO_DAY};
    (void)meeting_kind_from_name(kind ? kind : "minutes", &meeting->kind);
    (void)meeting_status_from_name(status ? status : "approved", &meeting->status);
    struct build build = {.arena = arena, .meeting = meeting};
    for (const xmlNode *node = root->children; node; node = node->next)
        if (node_is(node, "attendance"))
            read_people(&build, node);
        else if (node_is(node, "agenda"))
            read_items(&build, node, false, 0);
    return meeting;
}
