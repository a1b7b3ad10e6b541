# Warnings, sanitizers, ccache and mold. Every target links `banli_options`.

find_program(CCACHE ccache)
if(CCACHE)
  # Without this sloppiness ccache refuses every file that uses a precompiled header.
  set(CMAKE_CXX_COMPILER_LAUNCHER
    ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
endif()

find_program(MOLD mold)
if(MOLD)
  add_link_options(-fuse-ld=mold)
endif()

add_library(banli_options INTERFACE)
target_include_directories(banli_options INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/engine)
target_compile_options(banli_options INTERFACE
  -Wall -Wextra -Wpedantic -Wswitch-enum -Werror)

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 reports the first two falsely inside std::string, std::optional and std::variant; the
  # third forbids designated initializers that leave members at their defaults.
  target_compile_options(banli_options INTERFACE
    -Wno-restrict -Wno-maybe-uninitialized -Wno-missing-field-initializers -fpch-preprocess)
endif()

if(BANLI_SANITIZE)
  # A null pointer that is used ends the program under the address sanitizer as well, and nothing
  # here is read through a cast pointer: the two checks would be a third of the build.
  set(sanitizers -fsanitize=address,undefined -fno-sanitize=null,alignment
    -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_compile_options(banli_options INTERFACE ${sanitizers})
  target_link_options(banli_options INTERFACE ${sanitizers})
endif()
