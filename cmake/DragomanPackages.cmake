# Debian packages: `cpack` in the build folder makes dragoman (programs, manuals, completions, docs,
# systemd units), libdragoman-dev (the searcher as a library) and python3-dragoman (its client).
foreach(unit dragoman-index dragoman-search)
  configure_file(cmake/systemd/${unit}.service.in ${PROJECT_BINARY_DIR}/systemd/${unit}.service @ONLY)
endforeach()
install(FILES
  ${PROJECT_BINARY_DIR}/systemd/dragoman-index.service
  ${PROJECT_BINARY_DIR}/systemd/dragoman-search.service
  cmake/systemd/dragoman-search.socket
  DESTINATION lib/systemd/system COMPONENT programs)

# /usr/share/doc of each package: the copyright, and the changes compressed.
set(changes ${PROJECT_BINARY_DIR}/changelog.gz)
add_custom_command(OUTPUT ${changes}
  COMMAND gzip -9nc ${PROJECT_SOURCE_DIR}/CHANGELOG.md > ${changes}
  DEPENDS CHANGELOG.md VERBATIM)
add_custom_target(changes ALL DEPENDS ${changes})
foreach(package IN ITEMS dragoman:programs libdragoman-dev:library python3-dragoman:python)
  string(REPLACE ":" ";" package ${package})
  list(GET package 0 name)
  list(GET package 1 component)
  install(FILES cmake/copyright ${changes}
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${name} COMPONENT ${component})
endforeach()

install(DIRECTORY searcher/python/dragoman DESTINATION lib/python3/dist-packages
  COMPONENT python FILES_MATCHING PATTERN "*.py" PATTERN "py.typed")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_CONTACT "Dragoman's authors <dragoman@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "full-text search for diplomatic texts")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_COMPONENTS_ALL programs library python)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_NAME dragoman)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_RECOMMENDS "less, poppler-utils")
set(CPACK_DEBIAN_PROGRAMS_PACKAGE_SUGGESTS "antiword, bubblewrap, tesseract-ocr, unrtf")
set(CPACK_COMPONENT_PROGRAMS_DESCRIPTION
"Indexes cables, edited volumes, web pages and tables, and searches them with
facets by country, year and topic, and names under any romanization.")
set(CPACK_DEBIAN_LIBRARY_PACKAGE_NAME libdragoman-dev)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_LIBRARY_PACKAGE_DEPENDS
  "libxapian-dev, libicu-dev, libstemmer-dev, libcld2-dev, libxxhash-dev, libzstd-dev")
set(CPACK_COMPONENT_LIBRARY_DESCRIPTION
"The searcher as a static library, with its headers, a CMake package and a
pkg-config file.")
set(CPACK_DEBIAN_PYTHON_PACKAGE_NAME python3-dragoman)
set(CPACK_DEBIAN_PYTHON_PACKAGE_SECTION python)
set(CPACK_DEBIAN_PYTHON_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_PYTHON_PACKAGE_DEPENDS "python3 (>= 3.9), dragoman")
set(CPACK_COMPONENT_PYTHON_DESCRIPTION
"Starts the searcher and asks it, by the protocol of dragoman-search --serve.")
include(CPack)
