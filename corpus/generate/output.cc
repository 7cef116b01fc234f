#include "corpus/generate/output.h"

#include <array>
#include <string_view>

namespace dragoman::corpus {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"JAN", "FEB", "MAR", "APR", "MAY", "JUN",
                                                      "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"};

std::string digits(int number, std::size_t least) {
  std::string out = std::to_string(number);
  return out.size() < least ? std::string(least - out.size(), '0') + out : out;
}

std::string joined(const std::vector<std::string>& values, std::string_view between) {
  std::string out;
  for (const std::string& value : values) {
    if (!out.empty()) out += between;
    out += value;
  }
  return out;
}

std::string text_of(const Cable& cable) {
  std::string out;
  int number = 0;
  for (const std::string& paragraph : cable.paragraphs) {
    out += digits(++number, 1) + ". " + portion_of(cable) + ' ' + paragraph + "\n\n";
  }
  return out;
}

// The texts hold nothing else that JSON escapes.
std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '\n') {
      out += "\\n";
    } else {
      out += c;
    }
  }
  return out + '"';
}

std::string array_of(const std::vector<std::string>& values) {
  std::vector<std::string> all;
  for (const std::string& value : values) all.push_back(quoted(value));
  return '[' + joined(all, ",") + ']';
}

std::string iso_date(const Time& time) {
  return digits(time.year, 4) + '-' + digits(time.month, 2) + '-' + digits(time.day, 2);
}

std::string date_time_group(const Time& time) {
  return digits(time.day, 2) + digits(time.hour, 2) + digits(time.minute, 2) + "Z " +
         std::string(kMonths[static_cast<std::size_t>(time.month - 1)]) + ' ' +
         digits(time.year % 100, 2);
}

std::string spaced(std::string_view word) {
  std::string out;
  for (const char c : word) out += (out.empty() ? "" : " ") + std::string(1, c);
  return out;
}

std::string telegram(const Cable& cable) {
  const std::string banner =
      cable.classification == "UNCLASSIFIED" ? "UNCLAS" : spaced(cable.classification);
  std::string out = banner + ' ' + std::string(cable.place->post) + ' ' + digits(cable.number, 6);
  out += "\n\nTAGS: " + joined(cable.tags, ", ") + "\nSUBJECT: " + cable.subject + '\n';
  if (!cable.references.empty()) out += "REF: " + joined(cable.references, ", ") + '\n';
  return out + '\n' + text_of(cable);
}

std::string cell(std::string_view text) {
  return '"' + std::string(text) + '"';
}

}  // namespace

std::string json_line(const Cable& cable) {
  return "{\"id\":" + quoted(cable.reference) +
         ",\"kind\":\"cable\",\"title\":" + quoted(cable.subject) +
         ",\"date\":" + quoted(iso_date(cable.sent)) + ",\"country\":" + array_of(cable.countries) +
         ",\"tags\":" + array_of(cable.tags) + ",\"post\":" + quoted(cable.place->post) +
         ",\"from\":[" + quoted(cable.place->from) + "]" +
         ",\"classification\":" + quoted(cable.classification) +
         ",\"references\":" + array_of(cable.references) + ",\"text\":" + quoted(text_of(cable)) +
         "}\n";
}

std::string csv_row(const Cable& cable, std::uint64_t row) {
  const Time& t = cable.sent;
  const std::string date = std::to_string(t.month) + '/' + std::to_string(t.day) + '/' +
                           digits(t.year, 4) + ' ' + std::to_string(t.hour) + ':' +
                           digits(t.minute, 2);
  const std::string header =
      "R " + date_time_group(t) + "\nFM " + std::string(cable.place->from) + "\nTO SECSTATE WASHDC";
  return cell(std::to_string(row)) + ',' + cell(date) + ',' + cell(cable.reference) + ',' +
         cell(cable.place->origin) + ',' + cell(cable.classification) + ',' +
         cell(joined(cable.references, "|")) + ',' + cell(header) + ',' + cell(telegram(cable)) +
         '\n';
}

}  // namespace dragoman::corpus
