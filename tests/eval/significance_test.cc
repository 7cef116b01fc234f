// Tests of significance, against published values.

#include "bench/eval/significance.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <vector>

namespace dragoman::eval {
namespace {

using Differences = std::vector<double>;

// Student 1908: hours of sleep gained with one drug over another, ten patients.
const Differences kSleep = {1.2, 2.4, 1.3, 1.3, 0.0, 1.0, 1.8, 0.8, 4.6, 1.4};

// Darwin 1876, as Fisher has them in The Design of Experiments (1935): crossed over self-fertilised
// plants, fifteen pairs, in eighths of an inch.
const Differences kPlants = {49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48};

Differences negated(Differences differences) {
  for (double& difference : differences) difference = -difference;
  return differences;
}

}  // namespace

TEST_CASE("the incomplete beta function has its known values") {
  CHECK(incomplete_beta(1, 1, 0.3) == Approx(0.3));
  CHECK(incomplete_beta(7, 7, 0.5) == Approx(0.5));
  CHECK(incomplete_beta(2, 3, 0.4) == Approx(0.5248));  // 6x^2 - 8x^3 + 3x^4
  CHECK(incomplete_beta(0.5, 0.5, 0.25) == Approx(2 / M_PI * std::asin(0.5)));
  CHECK(incomplete_beta(2, 3, 0) == 0);
  CHECK(incomplete_beta(2, 3, 1) == 1);
}

TEST_CASE("the incomplete beta function mirrors itself") {
  for (const double a : {0.5, 1.0, 24.5, 671.5}) {
    for (const double x : {0.001, 0.2, 0.5, 0.9, 0.999}) {
      CAPTURE(a, x);
      CHECK(incomplete_beta(a, 0.5, x) == Approx(1 - incomplete_beta(0.5, a, 1 - x)).margin(1e-12));
    }
  }
}

TEST_CASE("Student's distribution has its tabled values") {
  CHECK(student_two_sided(1, 1) == Approx(0.5));
  CHECK(student_two_sided(12.706, 1) == Approx(0.05).epsilon(1e-4));
  CHECK(student_two_sided(2.228, 10) == Approx(0.05).epsilon(1e-3));
  CHECK(student_two_sided(-3.169, 10) == Approx(0.01).epsilon(1e-3));
  CHECK(student_two_sided(2.042, 30) == Approx(0.05).epsilon(1e-3));
  CHECK(student_two_sided(1.960, 1e6) == Approx(0.05).epsilon(1e-3));
  CHECK(student_two_sided(0, 5) == Approx(1));
}

TEST_CASE("the paired t-test has the published p-values") {
  CHECK(paired_t_test(kSleep).value() == Approx(0.002833).epsilon(1e-3));
  CHECK(paired_t_test(kPlants).value() == Approx(0.0497).epsilon(1e-3));
  CHECK(paired_t_test(negated(kPlants)).value() == Approx(paired_t_test(kPlants).value()));
}

TEST_CASE("the t-test of differences that don't vary is certain") {
  CHECK(paired_t_test({0, 0, 0}) == 1.0);
  CHECK(paired_t_test({0.25, 0.25, 0.25}) == 0.0);
  CHECK_FALSE(paired_t_test({0.25}));
  CHECK_FALSE(paired_t_test({}));
}

TEST_CASE("the randomization test counts Fisher's 1726 ways of 32768") {
  CHECK(randomization_test(kPlants) == 1726.0 / 32768);
  CHECK(randomization_test(negated(kPlants)) == 1726.0 / 32768);
}

TEST_CASE("the randomization test of few differences is counted by hand") {
  CHECK(randomization_test({}) == 1);
  CHECK(randomization_test({0, 0}) == 1);
  CHECK(randomization_test({1}) == 1);
  CHECK(randomization_test({1, 1}) == 0.5);
  CHECK(randomization_test({1, 1, 0}) == 0.5);
  CHECK(randomization_test({1, 1, 1}) == 0.25);
  CHECK(randomization_test({3, 1, -1}) == 0.75);
  CHECK(randomization_test({0.1, 0.2, 0.3}) == 0.25);  // 0.1 + 0.2 isn't 0.3: no tie is lost
  CHECK(randomization_test({0.1, 0.2, -0.3}) == 1);
}

TEST_CASE("many differences are tested by drawn signs and always the same way") {
  Differences many(30, 0.01);
  CHECK(randomization_test(many) < 3.0 / kSampledSigns);
  CHECK(randomization_test(many) > 0);
  for (std::size_t i = 0; i < many.size(); i += 3) many[i] = -0.011;
  CHECK(randomization_test(many) == randomization_test(many));
}

TEST_CASE("drawn signs come near all signs") {
  // Twenty-one of one size: how often are 15 or more of one sign? By the binomial law 0.0784.
  Differences differences(21, 1.0);
  for (std::size_t i = 0; i < 6; ++i) differences[i] = -1;
  CHECK(randomization_test(differences) == Approx(0.0784).margin(0.004));
}

}  // namespace dragoman::eval
