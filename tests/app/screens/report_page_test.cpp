// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The report page in every state, driven by keys and clicks and rendered to pictures.
#include "screens/report/report_page.h"

#include <QClipboard>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "commands/report_json.h"
#include "models/report_words.h"
#include "screens/page_picture.h"
#include "screens/report/losses_card.h"
#include "screens/sample_report.h"
#include "widgets/action_button.h"
#include "widgets/banner.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

ReportSubject longNames() {
    ReportSubject subject = richSubject();
    const std::string name = "올림픽공원 체조경기장 스탠딩 구역 가나다라마바사아자차카타파하 동쪽 출입구 앞";
    for (TicketLine& ticket : subject.report.tickets) ticket.section = name;
    subject.report.scenario = "a-scenario-of-my-own-with-a-name-that-goes-on-and-on";
    subject.report.venue = "The Very Long Named Municipal Hall of Performing Arts and Other Great Matters";
    subject.report.wallet.price = Amount{12'345'678'000};
    subject.report.comparable = subject.report.fixedScenario = false;
    return subject;
}

ReportSubject damaged() {
    ReportSubject subject = arenaSubject();
    subject.report.field = {};
    subject.report.fieldMedian.reset();
    subject.missing = {QStringLiteral("field"), QStringLiteral("field_median_ms")};
    return subject;
}

QString textOf(const QWidget& page, const char* name) {
    const auto* label = page.findChild<QWidget*>(QLatin1String(name));
    return label != nullptr ? label->property("text").toString() : QString();
}

}  // namespace

class ReportPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        installTheme(*qApp, Scheme::Light);
        m_english.take(Language::English);
    }
    void cleanup() { installTheme(*qApp, Scheme::Light); }

    void aScenarioOfOnesOwnHasItsTitle() {
        ReportSubject subject = richSubject();
        subject.report.scenario = "calm-evening";
        QVERIFY(textOf(ReportPage(subject), "worldLine").startsWith(QStringLiteral("calm-evening")));
        subject.scenario.emplace().titleEn = "Calm evening";
        QVERIFY(textOf(ReportPage(subject), "worldLine").startsWith(QStringLiteral("Calm evening")));
    }

    void everyStateIsWholeAtEverySize_data() {
        QTest::addColumn<QString>("state");
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<QSize>("size");
        const QSize usual(1244, 868);
        QTest::newRow("report") << "rich" << Scheme::Light << usual;
        QTest::newRow("report-dark") << "rich" << Scheme::Dark << usual;
        QTest::newRow("report-contrast") << "rich" << Scheme::HighContrast << usual;
        QTest::newRow("report-first") << "arena" << Scheme::Light << usual;
        QTest::newRow("report-lost") << "lost" << Scheme::Light << usual;
        QTest::newRow("report-left") << "left" << Scheme::Light << usual;
        QTest::newRow("report-damaged") << "damaged" << Scheme::Dark << usual;
        QTest::newRow("report-long") << "long" << Scheme::Light << usual;
        QTest::newRow("report-small") << "rich" << Scheme::Light << QSize(1068, 694);
        QTest::newRow("report-korean") << "rich" << Scheme::Light << usual;
        QTest::newRow("report-korean-lost") << "lost" << Scheme::Dark << QSize(1068, 694);
        QTest::newRow("report-200") << "rich" << Scheme::Light << QSize(1068, 694);
        QTest::newRow("report-small-long") << "long" << Scheme::Dark << QSize(1068, 694);
    }
    void everyStateIsWholeAtEverySize() {
        QFETCH(QString, state);
        QFETCH(Scheme, scheme);
        QFETCH(QSize, size);
        installTheme(*qApp, scheme);
        const QString tag = QLatin1String(QTest::currentDataTag());
        std::optional<InKorean> korean;
        if (tag.contains(QStringLiteral("korean"))) korean.emplace();
        ReportPage page(state == u"rich"      ? richSubject()
                        : state == u"arena"   ? arenaSubject()
                        : state == u"lost"    ? lostSubject()
                        : state == u"left"    ? leftSubject()
                        : state == u"damaged" ? damaged()
                                              : longNames());
        showAt(page, size);
        savePicture(page, tag, tag.endsWith(QStringLiteral("200")) ? 2 : 1);
        NONE_OF(cutOff(page));
        NONE_OF(nameless(page));
        unroll(page, size.width());
        savePicture(page, tag + QStringLiteral("-whole"));
        NONE_OF(cutOff(page));
    }

    void aRunWithTicketsSaysWhereTheSeatsAre() {
        ReportPage page(richSubject());
        const Report& report = page.subject().report;
        QCOMPARE(textOf(page, "headline"), reportHeadline(report));
        QVERIFY(textOf(page, "headline").contains(QString::fromStdString(report.tickets[0].section)));
        QVERIFY(textOf(page, "comparable").startsWith(QStringLiteral("Known seed")));
        QVERIFY(page.findChild<QWidget*>(QStringLiteral("knownSeedTag")) != nullptr);
        QVERIFY(page.findChild<QWidget*>(QStringLiteral("bestTag")) != nullptr);
    }

    void aRunWithoutTicketSaysWhyAndWhatWasInReach() {
        ReportPage page(lostSubject());
        QCOMPARE(textOf(page, "headline"), QStringLiteral("Every request for seats was refused"));
        QCOMPARE(textOf(page, "fasterThan"), QStringLiteral("Not ranked"));
        QCOMPARE(page.findChild<QWidget*>(QStringLiteral("seatQuality")), nullptr);
        ReportPage left(leftSubject());
        QVERIFY(textOf(left, "comparable").startsWith(QStringLiteral("Left early")));
        QCOMPARE(left.findChild<QWidget*>(QStringLiteral("fieldChart")), nullptr);
        QCOMPARE(left.findChild<QWidget*>(QStringLiteral("venueThumb")), nullptr);
    }

    void theLanguageChangesWhileThePageIsShown() {
        ReportPage page(richSubject());
        showAt(page, {1244, 868});
        const auto text = [&] { return textOf(page, "resultTag"); };
        const QString english = text();
        {
            const InKorean korean;
            showAt(page, {1244, 868});
            QCOMPARE(text(), QStringLiteral("3석 구매"));
        }
        showAt(page, {1244, 868});
        QCOMPARE(text(), english);
    }

    void everyMistakeCanBeSeen() {
        ReportPage page(richSubject());
        showAt(page, {1244, 868});
        const auto shown = [&] {
            std::size_t count = 0;
            for (std::size_t i = 0; i < page.subject().report.mistakes.size(); ++i) {
                count += page.findChild<QWidget*>(QStringLiteral("loss%1").arg(i))->isVisible() ? 1 : 0;
            }
            return count;
        };
        QVERIFY(page.subject().report.mistakes.size() > LossesCard::kShownFirst);
        QCOMPARE(shown(), LossesCard::kShownFirst);
        page.findChild<QAbstractButton*>(QStringLiteral("showAllLosses"))->click();
        QCOMPARE(shown(), page.subject().report.mistakes.size());
    }

    void keysDoWhatTheButtonsDo() {
        ReportPage page(richSubject());
        showAt(page, {1244, 868});
        page.activateWindow();
        QSignalSpy retry(&page, &ReportPage::retryAsked), back(&page, &ReportPage::backAsked);
        QTest::keyClick(&page, Qt::Key_R);
        QTest::keyClick(&page, Qt::Key_Return);
        page.findChild<QAbstractButton*>(QStringLiteral("retry"))->click();
        QCOMPARE(retry.count(), 3);
        QTest::keyClick(&page, Qt::Key_Escape);
        page.findChild<QAbstractButton*>(QStringLiteral("back"))->click();
        QCOMPARE(back.count(), 2);
    }

    void theSeedIsCopied() {
        ReportPage page(richSubject());
        page.findChild<QAbstractButton*>(QStringLiteral("copySeed"))->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("4F2A-91"));
        QVERIFY(!page.findChild<Banner*>(QStringLiteral("note"))->isHidden());
    }

    void everyExportHoldsTheReport() {
        ReportPage page(richSubject());
        showAt(page, {1244, 868});
        const Report& report = page.subject().report;
        QCOMPARE(page.exported(ReportPage::ExportKind::Json), reportJson(report));
        QVERIFY(page.exported(ReportPage::ExportKind::Text).contains("4F2A-91"));
        const QByteArray csv = page.exported(ReportPage::ExportKind::Csv);
        QVERIFY(csv.contains("\r\ntotal_ms," + QByteArray::number(static_cast<qint64>(report.total.ms)) + "\r\n"));
        QVERIFY(csv.contains("\r\ntickets[1].section,"));
        const QImage image = QImage::fromData(page.exported(ReportPage::ExportKind::Image));
        QVERIFY(image.height() > page.height());
    }

    void anExportThatFailsSaysSo() {
        const QTemporaryDir folder;
        ReportPage page(richSubject());
        showAt(page, {1244, 868});
        const auto* note = page.findChild<Banner*>(QStringLiteral("note"));
        const QString good = folder.filePath(QStringLiteral("run.csv"));
        page.exportTo(ReportPage::ExportKind::Csv, good);
        QVERIFY(QFile::exists(good));
        QVERIFY(note->accessibleName().contains(QStringLiteral("is written")));
        page.exportTo(ReportPage::ExportKind::Csv, folder.filePath(QStringLiteral("none/run.csv")));
        QVERIFY(note->accessibleName().contains(QStringLiteral("Nothing was exported")));
    }

private:
    Translations m_english{*qApp};
};

QTEST_MAIN(ReportPageTest)
#include "report_page_test.moc"
