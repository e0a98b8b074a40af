// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/node_peers.h"

#include <QProcess>
#include <algorithm>

#include "bench/epoll_peer.h"
#include "bench/redis_peer.h"
#include "load/swarm.h"

namespace frontrow::bench {

namespace {

constexpr int kStartMs = 10'000;
constexpr double kPatience = 60;
constexpr double kWarmSeconds = 2;

// One of the scripts beside this file, with the packages that scripts/bench has fetched.
class NodeProcess {
public:
    NodeProcess() = default;
    ~NodeProcess() {
        m_process.kill();
        m_process.waitForFinished();
    }
    NodeProcess(const NodeProcess&) = delete;
    NodeProcess& operator=(const NodeProcess&) = delete;

    bool start(const QString& script, const QStringList& arguments) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("NODE_PATH"), QStringLiteral(FRONTROW_NODE_MODULES));
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("node"),
                        QStringList{QStringLiteral(FRONTROW_NODE_PEERS "/") + script} + arguments);
        if (!m_process.waitForStarted()) return false;
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(kStartMs)) return false;
        }
        m_port = static_cast<std::uint16_t>(m_process.readLine().trimmed().toUInt());
        return m_port != 0;
    }
    std::uint16_t port() const { return m_port; }
    double cpuSeconds() const { return cpuSecondsOf(static_cast<pid_t>(m_process.processId())); }

private:
    QProcess m_process;
    std::uint16_t m_port = 0;
};

}  // namespace

std::optional<double> batchedNodeLoad(const BroadcastLoad& load) {
    NodeProcess node;
    if (!node.start(QStringLiteral("batched.js"), {QString::number(load.people), QString::number(load.bytesPerTick),
                                                   QString::number(load.tickMs), QString::number(load.answerBytes)})) {
        return std::nullopt;
    }
    return processorPerEvent(load, node.port(), [&node] { return node.cpuSeconds(); });
}

std::optional<PerEventLoad> perEventNodeLoad(std::size_t people, int holdsPerSecond, double seconds) {
    RedisPeer redis;
    NodeProcess node;
    if (!redis.start() || !node.start(QStringLiteral("per_event.js"), {redis.port()})) return std::nullopt;
    // Engine.IO: "0…" is its greeting, "40" enters the namespace, "42[…]" is an event, "2" asks for a "3".
    std::size_t entered = 0;
    std::uint64_t shown = 0;
    load::Swarm* sender = nullptr;
    load::Swarm swarm([&](std::size_t client, QByteArrayView message) {
        if (message.startsWith("42[\"seat\""))
            ++shown;
        else if (message.startsWith('0'))
            sender->sendText(client, "40");
        else if (message.startsWith("40"))
            ++entered;
        else if (message == "2")
            sender->sendText(client, "3");
    });
    sender = &swarm;
    for (std::size_t i = 0; i < people; ++i) swarm.add(node.port(), "/socket.io/?EIO=4&transport=websocket");
    const double until = load::now() + kPatience;
    while (entered < people && load::now() < until) swarm.poll(5);
    if (entered < people) return std::nullopt;

    double cpu = 0, begun = load::now(), next = begun;
    std::uint64_t shownBefore = 0, seat = 0;
    bool counts = false;
    while (load::now() - begun < kWarmSeconds + seconds) {
        if (!counts && load::now() - begun >= kWarmSeconds) {
            counts = true;
            cpu = node.cpuSeconds();
            shownBefore = shown;
        }
        for (; next <= load::now(); next += 1.0 / holdsPerSecond) {
            swarm.sendText(seat % people, "42[\"hold\"," + QByteArray::number(qulonglong{seat}) + "]");
            ++seat;
        }
        swarm.poll(1);
    }
    const auto delivered = static_cast<double>(std::max<std::uint64_t>(1, shown - shownBefore));
    return PerEventLoad{(node.cpuSeconds() - cpu) * 1e6 / delivered, delivered / seconds};
}

}  // namespace frontrow::bench
