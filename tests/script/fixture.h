/* SPDX-License-Identifier: MIT
 *
 * Plugin folders made by the tests: a small good agreement and a small good pledge, and ways to spoil them.
 */
#ifndef TESTS_SCRIPT_FIXTURE_H
#define TESTS_SCRIPT_FIXTURE_H

#include "base/cleanup.h"
#include "base/file.h"
#include "script/plugins.h"
#include "suite.h"

#include <ftw.h>
#include <string.h>

static const char good_agreement[] =
    "return agreement {\n"
    "  api = 1,\n"
    "  title = { sv = \"Löfte\", en = \"Pledge\" },\n"
    "  municipality = \"0687\", municipality_name = \"Tranås\",\n"
    "  period = { from = \"2023-01-01\", to = \"2024-12-31\" },\n"
    "  signed = \"2023-01-10\",\n"
    "  groups = {\n"
    "    group { id = \"EST\", name = { sv = \"EST\", en = \"EST\" }, cadence_days = 35, grace_days = 14 },\n"
    "  },\n"
    "}\n";

static const char good_pledge[] =
    "return pledge {\n"
    "  api = 1,\n"
    "  title = { sv = \"Trygghet\", en = \"Safety\" },\n"
    "  activities = {\n"
    "    activity {\n"
    "      id = \"walks\",\n"
    "      title = { sv = \"Vandringar\", en = \"Walks\" },\n"
    "      unit = { sv = \"vandring\", en = \"walk\" }, units = { sv = \"vandringar\", en = \"walks\" },\n"
    "      responsible = { sv = \"kommunen\", en = \"the municipality\" },\n"
    "      target = per_year(2, { basis = { document = { sv = \"två\", en = \"two\" } } }),\n"
    "      vocabulary = { count = { \"vandring~\" } },\n"
    "    },\n"
    "  },\n"
    "}\n";

/* A temporary plugins folder with the agreement "a", an arena and what was loaded last. */
struct fixture {
    struct arena *arena;
    char folder[64];
    struct plugins *plugins;
    struct lofte_err err;
};

static inline void fixture_write(const struct fixture *f, const char *path, const char *text) {
    ck_assert_int_eq(file_write(path_join(f->arena, f->folder, path), text, strlen(text), NULL), 0);
}

static inline void fixture_folder(const struct fixture *f, const char *path) {
    ck_assert_int_eq(folder_make(path_join(f->arena, f->folder, path), NULL), 0);
}

static inline void fixture_pledge(const struct fixture *f, const char *id, const char *text) {
    const char *folder = arena_printf(f->arena, "a/%s", id);
    fixture_folder(f, folder);
    fixture_write(f, arena_printf(f->arena, "%s/pledge.lua", folder), text);
}

static inline void fixture_open(struct fixture *f) {
    *f = (struct fixture){.arena = arena_create(), .folder = "/tmp/lofte-plugins-XXXXXX"};
    ck_assert_ptr_nonnull(mkdtemp(f->folder));
    fixture_folder(f, "a");
    fixture_write(f, "a/agreement.lua", good_agreement);
}

static inline int fixture_remove(const char *path, const struct stat *st, int kind, struct FTW *ftw) {
    (void)st, (void)kind, (void)ftw;
    return remove(path);
}

static inline void fixture_close(struct fixture *f) {
    plugins_close(f->plugins);
    (void)nftw(f->folder, fixture_remove, 16, FTW_DEPTH | FTW_PHYS);
    arena_destroy(f->arena);
}

#define FIXTURE(name)                                                                                                  \
    __attribute__((cleanup(fixture_close))) struct fixture name;                                                       \
    fixture_open(&name)

/* `text` with the first `old` replaced; the test fails where there is none. */
static inline const char *with(const struct fixture *f, const char *text, const char *old, const char *fresh) {
    const char *at = strstr(text, old);
    ck_assert_msg(at != NULL, "no '%s' in the text", old);
    return arena_printf(f->arena, "%.*s%s%s", (int)(at - text), text, fresh, at + strlen(old));
}

static inline int fixture_try(struct fixture *f) {
    plugins_close(f->plugins);
    f->plugins = NULL;
    return plugins_load(f->folder, NULL, NULL, f->arena, &f->plugins, &f->err);
}

/* Loads, and expects it to go well: the one agreement. */
static inline const struct lofte_agreement *fixture_load(struct fixture *f) {
    const int rc = fixture_try(f);
    ck_assert_msg(rc == 0, "%s: %s", f->err.where, rc ? text_english(f->arena, &f->err.text) : "");
    size_t n;
    const struct lofte_agreement *agreements = plugins_agreements(f->plugins, &n);
    ck_assert_uint_eq(n, 1);
    return agreements;
}

/* "pledge.lua:17: sentence", without the temporary folder. */
static inline const char *finding_text(const struct fixture *f, const struct lofte_finding *finding) {
    const char *name = path_name(finding->file), *text = text_english(f->arena, &finding->text);
    if (finding->line)
        return arena_printf(f->arena, "%s:%d: %s", name, finding->line, text);
    return arena_printf(f->arena, "%s: %s", name, text);
}

/* The reason why a pledge with this text is set aside; "" where it is in use. */
static inline const char *why(struct fixture *f, const char *text) {
    fixture_pledge(f, "p", text);
    const struct lofte_agreement *agreement = fixture_load(f);
    ck_assert_uint_eq(agreement->n_pledges, 1);
    const struct lofte_pledge *pledge = &agreement->pledges[0];
    if (pledge->state != LOFTE_PLUGIN_BAD)
        return "";
    ck_assert_uint_eq(pledge->n_activities, 0);
    return finding_text(f, &pledge->why);
}

#endif
