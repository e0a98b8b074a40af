// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/parts.h"

#include <QCryptographicHash>
#include <algorithm>
#include <array>

#include "domain/assert.h"

namespace frontrow {

namespace {

std::vector<std::uint8_t> sha256(const QByteArray& content) {
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    return {hash.begin(), hash.end()};
}

// How many bytes part `number` of so many has; 0 behind the last.
std::uint32_t sizeOfPart(std::uint32_t bytes, std::uint32_t number) {
    const std::uint64_t from = std::uint64_t{number} * kPartBytes;
    return from >= bytes ? 0 : std::min(kPartBytes, bytes - static_cast<std::uint32_t>(from));
}

}  // namespace

std::string_view partsRefusalName(PartsRefusal refusal) {
    constexpr std::array<std::string_view, static_cast<std::size_t>(PartsRefusal::Count_)> names{
        "too_large", "no_digest", "not_begun", "other_transfer", "out_of_order", "wrong_size", "wrong_digest"};
    return names[static_cast<std::size_t>(refusal)];
}

// --- Sending --------------------------------------------------------------------------------------

PartSender::PartSender(std::uint32_t transfer, QByteArray content)
    : m_transfer(transfer),
      m_content(std::move(content)),
      m_parts(static_cast<std::uint32_t>((m_content.size() + kPartBytes - 1) / kPartBytes)) {
    FRONTROW_ASSERT(static_cast<std::uint64_t>(m_content.size()) <= kMaxTransferBytes);
}

PartsBegin PartSender::begin() const {
    return {m_transfer, static_cast<std::uint32_t>(m_content.size()), sha256(m_content)};
}

std::optional<Part> PartSender::next() {
    if (finished()) return std::nullopt;
    const auto from = m_content.begin() + qsizetype{m_next} * qsizetype{kPartBytes};
    const std::uint32_t size = sizeOfPart(static_cast<std::uint32_t>(m_content.size()), m_next);
    return Part{m_transfer, m_next++, {from, from + qsizetype{size}}};
}

// --- Receiving ------------------------------------------------------------------------------------

PartReceiver::PartReceiver(std::uint64_t most) : m_most(std::min(most, kMaxTransferBytes)) {}

std::optional<PartsRefusal> PartReceiver::drop(PartsRefusal refusal) {
    m_stage = Stage::Idle;
    m_content = {};
    return refusal;
}

std::optional<PartsRefusal> PartReceiver::take(const PartsBegin& begin) {
    if (begin.bytes > m_most) return drop(PartsRefusal::TooLarge);
    if (begin.sha256.size() != kDigestBytes) return drop(PartsRefusal::NoDigest);
    m_begin = begin;
    m_next = 0;
    // Grows with what really comes, not with what was announced.
    m_content = {};
    m_stage = Stage::Receiving;
    return begin.bytes == 0 ? check() : std::nullopt;
}

std::optional<PartsRefusal> PartReceiver::take(const Part& part) {
    if (m_stage != Stage::Receiving) return drop(PartsRefusal::NotBegun);
    if (part.transfer != m_begin.transfer) return drop(PartsRefusal::OtherTransfer);
    if (part.number != m_next) return drop(PartsRefusal::OutOfOrder);
    if (part.content.size() != sizeOfPart(m_begin.bytes, m_next)) return drop(PartsRefusal::WrongSize);
    m_content.append(reinterpret_cast<const char*>(part.content.data()), static_cast<qsizetype>(part.content.size()));
    ++m_next;
    return held() == m_begin.bytes ? check() : std::nullopt;
}

std::optional<PartsRefusal> PartReceiver::check() {
    if (sha256(m_content) != m_begin.sha256) return drop(PartsRefusal::WrongDigest);
    m_stage = Stage::Complete;
    return std::nullopt;
}

std::optional<QByteArray> PartReceiver::finished() {
    if (m_stage != Stage::Complete) return std::nullopt;
    m_stage = Stage::Idle;
    return std::exchange(m_content, {});
}

}  // namespace frontrow
