# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
#
# Every compile and link flag of the project, on one interface target.

add_library(tunnelglass_flags INTERFACE)
target_compile_features(tunnelglass_flags INTERFACE cxx_std_20)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

target_compile_definitions(tunnelglass_flags INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<CONFIG:Release,RelWithDebInfo>:QT_NO_DEBUG_OUTPUT>)

if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(tunnelglass_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual
        -Wcast-align -Wunused -Wnull-dereference -Wformat=2 -Wimplicit-fallthrough
        -fstack-protector-strong
        $<$<BOOL:${TUNNELGLASS_WERROR}>:-Werror>)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC 12 reports null dereferences inside the inlined containers of Qt when it optimises.
        target_compile_options(tunnelglass_flags INTERFACE -Wno-null-dereference -Wduplicated-cond -Wlogical-op)
    endif()
    # On Windows the stack protector is a library of its own.
    if(MINGW)
        target_link_options(tunnelglass_flags INTERFACE -fstack-protector-strong)
    endif()
    # A library that nothing calls costs start-up time: the linker drops it.
    if(UNIX AND NOT APPLE)
        target_link_options(tunnelglass_flags INTERFACE -Wl,--as-needed -Wl,-z,relro -Wl,-z,now)
    endif()
endif()

if(TUNNELGLASS_SANITIZE)
    target_compile_options(tunnelglass_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(tunnelglass_flags INTERFACE -fsanitize=address,undefined)
    target_compile_definitions(tunnelglass_flags INTERFACE TUNNELGLASS_SANITIZED)
endif()
if(TUNNELGLASS_COVERAGE)
    target_compile_options(tunnelglass_flags INTERFACE --coverage -O0)
    target_link_options(tunnelglass_flags INTERFACE --coverage)
    target_compile_definitions(tunnelglass_flags INTERFACE TUNNELGLASS_COVERED)
endif()
