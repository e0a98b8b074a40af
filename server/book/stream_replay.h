// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs a stream again from its start, as far as it is told to, and keeps what the books need of it.
// A record that is answered otherwise than it was ends it: its effects are not known then.
// Thread: that of the connection.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "book/page_writer.h"
#include "sale/stage.h"
#include "storage/record_reader.h"

namespace frontrow {

class StreamReplay {
public:
    // The reader outlives the replay.
    StreamReplay(std::unique_ptr<Stage> stage, RecordReader& reader) : m_stage(std::move(stage)), m_reader(reader) {}

    // Every record up to that one, and then time up to that instant; back is not possible. Empty, or
    // why it cannot go there.
    std::string goTo(std::uint64_t sequence, SimTime time);
    // A record that has just been appended to the stream.
    Answer apply(JournalRecord record);

    const Stage& stage() const { return *m_stage; }
    std::uint64_t sequence() const { return m_sequence; }
    SimTime now() const { return m_stage->engine().now(); }
    // Since the last call of forget().
    const std::vector<Event>& events() const { return m_events; }
    PageContent content(std::int64_t utcMs) const { return {m_records, m_events, m_sequence, now(), utcMs}; }
    void forget();

private:
    void keep();

    std::unique_ptr<Stage> m_stage;
    RecordReader& m_reader;
    std::uint64_t m_sequence = 0;
    std::vector<JournalRecord> m_records;
    std::vector<Event> m_events;  // that concern the books, or a person's hold
    EventBuffer m_fresh;
};

}  // namespace frontrow
