// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "support/OthersRights.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_WIN
// The second needs the first.
// clang-format off
#include <windows.h>
#include <aclapi.h>
// clang-format on
#endif

namespace tunnelglass::test {

#ifdef Q_OS_WIN
bool othersMayRead(const QString &path)
{
    QString native = QDir::toNativeSeparators(path);
    PSID owner = nullptr;
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (GetNamedSecurityInfoW(reinterpret_cast<wchar_t *>(native.data()), SE_FILE_OBJECT,
                              OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION, &owner, nullptr, &list,
                              nullptr, &descriptor) != ERROR_SUCCESS ||
        !list)
        return true;
    bool may = false;
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void *entry = nullptr;
        if (!GetAce(list, i, &entry))
            return true;
        auto *allowed = static_cast<ACCESS_ALLOWED_ACE *>(entry);
        PSID who = &allowed->SidStart;
        if (allowed->Header.AceType == ACCESS_ALLOWED_ACE_TYPE && (allowed->Mask & FILE_READ_DATA) &&
            !EqualSid(who, owner) && !IsWellKnownSid(who, WinLocalSystemSid) &&
            !IsWellKnownSid(who, WinBuiltinAdministratorsSid))
            may = true;
    }
    LocalFree(descriptor);
    return may;
}
#else
bool othersMayRead(const QString &path)
{
    return QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther);
}
#endif

} // namespace tunnelglass::test
