// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/detail_level.h"

namespace frontrow {

DetailLevel detailAt(double pitch, double dotsFrom) {
    if (pitch >= kNumbersFrom) return DetailLevel::Numbers;
    if (pitch >= kGlyphsFrom) return DetailLevel::Glyphs;
    return pitch >= dotsFrom ? DetailLevel::Dots : DetailLevel::Sections;
}

DetailLevel detailAfter(DetailLevel before, double pitch, double dotsFrom) {
    const DetailLevel now = detailAt(pitch, dotsFrom);
    if (now >= before) return now;
    const DetailLevel eased = detailAt(pitch / (1 - kDetailHysteresis), dotsFrom);
    return eased < before ? eased : before;
}

}  // namespace frontrow
