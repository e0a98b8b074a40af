// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A rehearsal's stream from its beginning to its end in the books: it is begun, it is closed when the
// run is over, and one that was cut off is settled by rule. Then the person is gone: connection, hold
// and order run out as they would have, what was paid stays paid. Tickets can be cancelled afterwards.
// Thread: that of the connection.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "book/rehearsal_head.h"
#include "book/run_table.h"
#include "book/stream_replay.h"
#include "book/utc_clock.h"
#include "domain/result.h"
#include "host/rehearsal_stage.h"
#include "sale/sale.h"
#include "storage/sqlite_journal.h"

namespace frontrow {

// The stage of a rehearsal of this crowd version, as before its first record.
std::unique_ptr<StageMaker> stagesOf(const RehearsalHead& head);
// Whose accounts are booked, and to which profile.
BookedStream bookedStream(const RehearsalHead& head, StreamId stream);

// Why a run of another crowd version cannot be simulated again.
std::string otherCrowd(const RehearsalHead& head);

// The run as a file can hold it, by its journal; or why that cannot be.
Result<Recording, std::string> recordingOf(Database& database, StreamId stream);

// A run that was found unfinished, and what became of it.
struct SettledRun {
    RunRow run;
    std::vector<TicketRow> tickets;  // that are there, and valid
    std::string problem;             // why it could not be simulated again; the books stay as they were
};

// A run that was left while its sale went on, and in which its person still has something.
struct OpenRun {
    RunRow run;
    RehearsalHead head;
    SimTime lastThere;  // of its person
    SimTime now;        // the sale's, as it was found
    BuyerStage stage = BuyerStage::Outside;
    std::uint32_t place = 0;  // in the line
    SeatList held;            // also those of an open order
    SimTime until;            // when the first of that ends, or the order
};

struct CancelOffer {
    TicketRow ticket;
    Refusal refusal = Refusal::None;
    Amount refund;
    Amount charge;
};

// Free seats that are better than tickets of a run, and what the exchange would cost.
struct RebookOffer {
    SeatList seats;
    std::int32_t gain = 0;  // points of the mean view
    Amount difference;      // to be paid; below 0 it comes back
};

struct RebookOffers {
    Refusal refusal = Refusal::None;  // why these tickets cannot be exchanged
    std::vector<RebookOffer> offers;  // the best first
};

class RunStreams {
public:
    RunStreams(Database& database, const TicketKey& key, const UtcClock& clock)
        : m_database(database),
          m_key(key),
          m_clock(clock) {}

    // A stream with its head, and the run's row.
    Result<RunRow, std::string> begin(const RehearsalHead& head);
    // The run is over: result, report, digest and end are in `run`. Where its money still moves, or the
    // books are behind the journal, it is simulated on until it does not.
    std::string close(const RunRow& run);
    // The newest run that a process left unfinished, if its person still has a place, seats or an order in it now.
    // Nothing is written.
    std::optional<OpenRun> openRun();
    // Before it is gone on with: puts on record when its person's connection was lost, and gives the instant.
    Result<SimTime, std::string> noteAbsence(const OpenRun& open);
    // Every run that a process left unfinished, but that one.
    Result<std::vector<SettledRun>, std::string> settleUnfinished(StreamId but = {});

    // What cancelling these tickets of one run would give back now; and doing it. As the engine decides.
    Result<std::vector<CancelOffer>, std::string> cancelOffers(StreamId stream, const std::vector<TicketId>& tickets);
    Result<Answer, std::string> cancel(StreamId stream, const std::vector<TicketId>& tickets);

    // Seats side by side that are better than these tickets, at most `most`, as the run's own time sees
    // them now. Taking them is what a buyer does: waiting room, letters, hold, order, payment from the
    // run's wallet; the tickets are exchanged in the one step that pays, or stay as they are.
    Result<RebookOffers, std::string> rebookOffers(StreamId stream, const std::vector<TicketId>& tickets,
                                                   std::size_t most);
    Result<Answer, std::string> rebook(StreamId stream, const std::vector<TicketId>& tickets, const SeatList& seats);

    std::vector<TicketRow> validTickets(StreamId stream);

private:
    struct Opened;
    struct Trace;
    class Rebooking;
    Result<std::unique_ptr<Opened>, std::string> reopen(StreamId stream);
    std::string append(Opened& opened, SimTime t, const Command& command, Answer& answer);
    std::string settle(Opened& opened, RunRow& run);
    std::string store(Opened& opened, const RunRow* run);
    std::string loseConnections(Opened& opened);
    SettledRun settleOne(const StreamInfo& info);
    static SimTime lastThere(const Opened& opened);
    SimTime timeNow(const Opened& opened) const;
    static Result<Trace, std::string> traceOf(Opened& opened);

    Database& m_database;
    TicketKey m_key;
    const UtcClock& m_clock;
};

}  // namespace frontrow
