// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/replay_check.h"

#include <algorithm>

#include "sale/sale_writer.h"
#include "storage/record_reader.h"

namespace frontrow {

namespace {

// A journal that is only read.
class ReaderJournal final : public Journal {
public:
    ReaderJournal(Database& database, const StreamInfo& stream) : m_reader(database, stream) {}

    AppendResult append(std::span<const JournalRecord>) override { return AppendResult::Fenced; }
    std::optional<std::vector<JournalRecord>> read(std::uint64_t fromSequence, std::size_t most) override {
        return m_reader.read(fromSequence, most);
    }
    bool reopen() override { return true; }
    const std::optional<StorageFault>& fault() const { return m_reader.fault(); }

private:
    RecordReader m_reader;
};

QString textOf(RecoveryFault fault) {
    const std::string_view text = faultText(fault);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

Result<std::uint64_t, StorageFault> replay(Database& database, const StreamInfo& stream, StageMaker& maker) {
    ReaderJournal journal(database, stream);
    WriterSetup setup;
    setup.epoch = std::max<std::uint32_t>(1, stream.epoch);
    setup.shard = stream.shard;
    SaleWriter writer(setup, maker, journal, nullptr);
    bool differs = false;
    if (stream.noted && stream.noted->schema == kSnapshotSchema) {
        writer.watchReplay([&](std::uint64_t sequence, SimTime, std::span<const Event>, const Stage& stage) {
            if (sequence == stream.noted->sequence) differs = stage.engine().stateHash() != stream.noted->hash;
        });
    }
    const Recovery recovery = writer.open();
    if (journal.fault()) return Failure{*journal.fault()};
    const auto refuse = [&](std::uint64_t sequence, const QString& detail) {
        return Failure{StorageFault{StorageProblem::ReplayDiffers, database.file(), detail, stream.id.value, sequence}};
    };
    if (!recovery.ok()) return refuse(recovery.record, textOf(recovery.fault));
    if (differs) return refuse(stream.noted->sequence, QStringLiteral("gives another state than it did"));
    return recovery.replayed;
}

}  // namespace

Result<ReplayCount, StorageFault> checkReplay(Database& database, const StageFactory& stages, ReplayScope scope) {
    ReplayCount count;
    if (!stages) return count;
    StreamTable table(database);
    const auto streams = table.list();
    if (!streams) return Failure{streams.error()};
    for (const StreamInfo& stream : *streams) {
        const bool finished = stream.state == StreamState::Finished;
        if (finished && scope == ReplayScope::OpenStreams) continue;
        const auto head = table.head(stream.id);
        if (!head) return Failure{head.error()};
        const StageOffer offer = stages(database, stream, *head);
        if (!offer.maker && !finished) {
            return Failure{
                StorageFault{StorageProblem::ReplayImpossible, database.file(), offer.whyNot, stream.id.value}};
        }
        if (!offer.maker) {
            ++count.skipped;
            continue;
        }
        const auto records = replay(database, stream, *offer.maker);
        if (!records) return Failure{records.error()};
        ++count.streams;
        count.records += *records;
    }
    return count;
}

}  // namespace frontrow
