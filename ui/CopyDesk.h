// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "export/Exporter.h"
#include "ui/ExportFormats.h"

#include <QObject>

#include <functional>

class QMenu;

namespace tunnelglass::ui {

class BackgroundWork;

/// Edit > Copy as: the connection that is shown, in any format that is text or a picture, on the clipboard.
/// Never with secrets.
class CopyDesk final : public QObject
{
    Q_OBJECT

public:
    /// What is copied, asked for when it is.
    using Source = std::function<snapshot::SnapshotPtr()>;
    using Options = std::function<exporting::ExportOptions()>;

    /// Fills `menu` each time it is opened.
    CopyDesk(QMenu *menu, Source source, Options options, QObject *parent = nullptr);

Q_SIGNALS:
    /// What was copied, in words.
    void copied(const QString &notice);
    void failed(const tunnelglass::Error &error);

private:
    void fill();
    void copy(const ExportFormatsPtr &formats, const exporting::Exporter &exporter);
    void take(const exporting::Exporter &exporter, const QByteArray &content);

    QMenu *m_menu;
    Source m_source;
    Options m_options;
    BackgroundWork *m_work;
};

} // namespace tunnelglass::ui
