// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/chat_model.h"

#include "models/figures.h"

namespace frontrow {

void ChatModel::add(const Said& said) {
    // One line of the list is one thing that was said.
    push({plainText(said.personName), plainText(said.text).simplified()});
}

void ChatModel::addLine(const QString& sentence) { push({{}, sentence}); }

void ChatModel::push(Line line) {
    if (m_lines.size() == kMostLines) {
        beginRemoveRows({}, 0, 0);
        m_lines.pop_front();
        endRemoveRows();
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_lines.push_back(std::move(line));
    endInsertRows();
}

void ChatModel::clear() {
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

int ChatModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant ChatModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole: return line.text;
        case kNameRole: return line.name;
        case Qt::AccessibleTextRole:
            return line.name.isEmpty() ? line.text : line.name + QStringLiteral(": ") + line.text;
        default: return {};
    }
}

}  // namespace frontrow
