// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/sprite.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <cstring>

namespace frontrow {

namespace {

constexpr std::uint32_t kOpaque = 0xFF00'0000U;

// The first and the last pixel of a line that is not fully transparent; the last is before the first
// where there is none.
std::pair<int, int> inkedSpan(const QImage& image, int y) {
    const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
    int first = 0, last = image.width() - 1;
    while (first <= last && qAlpha(line[first]) == 0) ++first;
    while (last >= first && qAlpha(line[last]) == 0) --last;
    return {first, last};
}

// A sprite in the place of what is inked, from the middle of the image.
Sprite placed(const QImage& image) {
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        const auto [first, last] = inkedSpan(image, y);
        if (first <= last) box |= QRect(QPoint(first, y), QPoint(last, y));
    }
    Sprite sprite;
    if (box.isEmpty()) return sprite;
    const int half = image.width() / 2;
    sprite.x = static_cast<std::int16_t>(box.left() - half);
    sprite.y = static_cast<std::int16_t>(box.top() - half);
    sprite.width = static_cast<std::uint16_t>(box.width());
    sprite.height = static_cast<std::uint16_t>(box.height());
    return sprite;
}

// A square image with the painting's origin in its middle pixel.
QImage painted(double reach, QPointF shift, const std::function<void(QPainter&)>& paint) {
    const int half = static_cast<int>(std::ceil(reach)) + 1;
    QImage image(2 * half + 1, 2 * half + 1, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QPointF(half, half) + shift);
    paint(painter);
    return image;
}

// The lines of the least block that holds the sprite; 0 if none does.
std::uint8_t blockFor(const Sprite& sprite) {
    const int side = std::max(sprite.width, sprite.height);
    if (side == 0 || side > PixelTarget::kLargestBlock) return 0;
    return static_cast<std::uint8_t>(std::max(4, (side + 1) / 2 * 2));
}

// Source over an opaque destination; both halves of a pixel at once.
std::uint32_t over(std::uint32_t source, std::uint32_t under) {
    const std::uint32_t rest = 255 - (source >> 24U);
    std::uint32_t even = (under & 0x00FF'00FFU) * rest;
    even = ((even + ((even >> 8U) & 0x00FF'00FFU) + 0x0080'0080U) >> 8U) & 0x00FF'00FFU;
    std::uint32_t odd = ((under >> 8U) & 0x00FF'00FFU) * rest;
    odd = (odd + ((odd >> 8U) & 0x00FF'00FFU) + 0x0080'0080U) & 0xFF00'FF00U;
    return source + (even | odd);
}

}  // namespace

Sprite SpriteSheet::add(double reach, QPointF shift, const std::function<void(QPainter&)>& paint) {
    return append(painted(reach, shift, paint));
}

Sprite SpriteSheet::addSolid(double reach, QPointF shift, QRgb ground, const std::function<void(QPainter&)>& paint) {
    QImage image = painted(reach, shift, paint);
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const auto [first, last] = inkedSpan(image, y);
        for (int x = first; x <= last; ++x) line[x] = over(line[x], ground | kOpaque);
    }
    return appendSolid(image);
}

Sprite SpriteSheet::addCover(double reach, QPointF shift, QRgb ground, const std::function<void(QPainter&)>& paint) {
    QImage image = painted(reach, shift, paint);
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const auto [first, last] = inkedSpan(image, y);
        for (int x = first; x <= last; ++x) line[x] = ground | kOpaque;
    }
    return appendSolid(image);
}

// The block, if the sprite is small. Then for each line: how many pixels to skip and to copy, in the lower and the
// upper half; then the pixels.
Sprite SpriteSheet::appendSolid(const QImage& image) {
    Sprite sprite = placed(image);
    sprite.first = static_cast<std::uint32_t>(m_pixels.size());
    sprite.block = blockFor(sprite);
    const int left = sprite.x + image.width() / 2, top = sprite.y + image.width() / 2;
    for (int y = top; y < top + sprite.block; ++y) {
        const bool within = y < top + sprite.height;
        const auto* line = reinterpret_cast<const std::uint32_t*>(image.constScanLine(within ? y : top));
        for (int x = 0; x < PixelTarget::blockWidth(sprite.block); ++x) {
            m_pixels.push_back(within && x < sprite.width ? line[left + x] : 0);
        }
    }
    for (int y = top; y < top + sprite.height; ++y) {
        const auto* line = reinterpret_cast<const std::uint32_t*>(image.constScanLine(y));
        const auto [first, last] = inkedSpan(image, y);
        const int count = std::max(0, last - first + 1), skip = count == 0 ? 0 : first - left;
        m_pixels.push_back(static_cast<std::uint32_t>(skip) | (static_cast<std::uint32_t>(count) << 16U));
        if (count > 0) m_pixels.insert(m_pixels.end(), line + first, line + last + 1);
    }
    return sprite;
}

Sprite SpriteSheet::append(const QImage& image) {
    Sprite sprite = placed(image);
    sprite.first = static_cast<std::uint32_t>(m_pixels.size());
    const int left = sprite.x + image.width() / 2, top = sprite.y + image.width() / 2;
    for (int y = top; y < top + sprite.height; ++y) {
        const auto* line = reinterpret_cast<const std::uint32_t*>(image.constScanLine(y));
        m_pixels.insert(m_pixels.end(), line + left, line + left + sprite.width);
    }
    return sprite;
}

PixelTarget::PixelTarget(QImage& image)
    : m_bits(reinterpret_cast<std::uint32_t*>(image.bits())),
      m_stride(image.bytesPerLine() / 4) {}

void PixelTarget::draw(const Sprite& sprite, const std::uint32_t* pixels, QPoint point, const QRect& clip) {
    const int left = std::max(point.x() + sprite.x, clip.left());
    const int right = std::min(point.x() + sprite.x + sprite.width, clip.right() + 1);
    const int top = std::max(point.y() + sprite.y, clip.top());
    const int bottom = std::min(point.y() + sprite.y + sprite.height, clip.bottom() + 1);
    if (left >= right) return;
    for (int y = top; y < bottom; ++y) {
        const std::uint32_t* from = pixels + (y - point.y() - sprite.y) * sprite.width + (left - point.x() - sprite.x);
        std::uint32_t* to = m_bits + y * m_stride + left;
        for (std::uint32_t* const end = m_bits + y * m_stride + right; to != end; ++to, ++from) {
            const std::uint32_t pixel = *from;
            if (pixel >= kOpaque) {
                *to = pixel;
            } else if (pixel != 0) {
                *to = over(pixel, *to);
            }
        }
    }
}

void putImage(QImage& image, QPoint at, const QImage& part) {
    const auto bytes = static_cast<std::size_t>(part.width()) * 4;
    for (int y = 0; y < part.height(); ++y) {
        std::memcpy(image.scanLine(at.y() + y) + at.x() * qsizetype{4}, part.constScanLine(y), bytes);
    }
}

void fillImage(QImage& image, const QRect& rect, QRgb colour) {
    const QRect part = rect & image.rect();
    if (part.isEmpty()) return;
    const qsizetype stride = image.bytesPerLine();
    uchar* const first = image.bits() + part.top() * stride + part.left() * qsizetype{4};
    std::fill_n(reinterpret_cast<QRgb*>(first), part.width(), colour | kOpaque);
    const auto bytes = static_cast<std::size_t>(part.width()) * 4;
    for (int y = 1; y < part.height(); ++y) std::memcpy(first + y * stride, first, bytes);
}

std::vector<QRect> scrollImage(QImage& image, QPoint by) {
    const QRect all = image.rect();
    const QRect kept = all.translated(by).intersected(all);
    if (kept.isEmpty()) return {all};
    const auto bytes = static_cast<std::size_t>(kept.width()) * 4;
    uchar* const bits = image.bits();
    const auto line = [&](int x, int y) { return bits + y * image.bytesPerLine() + x * qsizetype{4}; };
    for (int i = 0; i < kept.height(); ++i) {
        // From the side that moves over the rest, so that no line is overwritten before it is read.
        const int y = by.y() > 0 ? kept.bottom() - i : kept.top() + i;
        std::memmove(line(kept.left(), y), line(kept.left() - by.x(), y - by.y()), bytes);
    }
    std::vector<QRect> strips;
    const QRect across(0, by.y() > 0 ? 0 : kept.bottom() + 1, all.width(), all.height() - kept.height());
    const QRect beside(by.x() > 0 ? 0 : kept.right() + 1, kept.top(), all.width() - kept.width(), kept.height());
    for (const QRect& strip : {across, beside}) {
        if (!strip.isEmpty()) strips.push_back(strip);
    }
    return strips;
}

}  // namespace frontrow
