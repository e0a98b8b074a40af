// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/history/history_page.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

#include "commands/history_json.h"
#include "models/export_file.h"
#include "models/figures.h"
#include "models/report_words.h"
#include "models/scenario_words.h"
#include "screens/history/run_chart.h"
#include "screens/report/card_parts.h"
#include "screens/report/phase_bars.h"
#include "widgets/action_button.h"
#include "widgets/banner.h"
#include "widgets/confirm_dialog.h"
#include "widgets/data_table.h"
#include "widgets/empty_state.h"
#include "widgets/segmented_control.h"

namespace frontrow {

namespace {

constexpr int kMargin = 24;
constexpr int kGap = 16;
constexpr int kBestsWidth = 300;
constexpr int kTopHeight = 300;
constexpr std::size_t kMostBests = 5;
enum Shown { Totals, Phases, Weeks };

template <class Deed> void addShortcut(const QKeySequence& keys, QWidget* where, Deed&& deed) {
    auto* shortcut = new QShortcut(keys, where);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, where, std::forward<Deed>(deed));
}

}  // namespace

HistoryPage::HistoryPage(PracticeData& folder, QWidget* parent) : QWidget(parent), m_data(folder), m_filter(m_model) {
    setObjectName(QStringLiteral("historyPage"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    addShortcut(Qt::Key_Escape, this, [this] { emit backAsked(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), this, [this] {
        if (m_export->isEnabled()) m_export->click();
    });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this, [this] { m_words->setFocus(Qt::ShortcutFocusReason); });
    build();
}

void HistoryPage::build() {
    delete m_body;
    setAccessibleName(tr("History"));
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(kMargin, 16, kMargin, kMargin);
    column->setSpacing(14);
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextRole::Title, Colour::Text, tr("History"), m_body));
    head->addStretch(1);
    m_export = new ActionButton(ButtonKind::Secondary, tr("Export…"), m_body);
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setIconName(IconName::Export);
    connect(m_export, &QAbstractButton::clicked, this,
            [this] { makeExportMenu()->popup(m_export->mapToGlobal(QPoint(0, m_export->height() + 4))); });
    head->addWidget(m_export);
    column->addLayout(head);
    m_note = new Banner(Tone::Ok, m_body);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->hide();
    column->addWidget(m_note);
    m_stack = new QStackedWidget(m_body);
    m_stack->addWidget(makeFilled());
    auto* empty = new EmptyState(IconName::History, m_stack);
    empty->setObjectName(QStringLiteral("empty"));
    empty->setText(tr("Here will stand what you rehearsed, with result, place and time."),
                   tr("Play a first run, and it is kept here."));
    empty->setAction(tr("Choose a scenario"));
    connect(empty, &EmptyState::actionTriggered, this, &HistoryPage::practiceAsked);
    m_stack->addWidget(empty);
    column->addWidget(m_stack, 1);
    layout()->addWidget(m_body);
    addShortcut(Qt::Key_Return, m_table, [this] { openChosen(); });
    addShortcut(Qt::Key_Enter, m_table, [this] { openChosen(); });
    addShortcut(Qt::Key_Delete, m_table, [this] { askDelete(); });
    setFocusProxy(m_table);
    reload();
}

void HistoryPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // Once the event has reached everybody.
    if (event->type() == QEvent::LanguageChange) {
        QMetaObject::invokeMethod(this, &HistoryPage::build, Qt::QueuedConnection);
    }
}

// --- What it is made of -----------------------------------------------------------------------------

QWidget* HistoryPage::makeFilled() {
    auto* filled = new QWidget(m_stack);
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    auto* top = new QHBoxLayout;
    top->setSpacing(kGap);
    top->addWidget(makeChartCard(filled), 1);
    top->addWidget(makeBestsCard(filled));
    column->addLayout(top);
    column->addWidget(makeTableCard(filled), 1);
    return filled;
}

