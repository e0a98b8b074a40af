// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/settings_page.h"

#include <QEvent>
#include <QVBoxLayout>

#include "widgets/card.h"
#include "widgets/segmented_control.h"
#include "widgets/switch.h"
#include "widgets/text_label.h"
#include "window/settings.h"

namespace frontrow {

SettingsPage::SettingsPage(Settings& settings, QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel(TextRole::Title)),
      m_look(new TextLabel(TextRole::Heading)),
      m_themeName(new TextLabel(TextRole::Body)),
      m_theme(new SegmentedControl),
      m_motion(new Switch(QString())) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 24);
    column->setSpacing(14);
    column->addWidget(m_title);
    auto* card = new Card;
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(16, 14, 16, 16);
    rows->setSpacing(12);
    rows->addWidget(m_look);
    auto* line = new QHBoxLayout;
    line->addWidget(m_themeName, 1);
    line->addWidget(m_theme);
    rows->addLayout(line);
    rows->addWidget(m_motion);
    column->addWidget(card);
    column->addStretch(1);
    m_theme->setObjectName(QStringLiteral("settingsTheme"));
    m_motion->setObjectName(QStringLiteral("settingsMotion"));
    for (int i = 0; i < 4; ++i) m_theme->addSegment(QString());
    m_theme->setCurrent(static_cast<int>(settings.theme()));
    m_motion->setChecked(settings.reducedMotion());
    retranslate();
    connect(m_theme, &SegmentedControl::currentChanged, &settings,
            [&settings](int index) { settings.setTheme(static_cast<ThemeChoice>(index)); });
    connect(m_motion, &Switch::toggled, &settings, &Settings::setReducedMotion);
}

void SettingsPage::retranslate() {
    m_title->setText(tr("Settings"));
    m_look->setText(tr("Look"));
    m_themeName->setText(tr("Theme"));
    const QStringList themes{tr("Automatic"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (int i = 0; i < themes.size(); ++i) m_theme->setSegmentText(i, themes[i]);
    m_motion->setText(tr("Reduce motion"));
}

void SettingsPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace frontrow
