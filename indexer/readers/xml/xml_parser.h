#pragma once
// XML read in pieces: bytes are pushed, what they hold comes back as events. Nothing outside the
// bytes is ever opened, entities of the document's own are not expanded, and no tree is built, so
// memory stays small however large the document is.

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

namespace dragoman {

/// Not well-formed, or refused: entities and attribute defaults of the document's own, elements
/// nested more than XmlParser::kDeepest deep. what() is the reason, on one line.
class XmlError : public std::runtime_error {
 public:
  XmlError(const std::string& reason, std::uint64_t line)
      : std::runtime_error(reason), line_(line) {}
  std::uint64_t line() const { return line_; }

 private:
  std::uint64_t line_;
};

/// The attributes of a start tag, valid while its event lasts.
class XmlAttributes {
 public:
  XmlAttributes(const unsigned char** raw, int count) : raw_(raw), count_(count) {}

  /// The value of the attribute of that local name, of whatever namespace; "" where there is none.
  std::string_view find(std::string_view name) const;

 private:
  const unsigned char** raw_;  // as libxml2's startElementNs has them
  int count_;
};

/// Names are local ones, without their prefix. Text comes in pieces of any length, in well-formed
/// UTF-8, each between characters.
class XmlEvents {
 public:
  XmlEvents() = default;
  XmlEvents(const XmlEvents&) = delete;
  XmlEvents& operator=(const XmlEvents&) = delete;
  virtual ~XmlEvents() = default;

  virtual void start_element(std::string_view name, const XmlAttributes& attributes,
                             std::uint64_t line) = 0;
  virtual void end_element(std::string_view name) = 0;
  virtual void text(std::string_view text) = 0;
};

class XmlParser {
 public:
  static constexpr int kDeepest = 256;  // libxml2's own limit for trees

  explicit XmlParser(XmlEvents& events);
  ~XmlParser();
  XmlParser(const XmlParser&) = delete;
  XmlParser& operator=(const XmlParser&) = delete;

  /// Throws XmlError, and whatever an event throws; nothing may be pushed after that. The events of
  /// what came before have been sent. The first bytes should hold all of the XML declaration.
  void push(std::string_view bytes);

  /// The same, at the end of the bytes.
  void finish();

 private:
  class State;
  std::unique_ptr<State> state_;
};

}  // namespace dragoman
