// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a stream is run again with, by its head. Thread: that of the connection.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "book/sale_book.h"
#include "sale/stage.h"
#include "storage/stream_table.h"

namespace frontrow {

struct StreamSource {
    std::unique_ptr<StageMaker> stages;  // null where it cannot be run again
    BookedStream booked;
    std::string why;  // it cannot
};

using SourceOfStream = std::function<StreamSource(const StreamInfo& info)>;

// The sources of this database's own streams: the profiles' accounts, and rehearsals.
SourceOfStream sourcesIn(Database& database);

}  // namespace frontrow
