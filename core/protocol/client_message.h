// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every message a buyer's program may send. None names an account: who speaks is known from the
// connection, never from a field. A buyer's verb travels as Ask<verb>, with the id that its maker
// chose before sending. The position of a field in its list, from 1, is its key on the wire.
// Thread: values, any.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

#include "domain/ids.h"
#include "protocol/field_limit.h"
#include "protocol/verb_limits.h"
#include "sale/command.h"

namespace frontrow {

// The first message of a connection. device 255 asks for a new device.
struct Hello {
    static constexpr std::string_view name = "hello";
    std::uint32_t version = kProtocolVersion;
    DeviceIndex device{kNoDevice};
    std::uint8_t reload = 0;  // 1: the person reloaded on purpose
    std::string client;       // program and version, for the server's log
    // With kNoDevice: chosen by chance once and said until a welcome has come, so that a device whose welcome
    // got lost is not given twice. 0: none was chosen.
    std::uint64_t nonce = 0;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("version", s.version, limits::number32);
        v("device", s.device, limits::byte);
        v("reload", s.reload, limits::flag);
        v("client", s.client, limits::text);
        v("nonce", s.nonce, limits::number64);
    }
};

// Asks for the map from behind `sequence` of `epoch`: the missing deltas, or a snapshot where they
// are not kept any more; the own state comes with it. Sequence 0: from nothing.
struct Resume {
    static constexpr std::string_view name = "resume";
    PerformanceId performance;
    std::uint32_t epoch = 0;
    std::uint64_t sequence = 0;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("performance", s.performance, limits::performance);
        v("epoch", s.epoch, limits::number32);
        v("sequence", s.sequence, limits::number64);
    }
};

// t0 is the sender's own clock in milliseconds and comes back unchanged.
struct ClockProbe {
    static constexpr std::string_view name = "clock_probe";
    std::int64_t t0 = 0;
    template <class S, class V> static void fields(S& s, V&& v) { v("t0", s.t0, limits::anyTime); }
};

// Asks for the letters of one's own challenge, spelled: the way in for people who cannot see them.
struct ReadLettersAloud {
    static constexpr std::string_view name = "read_letters_aloud";
    ChallengeId challenge;
    template <class S, class V> static void fields(S& s, V&& v) { v("challenge", s.challenge, limits::number32); }
};

// One verb of a buyer with its command id: the connection's account and device, and this counter.
template <class Verb> struct Ask {
    static constexpr std::string_view name = Verb::name;
    CommandCounter counter;
    PerformanceId performance;
    Verb verb;
    template <class S, class V> static void fields(S& s, V&& v) {
        v("counter", s.counter, limits::counter);
        v("performance", s.performance, limits::performance);
        Verb::fields(s.verb, [&](std::string_view field, auto& member) {
            v(field, member, verbFieldLimit(Verb::name, field).value_or(FieldLimit{}));
        });
    }
};

using ClientMessage =
    std::variant<Hello, Resume, ClockProbe, ReadLettersAloud, Ask<RemoveDevice>, Ask<TopUp>, Ask<EnterWaitingRoom>,
                 Ask<Leave>, Ask<UsePass>, Ask<RequestLetters>, Ask<AnswerLetters>, Ask<HoldSeats>, Ask<HoldParty>,
                 Ask<HoldStanding>, Ask<ReleaseSeats>, Ask<BeginRebooking>, Ask<OpenOrder>, Ask<BackToSeats>,
                 Ask<CancelOrder>, Ask<Pay>, Ask<OfferSplit>, Ask<PayShare>, Ask<CancelTickets>>;

template <class T> struct IsAsk : std::false_type {};
template <class Verb> struct IsAsk<Ask<Verb>> : std::true_type {};

// The command's number, 0 for what is no command.
inline CommandCounter counterOf(const ClientMessage& message) {
    return std::visit(
        [](const auto& each) {
            if constexpr (IsAsk<std::remove_cvref_t<decltype(each)>>::value)
                return each.counter;
            else
                return CommandCounter{};
        },
        message);
}

}  // namespace frontrow
