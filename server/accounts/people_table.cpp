// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/people_table.h"

#include <QVariant>
#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

template <class Tag> qlonglong number(Id<Tag, std::uint64_t> id) { return static_cast<qlonglong>(id.value); }
QString utf16(const std::string& text) { return QString::fromStdString(text); }
QVariant textOrNull(const std::string& text) {
    return text.empty() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(utf16(text));
}
QByteArray blob(const TokenHash& hash) {
    return {reinterpret_cast<const char*>(hash.data()), static_cast<qsizetype>(hash.size())};
}
std::uint64_t idAt(const QSqlQuery& query, int column) {
    return static_cast<std::uint64_t>(query.value(column).toLongLong());
}

Member personOf(const QSqlQuery& query) {
    Member person;
    person.id = MemberId{idAt(query, 0)};
    person.role = static_cast<PersonRole>(query.value(1).toInt());
    person.name = query.value(2).toString().toStdString();
    person.email = query.value(3).toString().toStdString();
    person.createdMs = query.value(4).toLongLong();
    person.signedInMs = query.value(5).toLongLong();
    return person;
}

SignInRow signInRowOf(const QSqlQuery& query) {
    return {SignInId{idAt(query, 0)}, MemberId{idAt(query, 1)}, query.value(2).toLongLong(),
            query.value(3).toLongLong(), Duration{query.value(4).toLongLong()}};
}

const QString kPerson = QStringLiteral("SELECT id, role, name, email, created_ms, signed_in_ms FROM person ");
const QString kSignIn = QStringLiteral("SELECT id, person, issued_ms, expires_ms, lasts_ms, token_hash FROM sign_in ");

}  // namespace

bool PeopleTable::run(const QString& sql, const QVariantList& values) {
    const bool done = m_database.run(sql, values);
    m_failed = m_failed || !done;
    return done;
}

bool PeopleTable::takeFailed() { return std::exchange(m_failed, false); }

bool PeopleTable::overwriteErased() { return run(QStringLiteral("PRAGMA secure_delete=ON"), {}); }

std::optional<Member> PeopleTable::person(const QString& where, const QVariant& value) {
    QSqlQuery& query = m_database.bound(kPerson + where, {value});
    std::optional<Member> found;
    if (!query.exec()) {
        m_failed = true;
        return found;
    }
    if (query.next()) found = personOf(query);
    query.finish();
    return found;
}

std::optional<Member> PeopleTable::find(MemberId id) {
    return person(QStringLiteral("WHERE id = ? AND erased_ms IS NULL"), number(id));
}

std::optional<Member> PeopleTable::account(const std::string& nameKey) {
    return person(QStringLiteral("WHERE name_key = ? AND role > 0"), utf16(nameKey));
}

std::vector<Member> PeopleTable::accounts(std::size_t most) {
    QSqlQuery& query = m_database.bound(kPerson + QStringLiteral("WHERE role > 0 AND name_key IS NOT NULL "
                                                                 "ORDER BY name_key LIMIT ?"),
                                        {static_cast<qlonglong>(most)});
    std::vector<Member> people;
    if (!query.exec()) m_failed = true;
    while (query.next()) people.push_back(personOf(query));
    query.finish();
    return people;
}

std::int64_t PeopleTable::guestCount() {
    const auto count =
        m_database.value(QStringLiteral("SELECT count(*) FROM person WHERE role = 0 AND erased_ms IS NULL"));
    m_failed = m_failed || !count;
    return count ? count->toLongLong() : 0;
}

std::string PeopleTable::passwordOf(MemberId id) {
    const auto stored = m_database.value(QStringLiteral("SELECT password FROM person WHERE id = ?"), {number(id)});
    return stored ? stored->toString().toStdString() : std::string();
}

std::optional<MemberId> PeopleTable::add(const PersonName& name, PersonRole role, const std::string& email,
                                         const std::string& password, std::int64_t nowMs) {
    if (!run(QStringLiteral("INSERT INTO person (role, name, name_key, email, password, created_ms, signed_in_ms) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?)"),
             {static_cast<int>(role), utf16(name.shown), utf16(name.key), textOrNull(email), textOrNull(password),
              qlonglong{nowMs}, qlonglong{nowMs}})) {
        return std::nullopt;
    }
    const auto id = m_database.value(QStringLiteral("SELECT last_insert_rowid()"));
    if (!id) return std::nullopt;
    return MemberId{static_cast<std::uint64_t>(id->toLongLong())};
}

