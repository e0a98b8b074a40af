// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/layout_check.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QFocusFrame>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QPixmap>
#include <QWidget>
#include <cmath>

#include "theme/theme_style.h"
#include "widgets/text_label.h"

namespace frontrow::test {

namespace {

bool isText(const QWidget& widget) {
    return qobject_cast<const TextLabel*>(&widget) != nullptr || qobject_cast<const QLabel*>(&widget) != nullptr;
}

QString nameOf(const QWidget& widget) {
    QStringList path;
    for (const QWidget* each = &widget; each != nullptr && path.size() < 4; each = each->parentWidget()) {
        QString name =
            each->objectName().isEmpty() ? QString::fromLatin1(each->metaObject()->className()) : each->objectName();
        if (isText(*each)) name += QStringLiteral(" \"%1\"").arg(each->property("text").toString());
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
    const bool holdsText = isText(widget) || qobject_cast<const QAbstractButton*>(&widget) != nullptr;
    if (!holdsText || widget.property("text").toString().isEmpty()) return false;
    if (isText(widget) && widget.hasHeightForWidth()) return widget.height() < widget.heightForWidth(widget.width());
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

// Relative luminance and contrast of WCAG 2.
double channel(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }
double luminance(const QColor& c) {
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}
double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

// The colour of most of its pixels.
QColor groundOf(const QImage& picture, const QRect& part) {
    QHash<QRgb, int> counts;
    QRgb most = 0;
    int best = 0;
    const QRect box = part & picture.rect();
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            if (const int count = ++counts[pixel]; count > best) {
                best = count;
                most = pixel;
            }
        }
    }
    return QColor::fromRgb(most);
}

// Whether something else is painted over its middle.
bool isCovered(const QWidget& widget, const QWidget& window) {
    const QWidget* top = window.childAt(widget.mapTo(&window, widget.rect().center()));
    return top != &widget && (top == nullptr || !widget.isAncestorOf(top));
}

}  // namespace

QStringList contrastFaults(QWidget& window) {
    constexpr double kLeast = 4.5;
    const QPixmap grabbed = window.grab();
    const qreal ratio = grabbed.devicePixelRatio();
    const QImage picture = grabbed.toImage();
    QStringList faults;
    for (const TextLabel* label : window.findChildren<TextLabel*>()) {
        if (!label->isVisible() || !label->isEnabled() || label->text().isEmpty() || isCovered(*label, window))
            continue;
        const QRect place(label->mapTo(&window, QPoint()), label->size());
        const QRect part(place.topLeft() * ratio, place.size() * ratio);
        const double found = contrast(themeOf(label).colour(label->colour()), groundOf(picture, part));
        if (found >= kLeast) continue;
        faults << QStringLiteral("%1 has a contrast of %2").arg(nameOf(*label)).arg(found, 0, 'f', 2);
    }
    return faults;
}

QStringList layoutFaults(const QWidget& window) {
    QStringList faults;
    check(window, faults);
    return faults;
}

}  // namespace frontrow::test
