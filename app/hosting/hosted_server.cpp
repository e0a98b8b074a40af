// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hosting/hosted_server.h"

#include <QDir>
#include <QFile>

#include "hosting/practice_data.h"
#include "lobby/lan_server.h"

namespace frontrow {

HostedServer::HostedServer(HostedServerSetup setup, MonotonicClock& clock, const UtcClock& utc, QObject* parent)
    : QObject(parent),
      m_setup(std::move(setup)),
      m_clock(clock),
      m_utc(utc) {}

HostedServer::~HostedServer() { stop(); }

std::optional<QString> HostedServer::start(const QString& name) {
    if (isRunning()) return std::nullopt;
    LanServerSetup setup;
    setup.name = name;
    setup.program = m_setup.program.toStdString();
    setup.folder = m_setup.folder;
    setup.port = m_setup.port;
    setup.beacon = m_setup.onNetwork;
    if (PracticeData* data = m_setup.data ? m_setup.data() : nullptr) setup.store = &data->store();
    if (m_setup.onNetwork) {
        setup.address = QHostAddress(QHostAddress::AnyIPv4);
        // Two programs on one computer find each other as well.
        setup.beaconOnLoopback = Loopback::Included;
    }
    // The key is known, so this program reaches it in the same way as others do.
    setup.encryption = Encryption::On;
    setup.encryptLoopback = true;
    if (!QDir().mkpath(m_setup.folder))
        return tr("Hosting cannot begin: the folder %1 cannot be made. Make room or choose another profile.")
            .arg(QDir::toNativeSeparators(m_setup.folder));
    QFile::setPermissions(m_setup.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto server = std::make_unique<LanServer>(setup, m_clock, m_utc);
    auto refusal = server->start();
    if (refusal && setup.port != 0) {
        setup.port = 0;
        server = std::make_unique<LanServer>(setup, m_clock, m_utc);
        refusal = server->start();
    }
    if (refusal) return tr("Hosting cannot begin: %1. Nothing else is affected.").arg(*refusal);
    m_server = std::move(server);
    connect(&m_server->desk(), &FrontDesk::joinedFromElsewhere, this, &HostedServer::joinedFromElsewhere);
    m_key = m_server->keyHash();
    return std::nullopt;
}

void HostedServer::stop() {
    if (m_server) m_server->stop(LanServer::Sessions::End);
    m_server.reset();
}

bool HostedServer::isRunning() const { return m_server != nullptr; }

void HostedServer::addScenario(const Scenario& scenario) {
    if (m_server) m_server->maker().addScenario(scenario);
}

void HostedServer::addVenue(const QString& key, const std::shared_ptr<const VenuePlan>& plan) {
    if (m_server) m_server->maker().addVenue(key.toStdString(), plan);
}

quint16 HostedServer::port() const { return m_server ? m_server->port() : 0; }

QList<JoinTarget> HostedServer::targets() const { return m_server ? m_server->targets() : QList<JoinTarget>(); }

}  // namespace frontrow
