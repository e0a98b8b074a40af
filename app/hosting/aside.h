// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Work that takes long, done beside the GUI: one at a time on a thread of its own, its result handed back
// on the GUI's. When the Aside goes, it waits for the work to end and tells nobody. Thread: the GUI's.
#pragma once

#include <QObject>
#include <memory>
#include <thread>
#include <utility>

namespace frontrow {

class Aside final : public QObject {
public:
    explicit Aside(QObject* parent = nullptr) : QObject(parent) {}
    ~Aside() override {
        if (m_thread.joinable()) m_thread.join();
    }

    bool isBusy() const { return m_busy; }

    // False, and nothing is done, while something else is being worked on. `work` touches nothing of the
    // GUI's; `then` gets what it gave.
    template <class Work, class Then> bool run(Work work, Then then) {
        if (m_busy) return false;
        if (m_thread.joinable()) m_thread.join();
        m_busy = true;
        m_thread = std::thread([this, work = std::move(work), then = std::move(then)]() mutable {
            auto result = std::make_shared<decltype(work())>(work());
            QMetaObject::invokeMethod(
                this,
                [this, result, then = std::move(then)]() mutable {
                    m_busy = false;
                    then(std::move(*result));
                },
                Qt::QueuedConnection);
        });
        return true;
    }

private:
    std::thread m_thread;
    bool m_busy = false;
};

}  // namespace frontrow
