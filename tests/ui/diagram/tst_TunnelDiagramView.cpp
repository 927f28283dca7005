// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/TestProgram.h"
#include "ui/Contrast.h"
#include "ui/models/SampleSnapshots.h"
#include "ui/views/StatePalette.h"
#include "ui/views/TunnelDiagramView.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <algorithm>

using namespace tunnelglass;
using namespace tunnelglass::ui;
using exporting::DiagramTarget;

namespace {

void show(TunnelDiagramView &view, const snapshot::SnapshotPtr &snapshot)
{
    view.setConnection(*snapshot->connection, vpn::verdict(*snapshot->connection));
    view.resize(1000, view.heightForWidth(1000));
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
}

int partWith(const TunnelDiagramView &view, const DiagramTarget &target)
{
    for (int part = 0; part < view.partCount(); ++part) {
        if (view.partTarget(part) == target)
            return part;
    }
    return -1;
}

} // namespace

class TestTunnelDiagramView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsClickable();
    void everyPartIsReachedByKeys();
    void arrowsGoWhereTheyPoint();
    void enterActivates_data();
    void enterActivates();
    void selectingEmitsNothingAndShows();
    void keepsFocusOverARefresh();
    void staleAndEmpty();
    void heightFollowsWidthAndFont();
    void partsHaveToolTips();
    void isAccessible();
    void everyStateLooksDifferent();
    void coloursAreReadable();
};

void TestTunnelDiagramView::everyPartIsClickable()
{
    for (const auto &snapshot : {test::seedSnapshot(), test::dualSnapshot()}) {
        TunnelDiagramView view;
        show(view, snapshot);
        QSignalSpy activated(&view, &TunnelDiagramView::targetActivated);
        for (int part = 0; part < view.partCount(); ++part) {
            QTest::mouseClick(&view, Qt::LeftButton, {}, view.partRect(part).center().toPoint());
            QCOMPARE(activated.count(), part + 1);
            QCOMPARE(activated.constLast().constFirst().value<DiagramTarget>(), view.partTarget(part));
            QCOMPARE(view.focusedPart(), part);
        }
        QTest::mouseClick(&view, Qt::RightButton, {}, view.partRect(0).center().toPoint());
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(1, 1));
        QCOMPARE(activated.count(), view.partCount());
    }
    TunnelDiagramView view;
    show(view, test::dualSnapshot());
    for (const DiagramTarget &target :
         {DiagramTarget{vpn::Section::Phase1, 1}, DiagramTarget{vpn::Section::Bgp, 0},
          DiagramTarget{vpn::Section::Tunnel, 1}, DiagramTarget{vpn::Section::HealthCheck, -1}})
        QVERIFY(partWith(view, target) >= 0);
}

void TestTunnelDiagramView::everyPartIsReachedByKeys()
{
    TunnelDiagramView view;
    show(view, test::dualSnapshot());
    QSet<int> reached{view.focusedPart()};
    QList<int> open = reached.values();
    while (!open.isEmpty()) {
        const int from = open.takeFirst();
        for (const auto key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            view.setFocusedPart(from);
            QTest::keyClick(&view, key);
            if (!reached.contains(view.focusedPart())) {
                reached.insert(view.focusedPart());
                open.append(view.focusedPart());
            }
        }
    }
    QCOMPARE(reached.size(), view.partCount());
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.focusedPart(), view.partCount() - 1);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.focusedPart(), 0);
}

void TestTunnelDiagramView::arrowsGoWhereTheyPoint()
{
    TunnelDiagramView view;
    show(view, test::dualSnapshot());
    view.setFocusedPart(partWith(view, {vpn::Section::Phase1, 0}));
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.partTarget(view.focusedPart()), (DiagramTarget{vpn::Section::Phase2, 0}));
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(view.partTarget(view.focusedPart()), (DiagramTarget{vpn::Section::Phase1, 0}));
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.partTarget(view.focusedPart()), (DiagramTarget{vpn::Section::Tunnel, 0}));
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.partTarget(view.focusedPart()), (DiagramTarget{vpn::Section::Tunnel, 0}));
}

