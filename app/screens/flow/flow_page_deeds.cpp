// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person does on the page: clicks, choices, questions and keys become the session's intents.
#include <QKeyEvent>

#include "models/time_words.h"
#include "sale/letters.h"
#include "screens/countdown/countdown_screen.h"
#include "screens/done/done_screen.h"
#include "screens/flow/flow_page.h"
#include "screens/letters/letters_screen.h"
#include "screens/payment/payment_screen.h"
#include "screens/seats/filter_panel.h"
#include "screens/seats/seats_screen.h"
#include "screens/waiting_room/waiting_room_screen.h"
#include "seat_map/seat_map.h"
#include "widgets/confirm_dialog.h"

namespace frontrow {

void FlowPage::clicked() {
    m_countdown->showNotice({}, {});
    const auto code = packLetters(m_countdown->presaleCode().toStdString());
    m_live.session().enterWaitingRoom(code.value_or(0));
}

// Beside what is held while the party is not complete, else in its stead.
HoldMode FlowPage::holdMode(std::size_t wanted) const {
    const std::size_t held = m_live.view().held().size();
    return held == 0 || held + wanted <= static_cast<std::size_t>(m_seats->party()) ? HoldMode::Add : HoldMode::Swap;
}

void FlowPage::seatChosen(SeatIndex seat) {
    m_lastClick = seat;
    const int size = m_seats->wanted();
    m_live.session().holdParty(seat, static_cast<std::uint8_t>(size), holdMode(static_cast<std::size_t>(size)),
                               m_seats->needs());
}

void FlowPage::standingChosen(SectionIndex section) {
    const int size = m_seats->wanted();
    m_live.session().holdStanding(section, static_cast<std::uint8_t>(size), holdMode(static_cast<std::size_t>(size)));
}

void FlowPage::seatsChosen(const SeatList& seats) {
    if (seats.empty()) return;
    m_lastClick = seats[0];
    const VenuePlan& plan = m_live.view().plan();
    if (plan.isStanding(seats[0])) return standingChosen(plan.seatSection(seats[0]));
    m_live.session().holdSeats(seats, holdMode(seats.size()), m_seats->needs());
}

QString FlowPage::loss() {
    const BuyerView& view = m_live.view();
    switch (m_screen) {
        case FlowScreen::Countdown:
        case FlowScreen::Done: return {};
        case FlowScreen::WaitingRoom:
            if (const auto place = view.place(); place && *place > 0)
                return tr("Leaving gives up place %L1.").arg(*place);
            return tr("Leaving gives up your turn.");
        case FlowScreen::Letters: return tr("Leaving gives up your turn.");
        case FlowScreen::Seats:
            return view.held().empty() ? tr("Leaving gives up your time on the map.")
                                       : tr("Leaving gives up %n seat(s) that are held for you.", nullptr,
                                            static_cast<int>(view.held().size()));
        case FlowScreen::Payment:
            return tr("Leaving does not pay the order: its seats go back at %1.")
                .arg(view.order() ? clockText(view.order()->until, m_setup.opening) : QString());
    }
    return {};
}

void FlowPage::askToLeave() {
    confirm(tr("Leave this sale?"), loss(), tr("Leave"), tr("Stay"), [this] {
        m_live.session().leave();
        emit left();
    });
}

void FlowPage::askToRelease() {
    const auto order = m_live.view().order();
    if (order) {
        const OrderId id = order->id;
        confirm(tr("Release the seats?"), tr("The order ends and its seats go back to everyone. Nothing is charged."),
                tr("Release"), tr("Keep them"), [this, id] { m_live.session().cancelOrder(id); });
        return;
    }
    if (m_live.view().held().empty()) return askToLeave();
    confirm(tr("Release the seats?"), loss(), tr("Release"), tr("Keep them"), [this] { m_live.session().release({}); });
}

void FlowPage::confirm(const QString& title, const QString& words, const QString& doIt, const QString& stay,
                       const std::function<void()>& then) {
    if (m_question != nullptr) return;
    m_question = new ConfirmDialog(title, stay, doIt, window());
    m_question->setObjectName(QStringLiteral("question"));
    m_question->addParagraph(words);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_question, &QDialog::finished, this, [this, then](int result) {
        m_question = nullptr;
        if (result == QDialog::Accepted) then();
    });
    m_question->open();
}

// --- Keys -------------------------------------------------------------------------------------------

