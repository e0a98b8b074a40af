// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may do what: one row per verb. A verb without a row does not compile. Whether the object is
// the actor's own (an order, a ticket) is looked at where the object is found.
#pragma once

#include <cstdint>

#include "sale/command.h"

namespace frontrow {

struct RoleSet {
    std::uint8_t bits = 0;

    template <class... Roles> static constexpr RoleSet of(Roles... roles) {
        return {static_cast<std::uint8_t>((0U | ... | (1U << static_cast<unsigned>(roles))))};
    }
    constexpr bool has(Role role) const { return ((bits >> static_cast<unsigned>(role)) & 1U) != 0; }
};

// No primary definition: every action needs its own row.
template <class SomeAction> extern const RoleSet kMayDo;

#define FRONTROW_MAY_DO(action, ...) template <> inline constexpr RoleSet kMayDo<action> = RoleSet::of(__VA_ARGS__)

FRONTROW_MAY_DO(OpenAccount, Role::System);
FRONTROW_MAY_DO(RegisterDevice, Role::Buyer);
FRONTROW_MAY_DO(RemoveDevice, Role::Buyer);
FRONTROW_MAY_DO(TopUp, Role::Buyer, Role::System);
FRONTROW_MAY_DO(EnterWaitingRoom, Role::Buyer);
FRONTROW_MAY_DO(Leave, Role::Buyer);
FRONTROW_MAY_DO(LoseConnection, Role::System);
FRONTROW_MAY_DO(ResumeConnection, Role::System);
FRONTROW_MAY_DO(UsePass, Role::Buyer);
FRONTROW_MAY_DO(RequestLetters, Role::Buyer);
FRONTROW_MAY_DO(AnswerLetters, Role::Buyer);
FRONTROW_MAY_DO(HoldSeats, Role::Buyer);
FRONTROW_MAY_DO(HoldParty, Role::Buyer);
FRONTROW_MAY_DO(HoldStanding, Role::Buyer);
FRONTROW_MAY_DO(ReleaseSeats, Role::Buyer);
FRONTROW_MAY_DO(BeginRebooking, Role::Buyer);
FRONTROW_MAY_DO(OpenOrder, Role::Buyer);
FRONTROW_MAY_DO(BackToSeats, Role::Buyer);
FRONTROW_MAY_DO(CancelOrder, Role::Buyer);
FRONTROW_MAY_DO(Pay, Role::Buyer);
FRONTROW_MAY_DO(OfferSplit, Role::Buyer);
FRONTROW_MAY_DO(PayShare, Role::Buyer);
FRONTROW_MAY_DO(SettlePayment, Role::System);
FRONTROW_MAY_DO(CancelTickets, Role::Buyer, Role::Seller);
FRONTROW_MAY_DO(SetAdmission, Role::Seller, Role::Admin);
FRONTROW_MAY_DO(AdmitNow, Role::Seller, Role::Admin);
FRONTROW_MAY_DO(ReportLoad, Role::System);
FRONTROW_MAY_DO(BlockSeats, Role::Seller);
FRONTROW_MAY_DO(SetTierPrice, Role::Seller);
FRONTROW_MAY_DO(RemoveBuyer, Role::Admin);
FRONTROW_MAY_DO(CancelPerformance, Role::Seller);
FRONTROW_MAY_DO(RefundNext, Role::System);
FRONTROW_MAY_DO(CrowdArrives, Role::System);
FRONTROW_MAY_DO(CrowdLeavesQueue, Role::System);
FRONTROW_MAY_DO(CrowdLeavesMap, Role::System);
FRONTROW_MAY_DO(Tick, Role::System);
FRONTROW_MAY_DO(NoteStall, Role::System);

#undef FRONTROW_MAY_DO

}  // namespace frontrow
