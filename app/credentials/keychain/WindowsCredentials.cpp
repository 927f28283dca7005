// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/keychain/WindowsCredentials.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QRandomGenerator>

#include <cwchar>
#include <memory>
#include <utility>

// The second needs the first.
// clang-format off
#include <windows.h>
#include <wincred.h>
// clang-format on

namespace tunnelglass::credentials {

namespace {

using Outcome = KeychainAnswer::Outcome;

/// How the credential "tunnelglass/KEY" begins: the secret follows, or the number and the count of its parts.
constexpr char wholeMark = '=';
constexpr char splitMark = '+';
/// What Windows takes since Vista; mingw-w64's CRED_MAX_CREDENTIAL_BLOB_SIZE is older.
constexpr qsizetype partSize = 5 * 512;

struct FreeCredential
{
    void operator()(void *memory) const { CredFree(memory); }
};

/// Two programs that change the same key do so one after the other: each removes what the other left behind.
class Turn
{
public:
    Turn()
        : m_mutex(CreateMutexW(nullptr, FALSE, L"Local\\tunnelglass-credentials"))
    {
        if (m_mutex)
            WaitForSingleObject(m_mutex, INFINITE);
    }
    ~Turn()
    {
        if (!m_mutex)
            return;
        ReleaseMutex(m_mutex);
        CloseHandle(m_mutex);
    }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

private:
    HANDLE m_mutex;
};

const wchar_t *wide(const QString &text)
{
    return reinterpret_cast<const wchar_t *>(text.utf16());
}

QString nameOf(const QString &key)
{
    return keychainServiceName() + u'/' + key;
}

QString partPrefix(const QString &key)
{
    return nameOf(key) + u'#';
}

QString partName(const QString &key, const QByteArray &number, qsizetype part)
{
    return partPrefix(key) + QLatin1StringView(number) + u'.' + QString::number(part);
}

KeychainAnswer refusal(DWORD code)
{
    KeychainAnswer answer;
    if (code == ERROR_NOT_FOUND)
        answer.outcome = Outcome::NotFound;
    else if (code == ERROR_ACCESS_DENIED)
        answer.outcome = Outcome::Denied;
    answer.words = qt_error_string(int(code));
    return answer;
}

KeychainAnswer done(SecretBytes secret = {})
{
    KeychainAnswer answer;
    answer.outcome = Outcome::Done;
    answer.secret = std::move(secret);
    return answer;
}

KeychainAnswer readOne(const QString &name)
{
    PCREDENTIALW found = nullptr;
    if (!CredReadW(wide(name), CRED_TYPE_GENERIC, 0, &found))
        return refusal(GetLastError());
    const std::unique_ptr<CREDENTIALW, FreeCredential> credential(found);
    auto *bytes = reinterpret_cast<char *>(credential->CredentialBlob);
    const auto size = qsizetype(credential->CredentialBlobSize);
    SecretBytes secret{QByteArrayView(bytes, size)};
    wipe(bytes, size);
    return done(std::move(secret));
}

KeychainAnswer writeOne(const QString &name, QByteArrayView bytes)
{
    CREDENTIALW credential = {};
    credential.Type = CRED_TYPE_GENERIC;
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
    credential.TargetName = const_cast<wchar_t *>(wide(name));
    credential.CredentialBlob = reinterpret_cast<BYTE *>(const_cast<char *>(bytes.data()));
    credential.CredentialBlobSize = DWORD(bytes.size());
    return CredWriteW(&credential, 0) ? done() : refusal(GetLastError());
}

KeychainAnswer removeOne(const QString &name)
{
    return CredDeleteW(wide(name), CRED_TYPE_GENERIC, 0) ? done() : refusal(GetLastError());
}

/// Removes the parts of every change of the key but the one with that number.
KeychainAnswer removeParts(const QString &key, const QByteArray &but = {})
{
    const QString kept = but.isEmpty() ? QString() : partPrefix(key) + QLatin1StringView(but) + u'.';
    const QString filter = partPrefix(key) + u'*';
    DWORD count = 0;
    PCREDENTIALW *found = nullptr;
    if (!CredEnumerateW(wide(filter), 0, &count, &found)) {
        const DWORD code = GetLastError();
        return code == ERROR_NOT_FOUND ? done() : refusal(code);
    }
    const std::unique_ptr<PCREDENTIALW, FreeCredential> list(found);
    KeychainAnswer answer = done();
    for (DWORD i = 0; i < count; ++i) {
        CREDENTIALW *credential = found[i];
        wipe(reinterpret_cast<char *>(credential->CredentialBlob), qsizetype(credential->CredentialBlobSize));
        // With its length: Wine packs them at odd addresses, where Qt's search for the end goes astray.
        const QString name =
            QString::fromWCharArray(credential->TargetName, int(wcslen(credential->TargetName)));
        // The filter's star stands for any characters, and its other characters for either case.
        if (!name.startsWith(partPrefix(key)) || (!kept.isEmpty() && name.startsWith(kept)))
            continue;
        KeychainAnswer removed = removeOne(name);
        if (removed.outcome != Outcome::Done && removed.outcome != Outcome::NotFound)
            answer = std::move(removed);
    }
    return answer;
}

KeychainAnswer readParts(const QString &key, QByteArrayView numberAndCount)
{
    const QByteArrayList words = numberAndCount.toByteArray().split(' ');
    const qsizetype count = words.size() == 2 ? words.last().toLongLong() : 0;
    QByteArray joined;
    for (qsizetype part = 1; part <= count; ++part) {
        KeychainAnswer answer = readOne(partName(key, words.first(), part));
        if (answer.outcome != Outcome::Done) {
            wipe(joined.data(), joined.size());
            // The secret as a whole is there, and broken: that is no "not found".
            answer.outcome = Outcome::Failed;
            return answer;
        }
        joined.reserve(count * partSize);
        joined.append(answer.secret.reveal());
    }
    SecretBytes secret{QByteArrayView(joined)};
    wipe(joined.data(), joined.size());
    return done(std::move(secret));
}

KeychainAnswer writeParts(const QString &key, const SecretBytes &secret)
{
    const QByteArray number = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    qsizetype count = 0;
    for (qsizetype at = 0; at < secret.size(); at += partSize) {
        KeychainAnswer answer = writeOne(partName(key, number, ++count),
                                         secret.reveal().sliced(at, qMin(partSize, secret.size() - at)));
        if (answer.outcome != Outcome::Done)
            return answer;
    }
    const QByteArray parts = splitMark + number + ' ' + QByteArray::number(count);
    KeychainAnswer answer = writeOne(nameOf(key), parts);
    return answer.outcome == Outcome::Done ? removeParts(key, number) : answer;
}

KeychainAnswer writeWhole(const QString &key, const SecretBytes &secret)
{
    QByteArray bytes;
    bytes.reserve(secret.size() + 1);
    bytes.append(wholeMark).append(secret.reveal());
    KeychainAnswer answer = writeOne(nameOf(key), bytes);
    wipe(bytes.data(), bytes.size());
    return answer.outcome == Outcome::Done ? removeParts(key) : answer;
}

} // namespace

KeychainAnswer WindowsCredentials::read(const QString &key)
{
    const Turn turn;
    KeychainAnswer head = readOne(nameOf(key));
    if (head.outcome != Outcome::Done)
        return head;
    const QByteArrayView bytes = head.secret.reveal();
    if (bytes.startsWith(splitMark))
        return readParts(key, bytes.sliced(1));
    if (bytes.startsWith(wholeMark))
        return done(SecretBytes(bytes.sliced(1)));
    KeychainAnswer answer;
    answer.words =
        QCoreApplication::translate("ErrorText", "The credential %1 was not written by Tunnelglass.")
            .arg(nameOf(key));
    return answer;
}

KeychainAnswer WindowsCredentials::write(const QString &key, const SecretBytes &secret)
{
    const Turn turn;
    return secret.size() < partSize ? writeWhole(key, secret) : writeParts(key, secret);
}

KeychainAnswer WindowsCredentials::remove(const QString &key)
{
    const Turn turn;
    // The one that names the parts goes first: without it they are nothing.
    KeychainAnswer head = removeOne(nameOf(key));
    if (head.outcome != Outcome::Done && head.outcome != Outcome::NotFound)
        return head;
    KeychainAnswer parts = removeParts(key);
    return parts.outcome == Outcome::Done ? head : parts;
}

} // namespace tunnelglass::credentials
