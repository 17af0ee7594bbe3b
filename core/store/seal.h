/* SPDX-License-Identifier: MIT
 *
 * The seal of a revision: a checksum over its file's digest and the texts that the store keeps of it, so that a change
 * made behind lofte's back shows. For the files of this folder only.
 */
#ifndef STORE_SEAL_H
#define STORE_SEAL_H

#include "lofte/arena.h"
#include "lofte/types.h"

const char *seal_make(const struct lofte_meeting *meeting, struct arena *arena);

#endif
