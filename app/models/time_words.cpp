// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/time_words.h"

#include <QLocale>
#include <QTime>

namespace frontrow {

namespace {

constexpr std::int64_t kDayMs = 86'400'000;

QTime timeOfDay(SimTime now, OpeningTime opening) {
    const std::int64_t ms = ((opening.ofDayMs + (now - opening.at).ms) % kDayMs + kDayMs) % kDayMs;
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms));
}

QString twoDigits(std::int64_t number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); }

}  // namespace

QString countdownText(Duration left) {
    const std::int64_t whole = left.ms <= 0 ? 0 : (left.ms + 999) / 1'000;
    const QString minutes = twoDigits(whole / 60 % 60) + QLatin1Char(':') + twoDigits(whole % 60);
    return whole < 3'600 ? minutes : twoDigits(whole / 3'600) + QLatin1Char(':') + minutes;
}

QString tenthsText(Duration left) {
    const std::int64_t tenths = left.ms <= 0 ? 0 : left.ms / 100;
    const std::int64_t whole = tenths / 10;
    return twoDigits(whole / 3'600) + QLatin1Char(':') + twoDigits(whole / 60 % 60) + QLatin1Char(':') +
           twoDigits(whole % 60) + QLatin1Char('.') + QString::number(tenths % 10);
}

QString clockText(SimTime now, OpeningTime opening) {
    return timeOfDay(now, opening).toString(QStringLiteral("HH:mm:ss"));
}

QString clockTenthsText(SimTime now, OpeningTime opening) {
    const QTime time = timeOfDay(now, opening);
    return time.toString(QStringLiteral("HH:mm:ss")) + QLatin1Char('.') + QString::number(time.msec() / 100);
}

QString secondsText(Duration time, int decimals) {
    return QLocale().toString(static_cast<double>(time.ms) / 1000.0, 'f', decimals);
}

}  // namespace frontrow
