# SPDX-FileCopyrightText: 2026 The Frontrow authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# One static library per folder, and the table of what each may link. A library that links more
# than its row allows stops the configuration.

set(FRONTROW_MAY_LINK_frontrow_domain "")
set(FRONTROW_MAY_LINK_frontrow_sale frontrow_domain)
set(FRONTROW_MAY_LINK_frontrow_crowd frontrow_sale frontrow_domain)
set(FRONTROW_MAY_LINK_frontrow_practice frontrow_sale frontrow_domain)
set(FRONTROW_MAY_LINK_frontrow_venue frontrow_domain Qt6::Core)
set(FRONTROW_MAY_LINK_frontrow_protocol frontrow_sale frontrow_domain Qt6::Core)
set(FRONTROW_MAY_LINK_frontrow_session frontrow_protocol frontrow_venue frontrow_crowd frontrow_practice
    frontrow_sale frontrow_domain Qt6::Core)
set(FRONTROW_MAY_LINK_frontrow_server frontrow_session frontrow_protocol frontrow_venue frontrow_crowd
    frontrow_practice frontrow_sale frontrow_domain Qt6::Core Qt6::Network Qt6::Sql Qt6::WebSockets Sodium::Sodium
    OpenSSL::Crypto Prometheus::Core Httplib::Httplib Systemd::Systemd)
set(FRONTROW_MAY_LINK_frontrow_app frontrow_server frontrow_session frontrow_protocol frontrow_venue frontrow_crowd
    frontrow_practice frontrow_sale frontrow_domain Qt6::Core Qt6::Gui Qt6::Widgets Qt6::Svg Qt6::DBus Qt6::Network
    Qt6::WebSockets Qt6::Multimedia QCustomPlotQt6::QCustomPlotQt6 QRencode::QRencode Qt6Keychain::Qt6Keychain)

# frontrow_library(NAME INCLUDE_ROOT DIR SOURCES … HEADERS … LINKS …)
function(frontrow_library name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "INCLUDE_ROOT" "SOURCES;HEADERS;LINKS")
  if(NOT DEFINED FRONTROW_MAY_LINK_${name})
    message(FATAL_ERROR "${name}: has no row in cmake/FrontrowLayers.cmake")
  endif()
  foreach(link IN LISTS arg_LINKS)
    if(NOT link IN_LIST FRONTROW_MAY_LINK_${name})
      message(FATAL_ERROR "${name} may not link ${link} (allowed: ${FRONTROW_MAY_LINK_${name}})")
    endif()
  endforeach()
  add_library(${name} STATIC ${arg_SOURCES})
  target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${arg_INCLUDE_ROOT} FILES ${arg_HEADERS})
  set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
  target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE frontrow_warnings)
  set_property(GLOBAL APPEND PROPERTY FRONTROW_LIBRARIES ${name})
endfunction()

# The sale's objects hold both machine code and what the optimiser needs to work across files. Programs
# that ask for it are linked from the latter, which is slower; all others take the former.
if(FRONTROW_WHOLE_PROGRAM AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_link_options($<$<NOT:$<BOOL:$<TARGET_PROPERTY:FRONTROW_WHOLE>>>:-fno-use-linker-plugin>)
endif()
function(frontrow_optimise_across_files)
  if(NOT FRONTROW_WHOLE_PROGRAM OR NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    return()
  endif()
  foreach(name IN LISTS ARGN)
    get_target_property(type ${name} TYPE)
    if(type STREQUAL "EXECUTABLE")
      # mold 1.10 loses symbols that only plain objects ask of such a library.
      target_link_options(${name} PRIVATE -flto=auto -fuse-ld=bfd)
      set_target_properties(${name} PROPERTIES FRONTROW_WHOLE ON)
    else()
      target_compile_options(${name} PRIVATE -flto=auto -ffat-lto-objects)
    endif()
  endforeach()
endfunction()

# Looks once more at what every layer links in the end, whichever call put it there.
function(frontrow_check_layers)
  get_property(libraries GLOBAL PROPERTY FRONTROW_LIBRARIES)
  foreach(name IN LISTS libraries)
    get_target_property(links ${name} LINK_LIBRARIES)
    foreach(link IN LISTS links)
      if(NOT link IN_LIST FRONTROW_MAY_LINK_${name} AND NOT link STREQUAL "frontrow_warnings")
        message(FATAL_ERROR "${name} may not link ${link} (allowed: ${FRONTROW_MAY_LINK_${name}})")
      endif()
    endforeach()
  endforeach()
endfunction()
cmake_language(DEFER DIRECTORY ${CMAKE_SOURCE_DIR} CALL frontrow_check_layers)
