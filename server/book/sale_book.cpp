// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/sale_book.h"

#include <algorithm>

#include "domain/assert.h"
#include "sale/accounts.h"
#include "sale/payment_outcome.h"
#include "sale/sale.h"

namespace frontrow {

namespace {

// One engine of this program sells one performance.
constexpr PerformanceId kPerformance{1};

Amount amountOf(const Event& event) { return Amount{static_cast<std::int64_t>(event.value)}; }

}  // namespace

TicketClaim claimOf(const TicketRow& row) {
    return {static_cast<std::uint32_t>(streamOf(row.key).value),
            row.performance,
            TicketId{numberOf(row.key)},
            AccountId{numberOf(row.account)},
            row.seat,
            row.epoch};
}

bool concernsBooks(const Event& event) {
    switch (event.kind) {
        case EventKind::OrderOpened:
        case EventKind::OrderClosed:
        case EventKind::PaymentRequested:
        case EventKind::TransferAwaited:
        case EventKind::SharePaid:
        case EventKind::ShareReturned:
        case EventKind::TicketIssued:
        case EventKind::TicketVoided:
        case EventKind::WalletChanged: return true;
        default: return false;
    }
}

struct SaleBook::Page {
    struct Deposit {
        Amount amount;
        Role role;
    };
    BookSheet& sheet;
    const Engine& engine;
    // Paid in during this page; the event that tells of it has the balance only.
    std::map<AccountId, std::vector<Deposit>> deposits;
    // Void since the owner's last sign of why.
    std::map<AccountId, std::vector<Event>> voids;
    std::string fault;

