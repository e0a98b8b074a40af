// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/account_care.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSysInfo>
#include <functional>

#include "accounts/people_table.h"
#include "book/ticket_code.h"
#include "operations/audit_log.h"
#include "operations/storage_words.h"
#include "storage/migrations.h"
#include "storage/store.h"

namespace frontrow {

namespace {

const QString kCommand = QStringLiteral("frontrow-server");

enum class Missing : std::uint8_t { Refuse, Make };

// A connection that writes: of a folder of one's own, or beside the server that has it.
struct Opened {
    DurableFiles files;
    std::unique_ptr<Store> store;  // none beside a running server
    std::unique_ptr<Database> database;

    void close() {
        database.reset();
        if (store) store->closeCleanly();
    }
};

// Beside a server of this machine: its locks are those of one system.
std::optional<StorageFault> openBeside(Opened& opened, const QString& folder, const StorageFault& inUse) {
    const bool here = inUse.detail.endsWith(QStringLiteral(" on ") + QSysInfo::machineHostName());
    if (!here) return inUse;
    auto database = Database::open(DataPaths(folder).database(), DatabaseUse::Write);
    if (!database) return database.error();
    // A server that is just raising it is not disturbed.
    const auto schema = schemaOf(**database);
    if (!schema) return schema.error();
    if (*schema != newestSchema()) return inUse;
    opened.database = std::move(*database);
    return std::nullopt;
}

std::optional<StorageFault> open(Opened& opened, const AccountCare& care, Missing missing) {
    const DataPaths paths(care.folder);
    if (missing == Missing::Refuse && !QFileInfo::exists(paths.database())) {
        return StorageFault{StorageProblem::DatabaseMissing, paths.database()};
    }
    auto store = Store::open(care.folder, opened.files, care.nowUtcMs);
    if (!store) {
        if (store.error().problem != StorageProblem::InUse) return store.error();
        return openBeside(opened, care.folder, store.error());
    }
    opened.store = std::move(*store);
    auto database = opened.store->connect(DatabaseUse::Write);
    if (!database) return database.error();
    opened.database = std::move(*database);
    return std::nullopt;
}

using Work = std::function<Result<QString, QString>(Database& database, PeopleTable& people)>;

// Opens, does it in one transaction, and closes.
Result<QString, QString> within(const AccountCare& care, Missing missing, const Work& work) {
    Opened opened;
    if (const auto fault = open(opened, care, missing)) {
        return Failure{storageSentence(*fault, care.folder, kCommand)};
    }
    Database& database = *opened.database;
    PeopleTable people(database);
    people.overwriteErased();
    const auto notStored = [&] {
        return Failure{storageSentence({StorageProblem::WriteFailed, database.file(), database.lastReason()},
                                       care.folder, kCommand)};
    };
    if (!database.begin()) return notStored();
    auto done = work(database, people);
    if (people.takeFailed()) {
        database.rollback();
        return notStored();
    }
    if (!done) {
        database.rollback();
    } else if (!database.commit()) {
        return notStored();
    }
    opened.close();
    return done;
}

Failure<QString> refuse(AccountRefusal refusal, const QString& name) { return Failure{refusalSentence(refusal, name)}; }

// The account, or the sentence that there is none.
Result<Member, QString> find(PeopleTable& people, const QString& name) {
    const auto read = readPersonName(name.toStdString());
    const auto found = read ? people.account(read->key) : std::nullopt;
    if (!found) return refuse(AccountRefusal::NameUnknown, name);
    return *found;
}

bool note(Database& database, const AccountCare& care, AuditKind kind, MemberId subject, std::string_view detail = {}) {
    return AuditLog(database).append({care.nowUtcMs, kOperator, kind, subject, std::string(detail)});
}

// For somebody who has an account: what is done, its event, and what to say.
Result<QString, QString> change(const AccountCare& care, const QString& name, AuditKind kind, std::string_view detail,
                                const std::function<bool(PeopleTable&, const Member&)>& how, const QString& said) {
    return within(care, Missing::Refuse, [&](Database& database, PeopleTable& people) -> Result<QString, QString> {
        const auto member = find(people, name);
        if (!member) return Failure{member.error()};
        if (!how(people, *member) || !people.endAll(member->id) || !note(database, care, kind, member->id, detail)) {
            return refuse(AccountRefusal::NotStored, name);
        }
        return said.arg(QString::fromStdString(member->name));
    });
}

Result<std::string, QString> hashed(const AccountCare& care, const QString& name, const Secret& password) {
    if (!sodiumReady())
        return Failure{QStringLiteral("the cryptographic library does not start; install libsodium anew")};
    if (const auto wrong = checkNewPassword(password); wrong != AccountRefusal::None) return refuse(wrong, name);
    auto hash = PasswordHasher(care.cost).hash(password);
    if (!hash)
        return Failure{QStringLiteral("there is not enough memory to hash a password; end something and try again")};
    return *std::move(hash);
}

QString instant(std::int64_t utcMs) {
    return QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString roleText(PersonRole role) { return QString::fromUtf8(memberRoleName(role).data()); }

}  // namespace

Result<QString, QString> listAccounts(const AccountCare& care) {
    constexpr std::size_t kMostListed = 100'000;
    return within(care, Missing::Refuse, [&](Database&, PeopleTable& people) -> Result<QString, QString> {
        QString text = QStringLiteral("%1 %2 %3 %4\n")
                           .arg(QStringLiteral("number"), -8)
                           .arg(QStringLiteral("role"), -7)
                           .arg(QStringLiteral("last sign-in (UTC)"), -20)
                           .arg(QStringLiteral("name"));
        const auto all = people.accounts(kMostListed);
        for (const Member& each : all) {
            text += QStringLiteral("%1 %2 %3 %4\n")
                        .arg(qulonglong{each.id.value}, -8)
                        .arg(roleText(each.role), -7)
                        .arg(instant(each.signedInMs), -20)
                        .arg(QString::fromStdString(each.name));
        }
        return text + QStringLiteral("%1 accounts").arg(all.size());
    });
}

Result<QString, QString> createAccount(const AccountCare& care, const QString& name, PersonRole role, Secret password) {
    const auto read = readPersonName(name.toStdString());
    if (!read) return refuse(read.error(), name);
    if (role == PersonRole::Guest) return refuse(AccountRefusal::RoleMissing, name);
    const auto hash = hashed(care, name, password);
    if (!hash) return Failure{hash.error()};
    return within(care, Missing::Make, [&](Database& database, PeopleTable& people) -> Result<QString, QString> {
        if (people.account(read->key)) return refuse(AccountRefusal::NameTaken, name);
        const auto id = people.add(*read, role, {}, *hash, care.nowUtcMs);
        if (!id || !note(database, care, AuditKind::AccountCreated, *id, memberRoleName(role))) {
            return refuse(AccountRefusal::NotStored, name);
        }
        return QStringLiteral("%1: made, as %2").arg(QString::fromStdString(read->shown), roleText(role));
    });
}

Result<QString, QString> resetAccount(const AccountCare& care, const QString& name, Secret password) {
    const auto hash = hashed(care, name, password);
    if (!hash) return Failure{hash.error()};
    return change(
        care, name, AuditKind::PasswordReset, {},
        [&](PeopleTable& people, const Member& member) { return people.setPassword(member.id, *hash); },
        QStringLiteral("%1: has the new password, and is signed out everywhere"));
}

Result<QString, QString> grantRole(const AccountCare& care, const QString& name, PersonRole role) {
    if (role == PersonRole::Guest) return refuse(AccountRefusal::RoleMissing, name);
    return change(
        care, name, AuditKind::RoleGranted, memberRoleName(role),
        [&](PeopleTable& people, const Member& member) { return people.setRole(member.id, role); },
        QStringLiteral("%1: is now %2, from the next sign-in on").arg(QStringLiteral("%1"), roleText(role)));
}

Result<QString, QString> signOutAccount(const AccountCare& care, const QString& name) {
    return change(
        care, name, AuditKind::SignedOutEverywhere, {}, [](PeopleTable&, const Member&) { return true; },
        QStringLiteral("%1: is signed out everywhere"));
}

Result<QString, QString> listAuditEvents(const AccountCare& care, std::size_t most) {
    return within(care, Missing::Refuse, [&](Database& database, PeopleTable&) -> Result<QString, QString> {
        const auto rows = AuditLog(database).newest(most);
        QStringList lines;
        for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
            const auto who = [](MemberId id) {
                return id == kOperator ? QStringLiteral("operator") : QString::number(id.value);
            };
            QString line = QStringLiteral("%1 %2 by %3")
                               .arg(instant(row->atMs), QString::fromStdString(row->kind), who(row->actor));
            if (row->subject != MemberId{}) line += QStringLiteral(" to %1").arg(row->subject.value);
            if (!row->detail.empty()) line += QStringLiteral(": ") + QString::fromStdString(row->detail);
            lines.append(line);
        }
        return lines.isEmpty() ? QStringLiteral("nothing has happened yet") : lines.join(QLatin1Char('\n'));
    });
}

QString refusalSentence(AccountRefusal refusal, const QString& name) {
    switch (refusal) {
        case AccountRefusal::NameEmpty: return QStringLiteral("a name needs a character that can be seen; give one");
        case AccountRefusal::NameTooLong:
            return QStringLiteral("%1: has more than 30 characters; choose a shorter name").arg(name.left(40));
        case AccountRefusal::NameNotAllowed:
            return QStringLiteral("the name holds characters that are not allowed; leave control characters out");
        case AccountRefusal::NameUnknown:
            return QStringLiteral("%1: there is no account of that name; `frontrow-server account list` shows all")
                .arg(name);
        case AccountRefusal::NameTaken:
            return QStringLiteral("%1: there is an account of that name already; choose another one").arg(name);
        case AccountRefusal::PasswordTooShort:
            return QStringLiteral("the password has fewer than 8 characters; choose a longer one");
        case AccountRefusal::PasswordTooLong:
            return QStringLiteral("the password has more than 1024 bytes; choose a shorter one");
        case AccountRefusal::PasswordTooSimple:
            return QStringLiteral("the password needs letters and digits; choose another one");
        case AccountRefusal::RoleMissing:
            return QStringLiteral("the role must be buyer, seller or admin; give one of them");
        default: return QStringLiteral("%1: %2").arg(name, QString::fromUtf8(accountRefusalName(refusal).data()));
    }
}

}  // namespace frontrow
