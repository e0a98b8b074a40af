// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The server that this program runs while it hosts: found by others on the network, encrypted, and
// joined by this program over the loopback like any other. Thread: the GUI's.
#pragma once

#include <QObject>
#include <QStringList>
#include <functional>
#include <memory>
#include <optional>

#include "book/utc_clock.h"
#include "crowd/scenario.h"
#include "domain/venue_plan.h"
#include "host/monotonic_clock.h"
#include "protocol/join_code.h"

namespace frontrow {

class LanServer;
class PracticeData;

struct HostedServerSetup {
    QString folder;   // where the server's key lies; made where it is missing
    QString program;  // and version
    // On every network of this computer, and called out; otherwise on the loopback alone, which is for tests.
    // Encrypted in both cases.
    bool onNetwork = true;
    quint16 port = 47100;
    // The data folder in which sessions are kept, asked for when hosting begins; it must stay open until hosting
    // stops. Null, or gives null: a session ends with the program.
    std::function<PracticeData*()> data{};
};

class HostedServer final : public QObject {
    Q_OBJECT

public:
    // The clocks must outlive it.
    HostedServer(HostedServerSetup setup, MonotonicClock& clock, const UtcClock& utc, QObject* parent = nullptr);
    ~HostedServer() override;

    // A sentence where it cannot start. Another port is taken where the usual one is in use. Sessions that a
    // program left that ended in their middle go on.
    std::optional<QString> start(const QString& name);
    // Sales that run are judged, everybody is told and leaves.
    void stop();
    bool isRunning() const;
    // Of one's own, while it runs.
    void addScenario(const Scenario& scenario);
    void addVenue(const QString& key, const std::shared_ptr<const VenuePlan>& plan);

    quint16 port() const;
    const QByteArray& key() const { return m_key; }
    // Where others reach it, one for each network of this computer.
    QList<JoinTarget> targets() const;

signals:
    // Somebody on another computer has joined a session.
    void joinedFromElsewhere();

private:
    const HostedServerSetup m_setup;
    MonotonicClock& m_clock;
    const UtcClock& m_utc;
    std::unique_ptr<LanServer> m_server;
    QByteArray m_key;
};

}  // namespace frontrow
