// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mistake_words.h"

#include <QCoreApplication>

namespace frontrow {

namespace {

struct MistakeWords {
    Q_DECLARE_TR_FUNCTIONS(MistakeWords)
};

QString seatName(const Mistake& mistake) {
    return mistake.seat.empty() ? MistakeWords::tr("a place")
                                : MistakeWords::tr("seat %1").arg(QString::fromStdString(mistake.seat));
}

// Refusals and outcomes are codes; the ones that matter here get words, the others stay readable.
QString detailText(const std::string& detail) {
    if (detail == "LIMIT_REACHED") return MistakeWords::tr("more than the ticket limit");
    if (detail == "NOT_ADJACENT") return MistakeWords::tr("not enough seats side by side there");
    if (detail == "LEAVES_SINGLE_SEAT") return MistakeWords::tr("it would have left a single seat");
    if (detail == "ACCESSIBLE_ONLY") return MistakeWords::tr("an accessible place, kept for those who need it");
    if (detail == "insufficient_funds") return MistakeWords::tr("the balance was too low");
    if (detail == "wrong_details") return MistakeWords::tr("the card details were not accepted");
    if (detail == "limit_exceeded") return MistakeWords::tr("the card's limit was exceeded");
    if (detail == "network_error") return MistakeWords::tr("the card company gave no answer");
    return QString::fromStdString(detail).toLower().replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString lettersHeadline(const QString& text, const Mistake& mistake) {
    if (mistake.wanted.empty() || mistake.typed.empty()) return MistakeWords::tr("Wrong letters");
    return text.arg(QString::fromStdString(mistake.typed), QString::fromStdString(mistake.wanted));
}

QString seconds(Duration time) { return QString::number(static_cast<double>(time.ms) / 1000.0, 'f', 1); }

QString clickHeadline(const Mistake& mistake) {
    if (mistake.kind != MistakeKind::EarlyClick)
        return MistakeWords::tr("Clicked %1 ms after the opening").arg(mistake.margin.ms);
    const QString text = MistakeWords::tr("Clicked %1 ms before the opening").arg(-mistake.margin.ms);
    return mistake.count > 1 ? text + MistakeWords::tr(", %1 times in all").arg(mistake.count) : text;
}

}  // namespace

QString mistakeHeadline(const Mistake& mistake) {
    switch (mistake.kind) {
        case MistakeKind::EarlyClick:
        case MistakeKind::WaitedForChange:
        case MistakeKind::LateClick: return clickHeadline(mistake);
        case MistakeKind::TurnMissed: return MistakeWords::tr("Missed the turn");
        case MistakeKind::PassNearlyLapsed:
            return MistakeWords::tr("Used the pass %1 s before its end").arg(seconds(mistake.margin));
        case MistakeKind::Requeued: return MistakeWords::tr("Went back to the queue");
        case MistakeKind::WrongLetters: return lettersHeadline(MistakeWords::tr("Wrong letters (%1 for %2)"), mistake);
        case MistakeKind::LettersCorrected:
            return lettersHeadline(MistakeWords::tr("Corrected a letter (%1 for %2)"), mistake);
        case MistakeKind::LettersLapsed: return MistakeWords::tr("The letters grew too old");
        case MistakeKind::ClickedHeldSeat:
            return MistakeWords::tr("Clicked %1, held by a rival").arg(seatName(mistake));
        case MistakeKind::ClickedTakenSeat: return MistakeWords::tr("Clicked %1, already taken").arg(seatName(mistake));
        case MistakeKind::ContestedSeat:
            return MistakeWords::tr("Lost %1, which %2 rivals aimed at").arg(seatName(mistake)).arg(mistake.count);
        case MistakeKind::ClickedGoneSeat:
            return MistakeWords::tr("Lost %1, gone for %2 ms").arg(seatName(mistake)).arg(mistake.margin.ms);
        case MistakeKind::LostRace:
            return MistakeWords::tr("Lost %1 by %2 ms").arg(seatName(mistake)).arg(mistake.margin.ms);
        case MistakeKind::RefusedByRule: return MistakeWords::tr("Refused: %1").arg(detailText(mistake.detail));
        case MistakeKind::ClickedTooFast: return MistakeWords::tr("Clicked faster than the sale allows");
        case MistakeKind::WaitedForSeats: return MistakeWords::tr("Better seats went while choosing");
        case MistakeKind::ChoseBelowReach: return MistakeWords::tr("Better seats were free at the click");
        case MistakeKind::HoldLapsed: return MistakeWords::tr("The hold ran out");
        case MistakeKind::FormRetyped: return MistakeWords::tr("Fields typed again: %1").arg(mistake.count);
        case MistakeKind::DetailsWrong: return MistakeWords::tr("Paid with wrong card details");
        case MistakeKind::WalletTooLow: return MistakeWords::tr("Paid with too little in the wallet");
        case MistakeKind::PaymentRefused:
            return MistakeWords::tr("Payment refused: %1").arg(detailText(mistake.detail));
        case MistakeKind::PaymentRetried:
            return MistakeWords::tr("Tries the payment needed again: %1").arg(mistake.count);
        case MistakeKind::OrderLapsed: return MistakeWords::tr("The payment limit passed");
        case MistakeKind::ConnectionLost: return MistakeWords::tr("The connection was lost");
        case MistakeKind::Count_: break;
    }
    return {};
}

QString mistakeCause(const Mistake& mistake) {
    switch (mistake.kind) {
        case MistakeKind::EarlyClick:
            return MistakeWords::tr("The sale was not open yet. Listen to the count, not to the nerves.");
        case MistakeKind::WaitedForChange:
            return MistakeWords::tr("The change of the button was waited for. Click on the count.");
        case MistakeKind::LateClick:
            return MistakeWords::tr("The opening passed unnoticed. Be there ten seconds before.");
        case MistakeKind::TurnMissed:
            return MistakeWords::tr("The pass lapsed unused. Keep the chime on while waiting.");
        case MistakeKind::PassNearlyLapsed:
            return MistakeWords::tr("The turn was noticed late. Keep the chime on while waiting.");
        case MistakeKind::Requeued: return MistakeWords::tr("The place in the queue was given up.");
        case MistakeKind::WrongLetters:
            return MistakeWords::tr("Compare the shapes before sending; new letters take a second.");
        case MistakeKind::LettersCorrected: return MistakeWords::tr("A key was taken back.");
        case MistakeKind::LettersLapsed: return MistakeWords::tr("They are good for a few minutes only.");
        case MistakeKind::ClickedHeldSeat:
            return MistakeWords::tr("It was striped when you clicked it. Aim at plain seats.");
        case MistakeKind::ClickedTakenSeat: return MistakeWords::tr("The map drew it as not to be had.");
        case MistakeKind::ContestedSeat: return MistakeWords::tr("Seats beside the obvious ones have fewer hunters.");
        case MistakeKind::ClickedGoneSeat: return MistakeWords::tr("The click came too long after the look.");
        case MistakeKind::LostRace: return MistakeWords::tr("Nobody can see that coming. Have the next seat ready.");
        case MistakeKind::RefusedByRule: return MistakeWords::tr("The sale's rules do not allow it.");
        case MistakeKind::ClickedTooFast: return MistakeWords::tr("One good click is worth ten.");
        case MistakeKind::WaitedForSeats:
            return MistakeWords::tr("Take a good seat at once; a swap is always possible.");
        case MistakeKind::ChoseBelowReach:
            return mistake.seat.empty() ? MistakeWords::tr("Try best available.")
                                        : MistakeWords::tr("Such as %1.").arg(QString::fromStdString(mistake.seat));
        case MistakeKind::HoldLapsed: return MistakeWords::tr("The seats were not ordered before the hold's end.");
        case MistakeKind::FormRetyped: return MistakeWords::tr("Fields of the payment form were corrected.");
        case MistakeKind::DetailsWrong: return MistakeWords::tr("Check the marked field before paying.");
        case MistakeKind::WalletTooLow: return MistakeWords::tr("Top up before the sale.");
        case MistakeKind::PaymentRefused: return MistakeWords::tr("Chance. Have a second way to pay ready.");
        case MistakeKind::PaymentRetried: return MistakeWords::tr("Chance: the provider did not answer at first.");
        case MistakeKind::OrderLapsed:
            return MistakeWords::tr("The payment was not made in time; nothing was charged.");
        case MistakeKind::ConnectionLost: return MistakeWords::tr("Chance, but places and seats are kept for a while.");
        case MistakeKind::Count_: break;
    }
    return {};
}

QString drillText(Drill drill) {
    switch (drill) {
        case Drill::None: break;
        case Drill::OpeningClick: return MistakeWords::tr("opening click");
        case Drill::Letters: return MistakeWords::tr("letters");
        case Drill::SeatClicking: return MistakeWords::tr("seat clicking");
        case Drill::PaymentForm: return MistakeWords::tr("payment form");
        case Drill::Adjacency: return MistakeWords::tr("seats side by side");
        case Drill::Recovery: return MistakeWords::tr("recovery from a loss");
        case Drill::ReturnedSeats: return MistakeWords::tr("returned seats");
    }
    return {};
}

}  // namespace frontrow
