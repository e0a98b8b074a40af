// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules that matter most in a run, at a glance, and whether they are still those of the scenario.
// Thread: the GUI's.
#pragma once

#include "crowd/scenario.h"
#include "widgets/card.h"

class QVBoxLayout;

namespace frontrow {

class ActionButton;
class Tag;

class RulesSummary final : public Card {
    Q_OBJECT

public:
    explicit RulesSummary(QWidget* parent = nullptr);

    // `changed` rules are not the scenario's own any more.
    void show(const Scenario& scenario, int changed);

signals:
    // The changed rules are to be the scenario's own again.
    void originalAsked();

private:
    void addRow(const QString& title, const QString& value);

    Tag* m_changed;
    ActionButton* m_original;
    QWidget* m_rows;
    QVBoxLayout* m_column;
};

}  // namespace frontrow
