// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/message_codec.h"

#include <utility>

#include "domain/assert.h"
#include "protocol/cbor_scan.h"
#include "protocol/field_cbor.h"
#include "protocol/message_number.h"
#include "protocol/message_table.h"
#include "protocol/utf8.h"
#include "protocol/wire_limits.h"

namespace frontrow {

namespace {

// --- Writing --------------------------------------------------------------------------------------

template <class Message> std::uint32_t fieldCount() {
    std::uint32_t count = 0;
    const Message message;
    Message::fields(message, [&](auto&&...) { ++count; });
    return count;
}

template <class Message> QByteArray encodeOne(const Message& message) {
    QByteArray bytes;
    QCborStreamWriter out(&bytes);
    out.startMap(fieldCount<Message>() + 1);
    out.append(quint64{kNumberKey});
    out.append(quint64{kMessageNumber<Message>});
    quint64 key = kNumberKey;
    Message::fields(message, [&](std::string_view, const auto& member, const FieldLimit&) {
        out.append(++key);
        field_cbor::write(out, member);
    });
    out.endMap();
    return bytes;
}

template <class Message> std::optional<std::string_view> fieldOfBadText(const Message& message) {
    std::optional<std::string_view> bad;
    const auto look = [&](std::string_view name, const std::string& text) {
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
        if (!bad && !isUtf8({bytes, text.size()})) bad = name;
    };
    Message::fields(message, [&](std::string_view name, const auto& member, const FieldLimit&) {
        using Field = std::remove_cvref_t<decltype(member)>;
        if constexpr (std::same_as<Field, std::string>) look(name, member);
        if constexpr (std::same_as<Field, SecretText>) look(name, member.text());
    });
    return bad;
}

template <class Variant> Result<QByteArray, WireFault> encodeAny(const Variant& message) {
    return std::visit(
        [&](const auto& each) -> Result<QByteArray, WireFault> {
            if (const auto field = fieldOutOfLimit(message)) {
                return Failure{WireFault{WireRule::OutOfLimit, 0, *field, each.name}};
            }
            if (const auto field = fieldOfBadText(each)) {
                return Failure{WireFault{WireRule::BadUtf8, 0, *field, each.name}};
            }
            QByteArray bytes = encodeOne(each);
            // The limits of the fields leave no room for more.
            FRONTROW_ASSERT(static_cast<std::size_t>(bytes.size()) <= kMaxMessageBytes);
            return bytes;
        },
        message);
}

// --- Reading --------------------------------------------------------------------------------------

std::size_t offsetOf(const QCborStreamReader& in) { return static_cast<std::size_t>(in.currentOffset()); }

template <class Message> std::optional<WireFault> readFields(QCborStreamReader& in, Message& message) {
    std::optional<WireFault> fault;
    std::uint64_t expected = kNumberKey;
    const auto fail = [&](WireRule rule, std::size_t offset, std::string_view field) {
        fault = WireFault{rule, offset, field, Message::name};
    };
    Message::fields(message, [&](std::string_view name, auto& member, const FieldLimit& limit) {
        ++expected;
        if (fault) return;
        // Keys rise, so a key beyond the expected one means that this one does not come any more.
        if (!in.hasNext() || in.toUnsignedInteger() != expected)
            return fail(WireRule::MissingField, offsetOf(in), name);
        in.next();
        const std::size_t offset = offsetOf(in);
        if (const auto rule = field_cbor::read(in, member, limit)) fail(*rule, offset, name);
    });
    if (!fault && in.hasNext()) fail(WireRule::UnknownField, offsetOf(in), {});
    return fault;
}

template <class Variant, class Message>
bool takeAs(std::uint64_t number, QCborStreamReader& in, std::optional<Result<Variant, WireFault>>& result) {
    if (number != kMessageNumber<Message>) return false;
    Message message;
    if (const auto fault = readFields(in, message))
        result.emplace(Failure{*fault});
    else
        result.emplace(Variant{std::move(message)});
    return true;
}

template <class Variant, std::size_t... Index>
Result<Variant, WireFault> takeNumbered(std::uint64_t number, QCborStreamReader& in, std::size_t offset,
                                        std::index_sequence<Index...>) {
    std::optional<Result<Variant, WireFault>> result;
    if (!(takeAs<Variant, std::variant_alternative_t<Index, Variant>>(number, in, result) || ...)) {
        result.emplace(Failure{WireFault{WireRule::UnknownMessage, offset, {}, {}}});
    }
    return std::move(*result);
}

template <class Variant> Result<Variant, WireFault> decodeAny(QByteArrayView bytes) {
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    if (const auto fault = scanCbor({data, static_cast<std::size_t>(bytes.size())})) return Failure{*fault};
    QCborStreamReader in(bytes.data(), bytes.size());
    if (!in.isMap() || in.length() == 0 || !in.enterContainer() || in.toUnsignedInteger() != kNumberKey) {
        return Failure{WireFault{WireRule::NotAMessage, 0, {}, {}}};
    }
    in.next();
    const std::size_t offset = offsetOf(in);
    if (!in.isUnsignedInteger()) return Failure{WireFault{WireRule::NotAMessage, offset, {}, {}}};
    const std::uint64_t number = in.toUnsignedInteger();
    in.next();
    return takeNumbered<Variant>(number, in, offset, std::make_index_sequence<std::variant_size_v<Variant>>{});
}

}  // namespace

Result<QByteArray, WireFault> encodeMessage(const ClientMessage& message) { return encodeAny(message); }
Result<QByteArray, WireFault> encodeMessage(const ServerMessage& message) { return encodeAny(message); }
Result<QByteArray, WireFault> encodeMessage(const TransferMessage& message) { return encodeAny(message); }
Result<QByteArray, WireFault> encodeMessage(const LobbyRequest& message) { return encodeAny(message); }
Result<QByteArray, WireFault> encodeMessage(const LobbyNews& message) { return encodeAny(message); }
Result<QByteArray, WireFault> encodeMessage(const BeaconMessage& message) { return encodeAny(message); }

Result<ClientMessage, WireFault> decodeClientMessage(QByteArrayView bytes) { return decodeAny<ClientMessage>(bytes); }
Result<ServerMessage, WireFault> decodeServerMessage(QByteArrayView bytes) { return decodeAny<ServerMessage>(bytes); }
Result<TransferMessage, WireFault> decodeTransferMessage(QByteArrayView bytes) {
    return decodeAny<TransferMessage>(bytes);
}
Result<LobbyRequest, WireFault> decodeLobbyRequest(QByteArrayView bytes) { return decodeAny<LobbyRequest>(bytes); }
Result<LobbyNews, WireFault> decodeLobbyNews(QByteArrayView bytes) { return decodeAny<LobbyNews>(bytes); }
Result<BeaconMessage, WireFault> decodeBeacon(QByteArrayView bytes) { return decodeAny<BeaconMessage>(bytes); }

// A map of up to 65,535 pairs, its first key 0, then a number of one or two bytes.
std::optional<std::uint32_t> messageNumber(QByteArrayView bytes) {
    const auto at = [&](qsizetype i) { return static_cast<std::uint8_t>(bytes[i]); };
    if (bytes.size() < 3) return std::nullopt;
    qsizetype i = 0;
    const std::uint8_t head = at(i++);
    if (head == 0xB8)
        ++i;
    else if (head < 0xA1 || head > 0xB7)
        return std::nullopt;
    if (at(i++) != kNumberKey || bytes.size() <= i) return std::nullopt;
    if (at(i) < 24) return at(i);
    if (at(i) != 0x18 || bytes.size() <= i + 1) return std::nullopt;
    return at(i + 1);
}

}  // namespace frontrow
