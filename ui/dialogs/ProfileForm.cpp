// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/ProfileForm.h"

#include "credentials/SourceName.h"
#include "inspection/Region.h"
#include "ui/dialogs/SecretEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace tunnelglass::ui {

using credentials::ProfileSource;
using credentials::SecretPlace;

namespace {

/// A profile that is only looked at must not be pointed at another one: what is not offered any more is
/// added.
void selectOrKeep(QComboBox *box, const QVariant &data, const QString &text)
{
    const bool isEmpty = data.toStringList().join(QString()).isEmpty();
    if (!isEmpty && box->findData(data) < 0)
        box->addItem(text, data);
    box->setCurrentIndex(isEmpty ? std::min(0, box->count() - 1) : box->findData(data));
}

void select(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

} // namespace

ProfileForm::ProfileForm(const credentials::Profile &profile, bool isSaved, const Choices &choices,
                         QWidget *parent)
    : QWidget(parent)
    , m_profile(profile)
    , m_isSaved(isSaved)
    , m_form(new QFormLayout(this))
    , m_name(new QLineEdit(this))
    , m_source(new QComboBox(this))
    , m_keyId(new QLineEdit(this))
    , m_secret(new SecretEdit(tr("AccessKey secret"), this))
    , m_token(new SecretEdit(tr("STS token"), this))
    , m_expires(new QCheckBox(tr("It e&nds at"), this))
    , m_expiresAt(new QDateTimeEdit(this))
    , m_place(new QComboBox(this))
    , m_roleArn(new QLineEdit(this))
    , m_roleSource(new QComboBox(this))
    , m_sessionName(new QLineEdit(this))
    , m_duration(new QSpinBox(this))
    , m_externalId(new QLineEdit(this))
    , m_stsRegion(new QLineEdit(this))
    , m_instanceRole(new QLineEdit(this))
    , m_chain(new QLabel(choices.chain, this))
    , m_file(new QComboBox(this))
    , m_region(new QComboBox(this))
    , m_signature(new QComboBox(this))
    , m_network(new QComboBox(this))
    , m_endpoint(new QLineEdit(this))
    , m_proxy(new QCheckBox(tr("Use the system's pro&xy"), this))
{
    build(choices);
    explain();
    fill();
    showRows();
    connect(m_source, &QComboBox::currentIndexChanged, this, &ProfileForm::showRows);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &ProfileForm::edited);
    for (QComboBox *field : findChildren<QComboBox *>())
        connect(field, &QComboBox::currentIndexChanged, this, &ProfileForm::edited);
    connect(m_expires, &QCheckBox::toggled, m_expiresAt, &QWidget::setEnabled);
    connect(m_expires, &QCheckBox::toggled, this, &ProfileForm::edited);
}

void ProfileForm::addRow(const QString &label, QWidget *field)
{
    m_form->addRow(label, field);
    const QString name = QString(label).remove(QLatin1Char('&'));
    // A label says its text; a field that can be typed into hands the keyboard to a line of its own.
    if (qobject_cast<QLabel *>(field))
        field->setAccessibleDescription(name);
    else if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    if (const auto *box = qobject_cast<QComboBox *>(field); box && box->lineEdit())
        box->lineEdit()->setAccessibleName(name);
}

void ProfileForm::build(const Choices &choices)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    for (const ProfileSource each :
         {ProfileSource::AccessKey, ProfileSource::SecurityToken, ProfileSource::RamRole,
          ProfileSource::InstanceRole, ProfileSource::File, ProfileSource::Environment})
        m_source->addItem(credentials::sourceName(each), int(each));
    addRow(tr("Na&me"), m_name);
    m_source->setObjectName(QStringLiteral("profileSource"));
    addRow(tr("C&redentials"), m_source);
    buildKey();
    buildRole(choices);
    m_instanceRole->setPlaceholderText(tr("the one the instance has"));
    addRow(tr("Instance r&ole"), m_instanceRole);
    for (const credentials::FileProfile &found : choices.fileProfiles)
        m_file->addItem(QStringLiteral("%1 (%2, %3)").arg(found.name, found.modeName, found.file),
                        QStringList{found.file, found.name});
    addRow(tr("&Profile of a file"), m_file);
    m_chain->setWordWrap(true);
    addRow(tr("Now this is"), m_chain);
    buildPlace();
}

