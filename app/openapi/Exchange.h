// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "openapi/CallOptions.h"
#include "openapi/HttpAnswer.h"
#include "openapi/SignedRequest.h"

#include <QNetworkRequest>
#include <QObject>
#include <QStringList>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;

namespace tunnelglass::openapi {

/// One attempt: sends one signed request and collects the answer, within the connect time-out and the size
/// limit. Emits done() once, unless it is deleted first, which aborts silently.
class Exchange final : public QObject
{
    Q_OBJECT

public:
    Exchange(QNetworkAccessManager &network, const SignedRequest &request, const CallOptions &options,
             QObject *parent = nullptr);
    ~Exchange() override;

    /// Valid after done().
    const HttpAnswer &answer() const { return m_answer; }

Q_SIGNALS:
    void done();

private:
    QNetworkRequest prepared(QNetworkAccessManager &network, const SignedRequest &request) const;
    void watchConnecting();
    void stopConnecting();
    void readHead();
    void readBody();
    void finish();
    void fail(ErrorKind kind, const QString &detail);
    void release();

    QNetworkReply *m_reply = nullptr;
    CallOptions m_options;
    HttpAnswer m_answer;
    QStringList m_certificateErrors;
    QTimer m_connectTimer;
    bool m_isConnecting = false;
};

} // namespace tunnelglass::openapi
