#include "searcher/print/facet_columns.h"

#include <algorithm>
#include <numeric>

#include "analyzers/text/display.h"
#include "searcher/print/year_histogram.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxYearsListed = 5;
constexpr std::size_t kFewestValues = 3;
constexpr std::size_t kGap = 3;           // columns between lists
constexpr std::size_t kLongestBar = 20;   // columns
constexpr std::size_t kShortestBar = 5;   // columns, where lists stand beside each other
constexpr std::size_t kLongestName = 26;  // columns, where lists stand beside each other

using Lines = std::vector<std::string>;

std::string padded(const std::string& text, std::size_t width) {
  const std::size_t used = columns(text);
  return used < width ? text + std::string(width - used, ' ') : text;
}

std::string shown(const Facet& facet, const FacetValue& value) {
  if (facet.field == Field::kDate && value.value == kUnknownValue) return "undated";
  const bool coded =
      (facet.field == Field::kTopic || facet.field == Field::kTags) && value.label != value.value;
  return printable(coded ? value.value + "  " + value.label : value.label);
}

// A facet's most frequent values with bars.
class FacetList {
 public:
  FacetList(const Facet& facet, std::uint64_t total, std::size_t most)
      : facet_(facet), total_(total), most_(std::min(most, facet.values.size())) {
    for (std::size_t i = 0; i < most_; ++i) {
      names_.push_back(shown(facet, facet.values[i]));
      widest_name_ = std::max(widest_name_, columns(names_.back()));
      const std::uint64_t count = facet.values[i].count;
      total_ = std::max(total_, count);
      widest_count_ = std::max(widest_count_, std::to_string(count).size());
    }
  }

  // The columns of a name, at most, and those of a bar.
  std::size_t width_with(std::size_t name, std::size_t bar) const {
    return 2 + std::min(name, widest_name_) + 2 + std::min(bar, full_bar()) + 1 + widest_count_;
  }
  std::size_t least_width() const {
    return std::max(columns(heading()), width_with(kLongestName, kShortestBar));
  }
  std::size_t named_width() const {
    return std::max(columns(heading()), width_with(widest_name_, kShortestBar));
  }
  // A bar has no more columns than there are documents.
  std::size_t full_bar() const { return std::min<std::uint64_t>(kLongestBar, total_); }

  Lines lines_of(std::size_t width, std::size_t bar, const Style& style) const {
    Lines out{style.bold(heading())};
    const std::size_t beside_name = width_with(0, bar);
    const std::size_t name = std::min(widest_name_, width - std::min(width, beside_name));
    for (std::size_t i = 0; i < most_; ++i) out.push_back(line(i, name, bar, style));
    return out;
  }

 private:
  std::string heading() const {
    std::string out = facet_.name;
    if (!out.empty()) out.front() = static_cast<char>(out.front() - 'a' + 'A');
    if (most_ == facet_.values.size()) return out;
    const bool unknown = facet_.values.back().value == kUnknownValue;
    out += ", " + std::to_string(most_) + " of " +
           std::to_string(facet_.values.size() - (unknown ? 1 : 0));
    if (unknown) out += "; unknown " + std::to_string(facet_.values.back().count);
    return out;
  }

  std::string line(std::size_t i, std::size_t name, std::size_t bar, const Style& style) const {
    const std::uint64_t count = facet_.values[i].count;
    return "  " + padded(fitted(names_[i], name), name) + "  " +
           style.graph(bar_of(count, total_, std::min(bar, full_bar()))) + ' ' +
           std::to_string(count);
  }

  const Facet& facet_;
  std::uint64_t total_;  // what a full bar stands for
  std::size_t most_;
  std::vector<std::string> names_;
  std::size_t widest_name_ = 0;
  std::size_t widest_count_ = 1;
};

// Lists that stand beside each other.
using Shelf = std::vector<FacetList>;

