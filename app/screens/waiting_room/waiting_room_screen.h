// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The waiting room: the place, who is ahead and behind, when the turn comes, how fast people go in, and
// the button that lights up where it stands. Thread: the GUI's.
#pragma once

#include <QWidget>

#include "models/sale_keys.h"
#include "screens/flow/flow_sight.h"
#include "screens/waiting_room/place_figure.h"

namespace frontrow {

class ActionButton;
class Banner;
class BarMeter;
class CrowdStrip;
class Sparkline;
class Switch;
class TextLabel;
class TiersLeft;
class VenuePreview;

class WaitingRoomScreen final : public QWidget {
    Q_OBJECT

public:
    explicit WaitingRoomScreen(const SaleKeys& keys, QWidget* parent = nullptr);

    // Of a new wait: the place it begins with is taken anew.
    void restart();
    void refresh(const FlowSight& sight);
    void showNotice(const QString& lead, const QString& rest);
    // As by the button, once it is lit.
    void proceed();

    // What is left, by tier or on a small map.
    void toggleMap();
    bool wantsChime() const;
    bool wantsWindowToFront() const;
    void setWishes(bool chime, bool windowToFront);

signals:
    void continued();
    void leaveAsked();
    void wishesChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeRight();
    QWidget* makeFoot();
    void showPlace(const FlowSight& sight, std::uint32_t place);
    void showNoPlace(const FlowSight& sight);
    void showTurn(const FlowSight& sight);
    void showMap(const FlowSight& sight);
    void showRate(const QueueHistory& queue);
    void showLoss(const FlowSight& sight);

    TextLabel* m_caption;
    PlaceFigure* m_place;
    TextLabel* m_ahead;
    TextLabel* m_aheadWords;
    TextLabel* m_behind;
    TextLabel* m_behindWords;
    TextLabel* m_eta;
    TextLabel* m_etaWords;
    CrowdStrip* m_strip;
    TextLabel* m_progressWords;
    TextLabel* m_startWords;
    BarMeter* m_progress;
    TextLabel* m_rate;
    TextLabel* m_trend;
    Sparkline* m_curve;
    TiersLeft* m_tiers;
    VenuePreview* m_map;
    ActionButton* m_mapToggle;
    SimTime m_mapShownAt;
    Switch* m_chime;
    Switch* m_front;
    Banner* m_warning;
    ActionButton* m_leave;
    ActionButton* m_continue;
    std::optional<std::uint32_t> m_firstPlace;
    bool m_noticed = false;  // the banner says something else than what leaving gives up
};

}  // namespace frontrow
