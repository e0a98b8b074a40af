// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figures.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace frontrow {

namespace {

struct Figures {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString withMinus(QString number) { return number.replace(u'-', u'\u2212'); }
QString fixed(double value, int digits) { return withMinus(QString::number(value, 'f', digits)); }
// A difference that rounds to nothing has no sign.
QString withSign(const QString& text, const QString& zero) {
    if (text == zero || text == QChar(u'\u2212') + zero) return zero;
    return text.startsWith(u'\u2212') ? text : QStringLiteral("+") + text;
}

QString inZone(std::int64_t utcMs, const QString& form) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs), form);
}

}  // namespace

QString plainText(const std::string& text) { return QString::fromStdString(text); }

QString countText(std::int64_t number) {
    return withMinus(QLocale(QLocale::English).toString(static_cast<qlonglong>(number)));
}

QString signedCountText(std::int64_t number) { return withSign(countText(number), QStringLiteral("0")); }

QString secondsNumber(Duration time) { return fixed(static_cast<double>(time.ms) / 1000.0, 2); }

QString timeTakenText(Duration time) { return Figures::tr("%1 s").arg(secondsNumber(time)); }

QString signedSecondsText(Duration time) {
    return Figures::tr("%1 s").arg(withSign(secondsNumber(time), QStringLiteral("0.00")));
}

QString pointsText(Score score) { return fixed(score.hundredths / 100.0, 1); }

QString signedPointsText(Score score) { return withSign(pointsText(score), QStringLiteral("0.0")); }

QString percentText(Percent share) { return Figures::tr("%1 %").arg(fixed(share.tenths / 10.0, 1)); }

QString dayText(std::int64_t utcMs) {
    //: A date: weekday, day, month, year.
    return inZone(utcMs, Figures::tr("ddd d MMM yyyy"));
}

QString dayTimeText(std::int64_t utcMs) {
    //: A date and a time of day: weekday, day, month, year, hour, minute.
    return inZone(utcMs, Figures::tr("ddd d MMM yyyy, HH:mm"));
}

QString shortDayText(std::int64_t utcMs) {
    //: A date without its year: day, month.
    return inZone(utcMs, Figures::tr("d MMM"));
}

QString monthText(std::int64_t utcMs) {
    //: A month and its year.
    return inZone(utcMs, Figures::tr("MMMM yyyy"));
}

}  // namespace frontrow
