// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table as the program shows one: whole rows, no grid, no row numbers. Rows are 34 px, or 30 px
// where they are many. Thread: the GUI's.
#pragma once

#include <QTableView>

namespace frontrow {

enum class RowHeight : std::uint8_t { Normal, Dense };

class DataTable : public QTableView {
    Q_OBJECT

public:
    explicit DataTable(RowHeight rows = RowHeight::Normal, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
};

}  // namespace frontrow
