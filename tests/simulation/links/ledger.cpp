// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include <algorithm>

#include "../command_text.h"

namespace frontrow::simulation {

namespace {

constexpr std::uint64_t kModelStep = 32;
constexpr std::uint64_t kWatchStep = 64;
constexpr std::uint64_t kInvariantStep = 256;

std::uint64_t seatPart(std::uint32_t seat, SeatCode code) {
    return mix((std::uint64_t{seat} << 8U | static_cast<std::uint64_t>(code)) + 1);
}

std::uint64_t idKey(AccountId account, DeviceIndex device, CommandCounter counter) {
    return std::uint64_t{account.value} << 48U | std::uint64_t{device.value} << 40U | counter.value;
}

struct Sight {
    BuyerStage stage = BuyerStage::Outside;
    bool lettersPassed = false;
    std::uint32_t pass = 0;
    SimTime passUntil, sessionUntil, holdUntil;
    HoldVersion holdVersion;
    const SeatList& held;
    OrderId order;
    const SeatList& orderSeats;
    Amount total, fee;
    SimTime orderUntil;
    Amount wallet;
};

void addSeats(RecordDigest& digest, const SeatList& seats) {
    digest.add(std::uint64_t{seats.count});
    for (const SeatIndex seat : seats) digest.add(std::uint64_t{seat.value});
}

std::uint64_t digestOf(const Sight& s, std::uint64_t tickets) {
    RecordDigest digest;
    digest.add(std::uint64_t{s.pass} << 8U | static_cast<std::uint64_t>(s.stage) << 1U | (s.lettersPassed ? 1U : 0U));
    digest.add(s.passUntil.ms);
    digest.add(s.sessionUntil.ms);
    digest.add(s.holdUntil.ms);
    digest.add(std::uint64_t{s.holdVersion.value} << 32U | s.order.value);
    addSeats(digest, s.held);
    addSeats(digest, s.orderSeats);
    digest.add(s.total.minor);
    digest.add(s.fee.minor);
    digest.add(s.orderUntil.ms);
    digest.add(s.wallet.minor);
    digest.add(tickets);
    return digest.value();
}

template <class Message> std::uint64_t factIn(const Message& m) {
    RecordDigest digest;
    digest.add(static_cast<std::uint64_t>(m.kind) << 32U | m.subject);
    digest.add(m.time.ms);
    digest.add(std::uint64_t{m.number});
    digest.add(m.value);
    digest.add(m.until.ms);
    return digest.value();
}

}  // namespace

std::uint64_t sightOf(const BuyerView& view) {
    static const SeatList none;
    const auto order = view.order();
    std::uint64_t tickets = 0;
    for (const TicketSight& ticket : view.tickets())
        tickets += mix(std::uint64_t{ticket.id.value} << 32U | ticket.seat.value);
    return digestOf({view.stage(), view.lettersPassed(), view.pass(), view.passUntil(), view.sessionUntil(),
                     view.holdUntil(), view.holdVersion(), view.held(), order ? order->id : OrderId{},
                     order ? order->seats : none, order ? order->total : Amount{}, order ? order->fee : Amount{},
                     order ? order->until : SimTime{}, view.wallet()},
                    tickets);
}

std::uint64_t factOf(const OwnEvent& event) { return factIn(event); }
std::uint64_t factOf(const SaleEvent& event) { return factIn(event); }

std::uint64_t pictureOf(const std::vector<SeatCode>& codes) {
    std::uint64_t picture = 0;
    for (std::uint32_t seat = 0; seat < codes.size(); ++seat) picture ^= seatPart(seat, codes[seat]);
    return picture;
}

Ledger::Ledger(const World& world, Coverage& coverage)
    : m_world(world),
      m_coverage(coverage),
      m_model(world),
      m_watch(world.performances.front()) {
    replay();
    for (std::uint32_t i = 0; i < sale().setup().plan->seatCount(); ++i)
        m_codes.push_back(seatCode(sale().seatState(SeatIndex{i}), AccountKind::Person));
    m_picture = pictureOf(m_codes);
    m_pictures.push_back(m_picture);
}

void Ledger::fail(std::string what) {
    if (m_broken.empty()) m_broken = std::move(what);
}

Ledger::Person& Ledger::person(AccountId account) {
    if (m_people.size() <= account.value) m_people.resize(account.value + 1);
    return m_people[account.value];
}

void Ledger::follow(const SimulatedJournal& journal, Fault mark) {
    const std::uint64_t stored = journal.committed();
    if (stored < position()) return fail("I4: " + std::to_string(position() - stored) + " committed records are gone");
    if (stored == position()) return;
    const auto records = journal.peek(position() + 1, stored - position());
    if (!records) return fail("I4: committed records cannot be read");
    for (const JournalRecord& record : *records) {
        take(record, mark);
        if (!m_broken.empty()) return;
    }
}

// From empty to the newest record.
void Ledger::replay() {
    m_engine = std::make_unique<Engine>(m_world.engine);
    for (const PerformanceSetup& setup : m_world.performances) m_engine->addPerformance(setup);
    for (const JournalRecord& record : m_records) {
        m_events.clear();
        m_engine->enterEpoch(record.epoch);
        m_engine->apply(record.time, record.command, m_events);
    }
}

void Ledger::take(const JournalRecord& record, Fault mark) {
    if (!m_records.empty() && record.time < m_records.back().time) return fail("I7: the time of a record falls");
    if (record.time < m_engine->now()) replay();
    m_records.push_back(record);
    m_events.clear();
    m_engine->enterEpoch(record.epoch);
    const Answer answer = m_engine->apply(record.time, record.command, m_events);
    if (answer != record.answer)
        return fail("I4: a replay answers " + textOf(answer) + ", it was " + textOf(record.answer));
    const Answer expected = m_model.apply(record.time, record.epoch, record.command, m_events, answer);
    m_coverage.count(record.command, answer, answer.ok() || !m_events.empty(), mark);
    if (!m_model.complaint().empty()) return fail(m_model.complaint());
    if (answer != expected) return fail("model: answered " + textOf(answer) + ", the rules say " + textOf(expected));
    if (std::string broken = m_watch.note(m_events); !broken.empty()) return fail(broken);
    const std::uint64_t at = position();
    if (std::string broken = m_watch.check(*m_engine, PerformanceId{1}, false); !broken.empty()) return fail(broken);
    const AccountId actor = record.command.actor.account;
    if (std::string broken = m_model.compare(*m_engine, m_events, actor, at % kModelStep == 0); !broken.empty())
        return fail("model: " + broken);
    if (at % kWatchStep == 0) {
        if (std::string broken = m_watch.checkAll(*m_engine, PerformanceId{1}); !broken.empty()) return fail(broken);
    }
    if (at % kInvariantStep == 0) {
        if (std::string broken = m_engine->checkInvariants(); !broken.empty()) return fail(broken);
    }
    const CommandCounter counter = record.command.counter;
    const DeviceIndex device = record.command.actor.device;
    if (counter.value != 0 && !answered(actor, device, counter, answer))
        m_answers.emplace(idKey(actor, device, counter), at);
    for (const Event& event : m_events) note(event);
    m_pictures.push_back(m_picture);
    if (actor != kNobody) refresh(actor);
    if (std::holds_alternative<OpenAccount>(record.command.action)) refresh(AccountId{answer.subject});
    const auto endsSale = [](const Event& event) { return event.kind == EventKind::SaleEnded; };
    const bool concernsAll = std::holds_alternative<NoteStall>(record.command.action) ||
                             std::any_of(m_events.begin(), m_events.end(), endsSale);
    if (concernsAll) {
        for (std::uint32_t i = 1; i <= m_engine->accounts().count(); ++i) refresh(AccountId{i});
    } else if (const auto* lost = std::get_if<LoseConnection>(&record.command.action)) {
        refresh(lost->account);
    } else if (const auto* back = std::get_if<ResumeConnection>(&record.command.action)) {
        refresh(back->account);
    }
    for (const Event& event : m_events) {
        if (event.account != kNobody) refresh(event.account);
    }
}

void Ledger::note(const Event& event) {
    const Audience audience = audienceOf(event.kind);
    if (audience == Audience::Owner || audience == Audience::Everyone) {
        const AccountId whose = audience == Audience::Owner ? event.account : kNobody;
        ++m_facts[mix(factIn(event)) + whose.value];
    }
    if (event.kind == EventKind::SeatChanged) {
        SeatCode& code = m_codes[event.subject];
        m_picture ^= seatPart(event.subject, code);
        code = seatCode(static_cast<SeatState>(event.number), AccountKind::Person);
        m_picture ^= seatPart(event.subject, code);
    }
    if (event.kind == EventKind::LettersIssued) m_letters[{event.account, ChallengeId{event.subject}}] = event.value;
    if (event.kind == EventKind::TicketIssued) person(event.account).tickets.push_back({event.subject, event.number});
    if (event.kind == EventKind::TicketVoided)
        std::erase_if(person(event.account).tickets, [&](const Ticket& each) { return each.id == event.subject; });
}

void Ledger::refresh(AccountId account) {
    if (!m_engine->accounts().exists(account)) return;
    const std::uint64_t now = sightNow(account);
    std::vector<std::uint64_t>& sights = person(account).sights;
    // A view that has heard nothing yet shows nothing at all.
    if (sights.empty()) sights.push_back(sightOf(BuyerView(sale().setup().plan)));
    if (sights.back() != now) sights.push_back(now);
}

std::uint64_t Ledger::sightNow(AccountId account) const {
    static const SeatList none;
    const BuyerState buyer = sale().buyer(account);
    const auto order = buyer.openOrder.value == 0 ? std::nullopt : sale().order(buyer.openOrder);
    const bool open = order && order->open;
    std::uint64_t tickets = 0;
    if (account.value < m_people.size()) {
        for (const Ticket& ticket : m_people[account.value].tickets)
            tickets += mix(std::uint64_t{ticket.id} << 32U | ticket.seat);
    }
    return digestOf({buyer.stage, buyer.lettersPassed, buyer.pass, buyer.passUntil, buyer.sessionUntil, buyer.holdUntil,
                     buyer.holdVersion, buyer.held, open ? buyer.openOrder : OrderId{}, open ? order->seats : none,
                     open ? order->total : Amount{}, open ? order->fee : Amount{}, open ? order->until : SimTime{},
                     m_engine->accounts().balance(account)},
                    tickets);
}

void Ledger::passTime(SimTime t) {
    m_events.clear();
    m_engine->advance(std::max(t, m_engine->now()), m_events);
    if (!m_events.empty()) fail("I4: what time did by " + std::to_string(t.ms) + " is not in the journal");
}

bool Ledger::answered(AccountId account, DeviceIndex device, CommandCounter counter, const Answer& answer) const {
    const auto [begin, end] = m_answers.equal_range(idKey(account, device, counter));
    return std::any_of(begin, end, [&](const auto& each) { return m_records[each.second - 1].answer == answer; });
}

std::uint32_t Ledger::times(AccountId account, std::uint64_t fact) const {
    const auto found = m_facts.find(mix(fact) + account.value);
    return found == m_facts.end() ? 0 : found->second;
}

std::uint64_t Ledger::sight(AccountId account) const { return sightNow(account); }

std::optional<std::size_t> Ledger::findSight(AccountId account, std::uint64_t sight, std::size_t from) const {
    if (account.value >= m_people.size()) return std::nullopt;
    const std::vector<std::uint64_t>& sights = m_people[account.value].sights;
    const auto begin = sights.begin() + static_cast<std::ptrdiff_t>(std::min(from, sights.size()));
    const auto found = std::find(begin, sights.end(), sight);
    if (found == sights.end()) return std::nullopt;
    return static_cast<std::size_t>(found - sights.begin());
}

std::optional<std::uint64_t> Ledger::letters(AccountId account, ChallengeId challenge) const {
    const auto found = m_letters.find({account, challenge});
    return found == m_letters.end() ? std::nullopt : std::optional(found->second);
}

bool Ledger::hasPicture(std::uint64_t picture, std::uint64_t from) const {
    const auto last = m_pictures.rend() - static_cast<std::ptrdiff_t>(from);
    return std::find(m_pictures.rbegin(), last, picture) != last;
}

}  // namespace frontrow::simulation
