// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How work comes back to the thread that something belongs to: what is given runs there later, in the
// order in which it was given, never at once. Thread: may be called from any.
#pragma once

#include <functional>

class QObject;

namespace frontrow {

using Executor = std::function<void(std::function<void()>)>;

// The event loop of the thread of `context`; what comes after its end is dropped.
Executor executorOf(QObject& context);

}  // namespace frontrow
