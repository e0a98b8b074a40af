// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One scenario to choose: title, difficulty, seats, how the crowd arrives, rivals, own best. Arrow keys
// and Enter are the grid's to handle. Thread: the GUI's.
#pragma once

#include <QKeyEvent>

#include "models/scenario_list_model.h"
#include "widgets/card.h"

namespace frontrow {

class Sparkline;
class TextLabel;

// Five dots, so many of them filled.
class DifficultyDots final : public QWidget {
    Q_OBJECT

public:
    explicit DifficultyDots(QWidget* parent = nullptr);

    // 1 to 5.
    void setDifficulty(int difficulty);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_difficulty = 1;
};

class ScenarioCard final : public ChoiceCard {
    Q_OBJECT

public:
    explicit ScenarioCard(QWidget* parent = nullptr);

    // Shows a row of a ScenarioListModel.
    void show(const QModelIndex& index, const ArrivalCurve& curve);
    const QString& scenarioName() const { return m_name; }

signals:
    void arrowPressed(int key);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_name;
    TextLabel* m_title;
    DifficultyDots* m_dots;
    TextLabel* m_character;
    Sparkline* m_curve;
    TextLabel* m_rivals;
    TextLabel* m_best;
};

}  // namespace frontrow
