#include "bench/eval/selection.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <map>
#include <string_view>

#include "analyzers/text/error.h"
#include "bench/eval/numbers.h"

namespace dragoman::eval {
namespace {

// One "-m", cut in two at its first dot.
struct Request {
  std::string_view name;
  std::string_view parameters;
  bool has_parameters = false;
};

Request read_request(std::string_view text) {
  const std::size_t dot = text.find('.');
  if (dot == std::string_view::npos) return {text, {}, false};
  return {text.substr(0, dot), text.substr(dot + 1), true};
}

[[noreturn]] void refuse(std::string_view measure, std::string_view parameters,
                         const std::string& takes) {
  throw UsageError("-m " + std::string(measure) + " takes " + takes + ", not '" +
                   std::string(parameters) + "'");
}

std::vector<std::string_view> cut_at_commas(std::string_view text) {
  std::vector<std::string_view> parts;
  for (std::size_t comma = text.find(','); comma != std::string_view::npos;
       comma = text.find(',')) {
    parts.push_back(text.substr(0, comma));
    text.remove_prefix(comma + 1);
  }
  parts.push_back(text);
  return parts;
}

std::vector<double> read_numbers(std::string_view measure, std::string_view text) {
  std::vector<double> numbers;
  for (const std::string_view part : cut_at_commas(text)) {
    const auto number = parse_number(part);
    if (!number || std::isinf(*number)) refuse(measure, text, "numbers with commas between");
    numbers.push_back(*number);
  }
  return numbers;
}

// Numbers that each have a value of their own: in order, none twice.
std::vector<double> read_cuts(std::string_view measure, std::string_view text) {
  std::vector<double> cuts = read_numbers(measure, text);
  std::ranges::sort(cuts);
  if (std::ranges::adjacent_find(cuts) != cuts.end()) refuse(measure, text, "each cut-off once");
  return cuts;
}

std::vector<int> read_cutoffs(std::string_view measure, std::string_view text) {
  std::vector<int> cutoffs;
  for (const double cut : read_cuts(measure, text)) {
    if (cut < 1 || cut > std::numeric_limits<int>::max())
      refuse(measure, text, "cut-offs of 1 or more");
    cutoffs.push_back(static_cast<int>(cut));
  }
  if (std::ranges::adjacent_find(cutoffs) != cutoffs.end())
    refuse(measure, text, "each cut-off once");
  return cutoffs;
}

std::vector<GradeGain> read_gains(std::string_view measure, std::string_view text) {
  std::vector<GradeGain> gains;
  if (text.empty()) return gains;
  for (const std::string_view part : cut_at_commas(text)) {
    const std::size_t equals = part.find('=');
    const auto grade = parse_integer(part.substr(0, equals));
    const auto gain = parse_number(equals == std::string_view::npos ? "" : part.substr(equals + 1));
    if (!grade || !gain || std::isinf(*gain))
      refuse(measure, text, "GRADE=GAIN with commas between");
    gains.push_back({*grade, *gain});
  }
  return gains;
}

// "p=0.8,1=0.5": the persistence, and gains of grades.
void read_bias(std::string_view measure, std::string_view text, Parameters& parameters) {
  std::string gains;
  for (const std::string_view part : cut_at_commas(text)) {
    if (!part.starts_with("p=")) {
      gains.append(gains.empty() ? "" : ",").append(part);
      continue;
    }
    const auto p = parse_number(part.substr(2));
    if (!p || *p <= 0 || *p >= 1) refuse(measure, text, "a persistence p between 0 and 1");
    parameters.persistence = *p;
  }
  parameters.gains = read_gains(measure, gains);
}

Parameters read_parameters(const Measure& measure, std::string_view text) {
  Parameters parameters;
  switch (measure.takes) {
    case ParameterKind::kNone: break;
    case ParameterKind::kBias: read_bias(measure.name, text, parameters); break;
    case ParameterKind::kCutoffs: parameters.cutoffs = read_cutoffs(measure.name, text); break;
    case ParameterKind::kFractions: parameters.numbers = read_cuts(measure.name, text); break;
    case ParameterKind::kNumbers: parameters.numbers = read_numbers(measure.name, text); break;
    case ParameterKind::kGains: parameters.gains = read_gains(measure.name, text); break;
  }
  if (measure.name == "utility" && parameters.numbers.size() != 4)
    refuse(measure.name, text, "four numbers");
  return parameters;
}

std::string two_decimals(double number) {
  char text[400];
  const int size = std::snprintf(text, sizeof text, "%3.2f", number);
  return {text, static_cast<std::size_t>(size)};
}

std::vector<std::string> value_names(const Selected& selected, const Request& request) {
  const std::string name(selected.measure->name);
  std::vector<std::string> names;
  for (const int cutoff : selected.parameters.cutoffs) {
    names.push_back(name + '_' + std::to_string(cutoff));
  }
  if (selected.measure->takes == ParameterKind::kFractions) {
    for (const double number : selected.parameters.numbers) {
      names.push_back(name + '_' + two_decimals(number));
    }
  }
  if (!names.empty()) return names;
  return {request.has_parameters ? name + '_' + std::string(request.parameters) : name};
}

// For each measure asked for the first request that gives it parameters, else any.
using Requests = std::map<const Measure*, Request>;

void add_request(const Request& request, Requests& requests) {
  const Measure* const measure = find_measure(request.name);
  if (measure == nullptr) {
    throw UsageError("no measure '" + std::string(request.name) +
                     "' (docs/evaluation.md has them all)");
  }
  if (request.has_parameters && measure->takes == ParameterKind::kNone)
    refuse(request.name, request.parameters, "no parameters");
  if (request.has_parameters && request.parameters.empty())
    throw UsageError("-m " + std::string(request.name) + ".: parameters stand behind the dot");
  Request& known = requests.emplace(measure, request).first->second;
  if (!known.has_parameters) known = request;
}

Requests read_requests(const std::vector<std::string>& texts, Version version) {
  Requests requests;
  for (const std::string& text : texts) {
    const Request request = read_request(text);
    const std::vector<std::string_view> names = nickname_measures(request.name, version);
    if (names.empty()) add_request(request, requests);
    if (!names.empty() && request.has_parameters)
      refuse(request.name, request.parameters, "no parameters");
    for (const std::string_view name : names) add_request({name, {}, false}, requests);
  }
  return requests;
}

}  // namespace

std::vector<Selected> select_measures(const std::vector<std::string>& requests, Version version) {
  const std::vector<std::string> official = {"official"};
  std::vector<Selected> out;
  std::size_t values = 0;
  // The table is one array: the order of its rows' addresses is its order.
  for (const auto& [measure, request] :
       read_requests(requests.empty() ? official : requests, version)) {
    Selected& selected = out.emplace_back();
    selected.measure = measure;
    selected.parameters =
        read_parameters(*measure, request.has_parameters ? request.parameters : measure->defaults);
    selected.names = value_names(selected, request);
    selected.first_value = values;
    values += selected.names.size();
  }
  return out;
}

std::size_t count_values(const std::vector<Selected>& selected) {
  return selected.empty() ? 0 : selected.back().first_value + selected.back().names.size();
}

}  // namespace dragoman::eval
