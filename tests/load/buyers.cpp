// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "load/buyers.h"

#include <sys/resource.h>
#include <unistd.h>

#include <QFile>
#include <cstdlib>

#include "domain/assert.h"
#include "protocol/message_codec.h"
#include "protocol/message_number.h"

namespace frontrow::load {

// --- The server's process -------------------------------------------------------------------------

LoadServer::LoadServer(int threads, ServerLimits limits, ServerKeeps keeps) {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QString which = limits == ServerLimits::Default ? QStringLiteral("default") : QStringLiteral("lifted");
    const QString kept = keeps == ServerKeeps::Sales ? QStringLiteral("kept") : QStringLiteral("not");
    m_process.start(QStringLiteral(FRONTROW_LOAD_SERVER), {QString::number(threads), which, kept});
    FRONTROW_ASSERT(m_process.waitForStarted());
    while (!m_process.canReadLine()) FRONTROW_ASSERT(m_process.waitForReadyRead(10'000));
    m_port = static_cast<std::uint16_t>(m_process.readLine().trimmed().toUInt());
}

LoadServer::~LoadServer() {
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5'000)) m_process.kill();
    m_process.waitForFinished();
}

double LoadServer::cpuSeconds() const {
    QFile file(QStringLiteral("/proc/%1/stat").arg(m_process.processId()));
    FRONTROW_ASSERT(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    // Behind the name, which may hold anything: fields 14 and 15, counted from 1.
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return (fields[11].toDouble() + fields[12].toDouble()) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

std::uint64_t LoadServer::residentBytes() const {
    QFile file(QStringLiteral("/proc/%1/statm").arg(m_process.processId()));
    FRONTROW_ASSERT(file.open(QIODevice::ReadOnly));
    return file.readAll().split(' ')[1].toULongLong() * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
}

// --- Buyers ---------------------------------------------------------------------------------------

Buyers::Buyers(std::uint16_t port)
    : m_port(port),
      m_swarm([this](std::size_t buyer, QByteArrayView message) { heard(buyer, message); }) {
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    wishes.title = "Load";
    wishes.scenario = "load";
    wishes.venue = "section";
    wishes.seed = "4F2A-91";
    wishes.mostPeople = kMaxSessionPeople;
    wishes.opens = OpensWhen::WhenTheHostSays;
    wishes.letters = 0;
}

std::size_t Buyers::add(Way way) {
    m_buyers.emplace_back();
    m_buyers.back().way = way;
    m_buyers.back().bornAt = now();
    return m_swarm.add(m_port);
}

bool Buyers::gather(std::size_t count, double patience) {
    const double until = now() + patience;
    while (m_joined < count && now() < until) poll(10);
    return m_joined >= count;
}

bool Buyers::openSale(double patience) {
    StartSession start;
    start.countdownMs = 3'000;
    sendRequest(0, start);
    const double until = now() + patience;
    while (!allHaveTheMap() && now() < until) poll(10);
    return allHaveTheMap();
}

bool Buyers::allHaveTheMap() const { return m_withMap == m_buyers.size(); }

void Buyers::sendRequest(std::size_t buyer, const LobbyRequest& request) {
    const auto bytes = encodeMessage(request);
    FRONTROW_ASSERT(static_cast<bool>(bytes));
    m_swarm.send(buyer, bytes.value());
}

void Buyers::sendMessage(std::size_t buyer, const ClientMessage& message) {
    const auto bytes = encodeMessage(message);
    FRONTROW_ASSERT(static_cast<bool>(bytes));
    if (history != nullptr) history->asked(buyer, message);
    m_swarm.send(buyer, bytes.value());
}

void Buyers::heard(std::size_t number, QByteArrayView message) {
    if (message.isEmpty()) {
        sendRequest(number, Enter{});
        return sendRequest(number, SignInAsGuest{"Buyer " + std::to_string(number)});
    }
    const std::uint32_t kind = messageNumber(message).value_or(0);
    if (kind == kMessageNumber<MapDelta>) {
        ++m_buyers[number].deltas;
        if (!changed || !listens(number)) return;
    }
    // What everybody hears beside the map is of no interest here.
    if (kind == kMessageNumber<PersonRow> || kind == kMessageNumber<FreeCounts> || kind == kMessageNumber<QueueStatus>)
        return;
    if (kind >= 200) {
        if (const auto news = decodeLobbyNews(message)) take(number, news.value());
    } else if (const auto decoded = decodeServerMessage(message)) {
        take(number, decoded.value());
    }
}

void Buyers::take(std::size_t number, const LobbyNews& news) {
    Buyer& buyer = m_buyers[number];
    if (const auto* me = std::get_if<SignedIn>(&news)) {
        buyer.person = me->person;
        if (number == 0) return sendRequest(0, wishes);
        JoinSession join;
        join.session = m_session;
        join.watch = buyer.way == Way::LooksOn ? 1 : 0;
        sendRequest(number, join);
    } else if (const auto* joined = std::get_if<Joined>(&news)) {
        m_session = joined->session;
        ++m_joined;
    } else if (std::holds_alternative<SaleThere>(news)) {
        sendMessage(number, Hello{kProtocolVersion, DeviceIndex{kNoDevice}, 0, "load"});
    } else if (std::holds_alternative<Refused>(news)) {
        ++m_refused;
    }
}

void Buyers::take(std::size_t number, const ServerMessage& message) {
    Buyer& buyer = m_buyers[number];
    if (const auto* welcome = std::get_if<Welcome>(&message)) {
        buyer.epoch = welcome->epoch;
        buyer.welcome = true;
        if (buyer.way == Way::LooksOn) sendMessage(number, Resume{PerformanceId{1}, buyer.epoch, 0});
    } else if (const auto* event = std::get_if<SaleEvent>(&message)) {
        if (event->kind == EventKind::SaleOpened && buyer.way == Way::Buys && !std::exchange(buyer.entered, true)) {
            ask(number, EnterWaitingRoom{0});
        }
    } else if (const auto* own = std::get_if<OwnEvent>(&message)) {
        if (history != nullptr) history->happened(number, *own);
    } else if (const auto* state = std::get_if<OwnState>(&message)) {
        if (history != nullptr) history->saw(number, *state);
        if (state->stage == BuyerStage::Admitted && !std::exchange(buyer.passUsed, true)) {
            ask(number, UsePass{state->pass, buyer.epoch});
        }
        if (state->stage == BuyerStage::OnMap && buyer.mapAt == 0) {
            buyer.mapAt = -1;  // asked for
            sendMessage(number, Resume{PerformanceId{1}, buyer.epoch, 0});
        }
    } else if (const auto* part = std::get_if<MapSnapshot>(&message)) {
        if (part->part + 1 == part->parts && buyer.mapAt <= 0) {
            buyer.mapAt = now();
            ++m_withMap;
        }
    } else if (const auto* answer = std::get_if<Answered>(&message)) {
        if (history != nullptr) history->told(number, *answer);
        if (answered) answered(number, *answer);
    } else if (const auto* delta = std::get_if<MapDelta>(&message)) {
        changed(number, *delta);
    } else if (std::holds_alternative<Declined>(message)) {
        ++m_refused;
    }
}

}  // namespace frontrow::load
