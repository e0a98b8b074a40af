// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_text.h"

#include <utility>

namespace frontrow::test {

namespace {

template <std::size_t... I> std::optional<Action> findAction(std::string_view verb, std::index_sequence<I...>) {
    std::optional<Action> found;
    const auto look = [&]<class Each>() {
        if (Each::name == verb) found = Each{};
    };
    (look.template operator()<std::variant_alternative_t<I, Action>>(), ...);
    return found;
}

}  // namespace

std::string actionText(const Action& action) {
    std::string text(verbName(action));
    std::visit(
        [&](const auto& each) {
            using Each = std::remove_cvref_t<decltype(each)>;
            Each::fields(each, [&](std::string_view name, const auto& field) {
                text.push_back(' ');
                text.append(name);
                text.push_back('=');
                text.append(fieldText(field));
            });
        },
        action);
    return text;
}

std::optional<Action> actionNamed(std::string_view verb) {
    return findAction(verb, std::make_index_sequence<kVerbCount>{});
}

bool setActionField(Action& action, std::string_view field, std::string_view value) {
    bool set = false;
    std::visit(
        [&](auto& each) {
            using Each = std::remove_cvref_t<decltype(each)>;
            Each::fields(each, [&](std::string_view name, auto& target) {
                if (name == field) set = setField(target, value);
            });
        },
        action);
    return set;
}

}  // namespace frontrow::test
