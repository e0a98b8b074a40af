// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/rehearsal_progress.h"

#include <QTextStream>

#include "protocol/field_json.h"

namespace frontrow {

void RehearsalProgress::say(SimTime time, const QString& words) {
    const QString since = m_opening
                              ? QString::asprintf("%+8.1f s", static_cast<double>((time - *m_opening).ms) / 1'000.0)
                              : QStringLiteral("   before ");
    m_out << since << "  " << words << '\n';
    m_out.flush();
}

QString RehearsalProgress::seatName(SeatIndex seat) const {
    if (seat.value >= m_plan.seatCount()) return QStringLiteral("a seat");
    return QStringLiteral("%1 row %2 seat %3")
        .arg(QString::fromStdString(m_plan.section(m_plan.seatSection(seat)).name),
             QString::fromStdString(m_plan.row(m_plan.seatRow(seat)).label),
             QString::fromStdString(m_plan.seatNumber(seat)));
}

void RehearsalProgress::saleChanged(const SaleEvent& event) {
    if (event.kind == EventKind::SaleOpened) {
        m_opening = event.time;
        say(event.time, QStringLiteral("the sale opens"));
    }
    if (event.kind == EventKind::SaleEnded) say(event.time, QStringLiteral("the sale is over"));
}

void RehearsalProgress::answered(const CommandReceipt& receipt) {
    const Answer& answer = receipt.answer;
    if (receipt.verb == EnterWaitingRoom::name) {
        // A hunt begins long after the opening: its time counts from the way in.
        if (answer.ok() && !m_opening) m_opening = receipt.decided;
        if (answer.refusal == Refusal::NotOpen)
            say(receipt.decided, QStringLiteral("clicked too early"));
        else if (answer.ok() && answer.number > 0)
            say(receipt.decided, QStringLiteral("in the waiting room, place %L1").arg(answer.number));
        else if (answer.ok())
            say(receipt.decided, QStringLiteral("in the waiting room"));
        else
            say(receipt.decided, QStringLiteral("not let in: %1").arg(toQString(refusalName(answer.refusal))));
    } else if (receipt.verb == AnswerLetters::name) {
        say(receipt.decided, answer.ok() ? QStringLiteral("letters passed") : QStringLiteral("letters wrong"));
    } else if (receipt.verb == HoldSeats::name || receipt.verb == HoldStanding::name) {
        sayHold(receipt);
    } else if (receipt.verb == OpenOrder::name && answer.ok()) {
        say(receipt.decided, QStringLiteral("order opened"));
    } else if (!answer.ok()) {
        say(receipt.decided,
            QStringLiteral("%1 refused: %2").arg(toQString(receipt.verb), toQString(refusalName(answer.refusal))));
    }
}

void RehearsalProgress::sayHold(const CommandReceipt& receipt) {
    const Answer& answer = receipt.answer;
    if (answer.ok()) {
        say(receipt.decided, QStringLiteral("%1 seats held").arg(answer.number));
    } else if (answer.refusal == Refusal::SeatTaken) {
        say(receipt.decided,
            QStringLiteral("lost %1, gone %2 ms before").arg(seatName(SeatIndex{answer.subject})).arg(answer.number));
    } else {
        say(receipt.decided, QStringLiteral("seats refused: %1").arg(toQString(refusalName(answer.refusal))));
    }
}

void RehearsalProgress::happened(const OwnEvent& event) {
    switch (event.kind) {
        case EventKind::Admitted: return say(event.time, QStringLiteral("your turn"));
        case EventKind::PassLapsed: return say(event.time, QStringLiteral("the pass lapsed"));
        case EventKind::EnteredMap: return say(event.time, QStringLiteral("on the map"));
        case EventKind::PaymentRefused: return say(event.time, QStringLiteral("payment refused"));
        case EventKind::PaymentRetrying:
            return say(event.time, QStringLiteral("no answer from the bank, trying again"));
        case EventKind::TicketIssued:
            return say(event.time, QStringLiteral("ticket: %1").arg(seatName(SeatIndex{event.number})));
        case EventKind::OrderClosed:
            if (event.number == static_cast<std::uint32_t>(OrderEnd::Lapsed))
                say(event.time, QStringLiteral("the payment limit has passed"));
            return;
        default: return;
    }
}

}  // namespace frontrow
