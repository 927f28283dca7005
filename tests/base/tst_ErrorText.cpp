// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/ErrorText.h"
#include "support/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace tunnelglass;

/// Every error has words: what happened, naming the thing, and what to do next.
class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKind_data();
    void everyKind();
    void headlinesDiffer();
    void keychainNamesTheProfileInItsCause();
    void namesTheThing_data();
    void namesTheThing();
    void clock_data();
    void clock();
    void suspectsTheRegion();
    void permission();
    void secretAndBugDiffer();
    void details();
    void paragraph();
    void noControlCharacters();
    void policy();
};

namespace {

// The last enumerator; a new one after it makes everyKind() incomplete, and the switch in ErrorText.cpp warn.
constexpr int kindCount = int(ErrorKind::ListIncomplete) + 1;

Error errorOf(ErrorKind kind)
{
    Error error;
    error.kind = kind;
    return error;
}

Error fullError(ErrorKind kind)
{
    Error error = errorOf(kind);
    error.subject = QStringLiteral("the-subject");
    error.detail = QStringLiteral("the detail");
    error.host = QStringLiteral("vpc.example");
    error.httpStatus = 400;
    error.serviceCode = QStringLiteral("The.Code");
    error.requestId = QStringLiteral("R-1");
    error.attempts = 3;
    return error;
}

/// A sentence: starts with a capital letter or a name, ends with a full stop, leaves no placeholder, does not
/// shout.
bool isSentence(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%[0-9nL]"));
    return text.endsWith(u'.') && !text.contains(placeholder) && !text.contains(u'!') &&
           !text.contains(QStringLiteral("  ")) && !text.contains(u'\n');
}

} // namespace

void TestErrorText::everyKind_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < kindCount; ++kind)
        QTest::addRow("%d", kind) << kind;
}

void TestErrorText::everyKind()
{
    QFETCH(int, kind);
    for (const Error &error : {errorOf(ErrorKind(kind)), fullError(ErrorKind(kind))}) {
        const ErrorText text = errorText(error);
        QVERIFY2(isSentence(text.headline), qPrintable(text.headline));
        QVERIFY2(isSentence(text.nextStep), qPrintable(text.nextStep));
        // There may be none, or the detail itself, which is not ours to punctuate.
        if (!text.cause.isEmpty() && text.cause != error.detail)
            QVERIFY2(isSentence(text.cause), qPrintable(text.cause));
        QVERIFY(!errorParagraph(error).isEmpty());
    }
}

void TestErrorText::headlinesDiffer()
{
    QSet<QString> headlines;
    for (int kind = 0; kind < kindCount; ++kind)
        headlines.insert(errorText(errorOf(ErrorKind(kind))).headline);
    QCOMPARE(headlines.size(), kindCount);
}

void TestErrorText::keychainNamesTheProfileInItsCause()
{
    for (const ErrorKind kind :
         {ErrorKind::KeychainUnavailable, ErrorKind::KeychainNoService, ErrorKind::KeychainTimedOut,
          ErrorKind::KeychainLocked, ErrorKind::KeychainPromptDismissed, ErrorKind::KeychainCollectionMissing,
          ErrorKind::KeychainAccessDenied, ErrorKind::KeychainFailed}) {
        Error error;
        error.kind = kind;
        error.subject = QStringLiteral("Shanghai");
        const ErrorText text = errorText(error);
        QVERIFY2(text.cause.contains(QStringLiteral("Shanghai")), qPrintable(text.headline));
    }
}

