// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/play.h"

#include <algorithm>

#include "commands/money_words.h"
#include "models/open_run_words.h"
#include "models/run_words.h"
#include "models/scenario_words.h"
#include "sale/letters.h"
#include "screens/flow/flow_page.h"
#include "window/main_window.h"
#include "window/preparing_page.h"
#include "window/sale_frame.h"
#include "window/settings.h"

namespace frontrow {

namespace {

// What the sale says last still arrives before the run is closed.
constexpr int kAfterwardsMs = 2'000;
constexpr int kLongestTellingMs = 2'000;

std::uint32_t rivalsOf(const RehearsalSetup& setup) {
    const ArrivalSettings& arrivals = setup.scenario.arrivals;
    const std::int64_t people =
        arrivals.people > 0 ? arrivals.people : arrivals.peoplePerSeatPerMille * setup.plan->seatCount() / 1'000;
    return static_cast<std::uint32_t>(people);
}

FlowSetup flowSetupOf(const LiveRehearsal& rehearsal) {
    const RehearsalSetup& setup = rehearsal.setup();
    FlowSetup flow;
    flow.title.event = scenarioTitle(setup.scenario);
    flow.title.secondEvent = scenarioSecondTitle(setup.scenario);
    flow.title.poster = setup.seed.expanded();
    flow.title.venue = QString::fromStdString(setup.plan->name());
    flow.title.seed = QString::fromStdString(setup.seed.text());
    flow.title.party = setup.party;
    flow.title.rivals = rivalsOf(setup);
    flow.title.presaleCode = QString::fromStdString(unpackLetters(rehearsal.presaleCode()));
    flow.title.cancelRule = cancelRuleText(setup.scenario.policy.cancel);
    flow.title.transferDue = milliseconds(setup.scenario.policy.payment.transferDueMs);
    flow.opening = rehearsal.opening();
    flow.letters = setup.scenario.policy.letters;
    return flow;
}

}  // namespace

Play::Play(MainWindow& window, Settings& settings, PracticeData* data, MonotonicClock& clock, QObject* parent)
    : QObject(parent),
      m_window(window),
      m_settings(settings),
      m_data(data),
      m_clock(clock) {
    m_afterwards.setSingleShot(true);
    m_afterwards.setInterval(kAfterwardsMs);
    connect(&m_afterwards, &QTimer::timeout, this, [this] { m_rehearsal->finish(RunEnding::Finished); });
}

Play::~Play() {
    delete m_page;
    m_rehearsal.reset();
}

void Play::start(RehearsalSetup setup) {
    if (isRunning()) return;
    play(std::make_unique<LiveRehearsal>(std::move(setup), m_data, m_clock), tr("The crowd is gathering"));
}

void Play::goOnWith(OpenRun open) {
    if (isRunning()) return;
    m_goesOn = true;
    play(std::make_unique<LiveRehearsal>(std::move(open), *m_data, m_clock), tr("Back to the sale"));
}

void Play::play(std::unique_ptr<LiveRehearsal> rehearsal, const QString& heading) {
    m_rehearsal = std::move(rehearsal);
    connect(m_rehearsal.get(), &LiveRehearsal::began, this, &Play::begin);
    connect(m_rehearsal.get(), &LiveRehearsal::finished, this, &Play::judged);
    connect(m_rehearsal.get(), &LiveRehearsal::failed, this, [this](const QString& why) {
        clear();
        emit failed(why);
    });
    m_preparing = new PreparingPage(
        heading, tr("%L1 rivals are on their way to the opening.").arg(rivalsOf(m_rehearsal->setup())));
    connect(m_preparing, &PreparingPage::cancelled, this, [this] {
        clear();
        emit dropped();
    });
    m_window.showFlowPage(m_preparing, tr("Rehearsal"));
    const RehearsalSetup& kept = m_rehearsal->setup();
    FlowHeader& header = m_window.flowHeader();
    header.setEvent(kept.seed.expanded(), scenarioTitle(kept.scenario), scenarioSecondTitle(kept.scenario),
                    QString::fromStdString(kept.plan->name()));
    header.setKind(FlowKind::Rehearsal);
    header.setStep(FlowStep::Queue);
    header.setClock(QStringLiteral("--:--:--"), {}, DotState::Unknown);
    header.setWallet(amountText(Amount{kept.scenario.policy.payment.walletStart}));
    m_rehearsal->start();
}

void Play::begin() {
    m_page = new FlowPage(m_rehearsal->session(), m_window.saleKeys(), flowSetupOf(*m_rehearsal));
    m_page->setWishes(m_settings.chimeAtTurn(), m_settings.raiseAtTurn());
    connect(m_page, &FlowPage::changed, this, &Play::showState);
    connect(m_page, &FlowPage::bought, this, &Play::bought);
    connect(m_page, &FlowPage::left, this, &Play::left);
    connect(m_page, &FlowPage::reportAsked, this, &Play::handOver);
    connect(m_page, &FlowPage::wishesChanged, this, [this](bool chime, bool toFront) {
        m_settings.setChimeAtTurn(chime);
        m_settings.setRaiseAtTurn(toFront);
    });
    connect(m_page, &FlowPage::cueCame, this, &Play::cueCame);
    connect(m_page, &FlowPage::turnCame, this, [this](bool chime, bool toFront) {
        if (toFront) m_window.raiseToFront();
        emit turnCame(chime);
    });
    connect(&m_rehearsal->session(), &LiveSession::viewChanged, this, &Play::showPage);
    if (m_goesOn) {
        QTimer::singleShot(kLongestTellingMs, m_page, [this] {
            m_goesOn = false;
            showPage();
        });
    }
    showPage();
    emit began();
}

// A run that was left is shown where it is, once the sale has told it; after a moment in any case, for the person
// may have nothing in it any more.
void Play::showPage() {
    if (m_preparing == nullptr) return;
    const BuyerView& view = m_rehearsal->session().view();
    if (m_goesOn && view.stage() == BuyerStage::Outside && view.held().empty() && !view.order()) return;
    m_window.showFlowPage(m_page, tr("Rehearsal"));
    m_page->setFocus();
    m_preparing->deleteLater();
    m_preparing = nullptr;
    showState();
}

void Play::showState() {
    if (m_page == nullptr || m_rehearsal->state() != LiveRehearsal::State::Playing) return;
    showSaleHeader(m_window, *m_page);
    showSaleStrip(m_window, *m_page, m_rehearsal->session(),
                  tr("seed %1").arg(QString::fromStdString(m_rehearsal->setup().seed.text())));
}

void Play::bought() { m_afterwards.start(); }

void Play::left() {
    m_afterwards.stop();
    m_reportWanted = true;
    m_rehearsal->finish(RunEnding::LeftEarly);
}

void Play::judged() {
    m_window.setTitlePrefix({});
    if (m_reportWanted)
        handOver();
    else
        m_page->setReportReady();
}

// The report goes to whoever shows it, and the screens of the sale go.
void Play::handOver() {
    emit finished(*m_rehearsal);
    clear();
}

QString Play::loss() const {
    if (m_page == nullptr || m_rehearsal->state() != LiveRehearsal::State::Playing) return {};
    return m_page->loss();
}

bool Play::outlastsTheWindow() const { return m_data != nullptr && !loss().isEmpty(); }

QString Play::kept() const {
    const FlowSight sight = m_page->sight();
    return keptWords(m_rehearsal->setup().scenario.policy, sight.view, sight.now, sight.opening);
}

void Play::leaveNow() {
    if (!isRunning()) return;
    m_afterwards.stop();
    if (m_rehearsal->state() == LiveRehearsal::State::Preparing) m_rehearsal->waitUntilDone();
    // It may not have come to a beginning.
    if (!isRunning()) return;
    if (outlastsTheWindow()) {
        m_rehearsal->leaveOpen();
        return clear();
    }
    if (m_rehearsal->state() == LiveRehearsal::State::Playing) m_rehearsal->finish(RunEnding::LeftEarly);
    m_rehearsal->waitUntilDone();
    clear();
}

void Play::clear() {
    m_window.setTitlePrefix({});
    if (m_preparing != nullptr) m_preparing->deleteLater();
    m_preparing = nullptr;
    // The page looks at the session, so it goes first; both may be what called this.
    if (m_page != nullptr) m_page->deleteLater();
    m_page = nullptr;
    m_reportWanted = false;
    m_goesOn = false;
    if (m_rehearsal) m_rehearsal.release()->deleteLater();
}

}  // namespace frontrow
