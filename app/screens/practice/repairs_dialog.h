// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an import of a plan changed, line by line, before the plan is kept. Thread: the GUI's.
#pragma once

#include <QDialog>

#include "models/venue_shelf.h"

namespace frontrow {

class RepairsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit RepairsDialog(const ReadPlan& plan, QWidget* parent = nullptr);
};

}  // namespace frontrow
