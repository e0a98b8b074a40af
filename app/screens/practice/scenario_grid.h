// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The cards of all scenarios under their headings, in as many columns as fit. One is chosen; only that one
// takes part in the order of Tab, the arrow keys go from card to card. Thread: the GUI's.
#pragma once

#include <QWidget>
#include <vector>

#include "models/scenario_list_model.h"

namespace frontrow {

class ScenarioCard;
class TextLabel;

class ScenarioGrid final : public QWidget {
    Q_OBJECT

public:
    // The model is only borrowed; the grid follows its resets.
    explicit ScenarioGrid(const ScenarioListModel& model, QWidget* parent = nullptr);

    // Empty before the first choice.
    QString chosen() const;
    // Null before the first choice.
    QWidget* chosenCard() const;
    // Does nothing for a name that is not in the model.
    void choose(const QString& name);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosenChanged(const QString& name);
    void activated();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part {
        ScenarioGroup group;
        TextLabel* heading;
        TextLabel* hint;  // may be null
        std::vector<ScenarioCard*> cards;
    };

    void rebuild();
    ScenarioCard* makeCard(int row);
    Part makePart(ScenarioGroup group);
    // Puts everything in place, or only measures; answers the height.
    enum class Pass : std::uint8_t { Measure, Place };
    int arrange(int width, Pass pass) const;
    void move(const ScenarioCard* from, int key);
    void cardToggled(ScenarioCard* card, bool chosen);

    const ScenarioListModel& m_model;
    std::vector<Part> m_parts;
    QString m_chosen;
};

}  // namespace frontrow
