// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "credentials/keychain/SystemKeychain.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <memory>

using namespace tunnelglass;
using namespace tunnelglass::credentials;

namespace {

void say(const QString &word)
{
    std::fprintf(stdout, "%s\n", qPrintable(word));
    std::fflush(stdout);
}

template <typename Outcome>
QString outcomeWord(const Outcome &result)
{
    return result ? QStringLiteral("done") : QStringLiteral("error %1").arg(int(result.error().kind));
}

/// Runs a job to its end and returns its result.
template <typename AnyJob>
auto finishedResult(AnyJob *job)
{
    const std::unique_ptr<AnyJob> owner(job);
    QObject::connect(job, &Job::finished, qApp, &QCoreApplication::quit);
    job->start();
    QCoreApplication::exec();
    return job->result();
}

QString readWord(Keychain &keychain, const QString &key, const SecretBytes &expected)
{
    const Result<SecretBytes> read = finishedResult(keychain.read(key));
    if (!read)
        return outcomeWord(read);
    return *read == expected ? QStringLiteral("same") : QStringLiteral("different");
}

} // namespace

/// A program that uses the keychain in the environment it is started in, for scenarios that need a process of
/// their own: keychain_probe read|write|remove KEY LIMIT LATE TIMES. What to write, or what is to be read,
/// comes on standard input. Prints "ready", then "done", "same", "different" or "error" with the kind's
/// number; never a secret.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return 2;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    const QByteArray bytes = input.readAll();
    const SecretBytes secret{QByteArrayView(bytes)};
    const QString &operation = arguments.at(1);
    const QString &key = arguments.at(2);

    SystemKeychainOptions options;
    options.limit = std::chrono::milliseconds(arguments.at(3).toInt());
    options.promptLimit = options.limit;
    options.lateStart = std::chrono::milliseconds(arguments.at(4).toInt());
    SystemKeychain keychain(options);

    say(QStringLiteral("ready"));
    QString word;
    for (int left = arguments.at(5).toInt(); left > 0; --left) {
        if (operation == QLatin1StringView("read"))
            word = readWord(keychain, key, secret);
        else if (operation == QLatin1StringView("write"))
            word = outcomeWord(finishedResult(keychain.write(key, secret)));
        else
            word = outcomeWord(finishedResult(keychain.remove(key)));
        if (word.startsWith(QLatin1StringView("error")))
            break;
    }
    say(word);
    return 0;
}
