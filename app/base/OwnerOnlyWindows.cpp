// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/OwnerOnly.h"

#include <QByteArray>
#include <QDir>

#include <memory>

// The others need the first.
// clang-format off
#include <windows.h>
#include <sddl.h>
// clang-format on

namespace tunnelglass {

namespace {

struct FreeLocal
{
    void operator()(void *memory) const { LocalFree(memory); }
};

/// "S-1-5-21-...", or empty.
QString sidOfThisUser()
{
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    const bool known = GetTokenInformation(token, TokenUser, bytes.data(), size, &size);
    CloseHandle(token);
    wchar_t *text = nullptr;
    if (!known || !ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER *>(bytes.data())->User.Sid, &text))
        return {};
    const std::unique_ptr<wchar_t, FreeLocal> freed(text);
    return QString::fromWCharArray(text);
}

} // namespace

QString restrictToOwner(const QString &path)
{
    // Protected from what the folder above would add; all rights (FA), inherited by files (OI) and folders
    // (CI).
    const QString rights = QStringLiteral("D:P(A;OICI;FA;;;%1)(A;OICI;FA;;;SY)").arg(sidOfThisUser());
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (!ConvertStringSecurityDescriptorToSecurityDescriptorW(
            reinterpret_cast<const wchar_t *>(rights.utf16()), SDDL_REVISION_1, &descriptor, nullptr))
        return qt_error_string(int(GetLastError()));
    const std::unique_ptr<void, FreeLocal> freed(descriptor);
    // SetNamedSecurityInfo() of Wine adds what the folder above has, protected or not.
    const QString native = QDir::toNativeSeparators(path);
    if (!SetFileSecurityW(reinterpret_cast<const wchar_t *>(native.utf16()), DACL_SECURITY_INFORMATION,
                          descriptor))
        return qt_error_string(int(GetLastError()));
    return {};
}

} // namespace tunnelglass
