// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/message_table.h"

#include <concepts>
#include <type_traits>

#include "protocol/field_kind.h"
#include "protocol/message_number.h"

namespace frontrow {

namespace {

// "packed 4": entries side by side in a byte string, so many bytes each.
constexpr std::string_view packedKind(std::size_t width) {
    return width == 1 ? "packed 1" : width == 2 ? "packed 2" : width == 4 ? "packed 4" : "packed 8";
}

template <class T> constexpr std::string_view kindOf() {
    if constexpr (std::same_as<T, std::string> || std::same_as<T, SecretText>)
        return "text";
    else if constexpr (std::same_as<T, SimTime>)
        return "time";
    else if constexpr (std::same_as<T, Duration>)
        return "span";
    else if constexpr (std::same_as<T, Amount>)
        return "amount";
    else if constexpr (Enumeration<T>)
        return "word";
    else if constexpr (std::integral<T>)
        return "number";
    else if constexpr (Column<T>)
        return packedKind(columnWidth<typename T::value_type>());
    else if constexpr (Sequence<T>)
        return "list";
    else
        return "id";
}

bool within(std::int64_t value, const FieldLimit& limit) {
    return value >= limit.least && (value < 0 || static_cast<std::uint64_t>(value) <= limit.most);
}
bool within(std::uint64_t value, const FieldLimit& limit) {
    return value <= limit.most && (limit.least <= 0 || value >= static_cast<std::uint64_t>(limit.least));
}

template <class T> bool fits(const T& value, const FieldLimit& limit) {
    if constexpr (std::same_as<T, std::string>)
        return value.size() <= limit.items;
    else if constexpr (std::same_as<T, SecretText>)
        return value.text().size() <= limit.items;
    else if constexpr (std::same_as<T, SimTime> || std::same_as<T, Duration>)
        return within(value.ms, limit);
    else if constexpr (std::same_as<T, Amount>)
        return within(value.minor, limit);
    else if constexpr (Enumeration<T>)
        return within(static_cast<std::uint64_t>(value), limit);
    else if constexpr (std::signed_integral<T>)
        return within(std::int64_t{value}, limit);
    else if constexpr (std::unsigned_integral<T>)
        return within(std::uint64_t{value}, limit);
    else if constexpr (Sequence<T>) {
        if (value.size() > limit.items) return false;
        for (const auto& each : value) {
            if (!fits(each, limit)) return false;
        }
        return true;
    } else
        return within(std::uint64_t{value.value}, limit);
}

template <class Message> MessageRow rowOf(Direction direction) {
    MessageRow row{direction, kMessageNumber<Message>, Message::name, {}};
    Message message;
    Message::fields(message, [&](std::string_view name, auto& member, const FieldLimit& limit) {
        const auto key = static_cast<std::uint32_t>(row.fields.size() + 1);
        row.fields.push_back({key, name, kindOf<std::remove_cvref_t<decltype(member)>>(), limit});
    });
    return row;
}

template <class Variant, std::size_t... Index>
void appendRows(std::vector<MessageRow>& rows, Direction direction, std::index_sequence<Index...>) {
    (rows.push_back(rowOf<std::variant_alternative_t<Index, Variant>>(direction)), ...);
}

template <class Variant> std::optional<std::string_view> firstOut(const Variant& message) {
    return std::visit(
        [](const auto& each) {
            std::optional<std::string_view> out;
            std::remove_cvref_t<decltype(each)>::fields(
                each, [&](std::string_view name, const auto& member, const FieldLimit& limit) {
                    if (!out && !fits(member, limit)) out = name;
                });
            return out;
        },
        message);
}

}  // namespace

std::vector<MessageRow> messageTable() {
    std::vector<MessageRow> rows;
    appendRows<ClientMessage>(rows, Direction::ToServer,
                              std::make_index_sequence<std::variant_size_v<ClientMessage>>{});
    appendRows<ServerMessage>(rows, Direction::ToClient,
                              std::make_index_sequence<std::variant_size_v<ServerMessage>>{});
    appendRows<TransferMessage>(rows, Direction::Either,
                                std::make_index_sequence<std::variant_size_v<TransferMessage>>{});
    appendRows<LobbyRequest>(rows, Direction::LobbyToServer,
                             std::make_index_sequence<std::variant_size_v<LobbyRequest>>{});
    appendRows<LobbyNews>(rows, Direction::LobbyToClient, std::make_index_sequence<std::variant_size_v<LobbyNews>>{});
    appendRows<BeaconMessage>(rows, Direction::ToAll, std::make_index_sequence<std::variant_size_v<BeaconMessage>>{});
    return rows;
}

std::string limitText(const FieldRow& row) {
    const std::string range = std::to_string(row.limit.least) + " … " + std::to_string(row.limit.most);
    if (row.kind == "text") return "≤ " + std::to_string(row.limit.items) + " bytes";
    if (row.kind == "list" || row.kind.starts_with("packed"))
        return "≤ " + std::to_string(row.limit.items) + " of " + range;
    return range;
}

std::optional<std::string_view> fieldOutOfLimit(const ClientMessage& message) { return firstOut(message); }
std::optional<std::string_view> fieldOutOfLimit(const ServerMessage& message) { return firstOut(message); }
std::optional<std::string_view> fieldOutOfLimit(const TransferMessage& message) { return firstOut(message); }
std::optional<std::string_view> fieldOutOfLimit(const LobbyRequest& message) { return firstOut(message); }
std::optional<std::string_view> fieldOutOfLimit(const LobbyNews& message) { return firstOut(message); }
std::optional<std::string_view> fieldOutOfLimit(const BeaconMessage& message) { return firstOut(message); }

}  // namespace frontrow
