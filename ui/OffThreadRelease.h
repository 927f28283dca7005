// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "base/QuietThread.h"

#include <QThreadPool>

#include <memory>

namespace tunnelglass::ui {

/// The same object behind a pointer whose last release happens on a worker thread: taking 100,000 connections
/// apart takes longer than a frame.
template <typename Value>
std::shared_ptr<Value> releasedOffThread(std::shared_ptr<Value> object)
{
    Value *address = object.get();
    return std::shared_ptr<Value>(address, [held = std::move(object)](Value *) mutable {
        QThreadPool::globalInstance()->start([last = std::move(held)]() mutable {
            makeThreadQuiet();
            last.reset();
        });
    });
}

} // namespace tunnelglass::ui
