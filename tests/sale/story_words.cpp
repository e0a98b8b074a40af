// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_words.h"

#include <algorithm>
#include <array>

#include "command_text.h"
#include "sale/letters.h"

namespace frontrow::test {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 13> kShortVerbs{
    {{"enter", "enter_waiting_room"},
     {"hold", "hold_seats"},
     {"release", "release_seats"},
     {"rebook", "begin_rebooking"},
     {"order", "open_order"},
     {"back", "back_to_seats"},
     {"settle", "settle_payment"},
     {"cancel", "cancel_tickets"},
     {"block", "block_seats"},
     {"unblock", "block_seats"},
     {"letters", "answer_letters"},
     {"loses_connection", "lose_connection"},
     {"price", "set_tier_price"}}};

// Reads the plain words of one command, front to back.
class Words {
public:
    Words(Stage& stage, const StoryLine& line, AccountId actor) : m_stage(stage), m_line(line), m_actor(actor) {}

    void add(const std::string& text) { m_words.push_back(text); }
    bool take(std::string_view text) {
        const auto found = std::find(m_words.begin(), m_words.end(), text);
        if (found == m_words.end()) return false;
        m_words.erase(found);
        return true;
    }
    bool any() const { return !m_words.empty(); }
    std::string next(std::string_view meaning) {
        if (m_words.empty()) fail(m_line, "here the line should say " + std::string(meaning));
        std::string text = m_words.front();
        m_words.erase(m_words.begin());
        return text;
    }
    std::int64_t nextNumber(std::string_view meaning) { return number(m_line, next(meaning)); }
    SeatIndex nextSeat() { return readSeat(m_stage, m_line, next("a seat")); }
    AccountId nextAccount() { return readAccount(m_stage, m_line, next("a name")); }
    SeatList restAsSeats() {
        SeatList seats;
        while (any()) {
            if (!seats.push(nextSeat())) fail(m_line, "more seats than a command can name");
        }
        return seats;
    }
    TicketList restAsTickets() {
        TicketList tickets;
        while (any()) {
            const TicketId ticket = readTicket(m_stage, m_line, next("a seat"), m_actor);
            if (!tickets.push(ticket)) fail(m_line, "more tickets than a command can name");
        }
        return tickets;
    }
    void done() const {
        if (!m_words.empty()) fail(m_line, "`" + m_words.front() + "` says nothing here");
    }