void TestTunnelDiagramView::enterActivates_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
    QTest::newRow("Space") << Qt::Key_Space;
}

void TestTunnelDiagramView::enterActivates()
{
    QFETCH(Qt::Key, key);
    TunnelDiagramView view;
    show(view, test::seedSnapshot());
    QSignalSpy activated(&view, &TunnelDiagramView::targetActivated);
    const int phase = partWith(view, {vpn::Section::Phase2, -1});
    view.setFocusedPart(phase);
    QCOMPARE(activated.count(), 0);
    QTest::keyClick(&view, key);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.constFirst().constFirst().value<DiagramTarget>(), view.partTarget(phase));
    QTest::keyClick(&view, Qt::Key_A);
    QCOMPARE(activated.count(), 1);
}

void TestTunnelDiagramView::selectingEmitsNothingAndShows()
{
    TunnelDiagramView view;
    show(view, test::dualSnapshot());
    QSignalSpy activated(&view, &TunnelDiagramView::targetActivated);
    const QImage plain = view.grab().toImage();
    view.setSelected({vpn::Section::Phase1, 1});
    const QImage selected = view.grab().toImage();
    QVERIFY(selected != plain);
    QVERIFY(view.isPartSelected(partWith(view, {vpn::Section::Phase1, 1})));
    QVERIFY(!view.isPartSelected(partWith(view, {vpn::Section::Phase1, 0})));
    view.clearSelection();
    QCOMPARE(view.grab().toImage(), plain);
    QCOMPARE(activated.count(), 0);
}

void TestTunnelDiagramView::keepsFocusOverARefresh()
{
    TunnelDiagramView view;
    show(view, test::dualSnapshot());
    const int last = view.partCount() - 1;
    view.setFocusedPart(last);
    view.setSelected({vpn::Section::Phase1, 1});
    show(view, test::dualSnapshot());
    QCOMPARE(view.focusedPart(), last);
    QVERIFY(view.isPartSelected(partWith(view, {vpn::Section::Phase1, 1})));
    show(view, test::seedSnapshot());
    QVERIFY(view.focusedPart() < view.partCount());
}

void TestTunnelDiagramView::staleAndEmpty()
{
    TunnelDiagramView view;
    QVERIFY(view.isEmpty());
    QCOMPARE(view.heightForWidth(1000), 0);
    QCOMPARE(view.partCount(), 0);
    show(view, test::seedSnapshot());
    const QImage fresh = view.grab().toImage();
    view.setStale(true);
    QVERIFY(view.grab().toImage() != fresh);
    view.setStale(false);
    QCOMPARE(view.grab().toImage(), fresh);
    view.clear();
    QVERIFY(view.isEmpty());
    QCOMPARE(view.partCount(), 0);
    QSignalSpy activated(&view, &TunnelDiagramView::targetActivated);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::mouseClick(&view, Qt::LeftButton);
    QCOMPARE(activated.count(), 0);
}

void TestTunnelDiagramView::heightFollowsWidthAndFont()
{
    TunnelDiagramView view;
    show(view, test::dualSnapshot());
    QVERIFY(view.hasHeightForWidth());
    const int least = view.minimumSizeHint().width();
    QVERIFY(view.heightForWidth(least) >= view.heightForWidth(3 * least));
    const int before = view.heightForWidth(3 * least);
    QFont large = view.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    view.setFont(large);
    QVERIFY(view.minimumSizeHint().width() > least * 3 / 2);
    QVERIFY(view.heightForWidth(6 * least) > before * 3 / 2);
}

