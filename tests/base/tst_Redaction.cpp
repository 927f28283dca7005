// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/Redaction.h"
#include "support/TestProgram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tunnelglass;

namespace {

// Signs that every notation writes in its own way. Made up for these tests.
const QByteArray tokenBytes = "CAIS7wF1q6Ft5B2yfSjIr5+bLe/vYw==";
const QByteArray pskBytes = "p:s\"k/7 <&>%'\\q";

QByteArray percentEncoded(const QByteArray &bytes, int times)
{
    QByteArray text = bytes;
    for (int i = 0; i < times; ++i)
        text = text.toPercentEncoding("-_.~");
    return text;
}

QByteArray withLowerCaseDigits(const QByteArray &encoded)
{
    QByteArray text = encoded;
    for (qsizetype i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1))
        text.replace(i + 1, 2, text.mid(i + 1, 2).toLower());
    return text;
}

QByteArray jsonEscaped(QByteArray bytes)
{
    return bytes.replace('\\', "\\\\").replace('"', "\\\"").replace('/', "\\/");
}

QByteArray xmlEscaped(QByteArray bytes)
{
    return bytes.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;");
}

QByteArray allEscapedAsUnicode(const QByteArray &bytes)
{
    QByteArray text;
    for (const char c : bytes)
        text += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
    return text;
}

QByteArray urlSafe(QByteArray base64)
{
    return base64.replace('+', '-').replace('/', '_');
}

QString word()
{
    return redactionWord();
}

} // namespace

class RedactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesHarmlessTextAlone_data();
    void leavesHarmlessTextAlone();
    void findsAKnownSecretInEverySpelling_data();
    void findsAKnownSecretInEverySpelling();
    void findsASecretBesideDigits();
    void findsEverySecretAndEveryPlace();
    void findsSecretsThatOverlap();
    void findsBase64InsideLongerText();
    void findsTextBeyondAscii();
    void ignoresAnEmptySecret();
    void takesValuesBehindNames_data();
    void takesValuesBehindNames();
    void cleansAStringToSign();
    void cleansACanonicalRequest();
    void keepsHowAnAccessKeyIdBegins_data();
    void keepsHowAnAccessKeyIdBegins();
    void isStable();
    void isQuickOnHostileText();
};

void RedactionTest::leavesHarmlessTextAlone_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
    row("");
    row("The specified vpn connection instance id does not exist.");
    row("InvalidSecurityToken.Expired: Specified SecurityToken is expired.");
    row("User not authorized to operate on the specified resource.");
    row("Action=DescribeVpnConnection&RegionId=cn-hangzhou&SignatureMethod=HMAC-SHA1&SignatureNonce=1");
    row("x-acs-signature-nonce:abc\nhost:vpc.aliyuncs.com");
    row("host;x-acs-action;x-acs-security-token;x-acs-version");
    row("{\"NextToken\":\"abc\",\"Name\":\"c2\"}");
    row("<Name>c2</Name><Psk/><Key>color</Key>");
    row("100% sure & 50% <b>bold</b> \\ back");
    row("{\"Psk\":\"\",\"Token\":\"\"}");
    row("Ключ 键 🔑");
}

void RedactionTest::leavesHarmlessTextAlone()
{
    QFETCH(QString, text);
    QCOMPARE(redacted(text), text);
    QCOMPARE(redacted(text, {SecretBytes(QByteArrayView(tokenBytes))}), text);
}

void RedactionTest::findsAKnownSecretInEverySpelling_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("spelling");
    for (const QByteArray &secret : {tokenBytes, pskBytes}) {
        const QByteArray name = secret == tokenBytes ? "token " : "key ";
        const auto row = [&](const char *how, const QByteArray &spelling) {
            QTest::addRow("%s%s", name.constData(), how) << secret << spelling;
        };
        row("plain", secret);
        row("encoded once", percentEncoded(secret, 1));
        row("encoded once, lower case", withLowerCaseDigits(percentEncoded(secret, 1)));
        row("encoded twice", percentEncoded(secret, 2));
        row("encoded twice, lower case", withLowerCaseDigits(percentEncoded(secret, 2)));
        row("encoded three times", percentEncoded(secret, 3));
        row("encoded as a form", percentEncoded(secret, 1).replace("%20", "+"));
        row("every character encoded", '%' + secret.toHex('%'));
        row("some characters encoded", QByteArray(secret).replace('%', "%25").replace('/', "%2F"));
        row("JSON", jsonEscaped(secret));
        row("JSON in JSON", jsonEscaped(jsonEscaped(secret)));
        row("JSON, code points", allEscapedAsUnicode(secret));
        row("XML", xmlEscaped(secret));
        row("XML in XML", xmlEscaped(xmlEscaped(secret)));
        row("base64", secret.toBase64());
        row("base64 without padding", secret.toBase64(QByteArray::OmitTrailingEquals));
        row("base64, URL-safe", urlSafe(secret.toBase64()));
        row("base64, encoded", percentEncoded(secret.toBase64(), 1));
    }
}

