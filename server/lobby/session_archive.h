// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sessions of a server in its data folder: each with its people, its board and the streams of its
// runs. A session is saved whole, in one transaction. When it is closed its people are forgotten; the
// journals of its runs are kept for a while. Thread: the lobby's; streams are begun on their engine's
// thread, by a connection of its own.
#pragma once

#include <QString>
#include <memory>
#include <optional>

#include "book/rehearsal_head.h"
#include "book/utc_clock.h"
#include "lobby/kept_session.h"
#include "storage/store.h"

namespace frontrow {

class SessionArchive {
public:
    // A run's journal goes so long after its end, or when so many later ones have ended.
    static constexpr std::int64_t kRunsKeptMs = 30LL * 24 * 3'600'000;
    static constexpr int kMostRunsKept = 100;

    // Puts in order what an earlier process left: streams of sessions that are closed are finished, those that
    // were kept long enough go. Both must outlive the archive.
    static Result<std::unique_ptr<SessionArchive>, StorageFault> open(const Store& store, const UtcClock& utc);

    const Store& store() const { return m_store; }
    const UtcClock& utc() const { return m_utc; }
    // The highest number that a session ever had.
    LanSessionId lastSession();
    // Those whose people may come back, the oldest first. One that cannot be read is closed, and said in the log.
    std::vector<KeptSession> sessions();
    // The setup of its run; nothing where that cannot be run again.
    std::optional<RehearsalHead> head(StreamId stream);

    // False where it could not be stored; then everything is as before. With the state Over its run has ended.
    bool save(const KeptSession& session);
    // Nobody can come back to it. Tried again at the next start where it could not be stored.
    bool close(LanSessionId session);

    // The stream of a new run of that session, through a connection of the calling thread.
    static std::optional<StreamId> beginRun(Database& database, LanSessionId session, const RehearsalHead& head,
                                            std::int64_t nowUtcMs);

private:
    SessionArchive(const Store& store, const UtcClock& utc, std::unique_ptr<Database> database)
        : m_store(store),
          m_utc(utc),
          m_database(std::move(database)) {}

    bool alone(const std::function<bool()>& work);
    bool run(const QString& sql, const QVariantList& values) { return m_database->run(sql, values); }
    bool saveMembers(const KeptSession& session);
    bool saveResults(const KeptSession& session);
    bool saveLeavers(const KeptSession& session);
    bool endRuns(const QString& which, const QVariantList& values);
    bool putInOrder();
    bool readMembers(KeptSession& session);
    bool readResults(KeptSession& session);
    bool readLeavers(KeptSession& session);

    const Store& m_store;
    const UtcClock& m_utc;
    std::unique_ptr<Database> m_database;
};

}  // namespace frontrow
