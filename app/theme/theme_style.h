// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The application's one style: Fusion underneath, the theme's palette and shapes above. It is set
// once on the application and told of another theme; every widget then repaints.
// Thread: the GUI's.
#pragma once

#include <QPalette>
#include <QProxyStyle>
#include <memory>

#include "theme/focus_ring.h"
#include "theme/theme.h"

class QApplication;
class QWidget;

namespace frontrow {

enum class Motion : std::uint8_t { Full, Reduced };

class ThemeStyle final : public QProxyStyle {
    Q_OBJECT

public:
    ThemeStyle(Theme theme, QApplication& application);
    ~ThemeStyle() override;

    const Theme& theme() const { return m_theme; }
    // Takes over another theme at once, and its palette on the whole application with the next events.
    void setTheme(Theme theme, QApplication& application);
    Motion motion() const { return m_motion; }
    // Under Reduced states change at once: nothing moves, counts or pulses.
    void setMotion(Motion motion) { m_motion = motion; }
    const FocusRing& focusRing() const { return *m_focusRing; }
    QPalette standardPalette() const override;

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;

private:
    Theme m_theme;
    Motion m_motion = Motion::Full;
    std::unique_ptr<FocusRing> m_focusRing;
};

// Makes the style, gives it to the application, which owns it, and sets the program's font.
ThemeStyle& installTheme(QApplication& application, Scheme scheme);
// The theme a widget is drawn with; its style must be the application's.
const Theme& themeOf(const QWidget* widget);
Motion motionOf(const QWidget* widget);
// Whether a widget that draws its own focus should draw it now.
bool showsKeyboardFocus(const QWidget* widget);

}  // namespace frontrow
