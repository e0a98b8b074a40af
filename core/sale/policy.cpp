// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/policy.h"

#include <type_traits>

namespace frontrow {

namespace {

std::optional<PolicyDefect> cancelStepDefect(const CancelPolicy& cancel) {
    for (std::int64_t i = 1; i < cancel.stepCount; ++i) {
        const auto index = static_cast<std::size_t>(i);
        const CancelStep& before = cancel.steps[index - 1];
        const CancelStep& step = cancel.steps[index];
        const std::string name = "cancel.step_" + std::to_string(i + 1);
        if (step.daysBefore >= before.daysBefore) {
            return PolicyDefect{name + "_days_before", step.daysBefore, 0, before.daysBefore - 1};
        }
        if (step.chargePerMille < before.chargePerMille) {
            return PolicyDefect{name + "_charge_per_mille", step.chargePerMille, before.chargePerMille, 1'000};
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<PolicyDefect> validate(const SalePolicy& policy) {
    std::optional<PolicyDefect> defect;
    visitPolicyFields(
        policy, [&](std::string_view name, const auto& value, std::int64_t least, std::int64_t most, std::string_view) {
            const auto number = static_cast<std::int64_t>(value);
            if (!defect && (number < least || number > most))
                defect = PolicyDefect{std::string(name), number, least, most};
        });
    if (defect) return defect;
    const PaymentPolicy& payment = policy.payment;
    if (payment.wallet + payment.card + payment.transfer + payment.split == 0) {
        return PolicyDefect{"payment.wallet", 0, 1, 1};
    }
    return cancelStepDefect(policy.cancel);
}

bool setPolicyField(SalePolicy& policy, std::string_view field, std::int64_t value) {
    bool found = false;
    visitPolicyFields(policy, [&](std::string_view name, auto& target, std::int64_t, std::int64_t, std::string_view) {
        if (name != field) return;
        target = static_cast<std::remove_reference_t<decltype(target)>>(value);
        found = true;
    });
    return found;
}

std::optional<std::int64_t> policyField(const SalePolicy& policy, std::string_view field) {
    std::optional<std::int64_t> found;
    visitPolicyFields(policy,
                      [&](std::string_view name, const auto& value, std::int64_t, std::int64_t, std::string_view) {
                          if (name == field) found = static_cast<std::int64_t>(value);
                      });
    return found;
}

std::string_view policyFieldWords(std::string_view field) {
    std::string_view found;
    const SalePolicy policy;
    visitPolicyFields(policy,
                      [&](std::string_view name, const auto&, std::int64_t, std::int64_t, std::string_view words) {
                          if (name == field) found = words;
                      });
    return found;
}

}  // namespace frontrow
