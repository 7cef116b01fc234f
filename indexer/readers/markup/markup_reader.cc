#include "indexer/readers/markup/markup_reader.h"

#include <string>
#include <utility>

#include "analyzers/text/ascii.h"
#include "analyzers/text/display.h"
#include "indexer/readers/known/xml_kind.h"
#include "indexer/readers/markup/markup_text.h"
#include "indexer/readers/markup/vocabulary.h"
#include "indexer/readers/text/extracted_text.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxName = 60;                   // bytes of a root's name that are shown
constexpr std::size_t kHead = std::size_t{16} << 10U;  // bytes that tell the kind

class MarkupReader : public ExtractingReader {
 public:
  MarkupReader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
               const ReaderOptions& options)
      : ExtractingReader("XML", file, std::move(bytes), options) {}

 private:
  ExtractedText extract() override {
    const std::string xml = read_whole(file(), bytes(), options());
    const std::string_view head = std::string_view(xml).substr(0, kHead);
    const Vocabulary& vocabulary = vocabulary_of(head);
    MarkupText found = read_markup(xml, vocabulary);
    if (ascii::trim(found.text).empty()) {
      fail(found.failure.empty() ? "no text in it" : found.failure);
    }
    ExtractedText extracted;
    extracted.format = kMarkupFormat;
    extracted.text = std::move(found.text);
    extracted.title = std::move(found.title);
    extracted.from = std::move(found.author);
    extracted.date = std::move(found.date);
    if (vocabulary.name.empty()) {
      extracted.note = "XML of an unknown kind, <" +
                       shortened(printable(xml_root_name(head)), kMaxName) +
                       ">; all its texts are read";
    }
    if (!found.failure.empty()) {
      extracted.note += (extracted.note.empty() ? "" : "; ") + found.failure;
    }
    return extracted;
  }
};

}  // namespace

bool looks_like_markup(std::string_view head) {
  return !xml_root_name(head).empty() && refused_xml(head).empty();
}

std::unique_ptr<Reader> make_markup_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                           const ReaderOptions& options) {
  return std::make_unique<MarkupReader>(file, std::move(bytes), options);
}

}  // namespace dragoman
