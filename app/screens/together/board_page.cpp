// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/together/board_page.h"

#include <QHeaderView>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "models/figures.h"
#include "models/refusal_words.h"
#include "screens/report/phase_bars.h"
#include "screens/together/together_paint.h"
#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/action_button.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/text_label.h"
#include "widgets/venue_thumb.h"

namespace frontrow {

namespace {

constexpr int kGap = 14;
constexpr int kPadding = 12;
constexpr int kBar = 18;
constexpr int kRow = 40;

}  // namespace

void PhaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const BoardModel*>(index.model());
    if (model == nullptr || index.column() != BoardModel::Phases)
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    const Duration longest = model->longest();
    if (longest.ms <= 0) return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(option.widget);
    const auto row = index.data(BoardModel::kRowRole).value<ResultRow>();
    const PhaseTimes phases = phasesOf(row);
    const bool me = row.person == model->who();
    const QRectF cell = QRectF(option.rect).adjusted(kPadding, 0, -kPadding, 0);
    const qreal perMs = cell.width() / static_cast<qreal>(longest.ms);
    qreal x = cell.left();
    for (std::size_t i = 0; i < kPhaseCount; ++i) {
        const qreal wide = static_cast<qreal>(phases.times[i].ms) * perMs;
        if (wide < 1) continue;
        const QColor hue = theme.phase(i);
        const QColor fill = me ? hue : mixedColour(hue, theme.colour(Colour::Surface), 0.5);
        const QRectF bar(x, cell.center().y() - kBar / 2.0, std::max(1.0, wide - 1), kBar);
        paintBox(*painter, bar, 3, fill);
        x += wide;
        const QString figure = secondsNumber(phases.times[i]);
        painter->setFont(themeFont(TextRole::Micro));
        if (painter->fontMetrics().horizontalAdvance(figure) + 8 > wide) continue;
        painter->setPen(fill.lightnessF() > 0.55F ? QColor(0x16, 0x16, 0x1A) : QColor(Qt::white));
        painter->drawText(bar, Qt::AlignCenter, figure);
    }
    painter->restore();
}

BoardPage::BoardPage(LobbyState& lobby, QWidget* parent) : QWidget(parent), m_lobby(lobby) {
    setObjectName(QStringLiteral("boardPage"));
    setAccessibleName(tr("Result board"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(makeHero());
    auto* card = new Card(this);
    card->setObjectName(QStringLiteral("boardCard"));
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 0, 1, 8);
    inside->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 16, 6);
    head->setSpacing(16);
    head->addWidget(new TextLabel(TextRole::Heading, Colour::Text, tr("Everybody in this run"), card));
    head->addStretch(1);
    head->addWidget(new PhaseLegend(card));
    inside->addLayout(head);
    m_table = new DataTable(RowHeight::Normal, card);
    m_table->setObjectName(QStringLiteral("board"));
    m_table->setAccessibleName(tr("Result board"));
    m_table->setModel(&m_lobby.board());
    m_table->setItemDelegate(new PhaseDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(kRow);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    inside->addWidget(m_table, 1);
    column->addWidget(card, 1);

    auto* foot = new QHBoxLayout;
    foot->setSpacing(12);
    m_note = new TextLabel(TextRole::Small, Colour::Text2, {}, this);
    m_note->setObjectName(QStringLiteral("boardNote"));
    m_note->setOverflow(TextLabel::Overflow::Wrap);
    m_leave = new ActionButton(ButtonKind::Secondary, {}, this);
    m_leave->setObjectName(QStringLiteral("leaveBoard"));
    m_leave->setButtonSize(ButtonSize::Large);
    m_other = new ActionButton(ButtonKind::Secondary, tr("Rematch, new seed"), this);
    m_other->setObjectName(QStringLiteral("rematchOther"));
    m_other->setButtonSize(ButtonSize::Large);
    m_other->setIconName(IconName::Dice);
    m_again = new ActionButton(ButtonKind::Primary, tr("Rematch, same seed"), this);
    m_again->setObjectName(QStringLiteral("rematchSame"));
    m_again->setButtonSize(ButtonSize::Task);
    m_again->setIconName(IconName::Refresh);
    m_again->setKeyHint(Qt::Key_Return);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_leave);
    foot->addWidget(m_other);
    foot->addWidget(m_again);
    column->addLayout(foot);
    connect(m_again, &ActionButton::clicked, this, [this] { emit rematchAsked(true); });
    connect(m_other, &ActionButton::clicked, this, [this] { emit rematchAsked(false); });
    connect(m_leave, &ActionButton::clicked, this, &BoardPage::leaveAsked);
    connect(&m_lobby, &LobbyState::changed, this, &BoardPage::refresh);
    refresh();
}

