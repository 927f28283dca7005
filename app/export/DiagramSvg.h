// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/DiagramLayout.h"

#include <QByteArray>

namespace tunnelglass::exporting {

/// How a diagram is used.
enum class SvgUse : quint8
{
    File,   ///< stands alone: colours for paper
    Inline, ///< within a page, whose style sheet gives the colours to classes
};

/// The tunnel diagram as SVG 1.1: the same shapes, marks and words as in the window, with its description.
/// Text that is longer than its box is drawn closer together, never beyond it.
QByteArray diagramSvg(const DiagramLayout &layout, const QString &title, SvgUse use);

/// The rules for the classes of the diagram, which a page puts into its style sheet; dark pages set the
/// variables anew.
QByteArray diagramStyle();

/// Text as it stands in XML and HTML: escaped, and what could turn the line around or is no character of XML
/// spelled out.
QString xmlEscaped(const QString &text);

} // namespace tunnelglass::exporting
