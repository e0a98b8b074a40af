// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands and their keys as a table: command, where it works, keys. Thread: the GUI's.
#pragma once

#include <QAbstractTableModel>

#include "window/action_table.h"

namespace frontrow {

class ShortcutsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t { Command, Where, Keys, Count_ };

    explicit ShortcutsModel(ActionTable& actions, QObject* parent = nullptr);

    // Reads the table anew: screens come and go, and so does the language.
    void refresh();
    const ActionRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString groupName(ActionGroup group);

    ActionTable& m_actions;
    std::vector<ActionRow> m_rows;
};

}  // namespace frontrow
