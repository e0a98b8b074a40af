// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/keys_settings.h"

#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QVBoxLayout>

#include "widgets/action_button.h"
#include "widgets/data_table.h"
#include "widgets/text_label.h"
#include "window/shortcuts_model.h"

namespace frontrow {

namespace {

constexpr int kTableHeight = 360;
constexpr int kCommandWidth = 320;
constexpr int kWhereWidth = 160;

}  // namespace

KeysSettings::KeysSettings(ActionTable& actions, QWidget* parent)
    : SettingsSubject(parent),
      m_actions(actions),
      m_model(new ShortcutsModel(actions, this)),
      m_table(new DataTable(RowHeight::Dense)),
      m_keys(new QKeySequenceEdit),
      m_take(new ActionButton(ButtonKind::Secondary, QString())),
      m_reset(new ActionButton(ButtonKind::Ghost, QString())),
      m_hint(new TextLabel(TextRole::Small, Colour::Text2)) {
    m_table->setObjectName(QStringLiteral("keysTable"));
    m_keys->setObjectName(QStringLiteral("keysEdit"));
    m_take->setObjectName(QStringLiteral("keysTake"));
    m_reset->setObjectName(QStringLiteral("keysReset"));
    m_hint->setObjectName(QStringLiteral("keysHint"));
    m_table->setModel(m_model);
    m_table->setMinimumHeight(kTableHeight);
    m_table->setColumnWidth(ShortcutsModel::Command, kCommandWidth);
    m_table->setColumnWidth(ShortcutsModel::Where, kWhereWidth);
    m_hint->setOverflow(TextLabel::Overflow::Wrap);
    auto* editor = new QWidget;
    auto* line = new QHBoxLayout(editor);
    line->setContentsMargins(0, 8, 0, 4);
    line->setSpacing(10);
    m_keys->setFixedWidth(180);
    line->addWidget(m_keys);
    line->addWidget(m_take);
    line->addWidget(m_reset);
    line->addWidget(m_hint, 1);
    addWide(m_table);
    addWide(editor);
    KeysSettings::retranslate();
    chosen();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysSettings::chosen);
    connect(m_take, &ActionButton::clicked, this, &KeysSettings::take);
    connect(m_reset, &ActionButton::clicked, this, [this] {
        const QString id = chosenId();
        m_actions.reset(id);
        select(id);
    });
    connect(this, &SettingsSubject::defaultsAsked, this, [this] { m_actions.resetAll(); });
}

void KeysSettings::retranslate() {
    setTitle(tr("Keys"));
    m_take->setText(tr("Use these keys"));
    m_reset->setText(tr("Back to standard"));
    m_keys->setAccessibleName(tr("New keys"));
    m_table->setAccessibleName(tr("Keys"));
    m_model->refresh();
}

void KeysSettings::showEvent(QShowEvent* event) {
    SettingsSubject::showEvent(event);
    const QString id = chosenId();
    m_model->refresh();
    select(id);
}

QString KeysSettings::chosenId() const {
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->row(current.row()).id : QString();
}

void KeysSettings::select(const QString& id) {
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).id == id) m_table->selectRow(row);
    }
    chosen();
}

void KeysSettings::chosen() {
    const QString id = chosenId();
    const bool any = !id.isEmpty();
    const bool isFixed = any && m_model->row(m_table->currentIndex().row()).choice == KeyChoice::Fixed;
    for (QWidget* each : std::initializer_list<QWidget*>{m_keys, m_take, m_reset}) each->setEnabled(any && !isFixed);
    m_keys->setKeySequence(any && !isFixed ? m_actions.keys(id) : QKeySequence());
    m_hint->setColour(Colour::Text2);
    if (!any)
        m_hint->setText(tr("Choose a command to change its keys."));
    else
        m_hint->setText(isFixed ? tr("These keys cannot be changed.") : tr("Press the new keys in the field."));
}

void KeysSettings::take() {
    const QString id = chosenId();
    // Only the first chord: a second one would hold up every key press of the flow.
    const QKeySequence keys = m_keys->keySequence().isEmpty() ? QKeySequence() : QKeySequence(m_keys->keySequence()[0]);
    if (const auto other = m_actions.conflict(id, keys)) {
        QString name;
        for (const ActionRow& row : m_actions.rows()) {
            if (row.id == *other) name = plainText(*row.action);
        }
        m_hint->setColour(Colour::Danger);
        m_hint->setText(tr("“%1” has these keys already. Choose others, or change that command first.").arg(name));
        return;
    }
    if (m_actions.isTyped(id, keys)) {
        m_hint->setColour(Colour::Danger);
        m_hint->setText(
            tr("The letters would take this key as typed. Choose one with Ctrl or Alt, or a function key."));
        return;
    }
    m_actions.assign(id, keys);
    select(id);
}

}  // namespace frontrow
