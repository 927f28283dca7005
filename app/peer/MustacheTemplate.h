// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QVariantMap>

namespace tunnelglass::peer {

/// What is wrong with a template's text (a section that is not closed); empty when nothing is.
QString templateMistake(const QByteArray &grammar);

/// Renders a Mustache template (mustache(5)) without HTML escaping. A line that holds nothing but a section's
/// begin or end, a comment or other delimiters leaves no trace. Values: QString, bool, qint64 or int,
/// QVariantMap, QVariantList. Errors: PeerTemplateUnusable, with a detail that names them, for variables that
/// the values do not have, and for partials, which there are none of.
Result<QByteArray> renderTemplate(const QByteArray &grammar, const QVariantMap &values);

} // namespace tunnelglass::peer
