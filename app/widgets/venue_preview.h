// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plan in small: stage and sections in the colours of their tiers, and in a small house each seat.
// Thread: the GUI's.
#pragma once

#include <QPixmap>
#include <QWidget>
#include <memory>
#include <vector>

#include "domain/venue_plan.h"
#include "theme/theme.h"

namespace frontrow {

class VenuePreview final : public QWidget {
    Q_OBJECT

public:
    explicit VenuePreview(QWidget* parent = nullptr);

    // Null shows an empty ground.
    void setPlan(std::shared_ptr<const VenuePlan> plan);
    // How much of each section is free, as of Scarcity: less colour where less is left. Without it, and
    // in a house small enough for its seats, every section has all of its colour.
    void setScarcity(std::vector<Scarcity> sections);
    QSize sizeHint() const override { return {240, 160}; }
    QSize minimumSizeHint() const override { return {140, 100}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QPixmap drawn() const;
    void paintPlan(QPainter& painter) const;

    std::shared_ptr<const VenuePlan> m_plan;
    std::vector<Scarcity> m_scarcity;
    QPixmap m_picture;  // null: to be drawn
};

}  // namespace frontrow