bool PeopleTable::setPassword(MemberId id, const std::string& password) {
    return run(QStringLiteral("UPDATE person SET password = ? WHERE id = ?"), {utf16(password), number(id)});
}

bool PeopleTable::setRole(MemberId id, PersonRole role) {
    return run(QStringLiteral("UPDATE person SET role = ? WHERE id = ?"), {static_cast<int>(role), number(id)}) &&
           noteChange();
}

bool PeopleTable::erase(MemberId id, std::int64_t nowMs) {
    return endAll(id) && run(QStringLiteral("UPDATE person SET name = NULL, name_key = NULL, email = NULL, "
                                            "password = NULL, erased_ms = ? WHERE id = ?"),
                             {qlonglong{nowMs}, number(id)});
}

std::optional<SignInId> PeopleTable::signIn(MemberId id, const TokenHash& token, Duration lasts, std::int64_t nowMs) {
    const bool done =
        run(QStringLiteral("INSERT INTO sign_in (person, token_hash, issued_ms, expires_ms, lasts_ms) "
                           "VALUES (?, ?, ?, ?, ?)"),
            {number(id), blob(token), qlonglong{nowMs}, qlonglong{nowMs + lasts.ms}, qlonglong{lasts.ms}});
    if (!done) return std::nullopt;
    const auto given = m_database.value(QStringLiteral("SELECT last_insert_rowid()"));
    const bool settled =
        given.has_value() &&
        run(QStringLiteral("DELETE FROM sign_in WHERE person = ? AND id NOT IN "
                           "(SELECT id FROM sign_in WHERE person = ? ORDER BY id DESC LIMIT ?)"),
            {number(id), number(id), qlonglong{kMostSignIns}}) &&
        run(QStringLiteral("UPDATE person SET signed_in_ms = ? WHERE id = ?"), {qlonglong{nowMs}, number(id)});
    if (!settled) return std::nullopt;
    return SignInId{static_cast<std::uint64_t>(given->toLongLong())};
}

std::optional<SignInRow> PeopleTable::signInOf(const TokenHash& token) {
    QSqlQuery& query = m_database.bound(kSignIn + QStringLiteral("WHERE token_hash = ?"), {blob(token)});
    std::optional<SignInRow> found;
    if (!query.exec()) m_failed = true;
    if (query.next()) {
        const QByteArray stored = query.value(5).toByteArray();
        TokenHash kept{};
        if (stored.size() == static_cast<qsizetype>(kept.size())) {
            std::copy(stored.begin(), stored.end(), kept.begin());
            if (sameToken(kept, token)) found = signInRowOf(query);
        }
    }
    query.finish();
    return found;
}

std::vector<SignInRow> PeopleTable::signInsOf(MemberId id) {
    QSqlQuery& query = m_database.bound(kSignIn + QStringLiteral("WHERE person = ? ORDER BY id"), {number(id)});
    std::vector<SignInRow> rows;
    if (!query.exec()) m_failed = true;
    while (query.next()) rows.push_back(signInRowOf(query));
    query.finish();
    return rows;
}

bool PeopleTable::extend(const SignInRow& row, std::int64_t nowMs) {
    return run(QStringLiteral("UPDATE sign_in SET expires_ms = ? WHERE id = ?"),
               {qlonglong{nowMs + row.lasts.ms}, number(row.id)});
}

bool PeopleTable::end(SignInId id) {
    return run(QStringLiteral("DELETE FROM sign_in WHERE id = ?"), {number(id)}) && noteChange();
}

bool PeopleTable::endAll(MemberId id, SignInId kept) {
    return run(QStringLiteral("DELETE FROM sign_in WHERE person = ? AND id <> ?"), {number(id), number(kept)}) &&
           noteChange();
}

bool PeopleTable::sweep(std::int64_t nowMs) {
    return run(QStringLiteral("DELETE FROM sign_in WHERE expires_ms <= ?"), {qlonglong{nowMs}}) &&
           run(QStringLiteral("DELETE FROM person WHERE role = 0 AND id NOT IN (SELECT person FROM sign_in)"), {});
}

bool PeopleTable::noteChange() { return run(QStringLiteral("UPDATE people_change SET number = number + 1"), {}); }

std::int64_t PeopleTable::changeNumber() {
    const auto number = m_database.value(QStringLiteral("SELECT number FROM people_change"));
    m_failed = m_failed || !number;
    return number ? number->toLongLong() : -1;
}

}  // namespace frontrow
