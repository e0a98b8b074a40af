// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where passwords are hashed: a few threads and a short queue, so that a rush of sign-ins can take
// neither the memory nor the processor of a sale. What does not fit is refused at once.
// Thread: submit() from any; the object belongs to whoever made it.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace frontrow {

class HashPool {
public:
    virtual ~HashPool();
    // False: no room, and the job is dropped.
    virtual bool submit(std::function<void()> job) = 0;
};

class ThreadedHashPool final : public HashPool {
public:
    static constexpr std::size_t kMostThreads = 4;
    static constexpr std::size_t kMostWaiting = 64;

    // One thread for each core, at most kMostThreads.
    ThreadedHashPool();
    ThreadedHashPool(std::size_t threads, std::size_t mostWaiting);
    // Drops what waits and ends when what runs has run.
    ~ThreadedHashPool() override;

    bool submit(std::function<void()> job) override;
    std::size_t threads() const { return m_threads.size(); }

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_waiting;
    std::size_t m_mostWaiting;
    bool m_ending = false;
    std::vector<std::thread> m_threads;  // last: they use everything above
};

}  // namespace frontrow
