#include "analyzers/schema/paragraphs.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

#include "analyzers/schema/encoding.h"

namespace dragoman {
namespace {

template <typename Number>
Number take_number(std::string_view& rest) {
  Number number = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
  const auto size = static_cast<std::size_t>(end - rest.data());
  if (error != std::errc() || size >= rest.size() || rest[size] != ' ') throw_damaged();
  rest.remove_prefix(size + 1);
  return number;
}

constexpr char kPageRole = 'p';
constexpr char kTurnRole = 't';
constexpr char kLanguageRole = 'l';

char take_role(std::string_view& rest) {
  if (rest.size() < 3 || rest[1] != ' ') throw_damaged();
  const char role = rest.front();
  if (std::string_view("-shptl").find(role) == std::string_view::npos) throw_damaged();
  rest.remove_prefix(2);
  return role;
}

std::string take_line(std::string_view& rest) {
  const std::size_t end = rest.find('\n');
  if (end == std::string_view::npos) throw_damaged();
  std::string line(rest.substr(0, end));
  rest.remove_prefix(end + 1);
  return line;
}

std::string line_of(std::size_t begin, std::size_t end, int number, char role,
                    const std::string& portion) {
  return std::to_string(begin) + ' ' + std::to_string(end) + ' ' + std::to_string(number) + ' ' +
         role + ' ' + portion + '\n';
}

struct DecodedLines {
  std::vector<Paragraph> paragraphs;
  std::vector<PageStart> pages;
  std::vector<SpeechTurn> turns;
  std::vector<LanguagePart> languages;
};

DecodedLines decode_lines(std::string_view encoded) {
  DecodedLines out;
  while (!encoded.empty()) {
    Paragraph p;
    p.begin = take_number<std::size_t>(encoded);
    p.end = take_number<std::size_t>(encoded);
    p.number = take_number<int>(encoded);
    const char role = take_role(encoded);
    p.portion = take_line(encoded);
    if (role == kPageRole) {
      out.pages.push_back({p.begin, p.number});
    } else if (role == kTurnRole) {
      out.turns.push_back({p.begin, p.end, p.number});
    } else if (role == kLanguageRole) {
      out.languages.push_back({p.begin, p.end, p.number});
    } else {
      p.role = static_cast<ParagraphRole>(role);
      out.paragraphs.push_back(std::move(p));
    }
  }
  return out;
}

}  // namespace

std::string encode_paragraphs(const std::vector<Paragraph>& paragraphs,
                              const std::vector<PageStart>& pages,
                              const std::vector<SpeechTurn>& turns,
                              const std::vector<LanguagePart>& languages) {
  std::string out;
  for (const Paragraph& p : paragraphs) {
    out += line_of(p.begin, p.end, p.number, static_cast<char>(p.role), p.portion);
  }
  for (const PageStart& page : pages) {
    out += line_of(page.begin, page.begin, page.number, kPageRole, "");
  }
  for (const SpeechTurn& turn : turns) {
    out += line_of(turn.begin, turn.end, turn.speaker, kTurnRole, "");
  }
  for (const LanguagePart& part : languages) {
    out += line_of(part.begin, part.end, part.language, kLanguageRole, "");
  }
  return out;
}

std::vector<Paragraph> decode_paragraphs(std::string_view encoded) {
  return decode_lines(encoded).paragraphs;
}

std::vector<PageStart> decode_pages(std::string_view encoded) {
  return decode_lines(encoded).pages;
}

std::vector<SpeechTurn> decode_turns(std::string_view encoded) {
  return decode_lines(encoded).turns;
}

std::vector<LanguagePart> decode_languages(std::string_view encoded) {
  return decode_lines(encoded).languages;
}

int speaker_at(const std::vector<SpeechTurn>& turns, std::size_t byte) {
  const auto after =
      std::upper_bound(turns.begin(), turns.end(), byte,
                       [](std::size_t b, const SpeechTurn& turn) { return b < turn.begin; });
  return after == turns.begin() || std::prev(after)->end <= byte ? 0 : std::prev(after)->speaker;
}

int page_at(const std::vector<PageStart>& pages, std::size_t byte) {
  const auto after =
      std::upper_bound(pages.begin(), pages.end(), byte,
                       [](std::size_t b, const PageStart& page) { return b < page.begin; });
  return after == pages.begin() ? 0 : std::prev(after)->number;
}

}  // namespace dragoman
