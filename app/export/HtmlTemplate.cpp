// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/HtmlTemplate.h"

#include "export/DiagramSvg.h"

#include <QFile>

// Q_INIT_RESOURCE works in the global namespace only. Naming the resource also keeps the linker from dropping
// it.
static void initReportResource()
{
    Q_INIT_RESOURCE(tunnelglass_report);
}

namespace tunnelglass::exporting {

namespace {

std::string reportTemplate(const QString &name)
{
    initReportResource();
    QFile file(QStringLiteral(":/tunnelglass/report/%1.mustache").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

kainjow::mustache::data htmlValue(const QString &text)
{
    return kainjow::mustache::data(xmlEscaped(text).toStdString());
}

HtmlTemplate::HtmlTemplate(const QString &name)
    : m_template(reportTemplate(name))
{
    m_template.set_custom_escape([](const std::string &value) { return value; });
}

QByteArray HtmlTemplate::render(const kainjow::mustache::data &values)
{
    return QByteArray::fromStdString(m_template.render(values));
}

} // namespace tunnelglass::exporting
