// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "busy_sale.h"

#include <sstream>

#include "domain/random.h"
#include "sale/letters.h"
#include "sale/payment_outcome.h"

namespace frontrow::test {

namespace {

constexpr std::uint32_t kBuyers = 30;

class BusySale {
public:
    BusySale(const StorySetup& setup, std::uint64_t seed) : m_stage(std::make_unique<Stage>(setup)), m_random(seed) {}

    std::unique_ptr<Stage> play(std::uint32_t steps) {
        m_now = m_stage->setup().performance.opening - seconds(5);
        for (std::uint32_t i = 0; i < steps; ++i) {
            m_now = m_now + milliseconds(below(400));
            m_stage->forgetEvents();
            m_stage->advance(m_now);
            noteRequests();
            const std::uint32_t who = below(kBuyers + 6);
            if (who < kBuyers) buyerActs(AccountId{who + 1});
            if (who >= kBuyers) hostActs(who - kBuyers);
            noteRequests();
        }
        m_stage->advance(m_now + minutes(10));
        return std::move(m_stage);
    }

private:
    std::uint32_t below(std::uint32_t bound) {
        return static_cast<std::uint32_t>(m_random.below(bound, Stream::Simulation, 0, m_step++));
    }
    bool chance(std::uint32_t percent) { return below(100) < percent; }

    Answer send(AccountId account, Role role, Action action) {
        Command command;
        command.actor = {role, account, DeviceIndex{0}};
        command.performance = m_stage->performance();
        command.action = std::move(action);
        return m_stage->send(m_now, command);
    }
    Answer buyer(AccountId account, Action action) { return send(account, Role::Buyer, std::move(action)); }
    Answer host(Action action) { return send(kNobody, Role::System, std::move(action)); }

    void noteRequests() {
        for (const Event& event : m_stage->events()) {
            if (event.kind == EventKind::PaymentRequested) {
                m_asked.push_back(unpackPaymentRequest(PaymentId{event.subject}, event.account, event.number));
            }
        }
        m_stage->forgetEvents();
    }

    void buyerActs(AccountId account) {
        const BuyerState state = m_stage->sale().buyer(account);
        switch (state.stage) {
            case BuyerStage::Outside: return actOutside(account);
            case BuyerStage::Waiting: return actInLine(account);
            case BuyerStage::Admitted: buyer(account, UsePass{m_stage->memory(account).pass}); return;
            case BuyerStage::OnMap: return actOnMap(account, state);
        }
    }

    void actOutside(AccountId account) {
        if (!m_stage->tickets().empty() && chance(20)) {
            const auto count = static_cast<std::uint32_t>(m_stage->tickets().size());
            const IssuedTicket& ticket = m_stage->tickets()[below(count)];
            TicketList tickets;
            tickets.push(ticket.id);
            buyer(chance(80) ? ticket.owner : account, CancelTickets{tickets});
            return;
        }
        buyer(account, EnterWaitingRoom{});
    }

    void actInLine(AccountId account) {
        if (chance(3)) buyer(account, Leave{});
        if (chance(4)) host(LoseConnection{account});
        if (chance(10)) host(ResumeConnection{account, static_cast<std::uint8_t>(below(2))});
    }

    void actOnMap(AccountId account, const BuyerState& state) {
        Memory& memory = m_stage->memory(account);
        if (!state.lettersPassed) {
            if (memory.challenge.value == 0 || chance(20)) buyer(account, RequestLetters{});
            typeLetters(account);
        } else if (state.openOrder.value != 0) {
            pay(account, state.openOrder);
        } else if (!state.held.empty() && chance(50)) {
            if (chance(10)) {
                buyer(account, ReleaseSeats{memory.version, {}});
            } else if (buyer(account, OpenOrder{memory.version}).refusal == Refusal::LettersRequired) {
                buyer(account, RequestLetters{});
                typeLetters(account);
            }
        } else {
            const HoldMode mode = chance(30) ? HoldMode::Swap : HoldMode::Add;
            const SeatIndex seat{below(m_stage->setup().performance.plan->seatCount())};
            buyer(account, HoldParty{seat, static_cast<std::uint8_t>(1 + below(4)), mode, PartyNeeds::None});
        }
        if (chance(3)) host(LoseConnection{account});
    }

    void typeLetters(AccountId account) {
        const Memory& memory = m_stage->memory(account);
        const std::uint64_t text = chance(80) ? memory.letters : *packLetters("WRONG");
        buyer(account, AnswerLetters{memory.challenge, text});
    }

    void pay(AccountId account, OrderId order) {
        const std::uint32_t roll = below(100);
        if (roll < 40)
            buyer(account, Pay{order, PaymentMethod::Wallet, 0, 0});
        else if (roll < 75)
            buyer(account, Pay{order, PaymentMethod::Card, 1 + below(2), static_cast<std::uint8_t>(below(10) == 0)});
        else if (roll < 85)
            buyer(account, Pay{order, PaymentMethod::Transfer, 0, 0});
        else if (roll < 95)
            buyer(account, BackToSeats{order});
        else
            buyer(account, CancelOrder{order});
    }

    void hostActs(std::uint32_t what) {
        const AccountId seller{kBuyers + 1};
        const auto seats = m_stage->setup().performance.plan->seatCount();
        SeatList list;
        list.push(SeatIndex{below(seats)});
        if (what == 0) host(CrowdArrives{1 + below(30)});
        if (what == 1) host(CrowdLeavesMap{below(20)});
        if (what == 2 && chance(30)) send(seller, Role::Seller, BlockSeats{list, static_cast<std::uint8_t>(below(2))});
        if (what == 3 && chance(10))
            send(seller, Role::Seller, SetTierPrice{TierIndex{0}, Amount{100'000 + below(9) * 1'000}});
        if (what >= 2 && !m_asked.empty()) settle();
    }

    void settle() {
        const std::size_t which = below(static_cast<std::uint32_t>(m_asked.size()));
        const PaymentRequest request = m_asked[which];
        m_asked.erase(m_asked.begin() + static_cast<std::ptrdiff_t>(which));
        const OutcomeModel model = m_stage->setup().performance.policy.payment.outcomes;
        host(SettlePayment{request.payment, request.tryNumber, paymentOutcome(model, m_random, request)});
    }

    std::unique_ptr<Stage> m_stage;
    Random m_random;
    std::uint64_t m_step = 0;
    SimTime m_now;
    std::vector<PaymentRequest> m_asked;
};

}  // namespace

StorySetup busySetup(const std::vector<std::string>& setup) {
    std::vector<StoryLine> lines;
    for (const std::string& text : setup) {
        StoryLine line{"busy sale", static_cast<int>(lines.size() + 1), {}};
        std::istringstream words(text);
        for (std::string each; words >> each;) line.words.push_back(each);
        lines.push_back(line);
    }
    StoryLine people{"busy sale", 0, {"buyers"}};
    for (std::uint32_t i = 1; i <= kBuyers; ++i) people.words.push_back("B" + std::to_string(i));
    lines.push_back(people);
    lines.push_back({"busy sale", 0, {"sellers", "Sue"}});
    return readSetup(lines);
}

std::unique_ptr<Stage> playBusySale(const std::vector<std::string>& setup, std::uint64_t seed, std::uint32_t steps) {
    return BusySale(busySetup(setup), seed).play(steps);
}

}  // namespace frontrow::test
