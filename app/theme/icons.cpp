// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <array>

#include "domain/assert.h"
#include "theme/paint.h"
#include "theme/theme_style.h"

// Of a static library, whose resources are not found unless they are named; outside any namespace.
static void makeIconsAvailable() { Q_INIT_RESOURCE(icons); }

namespace frontrow {

namespace {

// The set is drawn for two sizes, each with lines of whole pixels.
constexpr int kSmall = 16;
constexpr int kLarge = 22;
constexpr int kSmallUpTo = 19;

constexpr std::array<const char*, kIcons> kFiles{
    "accessible", "add",   "bank",   "best",    "calendar", "card",   "chart",     "check",     "clock",
    "close",      "copy",  "delete", "dice",    "down",     "edit",   "error",     "export",    "filter",
    "fit",        "flag",  "folder", "history", "import",   "info",   "keyboard",  "languages", "left",
    "list",       "lock",  "map",    "people",  "place",    "play",   "practice",  "redo",      "refresh",
    "remove",     "right", "save",   "search",  "settings", "sound",  "stopwatch", "tag",       "ticket",
    "trophy",     "undo",  "up",     "visible", "wallet",   "warning"};

QString fileOf(IconName name, int pixels) {
    const QString file = QString::fromLatin1(kFiles[static_cast<std::size_t>(name)]);
    const auto at = [&](int size) { return QStringLiteral(":/frontrow/icons/%1/%2.svg").arg(size).arg(file); };
    return pixels <= kSmallUpTo && QFile::exists(at(kSmall)) ? at(kSmall) : at(kLarge);
}

// Some drawings are white on a filled shape: what is white in them is left open.
void openWhite(QImage& image) {
    constexpr int kFrom = 150, kTo = 250;
    for (int y = 0; y < image.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int darkest = qMin(qRed(line[x]), qMin(qGreen(line[x]), qBlue(line[x])));
            const int kept = qBound(0, kTo - darkest, kTo - kFrom);
            line[x] = qRgba(0, 0, 0, qAlpha(line[x]) * kept / (kTo - kFrom));
        }
    }
}

void paintCross(QPainter& painter, double side, double width) {
    painter.setPen(QPen(Qt::black, 1.2 * width, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(-side / 2, -side / 2), QPointF(side / 2, side / 2));
    painter.drawLine(QPointF(-side / 2, side / 2), QPointF(side / 2, -side / 2));
}

// A square of device pixels, the drawing's shape filled with one colour.
QPixmap drawn(IconName name, int logical, int device, const QColor& colour) {
    makeIconsAvailable();
    const QString key = QStringLiteral("frontrow-icon/%1/%2/%3/%4")
                            .arg(static_cast<int>(name))
                            .arg(logical)
                            .arg(device)
                            .arg(colour.rgba(), 8, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    QImage image(device, device, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    if (name == IconName::Accessible || name == IconName::Close) {
        // The set has neither the wheelchair of the seats nor a plain cross.
        QPainter drawing(&image);
        drawing.setRenderHint(QPainter::Antialiasing);
        drawing.translate(device / 2.0, device / 2.0);
        if (name == IconName::Accessible)
            paintWheelchair(drawing, 0.95 * device, Qt::black);
        else
            paintCross(drawing, 0.5 * device, device / static_cast<double>(logical));
    } else {
        QSvgRenderer renderer(fileOf(name, logical));
        FRONTROW_ASSERT(renderer.isValid());
        QPainter drawing(&image);
        renderer.render(&drawing, QRectF(0, 0, device, device));
    }
    openWhite(image);
    QPainter filling(&image);
    filling.setCompositionMode(QPainter::CompositionMode_SourceIn);
    filling.fillRect(image.rect(), colour);
    filling.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(IconName name, Colour colour) : m_name(name), m_colour(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const int side = qMin(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        paintIcon(*painter, square, m_name, colourOf(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        const int side = qMin(size.width(), size.height());
        return drawn(m_name, qRound(side / scale), side, colourOf(mode));
    }
    QIconEngine* clone() const override { return new ThemedIconEngine(m_name, m_colour); }
    QString key() const override { return QStringLiteral("frontrow-icon"); }

private:
    QColor colourOf(QIcon::Mode mode) const {
        return themeOf(nullptr).colour(mode == QIcon::Disabled ? Colour::Text3 : m_colour);
    }

    IconName m_name;
    Colour m_colour;
};

}  // namespace

QIcon themedIcon(IconName name, Colour colour) { return QIcon(new ThemedIconEngine(name, colour)); }

void paintIcon(QPainter& painter, const QRectF& square, IconName name, const QColor& colour) {
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int device = qMax(1, qRound(square.width() * ratio));
    QPixmap pixmap = drawn(name, qRound(square.width()), device, colour);
    pixmap.setDevicePixelRatio(ratio);
    // Between device pixels the lines would blur.
    painter.drawPixmap(onDevicePixel(painter, square.topLeft()), pixmap);
}

}  // namespace frontrow
