// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// Proves that openapi.signature_vectors can fail: runs its program over copies of the vectors with one thing
/// wrong.
class TestTamperedVectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void untouched();
    void tampered_data();
    void tampered();
    void noVectors();
    void noFile();

private:
    int exitCodeFor(const QJsonObject &document);

    QJsonObject m_document;
    QTemporaryDir m_folder;
};

void TestTamperedVectors::initTestCase()
{
    QFile file(QStringLiteral(TUNNELGLASS_TEST_DATA "/vectors/signature_vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_document = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(m_folder.isValid());
}

int TestTamperedVectors::exitCodeFor(const QJsonObject &document)
{
    const QString path = m_folder.filePath(QStringLiteral("vectors.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return -1;
    file.write(QJsonDocument(document).toJson());
    file.close();
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TUNNELGLASS_SIGNATURE_VECTORS"), path);
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("signature_vectors")});
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit)
        return -1;
    return program.exitCode();
}

void TestTamperedVectors::untouched()
{
    QCOMPARE(exitCodeFor(m_document), 0);
}

void TestTamperedVectors::tampered_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("member");
    for (const char *member :
         {"canonicalQuery", "stringToSign", "signature", "signaturePercentEncoded", "hmacKey"})
        QTest::addRow("v1 %s", member) << QStringLiteral("v1") << QString::fromLatin1(member);
    for (const char *member : {"canonicalRequest", "hashedCanonicalRequest", "hashedRequestPayload",
                               "stringToSign", "signature", "signedHeaders", "authorization"})
        QTest::addRow("v3 %s", member) << QStringLiteral("v3") << QString::fromLatin1(member);
    QTest::addRow("v1-wire") << QStringLiteral("v1-wire") << QStringLiteral("signature");
    QTest::addRow("v3-wire") << QStringLiteral("v3-wire") << QStringLiteral("signature");
    QTest::addRow("unknown kind") << QStringLiteral("v3") << QStringLiteral("kind");
}

void TestTamperedVectors::tampered()
{
    QFETCH(QString, kind);
    QFETCH(QString, member);
    QJsonArray vectors = m_document.value(QLatin1StringView("vectors")).toArray();
    for (qsizetype i = 0; i < vectors.size(); ++i) {
        QJsonObject vector = vectors.at(i).toObject();
        if (vector.value(QLatin1StringView("kind")).toString() != kind)
            continue;
        QString value = vector.value(member).toString();
        QVERIFY(!value.isEmpty());
        // One character, in the middle: the smallest lie there is.
        const qsizetype middle = value.size() / 2;
        value[middle] = value.at(middle) == u'x' ? u'y' : u'x';
        vector.insert(member, value);
        vectors.replace(i, vector);
        break;
    }
    QJsonObject document = m_document;
    document.insert(QLatin1StringView("vectors"), vectors);
    QCOMPARE(exitCodeFor(document), 1);
}

void TestTamperedVectors::noVectors()
{
    QJsonObject document = m_document;
    document.insert(QLatin1StringView("vectors"), QJsonArray());
    QVERIFY(exitCodeFor(document) > 0);
}

void TestTamperedVectors::noFile()
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TUNNELGLASS_SIGNATURE_VECTORS"),
                       m_folder.filePath(QStringLiteral("absent")));
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("signature_vectors")});
    QVERIFY(program.waitForFinished());
    QVERIFY(program.exitCode() > 0);
}

TUNNELGLASS_TEST(signature_vectors_tampered, TestTamperedVectors, QCoreApplication)
#include "tst_TamperedVectors.moc"
