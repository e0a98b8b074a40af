// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractSpinBox>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include "theme/focus_ring.h"
#include "theme/fonts.h"
#include "theme/icons.h"
#include "theme/paint.h"
#include "theme/style_parts.h"

namespace frontrow {

namespace {

constexpr int kArrow = 16;
constexpr int kArrowRoom = 28;
constexpr int kStepRoom = 22;
constexpr int kPlusMinusRoom = 34;
constexpr qreal kCheckRadius = 4;

bool has(const QStyleOption& option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

QRectF centredSquare(const QRect& rect, int side) {
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    return square;
}

QColor fieldEdge(const QStyleOption& option, const Theme& theme) {
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled)) return theme.colour(Colour::Accent);
    return theme.colour(has(option, QStyle::State_Enabled) ? Colour::BorderStrong : Colour::Border);
}

QColor markGround(const QStyleOption& option, const Theme& theme) {
    if (!has(option, QStyle::State_Enabled)) return theme.colour(Colour::Sunken);
    return theme.colour(has(option, QStyle::State_MouseOver) ? Colour::Hover : Colour::Surface);
}

void paintCheckMark(QPainter& painter, const QRectF& box, const QColor& colour) {
    QPainterPath mark;
    mark.moveTo(box.left() + box.width() * 0.25, box.top() + box.height() * 0.53);
    mark.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.70);
    mark.lineTo(box.left() + box.width() * 0.76, box.top() + box.height() * 0.33);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, box.width() * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(mark);
    painter.restore();
}

// One step of a spin box: plus or minus, or a small arrow.
void paintStep(QPainter& painter, const QStyleOptionSpinBox& option, QStyle::SubControl part, IconName icon,
               const Theme& theme) {
    const bool up = part == QStyle::SC_SpinBoxUp;
    const bool possible =
        option.stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled : QAbstractSpinBox::StepDownEnabled);
    const QRect rect = spinBoxPart(option, part);
    const bool live = possible && has(option, QStyle::State_Enabled);
    if (live && option.activeSubControls == part && has(option, QStyle::State_MouseOver)) {
        paintBox(painter, QRectF(rect).adjusted(2, 2, -2, -2), kFieldRadius - 2, theme.colour(Colour::Hover));
    }
    const QColor colour = theme.colour(live ? Colour::Text : Colour::BorderStrong);
    paintIcon(painter, centredSquare(rect, option.buttonSymbols == QAbstractSpinBox::PlusMinus ? kArrow : 10), icon,
              colour);
}

}  // namespace

void drawFieldFrame(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    const QColor fill = theme.colour(has(option, QStyle::State_Enabled) ? Colour::Surface : Colour::Sunken);
    paintBox(painter, option.rect, kFieldRadius, fill, fieldEdge(option, theme));
}

void drawCheckBox(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    const QRectF box = centredSquare(option.rect, 16);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (has(option, QStyle::State_Off)) {
        paintBox(painter, box, kCheckRadius, markGround(option, theme), theme.colour(Colour::BorderStrong));
        return;
    }
    paintBox(painter, box, kCheckRadius, theme.colour(enabled ? Colour::Accent : Colour::SeatGreyFill));
    const QColor mark = theme.colour(enabled ? Colour::OnAccent : Colour::Text3);
    if (has(option, QStyle::State_NoChange)) {
        painter.fillRect(QRectF(box.left() + 4, box.center().y() - 1, 8, 2), mark);
    } else {
        paintCheckMark(painter, box, mark);
    }
}

void drawRadioButton(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    const QRectF box = centredSquare(option.rect, 18);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (!has(option, QStyle::State_On)) {
        paintBox(painter, box, 9, markGround(option, theme), theme.colour(Colour::BorderStrong));
        return;
    }
    paintBox(painter, box, 9, theme.colour(enabled ? Colour::Accent : Colour::SeatGreyFill));
    paintBox(painter, box.adjusted(5.5, 5.5, -5.5, -5.5), 3.5,
             theme.colour(enabled ? Colour::OnAccent : Colour::Text3));
}

void drawComboBox(QPainter& painter, const QStyleOptionComboBox& option, const Theme& theme) {
    QStyleOption frame = option;
    if (has(option, QStyle::State_On)) frame.state |= QStyle::State_HasFocus;
    drawFieldFrame(painter, frame, theme);
    const QRect arrow = comboBoxPart(option, QStyle::SC_ComboBoxArrow);
    const Colour colour = has(option, QStyle::State_Enabled) ? Colour::Text2 : Colour::Text3;
    paintIcon(painter, centredSquare(arrow, kArrow), IconName::Down, theme.colour(colour));
}

void drawSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const Theme& theme) {
    if (option.frame) drawFieldFrame(painter, option, theme);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) return;
    const bool plusMinus = option.buttonSymbols == QAbstractSpinBox::PlusMinus;
    paintStep(painter, option, QStyle::SC_SpinBoxUp, plusMinus ? IconName::Add : IconName::Up, theme);
    paintStep(painter, option, QStyle::SC_SpinBoxDown, plusMinus ? IconName::Remove : IconName::Down, theme);
    if (!plusMinus) return;
    const qreal line = hairlineWidth(painter);
    const QRectF number = spinBoxPart(option, QStyle::SC_SpinBoxEditField);
    for (const qreal x : {number.left(), number.right() - line}) {
        painter.fillRect(QRectF(x, number.top() + 1, line, number.height() - 2), theme.colour(Colour::Border));
    }
}

void drawPushButton(QPainter& painter, const QStyleOptionButton& option, const Theme& theme) {
    const bool primary = option.features.testFlag(QStyleOptionButton::DefaultButton);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (!enabled) {
        paintBox(painter, option.rect, kFieldRadius, theme.colour(Colour::Sunken), theme.colour(Colour::Border));
        return;
    }
    const qreal towardText = has(option, QStyle::State_Sunken) ? 0.10 : has(option, QStyle::State_MouseOver) ? 0.06 : 0;
    const QColor ground = theme.colour(primary ? Colour::Accent : Colour::Surface);
    const QColor fill = mixedColour(ground, theme.colour(Colour::Text), towardText);
    paintBox(painter, option.rect, kFieldRadius, fill, primary ? fill : theme.colour(Colour::BorderStrong));
}

void drawSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle, const Theme& theme) {
    const QRectF all = option.rect;
    const bool enabled = has(option, QStyle::State_Enabled);
    const QRectF groove(all.left(), all.center().y() - 2, all.width(), 4);
    paintBox(painter, groove, 2, theme.colour(Colour::BorderStrong));
    QRectF done = groove;
    done.setRight(QRectF(handle).center().x());
    paintBox(painter, done, 2, theme.colour(enabled ? Colour::Accent : Colour::Text3));
    const QColor edge = theme.colour(enabled ? Colour::Accent : Colour::BorderStrong);
    paintBox(painter, centredSquare(handle, 16), 8, theme.colour(Colour::Surface), edge, 2);
}

void drawFocusFrame(QPainter& painter, const QRect& rect, const QWidget* of, const Theme& theme) {
    const QVariant asked = of == nullptr ? QVariant() : of->property("focusRadius");
    const qreal radius = asked.isValid() ? asked.toReal() : kFieldRadius;
    if (isTextField(of)) {
        paintBox(painter, rect, radius + FocusRing::kFieldMargin, {}, theme.colour(Colour::AccentTint),
                 FocusRing::kFieldMargin);
    } else {
        paintBox(painter, rect, radius + FocusRing::kMargin, {}, theme.colour(Colour::Accent), 2);
    }
}

QRect comboBoxPart(const QStyleOptionComplex& option, QStyle::SubControl part) {
    const QRect all = option.rect;
    if (part == QStyle::SC_ComboBoxArrow) return {all.right() - kArrowRoom + 1, all.top(), kArrowRoom, all.height()};
    if (part == QStyle::SC_ComboBoxEditField) return all.adjusted(kFieldPadding, 1, -kArrowRoom, -1);
    return all;
}

QRect spinBoxPart(const QStyleOptionSpinBox& option, QStyle::SubControl part) {
    const QRect all = option.rect;
    if (part == QStyle::SC_SpinBoxFrame) return all;
    const bool up = part == QStyle::SC_SpinBoxUp;
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return part == QStyle::SC_SpinBoxEditField ? all.adjusted(kFieldPadding - 3, 1, -kFieldPadding + 3, -1)
                                                   : QRect();
    }
    if (option.buttonSymbols == QAbstractSpinBox::PlusMinus) {
        if (part == QStyle::SC_SpinBoxEditField) return all.adjusted(kPlusMinusRoom, 1, -kPlusMinusRoom, -1);
        return {up ? all.right() - kPlusMinusRoom + 1 : all.left(), all.top(), kPlusMinusRoom, all.height()};
    }
    if (part == QStyle::SC_SpinBoxEditField) return all.adjusted(kFieldPadding - 3, 1, -kStepRoom, -1);
    const int half = all.height() / 2;
    return {all.right() - kStepRoom + 1, up ? all.top() + 2 : all.top() + half, kStepRoom, half - 2};
}

}  // namespace frontrow
