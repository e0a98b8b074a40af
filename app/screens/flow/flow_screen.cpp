// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/flow/flow_screen.h"

namespace frontrow {

namespace {

bool lettersFirst(const BuyerView& view, LettersNeed asked) {
    if (view.lettersPassed() && asked != LettersNeed::BeforeOrder) return false;
    if (asked != LettersNeed::None) return true;
    const auto& facts = view.facts();
    return facts && (facts->gate == LettersGate::BeforeMap || facts->gate == LettersGate::Both);
}

}  // namespace

FlowScreen flowScreen(const BuyerView& view, LettersNeed asked) {
    if (view.order()) return FlowScreen::Payment;
    if (!view.tickets().empty()) return FlowScreen::Done;
    switch (view.stage()) {
        case BuyerStage::Outside: return FlowScreen::Countdown;
        case BuyerStage::Waiting:
        case BuyerStage::Admitted: return FlowScreen::WaitingRoom;
        case BuyerStage::OnMap: break;
    }
    return lettersFirst(view, asked) ? FlowScreen::Letters : FlowScreen::Seats;
}

int flowStep(FlowScreen screen) {
    switch (screen) {
        case FlowScreen::Countdown:
        case FlowScreen::WaitingRoom: return 1;
        case FlowScreen::Letters: return 2;
        case FlowScreen::Seats: return 3;
        case FlowScreen::Payment: return 4;
        case FlowScreen::Done: return 5;
    }
    return 1;
}

}  // namespace frontrow
