// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A buyer's side of a sale: intents become commands with ids of their own, messages become the
// BuyerView and a few calls to the listener. Whether a person or a program plays, and whether the
// server is near or far, is unknown here. A command that was sent and not answered is "unknown"
// until the server tells: after a lost link or a gap it is sent again with the same id.
// Thread: one, the link's.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "domain/venue_plan.h"
#include "protocol/client_message.h"
#include "session/buyer_view.h"
#include "session/link.h"
#include "session/local_clock.h"
#include "session/session_clock.h"

namespace frontrow {

// What became of one command.
struct CommandReceipt {
    CommandCounter counter;
    std::string_view verb;    // "hold_seats"
    std::int64_t sentMs = 0;  // by the local clock
    std::int64_t answeredMs = 0;
    SimTime decided;  // log time at the server
    Answer answer;
};

// What a session tells; each call comes after the view has taken the message.
class SessionListener {
public:
    virtual ~SessionListener() = default;
    virtual void linkChanged() {}
    // A command was made; the view is as the buyer saw it then.
    virtual void asked(const ClientMessage&, CommandCounter) {}
    virtual void answered(const CommandReceipt&) {}
    virtual void declined(const Declined&) {}
    virtual void happened(const OwnEvent&) {}
    virtual void saleChanged(const SaleEvent&) {}
    virtual void lettersSpelled(const LettersSpelled&) {}
    // A probe of the clocks has come back.
    virtual void clockChanged() {}
    virtual void viewChanged() {}
};

// Tells several listeners, in the order in which they were added; they must outlive it.
class SessionListeners final : public SessionListener {
public:
    void add(SessionListener& listener) { m_all.push_back(&listener); }

    void linkChanged() override {
        tell([](auto& each) { each.linkChanged(); });
    }
    void asked(const ClientMessage& m, CommandCounter c) override {
        tell([&](auto& each) { each.asked(m, c); });
    }
    void answered(const CommandReceipt& r) override {
        tell([&](auto& each) { each.answered(r); });
    }
    void declined(const Declined& d) override {
        tell([&](auto& each) { each.declined(d); });
    }
    void happened(const OwnEvent& e) override {
        tell([&](auto& each) { each.happened(e); });
    }
    void saleChanged(const SaleEvent& e) override {
        tell([&](auto& each) { each.saleChanged(e); });
    }
    void lettersSpelled(const LettersSpelled& l) override {
        tell([&](auto& each) { each.lettersSpelled(l); });
    }
    void clockChanged() override {
        tell([](auto& each) { each.clockChanged(); });
    }
    void viewChanged() override {
        tell([](auto& each) { each.viewChanged(); });
    }

private:
    template <class Call> void tell(Call call) {
        for (SessionListener* each : m_all) call(*each);
    }

    std::vector<SessionListener*> m_all;
};

enum class LinkState : std::uint8_t { Closed, Opening, Open, Lost };
enum class CardForm : std::uint8_t { Right, TypedWrong };

class Session final : private LinkReceiver {
public:
    // Commands that may wait for their answers at once; one more is refused by the session.
    static constexpr std::size_t kMaxPending = 64;
    // How long it waits for the answer to a resume before it asks again.
    static constexpr std::int64_t kResumeAgainMs = 5'000;

    // All must outlive the session. `client` names program and version to the server. `nonce` is chosen by chance for
    // this session alone: by it a server knows the session again whose welcome got lost. 0: it does not.
    Session(Link& link, const LocalClock& clock, std::shared_ptr<const VenuePlan> plan, SessionListener& listener,
            std::string client, std::uint64_t nonce = 0);
    ~Session() override;
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    // Connects, or connects again after the link was lost.
    void open();
    void close();
    LinkState linkState() const { return m_linkState; }
    const BuyerView& view() const { return m_view; }
    SessionClock& clock() { return m_clock; }
    void probeClock();
    // Asks for the map anew where the sale shows it once.
    void reloadMap();

    // Intents. Each gives its command's id, or 0 when too many commands are pending. What the
    // answer means stands beside the action (sale/command.h).
    CommandCounter enterWaitingRoom(std::uint64_t presaleCode);
    CommandCounter leave();
    CommandCounter usePass();
    CommandCounter requestLetters();
    CommandCounter answerLetters(ChallengeId challenge, std::string_view typed);
    // Not a command: lettersSpelled() or declined() follows.
    void readLettersAloud(ChallengeId challenge);
    CommandCounter holdSeats(const SeatList& seats, HoldMode mode, PartyNeeds needs = PartyNeeds::None);
    CommandCounter holdParty(SeatIndex seat, std::uint8_t size, HoldMode mode, PartyNeeds needs = PartyNeeds::None);
    CommandCounter holdStanding(SectionIndex section, std::uint8_t count, HoldMode mode);
    // All held seats when the list is empty.
    CommandCounter release(const SeatList& seats);
    CommandCounter beginRebooking(const TicketList& tickets);
    CommandCounter openOrder();
    CommandCounter backToSeats();
    CommandCounter cancelOrder(OrderId order);
    CommandCounter pay(PaymentMethod method, std::uint32_t card, CardForm form);
    CommandCounter offerSplit(const AccountList& members);
    CommandCounter payShare(OrderId order);
    CommandCounter cancelTickets(const TicketList& tickets);
    CommandCounter topUp(Amount amount);

    bool isPending(CommandCounter counter) const { return m_pending.contains(counter.value); }
    std::size_t pendingCount() const { return m_pending.size(); }

private:
    struct Pending {
        ClientMessage message;
        std::string_view verb;
        std::int64_t sentMs = 0;
    };

    template <class Verb> CommandCounter ask(Verb verb);
    void linkOpened() override;
    void received(const ServerMessage& message) override;
    void linkLost() override;
    void afterView(const ServerMessage& message, BuyerView::Effect effect);
    void settle(const Answered& answered);
    bool isResuming() const;
    void resume();
    void sendPendingAgain();
    void nameTheSale(PerformanceId performance);

    Link& m_link;
    const LocalClock& m_localClock;
    SessionListener& m_listener;
    const std::string m_client;
    const std::uint64_t m_nonce;
    BuyerView m_view;
    SessionClock m_clock;
    LinkState m_linkState = LinkState::Closed;
    DeviceIndex m_device{kNoDevice};
    std::uint64_t m_counter = 0;
    std::map<std::uint64_t, Pending> m_pending;
    // Commands go out only once this connection has said which device they belong to: sent earlier,
    // one could run under a device that this session never hears of, and again under its next one.
    bool m_greeted = false;
    bool m_resuming = false;
    std::int64_t m_resumedAtMs = 0;
    bool m_missed = false;  // something, since the last whole state of one's own
};

}  // namespace frontrow
