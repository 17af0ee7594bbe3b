/* SPDX-License-Identifier: MIT
 *
 * Every sentence that reading a file of minutes can end in: name, severity, English template. Written for a coordinator
 * who is no programmer: what is wrong, and what to change.
 */
#ifndef XML_SENTENCE_H
#define XML_SENTENCE_H

#include "lofte/types.h"

enum sentence {
    /* the file as a whole */
    SAY_EMPTY,
    SAY_TOO_LARGE,
    SAY_PACKED,
    SAY_ZIP,
    SAY_OTHER_KIND,
    SAY_UTF16,
    SAY_NUL,
    SAY_NUL_END,
    SAY_ENCODING,
    SAY_MARK_DISAGREES,
    SAY_NOT_UTF8,
    SAY_NOT_LATIN1,
    SAY_NOT_LETTER,
    SAY_ENCODING_DISAGREES,
    SAY_DECLARATION_FIRST,
    SAY_DECLARATION,
    SAY_HTML,
    SAY_DOCTYPE,
    /* too big */
    SAY_TAG_LONG,
    SAY_TAG_ATTRIBUTES,
    SAY_FILE_ELEMENTS,
    SAY_FILE_ATTRIBUTES,
    SAY_FILE_PREFIXES,
    SAY_DEPTH,
    SAY_HUGE,
    SAY_FIELD_LONG,
    SAY_ITEM_LONG,
    SAY_TEXT_LONG,
    SAY_ENTRIES,
    SAY_VALUE_LONG,
    /* not well-formed */
    SAY_CUT,
    SAY_NO_XML,
    SAY_END_TAG,
    SAY_AFTER_END,
    SAY_ENTITY,
    SAY_AMPERSAND,
    SAY_LESS_THAN,
    SAY_CHARACTER,
    SAY_PREFIX,
    SAY_TWICE,
    SAY_QUOTES,
    SAY_QUOTE_OPEN,
    SAY_TAG_OPEN,
    SAY_ID_TWICE,
    SAY_NOT_CLOSED,
    SAY_SPACE,
    SAY_COMMENT,
    SAY_CDATA,
    SAY_NOT_WELL_FORMED,
    /* not the format */
    SAY_ROOT,
    SAY_ROOT_NAMESPACE,
    SAY_ROOT_NO_NAMESPACE,
    SAY_FOREIGN_ELEMENT,
    SAY_UNKNOWN_ELEMENT,
    SAY_NEAR_ELEMENT,
    SAY_MISPLACED,
    SAY_NO_CHILDREN,
    SAY_NO_ELEMENT,
    SAY_ELEMENT_TWICE,
    SAY_ORDER,
    SAY_TITLE_FIRST,
    SAY_TITLE_EMPTY,
    SAY_STRAY_TEXT,
    SAY_FOREIGN_ATTRIBUTE,
    SAY_UNKNOWN_ATTRIBUTE,
    SAY_NEAR_ATTRIBUTE,
    SAY_NO_ATTRIBUTE,
    SAY_EMPTY_ATTRIBUTE,
    SAY_HIDDEN,
    SAY_CHOICE,
    SAY_NEAR_CHOICE,
    SAY_MUNICIPALITY,
    SAY_REVISION,
    SAY_COUNT,
    SAY_COUNT_HUGE,
    SAY_NO_DATE,
    SAY_NO_SUCH_DAY,
    SAY_DATE_UNCLEAR,
    SAY_DATE_ODD,
    SAY_TOTAL_COUNT,
    SAY_NONE_COUNT,
    SAY_GRAMMAR,
    /* the lists */
    SAY_MORE_ERRORS,
    SAY_MORE_WARNINGS,
    /* the worker */
    SAY_TIME,
    SAY_MEMORY,
    SAY_CRASHED,
    SAY_NO_START,
    SENTENCES
};

const char *sentence_template(enum sentence sentence);
enum lofte_severity sentence_severity(enum sentence sentence);

#endif
