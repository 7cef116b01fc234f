#include "indexer/readers/office/package_parts.h"

#include "analyzers/text/error.h"
#include "indexer/readers/archive/archive_stream.h"
#include "indexer/readers/source/sizes.h"

namespace dragoman {
namespace {

constexpr std::size_t kPartPiece = std::size_t{64} << 10U;

class PackageReader {
 public:
  PackageReader(const InputFile& file, ByteSource& bytes)
      : place_(file.path.string()),
        tally_(bytes),
        stream_(bytes, ArchiveKind::kZip, place_, tally_, 0) {}

  // False at the end.
  bool read_next(const std::function<bool(std::string_view name)>& is_wanted,
                 PackageParts& package) {
    const auto entry = stream_.next();
    if (!entry) return false;
    if (++entries_ > kMaxPackageParts) {
      fail("more than " + std::to_string(kMaxPackageParts) + " parts in it");
    }
    if (!entry->is_file || !is_wanted(entry->name)) return true;
    if (entry->is_encrypted) fail("encrypted (save it without a password)");
    if (entry->has_boundless_window) fail("packed by LZMA, which is not read");
    read_part(package.parts[entry->name]);
    return true;
  }

  bool is_over_limit() const { return is_over_limit_; }

 private:
  void read_part(std::string& part) {
    part.clear();
    for (;;) {
      const std::size_t before = part.size();
      part.resize(before + kPartPiece);
      const std::size_t count = stream_.read(part.data() + before, kPartPiece, place_);
      part.resize(before + count);
      unpacked_ += count;
      if (count == 0) return;
      if (unpacked_ > kMaxPackageBytes) {
        fail("unpacks to more than " + print_bytes(kMaxPackageBytes) + ", too large to be read");
      }
    }
  }

  [[noreturn]] void fail(const std::string& reason) {
    is_over_limit_ = true;
    throw InputError(place_ + ": " + reason);
  }

  std::string place_;
  UnpackTally tally_;
  ArchiveStream stream_;
  std::size_t entries_ = 0;
  std::size_t unpacked_ = 0;
  bool is_over_limit_ = false;
};

}  // namespace

std::string_view PackageParts::find(const std::string& name) const {
  const auto found = parts.find(name);
  return found == parts.end() ? std::string_view() : std::string_view(found->second);
}

PackageParts read_package(const InputFile& file, ByteSource& bytes,
                          const std::function<bool(std::string_view name)>& is_wanted) {
  PackageParts package;
  PackageReader reader(file, bytes);
  try {
    while (reader.read_next(is_wanted, package)) {
    }
  } catch (const InputError& error) {
    if (reader.is_over_limit()) throw;
    package.damage = error.what();
  }
  return package;
}

}  // namespace dragoman
