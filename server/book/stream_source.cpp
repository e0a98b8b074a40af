// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/stream_source.h"

#include "book/account_stream.h"

namespace frontrow {

namespace {

StreamSource accounts(StreamId stream) {
    return {std::make_unique<EngineStages>(ListedSetup{}), accountBooks(stream), {}};
}

StreamSource sourceOf(Database& database, const StreamInfo& info) {
    StreamSource none;
    const auto head = StreamTable(database).head(info.id);
    if (!head) {
        none.why = "its setup is damaged";
        return none;
    }
    if (info.kind == StreamKind::Listed && isAccountStreamHead(*head)) return accounts(info.id);
    none.why = "it is of a kind that this program does not know";
    return none;
}

}  // namespace

SourceOfStream sourcesIn(Database& database) {
    return [&database](const StreamInfo& info) { return sourceOf(database, info); };
}

}  // namespace frontrow
