// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/colour_mix.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace frontrow {

namespace {

using Triple = std::array<double, 3>;

// Björn Ottosson's matrices, from linear sRGB to cone responses and on to OKLab, and back.
constexpr std::array<Triple, 3> kToCones{{{0.4122214708, 0.5363325363, 0.0514459929},
                                          {0.2119034982, 0.6806995451, 0.1073969566},
                                          {0.0883024619, 0.2817188376, 0.6299787005}}};
constexpr std::array<Triple, 3> kToLab{{{0.2104542553, 0.7936177850, -0.0040720468},
                                        {1.9779984951, -2.4285922050, 0.4505937099},
                                        {0.0259040371, 0.7827717662, -0.8086757660}}};
constexpr std::array<Triple, 3> kFromLab{
    {{1, 0.3963377774, 0.2158037573}, {1, -0.1055613458, -0.0638541728}, {1, -0.0894841775, -1.2914855480}}};
constexpr std::array<Triple, 3> kFromCones{{{4.0767416621, -3.3077115913, 0.2309699292},
                                            {-1.2684380046, 2.6097574011, -0.3413193965},
                                            {-0.0041960863, -0.7034186147, 1.7076147010}}};

Triple times(const std::array<Triple, 3>& matrix, const Triple& v) {
    Triple result{};
    for (std::size_t i = 0; i < 3; ++i) result[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
    return result;
}

double linear(double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }
float encoded(double c) {
    const double value = c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
    return static_cast<float>(std::clamp(value, 0.0, 1.0));
}

Triple toLab(const QColor& colour) {
    Triple cones = times(kToCones, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
    for (double& cone : cones) cone = std::cbrt(cone);
    return times(kToLab, cones);
}

}  // namespace

QColor mixOkLab(const QColor& colour, const QColor& ground, double share) {
    const Triple a = toLab(colour), b = toLab(ground);
    Triple mixed{};
    for (std::size_t i = 0; i < 3; ++i) mixed[i] = share * a[i] + (1 - share) * b[i];
    Triple cones = times(kFromLab, mixed);
    for (double& cone : cones) cone = cone * cone * cone;
    const Triple rgb = times(kFromCones, cones);
    return QColor::fromRgbF(encoded(rgb[0]), encoded(rgb[1]), encoded(rgb[2]));
}

}  // namespace frontrow
