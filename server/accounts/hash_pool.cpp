// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/hash_pool.h"

#include <algorithm>

namespace frontrow {

HashPool::~HashPool() = default;

ThreadedHashPool::ThreadedHashPool()
    : ThreadedHashPool(std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, kMostThreads), kMostWaiting) {}

ThreadedHashPool::ThreadedHashPool(std::size_t threads, std::size_t mostWaiting) : m_mostWaiting(mostWaiting) {
    for (std::size_t i = 0; i < threads; ++i) m_threads.emplace_back([this] { work(); });
}

ThreadedHashPool::~ThreadedHashPool() {
    {
        const std::scoped_lock held(m_mutex);
        m_ending = true;
        m_waiting.clear();
    }
    m_changed.notify_all();
    for (std::thread& each : m_threads) each.join();
}

bool ThreadedHashPool::submit(std::function<void()> job) {
    {
        const std::scoped_lock held(m_mutex);
        if (m_waiting.size() >= m_mostWaiting) return false;
        m_waiting.push_back(std::move(job));
    }
    m_changed.notify_one();
    return true;
}

void ThreadedHashPool::work() {
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock held(m_mutex);
            m_changed.wait(held, [this] { return m_ending || !m_waiting.empty(); });
            if (m_ending) return;
            job = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        job();
    }
}

}  // namespace frontrow
