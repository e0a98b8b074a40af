// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keeps sign-ins from one start of the program to the next: in the secret store of the system and
// nowhere else. Where that does not take one within its time, it is kept for this run only, in memory;
// never in plain text on a disk. Thread: the GUI's.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace frontrow {

// What the system keeps secret for its user. It may ask the person first, and may never answer.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    // Answers once, later; nothing where there is no such secret or the store is not there.
    virtual void read(const QString& key, std::function<void(std::optional<QByteArray>)> then) = 0;
    virtual void write(const QString& key, const QByteArray& secret, std::function<void(bool kept)> then) = 0;
    virtual void remove(const QString& key) = 0;
};

struct KeptSignIn {
    QString name;
    std::vector<std::uint8_t> token;

    bool operator==(const KeptSignIn&) const = default;
};

class SignInKeeper final : public QObject {
    Q_OBJECT

public:
    enum class Kept : std::uint8_t { ForGood, ThisRun };
    // A store that waits for longer is taken for absent.
    static constexpr int kStoreMs = 3'000;

    // `store` may be null: then everything is for this run. It must outlive the keeper.
    explicit SignInKeeper(SecretStore* store, int storeMs = kStoreMs, QObject* parent = nullptr)
        : QObject(parent),
          m_store(store),
          m_storeMs(storeMs) {}

    // Each answers once, later.
    void read(const QString& server, std::function<void(std::optional<KeptSignIn>)> then);
    void keep(const QString& server, const KeptSignIn& signIn, std::function<void(Kept)> then);
    void forget(const QString& server);

private:
    template <class Answer> std::function<void(Answer)> within(std::function<void(Answer)> then, Answer late);

    SecretStore* const m_store;
    const int m_storeMs;
    QHash<QString, KeptSignIn> m_thisRun;
};

}  // namespace frontrow
