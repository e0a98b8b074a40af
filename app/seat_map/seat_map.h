// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The map of the seats as a buyer sees it: renders a BuyerView and says what the person does on it.
// It knows no rule of the sale; what a click would take is asked of the same function the sale uses.
// paintEvent() only copies pictures: whatever changes is painted into them beforehand. Every size in
// this interface is in logical pixels. Thread: the GUI's.
#pragma once

#include <QElapsedTimer>
#include <QKeySequence>
#include <QMargins>
#include <QTimer>
#include <QWidget>
#include <memory>
#include <optional>
#include <vector>

#include "seat_map/map_canvas.h"
#include "seat_map/map_motion.h"
#include "seat_map/map_overlay.h"

namespace frontrow {

// What the pointer or the keyboard is on.
struct SeatMapHover {
    std::optional<SeatIndex> seat;        // free, and taken by a click
    std::optional<SectionIndex> section;  // the one under the pointer
    SeatList preview;                     // what a click would take; empty when nothing fits
    QRect place;                          // around the preview or seat, in the widget
    enum class By : std::uint8_t { Pointer, Keyboard } by = By::Pointer;
};

// What the map does by a key; arrows and Tab walk.
struct SeatMapKeys {
    QKeySequence zoomIn = Qt::Key_Plus;
    QKeySequence zoomOut = Qt::Key_Minus;
    QKeySequence fit = Qt::Key_0;
    QKeySequence section = Qt::Key_Z;
    QKeySequence take = Qt::Key_Space;
};

class SeatMap : public QWidget {
    Q_OBJECT

public:
    explicit SeatMap(QWidget* parent = nullptr);
    ~SeatMap() override;

    // Shows this view, which must outlive the map or be replaced; nullptr shows nothing.
    void setView(const BuyerView* view);
    // To be called after the view changed; costs as much as there were changes.
    void refresh();
    const BuyerView* view() const { return m_view; }

    const SeatFilters& filters() const;
    void setFilters(const SeatFilters& filters);
    // How many seats a click takes, 1 to 10.
    void setParty(int seats);
    enum class TierDisplay : std::uint8_t { Shown, Weak };
    void setTierShown(TierIndex tier, TierDisplay display);
    // Seats that friends hold.
    void setFriends(std::vector<FriendSeat> friends);
    // Seats offered to the person, shown like a click's preview until the next one or an empty list.
    void suggest(const SeatList& seats);
    void setKeys(const SeatMapKeys& keys) { m_keys = keys; }
    const SeatMapKeys& keys() const { return m_keys; }
    // Whether nothing was pointed at since: the key that takes is left to whoever suggested then.
    bool suggestedLast() const { return m_suggestedLast; }
    // Marks a seat that was lost to somebody quicker, for a moment.
    void flashLost(SeatIndex seat);
    // Room that other controls over the map need, left free by fit() and zooms.
    void setMargins(const QMargins& margins);

    // The section last clicked or zoomed to.
    std::optional<SectionIndex> selectedSection() const { return m_selected; }
    void selectSection(std::optional<SectionIndex> section);
    std::optional<SeatIndex> keyboardSeat() const;
    // What is hovered by pointer or keyboard now.
    const SeatMapHover& hover() const { return m_hover; }

