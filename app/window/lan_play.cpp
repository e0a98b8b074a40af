// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/lan_play.h"

#include <QDateTime>
#include <utility>

#include "commands/version.h"
#include "models/time_words.h"
#include "screens/together/watch_page.h"
#include "window/main_window.h"
#include "window/sale_frame.h"
#include "window/settings.h"

namespace frontrow {

LanPlay::LanPlay(MainWindow& window, Settings& settings, const LocalClock& clock, TickSource ticks, QObject* parent)
    : QObject(parent),
      m_window(window),
      m_settings(settings),
      m_clock(clock),
      m_ticks(ticks) {}

LanPlay::~LanPlay() { clear(); }

void LanPlay::start(Link& link, LobbyPeopleModel& people, LanSale sale) {
    clear();
    m_sale = std::move(sale);
    m_people = &people;
    m_session = std::make_unique<LiveSession>(link, m_clock, 0, m_sale.plan,
                                              "frontrow " + programVersion().toStdString(), m_ticks);
    // The screens need to know when the sale opens, which its first messages say.
    m_first = connect(m_session.get(), &LiveSession::viewChanged, this, [this] {
        if (m_session->view().facts()) showScreens();
    });
    m_session->open();
}

OpeningTime LanPlay::opening() const {
    const QTime ofDay = QDateTime::fromMSecsSinceEpoch(m_sale.sale.opens.ms).time();
    return {m_session->view().facts()->opening, ofDay.msecsSinceStartOfDay()};
}

void LanPlay::showScreens() {
    disconnect(m_first);
    FlowHeader& header = m_window.flowHeader();
    header.setEvent(m_sale.posterSeed, m_sale.title, m_sale.secondTitle, m_sale.venue);
    header.setKind(m_sale.watching ? FlowKind::Watching : FlowKind::Together);
    header.setStep(FlowStep::Queue);
    header.setClock(QStringLiteral("--:--:--"), {}, DotState::Unknown);
    if (m_sale.watching) return showWatching();
    m_sale.flow.opening = opening();
    m_page = new FlowPage(*m_session, m_window.saleKeys(), m_sale.flow);
    m_page->setWishes(m_settings.chimeAtTurn(), m_settings.raiseAtTurn());
    connect(m_page, &FlowPage::changed, this, &LanPlay::showState);
    connect(m_page, &FlowPage::left, this, &LanPlay::left);
    connect(m_page, &FlowPage::reportAsked, this, &LanPlay::boardAsked);
    connect(m_page, &FlowPage::wishesChanged, this, [this](bool chime, bool toFront) {
        m_settings.setChimeAtTurn(chime);
        m_settings.setRaiseAtTurn(toFront);
    });
    connect(m_page, &FlowPage::cueCame, this, &LanPlay::cueCame);
    connect(m_page, &FlowPage::turnCame, this, [this](bool chime, bool toFront) {
        if (toFront) m_window.raiseToFront();
        emit turnCame(chime);
    });
    m_window.showFlowPage(m_page, tr("Together"));
    m_page->setFocus();
    showState();
}

void LanPlay::showWatching() {
    m_watch = new WatchPage(*m_session, *m_people, opening());
    connect(m_watch, &WatchPage::leaveAsked, this, &LanPlay::left);
    connect(m_watch, &WatchPage::changed, this, [this] {
        const auto error = m_session->clockError();
        if (!error) return;
        const bool sure = error->ms <= SessionClock::kWorthyErrorMs;
        m_window.flowHeader().setClock(clockText(m_session->now(), opening()), tr("±%1 ms").arg(error->ms),
                                       sure ? DotState::Ok : DotState::Warn);
    });
    m_window.showFlowPage(m_watch, tr("Watching"));
    m_watch->setFocus();
}

void LanPlay::showState() {
    if (m_page == nullptr || m_session == nullptr) return;
    showSaleHeader(m_window, *m_page);
    showSaleStrip(m_window, *m_page, *m_session, tr("seed hidden"));
}

QString LanPlay::loss() const { return m_page == nullptr ? QString() : m_page->loss(); }

void LanPlay::setBoardReady() {
    if (m_page != nullptr) m_page->setReportReady();
}

// Page and play may be what called this, so they go when that has returned.
void LanPlay::end() {
    if (!isRunning()) return;
    m_window.setTitlePrefix({});
    StatusStrip& strip = m_window.statusStrip();
    strip.setState(DotState::Ok, {});
    strip.setClock({});
    strip.setMark(QLatin1Char('v') + programVersion());
    disconnect(m_first);
    m_session->close();
    for (QWidget* each : {static_cast<QWidget*>(m_page), static_cast<QWidget*>(m_watch)}) {
        if (each == nullptr) continue;
        each->setEnabled(false);
        each->deleteLater();
    }
    m_page = nullptr;
    m_watch = nullptr;
    m_session.release()->deleteLater();
}

// At once, so that the next sale has the link for itself.
void LanPlay::clear() {
    if (!isRunning()) return;
    disconnect(m_first);
    delete std::exchange(m_page, nullptr);
    delete std::exchange(m_watch, nullptr);
    m_session->close();
    m_session.reset();
}

}  // namespace frontrow
