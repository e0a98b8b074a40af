// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The form for a card: what has to be typed stands on a practice card beside it. Fields that are
// changed after they were left count as corrected. Thread: the GUI's.
#pragma once

#include <QWidget>
#include <array>

#include "models/practice_card.h"

class QComboBox;
class QLineEdit;

namespace frontrow {

class TextLabel;

class CardFormView final : public QWidget {
    Q_OBJECT

public:
    explicit CardFormView(QWidget* parent = nullptr);

    // The card to type off; typed values stay, but for the CVC.
    void setCard(int index);
    int card() const { return m_card; }
    CardDetails typed() const;
    // Marks a field and says what is wrong with it; nothing takes all marks away.
    void mark(std::optional<CardField> field);
    // The card company did not accept the details; what was typed stays to be looked at.
    void markRefused();
    void setLocked(bool locked);
    // The first empty field, or the number.
    void focusFirst();
    // How many fields were corrected since the last call.
    int takeCorrections();

signals:
    void submitted();

private:
    QLineEdit* addField(const char* name, const QString& label, int row, int column, int span);
    void watch(QLineEdit* edit, std::size_t field);

    int m_card = 0;
    TextLabel* m_shown;
    std::array<QLineEdit*, 4> m_fields{};
    std::array<bool, 4> m_left{};
    std::array<bool, 4> m_corrected{};
    QComboBox* m_instalments;
    TextLabel* m_fault;
};

}  // namespace frontrow
