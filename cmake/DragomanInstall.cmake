# What `cmake --install` puts where: the programs, the docs, and the searcher as a library, which other
# projects find as a CMake package (Dragoman::search) or by pkg-config (dragoman-search).
# docs/library.md says how it is used.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

install(TARGETS dragoman-index dragoman-search dragoman-web dragoman-eval COMPONENT programs)
install(FILES README.md DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT programs)
install(DIRECTORY docs DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT programs)

install(CODE "set(SOURCE [[${PROJECT_SOURCE_DIR}]])
set(HEADERS searcher/engine/searcher.h analyzers/text/error.h)
set(FOLDER [[${CMAKE_INSTALL_INCLUDEDIR}/dragoman]])" COMPONENT library)
install(SCRIPT cmake/InstallHeaders.cmake COMPONENT library)

add_library(Dragoman::search ALIAS dragoman_search_engine)
set_target_properties(dragoman_search_engine PROPERTIES EXPORT_NAME search)
set_target_properties(dragoman_schema PROPERTIES EXPORT_NAME schema)
set_target_properties(dragoman_analyzers PROPERTIES EXPORT_NAME analyzers)
target_compile_features(dragoman_search_engine INTERFACE cxx_std_20)
target_include_directories(dragoman_search_engine INTERFACE
  $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/dragoman>)
install(TARGETS dragoman_search_engine dragoman_schema dragoman_analyzers EXPORT DragomanTargets
  COMPONENT library)

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/Dragoman)
install(EXPORT DragomanTargets NAMESPACE Dragoman:: DESTINATION ${package_folder}
  COMPONENT library)
configure_package_config_file(
  cmake/DragomanConfig.cmake.in ${PROJECT_BINARY_DIR}/DragomanConfig.cmake
  INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(
  ${PROJECT_BINARY_DIR}/DragomanConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES
  ${PROJECT_BINARY_DIR}/DragomanConfig.cmake
  ${PROJECT_BINARY_DIR}/DragomanConfigVersion.cmake
  cmake/FindCld2.cmake cmake/FindStemmer.cmake cmake/FindXapianCore.cmake cmake/FindXXHash.cmake
  DESTINATION ${package_folder} COMPONENT library)

# Its paths are relative, so that the installed tree may be moved.
set(pkgconfig_folder ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
file(RELATIVE_PATH DRAGOMAN_PREFIX_FROM_PKGCONFIG /prefix/${pkgconfig_folder} /prefix)
configure_file(cmake/dragoman-search.pc.in ${PROJECT_BINARY_DIR}/dragoman-search.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/dragoman-search.pc DESTINATION ${pkgconfig_folder}
  COMPONENT library)
