// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/CredentialProvider.h"
#include "support/ManualClock.h"
#include "support/TestProgram.h"

#include <QSignalSpy>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::credentials;

/// Keeping, renewing and refusing credentials, by a clock that is set.
class TestCredentialProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatLasts();
    void renewsInTime_data();
    void renewsInTime();
    void theOldGoOnWhileTheyLast();
    void expiredOnesAreRefused();
    void bornExpired();
    void aClockThatGoesBack();
    void askersShareOneRenewal();
    void cancelLeavesTheOthers();
    void deletedProvider();
    void forgets();
    void lockEndsThoseWhoWait();
    void forgettingRenewsForNobody();
};

namespace {

class ScriptedJob final : public CredentialJob
{
public:
    ScriptedJob(Result<SourcedCredentials> answer, QObject *parent)
        : CredentialJob(parent)
        , m_answer(std::move(answer))
    {}
    void start() override { finish(m_answer); }

private:
    Result<SourcedCredentials> m_answer;
};

/// A source whose credentials are numbered and live as long as it is told.
struct Renewals
{
    test::ManualClock clock;
    int count = 0;
    qint64 life = 3600; ///< seconds; 0: for ever
    bool fails = false;
    CredentialProvider provider{[this](QObject *parent) { return next(parent); }, clock};

    CredentialJob *next(QObject *parent)
    {
        ++count;
        if (fails)
            return new ScriptedJob(failure(ErrorKind::HostNotFound, QStringLiteral("sts")), parent);
        SourcedCredentials given;
        given.credentials.accessKeyId = QString::number(count);
        given.origin = QStringLiteral("the test");
        if (life != 0)
            given.expiresAt = clock.nowUtc().addSecs(life);
        return new ScriptedJob(given, parent);
    }
    Result<SourcedCredentials> ask()
    {
        const std::unique_ptr<CredentialJob> job(provider.credentials());
        QSignalSpy finished(job.get(), &Job::finished);
        job->start();
        if (!finished.isEmpty() || !finished.wait(2000))
            return failure(ErrorKind::Internal);
        return job->result();
    }
    QString key()
    {
        const auto result = ask();
        return result ? result->credentials.accessKeyId : QStringLiteral("failed");
    }
};

} // namespace

void TestCredentialProvider::keepsWhatLasts()
{
    Renewals renewals;
    renewals.life = 0;
    QCOMPARE(renewals.key(), QStringLiteral("1"));
    renewals.clock.advance(10LL * 365 * 86400);
    QCOMPARE(renewals.key(), QStringLiteral("1"));
}

void TestCredentialProvider::renewsInTime_data()
{
    QTest::addColumn<int>("life");
    QTest::addColumn<int>("stillKept"); // seconds after which it is still kept; one more, and it is renewed
    QTest::newRow("an hour") << 3600 << 3600 - 900;
    QTest::newRow("twelve hours") << 12 * 3600 << 12 * 3600 - 900;
    QTest::newRow("15 minutes") << 900 << 900 - 225;
    QTest::newRow("20 minutes") << 1200 << 900;
}

void TestCredentialProvider::renewsInTime()
{
    QFETCH(int, life);
    QFETCH(int, stillKept);
    Renewals renewals;
    renewals.life = life;
    QCOMPARE(renewals.key(), QStringLiteral("1"));
    renewals.clock.advance(stillKept);
    QCOMPARE(renewals.key(), QStringLiteral("1"));
    renewals.clock.advance(1);
    QCOMPARE(renewals.key(), QStringLiteral("2"));
    QCOMPARE(renewals.key(), QStringLiteral("2"));
}

void TestCredentialProvider::theOldGoOnWhileTheyLast()
{
    Renewals renewals;
    QCOMPARE(renewals.key(), QStringLiteral("1"));
    renewals.fails = true;
    renewals.clock.advance(3599);
    QCOMPARE(renewals.key(), QStringLiteral("1"));
    QCOMPARE(renewals.count, 2);
    renewals.fails = false;
    QCOMPARE(renewals.key(), QStringLiteral("3"));
}

