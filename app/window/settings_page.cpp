// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/settings_page.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/empty_state.h"
#include "widgets/text_label.h"
#include "window/keys_settings.h"
#include "window/settings_subjects.h"

namespace frontrow {

namespace {

constexpr int kListWidth = 220;
constexpr int kWidest = 860;

// A subject in the list: marked like a place in the rail.
class SubjectEntry final : public QAbstractButton {
public:
    SubjectEntry() {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setFixedHeight(34);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Theme& theme = themeOf(this);
        if (isChecked()) {
            paintBox(painter, rect(), 7, theme.colour(Colour::Surface), theme.colour(Colour::Border));
        } else if (underMouse()) {
            paintBox(painter, rect(), 7, theme.colour(Colour::Hover));
        }
        painter.setFont(themeFont(13, QFont::Medium));
        painter.setPen(theme.colour(isChecked() ? Colour::Text : Colour::Text2));
        const QRect label = rect().adjusted(12, 0, -8, 0);
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, label.width()));
    }
};

}  // namespace

SettingsPage::SettingsPage(Settings& settings, ActionTable& actions, ProfileCare& care, QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel(TextRole::Title)),
      m_search(new QLineEdit),
      m_nothing(new EmptyState(IconName::Search)) {
    auto* profile = new DataSettings(care);
    m_subjects = {new LookSettings(settings), new TurnSettings(settings), new KeysSettings(actions), profile};
    connect(profile, &DataSettings::renamed, this, &SettingsPage::profileRenamed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 24);
    column->setSpacing(14);
    column->addWidget(m_title);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(20);
    column->addLayout(sides, 1);
    auto* list = new QVBoxLayout;
    list->setSpacing(4);
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setFixedWidth(kListWidth);
    m_search->setClearButtonEnabled(true);
    list->addWidget(m_search);
    list->addSpacing(6);
    for (std::size_t i = 0; i < m_subjects.size(); ++i) {
        auto* entry = new SubjectEntry;
        entry->setObjectName(QStringLiteral("settingsSubject%1").arg(i));
        m_list.addButton(entry, static_cast<int>(i));
        list->addWidget(entry);
    }
    list->addStretch(1);
    sides->addLayout(list);
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto* inside = new QWidget;
    auto* cards = new QVBoxLayout(inside);
    cards->setContentsMargins(4, 0, 12, 4);
    cards->setSpacing(16);
    for (SettingsSubject* subject : m_subjects) {
        subject->setMaximumWidth(kWidest);
        cards->addWidget(subject);
    }
    cards->addWidget(m_nothing, 1);
    cards->addStretch(1);
    area->setWidget(inside);
    sides->addWidget(area, 1);
    retranslate();
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::narrow);
    connect(&m_list, &QButtonGroup::idClicked, this, [this](int id) { showSubject(static_cast<Subject>(id)); });
    showSubject(Subject::Look);
}

void SettingsPage::showSubject(Subject subject) {
    m_list.button(static_cast<int>(subject))->setChecked(true);
    m_search->clear();
    narrow();
}

// Without words the chosen subject alone, with words what they find anywhere.
void SettingsPage::narrow() {
    const QString words = m_search->text().trimmed();
    bool any = false;
    for (std::size_t i = 0; i < m_subjects.size(); ++i) {
        if (words.isEmpty()) {
            m_subjects[i]->narrow(QString());
            m_subjects[i]->setVisible(m_list.checkedId() == static_cast<int>(i));
            any = true;
        } else {
            any = m_subjects[i]->narrow(words) || any;
        }
    }
    m_nothing->setVisible(!any);
}

void SettingsPage::retranslate() {
    m_title->setText(tr("Settings"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_nothing->setText(tr("No setting has these words"), tr("Try another word, or look through the subjects."));
    for (std::size_t i = 0; i < m_subjects.size(); ++i) {
        m_list.button(static_cast<int>(i))->setText(m_subjects[i]->title());
    }
}

void SettingsPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // The subjects are told after their page, and the list shows their titles.
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &SettingsPage::retranslate, Qt::QueuedConnection);
}

}  // namespace frontrow
