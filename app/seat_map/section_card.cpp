// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/section_card.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

#include "commands/money_words.h"
#include "sale/seat_choice.h"
#include "seat_map/taken_ticker.h"
#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/keycap.h"

namespace frontrow {

namespace {

constexpr QSize kCard(190, 82);
constexpr int kFromEdge = 16;
constexpr int kMargin = 12;

}  // namespace

std::uint32_t partiesThatFit(const BuyerView& view, SectionIndex index, std::uint32_t party, PartyNeeds needs) {
    const VenuePlan& plan = view.plan();
    const Section& section = plan.section(index);
    const FreeSeats free = view.freeSeats();
    if (party == 0) return 0;
    if (section.kind == SectionKind::Standing) return view.freeInSection(index) / party;
    std::uint32_t fit = 0, run = 0;
    for (std::uint32_t i = 0; i < section.seatCount; ++i) {
        const SeatIndex seat{section.firstSeat.value + i};
        const bool begins = plan.stretch(plan.seatStretch(seat)).firstSeat == seat;
        const SeatFlags flags = plan.seatFlags(seat);
        const bool reserved = flags.has(SeatFlag::Accessible) || flags.has(SeatFlag::Companion);
        if (begins) run = 0;
        run = free[seat.value] != 0 && (needs == PartyNeeds::StepFree || !reserved) ? run + 1 : 0;
        if (run < party) continue;
        ++fit;
        run = 0;
    }
    return fit;
}

SectionCard::SectionCard(SeatMap& map, const TakenTicker& ticker) : QWidget(&map), m_map(map), m_ticker(ticker) {
    setObjectName(QStringLiteral("sectionCard"));
    setCursor(Qt::PointingHandCursor);
    hide();
    map.installEventFilter(this);
    connect(&map, &SeatMap::sectionsChanged, this, &SectionCard::follow);
    connect(&map, &SeatMap::lookChanged, this, &SectionCard::follow);
    connect(&map, &SeatMap::sectionSelected, this, &SectionCard::follow);
    connect(&ticker, &TakenTicker::rateChanged, this, qOverload<>(&QWidget::update));
}

bool SectionCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) follow();
    return QWidget::eventFilter(watched, event);
}

void SectionCard::follow() {
    const bool overview = m_map.level() == DetailLevel::Sections || m_map.level() == DetailLevel::Dots;
    const auto section = m_map.selectedSection();
    const bool shown = overview && section && m_map.view() != nullptr;
    setVisible(shown);
    if (!shown) return;
    setGeometry(
        QRect(QPoint(m_map.width() - kFromEdge - kCard.width(), m_map.height() - kFromEdge - kCard.height()), kCard));
    setAccessibleName(QString::fromStdString(m_map.view()->plan().section(*section).name));
    update();
}

void SectionCard::mouseReleaseEvent(QMouseEvent*) {
    if (m_map.selectedSection()) m_map.zoomToSection(*m_map.selectedSection());
}

void SectionCard::paintEvent(QPaintEvent*) {
    const auto index = m_map.selectedSection();
    if (!index || m_map.view() == nullptr) return;
    const Theme& theme = themeOf(this);
    const BuyerView& view = *m_map.view();
    const Section& section = view.plan().section(*index);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), 10, theme.colour(Colour::Surface), theme.colour(Colour::Border));
    const double left = kMargin, right = width() - kMargin;
    const auto write = [&](TextRole role, Colour colour, double x, double y, const QString& text, Qt::Alignment align) {
        painter.setFont(themeFont(role));
        painter.setPen(theme.colour(colour));
        painter.drawText(QRectF(x, y, right - x, 20), static_cast<int>(align | Qt::AlignVCenter), text);
    };
    const TierColours& tier = theme.tier(section.tier);
    painter.setPen(QPen(tier.stroke, 1));
    painter.setBrush(tier.fill);
    painter.drawRoundedRect(QRectF(left + 0.5, 14.5, 11, 11), 3, 3);
    const QString price = amountText(view.plan().tier(section.tier).price);
    const auto secondWidth = QFontMetricsF(themeFont(TextRole::BodyStrong)).horizontalAdvance(price);
    const QString name =
        QFontMetricsF(themeFont(TextRole::BodyStrong))
            .elidedText(QString::fromStdString(section.name), Qt::ElideRight, right - left - 28 - secondWidth);
    write(TextRole::BodyStrong, Colour::Text, left + 20, 10, name, Qt::AlignLeft);
    write(TextRole::BodyStrong, Colour::Text, left, 10, price, Qt::AlignRight);
    const SeatFilters& filters = m_map.filters();
    QString line = tr("%1 of %2 left").arg(groupedNumber(view.freeInSection(*index)), groupedNumber(section.seatCount));
    if (filters.party > 1) {
        const std::uint32_t fit = partiesThatFit(view, *index, filters.party, filters.needs);
        line += QStringLiteral(" · ") + tr("%1 × %2 together").arg(groupedNumber(fit)).arg(filters.party);
    }
    write(TextRole::Small, Colour::Text2, left, 31, line, Qt::AlignLeft);
    const double rate = m_ticker.rateOf(*index);
    write(TextRole::Small, Colour::Text2, left, 52,
          rate > 0 ? tr("Losing %1 seats/s").arg(rate, 0, 'f', 1) : tr("Nothing is going"), Qt::AlignLeft);
    const QString zoom = tr("Zoom");
    const double zoomWidth = QFontMetricsF(themeFont(TextRole::Small)).horizontalAdvance(zoom);
    const QStringList keys = keycapNames(m_map.keys().section);
    paintKeycaps(painter, {right - zoomWidth - 5 - keycapsWidth(keys), 62}, keys, KeycapLook::Plain, theme);
    write(TextRole::Small, Colour::AccentText, left, 52, zoom, Qt::AlignRight);
}

}  // namespace frontrow
