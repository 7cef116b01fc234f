#include "analyzers/schema/paragraphs.h"

#include <charconv>

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

ParagraphRole take_role(std::string_view& rest) {
  if (rest.size() < 3 || rest[1] != ' ') throw_damaged();
  const char role = rest.front();
  if (role != '-' && role != 's' && role != 'h') throw_damaged();
  rest.remove_prefix(2);
  return static_cast<ParagraphRole>(role);
}

std::string take_line(std::string_view& rest) {
  const std::size_t end = rest.find('\n');
  if (end == std::string_view::npos) throw_damaged();
  std::string line(rest.substr(0, end));
  rest.remove_prefix(end + 1);
  return line;
}

}  // namespace

std::string encode_paragraphs(const std::vector<Paragraph>& paragraphs) {
  std::string out;
  for (const Paragraph& p : paragraphs) {
    out += std::to_string(p.begin) + ' ' + std::to_string(p.end) + ' ' + std::to_string(p.number) +
           ' ' + static_cast<char>(p.role) + ' ' + p.portion + '\n';
  }
  return out;
}

std::vector<Paragraph> decode_paragraphs(std::string_view encoded) {
  std::vector<Paragraph> out;
  while (!encoded.empty()) {
    Paragraph& p = out.emplace_back();
    p.begin = take_number<std::size_t>(encoded);
    p.end = take_number<std::size_t>(encoded);
    p.number = take_number<int>(encoded);
    p.role = take_role(encoded);
    p.portion = take_line(encoded);
  }
  return out;
}

}  // namespace dragoman
