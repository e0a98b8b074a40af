// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every rule of a sale with its crowd and network, to be changed for the next runs or kept as a scenario
// of one's own. What cannot be played cannot be taken: the first fault is named and gone to.
// Thread: the GUI's.
#pragma once

#include <QDialog>
#include <vector>

#include "models/rules_model.h"
#include "models/venue_shelf.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace frontrow {

class ActionButton;
class RuleRow;
class Stepper;
class TextLabel;

class RulesDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Mode : std::uint8_t {
        NextRuns,  // the rules are taken for the next runs, or saved as a new scenario
        New,       // saved as a new scenario
        EditOwn    // saved as the scenario they began as, or taken for the next runs
    };

    // `began`: what is marked as unchanged; `now`: as it would be played.
    RulesDialog(const Scenario& began, const Scenario& now, Mode mode, QWidget* parent = nullptr);

    // Where a new scenario can be bound to.
    void setVenue(const QString& key, const std::vector<VenueEntry>& venues);
    // How long before the opening a run begins: no rule of the sale, and the same for every scenario.
    void setCountdown(Duration countdown);

signals:
    void rulesTaken(const frontrow::Scenario& rules, int changed);
    // Its name is empty where it is a new one.
    void scenarioSaved(const frontrow::Scenario& scenario);
    // With either of them.
    void countdownTaken(frontrow::Duration countdown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* makeHead();
    QWidget* makeIdentity();
    QLayout* makeBody();
    QLayout* makeFoot();
    void addGroup(RuleGroup group, QVBoxLayout* column);
    QWidget* makeCountdown();
    void setMode(Mode mode);
    void showState();
    void goTo(RuleGroup group);
    bool goToFault();
    void takeCrowd(int index);
    void takePrimary();
    void save();
    void takeForNextRuns();

    Mode m_mode;
    const Scenario m_original;
    RulesModel* m_model;
    std::vector<RuleRow*> m_rows;  // as the model's
    std::vector<QWidget*> m_headings, m_resets;
    TextLabel* m_title;
    QWidget* m_identity;
    QLineEdit* m_nameEn;
    QLineEdit* m_nameKo;
    QComboBox* m_venue;
    Stepper* m_difficulty;
    Stepper* m_countdown = nullptr;
    QLineEdit* m_code;
    QListWidget* m_groups;
    QScrollArea* m_scroll;
    TextLabel* m_state;
    ActionButton* m_second;
    ActionButton* m_primary;
};

}  // namespace frontrow
