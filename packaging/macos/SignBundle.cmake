# SPDX-FileCopyrightText: 2026 The Tunnelglass authors
# SPDX-License-Identifier: MIT
#
# Signs the bundle, from inside out, after cpack has installed it. Without an identity in TUNNELGLASS_SIGNING_IDENTITY
# the signature names nobody: Apple silicon starts no program without one, and deploying Qt has broken the linker's.
#
# entitlements.plist asks for the network, which matters in a sandbox only. The hardened runtime needs no exception:
# everything in the bundle has the same signer, and the login keychain is open to a program without one. A keychain
# group would need a provisioning profile, and the program would not start without it. That file has no comments of its
# own, because codesign refuses them.
cmake_minimum_required(VERSION 3.25)

set(identity "$ENV{TUNNELGLASS_SIGNING_IDENTITY}")
if(identity)
    set(options --options runtime --timestamp)
else()
    # The hardened runtime would refuse libraries whose signer has no name.
    set(identity -)
    set(options)
endif()

function(sign)
    execute_process(COMMAND codesign --force --sign "${identity}" ${options} ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

set(path "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/${TUNNELGLASS_BUNDLE}")
if(NOT IS_DIRECTORY "${path}")
    message(FATAL_ERROR "There is no bundle to sign: ${path}")
endif()
set(contents "${path}/Contents")
file(GLOB_RECURSE libraries "${contents}/Frameworks/*.dylib" "${contents}/PlugIns/*.dylib")
file(GLOB frameworks LIST_DIRECTORIES true "${contents}/Frameworks/*.framework")
foreach(part IN LISTS libraries frameworks)
    sign("${part}")
endforeach()
sign(--identifier org.tunnelglass.tunnelglass-cli --entitlements "${TUNNELGLASS_ENTITLEMENTS}"
    "${contents}/MacOS/tunnelglass-cli")
sign(--entitlements "${TUNNELGLASS_ENTITLEMENTS}" "${path}")
execute_process(COMMAND codesign --verify --deep --strict "${path}" COMMAND_ERROR_IS_FATAL ANY)