std::size_t least_width(const Shelf& row) {
  const std::size_t gaps = kGap * (row.size() - 1);
  return std::accumulate(row.begin(), row.end(), gaps, [](std::size_t sum, const FacetList& list) {
    return sum + list.least_width();
  });
}

std::vector<Shelf> rows_of(const std::vector<FacetList>& lists, std::size_t width) {
  std::vector<Shelf> rows;
  for (const FacetList& list : lists) {
    const bool fits =
        !rows.empty() && least_width(rows.back()) + kGap + list.least_width() <= width;
    if (fits) {
      rows.back().push_back(list);
    } else {
      rows.push_back({list});
    }
  }
  return rows;
}

void put_beside(const Lines& more, std::size_t column, Lines& lines) {
  if (lines.size() < more.size()) lines.resize(more.size());
  for (std::size_t i = 0; i < more.size(); ++i) {
    if (column > 0) lines[i] = padded(lines[i], column);
    lines[i] += more[i];
  }
}

// The longest bars that all lists of a row have room for beside their names, so that their lengths
// can be compared.
std::size_t longest_bar(const Shelf& row, std::size_t room) {
  std::size_t bar = kLongestBar;
  while (bar > kShortestBar) {
    std::size_t more = 0;
    for (const FacetList& list : row)
      more += list.width_with(0, bar) - list.width_with(0, kShortestBar);
    if (more <= room) break;
    --bar;
  }
  return bar;
}

// Of the room that the least widths leave, names get what they lack, then bars.
Lines lines_of(const Shelf& row, std::size_t width, const Style& style) {
  std::size_t room = width - std::min(width, least_width(row));
  std::vector<std::size_t> widths;
  for (const FacetList& list : row) {
    const std::size_t more = std::min(room, list.named_width() - list.least_width());
    room -= more;
    widths.push_back(list.least_width() + more);
  }
  const std::size_t bar = longest_bar(row, room);
  Lines out;
  std::size_t column = 0;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const std::size_t longer = row[i].width_with(0, bar) - row[i].width_with(0, kShortestBar);
    put_beside(row[i].lines_of(widths[i] + longer, bar, style), column, out);
    for (const std::string& line : out) column = std::max(column, columns(line) + kGap);
  }
  return out;
}

bool has_years(const Facet& facet) {
  return facet.name == "year";
}

bool is_histogram(const Facet& facet, std::size_t most_values) {
  return has_years(facet) && dated_years(facet) > std::min(kMaxYearsListed, most_values);
}

Lines lines_with(const std::vector<Facet>& facets, std::uint64_t total, const FacetSpace& space,
                 const Style& style) {
  std::vector<FacetList> lists;
  Lines histograms;
  for (const Facet& facet : facets) {
    if (facet.values.empty()) continue;
    if (is_histogram(facet, space.values)) {
      const std::size_t height = space.rows > 0 && space.rows < 36 ? 3 : 4;
      for (std::string& line : year_histogram(facet, space.width, height, style))
        histograms.push_back(std::move(line));
      histograms.emplace_back();
    } else {
      lists.emplace_back(facet, total, has_years(facet) ? facet.values.size() : space.values);
    }
  }
  Lines out;
  for (const Shelf& row : rows_of(lists, space.width)) {
    for (std::string& line : lines_of(row, space.width, style)) out.push_back(std::move(line));
    out.emplace_back();
  }
  out.insert(out.end(), histograms.begin(), histograms.end());
  return out;
}

}  // namespace

std::vector<std::string> facet_lines(const std::vector<Facet>& facets, std::uint64_t total,
                                     const FacetSpace& space, const Style& style) {
  FacetSpace tried = space;
  Lines lines = lines_with(facets, total, tried, style);
  while (space.rows > 0 && lines.size() > space.rows / 2 && tried.values > kFewestValues) {
    --tried.values;
    lines = lines_with(facets, total, tried, style);
  }
  return lines;
}

}  // namespace dragoman
