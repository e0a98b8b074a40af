// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small pictures that are drawn once with QPainter and then copied into the map's image pixel by
// pixel, many thousand times a frame. Pixels are premultiplied ARGB. Thread: the GUI's.
#pragma once

#include <QImage>
#include <QPoint>
#include <QRect>
#include <algorithm>
#include <cstdint>
#include <cstring>
#include <functional>
#include <vector>

class QPainter;

namespace frontrow {

struct Sprite {
    std::int16_t x = 0, y = 0;  // of its upper left pixel, from the point it is drawn at
    std::uint16_t width = 0, height = 0;
    std::uint32_t first = 0;  // its pixels in the sheet
    std::uint8_t block = 0;   // of a small solid one: the lines of its block, which comes before them

    QRect at(QPoint point) const { return {point.x() + x, point.y() + y, width, height}; }
};

// The pixels of many sprites, one behind the other.
class SpriteSheet {
public:
    // What `paint` draws within `reach` pixels of the origin; the painter's origin lies `shift`
    // (0 to 1 each way) right of and below the upper left corner of the sprite's point.
    Sprite add(double reach, QPointF shift, const std::function<void(QPainter&)>& paint);
    // The same upon a ground of this colour: opaque from the first to the last inked pixel of each
    // line, so that drawing it only copies. For PixelTarget::drawSolid().
    Sprite addSolid(double reach, QPointF shift, QRgb ground, const std::function<void(QPainter&)>& paint);
    // Solid, and every pixel that it touches is the ground itself: what covers all traces.
    Sprite addCover(double reach, QPointF shift, QRgb ground, const std::function<void(QPainter&)>& paint);
    void clear() { m_pixels.clear(); }
    const std::uint32_t* pixels(const Sprite& sprite) const { return m_pixels.data() + sprite.first; }
    std::size_t bytes() const { return m_pixels.capacity() * sizeof(std::uint32_t); }

private:
    Sprite append(const QImage& image);
    Sprite appendSolid(const QImage& image);

    std::vector<std::uint32_t> m_pixels;
};

// An image of opaque pixels as the blitter sees it.
class PixelTarget {
public:
    explicit PixelTarget(QImage& image);

    // Only within `clip`, which lies in the image.
    void draw(const Sprite& sprite, const std::uint32_t* pixels, QPoint point, const QRect& clip);
    // Inline, for it is called for every seat of a painting.
    [[gnu::always_inline]] void drawSolid(const Sprite& sprite, const std::uint32_t* pixels, QPoint point,
                                          const QRect& clip) {
        const int left = point.x() + sprite.x, top = point.y() + sprite.y;
        if (sprite.block != 0) {
            const int across = blockWidth(sprite.block);
            const bool inside = left >= clip.left() && left + across <= clip.right() + 1 && top >= clip.top() &&
                                top + sprite.block <= clip.bottom() + 1;
            if (inside) return putBlock(sprite.block, m_bits + top * m_stride + left, pixels);
            pixels += sprite.block * across;
        }
        drawLines(sprite, pixels, {left, top}, clip);
    }

    // Small sprites are kept as blocks of 4, 6 or 8 lines, too, of which 4 or 8 pixels are wide. How large the
    // next seat's sprite is cannot be foretold; a block is put without asking. Pixels of value 0 are not touched.
    static constexpr int kLargestBlock = 8;
    static constexpr int blockWidth(int lines) { return lines == 4 ? 4 : 8; }

private:
    void drawLines(const Sprite& sprite, const std::uint32_t* lines, QPoint corner, const QRect& clip) {
        const int left = corner.x(), top = corner.y();
        const bool whole = left >= clip.left() && left + sprite.width <= clip.right() + 1 && top >= clip.top() &&
                           top + sprite.height <= clip.bottom() + 1;
        std::uint32_t* to = m_bits + top * m_stride + left;
        for (int y = top; y < top + sprite.height; ++y, to += m_stride) {
            const int skip = static_cast<int>(*lines & 0xFFFFU), count = static_cast<int>(*lines >> 16U);
            ++lines;
            int first = 0, end = count;
            if (!whole) {
                first = std::max(0, clip.left() - left - skip);
                end = y < clip.top() || y > clip.bottom() ? 0 : std::min(count, clip.right() + 1 - left - skip);
            }
            copyPixels(to + skip + first, lines + first, end - first);
            lines += count;
        }
    }

    [[gnu::always_inline]] void putBlock(int lines, std::uint32_t* to, const std::uint32_t* from) {
        if (lines == 4) return putLines<4>(to, from);
        if (lines == 6) return putLines<6>(to, from);
        putLines<8>(to, from);
    }
    template <int kLines> [[gnu::always_inline]] void putLines(std::uint32_t* to, const std::uint32_t* from) {
        const std::ptrdiff_t stride = m_stride;
#pragma GCC unroll 8
        for (int y = 0; y < kLines; ++y, to += stride) {
            for (int x = 0; x < blockWidth(kLines); x += 4, from += 4) {
                FourPixels over, under;
                std::memcpy(&over, from, sizeof(over));
                std::memcpy(&under, to + x, sizeof(under));
                over |= under & FourPixels(over == 0);
                std::memcpy(to + x, &over, sizeof(over));
            }
        }
    }

    // Short runs, of which there are many: four pixels at a time, the last four over some of those before.
    static void copyPixels(std::uint32_t* to, const std::uint32_t* from, int count) {
        constexpr int kAtOnce = 4;
        constexpr std::size_t kBytes = kAtOnce * sizeof(std::uint32_t);
        if (count >= kAtOnce) {
            for (int i = 0; i + kAtOnce < count; i += kAtOnce) std::memcpy(to + i, from + i, kBytes);
            std::memcpy(to + count - kAtOnce, from + count - kAtOnce, kBytes);
            return;
        }
        for (int i = 0; i < count; ++i) to[i] = from[i];
    }

    using FourPixels = std::uint32_t __attribute__((vector_size(16)));

    std::uint32_t* m_bits;
    std::ptrdiff_t m_stride;  // in pixels
};

// Copies an opaque image into another one, in which it must fit.
void putImage(QImage& image, QPoint at, const QImage& part);

// Gives a rectangle of the image one opaque colour; what is beyond the image is left out.
void fillImage(QImage& image, const QRect& rect, QRgb colour);

// Moves the whole image by whole pixels; what comes into view keeps its old pixels and is to be
// painted anew: up to two strips. Empty strips are left out.
std::vector<QRect> scrollImage(QImage& image, QPoint by);

}  // namespace frontrow
