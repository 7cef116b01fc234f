# libmicrohttpd has a pkg-config file but no CMake package.
# Defines the target MicroHttpd::microhttpd.
find_path(MicroHttpd_INCLUDE_DIR microhttpd.h)
find_library(MicroHttpd_LIBRARY microhttpd)

if(MicroHttpd_INCLUDE_DIR)
  file(STRINGS ${MicroHttpd_INCLUDE_DIR}/microhttpd.h version REGEX "^#define MHD_VERSION 0x")
  string(REGEX REPLACE ".*0x(..)(..)(..)..$" "\\1.\\2.\\3" MicroHttpd_VERSION "${version}")
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(MicroHttpd
  REQUIRED_VARS MicroHttpd_LIBRARY MicroHttpd_INCLUDE_DIR
  VERSION_VAR MicroHttpd_VERSION)

if(MicroHttpd_FOUND AND NOT TARGET MicroHttpd::microhttpd)
  add_library(MicroHttpd::microhttpd UNKNOWN IMPORTED)
  set_target_properties(MicroHttpd::microhttpd PROPERTIES
    IMPORTED_LOCATION ${MicroHttpd_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${MicroHttpd_INCLUDE_DIR})
endif()
