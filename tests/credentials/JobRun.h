// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Job.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

namespace tunnelglass::test {

/// Starts a job, waits for its end and returns its result. What breaks the manners of a job fails the test.
template <typename AnyJob>
auto jobResult(AnyJob *job)
{
    const std::unique_ptr<AnyJob> owner(job);
    int ends = 0;
    bool inStart = true;
    QObject::connect(job, &Job::finished, job, [&ends, &inStart] {
        ++ends;
        if (inStart)
            QTest::qFail("finished before start() returned", __FILE__, __LINE__);
    });
    job->start();
    inStart = false;
    if (!QTest::qWaitFor([&ends] { return ends > 0; }, 30'000))
        QTest::qFail("the job does not end", __FILE__, __LINE__);
    QCoreApplication::processEvents();
    if (ends > 1)
        QTest::qFail("finished twice", __FILE__, __LINE__);
    return job->result();
}

} // namespace tunnelglass::test
