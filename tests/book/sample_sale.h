// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A listed performance in small, whose every command is kept with its events as a journal would have
// them. Nobody waits and nobody types letters: what matters here is money. Thread: one.
#pragma once

#include <memory>
#include <vector>

#include "book/memory_books.h"
#include "book/ticket_code.h"
#include "sale/engine.h"
#include "sale/journal_record.h"
#include "sale/policy.h"
#include "sale/sale.h"

namespace frontrow::test {

TicketKey sampleKey();
// Sells rows of 12 seats at 132,000 each; the performance is 30 days behind the opening at 0.
PerformanceSetup sampleSetup(const SalePolicy& policy);
SalePolicy samplePolicy();

class SampleSale {
public:
    explicit SampleSale(const SalePolicy& policy = samplePolicy());

    AccountId open(Amount deposit, AccountKind kind = AccountKind::Person);
    // Any command of a buyer; its record and events are kept. The answer is given back.
    Answer buyer(AccountId account, Action action);
    Answer system(Action action);
    Answer seller(Action action);
    // A week's allowance.
    Answer allow(AccountId account, Amount amount);
    void wait(Duration duration);

    // Onto the map, seats held, order opened.
    OrderId order(AccountId account, const std::vector<std::uint32_t>& seats);
    // The order is paid at once, or with that outcome.
    Answer pay(AccountId account, OrderId order, PaymentMethod method,
               PaymentOutcome outcome = PaymentOutcome::Approved);
    TicketId ticketOf(std::uint32_t seat) const;

    const Engine& engine() const { return m_engine; }
    const Sale& sale() const { return m_engine.sale(m_performance); }
    SimTime now() const { return m_now; }
    const std::vector<JournalRecord>& records() const { return m_records; }
    const EventBuffer& events() const { return m_events; }
    // How many events there were behind each record.
    const std::vector<std::size_t>& eventsBehind() const { return m_eventsBehind; }

private:
    Answer apply(const Actor& actor, CommandCounter counter, const Action& action);

    Engine m_engine;
    PerformanceId m_performance;
    SimTime m_now;
    std::uint64_t m_counter = 0;
    AccountId m_seller;
    std::vector<JournalRecord> m_records;
    EventBuffer m_events;
    std::vector<std::size_t> m_eventsBehind;
};

// What the entries leave in one of the pots.
Amount inPot(const MemoryBooks& books, Pot pot);

}  // namespace frontrow::test
