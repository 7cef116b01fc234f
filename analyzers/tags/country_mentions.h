#pragma once
// The countries that a text names, for texts that have no TAGS to say what they are about. The
// rules and how well they do are in docs/inference.md. Pure functions over tables built on first
// use; safe from any thread.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/tags/country.h"

namespace dragoman {

/// The countries that `title` and `text` are about by their own evidence, the strongest first.
///
/// Evidence is a name, other name or demonym (1 each), a capital or another city with a post (1/2),
/// begun with a capital letter; abbreviations all in capitals; longer names before shorter ones
/// ("South Korea" is not Korea's south, "Gulf of Mexico" no Mexico); three times as much in the
/// title. A country is kept with at least 1 and at least kLeastShare of the strongest country's
/// evidence.
///
/// A mission's report (mission_report.h) names other countries in passing and its own nearly
/// always. There the United States are left out where another country has evidence, and a country
/// beside the strongest needs kLeastReportEvidence and kLeastReportShare of the strongest's.
///
/// A name that a person bears somewhere in the text ("Colonel Tomas Montenegro", personal_names.h),
/// or that is a word of `persons`, the document's own list of names ("Trinidad Oliva, José Luis"),
/// counts where a word shows that the place is meant ("in Montenegro"), and elsewhere only in a
/// text with such evidence for the country.
///
/// Expects well-formed UTF-8; linear in its length.
std::vector<const Country*> countries_mentioned(std::string_view title, std::string_view text,
                                                std::span<const std::string> persons = {});

inline constexpr double kLeastShare = 0.2;
inline constexpr double kLeastReportShare = 0.5;
inline constexpr double kLeastReportEvidence = 2.5;
inline constexpr std::size_t kMaxReportCountries = 5;

}  // namespace dragoman
