// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "snapshot/Provenance.h"

#include "decode/FieldValue.h"

namespace tunnelglass::snapshot {

void readProvenance(const decode::Node &holder, Snapshot &about)
{
    const decode::Node object = holder.find(provenanceKey);
    const auto take = [&object](QByteArrayView name, QString &target) {
        if (const QString text = decode::textOf(object.find(name)); !text.isEmpty())
            target = text;
    };
    take("Region", about.region);
    take("Identity", about.identity);
    take("RequestId", about.requestId);
    if (const QDateTime readAt = decode::timeOf(object.find("ReadAt")); readAt.isValid())
        about.readAt = readAt;
}

} // namespace tunnelglass::snapshot
