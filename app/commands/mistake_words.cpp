// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/mistake_words.h"

#include <QCoreApplication>

namespace frontrow {

namespace {

QString words(const char* text) { return QCoreApplication::translate("MistakeWords", text); }

QString seatName(const Mistake& mistake) {
    return mistake.seat.empty() ? words("a place") : words("seat %1").arg(QString::fromStdString(mistake.seat));
}

// Refusals and outcomes are codes; the ones that matter here get words, the others stay readable.
QString detailText(const std::string& detail) {
    if (detail == "LIMIT_REACHED") return words("more than the ticket limit");
    if (detail == "NOT_ADJACENT") return words("not enough seats side by side there");
    if (detail == "LEAVES_SINGLE_SEAT") return words("it would have left a single seat");
    if (detail == "ACCESSIBLE_ONLY") return words("an accessible place, kept for those who need it");
    if (detail == "insufficient_funds") return words("the balance was too low");
    if (detail == "wrong_details") return words("the card details were not accepted");
    if (detail == "limit_exceeded") return words("the card's limit was exceeded");
    if (detail == "network_error") return words("the card company gave no answer");
    return QString::fromStdString(detail).toLower().replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString lettersHeadline(const char* text, const Mistake& mistake) {
    if (mistake.wanted.empty() || mistake.typed.empty()) return words("Wrong letters");
    return words(text).arg(QString::fromStdString(mistake.typed), QString::fromStdString(mistake.wanted));
}

QString seconds(Duration time) { return QString::number(static_cast<double>(time.ms) / 1000.0, 'f', 1); }

QString clickHeadline(const Mistake& mistake) {
    if (mistake.kind != MistakeKind::EarlyClick) return words("Clicked %1 ms after the opening").arg(mistake.margin.ms);
    const QString text = words("Clicked %1 ms before the opening").arg(-mistake.margin.ms);
    return mistake.count > 1 ? text + words(", %1 times in all").arg(mistake.count) : text;
}

}  // namespace

QString mistakeHeadline(const Mistake& mistake) {
    switch (mistake.kind) {
        case MistakeKind::EarlyClick:
        case MistakeKind::WaitedForChange:
        case MistakeKind::LateClick: return clickHeadline(mistake);
        case MistakeKind::TurnMissed: return words("Missed the turn");
        case MistakeKind::PassNearlyLapsed:
            return words("Used the pass %1 s before its end").arg(seconds(mistake.margin));
        case MistakeKind::Requeued: return words("Went back to the queue");
        case MistakeKind::WrongLetters: return lettersHeadline("Wrong letters (%1 for %2)", mistake);
        case MistakeKind::LettersCorrected: return lettersHeadline("Corrected a letter (%1 for %2)", mistake);
        case MistakeKind::LettersLapsed: return words("The letters grew too old");
        case MistakeKind::ClickedHeldSeat: return words("Clicked %1, held by a rival").arg(seatName(mistake));
        case MistakeKind::ClickedTakenSeat: return words("Clicked %1, already taken").arg(seatName(mistake));
        case MistakeKind::ContestedSeat:
            return words("Lost %1, which %2 rivals aimed at").arg(seatName(mistake)).arg(mistake.count);
        case MistakeKind::ClickedGoneSeat:
            return words("Lost %1, gone for %2 ms").arg(seatName(mistake)).arg(mistake.margin.ms);
        case MistakeKind::LostRace: return words("Lost %1 by %2 ms").arg(seatName(mistake)).arg(mistake.margin.ms);
        case MistakeKind::RefusedByRule: return words("Refused: %1").arg(detailText(mistake.detail));
        case MistakeKind::ClickedTooFast: return words("Clicked faster than the sale allows");
        case MistakeKind::WaitedForSeats: return words("Better seats went while choosing");
        case MistakeKind::ChoseBelowReach: return words("Better seats were free at the click");
        case MistakeKind::HoldLapsed: return words("The hold ran out");
        case MistakeKind::FormRetyped: return words("Fields typed again: %1").arg(mistake.count);
        case MistakeKind::DetailsWrong: return words("Paid with wrong card details");
        case MistakeKind::WalletTooLow: return words("Paid with too little in the wallet");
        case MistakeKind::PaymentRefused: return words("Payment refused: %1").arg(detailText(mistake.detail));
        case MistakeKind::PaymentRetried: return words("Tries the payment needed again: %1").arg(mistake.count);
        case MistakeKind::OrderLapsed: return words("The payment limit passed");
        case MistakeKind::ConnectionLost: return words("The connection was lost");
        case MistakeKind::Count_: break;
    }
    return {};
}

QString mistakeCause(const Mistake& mistake) {
    switch (mistake.kind) {
        case MistakeKind::EarlyClick:
            return words("The sale was not open yet. Listen to the count, not to the nerves.");
        case MistakeKind::WaitedForChange: return words("The change of the button was waited for. Click on the count.");
        case MistakeKind::LateClick: return words("The opening passed unnoticed. Be there ten seconds before.");
        case MistakeKind::TurnMissed: return words("The pass lapsed unused. Keep the chime on while waiting.");
        case MistakeKind::PassNearlyLapsed: return words("The turn was noticed late. Keep the chime on while waiting.");
        case MistakeKind::Requeued: return words("The place in the queue was given up.");
        case MistakeKind::WrongLetters: return words("Compare the shapes before sending; new letters take a second.");
        case MistakeKind::LettersCorrected: return words("A key was taken back.");
        case MistakeKind::LettersLapsed: return words("They are good for a few minutes only.");
        case MistakeKind::ClickedHeldSeat: return words("It was striped when you clicked it. Aim at plain seats.");
        case MistakeKind::ClickedTakenSeat: return words("The map drew it as not to be had.");
        case MistakeKind::ContestedSeat: return words("Seats beside the obvious ones have fewer hunters.");
        case MistakeKind::ClickedGoneSeat: return words("The click came too long after the look.");
        case MistakeKind::LostRace: return words("Nobody can see that coming. Have the next seat ready.");
        case MistakeKind::RefusedByRule: return words("The sale's rules do not allow it.");
        case MistakeKind::ClickedTooFast: return words("One good click is worth ten.");
        case MistakeKind::WaitedForSeats: return words("Take a good seat at once; a swap is always possible.");
        case MistakeKind::ChoseBelowReach:
            return mistake.seat.empty() ? words("Try best available.")
                                        : words("Such as %1.").arg(QString::fromStdString(mistake.seat));
        case MistakeKind::HoldLapsed: return words("The seats were not ordered before the hold's end.");
        case MistakeKind::FormRetyped: return words("Fields of the payment form were corrected.");
        case MistakeKind::DetailsWrong: return words("Check the marked field before paying.");
        case MistakeKind::WalletTooLow: return words("Top up before the sale.");
        case MistakeKind::PaymentRefused: return words("Chance. Have a second way to pay ready.");
        case MistakeKind::PaymentRetried: return words("Chance: the provider did not answer at first.");
        case MistakeKind::OrderLapsed: return words("The payment was not made in time; nothing was charged.");
        case MistakeKind::ConnectionLost: return words("Chance, but places and seats are kept for a while.");
        case MistakeKind::Count_: break;
    }
    return {};
}

QString drillText(Drill drill) {
    switch (drill) {
        case Drill::None: break;
        case Drill::OpeningClick: return words("opening click");
        case Drill::Letters: return words("letters");
        case Drill::SeatClicking: return words("seat clicking");
        case Drill::PaymentForm: return words("payment form");
        case Drill::Adjacency: return words("seats side by side");
        case Drill::Recovery: return words("recovery from a loss");
        case Drill::ReturnedSeats: return words("returned seats");
    }
    return {};
}

}  // namespace frontrow
