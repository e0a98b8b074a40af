// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/tickets/wallet_card.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStyledItemDelegate>

#include "commands/money_words.h"
#include "screens/report/card_parts.h"
#include "screens/tickets/top_up_dialog.h"
#include "theme/theme_style.h"
#include "widgets/action_button.h"
#include "widgets/data_table.h"
#include "widgets/figure_label.h"

namespace frontrow {

namespace {

// What comes in is green, beside its sign.
class ChangeDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (!index.data(WalletModel::kComesInRole).toBool()) return;
        const QColor ink = themeOf(option->widget).colour(Colour::Ok);
        option->palette.setColor(QPalette::Text, ink);
        option->palette.setColor(QPalette::HighlightedText, ink);
    }
};

}  // namespace

WalletCard::WalletCard(PracticeData& folder, QWidget* parent)
    : Card(parent),
      m_data(folder),
      m_balance(new FigureLabel(TextRole::Figure, Colour::Text, this)) {
    setObjectName(QStringLiteral("walletCard"));
    QVBoxLayout* column = cardColumn(this, tr("Wallet"));
    column->setContentsMargins(10, 14, 10, 10);
    column->setSpacing(4);
    auto* head = qobject_cast<QHBoxLayout*>(column->itemAt(0)->layout());
    head->setContentsMargins(10, 0, 0, 0);
    auto* topUp = new ActionButton(ButtonKind::Ghost, tr("Top up…"), this);
    topUp->setObjectName(QStringLiteral("topUp"));
    topUp->setButtonSize(ButtonSize::Small);
    head->addWidget(topUp);
    connect(topUp, &QAbstractButton::clicked, this, &WalletCard::askTopUp);
    auto* sum = new QVBoxLayout;
    sum->setContentsMargins(10, 0, 10, 6);
    m_balance->setObjectName(QStringLiteral("balance"));
    sum->addWidget(m_balance);
    sum->addWidget(new TextLabel(TextRole::Small, Colour::Text2, tr("practice money"), this));
    column->addLayout(sum);
    auto* table = new DataTable(RowHeight::Dense, this);
    table->setObjectName(QStringLiteral("walletLines"));
    table->setAccessibleName(tr("Movements of the wallet"));
    table->setModel(&m_lines);
    table->setItemDelegateForColumn(WalletModel::Change, new ChangeDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(WalletModel::What, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(WalletModel::Change, QHeaderView::ResizeToContents);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(table, 1);
    reload();
}

void WalletCard::reload() {
    m_balance->setText(amountText(m_data.profile().wallet));
    m_balance->setAccessibleName(tr("Wallet, practice money: %1").arg(m_balance->text()));
    m_lines.setLines(m_data.walletLines());
}

void WalletCard::askTopUp() {
    auto* dialog = new TopUpDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { topUp(dialog->amount()); });
    dialog->open();
}

void WalletCard::topUp(Amount amount) {
    const auto answer = m_data.topUp(amount);
    if (!answer || !answer->ok()) {
        emit topUpFailed(answer ? tr("It cannot take %1 more.").arg(amountText(amount)) : answer.error());
        return;
    }
    reload();
    emit toppedUp(amount);
}

}  // namespace frontrow
