/* SPDX-License-Identifier: MIT
 *
 * RELAX NG of libxml2. The diagnosing pass has run before and found nothing, so a "no" is rare and its words are only
 * the validator's. A validator that says no goes on through the whole file at great cost (60 000 bad attributes: four
 * minutes), so it is left at its twentieth error by a jump; what it held is lost until the worker ends.
 */
#include "xml/grammar.h"
#include "base/limits.h"
#include "minutes_rng.h" /* made by scripts/embed.py */

#include <libxml/relaxng.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct grammar {
    xmlRelaxNG *schema;
};

struct validating {
    jmp_buf enough;
    size_t errors;
    int line;
    char words[256];
};

struct grammar *grammar_load(struct arena *arena) {
    struct grammar *grammar = ARENA_NEW(arena, struct grammar);
    xmlRelaxNGParserCtxt *context = xmlRelaxNGNewMemParserCtxt(minutes_rng, (int)sizeof minutes_rng - 1);
    grammar->schema = xmlRelaxNGParse(context);
    xmlRelaxNGFreeParserCtxt(context);
    if (!grammar->schema)
        abort();
    return grammar;
}

static void on_error(void *data, xmlError *error) {
    struct validating *validating = data;
    if (validating->errors++ == 0) {
        const xmlNode *node = error->node;
        node = node && node->type == XML_ATTRIBUTE_NODE ? node->parent : node;
        validating->line = node ? node_line(node) : error->line;
        (void)snprintf(validating->words, sizeof validating->words, "%s", error->message ? error->message : "");
        validating->words[strcspn(validating->words, "\r\n")] = '\0';
    }
    if (validating->errors == LIMIT_ERRORS_SHOWN)
        longjmp(validating->enough, 1);
}

bool grammar_accepts(struct grammar *grammar, xmlDoc *doc, struct remarks *remarks) {
    struct validating *validating = ARENA_NEW(remarks->arena, struct validating); /* a local may not survive the jump */
    xmlRelaxNGValidCtxt *context = xmlRelaxNGNewValidCtxt(grammar->schema);
    xmlRelaxNGSetValidStructuredErrors(context, on_error, validating);
    if (setjmp(validating->enough) == 0) {
        const int verdict = xmlRelaxNGValidateDoc(context, doc);
        xmlRelaxNGFreeValidCtxt(context);
        if (verdict == 0 && validating->errors == 0)
            return true;
    }
    remark_add(remarks, validating->line, NULL, SAY_GRAMMAR, validating->words);
    return false;
}
