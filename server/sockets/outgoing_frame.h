// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A binary WebSocket frame as a server sends it (RFC 6455, 5.2: final, unmasked). It does not depend on
// who receives it, so what goes to many is framed once. Thread: any.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace frontrow {

// `payload` of less than 4 GiB behind its head of 2, 4 or 10 bytes.
QByteArray binaryFrame(QByteArrayView payload);

}  // namespace frontrow
