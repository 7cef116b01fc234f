# Run while building: writes a C++ source that holds the files of a folder (searcher/web/page_files.h).
#   FOLDER  the folder
#   FILES   names in it, separated by commas; index.html becomes "/", the others "/assets/NAME"
#   OUTPUT  the source that is written
cmake_policy(VERSION 3.25)

set(type_html "text/html; charset=utf-8")
set(type_css "text/css; charset=utf-8")
set(type_js "text/javascript; charset=utf-8")
set(type_svg "image/svg+xml")

string(REPLACE "," ";" names "${FILES}")
set(arrays "")
set(rows "")
set(number 0)
foreach(name IN LISTS names)
  file(READ ${FOLDER}/${name} hex HEX)
  file(SHA256 ${FOLDER}/${name} hash)
  string(SUBSTRING ${hash} 0 20 hash)
  string(REGEX REPLACE "(..)" "'\\\\x\\1'," bytes "${hex}")
  string(REGEX REPLACE ".*\\.([a-z]+)$" "\\1" extension ${name})
  if(name STREQUAL "index.html")
    set(path "/")
  else()
    set(path "/assets/${name}")
  endif()
  string(APPEND arrays "constexpr char kBytes${number}[] = {${bytes}};\n")
  string(APPEND rows "      {\"${path}\", \"${type_${extension}}\", \"\\\"${hash}\\\"\", "
    "{kBytes${number}, sizeof kBytes${number}}},\n")
  math(EXPR number "${number} + 1")
endforeach()

file(WRITE ${OUTPUT} "#include \"searcher/web/page_files.h\"

namespace dragoman {
namespace {

${arrays}
}  // namespace

const std::vector<PageFile>& page_files() {
  static const std::vector<PageFile> files = {
${rows}  };
  return files;
}

}  // namespace dragoman
")
