// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/layout_check.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QFocusFrame>
#include <QLabel>
#include <QWidget>

namespace frontrow::test {

namespace {

QString nameOf(const QWidget& widget) {
    QStringList path;
    for (const QWidget* each = &widget; each != nullptr && path.size() < 4; each = each->parentWidget()) {
        QString name =
            each->objectName().isEmpty() ? QString::fromLatin1(each->metaObject()->className()) : each->objectName();
        if (const auto* label = qobject_cast<const QLabel*>(each)) name += QStringLiteral(" \"%1\"").arg(label->text());
        path.prepend(name);
    }
    return path.join(QLatin1Char('/'));
}

// Things that lie over others on purpose say so by a property.
bool floats(const QWidget& widget) {
    return widget.property("floats").toBool() || qobject_cast<const QFocusFrame*>(&widget) != nullptr;
}

bool isShown(const QWidget& widget) { return widget.isVisible() && !widget.size().isEmpty(); }

// What scrolls may be larger than its window.
bool scrolls(const QWidget& parent) {
    return qobject_cast<const QAbstractScrollArea*>(parent.parentWidget()) != nullptr;
}

bool textIsCut(const QWidget& widget) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const bool hasText =
        (label != nullptr && !label->text().isEmpty()) || (button != nullptr && !button->text().isEmpty());
    if (!hasText) return false;
    if (label != nullptr && label->hasHeightForWidth()) return label->height() < label->heightForWidth(label->width());
    return widget.width() < widget.minimumSizeHint().width() || widget.height() < widget.minimumSizeHint().height();
}

void check(const QWidget& parent, QStringList& faults) {
    QList<const QWidget*> shown;
    for (const QObject* child : parent.children()) {
        const auto* widget = qobject_cast<const QWidget*>(child);
        if (widget == nullptr || widget->isWindow() || !isShown(*widget)) continue;
        shown << widget;
    }
    for (const QWidget* widget : shown) {
        if (!scrolls(parent) && !parent.rect().contains(widget->geometry()) && !floats(*widget)) {
            faults << QStringLiteral("%1 reaches beyond its parent").arg(nameOf(*widget));
        }
        if (textIsCut(*widget)) {
            faults << QStringLiteral("%1 cuts its text: %2x%3 of %4x%5")
                          .arg(nameOf(*widget))
                          .arg(widget->width())
                          .arg(widget->height())
                          .arg(widget->minimumSizeHint().width())
                          .arg(widget->minimumSizeHint().height());
        }
        for (const QWidget* other : shown) {
            if (other <= widget || floats(*widget) || floats(*other)) continue;
            if (widget->geometry().intersects(other->geometry())) {
                faults << QStringLiteral("%1 lies on %2").arg(nameOf(*widget), nameOf(*other));
            }
        }
        if (qobject_cast<const QAbstractScrollArea*>(widget) == nullptr) check(*widget, faults);
    }
}

}  // namespace

QStringList layoutFaults(const QWidget& window) {
    QStringList faults;
    check(window, faults);
    return faults;
}

}  // namespace frontrow::test
