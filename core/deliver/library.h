/* SPDX-License-Identifier: MIT
 *
 * libcurl, found when something is sent: it brings thirty libraries, which otherwise every command would have to load.
 */
#ifndef DELIVER_LIBRARY_H
#define DELIVER_LIBRARY_H

#include "base/err.h"

#define LIBRARY_FILE "libcurl.so.4"
#define LIBRARY_MISSING N_("{0} is not installed here, and nothing can be sent without it (libcurl4 of Debian)")

struct library; /* its functions: transfer.h */

/* False: it is not installed here, or has not all the functions. What has been found stays in memory and is found again
 * at no cost. */
bool library_open(struct library *library);
void library_close(struct library *library);
bool library_is_there(void);

#endif
