// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seat_map/taken_ticker.h"

#include <algorithm>
#include <utility>

namespace frontrow {

namespace {

// A line fades in steps, once a second.
constexpr qint64 kAgeStepMs = 1'000;
constexpr qint64 kOldSteps = 8;

qint64 ageSteps(qint64 ms) { return std::clamp(ms / kAgeStepMs, qint64{0}, kOldSteps); }

bool isFree(const BuyerView& view, SeatIndex seat) { return view.seat(seat).state == SeatState::Free; }

}  // namespace

TakenTicker::TakenTicker(QObject* parent) : QAbstractListModel(parent) {}

void TakenTicker::setView(const BuyerView* view) {
    beginResetModel();
    m_view = view;
    m_lines.clear();
    m_unread.clear();
    m_recent.clear();
    m_free.clear();
    if (view != nullptr) {
        m_seen = view->seatChanges();
        m_free.resize(view->plan().seatCount());
        for (std::uint32_t i = 0; i < m_free.size(); ++i) m_free[i] = isFree(*view, SeatIndex{i}) ? 1 : 0;
    }
    endResetModel();
}

void TakenTicker::note(SeatIndex seat, std::vector<Line>& lines) const {
    const VenuePlan& plan = m_view->plan();
    const RowIndex row = plan.seatRow(seat);
    const auto known = std::ranges::find(lines, row, &Line::row);
    if (known != lines.end()) {
        ++known->count;
    } else {
        lines.push_back({m_now, plan.seatSection(seat), row, 1, plan.seatTier(seat)});
    }
}

void TakenTicker::follow(qint64 nowMs) {
    const qint64 before = std::exchange(m_now, nowMs);
    if (m_view == nullptr) return;
    m_changed.clear();
    if (!m_view->changedSince(m_seen, m_changed)) {
        // Too much at once, as when the map comes anew: nobody was watched taking these.
        for (std::uint32_t i = 0; i < m_free.size(); ++i) m_free[i] = isFree(*m_view, SeatIndex{i}) ? 1 : 0;
    }
    m_seen = m_view->seatChanges();
    std::vector<Line> lines;
    for (const SeatIndex seat : m_changed) {
        const SeatSight sight = m_view->seat(seat);
        const bool free = sight.state == SeatState::Free;
        const bool taken = m_free[seat.value] != 0 && !free && sight.holder != SeatHolder::Mine;
        m_free[seat.value] = free ? 1 : 0;
        if (taken && m_view->mapState() == MapState::Live) note(seat, lines);
    }
    for (const Line& line : lines) m_recent.push_back({line.at, line.section, line.count});
    while (!m_recent.empty() && m_recent.front().at <= m_now - kRateMs) m_recent.pop_front();
    if (const double now = rate(); now != m_rateTold || !lines.empty()) {
        m_rateTold = now;
        emit rateChanged();
    }
    if (m_reading == Reading::Yes) {
        m_unread.insert(m_unread.end(), lines.begin(), lines.end());
        if (m_unread.size() > kLines) m_unread.erase(m_unread.begin(), m_unread.end() - kLines);
        return;
    }
    age(before);
    add(std::move(lines));
}

// Says which lines have become paler since then.
void TakenTicker::age(qint64 beforeMs) {
    const auto paler = [&](const Line& line) { return ageSteps(m_now - line.at) != ageSteps(beforeMs - line.at); };
    const auto first = std::ranges::find_if(m_lines, paler);
    if (first == m_lines.end()) return;
    const auto last = std::find_if(m_lines.rbegin(), m_lines.rend(), paler).base();
    emit dataChanged(index(static_cast<int>(first - m_lines.begin())),
                     index(static_cast<int>(last - m_lines.begin()) - 1), {AgeRole});
}

// Oldest first, each to the top.
void TakenTicker::add(std::vector<Line> lines) {
    if (lines.size() > kLines) lines.erase(lines.begin(), lines.end() - kLines);
    if (lines.empty()) return;
    beginInsertRows({}, 0, static_cast<int>(lines.size()) - 1);
    for (Line& line : lines) m_lines.push_front(std::move(line));
    endInsertRows();
    if (m_lines.size() <= kLines) return;
    beginRemoveRows({}, static_cast<int>(kLines), rowCount() - 1);
    m_lines.resize(kLines);
    endRemoveRows();
}

void TakenTicker::setReading(Reading reading) {
    if (m_reading == reading) return;
    m_reading = reading;
    if (reading == Reading::No) add(std::exchange(m_unread, {}));
}

double TakenTicker::rate() const {
    int seats = 0;
    for (const Taken& taken : m_recent) seats += taken.count;
    return seats * 1000.0 / kRateMs;
}

double TakenTicker::rateOf(SectionIndex section) const {
    int seats = 0;
    for (const Taken& taken : m_recent) seats += taken.section == section ? taken.count : 0;
    return seats * 1000.0 / kRateMs;
}

int TakenTicker::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant TakenTicker::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const VenuePlan& plan = m_view->plan();
    const QString section = QString::fromStdString(plan.section(line.section).name);
    const bool standing = plan.section(line.section).kind == SectionKind::Standing;
    const QString row = standing ? QString() : QString::fromStdString(plan.row(line.row).label);
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return standing ? tr("%1, %n taken", nullptr, line.count).arg(section)
                            : tr("%1, row %2, %n taken", nullptr, line.count).arg(section, row);
        case AtRole: return line.at;
        case SectionRole: return section;
        case RowRole: return row;
        case CountRole: return line.count;
        case TierRole: return int{line.tier.value};
        case AgeRole: return static_cast<double>(ageSteps(m_now - line.at)) / kOldSteps;
        default: return {};
    }
}

QHash<int, QByteArray> TakenTicker::roleNames() const {
    return {{AtRole, "at"},       {SectionRole, "section"}, {RowRole, "row"},
            {CountRole, "count"}, {TierRole, "tier"},       {AgeRole, "age"}};
}

}  // namespace frontrow
