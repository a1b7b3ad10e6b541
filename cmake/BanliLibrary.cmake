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

file(WRITE ${CMAKE_BINARY_DIR}/pch.cpp "")
add_library(banli_pch STATIC ${CMAKE_BINARY_DIR}/pch.cpp)
target_link_libraries(banli_pch PRIVATE banli_options)
target_precompile_headers(banli_pch PRIVATE ${CMAKE_SOURCE_DIR}/cmake/pch.hpp)

function(banli_report_missing target what)
  if(BANLI_GROWING)
    message(WARNING "${target} goes without ${what}, which is not there")
  else()
    message(FATAL_ERROR "${target} needs ${what}, which is not there")
  endif()
endfunction()

# Folders are added from left to right, so a library that is no target yet stands to the right, or
# has no CMakeLists.txt.
function(banli_present_links target out)
  set(links ${ARGN})
  foreach(link IN LISTS ARGN)
    if(link MATCHES "^banli(::|_)" AND NOT TARGET ${link})
      banli_report_missing(${target} ${link})
      list(REMOVE_ITEM links ${link})
    endif()
  endforeach()
  set(${out} ${links} PARENT_SCOPE)
endfunction()

function(banli_present_sources target out)
  set(sources ${ARGN})
  foreach(source IN LISTS ARGN)
    if(NOT EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${source})
      banli_report_missing(${target} ${source})
      list(REMOVE_ITEM sources ${source})
    endif()
  endforeach()
  set(${out} ${sources} PARENT_SCOPE)
endfunction()

function(banli_configure target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINKS;NO_UNITY")
  if(arg_UNPARSED_ARGUMENTS OR NOT (arg_SOURCES OR arg_NO_UNITY))
    message(FATAL_ERROR "${target}: want SOURCES, LINKS, NO_UNITY; got ${arg_UNPARSED_ARGUMENTS}")
  endif()
  banli_present_sources(${target} sources ${arg_SOURCES} ${arg_NO_UNITY})
  if(NOT sources)
    set(sources ${CMAKE_BINARY_DIR}/pch.cpp)
  endif()
  target_sources(${target} PRIVATE ${sources})
  set_source_files_properties(${arg_NO_UNITY} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  set_target_properties(${target} PROPERTIES UNITY_BUILD ${BANLI_UNITY} UNITY_BUILD_BATCH_SIZE 8)
  target_precompile_headers(${target} REUSE_FROM banli_pch)
  banli_present_links(${target} links ${arg_LINKS})
  target_link_libraries(${target} PUBLIC banli_options ${links})
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
