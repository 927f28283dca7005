// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/MustacheTemplate.h"

#include <QCoreApplication>
#include <QVariantList>

#include <kainjow/mustache.hpp>

namespace tunnelglass::peer {

namespace {

using kainjow::mustache::data;

data mustacheValue(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
        return data(value.toBool());
    case QMetaType::QVariantList: {
        data list(data::type::list);
        const QVariantList items = value.toList();
        for (const QVariant &item : items)
            list.push_back(mustacheValue(item));
        return list;
    }
    case QMetaType::QVariantMap: {
        data object(data::type::object);
        const QVariantMap members = value.toMap();
        for (auto i = members.constBegin(); i != members.constEnd(); ++i)
            object.set(i.key().toStdString(), mustacheValue(i.value()));
        return object;
    }
    default:
        return data(value.toString().toStdString());
    }
}

/// Remembers the names that were asked for in vain: Mustache itself writes nothing in their place, and a
/// configuration with a hole in it may be valid and mean something else.
class StrictContext final : public kainjow::mustache::context<std::string>
{
public:
    using context::context;

    const data *get(const std::string &name) const override
    {
        const data *found = context::get(name);
        if (!found)
            note(name);
        return found;
    }

    const data *get_partial(const std::string &name) const override
    {
        note(name);
        return nullptr;
    }

    const QStringList &missing() const { return m_missing; }

private:
    void note(const std::string &name) const
    {
        if (const QString text = QString::fromStdString(name); !m_missing.contains(text))
            m_missing << text;
    }

    mutable QStringList m_missing;
};

} // namespace

QString templateMistake(const QByteArray &grammar)
{
    const kainjow::mustache::mustache parsed(grammar.toStdString());
    return QString::fromStdString(parsed.error_message());
}

Result<QByteArray> renderTemplate(const QByteArray &grammar, const QVariantMap &values)
{
    kainjow::mustache::mustache parsed(grammar.toStdString());
    parsed.set_custom_escape([](const std::string &text) { return text; });
    const data root = mustacheValue(values);
    StrictContext context(&root);
    const std::string text = parsed.render(context);
    if (!parsed.is_valid())
        return failure(ErrorKind::PeerTemplateUnusable, {}, QString::fromStdString(parsed.error_message()));
    if (!context.missing().isEmpty())
        return failure(ErrorKind::PeerTemplateUnusable, {},
                       QCoreApplication::translate("PeerConfig", "There is no variable of the name %1.")
                           .arg(context.missing().join(QStringLiteral(", "))));
    return QByteArray::fromStdString(text);
}

} // namespace tunnelglass::peer
