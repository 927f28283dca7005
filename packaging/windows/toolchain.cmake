# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
#
# Builds for 64-bit Windows on Debian, with mingw-w64. The environment says where the libraries lie:
# TUNNELGLASS_WINDOWS_PREFIX, which packaging/windows/dependencies.sh fills.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(triplet x86_64-w64-mingw32)
# Those with POSIX threads: the others have no std::thread.
set(CMAKE_C_COMPILER "${triplet}-gcc-posix")
set(CMAKE_CXX_COMPILER "${triplet}-g++-posix")
set(CMAKE_RC_COMPILER "${triplet}-windres")

set(prefix "$ENV{TUNNELGLASS_WINDOWS_PREFIX}")
set(CMAKE_FIND_ROOT_PATH "${prefix}" "/usr/${triplet}")
set(CMAKE_PREFIX_PATH "${prefix}")
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# moc, rcc and their like run here: Debian's, which are of the same version as the source.
set(QT_HOST_PATH /usr)
set(QT_HOST_PATH_CMAKE_DIR /usr/lib/x86_64-linux-gnu/cmake)
