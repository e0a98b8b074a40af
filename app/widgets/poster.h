// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Posters of events, drawn from a seed: one of nine patterns in one of several palettes of four
// colours. The same seed gives the same poster on every machine. Thread: the GUI's.
#pragma once

#include <QPixmap>
#include <QWidget>
#include <cstdint>

namespace frontrow {

// A drawing of that size (logical pixels), at a device pixel ratio.
QPixmap posterPixmap(std::uint64_t seed, const QSize& size, qreal ratio);

class Poster final : public QWidget {
    Q_OBJECT

public:
    // Size and corner radius in logical pixels.
    Poster(const QSize& size, qreal radius, QWidget* parent = nullptr);

    void setSeed(std::uint64_t seed);
    QSize sizeHint() const override { return m_size; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize m_size;
    qreal m_radius;
    std::uint64_t m_seed = 0;
    QPixmap m_drawn;
};

}  // namespace frontrow
