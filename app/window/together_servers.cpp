// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The servers of the network and those that were typed, and what is shown of their sessions.
#include <QClipboard>
#include <QGuiApplication>
#include <QNetworkInterface>
#include <algorithm>

#include "screens/together/join_dialogs.h"
#include "screens/together/together_page.h"
#include "window/main_window.h"
#include "window/together.h"

namespace frontrow {

void Together::search() {
    m_page->hideNotice();
    m_servers.retry();
    if (!m_ground.listens) return;
    m_finder.stop();
    if (const auto refusal = m_finder.start()) {
        m_page->setListening(DotState::Danger, tr("not listening"));
        m_page->showNotice(Tone::Warn, {tr("Servers of this network cannot be listened for: %1.").arg(*refusal),
                                        tr("Joining by address or code works all the same.")});
        return;
    }
    QStringList networks;
    for (const QNetworkInterface& each : QNetworkInterface::allInterfaces()) {
        const auto flags = each.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || flags.testFlag(QNetworkInterface::IsLoopBack)) continue;
        for (const QNetworkAddressEntry& entry : each.addressEntries()) {
            if (entry.ip().protocol() != QAbstractSocket::IPv4Protocol) continue;
            const QHostAddress net(entry.ip().toIPv4Address() & entry.netmask().toIPv4Address());
            networks << QStringLiteral("%1/%2").arg(net.toString()).arg(entry.prefixLength());
        }
    }
    m_page->setListening(
        networks.isEmpty() ? DotState::Warn : DotState::Ok,
        networks.isEmpty() ? tr("this computer is on no network") : tr("listening on %1").arg(networks.first()));
    takeFound();
}

void Together::takeFound() {
    std::vector<QString> heard;
    for (const FoundServer& each : m_finder.servers()) {
        // One's own calls too.
        if (m_ground.server.isRunning() && each.address.pin == m_ground.server.key()) continue;
        heard.push_back(KnownServers::keyOf(each.address));
        m_servers.add(m_care.withKey(each.address, ServerOrigin::Network), ServerOrigin::Network);
    }
    std::vector<QString> silent;
    for (const auto& each : m_servers.all()) {
        if (each->origin == ServerOrigin::Network && std::ranges::find(heard, each->key) == heard.end())
            silent.push_back(each->key);
    }
    for (const QString& key : silent) m_servers.remove(key);
    showServers();
}

void Together::showServers() {
    if (m_page == nullptr) return;
    std::vector<FoundSession> found;
    int people = 0;
    int servers = 0;
    for (const auto& each : m_servers.all()) {
        const auto state = each->connection->state();
        if (state == ServerConnection::State::Closed || state == ServerConnection::State::Connecting) continue;
        if (m_care.isShownElsewhere(*each)) continue;
        ++servers;
        for (const auto& [id, row] : each->sessions) {
            const bool joined = each->key == m_mine && m_lobby.session() == id;
            found.push_back({each->key, each->name, joined ? m_lobby.row() : row, each->latencyMs, joined});
            people += static_cast<int>(row.people + row.watchers);
        }
    }
    m_window.rail().setCount(Place::Together, static_cast<int>(found.size()));
    m_sessions.setSessions(std::move(found));
    m_joinedServers.setServers(m_care.rows());
    m_page->setSummary(servers == 0 ? QString()
                                    : tr("%n server(s)", nullptr, servers) + QStringLiteral(", ") +
                                          tr("%n people", nullptr, people));
    QString busy;
    if (m_lobby.isInSession())
        busy = tr("Leave the session before you host another one.");
    else if (m_wish && m_wish->open)
        busy = tr("The session is being opened.");
    m_page->setHostBusy(busy);
}

void Together::lookAt(const ServerAddress& address) {
    m_servers.add(m_care.withKey(address, ServerOrigin::Typed), ServerOrigin::Typed);
}

void Together::setFavourite(const QString& key, bool favourite) {
    if (m_care.setFavourite(key, favourite)) return;
    m_page->showNotice(Tone::Warn, {tr("There are %n favourites already.", nullptr, RememberedServers::kMostFavourites),
                                    tr("Take the star from another one first.")});
}

// What the network calls is found anew.
void Together::forgetServer(const QString& key) {
    m_care.remove(key);
    takeFound();
}

// Somebody wants to know: what is in the way is said.
void Together::lookAgain(const QString& key) {
    m_page->hideNotice();
    m_lookedAt = key;
    m_servers.retry(key);
}

void Together::askAddress() {
    auto* dialog = new AddressDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // What a friend has sent lies there most of the time.
    const QString copied = QGuiApplication::clipboard()->text().left(200).trimmed();
    if (parseJoin(copied)) dialog->setText(copied);
    connect(dialog, &AskDialog::confirmed, this, [this, dialog] {
        const auto address = dialog->address();
        if (!address) return;
        m_page->hideNotice();
        lookAt(*address);
        dialog->accept();
    });
    dialog->open();
}

}  // namespace frontrow
