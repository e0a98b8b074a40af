// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/together/sign_in_letters_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <array>

#include "screens/letters/letter_boxes.h"
#include "screens/letters/letters_screen.h"
#include "theme/theme_style.h"
#include "widgets/action_button.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kWidth = 392;

// Ink and paper in the theme's colours; an empty image where the bytes are no picture of that size.
QImage imageOf(const SignInLettersShown& shown, const Theme& theme) {
    const QSize size(static_cast<int>(shown.width), static_cast<int>(shown.height));
    const std::size_t pixels = std::size_t{shown.width} * shown.height;
    if (shown.picture.size() != (pixels + 1) / 2) return {};
    const QColor paper = theme.colour(Colour::Sunken), ink = theme.colour(Colour::Text);
    std::array<QRgb, 16> shades{};
    for (int i = 0; i < 16; ++i) {
        const auto mixed = [i](int from, int to) { return from + (to - from) * i / 15; };
        shades[static_cast<std::size_t>(i)] =
            qRgb(mixed(paper.red(), ink.red()), mixed(paper.green(), ink.green()), mixed(paper.blue(), ink.blue()));
    }
    QImage image(size, QImage::Format_RGB32);
    for (std::size_t i = 0; i < pixels; ++i) {
        const unsigned both = shown.picture[i / 2];
        image.setPixel(static_cast<int>(i % shown.width), static_cast<int>(i / shown.width),
                       shades[i % 2 == 0 ? both >> 4U : both & 0x0FU]);
    }
    return size.width() > kWidth ? image.scaledToWidth(kWidth, Qt::SmoothTransformation) : image;
}

ActionButton* toolIn(QHBoxLayout* row, const QString& text, const char* name, QWidget* parent) {
    auto* tool = new ActionButton(ButtonKind::Secondary, text, parent);
    tool->setObjectName(QLatin1String(name));
    tool->setButtonSize(ButtonSize::Small);
    tool->setFocusPolicy(Qt::TabFocus);
    row->addWidget(tool);
    return tool;
}

}  // namespace

SignInLettersPanel::SignInLettersPanel(QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel(TextRole::BodyStrong, Colour::Text, {}, this)),
      m_picture(new QLabel(this)),
      m_boxes(new LetterBoxes(this)),
      m_notice(new TextLabel(TextRole::Small, Colour::Text2, {}, this)) {
    setObjectName(QStringLiteral("signInLetters"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_title);
    auto* why = new TextLabel(TextRole::Small, Colour::Text2,
                              tr("Several names were tried from your network within a minute, so the server wants to "
                                 "know that a person asks. Capitals do not matter."),
                              this);
    why->setOverflow(TextLabel::Overflow::Wrap);
    why->setMinimumHeight(why->heightForWidth(kWidth));
    column->addWidget(why);
    m_picture->setObjectName(QStringLiteral("signInLettersPicture"));
    m_picture->setAccessibleName(tr("Picture of the letters; Read aloud says them"));
    m_picture->setAlignment(Qt::AlignCenter);
    column->addWidget(m_picture);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(8);
    auto* renew = toolIn(tools, tr("New letters"), "renewSignInLetters", this);
    renew->setIconName(IconName::Refresh);
    auto* read = toolIn(tools, tr("Read aloud"), "readSignInLetters", this);
    read->setIconName(IconName::Sound);
    tools->addStretch(1);
    auto* back = toolIn(tools, tr("Back"), "signInLettersBack", this);
    back->setKind(ButtonKind::Ghost);
    column->addLayout(tools);
    column->addWidget(m_boxes);
    m_notice->setObjectName(QStringLiteral("signInLettersNotice"));
    column->addWidget(m_notice);
    connect(renew, &QAbstractButton::clicked, this, &SignInLettersPanel::renewed);
    connect(read, &QAbstractButton::clicked, this, &SignInLettersPanel::readAloudAsked);
    connect(back, &QAbstractButton::clicked, this, &SignInLettersPanel::backAsked);
    connect(m_boxes, &LetterBoxes::pasteRefused, this,
            [this] { m_notice->setText(tr("Pasting does not work here: type the letters.")); });
}

void SignInLettersPanel::show(const SignInLettersShown& shown) {
    m_shown = shown;
    m_title->setText(tr("Type the %n letter(s)", nullptr, shown.letters));
    m_notice->setText(tr("No 0, O, 1 or I are ever used."));
    m_notice->setColour(Colour::Text2);
    m_notice->setAccessibleName({});
    m_boxes->restart(shown.letters);
    drawPicture();
    takeFocus();
}

void SignInLettersPanel::drawPicture() {
    const QImage image = imageOf(m_shown, themeOf(this));
    m_picture->setFixedHeight(image.isNull() ? 0 : image.height());
    m_picture->setPixmap(QPixmap::fromImage(image));
}

void SignInLettersPanel::spell(const QString& letters) {
    LettersScreen::spellInto(*m_notice, letters);
    takeFocus();
}

void SignInLettersPanel::reject() {
    if (motionOf(this) == Motion::Full) m_boxes->shake();
}

QString SignInLettersPanel::typed() {
    m_boxes->commitComposition();
    return m_boxes->text();
}

void SignInLettersPanel::takeFocus() {
    if (isVisible()) m_boxes->setFocus();
}

void SignInLettersPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return emit submitted();
    QWidget::keyPressEvent(event);
}

void SignInLettersPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange) drawPicture();
    QWidget::changeEvent(event);
}

}  // namespace frontrow
