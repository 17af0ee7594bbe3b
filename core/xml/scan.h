/* SPDX-License-Identifier: MIT
 *
 * One quick look at the text before libxml2 sees it: what makes libxml2 2.9 slow or large is refused here (it compares
 * every attribute of a tag with every other, and every prefix with every declaration). Also notes the line on which
 * each element begins; libxml2 knows only where its start tag ends.
 */
#ifndef XML_SCAN_H
#define XML_SCAN_H

#include "xml/encoding.h"

struct scanned {
    int *lines; /* of the elements, in document order */
    size_t n, cap;
    size_t attributes, prefixes;
    int depth;
};

/* False: refused, and the remark says why. Where the text is no XML the look ends early and without a remark: libxml2
 * stops at the same place and words the error. */
bool scan_text(const struct text_span *text, struct remarks *remarks, struct scanned *out);

#endif
