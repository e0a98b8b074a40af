// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The audit log: who did what to whom, and when. Rows of the database that are only added to, each with
// a hash over itself and the one before, so that a changed or missing one is noticed. Events and
// numbers, never what somebody wrote: it outlives names that were erased. It finds damage and clumsy
// hands; whoever can write the file and knows the program can make another chain.
// Thread: that of the connection.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "accounts/member.h"
#include "domain/result.h"
#include "storage/database.h"

namespace frontrow {

// As stored, by name.
enum class AuditKind : std::uint8_t {
    AccountCreated,  // subject: the account; detail: its role
    SignedIn,        // subject: the account
    SignInDelayed,   // subject: the account; too many wrong passwords
    SignedOutEverywhere,
    PasswordChanged,  // by the person
    PasswordReset,    // by an admin, or by whoever runs the server
    RoleGranted,      // detail: the role
    AccountDeleted,
    DataExported,
    ServerStarted,  // detail: the program's version
    ServerStopped,
    SessionCreated,  // of the lobby; detail: its number
    SessionStarted,
    SessionClosed,
    PersonRemoved,     // from a session; detail: its number
    ChatSilenced,      // detail: the session's number
    AdmissionChanged,  // detail: what it was set to
    MessageSent,       // to everybody; not what it says
    LogShortened       // detail: the first event that is kept
};
inline constexpr std::size_t kAuditKindCount = 19;
std::string_view auditKindName(AuditKind kind);

struct AuditEvent {
    std::int64_t atMs = 0;  // UTC
    MemberId actor;
    AuditKind kind = AuditKind::ServerStarted;
    MemberId subject{};
    std::string detail{};  // at most kMostDetailBytes; what is longer is cut
};
inline constexpr std::size_t kMostDetailBytes = 64;

// As it stands in the log.
struct AuditRow {
    std::int64_t id = 0;
    std::int64_t atMs = 0;
    MemberId actor;
    std::string kind;
    MemberId subject;
    std::string detail;
};

class AuditLog {
public:
    // When there are this many, the older half goes, and the log says so.
    static constexpr std::int64_t kMostEvents = 1'000'000;

    explicit AuditLog(Database& database, std::int64_t mostEvents = kMostEvents)
        : m_database(database),
          m_mostEvents(mostEvents) {}

    // Inside a transaction of the caller's. False: not written, give the transaction up.
    bool append(const AuditEvent& event);

    // The newest first; those that concern somebody, as actor or as subject, where one is named.
    std::vector<AuditRow> newest(std::size_t most, std::optional<MemberId> concerning = std::nullopt);

    struct Checked {
        std::int64_t events = 0;
        std::int64_t last = 0;
        std::string lastHash;  // hexadecimal; written down elsewhere it proves the log up to here
    };
    // Every row and every hash. The text names the first row that is wrong.
    Result<Checked, QString> check();

private:
    bool write(const AuditEvent& event, std::int64_t id, const QByteArray& before);
    bool shorten(std::int64_t atMs, std::int64_t last);
    QByteArray hashBehind(std::int64_t id);

    Database& m_database;
    std::int64_t m_mostEvents;
};

}  // namespace frontrow
