// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The picture of one challenge's letters, drawn from the letters themselves: leaning, shifted, of two
// faces, with lines and dots over them. The same number gives the same picture. Thread: the GUI's.
#pragma once

#include <QImage>
#include <QString>
#include <cstdint>

#include "sale/policy.h"
#include "theme/theme.h"

namespace frontrow {

struct LettersDrawing {
    QString letters;
    Distortion distortion = Distortion::Medium;
    std::uint64_t number = 0;  // of the challenge; decides about every line
    QSize size;                // logical pixels
    qreal pixelRatio = 1;
};

QImage drawLettersPicture(const LettersDrawing& drawing, const Theme& theme);

}  // namespace frontrow
