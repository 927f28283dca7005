// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/PeerWriter.h"

#include "peer/MustacheTemplate.h"
#include "peer/PeerHeader.h"
#include "peer/PeerRefusals.h"
#include "peer/PeerTemplateData.h"

namespace tunnelglass::peer {

Result<QByteArray> writePeerConfig(const PeerConfig &config, const Dialect &dialect,
                                   const PeerOptions &options)
{
    if (const auto refusals = peerRefusals(config, dialect, options); !refusals.isEmpty())
        return failure(ErrorKind::PeerConfigRefused, dialect.title, refusalText(refusals));
    auto body = renderTemplate(dialect.grammar, peerTemplateData(config, dialect, options));
    if (!body) {
        Error error = body.error();
        error.subject = dialect.title;
        return Failure(std::move(error));
    }
    return peerHeader(config, dialect, options, QString::fromUtf8(*body)).toUtf8() + *body;
}

} // namespace tunnelglass::peer
