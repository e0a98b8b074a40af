// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One device of one person: the product's session and view, what they make the person want, and what the
// session ever told. It knows nothing but its view. Thread: one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "../dice.h"
#include "../world.h"
#include "session/session.h"

namespace frontrow::simulation {

class WiredBuyer final : private SessionListener {
public:
    // The link and the clock outlive it.
    WiredBuyer(AccountId account, const ClientDraw& draw, const PerformanceSetup& setup, Dice dice, Link& link,
               const LocalClock& clock, std::uint64_t nonce);

    AccountId account() const { return m_account; }
    Session& session() { return m_session; }
    const Session& session() const { return m_session; }
    const BuyerView& view() const { return m_session.view(); }
    const ClientDraw& draw() const { return m_draw; }
    Dice& dice() { return m_dice; }

    // One deed, whatever comes to mind at this stage; never about the connection.
    void act();

    // Everything that was asked and heard of.
    struct Asked {
        std::size_t verb = 0;  // its place among the client's messages
        bool receipt = false;
        bool declined = false;
    };
    const Asked* asked(CommandCounter counter) const;
    const std::vector<Asked>& allAsked() const { return m_asked; }
    // What came since the last call; each receipt and event is to be believed only once.
    struct News {
        std::vector<CommandReceipt> receipts;
        std::vector<OwnEvent> events;
        std::vector<LettersSpelled> spelled;
    };
    News takeNews();
    bool hasNews() const { return !m_news.receipts.empty() || !m_news.events.empty() || !m_news.spelled.empty(); }
    // How often that fact came as news.
    std::uint32_t heard(std::uint64_t fact) { return ++m_heard[fact]; }
    // The server did not take the device: this one stays outside.
    bool isShutOut() const { return m_shutOut; }
    // A fault of its own doing: something was told twice.
    const std::string& complaint() const { return m_complaint; }

private:
    void shop();
    void pay();
    void letters();
    void cancelSome();
    void chooseSeats();
    SeatIndex seatInSight();
    std::uint64_t presaleCode();

    void asked(const ClientMessage& message, CommandCounter counter) override;
    void answered(const CommandReceipt& receipt) override;
    void declined(const Declined& declined) override;
    void happened(const OwnEvent& event) override;
    void lettersSpelled(const LettersSpelled& letters) override;

    AccountId m_account;
    ClientDraw m_draw;
    const PerformanceSetup& m_setup;
    Dice m_dice;
    std::vector<Asked> m_asked;  // by counter, from 1
    News m_news;
    std::unordered_map<std::uint64_t, std::uint32_t> m_heard;
    ChallengeId m_challenge;
    std::optional<LettersSpelled> m_spelled;
    std::vector<OrderId> m_shares;
    bool m_shutOut = false;
    std::string m_complaint;
    Session m_session;
};

}  // namespace frontrow::simulation
