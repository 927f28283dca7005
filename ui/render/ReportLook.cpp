// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/render/ReportLook.h"

#include <QFontInfo>

namespace tunnelglass::ui {

namespace {

QFont reportFont(int pixels, QFont::Weight weight)
{
    QFont font;
    // The one that is really used, which the name of the program's font need not be; behind it fonts that the
    // systems have for Chinese.
    font.setFamilies({QFontInfo(font).family(), QStringLiteral("Noto Sans CJK SC"),
                      QStringLiteral("Source Han Sans SC"), QStringLiteral("Microsoft YaHei"),
                      QStringLiteral("PingFang SC")});
    // Too little to be seen, enough to have no ligatures: a PDF in which "traffic" cannot be found is no
    // text.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 32);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

ReportLook ReportLook::make()
{
    ReportLook look;
    look.title = reportFont(22, QFont::Bold);
    look.sentence = reportFont(14, QFont::DemiBold);
    look.heading = reportFont(16, QFont::Bold);
    look.subheading = reportFont(13, QFont::Bold);
    look.body = reportFont(12, QFont::Normal);
    look.strong = reportFont(12, QFont::DemiBold);
    look.small = reportFont(10, QFont::Normal);
    look.text = QColor(0x1B, 0x1C, 0x1F);
    look.quiet = QColor(0x5A, 0x5F, 0x66);
    look.rule = QColor(0xD5, 0xD8, 0xDC);
    look.band = QColor(0xF1, 0xF3, 0xF5);
    look.palette = QPalette(QColor(0xF1, 0xF3, 0xF5), Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        look.palette.setColor(role, look.text);
    look.palette.setColor(QPalette::Base, Qt::white);
    return look;
}

} // namespace tunnelglass::ui
