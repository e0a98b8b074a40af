// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Before the waiting room: the time until the opening on the server's clock, and the button that will be
// clicked. After the opening it is the door for those who come late or again. Thread: the GUI's.
#pragma once

#include <QWidget>

#include "models/sale_keys.h"
#include "screens/flow/flow_sight.h"

class QLineEdit;

namespace frontrow {

class ActionButton;
class Banner;
class Card;
class FigureLabel;
class TextLabel;
class TiersLeft;
class VenuePreview;

class CountdownScreen final : public QWidget {
    Q_OBJECT

public:
    explicit CountdownScreen(const SaleKeys& keys, QWidget* parent = nullptr);

    void refresh(const FlowSight& sight);
    // What the last click came to; empty words take it away.
    void showNotice(const QString& lead, const QString& rest);
    // As by the button; the same as Enter.
    void click();
    // What was typed, empty where none is asked for.
    QString presaleCode() const;

signals:
    void clicked();
    void leaveAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeHouse(QWidget* parent);
    QWidget* makeRight();
    void refreshRules(const FlowSight& sight);
    void refreshClock(const FlowSight& sight);
    void refreshButton(const FlowSight& sight);

    TextLabel* m_caption;
    FigureLabel* m_figure;
    TextLabel* m_hint;
    VenuePreview* m_plan;
    TiersLeft* m_tiers;
    Banner* m_notice;
    Banner* m_clockWarning;
    FigureLabel* m_serverClock;
    TextLabel* m_clockError;
    TextLabel* m_ownClock;
    TextLabel* m_rules;
    TextLabel* m_what;
    QWidget* m_codeRow;
    QLineEdit* m_code;
    TextLabel* m_codeHint;
    ActionButton* m_leave;
    ActionButton* m_button;
    bool m_isOpen = false;
    // What was shown last, apart from the tenths.
    struct Slow {
        std::int64_t second = -1;
        bool measured = false, open = false, connected = false;
        const VenuePlan* plan = nullptr;
        bool operator==(const Slow&) const = default;
    };
    Slow m_slow;
};

}  // namespace frontrow
