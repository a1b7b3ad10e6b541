# Everything foreign, each as one imported target. All are Debian 12 packages, named in ./dev.
#
#   fmt::fmt  yaml-cpp  SQLite::SQLite3  OpenSSL::Crypto  Boost::headers  Boost::json
#   utf8proc::utf8proc  intel::bid  date::date-tz  CLI11::CLI11  RE2::RE2  Edit::edit
#   doctest::doctest  Threads::Threads

set(Boost_NO_WARN_NEW_VERSIONS ON)
find_package(Threads REQUIRED)
find_package(fmt 9 REQUIRED)
find_package(yaml-cpp 0.7 REQUIRED)
find_package(SQLite3 3.40 REQUIRED)
find_package(OpenSSL 3 REQUIRED COMPONENTS Crypto)
find_package(Boost 1.81 REQUIRED CONFIG COMPONENTS headers json)
find_package(date 3 REQUIRED)
find_package(CLI11 2 REQUIRED)
find_package(doctest 2.4 REQUIRED)

# For packages that ship neither a CMake configuration nor a find module.
function(banli_find_library target header library)
  string(MAKE_C_IDENTIFIER ${target} name)
  find_path(${name}_INCLUDE ${header} REQUIRED)
  find_library(${name}_LIBRARY ${library} REQUIRED)
  mark_as_advanced(${name}_INCLUDE ${name}_LIBRARY)
  add_library(${target} UNKNOWN IMPORTED)
  set_target_properties(${target} PROPERTIES
    IMPORTED_LOCATION ${${name}_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${${name}_INCLUDE})
endfunction()

banli_find_library(utf8proc::utf8proc utf8proc.h utf8proc)
banli_find_library(Edit::edit histedit.h edit)
banli_find_library(RE2::RE2 re2/re2.h re2)
target_link_libraries(RE2::RE2 INTERFACE Threads::Threads)

# Of the eight builds of Intel's decimal library, 000: arguments by value, rounding mode and
# exception flags as arguments, so nothing is global. The three definitions select the prototypes.
banli_find_library(intel::bid bid_functions.h bidgcc000)
target_compile_definitions(intel::bid INTERFACE
  DECIMAL_CALL_BY_REFERENCE=0 DECIMAL_GLOBAL_ROUNDING=0 DECIMAL_GLOBAL_EXCEPTION_FLAGS=0)
