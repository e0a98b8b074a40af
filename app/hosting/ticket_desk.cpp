// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting/ticket_desk.h"

#include "operations/storage_words.h"

namespace frontrow {

namespace {

// Of the runs of the folder, on a connection that lives as long as the question.
template <class T, class Ask>
Result<T, QString> asked(const Store& store, const TicketKey& key, const UtcClock& clock, Ask ask) {
    auto database = store.connect(DatabaseUse::Write);
    if (!database) return Failure{storageSentence(database.error(), store.paths().folder)};
    RunStreams runs(**database, key, clock);
    auto answer = ask(runs);
    if (!answer) return Failure{QString::fromStdString(answer.error())};
    return std::move(*answer);
}

}  // namespace

Result<std::vector<CancelOffer>, QString> TicketDesk::cancelOffers(StreamId run,
                                                                   const std::vector<TicketId>& tickets) const {
    return asked<std::vector<CancelOffer>>(m_store, m_key, m_clock,
                                           [&](RunStreams& runs) { return runs.cancelOffers(run, tickets); });
}

Result<Answer, QString> TicketDesk::cancel(StreamId run, const std::vector<TicketId>& tickets) const {
    return asked<Answer>(m_store, m_key, m_clock, [&](RunStreams& runs) { return runs.cancel(run, tickets); });
}

Result<RebookOffers, QString> TicketDesk::rebookOffers(StreamId run, const std::vector<TicketId>& tickets) const {
    constexpr std::size_t kMost = 3;
    return asked<RebookOffers>(m_store, m_key, m_clock,
                               [&](RunStreams& runs) { return runs.rebookOffers(run, tickets, kMost); });
}

Result<Answer, QString> TicketDesk::rebook(StreamId run, const std::vector<TicketId>& tickets,
                                           const SeatList& seats) const {
    return asked<Answer>(m_store, m_key, m_clock, [&](RunStreams& runs) { return runs.rebook(run, tickets, seats); });
}

}  // namespace frontrow
