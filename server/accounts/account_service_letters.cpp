// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters before a stranger's next try, where too many names came from his address.
#include <utility>

#include "accounts/account_service.h"

namespace frontrow {

namespace {

AccountRefusal refusalOf(const TypedLetters& typed, SignInLetters::Outcome outcome) {
    if (typed.challenge == 0) return AccountRefusal::LettersNeeded;
    return outcome == SignInLetters::Outcome::Wrong ? AccountRefusal::LettersWrong : AccountRefusal::LettersLapsed;
}

}  // namespace

// Whoever has to wait keeps his letters, and whoever has not read them has not tried a name.
bool AccountService::strangerMayTry(const SourceAddress& from, const std::string& nameKey, const TypedLetters& letters,
                                    const Reply& reply) {
    const std::int64_t now = m_parts.monotonic.nowMs();
    if (!m_policy.lettersOnSignIn || !m_throttle.needsLetters(from, now)) return mayTry(from, nameKey, reply);
    if (const Duration wait = m_throttle.waitBefore(from, nameKey, now); wait.ms > 0) {
        refuse(reply, AccountRefusal::SlowDown, wait);
        return false;
    }
    const auto outcome = m_letters.check(from.key, letters, now);
    if (outcome == SignInLetters::Outcome::Right) return mayTry(from, nameKey, reply);
    if (const Duration wait = m_throttle.takePicture(from, now); wait.ms > 0) {
        refuse(reply, AccountRefusal::SlowDown, wait);
        return false;
    }
    AccountAnswer no = AccountAnswer::refused(refusalOf(letters, outcome));
    no.letters = m_letters.make(from.key, now);
    answer(reply, std::move(no));
    return false;
}

void AccountService::addLetters(const SourceAddress& from, AccountAnswer& answer) {
    const std::int64_t now = m_parts.monotonic.nowMs();
    if (!m_policy.lettersOnSignIn || !m_throttle.needsLetters(from, now)) return;
    if (m_throttle.takePicture(from, now).ms == 0) answer.letters = m_letters.make(from.key, now);
}

void AccountService::renewLetters(const SourceAddress& from, std::uint32_t challenge, Reply reply) {
    const std::int64_t now = m_parts.monotonic.nowMs();
    if (const Duration wait = m_throttle.takePicture(from, now); wait.ms > 0) {
        return refuse(reply, AccountRefusal::SlowDown, wait);
    }
    m_letters.drop(from.key, challenge);
    AccountAnswer fresh;
    fresh.letters = m_letters.make(from.key, now);
    answer(reply, std::move(fresh));
}

void AccountService::spellLetters(const SourceAddress& from, std::uint32_t challenge, Reply reply) {
    const std::int64_t now = m_parts.monotonic.nowMs();
    auto text = m_letters.spell(from.key, challenge, now);
    if (!text) return refuse(reply, AccountRefusal::LettersLapsed);
    if (const Duration wait = m_throttle.takeReading(from, now); wait.ms > 0) {
        return refuse(reply, AccountRefusal::SlowDown, wait);
    }
    AccountAnswer spelled;
    spelled.spelled = *std::move(text);
    answer(reply, std::move(spelled));
}

}  // namespace frontrow
