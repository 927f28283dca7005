// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/PreferencesDialog.h"

#include "base/Language.h"
#include "ui/PreferenceStore.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace tunnelglass::ui {

namespace {

/// A page with one field under the other.
QFormLayout *formOf(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setHorizontalSpacing(page->fontMetrics().averageCharWidth() * 2);
    form->setVerticalSpacing(form->verticalSpacing() + page->fontMetrics().lineSpacing() / 3);
    return form;
}

/// "proxy.example", and what people paste: "http://proxy.example:3128/", "proxy.example:3128".
void takeProxy(const QString &typed, Preferences &preferences)
{
    preferences.proxyHost = typed;
    const QUrl url(typed.contains(QStringLiteral("://")) ? typed : QStringLiteral("http://") + typed);
    if (typed.isEmpty() || !url.isValid() || url.host().isEmpty())
        return;
    preferences.proxyHost = url.host();
    if (url.port() > 0)
        preferences.proxyPort = url.port();
}

QLabel *explanation(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * 60);
    return label;
}

} // namespace

PreferencesDialog::PreferencesDialog(PreferenceStore &store, const QString &logPath, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_logPath(logPath)
    , m_pages(new QTabWidget(this))
{
    setWindowTitle(tr("Preferences"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_pages->setAccessibleName(tr("Kind of preference"));
    m_pages->addTab(generalPage(), tr("&General"));
    m_pages->addTab(networkPage(), tr("&Network"));
    m_pages->addTab(secretsPage(), tr("&Secrets and log"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pages);
    column->addWidget(explanation(tr("Changes hold at once."), this));
    column->addWidget(buttons);
}

/// A tab widget does not ask its pages how high they have to be at its width: a text of several lines could
/// lose one.
void PreferencesDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    for (int i = 0; i < m_pages->count(); ++i) {
        QWidget *page = m_pages->widget(i);
        if (page->layout()->hasHeightForWidth())
            page->setMinimumHeight(page->layout()->totalHeightForWidth(m_pages->currentWidget()->width()));
    }
}

void PreferencesDialog::showPage(Page page)
{
    m_pages->setCurrentIndex(page);
}

PreferencesDialog::Page PreferencesDialog::page() const
{
    return Page(m_pages->currentIndex());
}

void PreferencesDialog::change(const Preferences &preferences)
{
    m_store.set(preferences);
}

QComboBox *PreferencesDialog::choiceField(const QList<std::pair<QString, int>> &choices, int current)
{
    auto *field = new QComboBox(this);
    for (const auto &[text, value] : choices)
        field->addItem(text, value);
    field->setCurrentIndex(field->findData(current));
    return field;
}

QSpinBox *PreferencesDialog::numberField(const QString &unit, int least, int most, int Preferences::*number)
{
    auto *field = new QSpinBox(this);
    field->setRange(least, most);
    field->setSuffix(unit);
    field->setValue(m_store.now().*number);
    // While a number is typed its first digits mean nothing yet.
    field->setKeyboardTracking(false);
    connect(field, &QSpinBox::valueChanged, this, [this, number](int value) {
        Preferences wanted = m_store.now();
        wanted.*number = value;
        change(wanted);
    });
    return field;
}

QWidget *PreferencesDialog::generalPage()
{
    auto *page = new QWidget(this);
    auto *form = formOf(page);
    auto *language = new QComboBox(page);
    language->setObjectName(QStringLiteral("language"));
    language->addItem(tr("As the system"), QString());
    for (const Language &installed : installedLanguages())
        language->addItem(installed.name, installed.code);
    language->setCurrentIndex(std::max(0, language->findData(m_store.now().language)));
    language->setWhatsThis(
        tr("The language of the window, and of a report unless another one is chosen for it."));
    form->addRow(tr("&Language"), language);
    // Not before the list is closed: the window is made anew in the other language.
    connect(
        language, &QComboBox::activated, this,
        [this, language] {
            Preferences wanted = m_store.now();
            wanted.language = language->currentData().toString();
            change(wanted);
        },
        Qt::QueuedConnection);

    auto *scheme = choiceField({{tr("As the system"), int(ColorScheme::System)},
                                {tr("Light"), int(ColorScheme::Light)},
                                {tr("Dark"), int(ColorScheme::Dark)}},
                               int(m_store.now().scheme));
    scheme->setObjectName(QStringLiteral("scheme"));
    scheme->setWhatsThis(tr("Light, dark, or what the system has."));
    form->addRow(tr("&Colours"), scheme);
    connect(scheme, &QComboBox::activated, this, [this, scheme] {
        Preferences wanted = m_store.now();
        wanted.scheme = ColorScheme(scheme->currentData().toInt());
        change(wanted);
    });
    return page;
}

QWidget *PreferencesDialog::networkPage()
{
    auto *page = new QWidget(this);
    auto *form = formOf(page);
    const Preferences &now = m_store.now();
    QSpinBox *timeout = numberField(tr(" s"), PreferenceStore::leastSeconds,
                                    PreferenceStore::mostTimeoutSeconds, &Preferences::timeoutSeconds);
    timeout->setWhatsThis(tr("How long a request may take, retries included, before it counts as failed."));
    form->addRow(tr("&Time-out of a request"), timeout);

    m_proxy = choiceField({{tr("As the system"), int(ProxyChoice::System)},
                           {tr("None"), int(ProxyChoice::None)},
                           {tr("HTTP proxy"), int(ProxyChoice::Manual)}},
                          int(now.proxy));
    m_proxy->setObjectName(QStringLiteral("proxy"));
    m_proxy->setWhatsThis(
        tr("What requests go through: what the environment or the system names, nothing, or an HTTP "
           "proxy that is named here."));
    form->addRow(tr("&Proxy"), m_proxy);
    connect(m_proxy, &QComboBox::activated, this, &PreferencesDialog::updateProxy);
    m_proxyHost = new QLineEdit(now.proxyHost, page);
    m_proxyHost->setObjectName(QStringLiteral("proxyHost"));
    m_proxyHost->setPlaceholderText(QStringLiteral("proxy.example"));
    m_proxyHost->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_proxyHost->setWhatsThis(tr("Name or address of the proxy, without user and password."));
    form->addRow(tr("&Host of the proxy"), m_proxyHost);
    connect(m_proxyHost, &QLineEdit::editingFinished, this, &PreferencesDialog::updateProxy);
    m_proxyPort = numberField({}, 1, 65535, &Preferences::proxyPort);
    m_proxyPort->setWhatsThis(m_proxyHost->whatsThis());
    form->addRow(tr("P&ort of the proxy"), m_proxyPort);

    m_caFile = new QLineEdit(QDir::toNativeSeparators(now.caFile), page);
    m_caFile->setObjectName(QStringLiteral("caFile"));
    m_caFile->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    m_caFile->setWhatsThis(tr("For a proxy that looks into TLS, or an endpoint of your own."));
    auto *browseButton = new QPushButton(tr("&Browse…"), page);
    browseButton->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(fontMetrics().averageCharWidth());
    row->addWidget(m_caFile, 1);
    row->addWidget(browseButton);
    form->addRow(tr("Further C&A certificates"), row);
    qobject_cast<QLabel *>(form->labelForField(row))->setBuddy(m_caFile);
    form->addRow(QString(),
                 explanation(tr("A file of certificates (PEM) that are trusted beside the system's."), page));
    connect(m_caFile, &QLineEdit::editingFinished, this, [this] {
        Preferences wanted = m_store.now();
        wanted.caFile = QDir::fromNativeSeparators(m_caFile->text().trimmed());
        change(wanted);
    });
    connect(browseButton, &QPushButton::clicked, this, &PreferencesDialog::browseCaFile);
    updateProxy();
    return page;
}

void PreferencesDialog::updateProxy()
{
    Preferences wanted = m_store.now();
    wanted.proxy = ProxyChoice(m_proxy->currentData().toInt());
    takeProxy(m_proxyHost->text().trimmed(), wanted);
    if (m_proxyHost->text() != wanted.proxyHost)
        m_proxyHost->setText(wanted.proxyHost);
    m_proxyPort->setValue(wanted.proxyPort);
    m_proxyHost->setEnabled(wanted.proxy == ProxyChoice::Manual);
    m_proxyPort->setEnabled(wanted.proxy == ProxyChoice::Manual);
    change(wanted);
}

void PreferencesDialog::browseCaFile()
{
    const QString picked = QFileDialog::getOpenFileName(this, tr("Certificates"), m_store.now().caFile,
                                                        tr("Certificates (*.pem *.crt *.cer)") +
                                                            QStringLiteral(";;") + tr("All files (*)"));
    if (picked.isEmpty())
        return;
    m_caFile->setText(QDir::toNativeSeparators(picked));
    Q_EMIT m_caFile->editingFinished();
}

QWidget *PreferencesDialog::secretsPage()
{
    auto *page = new QWidget(this);
    auto *form = formOf(page);
    const auto secondsField = [this](int Preferences::*seconds, const QString &help) {
        QSpinBox *field =
            numberField(tr(" s"), PreferenceStore::leastSeconds, PreferenceStore::mostSecretSeconds, seconds);
        field->setWhatsThis(help);
        return field;
    };
    form->addRow(
        tr("Hide a &revealed secret after"),
        secondsField(&Preferences::revealSeconds, tr("Then a secret that was revealed is masked again.")));
    form->addRow(
        tr("Clear the clip&board after"),
        secondsField(&Preferences::clipboardSeconds,
                     tr("Then a secret that was copied is taken off the clipboard, if it is still there.")));
    QSpinBox *idle = numberField(tr(" min"), 0, PreferenceStore::mostIdleMinutes, &Preferences::idleMinutes);
    idle->setSpecialValueText(tr("Never"));
    idle->setWhatsThis(
        tr("When nobody has touched the program for so long, it forgets decrypted credentials and hides "
           "secrets."));
    form->addRow(tr("Lock when &idle for"), idle);

    const auto tick = [this, page](const QString &text, const char *name, bool Preferences::*yes,
                                   const QString &help) {
        auto *box = new QCheckBox(text, page);
        box->setWhatsThis(help);
        box->setObjectName(QLatin1StringView(name));
        box->setChecked(m_store.now().*yes);
        connect(box, &QCheckBox::toggled, this, [this, yes](bool on) {
            Preferences wanted = m_store.now();
            wanted.*yes = on;
            change(wanted);
        });
        return box;
    };
    form->addRow(tick(tr("&Ask before a secret is shown or copied"), "confirmSecrets",
                      &Preferences::confirmSecrets,
                      tr("For a screen that others see: no single click shows a secret.")));
    form->addRow(
        tick(tr("&Write a log file"), "logFile", &Preferences::logFile,
             tr("For a question to those who make Tunnelglass. It is off unless you switch it on.")));
    auto *path = explanation(tr("It tells which requests were made and what failed, without secrets: %1")
                                 .arg(QDir::toNativeSeparators(m_logPath)),
                             page);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form->addRow(path);
    return page;
}

} // namespace tunnelglass::ui
