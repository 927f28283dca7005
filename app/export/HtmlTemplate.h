// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <kainjow/mustache.hpp>

namespace tunnelglass::exporting {

/// Text as a value of a template: escaped for HTML, with nothing in it that could turn a line around.
kainjow::mustache::data htmlValue(const QString &text);

/// One of the templates in resources/report. Values are written as they are: htmlValue() has escaped them.
class HtmlTemplate
{
public:
    /// `name`: "head", "connection", "foot".
    explicit HtmlTemplate(const QString &name);

    QByteArray render(const kainjow::mustache::data &values);

private:
    kainjow::mustache::mustache m_template;
};

} // namespace tunnelglass::exporting
