// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// A region of 200 pages: ConnectionListJob, against the same pages asked for one after another. The server
// (benchCloud.js) takes 50 ms for each and counts how many it has in hand at once.
#include "base/SystemClock.h"
#include "bench/Measurement.h"
#include "decode/ConnectionDecoder.h"
#include "decode/Document.h"
#include "inspection/ConnectionListJob.h"
#include "inspection/Requests.h"
#include "inspection/Service.h"
#include "openapi/ApiJob.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>

#include <cstdio>
#include <cstdlib>

using namespace tunnelglass;

namespace {

constexpr int pageCount = 200;
constexpr int pageSize = inspection::ConnectionListJob::pageSize;

void finish(Job &job)
{
    QEventLoop loop;
    QObject::connect(&job, &Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec();
}

void require(bool condition, const char *what)
{
    if (condition)
        return;
    std::fprintf(stderr, "bench_list: %s\n", what);
    std::exit(1);
}

void listSideBySide(QNetworkAccessManager &network, const Clock &clock, const inspection::Account &account)
{
    inspection::ConnectionListJob job(network, clock, account, QStringLiteral("cn-hangzhou"));
    finish(job);
    require(job.result().has_value() && job.result()->failures.isEmpty() &&
                job.result()->connections.size() == pageCount * pageSize,
            "the list is not complete");
}

void listOneByOne(QNetworkAccessManager &network, const Clock &clock, const inspection::Account &account)
{
    qsizetype count = 0;
    for (int page = 1; page <= pageCount; ++page) {
        openapi::ApiJob job(
            network, clock, account.endpoint,
            inspection::connectionsRequest(account, QStringLiteral("cn-hangzhou"), page, pageSize),
            account.credentials, account.options);
        finish(job);
        require(job.result().has_value(), "a page is missing");
        const auto document = decode::Document::parse(job.result()->body);
        require(document.has_value(), "a page was not understood");
        for (const decode::Node &node : decode::connectionNodes((*document)->root()))
            count += decode::decodeConnection(node).id.isEmpty() ? 0 : 1;
    }
    require(count == pageCount * pageSize, "connections are missing");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2)
        return 2;
    inspection::Account account;
    account.endpoint = QUrl(QString::fromLocal8Bit(argv[1]));
    account.credentials = {QStringLiteral("LTAI5tBench"), SecretBytes(QByteArrayView("made-up")), {}};
    account.options.totalTimeout = std::chrono::minutes(1);

    const SystemClock clock;
    QNetworkAccessManager network;
    bench::report("ours", bench::millisecondsOf([&] { listSideBySide(network, clock, account); }));
    bench::report("floor", bench::millisecondsOf([&] { listOneByOne(network, clock, account); }));
    return 0;
}
