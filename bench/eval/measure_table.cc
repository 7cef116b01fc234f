#include "bench/eval/measure_table.h"

#include <algorithm>
#include <cmath>

namespace dragoman::eval {
namespace {

template <double (*Value)(const Ranking&)>
void one(const Ranking& ranking, const Parameters&, std::span<double> values) {
  values.front() = Value(ranking);
}

template <double (*Value)(const Ranking&, const Parameters&)>
void one(const Ranking& ranking, const Parameters& parameters, std::span<double> values) {
  values.front() = Value(ranking, parameters);
}

template <double (*Value)(const Ranking&)>
void logarithm(const Ranking& ranking, const Parameters&, std::span<double> values) {
  values.front() = std::log(std::max(Value(ranking), kGeometricFloor));
}

using enum ParameterKind;

constexpr std::string_view kRanks = "5,10,15,20,30,100,200,500,1000";
constexpr std::string_view kTenths = "0,.1,.2,.3,.4,.5,.6,.7,.8,.9,1";
constexpr std::string_view kFifths = ".2,.4,.6,.8,1,1.2,1.4,1.6,1.8,2";

// clang-format off
constexpr Measure kMeasures[] = {
    {"runid",                 Summary::kRunTag,        kNone,      "",          nullptr},
    {"num_q",                 Summary::kQueryCount,    kNone,      "",          nullptr},
    {"num_ret",               Summary::kSum,           kNone,      "",          one<retrieved>},
    {"num_rel",               Summary::kRelevantCount, kNone,      "",          one<relevant>},
    {"num_rel_ret",           Summary::kSum,           kNone,      "",          one<relevant_retrieved>},
    {"map",                   Summary::kMean,          kNone,      "",          one<average_precision>},
    {"gm_map",                Summary::kGeometricMean, kNone,      "",          logarithm<average_precision>},
    {"Rprec",                 Summary::kMean,          kNone,      "",          one<r_precision>},
    {"bpref",                 Summary::kMean,          kNone,      "",          one<binary_preference>},
    {"recip_rank",            Summary::kMean,          kNone,      "",          one<reciprocal_rank>},
    {"iprec_at_recall",       Summary::kMean,          kFractions, kTenths,     interpolated_precision},
    {"P",                     Summary::kMean,          kCutoffs,   kRanks,      precision_at},
    {"relstring",             Summary::kGradeString,   kNumbers,   "10",        nullptr},
    {"recall",                Summary::kMean,          kCutoffs,   kRanks,      recall_at},
    {"infAP",                 Summary::kMean,          kNone,      "",          one<inferred_average_precision>},
    {"gm_bpref",              Summary::kGeometricMean, kNone,      "",          logarithm<binary_preference>},
    {"Rprec_mult",            Summary::kMean,          kFractions, kFifths,     precision_at_multiples},
    {"utility",               Summary::kMean,          kNumbers,   "1,-1,0,0",  one<utility>},
    {"11pt_avg",              Summary::kMean,          kNumbers,   kTenths,     one<interpolated_average>},
    {"binG",                  Summary::kMean,          kNone,      "",          one<binary_gain>},
    {"G",                     Summary::kMean,          kGains,     "",          one<normalized_gain>},
    {"ndcg",                  Summary::kMean,          kGains,     "",          one<ndcg>},
    {"ndcg_rel",              Summary::kMean,          kGains,     "",          one<ndcg_at_relevant>},
    {"Rndcg",                 Summary::kMean,          kGains,     "",          one<ndcg_at_levels>},
    {"ndcg_cut",              Summary::kMean,          kCutoffs,   kRanks,      ndcg_at},
    {"map_cut",               Summary::kMean,          kCutoffs,   kRanks,      average_precision_at},
    {"relative_P",            Summary::kMean,          kCutoffs,   kRanks,      relative_precision_at},
    {"success",               Summary::kMean,          kCutoffs,   "1,5,10",    success_at},
    {"set_P",                 Summary::kMean,          kNone,      "",          one<set_precision>},
    {"set_relative_P",        Summary::kMean,          kNone,      "",          one<set_relative_precision>},
    {"set_recall",            Summary::kMean,          kNone,      "",          one<set_recall>},
    {"set_map",               Summary::kMean,          kNone,      "",          one<set_average_precision>},
    {"set_F",                 Summary::kMean,          kNumbers,   "1",         one<set_f>},
    {"num_nonrel_judged_ret", Summary::kSum,           kNone,      "",          one<nonrelevant_retrieved>},
    {"yaap",                  Summary::kMean,          kNone,      "",          one<yet_another_average_precision>},
    {"rbp",                   Summary::kMean,          kBias,      "",          one<rank_biased_precision>},
    {"rbp_resid",             Summary::kMean,          kBias,      "",          one<rank_biased_residual>},
    {"unj",                   Summary::kMean,          kCutoffs,   "5,10,20",   unjudged_at},
};

constexpr std::string_view kSet[] = {
    "runid", "num_q", "num_ret", "num_rel", "num_rel_ret", "utility",
    "set_P", "set_recall", "set_relative_P", "set_map", "set_F"};
// clang-format on

// The names of the table from the first one on to another, which is in it.
std::vector<std::string_view> names_to(std::string_view last) {
  std::vector<std::string_view> names;
  for (const Measure& measure : kMeasures) {
    names.push_back(measure.name);
    if (measure.name == last) break;
  }
  return names;
}

}  // namespace

std::span<const Measure> all_measures() {
  return kMeasures;
}

const Measure* find_measure(std::string_view name) {
  const auto* const found = std::ranges::find(kMeasures, name, &Measure::name);
  return found == std::end(kMeasures) ? nullptr : found;
}

std::vector<std::string_view> nickname_measures(std::string_view nickname, Version version) {
  if (nickname == "official") return names_to("P");
  if (nickname == "all_trec") {
    std::vector<std::string_view> names = names_to("num_nonrel_judged_ret");
    if (version == Version::k10) names.insert(names.end(), {"rbp", "rbp_resid", "unj"});
    return names;
  }
  if (nickname == "set") return {std::begin(kSet), std::end(kSet)};
  return {};
}

}  // namespace dragoman::eval
