# Xapian's own CMake package exports variables; this makes a target of them.
# Defines the target XapianCore::xapian.
find_package(xapian ${XapianCore_FIND_VERSION} QUIET CONFIG)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(XapianCore
  REQUIRED_VARS XAPIAN_LIBRARIES XAPIAN_INCLUDE_DIR
  VERSION_VAR xapian_VERSION)

if(XapianCore_FOUND AND NOT TARGET XapianCore::xapian)
  add_library(XapianCore::xapian INTERFACE IMPORTED)
  set_target_properties(XapianCore::xapian PROPERTIES
    INTERFACE_LINK_LIBRARIES "${XAPIAN_LIBRARIES}"
    INTERFACE_INCLUDE_DIRECTORIES "${XAPIAN_INCLUDE_DIR}")
endif()
