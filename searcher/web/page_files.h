#pragma once
// The files of the page, which CMake compiles into the program (cmake/EmbedFiles.cmake).

#include <string_view>
#include <vector>

namespace dragoman {

struct PageFile {
  std::string_view path;  // as asked for: "/assets/style.css"
  std::string_view type;  // of its content: "text/css; charset=utf-8"
  std::string_view etag;  // in quotes, made of a hash of the bytes
  std::string_view bytes;
};

/// All of them. "/" is the page itself.
const std::vector<PageFile>& page_files();

}  // namespace dragoman
