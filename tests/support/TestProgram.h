// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

namespace tunnelglass::test {

/// Runs one test class with the arguments of Qt Test and returns its exit code.
using TestRun = int (*)(int argc, char *argv[]);

/// Makes the test one of those that this program runs when its first argument is `name`.
/// `name` has to live as long as the program. Returns true, to be called from an initialisation.
bool addTest(const char *name, TestRun run);

template <class Test, class Application>
int runTest(int argc, char *argv[])
{
    Application application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace tunnelglass::test

/// In place of QTEST_MAIN: the tests of a folder share one program, so that Qt's headers are read and its
/// libraries linked once for all of them. CTest still runs each test in a process of its own.
#define TUNNELGLASS_TEST(name, Test, Application)                                                            \
    [[maybe_unused]] static const bool test_##name =                                                         \
        ::tunnelglass::test::addTest(#name, &::tunnelglass::test::runTest<Test, Application>);
