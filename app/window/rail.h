// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The places of the program at the left edge: 196 px wide, or 52 with icons alone where the window is
// narrow. The profile stands at its foot. Thread: the GUI's.
#pragma once

#include <QButtonGroup>
#include <QWidget>

#include "theme/icons.h"

class QVBoxLayout;

namespace frontrow {

// The main window's own pages.
enum class Place : std::uint8_t { Practice, Together, Tickets, History, Settings };
inline constexpr std::size_t kPlaces = 5;

class RailEntry;
class RailProfile;

class Rail final : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    // Settings stands at the bottom, the others one below the other in the order of Place.
    void addPlace(Place place, IconName icon);
    bool hasPlace(Place place) const;
    void setPlaceText(Place place, const QString& text);
    // The number right of the name; 0 shows none.
    void setCount(Place place, int count);
    // Marks it as the one that is shown.
    void setCurrent(Place place);
    void setProfile(const QString& name, const QString& note);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

signals:
    void placeChosen(frontrow::Place place);
    void profileChosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RailEntry* entry(Place place) const;

    QVBoxLayout* m_column;
    QButtonGroup m_entries;
    RailProfile* m_profile;
    bool m_collapsed = false;
};

}  // namespace frontrow
