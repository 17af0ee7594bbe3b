/* SPDX-License-Identifier: MIT
 *
 * A table for a terminal: columns as wide as they need, one that gives way and wraps, and some that are left out where
 * the line is short.
 */
#ifndef VIEW_TABLE_H
#define VIEW_TABLE_H

#include "view/view.h"

enum column_kind {
    COLUMN_LEFT,
    COLUMN_RIGHT,
    COLUMN_WRAPS,  /* left, gives way down to 24 columns */
    COLUMN_SPARED, /* left, left out first where the line is short */
};

struct column {
    const char *head; /* translated */
    enum column_kind kind;
};

struct cell {
    const char *text; /* NULL: empty */
    enum style style;
};

struct table {
    struct view *view;
    const struct column *columns;
    size_t n_columns;
    struct table_row *rows;
    size_t n_rows, cap;
};

void table_init(struct table *table, struct view *view, const struct column *columns, size_t n);
/* A new row's cells, as many as columns, to be filled in. */
struct cell *table_row(struct table *table);
/* A line across the whole table. */
void table_heading(struct table *table, enum style style, const char *text);
void table_print(struct table *table);

/* Ten columns: the done share full, and a mark where the plan stands (share < 0: none). */
const char *bar_draw(struct arena *arena, double done, double plan);

#endif
