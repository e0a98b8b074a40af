// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Being taken now": the newest on top, older lines weaker, how many a second in the head. While the
// pointer rests on it the lines stand still. Thread: the GUI's.
#pragma once

#include <QWidget>

class QModelIndex;

namespace frontrow {

class TakenTicker;

class TickerList final : public QWidget {
    Q_OBJECT

public:
    // The model must outlive it. Times of lines are shown as seconds since `opening`, set by setOpening().
    explicit TickerList(TakenTicker& ticker, QWidget* parent = nullptr);

    void setOpening(qint64 openingMs);
    QSize sizeHint() const override { return {208, 220}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintHead(QPainter& painter, const QRectF& head) const;
    void paintLine(QPainter& painter, const QRectF& line, const QModelIndex& index) const;

    TakenTicker& m_ticker;
    qint64 m_opening = 0;
};

}  // namespace frontrow
