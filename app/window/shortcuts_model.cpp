// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/shortcuts_model.h"

#include <algorithm>

namespace frontrow {

namespace {

// Pages come and go, and with them their commands: those of one place stand together all the same.
std::vector<ActionRow> grouped(const ActionTable& actions) {
    std::vector<ActionRow> rows = actions.rows();
    std::ranges::stable_sort(rows, {}, &ActionRow::group);
    return rows;
}

}  // namespace

ShortcutsModel::ShortcutsModel(ActionTable& actions, QObject* parent)
    : QAbstractTableModel(parent),
      m_actions(actions),
      m_rows(grouped(actions)) {
    connect(&m_actions, &ActionTable::keysChanged, this, &ShortcutsModel::refresh);
}

void ShortcutsModel::refresh() {
    beginResetModel();
    m_rows = grouped(m_actions);
    endResetModel();
}

int ShortcutsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShortcutsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Count_; }

QString ShortcutsModel::groupName(ActionGroup group) {
    switch (group) {
        case ActionGroup::Everywhere: return tr("Everywhere");
        case ActionGroup::Practice: return tr("Practice");
        case ActionGroup::Sale: return tr("In a sale");
        case ActionGroup::WaitingRoom: return tr("Waiting room");
        case ActionGroup::Letters: return tr("Letters");
        case ActionGroup::Seats: return tr("Seats");
        case ActionGroup::Payment: return tr("Payment");
        case ActionGroup::Report: return tr("Report");
        case ActionGroup::Tickets: return tr("My tickets");
    }
    return {};
}

QVariant ShortcutsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole) return {};
    const ActionRow& shown = row(index.row());
    if (shown.action.isNull()) return {};
    if (index.column() == Command) return plainText(*shown.action);
    if (index.column() == Where) return groupName(shown.group);
    return QKeySequence::listToString(shown.action->shortcuts(), QKeySequence::NativeText);
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    return QStringList{tr("Command"), tr("Where"), tr("Keys")}.value(section);
}

}  // namespace frontrow
