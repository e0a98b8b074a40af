// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SIGTERM and SIGINT as a call on the thread that made the object, where everything may be done that a
// signal's handler may not. There is one at a time. Thread: one with an event loop.
#pragma once

#include <QObject>
#include <functional>

namespace frontrow {

class StopSignals final : public QObject {
public:
    // `asked` is called for every signal: the first one asks to end well, a second one to end now.
    explicit StopSignals(std::function<void()> asked);
    ~StopSignals() override;
};

}  // namespace frontrow