    const Sale& sale() const { return engine.sale(kPerformance); }
    void fail(const std::string& reason) {
        if (fault.empty()) fault = reason;
    }
};

AccountRow* SaleBook::accountOf(Page& page, AccountId account) const {
    if (m_stream.booked == Booked::People && account.value > m_stream.people) return nullptr;
    AccountRow* row = page.sheet.account(rowKey(m_stream.stream, account.value));
    if (row == nullptr) page.fail("account " + std::to_string(account.value) + " is not in the books");
    return row;
}

AccountRow& SaleBook::openAccount(Page& page, AccountId account, AccountKind kind) const {
    AccountRow row;
    row.key = rowKey(m_stream.stream, account.value);
    row.kind = kind;
    for (const ProfileAccount& owned : m_stream.profiles) {
        if (owned.account == account) row.profile = owned.profile;
    }
    return page.sheet.open(row);
}

// Accounts that were opened, and money that came from outside. Refused commands moved nothing.
void SaleBook::readRecords(Page& page, std::span<const JournalRecord> records) const {
    for (const JournalRecord& record : records) {
        if (!record.answer.ok()) continue;
        const auto* opened = std::get_if<OpenAccount>(&record.command.action);
        if (opened != nullptr && m_stream.booked == Booked::Everybody) {
            AccountRow& account = openAccount(page, AccountId{record.answer.subject}, opened->kind);
            account.deposit = opened->deposit;
            page.sheet.enter(account, {.kind = EntryKind::Allowance, .amount = opened->deposit});
        } else if (const auto* topUp = std::get_if<TopUp>(&record.command.action)) {
            page.deposits[record.command.actor.account].push_back({topUp->amount, record.command.actor.role});
        }
    }
}

std::string SaleBook::writePage(BookSheet& sheet, std::span<const JournalRecord> records, std::span<const Event> events,
                                const Engine& engine, bool first) {
    Page page{sheet, engine, {}, {}, {}};
    if (first) {
        for (std::uint32_t i = 1; i <= m_stream.people; ++i) {
            AccountRow& account = openAccount(page, AccountId{i}, AccountKind::Person);
            account.deposit = m_stream.deposit;
            account.balance = m_stream.deposit;
        }
    }
    readRecords(page, records);
    for (const Event& event : events) note(page, event);
    for (const auto& [account, voids] : std::map(page.voids)) settleVoids(page, account, false);
    return differences(page);
}

void SaleBook::note(Page& page, const Event& event) const {
    switch (event.kind) {
        case EventKind::OrderOpened: return orderOpened(page, event);
        case EventKind::OrderClosed: return orderClosed(page, event);
        case EventKind::TicketIssued: return ticketIssued(page, event);
        case EventKind::TicketVoided: return voided(page, event);
        case EventKind::WalletChanged: return walletChanged(page, event);
        case EventKind::SharePaid: return shareMoved(page, event, Pot::Wallet, Pot::Escrow);
        case EventKind::ShareReturned: return shareMoved(page, event, Pot::Escrow, Pot::Wallet);
        default: break;
    }
    const bool asked = event.kind == EventKind::PaymentRequested;
    if (!asked && event.kind != EventKind::TransferAwaited) return;
    AccountRow* account = accountOf(page, event.account);
    if (account == nullptr) return;
    if (asked) {
        account->payingBy = unpackPaymentRequest(PaymentId{event.subject}, event.account, event.number).method;
    } else if (BookingRow* booking = page.sheet.booking(rowKey(m_stream.stream, event.subject))) {
        booking->state = BookingState::AwaitsTransfer;
        booking->method = PaymentMethod::Transfer;
    }
}

void SaleBook::orderOpened(Page& page, const Event& event) const {
    const AccountRow* account = accountOf(page, event.account);
    if (account == nullptr) return;
    const auto order = page.sale().order(OrderId{event.subject});
    FRONTROW_ASSERT(order.has_value());
    BookingRow row;
    row.key = rowKey(m_stream.stream, event.subject);
    row.account = account->key;
    row.total = order->total;
    row.fee = order->fee;
    row.opened = event.time;
    row.page = page.sheet.page();
    page.sheet.open(row);
}

void SaleBook::orderClosed(Page& page, const Event& event) const {
    AccountRow* account = accountOf(page, event.account);
    if (account == nullptr) return;
    BookingRow* booking = page.sheet.booking(rowKey(m_stream.stream, event.subject));
    if (booking == nullptr) return page.fail("order " + std::to_string(event.subject) + " is not in the books");
    booking->end = static_cast<OrderEnd>(event.number);
    const bool wasAwaited = booking->state == BookingState::AwaitsTransfer;
    booking->state = booking->end == OrderEnd::Paid ? BookingState::Paid : BookingState::Closed;
    if (booking->state != BookingState::Paid) return;
    if (!wasAwaited) booking->method = account->payingBy;
    paid(page, *booking, *account);
    booking->escrow = Amount{};
}

// Both sides of what an order cost: the owner's part, and the shares that waited in escrow.
void SaleBook::paid(Page& page, const BookingRow& booking, AccountRow& owner) const {
    const auto enter = [&](EntryKind kind, Pot from, Pot to, Amount amount) {
        page.sheet.enter(owner, {.kind = kind, .from = from, .to = to, .amount = amount, .booking = booking.key});
    };
    if (booking.total < Amount{}) return enter(EntryKind::Refund, Pot::House, Pot::Wallet, -booking.total);
    const bool outside = booking.method == PaymentMethod::Card || booking.method == PaymentMethod::Transfer;
    enter(EntryKind::Purchase, outside ? Pot::Outside : Pot::Wallet, Pot::House, booking.total - booking.escrow);
    enter(EntryKind::Share, Pot::Escrow, Pot::House, booking.escrow);
}

void SaleBook::ticketIssued(Page& page, const Event& event) const {
    const AccountRow* account = accountOf(page, event.account);
    if (account == nullptr) return;
    settleVoids(page, event.account, true);
    const auto ticket = page.sale().ticket(TicketId{event.subject});
    FRONTROW_ASSERT(ticket.has_value());
    const VenuePlan& plan = *page.sale().setup().plan;
    TicketRow row;
    row.key = rowKey(m_stream.stream, event.subject);
    row.booking = rowKey(m_stream.stream, ticket->order.value);
    row.account = account->key;
    row.performance = kPerformance;
    row.seat = SeatIndex{event.number};
    row.section = plan.section(plan.seatSection(row.seat)).name;
    row.row = plan.row(plan.seatRow(row.seat)).label;
    row.number = plan.seatNumber(row.seat);
    row.price = amountOf(event);
    row.page = page.sheet.page();
    row.epoch = page.engine.setup().epoch;
    row.code = ticketCodeText(signTicket(m_key, claimOf(row)));
    page.sheet.open(row);
}

void SaleBook::voided(Page& page, const Event& event) const {
    if (accountOf(page, event.account) == nullptr) return;
    TicketRow* ticket = page.sheet.ticket(rowKey(m_stream.stream, event.subject));
    if (ticket == nullptr) return page.fail("ticket " + std::to_string(event.subject) + " is not in the books");
    ticket->state = TicketRowState::Void;
    ticket->refund = amountOf(event);
    page.voids[event.account].push_back(event);
}

// A re-booking exchanges tickets and settles the difference with its order. A cancelled ticket's price
// comes back, and what cancelling costs goes.
void SaleBook::settleVoids(Page& page, AccountId owner, bool rebooked) const {
    const auto waiting = page.voids.find(owner);
    if (waiting == page.voids.end()) return;
    const std::vector<Event> voids = std::move(waiting->second);
    page.voids.erase(waiting);
    AccountRow* account = accountOf(page, owner);
    if (rebooked || account == nullptr) return;
    const Amount fee{page.sale().setup().policy.payment.feePerSeat};
    for (const Event& event : voids) {
        const TicketRow& ticket = *page.sheet.ticket(rowKey(m_stream.stream, event.subject));
        Amount charge = share(ticket.price, page.sale().cancelChargePerMille(event.time));
        const Amount kept = ticket.price - charge;
        // Whoever sells gives back everything.
        if (ticket.refund != kept && ticket.refund != kept + fee) charge = Amount{};
        const auto enter = [&](EntryKind kind, Pot from, Pot to, Amount amount) {
            page.sheet.enter(*account, {.kind = kind,
                                        .from = from,
                                        .to = to,
                                        .amount = amount,
                                        .booking = ticket.booking,
                                        .ticket = ticket.key});
        };
        enter(EntryKind::Refund, Pot::House, Pot::Wallet, ticket.refund + charge);
        enter(EntryKind::Charge, Pot::Wallet, Pot::House, charge);
    }
}

// What it tells of is booked where it happened, but for money from outside: that is told of here only.
void SaleBook::walletChanged(Page& page, const Event& event) const {
    AccountRow* account = accountOf(page, event.account);
    if (account == nullptr) return;
    settleVoids(page, event.account, false);
    const auto paidIn = page.deposits.find(event.account);
    if (paidIn == page.deposits.end()) return;
    auto& waiting = paidIn->second;
    const Amount more = amountOf(event) - account->balance;
    const auto deposit =
        std::find_if(waiting.begin(), waiting.end(), [&](const auto& each) { return each.amount == more; });
    if (deposit == waiting.end()) return;
    const EntryKind kind = deposit->role == Role::System ? EntryKind::Allowance : EntryKind::TopUp;
    page.sheet.enter(*account, {.kind = kind, .amount = deposit->amount});
    waiting.erase(deposit);
}

void SaleBook::shareMoved(Page& page, const Event& event, Pot from, Pot to) const {
    AccountRow* account = accountOf(page, event.account);
    if (account == nullptr) return;
    BookingRow* booking = page.sheet.booking(rowKey(m_stream.stream, event.subject));
    if (booking == nullptr) return page.fail("order " + std::to_string(event.subject) + " is not in the books");
    page.sheet.enter(
        *account,
        {.kind = EntryKind::Share, .from = from, .to = to, .amount = amountOf(event), .booking = booking->key});
    booking->escrow += to == Pot::Escrow ? amountOf(event) : -amountOf(event);
}

// The books against the engine, for every account of the page.
std::string SaleBook::differences(Page& page) const {
    for (const auto& [key, account] : page.sheet.accounts()) {
        if (streamOf(key) != m_stream.stream || !page.fault.empty()) continue;
        const Amount real = page.engine.accounts().balance(AccountId{numberOf(key)});
        if (account.balance == real) continue;
        page.fail("account " + std::to_string(numberOf(key)) + " has " + std::to_string(real.minor) +
                  ", the books say " + std::to_string(account.balance.minor));
    }
    return page.fault;
}

}  // namespace frontrow
