// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/Job.h"
#include "base/Result.h"

#include <utility>

namespace tunnelglass {

/// A job whose whole outcome is one Result.
template <typename Value>
class ResultJob : public Job
{
public:
    using Job::Job;

    /// Valid after finished().
    const Result<Value> &result() const { return m_result; }

protected:
    /// Keeps the first result it is given and finishes with it, asynchronously; later ones have no effect.
    void finish(Result<Value> result)
    {
        if (m_ended)
            return;
        m_ended = true;
        m_result = std::move(result);
        finishLater();
    }
    bool hasEnded() const { return m_ended; }

private:
    Result<Value> m_result = failure(ErrorKind::Internal);
    bool m_ended = false;
};

} // namespace tunnelglass
