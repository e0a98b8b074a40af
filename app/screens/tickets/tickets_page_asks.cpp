// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page asks before tickets are given back or exchanged. The run is played again beside the window
// to find out; whoever waits longer than a moment sees that it is being worked out.
#include <QPointer>
#include <QTimer>

#include "commands/money_words.h"
#include "models/figures.h"
#include "sale/refusal.h"
#include "screens/tickets/rebook_choice.h"
#include "screens/tickets/tickets_page.h"
#include "widgets/action_button.h"
#include "widgets/confirm_dialog.h"
#include "widgets/data_table.h"

namespace frontrow {

namespace {

constexpr int kShownAfterMs = 300;

QString refusalText(Refusal refusal) {
    switch (refusal) {
        case Refusal::AlreadyRefunded: return TicketsPage::tr("This ticket is cancelled already.");
        case Refusal::TooLate:
            return TicketsPage::tr("The performance has begun, so the ticket cannot be given back any more.");
        case Refusal::WholeOrderOnly:
            return TicketsPage::tr("This sale takes back whole bookings only. Cancel all seats of it, or keep them.");
        case Refusal::OrderOpen: return TicketsPage::tr("The ticket is about to be exchanged by an order.");
        case Refusal::TransferPending:
            return TicketsPage::tr("The transfer has not arrived. Cancelling the booking releases it.");
        case Refusal::RebookingOff: return TicketsPage::tr("This sale does not exchange tickets.");
        case Refusal::SeatTaken:
        case Refusal::SeatBlocked: return TicketsPage::tr("The seats were taken meanwhile.");
        case Refusal::InsufficientFunds: return TicketsPage::tr("The wallet has too little for the difference.");
        default:
            return TicketsPage::tr("The sale refuses it (%1).").arg(QString::fromLatin1(refusalName(refusal).data()));
    }
}

Amount refundOf(const std::vector<CancelOffer>& offers) {
    Amount sum;
    for (const CancelOffer& offer : offers) sum += offer.refund;
    return sum;
}

}  // namespace

void TicketsPage::openLater(ConfirmDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QTimer::singleShot(kShownAfterMs, dialog, [dialog] {
        if (dialog->isWaiting()) dialog->open();
    });
}

void TicketsPage::setWorking(bool working) {
    for (QWidget* each :
         {static_cast<QWidget*>(m_cancelAll), static_cast<QWidget*>(m_rebook), static_cast<QWidget*>(m_table)})
        each->setEnabled(!working);
}

// --- Giving back ------------------------------------------------------------------------------------

void TicketsPage::askCancel(const std::vector<TicketId>& tickets) {
    const Booking* booking = chosen();
    if (booking == nullptr || tickets.empty() || m_aside.isBusy()) return;
    const StreamId run = booking->run;
    const int count = static_cast<int>(tickets.size());
    const QPointer<ConfirmDialog> dialog = new ConfirmDialog(tr("Cancel %n ticket(s)?", nullptr, count), tr("Keep"),
                                                             tr("Cancel %n ticket(s)", nullptr, count), this);
    dialog->wait(tr("Working out what comes back. Nothing is cancelled yet."));
    openLater(dialog);
    connect(dialog, &QDialog::accepted, this, [this, run, tickets] { cancel(run, tickets); });
    m_aside.run([this, run, tickets] { return m_desk.cancelOffers(run, tickets); },
                [this, dialog, count](const Result<std::vector<CancelOffer>, QString>& offers) {
                    if (dialog.isNull()) return;
                    if (offers) return showCancelOffers(dialog, *offers, static_cast<std::size_t>(count));
                    dialog->deleteLater();
                    say(tr("What would come back cannot be worked out. Nothing is cancelled."), offers.error(), true);
                });
}

void TicketsPage::showCancelOffers(ConfirmDialog* dialog, const std::vector<CancelOffer>& offers, std::size_t wanted) {
    const Booking* booking = chosen();
    if (booking == nullptr) return dialog->deleteLater();
    dialog->finishWaiting();
    Amount charge;
    Refusal refusal = Refusal::None;
    for (const CancelOffer& offer : offers) {
        charge += offer.charge;
        if (offer.refusal != Refusal::None) refusal = offer.refusal;
    }
    const bool inPart = wanted < booking->validSeats();
    if (booking->cancelUnit == CancelUnit::WholeOrder && inPart) refusal = Refusal::WholeOrderOnly;
    if (refusal != Refusal::None) {
        dialog->addParagraph(refusalText(refusal));
        dialog->addParagraph(tr("Your tickets are valid as before."));
        dialog->refuse();
        return dialog->open();
    }
    for (const CancelOffer& offer : offers)
        dialog->addFigure(seatText(offer.ticket), amountText(offer.ticket.price), QStringLiteral("seatPrice"));
    dialog->addFigure(tr("Charge"), amountText(charge), QStringLiteral("charge"));
    dialog->addFigure(tr("Back to the wallet"), amountText(refundOf(offers)), QStringLiteral("refund"));
    const int left = static_cast<int>(booking->validSeats() - wanted);
    dialog->addParagraph(left > 0 ? tr("%n ticket(s) of this booking stay valid.", nullptr, left)
                                  : tr("Nothing of this booking stays valid."));
    dialog->addParagraph(tr("This cannot be undone. The booking fee is not part of a ticket's price."));
    dialog->open();
}

void TicketsPage::cancel(StreamId run, const std::vector<TicketId>& tickets) {
    const Amount before = m_data.profile().wallet;
    const auto done = [this, run, before,
                       count = static_cast<int>(tickets.size())](const Result<Answer, QString>& answer) {
        setWorking(false);
        if (!answer || !answer->ok()) {
            return say(tr("Nothing is cancelled; the tickets are valid as before."),
                       answer ? refusalText(answer->refusal) : answer.error(), true);
        }
        const Amount back = m_data.profile().wallet - before;
        reload();
        say(tr("%n ticket(s) cancelled.", nullptr, count), tr("%1 is back in the wallet.").arg(amountText(back)),
            false);
        emit ticketsCancelled(run);
        emit walletChanged();
    };
    if (m_aside.run([this, run, tickets] { return m_desk.cancel(run, tickets); }, done)) setWorking(true);
}

// --- Exchanging -------------------------------------------------------------------------------------

void TicketsPage::askRebook() {
    const Booking* booking = chosen();
    const std::vector<TicketId> tickets = validTickets();
    if (booking == nullptr || tickets.empty() || m_rebook->isHidden() || m_aside.isBusy()) return;
    const StreamId run = booking->run;
    const QPointer<ConfirmDialog> dialog =
        new ConfirmDialog(tr("Exchange for better seats?"), tr("Keep"), tr("Exchange"), this);
    dialog->wait(tr("Looking for better seats that are free now. Nothing is exchanged yet."));
    openLater(dialog);
    m_aside.run([this, run, tickets] { return m_desk.rebookOffers(run, tickets); },
                [this, dialog, run, tickets](const Result<RebookOffers, QString>& offers) {
                    if (dialog.isNull()) return;
                    if (offers) return showRebookOffers(dialog, run, tickets, *offers);
                    dialog->deleteLater();
                    say(tr("What is free cannot be worked out. Your tickets are valid as before."), offers.error(),
                        true);
                });
}

void TicketsPage::showRebookOffers(ConfirmDialog* dialog, StreamId run, const std::vector<TicketId>& tickets,
                                   const RebookOffers& offers) {
    dialog->finishWaiting();
    const auto plan = planOf(run);
    const Booking* booking = chosen();
    if (booking == nullptr || plan == nullptr || offers.offers.empty()) {
        dialog->addParagraph(offers.refusal != Refusal::None ? refusalText(offers.refusal)
                                                             : tr("No better seats are free side by side."));
        dialog->addParagraph(tr("Your tickets are valid as before."));
        dialog->refuse();
        return dialog->open();
    }
    std::vector<SeatIndex> now;
    for (const BookedSeat& seat : booking->seats) {
        if (seat.valid()) now.push_back(seat.ticket.seat);
    }
    dialog->addParagraph(
        tr("Your seats stay yours until better ones are paid. The difference is charged or refunded; there is no "
           "charge for cancelling."));
    auto* choice = new RebookChoice(offers.offers, plan, std::move(now), dialog);
    dialog->addBody(choice);
    const auto label = [this, dialog, choice] {
        const Amount difference = choice->chosen().difference;
        const bool possible = difference <= m_data.profile().wallet;
        if (!possible) return dialog->setDeed(tr("Exchange — balance too low"), false);
        if (difference > Amount{}) return dialog->setDeed(tr("Exchange for %1").arg(amountText(difference)), true);
        const Amount back = Amount{} - difference;
        dialog->setDeed(back > Amount{} ? tr("Exchange, %1 comes back").arg(amountText(back)) : tr("Exchange"), true);
    };
    label();
    connect(choice, &RebookChoice::choiceChanged, dialog, label);
    connect(dialog, &QDialog::accepted, this,
            [this, run, tickets, choice] { rebook(run, tickets, choice->chosen().seats); });
    dialog->open();
}

void TicketsPage::rebook(StreamId run, const std::vector<TicketId>& tickets, const SeatList& seats) {
    const auto done = [this, run, seats](const Result<Answer, QString>& answer) {
        setWorking(false);
        if (!answer || !answer->ok()) {
            return say(tr("Nothing is exchanged; the tickets are valid as before."),
                       answer ? refusalText(answer->refusal) : answer.error(), true);
        }
        reload();
        showRun(run);
        const auto plan = planOf(run);
        say(tr("The tickets are exchanged."), plan == nullptr ? QString() : offerText(*plan, seats), false);
        emit ticketsCancelled(run);
        emit walletChanged();
    };
    if (m_aside.run([this, run, tickets, seats] { return m_desk.rebook(run, tickets, seats); }, done)) setWorking(true);
}

}  // namespace frontrow
