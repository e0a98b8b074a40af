// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/sign_in_keeper.h"

#include <QPointer>
#include <QTimer>
#include <memory>
#include <utility>

#include "protocol/lobby_words.h"

namespace frontrow {

namespace {

// The token first: it has one length.
QByteArray packed(const KeptSignIn& signIn) {
    return QByteArray(reinterpret_cast<const char*>(signIn.token.data()), static_cast<qsizetype>(signIn.token.size())) +
           signIn.name.toUtf8();
}

std::optional<KeptSignIn> unpacked(const QByteArray& bytes) {
    constexpr qsizetype token = kTokenBytes;
    if (bytes.size() <= token) return std::nullopt;
    return KeptSignIn{QString::fromUtf8(bytes.mid(token)), {bytes.begin(), bytes.begin() + token}};
}

}  // namespace

// `then` with what comes first: the answer, or `late` when the time is over.
template <class Answer>
std::function<void(Answer)> SignInKeeper::within(std::function<void(Answer)> then, Answer late) {
    auto open = std::make_shared<bool>(true);
    auto once = [open, guard = QPointer(this), then = std::move(then)](Answer answer) {
        if (std::exchange(*open, false) && guard) then(std::move(answer));
    };
    QTimer::singleShot(m_storeMs, this, [once, late] { once(late); });
    return once;
}

void SignInKeeper::read(const QString& server, std::function<void(std::optional<KeptSignIn>)> then) {
    const auto found = m_thisRun.constFind(server);
    if (found != m_thisRun.constEnd() || m_store == nullptr) {
        std::optional<KeptSignIn> kept;
        if (found != m_thisRun.constEnd()) kept = *found;
        QMetaObject::invokeMethod(
            this, [then = std::move(then), kept] { then(kept); }, Qt::QueuedConnection);
        return;
    }
    const std::function<void(std::optional<QByteArray>)> take =
        [then = std::move(then)](const std::optional<QByteArray>& bytes) {
            then(bytes ? unpacked(*bytes) : std::nullopt);
        };
    m_store->read(server, within<std::optional<QByteArray>>(take, std::nullopt));
}

void SignInKeeper::keep(const QString& server, const KeptSignIn& signIn, std::function<void(Kept)> then) {
    // Until the store has it.
    m_thisRun[server] = signIn;
    const std::function<void(bool)> take = [this, server, signIn, then = std::move(then)](bool kept) {
        if (kept && m_thisRun.value(server) == signIn) m_thisRun.remove(server);
        then(kept ? Kept::ForGood : Kept::ThisRun);
    };
    const auto once = within<bool>(take, false);
    if (m_store == nullptr)
        QMetaObject::invokeMethod(
            this, [once] { once(false); }, Qt::QueuedConnection);
    else
        m_store->write(server, packed(signIn), once);
}

void SignInKeeper::forget(const QString& server) {
    m_thisRun.remove(server);
    if (m_store != nullptr) m_store->remove(server);
}

}  // namespace frontrow
