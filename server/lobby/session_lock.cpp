// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lobby/session_lock.h"

#include <sodium.h>

namespace frontrow {

namespace {

constexpr qsizetype kSaltBytes = crypto_generichash_KEYBYTES;
constexpr qsizetype kHashBytes = crypto_generichash_BYTES;

QByteArray hashOf(const QByteArray& salt, std::string_view password) {
    QByteArray hash(kHashBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), static_cast<std::size_t>(hash.size()),
                       reinterpret_cast<const unsigned char*>(password.data()), password.size(),
                       reinterpret_cast<const unsigned char*>(salt.constData()), static_cast<std::size_t>(kSaltBytes));
    return hash;
}

}  // namespace

SessionLock::SessionLock(std::string_view password) {
    if (password.empty()) return;
    QByteArray salt(kSaltBytes, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<std::size_t>(salt.size()));
    m_bytes = salt + hashOf(salt, password);
}

SessionLock SessionLock::fromBytes(const QByteArray& bytes) {
    SessionLock lock;
    lock.m_bytes = bytes;
    return lock;
}

bool SessionLock::opensWith(std::string_view password) const {
    if (m_bytes.isEmpty()) return password.empty();
    if (m_bytes.size() != kSaltBytes + kHashBytes) return false;
    const QByteArray hash = hashOf(m_bytes.left(kSaltBytes), password);
    return sodium_memcmp(hash.constData(), m_bytes.constData() + kSaltBytes, static_cast<std::size_t>(kHashBytes)) == 0;
}

}  // namespace frontrow
