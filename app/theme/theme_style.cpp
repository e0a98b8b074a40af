// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme_style.h"

#include <QApplication>
#include <QWidget>
#include <utility>

#include "domain/assert.h"

namespace frontrow {

ThemeStyle::ThemeStyle(Theme theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(std::move(theme)) {}

void ThemeStyle::setTheme(Theme theme, QApplication& application) {
    m_theme = std::move(theme);
    application.setPalette(standardPalette());
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget* widget : all) {
        QEvent changed(QEvent::StyleChange);
        QApplication::sendEvent(widget, &changed);
        widget->update();
    }
}

QPalette ThemeStyle::standardPalette() const {
    const auto colour = [this](Colour name) { return m_theme.colour(name); };
    QPalette palette;
    palette.setColor(QPalette::Window, colour(Colour::Bg));
    palette.setColor(QPalette::WindowText, colour(Colour::Text));
    palette.setColor(QPalette::Base, colour(Colour::Surface));
    palette.setColor(QPalette::AlternateBase, colour(Colour::Sunken));
    palette.setColor(QPalette::Text, colour(Colour::Text));
    palette.setColor(QPalette::PlaceholderText, colour(Colour::Text3));
    palette.setColor(QPalette::Button, colour(Colour::Surface));
    palette.setColor(QPalette::ButtonText, colour(Colour::Text));
    palette.setColor(QPalette::ToolTipBase, colour(Colour::Surface));
    palette.setColor(QPalette::ToolTipText, colour(Colour::Text));
    palette.setColor(QPalette::Highlight, colour(Colour::Accent));
    palette.setColor(QPalette::HighlightedText, colour(Colour::OnAccent));
    palette.setColor(QPalette::Link, colour(Colour::AccentText));
    palette.setColor(QPalette::LinkVisited, colour(Colour::AccentText));
    palette.setColor(QPalette::Light, colour(Colour::Surface));
    palette.setColor(QPalette::Midlight, colour(Colour::Hover));
    palette.setColor(QPalette::Mid, colour(Colour::Border));
    palette.setColor(QPalette::Dark, colour(Colour::BorderStrong));
    palette.setColor(QPalette::Shadow, colour(Colour::Text3));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colour(Colour::Text3));
    }
    palette.setColor(QPalette::Disabled, QPalette::Button, colour(Colour::Sunken));
    palette.setColor(QPalette::Disabled, QPalette::Base, colour(Colour::Sunken));
    return palette;
}

ThemeStyle& installTheme(QApplication& application, Scheme scheme) {
    auto* style = new ThemeStyle(Theme::builtIn(scheme));
    QApplication::setStyle(style);
    application.setPalette(style->standardPalette());
    return *style;
}

const Theme& themeOf(const QWidget* widget) {
    Q_UNUSED(widget);
    const auto* style = qobject_cast<const ThemeStyle*>(QApplication::style());
    FRONTROW_ASSERT(style != nullptr);
    return style->theme();
}

}  // namespace frontrow
