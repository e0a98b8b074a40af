// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The number of every message on the wire. A message without a number does not compile, nor do two
// with the same. A number is never used for anything else later: what is dropped leaves a hole.
// Thread: values, any.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <variant>

#include "protocol/beacon.h"
#include "protocol/client_message.h"
#include "protocol/lobby_news.h"
#include "protocol/lobby_request.h"
#include "protocol/server_message.h"
#include "protocol/transfer_message.h"

namespace frontrow {

// The key of a message's number; its fields have the keys from 1, in the order of their list.
inline constexpr std::uint32_t kNumberKey = 0;

template <std::uint8_t n> struct Numbered { static constexpr std::uint8_t value = n; };
template <class Message> struct MessageNumber;  // every message has its line below

// clang-format off
// From the buyer: 1 to 63. The commonest messages fit into one byte.
template <> struct MessageNumber<Hello> : Numbered<1> {};
template <> struct MessageNumber<Resume> : Numbered<2> {};
template <> struct MessageNumber<ClockProbe> : Numbered<3> {};
template <> struct MessageNumber<ReadLettersAloud> : Numbered<4> {};
template <> struct MessageNumber<Ask<RemoveDevice>> : Numbered<5> {};
template <> struct MessageNumber<Ask<TopUp>> : Numbered<6> {};
template <> struct MessageNumber<Ask<EnterWaitingRoom>> : Numbered<7> {};
template <> struct MessageNumber<Ask<Leave>> : Numbered<8> {};
template <> struct MessageNumber<Ask<UsePass>> : Numbered<9> {};
template <> struct MessageNumber<Ask<RequestLetters>> : Numbered<10> {};
template <> struct MessageNumber<Ask<AnswerLetters>> : Numbered<11> {};
template <> struct MessageNumber<Ask<HoldSeats>> : Numbered<12> {};
template <> struct MessageNumber<Ask<HoldParty>> : Numbered<13> {};
template <> struct MessageNumber<Ask<HoldStanding>> : Numbered<14> {};
template <> struct MessageNumber<Ask<ReleaseSeats>> : Numbered<15> {};
template <> struct MessageNumber<Ask<BeginRebooking>> : Numbered<16> {};
template <> struct MessageNumber<Ask<OpenOrder>> : Numbered<17> {};
template <> struct MessageNumber<Ask<BackToSeats>> : Numbered<18> {};
template <> struct MessageNumber<Ask<CancelOrder>> : Numbered<19> {};
template <> struct MessageNumber<Ask<Pay>> : Numbered<20> {};
template <> struct MessageNumber<Ask<OfferSplit>> : Numbered<21> {};
template <> struct MessageNumber<Ask<PayShare>> : Numbered<22> {};
template <> struct MessageNumber<Ask<CancelTickets>> : Numbered<23> {};
// From the server: 64 to 127.
template <> struct MessageNumber<Welcome> : Numbered<64> {};
template <> struct MessageNumber<SaleFacts> : Numbered<65> {};
template <> struct MessageNumber<Declined> : Numbered<66> {};
template <> struct MessageNumber<ClockAnswer> : Numbered<67> {};
template <> struct MessageNumber<LettersSpelled> : Numbered<68> {};
template <> struct MessageNumber<Answered> : Numbered<69> {};
template <> struct MessageNumber<OwnEvent> : Numbered<70> {};
template <> struct MessageNumber<OwnPlace> : Numbered<71> {};
template <> struct MessageNumber<OwnState> : Numbered<72> {};
template <> struct MessageNumber<MapDelta> : Numbered<73> {};
template <> struct MessageNumber<MapSnapshot> : Numbered<74> {};
template <> struct MessageNumber<FreeCounts> : Numbered<75> {};
template <> struct MessageNumber<QueueStatus> : Numbered<76> {};
template <> struct MessageNumber<SaleEvent> : Numbered<77> {};
// In either direction: 128 to 159.
template <> struct MessageNumber<PartsBegin> : Numbered<128> {};
template <> struct MessageNumber<Part> : Numbered<129> {};
// Outside of a sale, to the server: 160 to 199.
template <> struct MessageNumber<Enter> : Numbered<160> {};
template <> struct MessageNumber<SignInAsGuest> : Numbered<161> {};
template <> struct MessageNumber<SignIn> : Numbered<162> {};
template <> struct MessageNumber<SignUp> : Numbered<163> {};
template <> struct MessageNumber<SignInAgain> : Numbered<164> {};
template <> struct MessageNumber<SignOut> : Numbered<165> {};
template <> struct MessageNumber<LobbyProbe> : Numbered<166> {};
template <> struct MessageNumber<TellClock> : Numbered<167> {};
template <> struct MessageNumber<ListSessions> : Numbered<168> {};
template <> struct MessageNumber<OpenSession> : Numbered<169> {};
template <> struct MessageNumber<JoinSession> : Numbered<170> {};
template <> struct MessageNumber<LeaveSession> : Numbered<171> {};
template <> struct MessageNumber<SetReady> : Numbered<172> {};
template <> struct MessageNumber<Say> : Numbered<173> {};
template <> struct MessageNumber<StartSession> : Numbered<174> {};
template <> struct MessageNumber<EndSession> : Numbered<175> {};
template <> struct MessageNumber<Rematch> : Numbered<176> {};
template <> struct MessageNumber<RemovePerson> : Numbered<177> {};
template <> struct MessageNumber<SilencePerson> : Numbered<178> {};
template <> struct MessageNumber<FetchPlan> : Numbered<179> {};
template <> struct MessageNumber<ChangePassword> : Numbered<180> {};
template <> struct MessageNumber<ExportData> : Numbered<181> {};
template <> struct MessageNumber<DeleteAccount> : Numbered<182> {};
template <> struct MessageNumber<SignInWithLetters> : Numbered<183> {};
template <> struct MessageNumber<SignUpWithLetters> : Numbered<184> {};
template <> struct MessageNumber<RenewSignInLetters> : Numbered<185> {};
template <> struct MessageNumber<ReadSignInLetters> : Numbered<186> {};
// Outside of a sale, from the server: 200 to 239.
template <> struct MessageNumber<Entered> : Numbered<200> {};
template <> struct MessageNumber<Refused> : Numbered<201> {};
template <> struct MessageNumber<SignedIn> : Numbered<202> {};
template <> struct MessageNumber<SignedOut> : Numbered<203> {};
template <> struct MessageNumber<LobbyTime> : Numbered<204> {};
template <> struct MessageNumber<SessionRow> : Numbered<205> {};
template <> struct MessageNumber<SessionGone> : Numbered<206> {};
template <> struct MessageNumber<SessionsTold> : Numbered<207> {};
template <> struct MessageNumber<Joined> : Numbered<208> {};
template <> struct MessageNumber<PersonRow> : Numbered<209> {};
template <> struct MessageNumber<PersonGone> : Numbered<210> {};
template <> struct MessageNumber<Said> : Numbered<211> {};
template <> struct MessageNumber<SaleThere> : Numbered<212> {};
template <> struct MessageNumber<ResultRow> : Numbered<213> {};
template <> struct MessageNumber<ResultsTold> : Numbered<214> {};
template <> struct MessageNumber<DataExported> : Numbered<215> {};
template <> struct MessageNumber<SignInLettersShown> : Numbered<216> {};
template <> struct MessageNumber<SignInLettersSpelled> : Numbered<217> {};
// Called into a network, on no connection: 240 to 255.
template <> struct MessageNumber<Beacon> : Numbered<240> {};
// clang-format on

template <class Message> inline constexpr std::uint8_t kMessageNumber = MessageNumber<Message>::value;

// Whether all messages of a variant have numbers of that range, each one once.
template <class Variant> constexpr bool numbersLieIn(std::uint8_t from, std::uint8_t to) {
    return []<std::size_t... Index>(std::uint8_t least, std::uint8_t most, std::index_sequence<Index...>) {
        const std::array<std::uint8_t, sizeof...(Index)> all{
            kMessageNumber<std::variant_alternative_t<Index, Variant>>...};
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i] < least || all[i] > most) return false;
            for (std::size_t k = 0; k < i; ++k) {
                if (all[k] == all[i]) return false;
            }
        }
        return true;
    }
    (from, to, std::make_index_sequence<std::variant_size_v<Variant>>{});
}
static_assert(numbersLieIn<ClientMessage>(1, 63));
static_assert(numbersLieIn<ServerMessage>(64, 127));
static_assert(numbersLieIn<TransferMessage>(128, 159));
static_assert(numbersLieIn<LobbyRequest>(160, 199));
static_assert(numbersLieIn<LobbyNews>(200, 239));
static_assert(numbersLieIn<BeaconMessage>(240, 255));

}  // namespace frontrow
