// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "base/SecretName.h"
#include "support/TestProgram.h"

#include <QTest>

using namespace tunnelglass;

class SecretNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSecretsByName_data();
    void tellsSecretsByName();
};

void SecretNameTest::tellsSecretsByName_data()
{
    QTest::addColumn<bool>("secret");
    const auto row = [](const char *name, bool secret) { QTest::newRow(name) << secret; };
    for (const char *name : {"Psk",
                             "psk",
                             "PSK",
                             "IkePsk",
                             "pre_shared_key",
                             "Pre-Shared-Key",
                             "pre.shared.key",
                             "PresharedKey",
                             "SharedKey",
                             "AccessKeySecret",
                             "access_key_secret",
                             "secret",
                             "ClientSecret",
                             "AuthKey",
                             "auth-key",
                             "BgpAuthKey",
                             "BgpKey",
                             "SecurityToken",
                             "x-acs-security-token",
                             "sts_token",
                             "Token",
                             "Password",
                             "rootPassword",
                             "passwd",
                             "Passphrase",
                             "PrivateKey",
                             "private_key",
                             "Credential",
                             "Credentials",
                             "EncryptionKey",
                             "Signature",
                             "X-Signature",
                             "AnExtraordinarilyLongNameThatSomebodyMadeUpToSeeWhatHappensWhenItIsLong_Psk"})
        row(name, true);
    for (const char *name : {"",
                             "Name",
                             "IkeConfig",
                             "LocalId",
                             "IkePfs",
                             "NextToken",
                             "next_token",
                             "ClientToken",
                             "SignatureMethod",
                             "SignatureNonce",
                             "SignatureVersion",
                             "AccessKeyId",
                             "KeyName",
                             "Key",
                             "TagKey",
                             "RequestId",
                             "RemoteCaCertificate",
                             "IkeAuthAlg",
                             "EnableDpd",
                             "---"})
        row(name, false);
}

void SecretNameTest::tellsSecretsByName()
{
    QFETCH(bool, secret);
    QCOMPARE(isSecretName(QTest::currentDataTag()), secret);
}

TUNNELGLASS_TEST(secret_name, SecretNameTest, QCoreApplication)
#include "tst_SecretName.moc"
