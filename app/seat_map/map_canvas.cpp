// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/map_canvas.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

#include "seat_map/seat_positions.h"

namespace frontrow {

namespace {

constexpr std::size_t kMostGroups = 12;
constexpr double kAlikePitch = 1.06;
constexpr double kSeatNumberShare = 0.43;
constexpr double kRowLabelHeight = 11;
constexpr double kSectionCountHeight = 15;
constexpr double kLeastText = 9;
constexpr int kBand = 96;              // lines
constexpr double kGroundReach = 0.55;  // of a seat's ground, in pitches

}  // namespace

QString groupedNumber(std::uint32_t number) {
    QString text = QString::number(number);
    for (qsizetype i = text.size() - 3; i > 0; i -= 3) text.insert(i, u',');
    return text;
}

MapCanvas::MapCanvas(const MapGeometry& geometry, const SeatLooks& looks)
    : m_geometry(geometry),
      m_looks(looks),
      m_patches(geometry.plan().sections().size()),
      m_edges(geometry.slotCount(), Edge::Unknown) {
    groupSections();
}

void MapCanvas::groupSections() {
    for (std::uint32_t i = 0; i < m_geometry.plan().sections().size(); ++i) {
        const double pitch = m_geometry.section(SectionIndex{i}).pitch;
        const auto alike = [&](double other) {
            return m_groupPitch.size() == kMostGroups || std::max(pitch, other) < kAlikePitch * std::min(pitch, other);
        };
        const auto found = std::ranges::find_if(m_groupPitch, alike);
        m_group.push_back(static_cast<std::size_t>(found - m_groupPitch.begin()));
        if (found == m_groupPitch.end()) m_groupPitch.push_back(pitch);
    }
}

void MapCanvas::setTheme(const Theme& theme, const QFont& font) {
    m_theme = &theme;
    m_font = font;
    m_sprites.forget();
    m_texts.forget();
}

void MapCanvas::show(const MapViewport& viewport, DetailLevel level, double pixelRatio) {
    m_viewport = viewport;
    m_level = level;
    m_ratio = pixelRatio;
    if (m_image.size() != viewport.size()) m_image = QImage(viewport.size(), QImage::Format_RGB32);
    m_setting = {{}, level, pixelRatio, m_theme->colour(Colour::Surface), m_theme->colour(Colour::Sunken)};
    for (const double pitch : m_groupPitch) m_setting.sizes.push_back(kSeatShare * pitch * viewport.scale());
    m_sprites.set(m_setting, *m_theme);
    m_family.clear();
    for (std::uint32_t i = 0; i < m_group.size(); ++i) {
        m_family.push_back(SeatSprites::familyOf(m_group[i], TierIndex{0}, isNeighbour(SectionIndex{i})));
    }
    const double number =
        std::max(kSeatNumberShare * kSeatShare * m_geometry.pitch() * viewport.scale(), kLeastText * pixelRatio);
    const bool numbered = level == DetailLevel::Numbers;
    m_texts.set(m_font, numbered ? number : kLeastText, kRowLabelHeight * pixelRatio, kSectionCountHeight * pixelRatio);
    // Band by band, so that the seats fall onto a ground that the processor still has at hand.
    const int band = showsSeats(level) ? kBand : m_image.height();
    for (int y = 0; y < m_image.height(); y += band) paintRegion(QRect(0, y, m_image.width(), band));
}

void MapCanvas::pan(const MapViewport& viewport, QPoint by) {
    m_viewport = viewport;
    for (const QRect& strip : scrollImage(m_image, by)) paintRegion(strip);
}

bool MapCanvas::isArea(SectionIndex section) const {
    return m_level == DetailLevel::Sections || m_geometry.section(section).standing;
}

bool MapCanvas::isNeighbour(SectionIndex section) const {
    return !m_neighbours.empty() && m_neighbours[section.value] != 0;
}

std::vector<SectionIndex> MapCanvas::sectionsIn(const QRect& region) const {
    std::vector<SectionIndex> sections;
    const double edge = 2 * m_ratio;  // outlines reach a little beyond
    const QRectF area = m_viewport.toMap(QRectF(region).adjusted(-edge, -edge, edge, edge));
    for (std::uint32_t i = 0; i < m_group.size(); ++i) {
        if (m_geometry.section(SectionIndex{i}).bounds.intersects(area)) sections.push_back(SectionIndex{i});
    }
    return sections;
}

QRect MapCanvas::numberBox(SectionIndex section) const {
    const std::uint32_t most = m_geometry.plan().section(section).seatCount;
    const QSize size(m_texts.numberWidth(groupedNumber(most)) + 4, m_texts.numberHeight());
    QRect box(QPoint(), size);
    box.moveCenter(areas().numberAt(section, m_viewport));
    return box;
}

// A number is painted whole or not at all, for its ground is kept.
QRect MapCanvas::withNumbers(QRect region) const {
    for (const SectionIndex section : sectionsIn(region)) {
        if (!isArea(section)) continue;
        const QRect box = numberBox(section) & m_image.rect();
        if (box.intersects(region)) region |= box;
    }
    return region;
}

void MapCanvas::paintRegion(QRect region) {
    region = withNumbers(region & m_image.rect());
    if (region.isEmpty()) return;
    m_pixelsPainted += static_cast<std::uint64_t>(region.width()) * static_cast<std::uint64_t>(region.height());
    const std::vector<SectionIndex> sections = sectionsIn(region);
    paintAreas(region, sections);
    for (const SectionIndex section : sections) {
        if (isArea(section)) paintNumber(section, region);
    }
    if (m_level == DetailLevel::Sections) return;
    paintSeats(region);
    if (m_level == DetailLevel::Numbers) paintRowLabels(region, sections);
}

void MapCanvas::paintAreas(const QRect& region, const std::vector<SectionIndex>& sections) {
    const SectionPainter painting = areas();
    fillImage(m_image, region, m_theme->colour(Colour::Map).rgb());
    // Made only when it is needed: to make one takes as long as filling many upright rectangles.
    std::optional<QPainter> made;
    const auto painter = [&]() -> QPainter& {
        if (made) return *made;
        made.emplace(&m_image);
        made->setClipRect(region);
        made->setRenderHint(QPainter::Antialiasing);
        return *made;
    };
    for (const SectionIndex section : sections) {
        if (isArea(section)) {
            painting.paintOverview(painter(), section, m_looks.section(section), m_viewport);
            continue;
        }
        using Ground = SectionPainter::Ground;
        const Ground near = m_neighbours.empty() ? Ground::Plain : Ground::InFocus;
        const Ground ground = isNeighbour(section) ? Ground::Neighbour : near;
        if (painting.fillGround(m_image, region, section, ground, m_viewport)) continue;
        painting.paintGround(painter(), section, ground, m_viewport);
    }
    if (painting.stageTouches(region, m_viewport)) painting.paintStage(painter(), m_viewport);
    for (const SectionIndex section : sections) {
        if (isArea(section)) painting.paintName(painter(), section, m_looks.section(section), m_viewport);
    }
}

void MapCanvas::paintNumber(SectionIndex section, const QRect& region) {
    Patch& patch = m_patches[section.value];
    patch.painted = m_looks.section(section);
    patch.ground = {};
    if (!areas().hasNumber(section, patch.painted, m_viewport)) return;
    const QRect box = numberBox(section);
    patch.box = box.translated(m_viewport.corner());
    if (m_image.rect().contains(box) && region.contains(box)) patch.ground = m_image.copy(box);
    drawNumber(section, region);
}

void MapCanvas::drawNumber(SectionIndex section, const QRect& clip) {
    const SectionLook& look = m_looks.section(section);
    PixelTarget target(m_image);
    m_texts.drawNumber(target, groupedNumber(look.left), areas().labelOf(section, look).rgb(),
                       areas().numberAt(section, m_viewport), clip);
}

[[gnu::always_inline]] inline void MapCanvas::drawSeat(PixelTarget& target, Slot slot, int frame, double x, double y,
                                                       const QRect& clip) {
    const SeatShape shape = m_looks.shape(slot);
    if (m_level == DetailLevel::Dots && (shape == SeatShape::Yours || shape == SeatShape::Friend)) {
        m_reachingFar.insert(slot);
    }
    const SeatSprites::Family family = familyOf(slot);
    m_sprites.draw(target, family, shape, frame, m_geometry.turn(slot), x, y, clip);
    if (m_level >= DetailLevel::Glyphs && frame == 0) drawSeatText(target, slot, {x, y}, clip);
}

// A friend's initial, or the number.
void MapCanvas::drawSeatText(PixelTarget& target, Slot slot, QPointF at, const QRect& clip) {
    const SeatShape shape = m_looks.shape(slot);
    const bool neighbour = isNeighbour(m_geometry.sectionOf(slot));
    const QPoint middle(static_cast<int>(std::floor(at.x())), static_cast<int>(std::floor(at.y())));
    const SeatIndex seat = m_geometry.seat(slot);
    if (shape == SeatShape::Friend) {
        m_texts.draw(target, MapText::SeatNumber, QString(m_looks.initialOf(seat)),
                     m_theme->colour(Colour::AccentText).rgb(), m_geometry.turn(slot), neighbour ? kNeighbourInk : 1,
                     middle, clip);
    }
    const bool numbered = shape == SeatShape::Free || shape == SeatShape::Restricted;
    if (m_level != DetailLevel::Numbers || neighbour || !numbered) return;
    m_texts.draw(target, MapText::SeatNumber, QString::fromStdString(m_geometry.plan().seatNumber(seat)),
                 m_theme->tier(m_geometry.tierOf(slot)).ink.rgb(), m_geometry.turn(slot), 1, middle, clip);
}

void MapCanvas::paintSeats(const QRect& region) {
    const double reach = kSeatReach * *std::ranges::max_element(m_setting.sizes);
    const QRectF around = QRectF(region).adjusted(-reach, -reach, reach, reach);
    const double left = around.left(), top = around.top(), right = around.right(), bottom = around.bottom();
    const double scale = m_viewport.scale();
    const QPoint corner = m_viewport.corner();
    PixelTarget target(m_image);
    std::uint64_t painted = 0;
    m_geometry.visit(m_viewport.toMap(around), [&](Slot slot) {
        const double x = m_geometry.x(slot) * scale - corner.x(), y = m_geometry.y(slot) * scale - corner.y();
        if (x < left || x > right || y < top || y > bottom) return;
        ++painted;
        drawSeat(target, slot, 0, x, y, region);
    });
    m_seatsPainted += painted;
}

// In the aisle beside the row's left end.
void MapCanvas::paintRowLabels(const QRect& region, const std::vector<SectionIndex>& sections) {
    PixelTarget target(m_image);
    const QRgb colour = m_theme->colour(Colour::Text3).rgb();
    for (const SectionIndex index : sections) {
        const Section& section = m_geometry.plan().section(index);
        if (section.kind != SectionKind::Seated) continue;
        const double step = m_geometry.section(index).pitch * m_viewport.scale();
        for (std::uint32_t r = 0; r < section.rowCount; ++r) {
            const Row& row = m_geometry.plan().row(RowIndex{section.firstRow.value + r});
            const Slot first = m_geometry.slotOf(row.firstSeat);
            const Slot last = m_geometry.slotOf(SeatIndex{row.firstSeat.value + row.seatCount - 1});
            const QPointF a = seatOnScreen(first), b = seatOnScreen(last);
            const bool forward = a.x() != b.x() ? a.x() < b.x() : a.y() < b.y();
            const double degrees = turnDegrees(m_geometry.turn(forward ? first : last)) * std::numbers::pi / 180;
            const QPointF along(std::cos(degrees), std::sin(degrees));
            const QPoint at = ((forward ? a : b) - along * step * 0.95).toPoint();
            m_texts.draw(target, MapText::RowLabel, QString::fromStdString(row.label), colour, 0,
                         isNeighbour(index) ? kNeighbourInk : 1, at, region);
        }
    }
}

QRect MapCanvas::seatRect(Slot slot) const {
    const double reach = kSeatReach * seatSize(slot);
    const QPointF at = seatOnScreen(slot);
    return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach).toAlignedRect() & m_image.rect();
}

