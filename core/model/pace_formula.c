/* SPDX-License-Identifier: MIT
 *
 * The three reference formulas. Short sums by multiplication alone; what would leave a double's range is carried as
 * mantissa and exponent, so that large targets are as exact as small ones.
 */
#include "model/pace.h"

#include <math.h>

struct scaled {
    double mantissa;
    int exponent;
};

static void scaled_multiply(struct scaled *term, double factor) {
    int shift;
    term->mantissa = frexp(term->mantissa * factor, &shift);
    term->exponent += shift;
}

static double scaled_value(struct scaled term) {
    return ldexp(term.mantissa, term.exponent);
}

double pace_probability(int64_t target, int64_t done, double share) {
    const int64_t left = target - done;
    if (left <= 0)
        return 1;
    const double share_left = 1 - fmax(share, 0);
    if (share_left <= 0)
        return 0;
    const double b = 1 / (double)target + fmax(share, 0), p = b / (b + share_left), q = share_left / (b + share_left);
    struct scaled term = {1, 0};
    for (int64_t i = 0; i <= done; i++)
        scaled_multiply(&term, p);
    double fewer = scaled_value(term);
    for (int64_t x = 1; x < left; x++) {
        scaled_multiply(&term, q * (double)(done + x) / (double)x);
        fewer += scaled_value(term);
    }
    return fmax(1 - fewer, 0);
}

double pace_tail(int64_t target, int64_t done, double share) {
    const double mean = (double)target * share;
    struct scaled term = {exp(floor(mean) - mean), 0};
    for (int64_t i = 0, whole = (int64_t)floor(mean); i < whole; i++)
        scaled_multiply(&term, exp(-1));
    double sum = done < 0 ? 0 : scaled_value(term);
    for (int64_t x = 1; x <= done; x++) {
        scaled_multiply(&term, mean / (double)x);
        sum += scaled_value(term);
    }
    return fmin(sum, 1);
}

double pace_needed(int64_t target, int64_t done, double share) {
    if (done >= target)
        return 0;
    return share >= 1 ? INFINITY : (double)(target - done) / (1 - share) / (double)target;
}
