// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/views/RequestPane.h"

#include "ui/views/SourceTextView.h"

#include <QVBoxLayout>

namespace tunnelglass::ui {

RequestPane::RequestPane(QWidget *parent)
    : QWidget(parent)
    , m_text(new SourceTextView(this))
{
    m_text->setAccessibleName(tr("Request"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    setFocusProxy(m_text);
    setRequest(std::nullopt);
}

void RequestPane::setRequest(const std::optional<RequestRecord> &request)
{
    m_text->setPlainText(request ? text(*request)
                                 : tr("No request was sent for what is shown: it was opened from a file or a "
                                      "list."));
}

QString RequestPane::text(const RequestRecord &request)
{
    QString text = request.method + QLatin1Char(' ') + request.url + QLatin1Char('\n');
    for (const auto &header : request.headers)
        text += header.first + QStringLiteral(": ") + header.second + QLatin1Char('\n');
    const auto block = [&text](const QString &title, const QString &content) {
        if (!content.isEmpty())
            text += QLatin1Char('\n') + title + QLatin1Char('\n') + content + QLatin1Char('\n');
    };
    block(tr("Body"), request.body);
    block(tr("Canonical form of the request, signature %1").arg(request.signatureVersion),
          request.canonicalRequest);
    block(tr("String to sign"), request.stringToSign);
    return text;
}

} // namespace tunnelglass::ui
