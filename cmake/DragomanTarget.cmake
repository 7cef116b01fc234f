# Warnings and sanitizers as one interface target, linked by each target of the project.
add_library(dragoman_flags INTERFACE)
target_compile_options(dragoman_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor
  -Wold-style-cast -Woverloaded-virtual -Wcast-align -Wunused -Wnull-dereference
  $<$<BOOL:${DRAGOMAN_WERROR}>:-Werror>
  # g++ 12 takes inlined code of its own library for these, depending on what is compiled together.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-error=null-dereference -Wno-error=array-bounds
    -Wno-error=stringop-overflow -Wno-error=restrict>)
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

# With DRAGOMAN_UNITY, compiles the sources of each folder of a target as one, so that the headers of
# the standard library and of Xapian are read once a folder. A clean build, bench/ included, then
# takes 4 min 14 s instead of 8 min 16 s with precompiled headers (8 against 16 core minutes).
# Helpers in unnamed namespaces need names of their own in their folder; sources named after the
# target are compiled alone. tests/sources_test.sh compiles each source by itself, and so notices an
# #include that only its neighbours have.
function(dragoman_by_folder target)
  if(NOT DRAGOMAN_UNITY)
    return()
  endif()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  get_target_property(sources ${target} SOURCES)
  foreach(source IN LISTS sources)
    cmake_path(GET source PARENT_PATH folder)
    cmake_path(IS_ABSOLUTE source generated)
    if(NOT generated AND NOT source IN_LIST ARGN)
      string(MAKE_C_IDENTIFIER "folder_${folder}" group)
      set_source_files_properties(${source} PROPERTIES UNITY_GROUP ${group})
    endif()
  endforeach()
endfunction()