namespace {

SaleStep stepOf(FlowScreen screen) {
    switch (screen) {
        case FlowScreen::WaitingRoom: return SaleStep::WaitingRoom;
        case FlowScreen::Letters: return SaleStep::Letters;
        case FlowScreen::Seats: return SaleStep::Seats;
        case FlowScreen::Payment: return SaleStep::Payment;
        case FlowScreen::Countdown:
        case FlowScreen::Done: return SaleStep::Every;
    }
    return SaleStep::Every;
}

}  // namespace

void FlowPage::keyPressEvent(QKeyEvent* event) {
    const auto command = m_keys.commandOf(*event, stepOf(m_screen));
    // A key that is held down goes on no further than the step it was pressed on.
    const bool steps = command == SaleCommand::Primary || command == SaleCommand::StepBack;
    if (steps && event->isAutoRepeat()) return;
    if (!command || !obey(*command)) QWidget::keyPressEvent(event);
}

// False where there is nothing to do on this screen.
bool FlowPage::obey(SaleCommand command) {
    switch (command) {
        case SaleCommand::Primary: primary(); return true;
        case SaleCommand::StepBack: return stepBack();
        case SaleCommand::WaitingMap: m_waiting->toggleMap(); return true;
        case SaleCommand::RenewLetters: m_letters->renew(); return true;
        case SaleCommand::ReadLetters: m_letters->readAloud(); return true;
        case SaleCommand::PayByWallet: m_payment->choose(PaymentMethod::Wallet); return true;
        case SaleCommand::PayByCard: m_payment->choose(PaymentMethod::Card); return true;
        case SaleCommand::PayByTransfer: m_payment->choose(PaymentMethod::Transfer); return true;
        default: return obeyOnSeats(command);
    }
}

void FlowPage::primary() {
    switch (m_screen) {
        case FlowScreen::Countdown: return m_countdown->click();
        case FlowScreen::WaitingRoom: return m_waiting->proceed();
        case FlowScreen::Letters: return m_letters->submit();
        case FlowScreen::Seats: return m_seats->selection().proceed();
        case FlowScreen::Payment: return m_payment->pay();
        case FlowScreen::Done: return m_done->proceed();
    }
}

bool FlowPage::stepBack() {
    switch (m_screen) {
        case FlowScreen::Countdown: emit left(); return true;
        case FlowScreen::WaitingRoom:
        case FlowScreen::Letters: askToLeave(); return true;
        case FlowScreen::Seats: askToRelease(); return true;
        case FlowScreen::Payment:
            if (!m_payment->isPaying()) m_live.session().backToSeats();
            return true;
        case FlowScreen::Done: return false;
    }
    return false;
}

bool FlowPage::obeyOnSeats(SaleCommand command) {
    switch (command) {
        case SaleCommand::MorePeople: m_seats->selection().stepParty(1); return true;
        case SaleCommand::FewerPeople: m_seats->selection().stepParty(-1); return true;
        case SaleCommand::BestAvailable:
            m_seats->dismissAdvice();
            m_seats->suggestNext();
            return true;
        case SaleCommand::NextSuggestion: m_seats->suggestNext(); return true;
        case SaleCommand::TakeSeats: seatsChosen(m_seats->offered()); return true;
        case SaleCommand::DropSeat: {
            const auto seat = m_seats->focusedOwnSeat();
            if (seat) emit m_seats->dropped(*seat);
            return seat.has_value();
        }
        case SaleCommand::ShowMap: m_seats->showAs(SeatsView::Map); return true;
        case SaleCommand::ShowList: m_seats->showAs(SeatsView::List); return true;
        case SaleCommand::ShowAccessible: m_seats->showAs(SeatsView::Accessible); return true;
        case SaleCommand::FilterPanel: m_seats->toggleFilterPanel(); return true;
        case SaleCommand::ZoomIn: m_seats->map().zoomIn(); return true;
        case SaleCommand::ZoomOut: m_seats->map().zoomOut(); return true;
        case SaleCommand::ZoomFit: m_seats->map().fit(); return true;
        case SaleCommand::ZoomSection: m_seats->map().zoomToChosenSection(); return true;
        case SaleCommand::Tier1:
        case SaleCommand::Tier2:
        case SaleCommand::Tier3:
        case SaleCommand::Tier4:
        case SaleCommand::Tier5:
        case SaleCommand::Tier6:
            m_seats->filters().toggleTier(static_cast<std::size_t>(command) -
                                          static_cast<std::size_t>(SaleCommand::Tier1));
            return true;
        default: return false;
    }
}

}  // namespace frontrow
