// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/tickets/ticket_picture.h"

#include <QCoreApplication>
#include <QPainter>

#include "commands/money_words.h"
#include "models/booking_list_model.h"
#include "models/figures.h"
#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme.h"
#include "widgets/qr_code.h"

namespace frontrow {

namespace {

struct TicketPicture {
    Q_DECLARE_TR_FUNCTIONS(TicketPicture)
};

constexpr QSize kSize{720, 320};  // logical, drawn at twice that
constexpr int kRatio = 2;
constexpr int kMargin = 28;
constexpr int kStub = 232;  // where the code is
constexpr int kCode = 168;

class Painter {
public:
    Painter(QImage& image, const Theme& theme) : m_painter(&image), m_theme(theme) {}

    QPainter& painter() { return m_painter; }
    // One line, cut where it does not fit.
    void text(const QRectF& box, const QFont& font, Colour colour, const QString& text,
              Qt::Alignment where = Qt::AlignLeft) {
        m_painter.setFont(font);
        m_painter.setPen(m_theme.colour(colour));
        const QString shown = m_painter.fontMetrics().elidedText(text, Qt::ElideRight, static_cast<int>(box.width()));
        m_painter.drawText(box, where | Qt::AlignVCenter, shown);
    }
    void figure(qreal x, qreal y, qreal wide, const QString& name, const QString& value) {
        text({x, y, wide, 18}, themeFont(TextRole::Small), Colour::Text2, name);
        text({x, y + 18, wide, 40}, themeFont(TextRole::Headline), Colour::Text, value);
    }

private:
    QPainter m_painter;
    const Theme& m_theme;
};

void paintStub(Painter& out, const Theme& theme, const BookedSeat& seat, qreal left) {
    QPainter& painter = out.painter();
    painter.setPen(QPen(theme.colour(Colour::BorderStrong), 1.5, Qt::DashLine));
    painter.drawLine(QPointF(left, 20), QPointF(left, kSize.height() - 20));
    const QRectF code(left + (kStub - kCode) / 2.0, 34, kCode, kCode);
    if (const auto qr = QrCode::of(plainText(seat.ticket.code))) qr->paint(painter, code);
    const QFont mono = themeFont(11, QFont::Medium);
    const QString text = plainText(seat.ticket.code);
    const qsizetype middle = text.size() / 2;
    const QRectF line(left + 8, code.bottom() + 10, kStub - 16, 16);
    out.text(line, mono, Colour::Text2, text.left(middle), Qt::AlignHCenter);
    out.text(line.translated(0, 16), mono, Colour::Text2, text.mid(middle + 1), Qt::AlignHCenter);
    out.text(line.translated(0, 40), themeFont(TextRole::Small), Colour::Text, TicketPicture::tr("practice ticket"),
             Qt::AlignHCenter);
    if (!seat.valid()) {
        out.text(line.translated(0, 58), themeFont(TextRole::BodyStrong), Colour::Danger,
                 TicketPicture::tr("cancelled"), Qt::AlignHCenter);
    }
}

}  // namespace

QImage ticketPicture(const Booking& booking, const BookedSeat& seat) {
    const Theme theme = Theme::builtIn(Scheme::Light);
    QImage image(kSize * kRatio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kRatio);
    image.fill(theme.colour(Colour::Surface));
    Painter out(image, theme);
    out.painter().setRenderHint(QPainter::Antialiasing);
    paintBox(out.painter(), QRectF(QPointF(), kSize).adjusted(1, 1, -1, -1), 12, theme.colour(Colour::Surface),
             theme.colour(Colour::BorderStrong));
    const qreal left = kSize.width() - kStub;
    const qreal wide = left - 2 * kMargin;
    out.text({kMargin, 24, wide, 18}, themeFont(TextRole::Small), Colour::Text2,
             TicketPicture::tr("Booking %1").arg(booking.name()));
    out.text({kMargin, 46, wide, 36}, themeFont(TextRole::Headline), Colour::Text, BookingListModel::titleOf(booking));
    out.text({kMargin, 84, wide, 20}, themeFont(TextRole::Body), Colour::Text2, plainText(booking.venue));
    const TicketRow& ticket = seat.ticket;
    out.figure(kMargin, 130, wide / 2, TicketPicture::tr("Section"), plainText(ticket.section));
    if (!ticket.row.empty()) {
        out.figure(kMargin + wide / 2, 130, wide / 4, TicketPicture::tr("Row"), plainText(ticket.row));
        out.figure(kMargin + wide * 3 / 4, 130, wide / 4, TicketPicture::tr("Seat"), plainText(ticket.number));
    }
    if (booking.performanceUtcMs) {
        out.text({kMargin, 222, wide, 20}, themeFont(TextRole::Body), Colour::Text, dayText(*booking.performanceUtcMs));
    }
    const QString price = seat.tier.empty()
                              ? amountText(ticket.price)
                              : QStringLiteral("%1 · %2").arg(plainText(seat.tier), amountText(ticket.price));
    out.text({kMargin, 246, wide, 20}, themeFont(TextRole::Body), Colour::Text, price);
    out.text({kMargin, 276, wide, 18}, themeFont(TextRole::Small), Colour::Text2,
             TicketPicture::tr("For practice in Frontrow; it lets nobody into a real hall."));
    paintStub(out, theme, seat, left);
    return image;
}

}  // namespace frontrow