    DetailLevel level() const { return m_level; }
    bool isFrozen() const;
    // The visible part of the map, in metres; of where a flight ends.
    QRectF visibleArea() const { return m_viewport.visible(); }
    const MapGeometry* geometry() const { return m_geometry.get(); }
    // Where a seat is, in the widget; empty when nothing is shown.
    QRect seatRect(SeatIndex seat) const;
    QRect sectionRect(SectionIndex section) const;
    const MapCanvas* canvas() const { return m_canvas.get(); }
    const SeatLooks* looks() const { return m_looks.get(); }
    // The seat a click there would choose, and the section there.
    std::optional<SeatIndex> seatAt(QPoint widget) const;
    std::optional<SectionIndex> sectionAt(QPoint widget) const;
    // Moves the map so that this point, in metres, is in the middle.
    void centreOn(QPointF point);
    // Moves the map as little as shows the seat, near enough for clicking.
    void showSeat(SeatIndex seat);
    // As a click on the seat does; and whether that would do anything.
    void chooseSeat(SeatIndex seat);
    bool canChoose(SeatIndex seat) const;

public slots:
    void zoomIn();
    void zoomOut();
    void fit();
    void zoomToSection(frontrow::SectionIndex section);
    // The one that is pointed at, or chosen.
    void zoomToChosenSection();

signals:
    // A click on a free seat; the party follows setParty().
    void seatChosen(frontrow::SeatIndex seat);
    // A click on a seat that the buyer holds.
    void heldSeatChosen(frontrow::SeatIndex seat);
    void standingChosen(frontrow::SectionIndex section);
    void sectionChosen(frontrow::SectionIndex section);
    void hovered(const frontrow::SeatMapHover& hover);
    // selectedSection() is another one now.
    void sectionSelected();
    // What is left of some section, or what the filters leave of it; ten times a second at most.
    void sectionsChanged();
    // Scale, place or level of detail are others now.
    void lookChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    struct Pill {
        SectionIndex section;
        std::uint32_t left = 0;  // as it says
        MapOverlay overlay;
    };
    struct Overlays {
        MapOverlay preview, focus, lost, hovered, selected;
        std::vector<Pill> pills;
    };
    double ratio() const { return devicePixelRatioF(); }
    double pitch() const;
    double dotsFrom() const;
    void loadPlan();
    void applyLimits();
    void readAll();
    void readChanges();
    void animate(Slot slot, SeatShape before);
    void flushSections();
    void startFlush();

    void viewportChanged(const MapTransform& from);
    void settle();
    void paintAll();
    void chooseNeighbours();
    void panBy(QPoint devicePixels);
    void advanceFrame();
    void runFrames();
    MapTransform shown();

    void makeOverlays();
    void makePills();
    void refreshPills();
    void paintPill(Pill& pill);
    bool coversSeats(const Pill& pill) const;
    void makePreview();
    void replace(MapOverlay& overlay, MapOverlay by);
    QRect widgetRect(const QRect& onScreen) const;
    QRect mapRect() const;

    QPointF toScreen(const QPoint& widget) const { return QPointF(widget) * ratio(); }
    Slot slotAt(QPointF screen) const;
    Slot ownSlotAt(QPointF screen) const;
    void hoverAt(const QPoint& widget);
    void setHover(Slot slot, std::optional<SectionIndex> section, SeatMapHover::By by);
    void clickAt(const QPoint& widget);
    void clickSection(SectionIndex section);
    bool takePointedAt();
    bool walk(int key);
    bool walkToSection(int step);
    void focusSlot(Slot slot);
    void tellFocus();

    SeatMapKeys m_keys;
    const BuyerView* m_view = nullptr;
    std::shared_ptr<const VenuePlan> m_plan;
    std::unique_ptr<MapGeometry> m_geometry;
    std::unique_ptr<SeatLooks> m_looks;
    std::unique_ptr<MapCanvas> m_canvas;
    std::uint64_t m_seen = 0;
    MapState m_seenState = MapState::None;
    std::vector<SeatIndex> m_changed;  // kept to save allocations
    std::vector<Slot> m_repainted;
    std::vector<std::uint32_t> m_sectionsToRead;
    std::vector<std::uint8_t> m_sectionMarked;

    MapViewport m_viewport;  // where a flight ends
    DetailLevel m_level = DetailLevel::Sections;
    QMargins m_margins{16, 56, 16, 16};
    ZoomFlight m_flight;
    SeatAnimations m_animations;
    std::vector<SeatAnimations::Step> m_steps;
    QImage m_fading;  // the picture before a change of level
    MapTransform m_fadingAt;
    qint64 m_fadeStart = 0;
    QElapsedTimer m_clock;
    QTimer m_frame, m_flush, m_rest, m_lost;

    Overlays m_overlays;
    SeatMapHover m_hover;
    SeatList m_suggested;
    bool m_suggestedLast = false;
    Slot m_hoverSlot = kNoSlot;
    Slot m_focusSlot = kNoSlot;
    std::optional<SectionIndex> m_selected;
    std::optional<QPoint> m_pressed;
    QPoint m_dragged;
    bool m_dragging = false;
};

}  // namespace frontrow
