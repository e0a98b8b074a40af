// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a stream is run again with, by its head. Thread: that of the connection.
#pragma once

#include <functional>
#include <memory>
#include <span>
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

// By its head: the profiles' accounts, or a rehearsal of this crowd version.
StreamSource sourceOf(const StreamInfo& info, std::span<const std::byte> head);
// For the streams of this database.
SourceOfStream sourcesIn(Database& database);

}  // namespace frontrow
