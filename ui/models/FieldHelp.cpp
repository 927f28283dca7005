// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/models/FieldHelp.h"

#include "base/Sentences.h"
#include "vpn/FieldCatalogue.h"

#include <QCoreApplication>

namespace tunnelglass::ui {

namespace {

QString helpText(const char *source)
{
    return QCoreApplication::translate("FieldHelp", source);
}

QString paragraph(const QString &plain)
{
    return plain.isEmpty() ? QString()
                           : QString(QStringLiteral("<p>") % plain.toHtmlEscaped() % QStringLiteral("</p>"));
}

QString heading(const QString &plain)
{
    return QStringLiteral("<h4>") % plain.toHtmlEscaped() % QStringLiteral("</h4>");
}

/// What a group that we made ourselves stands for; the catalogue has no row for those.
QString sectionText(vpn::Section section)
{
    switch (section) {
    case vpn::Section::Connection:
        return helpText(QT_TRANSLATE_NOOP("FieldHelp", "The connection itself: its name and ID, its state in "
                                                       "the cloud, and whether its tunnels are negotiated."));
    case vpn::Section::Gateways:
        return helpText(QT_TRANSLATE_NOOP(
            "FieldHelp", "The two ends of the connection and the networks behind them. Only traffic between "
                         "a network of the VPC "
                         "side and one of the on-premises side is sent through the tunnel."));
    case vpn::Section::Tunnel:
        return helpText(QT_TRANSLATE_NOOP("FieldHelp", "One of the connection's tunnels. Each tunnel has its "
                                                       "own address, its own keys and algorithms, and its "
                                                       "own state: one can be up while the other is down."));
    case vpn::Section::Phase1:
        return helpText(QT_TRANSLATE_NOOP("FieldHelp",
                                          "The settings by which the two gateways prove who they are and "
                                          "agree on the protected channel, the IKE "
                                          "SA, that they negotiate in. Both gateways must hold the same "
                                          "values; without Phase 1 there is no Phase 2."));
    case vpn::Section::Phase2:
        return helpText(QT_TRANSLATE_NOOP(
            "FieldHelp", "The settings of the IPsec SAs that protect the traffic itself. They are negotiated "
                         "inside Phase 1 and "
                         "renewed while the tunnel is in use. Both gateways must hold the same values."));
    case vpn::Section::HealthCheck:
        return helpText(QT_TRANSLATE_NOOP("FieldHelp",
                                          "A probe that the VPN gateway sends through the tunnel to an "
                                          "address on the other side. It finds a tunnel "
                                          "that is negotiated and yet carries nothing."));
    case vpn::Section::Bgp:
        return helpText(QT_TRANSLATE_NOOP(
            "FieldHelp",
            "The BGP session through the tunnel, by which the two gateways tell each other their routes."));
    case vpn::Section::Other:
        return helpText(QT_TRANSLATE_NOOP(
            "FieldHelp",
            "What the service sent beyond the settings of the connection, shown as it was sent."));
    }
    return {};
}

QString whatItIs(const snapshot::Setting &setting)
{
    if (setting.field != nullptr)
        return vpn::fieldText(setting.field->explanation);
    if (!setting.node.isValid() || !setting.children.empty())
        return sectionText(setting.section);
    return helpText(QT_TRANSLATE_NOOP(
        "FieldHelp", "This field is not part of the documented answer. It is shown as the service sent it."));
}

QString knownValueHtml(const vpn::KnownValue &value)
{
    const QString label = vpn::fieldText(value.label);
    const QString wire = QString::fromUtf8(value.wire);
    QString html = QStringLiteral("<b>") % label.toHtmlEscaped() % QStringLiteral("</b>");
    if (label.compare(wire, Qt::CaseInsensitive) != 0)
        html += QStringLiteral(" (<code>") % wire.toHtmlEscaped() % QStringLiteral("</code>)");
    const QString meaning = vpn::fieldText(value.meaning);
    if (!meaning.isEmpty())
        html = labelled(html, meaning.toHtmlEscaped());
    return html;
}

QString thisValue(const snapshot::Setting &setting, const vpn::KnownValue *known)
{
    if (setting.value.isEmpty())
        return paragraph(setting.meaning);
    QString html = heading(helpText(QT_TRANSLATE_NOOP("FieldHelp", "This value")));
    if (setting.secret && setting.set) {
        return html +
               paragraph(helpText(QT_TRANSLATE_NOOP(
                   "FieldHelp", "A secret: it is hidden here, whether it is revealed in the tree or not.")));
    }
    if (known != nullptr)
        return html + QStringLiteral("<p>") % knownValueHtml(*known) % QStringLiteral("</p>");
    QString value = QStringLiteral("<b>") % setting.value.toHtmlEscaped() % QStringLiteral("</b>");
    if (!setting.meaning.isEmpty())
        value = labelled(value, setting.meaning.toHtmlEscaped());
    return html + QStringLiteral("<p>") % value % QStringLiteral("</p>") % paragraph(setting.detail);
}

QString otherValues(const vpn::Field &field, const vpn::KnownValue *known)
{
    QString items;
    for (const vpn::KnownValue &value : field.values) {
        if (&value != known)
            items += QStringLiteral("<li>") % knownValueHtml(value) % QStringLiteral("</li>");
    }
    if (items.isEmpty())
        return {};
    const QString title = known != nullptr ? helpText(QT_TRANSLATE_NOOP("FieldHelp", "Other values"))
                                           : helpText(QT_TRANSLATE_NOOP("FieldHelp", "Known values"));
    return heading(title) % QStringLiteral("<ul>") % items % QStringLiteral("</ul>");
}

} // namespace

QString fieldHelpHtml(const snapshot::Setting &setting)
{
    QString html = QStringLiteral("<h3>") % setting.label.toHtmlEscaped() % QStringLiteral("</h3>") %
                   paragraph(whatItIs(setting));
    const vpn::Field *field = setting.field;
    const vpn::KnownValue *known =
        field != nullptr && !setting.secret ? vpn::findKnownValue(*field, setting.raw) : nullptr;
    html += thisValue(setting, known);
    if (field != nullptr) {
        html += otherValues(*field, known);
        const QString advice = vpn::fieldText(field->advice);
        if (!advice.isEmpty())
            html += heading(helpText(QT_TRANSLATE_NOOP("FieldHelp", "What to check"))) % paragraph(advice);
    }
    if (!setting.path.isEmpty()) {
        html += heading(helpText(QT_TRANSLATE_NOOP("FieldHelp", "Path in the API"))) %
                QStringLiteral("<p><code>") % setting.path.toHtmlEscaped() % QStringLiteral("</code></p>");
    }
    return html;
}

} // namespace tunnelglass::ui
