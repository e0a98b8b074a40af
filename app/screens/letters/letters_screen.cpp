// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/letters/letters_screen.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "models/time_words.h"
#include "screens/letters/letter_boxes.h"
#include "screens/letters/letters_picture.h"
#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/action_button.h"
#include "widgets/figure_label.h"
#include "widgets/marks.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr QSize kPictureSize(442, 148);
constexpr int kCardWidth = 500;

// A card that stands above the rest, with more round corners than one that lies on the page.
class ModalCard final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& theme = themeOf(this);
        paintBox(painter, QRectF(rect()), 14, theme.colour(Colour::Surface), theme.colour(Colour::Border));
    }
};

class DarkPill final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(painter, QRectF(rect()), 8, themeOf(this).colour(Colour::Text));
        painter.setPen(Qt::NoPen);
        painter.setBrush(themeOf(this).colour(Colour::Danger).lighter(150));
        painter.drawEllipse(QPointF(19, height() / 2.0), 4, 4);
    }
};

}  // namespace

LettersScreen::LettersScreen(const SaleKeys& keys, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("lettersScreen"));
    auto* page = new QVBoxLayout(this);
    page->addStretch(3);
    makeCard();
    keys.hint(SaleCommand::RenewLetters, m_renew);
    keys.hint(SaleCommand::ReadLetters, m_read);
    keys.hint(SaleCommand::StepBack, m_giveUp);
    keys.hint(SaleCommand::Primary, m_enter);
    page->addWidget(m_card, 0, Qt::AlignHCenter);
    page->addStretch(2);
    auto* pill = new DarkPill(this);
    pill->setObjectName(QStringLiteral("takenSinceAdmission"));
    auto* pillRow = new QHBoxLayout(pill);
    pillRow->setContentsMargins(32, 10, 16, 10);
    m_taken = new TextLabel(TextRole::BodyStrong, Colour::Bg, {}, pill);
    m_taken->setCounts(true);
    pillRow->addWidget(m_taken);
    page->addWidget(pill, 0, Qt::AlignHCenter);
    page->addSpacing(24);
}

void LettersScreen::makeCard() {
    m_card = new ModalCard(this);
    m_card->setFixedWidth(kCardWidth);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(0, 24, 0, 16);
    column->setSpacing(12);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(28, 0, 28, 0);
    body->setSpacing(12);
    auto* head = new QHBoxLayout;
    m_title = new TextLabel(TextRole::Title, Colour::Text, {}, m_card);
    m_time = new FigureLabel(TextRole::BodyStrong, Colour::Text, m_card);
    m_time->setObjectName(QStringLiteral("lettersTime"));
    m_watch = new QLabel(m_card);
    m_watch->setFixedSize(18, 18);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_watch);
    head->addWidget(m_time);
    body->addLayout(head);
    auto* hint = new TextLabel(TextRole::Body, Colour::Text2,
                               tr("Seats are already being taken behind this box. Capitals do not matter."), m_card);
    hint->setOverflow(TextLabel::Overflow::Wrap);
    body->addWidget(hint);
    auto* picture = new QLabel(m_card);
    picture->setObjectName(QStringLiteral("lettersPicture"));
    picture->setFixedSize(kPictureSize);
    picture->setAlignment(Qt::AlignCenter);
    picture->setAccessibleName(tr("Picture of the letters; Read aloud says them"));
    m_picture = picture;
    body->addWidget(picture);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    m_renew = new ActionButton(ButtonKind::Secondary, tr("New letters"), m_card);
    m_renew->setObjectName(QStringLiteral("renewLetters"));
    m_renew->setButtonSize(ButtonSize::Small);
    m_renew->setIconName(IconName::Refresh);
    m_read = new ActionButton(ButtonKind::Secondary, tr("Read aloud"), m_card);
    m_read->setObjectName(QStringLiteral("readAloud"));
    m_read->setButtonSize(ButtonSize::Small);
    m_read->setIconName(IconName::Sound);
    for (ActionButton* button : {m_renew, m_read}) button->setFocusPolicy(Qt::TabFocus);
    tools->addWidget(m_renew);
    tools->addWidget(m_read);
    tools->addStretch();
    tools->addWidget(new TextLabel(TextRole::Small, Colour::Text2, tr("new letters take about 1 s"), m_card));
    body->addLayout(tools);
    m_boxes = new LetterBoxes(m_card);
    body->addWidget(m_boxes);
    auto* notes = new QHBoxLayout;
    m_notice = new TextLabel(TextRole::Small, Colour::Text2, {}, m_card);
    m_notice->setObjectName(QStringLiteral("lettersNotice"));
    m_record = new TextLabel(TextRole::Small, Colour::Text2, {}, m_card);
    notes->addWidget(m_notice);
    notes->addStretch();
    notes->addWidget(m_record);
    body->addLayout(notes);
    column->addLayout(body);
    column->addWidget(new Hairline(Qt::Horizontal, m_card));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(28, 4, 28, 0);
    m_giveUp = new ActionButton(ButtonKind::Ghost, tr("Give up place…"), m_card);
    m_giveUp->setObjectName(QStringLiteral("giveUpPlace"));
    m_giveUp->setButtonSize(ButtonSize::Large);
    m_enter = new ActionButton(ButtonKind::Primary, tr("Enter map"), m_card);
    m_enter->setObjectName(QStringLiteral("enterMap"));
    m_enter->setButtonSize(ButtonSize::Task);
    m_enter->setFixedWidth(200);
    foot->addWidget(m_giveUp);
    foot->addStretch();
    foot->addWidget(m_enter);
    column->addLayout(foot);
    connect(m_renew, &QAbstractButton::clicked, this, &LettersScreen::renewed);
    connect(m_read, &QAbstractButton::clicked, this, &LettersScreen::readAloudAsked);
    connect(m_giveUp, &QAbstractButton::clicked, this, &LettersScreen::giveUpAsked);
    connect(m_enter, &QAbstractButton::clicked, this, &LettersScreen::submit);
    connect(m_boxes, &LetterBoxes::edited, this, [this] { m_enter->setEnabled(m_boxes->isFull() && m_shownAt); });
    connect(m_boxes, &LetterBoxes::pasteRefused, this,
            [this] { showNotice(tr("Pasting does not work here: type the letters.")); });
    connect(m_boxes, &LetterBoxes::corrected, this, [this](QChar removed) {
        const qsizetype at = m_boxes->text().size();
        emit corrected(removed, at < m_letters.size() ? m_letters[at] : QChar());
    });
    await();
}

