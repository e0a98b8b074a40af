// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of a scenario by their names in files, in file order, each with its range. A reader, a
// writer, validation and an editor need no other list. The sale's policy is a part of its own
// (visitPolicyFields), under "policy". Thread: any.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "crowd/scenario.h"

namespace frontrow {

// Calls visit(name, text) for every text field; text is a reference to std::string.
template <class S, class Visit> void visitScenarioTexts(S& s, Visit&& visit) {
    visit("name", s.name);
    visit("title.en", s.titleEn);
    visit("title.ko", s.titleKo);
    visit("venue", s.venue);
    visit("presale_code", s.presaleCode);
    visit("policy.preset", s.policyPreset);
}

namespace scenario_fields {

inline constexpr std::int64_t kDayMs = 86'400'000;

template <class A, class Visit> void visitArrivals(A& a, Visit& visit) {
    visit("arrivals.form", a.form, 0, 1, "mixture|single_burst");
    visit("arrivals.people", a.people, 0, 10'000'000, "");
    visit("arrivals.people_per_seat_per_mille", a.peoplePerSeatPerMille, 0, 1'000'000, "");
    visit("arrivals.early_share", a.earlyShare, 0, 1'000, "");
    visit("arrivals.aimer_share", a.aimerShare, 0, 1'000, "");
    visit("arrivals.early_error_ms", a.earlyErrorMs, -5'000, 5'000, "");
    visit("arrivals.early_error_spread_ms", a.earlyErrorSpreadMs, 0, 5'000, "");
    visit("arrivals.repeat_least_ms", a.repeatLeastMs, 50, 10'000, "");
    visit("arrivals.repeat_most_ms", a.repeatMostMs, 50, 10'000, "");
    visit("arrivals.tau_ms", a.tauMs, 1, 3'600'000, "");
    visit("arrivals.aimer_sigma", a.aimerSigma, 0, 3'000, "");
    visit("arrivals.latecomer_mean_ms", a.latecomerMeanMs, 1, kDayMs, "");
    visit("arrivals.own_clock_off_ms", a.ownClockOffMs, 0, 10'000, "");
    visit("arrivals.pre_queue_mean_ms", a.preQueueMeanMs, 1, 3'600'000, "");
    visit("arrivals.wave_count", a.waveCount, 1, 3, "");
    visit("arrivals.second_wave_after_ms", a.secondWaveAfterMs, 0, kDayMs, "");
    visit("arrivals.second_wave_share", a.secondWaveShare, 0, 1'000, "");
    visit("arrivals.third_wave_after_ms", a.thirdWaveAfterMs, 0, kDayMs, "");
    visit("arrivals.third_wave_share", a.thirdWaveShare, 0, 1'000, "");
}

template <class P, class Visit> void visitPace(P& p, Visit& visit) {
    visit("pace.sell_out_ms", p.sellOutMs, 0, kDayMs, "");
    visit("pace.lead_ms", p.leadMs, 0, 3'600'000, "");
    visit("pace.active_per_million", p.activePerMillion, 1, 1'000'000, "");
    visit("pace.seats_per_buyer_per_mille", p.seatsPerBuyerPerMille, 1'000, 10'000, "");
    visit("pace.served_share", p.servedShare, 1, 1'000, "");
    visit("pace.idle_map_mean_ms", p.idleMapMeanMs, 100, 3'600'000, "");
}

// The twelve names of one skill level; `names` are given whole because a name is a view.
template <class K, class Visit> void visitSkill(K& k, const std::array<std::string_view, 12>& names, Visit& visit) {
    visit(names[0], k.share, 0, 1'000, "");
    visit(names[1], k.dateClickMs, 0, 600'000, "");
    visit(names[2], k.dateClickSpreadMs, 0, 600'000, "");
    visit(names[3], k.lettersMs, 0, 600'000, "");
    visit(names[4], k.lettersSpreadMs, 0, 600'000, "");
    visit(names[5], k.lettersWrongShare, 0, 1'000, "");
    visit(names[6], k.firstSeatMs, 0, 600'000, "");
    visit(names[7], k.firstSeatSpreadMs, 0, 600'000, "");
    visit(names[8], k.nextTryMs, 0, 600'000, "");
    visit(names[9], k.nextTrySpreadMs, 0, 600'000, "");
    visit(names[10], k.paymentMs, 0, 3'600'000, "");
    visit(names[11], k.paymentSpreadMs, 0, 3'600'000, "");
}

inline constexpr std::array<std::array<std::string_view, 12>, kSkillLevels> kSkillNames{{
    {"skills.beginner.share", "skills.beginner.date_click_ms", "skills.beginner.date_click_spread_ms",
     "skills.beginner.letters_ms", "skills.beginner.letters_spread_ms", "skills.beginner.letters_wrong_share",
     "skills.beginner.first_seat_ms", "skills.beginner.first_seat_spread_ms", "skills.beginner.next_try_ms",
     "skills.beginner.next_try_spread_ms", "skills.beginner.payment_ms", "skills.beginner.payment_spread_ms"},
    {"skills.expert.share", "skills.expert.date_click_ms", "skills.expert.date_click_spread_ms",
     "skills.expert.letters_ms", "skills.expert.letters_spread_ms", "skills.expert.letters_wrong_share",
     "skills.expert.first_seat_ms", "skills.expert.first_seat_spread_ms", "skills.expert.next_try_ms",
     "skills.expert.next_try_spread_ms", "skills.expert.payment_ms", "skills.expert.payment_spread_ms"},
    {"skills.pro.share", "skills.pro.date_click_ms", "skills.pro.date_click_spread_ms", "skills.pro.letters_ms",
     "skills.pro.letters_spread_ms", "skills.pro.letters_wrong_share", "skills.pro.first_seat_ms",
     "skills.pro.first_seat_spread_ms", "skills.pro.next_try_ms", "skills.pro.next_try_spread_ms",
     "skills.pro.payment_ms", "skills.pro.payment_spread_ms"},
}};

template <class B, class Visit> void visitBehaviour(B& b, Visit& visit) {
    visit("behaviour.date_choice", b.dateChoice, 0, 1, "");
    visit("behaviour.turn_ms", b.turnMs, 0, 60'000, "");
    visit("behaviour.turn_spread_ms", b.turnSpreadMs, 0, 60'000, "");
    visit("behaviour.least_act_ms", b.leastActMs, 1, 10'000, "");
    visit("behaviour.least_after_refusal_ms", b.leastAfterRefusalMs, 1, 10'000, "");
    visit("behaviour.look_least_ms", b.lookLeastMs, 1, 10'000, "");
    visit("behaviour.look_most_ms", b.lookMostMs, 1, 10'000, "");
    visit("behaviour.pointing_ms", b.pointingMs, 0, 1'000, "");
    visit("behaviour.order_ms", b.orderMs, 0, 600'000, "");
    visit("behaviour.order_spread_ms", b.orderSpreadMs, 0, 600'000, "");
    visit("behaviour.widen_after_losses", b.widenAfterLosses, 0, 100, "");
    visit("behaviour.leave_after_least", b.leaveAfterLeast, 1, 100, "");
    visit("behaviour.leave_after_most", b.leaveAfterMost, 1, 100, "");
    visit("behaviour.lapse_share", b.lapseShare, 0, 1'000, "");
    visit("behaviour.retry_share", b.retryShare, 0, 1'000, "");
    visit("behaviour.retry_ms", b.retryMs, 0, 600'000, "");
    visit("behaviour.retry_spread_ms", b.retrySpreadMs, 0, 600'000, "");
    visit("behaviour.wallet_share", b.walletShare, 0, 1'000, "");
    visit("behaviour.transfer_share", b.transferShare, 0, 1'000, "");
    visit("behaviour.patience_least_ms", b.patienceLeastMs, 0, kDayMs, "");
    visit("behaviour.patience_most_ms", b.patienceMostMs, 0, kDayMs, "");
    visit("behaviour.leave_per_minute", b.leavePerMinute, 0, 1'000, "");
}

template <class T, class Visit> void visitTastes(T& t, Visit& visit) {
    constexpr std::array<std::string_view, kTastes> shares{"tastes.view_share",  "tastes.front_share",
                                                           "tastes.price_share", "tastes.aisle_share",
                                                           "tastes.apart_share", "tastes.fast_share"};
    for (std::size_t i = 0; i < kTastes; ++i) visit(shares[i], t.shares[i], 0, 1'000, "");
    constexpr std::array<std::string_view, 4> parties{"tastes.party_1_share", "tastes.party_2_share",
                                                      "tastes.party_3_share", "tastes.party_4_share"};
    for (std::size_t i = 0; i < parties.size(); ++i) visit(parties[i], t.partyShares[i], 0, 1'000, "");
    visit("tastes.split_share", t.splitShare, 0, 1'000, "");
    visit("tastes.top_tier_weight", t.topTierWeight, 1, 10'000, "");
    visit("tastes.middle_tier_weight", t.middleTierWeight, 1, 10'000, "");
    visit("tastes.low_tier_weight", t.lowTierWeight, 1, 10'000, "");
    visit("tastes.front_pull", t.frontPull, -900, 3'000, "");
    visit("tastes.step_free_demand", t.stepFreeDemand, 0, 100'000, "");
    visit("tastes.centre_pull", t.centrePull, 0, 1'800, "");
}

template <class N, class Visit> void visitNetwork(N& n, Visit& visit) {
    visit("network.base_ms", n.baseMs, 0, 10'000, "");
    visit("network.jitter_ms", n.jitterMs, 0, 10'000, "");
    visit("network.peak_ms", n.peakMs, 0, 60'000, "");
    visit("network.load_decay_ms", n.loadDecayMs, 1, 3'600'000, "");
    visit("network.loss", n.loss, 0, 500, "");
    visit("network.resend_ms", n.resendMs, 1, 60'000, "");
}

template <class H, class Visit> void visitHunt(H& h, Visit& visit) {
    visit("hunt.days", h.days, 0, 30, "");
    visit("hunt.day_ms", h.dayMs, 10'000, kDayMs, "");
    visit("hunt.burst_least", h.burstLeast, 0, 1'000, "");
    visit("hunt.burst_most", h.burstMost, 0, 1'000, "");
    visit("hunt.fee_step_per_hour_per_mille", h.feeStepPerHourPerMille, 0, 1'000'000, "");
    visit("hunt.day_per_hour_per_mille", h.dayPerHourPerMille, 0, 1'000'000, "");
    visit("hunt.night_per_hour_per_mille", h.nightPerHourPerMille, 0, 1'000'000, "");
    visit("hunt.survival_least_ms", h.survivalLeastMs, 1, 3'600'000, "");
    visit("hunt.survival_mean_ms", h.survivalMeanMs, 0, 3'600'000, "");
    visit("hunt.survival_scale", h.survivalScale, 1, 100'000, "");
}

}  // namespace scenario_fields

// Calls visit(name, value, least, most, words) for every number field; value is a reference to
// std::int64_t or to an enumeration, words is "" for a number.
template <class S, class Visit> void visitScenarioFields(S& s, Visit&& visit) {
    visit("difficulty", s.difficulty, 1, 5, "");
    visit("opens_after_ms", s.opensAfterMs, 0, scenario_fields::kDayMs, "");
    visit("starts_after_days", s.startsAfterDays, 1, 365, "");
    scenario_fields::visitArrivals(s.arrivals, visit);
    scenario_fields::visitPace(s.pace, visit);
    for (std::size_t i = 0; i < kSkillLevels; ++i) {
        scenario_fields::visitSkill(s.skills[i], scenario_fields::kSkillNames[i], visit);
    }
    scenario_fields::visitBehaviour(s.behaviour, visit);
    scenario_fields::visitTastes(s.tastes, visit);
    scenario_fields::visitNetwork(s.network, visit);
    scenario_fields::visitHunt(s.hunt, visit);
}

}  // namespace frontrow
