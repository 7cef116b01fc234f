#include "searcher/citation/frus_volume.h"

#include <algorithm>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

// Reads an id from its beginning.
class IdReader {
 public:
  explicit IdReader(std::string_view id) : rest_(id) {}

  bool skip(std::string_view text) {
    if (!rest_.starts_with(text)) return false;
    rest_.remove_prefix(text.size());
    return true;
  }

  std::string digits() {
    const auto end =
        std::find_if(rest_.begin(), rest_.end(), [](char c) { return !ascii::is_digit(c); });
    const std::string out(rest_.begin(), end);
    rest_.remove_prefix(out.size());
    return out;
  }

  bool at_end() const { return rest_.empty(); }

 private:
  std::string_view rest_;
};

std::string without_zeros(const std::string& number) {
  const std::size_t begin = number.find_first_not_of('0');
  return begin == std::string::npos ? number : number.substr(begin);
}

// The second year has two digits: "1969-76", "1899-00".
std::string last_year(const std::string& first, const std::string& last) {
  if (last.size() != 2) return last;
  const int century = std::stoi(first.substr(0, 2)) + (last < first.substr(2) ? 1 : 0);
  return std::to_string(century) + last;
}

// "" where the rest of the id is no number of a volume.
std::string volume_number(IdReader& id) {
  if (!id.skip("v")) return "";
  const bool electronic = id.skip("e");
  const std::string volume = id.digits();
  const std::string part = id.skip("p") ? id.digits() : "";
  if (volume.empty() || !id.at_end()) return "";
  return ", vol. " + std::string(electronic ? "E-" : "") + without_zeros(volume) +
         (part.empty() ? "" : ", pt. " + without_zeros(part));
}

}  // namespace

std::string frus_volume(std::string_view id) {
  constexpr const char* kSeries = "Foreign Relations of the United States";
  IdReader reader(id);
  if (!reader.skip("frus")) return "";
  std::string years = reader.digits();
  if (years.size() != 4) return "";
  if (reader.skip("-")) years += "\u2013" + last_year(years, reader.digits());
  const std::string number = volume_number(reader);
  if (number.empty()) return std::string(kSeries) + " (" + std::string(id) + ')';
  return std::string(kSeries) + ", " + years + number;
}

}  // namespace dragoman
