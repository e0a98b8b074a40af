// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seat_run_model.h"

#include <algorithm>

#include "commands/money_words.h"
#include "seat_map/map_canvas.h"
#include "seat_map/seat_words.h"

namespace frontrow {

namespace {

constexpr char16_t kNone = u'–';

QString plain(const std::string& text) { return QString::fromStdString(text); }

bool isNumber(int column) {
    return column == SeatRunModel::Together || column == SeatRunModel::View || column == SeatRunModel::Price;
}

QVariant aligned(int column) {
    return QVariant((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

// "6–11", "6".
QString numbers(const VenuePlan& plan, SeatIndex first, SeatIndex last) {
    const QString from = plain(plan.seatNumber(first));
    return first == last ? from : QStringLiteral("%1–%2").arg(from, plain(plan.seatNumber(last)));
}

SeatIndex lastOf(const SeatRun& run) { return SeatIndex{run.first.value + run.count - 1}; }

Amount priceOf(const VenuePlan& plan, const SeatList& seats) {
    Amount sum;
    for (const SeatIndex seat : seats) sum += plan.seatPrice(seat);
    return sum;
}

}  // namespace

void SeatRunModel::setView(const BuyerView* view) {
    m_view = view;
    clear();
    refresh();
}

void SeatRunModel::clear() {
    m_seen.reset();
    m_frozen = false;
    if (m_runs.empty()) return;
    beginResetModel();
    m_runs.clear();
    endResetModel();
}

void SeatRunModel::setFilters(const SeatFilters& filters) {
    if (m_filters == filters) return;
    m_filters = filters;
    if (m_view != nullptr && !m_frozen) readAll();
}

void SeatRunModel::refresh() {
    if (m_view == nullptr) return;
    switch (m_view->mapState()) {
        case MapState::None: return clear();
        case MapState::Frozen: return setFrozen(true);
        case MapState::Live: break;
    }
    const bool anew = !m_seen || m_frozen;
    setFrozen(false);
    m_changed.clear();
    const bool all = anew || !m_view->changedSince(*m_seen, m_changed);
    m_seen = m_view->seatChanges();
    if (all) return readAll();
    m_stretches.clear();
    for (const SeatIndex seat : m_changed) m_stretches.push_back(m_view->plan().seatStretch(seat));
    std::ranges::sort(m_stretches);
    const auto repeated = std::ranges::unique(m_stretches);
    m_stretches.erase(repeated.begin(), repeated.end());
    for (const StretchIndex stretch : m_stretches) readStretch(stretch);
}

void SeatRunModel::setFrozen(bool frozen) {
    if (m_frozen == frozen) return;
    m_frozen = frozen;
    if (!m_runs.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void SeatRunModel::readAll() {
    const VenuePlan& plan = m_view->plan();
    const auto count = static_cast<std::uint32_t>(plan.stretches().size());
    m_now.clear();
    if (!m_runs.empty()) {
        for (std::uint32_t i = 0; i < count; ++i) readStretch(StretchIndex{i});
        return;
    }
    const FreeSeats free = m_view->freeSeats();
    for (std::uint32_t i = 0; i < count; ++i) appendRuns(plan, free, StretchIndex{i}, m_filters, m_now);
    if (m_now.empty()) return;
    beginInsertRows({}, 0, static_cast<int>(m_now.size()) - 1);
    m_runs.swap(m_now);
    endInsertRows();
}

void SeatRunModel::readStretch(StretchIndex index) {
    const VenuePlan& plan = m_view->plan();
    const Stretch& stretch = plan.stretch(index);
    m_now.clear();
    appendRuns(plan, m_view->freeSeats(), index, m_filters, m_now);
    const auto firstOf = [](const SeatRun& run) { return run.first.value; };
    const auto from = std::ranges::lower_bound(m_runs, stretch.firstSeat.value, {}, firstOf);
    const auto to = std::ranges::lower_bound(m_runs, stretch.firstSeat.value + stretch.seatCount, {}, firstOf);
    replace(static_cast<std::size_t>(from - m_runs.begin()), static_cast<std::size_t>(to - m_runs.begin()));
}

// Puts m_now in the place of these lines; lines that are in both at either end are left alone.
void SeatRunModel::replace(std::size_t from, std::size_t to) {
    std::size_t begin = 0, end = m_now.size();
    for (; from < to && begin < end && m_runs[from] == m_now[begin]; ++from) ++begin;
    for (; from < to && begin < end && m_runs[to - 1] == m_now[end - 1]; --to) --end;
    const std::size_t both = std::min(to - from, end - begin);
    const auto place = [this](std::size_t at) { return m_runs.begin() + static_cast<std::ptrdiff_t>(at); };
    const auto source = [this](std::size_t at) { return m_now.begin() + static_cast<std::ptrdiff_t>(at); };
    const int row = static_cast<int>(from);
    if (both > 0) {
        std::copy(source(begin), source(begin + both), place(from));
        emit dataChanged(index(row, 0), index(row + static_cast<int>(both) - 1, ColumnCount - 1));
    }
    const int rest = row + static_cast<int>(both);
    if (to - from > both) {
        beginRemoveRows({}, rest, static_cast<int>(to) - 1);
        m_runs.erase(place(from + both), place(to));
        endRemoveRows();
    } else if (end - begin > both) {
        beginInsertRows({}, rest, rest + static_cast<int>(end - begin - both) - 1);
        m_runs.insert(place(from + both), source(begin + both), source(end));
        endInsertRows();
    }
}

// --- What it says -----------------------------------------------------------------------------------

int SeatRunModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int SeatRunModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString SeatRunModel::text(const SeatRun& run, int column) const {
    const VenuePlan& plan = m_view->plan();
    switch (column) {
        case SectionName: return plain(plan.section(plan.seatSection(run.first)).name);
        case RowName: return run.standing ? tr("standing") : plain(plan.row(plan.seatRow(run.first)).label);
        case Seats: return run.standing ? QString(kNone) : numbers(plan, run.first, lastOf(run));
        case Together: return groupedNumber(run.count);
        case Places:
            if (run.companions == 0) return tr("%n step-free", nullptr, static_cast<int>(run.accessible));
            return tr("%n step-free", nullptr, static_cast<int>(run.accessible)) + QStringLiteral(" + ") +
                   tr("%n beside", nullptr, static_cast<int>(run.companions));
        case View: return viewWords(run.view);
        case Price: return amountText(plan.seatPrice(run.first));
        case Offer:
            if (run.offer.empty()) return tr("too few together");
            if (run.standing) return tr("%n place(s)", nullptr, static_cast<int>(run.offer.size()));
            return numbers(plan, run.offer[0], run.offer[run.offer.size() - 1]);
        default: return {};
    }
}

QVariant SeatRunModel::sortKey(const SeatRun& run, int column) const {
    switch (column) {
        case Together: return run.count;
        case Places: return run.accessible * 100 + run.companions;
        case View: return run.view;
        case Price: return static_cast<qlonglong>(m_view->plan().seatPrice(run.first).minor);
        case Offer: return run.offer.empty() ? 0U : run.view + 1;
        default: return run.first.value;
    }
}

// One line as a person would say it.
QString SeatRunModel::spoken(const SeatRun& run) const {
    const VenuePlan& plan = m_view->plan();
    QStringList parts{placeWords(plan, run.first)};
    if (run.standing) {
        parts << tr("%n place(s) free", nullptr, static_cast<int>(run.count));
    } else if (run.count == 1) {
        parts << tr("seat %1").arg(numbers(plan, run.first, run.first));
    } else {
        parts << tr("seats %1 to %2, %3 side by side")
                     .arg(plain(plan.seatNumber(run.first)), plain(plan.seatNumber(lastOf(run))),
                          groupedNumber(run.count));
    }
    if (m_filters.needs == PartyNeeds::StepFree) parts << text(run, Places);
    parts << tr("%1 each").arg(spokenAmount(plan.seatPrice(run.first))) << tr("view %1").arg(viewWords(run.view));
    if (run.offer.empty())
        parts << tr("too few side by side");
    else
        parts << tr("takes %1 for %2").arg(text(run, Offer), spokenAmount(priceOf(plan, run.offer)));
    return parts.join(QStringLiteral(", "));
}

QVariant SeatRunModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    const SeatRun& found = run(index.row());
    switch (role) {
        case Qt::DisplayRole: return text(found, index.column());
        case Qt::TextAlignmentRole: return aligned(index.column());
        case Qt::AccessibleTextRole: return index.column() == SectionName ? spoken(found) : text(found, index.column());
        case kSortRole: return sortKey(found, index.column());
        case kTierRole: return static_cast<int>(m_view->plan().seatTier(found.first).value);
        default: return {};
    }
}

QVariant SeatRunModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return aligned(section);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case SectionName: return tr("Section");
        case RowName: return tr("Row");
        case Seats: return tr("Seats");
        case Together: return tr("Together");
        case Places: return tr("Places");
        case View: return tr("View");
        case Price: return tr("Price each");
        case Offer: return tr("You take");
        default: return {};
    }
}

Qt::ItemFlags SeatRunModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || m_frozen) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

}  // namespace frontrow
