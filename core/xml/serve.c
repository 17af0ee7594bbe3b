/* SPDX-License-Identifier: MIT
 *
 * The steps from bytes to a meeting, in order; the first that refuses is the last.
 */
#include "xml/serve.h"
#include "base/cleanup.h"
#include "base/limits.h"
#include "xml/answer.h"
#include "xml/diagnose.h"
#include "xml/grammar.h"
#include "xml/node.h"
#include "xml/tree.h"

#include <string.h>

void *serve_prepare(const void *context) {
    (void)context;
    document_prepare();
    return grammar_load(arena_create()); /* lives as long as the process */
}

static void doc_cleanup(xmlDoc **doc) {
    if (*doc)
        xmlFreeDoc(*doc);
}

static const char *meeting_id_of(const xmlNode *root, struct arena *arena) {
    const char *id = node_value(arena, root, "id");
    return id && id[0] && strlen(id) <= LIMIT_VALUE_BYTES ? id : NULL;
}

static void read_file(struct grammar *grammar, const struct text_span *bytes, struct remarks *remarks,
                      struct answer *answer) {
    struct text_span text;
    struct scanned scanned;
    if (!encoding_read(bytes->data, bytes->len, remarks, &text) || !scan_text(&text, remarks, &scanned))
        return;
    cleanup_(doc_cleanup) xmlDoc *doc = document_read(&text, &scanned, remarks);
    if (!doc)
        return;
    const xmlNode *root = xmlDocGetRootElement(doc);
    if (node_is(root, "minutes"))
        answer->meeting_id = meeting_id_of(root, remarks->arena);
    diagnose_document(doc, remarks);
    if (remarks->all_errors == 0 && grammar_accepts(grammar, doc, remarks))
        answer->meeting = tree_meeting(doc, remarks->arena);
}

/* Errors alone where there are any, else warnings; what was not kept is counted in a line at the end. */
static void list_remarks(struct remarks *remarks, struct answer *answer) {
    const bool errors = remarks->all_errors > 0;
    const struct remark *kept = errors ? remarks->errors : remarks->warnings;
    const size_t n = errors ? remarks->n_errors : remarks->n_warnings;
    const size_t more = (errors ? remarks->all_errors : remarks->all_warnings) - n;
    answer->remarks = ARENA_ARRAY(remarks->arena, struct remark, n + 1);
    memcpy(answer->remarks, kept, n * sizeof *kept);
    answer->n_remarks = n;
    if (more > 0)
        answer->remarks[answer->n_remarks++] = (struct remark){.sentence = errors ? SAY_MORE_ERRORS : SAY_MORE_WARNINGS,
                                                               .arg = {remark_arg(remarks->arena, NUM(more))}};
}

void serve_file(void *prepared, struct wire *in, struct buf *out) {
    const struct text_span bytes = {(const char *)in->data, in->len};
    struct remarks remarks;
    remarks_init(&remarks, out->arena);
    struct answer answer = {0};
    read_file(prepared, &bytes, &remarks, &answer);
    list_remarks(&remarks, &answer);
    answer_put(out, &answer);
}
