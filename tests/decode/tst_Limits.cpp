// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/Document.h"
#include "support/TestProgram.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace tunnelglass;
using decode::Document;

namespace {

/// Stands in every bad body: no Error may quote a byte of what was sent.
constexpr const char *canary = "hunter2canary";

ErrorKind kindOf(const QByteArray &body, const decode::Limits &limits = {})
{
    const auto document = Document::parse(body, limits);
    return document ? ErrorKind::Internal : document.error().kind;
}

QByteArray repeated(const char *text, int times)
{
    return QByteArray(text).repeated(times);
}

} // namespace

class Limits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badBody_data();
    void badBody();
    void position_data();
    void position();
    void takesByteOrderMark_data();
    void takesByteOrderMark();
    void refusesMoreBytesThanAllowed();
    void takesExactlyAsDeepAsAllowed_data();
    void takesExactlyAsDeepAsAllowed();
    void refusesMoreNodesThanAllowed();
    void lastDuplicateWins_data();
    void lastDuplicateWins();
    void manyDuplicatesTakeLinearTime();
    void loneSurrogates();
    void nulInsideAString();
    void staysWithinTimeOnRepeatedKeysThatAreAllDifferent();
};

void Limits::badBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("expected");
    const auto row = [](const char *name, const QByteArray &body, ErrorKind kind) {
        QTest::newRow(name) << body << kind;
    };
    const QByteArray word(canary);

    row("empty", "", ErrorKind::ResponseEmpty);
    row("blank", " \r\n\t ", ErrorKind::ResponseEmpty);
    row("only a mark", "\xEF\xBB\xBF", ErrorKind::ResponseEmpty);

    row("truncated JSON", "{\"Name\":\"" + word, ErrorKind::ResponseMalformed);
    row("JSON cut after a key", "{\"" + word + "\"", ErrorKind::ResponseMalformed);
    row("JSON cut inside a list", "{\"a\":[\"" + word + "\",", ErrorKind::ResponseMalformed);
    row("JSON cut inside an escape", "{\"a\":\"" + word + "\\u00", ErrorKind::ResponseMalformed);
    row("trailing comma", "{\"a\":\"" + word + "\",}", ErrorKind::ResponseMalformed);
    row("text behind the value", "{\"a\":1} " + word, ErrorKind::ResponseMalformed);
    row("two values", "{\"a\":1}{\"b\":2}", ErrorKind::ResponseMalformed);
    row("comment", "{/*" + word + "*/}", ErrorKind::ResponseMalformed);
    row("not a number", "{\"a\":NaN}", ErrorKind::ResponseMalformed);
    row("infinity", "{\"a\":-Infinity}", ErrorKind::ResponseMalformed);
    row("leading zero", "{\"a\":0123}", ErrorKind::ResponseMalformed);
    row("bare key", "{a:1}", ErrorKind::ResponseMalformed);
    row("single quotes", "{'a':1}", ErrorKind::ResponseMalformed);
    row("raw newline in a string", "{\"a\":\"x\ny\"}", ErrorKind::ResponseMalformed);
    row("NUL between tokens", QByteArray("{\"a\":\0 1}", 9), ErrorKind::ResponseMalformed);
    row("NUL behind the value", QByteArray("{\"a\":1}\0", 8), ErrorKind::ResponseMalformed);
    row("NUL and text behind the value", QByteArray("{\"a\":1}\0x", 9), ErrorKind::ResponseMalformed);

    row("truncated XML", "<A><B>" + word, ErrorKind::ResponseMalformed);
    row("XML cut inside a tag", "<A><B", ErrorKind::ResponseMalformed);
    row("XML with a wrong end tag", "<A><B>" + word + "</C></A>", ErrorKind::ResponseMalformed);
    row("XML with two roots", "<A></A><B></B>", ErrorKind::ResponseMalformed);
    row("XML declaration alone", "<?xml version='1.0'?>", ErrorKind::ResponseMalformed);
    row("undeclared entity", "<A>&" + word + ";</A>", ErrorKind::ResponseMalformed);
    row("NUL in XML", QByteArray("<A>x\0y</A>", 10), ErrorKind::ResponseMalformed);
    row("lone angle bracket", "<", ErrorKind::ResponseMalformed);

    row("HTML", "<html><body>" + word + "</body></html>", ErrorKind::ResponseNotApi);
    row("HTML in capitals", "<HTML><BODY><P>" + word, ErrorKind::ResponseNotApi);
    row("HTML with doctype", "<!DOCTYPE html>\n<html lang=en><br>", ErrorKind::ResponseNotApi);
    row("HTML with lower-case doctype", "\n<!doctype html><p>", ErrorKind::ResponseNotApi);
    row("HTML 4 doctype", "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">", ErrorKind::ResponseNotApi);
    row("XHTML behind a comment", "<?xml version='1.0'?><!-- x --><html xmlns='y'><p>",
        ErrorKind::ResponseNotApi);
    row("plain text", word + " is not JSON", ErrorKind::ResponseNotApi);
    row("bare JSON string", "\"" + word + "\"", ErrorKind::ResponseNotApi);
    row("bare number", "42", ErrorKind::ResponseNotApi);

    row("DTD", "<?xml version='1.0'?><!DOCTYPE A [<!ENTITY x '" + word + "'>]><A>&x;</A>",
        ErrorKind::ResponseHasDtd);
    row("DTD without subset", "<!DOCTYPE A><A/>", ErrorKind::ResponseHasDtd);
    row("external DTD", "<!DOCTYPE A SYSTEM 'file:///etc/passwd'><A/>", ErrorKind::ResponseHasDtd);
    row("external entity", "<!DOCTYPE A [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><A>&x;</A>",
        ErrorKind::ResponseHasDtd);
    row("parameter entity", "<!DOCTYPE A [<!ENTITY % x SYSTEM 'http://127.0.0.1/x'> %x;]><A/>",
        ErrorKind::ResponseHasDtd);
    row("DTD behind a comment", "<!-- <A> --><!DOCTYPE A []><A/>", ErrorKind::ResponseHasDtd);
    QByteArray laughs = "<!DOCTYPE lolz [<!ENTITY l0 'lol'>";
    for (int i = 1; i < 10; ++i)
        laughs += "<!ENTITY l" + QByteArray::number(i) + " '" +
                  QByteArray("&l" + QByteArray::number(i - 1) + ";").repeated(10) + "'>";
    row("billion laughs", laughs + "]><lolz>&l9;</lolz>", ErrorKind::ResponseHasDtd);

    row("invalid UTF-8 in JSON", "{\"a\":\"\xC3\x28\"}", ErrorKind::ResponseNotUtf8);
    row("overlong UTF-8", "{\"a\":\"\xC0\xAF\"}", ErrorKind::ResponseNotUtf8);
    row("encoded surrogate", "{\"a\":\"\xED\xA0\x80\"}", ErrorKind::ResponseNotUtf8);
    row("GBK in JSON", "{\"Name\":\"\xB2\xE2\xCA\xD4\"}", ErrorKind::ResponseNotUtf8);
    row("GBK in XML", "<A>\xB2\xE2\xCA\xD4</A>", ErrorKind::ResponseNotUtf8);
    row("other encoding declared", "<?xml version='1.0' encoding='ISO-8859-1'?><A/>",
        ErrorKind::ResponseNotUtf8);
    row("UTF-16LE with mark", QByteArray("\xFF\xFE{\0}\0", 6), ErrorKind::ResponseNotUtf8);
    row("UTF-16BE with mark", QByteArray("\xFE\xFF\0{\0}", 6), ErrorKind::ResponseNotUtf8);
    row("UTF-16LE", QByteArray("{\0}\0", 4), ErrorKind::ResponseNotUtf8);
    row("UTF-16BE XML", QByteArray("\0<\0A\0/\0>", 8), ErrorKind::ResponseNotUtf8);

    row("JSON objects 10,000 deep", repeated("{\"a\":", 10000) + '1' + repeated("}", 10000),
        ErrorKind::ResponseTooDeep);
    row("JSON lists 10,000 deep", repeated("[", 10000) + repeated("]", 10000), ErrorKind::ResponseTooDeep);
    row("JSON lists 10,000 deep, never closed", repeated("[", 10000), ErrorKind::ResponseTooDeep);
    row("XML 10,000 deep", repeated("<a>", 10000) + 'x' + repeated("</a>", 10000),
        ErrorKind::ResponseTooDeep);
    row("XML 10,000 deep, never closed", repeated("<a>", 10000), ErrorKind::ResponseTooDeep);
}

