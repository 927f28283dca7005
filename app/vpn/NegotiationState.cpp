// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "vpn/NegotiationState.h"

#include <QString>

namespace tunnelglass::vpn {

NegotiationState negotiationState(QStringView status)
{
    struct Spelling
    {
        QLatin1StringView wire;
        NegotiationState state;
    };
    static constexpr Spelling spellings[] = {
        {QLatin1StringView("ike_sa_not_established"), NegotiationState::IkeNotEstablished},
        {QLatin1StringView("ike_sa_established"), NegotiationState::IkeEstablished},
        {QLatin1StringView("ipsec_sa_not_established"), NegotiationState::IpsecNotEstablished},
        {QLatin1StringView("ipsec_sa_established"), NegotiationState::IpsecEstablished},
    };
    const QStringView word = status.trimmed();
    if (word.isEmpty())
        return NegotiationState::NotReported;
    for (const Spelling &spelling : spellings) {
        if (word.compare(spelling.wire, Qt::CaseInsensitive) == 0)
            return spelling.state;
    }
    return NegotiationState::Unknown;
}

} // namespace tunnelglass::vpn
