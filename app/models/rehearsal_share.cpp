// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rehearsal_share.h"

#include <QRegularExpression>

namespace frontrow {

namespace {

constexpr qsizetype kMostCharacters = 400;

// A seed among other words has its dash, or six digits would be one.
std::optional<Seed> seedIn(const QString& word, bool alone) {
    if (!alone && !word.contains(u'-')) return std::nullopt;
    return Seed::parse(word.toStdString());
}

bool isName(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    return form.match(text).hasMatch();
}

}  // namespace

QString shareText(const SharedRehearsal& rehearsal) {
    QString text;
    if (rehearsal.scenario) text = *rehearsal.scenario;
    if (rehearsal.scenario && !rehearsal.venue.isEmpty()) text += u'@' + rehearsal.venue;
    if (!text.isEmpty()) text += u' ';
    return text + QString::fromStdString(rehearsal.seed.text());
}

std::optional<SharedRehearsal> readShareText(const QString& text) {
    static const QRegularExpression gaps(QStringLiteral("[\\s,;·]+"));
    const QStringList words = text.left(kMostCharacters).trimmed().split(gaps, Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto seed = seedIn(words[i], words.size() == 1);
        if (!seed) continue;
        SharedRehearsal shared{std::nullopt, {}, *seed};
        if (i == 0) return shared;
        const QStringList parts = words[i - 1].toLower().split(u'@');
        if (!isName(parts.first()) || parts.size() > 2) return shared;
        shared.scenario = parts.first();
        if (parts.size() == 2) shared.venue = parts.last();
        return shared;
    }
    return std::nullopt;
}

}  // namespace frontrow
