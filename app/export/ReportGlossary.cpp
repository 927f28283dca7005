// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "export/ReportGlossary.h"

#include "vpn/FieldCatalogue.h"

#include <QSet>

namespace tunnelglass::exporting {

namespace {

class GlossaryMaker
{
public:
    void add(const std::vector<snapshot::Setting> &rows)
    {
        for (const snapshot::Setting &row : rows) {
            addRow(row);
            // The items of a list are rows of their own below the list's, and mean the same.
            if (row.value.isEmpty())
                add(row.children);
        }
    }
    const QList<GlossaryEntry> &entries() const { return m_entries; }

private:
    void addRow(const snapshot::Setting &row)
    {
        if (row.field == nullptr || !row.set || row.field->kind == vpn::FieldKind::Group)
            return;
        addEntry(row.label, vpn::fieldText(row.field->explanation));
        const vpn::KnownValue *known = row.secret ? nullptr : vpn::findKnownValue(*row.field, row.raw);
        if (known != nullptr && row.field->kind == vpn::FieldKind::Enumeration)
            addEntry(row.value, vpn::fieldText(known->meaning));
    }
    void addEntry(const QString &term, const QString &text)
    {
        // A term with two meanings ("active" of a role and of a state) is there twice.
        if (text.isEmpty() || m_seen.contains({term, text}))
            return;
        m_seen.insert({term, text});
        m_entries.append({term, text});
    }

    QSet<QPair<QString, QString>> m_seen;
    QList<GlossaryEntry> m_entries;
};

} // namespace

QList<GlossaryEntry> reportGlossary(const std::vector<snapshot::Setting> &tree)
{
    GlossaryMaker maker;
    maker.add(tree);
    return maker.entries();
}

} // namespace tunnelglass::exporting
