// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "openapi/ServiceErrorReader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <algorithm>

namespace tunnelglass::openapi {

namespace {

bool isErrorKey(QStringView name, QLatin1StringView key)
{
    return name.compare(key, Qt::CaseInsensitive) == 0;
}

/// The member that belongs to a key of the top level; null for keys that do not matter.
QString *errorMember(ServiceError &error, QStringView name)
{
    if (isErrorKey(name, QLatin1StringView("Code")))
        return &error.code;
    if (isErrorKey(name, QLatin1StringView("Message")))
        return &error.message;
    if (isErrorKey(name, QLatin1StringView("RequestId")))
        return &error.requestId;
    return nullptr;
}

void readDeniedDetail(ServiceError &error, const QJsonObject &detail)
{
    for (auto it = detail.begin(); it != detail.end(); ++it) {
        if (isErrorKey(it.key(), QLatin1StringView("AuthAction")))
            error.missingAction = it.value().toString();
    }
}

std::optional<ServiceError> readJsonError(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    ServiceError error;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (isErrorKey(it.key(), QLatin1StringView("AccessDeniedDetail")))
            readDeniedDetail(error, it.value().toObject());
        else if (QString *member = errorMember(error, it.key()); member && it.value().isString())
            *member = it.value().toString();
    }
    return error;
}

void readXmlChild(QXmlStreamReader &xml, ServiceError &error)
{
    if (isErrorKey(xml.name(), QLatin1StringView("AccessDeniedDetail"))) {
        while (xml.readNextStartElement()) {
            if (isErrorKey(xml.name(), QLatin1StringView("AuthAction")))
                error.missingAction = xml.readElementText(QXmlStreamReader::SkipChildElements);
            else
                xml.skipCurrentElement();
        }
    } else if (QString *member = errorMember(error, xml.name())) {
        *member = xml.readElementText(QXmlStreamReader::SkipChildElements);
    } else {
        xml.skipCurrentElement();
    }
}

std::optional<ServiceError> readXmlError(const QByteArray &body)
{
    QXmlStreamReader xml(body);
    while (!xml.atEnd() && !xml.isStartElement()) {
        if (xml.readNext() == QXmlStreamReader::DTD)
            return std::nullopt;
    }
    ServiceError error;
    while (xml.readNextStartElement())
        readXmlChild(xml, error);
    if (xml.hasError())
        return std::nullopt;
    return error;
}

} // namespace

std::optional<ServiceError> readServiceError(const QByteArray &body)
{
    if (body.size() > largestErrorBody)
        return std::nullopt;
    const auto first = std::find_if(body.cbegin(), body.cend(), [](char c) { return c == '{' || c == '<'; });
    if (first == body.cend())
        return std::nullopt;
    std::optional<ServiceError> error = *first == '{' ? readJsonError(body) : readXmlError(body);
    if (!error || error->code.trimmed().isEmpty())
        return std::nullopt;
    error->code = error->code.trimmed();
    return error;
}

} // namespace tunnelglass::openapi
