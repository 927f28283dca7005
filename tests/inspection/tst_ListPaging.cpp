// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "InspectionFixture.h"
#include "base/Job.h"
#include "inspection/ConnectionListJob.h"
#include "support/TestProgram.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace tunnelglass;
using namespace tunnelglass::inspection;
using namespace tunnelglass::test;

/// 200 pages: side by side, and never more than six of them.
class TestListPaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksSideBySide();
};

namespace {

constexpr int pages = 200;
constexpr std::chrono::milliseconds latency{20};

/// Answers pages in process after a delay, without a limit of its own, and counts how many it is answering.
/// The real manager holds back what exceeds six connections to one host, and would hide a job that asks for
/// more.
class CountingManager final : public QNetworkAccessManager
{
public:
    int inFlight = 0;
    int mostInFlight = 0;
    int asked = 0;
    bool firstWasAlone = true;

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *outgoingData) override;
};

class DelayedReply final : public QNetworkReply
{
public:
    DelayedReply(CountingManager &manager, const QNetworkRequest &request, const QByteArray &body)
        : QNetworkReply(&manager)
        , m_rest(body)
    {
        setRequest(request);
        setUrl(request.url());
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, 200);
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        QTimer::singleShot(latency, Qt::PreciseTimer, this, [this, &manager] {
            --manager.inFlight;
            m_available = true;
            setFinished(true);
            Q_EMIT readyRead();
            Q_EMIT finished();
        });
    }
    void abort() override {}
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override
    {
        return (m_available ? m_rest.size() : 0) + QNetworkReply::bytesAvailable();
    }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = m_available ? std::min<qint64>(maxSize, m_rest.size()) : 0;
        if (count == 0)
            return m_available ? -1 : 0;
        memcpy(data, m_rest.constData(), std::size_t(count));
        m_rest.remove(0, count);
        return count;
    }

private:
    QByteArray m_rest;
    bool m_available = false;
};

QNetworkReply *CountingManager::createRequest(Operation, const QNetworkRequest &request,
                                              QIODevice *outgoingData)
{
    SeenRequest seen;
    seen.target = request.url().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    seen.body = outgoingData ? outgoingData->readAll() : QByteArray();
    const int page = pageOf(seen);
    ++asked;
    ++inFlight;
    mostInFlight = std::max(mostInFlight, inFlight);
    if (page != 1 && asked == 2)
        firstWasAlone = inFlight == 1;
    return new DelayedReply(*this, request, honestPage(page, 50, pages * 50));
}

} // namespace

void TestListPaging::asksSideBySide()
{
    const SystemClock clock;
    CountingManager network;
    Account account;
    account.credentials.accessKeyId = QStringLiteral("id");
    account.credentials.accessKeySecret = SecretBytes(QByteArrayView("secret"));
    ConnectionListJob job(network, clock, account, QStringLiteral("cn-hangzhou"));
    QElapsedTimer elapsed;
    elapsed.start();
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 60000);
    QVERIFY(job.result());
    QCOMPARE(job.result()->connections.size(), pages * 50);
    QVERIFY(job.result()->failures.isEmpty());
    QCOMPARE(network.asked, pages);
    QVERIFY(network.firstWasAlone);
    QCOMPARE(network.mostInFlight, ConnectionListJob::maxInFlight);
    // One after another the answers alone would take pages * latency.
    QVERIFY2(elapsed.elapsed() < (pages * latency).count(), qPrintable(QString::number(elapsed.elapsed())));
}

TUNNELGLASS_TEST(list_paging, TestListPaging, QCoreApplication)
#include "tst_ListPaging.moc"
