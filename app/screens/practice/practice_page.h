// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Practice: choose what to rehearse, in which venue, with which seed and party, and start; beside it
// what the earlier runs say. It is given plain data and asks for a start; it plays nothing itself.
// Thread: the GUI's.
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "domain/seed.h"
#include "hosting/rehearsal.h"
#include "models/practice_progress.h"
#include "models/scenario_list_model.h"
#include "screens/practice/rehearsal_choice.h"
#include "widgets/tone.h"

class QLayout;
class QScrollArea;

namespace frontrow {

class ActionButton;
class ActionTable;
class Banner;
class BestsCard;
class RulesSummary;
class ScenarioGrid;
class StartBar;
class VenuePanel;
class WeeksCard;

struct PracticeSurroundings {
    QString folder;                          // below it lie scenarios and plans of one's own
    std::function<Seed()> randomSeed;        // asked once for each start without a chosen seed
    std::function<std::int64_t()> nowUtcMs;  // which week it is
    ActionTable* actions = nullptr;          // where keys can be changed; null: the standard ones
    Duration countdown = seconds(10);        // of the next run, and who keeps what is chosen instead
    std::function<void(Duration)> keepCountdown;
};
// With the computer's chance and clock.
PracticeSurroundings usualSurroundings(const QString& folder, ActionTable* actions);

class PracticePage final : public QWidget {
    Q_OBJECT

public:
    explicit PracticePage(PracticeSurroundings surroundings, QWidget* parent = nullptr);
    ~PracticePage() override;

    // The finished runs in any order. The first time, the scenario of the newest one is chosen.
    void setRuns(std::vector<PastRun> runs);
    // By its name on the shelf.
    void chooseScenario(const QString& name);
    QString chosenScenario() const;

    // What the buttons do once a file is named; refusals are shown on the page.
    void importScenario(const QString& file);
    void exportScenario(const QString& file);
    void importPlan(const QString& file);

signals:
    // Pace Live; the program's version is the receiver's to fill in.
    void startAsked(const frontrow::RehearsalSetup& setup);
    // The history of all runs is to be shown.
    void runsAsked();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    // Makes every part anew, in the language of the moment.
    void build();
    QWidget* makeHead();
    QLayout* makeBannerRow();
    QWidget* makeBody();
    void addShortcuts();
    void connectParts();

    void renewCards();
    void showChosenCard();
    void showChoice();
    QString whatSentence();
    QString besideSentence() const;
    void say(Tone tone, const QString& consequence, const QString& remedy = {});

    void start();
    void askForSeed();
    void takeShared(const SharedRehearsal& shared);
    void askForRules();
    void askForNewScenario();
    void takeCountdown(Duration countdown);
    void keepScenario(const Scenario& scenario);
    void askToDelete();
    void askForScenarioFile();
    void askForExportFile();
    void askForPlanFile();
    void keepPlan(const ReadPlan& plan);
    void askToDeletePlan();

    const PracticeSurroundings m_surroundings;
    ScenarioShelf m_scenarios;
    VenueShelf m_venues;
    RehearsalChoice m_choice;
    std::vector<PastRun> m_runs;
    bool m_chosenByRuns = false;

    ScenarioListModel* m_model;
    QWidget* m_content = nullptr;
    Banner* m_banner;
    ScenarioGrid* m_grid;
    QScrollArea* m_gridScroll;
    VenuePanel* m_venuePanel;
    RulesSummary* m_rulesSummary;
    WeeksCard* m_weeks;
    BestsCard* m_bests;
    StartBar* m_startBar;
    ActionButton* m_export;
    ActionButton* m_delete;
};

}  // namespace frontrow
