// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "vpn/LifecycleStage.h"

#include <QString>

namespace tunnelglass::vpn {

LifecycleStage lifecycleStage(QStringView state)
{
    struct Spelling
    {
        QLatin1StringView wire;
        LifecycleStage stage;
    };
    static constexpr Spelling spellings[] = {
        {QLatin1StringView("active"), LifecycleStage::Active},
        {QLatin1StringView("attached"), LifecycleStage::Attached},
        {QLatin1StringView("init"), LifecycleStage::Changing},
        {QLatin1StringView("attaching"), LifecycleStage::Changing},
        {QLatin1StringView("detaching"), LifecycleStage::Changing},
        {QLatin1StringView("provisioning"), LifecycleStage::Changing},
        {QLatin1StringView("updating"), LifecycleStage::Changing},
        {QLatin1StringView("upgrading"), LifecycleStage::Changing},
        {QLatin1StringView("deleting"), LifecycleStage::Changing},
        {QLatin1StringView("financialLocked"), LifecycleStage::Locked},
        {QLatin1StringView("deleted"), LifecycleStage::Deleted},
    };
    const QStringView word = state.trimmed();
    if (word.isEmpty())
        return LifecycleStage::NotReported;
    for (const Spelling &spelling : spellings) {
        if (word.compare(spelling.wire, Qt::CaseInsensitive) == 0)
            return spelling.stage;
    }
    return LifecycleStage::Unknown;
}

} // namespace tunnelglass::vpn
