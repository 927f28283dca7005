// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
//
// What can be done with a secret in the tree.
#include "ui/models/SettingFilterModel.h"
#include "ui/models/SettingTreeModel.h"
#include "ui/views/ClipboardGuard.h"
#include "ui/views/RevealTimer.h"
#include "ui/views/SettingTreePane.h"

#include <QTreeView>

namespace tunnelglass::ui {

void SettingTreePane::copySecret()
{
    copySecretOf(m_view->currentIndex());
}

void SettingTreePane::copySecretOf(const QModelIndex &index)
{
    askBeforeSecret(m_rules, this, tr("Copy this secret?"),
                    [this, row = QPersistentModelIndex(m_filter->mapToSource(index))] {
                        if (row.isValid())
                            m_clipboard->copy(m_model->secretValue(row.sibling(row.row(), 0)),
                                              m_rules.clipboardMs);
                    });
}

void SettingTreePane::toggleReveal()
{
    if (m_model->isRevealed(current()))
        return m_reveals->toggle(current());
    askBeforeSecret(m_rules, this, tr("Show this secret?"), [this, row = QPersistentModelIndex(current())] {
        if (row.isValid())
            m_reveals->toggle(row);
    });
}

void SettingTreePane::setSecretRules(const SecretRules &rules)
{
    m_rules = rules;
    m_reveals->setDuration(rules.revealMs);
}

} // namespace tunnelglass::ui
