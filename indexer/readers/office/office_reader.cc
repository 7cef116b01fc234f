#include "indexer/readers/office/office_reader.h"

#include <algorithm>
#include <array>

#include "analyzers/text/ascii.h"
#include "analyzers/text/date.h"
#include "analyzers/text/error.h"
#include "indexer/readers/known/zip_package.h"
#include "indexer/readers/office/epub_text.h"
#include "indexer/readers/office/office_xml.h"
#include "indexer/readers/office/package_parts.h"
#include "indexer/readers/text/extracted_text.h"
#include "indexer/readers/xml/xml_parser.h"

namespace dragoman {
namespace {

// What a kind of package is made of.
struct PackageKind {
  SourceFormat format;
  std::string_view what;  // for messages
  bool (*is_wanted)(std::string_view part);
  std::string (*read_text)(const PackageParts& parts);
  OfficeProperties (*read_about)(const PackageParts& parts);
};

// What programs and templates leave in their files.
constexpr auto kNoCreators = std::to_array<std::string_view>(
    {"ADMIN", "ADMINISTRATOR", "USER", "OWNER", "UNKNOWN", "PYTHON-DOCX", "DEFAULT", "MICROSOFT",
     "MICROSOFT OFFICE USER"});
constexpr auto kNoTitles = std::to_array<std::string_view>(
    {"UNTITLED", "DOCUMENT", "DOCUMENT1", "WORD DOCUMENT", "TITLE", "[TITLE]"});
constexpr std::string_view kTemplateDate = "2013-12-23T23:15:00Z";  // python-docx's

template <typename Rows>
std::string unless_among(const Rows& rows, const std::string& value) {
  const std::string capitals = ascii::to_upper(value);
  return std::find(rows.begin(), rows.end(), capitals) == rows.end() ? value : "";
}

// The day, where it is of the time of such files.
std::string sane_day(const std::string& created) {
  constexpr int kFirstYear = 1981;
  if (created == kTemplateDate) return "";
  const auto date = parse_program_date(created);
  return date && date->year >= kFirstYear ? to_iso_day(*date) : "";
}

bool is_word_part(std::string_view name) {
  return name == "word/document.xml" || name == "word/footnotes.xml" ||
         name == "word/endnotes.xml" || name == "docProps/core.xml";
}

std::string text_of_word(const PackageParts& parts) {
  if (!parts.parts.contains("word/document.xml")) {
    throw XmlError("but without its text (maybe an Office file of another kind)", 0);
  }
  std::string text = read_word_text(parts.find("word/document.xml"));
  for (const char* const notes : {"word/footnotes.xml", "word/endnotes.xml"}) {
    const std::string_view part = parts.find(notes);
    const std::string found = part.empty() ? "" : read_word_text(part);
    if (!found.empty()) text += "\n\n" + found;
  }
  return text;
}

bool is_open_document_part(std::string_view name) {
  return name == "content.xml" || name == "meta.xml" || name == "META-INF/manifest.xml";
}

std::string text_of_open_document(const PackageParts& parts) {
  if (parts.find("META-INF/manifest.xml").find("encryption-data") != std::string_view::npos) {
    throw XmlError("encrypted (save it without a password)", 0);
  }
  return read_open_document_text(parts.find("content.xml"));
}

bool is_epub_part(std::string_view name) {
  const std::string capitals = ascii::to_upper(name);
  return name == "META-INF/container.xml" || capitals.ends_with(".OPF") ||
         capitals.ends_with(".XHTML") || capitals.ends_with(".HTML") ||
         capitals.ends_with(".HTM") || capitals.ends_with(".XML");
}

std::string text_of_epub(const PackageParts& parts) {
  return read_epub_text(parts, epub_package_name(parts));
}

OfficeProperties about_word(const PackageParts& parts) {
  return read_properties(parts.find("docProps/core.xml"));
}

OfficeProperties about_open_document(const PackageParts& parts) {
  return read_properties(parts.find("meta.xml"));
}

OfficeProperties about_epub(const PackageParts& parts) {
  return read_properties(parts.find(epub_package_name(parts)));
}

constexpr PackageKind kWordKind{kWordFormat, "a Word file", is_word_part, text_of_word, about_word};
constexpr PackageKind kOpenDocumentKind{kOpenDocumentFormat, "an OpenDocument text",
                                        is_open_document_part, text_of_open_document,
                                        about_open_document};
constexpr PackageKind kEpubKind{kEpubFormat, "an EPUB book", is_epub_part, text_of_epub,
                                about_epub};

class PackageDocumentReader : public ExtractingReader {
 public:
  PackageDocumentReader(const PackageKind& kind, const InputFile& file,
                        std::unique_ptr<ByteSource> bytes, const ReaderOptions& options)
      : ExtractingReader(kind.what, file, std::move(bytes), options), kind_(kind) {}

 private:
  ExtractedText extract() override {
    const PackageParts parts = read_package(file(), bytes(), kind_.is_wanted);
    ExtractedText extracted;
    extracted.format = kind_.format;
    extracted.text = read_text(parts);
    if (ascii::trim(extracted.text).empty()) {
      fail(parts.damage.empty() ? "no text in it" : "damaged or cut short, no text can be read");
    }
    if (!parts.damage.empty()) extracted.note = "damaged or cut short; what was read is kept";
    const OfficeProperties about = kind_.read_about(parts);
    extracted.title = unless_among(kNoTitles, about.title);
    extracted.from = unless_among(kNoCreators, about.creator);
    extracted.date = sane_day(about.created);
    return extracted;
  }

  std::string read_text(const PackageParts& parts) const {
    try {
      return kind_.read_text(parts);
    } catch (const XmlError& error) {
      if (parts.damage.empty()) fail(error.what());
      return "";
    }
  }

  const PackageKind& kind_;
};

}  // namespace

bool looks_like_word(std::string_view head) {
  const ZipPackage package = zip_package(head);
  return package == ZipPackage::kWord || package == ZipPackage::kOtherOffice;
}

bool looks_like_open_document(std::string_view head) {
  return zip_package(head) == ZipPackage::kText;
}

bool looks_like_epub(std::string_view head) {
  return zip_package(head) == ZipPackage::kEpub;
}

std::unique_ptr<Reader> make_word_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                         const ReaderOptions& options) {
  return std::make_unique<PackageDocumentReader>(kWordKind, file, std::move(bytes), options);
}

std::unique_ptr<Reader> make_open_document_reader(const InputFile& file,
                                                  std::unique_ptr<ByteSource> bytes,
                                                  const ReaderOptions& options) {
  return std::make_unique<PackageDocumentReader>(kOpenDocumentKind, file, std::move(bytes),
                                                 options);
}

std::unique_ptr<Reader> make_epub_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                         const ReaderOptions& options) {
  return std::make_unique<PackageDocumentReader>(kEpubKind, file, std::move(bytes), options);
}

}  // namespace dragoman
