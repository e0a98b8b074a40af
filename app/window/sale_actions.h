// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys of a sale as rows of the table of all keys, where they are shown and changed while no sale
// runs. Its actions trigger nothing: the screens of the sale read the keys. Thread: the GUI's.
#pragma once

#include "models/sale_keys.h"
#include "window/action_table.h"

namespace frontrow {

class SaleActions final : public QObject {
    Q_OBJECT

public:
    // The table must outlive it.
    explicit SaleActions(ActionTable& table, QObject* parent = nullptr);

    const SaleKeys& keys() const { return m_keys; }
    // The names of the commands in the language of the moment.
    void retranslate();

private:
    void readKeys();
    static QString name(SaleCommand command);

    SaleKeys m_keys;
    std::array<QAction*, static_cast<std::size_t>(SaleCommand::Count_)> m_actions{};
    QAction* m_walk;
    QAction* m_nextSection;
};

}  // namespace frontrow
