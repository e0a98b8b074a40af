// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/qr_code.h"

#include <qrencode.h>

#include <QPainter>
#include <cmath>
#include <memory>

#include "theme/theme_style.h"

namespace frontrow {

namespace {

struct FreeCode {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

// Paper and ink of the light theme, whatever the program wears.
const Theme& paper() {
    static const Theme theme = Theme::builtIn(Scheme::Light);
    return theme;
}

constexpr qreal kVoidShare = 0.22;

}  // namespace

std::optional<QrCode> QrCode::of(const QString& text) {
    if (text.isEmpty()) return std::nullopt;
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, FreeCode> code(QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1));
    if (!code) return std::nullopt;
    const auto count = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    std::vector<bool> dark(count);
    // The lowest bit of a module says whether it is dark.
    for (std::size_t i = 0; i < count; ++i) dark[i] = (code->data[i] & 1U) != 0;
    return QrCode(code->width, std::move(dark));
}

void QrCode::paint(QPainter& painter, const QRectF& square) const {
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int modules = m_size + 2 * kQuietZone;
    const qreal side = std::min(square.width(), square.height());
    // Whole device pixels for each module, so that all are equal; what is left over goes to the edges.
    const qreal module = std::max(1.0, std::floor(side * ratio / modules)) / ratio;
    const QPointF centre = square.center();
    const qreal half = module * m_size / 2;
    const QPointF corner(std::round((centre.x() - half) * ratio) / ratio,
                         std::round((centre.y() - half) * ratio) / ratio);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(square, paper().colour(Colour::Surface));
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            if (!dark(x, y)) continue;
            painter.fillRect(QRectF(corner.x() + x * module, corner.y() + y * module, module, module),
                             paper().colour(Colour::Text));
        }
    }
    painter.restore();
}

QrView::QrView(QWidget* parent) : QWidget(parent) { setFixedSize(sizeHint()); }

void QrView::show(const QString& code, Validity validity) {
    m_code = QrCode::of(code);
    m_validity = validity;
    update();
}

void QrView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (!m_code) return;
    if (m_validity == Validity::Void) painter.setOpacity(kVoidShare);
    m_code->paint(painter, rect());
    if (m_validity == Validity::Valid) return;
    painter.setOpacity(1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(themeOf(this).colour(Colour::Danger), 3));
    painter.drawLine(rect().bottomLeft() + QPoint(14, -14), rect().topRight() + QPoint(-14, 14));
}

}  // namespace frontrow