void Limits::badBody()
{
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, expected);
    const auto document = Document::parse(body);
    QVERIFY(!document.has_value());
    const Error &error = document.error();
    QCOMPARE(int(error.kind), int(expected));
    for (const QString &text : {error.detail, error.subject, error.serviceCode, error.requestId})
        QVERIFY2(!text.contains(QString::fromLatin1(canary)), qPrintable(text));
    if (expected == ErrorKind::ResponseMalformed) {
        static const QRegularExpression place(
            QStringLiteral("^line \\d+, (column \\d+|byte \\d+ of the text)$"));
        QVERIFY2(place.match(error.detail).hasMatch(), qPrintable(error.detail));
    }
}

void Limits::position_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    QTest::newRow("first line") << QByteArray("{\"a\":}") << "line 1, column 6";
    QTest::newRow("third line") << QByteArray("{\n  \"a\": 1,\n  \"b\": x\n}\n") << "line 3, column 8";
    QTest::newRow("behind a mark") << QByteArray("\xEF\xBB\xBF{\n \"a\": x}") << "line 2, column 7";
    QTest::newRow("escapes before it on other lines")
        << QByteArray("{\n \"a\": \"\\u0041\\\"\",\n \"b\": x}") << "line 3, column 7";
    QTest::newRow("escaped newlines before it")
        << QByteArray("{\n\"cert\": \"one\\ntwo\\n\",\n \"b\": x}") << "line 3, byte 31 of the text";
    QTest::newRow("XML") << QByteArray("<A>\n <B>\n </C>\n</A>") << "line 3, column 6";
}

