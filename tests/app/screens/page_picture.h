// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages of the app at a size, drawn to a picture that can be looked at, and checks that hold for every
// page. Thread: the GUI's.
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

#include "theme/theme_style.h"
#include "widgets/text_label.h"
#include "window/translations.h"

// Fails with the list where there is anything in it.
#define NONE_OF(list)                                                               \
    do {                                                                            \
        const QStringList found_ = (list);                                          \
        QVERIFY2(found_.isEmpty(), qPrintable(found_.join(QStringLiteral(" | ")))); \
    } while (false)

namespace frontrow::test {

inline void showAt(QWidget& page, QSize size) {
    page.resize(size);
    page.setAutoFillBackground(true);
    page.show();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents();
}

// The page as it stands to the folder of pictures, at a number of device pixels for each logical one.
inline void savePicture(QWidget& page, const QString& name, int ratio = 1) {
    QDir().mkpath(QStringLiteral(FRONTROW_PICTURES));
    QImage image(page.size() * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    page.render(&image);
    image.save(QStringLiteral(FRONTROW_PICTURES) + QLatin1Char('/') + name + QStringLiteral(".png"));
}

// Shows the app in Korean for as long as it lives.
class InKorean {
public:
    InKorean() : m_translations(*qApp) { m_translations.take(Language::Korean); }
    ~InKorean() { m_translations.take(Language::English); }
    InKorean(const InKorean&) = delete;
    InKorean& operator=(const InKorean&) = delete;

private:
    Translations m_translations;
};

// Gives the page the height of everything it scrolls.
inline void unroll(QWidget& page, int width) {
    const auto* scroll = page.findChild<QScrollArea*>();
    if (scroll == nullptr || scroll->widget() == nullptr) return;
    const int rest = page.height() - scroll->viewport()->height();
    showAt(page, QSize(width, rest + scroll->widget()->sizeHint().height()));
    showAt(page, QSize(width, rest + std::max(scroll->widget()->sizeHint().height(), scroll->widget()->height())));
}

// Texts and buttons that got less room than they need, by object name or text; none on a sound page.
inline QStringList cutOff(const QWidget& page) {
    QStringList found;
    for (const QScrollArea* scroll : page.findChildren<QScrollArea*>()) {
        if (scroll->widget() == nullptr || scroll->widget()->width() <= scroll->viewport()->width()) continue;
        found << QStringLiteral("%1 is wider than the page").arg(scroll->objectName());
    }
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&page)) continue;
        const auto* label = qobject_cast<const TextLabel*>(widget);
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (label == nullptr && button == nullptr) continue;
        // A field places the icons within it by itself.
        if (qobject_cast<const QLineEdit*>(widget->parentWidget()) != nullptr) continue;
        const QSize least = widget->minimumSizeHint();
        const bool narrow = widget->width() < least.width();
        const int needed =
            label != nullptr && label->hasHeightForWidth() ? label->heightForWidth(label->width()) : least.height();
        if (!narrow && widget->height() >= needed) continue;
        found
            << QStringLiteral("%1 \"%2\"").arg(widget->objectName(), label != nullptr ? label->text() : button->text());
    }
    return found;
}

// Controls without a name for a screen reader or without an object name.
inline QStringList nameless(const QWidget& page) {
    QStringList found;
    for (const QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        if (!button->isVisibleTo(&page)) continue;
        // The parts of Qt's own controls are theirs to name.
        if (!QLatin1String(button->metaObject()->className()).startsWith(QLatin1String("frontrow::"))) continue;
        const bool named = !button->text().isEmpty() || !button->accessibleName().isEmpty();
        if (!named || button->objectName().isEmpty()) {
            found << QStringLiteral("%1 \"%2\"").arg(button->objectName(), button->text());
        }
    }
    return found;
}

}  // namespace frontrow::test
