// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/tickets/ticket_card.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPixmap>
#include <QShortcut>
#include <algorithm>

#include "commands/money_words.h"
#include "models/booking_list_model.h"
#include "models/figures.h"
#include "screens/report/card_parts.h"
#include "theme/icons.h"
#include "theme/theme_style.h"
#include "widgets/action_button.h"
#include "widgets/flow_layout.h"
#include "widgets/poster.h"
#include "widgets/qr_code.h"
#include "widgets/tag.h"

namespace frontrow {

// The dashed line along which a ticket is torn.
class TicketCard::Perforation final : public QWidget {
public:
    explicit Perforation(QWidget* parent) : QWidget(parent) { setFixedWidth(2); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setPen(QPen(themeOf(this).colour(Colour::BorderStrong), 1.5, Qt::DashLine));
        painter.drawLine(QPointF(1, 14), QPointF(1, height() - 14));
    }
};

// The poster fills the card's left end, from edge to edge.
class TicketCard::PosterEnd final : public QWidget {
public:
    explicit PosterEnd(QWidget* parent) : QWidget(parent) { setFixedWidth(kWidth); }
    void setSeed(std::uint64_t seed) {
        if (m_seed == seed && !m_drawn.isNull()) return;
        m_seed = seed;
        m_drawn = {};
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const qreal ratio = devicePixelRatioF();
        if (m_drawn.size() != size() * ratio) m_drawn = posterPixmap(m_seed, size(), ratio);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(m_drawn));
        painter.setClipRect(rect());
        // Round to the left alone, within the line round the card.
        painter.drawRoundedRect(QRectF(1, 1, width() + 2 * kRadius, height() - 2), kRadius, kRadius);
    }

private:
    static constexpr int kWidth = 128;
    static constexpr qreal kRadius = 9;

    std::uint64_t m_seed = 0;
    QPixmap m_drawn;
};

namespace {

class LineIcon final : public QWidget {
public:
    LineIcon(IconName icon, QWidget* parent) : QWidget(parent), m_icon(icon) { setFixedSize(kSize, kLine); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintIcon(painter, QRectF(0, (kLine - kSize) / 2.0, kSize, kSize), m_icon, themeOf(this).colour(Colour::Text2));
    }

private:
    static constexpr int kSize = 16;
    static constexpr int kLine = 20;

    IconName m_icon;
};

// More than it takes, or a window with a poster could not be made narrower.
constexpr int kSpare = 32;
// Before it says anything it would take less.
constexpr int kLeastFace = 220;

// A small name over a large value.
TextLabel* addPart(QBoxLayout& line, QWidget* parent, const QString& name, QWidget** part, const char* objectName) {
    *part = new QWidget(parent);
    auto* column = new QVBoxLayout(*part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new TextLabel(TextRole::Small, Colour::Text2, name, *part));
    auto* value = wrappedLabel(TextRole::Headline, Colour::Text, {}, *part);
    value->setObjectName(QLatin1String(objectName));
    column->addWidget(value);
    column->addStretch(1);
    line.addWidget(*part);
    return value;
}

// Words behind the icon of what they tell.
TextLabel* addIconLine(QBoxLayout& column, QWidget* parent, IconName icon, const char* objectName) {
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new LineIcon(icon, parent), 0, Qt::AlignTop);
    auto* words = wrappedLabel(TextRole::Body, Colour::Text2, {}, parent);
    words->setObjectName(QLatin1String(objectName));
    line->addWidget(words, 1);
    column.addLayout(line);
    return words;
}

ActionButton* smallButton(const QString& text, const char* objectName, QWidget* parent) {
    auto* button = new ActionButton(ButtonKind::Secondary, text, parent);
    button->setButtonSize(ButtonSize::Small);
    button->setObjectName(QLatin1String(objectName));
    return button;
}

}  // namespace