    Stage& stage() { return m_stage; }
    const StoryLine& line() const { return m_line; }
    Memory& memory() { return m_stage.memory(m_actor); }

private:
    Stage& m_stage;
    const StoryLine& m_line;
    AccountId m_actor;
    std::vector<std::string> m_words;
};

HoldMode mode(Words& words) { return words.take("swap") ? HoldMode::Swap : HoldMode::Add; }
PartyNeeds needs(Words& words) { return words.take("step_free") ? PartyNeeds::StepFree : PartyNeeds::None; }

// One overload per verb with words of its own; the others have only `field=value`.
template <class Other> void fill(Other&, Words&) {}

void fill(RemoveDevice& a, Words& w) { a.device = DeviceIndex{static_cast<std::uint8_t>(w.nextNumber("a device"))}; }
void fill(TopUp& a, Words& w) { a.amount = Amount{w.nextNumber("an amount")}; }
void fill(EnterWaitingRoom& a, Words& w) {
    if (w.take("code")) a.presaleCode = static_cast<std::uint64_t>(w.nextNumber("a code"));
}
void fill(LoseConnection& a, Words& w) { a.account = w.nextAccount(); }
void fill(ResumeConnection& a, Words& w) {
    a.reload = w.take("reload") ? 1 : 0;
    a.account = w.nextAccount();
}
void fill(UsePass& a, Words& w) { a.pass = w.memory().pass; }
void fill(AnswerLetters& a, Words& w) {
    a.challenge = w.memory().challenge;
    if (w.take("right")) {
        a.text = w.memory().letters;
    } else if (w.take("wrong")) {
        a.text = *packLetters("WRONG");
    } else {
        a.text = packLetters(w.next("right, wrong or the letters")).value_or(0);
    }
}
void fill(HoldSeats& a, Words& w) {
    a.mode = mode(w);
    a.needs = needs(w);
    a.seats = w.restAsSeats();
}
void fill(HoldParty& a, Words& w) {
    a.mode = mode(w);
    a.needs = needs(w);
    a.seat = w.nextSeat();
    a.size = static_cast<std::uint8_t>(w.nextNumber("how many"));
}
void fill(HoldStanding& a, Words& w) {
    a.mode = mode(w);
    const std::string name = w.next("a section");
    const auto section = w.stage().setup().performance.plan->findSection(name);
    if (!section) fail(w.line(), "no such section: " + name);
    a.section = *section;
    a.count = static_cast<std::uint8_t>(w.nextNumber("how many"));
}
void fill(ReleaseSeats& a, Words& w) {
    a.version = w.memory().version;
    a.seats = w.restAsSeats();
}
void fill(BeginRebooking& a, Words& w) { a.tickets = w.restAsTickets(); }
void fill(OpenOrder& a, Words& w) { a.version = w.memory().version; }
void fill(BackToSeats& a, Words& w) { a.order = w.memory().order; }
void fill(CancelOrder& a, Words& w) { a.order = w.memory().order; }
void fill(Pay& a, Words& w) {
    a.order = w.memory().order;
    a.detailsWrong = w.take("wrong_details") ? 1 : 0;
    const std::string method = w.next("wallet, card N, transfer or split");
    if (method == "wallet") {
        a.method = PaymentMethod::Wallet;
    } else if (method == "card") {
        a.method = PaymentMethod::Card;
        a.card = static_cast<std::uint32_t>(w.nextNumber("which card"));
    } else if (method == "transfer") {
        a.method = PaymentMethod::Transfer;
    } else if (method == "split") {
        a.method = PaymentMethod::Split;
    } else {
        fail(w.line(), "no such method of payment: " + method);
    }
}
void fill(OfferSplit& a, Words& w) {
    a.order = w.memory().order;
    while (w.any()) a.members.push(w.nextAccount());
}
void fill(PayShare& a, Words& w) { a.order = w.memory().shareOrder; }
void fill(SettlePayment& a, Words& w) {
    const Memory& payer = w.stage().memory(w.nextAccount());
    a.payment = payer.payment;
    a.attemptTry = payer.paymentTry;
    a.outcome = readOutcome(w.line(), w.next("an outcome"));
}
void fill(CancelTickets& a, Words& w) { a.tickets = w.restAsTickets(); }
void fill(SetAdmission& a, Words& w) {
    const AdmissionPolicy& policy = w.stage().setup().performance.policy.admission;
    a.ratePerMille = policy.ratePerMille;
    a.mapCap = policy.mapCap;
}
void fill(AdmitNow& a, Words& w) { a.count = static_cast<std::uint32_t>(w.nextNumber("how many")); }
void fill(ReportLoad& a, Words& w) { a.holdP95Ms = w.nextNumber("milliseconds"); }
void fill(NoteStall& a, Words& w) {
    a.stalledMs = w.nextNumber("milliseconds");
    if (w.take("expire")) a.rule = StallRule::Expire;
}
void fill(BlockSeats& a, Words& w) { a.seats = w.restAsSeats(); }
void fill(SetTierPrice& a, Words& w) {
    a.tier = TierIndex{static_cast<std::uint8_t>(w.nextNumber("a tier"))};
    a.price = Amount{w.nextNumber("a price")};
}
void fill(RemoveBuyer& a, Words& w) { a.account = w.nextAccount(); }
void fill(CrowdArrives& a, Words& w) { a.count = static_cast<std::uint32_t>(w.nextNumber("how many")); }
void fill(CrowdLeavesQueue& a, Words& w) {
    a.slice = w.stage().lastSlice();
    a.count = static_cast<std::uint32_t>(w.nextNumber("how many"));
}
void fill(CrowdLeavesMap& a, Words& w) { a.count = static_cast<std::uint32_t>(w.nextNumber("how many")); }

Action namedAction(const StoryLine& line, const std::string& verb) {
    std::string_view name = verb;
    for (const auto& [brief, full] : kShortVerbs) {
        if (verb == brief) name = full;
    }
    const auto action = actionNamed(name);
    if (!action) fail(line, "`" + verb + "` is no verb of the sale");
    return *action;
}

void setEnvelope(Command& command, const Command& lastCommand, const StoryLine& line, const std::string& text) {
    const std::size_t equals = text.find('=');
    const std::string key = text.substr(0, equals);
    const std::string value = equals == std::string::npos ? std::string() : text.substr(equals + 1);
    constexpr std::array<std::string_view, 4> roles{"buyer", "seller", "admin", "system"};
    if (key == "@device") {
        command.actor.device = DeviceIndex{static_cast<std::uint8_t>(number(line, value))};
    } else if (key == "@counter" && value == "last") {
        command.counter = lastCommand.counter;
    } else if (key == "@counter") {
        command.counter = CommandCounter{static_cast<std::uint64_t>(number(line, value))};
    } else if (key == "@performance") {
        command.performance = PerformanceId{static_cast<std::uint32_t>(number(line, value))};
    } else if (key == "@account") {
        command.actor.account = AccountId{static_cast<std::uint32_t>(number(line, value))};
    } else if (const auto role = std::find(roles.begin(), roles.end(), value); key == "@role" && role != roles.end()) {
        command.actor.role = static_cast<Role>(role - roles.begin());
    } else {
        fail(line, "`" + text + "` is not known (@device= @counter= @performance= @account= @role=)");
    }
}

}  // namespace

