// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The wallet: what is in it, every movement, and putting practice money in. Thread: the GUI's.
#pragma once

#include "models/wallet_model.h"
#include "widgets/card.h"

namespace frontrow {

class FigureLabel;

class WalletCard final : public Card {
    Q_OBJECT

public:
    // The data must outlive the card; reload() after anything else changed it.
    explicit WalletCard(PracticeData& folder, QWidget* parent = nullptr);

    void reload();
    void askTopUp();

signals:
    void toppedUp(Amount amount);
    // With a sentence for people; the wallet is as before.
    void topUpFailed(const QString& why);

private:
    void topUp(Amount amount);

    PracticeData& m_data;
    WalletModel m_lines;
    FigureLabel* m_balance;
};

}  // namespace frontrow
