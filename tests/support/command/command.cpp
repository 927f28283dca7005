// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// What a test has run as a command of somebody's: the same on every system, and no shell.
//   print FILE | sleep SECONDS | exit CODE | crash | touch FILE
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <thread>

#ifdef _WIN32
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <csignal>
#endif

namespace {

[[noreturn]] void crash()
{
#ifdef _WIN32
    TerminateProcess(GetCurrentProcess(), 0xC0000005);
#else
    std::raise(SIGKILL);
#endif
    std::abort();
}

} // namespace

int main(int argc, char **argv)
{
    const std::string_view verb = argc > 1 ? argv[1] : "";
    const std::string word = argc > 2 ? argv[2] : "";
    if (verb == "print") {
#ifdef _WIN32
        _setmode(_fileno(stdout), _O_BINARY);
#endif
        std::cout << std::ifstream(word, std::ios::binary).rdbuf();
        return 0;
    }
    if (verb == "sleep") {
        std::this_thread::sleep_for(std::chrono::seconds(std::atoi(word.c_str())));
        return 0;
    }
    if (verb == "touch")
        return std::ofstream(word) ? 0 : 1;
    if (verb == "crash")
        crash();
    return verb == "exit" ? std::atoi(word.c_str()) : 2;
}
