// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/Job.h"
#include "support/TestProgram.h"

#include <QSignalSpy>
#include <QTest>

using namespace tunnelglass;

namespace {

/// A job that is done as soon as it was started, and that may say so too often.
class EagerJob final : public Job
{
public:
    using Job::Job;

    void start() override
    {
        finishLater();
        finishLater();
    }
    void cancel() override { finishLater(); }
};

} // namespace

class JobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finishesAfterStartReturned();
    void finishesOnce();
    void cancelFinishesToo();
    void deletingIsASilentCancel();
    void mayBeDeletedInItsSlot();
    void saysWhichJobFinished();
};

void JobTest::finishesAfterStartReturned()
{
    EagerJob job;
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QCOMPARE(finished.count(), 0);
    QVERIFY(!job.isFinished());
    QVERIFY(finished.wait());
    QVERIFY(job.isFinished());
}

void JobTest::finishesOnce()
{
    EagerJob job;
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    job.cancel();
    QVERIFY(finished.wait());
    job.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 1);
}

void JobTest::cancelFinishesToo()
{
    EagerJob job;
    QSignalSpy finished(&job, &Job::finished);
    job.cancel();
    QCOMPARE(finished.count(), 0);
    QVERIFY(finished.wait());
    QCOMPARE(finished.count(), 1);
}

void JobTest::deletingIsASilentCancel()
{
    auto job = std::make_unique<EagerJob>();
    QSignalSpy finished(job.get(), &Job::finished);
    job->start();
    job.reset();
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 0);
}

void JobTest::mayBeDeletedInItsSlot()
{
    auto *job = new EagerJob;
    bool finished = false;
    connect(job, &Job::finished, this, [&finished](Job *done) {
        finished = true;
        delete done;
    });
    job->start();
    QCoreApplication::processEvents();
    QVERIFY(finished);
}

void JobTest::saysWhichJobFinished()
{
    EagerJob job;
    Job *seen = nullptr;
    connect(&job, &Job::finished, this, [&seen](Job *done) { seen = done; });
    job.start();
    QTRY_COMPARE(seen, static_cast<Job *>(&job));
}

TUNNELGLASS_TEST(job, JobTest, QCoreApplication)
#include "tst_Job.moc"
