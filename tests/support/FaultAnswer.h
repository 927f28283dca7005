// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

#include <chrono>

namespace tunnelglass::test {

/// What FaultServer does with one request.
struct FaultAnswer
{
    enum class Ending : quint8
    {
        KeepOpen,
        Close,  ///< after what was to be sent; before any of it when `status` is 0
        Reset,  ///< the same with a TCP reset
        Silent, ///< reads, and never says a word
    };

    int status = 200; ///< 0: no answer at all
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers; ///< Content-Type is application/json unless given
    bool withLength = true;  ///< false: no Content-Length; the end of the connection ends the body
    qsizetype sendOnly = -1; ///< bytes of the body that are really sent; -1: all
    qsizetype claimed = -1;  ///< the Content-Length that is told instead of the true one
    std::chrono::milliseconds delay{0};
    Ending ending = Ending::KeepOpen;

    static FaultAnswer json(const QByteArray &body, int status = 200)
    {
        FaultAnswer answer;
        answer.status = status;
        answer.body = body;
        return answer;
    }
    static FaultAnswer nothing(Ending ending)
    {
        FaultAnswer answer;
        answer.status = 0;
        answer.ending = ending;
        return answer;
    }
    FaultAnswer with(const QByteArray &name, const QByteArray &value) const
    {
        FaultAnswer answer = *this;
        answer.headers.append({name, value});
        return answer;
    }
};

} // namespace tunnelglass::test
