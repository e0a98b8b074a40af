// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every run of the data folder: a chart across them, personal bests, and a table to look for one, open
// its report, delete or export it. Enter opens, Del deletes after asking, Ctrl+E exports, Esc goes
// back. Thread: the GUI's.
#pragma once

#include <QWidget>

#include "models/run_table_model.h"
#include "models/run_trends.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QMenu;
class QStackedWidget;

namespace frontrow {

class ActionButton;
class Banner;
class ConfirmDialog;
class DataTable;
class RunChart;
class SegmentedControl;
class TextLabel;

class HistoryPage final : public QWidget {
    Q_OBJECT

public:
    enum class ExportKind : std::uint8_t { Csv, Json };

    // The data must outlive the page; reload() after anything else changed it.
    explicit HistoryPage(PracticeData& folder, QWidget* parent = nullptr);

    void reload();
    QByteArray exported(ExportKind kind) const;
    void exportTo(ExportKind kind, const QString& file);

signals:
    // The run has a report that can be read; subjectOfRun() gives it.
    void reportAsked(StreamId run);
    // The empty page's button: to where runs are begun.
    void practiceAsked();
    void backAsked();
    void runDeleted(StreamId run);

protected:
    void changeEvent(QEvent* event) override;

private:
    // Everything on the page, in the language of now.
    void build();
    QWidget* makeFilled();
    QWidget* makeChartCard(QWidget* parent);
    QWidget* makeBestsCard(QWidget* parent);
    QWidget* makeTableCard(QWidget* parent);
    QMenu* makeExportMenu();
    void askFile(ExportKind kind);
    std::optional<StreamId> chosen() const;
    void choose(StreamId run);
    void drawChart();
    void fillBests();
    void updateActions();
    void openChosen();
    void askDelete();
    void remove(StreamId run);
    void say(const QString& consequence, const QString& remedy, bool failed);

    PracticeData& m_data;
    RunTableModel m_model;
    RunFilter m_filter;
    QWidget* m_body = nullptr;
    QStackedWidget* m_stack = nullptr;
    Banner* m_note = nullptr;
    RunChart* m_chart = nullptr;
    SegmentedControl* m_shown = nullptr;
    QComboBox* m_kind = nullptr;
    QWidget* m_legend = nullptr;
    QBoxLayout* m_bests = nullptr;
    QLineEdit* m_words = nullptr;
    SegmentedControl* m_wanted = nullptr;
    DataTable* m_table = nullptr;
    TextLabel* m_count = nullptr;
    ActionButton* m_open = nullptr;
    ActionButton* m_delete = nullptr;
    ActionButton* m_export = nullptr;
    std::vector<RunKind> m_kinds;
};

}  // namespace frontrow
