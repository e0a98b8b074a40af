// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sockets/outgoing_frame.h"

#include <cstdint>

namespace frontrow {

QByteArray binaryFrame(QByteArrayView payload) {
    constexpr char finalBinary = static_cast<char>(0x82);
    const auto size = static_cast<std::uint64_t>(payload.size());
    const int lengthBytes = size < 126 ? 0 : size <= 0xFFFF ? 2 : 8;
    QByteArray frame;
    frame.reserve(2 + lengthBytes + payload.size());
    frame.append(finalBinary);
    frame.append(static_cast<char>(lengthBytes == 0 ? size : lengthBytes == 2 ? 126 : 127));
    for (int shift = 8 * (lengthBytes - 1); shift >= 0; shift -= 8) {
        frame.append(static_cast<char>(size >> static_cast<unsigned>(shift) & 0xFFU));
    }
    frame.append(payload);
    return frame;
}

}  // namespace frontrow
