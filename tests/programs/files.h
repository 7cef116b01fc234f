#pragma once
// Files and folders made by the tests of the programs.

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>

#include "tests/support/temp_folder.h"

namespace dragoman::test {

/// Writes a file and the folders above it. Throws std::runtime_error where that fails.
void write_file(const std::filesystem::path& path, std::string_view content);

/// Writes `begin`, then `bytes` times the letter 'x', then `end`, without holding all of it.
void write_large_file(const std::filesystem::path& path, std::string_view begin,
                      std::uint64_t bytes, std::string_view end);

std::string read_file(const std::filesystem::path& path);

/// Every file below the folder, by its path there, with its content.
std::map<std::string, std::string> read_folder(const std::filesystem::path& folder);

}  // namespace dragoman::test
