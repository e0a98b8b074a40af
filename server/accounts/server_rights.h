// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who may ask a server for what, outside of a sale (what is said in a sale: sale/rights.h). One row for
// each verb: which roles may do it to their own, and which to somebody else's. A verb without a row
// does not compile. The configuration may take away, never give. Thread: any; no state.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "accounts/member.h"

namespace frontrow {

enum class ServerVerb : std::uint8_t {
    // Anybody, before it is known who.
    Enter,
    LobbyProbe,
    // An account. Its own: of whoever asks.
    SignUp,
    SignIn,
    SignInAsGuest,
    SignInAgain,
    SignUpWithLetters,
    SignInWithLetters,
    RenewSignInLetters,
    ReadSignInLetters,
    SignOut,
    SignOutEverywhere,
    ChangePassword,
    ExportData,
    DeleteAccount,
    TellClock,
    // A session of the lobby. Its own: of its host.
    ListSessions,
    OpenSession,
    JoinSession,
    WatchSession,
    SetReady,
    Say,
    LeaveSession,
    StartSession,
    Rematch,
    FetchPlan,
    RemovePerson,
    SilencePerson,
    EndSession,
    // The server.
    ListAccounts,
    ResetPassword,
    GrantRole,
    ReadFigures,
    ReadAuditLog,
    ChangeAdmission,
    MessageEverybody,
    DisconnectPerson,
    StopServer
};
inline constexpr std::size_t kServerVerbCount = 38;

// As what somebody asks.
enum class Standing : std::uint8_t { SignedOut, Guest, Buyer, Seller, Admin };
inline constexpr std::size_t kStandingCount = 5;
constexpr Standing standingOf(PersonRole role) { return static_cast<Standing>(static_cast<int>(role) + 1); }

// Whose the account or the session is. What has no owner, such as the list of sessions, counts as one's own.
enum class Whose : std::uint8_t { Own, Others };

struct StandingSet {
    std::uint8_t bits = 0;
    constexpr bool has(Standing one) const { return ((bits >> static_cast<unsigned>(one)) & 1U) != 0; }
};

struct ServerRight {
    StandingSet own;
    StandingSet others;
};

// No primary definition: every verb needs its own row.
template <ServerVerb verb> extern const ServerRight kServerRight;

namespace server_rights {

template <class... Standings> constexpr StandingSet of(Standings... standings) {
    return {static_cast<std::uint8_t>((0U | ... | (1U << static_cast<unsigned>(standings))))};
}
inline constexpr StandingSet kNobodyAtAll{};
inline constexpr StandingSet kStranger = of(Standing::SignedOut);
inline constexpr StandingSet kAdmin = of(Standing::Admin);
inline constexpr StandingSet kAccount = of(Standing::Buyer, Standing::Seller, Standing::Admin);
inline constexpr StandingSet kPerson = of(Standing::Guest, Standing::Buyer, Standing::Seller, Standing::Admin);
inline constexpr StandingSet kAnybody =
    of(Standing::SignedOut, Standing::Guest, Standing::Buyer, Standing::Seller, Standing::Admin);

}  // namespace server_rights

#define FRONTROW_SERVER_RIGHT(verb, ownSet, othersSet)                        \
    template <> inline constexpr ServerRight kServerRight<ServerVerb::verb> { \
        server_rights::ownSet, server_rights::othersSet                       \
    }

FRONTROW_SERVER_RIGHT(Enter, kStranger, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(LobbyProbe, kAnybody, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(SignUp, kStranger, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(SignIn, kStranger, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(SignInAsGuest, kStranger, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(SignInAgain, kStranger, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(SignUpWithLetters, kStranger, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(SignInWithLetters, kStranger, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(RenewSignInLetters, kStranger, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(ReadSignInLetters, kStranger, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(SignOut, kPerson, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(SignOutEverywhere, kAccount, kAdmin);
FRONTROW_SERVER_RIGHT(ChangePassword, kAccount, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(ExportData, kPerson, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(DeleteAccount, kAccount, kAdmin);
FRONTROW_SERVER_RIGHT(TellClock, kPerson, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(ListSessions, kAnybody, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(OpenSession, kPerson, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(JoinSession, kPerson, kPerson);
FRONTROW_SERVER_RIGHT(WatchSession, kPerson, kPerson);
FRONTROW_SERVER_RIGHT(SetReady, kPerson, kPerson);
FRONTROW_SERVER_RIGHT(Say, kPerson, kPerson);
FRONTROW_SERVER_RIGHT(LeaveSession, kPerson, kPerson);
FRONTROW_SERVER_RIGHT(StartSession, kPerson, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(Rematch, kPerson, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(FetchPlan, kPerson, kPerson);
FRONTROW_SERVER_RIGHT(RemovePerson, kPerson, kAdmin);
FRONTROW_SERVER_RIGHT(SilencePerson, kPerson, kAdmin);
FRONTROW_SERVER_RIGHT(EndSession, kPerson, kAdmin);
FRONTROW_SERVER_RIGHT(ListAccounts, kAdmin, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(ResetPassword, kNobodyAtAll, kAdmin);
FRONTROW_SERVER_RIGHT(GrantRole, kNobodyAtAll, kAdmin);
FRONTROW_SERVER_RIGHT(ReadFigures, kAdmin, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(ReadAuditLog, kAdmin, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(ChangeAdmission, kAdmin, kAdmin);
FRONTROW_SERVER_RIGHT(MessageEverybody, kAdmin, kNobodyAtAll);
FRONTROW_SERVER_RIGHT(DisconnectPerson, kNobodyAtAll, kAdmin);
FRONTROW_SERVER_RIGHT(StopServer, kAdmin, kNobodyAtAll);

#undef FRONTROW_SERVER_RIGHT

namespace server_rights {

template <std::size_t... verbs> constexpr std::array<ServerRight, sizeof...(verbs)> all(std::index_sequence<verbs...>) {
    return {kServerRight<static_cast<ServerVerb>(verbs)>...};
}
inline constexpr auto kTable = all(std::make_index_sequence<kServerVerbCount>());

}  // namespace server_rights

constexpr bool mayAsk(ServerVerb verb, Standing standing, Whose whose) {
    const ServerRight& right = server_rights::kTable[static_cast<std::size_t>(verb)];
    return (whose == Whose::Own ? right.own : right.others).has(standing);
}

// "sign_up": as the message that asks for it is called, where there is one.
inline constexpr std::array<std::string_view, kServerVerbCount> kServerVerbNames{"enter",
                                                                                 "lobby_probe",
                                                                                 "sign_up",
                                                                                 "sign_in",
                                                                                 "sign_in_as_guest",
                                                                                 "sign_in_again",
                                                                                 "sign_up_with_letters",
                                                                                 "sign_in_with_letters",
                                                                                 "renew_sign_in_letters",
                                                                                 "read_sign_in_letters",
                                                                                 "sign_out",
                                                                                 "sign_out_everywhere",
                                                                                 "change_password",
                                                                                 "export_data",
                                                                                 "delete_account",
                                                                                 "tell_clock",
                                                                                 "list_sessions",
                                                                                 "open_session",
                                                                                 "join_session",
                                                                                 "watch_session",
                                                                                 "set_ready",
                                                                                 "say",
                                                                                 "leave_session",
                                                                                 "start_session",
                                                                                 "rematch",
                                                                                 "fetch_plan",
                                                                                 "remove_person",
                                                                                 "silence_person",
                                                                                 "end_session",
                                                                                 "list_accounts",
                                                                                 "reset_password",
                                                                                 "grant_role",
                                                                                 "read_figures",
                                                                                 "read_audit_log",
                                                                                 "change_admission",
                                                                                 "message_everybody",
                                                                                 "disconnect_person",
                                                                                 "stop_server"};
constexpr std::string_view serverVerbName(ServerVerb verb) { return kServerVerbNames[static_cast<std::size_t>(verb)]; }

// What a message of the lobby asks for; a message that is in no row does not compile.
template <class Request> consteval ServerVerb serverVerbOf() {
    std::size_t at = 0;
    while (kServerVerbNames[at] != Request::name) ++at;
    return static_cast<ServerVerb>(at);
}

}  // namespace frontrow