QWidget* BoardPage::makeHero() {
    auto* card = new Card(this);
    card->setObjectName(QStringLiteral("boardHero"));
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(20, 14, 14, 14);
    row->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    m_title = new TextLabel(TextRole::Small, Colour::Text2, {}, card);
    m_title->setObjectName(QStringLiteral("boardTitle"));
    m_rank = new TextLabel(TextRole::Report, Colour::Text, {}, card);
    m_rank->setObjectName(QStringLiteral("boardRank"));
    m_seats = new TextLabel(TextRole::Heading, Colour::AccentText, {}, card);
    m_seats->setObjectName(QStringLiteral("boardSeats"));
    m_facts = new TextLabel(TextRole::Body, Colour::Text2, {}, card);
    m_facts->setObjectName(QStringLiteral("boardFacts"));
    for (TextLabel* each : {m_title, m_rank, m_seats, m_facts}) {
        each->setOverflow(TextLabel::Overflow::Elide);
        words->addWidget(each);
    }
    row->addLayout(words, 1);
    m_thumb = new VenueThumb(card);
    m_thumb->setObjectName(QStringLiteral("boardMap"));
    m_thumb->setFixedSize(180, 132);
    row->addWidget(m_thumb);
    return card;
}

void BoardPage::setScenarioTitle(const QString& title) {
    m_scenario = title;
    refresh();
}

void BoardPage::setPlan(std::shared_ptr<const VenuePlan> plan) {
    m_plan = std::move(plan);
    m_lobby.board().setPlan(m_plan);
    refresh();
}

QString BoardPage::headline() const {
    const ResultRow* me = m_lobby.board().me();
    const int all = m_lobby.board().rowCount();
    if (me != nullptr) return tr("Rank %1 of %n", nullptr, all).arg(me->rank);
    if (all == 0) return tr("Nobody took part");
    return tr("%1 won").arg(plainText(m_lobby.board().rows().front().personName));
}

void BoardPage::refresh() {
    const SessionRow& row = m_lobby.row();
    const auto& results = m_lobby.results();
    QStringList title{plainText(row.title), m_scenario};
    if (results) title << tr("run %1").arg(results->run) << tr("seed %1").arg(plainText(results->seed));
    m_title->setText(title.join(QStringLiteral(" · ")));
    m_rank->setText(headline());
    const ResultRow* me = m_lobby.board().me();
    std::vector<SeatIndex> seats;
    QString places;
    if (me == nullptr) {
        m_seats->setText({});
        m_facts->setText({});
    } else {
        for (const SeatIndex seat : me->seats) {
            if (m_plan != nullptr && seat.value < m_plan->seatCount()) seats.push_back(seat);
        }
        if (m_plan != nullptr) places = seatPlaces(*m_plan, seats).join(QStringLiteral(" · "));
        m_seats->setColour(me->seats.empty() ? Colour::Text2 : Colour::AccentText);
        m_seats->setText(me->seats.empty() ? tr("No seat this time") : places);
        QStringList facts;
        if (const auto total = totalOf(*me))
            facts << tr("%1 from the opening to the ticket").arg(timeTakenText(*total));
        if (me->place > 0) facts << tr("place %L1 in the waiting room").arg(me->place);
        if (!me->seats.empty()) facts << tr("seat quality %1").arg(pointsText(Score{static_cast<int>(me->quality)}));
        facts << tr("by luck: %1").arg(luckText(*me));
        m_facts->setText(facts.join(QStringLiteral(" · ")));
    }
    m_seats->setVisible(me != nullptr);
    m_facts->setVisible(me != nullptr);
    m_thumb->showSeats(m_plan, seats, places);
    const bool host = m_lobby.isHost();
    m_again->setVisible(host);
    m_other->setVisible(host);
    m_leave->setText(host ? tr("Close the session…") : tr("Leave session"));
    m_note->setText(host ? tr("A rematch brings everybody back to the lobby.")
                         : tr("The host can open the next run; you stay in the session until you leave."));
}

void BoardPage::proceed() {
    if (m_again->isVisible()) m_again->click();
}

void BoardPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // What is left goes to the bars.
    std::array<int, BoardModel::ColumnCount> widths{52, 140, 232, 98, 0, 80, 80, 138, 98};
    int rest = width() - 2;
    for (const int each : widths) rest -= each;
    if (rest < 220) {
        rest += widths[BoardModel::Seats] - 150 + widths[BoardModel::Name] - 120;
        widths[BoardModel::Seats] = 150;
        widths[BoardModel::Name] = 120;
    }
    widths[BoardModel::Phases] = std::max(140, rest);
    for (int i = 0; i < BoardModel::ColumnCount; ++i) m_table->setColumnWidth(i, widths[static_cast<std::size_t>(i)]);
}

}  // namespace frontrow
