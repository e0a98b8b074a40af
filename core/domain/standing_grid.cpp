// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/standing_grid.h"

#include <algorithm>
#include <cstdlib>

#include "domain/integer_math.h"

namespace frontrow {

namespace {

constexpr std::size_t kPointsFollowed = 256;
constexpr int kMaxTries = 40;

struct Box {
    std::int64_t left, top, right, bottom;
};

Box boxOf(const std::vector<Point>& outline) {
    Box box{outline[0].x, outline[0].y, outline[0].x, outline[0].y};
    for (const Point p : outline) {
        box.left = std::min<std::int64_t>(box.left, p.x);
        box.right = std::max<std::int64_t>(box.right, p.x);
        box.top = std::min<std::int64_t>(box.top, p.y);
        box.bottom = std::max<std::int64_t>(box.bottom, p.y);
    }
    return box;
}

bool isBeyond(Point p) {
    return p.x > kMaxCoordinate || p.x < -kMaxCoordinate || p.y > kMaxCoordinate || p.y < -kMaxCoordinate;
}

std::vector<Point> thinned(const std::vector<Point>& outline) {
    const std::size_t every = (outline.size() + kPointsFollowed - 1) / kPointsFollowed;
    std::vector<Point> out;
    for (std::size_t i = 0; i < outline.size(); i += every) out.push_back(outline[i]);
    return out;
}

// Area in mm².
std::uint64_t areaOf(const std::vector<Point>& outline) {
    __extension__ using Wide = __int128;
    Wide doubled = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point a = outline[i];
        const Point b = outline[(i + 1) % outline.size()];
        doubled += Wide{a.x} * b.y - Wide{b.x} * a.y;
    }
    const Wide area = (doubled < 0 ? -doubled : doubled) / 2;
    constexpr Wide most = Wide{1} << 62U;
    return static_cast<std::uint64_t>(std::min(area, most));
}

// Where the horizontal line at `y` crosses the outline, ascending.
std::vector<std::int64_t> crossings(const std::vector<Point>& outline, std::int64_t y) {
    std::vector<std::int64_t> xs;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const Point a = outline[i];
        const Point b = outline[(i + 1) % outline.size()];
        if ((a.y > y) == (b.y > y)) continue;
        const std::int64_t along = (y - a.y) * (std::int64_t{b.x} - a.x);
        xs.push_back(a.x + along / (std::int64_t{b.y} - a.y));
    }
    std::sort(xs.begin(), xs.end());
    return xs;
}

// Grid points of one pitch inside the outline, at most `count`.
std::vector<Point> gridPoints(const std::vector<Point>& outline, const Box& box, std::int64_t pitch,
                              std::size_t count) {
    std::vector<Point> points;
    for (std::int64_t y = box.top + pitch / 2; y < box.bottom && points.size() < count; y += pitch) {
        const auto xs = crossings(outline, y);
        for (std::size_t k = 0; k + 1 < xs.size(); k += 2) {
            const std::int64_t firstColumn = (xs[k] - box.left + pitch / 2) / pitch;
            for (std::int64_t x = box.left + firstColumn * pitch + pitch / 2; x < xs[k + 1]; x += pitch) {
                if (points.size() == count) return points;
                points.push_back({static_cast<std::int32_t>(x), static_cast<std::int32_t>(y)});
            }
        }
    }
    return points;
}

}  // namespace

std::vector<Point> standingGrid(const std::vector<Point>& outline, std::uint32_t count) {
    if (outline.empty() || std::any_of(outline.begin(), outline.end(), isBeyond)) return std::vector<Point>(count);
    const Box box = boxOf(outline);
    const Point middle{static_cast<std::int32_t>((box.left + box.right) / 2),
                       static_cast<std::int32_t>((box.top + box.bottom) / 2)};
    const std::vector<Point> followed = thinned(outline);
    if (count == 0) return {};
    auto pitch = static_cast<std::int64_t>(integerRoot(areaOf(followed) / count));
    const auto mostRows = static_cast<std::int64_t>(16 * integerRoot(count) + 16);
    for (int attempt = 0; attempt < kMaxTries && pitch >= 1; ++attempt) {
        if ((box.bottom - box.top) / pitch > mostRows) break;
        auto points = gridPoints(followed, box, pitch, count);
        if (points.size() == count) return points;
        pitch = pitch * 31 / 32;
    }
    return std::vector<Point>(count, middle);
}

}  // namespace frontrow
