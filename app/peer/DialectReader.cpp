// SPDX-FileCopyrightText: 2026 The Tunnelglass authors
// SPDX-License-Identifier: MIT
#include "peer/DialectReader.h"

#include "peer/JsonFields.h"
#include "peer/MustacheTemplate.h"

#include <QJsonDocument>

namespace tunnelglass::peer {

namespace {

constexpr const char *wordKeys[wordKindCount] = {"ike_encryption", "ike_authentication", "ike_prf",
                                                 "ike_group",      "esp_encryption",     "esp_authentication",
                                                 "pfs_group"};

void readWords(JsonFields words, std::array<Dialect::Words, wordKindCount> &into)
{
    for (std::size_t kind = 0; kind < into.size(); ++kind) {
        // A table given for one IKE version replaces the common one as a whole.
        if (words.has(wordKeys[kind]))
            into[kind] = words.texts(wordKeys[kind]);
    }
    words.finish();
}

SecretForm::Kind secretKind(JsonFields &fields)
{
    using Kind = SecretForm::Kind;
    return fields.choice<Kind>("form", {{"plain", Kind::Plain},
                                        {"double-quoted", Kind::DoubleQuoted},
                                        {"single-quoted", Kind::SingleQuoted},
                                        {"base64-0s", Kind::Base64},
                                        {"json", Kind::Json}});
}

SecretForm readSecretForm(JsonFields &fields)
{
    SecretForm form;
    form.kind = secretKind(fields);
    fields.read("escapes", form.escapes);
    fields.read("refuses", form.refuses);
    fields.read("refuses_leading", form.refusesLeading);
    fields.read("min_length", form.minLength);
    fields.read("max_length", form.maxLength);
    fields.read("ascii_only", form.asciiOnly);
    return form;
}

void readSecrets(JsonFields &fields, Dialect &dialect)
{
    if (fields.has("psk")) {
        JsonFields psk = fields.object("psk");
        dialect.psk = readSecretForm(psk);
        psk.read("required", dialect.pskRequired);
        psk.finish();
    }
    dialect.bgpKey = dialect.psk;
    if (fields.has("bgp_key")) {
        JsonFields key = fields.object("bgp_key");
        dialect.bgpKey = readSecretForm(key);
        key.finish();
    }
}

void readAbilities(JsonFields &fields, Dialect &dialect)
{
    QStringList versions{QStringLiteral("ikev1"), QStringLiteral("ikev2")};
    fields.read("versions", versions);
    dialect.ikev1 = versions.contains(QStringLiteral("ikev1"));
    dialect.ikev2 = versions.contains(QStringLiteral("ikev2"));
    fields.read("aggressive", dialect.aggressive);
    fields.read("bgp", dialect.bgp);
    fields.read("fqdn_ids", dialect.fqdnIds);
    fields.read("nat_traversal", dialect.natTraversal);
    fields.read("dpd", dialect.dpd);
    fields.read("ipv6", dialect.ipv6);
    fields.read("route_based", dialect.routeBased);
    fields.read("policy_based", dialect.policyBased);
    fields.read("several_networks", dialect.severalNetworks);
    fields.read("alike_tunnels", dialect.alikeTunnels);
    fields.read("many", dialect.many);
    fields.read("ascii_only", dialect.asciiOnly);
    fields.read("ike_lifetime", dialect.ikeLifetime);
    fields.read("esp_lifetime", dialect.espLifetime);
}

void readAbout(JsonFields &fields, Dialect &dialect)
{
    fields.read("title", dialect.title);
    fields.read("extension", dialect.extension);
    fields.read("comment", dialect.comment);
    fields.read("header", dialect.header);
    fields.read("source", dialect.source);
    if (fields.has("proof"))
        dialect.proof = fields.choice<DialectProof>("proof", {{"checked", DialectProof::Checked},
                                                              {"parsed", DialectProof::Parsed},
                                                              {"connected", DialectProof::Connected}});
    if (fields.has("notes")) {
        JsonFields notes = fields.object("notes");
        for (const char *key : {"always", "aggressive", "route_based", "policy_based", "several_tunnels",
                                "ikev1", "ikev2", "psk_left_out"})
            notes.read(key, dialect.notes[QString::fromLatin1(key)]);
        notes.finish();
    }
}

void readDescription(JsonFields &fields, Dialect &dialect)
{
    readAbout(fields, dialect);
    readAbilities(fields, dialect);
    readSecrets(fields, dialect);
    dialect.apiWords = !fields.has("words");
    if (fields.has("words")) {
        readWords(fields.object("words"), dialect.wordsIkev1);
        dialect.wordsIkev2 = dialect.wordsIkev1;
    }
    if (fields.has("words_ikev1"))
        readWords(fields.object("words_ikev1"), dialect.wordsIkev1);
    if (fields.has("words_ikev2"))
        readWords(fields.object("words_ikev2"), dialect.wordsIkev2);
    if (fields.has("words_ikev1") || fields.has("words_ikev2"))
        dialect.apiWords = false;
    fields.finish();
}

} // namespace

Result<Dialect> readDialect(const QString &id, const QByteArray &description, const QByteArray &grammar)
{
    Dialect dialect;
    dialect.id = id;
    dialect.title = id;
    dialect.extension = id + QStringLiteral(".conf");
    dialect.comment = QStringLiteral("#");
    dialect.grammar = grammar;
    dialect.apiWords = true;
    if (!description.isEmpty()) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(description, &error);
        if (error.error != QJsonParseError::NoError)
            return failure(ErrorKind::PeerTemplateUnusable, id,
                           QStringLiteral("%1 (offset %2)").arg(error.errorString()).arg(error.offset));
        QStringList complaints;
        JsonFields fields(document.object(), {}, complaints);
        readDescription(fields, dialect);
        if (!complaints.isEmpty())
            return failure(ErrorKind::PeerTemplateUnusable, id, complaints.join(QStringLiteral("; ")));
    }
    if (const QString mistake = templateMistake(grammar); !mistake.isEmpty())
        return failure(ErrorKind::PeerTemplateUnusable, id, mistake);
    return dialect;
}

} // namespace tunnelglass::peer
