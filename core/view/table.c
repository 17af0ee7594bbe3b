/* SPDX-License-Identifier: MIT
 *
 * Measuring first, printing after.
 */
#include "view/table.h"
#include "view/width.h"

#include <string.h>

enum { GAP = 2, LEAST = 24, BAR = 10 };

struct table_row {
    struct cell *cells; /* a heading has one */
    bool heading;
};

void table_init(struct table *table, struct view *view, const struct column *columns, size_t n) {
    *table = (struct table){.view = view, .columns = columns, .n_columns = n};
}

struct cell *table_row(struct table *table) {
    struct table_row *row = ARENA_PUSH(table->view->arena, table->rows, table->n_rows, table->cap);
    row->cells = ARENA_ARRAY(table->view->arena, struct cell, table->n_columns);
    return row->cells;
}

void table_heading(struct table *table, enum style style, const char *text) {
    table_row(table)[0] = (struct cell){.text = text, .style = style};
    table->rows[table->n_rows - 1].heading = true;
}

/* Cleans every cell and fills widths (0: the column is left out). */
static void measure(struct table *table, int *widths) {
    struct arena *arena = table->view->arena;
    int total = 0;
    for (size_t c = 0; c < table->n_columns; c++) {
        widths[c] = text_width(table->columns[c].head);
        bool filled = false;
        for (size_t r = 0; r < table->n_rows; r++) {
            struct cell *cell = &table->rows[r].cells[c];
            cell->text = text_clean(arena, cell->text);
            if (table->rows[r].heading)
                continue;
            filled = filled || cell->text[0];
            widths[c] = text_width(cell->text) > widths[c] ? text_width(cell->text) : widths[c];
        }
        widths[c] = filled || c == 0 ? widths[c] : 0;
        total += widths[c] ? widths[c] + GAP : 0;
    }
    total -= GAP;
    /* Columns are spared only where the one that wraps cannot give way any more. */
    int room = 0;
    for (size_t c = 0; c < table->n_columns; c++)
        room += table->columns[c].kind == COLUMN_WRAPS && widths[c] > LEAST ? widths[c] - LEAST : 0;
    for (size_t c = table->n_columns; c-- > 0 && total - room > table->view->width;)
        if (table->columns[c].kind == COLUMN_SPARED) {
            total -= widths[c] ? widths[c] + GAP : 0;
            widths[c] = 0;
        }
    for (size_t c = 0; c < table->n_columns && total > table->view->width; c++)
        if (table->columns[c].kind == COLUMN_WRAPS && widths[c] > LEAST) {
            const int excess = total - table->view->width, give = widths[c] - LEAST;
            widths[c] -= give < excess ? give : excess;
            total -= give < excess ? give : excess;
        }
}

/* Spaces are held back until something follows them, so that no line ends in spaces. */
static void pad(struct view *view, int *held) {
    buf_printf(&view->out, "%*s", *held, "");
    *held = 0;
}

static void print_cell(struct view *view, enum column_kind kind, int width, struct cell cell, int *held) {
    const int left = width > text_width(cell.text) ? width - text_width(cell.text) : 0;
    if (kind == COLUMN_RIGHT)
        *held += left;
    if (cell.text[0]) {
        pad(view, held);
        view_put(view, cell.style, cell.text);
    }
    *held += (kind == COLUMN_RIGHT ? 0 : left) + GAP;
}

/* What is left after `n` bytes, set in as the whole is. */
static const char *rest_of(struct arena *arena, const char *text, size_t n) {
    const char *rest = text + n + strspn(text + n, " ");
    return rest[0] ? arena_printf(arena, "%*s%s", (int)strspn(text, " "), "", rest) : "";
}

/* One row on as many lines as its wrapping cells need. */
static void print_row(struct table *table, const int *widths, struct cell *cells) {
    bool more = true;
    while (more) {
        int held = 0;
        more = false;
        for (size_t c = 0; c < table->n_columns; c++) {
            if (!widths[c])
                continue;
            const size_t n = text_fit(cells[c].text, widths[c]);
            const struct cell piece = {arena_strndup(table->view->arena, cells[c].text, n), cells[c].style};
            print_cell(table->view, table->columns[c].kind, widths[c], piece, &held);
            cells[c].text = rest_of(table->view->arena, cells[c].text, n);
            more = more || cells[c].text[0];
        }
        buf_puts(&table->view->out, "\n");
    }
}

void table_print(struct table *table) {
    int *widths = ARENA_ARRAY(table->view->arena, int, table->n_columns);
    struct cell *heads = ARENA_ARRAY(table->view->arena, struct cell, table->n_columns);
    measure(table, widths);
    for (size_t c = 0; c < table->n_columns; c++)
        heads[c] = (struct cell){table->columns[c].head, STYLE_HEAD};
    print_row(table, widths, heads);
    for (size_t r = 0; r < table->n_rows; r++) {
        if (table->rows[r].heading)
            view_paragraph(table->view, "", table->rows[r].cells[0].style, table->rows[r].cells[0].text);
        else
            print_row(table, widths, table->rows[r].cells);
    }
}

const char *bar_draw(struct arena *arena, double done, double plan) {
    struct buf buf;
    buf_init(&buf, arena);
    const int mark = plan < 0 ? -1 : plan >= 1 ? BAR - 1 : (int)(plan * BAR);
    const int full = done >= 1 ? BAR : (int)(done * BAR);
    for (int i = 0; i < BAR; i++)
        buf_puts(&buf, i == mark && full < BAR ? "┃" : i < full ? "█" : "░");
    return buf.data;
}
