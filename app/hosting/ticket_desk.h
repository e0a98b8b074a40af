// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked of the tickets of runs that are over. The run is played again for every question, which
// may take seconds, so each call makes its own connection to the data folder. Refusals of the folder are
// sentences for people. Thread: any, one call at a time.
#pragma once

#include <QString>
#include <vector>

#include "hosting/practice_data.h"

namespace frontrow {

class TicketDesk {
public:
    // The data must outlive the desk; only what does not change in it is read.
    explicit TicketDesk(PracticeData& data) : m_store(data.store()), m_key(data.key()), m_clock(data.clock()) {}

    Result<std::vector<CancelOffer>, QString> cancelOffers(StreamId run, const std::vector<TicketId>& tickets) const;
    Result<Answer, QString> cancel(StreamId run, const std::vector<TicketId>& tickets) const;
    // The three best.
    Result<RebookOffers, QString> rebookOffers(StreamId run, const std::vector<TicketId>& tickets) const;
    Result<Answer, QString> rebook(StreamId run, const std::vector<TicketId>& tickets, const SeatList& seats) const;

private:
    Store& m_store;
    const TicketKey m_key;
    const UtcClock& m_clock;
};

}  // namespace frontrow