void Limits::position()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, detail);
    const auto document = Document::parse(body);
    QVERIFY(!document.has_value());
    QCOMPARE(document.error().detail, detail);
}

void Limits::takesByteOrderMark_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("JSON") << QByteArray("\xEF\xBB\xBF{\"Name\":\"c2\"}");
    QTest::newRow("XML") << QByteArray("\xEF\xBB\xBF<R><Name>c2</Name></R>");
    QTest::newRow("XML with declaration")
        << QByteArray("\xEF\xBB\xBF<?xml version='1.0' encoding='utf-8'?>\n<R><Name>c2</Name></R>");
}

void Limits::takesByteOrderMark()
{
    QFETCH(QByteArray, body);
    const auto document = Document::parse(body);
    QVERIFY(document.has_value());
    QCOMPARE((*document)->root().find("Name").text(), QStringLiteral("c2"));
    QCOMPARE((*document)->byteCount(), body.size());
}

void Limits::refusesMoreBytesThanAllowed()
{
    decode::Limits limits;
    limits.maxBytes = 10;
    QCOMPARE(int(kindOf("{\"abcd\":1}", limits)), int(ErrorKind::Internal));
    QCOMPARE(int(kindOf("{\"abcde\":1}", limits)), int(ErrorKind::ResponseTooLarge));
    QCOMPARE(int(kindOf("<abcdefghi/>", limits)), int(ErrorKind::ResponseTooLarge));
}

void Limits::takesExactlyAsDeepAsAllowed_data()
{
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("close");
    QTest::newRow("lists") << QByteArray("[") << QByteArray("]");
    QTest::newRow("objects") << QByteArray("{\"a\":") << QByteArray("}");
    QTest::newRow("elements") << QByteArray("<a>") << QByteArray("</a>");
}

void Limits::takesExactlyAsDeepAsAllowed()
{
    QFETCH(QByteArray, open);
    QFETCH(QByteArray, close);
    decode::Limits limits;
    limits.maxDepth = 20;
    // The innermost element of XML is a text, no container.
    const int fits = open.startsWith('<') ? 21 : 20;
    QCOMPARE(int(kindOf(open.repeated(fits) + "1" + close.repeated(fits), limits)), int(ErrorKind::Internal));
    QCOMPARE(int(kindOf(open.repeated(fits + 1) + "1" + close.repeated(fits + 1), limits)),
             int(ErrorKind::ResponseTooDeep));
}

void Limits::refusesMoreNodesThanAllowed()
{
    decode::Limits limits;
    limits.maxNodes = 1000;
    QCOMPARE(int(kindOf("[" + repeated("0,", 998) + "0]", limits)), int(ErrorKind::Internal));
    QCOMPARE(int(kindOf("[" + repeated("0,", 999) + "0]", limits)), int(ErrorKind::ResponseTooLarge));
    QCOMPARE(int(kindOf("<A>" + repeated("<B/>", 1000) + "</A>", limits)), int(ErrorKind::ResponseTooLarge));
}