void TestCredentialProvider::expiredOnesAreRefused()
{
    Renewals renewals;
    renewals.fails = true;
    QCOMPARE(renewals.ask().error().kind, ErrorKind::HostNotFound);
    renewals.fails = false;
    QCOMPARE(renewals.key(), QStringLiteral("2"));
    renewals.fails = true;
    renewals.clock.advance(3600);
    const auto refused = renewals.ask();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::CredentialsExpired);
    QCOMPARE(refused.error().subject, QStringLiteral("the test"));
    QVERIFY(!refused.error().detail.isEmpty());
}

void TestCredentialProvider::bornExpired()
{
    Renewals renewals;
    renewals.life = -60;
    QCOMPARE(renewals.ask().error().kind, ErrorKind::CredentialsExpired);
}

void TestCredentialProvider::aClockThatGoesBack()
{
    Renewals renewals;
    QCOMPARE(renewals.key(), QStringLiteral("1"));
    renewals.clock.advance(-86400);
    QCOMPARE(renewals.key(), QStringLiteral("1"));
    renewals.clock.advance(86400 + 3600);
    QCOMPARE(renewals.key(), QStringLiteral("2"));
}

void TestCredentialProvider::askersShareOneRenewal()
{
    Renewals renewals;
    QObject owner;
    QList<CredentialJob *> jobs;
    for (int i = 0; i < 5; ++i)
        jobs.append(renewals.provider.credentials(&owner));
    for (CredentialJob *job : std::as_const(jobs))
        job->start();
    for (CredentialJob *job : std::as_const(jobs)) {
        QTRY_VERIFY(job->isFinished());
        QCOMPARE(job->result()->credentials.accessKeyId, QStringLiteral("1"));
    }
    QCOMPARE(renewals.count, 1);
}

void TestCredentialProvider::cancelLeavesTheOthers()
{
    Renewals renewals;
    QObject owner;
    CredentialJob *first = renewals.provider.credentials(&owner);
    CredentialJob *second = renewals.provider.credentials(&owner);
    CredentialJob *third = renewals.provider.credentials(&owner);
    for (CredentialJob *job : {first, second, third})
        job->start();
    first->cancel();
    delete third;
    QTRY_VERIFY(first->isFinished() && second->isFinished());
    QCOMPARE(first->result().error().kind, ErrorKind::Cancelled);
    QVERIFY(second->result());
    QCOMPARE(renewals.count, 1);
}

void TestCredentialProvider::deletedProvider()
{
    auto renewals = std::make_unique<Renewals>();
    const std::unique_ptr<CredentialJob> waiting(renewals->provider.credentials());
    const std::unique_ptr<CredentialJob> late(renewals->provider.credentials());
    waiting->start();
    renewals.reset();
    late->start();
    QTRY_VERIFY(waiting->isFinished() && late->isFinished());
    QCOMPARE(waiting->result().error().kind, ErrorKind::Cancelled);
    QCOMPARE(late->result().error().kind, ErrorKind::Cancelled);
}

void TestCredentialProvider::forgets()
{
    Renewals renewals;
    QCOMPARE(renewals.key(), QStringLiteral("1"));
    renewals.provider.forget();
    QCOMPARE(renewals.key(), QStringLiteral("2"));
}

void TestCredentialProvider::lockEndsThoseWhoWait()
{
    Renewals renewals;
    const std::unique_ptr<CredentialJob> waiting(renewals.provider.credentials());
    QSignalSpy finished(waiting.get(), &Job::finished);
    waiting->start();
    QCOMPARE(renewals.count, 1);
    renewals.provider.lock();
    QVERIFY(!finished.isEmpty() || finished.wait(2000));
    QCOMPARE(waiting->result().error().kind, ErrorKind::Cancelled);
    QTest::qWait(20);
    QCOMPARE(renewals.count, 1); // nothing was decrypted again
    QCOMPARE(renewals.key(), QStringLiteral("2"));
}

void TestCredentialProvider::forgettingRenewsForNobody()
{
    Renewals renewals;
    auto *gone = renewals.provider.credentials();
    const std::unique_ptr<CredentialJob> cancelled(renewals.provider.credentials());
    gone->start();
    cancelled->start();
    delete gone;
    cancelled->cancel();
    renewals.provider.forget();
    QTest::qWait(20);
    QCOMPARE(renewals.count, 1);
}

TUNNELGLASS_TEST(provider, TestCredentialProvider, QCoreApplication)
#include "tst_CredentialProvider.moc"