TicketCard::TicketCard(QWidget* parent) : Card(parent) {
    setObjectName(QStringLiteral("ticketCard"));
    setAccessibleName(tr("Ticket"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_poster = new PosterEnd(this);
    m_poster->hide();
    m_face = makeFace();
    m_stub = makeStub();
    row->addWidget(m_poster);
    row->addWidget(m_face, 1);
    row->addWidget(new Perforation(this));
    row->addWidget(m_stub);
    const auto on = [this](const QKeySequence& keys, auto&& what) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    on(Qt::Key_Left, [this] { turn(-1); });
    on(Qt::Key_Right, [this] { turn(1); });
}

QWidget* TicketCard::makeFace() {
    auto* face = new QWidget(this);
    auto* column = new QVBoxLayout(face);
    column->setContentsMargins(18, 18, 16, 18);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    m_name = new Tag(Tone::Accent, {}, face);
    m_name->setObjectName(QStringLiteral("bookingTag"));
    m_count = new TextLabel(TextRole::Small, Colour::Text2, {}, face);
    m_count->setObjectName(QStringLiteral("ticketCount"));
    head->addWidget(m_name);
    head->addStretch(1);
    head->addWidget(m_count);
    column->addLayout(head);
    column->addSpacing(2);
    m_title = wrappedLabel(TextRole::Title, Colour::Text, {}, face);
    m_title->setObjectName(QStringLiteral("ticketTitle"));
    column->addWidget(m_title);
    m_price = wrappedLabel(TextRole::Body, Colour::Text2, {}, face);
    m_price->setObjectName(QStringLiteral("ticketPrice"));
    column->addWidget(m_price);
    column->addSpacing(8);
    auto* place = new QHBoxLayout;
    place->setSpacing(22);
    QWidget* section = nullptr;
    m_section = addPart(*place, face, tr("Section"), &section, "ticketSection");
    m_row = addPart(*place, face, tr("Row"), &m_rowPart, "ticketRow");
    m_number = addPart(*place, face, tr("Seat"), &m_numberPart, "ticketSeat");
    place->setStretch(0, 3);
    place->setStretch(1, 1);
    place->setStretch(2, 1);
    column->addLayout(place);
    column->addStretch(1);
    m_day = addIconLine(*column, face, IconName::Calendar, "ticketDay");
    m_venue = addIconLine(*column, face, IconName::Place, "ticketVenue");
    return face;
}

QWidget* TicketCard::makeStub() {
    auto* stub = new QWidget(this);
    auto* column = new QVBoxLayout(stub);
    column->setContentsMargins(18, 18, 18, 16);
    column->setSpacing(8);
    m_qr = new QrView(stub);
    m_qr->setObjectName(QStringLiteral("qr"));
    column->addWidget(m_qr, 0, Qt::AlignHCenter);
    m_kind = new TextLabel(TextRole::Small, Colour::Text2, tr("practice ticket"), stub);
    m_kind->setObjectName(QStringLiteral("ticketKind"));
    column->addWidget(m_kind, 0, Qt::AlignHCenter);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_before = smallButton({}, "ticketBefore", stub);
    m_before->setIconName(IconName::Left);
    m_before->setAccessibleName(tr("Ticket before"));
    m_save = smallButton(tr("Save…"), "saveTicket", stub);
    m_after = smallButton({}, "ticketAfter", stub);
    m_after->setIconName(IconName::Right);
    m_after->setAccessibleName(tr("Next ticket"));
    row->addStretch(1);
    row->addWidget(m_before);
    row->addWidget(m_save);
    row->addWidget(m_after);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_before, &QAbstractButton::clicked, this, [this] { turn(-1); });
    connect(m_after, &QAbstractButton::clicked, this, [this] { turn(1); });
    connect(m_save, &QAbstractButton::clicked, this, &TicketCard::saveAsked);
    return stub;
}

void TicketCard::showBooking(const Booking& booking) {
    m_booking = booking;
    const auto valid =
        std::find_if(booking.seats.begin(), booking.seats.end(), [](const auto& s) { return s.valid(); });
    showTicket(valid == booking.seats.end() ? 0 : static_cast<int>(valid - booking.seats.begin()));
}

// Where the words need the room there is no poster.
void TicketCard::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    const int face = std::max(kLeastFace, m_face->minimumSizeHint().width());
    const int needed = m_poster->width() + face + m_stub->minimumSizeHint().width();
    m_poster->setVisible(width() >= needed + kSpare);
}

void TicketCard::turn(int by) {
    const int number = m_shown + by;
    if (number >= 0 && number < static_cast<int>(m_booking.seats.size())) showTicket(number);
}

void TicketCard::showTicket(int number) {
    m_shown = number;
    const int count = static_cast<int>(m_booking.seats.size());
    const BookedSeat& booked = seat();
    const TicketRow& ticket = booked.ticket;
    m_poster->setSeed(BookingListModel::posterOf(m_booking));
    m_name->setText(tr("Booking %1").arg(m_booking.name()));
    m_name->updateGeometry();
    m_count->setText(tr("%1 of %2").arg(number + 1).arg(count));
    m_title->setText(BookingListModel::titleOf(m_booking));
    m_venue->setText(plainText(m_booking.venue));
    m_section->setText(plainText(ticket.section));
    m_rowPart->setVisible(!ticket.row.empty());
    m_numberPart->setVisible(!ticket.row.empty());
    m_row->setText(plainText(ticket.row));
    m_number->setText(plainText(ticket.number));
    m_day->setText(m_booking.performanceUtcMs ? dayText(*m_booking.performanceUtcMs)
                                              : tr("Its day is not known any more"));
    QString price = amountText(ticket.price);
    if (!booked.tier.empty()) price = QStringLiteral("%1 · %2").arg(plainText(booked.tier), price);
    m_price->setText(price);
    m_qr->show(plainText(ticket.code), booked.valid() ? QrView::Validity::Valid : QrView::Validity::Void);
    m_qr->setAccessibleName(tr("Code of the ticket: %1").arg(plainText(ticket.code)));
    m_qr->setToolTip(plainText(ticket.code));
    m_kind->setText(booked.valid() ? tr("practice ticket") : tr("cancelled, lets nobody in"));
    m_kind->setColour(booked.valid() ? Colour::Text2 : Colour::Danger);
    m_before->setEnabled(number > 0);
    m_after->setEnabled(number + 1 < count);
    setAccessibleDescription(seatText(ticket) + QStringLiteral(", ") + m_kind->text());
    emit ticketShown(number);
}

}  // namespace frontrow
