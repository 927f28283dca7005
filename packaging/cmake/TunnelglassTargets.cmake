# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
#
# How a room of the house, and a test, become targets.

# tunnelglass_add_room(NAME SOURCES ... [USES target ...] [PRIVATE_USES target ...])
# A static library tunnelglass_NAME. USES are the rooms and libraries that its headers may include;
# tests/architecture proves the same rule over the #include lines.
function(tunnelglass_add_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;USES;PRIVATE_USES" ${ARGN})
    add_library(tunnelglass_${name} STATIC ${ROOM_SOURCES})
    target_include_directories(tunnelglass_${name} PUBLIC "${PROJECT_SOURCE_DIR}/app")
    target_link_libraries(tunnelglass_${name}
        PUBLIC ${ROOM_USES}
        PRIVATE tunnelglass_flags ${ROOM_PRIVATE_USES})
endfunction()

# tunnelglass_add_tests(TARGET [GROUP NAME] TESTS NAME:FILE ... [SOURCES ...] [USES ...])
# One program for the tests of a folder; each is a test of CTest of its own, GROUP.NAME, where TUNNELGLASS_TEST() in
# tst_FILE.cpp gives the same NAME. GROUP is the folder below tests/ unless named.
function(tunnelglass_add_tests target)
    cmake_parse_arguments(TEST "" "GROUP" "TESTS;SOURCES;USES" ${ARGN})
    if(NOT TEST_GROUP)
        get_filename_component(TEST_GROUP "${CMAKE_CURRENT_SOURCE_DIR}" NAME)
    endif()
    add_executable(${target} ${TEST_SOURCES})
    if(TUNNELGLASS_JOINED_TESTS)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 16)
    endif()
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}" "${PROJECT_SOURCE_DIR}/tests")
    # Wine has the root folder of the machine that the tests are built on as a drive.
    set(drive "")
    if(WIN32 AND CMAKE_CROSSCOMPILING)
        set(drive "Z:")
    endif()
    target_compile_definitions(${target} PRIVATE
        TUNNELGLASS_SOURCE_DIR="${drive}${PROJECT_SOURCE_DIR}"
        TUNNELGLASS_TEST_DATA="${drive}${PROJECT_SOURCE_DIR}/tests/data")
    target_link_libraries(${target} PRIVATE tunnelglass_flags tunnelglass_test_program ${TEST_USES})
    foreach(test IN LISTS TEST_TESTS)
        string(REGEX MATCH "^([^:]+):(.+)$" matched "${test}")
        set(name "${CMAKE_MATCH_1}")
        target_sources(${target} PRIVATE "tst_${CMAKE_MATCH_2}.cpp")
        add_test(NAME ${TEST_GROUP}.${name} COMMAND ${target} ${name})
        set_tests_properties(${TEST_GROUP}.${name} PROPERTIES TIMEOUT 120)
        tunnelglass_test_environment(${TEST_GROUP}.${name})
    endforeach()
endfunction()

# The same environment for every test: no display, no proxy, no credentials of the person who runs it. On Windows Qt
# has letters only with a display.
function(tunnelglass_test_environment name)
    set(platform offscreen)
    if(WIN32)
        set(platform windows)
    endif()
    set(changes "QT_QPA_PLATFORM=set:${platform}" "QT_STYLE_OVERRIDE=set:Fusion" "TZ=set:UTC" "LC_ALL=set:C.UTF-8" "QT_HASH_SEED=set:0"
        "NO_AT_BRIDGE=set:1")
    foreach(variable LANGUAGE http_proxy https_proxy HTTP_PROXY HTTPS_PROXY all_proxy ALL_PROXY no_proxy NO_PROXY
            ALIBABA_CLOUD_ACCESS_KEY_ID ALIBABA_CLOUD_ACCESS_KEY_SECRET ALIBABA_CLOUD_SECURITY_TOKEN
            ALIBABA_CLOUD_PROFILE ALIBABA_CLOUD_REGION_ID ALIBABA_CLOUD_CREDENTIALS_FILE
            ALIBABA_CLOUD_CREDENTIALS_URI ALIBABA_CLOUD_ECS_METADATA ALIBABA_CLOUD_OIDC_TOKEN_FILE
            ALIBABA_CLOUD_STS_ENDPOINT ALIBABA_CLOUD_STS_REGION)
        list(APPEND changes "${variable}=unset:")
    endforeach()
    foreach(pair IN LISTS ARGN)
        string(REGEX REPLACE "^([^=]+)=(.*)$" "\\1=set:\\2" change "${pair}")
        list(APPEND changes "${change}")
    endforeach()
    set_tests_properties(${name} PROPERTIES ENVIRONMENT_MODIFICATION "${changes}")
endfunction()
