// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_layout.h"

#include <QWidget>
#include <algorithm>

namespace frontrow {

FlowLayout::FlowLayout(int gapAcross, int gapDown, QWidget* parent)
    : QLayout(parent),
      m_gapAcross(gapAcross),
      m_gapDown(gapDown) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item) { m_items.emplace_back(item); }

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count()) return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::flow(const QRect& rect, Pass pass) const {
    const QMargins margins = contentsMargins();
    const QRect room = rect.marginsRemoved(margins);
    int y = room.top();
    std::vector<QLayoutItem*> line;
    int used = 0;
    int tall = 0;
    const auto finish = [&] {
        int x = room.left();
        for (QLayoutItem* item : line) {
            const QSize size = item->sizeHint().boundedTo(QSize(room.width(), QWIDGETSIZE_MAX));
            if (pass == Pass::Place) item->setGeometry({QPoint(x, y + (tall - size.height()) / 2), size});
            x += size.width() + m_gapAcross;
        }
        line.clear();
        used = 0;
    };
    for (const auto& item : m_items) {
        if (item->isEmpty()) continue;
        const QSize size = item->sizeHint();
        if (!line.empty() && used + m_gapAcross + size.width() > room.width()) {
            finish();
            y += tall + m_gapDown;
            tall = 0;
        }
        used += size.width() + (line.empty() ? 0 : m_gapAcross);
        tall = std::max(tall, size.height());
        line.push_back(item.get());
    }
    finish();
    return y + tall - rect.top() + margins.bottom();
}

int FlowLayout::heightForWidth(int width) const { return flow(QRect(0, 0, width, 0), Pass::Measure); }

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    flow(rect, Pass::Place);
}

QSize FlowLayout::sizeHint() const {
    int width = 0;
    int height = 0;
    for (const auto& item : m_items) {
        if (item->isEmpty()) continue;
        width += item->sizeHint().width() + (width > 0 ? m_gapAcross : 0);
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const {
    QSize least;
    for (const auto& item : m_items) least = least.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return {least.width() + margins.left() + margins.right(), least.height() + margins.top() + margins.bottom()};
}

}  // namespace frontrow
