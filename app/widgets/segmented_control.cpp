// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmented_control.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <cmath>

#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"

namespace frontrow {

namespace {

constexpr int kHeight = 28;
constexpr int kPadding = 12;
constexpr int kIcon = 16;
constexpr int kGap = 6;
constexpr qreal kRadius = 6;

class Segment final : public QAbstractButton {
public:
    Segment(const QString& text, std::optional<IconName> icon, QWidget* parent)
        : QAbstractButton(parent),
          m_icon(icon) {
        setText(text);
        setCheckable(true);
        setFont(themeFont(13, QFont::Medium));
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setProperty("focusRadius", kRadius);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {contents() + 2 * kPadding, kHeight}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Theme& theme = themeOf(this);
        if (isChecked())
            paintBox(painter, rect(), kRadius, theme.colour(Colour::Surface), theme.colour(Colour::BorderStrong));
        const bool lit = isEnabled() && (isChecked() || underMouse());
        const QColor ink = theme.colour(!isEnabled() ? Colour::Text3 : lit ? Colour::Text : Colour::Text2);
        qreal x = (width() - contents()) / 2.0;
        if (m_icon) {
            paintIcon(painter, QRectF(x, (height() - kIcon) / 2.0, kIcon, kIcon), *m_icon, ink);
            x += kIcon + kGap;
        }
        painter.setFont(font());
        painter.setPen(ink);
        painter.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    }

private:
    int contents() const {
        const int label = static_cast<int>(std::ceil(QFontMetricsF(font()).horizontalAdvance(text())));
        return label + (m_icon ? kIcon + kGap : 0);
    }

    std::optional<IconName> m_icon;
};

}  // namespace

SegmentedControl::SegmentedControl(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(3, 3, 3, 3);
    m_row->setSpacing(2);
    m_group.setExclusive(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) emit currentChanged(id);
    });
}

void SegmentedControl::addSegment(const QString& text, std::optional<IconName> icon) {
    auto* segment = new Segment(text, icon, this);
    const int index = static_cast<int>(m_group.buttons().size());
    segment->setObjectName(QStringLiteral("segment%1").arg(index));
    m_group.addButton(segment, index);
    m_row->addWidget(segment);
    if (index == 0) segment->setChecked(true);
}

void SegmentedControl::setSegmentText(int index, const QString& text) {
    m_group.button(index)->setText(text);
    m_group.button(index)->updateGeometry();
}

void SegmentedControl::setCurrent(int index) { m_group.button(index)->setChecked(true); }

void SegmentedControl::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    paintBox(painter, rect(), 8, theme.colour(theme.isDark() ? Colour::Sunken : Colour::Hover),
             theme.colour(Colour::Border));
}

}  // namespace frontrow