void ProfileForm::buildKey()
{
    m_keyId->setPlaceholderText(QStringLiteral("LTAI5t…"));
    addRow(tr("AccessKey &ID"), m_keyId);
    addRow(tr("AccessKey &secret"), m_secret);
    addRow(tr("STS &token"), m_token);
    m_expiresAt->setAccessibleName(tr("When the temporary key ends"));
    m_expiresAt->setCalendarPopup(true);
    m_expiresAt->setDateTime(QDateTime::currentDateTime().addSecs(credentials::RamRole::usualSeconds));
    m_expiresAt->setEnabled(false);
    m_form->addRow(m_expires, m_expiresAt);
    m_place->addItem(tr("in the system's keychain"), int(SecretPlace::Keychain));
    m_place->addItem(tr("for this session only, in memory"), int(SecretPlace::Session));
    addRow(tr("&Keep the secret"), m_place);
}

void ProfileForm::buildRole(const Choices &choices)
{
    m_roleArn->setPlaceholderText(QStringLiteral("acs:ram::1234567890123456:role/auditor"));
    addRow(tr("Role &ARN"), m_roleArn);
    for (const credentials::Profile &source : choices.roleSources)
        m_roleSource->addItem(source.name, source.id);
    m_offeredSources = m_roleSource->count();
    addRow(tr("Ask &for it with"), m_roleSource);
    m_sessionName->setPlaceholderText(QStringLiteral("tunnelglass"));
    addRow(tr("Sess&ion name"), m_sessionName);
    m_duration->setRange(credentials::RamRole::shortestSeconds, credentials::RamRole::longestSeconds);
    m_duration->setSingleStep(credentials::RamRole::shortestSeconds);
    m_duration->setSuffix(tr(" s"));
    addRow(tr("Session &lasts"), m_duration);
    addRow(tr("Exter&nal ID"), m_externalId);
    m_stsRegion->setPlaceholderText(tr("the one endpoint for all regions"));
    addRow(tr("S&TS region"), m_stsRegion);
}

void ProfileForm::buildPlace()
{
    m_region->setEditable(true);
    m_region->addItem(QString());
    const QList<inspection::Region> regions = inspection::knownRegions();
    for (const inspection::Region &region : regions)
        m_region->addItem(region.id);
    addRow(tr("Re&gion to begin with"), m_region);
    m_network->addItem(tr("public endpoints"), int(openapi::EndpointNetwork::Public));
    m_network->addItem(tr("endpoints inside a VPC"), int(openapi::EndpointNetwork::Vpc));
    addRow(tr("Net&work"), m_network);
    m_endpoint->setPlaceholderText(tr("the region's own"));
    addRow(tr("&Endpoint"), m_endpoint);
    m_signature->addItem(tr("V3 (ACS3-HMAC-SHA256)"), int(openapi::SignatureVersion::V3));
    m_signature->addItem(tr("V1 (HMAC-SHA1)"), int(openapi::SignatureVersion::V1));
    addRow(tr("Signat&ure"), m_signature);
    m_form->addRow(QString(), m_proxy);
    // As they stand, from top to bottom.
    setTabOrder(m_region, m_network);
    setTabOrder(m_network, m_endpoint);
    setTabOrder(m_endpoint, m_signature);
}

void ProfileForm::fill()
{
    m_name->setText(m_profile.name);
    select(m_source, int(m_profile.source));
    m_keyId->setText(m_profile.accessKeyId);
    m_secret->setSaved(m_isSaved);
    m_token->setSaved(m_isSaved && m_profile.source == ProfileSource::SecurityToken);
    select(m_place, int(m_profile.secretPlace));
    m_roleArn->setText(m_profile.role.arn);
    m_roleArn->setCursorPosition(0);
    selectOrKeep(m_roleSource, m_profile.role.sourceProfileId, tr("(a profile that was removed)"));
    m_sessionName->setText(m_profile.role.sessionName);
    m_duration->setValue(m_profile.role.durationSeconds);
    m_externalId->setText(m_profile.role.externalId);
    m_stsRegion->setText(m_profile.role.stsRegionId);
    m_instanceRole->setText(m_profile.instanceRoleName);
    const QString file = tr("%1 (cannot be read now, %2)").arg(m_profile.fileProfileName, m_profile.filePath);
    selectOrKeep(m_file, QStringList{m_profile.filePath, m_profile.fileProfileName}, file);
    m_region->setEditText(m_profile.regionId);
    select(m_network, int(m_profile.network));
    m_endpoint->setText(m_profile.endpoint.toString());
    select(m_signature, int(m_profile.signature));
    m_proxy->setChecked(m_profile.usesProxy);
}

