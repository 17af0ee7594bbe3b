/* SPDX-License-Identifier: MIT
 *
 * The parent's side: hands the bytes to the worker and turns its answer, or the way it ended, into findings.
 */
#include "xml/minutes.h"
#include "base/limits.h"
#include "worker/worker.h"
#include "xml/answer.h"
#include "xml/serve.h"

#include <assert.h>
#include <libxml/xmlversion.h>

/* AddressSanitizer takes five times as long for the same work; the answers must be the same. */
#if defined(__SANITIZE_ADDRESS__)
enum { PARSE_MS = 10 * LIMIT_XML_MS };
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
enum { PARSE_MS = 10 * LIMIT_XML_MS };
#else
enum { PARSE_MS = LIMIT_XML_MS };
#endif
#else
enum { PARSE_MS = LIMIT_XML_MS };
#endif

struct minutes_parser {
    struct arena *arena;
    struct worker *worker;
};

struct minutes_parser *minutes_parser_create(void) {
    struct arena *arena = arena_create();
    struct minutes_parser *parser = ARENA_NEW(arena, struct minutes_parser);
    *parser = (struct minutes_parser){
        .arena = arena,
        .worker = worker_create(&(struct worker_spec){
            .prepare = serve_prepare, .serve = serve_file, .ms = PARSE_MS, .patience = 8, .memory = LIMIT_XML_MEMORY})};
    return parser;
}

void minutes_parser_destroy(struct minutes_parser *parser) {
    if (!parser)
        return;
    worker_destroy(parser->worker);
    arena_destroy(parser->arena);
}

/* A refusal with one reason; the arguments are copied. */
static void refuse(struct arena *arena, enum sentence sentence, const char *a, const char *b, struct answer *out) {
    *out = (struct answer){.remarks = ARENA_NEW(arena, struct remark), .n_remarks = 1};
    *out->remarks = (struct remark){
        .severity = LOFTE_ERROR, .sentence = sentence, .arg = {arena_strdup(arena, a), arena_strdup(arena, b)}};
}

static void take_answer(struct minutes_parser *parser, struct arena *arena, struct answer *out) {
    struct wire wire;
    switch (worker_take(parser->worker, arena, &wire)) {
    case WORKER_ANSWERED:
        if (!answer_get(&wire, arena, out))
            refuse(arena, SAY_CRASHED, NULL, NULL, out);
        break;
    case WORKER_TIME:
    case WORKER_STARVED:
        refuse(arena, SAY_TIME, NUM(PARSE_MS / 1000), NULL, out);
        break;
    case WORKER_MEMORY:
        refuse(arena, SAY_MEMORY, NULL, NULL, out);
        break;
    case WORKER_CRASHED:
    case WORKER_BAD_ANSWER:
        refuse(arena, SAY_CRASHED, NULL, NULL, out);
        break;
    case WORKER_NO_START:
        refuse(arena, SAY_NO_START, NULL, NULL, out);
        break;
    }
}

static void findings_make(const struct answer *answer, struct arena *arena, struct minutes_parsed *out) {
    *out = (struct minutes_parsed){.meeting = answer->meeting, .meeting_id = answer->meeting_id};
    out->n_findings = answer->n_remarks;
    out->findings = ARENA_ARRAY(arena, struct lofte_finding, answer->n_remarks);
    for (size_t i = 0; i < answer->n_remarks; i++) {
        const struct remark *remark = &answer->remarks[i];
        out->findings[i] =
            (struct lofte_finding){.severity = remark->severity,
                                   .line = remark->line,
                                   .item = remark->item,
                                   .text = text_put(arena, sentence_template(remark->sentence), remark->arg)};
    }
}

const char *minutes_library(void) {
    return "libxml2 " LIBXML_DOTTED_VERSION;
}

void minutes_ask(struct minutes_parser *parser, const char *bytes, size_t len) {
    assert(len <= LIMIT_FILE_BYTES);
    worker_ask(parser->worker, bytes, len);
}

void minutes_take(struct minutes_parser *parser, struct arena *arena, struct minutes_parsed *out) {
    struct answer answer;
    take_answer(parser, arena, &answer);
    findings_make(&answer, arena, out);
}

void minutes_parse(struct minutes_parser *parser, const char *bytes, size_t len, struct arena *arena,
                   struct minutes_parsed *out) {
    if (len <= LIMIT_FILE_BYTES) {
        minutes_ask(parser, bytes, len);
        minutes_take(parser, arena, out);
        return;
    }
    struct answer answer;
    refuse(arena, SAY_TOO_LARGE, NUM(len), NUM(LIMIT_FILE_BYTES), &answer);
    findings_make(&answer, arena, out);
}
