// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is larger than one byte string, cut into numbered parts and put together again. The sender
// says first how much it will be and its SHA-256, then gives one part whenever the last has drained.
// The receiver takes them in their order only, holds never more than was announced, and hands the
// content over only when it has the announced hash; anything else ends the transfer and leaves
// nothing. Thread: one for each.
#pragma once

#include <QByteArray>
#include <cstdint>
#include <optional>

#include "protocol/transfer_message.h"

namespace frontrow {

class PartSender {
public:
    // Of at most kMaxTransferBytes; `transfer` tells it from others on the same connection.
    PartSender(std::uint32_t transfer, QByteArray content);

    PartsBegin begin() const;
    // The next part, to be asked for once the one before has left; nothing when all are given.
    std::optional<Part> next();
    bool finished() const { return m_next == m_parts; }

private:
    const std::uint32_t m_transfer;
    const QByteArray m_content;
    const std::uint32_t m_parts;
    std::uint32_t m_next = 0;
};

// Why a transfer was refused.
enum class PartsRefusal : std::uint8_t {
    TooLarge,       // more is announced than this receiver takes
    NoDigest,       // the SHA-256 is not one of 32 bytes
    NotBegun,       // a part without its beginning, or behind the last one
    OtherTransfer,  // a part of something else
    OutOfOrder,     // not the next number
    WrongSize,      // a part shorter or longer than its number asks for
    WrongDigest,    // all is there, but it is not what was announced
    Count_
};
std::string_view partsRefusalName(PartsRefusal refusal);

class PartReceiver {
public:
    // Takes up to `most` bytes, never more than kMaxTransferBytes.
    explicit PartReceiver(std::uint64_t most = kMaxTransferBytes);

    // Begins anew; what was under way is dropped.
    std::optional<PartsRefusal> take(const PartsBegin& begin);
    // After a refusal nothing is kept, and the next must be a beginning.
    std::optional<PartsRefusal> take(const Part& part);
    // The content, once, when all is there.
    std::optional<QByteArray> finished();
    // Bytes held now.
    std::uint64_t held() const { return static_cast<std::uint64_t>(m_content.size()); }

private:
    enum class Stage : std::uint8_t { Idle, Receiving, Complete };

    std::optional<PartsRefusal> drop(PartsRefusal refusal);
    std::optional<PartsRefusal> check();

    const std::uint64_t m_most;
    Stage m_stage = Stage::Idle;
    PartsBegin m_begin;
    std::uint32_t m_next = 0;
    QByteArray m_content;
};

}  // namespace frontrow
