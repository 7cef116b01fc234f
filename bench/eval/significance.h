#pragma once
// Is one run better than another, or is it chance? Two-sided tests of the differences between the
// runs' values of the same queries. Pure functions; the same input gives the same p-value.
//
// Smucker, Allan and Carterette, A Comparison of Statistical Significance Tests for Information
// Retrieval Evaluation, CIKM 2007, recommend these two.

#include <optional>
#include <vector>

namespace dragoman::eval {

/// The regularized incomplete beta function I_x(a, b), 0 <= x <= 1, a and b above 0, by the
/// continued fraction of the NIST Digital Library of Mathematical Functions, 8.17.22.
double incomplete_beta(double a, double b, double x);

/// How probable a t at least as far from 0 is under Student's distribution (Abramowitz and Stegun,
/// Handbook of Mathematical Functions, 26.7.1).
double student_two_sided(double t, double degrees_of_freedom);

/// The p-value of Student's paired t-test; absent for fewer than two differences.
std::optional<double> paired_t_test(const std::vector<double>& differences);

/// Up to this many differences other than 0 are tested with all combinations of signs.
inline constexpr int kMaxExactSigns = 20;
inline constexpr int kSampledSigns = 100'000;

/// The p-value of Fisher's randomization test: how often a mean at least as far from 0 comes about
/// when the sign of each difference is drawn by lot. All ways of signs are counted where there are
/// few; else kSampledSigns of them are drawn, with the same seed each time, and p is
/// (hits + 1) / (drawn + 1), never 0 (Phipson and Smyth 2010).
double randomization_test(const std::vector<double>& differences);

}  // namespace dragoman::eval
