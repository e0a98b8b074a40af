// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/practice/rule_row.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "models/rules_model.h"
#include "widgets/action_button.h"
#include "widgets/switch.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kEditorWidth = 232;
constexpr int kNumberWidth = 108;

// The wheel turns the page under it, never a value by accident.
class CalmComboBox final : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

}  // namespace

RuleRow::RuleRow(RulesModel& model, int row, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_index(model.index(row)),
      m_title(new TextLabel(TextRole::BodyStrong, Colour::Text, m_index.data().toString(), this)),
      m_error(new TextLabel(TextRole::Small, Colour::Danger, {}, this)),
      m_reset(new ActionButton(ButtonKind::Ghost, {}, this)) {
    const RuleField& field = model.field(row);
    setObjectName(QStringLiteral("rule-") + QString::fromStdString(field.name));
    auto* explanation = new TextLabel(TextRole::Small, Colour::Text2, field.explanation, this);
    explanation->setOverflow(TextLabel::Overflow::Wrap);
    m_error->setOverflow(TextLabel::Overflow::Wrap);
    m_error->setObjectName(QStringLiteral("ruleError"));
    m_reset->setObjectName(QStringLiteral("ruleReset"));
    m_reset->setButtonSize(ButtonSize::Small);
    m_reset->setIconName(IconName::Undo);
    QSizePolicy kept = m_reset->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(kept);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 8, 0, 8);
    line->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(explanation);
    words->addWidget(m_error);
    words->addStretch();
    line->addLayout(words, 1);
    line->addWidget(makeEditor(), 0, Qt::AlignTop);
    line->addWidget(m_reset, 0, Qt::AlignTop);
    connect(m_reset, &ActionButton::clicked, this, [this] { m_model.reset(m_index.row()); });
    refresh();
}

QWidget* RuleRow::makeEditor() {
    const RuleField& field = m_model.field(m_index.row());
    if (field.unit == RuleUnit::Choice) {
        m_choice = new CalmComboBox(this);
        m_choice->addItems(ruleChoices(field));
        m_choice->setFixedWidth(kEditorWidth);
        m_choice->setAccessibleName(field.title);
        m_choice->setAccessibleDescription(field.explanation);
        m_choice->setObjectName(QStringLiteral("ruleChoice"));
        connect(m_choice, &QComboBox::activated, this,
                [this](int value) { m_model.setData(m_index, value, Qt::EditRole); });
        return m_choice;
    }
    if (field.unit == RuleUnit::Switch) {
        m_switch = new Switch({}, Switch::Side::Left, this);
        m_switch->setFixedWidth(kEditorWidth);
        m_switch->setAccessibleName(field.title);
        m_switch->setAccessibleDescription(field.explanation);
        m_switch->setObjectName(QStringLiteral("ruleSwitch"));
        connect(m_switch, &QAbstractButton::toggled, this,
                [this](bool on) { m_model.setData(m_index, on ? 1 : 0, Qt::EditRole); });
        return m_switch;
    }
    return makeNumber();
}

QWidget* RuleRow::makeNumber() {
    const RuleField& field = m_model.field(m_index.row());
    auto* editor = new QWidget(this);
    editor->setFixedWidth(kEditorWidth);
    auto* column = new QVBoxLayout(editor);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    m_number = new QLineEdit(editor);
    m_number->setFixedWidth(kNumberWidth);
    m_number->setAlignment(Qt::AlignRight);
    m_number->setMaxLength(16);
    const QString range = ruleRangeText(field);
    m_number->setAccessibleName(field.suffix.isEmpty() ? field.title : tr("%1 in %2").arg(field.title, field.suffix));
    m_number->setAccessibleDescription(tr("%1 Range: %2.").arg(field.explanation, range));
    m_number->setObjectName(QStringLiteral("ruleNumber"));
    auto* suffix = new TextLabel(TextRole::Body, Colour::Text2, field.suffix, editor);
    line->addWidget(m_number);
    line->addWidget(suffix, 1);
    column->addLayout(line);
    auto* shownRange = new TextLabel(TextRole::Micro, Colour::Text3, range, editor);
    shownRange->setOverflow(TextLabel::Overflow::Elide);
    column->addWidget(shownRange);
    connect(m_number, &QLineEdit::textEdited, this,
            [this](const QString& text) { m_model.setData(m_index, text, Qt::EditRole); });
    connect(m_number, &QLineEdit::editingFinished, this, [this] {
        if (m_index.data(RulesModel::ErrorRole).toString().isEmpty())
            m_number->setText(m_index.data(Qt::EditRole).toString());
    });
    return editor;
}

void RuleRow::refresh() {
    const QString error = m_index.data(RulesModel::ErrorRole).toString();
    const bool changed = m_index.data(RulesModel::ChangedRole).toBool();
    if (m_number != nullptr && !m_number->hasFocus()) m_number->setText(m_index.data(Qt::EditRole).toString());
    if (m_number != nullptr) m_number->setProperty("invalid", !error.isEmpty());
    if (m_choice != nullptr) m_choice->setCurrentIndex(static_cast<int>(m_model.value(m_index.row())));
    if (m_switch != nullptr) {
        const QSignalBlocker quiet(m_switch);
        m_switch->setChecked(m_model.value(m_index.row()) != 0);
        m_switch->setText(ruleText(m_model.field(m_index.row()), m_model.value(m_index.row())));
    }
    m_title->setText(changed ? tr("● %1").arg(m_index.data().toString()) : m_index.data().toString());
    m_title->setColour(changed ? Colour::AccentText : Colour::Text);
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
    m_reset->setVisible(changed);
    const QString back =
        tr("%1: back to %2").arg(m_index.data().toString(), m_index.data(RulesModel::BeganRole).toString());
    m_reset->setToolTip(back);
    m_reset->setAccessibleName(back);
}

void RuleRow::focusEditor() {
    for (QWidget* editor :
         {static_cast<QWidget*>(m_number), static_cast<QWidget*>(m_choice), static_cast<QWidget*>(m_switch)}) {
        if (editor != nullptr) editor->setFocus(Qt::OtherFocusReason);
    }
}

}  // namespace frontrow
