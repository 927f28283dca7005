// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/ExitCode.h"
#include "support/TestProgram.h"

#include <QTest>

#include <array>

using namespace tunnelglass;

namespace {

struct Expectation
{
    ErrorKind kind;
    ExitCode code;
};

// Written out once more, by hand: the codes are a promise to scripts.
constexpr std::array expectations{
    Expectation{ErrorKind::Internal, ExitCode::OwnFault},
    Expectation{ErrorKind::Usage, ExitCode::Usage},
    Expectation{ErrorKind::CredentialsMissing, ExitCode::Credentials},
    Expectation{ErrorKind::CredentialsExpired, ExitCode::Credentials},
    Expectation{ErrorKind::CredentialsUnconfirmed, ExitCode::Credentials},
    Expectation{ErrorKind::CredentialsSourceFailed, ExitCode::Credentials},
    Expectation{ErrorKind::ProfileFileUnusable, ExitCode::Credentials},
    Expectation{ErrorKind::ProfileNotFound, ExitCode::Credentials},
    Expectation{ErrorKind::ProfileUnusable, ExitCode::Credentials},
    Expectation{ErrorKind::AccessKeyNotFound, ExitCode::Credentials},
    Expectation{ErrorKind::AccessKeyInactive, ExitCode::Credentials},
    Expectation{ErrorKind::WrongSecret, ExitCode::Credentials},
    Expectation{ErrorKind::SignatureBug, ExitCode::Credentials},
    Expectation{ErrorKind::SignatureUnexplained, ExitCode::Credentials},
    Expectation{ErrorKind::SignatureIncomplete, ExitCode::Credentials},
    Expectation{ErrorKind::ClockSkew, ExitCode::Credentials},
    Expectation{ErrorKind::TimestampFormat, ExitCode::Credentials},
    Expectation{ErrorKind::NonceReused, ExitCode::Credentials},
    Expectation{ErrorKind::SecurityTokenExpired, ExitCode::Credentials},
    Expectation{ErrorKind::SecurityTokenInvalid, ExitCode::Credentials},
    Expectation{ErrorKind::PermissionDenied, ExitCode::Credentials},
    Expectation{ErrorKind::KeychainUnavailable, ExitCode::Credentials},
    Expectation{ErrorKind::KeychainNoService, ExitCode::Credentials},
    Expectation{ErrorKind::KeychainLocked, ExitCode::Credentials},
    Expectation{ErrorKind::KeychainPromptDismissed, ExitCode::Credentials},
    Expectation{ErrorKind::KeychainCollectionMissing, ExitCode::Credentials},
    Expectation{ErrorKind::KeychainItemMissing, ExitCode::Credentials},
    Expectation{ErrorKind::KeychainItemCorrupt, ExitCode::Credentials},
    Expectation{ErrorKind::KeychainItemTooNew, ExitCode::Credentials},
    Expectation{ErrorKind::KeychainAccessDenied, ExitCode::Credentials},
    Expectation{ErrorKind::KeychainTimedOut, ExitCode::Credentials},
    Expectation{ErrorKind::KeychainSecretTooLong, ExitCode::Credentials},
    Expectation{ErrorKind::KeychainFailed, ExitCode::Credentials},
    Expectation{ErrorKind::ProfileNameTaken, ExitCode::Usage},
    Expectation{ErrorKind::ProfileNameEmpty, ExitCode::Usage},
    Expectation{ErrorKind::SecretNotGiven, ExitCode::Usage},
    Expectation{ErrorKind::ParameterMissing, ExitCode::Usage},
    Expectation{ErrorKind::ConnectionNotFound, ExitCode::NotFound},
    Expectation{ErrorKind::GatewayNotFound, ExitCode::NotFound},
    Expectation{ErrorKind::RegionNotFound, ExitCode::NotFound},
    Expectation{ErrorKind::ActionNotFound, ExitCode::NotFound},
    Expectation{ErrorKind::Throttled, ExitCode::Service},
    Expectation{ErrorKind::ServiceUnavailable, ExitCode::Service},
    Expectation{ErrorKind::ServiceRefused, ExitCode::Service},
    Expectation{ErrorKind::EndpointInvalid, ExitCode::Usage},
    Expectation{ErrorKind::HostNotFound, ExitCode::Service},
    Expectation{ErrorKind::ConnectionRefused, ExitCode::Service},
    Expectation{ErrorKind::ConnectionLost, ExitCode::Service},
    Expectation{ErrorKind::NetworkFailed, ExitCode::Service},
    Expectation{ErrorKind::TimedOut, ExitCode::Service},
    Expectation{ErrorKind::Cancelled, ExitCode::Interrupted},
    Expectation{ErrorKind::TlsUntrusted, ExitCode::Service},
    Expectation{ErrorKind::TlsFailed, ExitCode::Service},
    Expectation{ErrorKind::CaFileUnusable, ExitCode::File},
    Expectation{ErrorKind::RedirectRefused, ExitCode::Service},
    Expectation{ErrorKind::ProxyFailed, ExitCode::Service},
    Expectation{ErrorKind::ResponseEmpty, ExitCode::Response},
    Expectation{ErrorKind::ResponseMalformed, ExitCode::Response},
    Expectation{ErrorKind::ResponseTooLarge, ExitCode::Response},
    Expectation{ErrorKind::ResponseTooDeep, ExitCode::Response},
    Expectation{ErrorKind::ResponseHasDtd, ExitCode::Response},
    Expectation{ErrorKind::ResponseNotUtf8, ExitCode::Response},
    Expectation{ErrorKind::ResponseNotApi, ExitCode::Response},
    Expectation{ErrorKind::ResponseWithoutConnection, ExitCode::Response},
    Expectation{ErrorKind::ResponseIsError, ExitCode::Response},
    Expectation{ErrorKind::FileNotFound, ExitCode::File},
    Expectation{ErrorKind::FileNotReadable, ExitCode::File},
    Expectation{ErrorKind::FileNotWritable, ExitCode::File},
    Expectation{ErrorKind::FileExists, ExitCode::File},
    Expectation{ErrorKind::SettingsDamaged, ExitCode::File},
    Expectation{ErrorKind::SettingsOdd, ExitCode::File},
    Expectation{ErrorKind::PeerConfigRefused, ExitCode::Refused},
    Expectation{ErrorKind::PeerTemplateUnusable, ExitCode::File},
    Expectation{ErrorKind::ExportIncomplete, ExitCode::Refused},
    Expectation{ErrorKind::ListIncomplete, ExitCode::Incomplete},
};

} // namespace

class ExitCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsCode();
    void numbersAreStable();
};

void ExitCodeTest::everyKindHasItsCode()
{
    // The table is in the order of the enumeration, so a kind that was added, or left out here, shows.
    for (std::size_t i = 0; i < expectations.size(); ++i) {
        QCOMPARE(std::size_t(expectations.at(i).kind), i);
        QCOMPARE(exitCode(expectations.at(i).kind), expectations.at(i).code);
    }
    QCOMPARE(std::size_t(ErrorKind::ListIncomplete) + 1, expectations.size());
}

void ExitCodeTest::numbersAreStable()
{
    QCOMPARE(int(ExitCode::Done), 0);
    QCOMPARE(int(ExitCode::OwnFault), 1);
    QCOMPARE(int(ExitCode::Usage), 2);
    QCOMPARE(int(ExitCode::Credentials), 3);
    QCOMPARE(int(ExitCode::NotFound), 4);
    QCOMPARE(int(ExitCode::Service), 5);
    QCOMPARE(int(ExitCode::Response), 6);
    QCOMPARE(int(ExitCode::File), 7);
    QCOMPARE(int(ExitCode::Incomplete), 8);
    QCOMPARE(int(ExitCode::Interrupted), 130);
}

TUNNELGLASS_TEST(exit_code, ExitCodeTest, QCoreApplication)
#include "tst_ExitCode.moc"