// Whether the seat's ground could cover an outline.
bool MapCanvas::isNearEdge(Slot slot) {
    Edge& edge = m_edges[slot];
    if (edge == Edge::Unknown) {
        const SectionShape& shape = m_geometry.section(m_geometry.sectionOf(slot));
        const double reach = kGroundReach * shape.pitch;
        const QPointF at = m_geometry.at(slot);
        const auto inside = [&](double dx, double dy) {
            return shape.outline.containsPoint(at + QPointF(dx, dy), Qt::OddEvenFill);
        };
        const double slant = reach * 0.71;
        const bool all = inside(reach, 0) && inside(-reach, 0) && inside(0, reach) && inside(0, -reach) &&
                         inside(slant, slant) && inside(-slant, slant) && inside(slant, -slant) &&
                         inside(-slant, -slant);
        edge = all ? Edge::Inside : Edge::Near;
    }
    return edge == Edge::Near;
}

QRect MapCanvas::paintSeat(Slot slot, int frame) {
    if (m_level == DetailLevel::Sections) return {};
    const QRect rect = seatRect(slot);
    if (rect.isEmpty()) return {};
    const bool reachedFar = m_reachingFar.erase(slot) > 0;
    if (isNearEdge(slot) || reachedFar) {
        paintRegion(rect);
        if (frame == 0) return rect;
    }
    ++m_seatsPainted;
    PixelTarget target(m_image);
    const QPointF at = seatOnScreen(slot);
    m_sprites.draw(target, familyOf(slot), SeatShape::Ground, 0, m_geometry.turn(slot), at.x(), at.y(), rect);
    drawSeat(target, slot, frame, at.x(), at.y(), rect);
    return rect;
}

