// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "sample/SampleAnswer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>
#include <QXmlStreamWriter>

namespace tunnelglass::sample {

namespace {

void writeElement(QXmlStreamWriter &writer, const QString &name, const QJsonValue &value);

void writeMembers(QXmlStreamWriter &writer, const QJsonObject &object)
{
    for (auto member = object.begin(); member != object.end(); ++member)
        writeElement(writer, member.key(), member.value());
}

QString scalarText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

void writeElement(QXmlStreamWriter &writer, const QString &name, const QJsonValue &value)
{
    if (value.isArray()) {
        // A list is its elements, one after another, in the wrapper that holds them.
        for (const QJsonValue item : value.toArray())
            writeElement(writer, name, item);
        return;
    }
    writer.writeStartElement(name);
    if (value.isObject())
        writeMembers(writer, value.toObject());
    else
        writer.writeCharacters(scalarText(value));
    writer.writeEndElement();
}

} // namespace

QByteArray SampleAnswer::toJson() const
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QByteArray SampleAnswer::toXml() const
{
    QByteArray text;
    QXmlStreamWriter writer(&text);
    writer.writeStartDocument();
    writer.writeStartElement(rootName);
    writeMembers(writer, body);
    writer.writeEndElement();
    writer.writeEndDocument();
    return text;
}

SampleAnswer errorAnswer(const Refusal &refusal, const QString &host)
{
    SampleAnswer answer;
    answer.httpStatus = refusal.httpStatus;
    answer.rootName = QStringLiteral("Error");
    answer.body.insert(QStringLiteral("HostId"), host);
    answer.body.insert(QStringLiteral("Code"), refusal.code);
    answer.body.insert(QStringLiteral("Message"), refusal.message);
    answer.body.insert(QStringLiteral("Recommend"),
                       QString(u"https://api.aliyun.com/troubleshoot?q=" +
                               QString::fromLatin1(QUrl::toPercentEncoding(refusal.code)) + u"&product=Vpc"));
    return answer;
}

} // namespace tunnelglass::sample
