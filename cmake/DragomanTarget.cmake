# Warnings and sanitizers as one interface target, linked by each target of the project.
add_library(dragoman_flags INTERFACE)
target_compile_options(dragoman_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
  -Wold-style-cast -Woverloaded-virtual -Wcast-align -Wunused -Wnull-dereference
  $<$<BOOL:${DRAGOMAN_WERROR}>:-Werror>)
target_include_directories(dragoman_flags INTERFACE ${PROJECT_SOURCE_DIR})

if(DRAGOMAN_SANITIZE)
  target_compile_options(dragoman_flags INTERFACE
    -fsanitize=${DRAGOMAN_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(dragoman_flags INTERFACE -fsanitize=${DRAGOMAN_SANITIZE})
endif()

# cxxopts parses its option names with std::regex unless told otherwise, which takes ten times as long
# to compile; the option tables run once, so they need little optimising. But some: the linker may take
# this file's copies of std::string's functions for the whole program.
function(dragoman_option_table source)
  set_source_files_properties(${source} PROPERTIES
    COMPILE_DEFINITIONS CXXOPTS_NO_REGEX
    COMPILE_OPTIONS $<$<CONFIG:Release>:-O1>)
endfunction()
