// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/FileProfile.h"
#include "credentials/Profile.h"
#include "credentials/StoredSecret.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace tunnelglass::ui {

class SecretEdit;

/// The fields of one profile; those that its source does not need are not there.
class ProfileForm final : public QWidget
{
    Q_OBJECT

public:
    struct Choices
    {
        QList<credentials::Profile> roleSources;      ///< profiles that a role can be asked for with
        QList<credentials::FileProfile> fileProfiles; ///< of other tools
        QString chain;                                ///< what the default chain would use now, in words
    };

    /// `isSaved`: the keychain holds the profile's secret already.
    ProfileForm(const credentials::Profile &profile, bool isSaved, const Choices &choices,
                QWidget *parent = nullptr);

    /// Empty, or what is still missing or wrong, in a sentence.
    QString problem() const;
    /// As filled in; the id is that of the profile given.
    credentials::Profile profile() const;
    /// Whether a new secret was typed.
    bool hasSecret() const;
    /// What was typed; the fields are empty afterwards.
    credentials::StoredSecret takeSecret();
    /// After the keychain could not be used.
    void offerSession();

Q_SIGNALS:
    void edited();

private:
    /// What each field is for, as "What is that in the window?" tells it.
    void explain();
    void build(const Choices &choices);
    void buildKey();
    void buildRole(const Choices &choices);
    void buildPlace();
    void fill();
    void showRows();
    void addRow(const QString &label, QWidget *field);
    credentials::ProfileSource source() const;
    QString keyProblem() const;
    QString roleProblem() const;

    credentials::Profile m_profile;
    bool m_isSaved;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QComboBox *m_source;
    QLineEdit *m_keyId;
    SecretEdit *m_secret;
    SecretEdit *m_token;
    QCheckBox *m_expires;
    QDateTimeEdit *m_expiresAt;
    QComboBox *m_place;
    QLineEdit *m_roleArn;
    QComboBox *m_roleSource;
    int m_offeredSources = 0; ///< what stands behind them is gone
    QLineEdit *m_sessionName;
    QSpinBox *m_duration;
    QLineEdit *m_externalId;
    QLineEdit *m_stsRegion;
    QLineEdit *m_instanceRole;
    QLabel *m_chain;
    QComboBox *m_file;
    QComboBox *m_region;
    QComboBox *m_signature;
    QComboBox *m_network;
    QLineEdit *m_endpoint;
    QCheckBox *m_proxy;
};

} // namespace tunnelglass::ui
