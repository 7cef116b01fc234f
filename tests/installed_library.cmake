# Installs into a temporary prefix, builds docs/examples/cpp against what was installed, and searches
# a small index with it.
#   cmake -DBUILD=... -DSOURCE=... -DWORK=... -DCXX=... -DFLAGS=... -P installed_library.cmake
cmake_minimum_required(VERSION 3.25)

set(prefix ${WORK}/prefix)
set(example ${WORK}/example)
file(REMOVE_RECURSE ${WORK})

function(run)
  execute_process(COMMAND ${ARGV} OUTPUT_VARIABLE out ERROR_VARIABLE out RESULT_VARIABLE code)
  if(NOT code EQUAL 0)
    message(FATAL_ERROR "${ARGV} failed (${code}):\n${out}")
  endif()
  set(out "${out}" PARENT_SCOPE)
endfunction()

function(expect expected)
  if(NOT out STREQUAL expected)
    message(FATAL_ERROR "printed\n${out}\ninstead of\n${expected}")
  endif()
endfunction()

run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix})

file(WRITE ${WORK}/texts/tea.jsonl
  [[{"id":"tea-1","title":"Tea duties","text":"Lower duties on tea.","country":"Japan"}]] "\n"
  [[{"id":"tea-2","title":"Salt","text":"Salt, and no other goods.","country":"Norway"}]] "\n")
run(${prefix}/bin/dragoman-index --quiet --index ${WORK}/index ${WORK}/texts/tea.jsonl)

run(${CMAKE_COMMAND} -S ${SOURCE}/docs/examples/cpp -B ${example} -G Ninja
  -DCMAKE_PREFIX_PATH=${prefix} -DCMAKE_CXX_COMPILER=${CXX} -DCMAKE_CXX_FLAGS=${FLAGS})
run(${CMAKE_COMMAND} --build ${example})
set(expected "1 of 2 documents\n1. tea-1  Tea duties\n   Lower duties on tea.\nJapan: 1\n")
run(${example}/example ${WORK}/index duty)
expect("${expected}")

# No library's header reaches a program that includes the library's.
run(${CXX} -std=c++20 -M -I${prefix}/include/dragoman ${SOURCE}/docs/examples/cpp/search.cc)
if(out MATCHES "xapian|nlohmann|cxxopts|unicode/|libstemmer")
  message(FATAL_ERROR "the library's headers draw in those of others:\n${out}")
endif()

find_program(PKG_CONFIG pkg-config)
if(PKG_CONFIG)
  file(GLOB_RECURSE description ${prefix}/*.pc)
  run(${PKG_CONFIG} --libs ${description})
  separate_arguments(libraries UNIX_COMMAND "${out}")
  file(GLOB_RECURSE object ${example}/*.o)
  run(${CXX} ${FLAGS} ${object} -o ${WORK}/linked ${libraries})
  run(${WORK}/linked ${WORK}/index duty)
  expect("${expected}")
endif()
file(REMOVE_RECURSE ${WORK})
