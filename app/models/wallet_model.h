// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The movements of the wallet, the newest first. Thread: the GUI's.
#pragma once

#include <QAbstractTableModel>

#include "hosting/practice_data.h"

namespace frontrow {

class WalletModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Change, ColumnCount };
    // Whether the wallet gained by it.
    static constexpr int kComesInRole = Qt::UserRole + 1;

    explicit WalletModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    // As the data gives them, the oldest first. What does not touch the wallet is left out.
    void setLines(const std::vector<PracticeData::WalletLine>& lines);
    // What the wallet gained or lost by it.
    static Amount change(const LedgerEntry& entry);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<PracticeData::WalletLine> m_lines;
};

}  // namespace frontrow
