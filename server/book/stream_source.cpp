// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/stream_source.h"

#include "book/account_stream.h"
#include "book/run_stream.h"

namespace frontrow {

namespace {

StreamSource accounts(StreamId stream) {
    return {std::make_unique<EngineStages>(ListedSetup{}), accountBooks(stream), {}};
}

StreamSource impossible(const std::string& why) {
    StreamSource none;
    none.why = why;
    return none;
}

StreamSource rehearsal(StreamId stream, std::span<const std::byte> bytes) {
    const auto head = readRehearsalHead(bytes);
    if (!head) return impossible(head.error().text().toStdString());
    if (!head->canBeSimulated()) return impossible(otherCrowd(*head));
    return {stagesOf(*head), bookedStream(*head, stream), {}};
}

}  // namespace

StreamSource sourceOf(const StreamInfo& info, std::span<const std::byte> head) {
    if (info.kind == StreamKind::Rehearsal) return rehearsal(info.id, head);
    if (isAccountStreamHead(head)) return accounts(info.id);
    return impossible("it is of a kind that this program does not know");
}

SourceOfStream sourcesIn(Database& database) {
    return [&database](const StreamInfo& info) {
        const auto head = StreamTable(database).head(info.id);
        return head ? sourceOf(info, *head) : impossible("its setup is damaged");
    };
}

}  // namespace frontrow
