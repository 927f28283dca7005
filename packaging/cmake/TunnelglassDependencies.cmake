# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
#
# Everything Tunnelglass is built on. Debian 12's packages are the oldest versions taken.

set(CMAKE_THREAD_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network Xml)
if(TUNNELGLASS_GUI)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Gui Widgets PrintSupport)
endif()
if(BUILD_TESTING)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
# Windows' own credential store is used without it.
if(NOT WIN32)
    find_package(Qt6Keychain 0.13 REQUIRED)
endif()
# Which Secret Service answers, and what it says, is asked over D-Bus; other systems have no such service.
if(UNIX AND NOT APPLE)
    find_package(Qt6 6.4 REQUIRED COMPONENTS DBus)
endif()
find_package(tl-expected REQUIRED)
find_package(RapidJSON REQUIRED)

# RapidJSON's own configuration only sets variables; one target keeps the include path in one place.
add_library(tunnelglass_rapidjson INTERFACE)
target_include_directories(tunnelglass_rapidjson SYSTEM INTERFACE
    ${RapidJSON_INCLUDE_DIRS} ${RAPIDJSON_INCLUDE_DIRS})

# Header-only, without a configuration of its own.
find_path(TUNNELGLASS_MUSTACHE_INCLUDE_DIR kainjow/mustache.hpp REQUIRED)
add_library(tunnelglass_mustache INTERFACE)
target_include_directories(tunnelglass_mustache SYSTEM INTERFACE "${TUNNELGLASS_MUSTACHE_INCLUDE_DIR}")

# The static library where there is one: a program that starts and ends in milliseconds need not look for another.
find_path(TUNNELGLASS_YAML_INCLUDE_DIR yaml-cpp/emitter.h REQUIRED)
find_library(TUNNELGLASS_YAML_LIBRARY NAMES libyaml-cpp.a yaml-cpp REQUIRED)
add_library(tunnelglass_yaml INTERFACE)
target_include_directories(tunnelglass_yaml SYSTEM INTERFACE "${TUNNELGLASS_YAML_INCLUDE_DIR}")
target_link_libraries(tunnelglass_yaml INTERFACE "${TUNNELGLASS_YAML_LIBRARY}")

set(CMAKE_AUTOMOC ON)
