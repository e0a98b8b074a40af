// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sale_keys.h"

#include "widgets/key_press.h"

namespace frontrow {

namespace {

using enum SaleCommand;

constexpr std::array kRows{
    SaleKeyRow{Primary, "sale.primary", SaleStep::Every, Qt::Key_Return},
    SaleKeyRow{StepBack, "sale.back", SaleStep::Every, Qt::Key_Escape},
    SaleKeyRow{WaitingMap, "waiting.map", SaleStep::WaitingRoom, Qt::Key_M},
    SaleKeyRow{RenewLetters, "letters.renew", SaleStep::Letters, Qt::Key_F5},
    SaleKeyRow{ReadLetters, "letters.read", SaleStep::Letters, Qt::Key_F6},
    SaleKeyRow{BestAvailable, "seats.best", SaleStep::Seats, Qt::Key_B},
    SaleKeyRow{NextSuggestion, "seats.next", SaleStep::Seats, Qt::Key_N},
    SaleKeyRow{TakeSeats, "seats.take", SaleStep::Seats, Qt::Key_Space},
    SaleKeyRow{DropSeat, "seats.drop", SaleStep::Seats, Qt::Key_Delete},
    SaleKeyRow{ShowMap, "seats.map", SaleStep::Seats, Qt::Key_M},
    SaleKeyRow{ShowList, "seats.list", SaleStep::Seats, Qt::Key_L},
    SaleKeyRow{ShowAccessible, "seats.accessible", SaleStep::Seats, Qt::Key_A},
    SaleKeyRow{FilterPanel, "seats.panel", SaleStep::Seats, Qt::Key_P},
    SaleKeyRow{MorePeople, "seats.more", SaleStep::Seats, Qt::SHIFT | Qt::Key_Up},
    SaleKeyRow{FewerPeople, "seats.fewer", SaleStep::Seats, Qt::SHIFT | Qt::Key_Down},
    SaleKeyRow{ZoomIn, "seats.zoomIn", SaleStep::Seats, Qt::Key_Plus},
    SaleKeyRow{ZoomOut, "seats.zoomOut", SaleStep::Seats, Qt::Key_Minus},
    SaleKeyRow{ZoomFit, "seats.fit", SaleStep::Seats, Qt::Key_0},
    SaleKeyRow{ZoomSection, "seats.section", SaleStep::Seats, Qt::Key_Z},
    SaleKeyRow{Tier1, "seats.tier1", SaleStep::Seats, Qt::Key_1},
    SaleKeyRow{Tier2, "seats.tier2", SaleStep::Seats, Qt::Key_2},
    SaleKeyRow{Tier3, "seats.tier3", SaleStep::Seats, Qt::Key_3},
    SaleKeyRow{Tier4, "seats.tier4", SaleStep::Seats, Qt::Key_4},
    SaleKeyRow{Tier5, "seats.tier5", SaleStep::Seats, Qt::Key_5},
    SaleKeyRow{Tier6, "seats.tier6", SaleStep::Seats, Qt::Key_6},
    SaleKeyRow{PayByWallet, "payment.wallet", SaleStep::Payment, Qt::Key_1},
    SaleKeyRow{PayByCard, "payment.card", SaleStep::Payment, Qt::Key_2},
    SaleKeyRow{PayByTransfer, "payment.transfer", SaleStep::Payment, Qt::Key_3},
};
static_assert(kRows.size() == static_cast<std::size_t>(Count_));

}  // namespace

SaleKeys::SaleKeys(QObject* parent) : QObject(parent) {
    for (const SaleKeyRow& row : kRows) m_keys[static_cast<std::size_t>(row.command)] = QKeySequence(row.standard);
}

std::span<const SaleKeyRow> SaleKeys::rows() { return kRows; }

void SaleKeys::assign(SaleCommand command, const QKeySequence& keys) {
    QKeySequence& kept = m_keys[static_cast<std::size_t>(command)];
    if (kept == keys) return;
    kept = keys;
    emit changed();
}

std::optional<SaleCommand> SaleKeys::commandOf(const QKeyEvent& event, SaleStep step) const {
    for (const KeyTwins twins : {KeyTwins::Apart, KeyTwins::Alike}) {
        for (const SaleKeyRow& row : kRows) {
            const bool there = row.step == step || row.step == SaleStep::Every;
            if (there && presses(event, keys(row.command), twins)) return row.command;
        }
    }
    return std::nullopt;
}

}  // namespace frontrow
