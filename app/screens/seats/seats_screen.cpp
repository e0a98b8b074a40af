// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/seats/seats_screen.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "screens/seats/filter_panel.h"
#include "screens/seats/seat_run_table.h"
#include "screens/seats/ticker_list.h"
#include "screens/seats/toast.h"
#include "seat_map/mini_map.h"
#include "seat_map/seat_map.h"
#include "seat_map/seat_tooltip.h"
#include "seat_map/section_card.h"
#include "seat_map/taken_ticker.h"
#include "theme/theme_style.h"
#include "widgets/action_button.h"
#include "widgets/card.h"
#include "widgets/empty_state.h"
#include "widgets/segmented_control.h"

namespace frontrow {

namespace {

constexpr int kFilterWidth = 240;
constexpr int kSelectionWidth = 316;
// Narrower windows have the left side over the map.
constexpr int kNarrow = 1'200;
constexpr int kToolMargin = 16;
constexpr QSize kSoldOutSize(460, 240);

ActionButton* makeTool(QWidget* parent, const char* name, IconName icon, const QString& words) {
    auto* button = new ActionButton(ButtonKind::Secondary, {}, parent);
    button->setObjectName(QLatin1String(name));
    button->setIconName(icon);
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QWidget* makeRow(QWidget* parent) {
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return row;
}

}  // namespace

SeatsScreen::SeatsScreen(const SaleKeys& keys, QWidget* parent) : QWidget(parent), m_keys(keys) {
    setObjectName(QStringLiteral("seatsScreen"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_filters = new FilterPanel(keys, this);
    m_filters->setFixedWidth(kFilterWidth);
    m_selection = new SelectionPanel(keys, this);
    m_selection->setFixedWidth(kSelectionWidth);
    m_middle = makeMiddle();
    m_toast = new Toast(m_middle);
    m_tickerList = new TickerList(*m_ticker, m_filters);
    m_filters->foot()->insertWidget(0, m_tickerList, 1);
    m_filters->raise();
    connect(m_filters, &FilterPanel::filtersChanged, this, &SeatsScreen::applyFilters);
    connect(m_selection, &SelectionPanel::partyChanged, this, [this] {
        applyFilters();
        dismissAdvice();
    });
    connect(m_selection, &SelectionPanel::adviceTaken, this, [this] { emit seatsChosen(m_offered); });
    connect(m_selection, &SelectionPanel::nextAsked, this, &SeatsScreen::suggestNext);
    connect(m_selection, &SelectionPanel::dropped, this, &SeatsScreen::dropped);
    connect(m_selection, &SelectionPanel::continued, this, &SeatsScreen::continued);
    connect(&m_keys, &SaleKeys::changed, this, &SeatsScreen::showKeys);
    showKeys();
}

void SeatsScreen::showKeys() {
    m_best->setKeyHint(m_keys.keys(SaleCommand::BestAvailable));
    m_filtersTool->setKeyHint(m_keys.keys(SaleCommand::FilterPanel));
    m_map->setKeys({m_keys.keys(SaleCommand::ZoomIn), m_keys.keys(SaleCommand::ZoomOut),
                    m_keys.keys(SaleCommand::ZoomFit), m_keys.keys(SaleCommand::ZoomSection),
                    m_keys.keys(SaleCommand::TakeSeats)});
    placeOverlays();
}

QWidget* SeatsScreen::makeMiddle() {
    auto* middle = new QWidget(this);
    m_map = new SeatMap(middle);
    m_map->setObjectName(QStringLiteral("seatMap"));
    m_map->setProperty("ownFocus", true);
    // Above are the tools, below the small map.
    m_map->setMargins({16, 60, 16, 60});
    connect(m_map, &SeatMap::seatChosen, this, &SeatsScreen::seatChosen);
    connect(m_map, &SeatMap::heldSeatChosen, this, &SeatsScreen::dropped);
    connect(m_map, &SeatMap::standingChosen, this, &SeatsScreen::standingChosen);
    m_ticker = new TakenTicker(this);
    new SeatTooltip(*m_map);
    new SectionCard(*m_map, *m_ticker);
    m_miniMap = new MiniMap(*m_map, middle);
    m_miniMap->setObjectName(QStringLiteral("miniMap"));
    m_miniMap->setProperty("floats", true);
    m_list = new SeatRunTable(middle);
    m_list->hide();
    connect(m_list, &SeatRunTable::seatsChosen, this, &SeatsScreen::seatsChosen);
    connect(m_list, &SeatRunTable::seatChosen, this, &SeatsScreen::seatChosen);
    connect(m_list, &SeatRunTable::moved, this, [this] {
        if (m_shownAs != SeatsView::Map) setKeyTakesOffer(false);
    });
    connect(m_list, &SeatRunTable::everyTierAsked, this, [this] { m_filters->showAll(); });
    connect(m_map, &SeatMap::hovered, this, [this] {
        if (m_shownAs == SeatsView::Map) setKeyTakesOffer(!m_offered.empty() && m_map->suggestedLast());
    });
    makeSoldOut(middle);
    makeTools(middle);
    return middle;
}

// What there still is to do when there is nothing left to take.
void SeatsScreen::makeSoldOut(QWidget* middle) {
    m_soldOut = new Card(middle);
    m_soldOut->setObjectName(QStringLiteral("soldOut"));
    m_soldOut->setProperty("floats", true);
    auto* column = new QVBoxLayout(m_soldOut);
    column->setContentsMargins(28, 12, 28, 12);
    auto* words = new EmptyState(IconName::Ticket, m_soldOut);
    words->setText(tr("Every seat is taken."),
                   tr("Seats come back when a hold or a payment runs out. “Cancellation hunt” practises catching "
                      "them."));
    words->setAction(tr("Leave and see the report…"));
    column->addWidget(words);
    connect(words, &EmptyState::actionTriggered, this, &SeatsScreen::leaveAsked);
    m_soldOut->hide();
}

void SeatsScreen::makeTools(QWidget* middle) {
    m_views = new SegmentedControl(middle);
    m_views->setObjectName(QStringLiteral("seatsView"));
    m_views->setAccessibleName(tr("How the seats are shown"));
    m_views->setProperty("floats", true);
    m_views->addSegment(tr("Map"), IconName::Map);
    m_views->addSegment(tr("List"), IconName::List);
    m_views->addSegment(tr("Accessible"), IconName::Accessible);
    connect(m_views, &SegmentedControl::currentChanged, this,
            [this](int view) { showAs(static_cast<SeatsView>(view)); });
    m_tools = makeRow(middle);
    m_tools->setProperty("floats", true);
    auto* best = new ActionButton(ButtonKind::Secondary, tr("Best available"), m_tools);
    best->setObjectName(QStringLiteral("bestAvailable"));
    best->setIconName(IconName::Best);
    best->setFocusPolicy(Qt::TabFocus);
    ActionButton* out = makeTool(m_tools, "zoomOut", IconName::Remove, tr("Zoom out"));
    ActionButton* in = makeTool(m_tools, "zoomIn", IconName::Add, tr("Zoom in"));
    ActionButton* fit = makeTool(m_tools, "zoomFit", IconName::Fit, tr("Show the whole house"));
    m_filtersTool = new ActionButton(ButtonKind::Secondary, tr("Filters"), m_tools);
    m_filtersTool->setObjectName(QStringLiteral("showFilters"));
    m_filtersTool->setIconName(IconName::Filter);
    m_filtersTool->setFocusPolicy(Qt::TabFocus);
    for (ActionButton* tool : {m_filtersTool, best, out, in, fit}) m_tools->layout()->addWidget(tool);
    connect(m_filtersTool, &QAbstractButton::clicked, this, &SeatsScreen::toggleFilterPanel);
    connect(best, &QAbstractButton::clicked, this, &SeatsScreen::suggestNext);
    connect(out, &QAbstractButton::clicked, m_map, &SeatMap::zoomOut);
    connect(in, &QAbstractButton::clicked, m_map, &SeatMap::zoomIn);
    connect(fit, &QAbstractButton::clicked, m_map, &SeatMap::fit);
    m_best = best;
    m_mapTools = {out, in, fit};
}

void SeatsScreen::setView(const BuyerView* view) {
    m_view = view;
    m_map->setView(view);
    m_list->setView(view);
    m_ticker->setView(view);
    dismissAdvice();
    if (view != nullptr) m_filters->showPlan(view->plan());
}

void SeatsScreen::setParty(int seats) { m_selection->setParty(seats); }
int SeatsScreen::party() const { return m_selection->party(); }

int SeatsScreen::wanted() const {
    const int held = m_view == nullptr ? 0 : static_cast<int>(m_view->held().size());
    return held < party() ? party() - held : party();
}

PartyNeeds SeatsScreen::needs() const {
    return m_shownAs == SeatsView::Accessible ? PartyNeeds::StepFree : PartyNeeds::None;
}

void SeatsScreen::refreshMap() {
    if (wanted() != m_wanted) applyFilters();
    m_map->refresh();
    m_list->refresh();
}

void SeatsScreen::refresh(const FlowSight& sight) {
    m_tickerList->setOpening(sight.opening.at.ms);
    m_ticker->follow(sight.now.ms);
    m_list->setEnterTakes(sight.view.held().empty());
    m_filters->refresh(sight);
    const bool none = sight.view.mapState() == MapState::Live && m_filters->left() == 0;
    m_soldOut->setVisible(none && sight.view.held().empty());
    m_selection->refresh(sight);
    lookForLoneSeat(sight.now);
    lookForBetter(sight.now);
}

void SeatsScreen::applyFilters() {
    m_wanted = wanted();
    m_filters->setParty(m_wanted);
    SeatFilters filters = m_filters->filters();
    filters.needs = needs();
    m_map->setFilters(filters);
    m_list->setFilters(filters);
}

// --- Map or list --------------------------------------------------------------------------------------

void SeatsScreen::showAs(SeatsView view) {
    if (view == m_shownAs) return;
    const bool other = (view == SeatsView::Accessible) != (m_shownAs == SeatsView::Accessible);
    m_shownAs = view;
    m_views->setCurrent(static_cast<int>(view));
    const bool map = view == SeatsView::Map;
    applyFilters();
    m_map->setVisible(map);
    m_miniMap->setVisible(map);
    for (QWidget* tool : m_mapTools) tool->setVisible(map);
    m_list->setVisible(!map);
    placeOverlays();
    // What was found for another kind of party is no offer any more.
    if (other) dismissAdvice();
    focusSeats();
}

void SeatsScreen::focusSeats() {
    if (m_shownAs == SeatsView::Map)
        m_map->setFocus();
    else
        m_list->setFocus();
}

std::optional<SeatIndex> SeatsScreen::focusedOwnSeat() const {
    if (const auto seat = m_selection->focusedSeat()) return seat;
    const auto seat = m_map->keyboardSeat();
    const bool own = seat && m_map->hasFocus() && m_view != nullptr && m_view->held().contains(*seat);
    return own ? seat : std::nullopt;
}

// The key takes what was pointed at or offered last.
void SeatsScreen::setKeyTakesOffer(bool takes) {
    m_keyTakesOffer = takes;
    m_selection->setKeyTakesAdvice(takes);
    m_list->setSpaceTakes(!takes);
}

void SeatsScreen::showLost(SeatIndex seat, const QString& words) {
    m_map->flashLost(seat);
    m_toast->show(words);
}

void SeatsScreen::showToast(const QString& words) { m_toast->show(words); }

// --- Room -------------------------------------------------------------------------------------------

void SeatsScreen::toggleFilterPanel() {
    m_filtersOpen = !m_filtersOpen;
    placeOverlays();
}

void SeatsScreen::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeOverlays();
}

void SeatsScreen::placeOverlays() {
    m_narrow = width() < kNarrow;
    const int left = m_narrow ? 0 : kFilterWidth;
    m_filters->setVisible(!m_narrow || m_filtersOpen);
    m_filtersTool->setVisible(m_narrow);
    m_filters->setGeometry(0, 0, kFilterWidth, height());
    m_selection->setGeometry(width() - kSelectionWidth, 0, kSelectionWidth, height());
    m_middle->setGeometry(left + 1, 0, width() - left - kSelectionWidth - 2, height());
    m_map->setGeometry(m_middle->rect());
    m_list->setGeometry(m_middle->rect());
    m_views->adjustSize();
    m_views->move(kToolMargin, kToolMargin);
    m_miniMap->resize(m_miniMap->sizeHint());
    m_miniMap->move(kToolMargin, m_middle->height() - m_miniMap->height() - kToolMargin);
    m_soldOut->resize(kSoldOutSize);
    m_soldOut->move(QRect({}, m_middle->size()).center() - m_soldOut->rect().center());
    m_tools->adjustSize();
    m_tools->move(m_middle->width() - m_tools->width() - kToolMargin, kToolMargin);
}

void SeatsScreen::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).colour(Colour::Border));
    painter.fillRect(m_selection->geometry(), themeOf(this).colour(Colour::Surface));
}

}  // namespace frontrow
