// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scenario_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <utility>

#include "crowd/built_in_scenarios.h"
#include "crowd/scenario_fields.h"
#include "models/figures.h"
#include "models/rule_fields.h"

namespace frontrow {

namespace {

struct ScenarioWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioWords)
};

// What a file calls the parts that people are not asked about one by one.
QString partTitle(const std::string& field) {
    if (field == "name") return ScenarioWords::tr("Name");
    if (field == "presale_code") return ScenarioWords::tr("Presale code");
    if (field == "skills") return ScenarioWords::tr("Beginners, experts and pros");
    if (field == "tastes.shares") return ScenarioWords::tr("Tastes");
    if (field == "tastes.party_shares") return ScenarioWords::tr("Parties");
    return ruleTitle(field);
}

std::optional<RuleField> fieldNamed(const std::string& name) {
    const std::string bare = name.starts_with("policy.") ? name.substr(7) : name;
    for (RuleField& field : ruleFields()) {
        if (field.name == bare) return std::move(field);
    }
    return std::nullopt;
}

// A field that people know by a title of its own is told with its range in their units.
QString fieldFault(const FileFault& fault) {
    const std::string name = fault.path.toStdString();
    const auto field = fieldNamed(name);
    if (!field) {
        return ScenarioWords::tr(
                   "The file says something at “%1” that this program does not take (%2). Correct it "
                   "there, or leave it out.")
            .arg(fault.path, fault.rule);
    }
    const QString range = ruleRangeText(*field);
    if (range.isEmpty()) {
        return ScenarioWords::tr("“%1” (%2) has a value that does not exist. Choose one of: %3.")
            .arg(field->title, fault.path, ruleChoices(*field).join(QStringLiteral(", ")));
    }
    return ScenarioWords::tr("“%1” (%2) is out of its range. It may be %3.").arg(field->title, fault.path, range);
}

// Of the profile in use; asked for wherever a run is named.
std::vector<Scenario>& ownScenarios() {
    static std::vector<Scenario> own;
    return own;
}

QString versionFault(const QString& rule) {
    static const QRegularExpression newer(QStringLiteral("^is (\\d+), newer"));
    const QRegularExpressionMatch match = newer.match(rule);
    if (!match.hasMatch()) {
        return ScenarioWords::tr("The file does not say which version of a scenario it is. Export it again.");
    }
    return ScenarioWords::tr(
               "The scenario has version %1 of the format, which is newer than this program. Update "
               "Frontrow, then import it again.")
        .arg(match.captured(1));
}

}  // namespace

QString scenarioTitle(const Scenario& scenario) {
    const bool korean = QLocale().language() == QLocale::Korean;
    const std::string& first = korean ? scenario.titleKo : scenario.titleEn;
    const std::string& second = korean ? scenario.titleEn : scenario.titleKo;
    if (!first.empty()) return QString::fromStdString(first);
    return QString::fromStdString(second.empty() ? scenario.name : second);
}

QString scenarioTitle(const std::string& name) {
    if (const auto builtIn = builtInScenario(name)) return plainText(scenarioTitle(*builtIn).toStdString());
    const auto own = std::ranges::find(ownScenarios(), name, &Scenario::name);
    return plainText(own == ownScenarios().end() ? name : scenarioTitle(*own).toStdString());
}

void nameOwnScenarios(std::vector<Scenario> own) { ownScenarios() = std::move(own); }

QString scenarioCharacter(const Scenario& scenario) {
    if (scenario.hunt.days > 0) {
        return ScenarioWords::tr("seats return over %1 days").arg(scenario.hunt.days);
    }
    if (scenario.arrivals.waveCount > 1 && scenario.policy.opening.presaleCode != PresaleCodeRule::None) {
        return ScenarioWords::tr("%1 waves, code required").arg(scenario.arrivals.waveCount);
    }
    if (scenario.arrivals.waveCount > 1) return ScenarioWords::tr("%1 waves").arg(scenario.arrivals.waveCount);
    if (scenario.network.loss > 0) {
        return ScenarioWords::tr("%1 ms jitter, %2 % loss")
            .arg(scenario.network.jitterMs)
            .arg(QString::number(static_cast<double>(scenario.network.loss) / 10));
    }
    if (scenario.pace.sellOutMs > 0) return ScenarioWords::tr("sells out in %1 s").arg(scenario.pace.sellOutMs / 1'000);
    if (scenario.policy.admission.mapCap > 0) {
        return ScenarioWords::tr("%1 people on the map at once").arg(scenario.policy.admission.mapCap);
    }
    if (scenario.arrivals.people > 0) {
        return ScenarioWords::tr("%1 let in a second")
            .arg(QString::number(static_cast<double>(scenario.policy.admission.ratePerMille) / 1'000));
    }
    return ScenarioWords::tr("%1 people for each seat")
        .arg(QString::number(static_cast<double>(scenario.arrivals.peoplePerSeatPerMille) / 1'000));
}

QString scenarioFaultSentence(const FileFault& fault) {
    if (fault.path == QStringLiteral("format")) {
        return ScenarioWords::tr("This is not a scenario file of Frontrow. Choose a file that was exported as one.");
    }
    if (fault.path == QStringLiteral("version")) return versionFault(fault.rule);
    if (fault.path.startsWith(QStringLiteral("line "))) {
        return ScenarioWords::tr(
                   "The file is damaged or was edited by hand: it cannot be read from line %1 on. "
                   "Export it again.")
            .arg(fault.path.mid(5));
    }
    if (fault.rule.startsWith(QStringLiteral("cannot be read"))) {
        return ScenarioWords::tr("The file %1 cannot be read. Check its name and its rights.").arg(fault.path);
    }
    if (fault.rule.startsWith(QStringLiteral("is larger")) || fault.path == QStringLiteral("file")) {
        return ScenarioWords::tr("This file is no scenario: it is too large, or holds something else.");
    }
    return fieldFault(fault);
}

QString scenarioDefectSentence(const ScenarioDefect& defect) {
    const QString title = partTitle(defect.field);
    if (defect.field == "name") return ScenarioWords::tr("The scenario needs a name.");
    if (defect.field == "presale_code") {
        return ScenarioWords::tr("One code for all needs a code of 1 to 8 letters or digits; other rules take none.");
    }
    if (defect.field == "policy.payment.wallet" && defect.least == 1) {
        return ScenarioWords::tr("At least one way to pay has to be on: wallet, card, transfer or split.");
    }
    if (defect.field == "skills" || defect.field.starts_with("tastes.")) {
        return ScenarioWords::tr("%1 add up to %2 %. They have to make 100 %.")
            .arg(title, QString::number(static_cast<double>(defect.value) / 10));
    }
    const auto field = fieldNamed(defect.field);
    if (!field) return ScenarioWords::tr("%1 does not fit the rest of the scenario.").arg(title);
    RuleField narrowed = *field;
    narrowed.least = defect.least;
    narrowed.most = defect.most;
    if (defect.least > 0) narrowed.zero.clear();
    return ScenarioWords::tr("%1 may be %2; it is %3.")
        .arg(title, ruleRangeText(narrowed), ruleValueText(*field, defect.value));
}

}  // namespace frontrow
