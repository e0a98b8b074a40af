// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/practice/rehearsal_choice.h"

#include <QCoreApplication>
#include <algorithm>

#include "crowd/presets.h"
#include "domain/assert.h"

namespace frontrow {

namespace {

struct RehearsalChoiceWords {
    Q_DECLARE_TR_FUNCTIONS(RehearsalChoiceWords)
};

constexpr std::size_t kMostNameCharacters = 64;
const std::string kChangedSuffix = "-changed";

// Runs with other rules are kept under a name of their own, so that no best of the scenario comes from them.
std::string changedName(const std::string& name) {
    return name.substr(0, kMostNameCharacters - kChangedSuffix.size()) + kChangedSuffix;
}

}  // namespace

std::string originalName(const std::string& name) {
    return name.ends_with(kChangedSuffix) ? name.substr(0, name.size() - kChangedSuffix.size()) : name;
}

RehearsalChoice::RehearsalChoice(const ScenarioShelf& scenarios, VenueShelf& venues)
    : m_shelf(scenarios),
      m_venues(venues),
      m_venueForAny(QStringLiteral("arena")) {}

void RehearsalChoice::chooseScenario(const QString& name) {
    const ScenarioEntry* entry = m_shelf.find(name.toStdString());
    if (entry == nullptr) return;
    m_name = entry->scenario.name;
    m_scenario = entry->scenario;
    m_changed = 0;
}

void RehearsalChoice::changeRules(const Scenario& changed, int count) {
    if (count == 0) return takeOriginal();
    m_scenario = changed;
    m_scenario.name = changedName(m_name);
    m_changed = count;
}

void RehearsalChoice::takeOriginal() { chooseScenario(QString::fromStdString(m_name)); }

QString RehearsalChoice::venue() const { return isBound() ? QString::fromStdString(m_scenario.venue) : m_venueForAny; }

std::shared_ptr<const VenuePlan> RehearsalChoice::plan() {
    m_planFault.clear();
    if (venueIsMissing()) {
        m_planFault = RehearsalChoiceWords::tr(
                          "The scenario is played on the plan “%1”, which is not here. Import "
                          "that plan to play it.")
                          .arg(venue());
        return nullptr;
    }
    const PlanResult plan = m_venues.plan(venue());
    if (plan) return plan.value();
    m_planFault = plan.error();
    return nullptr;
}

int RehearsalChoice::party() const { return std::min(m_party, largestParty()); }

std::int64_t RehearsalChoice::people() {
    const auto house = plan();
    if (house == nullptr) return 0;
    return fitToPlan(m_scenario, *house).arrivals.people;
}

SharedRehearsal RehearsalChoice::shared(Seed seed) const {
    return {QString::fromStdString(m_name), isBound() ? QString() : m_venueForAny, seed};
}

RehearsalSetup RehearsalChoice::setup(Seed seed) {
    RehearsalSetup setup;
    setup.scenario = m_scenario;
    setup.plan = plan();
    FRONTROW_ASSERT(setup.plan != nullptr);
    setup.seed = seed;
    setup.party = static_cast<std::uint8_t>(party());
    setup.pace = Pace::Live;
    setup.countdown = m_countdown;
    const ScenarioEntry* known = entry();
    const bool fixed = known != nullptr && known->origin == ScenarioOrigin::BuiltIn && m_changed == 0;
    setup.scenarioKind = fixed ? ScenarioKind::Fixed : ScenarioKind::Random;
    return setup;
}

}  // namespace frontrow
