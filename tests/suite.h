/* SPDX-License-Identifier: MIT
 *
 * What every test program shares: a main over a list of Check tests, each a case of its own, reported in TAP.
 */
#ifndef TESTS_SUITE_H
#define TESTS_SUITE_H

#include <check.h>
#include <stdlib.h>

/* As ck_assert_msg, for the inside of long loops: Check logs every assertion that holds, a microsecond each. */
#define ck_assert_quiet(condition, ...) ((condition) ? (void)0 : ck_abort_msg(__VA_ARGS__))

/* Defines main(): runs the named tests as one suite and reports in TAP. Use: SUITE("days", test_a, test_b) */
#define SUITE(title, ...)                                                                                              \
    int main(void) {                                                                                                   \
        const TTest *const tests[] = {__VA_ARGS__};                                                                    \
        Suite *suite = suite_create(title);                                                                            \
        for (size_t i = 0; i < sizeof tests / sizeof tests[0]; i++) {                                                  \
            TCase *tcase = tcase_create(tests[i]->name);                                                               \
            tcase_add_test(tcase, tests[i]);                                                                           \
            suite_add_tcase(suite, tcase);                                                                             \
        }                                                                                                              \
        SRunner *runner = srunner_create(suite);                                                                       \
        srunner_run_all(runner, CK_SILENT);                                                                            \
        const int failed = srunner_ntests_failed(runner);                                                              \
        srunner_free(runner);                                                                                          \
        return failed ? EXIT_FAILURE : EXIT_SUCCESS;                                                                   \
    }

#endif
