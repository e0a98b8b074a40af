// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Addresses as a server counts by them, and the networks that it trusts. An IPv4 address inside an
// IPv6 one counts as IPv4; of an IPv6 address the first 64 bits count, since whoever has one has them
// all. Thread: values, any.
#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "accounts/sign_in_throttle.h"

namespace frontrow {

// An IPv4 or IPv6 address and nothing else: no name, no port.
bool isAddress(const QString& text);

class SourceNetwork {
public:
    // "192.0.2.7", "192.168.0.0/16", "2001:db8::/32".
    static std::optional<SourceNetwork> read(const QString& text);
    bool holds(const QHostAddress& address) const;
    const std::pair<QHostAddress, int>& subnet() const { return m_subnet; }

private:
    explicit SourceNetwork(std::pair<QHostAddress, int> subnet) : m_subnet(std::move(subnet)) {}
    std::pair<QHostAddress, int> m_subnet;
};

class TrustedSources {
public:
    TrustedSources() = default;
    // Entries that cannot be read are left out; the configuration refuses them before.
    explicit TrustedSources(const QStringList& networks);
    bool trusts(const QHostAddress& address) const;
    QList<std::pair<QHostAddress, int>> subnets() const;
    // How this address is counted.
    SourceAddress source(const QHostAddress& address) const;

private:
    std::vector<SourceNetwork> m_networks;
};

}  // namespace frontrow
