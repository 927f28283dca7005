// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/XmlName.h"
#include "support/TestProgram.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace tunnelglass;

class XmlName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data();
    void thereAndBack();
};

void XmlName::thereAndBack_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char *key, const char *name) {
        QTest::newRow(name) << QByteArray(key) << QByteArray(name);
    };
    row("VpnConnectionId", "VpnConnectionId");
    row("a-b.c_d9", "a-b.c_d9");
    row("", "_x_");
    row("a b", "a_x0020_b");
    row("9lives", "_x0039_lives");
    row("-x", "_x002D_x");
    row("a:b", "a_x003A_b");
    row("<&>", "_x003C__x0026__x003E_");
    row("a_x0020_b", "a_x005F_x0020_b");
    row("_x_", "_x005F_x_");
    row("\xE5\x90\x8D", "_x540D_");
    row("\xF0\x9F\x98\x80", "_xD83D__xDE00_");
    row("x_", "x_");
}

void XmlName::thereAndBack()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, name);
    QCOMPARE(decode::xmlNameFromKey(key), name);
    QCOMPARE(decode::keyFromXmlName(name), key);
    QXmlStreamReader reader("<" + name + "/>");
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

TUNNELGLASS_TEST(xml_name, XmlName, QCoreApplication)
#include "tst_XmlName.moc"
