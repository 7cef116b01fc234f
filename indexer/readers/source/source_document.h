#pragma once
// A document as its reader found it, before analysis.

#include <string>
#include <vector>

#include "analyzers/schema/document.h"

namespace dragoman {

enum class SourceFormat { kAuto, kText, kCable, kJsonLines, kTei, kHtml, kCsv, kArchive };

struct SourceDocument {
  std::string place;  // for messages: "notes/a.txt", "dump.jsonl:12"
  std::string path;  // the file, absolute and normal, "-" for standard input; then ":12" for a line
  std::string name;  // the file's path below the folder given, or its name; "dump.jsonl:12"
  SourceFormat format = SourceFormat::kText;  // never kAuto, kArchive
  Document given;    // what the source gives in fields of its own, such as JSON's keys
  std::string text;  // well-formed UTF-8
  std::string note;  // for the user, such as the encoding it was read as; mostly empty
  // Of a telegram joined of its sections (section_joiner.h):
  std::vector<std::string> further_paths;  // of the sections after the first
  bool is_incomplete = false;              // sections are missing
};

}  // namespace dragoman
