// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// What the fields of a profile are for.
#include "ui/dialogs/ProfileForm.h"
#include "ui/dialogs/SecretEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace tunnelglass::ui {

void ProfileForm::explain()
{
    m_name->setWhatsThis(tr("What you call it: the list at the top left shows it."));
    m_source->setWhatsThis(tr("How the credentials are got."));
    m_keyId->setWhatsThis(tr("Names the key. One of a RAM user that may only read is enough."));
    m_secret->setWhatsThis(
        tr("Kept in the system's keychain or in memory, never in the settings, and not shown again."));
    m_token->setWhatsThis(tr("Belongs to a temporary key and ends with it."));
    m_expires->setWhatsThis(tr("Tunnelglass warns before a temporary key ends."));
    m_expiresAt->setWhatsThis(m_expires->whatsThis());
    m_place->setWhatsThis(tr("Whether the secret is still there at the next start."));
    m_roleArn->setWhatsThis(tr("The RAM role whose rights are used, as the console of RAM shows it."));
    m_roleSource->setWhatsThis(tr("The profile whose key asks for the role."));
    m_sessionName->setWhatsThis(tr("Under this name the account's audit log keeps what the role has asked."));
    m_duration->setWhatsThis(tr("After this time the role is asked for again."));
    m_externalId->setWhatsThis(tr("What the owner of the role has agreed on with you, if anything."));
    m_stsRegion->setWhatsThis(
        tr("Where the role is asked for, when the one endpoint for all regions cannot be reached."));
    m_instanceRole->setWhatsThis(tr("The RAM role of the ECS instance that this runs on."));
    m_file->setWhatsThis(
        tr("A profile of the aliyun CLI or of the SDK. Its file is read each time and never written."));
    m_chain->setWhatsThis(
        tr("What the environment, and after it the files and the instance, have at the moment."));
    m_region->setWhatsThis(tr("The region whose connections are listed first."));
    m_network->setWhatsThis(tr("Whether the service is asked over the internet or from within a VPC."));
    m_endpoint->setWhatsThis(tr("An address (https://HOST) in place of the region's own."));
    m_signature->setWhatsThis(tr("V3 is the service's present one. V1 is for what does not know V3."));
    m_proxy->setWhatsThis(tr("Whether this profile's requests go through the proxy of the preferences."));
}

} // namespace tunnelglass::ui
