// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The history page over a folder with real runs, and over an empty one.
#include "screens/history/history_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include "screens/page_picture.h"
#include "screens/sample_folder.h"
#include "widgets/banner.h"
#include "widgets/confirm_dialog.h"
#include "widgets/segmented_control.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

constexpr QSize kUsual(1244, 868);

QTableView& tableOf(HistoryPage& page) { return *page.findChild<QTableView*>(QStringLiteral("runs")); }

}  // namespace

class HistoryPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        installTheme(*qApp, Scheme::Light);
        m_english.take(Language::English);
        m_folder = std::make_unique<SampleFolder>();
        m_folder->fill();
    }
    void cleanup() { installTheme(*qApp, Scheme::Light); }

    void everyStateIsWholeAtEverySize_data() {
        QTest::addColumn<int>("shown");
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("history") << 0 << Scheme::Light << kUsual;
        QTest::newRow("history-dark") << 0 << Scheme::Dark << kUsual;
        QTest::newRow("history-phases") << 1 << Scheme::Light << kUsual;
        QTest::newRow("history-weeks") << 2 << Scheme::Dark << kUsual;
        QTest::newRow("history-contrast") << 1 << Scheme::HighContrast << kUsual;
        QTest::newRow("history-korean") << 0 << Scheme::Light << QSize(1068, 694);
        QTest::newRow("history-200") << 1 << Scheme::Dark << QSize(1068, 694);
        QTest::newRow("history-small") << 0 << Scheme::Light << QSize(1068, 694);
    }
    void everyStateIsWholeAtEverySize() {
        QFETCH(int, shown);
        QFETCH(Scheme, scheme);
        QFETCH(QSize, size);
        installTheme(*qApp, scheme);
        const QString tag = QLatin1String(QTest::currentDataTag());
        std::optional<InKorean> korean;
        if (tag.contains(QStringLiteral("korean"))) korean.emplace();
        HistoryPage page(m_folder->data());
        page.findChild<SegmentedControl*>(QStringLiteral("shown"))->setCurrent(shown);
        auto* kind = page.findChild<QComboBox*>(QStringLiteral("kind"));
        kind->setCurrentIndex(kind->count() - 1);
        showAt(page, size);
        savePicture(page, tag, tag.endsWith(QStringLiteral("200")) ? 2 : 1);
        NONE_OF(cutOff(page));
        NONE_OF(nameless(page));
    }

    void anEmptyFolderSaysWhatWillBeHere() {
        SampleFolder fresh;
        HistoryPage page(fresh.data());
        showAt(page, kUsual);
        savePicture(page, QStringLiteral("history-empty"));
        NONE_OF(cutOff(page));
        QSignalSpy asked(&page, &HistoryPage::practiceAsked);
        QVERIFY(!page.findChild<QWidget*>(QStringLiteral("export"))->isEnabled());
        for (auto* button : page.findChild<QWidget*>(QStringLiteral("empty"))->findChildren<QAbstractButton*>()) {
            button->click();
        }
        QCOMPARE(asked.count(), 1);
    }

    void theLanguageChangesWhileThePageIsShown() {
        HistoryPage page(m_folder->data());
        showAt(page, kUsual);
        const auto text = [&] { return page.findChild<QAbstractButton*>(QStringLiteral("open"))->text(); };
        const QString english = text();
        {
            const InKorean korean;
            showAt(page, kUsual);
            QCOMPARE(text(), QStringLiteral("리포트 열기"));
        }
        showAt(page, kUsual);
        QCOMPARE(text(), english);
    }

    void theModelsAreSound() {
        RunTableModel model;
        RunFilter filter(model);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester filtered(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRuns(runHistory(m_folder->data()));
        QCOMPARE(model.rowCount(), 5);
        filter.sort(RunTableModel::Total, Qt::AscendingOrder);
        filter.setWords(QStringLiteral("4f2a small"));
        QCOMPARE(filter.rowCount(), 4);
        filter.setWanted(RunFilter::Wanted::WithTickets);
        QCOMPARE(filter.rowCount(), 3);
        for (int row = 1; row < filter.rowCount(); ++row) {
            const auto total = [&](int at) {
                return filter.index(at, RunTableModel::Total).data(RunTableModel::kSortRole).toLongLong();
            };
            QVERIFY(total(row - 1) <= total(row));
        }
        filter.setWanted(RunFilter::Wanted::Without);
        QCOMPARE(filter.rowCount(), 1);
        filter.setWords(QStringLiteral("nothing like it"));
        QCOMPARE(filter.rowCount(), 0);
        model.setRuns({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aRunIsOpenedByKeyAndByMouse() {
        HistoryPage page(m_folder->data());
        showAt(page, kUsual);
        QSignalSpy asked(&page, &HistoryPage::reportAsked);
        QTableView& table = tableOf(page);
        page.activateWindow();
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Down);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
        page.findChild<QAbstractButton*>(QStringLiteral("open"))->click();
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked.at(0).at(0), asked.at(1).at(0));
        const auto subject = subjectOfRun(m_folder->data(), asked.at(0).at(0).value<StreamId>());
        QVERIFY(subject && subject->plan != nullptr && !subject->lastTotals.empty());
    }

    void deletingAsksAndEnterKeepsTheRun() {
        SampleFolder folder;
        const RunRow run = folder.rehearse(SampleFolder::smallHall("4F2A-91"));
        HistoryPage page(folder.data());
        showAt(page, kUsual);
        page.findChild<QAbstractButton*>(QStringLiteral("delete"))->click();
        auto* dialog = page.findChild<ConfirmDialog*>();
        QVERIFY(dialog != nullptr);
        showAt(*dialog, dialog->sizeHint());
        savePicture(*dialog, QStringLiteral("history-delete"));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(folder.data().run(run.stream).has_value());
        const std::size_t tickets = folder.data().allTickets().size();
        QVERIFY(tickets > 0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        page.findChild<QAbstractButton*>(QStringLiteral("delete"))->click();
        dialog = page.findChild<ConfirmDialog*>();
        dialog->findChild<QAbstractButton*>(QStringLiteral("doIt"))->click();
        QVERIFY(!folder.data().run(run.stream).has_value());
        QCOMPARE(folder.data().allTickets().size(), tickets);
    }

    void anUnreadableReportKeepsItsRunAndSaysWhy() {
        SampleFolder folder;
        const RunRow run = folder.rehearse(SampleFolder::smallHall("4F2A-91"));
        folder.spoilReport(run.stream, "{\"result\":");
        HistoryPage page(folder.data());
        showAt(page, kUsual);
        savePicture(page, QStringLiteral("history-unreadable"));
        QCOMPARE(tableOf(page).model()->rowCount(), 1);
        QVERIFY(!page.findChild<QAbstractButton*>(QStringLiteral("open"))->isEnabled());
        QSignalSpy asked(&page, &HistoryPage::reportAsked);
        tableOf(page).setFocus();
        QTest::keyClick(&tableOf(page), Qt::Key_Return);
        QCOMPARE(asked.count(), 0);
        QVERIFY(page.findChild<Banner*>(QStringLiteral("note"))
                    ->accessibleName()
                    .contains(QStringLiteral("cannot be read")));
        const auto subject = subjectOfRun(folder.data(), run.stream);
        QVERIFY(!subject && !subject.error().isEmpty());
    }

    void theHistoryIsExported() {
        const QTemporaryDir place;
        HistoryPage page(m_folder->data());
        const QByteArray csv = page.exported(HistoryPage::ExportKind::Csv);
        QCOMPARE(csv.count("\r\n"), 6);
        const auto json = QJsonDocument::fromJson(page.exported(HistoryPage::ExportKind::Json)).object();
        QCOMPARE(json.value(QStringLiteral("runs")).toArray().size(), 5);
        const auto* note = page.findChild<Banner*>(QStringLiteral("note"));
        page.exportTo(HistoryPage::ExportKind::Csv, place.filePath(QStringLiteral("a.csv")));
        QVERIFY(note->accessibleName().contains(QStringLiteral("is written")));
        page.exportTo(HistoryPage::ExportKind::Csv, place.filePath(QStringLiteral("none/a.csv")));
        QVERIFY(note->accessibleName().contains(QStringLiteral("Nothing was exported")));
    }

    void trendsLeaveOutWhatCannotBeCompared() {
        const auto runs = runHistory(m_folder->data());
        const auto kinds = kindsOf(runs);
        QCOMPARE(kinds.size(), std::size_t{2});
        QCOMPARE(kinds[0].scenario, std::string("a-scenario-of-my-own"));
        const auto trend = trendOf(runs, kinds[1]);
        QCOMPARE(trend.size(), std::size_t{3});
        QVERIFY(trend[0].startedUtcMs < trend[2].startedUtcMs);
        const auto bests = bestsOf(runs);
        QCOMPARE(bests[1].runs, std::size_t{3});
        for (const TrendPoint& point : trend) QVERIFY(bests[1].total <= point.total);
        const auto weeks = weeksOf(runs, m_folder->clock().nowMs());
        std::uint32_t all = 0;
        for (const WeekCount& week : weeks) all += week.runs;
        QCOMPARE(all, 5U);
        QCOMPARE(weeks.back().withTickets, 1U);
    }

private:
    Translations m_english{*qApp};
    std::unique_ptr<SampleFolder> m_folder;
};

QTEST_MAIN(HistoryPageTest)
#include "history_page_test.moc"
