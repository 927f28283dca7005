// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

class QSettings;

namespace tunnelglass {
class Clock;
}

namespace tunnelglass::ui {
class AccountBook;
class MainWindow;
class PreferenceStore;
struct Preferences;
} // namespace tunnelglass::ui

namespace tunnelglass::desktop {

/// Holds the program's window. When another language is chosen, the window is made anew in it and goes on
/// where the old one was.
class WindowHost final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const Clock &clock;
        ui::AccountBook &book;
        ui::PreferenceStore &preferences;
        QSettings &settings;
    };

    /// The parts outlive the host. The language is to be set already.
    explicit WindowHost(const Parts &parts, QObject *parent = nullptr);
    ~WindowHost() override;

    ui::MainWindow &window() { return *m_window; }

    /// Writes down what the person has set by hand, to the disk: the program is about to end. When the
    /// session ends (QGuiApplication::commitDataRequest) that is done unasked, since some systems leave no
    /// time for more.
    void keep();

    /// Sees to it that a file opens that the desktop asks for (QFileOpenEvent, on macOS).
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Before the window is made anew: whoever keeps words makes them anew, too.
    void languageChanged();

private:
    void follow(const ui::Preferences &before);
    /// Not before the window has read or written what it is at.
    void makeAnew();

    Parts m_parts;
    bool m_outdated = false; ///< the window speaks another language than the program
    std::unique_ptr<ui::MainWindow> m_window;
};

/// The language that `preferences` ask for: one that was chosen, else the best for `system`
/// (tunnelglass::systemLanguages()).
QString wantedLanguage(const ui::Preferences &preferences, const QStringList &system);

} // namespace tunnelglass::desktop
