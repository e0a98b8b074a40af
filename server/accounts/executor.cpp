// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/executor.h"

#include <QObject>

namespace frontrow {

Executor executorOf(QObject& context) {
    return [to = &context](std::function<void()> work) {
        QMetaObject::invokeMethod(to, std::move(work), Qt::QueuedConnection);
    };
}

}  // namespace frontrow
