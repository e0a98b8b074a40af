// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reference model: the rules of a sale written a second time, slowly and plainly, with ordered
// maps and lists that are searched from front to back. It gets the same commands as the engine and
// says what the answer must be and what the sale must look like afterwards. Where the rules leave a
// choice to the seed (who a shuffle or a draw lets in, which letters), it takes the engine's choice
// from the events and checks only that it was allowed. A value: copying it is a checkpoint.
// Thread: one.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "model_state.h"
#include "sale/engine.h"
#include "world.h"

namespace frontrow::simulation {

class Model {
public:
    explicit Model(const World& world);

    // What the engine must answer. `events` and `said` are what it did say, for its free choices.
    Answer apply(SimTime t, std::uint32_t epoch, const Command& command, const EventBuffer& events, const Answer& said);
    // A rule that one of the engine's free choices broke; empty if none.
    const std::string& complaint() const { return m_complaint; }

    // The first difference between the sale and the model; empty if there is none. Looks at what
    // the events and the actor touched, or at everything.
    std::string compare(const Engine& engine, const EventBuffer& events, AccountId actor, bool everything) const;
    // The same for what the sale knows of one account, which need not exist.
    std::string compareActor(const Engine& engine, AccountId actor) const;

private:
    // model.cpp: ids, rights, dispatch.
    Answer run(const Command& command);
    std::optional<Answer> recall(const Command& command) const;
    void remember(const Command& command, const Answer& answer);
    bool exists(AccountId account) const { return account.value >= 1 && account.value <= m_accounts.size(); }
    ModelAccount& account(AccountId id) { return m_accounts[id.value - 1]; }
    const ModelAccount& account(AccountId id) const { return m_accounts[id.value - 1]; }
    void complain(std::string what);
    Answer openAccount(const OpenAccount& a);
    Answer registerDevice();
    Answer removeDevice(const RemoveDevice& a);
    Answer topUp(const TopUp& a);

    // model_time.cpp: deadlines and admission.
    void passTime(SimTime t);
    SimTime nextDeadline() const;
    void fireAt(SimTime t);
    SimTime nextAdmission() const;
    bool mayAdmit() const;
    void admitDue();
    const Event* nextChoice();
    void admitOne(const Event& choice);
    void creditTo(SimTime t);
    std::int64_t groupCredit() const;
    std::int64_t bucketSize() const;
    void loseGrace(ModelBuyer& buyer);
    void endSession(ModelBuyer& buyer);

    // model_room.cpp: waiting room, map, letters.
    std::optional<Answer> notRunning() const;
    Answer enter(const EnterWaitingRoom& a);
    std::optional<Answer> badCode(const EnterWaitingRoom& a) const;
    Answer leave(AccountId id);
    Answer loseConnection(AccountId id);
    Answer resumeConnection(const ResumeConnection& a);
    Answer usePass(const UsePass& a);
    Answer requestLetters();
    Answer answerLetters(const AnswerLetters& a);
    void issueLetters(ModelBuyer& buyer, SimTime from);
    void reconnect(ModelBuyer& buyer);
    bool needsLettersBeforeMap(const ModelBuyer& buyer) const;
    bool needsLettersAfterSeats(const ModelBuyer& buyer) const;
    std::uint32_t queueUp(ModelBuyer& buyer);
    void leaveQueue(ModelBuyer& buyer);
    void sendBack(ModelBuyer& buyer);
    bool orderShown() const;
    std::uint32_t shownPlace(const ModelBuyer& buyer) const;
    std::optional<Answer> tooEarly(ModelBuyer& buyer) const;
    std::uint32_t placeOf(AccountId id) const;
    std::uint32_t waiting() const;
    std::uint32_t slotsUsed() const;

    // model_seats.cpp: holds.
    Answer holdSeats(const HoldSeats& a);
    Answer holdParty(const HoldParty& a);
    Answer holdStanding(const HoldStanding& a);
    Answer releaseSeats(const ReleaseSeats& a);
    Answer beginRebooking(const BeginRebooking& a);
    std::optional<Answer> mayHold(ModelBuyer& buyer, std::size_t wanted, HoldMode mode);
    std::optional<Answer> tooFast(ModelBuyer& buyer) const;
    std::optional<Answer> notOnMap(const ModelBuyer& buyer) const;
    std::optional<Answer> seatRefusal(const SeatList& seats, PartyNeeds needs, const std::vector<bool>& free) const;
    Answer takeIfAllowed(ModelBuyer& buyer, const SeatList& seats, HoldMode mode, PartyNeeds needs);
    bool wellFormed(const SeatList& seats) const;
    Answer take(ModelBuyer& buyer, const SeatList& seats, HoldMode mode);
    bool overLimit(const ModelBuyer& buyer, std::size_t wanted, HoldMode mode) const;
    std::vector<bool> freeFor(const ModelBuyer& buyer, HoldMode mode) const;
    // Standing places are never left alone; as another way to choose they are windows like others.
    enum class Standing : std::uint8_t { NeverLone, LikeSeats };
    std::optional<SeatIndex> loneSeat(const std::vector<bool>& free, const SeatList& taken, Standing standing) const;
    std::optional<SeatIndex> singleSeatRefusal(const std::vector<bool>& free, const SeatList& taken) const;
    std::optional<SeatList> windowAround(const std::vector<bool>& free, SeatIndex seat, std::uint32_t size,
                                         PartyNeeds needs) const;
    void setSeat(SeatIndex seat, SeatState state, AccountId owner);
    void endHold(ModelBuyer& buyer, HoldEnd why);
    Answer heldAnswer(const ModelBuyer& buyer) const;
    std::optional<SimTime> holdEnd(const ModelBuyer& buyer) const;
    std::uint32_t stepFreeRank(const SeatList& window, PartyNeeds needs) const;

