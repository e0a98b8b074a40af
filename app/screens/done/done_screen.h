// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// After the payment: what was bought, while the report is being worked out. Thread: the GUI's.
#pragma once

#include <QWidget>

#include "models/sale_keys.h"
#include "screens/flow/flow_sight.h"

namespace frontrow {

class ActionButton;
class TextLabel;
class VenueThumb;

class DoneScreen final : public QWidget {
    Q_OBJECT

public:
    explicit DoneScreen(const SaleKeys& keys, QWidget* parent = nullptr);

    void refresh(const FlowSight& sight);
    // The report is there: the button leads to it.
    void setReportReady(bool ready);
    // What the button says meanwhile.
    void setWaiting(const QString& what);
    void proceed();

signals:
    void continued();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    TextLabel* m_title;
    TextLabel* m_seats;
    TextLabel* m_wallet;
    TextLabel* m_venue;
    VenueThumb* m_map;
    std::size_t m_shown = 0;
    ActionButton* m_continue;
    QString m_waiting;
};

}  // namespace frontrow
