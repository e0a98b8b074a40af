// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_text.h"

#include <array>
#include <string_view>
#include <type_traits>

namespace frontrow::simulation {

namespace {

template <class T> std::string number(const T& value) {
    if constexpr (requires { value.items; }) {
        std::string out = "[";
        for (const auto& item : value) out += (out.size() > 1 ? "," : "") + number(item);
        return out + "]";
    } else if constexpr (requires { value.value; }) {
        return std::to_string(value.value);
    } else if constexpr (requires { value.minor; }) {
        return std::to_string(value.minor);
    } else if constexpr (std::is_enum_v<T>) {
        return std::to_string(static_cast<unsigned>(value));
    } else {
        return std::to_string(value);
    }
}

constexpr std::array<std::string_view, 4> kRoles{"buyer", "seller", "admin", "system"};

}  // namespace

std::string textOf(const Command& command) {
    std::string out(kRoles[static_cast<std::size_t>(command.actor.role)]);
    out += " " + number(command.actor.account) + "/" + number(command.actor.device);
    out += " #" + number(command.counter) + " p" + number(command.performance) + " ";
    out += verbName(command.action);
    std::visit(
        [&](auto action) {
            decltype(action)::fields(action, [&](std::string_view name, const auto& value) {
                out += " " + std::string(name) + "=" + number(value);
            });
        },
        command.action);
    return out;
}

std::string textOf(const Answer& answer) {
    std::string out = answer.ok() ? "ok" : std::string(refusalName(answer.refusal));
    out += " subject=" + std::to_string(answer.subject) + " number=" + std::to_string(answer.number);
    return out + " until=" + std::to_string(answer.until.ms);
}

std::string textOf(const Event& event) {
    std::string out(eventName(event.kind));
    out += " account=" + number(event.account) + " subject=" + std::to_string(event.subject);
    out += " number=" + std::to_string(event.number) + " value=" + std::to_string(event.value);
    return out + " until=" + std::to_string(event.until.ms);
}

}  // namespace frontrow::simulation