void RedactionTest::findsAKnownSecretInEverySpelling()
{
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, spelling);
    const QList<SecretBytes> secrets{SecretBytes(QByteArrayView(secret))};
    const QString text =
        QStringLiteral("before |") + QString::fromLatin1(spelling) + QStringLiteral("| after");
    QString result = redacted(text, secrets);
    // What is left of base64 padding says only how long the secret is, in threes.
    result.remove(QLatin1Char('=')).remove(QLatin1StringView("%3D"));
    QVERIFY2(result == QStringLiteral("before |%1| after").arg(word()), "something of the secret is left");
    // Alone, at the very edges of the text.
    QString alone = redacted(QString::fromLatin1(spelling), secrets);
    alone.remove(QLatin1Char('=')).remove(QLatin1StringView("%3D"));
    QVERIFY2(alone == word(), "something of the secret is left at the edge");
}

void RedactionTest::findsASecretBesideDigits()
{
    // The sign after the secret must not be taken for a part of its escapes.
    const QList<SecretBytes> secrets{SecretBytes(QByteArrayView("abc%"))};
    QCOMPARE(redacted(QStringLiteral("abc%41"), secrets), word() + QStringLiteral("41"));
    QCOMPARE(redacted(QStringLiteral("abc%2541"), secrets), word() + QStringLiteral("41"));
    QCOMPARE(redacted(QStringLiteral("abc%252541"), secrets), word() + QStringLiteral("41"));
}

void RedactionTest::findsEverySecretAndEveryPlace()
{
    const QList<SecretBytes> secrets{SecretBytes(QByteArrayView("firstOne")),
                                     SecretBytes(QByteArrayView("secondOne"))};
    QCOMPARE(redacted(QStringLiteral("firstOne, secondOne and firstOne"), secrets),
             QStringLiteral("%1, %1 and %1").arg(word()));
}

void RedactionTest::findsSecretsThatOverlap()
{
    const QList<SecretBytes> secrets{SecretBytes(QByteArrayView("abcabc")),
                                     SecretBytes(QByteArrayView("cabcx"))};
    QCOMPARE(redacted(QStringLiteral("-abcabcabcx-"), secrets), QStringLiteral("-%1-").arg(word()));
}

void RedactionTest::findsBase64InsideLongerText()
{
    const QByteArray secret = "a-secret-of-some-length";
    for (const char *before : {"", "u", "us", "use", "user:"}) {
        for (const char *after : {"", "1", "12", "123"}) {
            const QByteArray text = QByteArray(before + secret + after).toBase64();
            const QString result = redacted(QString::fromLatin1(text), {SecretBytes(QByteArrayView(secret))});
            QVERIFY2(result.contains(word()), before);
            // What stays is at most what stands before and after, and padding.
            QVERIFY2(result.size() - word().size() <= 12, before);
        }
    }
}

void RedactionTest::findsTextBeyondAscii()
{
    const QString secret = QStringLiteral("ключ-秘密-🔑");
    const QList<SecretBytes> secrets{SecretBytes::fromUtf8Text(secret)};
    const QByteArray utf8 = secret.toUtf8();
    const QStringList spellings{
        secret,
        QString::fromLatin1(percentEncoded(utf8, 1)),
        QString::fromLatin1(percentEncoded(utf8, 2)),
        QString::fromLatin1(utf8.toBase64()),
        QStringLiteral("\\u043a\\u043b\\u044e\\u0447-\\u79d8\\u5bc6-\\ud83d\\udd11"),
        QStringLiteral("&#1082;&#x43B;юч-&#31192;密-&#x1F511;"),
    };
    for (const QString &spelling : spellings)
        QVERIFY2(redacted(QStringLiteral("<%1>").arg(spelling), secrets).remove(u'=') ==
                     QStringLiteral("<%1>").arg(word()),
                 qPrintable(QString::number(spellings.indexOf(spelling))));
}