QRect MapCanvas::paintSection(SectionIndex section) {
    if (!isArea(section)) return {};
    Patch& patch = m_patches[section.value];
    const SectionLook& look = m_looks.section(section);
    if (patch.painted == look) return {};
    const bool numberOnly = patch.painted.scarcity == look.scarcity && patch.painted.filtered == look.filtered;
    if (numberOnly && !areas().hasNumber(section, look, m_viewport)) {
        patch.painted = look;
        return {};
    }
    const QRect box = patch.box.translated(-m_viewport.corner());
    if (numberOnly && !patch.ground.isNull() && m_image.rect().contains(box)) {
        putImage(m_image, box.topLeft(), patch.ground);
        patch.painted = look;
        drawNumber(section, box);
        return box;
    }
    const QRectF bounds = m_viewport.toScreen(m_geometry.section(section).bounds);
    const QRect region = numberOnly ? box : bounds.toAlignedRect().adjusted(-2, -2, 2, 2);
    paintRegion(region & m_image.rect());
    patch.painted = look;
    return region & m_image.rect();
}

// With QPainter, for a sprite is made for the ground that it stands on.
void MapCanvas::drawSeatInto(QImage& image, QPoint corner, Slot slot, SeatShape shape) {
    QPainter painter(&image);
    painter.translate(seatOnScreen(slot) - QPointF(corner));
    painter.rotate(turnDegrees(m_geometry.turn(slot)));
    painter.scale(m_ratio, m_ratio);
    frontrow::paintSeat(painter,
                        {shape, seatSize(slot) / m_ratio, m_level, m_geometry.tierOf(slot), 0, m_setting.ground, {}},
                        *m_theme);
}

void MapCanvas::drawSeatInto(QImage& image, QPoint corner, Slot slot) {
    drawSeatInto(image, corner, slot, m_looks.shape(slot));
    PixelTarget target(image);
    drawSeatText(target, slot, seatOnScreen(slot) - QPointF(corner), image.rect());
}

}  // namespace frontrow
