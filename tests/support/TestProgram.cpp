// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"

#include "base/ProcessEnd.h"

#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace tunnelglass::test {

namespace {

/// Made on first use: tests are added before main() starts, in no order.
std::map<std::string, TestRun> &tests()
{
    static std::map<std::string, TestRun> all;
    return all;
}

} // namespace

bool addTest(const char *name, TestRun run)
{
    tests().emplace(name, run);
    return true;
}

} // namespace tunnelglass::test

int main(int argc, char *argv[])
{
    using namespace tunnelglass::test;
    const auto chosen = argc > 1 ? tests().find(argv[1]) : tests().end();
    if (chosen == tests().end()) {
        std::fprintf(stderr, "Usage: %s TEST [ARGUMENT OF QT TEST ...]\nTests:\n", argv[0]);
        for (const auto &[name, run] : tests())
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }
    std::vector<char *> arguments(argv, argv + argc);
    arguments.erase(arguments.begin() + 1);
    arguments.push_back(nullptr);
    tunnelglass::endProcess(chosen->second(argc - 1, arguments.data()));
}
