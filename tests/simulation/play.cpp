// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "play.h"

#include "links/link_run.h"
#include "run.h"

namespace frontrow::simulation {

namespace {

template <class Kind> Played playAs(const WorldLimits& limits, Coverage& coverage) {
    Kind run(limits, coverage);
    Played played;
    played.failure = run.play();
    played.ops = run.ops();
    played.chain = run.chain();
    return played;
}

}  // namespace

Played play(const WorldLimits& limits, Coverage& coverage) {
    return isLinked(limits) ? playAs<LinkRun>(limits, coverage) : playAs<Run>(limits, coverage);
}

}  // namespace frontrow::simulation
