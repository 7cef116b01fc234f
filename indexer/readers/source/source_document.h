#pragma once
// A document as its reader found it, before analysis.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/cable/header/telegram.h"
#include "analyzers/schema/document.h"
#include "analyzers/schema/paragraphs.h"
#include "analyzers/speakers/conversation.h"

namespace dragoman {

/// A format, known by its name in the table of formats (readers/format.h), which is static text:
/// "tei".
struct SourceFormat {
  std::string_view name;

  friend bool operator==(const SourceFormat&, const SourceFormat&) = default;
};

/// As an option: the content decides.
inline constexpr SourceFormat kAnyFormat{};

struct SourceDocument {
  std::string place;  // for messages: "notes/a.txt", "dump.jsonl:12"
  std::string path;  // the file, absolute and normal, "-" for standard input; then ":12" for a line
  std::string name;  // the file's path below the folder given, or its name; "dump.jsonl:12"
  SourceFormat format;           // never that of an archive
  Document given;                // what the source says in fields of its own, such as JSON's keys
  std::string text;              // well-formed UTF-8
  std::string note;              // for the user, such as the encoding it was read as; mostly empty
  std::vector<PageStart> pages;  // of the text, in order; empty for files without pages
  SpeechMarkup speech;           // who speaks in the text, as far as its markup says
  std::optional<bool> is_telegram;   // once is_cable() has been asked (documents/cable_source.h)
  std::optional<Telegram> telegram;  // its header, once read_telegram() has been called
  bool is_later_telegram = false;    // of several in one file: the file isn't named after it
  // For a telegram joined from its sections (section_joiner.h):
  std::vector<std::string> further_paths;  // of the sections after the first
  bool is_incomplete = false;              // sections are missing
};

/// The header of a document that is a telegram, read once and kept in it. The hint is the id that
/// the source gives, or the file's name. Whoever changes the text afterwards resets
/// `telegram` and `is_telegram`.
const Telegram& read_telegram(SourceDocument& source);

}  // namespace dragoman
