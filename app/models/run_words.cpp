// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "models/scenario_words.h"

namespace frontrow {

namespace {

struct RunWords {
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

// Thousandths as a percentage, with one decimal where there is one.
QString percentText(std::int64_t perMille) {
    const QString whole = QString::number(perMille / 10);
    return perMille % 10 == 0 ? whole : whole + QLocale().decimalPoint() + QString::number(perMille % 10);
}

bool isKorean() { return QLocale().language() == QLocale::Korean; }

}  // namespace

QString scenarioSecondTitle(const Scenario& scenario) {
    const QString other = QString::fromStdString(isKorean() ? scenario.titleEn : scenario.titleKo);
    return other == scenarioTitle(scenario) ? QString() : other;
}

QString cancelRuleText(const CancelPolicy& policy) {
    QStringList steps;
    for (std::size_t i = 0; i < static_cast<std::size_t>(policy.stepCount); ++i) {
        const CancelStep& step = policy.steps[i];
        if (i == 0) {
            steps << RunWords::tr("free until %n day(s) before", nullptr, static_cast<int>(step.daysBefore) + 1);
        }
        steps << RunWords::tr("%1 % from %n day(s) before", nullptr, static_cast<int>(step.daysBefore))
                     .arg(percentText(step.chargePerMille));
    }
    return steps.isEmpty() ? RunWords::tr("free until the performance begins") : steps.join(QStringLiteral(", "));
}

}  // namespace frontrow
