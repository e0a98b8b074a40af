// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/opened_run.h"

#include <QJsonDocument>
#include <algorithm>

#include "sale/sale.h"

namespace frontrow {

namespace {

constexpr PerformanceId kPerformance = kOnlyPerformance;
constexpr AccountId kPerson{1};
// How far a run is simulated on at most, and in which steps: a transfer is due within a day.
constexpr Duration kLongestSettling = hours(49);
constexpr Duration kStep = seconds(10);
// Nobody is waited for longer than any sale keeps a place, seats or an order.
constexpr Duration kLongestAbsence = hours(1);

std::string inWords(const StorageFault& fault) {
    return (fault.place + QLatin1Char(' ') + fault.detail).trimmed().toStdString();
}

// Orders of people; nobody opens one any more.
std::vector<OrderId> ordersOf(const Sale& sale, std::uint32_t people) {
    std::vector<OrderId> found;
    for (OrderId id{1}; const auto order = sale.order(id); ++id.value) {
        if (order->owner.value <= people && (order->open || order->awaitsTransfer)) found.push_back(id);
    }
    return found;
}

bool stillMoves(const Sale& sale, std::uint32_t people, const std::vector<OrderId>& orders) {
    for (std::uint32_t i = 1; i <= people; ++i) {
        const BuyerState buyer = sale.buyer(AccountId{i});
        if (!buyer.held.empty() || buyer.openOrder.value != 0) return true;
    }
    return std::any_of(orders.begin(), orders.end(), [&](OrderId id) {
        const auto order = sale.order(id);
        return order->open || order->awaitsTransfer;
    });
}

bool canBeLost(const BuyerState& buyer) {
    return buyer.connected && (buyer.stage != BuyerStage::Outside || !buyer.held.empty());
}

// When the first of what somebody has who is not there comes to its end.
SimTime endsAt(const BuyerState& buyer) {
    SimTime end = kNever;
    const auto consider = [&](bool counts, SimTime until) {
        if (counts && until > SimTime{}) end = std::min(end, until);
    };
    consider(!buyer.connected, buyer.graceUntil);
    consider(buyer.stage == BuyerStage::Admitted, buyer.passUntil);
    consider(buyer.stage == BuyerStage::OnMap, buyer.sessionUntil);
    consider(!buyer.held.empty(), buyer.holdUntil);
    return end;
}

Command lossOf(AccountId account) { return {{Role::System, {}, {}}, {}, kPerformance, LoseConnection{account}}; }

std::uint32_t seatsInHand(const Sale& sale, std::uint32_t people) {
    std::uint32_t seats = 0;
    for (std::uint32_t i = 1; i <= people; ++i) {
        seats += static_cast<std::uint32_t>(sale.buyer(AccountId{i}).held.size());
    }
    return seats;
}

std::uint32_t ticketsOf(const Sale& sale, std::uint32_t people) {
    std::uint32_t tickets = 0;
    for (std::uint32_t i = 1; i <= people; ++i) tickets += sale.buyer(AccountId{i}).bought;
    return tickets;
}

// A rehearsal's, not that of people on one network, which is gone on with elsewhere.
bool isRehearsal(Database& database, const StreamInfo& info) {
    return info.kind == StreamKind::Rehearsal &&
           !database.value(QStringLiteral("SELECT 1 FROM lan_run WHERE stream = ?"),
                           {static_cast<qlonglong>(info.id.value)});
}

}  // namespace

std::string otherCrowd(const RehearsalHead& head) {
    return "it was made with crowd version " + std::to_string(head.crowdVersion) + " (program " + head.program +
           "), this program has " + std::to_string(kCrowdVersion) + ", so the same seed gives another crowd";
}

std::unique_ptr<StageMaker> stagesOf(const RehearsalHead& head) {
    DeskSetup setup;
    setup.scenario = head.scenario;
    setup.plan = head.plan;
    setup.seed = head.seed;
    setup.people = head.people;
    setup.deposit = head.deposit;
    return std::make_unique<RehearsalStages>(setup);
}

BookedStream bookedStream(const RehearsalHead& head, StreamId stream) {
    return {stream, Booked::People, {{AccountId{1}, head.profile}}, head.people, head.deposit};
}

Result<Recording, std::string> recordingOf(Database& database, StreamId stream) {
    const auto run = RunTable(database).find(stream);
    StreamTable streams(database);
    const auto info = streams.find(stream);
    if (!run || !info) return Failure{std::string("there is no such run")};
    const auto bytes = streams.head(stream);
    if (!bytes) return Failure{inWords(bytes.error())};
    const auto head = readRehearsalHead(*bytes);
    if (!head) return Failure{head.error().text().toStdString()};
    if (!head->canBeSimulated()) return Failure{otherCrowd(*head)};
    // One that was cut off is recorded as far as its journal goes.
    const std::uint64_t last = run->ended ? run->recorded : info->committed;
    RecordReader reader(database, *info);
    Recording recording;
    for (std::uint64_t next = 1; next <= last;) {
        const auto records =
            reader.read(next, static_cast<std::size_t>(std::min<std::uint64_t>(1'000, last - next + 1)));
        if (!records || records->empty()) return Failure{std::string("its journal cannot be read")};
        for (const JournalRecord& record : *records) recording.commands.push_back({record.time, record.command});
        next += records->size();
    }
    recording.program = head->program;
    recording.scenario = head->scenario;
    recording.seed = head->seed;
    recording.plan = head->plan;
    recording.people = head->people;
    recording.deposit = head->deposit;
    recording.report = QJsonDocument::fromJson(QByteArray::fromStdString(run->report)).object();
    if (!recording.commands.empty()) recording.ended = recording.commands.back().time;
    if (run->ended) recording.ended = *run->ended;
    recording.digest = replayed(recording)->engine().digest();
    return recording;
}

Result<RunRow, std::string> RunStreams::begin(const RehearsalHead& head) {
    const std::int64_t now = m_clock.nowMs();
    const auto stream = StreamTable(m_database).create(StreamKind::Rehearsal, 1, writeRehearsalHead(head), now);
    if (!stream) return Failure{inWords(stream.error())};
    const RunRow run = runOf(head, *stream, now);
    if (!RunTable(m_database).add(run)) return Failure{m_database.lastReason().toStdString()};
    return run;
}

Result<std::unique_ptr<RunStreams::Opened>, std::string> RunStreams::reopen(StreamId stream) {
    StreamTable streams(m_database);
    auto info = streams.find(stream);
    if (!info) return Failure{inWords(info.error())};
    const auto bytes = streams.head(stream);
    if (!bytes) return Failure{inWords(bytes.error())};
    auto head = readRehearsalHead(*bytes);
    if (!head) return Failure{head.error().text().toStdString()};
    if (!head->canBeSimulated()) return Failure{otherCrowd(*head)};
    auto opened = std::make_unique<Opened>(m_database, *info, *head, m_key);
    if (const auto page = BookTables(m_database).lastPage(stream)) {
        const std::string fault = opened->replay.goTo(page->sequence, page->time);
        if (!fault.empty()) return Failure{fault};
        opened->replay.forget();
    }
    const std::string fault = opened->replay.goTo(info->committed, SimTime{});
    if (!fault.empty()) return Failure{fault};
    return opened;
}

std::string RunStreams::append(Opened& opened, SimTime t, const Command& command, Answer& answer) {
    if (!opened.journal) {
        auto journal = SqliteJournal::open(m_database, opened.info.id);
        if (!journal) return inWords(journal.error());
        opened.journal = std::move(*journal);
    }
    JournalRecord record{opened.replay.sequence() + 1, opened.journal->epoch(), opened.info.shard, t, command, {}};
    record.answer = answer = opened.replay.apply(record);
    if (opened.journal->append(std::span(&record, 1)) != AppendResult::Committed) {
        return "the run's journal could not be written: " + m_database.lastReason().toStdString();
    }
    return {};
}

// Since the person was last known to be there.
std::string RunStreams::loseConnections(Opened& opened) {
    const SimTime t = lastThere(opened);
    for (std::uint32_t i = 1; i <= opened.head.people; ++i) {
        if (!canBeLost(opened.sale().buyer(AccountId{i}))) continue;
        Answer answer;
        const std::string fault = append(opened, t, lossOf(AccountId{i}), answer);
        if (!fault.empty()) return fault;
    }
    return {};
}

// The person is gone. Everything that time does then is done.
std::string RunStreams::settle(Opened& opened, RunRow& run) {
    const std::uint32_t people = opened.head.people;
    const std::uint32_t inHand = seatsInHand(opened.sale(), people);
    const std::uint32_t before = ticketsOf(opened.sale(), people);
    const std::string lost = loseConnections(opened);
    if (!lost.empty()) return lost;
    const std::vector<OrderId> orders = ordersOf(opened.sale(), people);
    const SimTime from = opened.replay.now();
    while (stillMoves(opened.sale(), people, orders) && opened.replay.now() - from < kLongestSettling) {
        const std::string fault = opened.replay.goTo(opened.replay.sequence(), opened.replay.now() + kStep);
        if (!fault.empty()) return fault;
    }
    const std::uint32_t bought = ticketsOf(opened.sale(), people) - before;
    run.lapsedSeats = inHand > bought ? inHand - bought : 0;
    return {};
}

// What the replay has beyond the last page, and the run's row, together.
std::string RunStreams::store(Opened& opened, const RunRow* run) {
    if (!m_database.begin()) return "no transaction could be begun: " + m_database.lastReason().toStdString();
    BookTables tables(m_database);
    std::string fault =
        putPage(tables, opened.book, opened.replay.content(m_clock.nowMs()), opened.replay.stage().engine());
    if (fault.empty() && run != nullptr && !RunTable(m_database).update(*run)) fault = "the run could not be stored";
    if (!fault.empty()) {
        m_database.rollback();
        return fault;
    }
    return m_database.commit() ? std::string() : m_database.lastReason().toStdString();
}

std::string RunStreams::close(const RunRow& run) {
    BookTables tables(m_database);
    StreamTable streams(m_database);
    const auto info = streams.find(run.stream);
    if (!info) return inWords(info.error());
    const auto page = tables.lastPage(run.stream);
    const bool whole = page && page->sequence == info->committed && !tables.hasOpenBookings(run.stream);
    std::string fault;
    if (whole) {
        if (!RunTable(m_database).update(run)) fault = "the run could not be stored";
    } else {
        auto opened = reopen(run.stream);
        if (!opened) return opened.error();
        RunRow settled = run;
        fault = settle(**opened, settled);
        if (fault.empty()) fault = store(**opened, &settled);
    }
    if (!fault.empty()) return fault;
    if (const auto wrong = streams.finish(run.stream)) return inWords(*wrong);
    return {};
}

SettledRun RunStreams::settleOne(const StreamInfo& info) {
    SettledRun settled;
    RunTable runs(m_database);
    if (const auto row = runs.find(info.id)) settled.run = *row;
    settled.run.state = RunState::Interrupted;
    auto opened = reopen(info.id);
    if (opened) {
        settled.problem = settle(**opened, settled.run);
        const bool bought = ticketsOf((*opened)->sale(), (*opened)->head.people) > 0;
        settled.run.result = bought ? "tickets" : "left_early";
        if (settled.problem.empty()) settled.problem = store(**opened, &settled.run);
    } else {
        settled.problem = opened.error();
        settled.run.result = validTickets(info.id).empty() ? "left_early" : "tickets";
        runs.update(settled.run);
    }
    settled.tickets = validTickets(info.id);
    return settled;
}

std::optional<OpenRun> RunStreams::openRun() {
    const auto all = StreamTable(m_database).list();
    if (!all) return std::nullopt;
    const auto last = std::find_if(all->rbegin(), all->rend(),
                                   [this](const StreamInfo& each) { return isRehearsal(m_database, each); });
    if (last == all->rend() || last->state == StreamState::Finished || !last->anchor) return std::nullopt;
    if (m_clock.nowMs() - last->anchor->utcMs > kLongestAbsence.ms) return std::nullopt;
    const auto run = RunTable(m_database).find(last->id);
    if (!run || run->state != RunState::Playing) return std::nullopt;
    const auto reopened = reopen(last->id);
    if (!reopened) return std::nullopt;
    Opened& opened = **reopened;
    OpenRun open{*run, opened.head, lastThere(opened), timeNow(opened), BuyerStage::Outside, 0, {}, {}};
    // As if it were on record already.
    if (canBeLost(opened.sale().buyer(kPerson))) {
        opened.replay.apply({opened.replay.sequence() + 1, 1, opened.info.shard, open.lastThere, lossOf(kPerson), {}});
    }
    if (!opened.replay.goTo(opened.replay.sequence(), open.now).empty()) return std::nullopt;
    const BuyerState buyer = opened.sale().buyer(kPerson);
    const auto order = buyer.openOrder.value == 0 ? std::nullopt : opened.sale().order(buyer.openOrder);
    if (buyer.stage == BuyerStage::Outside && buyer.held.empty() && !order) return std::nullopt;
    open.stage = buyer.stage;
    open.place = opened.sale().place(kPerson).value_or(0);
    open.held = order ? order->seats : buyer.held;
    open.until = order ? order->until : endsAt(buyer);
    return open;
}

Result<SimTime, std::string> RunStreams::noteAbsence(const OpenRun& open) {
    auto opened = reopen(open.run.stream);
    if (!opened) return Failure{opened.error()};
    const std::string fault = loseConnections(**opened);
    if (!fault.empty()) return Failure{fault};
    return open.lastThere;
}

Result<std::vector<SettledRun>, std::string> RunStreams::settleUnfinished(StreamId but) {
    StreamTable streams(m_database);
    const auto all = streams.list();
    if (!all) return Failure{inWords(all.error())};
    std::vector<SettledRun> settled;
    for (const StreamInfo& info : *all) {
        if (info.state == StreamState::Finished || info.id == but || !isRehearsal(m_database, info)) continue;
        RunTable runs(m_database);
        if (!runs.find(info.id)) {
            // It ended between the stream's beginning and the run's row.
            const auto bytes = streams.head(info.id);
            if (!bytes) return Failure{inWords(bytes.error())};
            const auto head = readRehearsalHead(*bytes);
            if (!head) return Failure{head.error().text().toStdString()};
            if (!runs.add(runOf(*head, info.id, info.createdUtcMs))) {
                return Failure{m_database.lastReason().toStdString()};
            }
        }
        if (runs.find(info.id)->state == RunState::Playing) settled.push_back(settleOne(info));
        if (m_database.broken()) return Failure{m_database.lastReason().toStdString()};
        if (const auto wrong = streams.finish(info.id)) return Failure{inWords(*wrong)};
    }
    return settled;
}

std::vector<TicketRow> RunStreams::validTickets(StreamId stream) {
    std::vector<TicketRow> tickets = BookTables(m_database).ticketsOf(stream);
    std::erase_if(tickets, [](const TicketRow& ticket) { return ticket.state != TicketRowState::Valid; });
    return tickets;
}

// The last moment that is known of it by the calendar, which is noted again and again while it is played.
SimTime RunStreams::lastThere(const Opened& opened) {
    return opened.info.anchor ? std::max(opened.replay.now(), opened.info.anchor->log) : opened.replay.now();
}

// The run's own time goes on as the calendar does, until its performance begins.
SimTime RunStreams::timeNow(const Opened& opened) const {
    const TimeAnchor anchor = opened.info.anchor.value_or(TimeAnchor{SimTime{}, opened.info.createdUtcMs});
    const SimTime calendar = anchor.log + milliseconds(m_clock.nowMs() - anchor.utcMs);
    return std::max(opened.replay.now(), calendar);
}

Result<std::vector<CancelOffer>, std::string> RunStreams::cancelOffers(StreamId stream,
                                                                       const std::vector<TicketId>& tickets) {
    auto opened = reopen(stream);
    if (!opened) return Failure{opened.error()};
    const SimTime t = timeNow(**opened);
    const std::string fault = (*opened)->replay.goTo((*opened)->replay.sequence(), t);
    if (!fault.empty()) return Failure{fault};
    std::vector<CancelOffer> offers;
    for (const TicketId id : tickets) {
        const auto row = BookTables(m_database).ticket(rowKey(stream, id.value));
        if (!row) return Failure{"ticket " + std::to_string(id.value) + " is not in the books"};
        const Sale::CancelQuote quote = (*opened)->sale().cancelQuote(id, t);
        offers.push_back({*row, quote.refusal, quote.refund, quote.charge});
    }
    return offers;
}

// The person's first device goes on counting where the run left off.
Result<RunStreams::Trace, std::string> RunStreams::traceOf(Opened& opened) {
    Trace trace;
    for (std::uint64_t from = 1; from <= opened.info.committed;) {
        const auto records = opened.reader.read(from, 1'000);
        if (!records || records->empty()) return Failure{std::string("the run's journal cannot be read")};
        for (const JournalRecord& record : *records) {
            const Command& command = record.command;
            if (command.actor.account != AccountId{1} || command.actor.device != kFirstDevice) continue;
            trace.counter = std::max(trace.counter, command.counter.value);
            if (const auto* entered = std::get_if<EnterWaitingRoom>(&command.action))
                trace.presaleCode = entered->presaleCode;
        }
        from += records->size();
    }
    return trace;
}

Result<Answer, std::string> RunStreams::cancel(StreamId stream, const std::vector<TicketId>& tickets) {
    auto reopened = reopen(stream);
    if (!reopened) return Failure{reopened.error()};
    Opened& opened = **reopened;
    CancelTickets cancel;
    for (const TicketId id : tickets) {
        if (!cancel.tickets.push(id)) return Answer{Refusal::Malformed};
    }
    const auto trace = traceOf(opened);
    if (!trace) return Failure{trace.error()};
    const Command command{
        {Role::Buyer, AccountId{1}, kFirstDevice}, CommandCounter{trace->counter + 1}, kPerformance, cancel};
    Answer answer;
    std::string fault = append(opened, timeNow(opened), command, answer);
    if (fault.empty()) fault = store(opened, nullptr);
    if (!fault.empty()) return Failure{fault};
    return answer;
}

}  // namespace frontrow
