/* SPDX-License-Identifier: MIT
 *
 * How big anything may get. Each limit has one use and a test with the limit plus one. Reasons: real minutes are under
 * 200 kB; the limits are far above that and far below what hurts.
 */
#ifndef BASE_LIMITS_H
#define BASE_LIMITS_H

enum {
    LIMIT_FILE_BYTES = 20 * 1024 * 1024, /* one minutes file */
    LIMIT_FIELD_BYTES = 64 * 1024,       /* the text of one element */
    LIMIT_TAG_BYTES = 64 * 1024,         /* one start tag */
    LIMIT_ITEM_BYTES = 80 * 1024,        /* all texts of one agenda item */
    LIMIT_TEXT_BYTES = 1024 * 1024,      /* all texts of one file: reading Swedish costs up to two seconds a megabyte */
    LIMIT_VALUE_BYTES = 200,             /* one attribute's value in minutes: an id, a name, a role */
    LIMIT_ELEMENTS = 200 * 1000,
    LIMIT_ENTRIES = 2000, /* items, reports, actions and persons of one file */
    LIMIT_DEPTH = 64,
    LIMIT_ATTRIBUTES = 64,
    LIMIT_ERRORS_SHOWN = 20, /* of one file */
    LIMIT_STATEMENTS = 1000, /* read of one file: what compares statements costs by their square */
    LIMIT_COUNT = 9999,      /* a figure above it is a mistake: no municipality does 10 000 of anything here */
    LIMIT_IMPORT_FILES = 100 * 1000,
    LIMIT_XML_MS = 1900, /* one file in the parser, so that its import ends within two seconds */
    LIMIT_XML_MEMORY = 256 * 1024 * 1024,

    LIMIT_PLUGIN_BYTES = 256 * 1024,
    LIMIT_PLUGIN_MS = 2000, /* one call */
    LIMIT_PLUGIN_MEMORY = 64 * 1024 * 1024,
    LIMIT_PLUGIN_STEPS = 50 * 1000 * 1000, /* VM instructions a call, for the friendly message */
    LIMIT_VALUE_DEPTH = 8,
    LIMIT_VALUE_ENTRIES = 1000, /* of one table */
    LIMIT_VALUE_STRING = 4096,
    LIMIT_VALUE_NODES = 20 * 1000,         /* of one whole value: shared tables multiply when they are copied */
    LIMIT_VALUE_TEXT = 1024 * 1024,        /* bytes of all texts of one whole value */
    LIMIT_PLUGIN_ANSWER = 4 * 1024 * 1024, /* one message of a plugin */
    LIMIT_WORD_BYTES = 100,                /* one word or phrase of a vocabulary */
    LIMIT_PLEDGE_WORDS = 2000, /* of all vocabularies of a pledge: each takes some 10 kB when it is compiled */
    LIMIT_PLEDGE_ACTIVITIES = 100,
    LIMIT_PLUGINS = 500,
    LIMIT_RULES = 50,      /* of one agreement's workflow, or one pledge's */
    LIMIT_RULE_STEPS = 20, /* of one rule */
    LIMIT_RULE_TEXT = 300, /* bytes of what a rule has somebody do or talk about */

    LIMIT_MESSAGE_BYTES = 64 * 1024 * 1024 /* one message between worker and parent */
};

#endif
