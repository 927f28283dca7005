// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "JsonFlattening.h"
#include "openapi/PercentEncoding.h"
#include "openapi/SignerV1.h"
#include "openapi/SignerV3.h"
#include "support/TestProgram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tunnelglass;
using namespace tunnelglass::openapi;

/// Runs every vector of a file through the signers. The file is the project's own unless the variable
/// TUNNELGLASS_SIGNATURE_VECTORS names another one of the same form.
class TestSignatureVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void vector_data();
    void vector();

private:
    void checkV1(const QJsonObject &vector);
    void checkV1Wire(const QJsonObject &vector, const QMap<QString, QString> &parameters);
    void checkV3(const QJsonObject &vector);
    void checkV3Signer(const QJsonObject &vector, const QMap<QString, QString> &query,
                       const HeaderList &headers);

    QJsonArray m_vectors;
};

namespace {

/// A member that must be there: an incomplete vector proves nothing.
QByteArray wanted(const QJsonObject &object, const char *name)
{
    const QJsonValue value = object.value(QLatin1StringView(name));
    if (!value.isString())
        QTest::qFail(qPrintable(QStringLiteral("the vector has no %1").arg(QLatin1StringView(name))),
                     __FILE__, __LINE__);
    return value.toString().toUtf8();
}

SecretBytes secretOf(const QJsonObject &input)
{
    return SecretBytes(wanted(input, "accessKeySecret"));
}

QMap<QString, QString> textMap(const QJsonObject &object)
{
    QMap<QString, QString> map;
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

HeaderList headersOf(const QJsonObject &input)
{
    HeaderList headers;
    const QJsonObject object = input.value(QLatin1StringView("headers")).toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonArray several = it.value().isArray() ? it.value().toArray() : QJsonArray{it.value()};
        for (const QJsonValue value : several)
            headers.append({it.key().toUtf8(), value.toString().toUtf8()});
    }
    return headers;
}

/// Takes a common parameter out of the map.
QString taken(QMap<QString, QString> &parameters, const char *name)
{
    return parameters.take(QString::fromLatin1(name));
}

} // namespace

void TestSignatureVectors::initTestCase()
{
    QString path = qEnvironmentVariable("TUNNELGLASS_SIGNATURE_VECTORS");
    if (path.isEmpty())
        path = QStringLiteral(TUNNELGLASS_TEST_DATA "/vectors/signature_vectors.json");
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path + u": " + file.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(path + u": " + error.errorString()));
    m_vectors = document.object().value(QLatin1StringView("vectors")).toArray();
    QVERIFY2(!m_vectors.isEmpty(), qPrintable(path + u": no vectors"));
}

void TestSignatureVectors::vector_data()
{
    QTest::addColumn<QJsonObject>("vector");
    for (qsizetype i = 0; i < m_vectors.size(); ++i) {
        const QJsonObject vector = m_vectors.at(i).toObject();
        QTest::addRow("%d-%s", int(i + 1),
                      vector.value(QLatin1StringView("id")).toString().toUtf8().constData())
            << vector;
    }
}

void TestSignatureVectors::vector()
{
    QFETCH(QJsonObject, vector);
    const QString kind = vector.value(QLatin1StringView("kind")).toString();
    if (kind == u"v1" || kind == u"v1-wire")
        checkV1(vector);
    else if (kind == u"v3" || kind == u"v3-wire")
        checkV3(vector);
    else
        QFAIL(qPrintable(QStringLiteral("unknown kind of vector: ") + kind));
}

void TestSignatureVectors::checkV1(const QJsonObject &vector)
{
    const QJsonObject input = vector.value(QLatin1StringView("input")).toObject();
    const QMap<QString, QString> flat = test::flattened(input.value(QLatin1StringView("params")).toObject());
    QCOMPARE(flat, textMap(vector.value(QLatin1StringView("flatParams")).toObject()));

    const QByteArray query = encodedPairs(flat);
    QCOMPARE(query, wanted(vector, "canonicalQuery"));
    const QByteArray stringToSign = SignerV1::stringToSign(wanted(input, "method"), query);
    QCOMPARE(stringToSign, wanted(vector, "stringToSign"));
    QVERIFY(wanted(vector, "hmacKey") == wanted(input, "accessKeySecret") + '&');
    const QByteArray signature = SignerV1::signature(stringToSign, secretOf(input));
    QCOMPARE(signature, wanted(vector, "signature"));
    QCOMPARE(signature.toPercentEncoding(), wanted(vector, "signaturePercentEncoded"));
    if (!QTest::currentTestFailed())
        checkV1Wire(vector, flat);
}

