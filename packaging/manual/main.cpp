// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// "tunnelglass_manual FOLDER" writes the manual pages of every language and the completions of the shells,
// from the tables that tunnelglass-cli itself uses. Part of the build; not installed.
#include "base/Language.h"
#include "manual/CompletionScript.h"
#include "manual/ManualPage.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace {

bool write(const QDir &folder, const QString &name, const QByteArray &content)
{
    folder.mkpath(QFileInfo(folder.filePath(name)).path());
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace tunnelglass;
    const QCoreApplication application(argc, argv);
    installLanguages();
    if (argc != 2)
        return 2;
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    bool good = write(folder, QStringLiteral("tunnelglass-cli.bash"), manual::bashCompletion()) &&
                write(folder, QStringLiteral("_tunnelglass-cli"), manual::zshCompletion()) &&
                write(folder, QStringLiteral("tunnelglass-cli.fish"), manual::fishCompletion());
    for (const Language &language : installedLanguages()) {
        setApplicationLanguage(language.code);
        const QString man = language.code == u"en"
                                ? QStringLiteral("man/man1/")
                                : u"man/" + QString(language.code).replace(u'-', u'_') + u"/man1/";
        good = good && write(folder, man + u"tunnelglass.1", manual::windowPage()) &&
               write(folder, man + u"tunnelglass-cli.1", manual::commandLinePage());
    }
    return good ? 0 : 1;
}
