/* SPDX-License-Identifier: MIT
 *
 * The parser's answer -> meeting -> findings -> statements.
 */
#include "engine/incoming.h"
#include "base/limits.h"

static bool has_error(const struct findings *findings) {
    for (size_t i = 0; i < findings->n; i++)
        if (findings->finding[i].severity == LOFTE_ERROR)
            return true;
    return false;
}

void incoming_take(struct incoming *in, struct minutes_parser *parser) {
    struct lofte *lofte = in->lofte;
    struct minutes_parsed parsed;
    minutes_take(parser, in->arena, &parsed);
    for (size_t i = 0; i < parsed.n_findings; i++) {
        const struct lofte_finding *finding = &parsed.findings[i];
        finding_add(in->arena, &in->findings, finding->severity, finding->line, finding->item, finding->text);
    }
    in->meeting = parsed.meeting;
    for (size_t a = 0; a < lofte->n_agreements && in->meeting; a++)
        if (agreement_covers(&lofte->agreements[a], in->meeting))
            (void)agreement_lane_reader(lofte, a, in->lane); /* which must be there before the task */
}

static void incoming_check(struct incoming *in) {
    const struct lofte *lofte = in->lofte;
    if (in->meeting) {
        meeting_normalise(in->meeting, in->arena, &in->findings);
        meeting_check(in->meeting, lofte->agreements, lofte->n_agreements, in->arena, &in->findings);
        privacy_check(in->meeting, lofte->as_of, lofte->mask, in->arena, &in->findings);
    }
    findings_scrub(&in->findings, lofte->as_of);
    findings_trim(in->arena, &in->findings);
    if (has_error(&in->findings))
        in->meeting = NULL;
}

void incoming_read(void *data) {
    struct incoming *in = data;
    const struct lofte *lofte = in->lofte;
    incoming_check(in);
    if (!in->meeting)
        return;
    in->read = ARENA_ARRAY(in->arena, struct reader_result, lofte->n_agreements);
    bool many = false;
    for (size_t a = 0; a < lofte->n_agreements; a++)
        if (agreement_covers(&lofte->agreements[a], in->meeting)) {
            reader_read(lofte->readers[in->lane][a], in->meeting, in->arena, &in->read[a]);
            many = many || in->read[a].n_statements > LIMIT_STATEMENTS;
        }
    if (!many)
        return;
    finding_add(
        in->arena, &in->findings, LOFTE_ERROR, 0, NULL,
        text_make(in->arena,
                  N_("The texts of the file speak of activities more than {0} times. Minutes do so far less: is it "
                     "the right file?"),
                  NUM(LIMIT_STATEMENTS)));
    in->meeting = NULL;
}

void incoming_settle(struct incoming *in) {
    struct lofte *lofte = in->lofte;
    for (size_t a = 0; a < lofte->n_agreements && in->meeting; a++)
        if (agreement_covers(&lofte->agreements[a], in->meeting))
            agreement_settle(lofte, a, in->arena, &in->read[a], &in->findings);
}