void LettersScreen::await() {
    m_letters.clear();
    m_shownAt.reset();
    m_boxes->restart(m_boxes->count());
    m_enter->setEnabled(false);
    m_read->setEnabled(false);
    m_title->setText(tr("Letters are on their way"));
    drawPicture();
}

void LettersScreen::showLetters(const QString& letters, std::uint32_t number, Distortion distortion, SimTime now) {
    if (letters == m_letters) return;
    m_letters = letters;
    m_number = number;
    m_distortion = distortion;
    m_shownAt = now;
    m_boxes->restart(static_cast<int>(letters.size()));
    m_boxes->setFocus();
    m_enter->setEnabled(false);
    m_read->setEnabled(true);
    m_title->setText(tr("Type the %n letter(s)", nullptr, static_cast<int>(letters.size())));
    drawPicture();
}

void LettersScreen::drawPicture() {
    auto* picture = static_cast<QLabel*>(m_picture);
    LettersDrawing drawing;
    drawing.letters = m_letters;
    drawing.distortion = m_distortion;
    drawing.number = m_number;
    drawing.size = kPictureSize;
    drawing.pixelRatio = devicePixelRatioF();
    picture->setPixmap(QPixmap::fromImage(drawLettersPicture(drawing, themeOf(this))));
    m_watch->setPixmap(themedIcon(IconName::Stopwatch).pixmap(QSize(18, 18), devicePixelRatioF()));
}

void LettersScreen::showNotice(const QString& words) {
    m_notice->setText(words.isEmpty() ? tr("No 0, O, 1 or I are ever used.") : words);
    m_notice->setColour(words.isEmpty() ? Colour::Text2 : Colour::Danger);
}

void LettersScreen::spellOut() { spellInto(*m_notice, m_letters); }

void LettersScreen::spellInto(TextLabel& label, const QString& letters) {
    QStringList each;
    for (const QChar letter : letters) each << letter;
    label.setText(each.join(QStringLiteral(" · ")));
    label.setColour(Colour::Text);
    label.setAccessibleName(tr("The letters are %1").arg(each.join(QStringLiteral(", "))));
    QAccessibleEvent spoken(&label, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void LettersScreen::reject() {
    if (motionOf(this) == Motion::Full) m_boxes->shake();
}

void LettersScreen::setRecord(std::optional<Duration> best, std::optional<Duration> median) {
    m_record->setText(!best || !median
                          ? QString()
                          : tr("Your best: %1 s · median %2 s").arg(secondsText(*best, 1), secondsText(*median, 1)));
}

void LettersScreen::refresh(const FlowSight& sight, std::uint32_t seatsTaken) {
    m_watch->setVisible(m_shownAt.has_value());
    m_time->setText(m_shownAt ? tr("%1 s").arg(secondsText(sight.now - *m_shownAt, 1)) : QString());
    m_taken->setText(tr("%n seat(s) taken since you were admitted", nullptr, static_cast<int>(seatsTaken)));
}

void LettersScreen::letSubmitAgain() { m_enter->setEnabled(m_boxes->isFull() && m_shownAt.has_value()); }

void LettersScreen::submit() {
    m_boxes->commitComposition();
    if (!m_boxes->isFull() || !m_shownAt) return;
    m_enter->setEnabled(false);
    emit submitted(m_boxes->text());
}

void LettersScreen::renew() { m_renew->click(); }
void LettersScreen::readAloud() { m_read->click(); }

void LettersScreen::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), themeOf(this).colour(Colour::Scrim)); }

void LettersScreen::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange) drawPicture();
    QWidget::changeEvent(event);
}

}  // namespace frontrow