void Limits::lastDuplicateWins_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QByteArray>("a");
    QTest::newRow("two") << QByteArray("{\"a\":1,\"b\":2,\"a\":3}") << QByteArray("ba") << QByteArray("3");
    QTest::newRow("at the beginning")
        << QByteArray("{\"a\":1,\"a\":2,\"a\":3,\"b\":4}") << QByteArray("ab") << QByteArray("3");
    QTest::newRow("an object gives way")
        << QByteArray("{\"a\":{\"a\":1,\"b\":[1,2]},\"a\":\"x\"}") << QByteArray("a") << QByteArray("x");
    QTest::newRow("same key in a nested object")
        << QByteArray("{\"a\":1,\"b\":{\"a\":2},\"a\":3}") << QByteArray("ba") << QByteArray("3");
    QTest::newRow("escaped alike") << QByteArray("{\"a\":1,\"\\u0061\":2}") << QByteArray("a")
                                   << QByteArray("2");
}

void Limits::lastDuplicateWins()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, keys);
    QFETCH(QByteArray, a);
    const auto document = Document::parse(body);
    QVERIFY(document.has_value());
    const decode::Node root = (*document)->root();
    QByteArray seen;
    for (const decode::Node &child : root)
        seen += child.nameUtf8();
    QCOMPARE(seen, keys);
    QCOMPARE(root.childCount(), qsizetype(keys.size()));
    QCOMPARE(root.find("a").textUtf8().toByteArray(), a);
}

void Limits::manyDuplicatesTakeLinearTime()
{
    QElapsedTimer timer;
    timer.start();
    const auto document = Document::parse("{" + repeated("\"a\":1,", 300000) + "\"a\":2}");
    QVERIFY(document.has_value());
    QCOMPARE((*document)->root().childCount(), qsizetype(1));
    QCOMPARE((*document)->root().find("a").text(), QStringLiteral("2"));
    QVERIFY2(timer.elapsed() < 5000, "comparing keys pair by pair would take minutes");
}

void Limits::staysWithinTimeOnRepeatedKeysThatAreAllDifferent()
{
    QByteArray body = "{";
    QByteArray xml = "<A>";
    for (int i = 0; i < 100000; ++i) {
        const QByteArray name = "k" + QByteArray::number(i);
        body += "\"" + name + "\":1,";
        xml += "<" + name + "/><b/>";
    }
    QElapsedTimer timer;
    timer.start();
    const auto json = Document::parse(body + "\"k0\":2}");
    QVERIFY(json.has_value());
    QCOMPARE((*json)->root().childCount(), qsizetype(100000));
    const auto elements = Document::parse(xml + "</A>");
    QVERIFY(elements.has_value());
    QCOMPARE((*elements)->root().childCount(), qsizetype(100001));
    QCOMPARE((*elements)->root().find("b").childCount(), qsizetype(100000));
    QVERIFY(timer.elapsed() < 10000);
}

void Limits::loneSurrogates()
{
    // A high one is followed by something that cannot be its other half: not well-formed.
    QCOMPARE(int(kindOf("{\"a\":\"\\ud83d\"}")), int(ErrorKind::ResponseMalformed));
    QCOMPARE(int(kindOf("{\"a\":\"\\ud83d\\u0041\"}")), int(ErrorKind::ResponseMalformed));
    // A low one becomes the replacement character, never invalid UTF-8.
    const auto low = Document::parse("{\"a\":\"x\\udc00y\"}");
    QVERIFY(low.has_value());
    QCOMPARE((*low)->root().find("a").textUtf8().toByteArray(), QByteArray("x\xEF\xBF\xBDy"));
    const auto pair = Document::parse("{\"a\":\"\\ud83d\\ude00\"}");
    QVERIFY(pair.has_value());
    QCOMPARE((*pair)->root().find("a").textUtf8().toByteArray(), QByteArray("\xF0\x9F\x98\x80"));
}

void Limits::nulInsideAString()
{
    const auto document = Document::parse("{\"a\":\"x\\u0000y\",\"b\":1}");
    QVERIFY(document.has_value());
    QCOMPARE((*document)->root().find("a").textUtf8().toByteArray(), QByteArray("x\0y", 3));
    QCOMPARE((*document)->root().find("b").text(), QStringLiteral("1"));
    QCOMPARE(int(kindOf(QByteArray("{\"a\":\"x\0y\"}", 11))), int(ErrorKind::ResponseMalformed));
}

TUNNELGLASS_TEST(limits, Limits, QCoreApplication)
#include "tst_Limits.moc"
