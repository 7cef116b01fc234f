#include "indexer/command/inspect.h"

#include <iomanip>
#include <iostream>
#include <nlohmann/json.hpp>

#include "analyzers/schema/document_json.h"
#include "analyzers/schema/values.h"
#include "analyzers/text/display.h"
#include "analyzers/text/error.h"
#include "indexer/documents/evidence.h"
#include "indexer/documents/section_joiner.h"
#include "indexer/readers/ocr/ocr_options.h"
#include "indexer/readers/open_reader.h"
#include "indexer/readers/source/input_file.h"
#include "indexer/readers/source/sizes.h"

namespace dragoman {
namespace {

constexpr int kNameWidth = 16;
constexpr std::size_t kMaxShown = 100;  // bytes of an evidence line

class Inspector {
 public:
  Inspector(const RunOptions& options, bool as_json, std::ostream& out)
      : options_(options),
        as_json_(as_json),
        out_(out),
        ocr_(scan_options(options)),
        joiner_(readers(), [](const std::string&) { return std::vector<std::string>{}; }) {}

  int operator()() {
    const auto on_skipped = [this](const std::string& place, const std::string& reason) {
      skip(place + ": " + reason);
    };
    const Links links = options_.follow_links ? Links::kFollow : Links::kPassOver;
    for (const InputFile& file : list_files(options_.paths, {}, on_skipped, links)) {
      inspect_file(file);
    }
    for (const SourceDocument& source : joiner_.finish()) show(source);
    if (skipped_ == 0) return 0;
    return shown_ > 0 ? 1 : 2;
  }

 private:
  static OcrOptions scan_options(const RunOptions& options) {
    OcrOptions ocr = options.ocr ? *options.ocr : OcrOptions();
    if (!options.quiet) {
      ocr.say = [](const std::string& page) {
        std::cerr << "dragoman-index: " << printable(page) << '\n';
      };
    }
    return ocr;
  }

  ReaderOptions readers() const {
    ReaderOptions readers = reader_options(options_);
    if (readers.ocr != nullptr) readers.ocr = &ocr_;
    return readers;
  }

  void skip(const std::string& reason) {
    ++skipped_;
    std::cerr << "dragoman-index: skipped " << printable(reason) << '\n';
  }

  void inspect_file(const InputFile& file) {
    try {
      const auto reader = open_reader(file, readers());
      while (inspect_next(*reader)) {
      }
    } catch (const InputError& error) {
      skip(error.what());
    }
  }

  bool inspect_next(Reader& reader) {
    try {
      auto source = reader.next();
      if (!source) return false;
      for (const SourceDocument& ready : joiner_.put(std::move(*source))) show(ready);
    } catch (const InputError& error) {
      skip(error.what());
    }
    return true;
  }

  void show(const SourceDocument& source) {
    BuiltDocument built = build_document(source, options_.run_values);
    built.document.add(Field::kId, built.ids.front());
    ++shown_;
    if (as_json_) {
      show_json(built);
    } else {
      show_text(source, built);
    }
    if (!out_) throw WorldError("can't write the output to its end");
  }

  void show_json(const BuiltDocument& built) {
    nlohmann::ordered_json line;
    add_fields(built.document, line);
    line["text"] = built.document.first(Field::kText);
    line["notes"] = built.notes;
    const auto replace = nlohmann::ordered_json::error_handler_t::replace;
    out_ << escape_controls_in_json(line.dump(-1, ' ', false, replace)) << '\n';
  }

  void show_text(const SourceDocument& source, const BuiltDocument& built) {
    out_ << printable(source.place) << '\n';
    const auto evidence = find_evidence(source, built, options_.run_values);
    for (const FieldInfo& row : field_table()) {
      if (row.field == Field::kText || row.field == Field::kSource) continue;
      if (row.matching == Matching::kNameKey) continue;
      show_field(row, built.document, evidence[static_cast<std::size_t>(row.field)]);
    }
    const std::string_view text = built.document.first(Field::kText);
    out_ << "  " << std::left << std::setw(kNameWidth) << "text" << print_bytes(text.size())
         << '\n';
    for (const std::string& note : built.notes) out_ << "  note: " << printable(note) << '\n';
    out_ << '\n';
  }

  void show_field(const FieldInfo& row, const Document& document, const Evidence& evidence) {
    out_ << "  " << std::left << std::setw(kNameWidth) << row.name << value_of(row, document)
         << '\n';
    if (evidence.text.empty()) return;
    out_ << std::string(kNameWidth + 4, ' ');
    if (evidence.line > 0) out_ << "line " << evidence.line << ": ";
    out_ << printable(evidence.text.substr(0, kMaxShown)) << '\n';
  }

  static std::string value_of(const FieldInfo& row, const Document& document) {
    if (!document.has(row.field)) return "-";
    std::string values;
    for (const std::string& value : document.all(row.field)) {
      values += (values.empty() ? "" : ", ") + printable(value);
      const std::string shown = label(row.field, value);
      if (shown != value) values += " (" + shown + ")";
    }
    return values;
  }

  const RunOptions& options_;
  bool as_json_;
  std::ostream& out_;
  OcrOptions ocr_;
  SectionJoiner joiner_;
  std::size_t shown_ = 0;
  std::size_t skipped_ = 0;
};

}  // namespace

int inspect(const RunOptions& options, bool as_json, std::ostream& out) {
  return Inspector(options, as_json, out)();
}

}  // namespace dragoman
