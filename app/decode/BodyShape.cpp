// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "decode/ConnectionDecoder.h"
#include "decode/FieldValue.h"

#include <algorithm>
#include <array>
#include <limits>

namespace tunnelglass::decode {

namespace {

/// Fields that a connection has and that answers which only mention one (a diagnosis, a log) have not.
constexpr std::array<QByteArrayView, 10> connectionFields = {
    "IkeConfig",        "IpsecConfig",       "TunnelOptionsSpecification",
    "VpnGatewayId",     "CustomerGatewayId", "LocalSubnet",
    "RemoteSubnet",     "VcoHealthCheck",    "VpnBgpConfig",
    "EffectImmediately"};

bool looksLikeConnection(const Node &node)
{
    const auto fields = std::count_if(connectionFields.begin(), connectionFields.end(),
                                      [&node](QByteArrayView name) { return node.find(name).isValid(); });
    constexpr int enoughWithoutId = 3;
    return node.find("VpnConnectionId") ? fields > 0 : fields >= enoughWithoutId;
}

void appendObjects(const Node &list, QList<Node> &objects)
{
    if (list.isObject()) {
        objects.append(list);
        return;
    }
    for (const Node &item : list) {
        if (item.isObject())
            objects.append(item);
    }
}

struct ConnectionSearch
{
    bool isList = false;
    QList<Node> nodes;
};

/// VpnConnections.VpnConnection[] and what tools make of it.
ConnectionSearch searchList(const Node &list)
{
    ConnectionSearch found;
    if (const Node inner = list.find("VpnConnection")) {
        found.isList = true;
        appendObjects(inner, found.nodes);
    } else if (list.isContainer() && list.childCount() > 0) {
        // Without the inner key: another operation's list may have the same name.
        appendObjects(list, found.nodes);
        found.isList = std::any_of(found.nodes.cbegin(), found.nodes.cend(), looksLikeConnection);
    } else {
        found.isList = true;
    }
    return found;
}

/// Whether members that are not about the answer itself are there.
bool hasData(const Node &body)
{
    return std::any_of(body.begin(), body.end(), [](const Node &child) {
        constexpr QByteArrayView detail("AccessDeniedDetail");
        const QByteArrayView name = child.nameUtf8();
        return child.isContainer() && child.childCount() > 0 &&
               (name.size() != detail.size() ||
                qstrnicmp(name.data(), name.size(), detail.data(), detail.size()) != 0);
    });
}

bool isErrorBody(const Node &body)
{
    const QString code = textOf(body.find("Code"));
    const bool says = !code.isEmpty() && body.find("Message").isValid();
    const bool success = code == QLatin1StringView("200") || code == QLatin1StringView("OK") ||
                         code.compare(QLatin1StringView("Success"), Qt::CaseInsensitive) == 0;
    return says && !success && !hasData(body);
}

BodyShape shapeOf(const Node &body)
{
    if (body.isArray())
        return searchList(body).isList && body.childCount() > 0 ? BodyShape::ConnectionList
                                                                : BodyShape::OtherResponse;
    if (const Node list = body.find("VpnConnections"))
        return searchList(list).isList ? BodyShape::ConnectionList : BodyShape::OtherResponse;
    if (const Node list = body.find("VpnConnection"); list.isContainer())
        return BodyShape::ConnectionList;
    if (looksLikeConnection(body))
        return BodyShape::SingleConnection;
    return isErrorBody(body) ? BodyShape::ErrorBody : BodyShape::OtherResponse;
}

/// The object that holds the answer: tools wrap it in "body", or in the name of the response.
Node answerIn(const Node &root)
{
    if (!root.isObject() || shapeOf(root) != BodyShape::OtherResponse)
        return root;
    Node inner = root.find("body");
    if (!inner && root.childCount() == 1)
        inner = root.firstChild();
    return inner.isObject() && shapeOf(inner) != BodyShape::OtherResponse ? inner : root;
}

int countOf(const Node &node)
{
    const std::optional<qint64> count = integerOf(node);
    return count && *count >= 0 && *count <= std::numeric_limits<int>::max() ? static_cast<int>(*count) : -1;
}

} // namespace

BodyShape bodyShape(const Node &root)
{
    return shapeOf(answerIn(root));
}

QList<Node> connectionNodes(const Node &root)
{
    const Node body = answerIn(root);
    switch (shapeOf(body)) {
    case BodyShape::SingleConnection:
        return {body};
    case BodyShape::ConnectionList: {
        if (body.isArray())
            return searchList(body).nodes;
        const Node list = body.find("VpnConnections");
        return searchList(list ? list : body).nodes;
    }
    case BodyShape::ErrorBody:
    case BodyShape::OtherResponse:
        break;
    }
    return {};
}

PageInfo pageInfo(const Node &root)
{
    const Node body = answerIn(root);
    return {countOf(body.find("TotalCount")), countOf(body.find("PageNumber")),
            countOf(body.find("PageSize"))};
}

QString requestId(const Node &root)
{
    return textOf(answerIn(root).find("RequestId"));
}

} // namespace tunnelglass::decode
