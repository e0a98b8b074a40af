// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way of a job to the pool and of its result back, for the files of AccountService.
// Thread: the service's.
#pragma once

#include <memory>
#include <utility>

#include "accounts/account_service.h"

namespace frontrow {

template <class Value>
void AccountService::onPool(std::function<Value()> job, std::function<void(const Value&)> then, const Reply& reply) {
    const bool taken = m_parts.pool.submit(
        [job = std::move(job), then = std::move(then), executor = m_parts.executor, alive = std::weak_ptr(m_alive)] {
            auto value = std::make_shared<Value>(job());
            executor([value, then, alive] {
                if (!alive.expired()) then(*value);
            });
        });
    if (!taken) refuse(reply, AccountRefusal::Busy);
}

}  // namespace frontrow
