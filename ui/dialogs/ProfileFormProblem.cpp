// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// What is still missing in the form of a profile, or wrong.
#include "base/ErrorText.h"
#include "ui/dialogs/ProfileForm.h"
#include "ui/dialogs/SecretEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace tunnelglass::ui {

using credentials::ProfileSource;
using credentials::SecretPlace;

QString ProfileForm::problem() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Give the profile a name.");
    const QString wrong = source() == ProfileSource::RamRole ? roleProblem() : keyProblem();
    if (!wrong.isEmpty())
        return wrong;
    if (source() == ProfileSource::File && m_file->currentIndex() < 0)
        return tr("There is no profile of the aliyun CLI or of the SDK on this computer.");
    if (const QString typed = m_endpoint->text().trimmed(); !typed.isEmpty()) {
        const Result<QUrl> endpoint = openapi::parseEndpoint(typed);
        if (!endpoint)
            return tr("The endpoint is not one: %1").arg(errorText(endpoint.error()).cause);
    }
    return {};
}

QString ProfileForm::keyProblem() const
{
    const ProfileSource chosen = source();
    if (chosen != ProfileSource::AccessKey && chosen != ProfileSource::SecurityToken)
        return {};
    if (m_keyId->text().trimmed().isEmpty())
        return tr("Type the AccessKey ID.");
    const bool sameKey = m_isSaved && chosen == m_profile.source &&
                         m_keyId->text().trimmed() == m_profile.accessKeyId &&
                         SecretPlace(m_place->currentData().toInt()) == m_profile.secretPlace;
    if (!hasSecret() && !sameKey)
        return tr("Type the AccessKey secret.");
    const bool changesToken =
        chosen == ProfileSource::SecurityToken && (!m_token->isBlank() || m_expires->isChecked());
    if (!hasSecret() && changesToken)
        return tr("Type the AccessKey secret too: key, token and end belong together.");
    if (chosen == ProfileSource::SecurityToken && hasSecret() && m_token->isBlank())
        return tr("Type the STS token that belongs to the key.");
    return {};
}

QString ProfileForm::roleProblem() const
{
    const QString arn = m_roleArn->text().trimmed();
    if (!arn.startsWith(u"acs:ram::") || !arn.contains(u":role/"))
        return tr("Type the role's ARN, such as acs:ram::1234567890123456:role/auditor.");
    if (m_roleSource->currentIndex() >= m_offeredSources)
        return tr("The profile that this role was asked for with was removed. Choose another.");
    if (m_roleSource->currentIndex() < 0)
        return tr("First add the profile that the role is asked for with.");
    return {};
}

} // namespace tunnelglass::ui