void TestErrorText::namesTheThing_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("name");
    const QString subject = QStringLiteral("the-subject");
    const QString host = QStringLiteral("vpc.example");
    QTest::newRow("secret") << ErrorKind::SecretNotGiven << subject;
    QTest::newRow("profile's name") << ErrorKind::ProfileNameTaken << subject;
    QTest::newRow("connection") << ErrorKind::ConnectionNotFound << subject;
    QTest::newRow("gateway") << ErrorKind::GatewayNotFound << subject;
    QTest::newRow("region") << ErrorKind::RegionNotFound << subject;
    QTest::newRow("action") << ErrorKind::ActionNotFound << subject;
    QTest::newRow("parameter") << ErrorKind::ParameterMissing << subject;
    QTest::newRow("endpoint") << ErrorKind::EndpointInvalid << subject;
    QTest::newRow("redirect to") << ErrorKind::RedirectRefused << subject;
    QTest::newRow("redirect from") << ErrorKind::RedirectRefused << host;
    QTest::newRow("CA file") << ErrorKind::CaFileUnusable << subject;
    QTest::newRow("file") << ErrorKind::FileNotFound << subject;
    QTest::newRow("not readable") << ErrorKind::FileNotReadable << subject;
    QTest::newRow("not writable") << ErrorKind::FileNotWritable << subject;
    QTest::newRow("exists") << ErrorKind::FileExists << subject;
    QTest::newRow("dialect") << ErrorKind::PeerConfigRefused << subject;
    QTest::newRow("template") << ErrorKind::PeerTemplateUnusable << subject;
    QTest::newRow("some of several") << ErrorKind::ExportIncomplete << subject;
    QTest::newRow("pages") << ErrorKind::ListIncomplete << subject;
    QTest::newRow("variable") << ErrorKind::CredentialsMissing << subject;
    QTest::newRow("expired") << ErrorKind::CredentialsExpired << subject;
    QTest::newRow("unconfirmed") << ErrorKind::CredentialsUnconfirmed << subject;
    QTest::newRow("source") << ErrorKind::CredentialsSourceFailed << subject;
    QTest::newRow("profile file") << ErrorKind::ProfileFileUnusable << subject;
    QTest::newRow("profile") << ErrorKind::ProfileNotFound << subject;
    QTest::newRow("unusable profile") << ErrorKind::ProfileUnusable << subject;
    QTest::newRow("keychain item") << ErrorKind::KeychainItemMissing << subject;
    QTest::newRow("corrupt item") << ErrorKind::KeychainItemCorrupt << subject;
    QTest::newRow("newer item") << ErrorKind::KeychainItemTooNew << subject;
    QTest::newRow("too long") << ErrorKind::KeychainSecretTooLong << subject;
    QTest::newRow("without connection") << ErrorKind::ResponseWithoutConnection << subject;
    QTest::newRow("host not found") << ErrorKind::HostNotFound << host;
    QTest::newRow("refused") << ErrorKind::ConnectionRefused << host;
    QTest::newRow("lost") << ErrorKind::ConnectionLost << host;
    QTest::newRow("timed out") << ErrorKind::TimedOut << host;
    QTest::newRow("untrusted") << ErrorKind::TlsUntrusted << host;
    QTest::newRow("unavailable") << ErrorKind::ServiceUnavailable << host;
    QTest::newRow("unknown code") << ErrorKind::ServiceRefused << QStringLiteral("The.Code");
    QTest::newRow("bad answer") << ErrorKind::ResponseMalformed << host;
}

void TestErrorText::namesTheThing()
{
    QFETCH(ErrorKind, kind);
    QFETCH(QString, name);
    const QString headline = errorText(fullError(kind)).headline;
    QVERIFY2(headline.contains(name), qPrintable(headline));
}

void TestErrorText::clock_data()
{
    QTest::addColumn<int>("skew");
    QTest::addColumn<QString>("headline");
    const auto row = [](int skew, const char *headline) {
        QTest::addRow("%d", skew) << skew << QString::fromLatin1(headline);
    };
    row(17 * 60, "This computer's clock is 17 minutes ahead of the service.");
    row(-17 * 60 + 20, "This computer's clock is 17 minutes behind the service.");
    row(60, "This computer's clock is 1 minute ahead of the service.");
    row(-3 * 3600, "This computer's clock is 3 hours behind the service.");
    row(2 * 3600 + 61, "This computer's clock is 2 hours 1 minute ahead of the service.");
    row(3 * 86400, "This computer's clock is 3 days ahead of the service.");
    row(2, "The service finds the time of the request out of date.");
}

void TestErrorText::clock()
{
    QFETCH(int, skew);
    QFETCH(QString, headline);
    Error error = errorOf(ErrorKind::ClockSkew);
    error.clockSkewSeconds = skew;
    QCOMPARE(errorText(error).headline, headline);
    QCOMPARE(errorText(error).action, ErrorAction::FixClock);
}

