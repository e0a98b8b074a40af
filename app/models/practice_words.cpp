// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/practice_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace frontrow {

namespace {

struct PracticeWords {
    Q_DECLARE_TR_FUNCTIONS(PracticeWords)
};

}  // namespace

QString numberText(std::int64_t number) {
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(number)).replace(u'-', u'\u2212');
}

QString spanText(Duration time) {
    return PracticeWords::tr("%1 s").arg(
        QString::number(static_cast<double>(time.ms) / 1'000, 'f', 2).replace(u'-', u'\u2212'));
}

QString measureTitle(Measure measure) {
    switch (measure) {
        case Measure::OpeningClick: return PracticeWords::tr("Opening click");
        case Measure::Letters: return PracticeWords::tr("Letters");
        case Measure::FirstHold: return PracticeWords::tr("First hold after entry");
        case Measure::Payment: return PracticeWords::tr("Payment");
        case Measure::DoorToTicket: return PracticeWords::tr("Door to ticket");
    }
    return {};
}

QString measureText(Measure measure, Duration time) {
    if (measure == Measure::OpeningClick && time.ms < 10'000)
        return PracticeWords::tr("%1 ms").arg(numberText(time.ms));
    return spanText(time);
}

QString dayOfYearText(std::int64_t utcMs) {
    //: A date without its year: day, month.
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs), PracticeWords::tr("d MMM"));
}

QString bestText(const std::optional<ScenarioBest>& best) {
    if (!best) return PracticeWords::tr("best —");
    const QString time = spanText(best->total);
    if (best->row.empty()) return PracticeWords::tr("best %1").arg(time);
    return PracticeWords::tr("best %1 · Row %2, %3")
        .arg(time, QString::fromStdString(best->row), QString::fromStdString(best->section));
}

QString suggestionSentence(const SkillLoss& loss) {
    const QString cost = spanText(loss.cost);
    switch (loss.part) {
        case SkillPart::Click: return PracticeWords::tr("The opening click costs you %1 a run.").arg(cost);
        case SkillPart::Letters: return PracticeWords::tr("Letters cost you %1 a run.").arg(cost);
        case SkillPart::Reaction:
            return PracticeWords::tr("Reacting to “your turn” and the map costs you %1 a run.").arg(cost);
        case SkillPart::Choice: return PracticeWords::tr("Choosing seats costs you %1 a run.").arg(cost);
        case SkillPart::Form: return PracticeWords::tr("The payment form costs you %1 a run.").arg(cost);
    }
    return {};
}

QString suggestionAdvice(const SkillLoss& loss) {
    switch (loss.part) {
        case SkillPart::Click:
            return PracticeWords::tr(
                "Click on the count, not when the button changes. A run that is over after the "
                "opening is practice, too.");
        case SkillPart::Letters:
            return PracticeWords::tr("With the rule “Letters: before and after” each run has them twice.");
        case SkillPart::Reaction:
            return PracticeWords::tr("Choose the section before it is your turn, and keep a finger on Enter.");
        case SkillPart::Choice:
            return PracticeWords::tr("B takes the best seats for your party. The same seed again shows what was left.");
        case SkillPart::Form: return PracticeWords::tr("The wallet has no form: 1, then Enter.");
    }
    return {};
}

}  // namespace frontrow
