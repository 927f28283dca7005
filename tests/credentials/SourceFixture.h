// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ErrorText.h"
#include "credentials/AliyunCliConfig.h"
#include "credentials/CredentialChain.h"
#include "credentials/ExternalProcessJob.h"
#include "credentials/ProfileJob.h"
#include "openapi/ApiJob.h"
#include "openapi/SignerV1.h"
#include "sample/SampleAccount.h"
#include "support/Canary.h"
#include "support/FaultServer.h"
#include "support/LogCapture.h"
#include "support/ManualClock.h"
#include "support/TestCommand.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

namespace tunnelglass::test {

using namespace tunnelglass::credentials;

inline QString u(const char *text)
{
    return QString::fromUtf8(text);
}

inline QByteArray sampleId()
{
    return sample::sampleCredentials().accessKeyId.toUtf8();
}

inline QByteArray sampleSecret()
{
    return sample::sampleCredentials().accessKeySecret.reveal().toByteArray();
}

inline QByteArray answeredKey(const QByteArray &token = "the-token", const QByteArray &more = "")
{
    return R"({"Code":"Success","AccessKeyId":")" + sampleId() + R"(","AccessKeySecret":")" + sampleSecret() +
           R"(","SecurityToken":")" + token + R"(","Expiration":"2024-03-01T09:15:30Z")" + more + "}";
}

inline QByteArray stsAnswer()
{
    return R"({"RequestId":"r","Credentials":)" + answeredKey() + "}";
}

/// A loopback stand-in for STS, the metadata service and a credentials address.
inline FaultAnswer standIn(const SeenRequest &request)
{
    if (request.target == "/latest/api/token")
        return FaultAnswer::json("metadata-token");
    if (request.target == "/latest/meta-data/ram/security-credentials/")
        return FaultAnswer::json("the-role");
    if (request.target.startsWith("/latest/") || request.target.startsWith("/uri"))
        return FaultAnswer::json(answeredKey());
    return FaultAnswer::json(stsAnswer());
}

/// Gets the credentials of a profile from stand-ins.
struct SourceFixture
{
    test::FaultServer server;
    QNetworkAccessManager network;
    test::ManualClock clock;
    QProcessEnvironment environment;
    bool agrees = true;
    QStringList asked;

    SourceFixture()
    {
        server.answerBy(standIn);
        environment.insert(u("ALIBABA_CLOUD_STS_ENDPOINT"), server.url().toString());
    }
    SourceContext context()
    {
        SourceContext result{.network = network, .clock = clock, .options = {}, .environment = environment};
        result.options.totalTimeout = std::chrono::milliseconds(3000);
        result.options.maxRetries = 0;
        result.metadata = server.url();
        result.agree = [this](Question, const QString &what) {
            asked.append(what);
            return agrees;
        };
        return result;
    }
    static Result<SourcedCredentials> run(CredentialJob &job)
    {
        QSignalSpy finished(&job, &Job::finished);
        job.start();
        if (!finished.isEmpty() || !finished.wait(8000))
            return failure(ErrorKind::Internal, u("the job did not end as jobs do"));
        QCoreApplication::processEvents();
        return finished.size() == 1 ? job.result() : failure(ErrorKind::Internal, u("finished twice"));
    }
    Result<SourcedCredentials> get(const FileProfile &profile)
    {
        ProfileJob job(context(), profile);
        return run(job);
    }
    /// The profile "p" of a config.json with these fields.
    static FileProfile profile(const QByteArray &fields, const QByteArray &others = "")
    {
        const auto config = AliyunCliConfig::parse(
            R"({"profiles":[{"name":"p",)" + fields + '}' + others + "]}", u("/c.json"));
        return config ? config->profiles().first() : FileProfile();
    }
};

inline FileProfile commandProfile(const QString &command)
{
    FileProfile profile;
    profile.mode = ProfileMode::External;
    profile.origin = u("profile p of /c.json");
    profile.command = command;
    return profile;
}

/// A command that prints a file.
inline QString printing(QTemporaryFile &file, const QByteArray &output)
{
    if (!file.open() || file.write(output) != output.size() || !file.flush())
        qFatal("cannot write");
    return testCommand(u"print \"" + file.fileName() + u'"');
}

inline const QByteArray roleFields =
    R"("mode":"RamRoleArn","access_key_id":"asker","access_key_secret":"asker-secret",)"
    R"("ram_role_arn":"acs:ram::1:role/r")"; // NOLINT(cert-err58-cpp)

inline bool signsForTheSample(openapi::Credentials credentials, const Clock &clock)
{
    // The sample's key is a lasting one, to which no token belongs.
    credentials.securityToken = {};
    sample::SampleAccount account(clock);
    openapi::Request request;
    request.action = u("DescribeRegions");
    request.version = u("2016-04-28");
    openapi::ApiJob job(account, clock, QUrl(u("https://vpc.aliyuncs.com")), request, credentials, {});
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    return finished.wait(5000) && job.result().has_value();
}

} // namespace tunnelglass::test
