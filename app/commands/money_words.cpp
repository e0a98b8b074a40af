// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/money_words.h"

#include <QDateTime>
#include <QLocale>

namespace frontrow {

namespace {

QString digits(Amount amount) {
    const QString number = QLocale(QLocale::English).toString(static_cast<qlonglong>(std::abs(amount.minor)));
    return QChar(0x20A9) + number;
}

}  // namespace

QString amountText(Amount amount) { return (amount < Amount{} ? QString(QChar(0x2212)) : QString()) + digits(amount); }

QString changeText(Amount amount) { return (amount > Amount{} ? QStringLiteral("+") : QString()) + amountText(amount); }

QString dateText(std::int64_t utcMs) {
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString isoText(std::int64_t utcMs) {
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<Amount> readAmount(const QString& text) {
    bool ok = false;
    const qlonglong value = QString(text).remove(QLatin1Char(',')).toLongLong(&ok);
    if (!ok) return std::nullopt;
    return Amount{value};
}

}  // namespace frontrow
