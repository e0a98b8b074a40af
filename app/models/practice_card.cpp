// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice_card.h"

#include <algorithm>

namespace frontrow {

namespace {

QString digitsOf(const QString& text) {
    QString digits;
    for (const QChar character : text) {
        if (!character.isSpace() && character != QLatin1Char('-') && character != QLatin1Char('/')) digits += character;
    }
    return digits;
}

bool isDigits(const QString& text, qsizetype count) {
    const bool all =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); });
    return all && text.size() == count;
}

}  // namespace

CardDetails practiceCard(int index) {
    static const std::array<CardDetails, kPracticeCards> kCards{{
        {QStringLiteral("5310 2049 7718 0423"), QStringLiteral("09/29"), QStringLiteral("314"),
         QStringLiteral("900101")},
        {QStringLiteral("4020 8815 3306 7196"), QStringLiteral("02/30"), QStringLiteral("207"),
         QStringLiteral("900101")},
        {QStringLiteral("9430 0271 5648 9035"), QStringLiteral("11/28"), QStringLiteral("665"),
         QStringLiteral("900101")},
    }};
    return kCards[static_cast<std::size_t>(std::clamp(index, 0, kPracticeCards - 1))];
}

bool hasCheckDigit(const QString& number) {
    const QString digits = digitsOf(number);
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1) digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

std::optional<CardField> malformedField(const CardDetails& typed) {
    if (!isDigits(digitsOf(typed.number), 16)) return CardField::Number;
    const QString expiry = digitsOf(typed.expiry);
    if (!isDigits(expiry, 4) || expiry.left(2).toInt() < 1 || expiry.left(2).toInt() > 12) return CardField::Expiry;
    if (!isDigits(digitsOf(typed.cvc), 3)) return CardField::Cvc;
    const QString birth = digitsOf(typed.birth);
    if (!isDigits(birth, 6) && !isDigits(birth, 10)) return CardField::Birth;
    return std::nullopt;
}

bool isSameCard(const CardDetails& typed, const CardDetails& card) {
    return digitsOf(typed.number) == digitsOf(card.number) && digitsOf(typed.expiry) == digitsOf(card.expiry) &&
           digitsOf(typed.cvc) == digitsOf(card.cvc) && digitsOf(typed.birth) == digitsOf(card.birth);
}

}  // namespace frontrow
