#include "searcher/print/output_gaps.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "analyzers/text/display.h"
#include "searcher/print/output_json.h"
#include "searcher/print/text_layout.h"

namespace dragoman {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kMaxCitingNamed = 6;  // citing documents named in text
constexpr std::size_t kGapIndent = 6;

Json json_of(const Gap& gap) {
  return {{"id", gap.id},
          {"post", gap.post},
          {"year", gap.year},
          {"number", gap.number},
          {"documents", gap.documents},
          {"in_text", gap.in_text},
          {"first", text_or_null(gap.first)},
          {"last", text_or_null(gap.last)},
          {"cited_by", gap.ids}};
}

std::string number_of_documents(std::uint64_t count) {
  return std::to_string(count) + (count == 1 ? " document" : " documents");
}

// "2008-04-17 to 2008-05-01"
std::string dates_of(const Gap& gap) {
  if (gap.first.empty()) return "undated";
  return gap.first == gap.last ? gap.first : gap.first + " to " + gap.last;
}

std::string citing_of(const Gap& gap) {
  std::string out = "cited by ";
  for (std::size_t i = 0; i < std::min(gap.ids.size(), kMaxCitingNamed); ++i) {
    out += (i == 0 ? "" : ", ") + printable(gap.ids[i]);
  }
  if (gap.documents > kMaxCitingNamed)
    out += " and " + std::to_string(gap.documents - kMaxCitingNamed) + " more";
  return out;
}

void write_table(const TableStyle& style, const GapReport& report, std::ostream& out) {
  const auto write_row = [&](const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      out << (i == 0 ? "" : style.between) << style.cell(cells[i]);
    }
    out << style.end;
  };
  write_row(
      {"reference", "post", "year", "number", "documents", "in_text", "first", "last", "cited_by"});
  for (const Gap& gap : report.gaps) {
    std::string ids;
    for (const std::string& id : gap.ids) ids += (ids.empty() ? "" : "; ") + id;
    write_row({gap.id, gap.post, std::to_string(gap.year), std::to_string(gap.number),
               std::to_string(gap.documents), std::to_string(gap.in_text), gap.first, gap.last,
               ids});
  }
}

}  // namespace

Json gaps_json(const GapReport& report) {
  Json telegrams = Json::array();
  for (const Gap& gap : report.gaps) telegrams.push_back(json_of(gap));
  Json out;
  out["format"] = kJsonFormat;
  out["gaps"] = {{"query", report.query},
                 {"documents", report.documents},
                 {"total", report.total},
                 {"telegrams", std::move(telegrams)}};
  out["notes"] = report.notes;
  return out;
}

void write_gaps(const GapReport& report, const Presentation& presentation, std::ostream& out) {
  const Style style{presentation.colour};
  if (report.total == 0) {
    out << "No telegram is cited that the index lacks, by " << number_of_documents(report.documents)
        << ".\n";
    return;
  }
  out << style.bold(std::to_string(report.total))
      << (report.total == 1 ? " telegram is" : " telegrams are")
      << " cited that the index lacks, by " << number_of_documents(report.documents)
      << " looked at";
  if (report.gaps.size() < report.total) out << "; " << report.gaps.size() << " shown";
  out << "\n\n";
  for (const Gap& gap : report.gaps) {
    const std::string count = std::to_string(gap.documents);
    out << std::string(count.size() < 4 ? 4 - count.size() : 0, ' ') << count << "  "
        << style.accent(gap.id) << "  " << style.dim(dates_of(gap));
    if (gap.in_text > 0)
      out << "  " << style.dim(std::to_string(gap.in_text) + " in the text alone");
    out << '\n';
    for (const std::string& line : wrap(citing_of(gap), presentation.screen.columns, kGapIndent)) {
      out << line << '\n';
    }
  }
}

void write_gaps_json(const GapReport& report, const Presentation&, std::ostream& out) {
  out << print_json(gaps_json(report));
}

void write_gaps_json_line(const GapReport& report, const Presentation&, std::ostream& out) {
  out << print_json_line(gaps_json(report));
}

void write_gaps_csv(const GapReport& report, const Presentation&, std::ostream& out) {
  write_table(kCsvStyle, report, out);
}

void write_gaps_tsv(const GapReport& report, const Presentation&, std::ostream& out) {
  write_table(kTsvStyle, report, out);
}

}  // namespace dragoman
