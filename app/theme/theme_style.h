// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The application's one style: Fusion underneath, the theme's palette and shapes above. It is set
// once on the application and told of another theme; every widget then repaints.
// Thread: the GUI's.
#pragma once

#include <QPalette>
#include <QProxyStyle>

#include "theme/theme.h"

class QApplication;
class QWidget;

namespace frontrow {

class ThemeStyle final : public QProxyStyle {
    Q_OBJECT

public:
    explicit ThemeStyle(Theme theme);

    const Theme& theme() const { return m_theme; }
    // Takes over another theme and its palette on the whole application.
    void setTheme(Theme theme, QApplication& application);
    QPalette standardPalette() const override;

private:
    Theme m_theme;
};

// Makes the style and gives it to the application, which owns it.
ThemeStyle& installTheme(QApplication& application, Scheme scheme);
// The theme a widget is drawn with; its style must be the application's.
const Theme& themeOf(const QWidget* widget);

}  // namespace frontrow
