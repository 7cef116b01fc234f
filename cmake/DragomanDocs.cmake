# Manual pages and completions of the programs, made of what they print for --help, so that the option
# tables are written once; and dragoman-query(7) of docs/query-language.md.
set(docs_folder ${PROJECT_BINARY_DIR}/share)
set(made "")
foreach(program dragoman-index dragoman-search dragoman-web dragoman-eval)
  set(page ${docs_folder}/${program}.1.gz)
  add_custom_command(OUTPUT ${page}
    COMMAND sh ${PROJECT_SOURCE_DIR}/cmake/docs/make.sh
      $<TARGET_FILE:${program}> ${PROJECT_VERSION} ${docs_folder}
    DEPENDS ${program} cmake/docs/make.sh cmake/docs/man.awk cmake/docs/completion.awk
    VERBATIM)
  list(APPEND made ${page})
  install(FILES ${page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT programs)
  install(FILES ${docs_folder}/${program}.bash RENAME ${program}
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT programs)
  install(FILES ${docs_folder}/_${program}
    DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions COMPONENT programs)
  install(FILES ${docs_folder}/${program}.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT programs)
endforeach()

set(page ${docs_folder}/dragoman-query.7.gz)
add_custom_command(OUTPUT ${page}
  COMMAND awk -v name=dragoman-query -v section=7 -v title=the\ query\ language\ of\ dragoman-search
    -v version=${PROJECT_VERSION} -f ${PROJECT_SOURCE_DIR}/cmake/docs/markdown.awk
    ${PROJECT_SOURCE_DIR}/docs/query-language.md | gzip -9n > ${page}
  DEPENDS docs/query-language.md cmake/docs/markdown.awk
  VERBATIM)
list(APPEND made ${page})
install(FILES ${page} DESTINATION ${CMAKE_INSTALL_MANDIR}/man7 COMPONENT programs)

add_custom_target(manuals ALL DEPENDS ${made})
