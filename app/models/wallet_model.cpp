// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wallet_model.h"

#include "commands/money_words.h"
#include "models/figures.h"

namespace frontrow {

namespace {

QString kindText(EntryKind kind) {
    switch (kind) {
        case EntryKind::Allowance: return WalletModel::tr("Allowance");
        case EntryKind::TopUp: return WalletModel::tr("Top up");
        case EntryKind::Purchase: return WalletModel::tr("Purchase");
        case EntryKind::Refund: return WalletModel::tr("Refund");
        case EntryKind::Charge: return WalletModel::tr("Cancel charge");
        case EntryKind::Share: return WalletModel::tr("Share of an order");
    }
    return {};
}

QString whatText(const PracticeData::WalletLine& line) {
    const QString kind = kindText(line.entry.kind);
    return line.run == StreamId{} ? kind : WalletModel::tr("%1, run %2").arg(kind).arg(line.run.value);
}

}  // namespace

Amount WalletModel::change(const LedgerEntry& entry) {
    if (entry.to == Pot::Wallet) return entry.amount;
    return entry.from == Pot::Wallet ? -entry.amount : Amount{};
}

void WalletModel::setLines(const std::vector<PracticeData::WalletLine>& lines) {
    beginResetModel();
    m_lines.clear();
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        if (change(line->entry) != Amount{}) m_lines.push_back(*line);
    }
    endResetModel();
}

int WalletModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int WalletModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant WalletModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    const PracticeData::WalletLine& line = m_lines[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole) {
        return QVariant((index.column() == Change ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == kComesInRole) return index.column() == Change && Amount{} < change(line.entry);
    if (role == Qt::ToolTipRole) {
        return tr("%1, wallet then %2").arg(dayTimeText(line.utcMs), amountText(line.entry.walletAfter));
    }
    if (role != Qt::DisplayRole) return {};
    return index.column() == Change ? changeText(change(line.entry)) : whatText(line);
}

QVariant WalletModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == Change ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    return section == Change ? tr("Change") : tr("Movement");
}

}  // namespace frontrow
