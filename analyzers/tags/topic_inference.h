#pragma once
// The topics of texts that have no TAGS: which subject TAGS an officer would likely have given
// them. The method and its measure are in docs/inference.md. Pure functions over a table built on
// first use; safe from any thread.

#include <span>
#include <string_view>
#include <vector>

#include "analyzers/tags/country.h"

namespace dragoman {

struct InferredTopic {
  std::string_view code;  // of subject_tags(), "PHUM"; lives as long as the program
  double score = 0;       // evidence over what the topic asks for: at least 1
};

/// The strongest first, at most kMaxTopics; empty where no topic has evidence enough. `countries`
/// are those the text is about (countries_mentioned). Expects well-formed UTF-8; linear in its
/// length.
std::vector<InferredTopic> infer_topics(std::string_view title, std::string_view text,
                                        std::span<const Country* const> countries);

/// The same, with countries_mentioned(title, text).
std::vector<InferredTopic> infer_topics(std::string_view title, std::string_view text);

inline constexpr std::size_t kMaxTopics = 5;

}  // namespace dragoman
