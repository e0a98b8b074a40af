// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/seats/seat_run_table.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <array>

#include "theme/fonts.h"
#include "theme/theme_style.h"
#include "widgets/data_table.h"
#include "widgets/empty_state.h"
#include "widgets/marks.h"

namespace frontrow {

namespace {

// Room for the segments and the tools above.
constexpr int kTop = 62;
constexpr int kMargin = 16;
constexpr int kSwatchRoom = 20;

// The section's name behind the swatch of its tier.
class SectionDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem moved = option;
        initStyleOption(&moved, index);
        const QString text = moved.text;
        moved.text.clear();
        const QWidget* view = option.widget;
        view->style()->drawControl(QStyle::CE_ItemViewItem, &moved, painter, view);
        const TierIndex tier{static_cast<std::uint8_t>(index.data(SeatRunModel::kTierRole).toInt())};
        const QRect cell = option.rect.adjusted(12, 0, -4, 0);
        paintSwatch(*painter, QPointF(cell.left() + 6, cell.center().y() + 0.5), themeOf(view).tier(tier));
        const bool enabled = option.state.testFlag(QStyle::State_Enabled);
        painter->setFont(themeFont(TextRole::BodyStrong));
        painter->setPen(themeOf(view).colour(enabled ? Colour::Text : Colour::Text3));
        const QRect room = cell.adjusted(kSwatchRoom, 0, 0, 0);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }
};

// Walking up and down belongs to the table; every other key to the screen.
bool walks(const QKeyEvent& event) {
    if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return false;
    switch (event.key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
        case Qt::Key_Home:
        case Qt::Key_End: return true;
        default: return false;
    }
}

}  // namespace

SeatRunTable::SeatRunTable(QWidget* parent)
    : QWidget(parent),
      m_sorted(new QSortFilterProxyModel(this)),
      m_table(new DataTable(RowHeight::Dense, this)),
      m_empty(new EmptyState(IconName::List, this)) {
    setObjectName(QStringLiteral("seatRunTable"));
    m_sorted->setSourceModel(&m_model);
    m_sorted->setSortRole(SeatRunModel::kSortRole);
    m_table->setObjectName(QStringLiteral("seatRuns"));
    m_table->setAccessibleName(tr("Free seats"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setItemDelegateForColumn(SeatRunModel::SectionName, new SectionDelegate(m_table));
    m_table->installEventFilter(this);
    m_table->setCursor(Qt::PointingHandCursor);
    m_empty->setObjectName(QStringLiteral("noSeatRuns"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kTop, kMargin, kMargin);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    connect(m_table, &QAbstractItemView::clicked, this, &SeatRunTable::take);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SeatRunTable::moved);
    connect(m_empty, &EmptyState::actionTriggered, this, &SeatRunTable::everyTierAsked);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_sorted, signal, this, &SeatRunTable::showState);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &SeatRunTable::showState);
    setFilters({});
}

void SeatRunTable::setView(const BuyerView* view) {
    m_model.setView(view);
    showState();
}

void SeatRunTable::refresh() {
    if (isVisible()) m_model.refresh();
}

void SeatRunTable::setFilters(const SeatFilters& filters) {
    m_stepFree = filters.needs == PartyNeeds::StepFree;
    m_model.setFilters(filters);
    fitColumns();
    m_table->setColumnHidden(SeatRunModel::Places, !m_stepFree);
    m_table->setAccessibleName(m_stepFree ? tr("Free seats without steps") : tr("Free seats"));
    showState();
}

void SeatRunTable::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_model.refresh();
    fitColumns();
    if (!m_table->currentIndex().isValid()) m_table->setCurrentIndex(m_sorted->index(0, 0));
}

void SeatRunTable::fitColumns() {
    // With the places there is one column more.
    const std::array<int, SeatRunModel::Offer> roomy{150, 92, 92, 92, 0, 92, 104};
    const std::array<int, SeatRunModel::Offer> tight{104, 62, 84, 84, 180, 64, 104};
    for (int column = 0; column < SeatRunModel::Offer; ++column) {
        const auto at = static_cast<std::size_t>(column);
        m_table->setColumnWidth(column, (m_stepFree ? tight : roomy)[at]);
    }
}

// A list of nothing says why.
void SeatRunTable::showState() {
    const bool any = m_model.rowCount() > 0;
    auto* action = m_empty->findChild<QWidget*>(QStringLiteral("emptyAction"));
    const bool focused = m_table->hasFocus() || action->hasFocus();
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    // What is hidden hands the focus on, to anything.
    if (focused) (any ? static_cast<QWidget*>(m_table) : action)->setFocus();
    setFocusProxy(any ? static_cast<QWidget*>(m_table) : action);
    if (any) {
        if (!m_table->currentIndex().isValid()) m_table->setCurrentIndex(m_sorted->index(0, 0));
        return;
    }
    m_empty->setText(m_stepFree ? tr("No seat without steps is free here.") : tr("No free seat passes the filters."),
                     tr("Show more tiers, take a smaller party, or wait for seats that come back."));
    m_empty->setAction(tr("Show all tiers"));
}

const SeatRun* SeatRunTable::runAt(const QModelIndex& line) const {
    const QModelIndex source = m_sorted->mapToSource(line);
    return source.isValid() && !m_model.isFrozen() ? &m_model.run(source.row()) : nullptr;
}

SeatList SeatRunTable::chosen() const {
    const SeatRun* run = runAt(m_table->currentIndex());
    return run == nullptr ? SeatList{} : run->offer;
}

void SeatRunTable::take(const QModelIndex& line) {
    const SeatRun* run = runAt(line);
    if (run == nullptr) return;
    // The answer may change the lines while it is being asked for.
    const SeatRun wanted = *run;
    if (wanted.offer.empty())
        emit seatChosen(wanted.first);
    else
        emit seatsChosen(wanted.offer);
}

bool SeatRunTable::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_table || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (walks(*key)) return false;
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool takes = (key->key() == Qt::Key_Space && m_spaceTakes) || (enter && m_enterTakes);
    if (takes && !key->isAutoRepeat() && runAt(m_table->currentIndex()) != nullptr) {
        take(m_table->currentIndex());
        return true;
    }
    const bool tab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    if (tab) return false;
    // Left to the screen: a table would look for a line that begins with the letter.
    key->ignore();
    return QCoreApplication::sendEvent(this, event);
}

void SeatRunTable::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), themeOf(this).colour(Colour::Map)); }

}  // namespace frontrow
