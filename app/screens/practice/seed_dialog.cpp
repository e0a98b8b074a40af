// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/practice/seed_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "widgets/action_button.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kWidth = 460;
constexpr int kMargin = 20;
constexpr int kMostCharacters = 200;

}  // namespace

SeedDialog::SeedDialog(const SharedRehearsal& present, bool random, QWidget* parent)
    : QDialog(parent),
      m_present(present),
      m_random(new QRadioButton(tr("A new seed each time"), this)),
      m_typed(new QRadioButton(tr("This seed"), this)),
      m_text(new QLineEdit(QString::fromStdString(present.seed.text()), this)),
      m_note(new TextLabel(TextRole::Small, Colour::Text2, {}, this)),
      m_take(new ActionButton(ButtonKind::Primary, tr("Use it"), this)) {
    setWindowTitle(tr("Seed"));
    setObjectName(QStringLiteral("seedDialog"));
    auto* explanation =
        new TextLabel(TextRole::Body, Colour::Text2,
                      tr("With the same scenario and seed you meet the same rivals again, and so does whoever you send "
                         "it to."),
                      this);
    explanation->setOverflow(TextLabel::Overflow::Wrap);
    explanation->setMinimumHeight(explanation->heightForWidth(kWidth - 2 * kMargin));
    m_note->setOverflow(TextLabel::Overflow::Wrap);
    m_note->setMinimumHeight(36);
    auto* copyButton = new ActionButton(ButtonKind::Secondary, tr("Copy"), this);
    copyButton->setIconName(IconName::Copy);
    auto* pasteButton = new ActionButton(ButtonKind::Secondary, tr("Paste"), this);
    pasteButton->setIconName(IconName::Import);
    auto* cancel = new ActionButton(ButtonKind::Secondary, tr("Cancel"), this);
    m_take->setKeyHint(QKeySequence(Qt::Key_Return));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 18, kMargin, 18);
    column->setSpacing(10);
    column->addWidget(explanation);
    column->addWidget(m_random);
    column->addWidget(m_typed);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(26, 0, 0, 0);
    line->addWidget(m_text, 1);
    line->addWidget(copyButton);
    line->addWidget(pasteButton);
    column->addLayout(line);
    auto* noteLine = new QHBoxLayout;
    noteLine->setContentsMargins(26, 0, 0, 0);
    noteLine->addWidget(m_note, 1);
    column->addLayout(noteLine);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_take);
    column->addLayout(foot);
    setFixedWidth(kWidth);

    m_random->setObjectName(QStringLiteral("seedRandom"));
    m_typed->setObjectName(QStringLiteral("seedTyped"));
    m_text->setObjectName(QStringLiteral("seedText"));
    m_text->setAccessibleName(tr("Seed, or a shared scenario with its seed"));
    m_text->setPlaceholderText(QStringLiteral("4F2A-91"));
    m_text->setMaxLength(kMostCharacters);
    m_note->setObjectName(QStringLiteral("seedNote"));
    copyButton->setObjectName(QStringLiteral("seedCopy"));
    copyButton->setToolTip(tr("Copies the scenario with the seed, to send it to somebody"));
    pasteButton->setObjectName(QStringLiteral("seedPaste"));
    cancel->setObjectName(QStringLiteral("seedCancel"));
    m_take->setObjectName(QStringLiteral("seedTake"));

    (random ? m_random : m_typed)->setChecked(true);
    connect(m_text, &QLineEdit::textEdited, m_typed, [this] { m_typed->setChecked(true); });
    connect(m_text, &QLineEdit::textChanged, this, &SeedDialog::check);
    connect(m_random, &QRadioButton::toggled, this, &SeedDialog::check);
    connect(copyButton, &ActionButton::clicked, this, &SeedDialog::copy);
    connect(pasteButton, &ActionButton::clicked, this, &SeedDialog::paste);
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);
    connect(m_take, &ActionButton::clicked, this, &QDialog::accept);
    auto* enter = new QShortcut(QKeySequence(Qt::Key_Return), this);
    connect(enter, &QShortcut::activated, m_take, &ActionButton::click);
    check();
}

std::optional<SharedRehearsal> SeedDialog::chosen() const {
    if (m_random->isChecked()) return std::nullopt;
    return readShareText(m_text->text());
}

void SeedDialog::check() {
    const auto read = readShareText(m_text->text());
    const bool wrong = m_typed->isChecked() && !read;
    m_take->setEnabled(!wrong);
    m_note->setColour(wrong ? Colour::Danger : Colour::Text2);
    if (m_random->isChecked())
        m_note->setText(tr("The seed of a run is in its report, so any run can be played again."));
    else if (!read)
        m_note->setText(tr("A seed has six digits or letters from A to F, as in 4F2A-91."));
    else if (read->scenario)
        m_note->setText(tr("The scenario “%1” is chosen with it.").arg(*read->scenario));
    else
        m_note->setText(tr("A run with a seed you know is marked so, and its time is listed apart."));
}

void SeedDialog::copy() {
    SharedRehearsal shared = m_present;
    if (const auto read = readShareText(m_text->text())) shared.seed = read->seed;
    QGuiApplication::clipboard()->setText(shareText(shared));
    m_note->setColour(Colour::Text2);
    m_note->setText(tr("Copied: %1").arg(shareText(shared)));
}

void SeedDialog::paste() {
    m_typed->setChecked(true);
    m_text->setText(QGuiApplication::clipboard()->text().left(kMostCharacters).simplified());
    m_text->setFocus();
}

}  // namespace frontrow
