/* SPDX-License-Identifier: MIT
 *
 * One year of minutes: few traffic controls until August, many in September and October.
 */
#ifndef TESTS_ENGINE_YEAR_H
#define TESTS_ENGINE_YEAR_H

#include "bench.h"

static inline const char *minutes_of(struct bench *bench, const char *group, int month, int day, int controls) {
    const char *report = controls
                             ? arena_printf(bench->arena,
                                            "<report activity=\"trafikkontroller\" count=\"%d\" from=\"2023-%02d-01\" "
                                            "to=\"2023-%02d-09\"/>",
                                            controls, month, month)
                             : "";
    return bench_minutes(
        bench, arena_printf(bench->arena, "%s-%02d.xml", group, month),
        arena_printf(bench->arena, "id=\"%s-%d\" group=\"%s\" date=\"2023-%02d-%d\"", group, month, group, month, day),
        arena_printf(bench->arena, "<item number=\"1\"><title>Trafik</title><p>Läget gicks igenom.</p>%s</item>",
                     report));
}

/* Both groups' minutes up to that month. */
static inline void year_store(struct bench *bench, int last) {
    static const int controls[] = {0, 0, 1, 1, 1, 1, 1, 0, 1, 12, 9, 3, 0};
    const char *paths[26];
    size_t n = 0;
    for (int month = 2; month <= last; month++) {
        if (month == 7)
            continue;
        paths[n++] = minutes_of(bench, "EST", month, 10, controls[month]);
        paths[n++] = minutes_of(bench, "SSPF", month, 17, 0);
    }
    ck_assert_uint_eq(bench_import(bench, "2023-01-01", LOFTE_IMPORT_STORE, paths, n).n_refused, 0);
}

#endif
