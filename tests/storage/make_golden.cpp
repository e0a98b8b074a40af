// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes tests/data/golden/schema-N.db for the newest schema: run once for each, before it is
// released, and never again: make_golden FILE
#include <QCoreApplication>
#include <QTemporaryDir>
#include <cstdio>

#include "storage/database_copy.h"
#include "storage/migrations.h"
#include "storage/sample_store.h"
#include "storage/small_sale.h"

using namespace frontrow;

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().size() != 2) return 2;
    const QTemporaryDir folder;
    OpenFolder open(folder.path());
    if (open.fault) return 1;
    StreamTable streams(*open.database);
    const auto stream = streams.create(StreamKind::Listed, 1, someHead(), kNowUtcMs);
    if (!stream) return 1;
    const auto journal = SqliteJournal::open(*open.database, *stream);
    if (!journal) return 1;
    EngineStages stages(smallSale());
    SaleWriter writer({(*journal)->epoch(), 1}, stages, **journal, nullptr);
    if (!writer.open().ok()) return 1;
    while (writer.committed() < 400) {
        for (std::uint64_t i = 0; i < 20; ++i) {
            const std::uint64_t next = writer.committed() + 1 + i;
            writer.apply(smallSaleTime(next), smallSaleCommand(next));
        }
        if (writer.commit() != CommitOutcome::Committed) return 1;
    }
    const NotedState noted{writer.committed(), writer.state().engine().stateHash()};
    if (streams.noteState(*stream, noted) || streams.setAnchor(*stream, {SimTime{0}, kNowUtcMs})) return 1;
    if (const auto fault = copyDatabase(*open.database, QCoreApplication::arguments()[1], open.ownFiles)) return 1;
    std::printf("schema %d, %llu records, state %016llx\n", newestSchema(),
                static_cast<unsigned long long>(noted.sequence), static_cast<unsigned long long>(noted.hash));
    return 0;
}