void RedactionTest::ignoresAnEmptySecret()
{
    QCOMPARE(redacted(QStringLiteral("text"), {SecretBytes()}), QStringLiteral("text"));
}

void RedactionTest::takesValuesBehindNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text)
                            << QString::fromUtf8(expected).replace(QLatin1Char('@'), redactionWord());
    };
    // Query and form
    row("SecurityToken=CAIS+/=&Action=x", "SecurityToken=@&Action=x");
    row("a=1&SECURITYTOKEN=CAIS", "a=1&SECURITYTOKEN=@");
    row("Signature=3tQ%2BeQ%3D&x=1", "Signature=@&x=1");
    row("AccessKeySecret=a%26b&x=1", "AccessKeySecret=@&x=1");
    row("https://h/?psk=12&x=1 is not there", "https://h/?psk=@&x=1 is not there");
    // Percent-encoded
    row("GET&%2F&SecurityToken%3DCAIS%252B%26Version%3D1", "GET&%2F&SecurityToken%3D@%26Version%3D1");
    row("SecurityToken%253DCAIS%25252B%2526x", "SecurityToken%253D@%2526x");
    row("%7B%22Psk%22%3A%22a%5C%22b%22%7D", "%7B%22Psk%22%3A%22@%22%7D");
    // Header
    row("x-acs-security-token: CAIS abc\nhost: h", "x-acs-security-token: @\nhost: h");
    row("x-acs-security-token:CAIS\nhost:h", "x-acs-security-token:@\nhost:h");
    row("Authorization: Bearer abc.def\nhost: h", "Authorization: @\nhost: h");
    row("Proxy-Authorization: Basic dXNlcjpwYXNz", "Proxy-Authorization: @");
    row("Cookie: a=b; c=d", "Cookie: @");
    row("the token: abcdef was refused", "the token: @ was refused");
    // JSON
    row("{\"SecurityToken\": \"CAIS\",\"x\":1}", "{\"SecurityToken\": \"@\",\"x\":1}");
    row("{\"Psk\" : \"a\\\"b\\\\\",\"x\":1}", "{\"Psk\" : \"@\",\"x\":1}");
    row("{\"psk\":12345,\"x\":1}", "{\"psk\":@,\"x\":1}");
    row("{\"Psk\":\"cut off", "{\"Psk\":\"@");
    row("{'authKey':'abc'}", "{'authKey':'@'}");
    row("\"{\\\"Psk\\\":\\\"a\\\\\\\"b\\\",\\\"x\\\":1}\"", "\"{\\\"Psk\\\":\\\"@\\\",\\\"x\\\":1}\"");
    row("{\"Credentials\":{\"a\":\"}\",\"b\":[1]},\"x\":1}", "{\"Credentials\":{@},\"x\":1}");
    row("{\"Psk\":[\"a\",\"b\"]}", "{\"Psk\":[@]}");
    row("{\"Psk\":\n  \"abc\"\n}", "{\"Psk\":\n  \"@\"\n}");
    // XML
    row("<Psk>a&amp;b</Psk><x>1</x>", "<Psk>@</Psk><x>1</x>");
    row("<Psk><![CDATA[a<b]]></Psk>", "<Psk>@</Psk>");
    row("<v:SecurityToken kind=\"sts\">CAIS</v:SecurityToken>",
        "<v:SecurityToken kind=\"sts\">@</v:SecurityToken>");
    row("<Psk>cut off", "<Psk>@");
    row("<peer psk=\"abc\" name=\"c2\"/>", "<peer psk=\"@\" name=\"c2\"/>");
    row("&lt;Psk&gt;abc&lt;/Psk&gt;", "&lt;Psk&gt;@&lt;/Psk&gt;");
    // Names of every style
    row("IkeConfig.Psk=abc&x=1", "IkeConfig.Psk=@&x=1");
    row("ALIBABA_CLOUD_SECURITY_TOKEN=CAIS x", "ALIBABA_CLOUD_SECURITY_TOKEN=@ x");
    row("PASSWORD = hunter2 end", "PASSWORD = @ end");
    row("pre-shared-key: abc", "pre-shared-key: @");
}

void RedactionTest::takesValuesBehindNames()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redacted(text), expected);
}

