#pragma once
// BM25 (Robertson and Zaragoza 2009), as both passes weigh it.

#include <cmath>

namespace dragoman {

/// Tuned on diplomatic documents; flat around these values (docs/relevance.md).
inline constexpr double kBm25K1 = 1.4;
inline constexpr double kBm25B = 0.5;

/// Never below 0, however common the term.
inline double inverse_document_frequency(double documents, double with_term) {
  return std::log(1 + (documents - with_term + 0.5) / (with_term + 0.5));
}

/// The frequency's share of the weight, from 0 to k1 + 1.
inline double saturated_frequency(double frequency, double length, double average_length) {
  const double k = kBm25K1 * (1 - kBm25B + kBm25B * length / average_length);
  return frequency * (kBm25K1 + 1) / (frequency + k);
}

}  // namespace dragoman
