// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program is, its licence, and those of what it is made with. Thread: the GUI's.
#pragma once

#include <QDialog>

namespace frontrow {

class AboutDialog final : public QDialog {
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

}  // namespace frontrow
