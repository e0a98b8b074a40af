// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints what happens to a rehearsal's buyer, a line at a time, with the time since the opening.
// Thread: the session's.
#pragma once

#include <QString>
#include <optional>

#include "domain/venue_plan.h"
#include "session/session.h"

class QTextStream;

namespace frontrow {

class RehearsalProgress final : public SessionListener {
public:
    RehearsalProgress(QTextStream& out, const VenuePlan& plan) : m_out(out), m_plan(plan) {}
    void answered(const CommandReceipt& receipt) override;
    void happened(const OwnEvent& event) override;
    void saleChanged(const SaleEvent& event) override;

private:
    void say(SimTime time, const QString& words);
    QString seatName(SeatIndex seat) const;
    void sayHold(const CommandReceipt& receipt);

    QTextStream& m_out;
    const VenuePlan& m_plan;
    std::optional<SimTime> m_opening;
};

}  // namespace frontrow
