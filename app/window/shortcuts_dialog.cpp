// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shortcuts_dialog.h"

#include <QVBoxLayout>

#include "widgets/action_button.h"
#include "widgets/data_table.h"
#include "widgets/text_label.h"
#include "window/shortcuts_model.h"

namespace frontrow {

ShortcutsDialog::ShortcutsDialog(ActionTable& actions, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("All keys"));
    resize(640, 560);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(new TextLabel(TextRole::Title, Colour::Text, tr("All keys")));
    auto* table = new DataTable(RowHeight::Dense);
    table->setObjectName(QStringLiteral("shortcutsTable"));
    table->setAccessibleName(tr("All keys"));
    table->setModel(new ShortcutsModel(actions, table));
    table->setColumnWidth(ShortcutsModel::Command, 300);
    table->setColumnWidth(ShortcutsModel::Where, 150);
    column->addWidget(table, 1);
    auto* note = new TextLabel(TextRole::Small, Colour::Text2,
                               tr("Single letters work only while no text field has the focus."));
    note->setOverflow(TextLabel::Overflow::Wrap);
    column->addWidget(note);
    auto* buttons = new QHBoxLayout;
    auto* change = new ActionButton(ButtonKind::Secondary, tr("Change keys…"));
    m_change = change;
    auto* close = new ActionButton(ButtonKind::Secondary, tr("Close"));
    change->setObjectName(QStringLiteral("shortcutsChange"));
    close->setObjectName(QStringLiteral("shortcutsClose"));
    close->setKeyHint(QKeySequence(Qt::Key_Escape));
    buttons->addWidget(change);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(change, &ActionButton::clicked, this, [this] {
        accept();
        emit changeAsked();
    });
    connect(close, &ActionButton::clicked, this, &QDialog::accept);
    close->setFocus();
}

void ShortcutsDialog::onlyShow(const QString& why) {
    m_change->setEnabled(false);
    m_change->setToolTip(why);
    m_change->setAccessibleDescription(why);
}

}  // namespace frontrow
