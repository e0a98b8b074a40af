// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The data folder as the app uses it: the profile with its wallet, the runs, the tickets. Opening it is
// a start of the program: what the last one left unfinished is settled, and the weekly allowance comes.
// Refusals are sentences for people. Thread: one; a run's own connection is made on the host's.
#pragma once

#include <QString>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "book/account_stream.h"
#include "book/run_stream.h"
#include "book/run_table.h"
#include "domain/result.h"
#include "practice/report.h"
#include "sale/policy.h"
#include "storage/store.h"

namespace frontrow {

// What a profile is called before its person has chosen a name.
inline constexpr const char* kUnnamedProfile = "you";

// What becomes of a run that the last start left unfinished: settled by rule, or left open where its person still
// has something in it, for whoever asks whether to go on with it.
enum class Unfinished : std::uint8_t { Settle, LeaveOpen };

// What opening the folder brought about.
struct DataNews {
    Amount allowance;
    std::vector<SettledRun> settled;
};

// What a run was of, also where it is off the history.
struct RunOrigin {
    std::string scenario, venue, seed;
    std::int64_t begunUtcMs = 0;
    // When its performance begins by the calendar; not known of a run of another crowd version.
    std::optional<std::int64_t> performanceUtcMs;
    CancelUnit cancelUnit = CancelUnit::Seat;  // what its sale takes back
};

// A ticket of a code that somebody shows.
enum class TicketVerdict : std::uint8_t {
    Valid,
    Void,
    Unknown,  // no such ticket here
    Forged,   // there is such a ticket, but this is not its code
    NoCode    // the text is no code at all
};

// Whether a command writes to the folder; one that only looks can do so beside another process.
enum class FolderUse : std::uint8_t { Look, Change };

struct DataRefusal {
    QString sentence;    // of the command line
    QString words;       // of the window, in its language
    bool inUse = false;  // another process has the folder
};

class PracticeData {
public:
    // Makes what is missing. Refused: damaged, newer, in use by another process, not writable.
    static Result<std::unique_ptr<PracticeData>, DataRefusal> open(const QString& folder, const UtcClock& clock,
                                                                   Unfinished unfinished = Unfinished::Settle);
    // Nothing is made or changed, and another process may have the folder; refused where there is
    // nothing yet. Of the functions below only those that are const may be called then.
    static Result<std::unique_ptr<PracticeData>, DataRefusal> look(const QString& folder, const UtcClock& clock);
    // Whether there is anything in the folder.
    static bool exists(const QString& folder);
    ~PracticeData();
    PracticeData(const PracticeData&) = delete;
    PracticeData& operator=(const PracticeData&) = delete;

    const DataNews& news() const { return m_news; }
    // The run that can be gone on with, until it is or is settled.
    const std::optional<OpenRun>& openRun() const { return m_open; }
    // For going on with it: since when its person was away is put on record, and it is no longer offered.
    Result<OpenRun, QString> takeUp();
    // By rule, as if nobody came back; what became of it.
    Result<SettledRun, QString> settleOpenRun();
    ProfileRow profile() const;
    // 1 to 30 characters, spaces round them cut off. Refused in a sentence.
    std::optional<QString> renameProfile(const QString& name);
    // The newest first.
    std::vector<RunRow> runs() const;
    std::optional<RunRow> run(StreamId stream) const;
    std::vector<TicketRow> tickets(StreamId stream) const;
    // The profile's, the newest run first.
    std::vector<TicketRow> allTickets() const;
    struct WalletLine {
        LedgerEntry entry;
        std::int64_t utcMs = 0;
        StreamId run;  // 0 is none
    };
    // Every movement of the profile's money, the oldest first.
    std::vector<WalletLine> walletLines() const;
    // `ticket` is the one it is for, where it is Valid or Void.
    TicketVerdict judge(const QString& code, std::optional<TicketRow>& ticket) const;

    Result<Answer, QString> topUp(Amount amount);
    Result<std::vector<CancelOffer>, QString> cancelOffers(StreamId stream, const std::vector<TicketId>& tickets);
    Result<Answer, QString> cancel(StreamId stream, const std::vector<TicketId>& tickets);

    // For a run: what each person takes along, topped up first where the sale's rule allows it and the
    // wallet has less than the scenario asks for. `toppedUp`: by how much.
    Result<Amount, QString> takeAlong(const SalePolicy& policy, Amount& toppedUp);
    Result<RunRow, QString> begin(const RehearsalHead& head);
    bool playedBefore(const RehearsalHead& head, StreamId but = {}) const;
    // The fastest run with tickets of that scenario and venue.
    std::optional<EarlierBest> best(const RehearsalHead& head) const;
    std::optional<QString> setAnchor(StreamId stream, SimTime log, std::int64_t utcMs);
    std::optional<QString> close(const RunRow& run);
    // At the end of a run: a copy into the folder's backups, where the newest is older than an hour.
    // Gives why it could not be made; the data itself is not touched by that.
    std::optional<QString> backUpIfDue() const;
    // Off the history, with its report; journal, tickets and ledger stay.
    std::optional<QString> deleteRun(StreamId stream);
    // The venue of that run, as it was then; a sentence where what the run began with cannot be read.
    Result<std::shared_ptr<const VenuePlan>, QString> planOf(StreamId stream) const;
    // As it was played; nothing where its record cannot be read.
    std::optional<Scenario> scenarioOf(StreamId stream) const;
    // Nothing where what the run began with cannot be read.
    std::optional<RunOrigin> originOf(StreamId stream) const;
    // What the run was recorded as, to be written to a file.
    Result<Recording, QString> recording(StreamId stream) const;

    Store& store() { return *m_store; }
    const TicketKey& key() const { return m_key; }
    const UtcClock& clock() const { return m_clock; }

private:
    PracticeData(const QString& folder, const UtcClock& clock) : m_folder(folder), m_clock(clock) {}
    std::optional<QString> start(Unfinished unfinished);
    QString sentence(const std::string& why) const;

    QString m_folder;
    const UtcClock& m_clock;
    DurableFiles m_files;
    std::unique_ptr<Store> m_store;  // null where the folder is only looked at
    TicketKey m_key{};
    std::unique_ptr<Database> m_database;
    std::unique_ptr<AccountStream> m_accounts;
    std::unique_ptr<RunStreams> m_runs;
    DataNews m_news;
    std::optional<OpenRun> m_open;
};

}  // namespace frontrow
