// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person has put together for the next run: a scenario, maybe with rules of their own, a
// venue, a seed, a party. Knows when that cannot be played, and why. Thread: the GUI's.
#pragma once

#include <QString>
#include <memory>
#include <optional>

#include "hosting/rehearsal.h"
#include "models/rehearsal_share.h"
#include "models/scenario_shelf.h"
#include "models/venue_shelf.h"

namespace frontrow {

// The scenario that runs with other rules were played with; any other name is given back as it is.
std::string originalName(const std::string& name);

class RehearsalChoice {
public:
    // Both shelves are only borrowed.
    RehearsalChoice(const ScenarioShelf& scenarios, VenueShelf& venues);

    // A scenario as it stands on the shelf; one that is not there changes nothing.
    void chooseScenario(const QString& name);
    // The same scenario with other rules, for the next runs only.
    void changeRules(const Scenario& changed, int count);
    void takeOriginal();
    void chooseVenue(const QString& key) { m_venueForAny = key; }
    // Nothing: a new seed each time.
    void chooseSeed(std::optional<Seed> seed) { m_seed = seed; }
    void chooseParty(int party) { m_party = party; }
    void chooseCountdown(Duration countdown) { m_countdown = countdown; }

    // Its rules as they will be played.
    const Scenario& scenario() const { return m_scenario; }
    const ScenarioEntry* entry() const { return m_shelf.find(m_name); }
    int changedRules() const { return m_changed; }
    bool isBound() const { return !m_scenario.venue.empty(); }
    const QString& venueForAny() const { return m_venueForAny; }
    // The key of the venue it will be played in.
    QString venue() const;
    bool venueIsMissing() const { return m_venues.find(venue()) == nullptr; }
    // Null where the venue is missing or its file cannot be read any more; planFault() then says why.
    std::shared_ptr<const VenuePlan> plan();
    const QString& planFault() const { return m_planFault; }
    std::optional<Seed> seed() const { return m_seed; }
    int largestParty() const { return static_cast<int>(m_scenario.policy.holds.ticketLimit); }
    int party() const;
    Duration countdown() const { return m_countdown; }
    // People who come, in the venue as it is.
    std::int64_t people();

    // To be handed on, with this seed.
    SharedRehearsal shared(Seed seed) const;
    // What is played with this seed; there must be a plan. The program's version is left empty.
    RehearsalSetup setup(Seed seed);

private:
    const ScenarioShelf& m_shelf;
    VenueShelf& m_venues;
    std::string m_name;
    Scenario m_scenario;
    int m_changed = 0;
    QString m_venueForAny;
    std::optional<Seed> m_seed;
    int m_party = 2;
    Duration m_countdown = seconds(10);
    QString m_planFault;
};

}  // namespace frontrow
