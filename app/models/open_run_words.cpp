// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/open_run_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

#include "models/scenario_words.h"
#include "models/time_words.h"

namespace frontrow {

namespace {

struct OpenRunWords {
    Q_DECLARE_TR_FUNCTIONS(OpenRunWords)
};

// As people say it; a part of a minute is not promised.
QString forHowLong(Duration time) {
    const int seconds = static_cast<int>(time.ms / 1'000);
    return seconds < 120 ? OpenRunWords::tr("%n second(s)", nullptr, seconds)
                         : OpenRunWords::tr("%n minute(s)", nullptr, seconds / 60);
}

QString whatIsThere(const OpenRun& open) {
    const int seats = static_cast<int>(open.held.size());
    const bool ordered = open.stage == BuyerStage::Outside || !open.held.empty();
    if (ordered) return OpenRunWords::tr("%n seat(s) are kept for you", nullptr, seats);
    if (open.stage == BuyerStage::OnMap) return OpenRunWords::tr("Your time on the map runs on");
    if (open.stage == BuyerStage::Admitted) return OpenRunWords::tr("It is your turn");
    if (open.place > 0) return OpenRunWords::tr("Place %L1 in the queue is kept for you").arg(open.place);
    return OpenRunWords::tr("Your part in the draw is kept for you");
}

}  // namespace

QString openRunLead(const OpenRun& open) {
    return OpenRunWords::tr("A sale goes on without you: %1.").arg(scenarioTitle(open.head.scenario));
}

QString openRunWords(const OpenRun& open, std::int64_t nowUtcMs) {
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(nowUtcMs + (open.until - open.now).ms);
    return OpenRunWords::tr("%1 until %2.").arg(whatIsThere(open), until.toString(QStringLiteral("HH:mm:ss")));
}

QString keptWords(const SalePolicy& policy, const BuyerView& view, SimTime now, SimTime opening) {
    if (const auto order = view.order())
        return OpenRunWords::tr("The order can be paid until %1.").arg(clockText(order->until, opening));
    const Duration grace = milliseconds(policy.waitingRoom.graceMs);
    if (!view.held().empty()) {
        const Duration seats = std::min(milliseconds(policy.holds.lostConnectionMs), view.holdUntil() - now);
        return OpenRunWords::tr("The seats stay held for %1.").arg(forHowLong(seats));
    }
    return OpenRunWords::tr("The place stays yours for %1.").arg(forHowLong(grace));
}

}  // namespace frontrow
