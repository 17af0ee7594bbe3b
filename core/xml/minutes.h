/* SPDX-License-Identifier: MIT
 *
 * Minutes in XML -> a meeting. Parsed in a worker that dies with a hostile file; what comes back is checked again.
 */
#ifndef XML_MINUTES_H
#define XML_MINUTES_H

#include "base/err.h"
#include "lofte/types.h"

/* A parser that serves many files one after the other. NULL-safe close. */
struct minutes_parser;
struct minutes_parser *minutes_parser_create(void);
void minutes_parser_destroy(struct minutes_parser *parser);

/* "libxml2 2.9.14" */
const char *minutes_library(void);

struct minutes_parsed {
    struct lofte_meeting *meeting;  /* NULL when refused */
    const char *meeting_id;         /* also of a refused file, where it could be read */
    struct lofte_finding *findings; /* errors (at most LIMIT_ERRORS_SHOWN, then a line that says how many more) or
                                       warnings; file NULL */
    size_t n_findings;
};

/* `bytes` as they came from the file. Never fails: what is wrong is in the findings. */
void minutes_parse(struct minutes_parser *parser, const char *bytes, size_t len, struct arena *arena,
                   struct minutes_parsed *out);

#endif
