// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/keychain.h"

#include <qt6keychain/keychain.h>

#include <QLoggingCategory>
#include <utility>

namespace frontrow {

namespace {

Q_LOGGING_CATEGORY(logKeychain, "frontrow.keychain")

const QString& service() {
    static const QString name = QStringLiteral("frontrow");
    return name;
}

// The reason, never the secret.
void note(const QKeychain::Job& job) {
    if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound) return;
    qCInfo(logKeychain, "the keychain does not answer: %d, %s", static_cast<int>(job.error()),
           qPrintable(job.errorString()));
}

template <class Job> Job* jobFor(const QString& key) {
    auto* job = new Job(service());
    job->setAutoDelete(true);
    // Without a keychain nothing is kept, rather than in plain text.
    job->setInsecureFallback(false);
    job->setKey(key);
    return job;
}

}  // namespace

void Keychain::read(const QString& key, std::function<void(std::optional<QByteArray>)> then) {
    auto* job = jobFor<QKeychain::ReadPasswordJob>(key);
    QObject::connect(job, &QKeychain::Job::finished, &m_context, [job, then = std::move(then)] {
        note(*job);
        then(job->error() == QKeychain::NoError ? std::optional(job->binaryData()) : std::nullopt);
    });
    job->start();
}

void Keychain::write(const QString& key, const QByteArray& secret, std::function<void(bool kept)> then) {
    auto* job = jobFor<QKeychain::WritePasswordJob>(key);
    job->setBinaryData(secret);
    QObject::connect(job, &QKeychain::Job::finished, &m_context, [job, then = std::move(then)] {
        note(*job);
        then(job->error() == QKeychain::NoError);
    });
    job->start();
}

void Keychain::remove(const QString& key) {
    auto* job = jobFor<QKeychain::DeletePasswordJob>(key);
    QObject::connect(job, &QKeychain::Job::finished, &m_context, [job] { note(*job); });
    job->start();
}

}  // namespace frontrow
