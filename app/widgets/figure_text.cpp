// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/figure_text.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QRawFont>
#include <memory>
#include <utility>
#include <vector>

namespace frontrow {

namespace {

constexpr qreal kColonRaised = 0.08;

struct FigureGlyph {
    quint32 index = 0;  // none: another font has the character
    qreal advance = 0;
};

}  // namespace

// What a font says of its characters. Figures are drawn ten times a second: none is shaped anew for that.
struct FigureFont {
    explicit FigureFont(const QFont& font) : raw(QRawFont::fromFont(font)), metrics(font) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            const qreal advance = metrics.horizontalAdvance(QLatin1Char(digit));
            if (advance <= cell) continue;
            cell = advance;
            widest = QLatin1Char(digit);
        }
    }
    FigureGlyph glyph(QChar character) const {
        const auto known = glyphs.constFind(character);
        if (known != glyphs.cend()) return *known;
        const QList<quint32> indexes = raw.glyphIndexesForString(QString(character));
        const FigureGlyph found{indexes.size() == 1 ? indexes.first() : 0, metrics.horizontalAdvance(character)};
        glyphs.insert(character, found);
        return found;
    }

    QRawFont raw;
    QFontMetricsF metrics;
    qreal cell = 0;
    QChar widest = QLatin1Char('0');
    mutable QHash<QChar, FigureGlyph> glyphs;
};

namespace {

// A dozen sizes at most.
std::vector<std::pair<QFont, std::unique_ptr<const FigureFont>>> knownFonts;

const FigureFont& knownFont(const QFont& font) {
    for (const auto& [known, figure] : knownFonts) {
        if (known == font) return *figure;
    }
    // Fonts do not outlive the application.
    if (knownFonts.empty()) qAddPostRoutine([] { knownFonts.clear(); });
    knownFonts.emplace_back(font, std::make_unique<const FigureFont>(font));
    return *knownFonts.back().second;
}

}  // namespace

QChar widestDigit(const QFont& font) { return knownFont(font).widest; }

FigureText::FigureText(const QFont& font, QString text, Digits digits)
    : m_font(font),
      m_text(std::move(text)),
      m_digits(digits),
      m_known(knownFont(m_font)) {}

qreal FigureText::advance(QChar character) const {
    return m_digits == Digits::InCells && character.isDigit() ? m_known.cell : m_known.glyph(character).advance;
}

qreal FigureText::width() const { return left(m_text.size()); }

qreal FigureText::left(qsizetype character) const {
    qreal left = 0;
    for (qsizetype i = 0; i < character; ++i) left += advance(m_text[i]);
    return left;
}

void FigureText::draw(QPainter& painter, const QPointF& baseline, const QColor& digits, const QColor& colon) const {
    struct Run {
        QList<quint32> indexes;
        QList<QPointF> places;
    };
    Run plain, colons;
    painter.save();
    painter.setFont(m_font);
    painter.setPen(digits);
    qreal x = baseline.x();
    for (const QChar character : m_text) {
        const bool isColon = character == QLatin1Char(':');
        const qreal cell = advance(character);
        const FigureGlyph glyph = m_known.glyph(character);
        const QPointF place(x + (cell - glyph.advance) / 2,
                            baseline.y() - (isColon ? kColonRaised * m_font.pixelSize() : 0));
        x += cell;
        if (glyph.index == 0) {
            painter.drawText(place, QString(character));
            continue;
        }
        Run& run = isColon ? colons : plain;
        run.indexes << glyph.index;
        run.places << place;
    }
    const auto drawRun = [&](const Run& run, const QColor& ink) {
        if (run.indexes.isEmpty()) return;
        QGlyphRun glyphs;
        glyphs.setRawFont(m_known.raw);
        glyphs.setGlyphIndexes(run.indexes);
        glyphs.setPositions(run.places);
        painter.setPen(ink);
        painter.drawGlyphRun({}, glyphs);
    };
    drawRun(plain, digits);
    drawRun(colons, colon);
    painter.restore();
}

}  // namespace frontrow