    // model_orders.cpp: orders and payment.
    Answer openOrder(const OpenOrder& a);
    Answer backToSeats(const BackToSeats& a);
    Answer cancelOrder(const CancelOrder& a);
    Answer pay(const Pay& a);
    Answer offerSplit(const OfferSplit& a);
    Answer payShare(const PayShare& a);
    Answer settlePayment(const SettlePayment& a);
    std::optional<Answer> notOpen(const ModelOrder* order, OrderId id) const;
    ModelOrder* ownOrder(OrderId id);
    OrderId rebookingOrder(TicketId ticket) const;
    std::optional<Answer> methodRefusal(const Pay& a, const ModelBuyer& buyer, const ModelOrder& order) const;
    void returnShares(ModelOrder& order);
    void finishBuying(ModelBuyer& buyer);
    bool capture(const ModelPayment& payment, ModelOrder& order);
    void closeOrder(OrderId id, OrderEnd why);
    Answer refusePayment(ModelPayment& payment);
    void issueTickets(OrderId id);

    // model_tickets.cpp: tickets and administration.
    Answer cancelTickets(const CancelTickets& a);
    Amount refundOf(const ModelTicket& ticket, Role role) const;
    std::optional<Answer> ticketRefusal(const TicketList& tickets, std::size_t i) const;
    void setRate(std::int64_t ratePerMille);
    void voidTicket(TicketId id, Amount refund);
    Answer setAdmission(const SetAdmission& a);
    Answer admitNow(const AdmitNow& a);
    Answer reportLoad(const ReportLoad& a);
    Answer blockSeats(const BlockSeats& a);
    Answer setTierPrice(const SetTierPrice& a);
    Answer removeBuyer(const RemoveBuyer& a);
    Answer cancelPerformance();
    Answer refundNext();
    Answer crowdArrives(const CrowdArrives& a);
    Answer crowdLeavesQueue(const CrowdLeavesQueue& a);
    Answer crowdLeavesMap(const CrowdLeavesMap& a);
    Answer noteStall(const NoteStall& a);

    // model_compare.cpp
    std::string compareSeat(const Sale& sale, SeatIndex seat) const;
    std::string compareBuyer(const Engine& engine, const Sale& sale, AccountId id) const;
    std::string compareOrder(const Sale& sale, OrderId id, const ModelOrder& order) const;

    ModelBuyer& buyer(AccountId id) {
        ModelBuyer& found = m_buyers[id];
        found.account = id;
        return found;
    }
    const SalePolicy& policy() const { return m_setup->policy; }
    const VenuePlan& plan() const { return *m_setup->plan; }

    const PerformanceSetup* m_setup;
    std::uint32_t m_epoch;
    SimTime m_now;
    std::string m_complaint;
    std::vector<ModelAccount> m_accounts;
    Amount m_escrow, m_house, m_deposits;
    std::map<AccountId, ModelBuyer> m_buyers;
    std::vector<ModelPlace> m_line;
    std::vector<ModelSeat> m_seats;
    std::map<SeatIndex, SimTime> m_returning;
    std::map<OrderId, ModelOrder> m_orders;
    std::set<OrderId> m_liveOrders;  // Open or AwaitsTransfer
    std::map<PaymentId, ModelPayment> m_payments;
    std::set<PaymentId> m_retrying;
    std::map<TicketId, ModelTicket> m_tickets;
    std::map<std::uint64_t, AccountId> m_codesUsed;
    std::vector<Amount> m_prices;
    bool m_opened = false, m_ended = false, m_cancelled = false;
    // Admission
    std::int64_t m_ratePerMille = 0;
    std::int64_t m_tokens = 0;  // millionths of a person
    SimTime m_credited;
    bool m_paused = false, m_followLoad = false;
    std::int64_t m_mapCap = 0;
    std::uint32_t m_crowdOnMap = 0;
    std::uint64_t m_admitted = 0;
    std::uint32_t m_mixedSlices = 0;  // slices below this one were shuffled
    std::size_t m_refundedOrders = 0, m_refundedTickets = 0;
    std::uint32_t m_lastPass = 0, m_lastChallenge = 0;

    // Only during one apply() or advance().
    const EventBuffer* m_events = nullptr;
    std::size_t m_nextEvent = 0;
    const Command* m_command = nullptr;
    const Answer* m_said = nullptr;
};

}  // namespace frontrow::simulation
