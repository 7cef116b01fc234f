#include "indexer/readers/tei/tei_reader.h"

#include <filesystem>
#include <optional>
#include <utility>

#include "analyzers/text/error.h"
#include "indexer/readers/source/sizes.h"
#include "indexer/readers/tei/tei_volume.h"
#include "indexer/readers/xml/xml_parser.h"
#include "indexer/readers/xml/xml_prolog.h"

namespace dragoman {
namespace {

constexpr std::string_view kNamespace = "http://www.tei-c.org/ns/1.0";
constexpr std::size_t kChunk = std::size_t{16} << 10U;

class TeiReader : public Reader {
 public:
  TeiReader(const InputFile& file, std::unique_ptr<ByteSource> bytes, const ReaderOptions& options)
      : file_(file),
        bytes_(std::move(bytes)),
        options_(options),
        volume_(std::filesystem::path(file.name).stem().string(), options.most_bytes),
        parser_(volume_) {}

  std::optional<SourceDocument> next() override {
    for (;;) {
      if (!volume_.ended().empty()) return take_document();
      if (failure_) fail(*std::exchange(failure_, std::nullopt));
      if (done_) return std::nullopt;
      read_on();
    }
  }

  std::uint64_t bytes_read() const override { return bytes_->bytes_read(); }

 private:
  // The documents that ended before a failure are handed out first.
  void read_on() {
    try {
      std::string chunk;
      if (bytes_->read(kChunk, chunk)) {
        parser_.push(chunk);
        return;
      }
      done_ = true;
      parser_.finish();
      if (!volume_.has_begun()) failure_ = ": no <text> in it, and no <div type=\"document\">";
    } catch (const XmlError& error) {
      done_ = true;
      failure_ = ':' + std::to_string(error.line()) + ": not taken from here on: " + error.what();
    } catch (...) {
      done_ = true;
      throw;
    }
  }

  SourceDocument take_document() {
    TeiOutcome outcome = std::move(volume_.ended().front());
    volume_.ended().pop_front();
    const std::string line = ':' + std::to_string(outcome.line);
    if (outcome.too_large) {
      fail(line + ": the document " + outcome.id + " is larger than " +
           print_bytes(options_.most_bytes) + " (raise --max-document)");
    }
    SourceDocument source;
    source.place = file_.path.string() + line;
    source.path = absolute_path(file_) + line;
    source.name = file_.name + line;
    source.format = kTeiFormat;
    source.given = std::move(outcome.fields);
    source.given.add(Field::kId, outcome.id);
    source.given.add(Field::kCollection, volume_.name());
    source.text = std::move(outcome.text);
    source.speech = std::move(outcome.speech);
    return source;
  }

  [[noreturn]] void fail(const std::string& reason) const {
    throw InputError(file_.path.string() + reason);
  }

  InputFile file_;
  std::unique_ptr<ByteSource> bytes_;
  ReaderOptions options_;
  TeiVolume volume_;
  XmlParser parser_;
  std::optional<std::string> failure_;  // what follows the path in its message
  bool done_ = false;
};

}  // namespace

// TEI P4 and hasty P5 have no namespace.
bool looks_like_tei(std::string_view head) {
  const std::string_view tag = find_root_tag(head);
  const bool is_of_other = tag.find("xmlns=") != std::string_view::npos;
  if (is_of_other && tag.find(kNamespace) == std::string_view::npos) return false;
  if (tag.empty()) return false;
  std::string_view name = tag.substr(1, tag.find_first_of(" \t\r\n>/") - 1);
  name = name.substr(name.find(':') + 1);
  return name == "TEI" || name == "TEI.2" || name == "teiCorpus" || name == "teiCorpus.2";
}

std::unique_ptr<Reader> make_tei_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                        const ReaderOptions& options) {
  return std::make_unique<TeiReader>(file, std::move(bytes), options);
}

}  // namespace dragoman
