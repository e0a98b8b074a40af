// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "practice/mistake.h"
#include "practice/phase.h"
#include "practice/report.h"

namespace frontrow {

namespace {

template <std::size_t N, class Enum> std::string_view nameIn(const std::array<std::string_view, N>& names, Enum value) {
    return names[static_cast<std::size_t>(value)];
}

constexpr std::array<std::string_view, static_cast<std::size_t>(MistakeKind::Count_)> kMistakes{
    "early_click",        "waited_for_change", "late_click",        "turn_missed",     "pass_nearly_lapsed",
    "requeued",           "wrong_letters",     "letters_corrected", "letters_lapsed",  "clicked_held_seat",
    "clicked_taken_seat", "contested_seat",    "clicked_gone_seat", "lost_race",       "refused_by_rule",
    "clicked_too_fast",   "waited_for_seats",  "chose_below_reach", "hold_lapsed",     "form_retyped",
    "details_wrong",      "wallet_too_low",    "payment_refused",   "payment_retried", "order_lapsed",
    "connection_lost"};

}  // namespace

std::string_view phaseName(RunPhase phase) {
    constexpr std::array<std::string_view, kPhaseCount> names{"click", "queue", "letters", "seats", "payment"};
    return nameIn(names, phase);
}

std::string_view mistakeName(MistakeKind kind) { return nameIn(kMistakes, kind); }

std::string_view natureName(Nature nature) { return nature == Nature::Luck ? "luck" : "skill"; }

std::string_view drillName(Drill drill) {
    constexpr std::array<std::string_view, 8> names{"none",         "opening_click", "letters",  "seat_clicking",
                                                    "payment_form", "adjacency",     "recovery", "returned_seats"};
    return nameIn(names, drill);
}

std::string_view resultName(RunResult result) {
    constexpr std::array<std::string_view, 3> names{"tickets", "no_ticket", "left_early"};
    return nameIn(names, result);
}

std::string_view reasonName(NoTicketReason reason) {
    constexpr std::array<std::string_view, 12> names{"none",
                                                     "never_entered",
                                                     "never_admitted",
                                                     "pass_lapsed",
                                                     "letters_not_passed",
                                                     "nothing_in_reach",
                                                     "every_seat_lost",
                                                     "nothing_tried",
                                                     "hold_ended",
                                                     "order_lapsed",
                                                     "payment_refused",
                                                     "order_given_up"};
    return nameIn(names, reason);
}

std::string_view methodName(PaymentMethod method) {
    constexpr std::array<std::string_view, 4> names{"wallet", "card", "transfer", "split"};
    return nameIn(names, method);
}

std::string_view outcomeName(PaymentOutcome outcome) {
    constexpr std::array<std::string_view, 5> names{"approved", "insufficient_funds", "wrong_details", "limit_exceeded",
                                                    "network_error"};
    return nameIn(names, outcome);
}

Drill drillFor(MistakeKind kind) {
    switch (kind) {
        case MistakeKind::EarlyClick:
        case MistakeKind::WaitedForChange:
        case MistakeKind::LateClick: return Drill::OpeningClick;
        case MistakeKind::WrongLetters:
        case MistakeKind::LettersCorrected:
        case MistakeKind::LettersLapsed: return Drill::Letters;
        case MistakeKind::ClickedHeldSeat:
        case MistakeKind::ClickedTakenSeat:
        case MistakeKind::ClickedGoneSeat:
        case MistakeKind::ClickedTooFast:
        case MistakeKind::WaitedForSeats:
        case MistakeKind::ChoseBelowReach: return Drill::SeatClicking;
        case MistakeKind::ContestedSeat:
        case MistakeKind::LostRace: return Drill::Recovery;
        case MistakeKind::RefusedByRule: return Drill::Adjacency;
        case MistakeKind::HoldLapsed:
        case MistakeKind::FormRetyped:
        case MistakeKind::DetailsWrong:
        case MistakeKind::OrderLapsed: return Drill::PaymentForm;
        case MistakeKind::TurnMissed:
        case MistakeKind::PassNearlyLapsed:
        case MistakeKind::Requeued:
        case MistakeKind::WalletTooLow:
        case MistakeKind::PaymentRefused:
        case MistakeKind::PaymentRetried:
        case MistakeKind::ConnectionLost:
        case MistakeKind::Count_: break;
    }
    return Drill::None;
}

}  // namespace frontrow