SeatIndex readSeat(const Stage& stage, const StoryLine& line, const std::string& name) {
    const auto seat = storySeat(*stage.setup().performance.plan, name);
    if (!seat) fail(line, "no such seat: " + name);
    return *seat;
}

AccountId readAccount(const Stage& stage, const StoryLine& line, const std::string& name) {
    const auto account = stage.account(name);
    if (!account) fail(line, name + " does not take part");
    return *account;
}

PaymentOutcome readOutcome(const StoryLine& line, const std::string& name) {
    constexpr std::array<std::string_view, 5> names{"approved", "insufficient_funds", "wrong_details", "limit_exceeded",
                                                    "network_error"};
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) fail(line, "no such outcome: " + name);
    return static_cast<PaymentOutcome>(found - names.begin());
}

TicketId readTicket(const Stage& stage, const StoryLine& line, const std::string& seat, AccountId owner) {
    const SeatIndex index = readSeat(stage, line, seat);
    const IssuedTicket* found = nullptr;
    for (const IssuedTicket& ticket : stage.tickets()) {
        if (ticket.seat != index) continue;
        if (found == nullptr || ticket.owner == owner || found->owner != owner) found = &ticket;
    }
    if (found == nullptr) fail(line, "no ticket was issued for " + seat);
    return found->id;
}

Command readCommand(Stage& stage, const StoryLine& line, const std::vector<std::string>& words) {
    if (words.size() < 2) fail(line, "here the line should say who does what");
    Command command;
    command.actor.account = readAccount(stage, line, words[0]);
    command.actor.role = stage.role(words[0]);
    command.performance = stage.performance();
    std::vector<std::string> fields;
    Words plain(stage, line, command.actor.account);
    std::string verb;
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (words[i].starts_with('@')) {
            setEnvelope(command, stage.memory(command.actor.account).lastCommand, line, words[i]);
        } else if (verb.empty()) {
            verb = words[i];
        } else if (words[i].find('=') != std::string::npos) {
            fields.push_back(words[i]);
        } else {
            plain.add(words[i]);
        }
    }
    command.action = namedAction(line, verb);
    // With fields alone the plain words may be left out.
    if (plain.any() || fields.empty()) {
        std::visit([&](auto& action) { fill(action, plain); }, command.action);
    }
    plain.done();
    if (verb == "unblock") setActionField(command.action, "blocked", "0");
    for (const std::string& field : fields) {
        const std::size_t equals = field.find('=');
        if (!setActionField(command.action, field.substr(0, equals), field.substr(equals + 1))) {
            fail(line, "`" + field + "` fits no field of " + verb);
        }
    }
    return command;
}

}  // namespace frontrow::test
