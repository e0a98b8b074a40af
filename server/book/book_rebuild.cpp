// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/book_rebuild.h"

#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>
#include <algorithm>
#include <map>

#include "book/memory_books.h"
#include "book/stream_replay.h"

namespace frontrow {

namespace {

class Rebuild {
public:
    // Rows are made in `target`; what was there before is read from the database.
    Rebuild(Database& database, BookStore& target, const TicketKey& key, const SourceOfStream& source)
        : m_database(database),
          m_tables(database),
          m_target(target),
          m_key(key),
          m_source(source) {}

    // Pages, and the rows that stay: before anything is dropped.
    void gather() {
        m_pages = m_tables.pages();
        gatherStreams();
    }
    // The streams whose rows are made anew.
    std::vector<StreamId> anew() const {
        std::vector<StreamId> streams;
        for (const auto& [id, stream] : m_streams) {
            if (stream.replay) streams.push_back(id);
        }
        return streams;
    }

    RebuildResult run() {
        for (const BookPage& page : m_pages) {
            Stream& stream = m_streams.at(page.stream);
            const std::string fault = stream.replay ? write(stream, page) : putBack(stream, page);
            if (!fault.empty()) {
                return failed("page " + std::to_string(page.id) + ", stream " + std::to_string(page.stream.value) +
                              ": " + fault);
            }
            ++m_result.pages;
            // A simulated world is large; nothing more is asked of this one.
            if (--stream.pagesLeft == 0) stream = Stream{};
        }
        return m_result;
    }

private:
    struct Stream {
        std::uint64_t pagesLeft = 0;
        std::unique_ptr<StageMaker> stages;
        std::unique_ptr<RecordReader> reader;
        std::unique_ptr<SaleBook> book;
        std::unique_ptr<StreamReplay> replay;  // null: its rows stay
        bool depositTakenAlong = true;
        bool began = false;
        std::vector<AccountRow> accounts;  // of rows that stay
        std::vector<LedgerEntry> entries;
    };

    RebuildResult failed(const std::string& why) {
        m_result.fault = why;
        if (!m_database.lastReason().isEmpty()) m_result.fault += " (" + m_database.lastReason().toStdString() + ')';
        return m_result;
    }

    void gatherStreams() {
        for (const BookPage& page : m_pages) ++m_streams[page.stream].pagesLeft;
        for (auto& [id, stream] : m_streams) {
            const auto info = StreamTable(m_database).find(id);
            StreamSource source;
            source.why = "its journal was deleted";
            if (info) {
                source = m_source(*info);
                stream.depositTakenAlong = info->kind == StreamKind::Rehearsal;
            }
            if (source.stages == nullptr) {
                m_result.kept.push_back({id, source.why});
                stream.accounts = m_tables.accountsOf(id);
                stream.entries = m_tables.entriesOf(id);
                continue;
            }
            stream.stages = std::move(source.stages);
            stream.reader = std::make_unique<RecordReader>(m_database, *info);
            stream.book = std::make_unique<SaleBook>(source.booked, m_key);
            stream.replay = std::make_unique<StreamReplay>(stream.stages->fresh(), *stream.reader);
        }
    }

    std::string write(Stream& stream, const BookPage& page) {
        std::string fault = stream.replay->goTo(page.sequence, page.time);
        if (!fault.empty()) return fault;
        const PageContent content = stream.replay->content(page.utcMs);
        BookSheet sheet(m_target, page.id);
        fault = stream.book->writePage(sheet, content.records, content.events, stream.replay->stage().engine(),
                                       !stream.began);
        stream.began = true;
        stream.replay->forget();
        if (!fault.empty()) return fault;
        m_result.entries += sheet.entries().size();
        return m_target.store(sheet) ? std::string() : "a row could not be stored";
    }