void TestTunnelDiagramView::partsHaveToolTips()
{
    TunnelDiagramView view;
    const snapshot::SnapshotPtr dual = test::dualSnapshot();
    show(view, dual);
    const QPoint networks = view.partRect(0).center().toPoint();
    QHelpEvent help(QEvent::ToolTip, networks, view.mapToGlobal(networks));
    QCoreApplication::sendEvent(&view, &help);
    QTRY_VERIFY(QToolTip::isVisible());
    for (const QString &network : dual->connection->localSubnets)
        QVERIFY2(QToolTip::text().contains(network), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void TestTunnelDiagramView::isAccessible()
{
    TunnelDiagramView view;
    show(view, test::dualSnapshot());
    QAccessibleInterface *diagram = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(diagram);
    QCOMPARE(diagram->text(QAccessible::Name), QStringLiteral("Tunnel diagram"));
    QCOMPARE(diagram->text(QAccessible::Description), view.diagram().description);
    QCOMPARE(diagram->childCount(), view.partCount());
    QVERIFY(!diagram->child(view.partCount()));

    const int phase = partWith(view, {vpn::Section::Phase1, 1});
    QAccessibleInterface *part = diagram->child(phase);
    QVERIFY(part && part->isValid());
    QCOMPARE(diagram->child(phase), part);
    QCOMPARE(diagram->indexOfChild(part), phase);
    QCOMPARE(part->parent(), diagram);
    const QString spoken = part->text(QAccessible::Name);
    QVERIFY2(spoken.contains(QStringLiteral("Phase 1")) && spoken.contains(QStringLiteral("not established")),
             qPrintable(spoken));
    QVERIFY2(spoken.startsWith(view.diagram().laneTitles.at(1)), qPrintable(spoken));
    QCOMPARE(diagram->childAt(part->rect().center().x(), part->rect().center().y()), part);

    QSignalSpy activated(&view, &TunnelDiagramView::targetActivated);
    part->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.count(), 1);
    QVERIFY(part->state().focused);
    QCOMPARE(diagram->focusChild(), part);
    view.clear();
    QVERIFY(!part->isValid());
    QVERIFY(part->text(QAccessible::Name).isEmpty());
}

void TestTunnelDiagramView::everyStateLooksDifferent()
{
    QList<QImage> images;
    for (const char *status :
         {"ipsec_sa_established", "ipsec_sa_not_established", "ike_sa_not_established", "new"}) {
        vpn::Connection connection = *test::seedSnapshot()->connection;
        connection.status = QLatin1String(status);
        connection.tunnels[0].status = connection.status;
        TunnelDiagramView view;
        view.setConnection(connection, vpn::verdict(connection));
        view.resize(900, view.heightForWidth(900));
        const QImage image = view.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        QVERIFY2(!images.contains(image), "without colour two states look alike");
        images.append(image);
    }
}

void TestTunnelDiagramView::coloursAreReadable()
{
    QPalette light;
    light.setColor(QPalette::Window, Qt::white);
    light.setColor(QPalette::WindowText, Qt::black);
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x1E, 0x1F, 0x22));
    dark.setColor(QPalette::WindowText, Qt::white);
    QVERIFY(!StatePalette(light).isDark());
    QVERIFY(StatePalette(dark).isDark());
    for (const auto severity : {vpn::Severity::Good, vpn::Severity::Bad, vpn::Severity::Warning,
                                vpn::Severity::Unknown, vpn::Severity::Information}) {
        for (const QRgb paper : {0xFFFFFFU, 0xF3F4F6U})
            QVERIFY(contrast(StatePalette(light).color(severity), QColor(paper)) >= readableContrast);
        for (const QRgb paper : {0x1E1F22U, 0x2B2D31U})
            QVERIFY(contrast(StatePalette(dark).color(severity), QColor(paper)) >= readableContrast);
    }
    QVERIFY(!StatePalette(light).color(vpn::Severity::None).isValid());
    QVERIFY(contrast(StatePalette(light).matchBackground(), Qt::black) >= 7);
    QVERIFY(contrast(StatePalette(dark).matchBackground(), Qt::white) >= readableContrast);
}

TUNNELGLASS_TEST(diagram_view, TestTunnelDiagramView, QApplication)
#include "tst_TunnelDiagramView.moc"
