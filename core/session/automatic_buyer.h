// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A buyer without hands: plays the whole flow through the same Session as a person, sees only what
// its BuyerView shows, and takes a person's time for everything: it clicks a little beside the
// second, types letters (sometimes wrong), looks, chooses, loses, chooses again, pays, and pays
// again. All its dice come from the seed, numbered by itself, so nothing else disturbs them.
// Thread: the session's; it runs in whatever time the session's clock shows.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "crowd/scenario.h"
#include "domain/random.h"
#include "session/run_diary.h"
#include "session/session.h"

namespace frontrow {

// Who plays: by default an expert, with the times of the rivals' experts.
struct AutomaticBuyerSettings {
    std::uint8_t party = 2;
    std::uint64_t presaleCode = 0;
    SkillSettings skill = kUsualSkills[static_cast<std::size_t>(Skill::Expert)];
    BehaviourSettings behaviour;
    std::int64_t clickErrorMs = 250, clickErrorSpreadMs = 200;
    std::int64_t probeEveryMs = 250;
    // Waits at most this long for seats after there are none, and for anything at all.
    std::int64_t patienceMs = 60'000;
    std::int64_t longestMs = 7'200'000;
};

enum class BuyerDeed : std::uint8_t {
    None,
    Probe,
    Click,
    EnterRoom,
    UsePass,
    RequestLetters,
    HearLetters,
    TypeLetters,
    Choose,
    Reconsider,
    Continue,
    Pay,
    GiveUp
};

class AutomaticBuyer final : public SessionListener {
public:
    AutomaticBuyer(Session& session, const LocalClock& clock, RunDiary& diary, AutomaticBuyerSettings settings,
                   Random random);

    // When it will do something by itself, by the local clock; nothing while it waits for messages.
    std::optional<std::int64_t> nextDeedMs() const;
    // Does what is due at the local clock's time.
    void act();
    // Ends with tickets or without; nothing more will be done.
    bool finished() const { return m_finished; }

    void answered(const CommandReceipt& receipt) override;
    void declined(const Declined& declined) override;
    void happened(const OwnEvent& event) override;
    void saleChanged(const SaleEvent& event) override;
    void lettersSpelled(const LettersSpelled& letters) override;
    void clockChanged() override;
    void viewChanged() override;

private:
    void plan(BuyerDeed deed, std::int64_t atMs);
    void planAfter(BuyerDeed deed, std::int64_t delayMs) { plan(deed, m_clock.nowMs() + delayMs); }
    std::int64_t takes(std::int64_t mean, std::int64_t spread, std::int64_t least);
    std::uint64_t dice(std::uint64_t bound);
    std::int64_t localTime(SimTime log) {
        return log.ms - m_session.clock().serverTime(m_clock.nowMs()).ms + m_clock.nowMs();
    }
    void perform(BuyerDeed deed);
    void probe();
    void planClick();
    void watchTheLine();
    std::uint32_t seatsLeft() const;
    void typeLetters();
    void choose();
    void reconsider();
    void pay();
    void nothingToChoose();
    void enterAnswered(const Answer& answer);
    void lettersAnswered(const Answer& answer);
    void holdAnswered(const Answer& answer);
    void orderAnswered(const Answer& answer);
    void payAnswered(const Answer& answer);
    void paymentRefused(PaymentOutcome outcome);
    void seatsGone();
    void finish() { m_finished = true; }
    std::int64_t nextTry();

    Session& m_session;
    const LocalClock& m_clock;
    RunDiary& m_diary;
    const AutomaticBuyerSettings m_settings;
    const Random m_random;
    std::uint64_t m_draws = 0;

    struct Planned {
        BuyerDeed deed = BuyerDeed::None;
        std::int64_t atMs = 0;
    };
    Planned m_next;
    Planned m_probe;
    std::uint32_t m_probes = 0;
    bool m_clicked = false;
    std::optional<std::int64_t> m_clickErrorMs;  // drawn once the sale's rules are known
    bool m_finished = false;
    bool m_waitingForSeats = false;  // looks again when the map changes
    std::optional<std::int64_t> m_nothingSince;
    BuyerDeed m_afterLetters = BuyerDeed::Choose;
    ChallengeId m_challenge;
    std::string m_letters;
    std::uint32_t m_losses = 0;
    std::uint32_t m_swaps = 0;
    std::uint32_t m_reentries = 0;
    PaymentMethod m_method = PaymentMethod::Card;
    std::uint32_t m_card = 1;
    bool m_methodChosen = false;
};

}  // namespace frontrow
