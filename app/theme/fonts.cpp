// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/fonts.h"

#include <QFontDatabase>
#include <array>

namespace frontrow {

namespace {

struct TypeSize {
    int pixels;
    QFont::Weight weight;
    qreal line;      // times the size
    qreal tracking;  // times the size
};

constexpr int kDisplayFrom = 22;

constexpr std::array<TypeSize, 13> kScale{{{11, QFont::Medium, 1.4, 0},
                                           {11, QFont::DemiBold, 1.4, 0},
                                           {12, QFont::Normal, 1.45, 0},
                                           {13, QFont::Normal, 1.45, 0},
                                           {13, QFont::DemiBold, 1.45, 0},
                                           {15, QFont::DemiBold, 1.3, 0},
                                           {22, QFont::DemiBold, 1.2, -0.012},
                                           {24, QFont::DemiBold, 1.25, -0.02},
                                           {30, QFont::DemiBold, 1.15, -0.02},
                                           {44, QFont::DemiBold, 1.12, -0.03},
                                           {52, QFont::DemiBold, 1.12, -0.03},
                                           {60, QFont::DemiBold, 0.95, -0.03},
                                           {188, QFont::DemiBold, 1.02, -0.045}}};

const TypeSize& sizeOf(TextRole role) { return kScale[static_cast<std::size_t>(role)]; }

QStringList families(int pixels) {
    QStringList list;
    if (pixels >= kDisplayFrom) list << QStringLiteral("Inter Display");
    return list << QStringLiteral("Inter") << QStringLiteral("Noto Sans CJK KR") << QStringLiteral("NanumGothic")
                << QStringLiteral("Malgun Gothic") << QStringLiteral("Apple SD Gothic Neo")
                << QStringLiteral("sans-serif");
}

}  // namespace

QFont themeFont(int pixels, QFont::Weight weight) {
    QFont font;
    font.setFamilies(families(pixels));
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

QFont themeFont(TextRole role) {
    const TypeSize& size = sizeOf(role);
    QFont font = themeFont(size.pixels, size.weight);
    if (size.tracking < 0) font.setLetterSpacing(QFont::AbsoluteSpacing, size.tracking * size.pixels);
    return font;
}

qreal lineHeight(TextRole role) { return sizeOf(role).line * sizeOf(role).pixels; }

QStringList missingFontFamilies() {
    QStringList missing;
    for (const QString& family :
         {QStringLiteral("Inter"), QStringLiteral("Inter Display"), QStringLiteral("Noto Sans CJK KR")}) {
        if (!QFontDatabase::hasFamily(family)) missing << family;
    }
    return missing;
}

}  // namespace frontrow
