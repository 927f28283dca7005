// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/window/SampleWindow.h"

#include "base/SettingsRescue.h"
#include "ui/models/Roles.h"
#include "ui/views/ConnectionIdField.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QNetworkProxy>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QTreeView>

namespace tunnelglass::test {

namespace {

QModelIndex findLabel(const QAbstractItemModel &model, const QModelIndex &parent, const QString &label)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString() == label)
            return index;
        const QModelIndex below = findLabel(model, index, label);
        if (below.isValid())
            return below;
    }
    return {};
}

void collectTexts(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                texts.append(index.data(role).toString());
        }
        collectTexts(model, model.index(row, 0, parent), texts);
    }
}

} // namespace

SampleWindow::SampleWindow(const QByteArray &settingsContent, const QUrl &otherEndpoint,
                           credentials::Keychain *keychain)
    : m_network(m_clock)
    , m_service(m_network, m_clock)
    , m_otherService(m_otherNetwork, m_clock)
{
    const QString path = m_folder.filePath(QStringLiteral("settings.ini"));
    if (!settingsContent.isEmpty()) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(settingsContent);
    }
    const std::optional<Error> damage = rescueSettings(path);
    m_settings = std::make_unique<QSettings>(path, QSettings::IniFormat);
    m_preferences = std::make_unique<ui::PreferenceStore>(*m_settings, damage);
    m_store = std::make_unique<credentials::ProfileStore>(*m_settings);
    m_vault = std::make_unique<credentials::ProfileVault>(credentials::ProfileVault::Parts{
        .store = *m_store,
        .keychain = keychain ? *keychain : m_keychain,
        .clock = m_clock,
        .context =
            [this](const credentials::Profile &) {
                return credentials::SourceContext{
                    .network = m_network, .clock = m_clock, .options = {}, .environment = {}};
            },
        .home = m_home.path()});
    ui::AccountChoice choice;
    choice.id = QStringLiteral("sample");
    choice.account.name = sample::sampleAccountName();
    choice.account.credentials = sample::sampleCredentials();
    choice.regionId = QStringLiteral("cn-hangzhou");
    choice.connectionId = downConnectionId();
    choice.service = [this]() -> const inspection::Service & { return m_service; };
    ui::AccountChoices choices{choice};
    if (!otherEndpoint.isEmpty()) {
        ui::AccountChoice other = choice;
        other.id = other.account.name = QStringLiteral("other");
        other.account.endpoint = otherEndpoint;
        other.account.options.totalTimeout = std::chrono::seconds(5);
        other.account.options.retryBase = std::chrono::milliseconds(10);
        other.connectionId.clear();
        m_otherNetwork.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        other.service = [this]() -> const inspection::Service & { return m_otherService; };
        choices.append(other);
    }
    m_book = std::make_unique<ui::AccountBook>(
        choices, ui::ProfileParts{.store = *m_store,
                                  .keychain = keychain ? *keychain : m_keychain,
                                  .vault = *m_vault,
                                  .clock = m_clock,
                                  .service =
                                      [this](const credentials::Profile &) {
                                          return
                                              [this]() -> const inspection::Service & { return m_service; };
                                      },
                                  .environment = {},
                                  .home = m_home.path()});
    m_window = std::make_unique<ui::MainWindow>(m_clock, *m_book, *m_preferences, *m_settings);
}

SampleWindow::~SampleWindow() = default;

bool SampleWindow::writeHomeFile(const QString &path, const QByteArray &bytes) const
{
    const QString whole = m_home.filePath(path);
    QFile file(whole);
    return QDir().mkpath(QFileInfo(whole).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size();
}

bool SampleWindow::startAndWait()
{
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        return false;
    m_window->start({}, {});
    return QTest::qWaitFor([this] { return !sentence().isEmpty() && list()->model()->rowCount() > 0; });
}

void SampleWindow::chooseAccount(const QString &name)
{
    for (QComboBox *box : m_window->findChildren<QComboBox *>()) {
        const int place = box->findText(name);
        if (place < 0)
            continue;
        box->setCurrentIndex(place);
        Q_EMIT box->activated(place);
    }
}

void SampleWindow::enterConnectionId(const QString &id)
{
    auto *field = m_window->findChild<ui::ConnectionIdField *>();
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, id);
    QTest::keyClick(field, Qt::Key_Return);
}

bool SampleWindow::dropFile(const QString &path)
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    return enter.isAccepted() && drop.isAccepted();
}

QString SampleWindow::sentence() const
{
    const auto *label = m_window->findChild<QLabel *>(QStringLiteral("verdictSentence"));
    return label->isVisible() ? label->text() : QString();
}

QString SampleWindow::facts() const
{
    return m_window->findChild<QLabel *>(QStringLiteral("verdictFacts"))->text();
}

QString SampleWindow::status() const
{
    return m_window->findChild<QLabel *>(QStringLiteral("statusMessage"))->text();
}

QString SampleWindow::errorHeadline() const
{
    const auto *label = m_window->findChild<QLabel *>(QStringLiteral("errorHeadline"));
    return label->isVisible() ? label->text() : QString();
}

QString SampleWindow::errorExplanation() const
{
    return m_window->findChild<QLabel *>(QStringLiteral("errorExplanation"))->text();
}

QTreeView *SampleWindow::tree() const
{
    return m_window->findChild<QTreeView *>(QStringLiteral("settingTree"));
}

QTableView *SampleWindow::list() const
{
    return m_window->findChild<QTableView *>(QStringLiteral("connectionList"));
}

QAction *SampleWindow::action(const QString &text) const
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text().remove(QLatin1Char('&')) == text)
            return action;
    }
    return nullptr;
}

QModelIndex SampleWindow::row(const QString &label) const
{
    return findLabel(*tree()->model(), {}, label);
}

QModelIndex SampleWindow::secretRow() const
{
    const QModelIndexList found =
        tree()->model()->match(tree()->model()->index(0, 0), ui::IsSecretRole, true, 1,
                               Qt::MatchExactly | Qt::MatchRecursive | Qt::MatchWrap);
    return found.value(0);
}

QStringList SampleWindow::visibleTexts() const
{
    QStringList texts{m_window->windowTitle()};
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        else if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            texts << line->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
            texts << plain->toPlainText();
        else if (const auto *rich = qobject_cast<const QTextEdit *>(widget))
            texts << rich->toHtml();
        else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            collectTexts(*view->model(), {}, texts);
    }
    return texts;
}

} // namespace tunnelglass::test
