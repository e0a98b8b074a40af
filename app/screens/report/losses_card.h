// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What cost time, places or seat quality in a run, the dearest first, each with its cause. The first few
// are shown, the rest on demand. Thread: the GUI's.
#pragma once

#include "practice/report.h"
#include "widgets/card.h"

class QVBoxLayout;

namespace frontrow {

class ActionButton;

class LossesCard final : public Card {
    Q_OBJECT

public:
    static constexpr std::size_t kShownFirst = 4;

    explicit LossesCard(const Report& report, QWidget* parent = nullptr);

    void showAll();

private:
    QWidget* makeRow(const Mistake& mistake, std::size_t number);

    QVBoxLayout* m_column;
    std::vector<QWidget*> m_hidden;
    ActionButton* m_more = nullptr;
};

}  // namespace frontrow
