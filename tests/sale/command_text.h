// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Commands as text, field by field from the list that every action gives of its fields: what
// recordings are made of, and the `field=value` words of stories. Thread: any.
#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "sale/command.h"

namespace frontrow::test {

inline std::optional<std::int64_t> readInteger(std::string_view text) {
    std::int64_t value = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || rest != text.data() + text.size()) return std::nullopt;
    return value;
}

inline std::optional<std::uint64_t> readBits(std::string_view text) {
    std::uint64_t value = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || rest != text.data() + text.size()) return std::nullopt;
    return value;
}

// Plain numbers, enumerations and identifiers are numbers; lists are numbers joined by commas.
template <class T> std::string fieldText(const T& field) {
    if constexpr (std::is_enum_v<T>) {
        return std::to_string(static_cast<std::int64_t>(field));
    } else if constexpr (std::is_integral_v<T>) {
        return std::to_string(field);
    } else if constexpr (requires { field.minor; }) {
        return std::to_string(field.minor);
    } else if constexpr (requires { field.items; }) {
        std::string text;
        for (const auto& each : field) {
            if (!text.empty()) text.push_back(',');
            text.append(fieldText(each));
        }
        return text.empty() ? std::string("-") : text;
    } else {
        return std::to_string(field.value);
    }
}

// False if the text is no value of that type.
template <class T> bool setField(T& field, std::string_view text) {
    if constexpr (std::is_same_v<T, std::uint64_t>) {
        const auto value = readBits(text);
        if (value) field = *value;
        return value.has_value();
    } else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
        const auto value = readInteger(text);
        if (value) field = static_cast<T>(*value);
        return value.has_value();
    } else if constexpr (requires { field.minor; }) {
        return setField(field.minor, text);
    } else if constexpr (requires { field.items; }) {
        field = {};
        while (!text.empty() && text != "-") {
            const std::size_t comma = std::min(text.find(','), text.size());
            auto each = field.items[0];
            if (!setField(each, text.substr(0, comma)) || !field.push(each)) return false;
            text.remove_prefix(std::min(comma + 1, text.size()));
        }
        return true;
    } else {
        return setField(field.value, text);
    }
}

// `hold_seats seats=4,5 mode=0 needs=0`
std::string actionText(const Action& action);
// The action of that verb with every field at its default; nothing for an unknown verb.
std::optional<Action> actionNamed(std::string_view verb);
// Sets `field` of the action; false for an unknown field or a value that does not fit.
bool setActionField(Action& action, std::string_view field, std::string_view value);

}  // namespace frontrow::test
