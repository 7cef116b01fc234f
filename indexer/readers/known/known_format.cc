#include "indexer/readers/known/known_format.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "analyzers/text/ascii.h"
#include "analyzers/text/display.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/known/xml_kind.h"
#include "indexer/readers/known/zip_package.h"

namespace dragoman {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kImageHint = "convert it to PNG, TIFF or PDF and read it with --ocr";
constexpr std::string_view kArchiveHint = "unpack it to have it read";
constexpr std::string_view kOfficeHint = "save it as plain text or HTML";
constexpr std::string_view kTableHint = "save it as CSV";
constexpr std::string_view kNoText = "there is no text in it";
constexpr std::string_view kDumpHint = "export its tables as CSV or JSON";

struct Signature {
  std::size_t at;
  std::string_view bytes;
  std::string_view name;
  std::string_view hint;
};

// In content with bytes that no text has.
constexpr auto kBinarySignatures = std::to_array<Signature>({
    {0, "\x04%!PS"sv, "PostScript", "convert it to PDF (ps2pdf)"},
    {0, "\xC5\xD0\xD3\xC6"sv, "PostScript", "convert it to PDF (ps2pdf)"},
    {0, "AT&TFORM"sv, "a DjVu file", "convert it to PDF or text (djvutxt)"},
    {0, "\xFFWPC"sv, "a WordPerfect file", kOfficeHint},
    {0, "ITSF"sv, "a Windows help file", kArchiveHint},
    {60, "BOOKMOBI"sv, "a Mobipocket book", "convert it to EPUB"},
    {0, "!BDN"sv, "an Outlook store (PST)", "convert it to mail files (readpst)"},
    {0, "\x78\x9F\x3E\x22"sv, "a TNEF attachment", "unpack it (tnef)"},
    {0, "SQLite format 3\0"sv, "an SQLite database", kDumpHint},
    {0, "PGDMP"sv, "a dump of a PostgreSQL database", kDumpHint},
    {4, "\0\1\0\0Standard "sv, "an Access database", kDumpHint},
    {0, "PAR1"sv, "a Parquet table", kTableHint},
    {0, "GIF87a"sv, "a GIF image", kImageHint},
    {0, "GIF89a"sv, "a GIF image", kImageHint},
    {8, "WEBP"sv, "a WebP image", kImageHint},
    {0, "\0\0\0\x0CjP  "sv, "a JPEG 2000 image", kImageHint},
    {4, "ftypheic"sv, "a HEIF image", kImageHint},
    {4, "ftypavif"sv, "an AVIF image", kImageHint},
    {0, "8BPS"sv, "a Photoshop image", kImageHint},
    {0, "\0\0\1\0"sv, "an icon", kNoText},
    {0, "OTTO"sv, "a font", kNoText},
    {0, "\0\1\0\0\0"sv, "a font", kNoText},
    {0, "ttcf"sv, "a font", kNoText},
    {0, "wOFF"sv, "a font", kNoText},
    {0, "wOF2"sv, "a font", kNoText},
    {0,
     "\x7F"
     "ELF"sv,
     "a program", kNoText},
    {0, "MZ\x90\0"sv, "a program", kNoText},
    {0, "\xCF\xFA\xED\xFE"sv, "a program", kNoText},
    {0, "\xCA\xFE\xBA\xBE"sv, "a program", kNoText},
    {0, "\0asm"sv, "a program", kNoText},
    {0, "ID3"sv, "a sound", kNoText},
    {0, "OggS"sv, "a sound", kNoText},
    {0, "fLaC"sv, "a sound", kNoText},
    {8, "WAVEfmt "sv, "a sound", kNoText},
    {8, "AVI LIST"sv, "a film", kNoText},
    {4, "ftyp"sv, "a film or sound", kNoText},
    {0, "\x1A\x45\xDF\xA3"sv, "a film", kNoText},
    {0, "\x30\x26\xB2\x75\x8E\x66\xCF\x11"sv, "a film or sound", kNoText},
    {0, "7z\xBC\xAF\x27\x1C"sv, "a 7z archive", kArchiveHint},
    {0, "Rar!\x1A\x07"sv, "a RAR archive", kArchiveHint},
    {0, "MSCF\0\0\0\0"sv, "a cabinet archive", kArchiveHint},
    {0, "LZIP"sv, "an lzip file", kArchiveHint},
    {0, "\x04\x22\x4D\x18"sv, "an LZ4 file", kArchiveHint},
    {0, "\x1F\x9D"sv, "a file packed by compress", kArchiveHint},
    {0, "!<arch>\n"sv, "an ar archive or Debian package", kArchiveHint},
    {0, "070701"sv, "a cpio archive", kArchiveHint},
    {0x8001, "CD001"sv, "an image of a disc", kArchiveHint},
});

constexpr auto kTextSignatures = std::to_array<Signature>({
    {0, "%!PS"sv, "PostScript", "convert it to PDF (ps2pdf)"},
    {0, "BEGIN:VCALENDAR"sv, "a calendar", kOfficeHint},
    {0, "BEGIN:VCARD"sv, "an address card", kOfficeHint},
    {0, "-- PostgreSQL database dump"sv, "an SQL dump", kDumpHint},
    {0, "--\n-- PostgreSQL database"sv, "an SQL dump", kDumpHint},
    {0, "-- MySQL dump"sv, "an SQL dump", kDumpHint},
    {0, "-- MariaDB dump"sv, "an SQL dump", kDumpHint},
    {0, "/*M!999999"sv, "an SQL dump", kDumpHint},
    {0, "-- phpMyAdmin SQL Dump"sv, "an SQL dump", kDumpHint},
    {0, "PRAGMA foreign_keys=OFF;"sv, "an SQL dump", kDumpHint},
    {0, "CREATE TABLE "sv, "an SQL dump", kDumpHint},
    {0, "INSERT INTO "sv, "an SQL dump", kDumpHint},
    {0, "DROP TABLE "sv, "an SQL dump", kDumpHint},
});

// A Compound File's directory has its streams' names in UTF-16.
struct Ole2Row {
  std::string_view stream;
  std::string_view name;
  std::string_view hint;
};

constexpr auto kOle2Rows = std::to_array<Ole2Row>({
    {"Workbook", "an Excel 97 file", kTableHint},
    {"PowerPoint Document", "a PowerPoint 97 file", kOfficeHint},
    {"__properties_version1", "an Outlook message", "save it as mail (.eml)"},
    {"EncryptedPackage", "an encrypted Office file", "save it without a password"},
});

std::string in_utf16(std::string_view text) {
  std::string wide;
  for (const char c : text) wide.append({c, '\0'});
  return wide;
}

std::string said(std::string_view name, std::string_view hint) {
  return std::string(name) + ", which isn't read (" + std::string(hint) + ')';
}

constexpr std::string_view kOle2Mark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;

std::string ole2_format(std::string_view head) {
  if (!head.starts_with(kOle2Mark)) return "";
  for (const Ole2Row& row : kOle2Rows) {
    if (head.find(in_utf16(row.stream)) != std::string_view::npos) return said(row.name, row.hint);
  }
  return "";
}

std::string package_format(std::string_view head) {
  switch (zip_package(head)) {
    case ZipPackage::kNone:
    case ZipPackage::kWord:
    case ZipPackage::kOtherOffice:
    case ZipPackage::kText:
    case ZipPackage::kEpub: return "";
    case ZipPackage::kExcel: return said("an Excel file (.xlsx)", kTableHint);
    case ZipPackage::kPowerPoint: return said("a PowerPoint file (.pptx)", kOfficeHint);
    case ZipPackage::kOtherOpenDocument: return said("an OpenDocument file", kTableHint);
    case ZipPackage::kIWork: return said("a Pages, Numbers or Keynote file", kOfficeHint);
    case ZipPackage::kProgram: return said("a program (.jar, .apk)", kNoText);
  }
  return "";
}

bool has_signature(std::string_view head, const Signature& row) {
  return head.size() >= row.at && head.substr(row.at).starts_with(row.bytes);
}

template <typename Signatures>
std::string signature_format(std::string_view head, const Signatures& signatures) {
  const auto row = std::find_if(signatures.begin(), signatures.end(),
                                [&](const Signature& s) { return has_signature(head, s); });
  return row == signatures.end() ? "" : said(row->name, row->hint);
}

bool is_no_text(std::string_view head) {
  return looks_binary(head) || !is_utf8(head.substr(0, std::min<std::size_t>(head.size(), 4)));
}

std::string xml_format(std::string_view head) {
  const std::string_view what = refused_xml(head);
  return what.empty() ? "" : said(what, "it isn't prose");
}

}  // namespace

std::string known_binary_format(std::string_view head) {
  std::string found = ole2_format(head);
  if (found.empty()) found = package_format(head);
  if (!found.empty() || !is_no_text(head)) return found;
  return signature_format(head, kBinarySignatures);
}

bool may_be_old_word(std::string_view head) {
  return head.starts_with(kOle2Mark) && ole2_format(head).empty();
}

std::string known_text_format(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  const std::string_view begin =
      head.substr(std::min(head.size(), head.find_first_not_of(" \t\r\n")));
  std::string found = signature_format(begin, kTextSignatures);
  if (found.empty()) found = xml_format(head);
  return found;
}

}  // namespace dragoman
