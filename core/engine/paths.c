/* SPDX-License-Identifier: MIT
 *
 * Walks folders for minutes.
 */
#include "engine/paths.h"
#include "base/file.h"
#include "base/limits.h"
#include "base/text.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { PATHS_DEPTH = 16 };

struct walk {
    struct arena *arena;
    char **paths;
    size_t n, cap;
};

static bool is_xml(const char *name) {
    const size_t n = strlen(name);
    return n > 4 && strcasecmp(name + n - 4, ".xml") == 0;
}

static int walk_add(struct walk *walk, const char *path, struct lofte_err *err) {
    if (walk->n >= LIMIT_IMPORT_FILES)
        return err_set(err, LOFTE_ELIMIT, N_("there are more than {0} files; import a part at a time"),
                       NUM(LIMIT_IMPORT_FILES));
    *ARENA_PUSH(walk->arena, walk->paths, walk->n, walk->cap) = arena_strdup(walk->arena, path);
    return 0;
}

static int walk_folder(struct walk *walk, const char *path, int depth, struct lofte_err *err) {
    char **names = NULL;
    size_t n = 0;
    if (depth > PATHS_DEPTH)
        return err_set(err, LOFTE_ELIMIT, N_("{0}: folders are nested too deep"), path);
    int rc = folder_list(path, walk->arena, &names, &n, err);
    if (rc < 0 && depth > 0) /* named as what cannot be read, while the others go in */
        return walk_add(walk, path, err);
    for (size_t i = 0; i < n && rc == 0; i++) {
        const char *inner = path_join(walk->arena, path, names[i]);
        const size_t before = walk->n;
        if (path_is_folder(inner) && !path_is_link(inner)) {
            rc = walk_folder(walk, inner, depth + 1, err);
            if (rc == 0 && walk->n == before && is_xml(names[i])) /* somebody takes it for a file */
                rc = walk_add(walk, inner, err);
        } else if (is_xml(names[i]))
            rc = walk_add(walk, inner, err);
    }
    return rc;
}

static int order_paths(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

int paths_expand(const char *const *paths, size_t n_paths, struct arena *arena, char ***out, size_t *n,
                 struct lofte_err *err) {
    struct walk walk = {.arena = arena};
    int rc = 0;
    for (size_t i = 0; i < n_paths && rc == 0; i++) {
        const size_t before = walk.n;
        if (!path_is_folder(paths[i]))
            rc = walk_add(&walk, paths[i], err);
        else if ((rc = walk_folder(&walk, paths[i], 0, err)) == 0 && walk.n == before && is_xml(paths[i]))
            rc = walk_add(&walk, paths[i], err);
        else if (rc == 0 && walk.n == before)
            rc = err_set(err, LOFTE_EUSAGE, N_("the folder {0} holds no .xml files"), paths[i]);
    }
    if (rc < 0)
        return rc;
    if (walk.n > 1)
        qsort(walk.paths, walk.n, sizeof *walk.paths, order_paths);
    size_t kept = 0;
    for (size_t i = 0; i < walk.n; i++)
        if (kept == 0 || !str_equal(walk.paths[kept - 1], walk.paths[i]))
            walk.paths[kept++] = walk.paths[i];
    *out = walk.paths;
    *n = kept;
    return 0;
}
