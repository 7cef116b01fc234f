#include "indexer/readers/known/zip_package.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

namespace dragoman {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kHeaderMark = "PK\x03\x04"sv;
constexpr std::size_t kHeaderBytes = 30;
constexpr std::size_t kFlagsAt = 6;
constexpr std::size_t kPackedBytesAt = 18;
constexpr std::size_t kNameBytesAt = 26;
constexpr std::size_t kExtraBytesAt = 28;
constexpr unsigned kSizesFollow = 8;  // the flag of entries written before their size was known
constexpr std::size_t kMaxParts = 64;

std::size_t little_endian(std::string_view bytes, std::size_t at, std::size_t count) {
  std::size_t value = 0;
  for (std::size_t i = count; i > 0; --i) {
    value = value << 8U | static_cast<unsigned char>(bytes[at + i - 1]);
  }
  return value;
}

struct Part {
  std::string_view name;
  std::string_view content;  // packed as it stands, maybe cut short
};

// Takes the part that the text begins with off it, up to the next header.
std::optional<Part> take_zip_part(std::string_view& text) {
  if (!text.starts_with(kHeaderMark) || text.size() < kHeaderBytes) return std::nullopt;
  const bool sizes_follow = (little_endian(text, kFlagsAt, 2) & kSizesFollow) != 0;
  const std::size_t packed = little_endian(text, kPackedBytesAt, 4);
  const std::size_t name = little_endian(text, kNameBytesAt, 2);
  const std::size_t begin = kHeaderBytes + name + little_endian(text, kExtraBytesAt, 2);
  Part part{text.substr(kHeaderBytes, name), text.substr(std::min(begin, text.size()))};
  const std::size_t length = sizes_follow && packed == 0 ? part.content.find(kHeaderMark) : packed;
  part.content = part.content.substr(0, length);
  const std::size_t end = std::min(text.size(), begin);
  text.remove_prefix(end);
  text.remove_prefix(length < text.size() ? length : text.size());
  return part;
}

struct PartRow {
  std::string_view name;  // of a part, or of the folder it lies in where it ends in a slash
  ZipPackage package;
};

constexpr auto kParts = std::to_array<PartRow>({
    {"word/document.xml", ZipPackage::kWord},
    {"word/styles.xml", ZipPackage::kWord},
    {"xl/workbook.xml", ZipPackage::kExcel},
    {"xl/worksheets/", ZipPackage::kExcel},
    {"xl/theme/", ZipPackage::kExcel},
    {"ppt/presentation.xml", ZipPackage::kPowerPoint},
    {"ppt/slides/", ZipPackage::kPowerPoint},
    {"[Content_Types].xml", ZipPackage::kOtherOffice},
    {"_rels/.rels", ZipPackage::kOtherOffice},
    {"docProps/app.xml", ZipPackage::kOtherOffice},
    {"docProps/core.xml", ZipPackage::kOtherOffice},
    {"META-INF/container.xml", ZipPackage::kEpub},
    {"META-INF/MANIFEST.MF", ZipPackage::kProgram},
    {"AndroidManifest.xml", ZipPackage::kProgram},
    {"Index/Document.iwa", ZipPackage::kIWork},
});

ZipPackage package_of_part(std::string_view name) {
  for (const PartRow& row : kParts) {
    if (row.name.ends_with('/') ? name.starts_with(row.name) : name == row.name) return row.package;
  }
  return ZipPackage::kNone;
}

ZipPackage package_of_type(std::string_view type) {
  if (type.starts_with("application/epub+zip")) return ZipPackage::kEpub;
  if (type.starts_with("application/vnd.oasis.opendocument.text")) return ZipPackage::kText;
  const bool is_open_document = type.starts_with("application/vnd.oasis.opendocument.") ||
                                type.starts_with("application/vnd.sun.xml.");
  return is_open_document ? ZipPackage::kOtherOpenDocument : ZipPackage::kNone;
}

}  // namespace

ZipPackage zip_package(std::string_view head) {
  ZipPackage found = ZipPackage::kNone;
  for (std::size_t parts = 0; parts < kMaxParts; ++parts) {
    const auto part = take_zip_part(head);
    if (!part) break;
    if (parts == 0 && part->name == "mimetype") {
      const ZipPackage package = package_of_type(part->content);
      if (package != ZipPackage::kNone) return package;
    }
    const ZipPackage package = package_of_part(part->name);
    if (package != ZipPackage::kNone && package != ZipPackage::kOtherOffice) return package;
    if (package != ZipPackage::kNone) found = package;
  }
  return found;
}

}  // namespace dragoman
