/* SPDX-License-Identifier: MIT
 *
 * `lofte agenda`.
 */
#include "base/days.h"
#include "cli/cmd.h"
#include "view/views.h"

int agenda_run(struct call *call) {
    static const struct {
        enum option_key option;
        void (*show)(struct view *view, const struct lofte_agenda *agenda);
    } forms[] = {{OPTION_JSON, json_agenda},
                 {OPTION_XML, xml_agenda},
                 {OPTION_HTML, html_agenda},
                 {OPTION_MARKDOWN, markdown_agenda}};
    const lofte_day date = day_parse(call->args[1]);
    struct lofte_agenda agenda;
    if (date == LOFTE_NO_DAY)
        return err_set(&call->err, LOFTE_EUSAGE, N_("The day of the meeting is written as 2023-10-31, not {0}."),
                       call->args[1]);
    const int rc = lofte_agenda(call->lofte, call->args[0], date, call->arena, &agenda, &call->err);
    if (rc)
        return rc;
    size_t form = 0;
    while (form < sizeof forms / sizeof forms[0] && !call->value[forms[form].option])
        form++;
    (form < sizeof forms / sizeof forms[0] ? forms[form].show : view_agenda)(&call->view, &agenda);
    return LOFTE_OK;
}
