// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "InspectionFixture.h"

#include "base/Job.h"

#include <QNetworkProxy>
#include <QSignalSpy>

#include <algorithm>

namespace tunnelglass::test {

namespace {

QByteArray numbered(int number)
{
    return QByteArray::number(number).rightJustified(4, '0');
}

} // namespace

InspectionFixture::InspectionFixture()
    : service(network, clock)
{
    account.name = QStringLiteral("test");
    account.credentials.accessKeyId = QStringLiteral("LTAI5tTest");
    account.credentials.accessKeySecret = SecretBytes(QByteArrayView("secret"));
    account.endpoint = server.url();
    account.options.maxRetries = 0;
    network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

bool InspectionFixture::run(Job &job)
{
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    return finished.isEmpty() && finished.wait(10000) && finished.size() == 1;
}

QByteArray listPage(int page, int pageSize, int totalCount, int first, int items)
{
    QByteArray list;
    for (int i = 0; i < items; ++i) {
        if (i > 0)
            list += ',';
        const QByteArray number = numbered(first + i);
        list += R"({"VpnConnectionId":"vco-)" + number + R"(","Name":"n)" + number + R"("})";
    }
    return R"({"PageNumber":)" + QByteArray::number(page) + R"(,"PageSize":)" + QByteArray::number(pageSize) +
           R"(,"TotalCount":)" + QByteArray::number(totalCount) + R"(,"RequestId":"R-)" +
           QByteArray::number(page) + R"(","VpnConnections":{"VpnConnection":[)" + list + "]}}";
}

QByteArray honestPage(int page, int pageSize, int totalCount)
{
    const int first = (page - 1) * pageSize + 1;
    return listPage(page, pageSize, totalCount, first, std::clamp(totalCount - first + 1, 0, pageSize));
}

QByteArray flatConnection(const QByteArray &id)
{
    return R"({"VpnConnectionId":")" + id + R"(","Name":"flat","RequestId":"R-flat"})";
}

QByteArray errorBody(const QByteArray &code)
{
    return R"({"RequestId":"R-error","HostId":"h","Code":")" + code + R"(","Message":"m"})";
}

int pageOf(const SeenRequest &request)
{
    return request.parameters().value(QStringLiteral("PageNumber")).toInt();
}

} // namespace tunnelglass::test
