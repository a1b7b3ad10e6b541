# One static library per folder, one precompiled header for all of them.
#
#   banli_library(text
#     SOURCES yaml.cpp json.cpp
#     LINKS banli::base yaml-cpp)        # -> target banli_text, alias banli::text
#
#   banli_executable(banli
#     SOURCES main.cpp
#     LINKS banli::cli)                  # -> build/<preset>/banli
#
# SOURCES are relative to the calling folder. Sources are compiled in batches, so names local to a
# file must be unique within their library; NO_UNITY lists sources that stay alone.

file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/pch.cpp CONTENT "")
add_library(banli_pch STATIC ${CMAKE_BINARY_DIR}/pch.cpp)
target_link_libraries(banli_pch PRIVATE banli_options)
target_precompile_headers(banli_pch PRIVATE ${CMAKE_SOURCE_DIR}/cmake/pch.hpp)

function(banli_configure target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS;NO_UNITY")
  if(arg_UNPARSED_ARGUMENTS OR NOT (arg_SOURCES OR arg_NO_UNITY))
    message(FATAL_ERROR "${target}: want SOURCES, LINKS, NO_UNITY; got ${arg_UNPARSED_ARGUMENTS}")
  endif()
  target_sources(${target} PRIVATE ${arg_SOURCES} ${arg_NO_UNITY})
  set_source_files_properties(${arg_NO_UNITY} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${BANLI_UNITY} UNITY_BUILD_BATCH_SIZE 8)
  target_precompile_headers(${target} REUSE_FROM banli_pch)
  target_link_libraries(${target} PUBLIC banli_options ${arg_LINKS})
endfunction()

function(banli_library name)
  add_library(banli_${name} STATIC)
  add_library(banli::${name} ALIAS banli_${name})
  banli_configure(banli_${name} ${ARGN})
endfunction()

function(banli_executable name)
  add_executable(${name})
  banli_configure(${name} ${ARGN})
endfunction()
