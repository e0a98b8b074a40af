// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refusal_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <string>
#include <vector>

namespace frontrow {

namespace {

struct RefusalWords {
    Q_DECLARE_TR_FUNCTIONS(RefusalWords)
};

QString inSeconds(Duration left) {
    const std::int64_t whole = (left.ms + 999) / 1'000;
    return RefusalWords::tr("%n second(s)", nullptr, static_cast<int>(whole));
}

QString roomSentence(const Answer& answer, Duration left) {
    switch (answer.refusal) {
        case Refusal::NotOpen:
            return RefusalWords::tr("Too early: the sale opens in %1. Nothing is lost, click again at the opening.")
                .arg(inSeconds(left));
        case Refusal::ClickLocked:
            return RefusalWords::tr("An early click has locked the button for %1.").arg(inSeconds(left));
        case Refusal::SaleEnded: return RefusalWords::tr("The sale has ended.");
        case Refusal::PerformanceCancelled:
            return RefusalWords::tr("The performance is cancelled. What was paid is refunded in full.");
        case Refusal::CodeUnknown:
            return RefusalWords::tr("This presale code is not one of this sale. Check it and try again.");
        case Refusal::CodeUsed: return RefusalWords::tr("This presale code was used by somebody else.");
        case Refusal::AlreadyWaiting: return RefusalWords::tr("You already have a place. It is kept.");
        case Refusal::ReloadLocked:
            return RefusalWords::tr("Coming back is locked for %1 after a reload.").arg(inSeconds(left));
        case Refusal::NotWaiting: return RefusalWords::tr("You have no place in the waiting room. Click to join.");
        case Refusal::WaitingRoomFull: return RefusalWords::tr("The waiting room is full. Try again in a moment.");
        case Refusal::NotAdmitted:
        case Refusal::PassInvalid:
            return RefusalWords::tr("Your pass is not valid any more. Join again at the end of the queue.");
        case Refusal::NotOnMap: return RefusalWords::tr("Your time on the map is over. Join again to go on.");
        default: return {};
    }
}

QString lettersSentence(const Answer& answer) {
    switch (answer.refusal) {
        case Refusal::LettersRequired: return RefusalWords::tr("The letters come first.");
        case Refusal::LettersWrong: return RefusalWords::tr("The letters do not match. Here are new ones.");
        case Refusal::LettersLapsed:
        case Refusal::LettersUnknown: return RefusalWords::tr("These letters are too old. Here are new ones.");
        case Refusal::LettersNotYet: return RefusalWords::tr("The new letters are on their way.");
        case Refusal::LettersTooMany:
            return RefusalWords::tr("Too many wrong tries. You are back in the waiting room.");
        default: return {};
    }
}

QString seatSentence(const Answer& answer, Duration left, const VenuePlan& plan) {
    const auto place = [&] {
        return answer.subject < plan.seatCount() ? seatPlace(plan, SeatIndex{answer.subject})
                                                 : RefusalWords::tr("This seat");
    };
    switch (answer.refusal) {
        case Refusal::SeatTaken: return RefusalWords::tr("%1: taken %2 ms before you.").arg(place()).arg(answer.number);
        case Refusal::SeatBlocked: return RefusalWords::tr("This seat is not for sale.");
        case Refusal::LimitReached:
            return RefusalWords::tr("That would be more than %n ticket(s), the limit of this sale.", nullptr,
                                    static_cast<int>(answer.number));
        case Refusal::NotAdjacent: return RefusalWords::tr("There are not that many free seats side by side here.");
        case Refusal::LeavesSingleSeat:
            return RefusalWords::tr("%1 would be left alone. Take seats that leave no single one.").arg(place());
        case Refusal::AccessibleOnly:
            return RefusalWords::tr("This place is kept for people who need step-free access.");
        case Refusal::NothingHeld: return RefusalWords::tr("No seats are held for you.");
        case Refusal::HoldChanged:
            return RefusalWords::tr("Your seats have changed meanwhile. Look at them once more.");
        case Refusal::HoldEnded: return RefusalWords::tr("Your hold has ended, the seats went back.");
        case Refusal::CoolDown:
            return RefusalWords::tr("Too many holds ran out. You can take seats again in %1.").arg(inSeconds(left));
        case Refusal::TooFast:
            return RefusalWords::tr("Too many requests at once. The next one counts in %1.").arg(inSeconds(left));
        case Refusal::OrderOpen: return RefusalWords::tr("These seats are being paid. Go back to the seats first.");
        case Refusal::NotStanding: return RefusalWords::tr("This section has numbered seats.");
        case Refusal::NotEnoughPlaces:
            return RefusalWords::tr("Only %n place(s) are left in this area.", nullptr,
                                    static_cast<int>(answer.number));
        default: return {};
    }
}

QString moneySentence(const Answer& answer) {
    switch (answer.refusal) {
        case Refusal::OrderLapsed: return RefusalWords::tr("The time to pay is over. Nothing was charged.");
        case Refusal::UnknownOrder:
        case Refusal::OrderCancelled: return RefusalWords::tr("This order was given up. Nothing was charged.");
        case Refusal::AlreadyPaid: return RefusalWords::tr("This order is paid.");
        case Refusal::MethodNotOffered:
            return RefusalWords::tr("This sale does not take this method. Choose another one.");
        case Refusal::MethodOff:
            return RefusalWords::tr(
                "This method was refused too often. Choose another one; your seats are still held.");
        case Refusal::PaymentRunning: return RefusalWords::tr("A payment is already being answered.");
        case Refusal::InsufficientFunds:
            return RefusalWords::tr("The balance is too low by ₩%L1. Nothing was charged.").arg(answer.number);
        case Refusal::ShareUnpaid:
            return RefusalWords::tr("%n member(s) have not paid yet.", nullptr, static_cast<int>(answer.number));
        case Refusal::AmountTooLarge: return RefusalWords::tr("The sum is too large for this sale.");
        case Refusal::TopUpOff: return RefusalWords::tr("The wallet of this sale cannot be topped up.");
        case Refusal::UnknownTicket: return RefusalWords::tr("There is no such ticket.");
        case Refusal::AlreadyRefunded: return RefusalWords::tr("This ticket was cancelled before.");
        case Refusal::TooLate: return RefusalWords::tr("The performance has begun.");
        case Refusal::WholeOrderOnly: return RefusalWords::tr("This sale cancels whole bookings only.");
        case Refusal::RebookingOff: return RefusalWords::tr("This sale does not re-book.");
        case Refusal::TransferPending:
            return RefusalWords::tr("The transfer has not arrived. Cancelling the booking releases it.");
        default: return {};
    }
}

}  // namespace

QString seatPlace(const VenuePlan& plan, SeatIndex seat) {
    const Section& section = plan.section(plan.seatSection(seat));
    const QString name = QString::fromStdString(section.name);
    if (section.kind == SectionKind::Standing) return RefusalWords::tr("Section %1").arg(name);
    const Row& row = plan.row(plan.seatRow(seat));
    return RefusalWords::tr("Section %1, row %2, seat %3")
        .arg(name, QString::fromStdString(row.label), QString::fromStdString(std::string(plan.seatNumber(seat))));
}

QStringList seatPlaces(const VenuePlan& plan, std::span<const SeatIndex> seats) {
    const auto number = [&](SeatIndex seat) { return QString::fromStdString(std::string(plan.seatNumber(seat))); };
    std::vector<SeatIndex> sorted(seats.begin(), seats.end());
    std::ranges::sort(sorted);
    QStringList places;
    for (std::size_t i = 0; i < sorted.size();) {
        const std::size_t first = i;
        QStringList numbers;
        while (i < sorted.size() && plan.seatRow(sorted[i]) == plan.seatRow(sorted[first])) {
            const std::size_t begin = i++;
            while (i < sorted.size() && sorted[i].value == sorted[i - 1].value + 1 &&
                   plan.seatStretch(sorted[i]) == plan.seatStretch(sorted[begin])) {
                ++i;
            }
            numbers << (i - begin == 1 ? number(sorted[begin])
                                       : number(sorted[begin]) + QChar(0x2013) + number(sorted[i - 1]));
        }
        if (i - first == 1 || plan.isStanding(sorted[first])) {
            places << seatPlace(plan, sorted[first]);
            continue;
        }
        const Row& row = plan.row(plan.seatRow(sorted[first]));
        places << RefusalWords::tr("Section %1, row %2, seats %3")
                      .arg(QString::fromStdString(plan.section(row.section).name), QString::fromStdString(row.label),
                           numbers.join(QStringLiteral(", ")));
    }
    return places;
}

QString refusalSentence(const Answer& answer, Duration left, const VenuePlan& plan) {
    for (const QString& sentence : {roomSentence(answer, left), lettersSentence(answer),
                                    seatSentence(answer, left, plan), moneySentence(answer)}) {
        if (!sentence.isEmpty()) return sentence;
    }
    return RefusalWords::tr("The sale refused this (%1). Nothing has changed.")
        .arg(QString::fromLatin1(refusalName(answer.refusal).data()));
}

std::optional<QString> declinedSentence(const Declined& declined, Duration left) {
    switch (declined.refusal) {
        case WireRefusal::SlowDown:
            return RefusalWords::tr("Too many requests at once. The next one counts in %1.").arg(inSeconds(left));
        case WireRefusal::MapNotYet: return RefusalWords::tr("The map cannot be loaded again yet.");
        case WireRefusal::ServerStopping:
            return RefusalWords::tr("The sale's records cannot be written now. What you hold is kept as it is.");
        case WireRefusal::TakenOver: return RefusalWords::tr("You came in from another window. This one has ended.");
        case WireRefusal::VersionUnknown:
            return RefusalWords::tr("The server speaks another version (%1).")
                .arg(QString::fromStdString(declined.detail));
        default: return std::nullopt;
    }
}

QString outcomeHeadline(PaymentOutcome outcome) {
    switch (outcome) {
        case PaymentOutcome::Approved: return RefusalWords::tr("Paid");
        case PaymentOutcome::InsufficientFunds: return RefusalWords::tr("Balance too low");
        case PaymentOutcome::WrongDetails: return RefusalWords::tr("Card details not accepted");
        case PaymentOutcome::LimitExceeded: return RefusalWords::tr("Card limit exceeded");
        case PaymentOutcome::NetworkError: return RefusalWords::tr("No answer from the card company");
    }
    return {};
}

}  // namespace frontrow
