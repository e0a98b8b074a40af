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

void FlowPage::keyPressEvent(QKeyEvent* event) {
    if (m_screen == FlowScreen::Seats && seatKey(event)) return;
    if (!commonKey(event)) QWidget::keyPressEvent(event);
}

bool FlowPage::commonKey(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool escape = event->key() == Qt::Key_Escape;
    if (event->isAutoRepeat() && (enter || escape)) return true;
    switch (m_screen) {
        case FlowScreen::Countdown:
            if (enter) m_countdown->click();
            if (escape) emit left();
            return enter || escape;
        case FlowScreen::WaitingRoom:
            if (enter) m_waiting->proceed();
            if (escape) askToLeave();
            if (event->key() == Qt::Key_M) m_waiting->toggleMap();
            return enter || escape || event->key() == Qt::Key_M;
        case FlowScreen::Letters:
            if (enter) m_letters->submit();
            if (escape) askToLeave();
            if (event->key() == Qt::Key_F5) m_letters->renew();
            if (event->key() == Qt::Key_F6) m_letters->readAloud();
            return enter || escape || event->key() == Qt::Key_F5 || event->key() == Qt::Key_F6;
        case FlowScreen::Seats:
            if (enter) m_seats->selection().proceed();
            if (escape) askToRelease();
            return enter || escape;
        case FlowScreen::Payment:
            if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_4) {
                m_payment->choose(static_cast<PaymentMethod>(event->key() - Qt::Key_1));
                return true;
            }
            if (enter) m_payment->pay();
            if (escape && !m_payment->isPaying()) m_live.session().backToSeats();
            return enter || escape;
        case FlowScreen::Done:
            if (enter) m_done->proceed();
            return enter;
    }
    return false;
}

bool FlowPage::seatKey(QKeyEvent* event) {
    const int key = event->key();
    if ((event->modifiers() & Qt::ShiftModifier) != 0 && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        m_seats->selection().stepParty(key == Qt::Key_Up ? 1 : -1);
        return true;
    }
    if (key >= Qt::Key_1 && key <= Qt::Key_6) {
        m_seats->filters().toggleTier(static_cast<std::size_t>(key - Qt::Key_1));
        return true;
    }
    switch (key) {
        case Qt::Key_B:
            m_seats->dismissAdvice();
            m_seats->suggestNext();
            return true;
        case Qt::Key_N: m_seats->suggestNext(); return true;
        case Qt::Key_L: m_seats->showAs(SeatsView::List); return true;
        case Qt::Key_M: m_seats->showAs(SeatsView::Map); return true;
        case Qt::Key_A: m_seats->showAs(SeatsView::Accessible); return true;
        case Qt::Key_Delete:
        case Qt::Key_Backspace: {
            const auto seat = m_seats->focusedOwnSeat();
            if (seat) emit m_seats->dropped(*seat);
            return seat.has_value();
        }
        case Qt::Key_P: m_seats->toggleFilterPanel(); return true;
        case Qt::Key_Space: seatsChosen(m_seats->offered()); return true;
        default: return false;
    }
}

}  // namespace frontrow
