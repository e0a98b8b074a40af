// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page asks for in dialogs: a seed, rules, files, and leave to delete.
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include "models/scenario_words.h"
#include "screens/practice/practice_page.h"
#include "screens/practice/repairs_dialog.h"
#include "screens/practice/rules_dialog.h"
#include "screens/practice/scenario_grid.h"
#include "screens/practice/seed_dialog.h"
#include "screens/practice/venue_panel.h"
#include "widgets/confirm_dialog.h"

namespace frontrow {

namespace {

const QString kJsonFiles = QStringLiteral("*.json");

// Opens a dialog on one file; `use` gets the one that was named.
template <class Use>
void askForFile(QWidget* page, const QString& title, const QString& kind, QFileDialog::AcceptMode mode,
                const QString& suggested, Use use) {
    auto* dialog = new QFileDialog(page, title, QDir::homePath(), kind);
    dialog->setObjectName(QStringLiteral("practiceFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptOpen ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    if (mode == QFileDialog::AcceptSave) {
        dialog->setDefaultSuffix(QStringLiteral("json"));
        dialog->selectFile(suggested);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, page, use);
    dialog->open();
}

// The safe answer is on Enter.
template <class Use>
void askToDestroy(QWidget* page, const QString& question, const QString& consequence, const QString& deed, Use use) {
    auto* box = new ConfirmDialog(question, PracticePage::tr("Keep"), deed, page);
    box->setObjectName(QStringLiteral("askToDestroy"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->addParagraph(consequence);
    QObject::connect(box, &QDialog::accepted, page, use);
    box->open();
}

}  // namespace

void PracticePage::askForSeed() {
    const auto seed = m_choice.seed();
    const Seed shown = seed ? *seed : m_surroundings.randomSeed();
    auto* dialog = new SeedDialog(m_choice.shared(shown), !seed.has_value(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (const auto chosen = dialog->chosen())
            takeShared(*chosen);
        else
            m_choice.chooseSeed(std::nullopt);
        showChoice();
    });
    dialog->open();
}

void PracticePage::takeShared(const SharedRehearsal& shared) {
    m_choice.chooseSeed(shared.seed);
    if (!shared.scenario) return;
    if (m_scenarios.find(shared.scenario->toStdString()) == nullptr) {
        say(Tone::Warn,
            tr("There is no scenario “%1” here. The seed is set; the scenario stays as it was.").arg(*shared.scenario),
            tr("Ask for its file and import it."));
        return;
    }
    chooseScenario(*shared.scenario);
    if (shared.venue.isEmpty() || m_choice.isBound()) return;
    if (m_venues.find(shared.venue) == nullptr) {
        say(Tone::Warn, tr("There is no venue “%1” here. The world is the same only in that venue.").arg(shared.venue),
            tr("Ask for its plan and import it."));
        return;
    }
    m_choice.chooseVenue(shared.venue);
    renewCards();
}

void PracticePage::askForRules() {
    const ScenarioEntry* entry = m_choice.entry();
    if (entry == nullptr) return;
    const bool own = entry->origin == ScenarioOrigin::Own;
    auto* dialog = new RulesDialog(entry->scenario, m_choice.scenario(),
                                   own ? RulesDialog::Mode::EditOwn : RulesDialog::Mode::NextRuns, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setVenue(m_choice.venue(), m_venues.entries());
    dialog->setCountdown(m_choice.countdown());
    connect(dialog, &RulesDialog::countdownTaken, this, &PracticePage::takeCountdown);
    connect(dialog, &RulesDialog::rulesTaken, this, [this](const Scenario& rules, int changed) {
        m_choice.changeRules(rules, changed);
        showChoice();
    });
    connect(dialog, &RulesDialog::scenarioSaved, this, &PracticePage::keepScenario);
    dialog->open();
}

void PracticePage::askForNewScenario() {
    auto* dialog = new RulesDialog(m_choice.scenario(), m_choice.scenario(), RulesDialog::Mode::New, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setVenue(m_choice.venue(), m_venues.entries());
    dialog->setCountdown(m_choice.countdown());
    connect(dialog, &RulesDialog::countdownTaken, this, &PracticePage::takeCountdown);
    connect(dialog, &RulesDialog::scenarioSaved, this, &PracticePage::keepScenario);
    dialog->open();
}

void PracticePage::takeCountdown(Duration countdown) {
    m_choice.chooseCountdown(countdown);
    showChoice();
    if (m_surroundings.keepCountdown) m_surroundings.keepCountdown(countdown);
}

void PracticePage::keepScenario(const Scenario& scenario) {
    Scenario kept = scenario;
    // A new one has no name yet.
    if (kept.name.empty()) kept.name = m_scenarios.freeName(scenarioTitle(kept));
    if (const auto refusal = m_scenarios.save(kept)) return say(Tone::Danger, *refusal);
    m_model->renew(m_choice.venueForAny(), m_runs);
    chooseScenario(QString::fromStdString(kept.name));
    m_choice.chooseScenario(QString::fromStdString(kept.name));
    showChoice();
    say(Tone::Ok, tr("“%1” is among your scenarios.").arg(scenarioTitle(kept)));
}

void PracticePage::askToDelete() {
    const ScenarioEntry* entry = m_choice.entry();
    if (entry == nullptr || entry->origin != ScenarioOrigin::Own) return;
    const std::string name = entry->scenario.name;
    askToDestroy(this, tr("Delete the scenario “%1”?").arg(scenarioTitle(entry->scenario)),
                 tr("Its file is deleted. Runs that were played with it stay in the history."), tr("Delete scenario"),
                 [this, name] {
                     if (const auto refusal = m_scenarios.remove(name)) return say(Tone::Danger, *refusal);
                     m_choice.chooseScenario(QStringLiteral("small-hall-first-try"));
                     renewCards();
                     m_grid->choose(chosenScenario());
                 });
}

void PracticePage::askForScenarioFile() {
    askForFile(this, tr("Import a scenario"), tr("Scenarios (%1)").arg(kJsonFiles), QFileDialog::AcceptOpen, {},
               [this](const QString& file) { importScenario(file); });
}

void PracticePage::importScenario(const QString& file) {
    const auto read = m_scenarios.read(file);
    if (!read) return say(Tone::Danger, tr("%1 is not imported.").arg(QFileInfo(file).fileName()), read.error());
    keepScenario(*read);
    if (m_choice.venueIsMissing()) {
        say(Tone::Warn, tr("“%1” is here, but its plan “%2” is not.").arg(scenarioTitle(*read), m_choice.venue()),
            tr("Import the plan under Venue to play it."));
    }
}

void PracticePage::askForExportFile() {
    const ScenarioEntry* entry = m_choice.entry();
    if (entry == nullptr) return;
    const QString suggested = QString::fromStdString(entry->scenario.name) + QStringLiteral(".json");
    askForFile(this, tr("Export the scenario"), tr("Scenarios (%1)").arg(kJsonFiles), QFileDialog::AcceptSave,
               suggested, [this](const QString& file) { exportScenario(file); });
}

void PracticePage::exportScenario(const QString& file) {
    const Scenario& scenario = m_choice.scenario();
    if (const auto refusal = ScenarioShelf::exportTo(scenario, file)) return say(Tone::Danger, *refusal);
    say(Tone::Ok, tr("“%1” is written to %2.").arg(scenarioTitle(scenario), QDir::toNativeSeparators(file)));
}

void PracticePage::askForPlanFile() {
    askForFile(this, tr("Import a plan"), tr("Plans (%1)").arg(kJsonFiles), QFileDialog::AcceptOpen, {},
               [this](const QString& file) { importPlan(file); });
}

void PracticePage::importPlan(const QString& file) {
    const auto read = VenueShelf::read(file);
    if (!read) return say(Tone::Danger, tr("%1 is not imported.").arg(QFileInfo(file).fileName()), read.error());
    if (read->repairs.isEmpty()) return keepPlan(*read);
    auto* dialog = new RepairsDialog(*read, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, plan = *read] { keepPlan(plan); });
    dialog->open();
}

void PracticePage::keepPlan(const ReadPlan& plan) {
    // A scenario that waits for a plan gets it under the name it asks for.
    const QString wanted = m_choice.venueIsMissing() ? m_choice.venue() : QString();
    const auto key = m_venues.keep(plan, wanted);
    if (!key) return say(Tone::Danger, key.error());
    if (!m_choice.isBound()) m_choice.chooseVenue(*key);
    m_venuePanel->setVenues(m_venues.entries());
    renewCards();
    say(Tone::Ok, tr("The plan “%1” is among the venues.").arg(QString::fromStdString(plan.plan->name())));
}

void PracticePage::askToDeletePlan() {
    const VenueEntry* venue = m_venues.find(m_choice.venue());
    if (venue == nullptr || venue->origin != VenueOrigin::Own) return;
    const QString key = venue->key;
    askToDestroy(this, tr("Delete the plan “%1”?").arg(venue->name),
                 tr("Its file is deleted. Scenarios that are played on it need it imported again."), tr("Delete plan"),
                 [this, key] {
                     if (const auto refusal = m_venues.remove(key)) return say(Tone::Danger, *refusal);
                     m_choice.chooseVenue(QStringLiteral("arena"));
                     m_venuePanel->setVenues(m_venues.entries());
                     renewCards();
                 });
}

}  // namespace frontrow
