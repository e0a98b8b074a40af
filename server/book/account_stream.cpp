// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/account_stream.h"

#include <algorithm>

#include "sale/accounts.h"

namespace frontrow {

namespace {

constexpr std::string_view kHead = R"({"format":"frontrow-accounts","version":1})";
constexpr AccountId kAccount{kOwnProfile.value};
constexpr DeviceIndex kHand{1};  // the device that is registered first

std::string inWords(const StorageFault& fault) {
    return "the accounts' journal cannot be used: " + (fault.place + QLatin1Char(' ') + fault.detail).toStdString();
}

Result<StreamId, std::string> findOrMake(Database& database, std::int64_t nowUtcMs) {
    StreamTable streams(database);
    const auto all = streams.list();
    if (!all) return Failure{inWords(all.error())};
    for (const StreamInfo& info : *all) {
        if (info.kind != StreamKind::Listed) continue;
        const auto head = streams.head(info.id);
        if (!head) return Failure{inWords(head.error())};
        if (isAccountStreamHead(*head)) return info.id;
    }
    const auto made = streams.create(StreamKind::Listed, 1, accountStreamHead(), nowUtcMs);
    if (!made) return Failure{inWords(made.error())};
    return *made;
}

// Whole weeks from the first day to that instant.
std::int64_t weekOf(SimTime first, SimTime t) { return (t - first).ms / days(7).ms; }

}  // namespace

std::vector<std::byte> accountStreamHead() {
    const auto bytes = std::as_bytes(std::span(kHead));
    return {bytes.begin(), bytes.end()};
}

bool isAccountStreamHead(std::span<const std::byte> head) {
    const auto bytes = std::as_bytes(std::span(kHead));
    return std::equal(head.begin(), head.end(), bytes.begin(), bytes.end());
}

BookedStream accountBooks(StreamId stream) { return {stream, Booked::Everybody, {{kAccount, kOwnProfile}}, 0, {}}; }

AccountStream::AccountStream(Database& database, StreamId stream, std::unique_ptr<SqliteJournal> journal, SaleBook book,
                             const UtcClock& clock)
    : m_database(database),
      m_stream(stream),
      m_clock(clock),
      m_journal(std::move(journal)),
      m_stages(ListedSetup{}),
      m_bookkeeper(database, std::move(book), *m_journal, clock),
      m_writer(WriterSetup{.epoch = m_journal->epoch(), .shard = 1}, m_stages, *m_journal, nullptr) {}

Result<std::unique_ptr<AccountStream>, std::string> AccountStream::open(Database& database, const TicketKey& key,
                                                                        const UtcClock& clock,
                                                                        const std::string& profileName) {
    const auto stream = findOrMake(database, clock.nowMs());
    if (!stream) return Failure{stream.error()};
    auto journal = SqliteJournal::open(database, *stream);
    if (!journal) return Failure{inWords(journal.error())};
    SaleBook book(accountBooks(*stream), key);
    std::unique_ptr<AccountStream> accounts(
        new AccountStream(database, *stream, std::move(*journal), std::move(book), clock));
    const std::string fault = accounts->begin(profileName);
    if (!fault.empty()) return Failure{fault};
    return accounts;
}

std::string AccountStream::begin(const std::string& profileName) {
    const auto records = m_journal->read(1, SIZE_MAX);
    if (!records) return "the accounts' journal cannot be read";
    for (const JournalRecord& record : *records) {
        if (std::holds_alternative<OpenAccount>(record.command.action) && !m_opened) m_opened = record.time;
        const bool topUp = std::holds_alternative<TopUp>(record.command.action);
        if (topUp && record.command.actor.role == Role::System) m_granted = record.time;
        if (record.command.actor.device == kHand) m_counter = std::max(m_counter, record.command.counter.value);
    }
    RunTable table(m_database);
    const std::int64_t created = m_opened ? m_opened->ms : m_clock.nowMs();
    if (!table.profile(kOwnProfile) && !table.addProfile({kOwnProfile, profileName, created, Amount{}})) {
        return "the profile could not be stored: " + m_database.lastReason().toStdString();
    }
    // What a crash kept out of the books comes into them here.
    m_writer.watchReplay([this](std::uint64_t sequence, SimTime t, std::span<const Event> events, const Stage& stage) {
        m_bookkeeper.committed(sequence, t, events, stage.engine());
    });
    const Recovery recovery = m_writer.open();
    if (!recovery.ok()) {
        return "record " + std::to_string(recovery.record) + " of the accounts' journal " +
               std::string(faultText(recovery.fault));
    }
    if (!m_bookkeeper.write(m_writer.state().engine())) return m_bookkeeper.fault();
    if (m_opened && m_writer.committed() >= 2) return {};
    if (!m_opened) {
        const auto opened = apply({Role::System, {}, {}}, OpenAccount{AccountKind::Person, kFirstBalance});
        if (!opened) return opened.error();
        m_opened = m_writer.now();
    }
    const auto device = apply({Role::Buyer, kAccount, DeviceIndex{0}}, RegisterDevice{});
    return device ? std::string() : device.error();
}

// False where the journal had no room and still has none, or was given up.
bool AccountStream::ready() {
    if (m_writer.suspended()) m_writer.resume();
    return !m_writer.suspended() && !m_writer.stopped();
}

Result<Answer, std::string> AccountStream::apply(const Actor& actor, const Action& action) {
    const auto notWritten = [this] {
        return Failure{"the accounts' journal could not be written: " + m_database.lastReason().toStdString()};
    };
    if (!ready()) return notWritten();
    CommandCounter counter;
    if (actor.role == Role::Buyer) counter = CommandCounter{actor.device == kHand ? ++m_counter : 1};
    const SimTime t = std::max(m_writer.now(), SimTime{m_clock.nowMs()});
    m_writer.apply(t, {actor, counter, {}, action}, 0);
    if (m_writer.commit() != CommitOutcome::Committed) return notWritten();
    const Engine& engine = m_writer.state().engine();
    const Answer answer = m_writer.told().replies.front().answer;
    m_bookkeeper.committed(m_writer.committed(), m_writer.now(), m_writer.told().events, engine);
    if (!m_bookkeeper.write(engine)) return Failure{m_bookkeeper.fault()};
    return answer;
}

Result<Amount, std::string> AccountStream::grantAllowance() {
    const SimTime now = std::max(m_writer.now(), SimTime{m_clock.nowMs()});
    const std::int64_t weeks = weekOf(*m_opened, now) - weekOf(*m_opened, m_granted.value_or(*m_opened));
    if (weeks < 1) return Amount{};
    const Amount amount{kWeeklyAllowance.minor * std::min(weeks, kMostWeeksAtOnce)};
    const auto granted = apply({Role::System, kAccount, {}}, TopUp{amount});
    if (!granted) return Failure{granted.error()};
    m_granted = m_writer.now();
    return granted->ok() ? amount : Amount{};
}

Result<Answer, std::string> AccountStream::topUp(Amount amount) {
    return apply({Role::Buyer, kAccount, kHand}, TopUp{amount});
}

}  // namespace frontrow
