// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkReply>

#include <chrono>
#include <functional>

namespace tunnelglass::sample {

/// What a SampleReply answers with.
struct SampleReplyContent
{
    int httpStatus = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
};

/// A network reply that is made up in the process. Like a real one it answers from the event loop, reports
/// HTTP statuses of 400 and more as errors, and can be aborted until it has finished.
class SampleReply final : public QNetworkReply
{
    Q_OBJECT

public:
    /// `makeContent` is called once, after `delay`, unless the reply is aborted or deleted before.
    SampleReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request,
                std::chrono::milliseconds delay, std::function<SampleReplyContent()> makeContent,
                QObject *parent);
    ~SampleReply() override;

    void abort() override;
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    void deliver();

    std::function<SampleReplyContent()> m_makeContent;
    QByteArray m_body;
    qsizetype m_read = 0;
};

} // namespace tunnelglass::sample
