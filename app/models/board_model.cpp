// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board_model.h"

#include <algorithm>

#include "models/figures.h"
#include "models/refusal_words.h"

namespace frontrow {

namespace {

constexpr std::uint32_t kNotReached = 0xFFFF'FFFF;
constexpr char16_t kNone = u'–';

bool isFigure(int column) {
    return column == BoardModel::Rank || column == BoardModel::Quality || column == BoardModel::Total ||
           column == BoardModel::Skill || column == BoardModel::Lost;
}

}  // namespace

PhaseTimes phasesOf(const ResultRow& row) {
    PhaseTimes phases;
    const auto set = [&](RunPhase phase, std::uint32_t ms) {
        if (ms != kNotReached) phases[phase] = milliseconds(ms);
    };
    set(RunPhase::Click, row.clickMs);
    set(RunPhase::Queue, row.queueMs);
    set(RunPhase::Letters, row.lettersMs);
    set(RunPhase::Seats, row.seatsMs);
    set(RunPhase::Payment, row.paymentMs);
    return phases;
}

std::optional<Duration> totalOf(const ResultRow& row) {
    if (row.seats.empty()) return std::nullopt;
    return phasesOf(row).total();
}

QString luckText(const ResultRow& row) {
    const int places = static_cast<int>(std::clamp<std::int64_t>(row.luckPlaces, -1'000'000, 1'000'000));
    if (places == 0) return BoardModel::tr("none");
    return places < 0 ? BoardModel::tr("%n place(s) gained", nullptr, -places)
                      : BoardModel::tr("%n place(s) lost", nullptr, places);
}

void BoardModel::setPlan(std::shared_ptr<const VenuePlan> plan) {
    m_plan = std::move(plan);
    if (rowCount() > 0) emit dataChanged(index(0, Seats), index(rowCount() - 1, Seats));
}

void BoardModel::setRows(std::vector<ResultRow> rows, PersonId me) {
    beginResetModel();
    m_rows = std::move(rows);
    m_me = me;
    endResetModel();
}

const ResultRow* BoardModel::me() const {
    const auto found = std::ranges::find_if(m_rows, [&](const ResultRow& each) { return each.person == m_me; });
    return found == m_rows.end() ? nullptr : &*found;
}

Duration BoardModel::longest() const {
    Duration longest;
    for (const ResultRow& row : m_rows) longest = std::max(longest, phasesOf(row).total());
    return longest;
}

int BoardModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BoardModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

// Another server's plan may have more seats than ours of that name.
bool BoardModel::knows(const ResultRow& row) const {
    return m_plan != nullptr &&
           std::ranges::all_of(row.seats, [&](SeatIndex seat) { return seat.value < m_plan->seatCount(); });
}

QString BoardModel::seatsText(const ResultRow& row) const {
    if (row.seats.empty()) return tr("no seat");
    if (!knows(row)) return tr("%n seat(s)", nullptr, static_cast<int>(row.seats.size()));
    const QStringList places = seatPlaces(*m_plan, row.seats);
    if (places.size() == 1) return places.front();
    // Apart: the cell has room for one, the tooltip for all.
    return QStringLiteral("%1 +%2").arg(seatPlace(*m_plan, row.seats.front()), countText(std::ssize(row.seats) - 1));
}

QString BoardModel::text(const ResultRow& row, int column) const {
    switch (column) {
        case Rank: return countText(row.rank);
        case Name: {
            const QString name = plainText(row.personName);
            if (row.person == m_me) return tr("%1 (you)").arg(name);
            return row.left != 0 ? tr("%1 (left)").arg(name) : name;
        }
        case Seats: return seatsText(row);
        case Quality: return row.seats.empty() ? QString(kNone) : pointsText(Score{static_cast<int>(row.quality)});
        case Total: {
            const auto total = totalOf(row);
            return total ? timeTakenText(*total) : QString(kNone);
        }
        case Skill: return row.clickMs == kNotReached ? QString(kNone) : timeTakenText(milliseconds(row.skillMs));
        case Luck: return luckText(row);
        case Lost: return countText(row.seatsLost);
        default: return {};
    }
}

QVariant BoardModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ResultRow& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole: return text(row, index.column());
        case kRowRole: return QVariant::fromValue(row);
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole: {
            if (index.column() == Seats && m_plan != nullptr) {
                return row.seats.empty() || !knows(row) ? text(row, Seats)
                                                        : seatPlaces(*m_plan, row.seats).join(QStringLiteral("; "));
            }
            if (index.column() != Phases) return text(row, index.column());
            const PhaseTimes phases = phasesOf(row);
            return tr("click %1, queue %2, letters %3, seats %4, payment %5")
                .arg(timeTakenText(phases[RunPhase::Click]), timeTakenText(phases[RunPhase::Queue]),
                     timeTakenText(phases[RunPhase::Letters]), timeTakenText(phases[RunPhase::Seats]),
                     timeTakenText(phases[RunPhase::Payment]));
        }
        case Qt::TextAlignmentRole:
            return QVariant((isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        default: return {};
    }
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Rank: return tr("Rank");
        case Name: return tr("Player");
        case Seats: return tr("Seats");
        case Quality: return tr("Seat quality");
        case Phases: return tr("Where the time went");
        case Total: return tr("In all");
        case Skill: return tr("By skill");
        case Luck: return tr("By luck");
        case Lost: return tr("Clicks lost");
        default: return {};
    }
}

}  // namespace frontrow
