// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One record of the journal: a command with its stamp and its answer. Thread: values, any.
#pragma once

#include <cstdint>

#include "domain/time.h"
#include "sale/answer.h"
#include "sale/command.h"

namespace frontrow {

struct JournalRecord {
    std::uint64_t sequence = 0;  // from 1, without a gap
    std::uint32_t epoch = 1;     // never falls along a journal
    std::uint32_t shard = 1;
    SimTime time;  // never falls
    Command command;
    Answer answer;
};

}  // namespace frontrow
