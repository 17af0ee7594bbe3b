/* SPDX-License-Identifier: MIT
 *
 * The reference formulas: the table as published to 1e-4, exact values (worked out in fractions) to 1e-9, and the same
 * probability by another road: the count to come as a Poisson number whose rate is drawn from the gamma.
 */
#include "model/pace.h"
#include "suite.h"

#include <math.h>

#define COUNT(table) (sizeof(table) / sizeof(table)[0])

START_TEST(the_reference_table_to_four_places) {
    static const struct {
        int64_t target, done;
        double share, planned, tail, reach, needed;
    } rows[] = {
        {30, 10, 0.50, 15.0, 0.1185, 0.0338, 1.33}, {30, 5, 0.50, 15.0, 0.0028, 0.0001, 1.67},
        {30, 12, 0.50, 15.0, 0.2676, 0.1378, 1.20}, {15, 4, 0.50, 7.5, 0.1321, 0.0356, 1.47},
        {15, 7, 0.50, 7.5, 0.5246, 0.4027, 1.07},   {2, 0, 0.50, 1.0, 0.3679, 0.1111, 2.00},
        {2, 0, 0.75, 1.5, 0.2231, 0.0278, 4.00},    {2, 1, 0.75, 1.5, 0.5578, 0.3056, 2.00},
        {40, 20, 0.75, 30.0, 0.0353, 0.0004, 2.00}, {30, 29, 0.99, 29.7, 0.4976, 0.2530, 3.33},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        ck_assert_double_eq_tol((double)rows[i].target * rows[i].share, rows[i].planned, 1e-9);
        ck_assert_double_eq_tol(pace_tail(rows[i].target, rows[i].done, rows[i].share), rows[i].tail, 1e-4);
        ck_assert_double_eq_tol(pace_probability(rows[i].target, rows[i].done, rows[i].share), rows[i].reach, 1e-4);
        ck_assert_double_eq_tol(pace_needed(rows[i].target, rows[i].done, rows[i].share), rows[i].needed, 5e-3);
    }
}
END_TEST

START_TEST(the_formulas_to_nine_places) {
    static const struct {
        int64_t target, done;
        double share, tail, reach, needed;
    } rows[] = {
        {30, 10, 0.5, 0.118464411529015, 0.033773464012599, 1.333333333333333},
        {30, 5, 0.5, 0.002792429332701, 0.000082781780252, 1.666666666666667},
        {30, 12, 0.5, 0.267611033392577, 0.137809910171987, 1.200000000000000},
        {15, 4, 0.5, 0.132061856287721, 0.035551608178805, 1.466666666666667},
        {15, 7, 0.5, 0.524638526487605, 0.402698392584565, 1.066666666666667},
        {2, 0, 0.5, 0.367879441171442, 0.111111111111111, 2.000000000000000},
        {2, 0, 0.75, 0.223130160148430, 0.027777777777778, 4.000000000000000},
        {2, 1, 0.75, 0.557825400371075, 0.305555555555556, 2.000000000000000},
        {40, 20, 0.75, 0.035284618454229, 0.000405272435090, 2.000000000000000},
        {30, 29, 0.99, 0.497605999872811, 0.253034662169942, 3.333333333333333},
        {4000, 1990, 0.5, 0.417276812231281, 0.375918113944982, 1.005000000000000},
        {30, 0, 0, 1, 0.373927001157360, 1},
        {6, 5, 1 / 3.0, 0.983436391519386, 0.993803602240563, 0.25},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        ck_assert_double_eq_tol(pace_tail(rows[i].target, rows[i].done, rows[i].share), rows[i].tail, 1e-9);
        ck_assert_double_eq_tol(pace_probability(rows[i].target, rows[i].done, rows[i].share), rows[i].reach, 1e-9);
        ck_assert_double_eq_tol(pace_needed(rows[i].target, rows[i].done, rows[i].share), rows[i].needed, 1e-9);
    }
}
END_TEST

/* P(Poisson(rate × left) >= k) averaged over rate ~ Gamma(1 + done, b), by Simpson's rule. */
static double reach_by_integral(int64_t target, int64_t done, double share) {
    enum { STEPS = 40000 };
    const double b = 1 / (double)target + share, left = 1 - share, top = (1 + (double)done) / b + 40 * (double)target;
    double sum = 0;
    for (int i = 1; i <= STEPS; i++) {
        const double rate = top * i / STEPS, mean = rate * left;
        double fewer = 0;
        for (int64_t x = 0; x < target - done; x++)
            fewer += exp((double)x * log(mean) - mean - lgamma((double)x + 1));
        const double r = 1 + (double)done;
        const double density = exp(r * log(b) + (r - 1) * log(rate) - b * rate - lgamma(r));
        sum += (i == STEPS ? 1 : i % 2 ? 4 : 2) * density * (1 - fewer);
    }
    return sum * top / STEPS / 3;
}

START_TEST(the_probability_is_the_gamma_poisson_mixture) {
    static const struct {
        int64_t target, done;
        double share;
    } rows[] = {{30, 10, 0.5}, {15, 7, 0.5}, {6, 2, 0.4}, {30, 27, 0.95}};
    for (size_t i = 0; i < COUNT(rows); i++)
        ck_assert_double_eq_tol(pace_probability(rows[i].target, rows[i].done, rows[i].share),
                                reach_by_integral(rows[i].target, rows[i].done, rows[i].share), 1e-9);
}
END_TEST

START_TEST(nothing_left_to_do_or_no_plan_left) {
    ck_assert_double_eq(pace_probability(30, 30, 0.2), 1);
    ck_assert_double_eq(pace_probability(30, 34, 1), 1);
    ck_assert_double_eq(pace_probability(30, 29, 1), 0);
    ck_assert_double_eq(pace_needed(30, 31, 1), 0);
    ck_assert(isinf(pace_needed(30, 29, 1)));
    ck_assert_double_eq(pace_tail(30, -1, 0.5), 0);
    ck_assert_double_eq(pace_tail(30, 0, 0), 1);
}
END_TEST

START_TEST(more_done_is_likelier_to_reach_and_later_is_less_likely) {
    for (int64_t done = 0; done < 30; done++)
        for (int step = 1; step < 20; step++) {
            const double share = step / 20.0, here = pace_probability(30, done, share);
            ck_assert(here >= 0 && here <= 1);
            ck_assert(pace_probability(30, done + 1, share) > here - 1e-12);
            ck_assert(pace_probability(30, done, share + 0.05) < here + 1e-12);
        }
}
END_TEST

START_TEST(a_tail_grows_with_what_is_done_and_is_never_above_one) {
    for (int64_t target = 1; target <= 40; target++)
        for (int step = 0; step <= 20; step++) {
            double before = 0;
            for (int64_t done = 0; done <= 4 * target; done++) {
                const double tail = pace_tail(target, done, step / 20.0);
                ck_assert_msg(tail >= before && tail <= 1, "%d of %d at %d/20", (int)done, (int)target, step);
                before = tail;
            }
        }
}
END_TEST

SUITE("pace_formula", the_reference_table_to_four_places, the_formulas_to_nine_places,
      the_probability_is_the_gamma_poisson_mixture, nothing_left_to_do_or_no_plan_left,
      more_done_is_likelier_to_reach_and_later_is_less_likely, a_tail_grows_with_what_is_done_and_is_never_above_one)
