/* SPDX-License-Identifier: MIT
 *
 * Common first names of people living in Sweden.
 */
#ifndef PRIVACY_FIRST_NAMES_H
#define PRIVACY_FIRST_NAMES_H

#include <stdbool.h>
#include <stddef.h>

/* `name` in plain characters (see plain.h), `n` of them. */
bool first_name_is(const char *name, size_t n);

#endif
