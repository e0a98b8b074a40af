// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SIGTERM, SIGINT and SIGHUP as a wish that arrives in the event loop: somebody ends the program from
// outside, who cannot be asked anything. A second one ends it at once. One at a time; where there are no such
// signals nothing is ever heard. Thread: the main one.
#pragma once

#include <QObject>
#include <array>
#include <memory>

class QSocketNotifier;

namespace frontrow {

class StopRequest final : public QObject {
    Q_OBJECT

public:
    explicit StopRequest(QObject* parent = nullptr);
    // The signals do again what they did before.
    ~StopRequest() override;

signals:
    void asked();

private:
    void take();

    std::array<int, 2> m_pipe{-1, -1};
    std::unique_ptr<QSocketNotifier> m_arrivals;
};

}  // namespace frontrow
