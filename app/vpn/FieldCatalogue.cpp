// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "vpn/FieldCatalogue.h"

#include "vpn/FieldIndex.h"
#include "vpn/fields/FieldTables.h"

#include <QCoreApplication>

#include <array>

namespace tunnelglass::vpn {

namespace {

/// Another way in which answers spell the beginning of a path.
struct OtherSpelling
{
    QByteArrayView documented;
    QByteArrayView other;
};

constexpr std::array otherSpellings{
    // DescribeVpnConnections has the tags under "Tag"; either list may come without its inner key.
    OtherSpelling{"Tags.Tag[]", "Tag.Tag[]"},
    OtherSpelling{"Tags.Tag[].", "Tags[]."},
    OtherSpelling{"Tags.Tag[].", "Tag[]."},
    OtherSpelling{"TunnelOptionsSpecification.TunnelOptions[].", "TunnelOptionsSpecification[]."},
};

/// Keys that some answers carry beyond the documented ones, and the field they are.
constexpr std::array undocumentedPlaces{
    OtherSpelling{"Tags", "Tag"},
    OtherSpelling{"VpnBgpConfig.EnableBgp",
                  "TunnelOptionsSpecification.TunnelOptions[].TunnelBgpConfig.EnableBgp"},
    OtherSpelling{"VpnBgpConfig.AuthKey",
                  "TunnelOptionsSpecification.TunnelOptions[].TunnelBgpConfig.AuthKey"},
    OtherSpelling{"TunnelOptionsSpecification.TunnelOptions[].TunnelBgpConfig.BgpStatus",
                  "TunnelOptionsSpecification.TunnelOptions[].TunnelBgpConfig.Status"},
};

std::vector<const Field *> collectFields()
{
    std::vector<const Field *> fields;
    for (const std::span<const Field> table :
         {connectionFields(), gatewayFields(), tunnelFields(), phase1Fields(), phase2Fields(),
          healthCheckFields(), bgpFields(), otherFields()}) {
        for (const Field &field : table)
            fields.push_back(&field);
    }
    return fields;
}

FieldIndex makeIndex()
{
    const std::span<const Field *const> fields = allFields();
    FieldIndex index(3 * fields.size());
    for (const Field *field : fields)
        index.insert(field->path, field);
    const auto insertOther = [&index](const QByteArray &path, const Field *field) {
        if (index.find(path) == nullptr)
            index.insert(path, field);
    };
    for (const OtherSpelling &place : undocumentedPlaces)
        insertOther(place.other.toByteArray(), index.find(place.documented));
    for (const OtherSpelling &spelling : otherSpellings) {
        const auto respelled = [&spelling](QByteArrayView path) {
            return spelling.other.toByteArray().append(path.sliced(spelling.documented.size()));
        };
        for (const Field *field : fields) {
            if (QByteArrayView(field->path).startsWith(spelling.documented))
                insertOther(respelled(field->path), field);
        }
        for (const OtherSpelling &place : undocumentedPlaces) {
            if (place.other.startsWith(spelling.documented))
                insertOther(respelled(place.other), index.find(place.other));
        }
    }
    return index;
}

/// "true" and "false" for every spelling of a boolean, anything else as it is.
QStringView plainBoolean(QStringView wire)
{
    if (wire == u"1")
        return u"true";
    if (wire == u"0")
        return u"false";
    return wire;
}

} // namespace

std::span<const Field *const> allFields()
{
    static const std::vector<const Field *> fields = collectFields();
    return fields;
}

const Field *findField(QByteArrayView path)
{
    static const FieldIndex index = makeIndex();
    return index.find(path);
}

const KnownValue *findKnownValue(const Field &field, QStringView wire)
{
    QStringView word = wire.trimmed();
    if (field.kind == FieldKind::Boolean)
        word = plainBoolean(word);
    for (const KnownValue &value : field.values) {
        if (word.compare(QLatin1StringView(value.wire), Qt::CaseInsensitive) == 0)
            return &value;
    }
    return nullptr;
}

bool countsBeside(const Condition &condition, const QString &siblingWire)
{
    const QStringView word = QStringView(siblingWire).trimmed();
    if (word.isEmpty())
        return condition.whenAbsent;
    return plainBoolean(word).compare(QLatin1StringView(condition.wire), Qt::CaseInsensitive) == 0;
}

QString fieldText(const char *source)
{
    // An empty source text would be answered with the header of the translation file.
    return source == nullptr || *source == '\0' ? QString()
                                                : QCoreApplication::translate("FieldCatalogue", source);
}

QString sectionTitle(Section section)
{
    switch (section) {
    case Section::Connection:
        return QCoreApplication::translate("FieldCatalogue", "Connection");
    case Section::Gateways:
        return QCoreApplication::translate("FieldCatalogue", "Gateways and networks");
    case Section::Tunnel:
        return QCoreApplication::translate("FieldCatalogue", "Tunnel");
    case Section::Phase1:
        return QCoreApplication::translate("FieldCatalogue", "Phase 1 (IKE SA)");
    case Section::Phase2:
        return QCoreApplication::translate("FieldCatalogue", "Phase 2 (IPsec SA)");
    case Section::HealthCheck:
        return QCoreApplication::translate("FieldCatalogue", "Health check");
    case Section::Bgp:
        return QCoreApplication::translate("FieldCatalogue", "BGP");
    case Section::Other:
        return QCoreApplication::translate("FieldCatalogue", "Other fields");
    }
    return {};
}

} // namespace tunnelglass::vpn
