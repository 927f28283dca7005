// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/MustacheTemplate.h"

#include "base/Sentences.h"

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

/// Stands for a line's end while Mustache is at work; no value holds one.
constexpr char lineEnd = '\x1e';

/// The delimiters of tags, which a template may change: {{=<% %>=}}
struct Delimiters
{
    QByteArray open = "{{";
    QByteArray close = "}}";
};

/// Whether the line holds nothing but one tag that writes nothing itself: a section's begin or end, a
/// comment, other delimiters (which are taken over).
bool isTagAlone(const QByteArray &line, Delimiters &delimiters)
{
    const QByteArray tag = line.trimmed();
    const qsizetype frame = delimiters.open.size() + delimiters.close.size();
    if (tag.size() <= frame || !tag.startsWith(delimiters.open) || !tag.endsWith(delimiters.close) ||
        tag.indexOf(delimiters.close) != tag.size() - delimiters.close.size())
        return false;
    const QByteArray content = tag.mid(delimiters.open.size(), tag.size() - frame);
    if (content.size() > 2 && content.startsWith('=') && content.endsWith('=')) {
        const QList<QByteArray> words = content.mid(1, content.size() - 2).simplified().split(' ');
        if (words.size() == 2)
            delimiters = {words.first(), words.last()};
        return true;
    }
    return QByteArrayView("#^/!").contains(content.front());
}

/// What mustache(5) says of lines that hold a tag alone: they are not there. The library sees to that only
/// for sections that it renders, and takes empty lines beside them as well; so it gets a text without lines.
std::string withoutLines(const QByteArray &grammar)
{
    QByteArray text;
    Delimiters delimiters;
    const QList<QByteArray> lines = grammar.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isTagAlone(lines.at(i), delimiters)) {
            text += lines.at(i).trimmed();
            continue;
        }
        text += lines.at(i);
        if (i < lines.size() - 1)
            text += lineEnd;
    }
    return text.toStdString();
}

} // namespace

QString templateMistake(const QByteArray &grammar)
{
    const kainjow::mustache::mustache parsed(grammar.toStdString());
    return QString::fromStdString(parsed.error_message());
}

Result<QByteArray> renderTemplate(const QByteArray &grammar, const QVariantMap &values)
{
    kainjow::mustache::mustache parsed(withoutLines(grammar));
    parsed.set_custom_escape([](const std::string &text) { return text; });
    const data root = mustacheValue(values);
    StrictContext context(&root);
    const std::string text = parsed.render(context);
    if (!parsed.is_valid())
        return failure(ErrorKind::PeerTemplateUnusable, {}, QString::fromStdString(parsed.error_message()));
    if (!context.missing().isEmpty())
        return failure(ErrorKind::PeerTemplateUnusable, {},
                       QCoreApplication::translate("PeerConfig", "There is no variable of the name %1.")
                           .arg(joinedList(context.missing())));
    return QByteArray::fromStdString(text).replace(lineEnd, '\n');
}

} // namespace tunnelglass::peer
