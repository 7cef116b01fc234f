// Words are cut into runs of letters and runs of digits, which are read in order; signs between
// don't count. A reading ends where a word does.

#include "analyzers/citations/typed_volume.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include "analyzers/citations/frus_citation.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

struct Run {
  std::string text;       // in capitals
  std::size_t words = 0;  // up to its end; 0 within a word
};

std::vector<Run> runs_of(std::span<const std::string_view> words) {
  std::vector<Run> runs;
  for (std::size_t i = 0; i < words.size(); ++i) {
    std::string_view word = words[i];
    const std::size_t before = runs.size();
    while (!word.empty()) {
      std::string_view run = ascii::take_while(word, ascii::is_digit);
      if (run.empty()) run = ascii::take_while(word, ascii::is_letter);
      if (run.empty()) {
        word.remove_prefix(1);
      } else {
        runs.push_back({ascii::to_upper(run), 0});
      }
    }
    if (runs.size() > before) runs.back().words = i + 1;
  }
  return runs;
}

template <std::size_t size>
bool is_any(std::string_view text, const std::array<std::string_view, size>& known) {
  return std::find(known.begin(), known.end(), text) != known.end();
}

class VolumeReader {
 public:
  explicit VolumeReader(std::vector<Run> runs) : runs_(std::move(runs)) {}

  TypedVolume read() {
    TypedVolume out;
    std::string volume;
    if (!skip_series() || !read_years(volume) || !read_number(volume)) return out;
    read_part(volume);
    out.words = runs_[at_ - 1].words;
    out.volume = std::move(volume);
    read_document(out);
    if (out.words == 0 && out.document.empty()) out.volume.clear();
    return out;
  }

 private:
  static constexpr std::array<std::string_view, 5> kVolume = {"V", "VOL", "VOLUME", "VOLS", "VE"};
  static constexpr std::array<std::string_view, 3> kPart = {"P", "PT", "PART"};
  static constexpr std::array<std::string_view, 7> kDocument = {"D",  "DOC", "DOCUMENT", "DOCS",
                                                                "NO", "NR",  "NUMBER"};

  std::string_view next(std::size_t ahead = 0) const {
    return at_ + ahead < runs_.size() ? std::string_view(runs_[at_ + ahead].text)
                                      : std::string_view();
  }

  bool skip(std::string_view text) {
    const bool found = next() == text;
    if (found) ++at_;
    return found;
  }

  bool skip_series() {
    if (skip("FRUS")) return true;
    if (!skip("FOREIGN") || !skip("RELATIONS")) return false;
    for (const std::string_view word : {"OF", "THE", "UNITED", "STATES"}) skip(word);
    return true;
  }

  bool read_years(std::string& out) {
    if (next().size() != 4 || !ascii::is_digits(next())) return false;
    out = "frus" + std::string(next());
    ++at_;
    if (!ascii::is_digits(next()) || (next().size() != 2 && next().size() != 4)) return true;
    out += '-' + std::string(next().substr(next().size() - 2));
    ++at_;
    return true;
  }

  bool read_number(std::string& out) {
    if (!is_any(next(), kVolume)) return false;
    bool electronic = next() == "VE";
    ++at_;
    if (skip("E")) electronic = true;
    const auto number = ascii::is_digits(next()) && next().size() <= 2
                            ? std::optional(std::stoi(std::string(next())))
                            : roman_number(next());
    if (!number || *number > 99) return false;
    ++at_;
    const std::string digits = std::to_string(*number);
    out += std::string(electronic ? "ve" : "v") + (digits.size() < 2 ? "0" : "") + digits;
    return true;
  }

  void read_part(std::string& out) {
    if (!is_any(next(), kPart)) return;
    const std::string_view digits = next(1);
    const auto part = ascii::is_digits(digits) && digits.size() == 1
                          ? std::optional(digits.front() - '0')
                          : roman_number(digits);
    if (!part) return;
    out += 'p' + std::to_string(*part);
    at_ += 2;
  }

  void read_document(TypedVolume& out) {
    std::size_t ahead = 0;
    while (ahead < 2 && is_any(next(ahead), kDocument)) ++ahead;  // "doc. no. 150"
    const std::string_view number = next(ahead);
    if (ahead == 0 || !ascii::is_digits(number) || number.size() > 4) return;
    const std::size_t words = runs_[at_ + ahead].words;
    if (words == 0) return;
    out.document = number;
    out.until_document = words;
  }

  std::vector<Run> runs_;
  std::size_t at_ = 0;
};

}  // namespace

TypedVolume read_typed_volume(std::span<const std::string_view> words) {
  return VolumeReader(runs_of(words)).read();
}

}  // namespace dragoman
