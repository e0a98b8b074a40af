// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place in the queue, readable from across the room. It counts down to a lower place within 140 ms and
// never up; a place that does not fit is drawn smaller. Thread: the GUI's.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <optional>

namespace frontrow {

class PlaceFigure final : public QWidget {
    Q_OBJECT

public:
    explicit PlaceFigure(QWidget* parent = nullptr);

    // Words stand in the figure's stead where there is no place ("Your turn"); they take it away again.
    void showPlace(std::uint32_t place);
    void showWords(const QString& words);
    // Right of the figure, as "58 in the last second".
    void setAside(const QString& words);
    QString text() const;
    QSize sizeHint() const override { return {600, 208}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void countOn();
    void change(const std::function<void()>& how);
    QString drawn() const;
    QFont fittingFont() const;
    int asideWidth() const;
    int baseline(const QFontMetrics& metrics) const;
    void updateBand(int from, int to);

    std::optional<std::uint32_t> m_place;
    std::uint32_t m_shown = 0;
    QString m_words, m_aside;
    std::uint32_t m_countFrom = 0;
    int m_countStep = 0;
    QTimer m_count;
    QElapsedTimer m_changed;
};

}  // namespace frontrow
