// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/practising.h"

#include "commands/version.h"
#include "desktop/desktop.h"
#include "models/past_runs.h"
#include "models/run_history.h"
#include "models/scenario_words.h"
#include "screens/flow/flow_page.h"
#include "screens/history/history_page.h"
#include "screens/practice/practice_page.h"
#include "screens/report/report_page.h"
#include "screens/tickets/tickets_page.h"
#include "widgets/confirm_dialog.h"
#include "window/main_window.h"

namespace frontrow {

Practising::Practising(MainWindow& window, Settings& settings, PracticeHost& host, ActionTable& actions,
                       Desktop& desktop, QObject* parent)
    : QObject(parent),
      m_window(window),
      m_settings(settings),
      m_host(host),
      m_actions(actions),
      m_desktop(desktop),
      m_play(window, settings, host.data(), host.clock()) {
    connect(&m_play, &Play::finished, this, &Practising::finished);
    connect(&m_play, &Play::failed, this, &Practising::failed);
    connect(&m_play, &Play::began, this, [this] { m_desktop.inhibitSleep(tr("A sale is being rehearsed")); });
    connect(&m_play, &Play::turnCame, this, [this](bool chime) {
        m_desktop.notify(tr("Your turn"), tr("The waiting room lets you in. The pass lapses after a while."),
                         chime && !m_desktop.hasSound() ? Chime::Heard : Chime::Silent);
    });
    connect(&m_play, &Play::cueCame, &m_desktop, &Desktop::play);
    connect(&m_play, &Play::dropped, this, [this] { m_window.showPlace(Place::Practice); });
    m_window.setCloseGuard([this] { return mayClose(); });
}

void Practising::open() {
    PracticeSurroundings surroundings = usualSurroundings(m_host.folder(), &m_actions);
    surroundings.countdown = m_settings.countdown();
    surroundings.keepCountdown = [this](Duration countdown) { m_settings.setCountdown(countdown); };
    m_practice = new PracticePage(std::move(surroundings));
    m_window.addPage(Place::Practice, m_practice);
    connect(m_practice, &PracticePage::startAsked, this, &Practising::start);
    connect(m_practice, &PracticePage::runsAsked, this, [this] { m_window.showPlace(Place::History); });
    if (PracticeData* data = m_host.data()) {
        m_tickets = new TicketsPage(*data);
        m_history = new HistoryPage(*data);
        m_window.addPage(Place::Tickets, m_tickets);
        m_window.addPage(Place::History, m_history);
        const auto practice = [this] { m_window.showPlace(Place::Practice); };
        connect(m_tickets, &TicketsPage::practiceAsked, this, practice);
        connect(m_tickets, &TicketsPage::backAsked, this, practice);
        connect(m_history, &HistoryPage::practiceAsked, this, practice);
        connect(m_history, &HistoryPage::backAsked, this, practice);
        connect(m_history, &HistoryPage::reportAsked, this, [this](StreamId run) {
            m_back = Place::History;
            showReport(run);
        });
        connect(m_history, &HistoryPage::runDeleted, this, [this] { reload(); });
    }
    connect(&m_window, &MainWindow::placeShown, this, [this] { closeReport(); });
    reload();
    m_window.showPlace(Place::Practice);
}

void Practising::goOn() {
    PracticeData* data = m_host.data();
    if (m_play.isRunning() || data == nullptr || !data->openRun()) return;
    auto open = data->takeUp();
    if (!open) return failed(open.error());
    m_last.reset();
    closeReport();
    // What it says is dealt with, and the sale needs the room.
    m_window.removeNotice(QStringLiteral("crashNotice"));
    m_play.goOnWith(std::move(*open));
}

void Practising::start(RehearsalSetup setup) {
    if (m_play.isRunning()) return;
    if (const QString why = m_startGuard ? m_startGuard() : QString(); !why.isEmpty()) {
        showMessage(&m_window, "rehearsalNotNow", tr("Not now"), why);
        return;
    }
    emit newStarted();
    setup.version = programVersion().toStdString();
    m_last = setup;
    closeReport();
    m_play.start(std::move(setup));
}

// Nothing of the sale lasts beyond it.
void Practising::settleDesktop() {
    m_desktop.allowSleep();
    m_desktop.withdrawNotification();
}

void Practising::finished(const LiveRehearsal& rehearsal) {
    settleDesktop();
    reload();
    m_back = Place::Practice;
    if (m_host.data() != nullptr && rehearsal.rehearsal().run)
        showReport(rehearsal.rehearsal().run->stream);
    else
        showUnkeptReport(rehearsal);
}

void Practising::failed(const QString& why) {
    settleDesktop();
    reload();
    m_window.showPlace(Place::Practice);
    showMessage(&m_window, "rehearsalFailed", tr("The rehearsal ended"), why);
}

void Practising::showReport(StreamId run) {
    auto subject = subjectOfRun(*m_host.data(), run);
    if (!subject) return failed(subject.error());
    show(new ReportPage(std::move(*subject)));
}

void Practising::showUnkeptReport(const LiveRehearsal& rehearsal) {
    ReportSubject subject;
    subject.report = rehearsal.report();
    subject.plan = rehearsal.setup().plan;
    subject.scenario = rehearsal.setup().scenario;
    show(new ReportPage(std::move(subject)));
}

void Practising::show(ReportPage* page) {
    closeReport();
    m_report = page;
    connect(page, &ReportPage::backAsked, this, [this] { m_window.showPlace(m_back); });
    connect(page, &ReportPage::walletAsked, this, [this] { m_window.showPlace(Place::Tickets); });
    connect(page, &ReportPage::retryAsked, this, &Practising::retry);
    m_window.showPage(page, m_back, tr("Report"));
    m_window.statusStrip().setClock({});
    page->setFocus();
}

// The last run as it was asked for; an earlier one from its record.
void Practising::retry() {
    const Report& report = m_report->subject().report;
    const auto run = m_report->subject().run;
    if (m_last && m_last->seed.text() == report.seed && m_last->scenario.name == report.scenario) return start(*m_last);
    if (!run || m_host.data() == nullptr) return;
    const auto recording = m_host.data()->recording(StreamId{*run});
    if (!recording) return failed(recording.error());
    RehearsalSetup setup;
    setup.scenario = recording->scenario;
    setup.plan = recording->plan;
    setup.seed = recording->seed;
    setup.party = static_cast<std::uint8_t>(report.party);
    setup.scenarioKind = report.fixedScenario ? ScenarioKind::Fixed : ScenarioKind::Random;
    setup.pace = Pace::Live;
    setup.countdown = m_settings.countdown();
    start(setup);
}

void Practising::closeReport() {
    if (m_report != nullptr) m_report->deleteLater();
    m_report = nullptr;
}

void Practising::reload() {
    if (PracticeData* data = m_host.data()) m_practice->setRuns(pastRuns(data->runs()));
    if (m_tickets != nullptr) m_tickets->reload();
    if (m_history != nullptr) m_history->reload();
}

bool Practising::mayClose() {
    const QString loss = m_play.loss();
    if (!loss.isEmpty()) {
        ConfirmDialog question(tr("Quit in the middle of the sale?"), tr("Stay"), tr("Quit"), &m_window);
        question.setObjectName(QStringLiteral("quitQuestion"));
        if (m_play.outlastsTheWindow()) {
            question.addParagraph(tr("The sale goes on without you. %1").arg(m_play.kept()));
            question.addParagraph(tr("Start Frontrow again before that is over, and it takes you back."));
        } else {
            question.addParagraph(loss);
            question.addParagraph(tr("Nothing of this run is kept."));
        }
        if (question.exec() != QDialog::Accepted) return false;
    }
    m_play.leaveNow();
    return true;
}

}  // namespace frontrow
