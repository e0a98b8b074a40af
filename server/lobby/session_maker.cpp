// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobby/session_maker.h"

#include <QRandomGenerator>

#include "crowd/built_in_scenarios.h"
#include "lobby/guest_reception.h"
#include "venue/venue_catalogue.h"

namespace frontrow {

SessionMaker::SessionMaker() {
    for (const Scenario& each : builtInScenarios()) addScenario(each);
    for (const BuiltInVenue& each : builtInVenues()) m_venues[each.key.toStdString()] = nullptr;
}

std::shared_ptr<const VenuePlan> SessionMaker::venue(const std::string& key) const {
    const auto found = m_venues.find(key);
    if (found == m_venues.end()) return nullptr;
    if (found->second == nullptr) {
        if (const auto loaded = loadVenue(QString::fromStdString(key))) found->second = loaded->plan;
    }
    return found->second;
}

Result<LanSessionSetup, MakerRefusal> SessionMaker::make(const OpenSession& wishes) const {
    const auto refuse = [](LobbyRefusal refusal, std::string detail = {}) {
        return Failure{MakerRefusal{refusal, std::move(detail)}};
    };
    const auto title = personName(wishes.title);
    if (!title) return refuse(title.error(), "title");
    const auto scenario = m_scenarios.find(wishes.scenario);
    if (scenario == m_scenarios.end()) return refuse(LobbyRefusal::NoSuchScenario, wishes.scenario);

    LanSessionSetup setup;
    setup.wishes = wishes;
    setup.wishes.title = title->toStdString();
    setup.lock = SessionLock(wishes.password);
    setup.wishes.password.clear();
    setup.scenario = scenario->second;
    setup.venue = wishes.venue.empty() ? setup.scenario.venue : wishes.venue;
    setup.plan = venue(setup.venue);
    if (setup.plan == nullptr) return refuse(LobbyRefusal::NoSuchVenue, setup.venue);
    setup.scenario.arrivals.people = wishes.rivals;
    if (wishes.rivals == 0) setup.scenario.arrivals.peoplePerSeatPerMille = 0;
    if (wishes.letters == 0) setup.scenario.policy.letters.gate = LettersGate::Off;
    if (const auto defect = validate(setup.scenario)) return refuse(LobbyRefusal::BadRules, defect->field);

    if (wishes.seed.empty()) {
        setup.seed = Seed{QRandomGenerator::system()->bounded(quint32{1} << 24U)};
    } else {
        const auto seed = Seed::parse(wishes.seed);
        if (!seed) return refuse(LobbyRefusal::BadSeed, wishes.seed);
        setup.seed = *seed;
    }
    return setup;
}

}  // namespace frontrow
