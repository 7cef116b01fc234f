// One pass over the bytes: at the beginning of each word its first letter says which patterns it
// may begin, so most words cost one comparison.

#include "analyzers/citations/citation_finder.h"

#include <algorithm>

#include "analyzers/citations/cable_citation.h"
#include "analyzers/citations/frus_citation.h"
#include "analyzers/citations/listed_citation.h"
#include "analyzers/citations/text_words.h"
#include "analyzers/citations/un_citation.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

class Finder {
 public:
  Finder(std::string_view text, const CitingDocument& document)
      : text_(text), document_(document) {}

  std::vector<TextCitation> find() {
    while (at_ < text_.size() && found_.size() < kMaxTextCitations) {
      if (ascii::is_alnum(text_[at_])) {
        at_ = std::max(read_word(), word_end());
      } else {
        ++at_;
      }
    }
    return std::move(found_);
  }

 private:
  std::size_t word_end() const {
    std::size_t end = at_;
    while (end < text_.size() && ascii::is_alnum(text_[end])) ++end;
    return end;
  }

  // Returns where it has read to.
  std::size_t read_word() {
    switch (text_[at_]) {
      case 'R':
      case 'r': return read_listed();
      case 'F': return read_frus();
      case 'D': return read_own_volume();
      case 'S':
      case 'A':
      case 'E': return add(un_symbol_citation(text_, at_));
      default: return ascii::is_digit(text_[at_]) ? read_number() : at_;
    }
  }

  std::size_t read_listed() {
    if (document_.listed.empty() || !ascii::starts_with_ignoring_case(text_.substr(at_), "REF")) {
      return at_;
    }
    const auto found = listed_citations(text_, at_, document_.listed);
    for (const TextCitation& citation : found) add(citation);
    return found.empty() ? at_ : found.back().end;
  }

  std::size_t read_frus() {
    const FrusCitations read = frus_citations(text_, at_);
    for (const TextCitation& citation : read.found) add(citation);
    return read.end;
  }

  std::size_t read_own_volume() {
    if (document_.volume.empty()) return at_;
    const FrusCitations read = own_volume_citations(text_, at_, document_.volume);
    for (const TextCitation& citation : read.found) add(citation);
    return read.end;
  }

  std::size_t read_number() {
    const std::size_t end = digits_end(text_, at_);
    if (end < text_.size() && ascii::is_letter(text_[end])) {
      return add(glued_cable_citation(text_, at_));
    }
    if (const auto resolution = resolution_citation(text_, at_, end)) return add(resolution);
    return add(cable_citation(text_, at_, end, document_, behind_joint()));
  }

  // Where the words begin that only "and", "or" or a sign parts from the last telegram cited.
  std::optional<std::size_t> behind_joint() const {
    if (last_cable_end_ == 0) return std::nullopt;
    std::size_t at = last_cable_end_;
    while (at < text_.size() &&
           (text_[at] == ',' || text_[at] == ';' || ascii::is_blank(text_[at])))
      ++at;
    const TextWord word = word_after(text_, at);
    const bool joins =
        equals_ignoring_case(word.of(text_), "AND") || equals_ignoring_case(word.of(text_), "OR");
    return joins ? word_after(text_, word.end).begin : at;
  }

  std::size_t add(const std::optional<TextCitation>& citation) {
    if (!citation || citation->id == document_.id) return at_;
    found_.push_back(*citation);
    if (parse_cable_reference(citation->id)) last_cable_end_ = citation->end;
    return citation->end;
  }

  std::string_view text_;
  const CitingDocument& document_;
  std::vector<TextCitation> found_;
  std::size_t at_ = 0;
  std::size_t last_cable_end_ = 0;
};

}  // namespace

std::vector<TextCitation> find_citations(std::string_view text, const CitingDocument& document) {
  return Finder(text, document).find();
}

std::vector<std::string> cited_ids(const std::vector<TextCitation>& citations) {
  std::vector<std::string> ids;
  for (const TextCitation& citation : citations) {
    if (std::find(ids.begin(), ids.end(), citation.id) == ids.end()) ids.push_back(citation.id);
  }
  return ids;
}

std::string frus_volume_of(std::string_view id) {
  const std::size_t slash = id.rfind("/d");
  if (!id.starts_with("frus") || slash == std::string_view::npos) return "";
  return ascii::is_digits(id.substr(slash + 2)) ? std::string(id.substr(0, slash)) : "";
}

}  // namespace dragoman