void TestErrorText::suspectsTheRegion()
{
    const ErrorText text = errorText(fullError(ErrorKind::ConnectionNotFound));
    QVERIFY(text.cause.contains(QStringLiteral("another region")));
    QCOMPARE(text.action, ErrorAction::ChooseRegion);
}

void TestErrorText::permission()
{
    Error error = errorOf(ErrorKind::PermissionDenied);
    QCOMPARE(errorText(error).action, ErrorAction::None);
    error.missingAction = QStringLiteral("vpc:DescribeVpnConnection");
    const ErrorText text = errorText(error);
    QVERIFY(text.headline.contains(error.missingAction));
    QCOMPARE(text.action, ErrorAction::CopyPolicy);
}

void TestErrorText::secretAndBugDiffer()
{
    QCOMPARE(errorText(errorOf(ErrorKind::WrongSecret)).action, ErrorAction::EditProfile);
    QVERIFY(errorText(errorOf(ErrorKind::WrongSecret)).headline.contains(QStringLiteral("secret is wrong")));
    QVERIFY(errorText(errorOf(ErrorKind::SignatureBug)).cause.contains(QStringLiteral("proxy")));
}

void TestErrorText::details()
{
    Error error = fullError(ErrorKind::ServiceRefused);
    error.missingAction = QStringLiteral("vpc:X");
    error.missingResource = QStringLiteral("acs:vpc:*");
    const QList<QPair<QString, QString>> expected{
        {QStringLiteral("Code"), QStringLiteral("The.Code")},
        {QStringLiteral("RequestId"), QStringLiteral("R-1")},
        {QStringLiteral("HTTP status"), QStringLiteral("400")},
        {QStringLiteral("Host"), QStringLiteral("vpc.example")},
        {QStringLiteral("Attempts"), QStringLiteral("3")},
        {QStringLiteral("Missing permission"), QStringLiteral("vpc:X")},
        {QStringLiteral("Resource"), QStringLiteral("acs:vpc:*")},
        {QStringLiteral("Detail"), QStringLiteral("the detail")},
    };
    QCOMPARE(errorText(error).details, expected);
    QVERIFY(errorText(errorOf(ErrorKind::Cancelled)).details.isEmpty());
}

void TestErrorText::paragraph()
{
    Error error = errorOf(ErrorKind::ConnectionRefused);
    error.host = QStringLiteral("127.0.0.1:9");
    QCOMPARE(errorParagraph(error),
             QStringLiteral("127.0.0.1:9 refuses the connection.\n"
                            "Nothing listens at this address and port, or a firewall turns the "
                            "connection away.\n"
                            "Check the endpoint, its port and the firewall.\n"
                            "  Host: 127.0.0.1:9"));
}

void TestErrorText::noControlCharacters()
{
    Error error = fullError(ErrorKind::ServiceRefused);
    error.subject = QStringLiteral("a\x1b[2Jb");
    error.detail = QStringLiteral("one\r\ntwo\x1b]0;title\x07") + QChar(0x9b) + QStringLiteral("three");
    error.serviceCode = QStringLiteral("Code\nX");
    for (const QChar c : errorParagraph(error))
        QVERIFY(c == u'\n' || c.category() != QChar::Other_Control);
    QCOMPARE(errorText(error).details.first().second, QStringLiteral("Code X"));
}

void TestErrorText::policy()
{
    const QByteArray text = ramPolicyFor(QStringLiteral("vpc:DescribeVpnConnection")).toUtf8();
    const QJsonObject policy = QJsonDocument::fromJson(text).object();
    QCOMPARE(policy.value(QLatin1StringView("Version")).toString(), QStringLiteral("1"));
    const QJsonArray statements = policy.value(QLatin1StringView("Statement")).toArray();
    QCOMPARE(statements.size(), 1);
    const QJsonObject statement = statements.first().toObject();
    QCOMPARE(statement.value(QLatin1StringView("Effect")).toString(), QStringLiteral("Allow"));
    QCOMPARE(statement.value(QLatin1StringView("Action")).toArray(),
             QJsonArray{QStringLiteral("vpc:DescribeVpnConnection")});
    QCOMPARE(statement.value(QLatin1StringView("Resource")).toString(), QStringLiteral("*"));
}

TUNNELGLASS_TEST(error_text, TestErrorText, QCoreApplication)
#include "tst_ErrorText.moc"
