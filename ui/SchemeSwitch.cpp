// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/SchemeSwitch.h"

#include "ui/Contrast.h"

#include <QApplication>
#include <QStyle>

namespace tunnelglass::ui {

namespace {

struct Colors
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb text;
    QRgb faint; ///< of what is disabled, and of a field's hint
    QRgb button;
    QRgb highlight;
    QRgb highlighted;
    QRgb quiet; ///< the highlight where the keyboard is not
    QRgb quieted;
    QRgb link;
    QRgb tip;
};

constexpr Colors lightColors{0xfff3f4f6, 0xffffffff, 0xfff7f8fa, 0xff1e1f22, 0xff676c73, 0xfff3f4f6,
                             0xff0b57d0, 0xffffffff, 0xffcfdff7, 0xff1e1f22, 0xff0b57d0, 0xffffffe6};
constexpr Colors darkColors{0xff2b2d31, 0xff1e1f22, 0xff25272b, 0xffe8eaed, 0xffa0a4aa, 0xff35383d,
                            0xff1a5fc4, 0xffffffff, 0xff3a4962, 0xffe8eaed, 0xff8ab4f8, 0xff3a3d42};

/// A style may paint the highlight a little lighter than the palette has it.
constexpr double comfortableContrast = 5;

/// Darker until white or whatever the palette has on it can be read.
QColor readableHighlight(QColor highlight, const QColor &text)
{
    constexpr int step = 104; // percent
    while (contrast(highlight, text) < comfortableContrast && highlight.lightnessF() > 0.05F)
        highlight = highlight.darker(step);
    return highlight;
}

/// What a colour that lets paper through looks like on it.
QColor mixed(const QColor &ink, const QColor &paper)
{
    const float alpha = ink.alphaF();
    const auto mix = [alpha](float front, float back) { return front * alpha + back * (1 - alpha); };
    return QColor::fromRgbF(mix(ink.redF(), paper.redF()), mix(ink.greenF(), paper.greenF()),
                            mix(ink.blueF(), paper.blueF()));
}

/// As faint as can be.
QColor readableHint(QColor text, const QColor &paper)
{
    for (const float alpha : {0.55F, 0.6F, 0.65F, 0.7F, 0.8F}) {
        text.setAlphaF(alpha);
        if (contrast(mixed(text, paper), paper) >= readableContrast)
            break;
    }
    return mixed(text, paper);
}

} // namespace

SchemeSwitch::SchemeSwitch()
    : m_systemStyle(QApplication::style()->name())
{}

QPalette SchemeSwitch::palette(bool dark)
{
    const Colors &colors = dark ? darkColors : lightColors;
    // The shades of frames and edges follow from the button's colour.
    QPalette palette(QColor(colors.button), QColor(colors.window));
    palette.setColor(QPalette::Window, QColor(colors.window));
    palette.setColor(QPalette::Base, QColor(colors.base));
    palette.setColor(QPalette::AlternateBase, QColor(colors.alternate));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(colors.text));
    palette.setColor(QPalette::PlaceholderText, QColor(colors.faint));
    palette.setColor(QPalette::Highlight, QColor(colors.highlight));
    palette.setColor(QPalette::HighlightedText, QColor(colors.highlighted));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor(colors.quiet));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, QColor(colors.quieted));
    palette.setColor(QPalette::Link, QColor(colors.link));
    palette.setColor(QPalette::LinkVisited, QColor(colors.link));
    palette.setColor(QPalette::ToolTipBase, QColor(colors.tip));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(colors.faint));
    return palette;
}

void SchemeSwitch::use(ColorScheme scheme)
{
    if (scheme == ColorScheme::System) {
        if (m_changed)
            QApplication::setStyle(m_systemStyle);
        m_changed = false;
        return useSystem();
    }
    m_changed = true;
    // Native styles paint with colours of their own.
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(palette(scheme == ColorScheme::Dark));
}

void SchemeSwitch::useSystem()
{
    // An empty one means the style's and the system's.
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    QPalette own;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        const QColor text = system.color(group, QPalette::HighlightedText);
        const QColor highlight = system.color(group, QPalette::Highlight);
        // Where white is on it; the other way round there is no telling what is meant.
        if (contrast(highlight, text) < comfortableContrast && text.lightnessF() > highlight.lightnessF())
            own.setColor(group, QPalette::Highlight, readableHighlight(highlight, text));
        const QColor paper = system.color(group, QPalette::Base);
        const QColor hint = mixed(system.color(group, QPalette::PlaceholderText), paper);
        if (contrast(hint, paper) < readableContrast)
            own.setColor(group, QPalette::PlaceholderText,
                         readableHint(system.color(group, QPalette::Text), paper));
    }
    // Two selections that look alike would leave it open where the keys go.
    if (system.color(QPalette::Active, QPalette::Highlight) ==
        system.color(QPalette::Inactive, QPalette::Highlight)) {
        constexpr float quiet = 0.25F;
        QColor highlight = system.color(QPalette::Inactive, QPalette::Highlight);
        highlight.setAlphaF(quiet);
        own.setColor(QPalette::Inactive, QPalette::Highlight,
                     mixed(highlight, system.color(QPalette::Inactive, QPalette::Base)));
        own.setColor(QPalette::Inactive, QPalette::HighlightedText,
                     system.color(QPalette::Inactive, QPalette::Text));
    }
    // What cannot be chosen may still say why.
    const std::pair<QPalette::ColorRole, QPalette::ColorRole> pairs[] = {
        {QPalette::Text, QPalette::Base},
        {QPalette::WindowText, QPalette::Window},
        {QPalette::ButtonText, QPalette::Button}};
    for (const auto &[ink, behind] : pairs) {
        const QColor paper = system.color(QPalette::Disabled, behind);
        if (contrast(mixed(system.color(QPalette::Disabled, ink), paper), paper) < readableContrast)
            own.setColor(QPalette::Disabled, ink, readableHint(system.color(QPalette::Active, ink), paper));
    }
    if (own.resolveMask() != 0)
        QApplication::setPalette(own);
}

} // namespace tunnelglass::ui
