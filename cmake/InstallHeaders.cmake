# Run by `cmake --install`: the library's headers and all that they include.
#   SOURCE   the root of the tree, which includes are written from
#   HEADERS  those that are named in docs/library.md
#   FOLDER   where they go, below CMAKE_INSTALL_PREFIX
cmake_policy(VERSION 3.25)

set(unread ${HEADERS})
set(headers)
while(unread)
  list(POP_FRONT unread header)
  list(APPEND headers ${header})
  file(STRINGS ${SOURCE}/${header} includes REGEX "^#include \"")
  foreach(include IN LISTS includes)
    string(REGEX REPLACE "^#include \"([^\"]+)\".*" "\\1" include "${include}")
    if(NOT include IN_LIST headers AND NOT include IN_LIST unread)
      list(APPEND unread ${include})
    endif()
  endforeach()
endwhile()
foreach(header IN LISTS headers)
  cmake_path(GET header PARENT_PATH folder)
  file(INSTALL ${SOURCE}/${header} DESTINATION ${CMAKE_INSTALL_PREFIX}/${FOLDER}/${folder})
endforeach()
