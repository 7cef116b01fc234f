#pragma once
// The measures themselves, each of one query. What each is, and to the last bit how trec_eval
// calculates it: sums run in the same order, so that they round alike. Where its versions 10.0 and
// 9.0 differ, Settings::version decides.
//
// Those of one value return it; those with cut-offs write one value for each. Where there are no
// relevant documents the value is 0, unless noted otherwise. Pure functions.

#include <span>
#include <vector>

#include "bench/eval/ranking.h"

namespace dragoman::eval {

struct GradeGain {
  int grade = 0;
  double gain = 0;
};

/// What follows the dot of "-m NAME.PARAMETERS".
struct Parameters {
  std::vector<int> cutoffs;      // ranks from 1, rising
  std::vector<double> numbers;   // recall levels, multiples of R, coefficients
  std::vector<GradeGain> gains;  // of grades that don't gain what they are
  double persistence = 0.9;      // of rank-biased precision
};

// Counts and sets.
double retrieved(const Ranking& ranking);
double relevant(const Ranking& ranking);
double relevant_retrieved(const Ranking& ranking);
double nonrelevant_retrieved(const Ranking& ranking);
double set_precision(const Ranking& ranking);
double set_relative_precision(const Ranking& ranking);  // of the best precision possible
double set_recall(const Ranking& ranking);
double set_average_precision(const Ranking& ranking);  // precision times recall
/// (x + 1) P R / (x P + R), x the first number.
double set_f(const Ranking& ranking, const Parameters& parameters);
/// Four coefficients: of relevant and other documents retrieved, of relevant and other ones not
/// retrieved.
double utility(const Ranking& ranking, const Parameters& parameters);

// Over the whole ranking.
double average_precision(const Ranking& ranking);
double reciprocal_rank(const Ranking& ranking);
double r_precision(const Ranking& ranking);
/// Buckley and Voorhees, SIGIR 2004, with the denominator of trec_eval since 8.0: the smaller of
/// the numbers of judged relevant and judged other documents.
double binary_preference(const Ranking& ranking);
/// Yilmaz and Aslam, CIKM 2006.
double inferred_average_precision(const Ranking& ranking);
/// Robertson, ECIR 2012: log((1 + s) / (1 + R - s)), s the sum of precisions. 0 relevant: 0.
double yet_another_average_precision(const Ranking& ranking);
double binary_gain(
    const Ranking& ranking);  // binG: relevant documents over log2(2 + others before)
/// Moffat and Zobel, ACM TOIS 27 (2008), with graded gains brought to 0 to 1.
double rank_biased_precision(const Ranking& ranking, const Parameters& parameters);
/// How much more that would be if all unjudged documents were relevant; 0 where all are judged.
double rank_biased_residual(const Ranking& ranking, const Parameters& parameters);

// At cut-offs; results that end before one are taken as filled up with other documents.
void precision_at(const Ranking& ranking, const Parameters& at, std::span<double> values);
void recall_at(const Ranking& ranking, const Parameters& at, std::span<double> values);
void relative_precision_at(const Ranking& ranking, const Parameters& at, std::span<double> values);
void unjudged_at(const Ranking& ranking, const Parameters& at, std::span<double> values);
void success_at(const Ranking& ranking, const Parameters& at, std::span<double> values);
void average_precision_at(const Ranking& ranking, const Parameters& at, std::span<double> values);

// At recall levels and multiples of R, the number of relevant documents.
void interpolated_precision(const Ranking& ranking, const Parameters& at, std::span<double> values);
double interpolated_average(const Ranking& ranking, const Parameters& at);  // 11pt_avg
void precision_at_multiples(const Ranking& ranking, const Parameters& at, std::span<double> values);

// With graded gains: Järvelin and Kekäläinen, ACM TOIS 20 (2002), discount log2(rank + 1), ideal
// over all judged documents. A gain is the grade unless parameters say otherwise; the relevance
// level plays no part.
double ndcg(const Ranking& ranking, const Parameters& parameters);
/// The mean over relevant documents of the nDCG at their ranks.
double ndcg_at_relevant(const Ranking& ranking, const Parameters& parameters);
/// The mean of the nDCG at the depths where the ideal ranking's gain falls.
double ndcg_at_levels(const Ranking& ranking, const Parameters& parameters);
/// Gains over log2(2 + what the ideal ranking is ahead), as a part of the sum of gains.
double normalized_gain(const Ranking& ranking, const Parameters& parameters);
void ndcg_at(const Ranking& ranking, const Parameters& at, std::span<double> values);

}  // namespace dragoman::eval
