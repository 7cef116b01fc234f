#include "indexer/readers/archive/archive_kind.h"

#include <array>
#include <cstddef>
#include <optional>

namespace dragoman {
namespace {

using namespace std::string_view_literals;

struct Magic {
  std::string_view bytes;
  ArchiveKind kind;
};

constexpr std::array kMagics = {
    Magic{"\x1F\x8B\x08"sv, ArchiveKind::kGzip},
    Magic{"\xFD"
          "7zXZ\0"sv,
          ArchiveKind::kXz},
    Magic{"\x28\xB5\x2F\xFD"sv, ArchiveKind::kZstd},
    Magic{"PK\x03\x04"sv, ArchiveKind::kZip},
    Magic{"PK\x05\x06"sv, ArchiveKind::kZip},            // of no members
    Magic{"PK\x07\x08PK\x03\x04"sv, ArchiveKind::kZip},  // made to be split, not split
};

// "BZh", the block size 1 to 9, then the first block's mark or, of an empty file, the end's.
bool is_bzip2(std::string_view head) {
  if (!head.starts_with("BZh") || head.size() < 10 || head[3] < '1' || head[3] > '9') return false;
  const std::string_view mark = head.substr(4, 6);
  return mark == "\x31\x41\x59\x26\x53\x59"sv || mark == "\x17\x72\x45\x38\x50\x90"sv;
}

constexpr std::size_t kTarHeader = 512;
constexpr std::size_t kTarSum = 148;
constexpr std::size_t kTarSumSize = 8;

// An octal number between blanks or NULs.
std::optional<long> read_octal(std::string_view field) {
  constexpr std::string_view kPadding = " \0"sv;
  const std::size_t begin = field.find_first_not_of(kPadding);
  if (begin == std::string_view::npos) return std::nullopt;
  const std::string_view digits = field.substr(begin, field.find_first_of(kPadding, begin) - begin);
  long value = 0;
  for (const char digit : digits) {
    if (digit < '0' || digit > '7') return std::nullopt;
    value = value * 8 + (digit - '0');
  }
  return value;
}

// The header's sum, its own field taken as blanks. Old programs summed signed bytes.
template <typename Byte>
long tar_sum(std::string_view header) {
  long sum = 0;
  for (std::size_t i = 0; i < kTarHeader; ++i) {
    const bool own = i >= kTarSum && i < kTarSum + kTarSumSize;
    sum += own ? ' ' : static_cast<Byte>(header[i]);
  }
  return sum;
}

bool is_tar(std::string_view head) {
  if (head.size() < kTarHeader || head[0] == '\0') return false;
  const auto written = read_octal(head.substr(kTarSum, kTarSumSize));
  if (!written) return false;
  return *written == tar_sum<unsigned char>(head) || *written == tar_sum<signed char>(head);
}

}  // namespace

ArchiveKind archive_kind(std::string_view head) {
  for (const Magic& magic : kMagics) {
    if (head.starts_with(magic.bytes)) return magic.kind;
  }
  if (is_bzip2(head)) return ArchiveKind::kBzip2;
  return is_tar(head) ? ArchiveKind::kTar : ArchiveKind::kNone;
}

bool holds_one_file(ArchiveKind kind) {
  return kind != ArchiveKind::kTar && kind != ArchiveKind::kZip;
}

}  // namespace dragoman