void ProfileForm::showRows()
{
    const ProfileSource chosen = source();
    const bool hasKey = chosen == ProfileSource::AccessKey || chosen == ProfileSource::SecurityToken;
    for (QWidget *field :
         {static_cast<QWidget *>(m_keyId), static_cast<QWidget *>(m_secret), static_cast<QWidget *>(m_place)})
        m_form->setRowVisible(field, hasKey);
    for (QWidget *field : {static_cast<QWidget *>(m_token), static_cast<QWidget *>(m_expiresAt)})
        m_form->setRowVisible(field, chosen == ProfileSource::SecurityToken);
    for (QWidget *field : {static_cast<QWidget *>(m_roleArn), static_cast<QWidget *>(m_roleSource),
                           static_cast<QWidget *>(m_sessionName), static_cast<QWidget *>(m_duration),
                           static_cast<QWidget *>(m_externalId), static_cast<QWidget *>(m_stsRegion)})
        m_form->setRowVisible(field, chosen == ProfileSource::RamRole);
    m_form->setRowVisible(m_instanceRole, chosen == ProfileSource::InstanceRole);
    m_form->setRowVisible(m_file, chosen == ProfileSource::File);
    m_form->setRowVisible(m_chain, chosen == ProfileSource::Environment);
}

ProfileSource ProfileForm::source() const
{
    return ProfileSource(m_source->currentData().toInt());
}

bool ProfileForm::hasSecret() const
{
    return !m_secret->isBlank();
}

credentials::StoredSecret ProfileForm::takeSecret()
{
    credentials::StoredSecret secret;
    secret.accessKeyId = m_keyId->text().trimmed();
    secret.accessKeySecret = m_secret->take();
    const SecretBytes token = m_token->take();
    if (source() == ProfileSource::SecurityToken) {
        secret.securityToken = token;
        if (m_expires->isChecked())
            secret.expiresAt = m_expiresAt->dateTime().toUTC();
    }
    return secret;
}

void ProfileForm::offerSession()
{
    select(m_place, int(SecretPlace::Session));
    m_place->setFocus(Qt::OtherFocusReason);
}

credentials::Profile ProfileForm::profile() const
{
    credentials::Profile profile;
    profile.id = m_profile.id;
    profile.name = m_name->text().trimmed();
    profile.source = source();
    if (profile.needsSecret()) {
        profile.accessKeyId = m_keyId->text().trimmed();
        profile.secretPlace = SecretPlace(m_place->currentData().toInt());
    } else if (profile.source == ProfileSource::RamRole) {
        profile.role = {.arn = m_roleArn->text().trimmed(),
                        .sessionName = m_sessionName->text().trimmed(),
                        .durationSeconds = m_duration->value(),
                        .externalId = m_externalId->text().trimmed(),
                        .stsRegionId = m_stsRegion->text().trimmed(),
                        .sourceProfileId = m_roleSource->currentData().toString()};
    } else if (profile.source == ProfileSource::InstanceRole) {
        profile.instanceRoleName = m_instanceRole->text().trimmed();
    } else if (profile.source == ProfileSource::File) {
        const QStringList file = m_file->currentData().toStringList();
        profile.filePath = file.value(0);
        profile.fileProfileName = file.value(1);
    }
    profile.regionId = m_region->currentText().trimmed();
    profile.network = openapi::EndpointNetwork(m_network->currentData().toInt());
    profile.signature = openapi::SignatureVersion(m_signature->currentData().toInt());
    profile.usesProxy = m_proxy->isChecked();
    if (const QString typed = m_endpoint->text().trimmed(); !typed.isEmpty())
        profile.endpoint = openapi::parseEndpoint(typed).value_or(QUrl());
    return profile;
}

} // namespace tunnelglass::ui
