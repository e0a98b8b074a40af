// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The scenarios and venues a server plays, by name, and what becomes of a wish to open a session of
// them. A client's words never become a path: only names that are known here are found.
// Thread: the lobby's; plans may be read by any.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "domain/result.h"
#include "lobby/lan_session.h"

namespace frontrow {

struct MakerRefusal {
    LobbyRefusal refusal = LobbyRefusal::None;
    std::string detail;
};

class SessionMaker {
public:
    // Begins with what comes with the program.
    SessionMaker();

    // More of them; one of the same name is replaced.
    void addScenario(const Scenario& scenario) { m_scenarios[scenario.name] = scenario; }
    void addVenue(const std::string& key, std::shared_ptr<const VenuePlan> plan) { m_venues[key] = std::move(plan); }

    // The session that is wished for, without its number.
    Result<LanSessionSetup, MakerRefusal> make(const OpenSession& wishes) const;

private:
    std::shared_ptr<const VenuePlan> venue(const std::string& key) const;

    std::map<std::string, Scenario> m_scenarios;
    mutable std::map<std::string, std::shared_ptr<const VenuePlan>> m_venues;  // null: not read yet
};

}  // namespace frontrow
