// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of one performance's sale as plain data: stored with the performance and in every
// recording. Every field has a name, a default and a range; validate() names the first field that
// is out of it. Times are milliseconds, rates thousandths of a person per second, shares
// thousandths. Thread: values, any.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "domain/money.h"
#include "domain/time.h"

namespace frontrow {

enum class PresaleCodeRule : std::uint8_t { None, OneForAll, OnceEach };
enum class EarlyClickRule : std::uint8_t { Refuse, RefuseAndLock, AcceptIntoPreQueue };
enum class QueuePolicy : std::uint8_t { FirstCome, ShuffledPreQueue, RandomDraw };
enum class QueuePreview : std::uint8_t { Off, Tiers, Map };
enum class ReentryRule : std::uint8_t { Free, EndOfQueue, ReloadLock };
enum class SecondEntryRule : std::uint8_t { TakesOver, Refused };
enum class LettersGate : std::uint8_t { Off, BeforeMap, AfterSeats, Both };
enum class Distortion : std::uint8_t { Low, Medium, High };
enum class HoldClockStart : std::uint8_t { FirstHold, MapEntry };
enum class HoldClockOnChange : std::uint8_t { KeepsRunning, Restarts };
enum class LeaveRule : std::uint8_t { FreeAtOnce, FreeAtLapse };
enum class MapFreshness : std::uint8_t { Live, Snapshot, SnapshotWithReloadLimit };
enum class ScarcitySteps : std::uint8_t { ShareFree, ShareSold };
enum class SingleSeatRule : std::uint8_t { Off, Advise, Refuse };
enum class FeeRefundRule : std::uint8_t { Never, SameDay, Always };
enum class OutcomeModel : std::uint8_t { Calm, Normal, Stress };
enum class CancelUnit : std::uint8_t { Seat, WholeOrder };
enum class RetryUnit : std::uint8_t { Payment, WholeOrder };

struct OpeningPolicy {
    PresaleCodeRule presaleCode = PresaleCodeRule::None;
    EarlyClickRule earlyClick = EarlyClickRule::Refuse;
    std::int64_t earlyClickLockMs = 1'000;            // 500 … 10,000, with RefuseAndLock
    std::int64_t waitingRoomOpensBeforeMs = 600'000;  // 0 … 3,600,000
};

struct AdmissionPolicy {
    QueuePolicy queue = QueuePolicy::FirstCome;
    std::int64_t ratePerMille = 70'000;        // thousandths of a person per second: 100 … 10,000,000
    std::int64_t burstMs = 1'000;              // the bucket holds this much of the rate, at least one person
    std::int64_t periodMs = 0;                 // 0: steady; else people enter in groups, once a period (≤ 60,000)
    std::int64_t mapCap = 2'000;               // people on the map at once; 0 is none
    std::int64_t passMs = 60'000;              // 10,000 … 600,000
    std::int64_t mapSessionMs = 300'000;       // 60,000 … 3,600,000
    std::int64_t placeUpdatesPerMinute = 300;  // 12 … 600, near the front
    QueuePreview preview = QueuePreview::Tiers;
};

struct WaitingRoomPolicy {
    std::int64_t graceMs = 30'000;  // 0 … 300,000, in the waiting room and at the letters
    ReentryRule reentry = ReentryRule::Free;
    std::int64_t reloadLockMs = 8'000;  // 0 … 60,000, with ReloadLock
    SecondEntryRule secondEntry = SecondEntryRule::TakesOver;
};

struct LettersPolicy {
    LettersGate gate = LettersGate::BeforeMap;
    std::int64_t length = 6;  // 4 … 8
    Distortion distortion = Distortion::Medium;
    std::int64_t lifetimeMs = 300'000;  // 10,000 … 3,600,000
    std::int64_t renewMs = 1'000;       // new letters come this much later: 0 … 10,000
    std::int64_t wrongLimit = 0;        // 0 none, 1 … 10, then back to the waiting room
    std::int64_t skipWhenPassed = 0;    // 1: passed once counts for a re-entry too
};

struct HoldPolicy {
    std::int64_t ticketLimit = 4;   // per account and performance: 1 … 10
    std::int64_t holdMs = 300'000;  // 5,000 … 1,800,000
    HoldClockStart clockStart = HoldClockStart::FirstHold;
    HoldClockOnChange clockOnChange = HoldClockOnChange::KeepsRunning;
    std::int64_t lostConnectionMs = 5'000;  // 0 … 30,000, never past the hold
    LeaveRule onLeave = LeaveRule::FreeAtOnce;
    MapFreshness map = MapFreshness::Live;
    std::int64_t reloadsPer10s = 10;     // 1 … 100, with SnapshotWithReloadLimit
    std::int64_t reloadBlockMs = 8'000;  // 0 … 60,000
    ScarcitySteps scarcity = ScarcitySteps::ShareFree;
    SingleSeatRule singleSeat = SingleSeatRule::Advise;
    std::int64_t requestsPerSecond = 5;  // hold requests of one account: 1 … 100
    std::int64_t requestBurst = 10;      // 1 … 100
    std::int64_t lapseBudget = 0;        // lapsed holds before a cool-down; 0 is no budget, ≤ 100
    std::int64_t coolDownMs = 30'000;    // 0 … 600,000
};

struct PaymentPolicy {
    std::int64_t limitMs = 300'000;   // 10,000 … 1,800,000
    std::int64_t feePerSeat = 2'000;  // minor units: 0 … 20,000
    std::int64_t wallet = 1;          // methods offered, each 0 or 1; at least one of them
    std::int64_t card = 1;
    std::int64_t transfer = 1;
    std::int64_t split = 1;
    std::int64_t walletStart = 1'000'000;    // minor units: 0 … 100,000,000
    std::int64_t weeklyAllowance = 500'000;  // 0 … 100,000,000
    std::int64_t topUpAllowed = 1;
    std::int64_t transferDueMs = 7'200'000;  // 600,000 … 86,400,000
    std::int64_t transferDueAtMidnight = 0;  // 1: at the next midnight instead
    std::int64_t attempts = 3;               // per card or other method: 1 … 10
    RetryUnit retry = RetryUnit::Payment;    // WholeOrder: a refusal ends the order
    OutcomeModel outcomes = OutcomeModel::Normal;
    std::int64_t retryMs = 2'000;  // between the tries of a network error: 100 … 10,000
    std::int64_t tries = 3;        // in all: 1 … 10
};

// From `daysBefore` days before the day of the performance, `chargePerMille` of the price is kept.
struct CancelStep {
    std::int64_t daysBefore = 0;      // 0 … 365, falling from step to step
    std::int64_t chargePerMille = 0;  // 0 … 1,000, rising from step to step
};

inline constexpr std::size_t kMaxCancelSteps = 5;

struct CancelPolicy {
    CancelUnit unit = CancelUnit::Seat;
    std::int64_t stepCount = 2;  // 0 … 5 of the following
    std::array<CancelStep, kMaxCancelSteps> steps{{{6, 100}, {2, 200}, {}, {}, {}}};
    FeeRefundRule feeRefund = FeeRefundRule::Never;
    std::int64_t returnDelayMs = 0;  // until a cancelled seat is on the map again: 0 … 86,400,000
    std::int64_t rebooking = 1;
};

struct SalePolicy {
    OpeningPolicy opening;
    AdmissionPolicy admission;
    WaitingRoomPolicy waitingRoom;
    LettersPolicy letters;
    HoldPolicy holds;
    PaymentPolicy payment;
    CancelPolicy cancel;
};

// What is wrong with a policy: the field by its file name ("holds.hold_ms") and what it may be.
struct PolicyDefect {
    std::string field;
    std::int64_t value = 0;
    std::int64_t least = 0;
    std::int64_t most = 0;
};

// The first field out of its range, or nothing.
std::optional<PolicyDefect> validate(const SalePolicy& policy);

// Sets the field of that file name ("holds.hold_ms", "admission.queue") to a number; an enumeration
// counts from 0 in the order of its declaration. False for an unknown name. The range is not looked at.
bool setPolicyField(SalePolicy& policy, std::string_view field, std::int64_t value);
std::optional<std::int64_t> policyField(const SalePolicy& policy, std::string_view field);

// The names an enumeration field accepts in files, in order, joined by '|'; empty for a number.
std::string_view policyFieldWords(std::string_view field);

// The preset of that name, or nothing. Names: "standard", "offline", "classic-web-sale", "classic-grid".
std::optional<SalePolicy> policyPreset(std::string_view name);
inline constexpr std::array<std::string_view, 4> kPolicyPresets{"standard", "offline", "classic-web-sale",
                                                                "classic-grid"};

// Calls visit(name, value, least, most, words) for every field in file order; value is a reference
// to std::int64_t or to an enumeration, words is "" for a number.
template <class Policy, class Visit> void visitPolicyFields(Policy& p, Visit&& visit) {
    constexpr std::int64_t day = 86'400'000;
    visit("opening.presale_code", p.opening.presaleCode, 0, 2, "none|one_for_all|once_each");
    visit("opening.early_click", p.opening.earlyClick, 0, 2, "refuse|refuse_and_lock|accept_into_pre_queue");
    visit("opening.early_click_lock_ms", p.opening.earlyClickLockMs, 500, 10'000, "");
    visit("opening.waiting_room_opens_before_ms", p.opening.waitingRoomOpensBeforeMs, 0, 3'600'000, "");
    visit("admission.queue", p.admission.queue, 0, 2, "first_come|shuffled_pre_queue|random_draw");
    visit("admission.rate_per_mille", p.admission.ratePerMille, 100, 10'000'000, "");
    visit("admission.burst_ms", p.admission.burstMs, 0, 10'000, "");
    visit("admission.period_ms", p.admission.periodMs, 0, 60'000, "");
    visit("admission.map_cap", p.admission.mapCap, 0, 10'000'000, "");
    visit("admission.pass_ms", p.admission.passMs, 10'000, 600'000, "");
    visit("admission.map_session_ms", p.admission.mapSessionMs, 60'000, 3'600'000, "");
    visit("admission.place_updates_per_minute", p.admission.placeUpdatesPerMinute, 12, 600, "");
    visit("admission.preview", p.admission.preview, 0, 2, "off|tiers|map");
    visit("waiting_room.grace_ms", p.waitingRoom.graceMs, 0, 300'000, "");
    visit("waiting_room.reentry", p.waitingRoom.reentry, 0, 2, "free|end_of_queue|reload_lock");
    visit("waiting_room.reload_lock_ms", p.waitingRoom.reloadLockMs, 0, 60'000, "");
    visit("waiting_room.second_entry", p.waitingRoom.secondEntry, 0, 1, "takes_over|refused");
    visit("letters.gate", p.letters.gate, 0, 3, "off|before_map|after_seats|both");
    visit("letters.length", p.letters.length, 4, 8, "");
    visit("letters.distortion", p.letters.distortion, 0, 2, "low|medium|high");
    visit("letters.lifetime_ms", p.letters.lifetimeMs, 10'000, 3'600'000, "");
    visit("letters.renew_ms", p.letters.renewMs, 0, 10'000, "");
    visit("letters.wrong_limit", p.letters.wrongLimit, 0, 10, "");
    visit("letters.skip_when_passed", p.letters.skipWhenPassed, 0, 1, "");
    visit("holds.ticket_limit", p.holds.ticketLimit, 1, 10, "");
    visit("holds.hold_ms", p.holds.holdMs, 5'000, 1'800'000, "");
    visit("holds.clock_start", p.holds.clockStart, 0, 1, "first_hold|map_entry");
    visit("holds.clock_on_change", p.holds.clockOnChange, 0, 1, "keeps_running|restarts");
    visit("holds.lost_connection_ms", p.holds.lostConnectionMs, 0, 30'000, "");
    visit("holds.on_leave", p.holds.onLeave, 0, 1, "free_at_once|free_at_lapse");
    visit("holds.map", p.holds.map, 0, 2, "live|snapshot|snapshot_with_reload_limit");
    visit("holds.reloads_per_10s", p.holds.reloadsPer10s, 1, 100, "");
    visit("holds.reload_block_ms", p.holds.reloadBlockMs, 0, 60'000, "");
    visit("holds.scarcity", p.holds.scarcity, 0, 1, "share_free|share_sold");
    visit("holds.single_seat", p.holds.singleSeat, 0, 2, "off|advise|refuse");
    visit("holds.requests_per_second", p.holds.requestsPerSecond, 1, 100, "");
    visit("holds.request_burst", p.holds.requestBurst, 1, 100, "");
    visit("holds.lapse_budget", p.holds.lapseBudget, 0, 100, "");
    visit("holds.cool_down_ms", p.holds.coolDownMs, 0, 600'000, "");
    visit("payment.limit_ms", p.payment.limitMs, 10'000, 1'800'000, "");
    visit("payment.fee_per_seat", p.payment.feePerSeat, 0, 20'000, "");
    visit("payment.wallet", p.payment.wallet, 0, 1, "");
    visit("payment.card", p.payment.card, 0, 1, "");
    visit("payment.transfer", p.payment.transfer, 0, 1, "");
    visit("payment.split", p.payment.split, 0, 1, "");
    visit("payment.wallet_start", p.payment.walletStart, 0, 100'000'000, "");
    visit("payment.weekly_allowance", p.payment.weeklyAllowance, 0, 100'000'000, "");
    visit("payment.top_up_allowed", p.payment.topUpAllowed, 0, 1, "");
    visit("payment.transfer_due_ms", p.payment.transferDueMs, 600'000, day, "");
    visit("payment.transfer_due_at_midnight", p.payment.transferDueAtMidnight, 0, 1, "");
    visit("payment.attempts", p.payment.attempts, 1, 10, "");
    visit("payment.retry", p.payment.retry, 0, 1, "payment|whole_order");
    visit("payment.outcomes", p.payment.outcomes, 0, 2, "calm|normal|stress");
    visit("payment.retry_ms", p.payment.retryMs, 100, 10'000, "");
    visit("payment.tries", p.payment.tries, 1, 10, "");
    visit("cancel.unit", p.cancel.unit, 0, 1, "seat|whole_order");
    visit("cancel.step_count", p.cancel.stepCount, 0, 5, "");
    constexpr std::array<std::array<std::string_view, 2>, kMaxCancelSteps> stepNames{{
        {"cancel.step_1_days_before", "cancel.step_1_charge_per_mille"},
        {"cancel.step_2_days_before", "cancel.step_2_charge_per_mille"},
        {"cancel.step_3_days_before", "cancel.step_3_charge_per_mille"},
        {"cancel.step_4_days_before", "cancel.step_4_charge_per_mille"},
        {"cancel.step_5_days_before", "cancel.step_5_charge_per_mille"},
    }};
    for (std::size_t i = 0; i < kMaxCancelSteps; ++i) {
        visit(stepNames[i][0], p.cancel.steps[i].daysBefore, 0, 365, "");
        visit(stepNames[i][1], p.cancel.steps[i].chargePerMille, 0, 1'000, "");
    }
    visit("cancel.fee_refund", p.cancel.feeRefund, 0, 2, "never|same_day|always");
    visit("cancel.return_delay_ms", p.cancel.returnDelayMs, 0, day, "");
    visit("cancel.rebooking", p.cancel.rebooking, 0, 1, "");
}

}  // namespace frontrow
