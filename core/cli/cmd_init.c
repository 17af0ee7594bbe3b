/* SPDX-License-Identifier: MIT
 *
 * `lofte init`.
 */
#include "base/file.h"
#include "cli/cmd.h"

/* The shipped agreements' ids with commas between. */
static const char *shipped_ids(struct call *call) {
    char **names = NULL;
    size_t n = 0;
    struct buf list;
    buf_init(&list, call->arena);
    if (folder_list(call->shipped, call->arena, &names, &n, NULL))
        return "–";
    for (size_t i = 0; i < n; i++)
        if (path_is_folder(path_join(call->arena, call->shipped, names[i])))
            buf_printf(&list, "%s%s", list.len ? ", " : "", names[i]);
    return list.len ? list.data : "–";
}

int init_run(struct call *call) {
    const char *dir = call->args[0], *agreement = call->value[OPTION_AGREEMENT];
    if (!agreement)
        return err_set(&call->err, LOFTE_EUSAGE, N_("Which agreement? Say --agreement ID; shipped are: {0}."),
                       shipped_ids(call));
    const int rc = lofte_init(dir, agreement, call->shipped, call->value[OPTION_LANG], &call->err);
    if (rc)
        return rc;
    if (!call->value[OPTION_JSON] && !call->view.quiet)
        view_paragraph(&call->view, "", STYLE_PLAIN,
                       say(&call->view,
                           N_("{0} is ready, with the agreement {1}. Next: lofte --workspace {0} import PATH"),
                           view_withhold(&call->view, dir), agreement));
    return LOFTE_OK;
}
