// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lobby_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "models/venue_words.h"

namespace frontrow {

namespace {

struct LobbyWords {
    Q_DECLARE_TR_FUNCTIONS(LobbyWords)
};

QString wait(const Refused& refused) {
    const int whole = static_cast<int>((refused.waitMs + 999) / 1'000);
    return whole > 0 ? LobbyWords::tr("Try again in %n second(s).", nullptr, whole)
                     : LobbyWords::tr("Try again in a moment.");
}

Notice nameNotice(LobbyRefusal refusal) {
    switch (refusal) {
        case LobbyRefusal::NameEmpty:
            return {LobbyWords::tr("The name is empty."), LobbyWords::tr("Type one that can be seen.")};
        case LobbyRefusal::NameTooLong:
            return {LobbyWords::tr("The name has more than 30 characters."), LobbyWords::tr("Type a shorter one.")};
        case LobbyRefusal::NameNotAllowed:
            return {LobbyWords::tr("The name has characters that cannot be shown."),
                    LobbyWords::tr("Type it with letters, digits and spaces.")};
        case LobbyRefusal::NameUsed:
            return {LobbyWords::tr("Somebody on this server has that name."),
                    LobbyWords::tr("Join with another name; your profile keeps its own.")};
        case LobbyRefusal::NameUnknown:
            return {LobbyWords::tr("Nobody on this server has that name."),
                    LobbyWords::tr("Check the spelling, or sign up with it.")};
        default: return {};
    }
}

Notice accountNotice(const Refused& refused) {
    switch (refused.refusal) {
        case LobbyRefusal::EnterFirst:
        case LobbyRefusal::AlreadySignedIn:
            return {LobbyWords::tr("The server did not expect that now."),
                    LobbyWords::tr("Leave the server and join it again; nothing else is lost.")};
        case LobbyRefusal::SignInFirst:
            return {LobbyWords::tr("The server does not know who you are yet."),
                    LobbyWords::tr("Join again with your name.")};
        case LobbyRefusal::WrongPassword:
            return {LobbyWords::tr("That is not the password of this name."), LobbyWords::tr("Type it again.")};
        case LobbyRefusal::PasswordTooShort:
            return {LobbyWords::tr("The password is too short."), LobbyWords::tr("Take at least 8 characters.")};
        case LobbyRefusal::PasswordTooPlain:
            return {LobbyWords::tr("The password needs letters and digits."), LobbyWords::tr("Type another one.")};
        case LobbyRefusal::RoleMissing:
            return {LobbyWords::tr("A role is missing."), LobbyWords::tr("Choose buyer or seller.")};
        case LobbyRefusal::NotAccepted:
            return {LobbyWords::tr("Name or password is wrong."), LobbyWords::tr("Check both and try again.")};
        case LobbyRefusal::TokenLapsed:
            return {LobbyWords::tr("You were away for too long."),
                    LobbyWords::tr("Join again with your name; what was paid stays with the session's results.")};
        case LobbyRefusal::GuestsNotAllowed:
            return {LobbyWords::tr("This server does not let guests in."),
                    LobbyWords::tr("An account on it is needed; ask who runs it.")};
        case LobbyRefusal::AccountsNotAllowed:
            return {LobbyWords::tr("This server takes guests only."), LobbyWords::tr("Join with a name alone.")};
        case LobbyRefusal::EmailNotAllowed:
            return {LobbyWords::tr("That is no e-mail address."),
                    LobbyWords::tr("Type one like name@place.org, or leave the field empty.")};
        case LobbyRefusal::ConnectedElsewhere:
            return {LobbyWords::tr("You are connected to this server from somewhere else."),
                    LobbyWords::tr("Join here again to go on here; the other one then ends.")};
        case LobbyRefusal::LettersNeeded:
            return {LobbyWords::tr("The server wants letters typed first."),
                    LobbyWords::tr("Type those of the picture.")};
        case LobbyRefusal::LettersWrong:
            return {LobbyWords::tr("The letters do not match."), LobbyWords::tr("Here are new ones.")};
        case LobbyRefusal::LettersLapsed:
            return {LobbyWords::tr("These letters are too old."), LobbyWords::tr("Here are new ones.")};
        case LobbyRefusal::LockedOut: return {LobbyWords::tr("Too many wrong tries."), wait(refused)};
        case LobbyRefusal::Forbidden:
            return {LobbyWords::tr("Your role on this server does not allow that."),
                    LobbyWords::tr("Ask who runs the server.")};
        default: return nameNotice(refused.refusal);
    }
}

Notice sessionNotice(const Refused& refused) {
    const QString detail = printable(refused.detail);
    switch (refused.refusal) {
        case LobbyRefusal::NoSuchSession:
            return {LobbyWords::tr("This session is not there any more."), LobbyWords::tr("Choose another one.")};
        case LobbyRefusal::WrongSessionPassword:
            return {LobbyWords::tr("The session has another password."), LobbyWords::tr("Ask its host and try again.")};
        case LobbyRefusal::SessionFull:
            return {LobbyWords::tr("The session is full."), LobbyWords::tr("Watch it, or ask the host for more room.")};
        case LobbyRefusal::JoiningClosed:
            return {LobbyWords::tr("The sale is about to open or open already, nobody joins any more."),
                    LobbyWords::tr("Watch it where the host allows, or join the next run.")};
        case LobbyRefusal::WatchingNotAllowed:
            return {LobbyWords::tr("The host does not want watchers."), LobbyWords::tr("Join before a sale opens.")};
        case LobbyRefusal::AlreadyInSession:
            return {LobbyWords::tr("You are in another session of this server."),
                    LobbyWords::tr("Leave that one first.")};
        case LobbyRefusal::NotInSession:
            return {LobbyWords::tr("You are not in this session any more."), LobbyWords::tr("Join it again.")};
        case LobbyRefusal::NotTheHost:
            return {LobbyWords::tr("Only the host may do that."), LobbyWords::tr("Ask the host of the session.")};
        case LobbyRefusal::NoSuchPerson:
            return {LobbyWords::tr("That person has left."), LobbyWords::tr("Nothing needs to be done.")};
        case LobbyRefusal::NoSuchScenario:
            return {LobbyWords::tr("The server has no scenario \"%1\".").arg(detail),
                    LobbyWords::tr("Choose another one.")};
        case LobbyRefusal::NoSuchVenue:
            return {LobbyWords::tr("The server has no venue \"%1\".").arg(detail),
                    LobbyWords::tr("Choose another one.")};
        case LobbyRefusal::NoSuchPlan:
            return {LobbyWords::tr("The server does not have the plan of this venue any more."),
                    LobbyWords::tr("Leave the session and join it again.")};
        case LobbyRefusal::BadSeed:
            return {LobbyWords::tr("That is not a seed."), LobbyWords::tr("A seed looks like 4F2A-91.")};
        case LobbyRefusal::BadRules:
            return {LobbyWords::tr("The server does not accept these settings: %1.").arg(detail),
                    LobbyWords::tr("Change that and host again.")};
        case LobbyRefusal::TooManySessions:
            return {LobbyWords::tr("The server has as many sessions as it takes."),
                    LobbyWords::tr("Join one of them, or host on this computer.")};
        case LobbyRefusal::Silenced:
            return {LobbyWords::tr("The host does not let you write."),
                    LobbyWords::tr("You take part in the sale all the same.")};
        case LobbyRefusal::TextEmpty:
            return {LobbyWords::tr("There is nothing to send."), LobbyWords::tr("Write something first.")};
        case LobbyRefusal::NotNow:
            return {LobbyWords::tr("The session is not at that point."),
                    LobbyWords::tr("Look at its state and try again.")};
        default: return accountNotice(refused);
    }
}

}  // namespace

Notice refusalNotice(const Refused& refused) {
    switch (refused.refusal) {
        case LobbyRefusal::None:
        case LobbyRefusal::Count_: return {};
        case LobbyRefusal::VersionUnknown:
            return {LobbyWords::tr("The server speaks another version."),
                    LobbyWords::tr("Bring both programs to one version.")};
        case LobbyRefusal::Malformed:
            return {LobbyWords::tr("The server could not read a message."),
                    LobbyWords::tr("Nothing was changed. Bring both programs to one version if this happens again.")};
        case LobbyRefusal::SlowDown: return {LobbyWords::tr("That was too fast for the server."), wait(refused)};
        case LobbyRefusal::Busy: return {LobbyWords::tr("Too many people sign in at once."), wait(refused)};
        case LobbyRefusal::NotStored:
            return {LobbyWords::tr("The server cannot write that down now."),
                    LobbyWords::tr("Nothing was changed. Try again later, or tell who runs the server.")};
        case LobbyRefusal::OutcomeUnknown:
            return {LobbyWords::tr("The server's disk failed at the last step."),
                    LobbyWords::tr("It may be done or not: look at it again in a moment.")};
        case LobbyRefusal::ServerStopping:
            return {LobbyWords::tr("The server is being stopped."),
                    LobbyWords::tr("Results that were shown stay; join another server.")};
        default: return sessionNotice(refused);
    }
}

Notice troubleNotice(ServerConnection::Trouble trouble, const QString& server, const QString& detail) {
    const QString reason = printable(detail.toStdString());
    switch (trouble) {
        case ServerConnection::Trouble::Unreachable:
            return {LobbyWords::tr("Nobody answers at %1.").arg(server),
                    LobbyWords::tr("Check the address, that both computers are on one network, and that the host's "
                                   "firewall lets the port in.")};
        case ServerConnection::Trouble::NotAServer:
            return {LobbyWords::tr("What answers at %1 is no Frontrow server.").arg(server),
                    LobbyWords::tr("Check address and port.")};
        case ServerConnection::Trouble::VersionsDiffer:
            return {LobbyWords::tr("This program speaks version %1, the server version %2.")
                        .arg(kProtocolVersion)
                        .arg(reason.isEmpty() ? QStringLiteral("?") : reason),
                    LobbyWords::tr("Bring both programs to one version.")};
        case ServerConnection::Trouble::KeyChanged:
            return {LobbyWords::tr("The server at %1 has another key than before.").arg(server),
                    LobbyWords::tr("It may be another computer. Nothing was sent to it; ask the host for a new code.")};
        case ServerConnection::Trouble::Lost:
            return {LobbyWords::tr("The connection to %1 is lost.").arg(server),
                    LobbyWords::tr("Your place in the session is kept for 30 s; the way back is tried by itself.")};
        case ServerConnection::Trouble::TakenOver:
            return {LobbyWords::tr("You came in at %1 from somewhere else.").arg(server),
                    LobbyWords::tr("There your place and your seats go on. Join here again to have them back here.")};
        case ServerConnection::Trouble::SignInEnded:
            return {LobbyWords::tr("You are not signed in at %1 any more.").arg(server),
                    LobbyWords::tr("The time of this sign-in is over, the password is a new one, or it was ended "
                                   "elsewhere. Sign in again.")};
        case ServerConnection::Trouble::Refused:
            return {reason.isEmpty()
                        ? LobbyWords::tr("The server at %1 has closed the connection.").arg(server)
                        : LobbyWords::tr("The server at %1 has closed the connection: %2.").arg(server, reason),
                    LobbyWords::tr("Search again and join anew.")};
    }
    return {};
}

Notice goneNotice(GoneBecause why, const QString& session) {
    switch (why) {
        case GoneBecause::Left:
        case GoneBecause::Count_: return {};
        case GoneBecause::Removed:
            return {LobbyWords::tr("The host has removed you from \"%1\".").arg(session),
                    LobbyWords::tr("Other sessions are still open to you.")};
        case GoneBecause::ConnectionLost:
            return {LobbyWords::tr("You were away from \"%1\" for more than 30 s.").arg(session),
                    LobbyWords::tr("Join it again while it is in the lobby.")};
        case GoneBecause::SessionClosed:
            return {LobbyWords::tr("\"%1\" was ended.").arg(session),
                    LobbyWords::tr("The host has closed it or did not come back. Join or host another one.")};
    }
    return {};
}

QString goneSentence(GoneBecause why, const QString& person) {
    switch (why) {
        case GoneBecause::Left:
        case GoneBecause::Count_: return LobbyWords::tr("%1 has left.").arg(person);
        case GoneBecause::Removed: return LobbyWords::tr("The host has removed %1.").arg(person);
        case GoneBecause::ConnectionLost: return LobbyWords::tr("The connection of %1 was lost.").arg(person);
        case GoneBecause::SessionClosed: return LobbyWords::tr("The session was ended.");
    }
    return {};
}

bool takesSomebody(const SessionRow& row) {
    return (row.state == SessionState::Lobby || isBetweenRuns(row)) && row.people < row.mostPeople;
}

bool isBetweenRuns(const SessionRow& row) { return row.state == SessionState::Over && !row.hostName.empty(); }

QString sessionStateWord(SessionState state) {
    switch (state) {
        case SessionState::Lobby: return LobbyWords::tr("lobby");
        case SessionState::Opening: return LobbyWords::tr("opening");
        case SessionState::Running: return LobbyWords::tr("running");
        case SessionState::Over:
        case SessionState::Count_: return LobbyWords::tr("over");
    }
    return {};
}

QString startsText(const SessionRow& row, SimTime nowUtc) {
    const auto minutes = [](std::int64_t ms) {
        return QStringLiteral("%1:%2").arg(ms / 60'000).arg(ms / 1'000 % 60, 2, 10, QLatin1Char('0'));
    };
    if (row.state == SessionState::Over)
        return isBetweenRuns(row) ? LobbyWords::tr("at a rematch") : LobbyWords::tr("has ended");
    if (row.opensAt.ms != 0 && row.opensAt > nowUtc)
        return LobbyWords::tr("in %1").arg(minutes((row.opensAt - nowUtc).ms + 999));
    if (row.opensAt.ms != 0 && row.state != SessionState::Lobby)
        return QLatin1Char('+') + minutes((nowUtc - row.opensAt).ms);
    switch (row.opens) {
        case OpensWhen::AllReady: return LobbyWords::tr("when all are ready");
        case OpensWhen::WhenTheHostSays: return LobbyWords::tr("when the host starts");
        default: return LobbyWords::tr("in a moment");
    }
}

}  // namespace frontrow
