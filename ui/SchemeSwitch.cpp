// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/SchemeSwitch.h"

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
    QRgb link;
    QRgb tip;
};

constexpr Colors lightColors{0xfff3f4f6, 0xffffffff, 0xfff7f8fa, 0xff1e1f22, 0xff676c73,
                             0xfff3f4f6, 0xff0b57d0, 0xffffffff, 0xff0b57d0, 0xffffffe6};
constexpr Colors darkColors{0xff2b2d31, 0xff1e1f22, 0xff25272b, 0xffe8eaed, 0xffa0a4aa,
                            0xff35383d, 0xff1a5fc4, 0xffffffff, 0xff8ab4f8, 0xff3a3d42};

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
        if (!m_changed)
            return;
        m_changed = false;
        QApplication::setStyle(m_systemStyle);
        // An empty one means the style's and the system's.
        QApplication::setPalette(QPalette());
        return;
    }
    m_changed = true;
    // Native styles paint with colours of their own.
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setPalette(palette(scheme == ColorScheme::Dark));
}

} // namespace tunnelglass::ui
