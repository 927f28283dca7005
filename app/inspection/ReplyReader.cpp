// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "inspection/ReplyReader.h"

#include "decode/ConnectionDecoder.h"
#include "decode/Document.h"
#include "openapi/Endpoint.h"
#include "openapi/ServiceCodes.h"

#include <QUrl>

namespace tunnelglass::inspection {

namespace {

/// An error body that came with HTTP 200 and was too large, or too odd, for ApiJob to take it for one.
Error errorFromBody(const decode::Node &root)
{
    const QString code = root.find("Code").text();
    const std::optional<ErrorKind> kind = openapi::kindOfServiceCode(code);
    Error error;
    error.kind = kind.value_or(ErrorKind::ServiceRefused);
    if (kind)
        error.serviceCode = code; // an unknown one may be anything: it is not shown
    error.httpStatus = 200;
    return error;
}

} // namespace

Result<snapshot::Snapshot> readReply(const openapi::Reply &reply, const Account &account,
                                     const QString &regionId)
{
    const QString host = openapi::hostText(QUrl(reply.request.url));
    decode::Limits limits;
    limits.maxBytes = account.options.maxBytes;
    auto parsed = decode::Document::parse(reply.body, limits);
    if (!parsed) {
        Error error = parsed.error();
        error.subject = host;
        error.host = host;
        error.requestId = reply.requestId;
        return Failure(error);
    }
    snapshot::Snapshot answer;
    answer.document = *parsed;
    answer.node = answer.document->root();
    answer.origin = snapshot::Origin::Cloud;
    answer.region = regionId;
    answer.readAt = reply.receivedAt;
    answer.identity = account.name;
    answer.requestId = decode::requestId(answer.node);
    if (answer.requestId.isEmpty())
        answer.requestId = reply.requestId;
    answer.source = host;
    if (decode::bodyShape(answer.node) == decode::BodyShape::ErrorBody) {
        Error error = errorFromBody(answer.node);
        error.host = host;
        error.requestId = answer.requestId;
        return Failure(error);
    }
    return answer;
}

Error unexpectedReply(const snapshot::Snapshot &answer, const QString &subject, const QString &detail)
{
    Error error;
    error.kind = ErrorKind::ResponseWithoutConnection;
    error.subject = subject;
    error.detail = detail;
    error.httpStatus = 200;
    error.requestId = answer.requestId;
    error.host = answer.source;
    return error;
}

} // namespace tunnelglass::inspection