void RedactionTest::cleansAStringToSign()
{
    // What the service echoes with SignatureDoesNotMatch (V1). The server's own text, in JSON.
    const QByteArray query =
        "AccessKeyId=LTAI5tMadeUpForTests&Action=DescribeVpnConnection&Format=JSON&SecurityToken=" +
        percentEncoded(tokenBytes, 1) + "&SignatureMethod=HMAC-SHA1&Version=2016-04-28";
    const QString message =
        QStringLiteral("Specified signature is not matched with our calculation. server string to "
                       "sign is:GET&%2F&") +
        QString::fromLatin1(percentEncoded(query, 1));
    const QString expected =
        QStringLiteral("Specified signature is not matched with our calculation. server string to "
                       "sign is:GET&%2F&AccessKeyId%3DLTAI@%26Action%3DDescribeVpnConnection%26"
                       "Format%3DJSON%26SecurityToken%3D@%26SignatureMethod%3DHMAC-SHA1%26"
                       "Version%3D2016-04-28")
            .replace(QLatin1Char('@'), word());
    QCOMPARE(redacted(message), expected);
    QCOMPARE(redacted(message, {SecretBytes(QByteArrayView(tokenBytes))}), expected);
    // Even when the name gets lost on the way.
    QString nameless = message;
    nameless.replace(QLatin1StringView("SecurityToken"), QLatin1StringView("Whatever"));
    QVERIFY(redacted(nameless, {SecretBytes(QByteArrayView(tokenBytes))})
                .contains(QStringLiteral("Whatever%3D") + word()));
}

void RedactionTest::cleansACanonicalRequest()
{
    const QString request =
        QStringLiteral("POST\n/\n\nhost:vpc.aliyuncs.com\nx-acs-action:DescribeVpnConnection\n"
                       "x-acs-security-token:CAIS+/==\nx-acs-version:2016-04-28\n\n"
                       "host;x-acs-action;x-acs-security-token;x-acs-version\nabcdef");
    const QString expected = QString(request).replace(QLatin1StringView("CAIS+/=="), word());
    QCOMPARE(redacted(request), expected);
    const QString header = QStringLiteral("Authorization: ACS3-HMAC-SHA256 Credential=LTAI5tMadeUp,"
                                          "SignedHeaders=host;x-acs-date,Signature=0123abcd");
    QCOMPARE(
        redacted(header),
        QStringLiteral(
            "Authorization: ACS3-HMAC-SHA256 Credential=LTAI%1,SignedHeaders=host;x-acs-date,Signature=%1")
            .arg(word()));
}

void RedactionTest::keepsHowAnAccessKeyIdBegins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text)
                            << QString::fromUtf8(expected).replace(QLatin1Char('@'), redactionWord());
    };
    row("AccessKeyId=LTAI5tMadeUp&x=1", "AccessKeyId=LTAI@&x=1");
    row("AccessKeyId%3DLTAI5tMadeUp%26x", "AccessKeyId%3DLTAI@%26x");
    row("{\"AccessKeyId\":\"STS.MadeUp\"}", "{\"AccessKeyId\":\"STS.@\"}");
    row("<AccessKeyId>LTAI5tMadeUp</AccessKeyId>", "<AccessKeyId>LTAI@</AccessKeyId>");
    row("access_key_id = LTAI5tMadeUp", "access_key_id = LTAI@");
    row("AccessKeyId=abc&x=1", "AccessKeyId=@&x=1");
    row("Credential=somethingElse,x", "Credential=@,x");
}

void RedactionTest::keepsHowAnAccessKeyIdBegins()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redacted(text), expected);
}

void RedactionTest::isStable()
{
    const QString text =
        QStringLiteral("AccessKeyId=LTAI5tMadeUp&Signature=abc&{\"Psk\":\"x\"}<Token>y</Token>");
    const QString once = redacted(text);
    QCOMPARE(redacted(once), once);
}

void RedactionTest::isQuickOnHostileText()
{
    const QList<SecretBytes> secrets{SecretBytes(QByteArrayView(QByteArray(200, 'a')))};
    for (const char *unit :
         {"%25", "a", "\\", "&amp;", "<Psk>", "<Psk", "\"Psk\":{", "Psk=", "&#", "'Psk':'"}) {
        const QString text = QString::fromLatin1(QByteArray(unit).repeated(20'000));
        QElapsedTimer timer;
        timer.start();
        redacted(text, secrets);
        QVERIFY2(timer.elapsed() < 5'000, unit);
    }
}

TUNNELGLASS_TEST(redaction, RedactionTest, QCoreApplication)
#include "tst_Redaction.moc"
