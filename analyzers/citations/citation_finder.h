#pragma once
// Citations in running text: "in Paris 1046 we reported", "reftel B", "telegram 1046 from Paris, June
// 5", "FRUS 1969-76, vol. XII, Document 150", "S/RES/1695". What can't be told for certain is left
// out: "in Paris 1946" may be a year.
//
// Sources of the forms: 5 FAH-2 H-440 (references in telegrams), the editorial notes of Foreign
// Relations of the United States, the UN's document symbols guide (research.un.org).
// Pure functions; safe from any thread; linear time; any bytes are safe.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/cable/header/reference_list.h"

namespace dragoman {

/// What is known of the document whose text is read.
struct CitingDocument {
  std::string id;           // a document doesn't cite itself; may be empty
  std::optional<int> year;  // a telegram cited without a year is of this one
  std::string volume;       // "frus1969-76v20": that of "Document 150"; empty for other documents
  std::vector<ListedReference> listed;
};

struct TextCitation {
  std::string id;         // "08PARIS1046", "frus1969-76v12/d150", "S/RES/1695"
  std::size_t begin = 0;  // bytes into the text
  std::size_t end = 0;    // past the last

  friend bool operator==(const TextCitation&, const TextCitation&) = default;
};

/// The most that are found in one text.
inline constexpr std::size_t kMaxTextCitations = 300;

/// In the text's order; one that stands several times is there several times.
std::vector<TextCitation> find_citations(std::string_view text, const CitingDocument& document);

/// The ids alone, each once, in the order of their first places.
std::vector<std::string> cited_ids(const std::vector<TextCitation>& citations);

/// The volume of a document of Foreign Relations: "frus1969-76v20" of "frus1969-76v20/d12", "" of
/// other ids.
std::string frus_volume_of(std::string_view id);

}  // namespace dragoman
