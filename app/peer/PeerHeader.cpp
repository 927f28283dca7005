// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/PeerHeader.h"

#include "base/Language.h"
#include "base/TreacherousText.h"
#include "peer/IpAddress.h"
#include "peer/PeerText.h"
#include "peer/PeerWarnings.h"

#include <QCoreApplication>

namespace tunnelglass::peer {

namespace {

constexpr qsizetype commentWidth = 92;

QString originLine(const PeerOptions &options)
{
    QString program = QStringLiteral("Tunnelglass");
    if (!options.applicationVersion.isEmpty())
        program += QLatin1Char(' ') + options.applicationVersion;
    if (!options.writtenAt.isValid())
        return QCoreApplication::translate("PeerConfig", "Written by %1.").arg(program);
    return QCoreApplication::translate("PeerConfig", "Written by %1 on %2.")
        .arg(program, options.writtenAt.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")));
}

QString connectionLine(const PeerConfig &config, bool asciiOnly)
{
    QStringList parts{config.connectionId, config.connectionName, config.region};
    for (QString &part : parts)
        part = harmlessText(part, asciiOnly);
    parts.removeAll(QString());
    return QCoreApplication::translate("PeerConfig", "Alibaba Cloud IPsec-VPN connection: %1")
        .arg(parts.join(QStringLiteral(", ")));
}

QString viewLine()
{
    return QCoreApplication::translate(
        "PeerConfig",
        "For the on-premises gateway: \"local\" is the on-premises side here, \"remote\" is Alibaba "
        "Cloud. The API and the console say it the other way round.");
}

/// What stands for Alibaba Cloud's address, with what the other side's identity suggests.
QString remoteBlank(const PeerTunnel &tunnel, const Blanks &blanks)
{
    QString text =
        QCoreApplication::translate(
            "PeerConfig", "%1: the public address of the VPN gateway or, of two tunnels, of this one.")
            .arg(blanks.remoteAddress);
    if (IpAddress::parse(tunnel.remoteId))
        text += QLatin1Char(' ') + QCoreApplication::translate(
                                       "PeerConfig", "It may be %1, which is LocalId and so only a guess.")
                                       .arg(tunnel.remoteId);
    return text;
}

/// Saved responses and documents often show a key as "pgw6****": it would be written as it stands. Nothing is
/// told of a key that the file does not hold.
QString maskedKeyLine(const PeerTunnel &tunnel, const PeerOptions &options)
{
    if (!options.includeSecrets || !tunnel.psk.reveal().contains("****"))
        return {};
    return QCoreApplication::translate(
               "PeerConfig",
               "The pre-shared key of tunnel %1 holds \"****\": what was read may have it masked. "
               "Put the whole key in its place.")
        .arg(tunnel.number);
}

/// Only what the file really has a place for.
QStringList blankLines(const PeerConfig &config, const Dialect &dialect, const PeerOptions &options,
                       const QString &body)
{
    QStringList lines;
    for (const PeerTunnel &tunnel : config.tunnels) {
        const Blanks blanks = blanksOf(config, tunnel);
        if (body.contains(blanks.remoteAddress))
            lines << remoteBlank(tunnel, blanks);
        if (body.contains(blanks.localAddress))
            lines << QCoreApplication::translate(
                         "PeerConfig", "%1: the public address that the on-premises gateway is seen under.")
                         .arg(blanks.localAddress);
        if (body.contains(blanks.psk))
            lines << (options.includeSecrets
                          ? QCoreApplication::translate(
                                "PeerConfig", "%1: the pre-shared key, which the response does not have.")
                          : QCoreApplication::translate("PeerConfig",
                                                        "%1: the pre-shared key, left out of this file."))
                         .arg(blanks.psk);
        if (const QString masked = maskedKeyLine(tunnel, options); !masked.isEmpty())
            lines << masked;
        if (body.contains(blanks.bgpKey))
            lines << QCoreApplication::translate("PeerConfig", "%1: the key of the BGP session.")
                         .arg(blanks.bgpKey);
    }
    if (!options.includeSecrets)
        lines << dialect.notes.value(QStringLiteral("psk_left_out"));
    return lines;
}

/// Whatever stands in a comment, it stays in it.
QString oneLine(const QString &text)
{
    return spelledOut(text.simplified());
}

class CommentLines
{
public:
    explicit CommentLines(const Dialect &dialect)
        : m_prefix(dialect.comment)
    {}

    void paragraph(const QString &text) { add(wrapped(oneLine(text), commentWidth), {}, {}); }
    void list(const QString &title, const QStringList &items)
    {
        if (items.isEmpty())
            return;
        m_text += m_prefix + QLatin1Char('\n');
        paragraph(title);
        for (const QString &item : items)
            add(wrapped(oneLine(item), commentWidth - 2), QStringLiteral("- "), QStringLiteral("  "));
    }
    QString text() const { return m_text; }

private:
    void add(const QStringList &lines, const QString &first, const QString &next)
    {
        for (qsizetype i = 0; i < lines.size(); ++i)
            m_text += m_prefix + QLatin1Char(' ') + (i == 0 ? first : next) + lines.at(i) + QLatin1Char('\n');
    }

    QString m_prefix;
    QString m_text;
};

} // namespace

QString proofText(const Dialect &dialect)
{
    switch (dialect.proof) {
    case DialectProof::Connected:
        return QCoreApplication::translate(
                   "PeerConfig", "Proved by connecting: tunnels have come up with such files, unedited. %1")
            .arg(dialect.source);
    case DialectProof::Parsed:
        return QCoreApplication::translate("PeerConfig", "Proved by parsing, not on a device: %1")
            .arg(dialect.source);
    case DialectProof::Checked:
        return QCoreApplication::translate(
                   "PeerConfig", "Checked against the vendor's published syntax, not on a device: %1")
            .arg(dialect.source);
    case DialectProof::Unknown:
        break;
    }
    return QCoreApplication::translate("PeerConfig", "Made with a template of your own (%1).")
        .arg(dialect.id);
}

QString peerHeader(const PeerConfig &config, const Dialect &dialect, const PeerOptions &options,
                   const QString &body)
{
    if (!dialect.header)
        return {};
    // Consoles of devices garble other letters than ASCII's, and a dialect's own notes are in English too.
    const ScopedLanguage language(QStringLiteral("en"));
    CommentLines lines(dialect);
    lines.paragraph(dialect.title);
    lines.paragraph(connectionLine(config, dialect.asciiOnly));
    lines.paragraph(originLine(options));
    lines.paragraph(viewLine());
    lines.paragraph(proofText(dialect));
    lines.list(QCoreApplication::translate("PeerConfig", "TO BE FILLED IN:"),
               blankLines(config, dialect, options, body));
    lines.list(QCoreApplication::translate("PeerConfig", "TO KNOW BEFORE IT IS LOADED:"),
               peerWarnings(config, dialect));
    QString text = lines.text();
    if (dialect.asciiOnly) {
        // Translated text and a dialect's own notes as well.
        for (QChar &c : text) {
            if (c.unicode() > 0x7e)
                c = QLatin1Char('_');
        }
    }
    return text + QLatin1Char('\n');
}

} // namespace tunnelglass::peer
