// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/first_run.h"

#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "widgets/action_button.h"
#include "widgets/card.h"
#include "widgets/text_label.h"
#include "window/profile_care.h"
#include "window/settings.h"

namespace frontrow {

namespace {

constexpr QSize kSize(560, 420);
constexpr int kLongestName = 30;

}  // namespace

FirstRun::FirstRun(Settings& settings, ProfileCare& care, const QString& offeredName, QWidget* parent)
    : QDialog(parent),
      m_settings(settings),
      m_care(care),
      m_title(new TextLabel(TextRole::Title)),
      m_text(new TextLabel(TextRole::Body, Colour::Text2)),
      m_steps(new QStackedWidget),
      m_name(new QLineEdit),
      m_fault(new TextLabel(TextRole::Small, Colour::Danger)),
      m_skip(new ActionButton(ButtonKind::Ghost, QString())),
      m_back(new ActionButton(ButtonKind::Secondary, QString())),
      m_next(new ActionButton(ButtonKind::Primary, QString())) {
    setObjectName(QStringLiteral("firstRun"));
    setFixedSize(kSize);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(8);
    m_text->setOverflow(TextLabel::Overflow::Wrap);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(12);
    m_steps->addWidget(makeLanguage());
    m_steps->addWidget(makeName(offeredName));
    m_steps->addWidget(makeTheme());
    column->addWidget(m_steps, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    m_skip->setObjectName(QStringLiteral("firstRunSkip"));
    m_back->setObjectName(QStringLiteral("firstRunBack"));
    m_next->setObjectName(QStringLiteral("firstRunNext"));
    m_next->setKeyHint(QKeySequence(Qt::Key_Return));
    for (ActionButton* each : {m_skip, m_back, m_next}) each->setButtonSize(ButtonSize::Large);
    connect(m_skip, &ActionButton::clicked, this, &QDialog::reject);
    connect(m_back, &ActionButton::clicked, this, [this] { go(m_steps->currentIndex() - 1); });
    connect(m_next, &ActionButton::clicked, this, &FirstRun::next);
    auto* enter = new QAction(this);
    enter->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    addAction(enter);
    connect(enter, &QAction::triggered, this, &FirstRun::next);
    go(0);
}

QWidget* FirstRun::makeLanguage() {
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setSpacing(14);
    for (const auto& [name, choice] : {std::pair{QStringLiteral("English"), LanguageChoice::English},
                                       std::pair{QStringLiteral("한국어"), LanguageChoice::Korean}}) {
        auto* card = new ChoiceCard(name);
        card->setObjectName(QStringLiteral("language") + QString::number(static_cast<int>(choice)));
        auto* inside = new QVBoxLayout(card);
        auto* label = new TextLabel(TextRole::Heading, Colour::Text, name);
        inside->addWidget(label, 0, Qt::AlignCenter);
        card->setMinimumHeight(96);
        const bool isKorean = QLocale().language() == QLocale::Korean;
        card->setChecked((choice == LanguageChoice::Korean) == isKorean);
        connect(card, &ChoiceCard::clicked, this, [this, chosen = choice] { m_settings.setLanguage(chosen); });
        row->addWidget(card, 1, Qt::AlignTop);
        m_languages << card;
    }
    return page;
}

QWidget* FirstRun::makeName(const QString& offered) {
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(4, 4, 4, 4);
    m_name->setObjectName(QStringLiteral("firstRunName"));
    m_name->setMaxLength(kLongestName);
    m_name->setText(offered);
    m_fault->setObjectName(QStringLiteral("firstRunFault"));
    column->addWidget(m_name);
    column->addWidget(m_fault);
    column->addStretch(1);
    return page;
}

QWidget* FirstRun::makeTheme() {
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setSpacing(10);
    for (int i = 0; i < 4; ++i) {
        auto* card = new ChoiceCard(QString());
        card->setObjectName(QStringLiteral("theme") + QString::number(i));
        auto* inside = new QVBoxLayout(card);
        auto* label = new TextLabel(TextRole::BodyStrong);
        inside->addWidget(label, 0, Qt::AlignCenter);
        card->setMinimumHeight(96);
        card->setChecked(static_cast<int>(m_settings.theme()) == i);
        connect(card, &ChoiceCard::clicked, this, [this, i] { m_settings.setTheme(static_cast<ThemeChoice>(i)); });
        row->addWidget(card, 1, Qt::AlignTop);
        m_themes << card;
        m_themeNames << label;
    }
    return page;
}

void FirstRun::retranslate() {
    const QStringList titles{tr("Welcome to Frontrow"), tr("Your name"), tr("Light or dark")};
    const QStringList texts{
        tr("Practise getting tickets for a popular show, alone and offline. Which language would you like?"),
        tr("It stands on practice tickets and in the report. Nothing leaves this computer."),
        tr("Automatic follows the desktop. The settings can change all of this later.")};
    const int step = m_steps->currentIndex();
    setWindowTitle(titles[0]);
    m_title->setText(titles[step]);
    m_text->setText(texts[step]);
    const QStringList themes{tr("Automatic"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (int i = 0; i < themes.size(); ++i) {
        m_themeNames[i]->setText(themes[i]);
        m_themes[i]->setText(themes[i]);
    }
    m_name->setAccessibleName(titles[1]);
    m_skip->setText(tr("Skip"));
    m_back->setText(tr("Back"));
    m_back->setVisible(step > 0);
    m_next->setText(step == 2 ? tr("Start") : tr("Next"));
}

void FirstRun::go(int step) {
    m_steps->setCurrentIndex(step);
    retranslate();
    if (step == 1) {
        m_name->setFocus();
        m_name->selectAll();
    } else {
        m_next->setFocus();
    }
}

void FirstRun::next() {
    const int step = m_steps->currentIndex();
    if (step == 1) {
        const auto fault = m_care.rename(m_name->text());
        m_fault->setText(fault.value_or(QString()));
        if (fault) return;
    }
    if (step == 2) return accept();
    go(step + 1);
}

void FirstRun::done(int result) {
    m_settings.setIntroduced(true);
    QDialog::done(result);
}

void FirstRun::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_next != nullptr) retranslate();
}

}  // namespace frontrow