    // The entries of a stream that stays as it is, with the numbers and wallets that come out now.
    std::string putBack(Stream& stream, const BookPage& page) {
        BookSheet sheet(m_target, page.id);
        if (!stream.began) {
            for (AccountRow& account : stream.accounts) {
                account.balance = stream.depositTakenAlong ? account.deposit : Amount{};
                sheet.open(account);
            }
        }
        stream.began = true;
        for (const LedgerEntry& entry : stream.entries) {
            if (entry.page != page.id) continue;
            AccountRow* account = sheet.account(entry.account);
            if (account == nullptr) return "an account is missing";
            sheet.enter(*account, entry);
        }
        m_result.entries += sheet.entries().size();
        return m_target.store(sheet) ? std::string() : "a row could not be stored";
    }

    Database& m_database;
    BookTables m_tables;
    BookStore& m_target;
    TicketKey m_key;
    const SourceOfStream& m_source;
    std::vector<BookPage> m_pages;
    std::map<StreamId, Stream> m_streams;
    RebuildResult m_result;
};

std::string rowName(const char* table, RowKey key) {
    return std::string(table) + ' ' + std::to_string(numberOf(key)) + " of stream " +
           std::to_string(streamOf(key).value);
}

// The first row of a stream that differs from the one made anew, or is missing on one side.
template <class Row>
std::string difference(const char* table, const std::vector<Row>& kept, const std::map<RowKey, Row>& made,
                       StreamId stream) {
    auto next = made.lower_bound(rowKey(stream, 0));
    for (const Row& row : kept) {
        if (next == made.end() || next->first > row.key) return rowName(table, row.key) + " follows from no journal";
        if (next->first < row.key) return rowName(table, next->first) + " is missing in the books";
        if (!(next->second == row)) return rowName(table, row.key) + " is not what its journal says";
        ++next;
    }
    if (next != made.end() && streamOf(next->first) == stream) return rowName(table, next->first) + " is missing";
    return {};
}

std::string entryDifference(BookTables& tables, const MemoryBooks& made, const std::vector<StreamId>& streams) {
    std::vector<LedgerEntry> kept;
    for (const StreamId stream : streams) {
        const auto entries = tables.entriesOf(stream);
        kept.insert(kept.end(), entries.begin(), entries.end());
    }
    std::sort(kept.begin(), kept.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    for (std::size_t i = 0; i < std::max(kept.size(), made.entries.size()); ++i) {
        if (i < kept.size() && i < made.entries.size() && kept[i] == made.entries[i]) continue;
        return "ledger entry " + std::to_string(i + 1) + " is not what the journals say";
    }
    return {};
}

// The books of the database against those made anew from the journals.
std::string firstDifference(BookTables& tables, const MemoryBooks& made, const std::vector<StreamId>& anew,
                            const std::vector<StreamId>& all) {
    for (const StreamId stream : anew) {
        for (const std::string& found : {difference("account", tables.accountsOf(stream), made.accounts, stream),
                                         difference("booking", tables.bookingsOf(stream), made.bookings, stream),
                                         difference("ticket", tables.ticketsOf(stream), made.tickets, stream)}) {
            if (!found.empty()) return found;
        }
    }
    std::string found = entryDifference(tables, made, all);
    for (const ProfileId profile : tables.profiles()) {
        const auto wallet = made.wallets.find(profile);
        const Amount due = wallet == made.wallets.end() ? Amount{} : wallet->second;
        if (found.empty() && tables.wallet(profile) != due) {
            found = "the wallet of profile " + std::to_string(profile.value) + " is not what the journals say";
        }
    }
    return found;
}

struct SumRule {
    const char* broken;  // words; %1 is the row
    const char* sql;     // gives the number of a row that breaks it
};

// The wallet of a rehearsal's account begins with what was taken along, any other with nothing.
constexpr SumRule kSumRules[] = {
    {"account %1: its balance is not what its entries say",
     "SELECT a.key FROM account a JOIN stream s ON s.id = a.key >> 32 LEFT JOIN ledger_entry e ON e.account = a.key "
     "GROUP BY a.key HAVING a.balance <> (s.kind = 2) * a.deposit + ifnull(sum(e.amount) FILTER (WHERE e.to_pot = 1), "
     "0) - ifnull(sum(e.amount) FILTER (WHERE e.from_pot = 1), 0) LIMIT 1"},
    {"profile %1: its wallet is not what its entries say",
     "SELECT p.id FROM profile p LEFT JOIN account a ON a.profile = p.id LEFT JOIN ledger_entry e ON e.account = a.key "
     "GROUP BY p.id HAVING p.wallet <> ifnull(sum(e.amount) FILTER (WHERE e.to_pot = 1), 0) - ifnull(sum(e.amount) "
     "FILTER (WHERE e.from_pot = 1), 0) LIMIT 1"},
    {"stream %1: escrow or house is below 0",
     "SELECT account >> 32 FROM ledger_entry GROUP BY account >> 32 HAVING ifnull(sum(amount) FILTER (WHERE to_pot = "
     "2), 0) < ifnull(sum(amount) FILTER (WHERE from_pot = 2), 0) OR ifnull(sum(amount) FILTER (WHERE to_pot = 3), 0) "
     "< ifnull(sum(amount) FILTER (WHERE from_pot = 3), 0) LIMIT 1"},
    {"booking %1: its escrow is not what its entries say",
     "SELECT b.key FROM booking b LEFT JOIN ledger_entry e ON e.booking = b.key GROUP BY b.key HAVING b.escrow <> "
     "ifnull(sum(e.amount) FILTER (WHERE e.to_pot = 2), 0) - ifnull(sum(e.amount) FILTER (WHERE e.from_pot = 2), 0) "
     "LIMIT 1"},
    {"ticket %1: its booking is not paid",
     "SELECT t.key FROM ticket t JOIN booking b ON b.key = t.booking WHERE b.state <> 2 LIMIT 1"},
    {"page %1: it is beyond the end of its journal",
     "SELECT p.id FROM book_page p JOIN stream s ON s.id = p.stream WHERE p.sequence > s.committed LIMIT 1"},
};

}  // namespace

std::vector<std::string> dumpBooks(Database& database) {
    std::vector<std::string> lines;
    for (const char* table : {"profile", "account", "booking", "ticket", "ledger_entry"}) {
        QSqlQuery& query = database.statement(QStringLiteral("SELECT * FROM %1 ORDER BY 1").arg(QLatin1String(table)));
        if (!query.exec()) return {};
        const int columns = query.record().count();
        while (query.next()) {
            std::string line = table;
            for (int i = 0; i < columns; ++i) line += (i == 0 ? " " : "|") + query.value(i).toString().toStdString();
            lines.push_back(std::move(line));
        }
        query.finish();
    }
    return lines;
}

RebuildResult rebuildBooks(Database& database, const TicketKey& key, const SourceOfStream& source) {
    RebuildResult result;
    if (!database.begin()) {
        result.fault = "no transaction could be begun: " + database.lastReason().toStdString();
        return result;
    }
    BookTables tables(database);
    Rebuild rebuild(database, tables, key, source);
    rebuild.gather();
    if (tables.clear(rebuild.anew()))
        result = rebuild.run();
    else
        result.fault = "the rows could not be dropped: " + database.lastReason().toStdString();
    if (!result.fault.empty()) {
        database.rollback();
    } else if (!database.commit()) {
        result.fault = "it could not be committed: " + database.lastReason().toStdString();
    }
    return result;
}

RebuildResult checkBooks(Database& database, const TicketKey& key, const SourceOfStream& source) {
    RebuildResult result;
    result.fault = checkSums(database);
    if (!result.fault.empty()) return result;
    BookTables tables(database);
    MemoryBooks made;
    Rebuild rebuild(database, made, key, source);
    rebuild.gather();
    std::vector<StreamId> all;
    for (const BookPage& page : tables.pages()) all.push_back(page.stream);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    const std::vector<StreamId> anew = rebuild.anew();
    result = rebuild.run();
    if (result.fault.empty()) result.fault = firstDifference(tables, made, anew, all);
    return result;
}

std::string checkSums(Database& database) {
    for (const SumRule& rule : kSumRules) {
        const auto found = database.value(QLatin1String(rule.sql));
        if (found) return QString::fromLatin1(rule.broken).arg(found->toLongLong()).toStdString();
    }
    return {};
}

}  // namespace frontrow