QWidget* HistoryPage::makeChartCard(QWidget* parent) {
    auto* card = new Card(parent);
    card->setObjectName(QStringLiteral("chartCard"));
    card->setFixedHeight(kTopHeight);
    QVBoxLayout* column = cardColumn(card, tr("Across runs"));
    auto* head = qobject_cast<QHBoxLayout*>(column->itemAt(0)->layout());
    m_kind = new QComboBox(card);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setAccessibleName(tr("Scenario and venue"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(28);
    m_shown = new SegmentedControl(card);
    m_shown->setObjectName(QStringLiteral("shown"));
    m_shown->addSegment(tr("Time"));
    m_shown->addSegment(tr("Phases"));
    m_shown->addSegment(tr("Twelve weeks"));
    head->addWidget(m_kind);
    head->addWidget(m_shown);
    m_legend = new PhaseLegend(card);
    m_legend->setObjectName(QStringLiteral("legend"));
    column->addWidget(m_legend);
    m_chart = new RunChart(card);
    m_chart->setObjectName(QStringLiteral("chart"));
    column->addWidget(m_chart, 1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HistoryPage::drawChart);
    connect(m_shown, &SegmentedControl::currentChanged, this, &HistoryPage::drawChart);
    return card;
}

QWidget* HistoryPage::makeBestsCard(QWidget* parent) {
    auto* card = new Card(parent);
    card->setObjectName(QStringLiteral("bestsCard"));
    card->setFixedSize(kBestsWidth, kTopHeight);
    QVBoxLayout* column = cardColumn(card, tr("Personal bests"));
    m_bests = new QVBoxLayout;
    m_bests->setSpacing(9);
    column->addLayout(m_bests);
    column->addStretch(1);
    return card;
}

QWidget* HistoryPage::makeTableCard(QWidget* parent) {
    auto* card = new Card(parent);
    card->setObjectName(QStringLiteral("tableCard"));
    QVBoxLayout* column = cardColumn(card, tr("Runs"));
    column->setContentsMargins(1, 14, 1, 8);
    auto* head = qobject_cast<QHBoxLayout*>(column->itemAt(0)->layout());
    head->setContentsMargins(19, 0, 15, 0);
    m_count = new TextLabel(TextRole::Small, Colour::Text2, {}, card);
    m_count->setObjectName(QStringLiteral("count"));
    m_wanted = new SegmentedControl(card);
    m_wanted->setObjectName(QStringLiteral("wanted"));
    m_wanted->addSegment(tr("All"));
    m_wanted->addSegment(tr("With tickets"));
    m_wanted->addSegment(tr("Without"));
    m_words = new QLineEdit(card);
    m_words->setObjectName(QStringLiteral("find"));
    m_words->setPlaceholderText(tr("Find a run"));
    m_words->setAccessibleName(tr("Find a run"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaximumWidth(200);
    m_open = new ActionButton(ButtonKind::Secondary, tr("Open report"), card);
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setKeyHint(Qt::Key_Return);
    m_delete = new ActionButton(ButtonKind::Danger, tr("Delete…"), card);
    m_delete->setObjectName(QStringLiteral("delete"));
    head->insertWidget(1, m_count);
    head->addWidget(m_wanted);
    head->addWidget(m_words, 1);
    head->addWidget(m_open);
    head->addWidget(m_delete);
    m_table = new DataTable(RowHeight::Normal, card);
    m_table->setObjectName(QStringLiteral("runs"));
    m_table->setAccessibleName(tr("Runs"));
    m_table->setModel(&m_filter);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunTableModel::Date, Qt::DescendingOrder);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    column->addWidget(m_table, 1);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_filter.setWords(words);
        updateActions();
    });
    connect(m_wanted, &SegmentedControl::currentChanged, this, [this](int index) {
        m_filter.setWanted(static_cast<RunFilter::Wanted>(index));
        updateActions();
    });
    connect(m_table, &QAbstractItemView::doubleClicked, this, &HistoryPage::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &HistoryPage::updateActions);
    connect(m_open, &QAbstractButton::clicked, this, &HistoryPage::openChosen);
    connect(m_delete, &QAbstractButton::clicked, this, &HistoryPage::askDelete);
    return card;
}

// --- What it shows ----------------------------------------------------------------------------------

void HistoryPage::reload() {
    const std::optional<StreamId> before = chosen();
    m_model.setRuns(runHistory(m_data));
    m_kinds = kindsOf(m_model.runs());
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->clear();
        for (const RunKind& kind : m_kinds) {
            m_kind->addItem(tr("%1, %2").arg(scenarioTitle(kind.scenario), plainText(kind.venue)));
        }
    }
    const bool any = m_model.rowCount() > 0;
    m_stack->setCurrentIndex(any ? 0 : 1);
    m_export->setEnabled(any);
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(RunTableModel::ScenarioName, QHeaderView::Stretch);
    if (before) choose(*before);
    if (any && !chosen()) m_table->selectRow(0);
    drawChart();
    fillBests();
    updateActions();
}

void HistoryPage::drawChart() {
    const int shown = m_shown->current();
    m_legend->setVisible(shown == Phases);
    m_kind->setVisible(shown != Weeks && !m_kinds.empty());
    if (shown == Weeks) {
        m_chart->setAccessibleName(tr("Runs of the last twelve weeks; those with tickets in the accent"));
        m_chart->showWeeks(weeksOf(m_model.runs(), m_data.clock().nowMs()));
        return;
    }
    std::vector<TrendPoint> points;
    if (m_kind->currentIndex() >= 0) {
        points = trendOf(m_model.runs(), m_kinds[static_cast<std::size_t>(m_kind->currentIndex())]);
    }
    m_chart->setAccessibleName(shown == Phases ? tr("Phases of each run") : tr("Time of each run"));
    if (shown == Phases)
        m_chart->showPhases(std::move(points));
    else
        m_chart->showTotals(std::move(points));
}

