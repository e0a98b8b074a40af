// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/book_tables.h"

#include <QSqlQuery>
#include <QVariant>

namespace frontrow {

namespace {

QVariant number(std::int64_t value) { return QVariant::fromValue<qlonglong>(value); }
template <class Enum> QVariant code(Enum value) { return number(static_cast<std::int64_t>(value)); }
QVariant text(const std::string& value) { return QString::fromStdString(value); }
QVariant numberOrNull(std::int64_t value) {
    return value == 0 ? QVariant(QMetaType(QMetaType::LongLong)) : number(value);
}

// Reads the columns of one row from left to right.
class Columns {
public:
    explicit Columns(QSqlQuery& query) : m_query(query) {}
    std::int64_t number() { return m_query.value(m_next++).toLongLong(); }
    Amount amount() { return Amount{number()}; }
    std::string text() { return m_query.value(m_next++).toString().toStdString(); }
    template <class Enum> Enum code() { return static_cast<Enum>(number()); }
    std::uint32_t small() { return static_cast<std::uint32_t>(number()); }

private:
    QSqlQuery& m_query;
    int m_next = 0;
};

// Every row that the statement gives, through `read`.
template <class Row, class Read>
std::vector<Row> rows(Database& database, const QString& sql, const QVariantList& values, Read read) {
    QSqlQuery& query = database.bound(sql, values);
    std::vector<Row> found;
    if (!database.broken() && query.exec()) {
        while (query.next()) {
            Columns columns(query);
            found.push_back(read(columns));
        }
    }
    query.finish();
    return found;
}

template <class Row> std::optional<Row> first(std::vector<Row> found) {
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

BookPage readPage(Columns& c) {
    BookPage page;
    page.id = c.number();
    page.stream = StreamId{static_cast<std::uint64_t>(c.number())};
    page.sequence = static_cast<std::uint64_t>(c.number());
    page.time = SimTime{c.number()};
    page.utcMs = c.number();
    return page;
}

LedgerEntry readEntry(Columns& c) {
    LedgerEntry entry;
    entry.id = c.number();
    entry.account = c.number();
    entry.kind = c.code<EntryKind>();
    entry.from = c.code<Pot>();
    entry.to = c.code<Pot>();
    entry.amount = c.amount();
    entry.walletAfter = c.amount();
    entry.booking = c.number();
    entry.ticket = c.number();
    entry.page = c.number();
    return entry;
}

AccountRow readAccount(Columns& c) {
    AccountRow row;
    row.key = c.number();
    row.profile = ProfileId{c.small()};
    row.kind = c.code<AccountKind>();
    row.deposit = c.amount();
    row.balance = c.amount();
    row.payingBy = c.code<PaymentMethod>();
    return row;
}

BookingRow readBooking(Columns& c) {
    BookingRow row;
    row.key = c.number();
    row.account = c.number();
    row.state = c.code<BookingState>();
    row.end = c.code<OrderEnd>();
    row.method = c.code<PaymentMethod>();
    row.total = c.amount();
    row.fee = c.amount();
    row.escrow = c.amount();
    row.opened = SimTime{c.number()};
    row.page = c.number();
    return row;
}

TicketRow readTicket(Columns& c) {
    TicketRow row;
    row.key = c.number();
    row.booking = c.number();
    row.account = c.number();
    row.performance = PerformanceId{c.small()};
    row.seat = SeatIndex{c.small()};
    row.section = c.text();
    row.row = c.text();
    row.number = c.text();
    row.price = c.amount();
    row.refund = c.amount();
    row.state = c.code<TicketRowState>();
    row.epoch = c.small();
    row.code = c.text();
    row.page = c.number();
    return row;
}

// The keys of one stream's rows, from the first to the last possible.
QVariantList keysOf(StreamId stream) { return {number(rowKey(stream, 0)), number(rowKey(stream, UINT32_MAX))}; }

const QString kOneKey = QStringLiteral("WHERE key = ?");
const QString kKeysOfStream = QStringLiteral("WHERE key BETWEEN ? AND ? ORDER BY key");
const QString kAccountColumns = QStringLiteral("SELECT key, profile, kind, deposit, balance, paying_by FROM account ");
const QString kBookingColumns =
    QStringLiteral("SELECT key, account, state, ended_by, method, total, fee, escrow, opened_ms, page FROM booking ");
const QString kTicketColumns = QStringLiteral(
    "SELECT key, booking, account, performance, seat, section, seat_row, seat_number, price, refund, state, epoch, "
    "code, page FROM ticket ");
const QString kPageColumns = QStringLiteral("SELECT id, stream, sequence, time_ms, utc_ms FROM book_page ");

}  // namespace

std::optional<AccountRow> BookTables::account(RowKey key) {
    static const QString sql = kAccountColumns + kOneKey;
    return first(rows<AccountRow>(m_database, sql, {number(key)}, readAccount));
}

std::vector<AccountRow> BookTables::accountsOf(StreamId stream) {
    static const QString sql = kAccountColumns + kKeysOfStream;
    return rows<AccountRow>(m_database, sql, keysOf(stream), readAccount);
}

std::optional<BookingRow> BookTables::booking(RowKey key) {
    static const QString sql = kBookingColumns + kOneKey;
    return first(rows<BookingRow>(m_database, sql, {number(key)}, readBooking));
}

std::vector<BookingRow> BookTables::bookingsOf(StreamId stream) {
    static const QString sql = kBookingColumns + kKeysOfStream;
    return rows<BookingRow>(m_database, sql, keysOf(stream), readBooking);
}

bool BookTables::hasOpenBookings(StreamId stream) {
    const auto found = m_database.value(
        QStringLiteral("SELECT 1 FROM booking WHERE key BETWEEN ? AND ? AND state < 2 LIMIT 1"), keysOf(stream));
    return found.has_value();
}

std::optional<TicketRow> BookTables::ticket(RowKey key) {
    static const QString sql = kTicketColumns + kOneKey;
    return first(rows<TicketRow>(m_database, sql, {number(key)}, readTicket));
}

std::vector<TicketRow> BookTables::ticketsOf(StreamId stream) {
    static const QString sql = kTicketColumns + kKeysOfStream;
    return rows<TicketRow>(m_database, sql, keysOf(stream), readTicket);
}

std::optional<Amount> BookTables::wallet(ProfileId profile) {
    const auto found = m_database.value(QStringLiteral("SELECT wallet FROM profile WHERE id = ?"), {profile.value});
    if (!found) return std::nullopt;
    return Amount{found->toLongLong()};
}

std::int64_t BookTables::lastEntry() {
    const auto found = m_database.value(QStringLiteral("SELECT max(id) FROM ledger_entry"));
    return found ? found->toLongLong() : 0;
}

std::optional<BookPage> BookTables::onePage(const QString& sql, const QVariantList& values) {
    return first(rows<BookPage>(m_database, sql, values, readPage));
}

std::optional<BookPage> BookTables::lastPage() {
    static const QString sql = kPageColumns + QStringLiteral("ORDER BY id DESC LIMIT 1");
    return onePage(sql, {});
}

std::optional<BookPage> BookTables::lastPage(StreamId stream) {
    static const QString sql = kPageColumns + QStringLiteral("WHERE stream = ? ORDER BY id DESC LIMIT 1");
    return onePage(sql, {number(static_cast<std::int64_t>(stream.value))});
}

std::vector<BookPage> BookTables::pages() {
    static const QString sql = kPageColumns + QStringLiteral("ORDER BY id");
    return rows<BookPage>(m_database, sql, {}, readPage);
}

bool BookTables::store(const BookPage& page) {
    static const QString sql =
        QStringLiteral("INSERT INTO book_page (id, stream, sequence, time_ms, utc_ms) VALUES (?, ?, ?, ?, ?)");
    return m_database.run(sql,
                          {number(page.id), number(static_cast<std::int64_t>(page.stream.value)),
                           number(static_cast<std::int64_t>(page.sequence)), number(page.time.ms), number(page.utcMs)});
}

// A ticket comes after its booking, an entry after both. Of the tickets of one seat the older one has
// the lower key, so it is void before the next is stored.
bool BookTables::store(const BookSheet& sheet) {
    for (const auto& [profile, wallet] : sheet.wallets()) {
        if (!storeWallet(profile, wallet)) return false;
    }
    for (const auto& [key, row] : sheet.accounts()) {
        if (!store(row)) return false;
    }
    for (const auto& [key, row] : sheet.bookings()) {
        if (!store(row)) return false;
    }
    for (const auto& [key, row] : sheet.tickets()) {
        if (!store(row)) return false;
    }
    for (const LedgerEntry& entry : sheet.entries()) {
        if (!store(entry)) return false;
    }
    return true;
}

bool BookTables::store(const AccountRow& row) {
    static const QString sql = QStringLiteral(
        "INSERT INTO account (key, profile, kind, deposit, balance, paying_by) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (key) DO UPDATE SET balance = excluded.balance, paying_by = excluded.paying_by");
    return m_database.run(sql, {number(row.key), numberOrNull(row.profile.value), code(row.kind),
                                number(row.deposit.minor), number(row.balance.minor), code(row.payingBy)});
}

bool BookTables::store(const BookingRow& row) {
    static const QString sql = QStringLiteral(
        "INSERT INTO booking (key, account, state, ended_by, method, total, fee, escrow, opened_ms, page) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE SET state = excluded.state, "
        "ended_by = excluded.ended_by, method = excluded.method, escrow = excluded.escrow");
    return m_database.run(sql, {number(row.key), number(row.account), code(row.state), code(row.end), code(row.method),
                                number(row.total.minor), number(row.fee.minor), number(row.escrow.minor),
                                number(row.opened.ms), number(row.page)});
}

bool BookTables::store(const TicketRow& row) {
    static const QString sql = QStringLiteral(
        "INSERT INTO ticket (key, booking, account, performance, seat, section, seat_row, seat_number, price, refund, "
        "state, epoch, code, page) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (key) DO UPDATE SET refund = excluded.refund, state = excluded.state");
    return m_database.run(
        sql, {number(row.key), number(row.booking), number(row.account), row.performance.value, row.seat.value,
              text(row.section), text(row.row), text(row.number), number(row.price.minor), number(row.refund.minor),
              code(row.state), row.epoch, text(row.code), number(row.page)});
}

bool BookTables::store(const LedgerEntry& entry) {
    static const QString sql = QStringLiteral(
        "INSERT INTO ledger_entry (id, account, kind, from_pot, to_pot, amount, wallet_after, booking, ticket, page) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return m_database.run(sql, {number(entry.id), number(entry.account), code(entry.kind), code(entry.from),
                                code(entry.to), number(entry.amount.minor), number(entry.walletAfter.minor),
                                numberOrNull(entry.booking), numberOrNull(entry.ticket), number(entry.page)});
}

std::vector<LedgerEntry> BookTables::entriesOf(StreamId stream) {
    static const QString sql = QStringLiteral(
        "SELECT id, account, kind, from_pot, to_pot, amount, wallet_after, booking, ticket, page FROM ledger_entry "
        "WHERE account BETWEEN ? AND ? ORDER BY id");
    return rows<LedgerEntry>(m_database, sql, keysOf(stream), readEntry);
}

std::vector<LedgerEntry> BookTables::entriesOf(ProfileId profile) {
    static const QString sql = QStringLiteral(
        "SELECT e.id, e.account, e.kind, e.from_pot, e.to_pot, e.amount, e.wallet_after, e.booking, e.ticket, e.page "
        "FROM account a JOIN ledger_entry e ON e.account = a.key WHERE a.profile = ? ORDER BY e.id");
    return rows<LedgerEntry>(m_database, sql, {profile.value}, readEntry);
}

std::vector<TicketRow> BookTables::ticketsOf(ProfileId profile) {
    static const QString sql = kTicketColumns + QStringLiteral(
                                                    "WHERE account IN (SELECT key FROM account WHERE profile = ?) "
                                                    "ORDER BY key >> 32 DESC, key");
    return rows<TicketRow>(m_database, sql, {profile.value}, readTicket);
}

std::vector<ProfileId> BookTables::profiles() {
    return rows<ProfileId>(m_database, QStringLiteral("SELECT id FROM profile ORDER BY id"), {},
                           [](Columns& c) { return ProfileId{c.small()}; });
}

bool BookTables::clear(const std::vector<StreamId>& streams) {
    bool done = m_database.run(QStringLiteral("DELETE FROM ledger_entry")) &&
                m_database.run(QStringLiteral("UPDATE profile SET wallet = 0"));
    for (const StreamId stream : streams) {
        for (const char* table : {"ticket", "booking", "account"}) {
            const QString sql = QStringLiteral("DELETE FROM %1 WHERE key BETWEEN ? AND ?").arg(QLatin1String(table));
            done = done && m_database.run(sql, keysOf(stream));
        }
    }
    return done;
}

bool BookTables::storeWallet(ProfileId profile, Amount wallet) {
    return m_database.run(QStringLiteral("UPDATE profile SET wallet = ? WHERE id = ?"),
                          {number(wallet.minor), profile.value});
}

}  // namespace frontrow