/// The whole signer: from the parameters of the operation to the bytes on the wire.
void TestSignatureVectors::checkV1Wire(const QJsonObject &vector, const QMap<QString, QString> &parameters)
{
    const QJsonObject input = vector.value(QLatin1StringView("input")).toObject();
    const QByteArray method = wanted(input, "method");
    Request request;
    request.parameters = parameters;
    request.action = taken(request.parameters, "Action");
    request.version = taken(request.parameters, "Version");
    request.wire = taken(request.parameters, "Format") == u"XML" ? WireFormat::Xml : WireFormat::Json;
    request.method = method == "GET" ? HttpMethod::Get : HttpMethod::Post;
    const SigningContext context{.timestamp = taken(request.parameters, "Timestamp"),
                                 .nonce = taken(request.parameters, "SignatureNonce")};
    const Credentials credentials{.accessKeyId = taken(request.parameters, "AccessKeyId"),
                                  .accessKeySecret = secretOf(input),
                                  .securityToken =
                                      SecretBytes::fromUtf8Text(taken(request.parameters, "SecurityToken"))};
    QCOMPARE(taken(request.parameters, "SignatureMethod"), QStringLiteral("HMAC-SHA1"));
    QCOMPARE(taken(request.parameters, "SignatureVersion"), QStringLiteral("1.0"));

    const QUrl endpoint(QStringLiteral("https://vpc.aliyuncs.com"));
    const SignedRequest sent = signerFor(SignatureVersion::V1).sign(request, endpoint, credentials, context);
    QCOMPARE(sent.canonicalRequest, wanted(vector, "canonicalQuery"));
    QCOMPARE(sent.stringToSign, wanted(vector, "stringToSign"));
    QCOMPARE(sent.signature, wanted(vector, "signature"));
    const QByteArray all =
        wanted(vector, "canonicalQuery") + "&Signature=" + wanted(vector, "signaturePercentEncoded");
    const bool get = method == "GET";
    QCOMPARE(sent.url.toEncoded(), "https://vpc.aliyuncs.com/" + (get ? '?' + all : QByteArray()));
    QCOMPARE(sent.body, get ? QByteArray() : all);

    const QJsonObject wire = vector.value(QLatin1StringView("wire")).toObject();
    if (wire.isEmpty())
        return;
    const QByteArray target = sent.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    QCOMPARE(sent.method + ' ' + target, wanted(wire, "requestLine"));
    QCOMPARE(sent.body, wanted(wire, "body"));
    const auto contentType = std::find_if(sent.headers.cbegin(), sent.headers.cend(),
                                          [](const auto &header) { return header.first == "content-type"; });
    const QByteArray type = contentType == sent.headers.cend() ? QByteArray() : contentType->second;
    QCOMPARE(QString::fromLatin1(type), wire.value(QLatin1StringView("contentType")).toString());
}

void TestSignatureVectors::checkV3(const QJsonObject &vector)
{
    const QJsonObject input = vector.value(QLatin1StringView("input")).toObject();
    const QMap<QString, QString> flat = test::flattened(input.value(QLatin1StringView("query")).toObject());
    QCOMPARE(flat, textMap(vector.value(QLatin1StringView("flatQuery")).toObject()));

    const QByteArray payload = SignerV3::sha256Hex(wanted(input, "body"));
    QCOMPARE(payload, wanted(vector, "hashedRequestPayload"));
    HeaderList headers = headersOf(input);
    headers.removeIf([](const auto &header) { return header.first.toLower() == "x-acs-content-sha256"; });
    headers.append({"x-acs-content-sha256", payload});
    const SignerV3::CanonicalHeaders canonical = SignerV3::canonicalHeaders(headers);
    QCOMPARE(canonical.names, wanted(vector, "signedHeaders"));

    const QByteArray canonicalRequest =
        SignerV3::canonicalRequest(wanted(input, "method"), SignerV3::canonicalUri(wanted(input, "pathname")),
                                   SignerV3::canonicalQuery(flat), canonical, payload);
    QCOMPARE(canonicalRequest, wanted(vector, "canonicalRequest"));
    QCOMPARE(SignerV3::sha256Hex(canonicalRequest), wanted(vector, "hashedCanonicalRequest"));
    const QByteArray stringToSign = SignerV3::stringToSign(canonicalRequest);
    QCOMPARE(stringToSign, wanted(vector, "stringToSign"));
    const QByteArray signature = SignerV3::signature(stringToSign, secretOf(input));
    QCOMPARE(signature, wanted(vector, "signature"));
    QCOMPARE(SignerV3::authorization(wanted(input, "accessKeyId"), canonical.names, signature),
             wanted(vector, "authorization"));
    if (!QTest::currentTestFailed())
        checkV3Signer(vector, flat, headers);
}

/// The whole signer, for the requests that it would make itself: no body, and the headers of a plain call.
void TestSignatureVectors::checkV3Signer(const QJsonObject &vector, const QMap<QString, QString> &query,
                                         const HeaderList &headers)
{
    const QJsonObject input = vector.value(QLatin1StringView("input")).toObject();
    QMap<QByteArray, QByteArray> values;
    for (const auto &[name, value] : headers)
        values.insert(name.toLower(), value.trimmed());
    Request request;
    request.action = QString::fromUtf8(values.take("x-acs-action"));
    request.version = QString::fromUtf8(values.take("x-acs-version"));
    request.parameters = query;
    request.method = wanted(input, "method") == "GET" ? HttpMethod::Get : HttpMethod::Post;
    const SigningContext context{.timestamp = QString::fromUtf8(values.take("x-acs-date")),
                                 .nonce = QString::fromUtf8(values.take("x-acs-signature-nonce"))};
    const Credentials credentials{.accessKeyId = QString::fromUtf8(wanted(input, "accessKeyId")),
                                  .accessKeySecret = secretOf(input),
                                  .securityToken = SecretBytes(values.take("x-acs-security-token"))};
    const QUrl endpoint = QUrl::fromEncoded("https://" + values.take("host"));
    values.remove("x-acs-accesskey-id");
    values.remove("x-acs-content-sha256");
    if (!values.isEmpty() || !wanted(input, "body").isEmpty())
        return;

    const SignedRequest sent = signerFor(SignatureVersion::V3).sign(request, endpoint, credentials, context);
    QCOMPARE(sent.canonicalRequest, wanted(vector, "canonicalRequest"));
    QCOMPARE(sent.stringToSign, wanted(vector, "stringToSign"));
    QCOMPARE(sent.signature, wanted(vector, "signature"));
    QVERIFY(sent.headers.contains({"authorization", wanted(vector, "authorization")}));
    QCOMPARE(sent.url.query(QUrl::FullyEncoded).toLatin1(), encodedPairs(query));
}

TUNNELGLASS_TEST(signature_vectors, TestSignatureVectors, QCoreApplication)
#include "tst_SignatureVectors.moc"