void HistoryPage::fillBests() {
    while (QLayoutItem* item = m_bests->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto* card = m_bests->parentWidget();
    const auto bests = bestsOf(m_model.runs());
    if (bests.empty()) {
        m_bests->addWidget(wrappedLabel(TextRole::Body, Colour::Text2,
                                        tr("The fastest run with tickets of each scenario will stand here."), card));
    }
    for (std::size_t i = 0; i < std::min(bests.size(), kMostBests); ++i) {
        const KindBest& best = bests[i];
        auto* line = new QWidget(card);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(10);
        auto* names = new QVBoxLayout;
        names->setSpacing(0);
        names->addWidget(elidedLabel(TextRole::Body, Colour::Text, scenarioTitle(best.kind.scenario), line));
        QString below = plainText(best.kind.venue) + QStringLiteral(" · ") + shortDayText(best.startedUtcMs);
        if (best.knownSeed) below += QStringLiteral(" · ") + tr("known seed");
        names->addWidget(elidedLabel(TextRole::Small, Colour::Text2, below, line));
        row->addLayout(names, 1);
        auto* figures = new QVBoxLayout;
        figures->setSpacing(0);
        auto* total = new TextLabel(TextRole::BodyStrong, Colour::Text, timeTakenText(best.total), line);
        total->setAlignment(Qt::AlignRight);
        figures->addWidget(total);
        const QString seats = best.seatQuality ? tr("seats %1").arg(pointsText(*best.seatQuality)) : QString();
        auto* quality = new TextLabel(TextRole::Small, Colour::Text2, seats, line);
        quality->setAlignment(Qt::AlignRight);
        figures->addWidget(quality);
        row->addLayout(figures);
        m_bests->addWidget(line);
    }
}

std::optional<StreamId> HistoryPage::chosen() const {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) return std::nullopt;
    return m_model.run(m_filter.mapToSource(rows.first()).row()).row.stream;
}

void HistoryPage::choose(StreamId run) {
    for (int i = 0; i < m_filter.rowCount(); ++i) {
        if (m_model.run(m_filter.mapToSource(m_filter.index(i, 0)).row()).row.stream == run) m_table->selectRow(i);
    }
}

void HistoryPage::updateActions() {
    const auto run = chosen();
    m_count->setText(m_filter.rowCount() == m_model.rowCount()
                         ? countText(m_model.rowCount())
                         : tr("%1 of %2").arg(countText(m_filter.rowCount()), countText(m_model.rowCount())));
    bool readable = false;
    for (const RunEntry& entry : m_model.runs()) {
        if (run && entry.row.stream == *run) readable = entry.report.has_value();
    }
    m_open->setEnabled(readable);
    m_open->setToolTip(run && !readable ? tr("This run has no report that can be read.") : QString());
    m_delete->setEnabled(run.has_value());
}

// --- What can be done -------------------------------------------------------------------------------

void HistoryPage::openChosen() {
    const auto run = chosen();
    if (!run) return;
    for (const RunEntry& entry : m_model.runs()) {
        if (entry.row.stream != *run) continue;
        if (entry.report) {
            emit reportAsked(*run);
        } else {
            say(tr("Run %1 has no report to open.").arg(run->value), entry.unreadable, true);
        }
        return;
    }
}

void HistoryPage::askDelete() {
    const auto run = chosen();
    if (!run) return;
    auto* dialog =
        new ConfirmDialog(tr("Delete run %1?").arg(run->value), tr("Keep the run"), tr("Delete the run"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addParagraph(tr("The run goes from the history, with its report and its figures in charts and bests."));
    dialog->addParagraph(tr("Its tickets stay, and so does what it did to the wallet."));
    connect(dialog, &QDialog::accepted, this, [this, run] { remove(*run); });
    dialog->open();
}

void HistoryPage::remove(StreamId run) {
    if (const auto fault = m_data.deleteRun(run)) {
        say(tr("The run could not be deleted; it is still there."), *fault, true);
        return;
    }
    reload();
    say(tr("Run %1 is deleted.").arg(run.value), tr("Its tickets and the wallet are as they were."), false);
    emit runDeleted(run);
}

void HistoryPage::say(const QString& consequence, const QString& remedy, bool failed) {
    m_note->setTone(failed ? Tone::Danger : Tone::Ok);
    m_note->setText(consequence, remedy);
    m_note->show();
}

QMenu* HistoryPage::makeExportMenu() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("exportMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Table (CSV)…")), &QAction::triggered, this, [this] { askFile(ExportKind::Csv); });
    connect(menu->addAction(tr("Every figure (JSON)…")), &QAction::triggered, this,
            [this] { askFile(ExportKind::Json); });
    return menu;
}

void HistoryPage::askFile(ExportKind kind) {
    const QString suffix = kind == ExportKind::Csv ? QStringLiteral("csv") : QStringLiteral("json");
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Export the history"), QDir::home().filePath(QStringLiteral("frontrow-history.") + suffix),
        QStringLiteral("*.") + suffix);
    if (!file.isEmpty()) exportTo(kind, file);
}

QByteArray HistoryPage::exported(ExportKind kind) const {
    if (kind == ExportKind::Csv) return runsAsCsv(m_model.runs());
    return QJsonDocument(historyObject(m_data)).toJson(QJsonDocument::Indented);
}

void HistoryPage::exportTo(ExportKind kind, const QString& file) {
    if (const auto fault = exportFile(file, exported(kind))) {
        say(*fault, {}, true);
        return;
    }
    say(tr("The history is written."), QDir::toNativeSeparators(file), false);
}

}  // namespace frontrow
