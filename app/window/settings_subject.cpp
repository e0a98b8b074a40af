// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/settings_subject.h"

#include <QEvent>
#include <QVBoxLayout>

#include "widgets/action_button.h"
#include "widgets/text_label.h"

namespace frontrow {

SettingsRow::SettingsRow(QWidget* control, QWidget* parent)
    : QWidget(parent),
      m_name(new TextLabel(TextRole::Body)),
      m_meaning(new TextLabel(TextRole::Small, Colour::Text2)),
      m_control(control) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 6, 0, 6);
    line->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_meaning);
    words->addStretch(1);
    m_meaning->setOverflow(TextLabel::Overflow::Wrap);
    line->addLayout(words, 1);
    line->addWidget(control, 0, Qt::AlignVCenter);
}

void SettingsRow::setTexts(const QString& name, const QString& meaning) {
    m_name->setText(name);
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    m_control->setAccessibleName(name);
}

bool SettingsRow::matches(const QString& words) const {
    return m_name->text().contains(words, Qt::CaseInsensitive) ||
           m_meaning->text().contains(words, Qt::CaseInsensitive);
}

SettingsSubject::SettingsSubject(QWidget* parent)
    : Card(parent),
      m_title(new TextLabel(TextRole::Heading)),
      m_defaults(new ActionButton(ButtonKind::Ghost, QString())),
      m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(20, 14, 20, 14);
    m_rows->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    m_defaults->setButtonSize(ButtonSize::Small);
    m_defaults->setObjectName(QStringLiteral("restoreDefaults"));
    head->addWidget(m_defaults);
    m_rows->addLayout(head);
    connect(m_defaults, &ActionButton::clicked, this, &SettingsSubject::defaultsAsked);
    retranslateOwn();
}

void SettingsSubject::retranslateOwn() { m_defaults->setText(tr("Restore defaults")); }

void SettingsSubject::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

QString SettingsSubject::title() const { return m_title->text(); }

SettingsRow* SettingsSubject::addRow(QWidget* control) {
    auto* row = new SettingsRow(control);
    m_all.push_back(row);
    m_rows->addWidget(row);
    return row;
}

void SettingsSubject::addWide(QWidget* widget) {
    m_wide.push_back(widget);
    m_rows->addWidget(widget);
}

void SettingsSubject::hideDefaults() { m_defaults->hide(); }

bool SettingsSubject::narrow(const QString& words) {
    const bool all = words.isEmpty() || title().contains(words, Qt::CaseInsensitive);
    bool any = all;
    for (SettingsRow* row : m_all) {
        const bool found = all || row->matches(words);
        row->setVisible(found);
        any = any || found;
    }
    for (QWidget* wide : m_wide) wide->setVisible(all);
    setVisible(any);
    return any;
}

void SettingsSubject::changeEvent(QEvent* event) {
    Card::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    retranslateOwn();
    retranslate();
}

}  // namespace frontrow
