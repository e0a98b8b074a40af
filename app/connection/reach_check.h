// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether something answers at addresses of this computer, as others would call them. What is refused
// here is closed to everybody; what answers here may still be closed to others, which cannot be tried
// from here. Thread: the GUI's.
#pragma once

#include <QObject>
#include <QStringList>
#include <memory>
#include <vector>

#include "connection/server_address.h"

class QTcpSocket;

namespace frontrow {

class ReachCheck final : public QObject {
    Q_OBJECT

public:
    static constexpr int kAnswerMs = 2'000;

    explicit ReachCheck(int answerMs = kAnswerMs, QObject* parent = nullptr);
    ~ReachCheck() override;

    // Tries all of them at once; what was being tried is given up.
    void start(const QList<ServerAddress>& addresses);

signals:
    // Each address is in one of the two, as people type it.
    void finished(const QStringList& answered, const QStringList& silent);

private:
    void settle(const ServerAddress& address, bool answered);

    const int m_answerMs;
    std::vector<std::unique_ptr<QTcpSocket>> m_sockets;
    QStringList m_answered, m_silent;
    qsizetype m_open = 0;
};

}  // namespace frontrow
