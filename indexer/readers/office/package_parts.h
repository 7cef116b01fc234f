#pragma once
// The parts of a document that is a zip inside.

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/input_file.h"

namespace dragoman {

struct PackageParts {
  std::map<std::string, std::string> parts;  // content by name
  std::string damage;                        // why not all could be read; "" where all were

  /// "" where there is none.
  std::string_view find(const std::string& name) const;
};

constexpr std::size_t kMaxPackageParts = 20'000;
constexpr std::size_t kMaxPackageBytes = std::size_t{256} << 20U;  // of the parts wanted, unpacked

/// Unpacks the parts whose names are wanted. Damage ends it and is noted in the result. Throws
/// InputError, naming `file`, where the limits above or those of archives are passed.
PackageParts read_package(const InputFile& file, ByteSource& bytes,
                          const std::function<bool(std::string_view name)>& is_wanted);

}  // namespace dragoman
