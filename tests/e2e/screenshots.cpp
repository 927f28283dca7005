// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ExportDialog.h"
#include "ui/window/SampleWindow.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QStyleFactory>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <cstdio>

/// Takes one picture of the window over the sample account; packaging/screenshots.sh says which.

using namespace tunnelglass;
using test::SampleWindow;

namespace {

QPalette darkPalette()
{
    const QColor window(0x1e, 0x1f, 0x22);
    const QColor base(0x2b, 0x2d, 0x31);
    const QColor button(0x36, 0x39, 0x3f);
    const QColor text(0xe3, 0xe5, 0xe8);
    QPalette palette(button, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::ToolTipBase, base);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0xa8, 0xad, 0xb4));
    palette.setColor(QPalette::BrightText, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x5d, 0x9f));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x8a, 0xb4, 0xf8));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x85, 0x8c));
    return palette;
}

bool settled(SampleWindow &sample)
{
    const auto idle = [&sample] { return !sample.action(QStringLiteral("Cancel"))->isEnabled(); };
    return QTest::qWaitFor(idle);
}

/// Brings the window into the state that the picture shows; false when that did not come about.
bool setScene(SampleWindow &sample, const QString &scene, QWidget *&shown)
{
    if (scene == QStringLiteral("empty")) {
        sample.window().show();
        // As for somebody who has chosen an account before: the list, and nothing inspected.
        sample.settings().setValue(QStringLiteral("chosen/account"), QStringLiteral("sample"));
        sample.window().start({}, {});
        return settled(sample);
    }
    if (!sample.startAndWait() || !settled(sample))
        return false;
    if (scene == QStringLiteral("error")) {
        sample.enterConnectionId(QStringLiteral("vco-bp1doesnotexist"));
        return QTest::qWaitFor([&] { return !sample.errorHeadline().isEmpty(); });
    }
    if (scene == QStringLiteral("response")) {
        sample.action(QStringLiteral("Response"))->trigger();
        QTest::qWait(200);
    } else if (scene == QStringLiteral("find")) {
        sample.action(QStringLiteral("Find…"))->trigger();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("lifetime"));
    } else if (scene == QStringLiteral("secret")) {
        sample.tree()->setCurrentIndex(sample.row(QStringLiteral("Pre-shared key")));
    } else if (scene == QStringLiteral("export")) {
        sample.action(QStringLiteral("Export…"))->trigger();
        shown = sample.window().findChild<ui::ExportDialog *>();
    } else if (scene != QStringLiteral("down")) {
        sample.enterConnectionId(scene);
    }
    return settled(sample);
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("scene"), QString(), QStringLiteral("name"), QStringLiteral("down")},
                       {QStringLiteral("size"), QString(), QStringLiteral("WxH"), QStringLiteral("1280x800")},
                       {QStringLiteral("dark"), QString()}});
    parser.addPositionalArgument(QStringLiteral("FILE"), QString());
    parser.process(application);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (parser.isSet(QStringLiteral("dark")))
        QApplication::setPalette(darkPalette());

    SampleWindow sample;
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    sample.window().resize(size.value(0).toInt(), size.value(1).toInt());
    QWidget *shown = &sample.window();
    const QString scene = parser.value(QStringLiteral("scene"));
    if (!setScene(sample, scene, shown)) {
        std::fprintf(stderr, "the scene did not come about: %s\n", qPrintable(scene));
        return 1;
    }
    QTest::qWait(300);
    const QImage picture = shown->grab().toImage().convertToFormat(QImage::Format_RGB888);
    return picture.save(parser.positionalArguments().value(0), "PNG", 0) ? 0 : 1;
}
