// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/account_rules.h"

#include <QList>
#include <QString>
#include <algorithm>

#include "domain/plan_text.h"

namespace frontrow {

namespace {

QString utf16(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

bool isVariationSelector(char32_t c) { return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF); }

// Nobody sees it, or it looks like a blank: two names may not differ by it alone.
bool isInvisible(char32_t c) {
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_Format || category == QChar::Separator_Space || isVariationSelector(c) ||
           c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x034F;
}

QString withoutInvisible(const QString& text) {
    QString visible;
    for (const char32_t c : text.toUcs4()) {
        if (!isInvisible(c)) visible += QString::fromUcs4(&c, 1);
    }
    return visible;
}

// Folding can undo a normal form, and what compatibility brings out can be folded: until nothing changes. By way of
// capitals, because Qt folds letter by letter and only its capitals know that ß is SS.
std::string keyOf(const QString& name) {
    QString key = withoutInvisible(name);
    for (int round = 0; round < 3; ++round) {
        key = withoutInvisible(key.normalized(QString::NormalizationForm_KC).toUpper().toCaseFolded());
    }
    return key.toStdString();
}

bool isPrivateOrUnassigned(char32_t c) {
    const QChar::Category category = QChar::category(c);
    return category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse ||
           category == QChar::Other_Surrogate;
}

bool isEmailCharacter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte > 0x20 && byte != 0x7F && c != '<' && c != '>' && c != '"' && c != ',' && c != ';' && c != '\\';
}

}  // namespace

Result<PersonName, AccountRefusal> readPersonName(std::string_view text) {
    const auto given = codePoints(text);
    if (!given) return Failure{AccountRefusal::NameNotAllowed};
    if (*given == 0) return Failure{AccountRefusal::NameEmpty};
    // Before anything else is done with it: a message may be long.
    if (*given > 2 * kMostNameCodePoints) return Failure{AccountRefusal::NameTooLong};
    const QString shown = utf16(text).simplified().normalized(QString::NormalizationForm_C);
    if (shown.isEmpty()) return Failure{AccountRefusal::NameEmpty};
    const QList<uint> points = shown.toUcs4();
    if (static_cast<std::size_t>(points.size()) > kMostNameCodePoints) return Failure{AccountRefusal::NameTooLong};
    if (!isPlanName(text) || std::any_of(points.begin(), points.end(), isPrivateOrUnassigned)) {
        return Failure{AccountRefusal::NameNotAllowed};
    }
    PersonName name{shown.toStdString(), keyOf(shown)};
    if (name.key.empty()) return Failure{AccountRefusal::NameEmpty};
    return name;
}

AccountRefusal checkNewPassword(const Secret& password) {
    if (password.view().size() > kMostPasswordBytes) return AccountRefusal::PasswordTooLong;
    const auto given = codePoints(password.view());
    if (!given) return AccountRefusal::PasswordTooSimple;
    if (*given < kLeastPasswordCodePoints) return AccountRefusal::PasswordTooShort;
    bool letter = false;
    bool digit = false;
    QString text = utf16(password.view());
    for (const char32_t c : text.toUcs4()) {
        letter = letter || QChar::isLetter(c);
        digit = digit || QChar::isDigit(c);
    }
    text.fill(QChar(0));
    return letter && digit ? AccountRefusal::None : AccountRefusal::PasswordTooSimple;
}

Secret normalPassword(const Secret& password) {
    QString text = utf16(password.view());
    QString normal = text.normalized(QString::NormalizationForm_C);
    QByteArray bytes = normal.toUtf8();
    Secret secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    bytes.fill('\0');
    normal.fill(QChar(0));
    text.fill(QChar(0));
    return secret;
}

AccountRefusal checkEmail(std::string_view email) {
    if (email.empty()) return AccountRefusal::None;
    const auto at = email.find('@');
    const bool formed = email.size() <= kMostEmailBytes && codePoints(email) && at != std::string_view::npos &&
                        at > 0 && at + 1 < email.size() && email.find('@', at + 1) == std::string_view::npos &&
                        std::all_of(email.begin(), email.end(), isEmailCharacter) && email[at + 1] != '.' &&
                        email.back() != '.' && email.find("..", at) == std::string_view::npos;
    return formed ? AccountRefusal::None : AccountRefusal::EmailNotAllowed;
}

}  // namespace frontrow
