// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run_table_model.h"

#include <algorithm>

#include "commands/money_words.h"
#include "models/export_file.h"
#include "models/figures.h"
#include "models/report_words.h"
#include "models/scenario_words.h"

namespace frontrow {

namespace {

constexpr char16_t kNone = u'–';

bool hasTickets(const RunEntry& entry) { return entry.row.result == "tickets"; }

RunResult resultOf(const RunEntry& entry) {
    if (hasTickets(entry)) return RunResult::Tickets;
    return entry.row.result == "no_ticket" ? RunResult::NoTicket : RunResult::LeftEarly;
}

QString stateText(const RunEntry& entry) {
    switch (entry.row.state) {
        case RunState::Playing: return RunTableModel::tr("being played");
        case RunState::Interrupted: return RunTableModel::tr("cut off, settled");
        case RunState::Finished: break;
    }
    if (!entry.report) return RunTableModel::tr("report unreadable");
    const Report& report = entry.report->report;
    if (report.result == RunResult::LeftEarly) return RunTableModel::tr("out of statistics");
    if (report.comparable) return RunTableModel::tr("first sight");
    return report.knownSeed ? RunTableModel::tr("known seed") : RunTableModel::tr("own scenario");
}

}  // namespace

void RunTableModel::setRuns(std::vector<RunEntry> runs) {
    beginResetModel();
    m_runs = std::move(runs);
    endResetModel();
}

int RunTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString RunTableModel::text(const RunEntry& entry, int column) const {
    const RunRow& row = entry.row;
    switch (column) {
        case Date: return dayTimeText(row.startedUtcMs);
        case ScenarioName: return scenarioTitle(row.scenario);
        case Venue: return plainText(row.venue);
        case SeedCode: return plainText(row.seed);
        case Outcome: return row.state == RunState::Playing ? QString() : resultWord(resultOf(entry), row.party);
        case Total: return entry.report ? timeTakenText(entry.report->report.total) : QString(kNone);
        case Quality:
            return entry.report && entry.report->report.seatQuality ? pointsText(*entry.report->report.seatQuality)
                                                                    : QString(kNone);
        case State: return stateText(entry);
        default: return {};
    }
}

QVariant RunTableModel::sortKey(const RunEntry& entry, int column) const {
    switch (column) {
        case Date: return static_cast<qlonglong>(entry.row.startedUtcMs);
        case Total: return entry.report ? static_cast<qlonglong>(entry.report->report.total.ms) : qlonglong{-1};
        case Quality:
            return entry.report && entry.report->report.seatQuality ? entry.report->report.seatQuality->hundredths : -1;
        default: return text(entry, column);
    }
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !checkIndex(index)) return {};
    const RunEntry& entry = run(index.row());
    switch (role) {
        case Qt::DisplayRole: return text(entry, index.column());
        case Qt::TextAlignmentRole:
            return index.column() == Total || index.column() == Quality ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                        : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        case Qt::ToolTipRole: return entry.report ? text(entry, index.column()) : entry.unreadable;
        case kSortRole: return sortKey(entry, index.column());
        default: return {};
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        return section == Total || section == Quality ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                      : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case Date: return tr("Played");
        case ScenarioName: return tr("Scenario");
        case Venue: return tr("Venue");
        case SeedCode: return tr("Seed");
        case Outcome: return tr("Result");
        case Total: return tr("Time");
        case Quality: return tr("Seats");
        case State: return tr("State");
        default: return {};
    }
}

RunFilter::RunFilter(RunTableModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_runs(model) {
    setSourceModel(&model);
    setSortRole(RunTableModel::kSortRole);
}

void RunFilter::setWords(const QString& words) {
    m_words = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void RunFilter::setWanted(Wanted wanted) {
    m_wanted = wanted;
    invalidateFilter();
}

bool RunFilter::filterAcceptsRow(int row, const QModelIndex&) const {
    const RunEntry& entry = m_runs.run(row);
    if (m_wanted != Wanted::All && hasTickets(entry) != (m_wanted == Wanted::WithTickets)) return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        for (int column = 0; column < RunTableModel::ColumnCount; ++column) {
            const QString text = m_runs.data(m_runs.index(row, column), Qt::DisplayRole).toString();
            if (text.contains(word, Qt::CaseInsensitive)) return true;
        }
        return false;
    });
}

QByteArray runsAsCsv(const std::vector<RunEntry>& runs) {
    QStringList head{QStringLiteral("run"),      QStringLiteral("started"),  QStringLiteral("scenario"),
                     QStringLiteral("venue"),    QStringLiteral("seed"),     QStringLiteral("party"),
                     QStringLiteral("state"),    QStringLiteral("result"),   QStringLiteral("tickets"),
                     QStringLiteral("place"),    QStringLiteral("total_ms"), QStringLiteral("seat_quality"),
                     QStringLiteral("skill_ms"), QStringLiteral("luck_ms")};
    for (std::size_t i = 0; i < kPhaseCount; ++i) {
        head << QString::fromUtf8(phaseName(static_cast<RunPhase>(i)).data()) + QStringLiteral("_ms");
    }
    std::vector<QStringList> rows;
    for (const RunEntry& entry : runs) {
        const RunRow& run = entry.row;
        const std::string_view state = runStateName(run.state);
        QStringList row{QString::number(run.stream.value),
                        isoText(run.startedUtcMs),
                        plainText(run.scenario),
                        plainText(run.venue),
                        plainText(run.seed),
                        QString::number(run.party),
                        QString::fromUtf8(state.data()),
                        plainText(run.result),
                        QString::number(entry.tickets)};
        if (entry.report) {
            const Report& report = entry.report->report;
            row << (report.place ? QString::number(*report.place) : QString()) << QString::number(report.total.ms)
                << (report.seatQuality ? QString::number(report.seatQuality->hundredths / 100.0) : QString())
                << QString::number(report.skill.total.ms) << QString::number(report.luck.total.ms);
            for (const Duration time : report.phases.times) row << QString::number(time.ms);
        }
        while (row.size() < head.size()) row << QString();
        rows.push_back(row);
    }
    return csvOf(head, rows);
}

}  // namespace frontrow
