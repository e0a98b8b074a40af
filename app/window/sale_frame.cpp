// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/sale_frame.h"

#include <QCoreApplication>

#include "commands/money_words.h"
#include "models/time_words.h"
#include "screens/flow/flow_page.h"
#include "window/main_window.h"

namespace frontrow {

namespace {

struct SaleFrame {
    Q_DECLARE_TR_FUNCTIONS(SaleFrame)
};

constexpr Duration kTitleCarriesTime = seconds(20);

FlowStep stepOf(FlowScreen screen) { return static_cast<FlowStep>(flowStep(screen) - 1); }

}  // namespace

void showSaleHeader(MainWindow& window, FlowPage& page) {
    const FlowSight sight = page.sight();
    FlowHeader& header = window.flowHeader();
    header.setStep(stepOf(page.screen()));
    if (sight.clockError) {
        const bool sure = sight.clockError->ms <= SessionClock::kWorthyErrorMs;
        header.setClock(clockText(sight.now, sight.opening), SaleFrame::tr("±%1 ms").arg(sight.clockError->ms),
                        sure ? DotState::Ok : DotState::Warn);
    }
    header.setWallet(amountText(sight.view.wallet()));
    const auto order = sight.view.order();
    const SimTime end = order ? order->until : sight.view.holdUntil();
    const Duration left = end - sight.now;
    const bool urgent = (order || !sight.view.held().empty()) && left < kTitleCarriesTime;
    window.setTitlePrefix(urgent ? countdownText(left) : QString());
}

void showSaleStrip(MainWindow& window, FlowPage& page, LiveSession& session, const QString& mark) {
    const FlowSight sight = page.sight();
    const bool open = session.session().linkState() == LinkState::Open;
    StatusStrip& strip = window.statusStrip();
    QStringList texts{open ? SaleFrame::tr("Connected") : SaleFrame::tr("No connection")};
    texts << SaleFrame::tr("%L1 seats").arg(sight.view.plan().seatCount());
    if (sight.view.saleOpened()) texts << SaleFrame::tr("%L1 waiting").arg(sight.view.waiting());
    strip.setState(open ? DotState::Ok : DotState::Danger, texts);
    if (sight.clockError) strip.setClock(SaleFrame::tr("Server clock %1").arg(clockText(sight.now, sight.opening)));
    strip.setMark(mark);
}

}  // namespace frontrow
