// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/practice/practice_page.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "crowd/built_in_scenarios.h"
#include "screens/practice/rules_dialog.h"
#include "screens/practice/scenario_card.h"
#include "screens/practice/seed_dialog.h"
#include "screens/sample_past_runs.h"
#include "theme/theme_style.h"
#include "widgets/action_button.h"
#include "widgets/banner.h"
#include "widgets/confirm_dialog.h"
#include "widgets/stepper.h"
#include "widgets/text_label.h"
#include "window/translations.h"

using namespace frontrow;

namespace {

constexpr std::int64_t kNow = 1'795'000'000'000;

}  // namespace

class PracticePageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installTheme(*qApp, Scheme::Light); }

    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_seeds = 0;
        makePage();
    }

    void cleanup() { m_page.reset(); }

    void pointsToTheFirstTryWhereNothingWasPlayed() {
        QCOMPARE(m_page->chosenScenario(), QStringLiteral("small-hall-first-try"));
        QVERIFY(find<QWidget>("noRuns")->isVisible());
        m_page->chooseScenario(QStringLiteral("arena-sprint"));
        QTest::mouseClick(find<ActionButton>("emptyAction"), Qt::LeftButton);
        QCOMPARE(m_page->chosenScenario(), QStringLiteral("small-hall-first-try"));
    }

    void beginsWithTheScenarioPlayedLast() {
        m_page->setRuns(samplePastRuns(kNow));
        QCOMPARE(m_page->chosenScenario(), QStringLiteral("arena-sprint"));
        QVERIFY(!find<QWidget>("noRuns")->isVisible());
        m_page->chooseScenario(QStringLiteral("stadium-storm"));
        m_page->setRuns(samplePastRuns(kNow));
        QCOMPARE(m_page->chosenScenario(), QStringLiteral("stadium-storm"));
    }

    void findsTheScenarioOfARunWithOtherRules() {
        auto runs = samplePastRuns(kNow);
        runs.front().scenario = "flaky-network-changed";
        m_page->setRuns(runs);
        QCOMPARE(m_page->chosenScenario(), QStringLiteral("flaky-network"));
    }

    void listensToTheKeyboardAtOnce() {
        QVERIFY(card("small-hall-first-try")->hasFocus());
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Right);
        QCOMPARE(m_page->chosenScenario(), QStringLiteral("arena-sprint"));
    }

    void keepsTheChoiceInAnotherLanguage() {
        m_page->chooseScenario(QStringLiteral("hard"));
        chooseVenue("club");
        Translations translations(*qApp);
        translations.take(Language::Korean);
        QTRY_COMPARE(find<ActionButton>("settings")->text(), QStringLiteral("설정…"));
        QCOMPARE(m_page->chosenScenario(), QStringLiteral("hard"));
        QVERIFY(card("hard")->isChecked());
        QCOMPARE(venues()->currentData().toString(), QStringLiteral("club"));
        translations.take(Language::English);
        QTRY_COMPARE(find<ActionButton>("settings")->text(), QStringLiteral("Settings…"));
    }

    void startsByEnterWithWhatIsChosen() {
        QSignalSpy started(m_page.get(), &PracticePage::startAsked);
        m_page->chooseScenario(QStringLiteral("arena-sprint"));
        find<Stepper>("party")->setValue(3);
        card("arena-sprint")->setFocus();
        QTest::keyClick(card("arena-sprint"), Qt::Key_Return);
        QCOMPARE(started.size(), 1);
        const auto setup = started.first().first().value<RehearsalSetup>();
        QCOMPARE(setup.scenario.name, std::string("arena-sprint"));
        QCOMPARE(setup.plan->name(), std::string("Hanbit Arena"));
        QCOMPARE(setup.party, std::uint8_t{3});
        QCOMPARE(setup.seed, Seed{1});
        QCOMPARE(setup.pace, Pace::Live);
        QCOMPARE(setup.scenarioKind, ScenarioKind::Fixed);
    }

    void drawsANewSeedForEveryStart() {
        QSignalSpy started(m_page.get(), &PracticePage::startAsked);
        for (int i = 0; i < 2; ++i) QTest::mouseClick(find<ActionButton>("start"), Qt::LeftButton);
        QCOMPARE(started[0].first().value<RehearsalSetup>().seed, Seed{1});
        QCOMPARE(started[1].first().value<RehearsalSetup>().seed, Seed{2});
    }

    void arrowsGoFromCardToCard() {
        card("small-hall-first-try")->setFocus();
        QTest::keyClick(card("small-hall-first-try"), Qt::Key_Right);
        QCOMPARE(m_page->chosenScenario(), QStringLiteral("arena-sprint"));
        QVERIFY(card("arena-sprint")->hasFocus());
        QTest::keyClick(card("arena-sprint"), Qt::Key_Left);
        QTest::keyClick(card("small-hall-first-try"), Qt::Key_Left);
        QCOMPARE(m_page->chosenScenario(), QStringLiteral("small-hall-first-try"));
        QTest::keyClick(card("small-hall-first-try"), Qt::Key_Down);
        QVERIFY(card("small-hall-first-try")->y() < card(qPrintable(m_page->chosenScenario()))->y());
        QCOMPARE(card("small-hall-first-try")->focusPolicy(), Qt::ClickFocus);  // not in the order of Tab any more
    }

    void keepsAScenarioOnItsVenueAndLetsOthersChoose() {
        m_page->chooseScenario(QStringLiteral("arena-sprint"));
        QVERIFY(!venues()->isEnabled());
        QCOMPARE(venues()->currentData().toString(), QStringLiteral("arena"));
        QVERIFY(find<TextLabel>("venueNote")->text().contains(QStringLiteral("belongs to this venue")));
        m_page->chooseScenario(QStringLiteral("normal"));
        QVERIFY(venues()->isEnabled());
        chooseVenue("club");
        QSignalSpy started(m_page.get(), &PracticePage::startAsked);
        QTest::mouseClick(find<ActionButton>("start"), Qt::LeftButton);
        QCOMPARE(started.first().first().value<RehearsalSetup>().plan->name(), std::string("Blue Door Club"));
        QVERIFY(find<TextLabel>("startWhat")->text().contains(QStringLiteral("3,000 rivals")));
    }

    void takesATypedSeedOnlyWhereItIsOne() {
        SeedDialog* dialog = openSeed();
        auto* text = dialog->findChild<QLineEdit*>(QStringLiteral("seedText"));
        text->selectAll();
        QTest::keyClicks(text, QStringLiteral("4F2A-9"));
        QVERIFY(!dialog->findChild<ActionButton*>(QStringLiteral("seedTake"))->isEnabled());
        QTest::keyClicks(text, QStringLiteral("1"));
        QTest::mouseClick(dialog->findChild<ActionButton*>(QStringLiteral("seedTake")), Qt::LeftButton);
        QCOMPARE(find<ActionButton>("seed")->text(), QStringLiteral("Seed: 4F2A-91"));
        QSignalSpy started(m_page.get(), &PracticePage::startAsked);
        QTest::mouseClick(find<ActionButton>("start"), Qt::LeftButton);
        QCOMPARE(started.first().first().value<RehearsalSetup>().seed, Seed{0x4F2A91});
    }

    void sharesAndTakesOverARehearsal() {
        m_page->chooseScenario(QStringLiteral("hard"));
        chooseVenue("theatre");
        SeedDialog* dialog = openSeed();
        QTest::mouseClick(dialog->findChild<ActionButton*>(QStringLiteral("seedCopy")), Qt::LeftButton);
        const QString shared = QGuiApplication::clipboard()->text();
        QVERIFY2(shared.startsWith(QStringLiteral("hard@theatre ")), qPrintable(shared));
        dialog->reject();
        chooseVenue("club");
        m_page->chooseScenario(QStringLiteral("arena-sprint"));
        dialog = openSeed();
        QTest::mouseClick(dialog->findChild<ActionButton*>(QStringLiteral("seedPaste")), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<ActionButton*>(QStringLiteral("seedTake")), Qt::LeftButton);
        QCOMPARE(m_page->chosenScenario(), QStringLiteral("hard"));
        QCOMPARE(venues()->currentData().toString(), QStringLiteral("theatre"));
    }

    void saysThatASharedScenarioIsNotHere() {
        QGuiApplication::clipboard()->setText(QStringLiteral("friday-night 4F2A-91"));
        SeedDialog* dialog = openSeed();
        QTest::mouseClick(dialog->findChild<ActionButton*>(QStringLiteral("seedPaste")), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<ActionButton*>(QStringLiteral("seedTake")), Qt::LeftButton);
        QVERIFY(banner()->isVisible());
        QVERIFY(banner()->accessibleName().contains(QStringLiteral("friday-night")));
    }

    void playsOtherRulesUnderAnotherName() {
        m_page->chooseScenario(QStringLiteral("arena-sprint"));
        RulesDialog* dialog = openRules();
        type(dialog, "holds.ticket_limit", "1");
        QTest::mouseClick(dialog->findChild<ActionButton*>(QStringLiteral("rulesPrimary")), Qt::LeftButton);
        QSignalSpy started(m_page.get(), &PracticePage::startAsked);
        QTest::mouseClick(find<ActionButton>("start"), Qt::LeftButton);
        const auto setup = started.first().first().value<RehearsalSetup>();
        QCOMPARE(setup.scenario.name, std::string("arena-sprint-changed"));
        QCOMPARE(setup.scenario.policy.holds.ticketLimit, 1);
        QCOMPARE(setup.party, std::uint8_t{1});  // nobody may take more
        QCOMPARE(setup.scenarioKind, ScenarioKind::Random);
        QTest::mouseClick(find<ActionButton>("originalRules"), Qt::LeftButton);
        QTest::mouseClick(find<ActionButton>("start"), Qt::LeftButton);
        QCOMPARE(started[1].first().value<RehearsalSetup>().scenario.name, std::string("arena-sprint"));
    }

    void theCountdownIsChosenForAllRuns() {
        RulesDialog* dialog = openRules();
        auto* length = dialog->findChild<Stepper*>(QStringLiteral("countdownSeconds"));
        QCOMPARE(length->value(), 10);
        QCOMPARE(std::pair(length->minimum(), length->maximum()), std::pair(3, 60));
        length->setValue(30);
        QTest::mouseClick(dialog->findChild<ActionButton*>(QStringLiteral("rulesPrimary")), Qt::LeftButton);
        QVERIFY(find<TextLabel>("startBeside")->text().contains(QStringLiteral("30 s before the opening")));
        QCOMPARE(m_keptCountdown, seconds(30));
        m_page->chooseScenario(QStringLiteral("arena-sprint"));
        QSignalSpy started(m_page.get(), &PracticePage::startAsked);
        QTest::mouseClick(find<ActionButton>("start"), Qt::LeftButton);
        const auto setup = started.first().first().value<RehearsalSetup>();
        QCOMPARE(setup.countdown, seconds(30));
        QCOMPARE(setup.scenarioKind, ScenarioKind::Fixed);
        dialog = openRules();
        QCOMPARE(dialog->findChild<Stepper*>(QStringLiteral("countdownSeconds"))->value(), 30);
        dialog->reject();
    }

    void namesARuleThatCannotBeAndTakesNone() {
        RulesDialog* dialog = openRules();
        type(dialog, "holds.hold_ms", "1");
        QVERIFY(isActive(dialog));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->findChild<TextLabel*>(QStringLiteral("rulesState"))->text(),
                 QStringLiteral("Hold time may be 5 s to 30 min."));
        QTest::mouseClick(dialog->findChild<QWidget*>(QStringLiteral("rule-holds.hold_ms"))
                              ->findChild<ActionButton*>(QStringLiteral("ruleReset")),
                          Qt::LeftButton);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(find<RulesDialog>("rulesDialog") == nullptr);
    }

    void keepsANewScenarioAsAFile() {
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
        auto* dialog = find<RulesDialog>("rulesDialog");
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("scenarioName"));
        name->setText(QStringLiteral("Friday night"));
        QTest::mouseClick(dialog->findChild<ActionButton*>(QStringLiteral("rulesPrimary")), Qt::LeftButton);
        QCOMPARE(m_page->chosenScenario(), QStringLiteral("friday-night"));
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("scenarios/friday-night.json"))));
        QVERIFY(card("friday-night") != nullptr);
    }

    void deletesAnOwnScenarioOnlyWhenAsked() {
        importSample("mine");
        QCOMPARE(m_page->chosenScenario(), QStringLiteral("mine"));
        for (const bool really : {false, true}) {
            QTest::mouseClick(find<ActionButton>("deleteScenario"), Qt::LeftButton);
            auto* box = find<ConfirmDialog>("askToDestroy");
            QVERIFY(box != nullptr && isActive(box));
            if (really)
                QTest::mouseClick(box->findChild<QAbstractButton*>(QStringLiteral("doIt")), Qt::LeftButton);
            else
                QTest::keyClick(box, Qt::Key_Return);
            QTRY_VERIFY(find<ConfirmDialog>("askToDestroy") == nullptr);
            QCOMPARE(card("mine") == nullptr, really);
        }
        QVERIFY(!find<ActionButton>("deleteScenario")->isVisible());
    }

    void saysWhyAFileIsNotImported() {
        const QString file = write("broken.json", "oh");
        m_page->importScenario(file);
        QVERIFY(banner()->isVisible());
        QVERIFY(banner()->accessibleName().contains(QStringLiteral("broken.json is not imported")));
        m_page->importPlan(file);
        QVERIFY(banner()->accessibleName().contains(QStringLiteral("not JSON")));
    }

    void offersToImportAPlanThatIsMissing() {
        importSample("lost", "old-hall");
        QVERIFY(!find<ActionButton>("start")->isEnabled());
        QVERIFY(find<ActionButton>("start")->text().contains(QStringLiteral("plan")));
        QVERIFY(find<TextLabel>("venueNote")->text().contains(QStringLiteral("old-hall")));
        m_page->importPlan(QStringLiteral(":/venues/club.json"));
        QVERIFY(find<ActionButton>("start")->isEnabled());
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("plans/old-hall.json"))));
    }

    void writesAScenarioThatCanBeReadAgain() {
        m_page->chooseScenario(QStringLiteral("flaky-network"));
        const QString file = m_folder->filePath(QStringLiteral("out.json"));
        m_page->exportScenario(file);
        m_page->importScenario(file);
        QCOMPARE(m_page->chosenScenario(), QStringLiteral("flaky-network-2"));
    }

    void everyControlHasANameForAssistiveTools() {
        for (QAbstractButton* button : m_page->findChildren<QAbstractButton*>()) {
            const bool named = !button->text().isEmpty() || !button->accessibleName().isEmpty();
            QVERIFY2(named, qPrintable(button->objectName()));
        }
        RulesDialog* dialog = openRules();
        for (QLineEdit* edit : dialog->findChildren<QLineEdit*>()) {
            if (qobject_cast<QAbstractSpinBox*>(edit->parentWidget()) != nullptr) continue;
            QVERIFY2(!edit->accessibleName().isEmpty(), qPrintable(edit->objectName()));
        }
    }

private:
    Duration m_keptCountdown;
    void makePage() {
        PracticeSurroundings around;
        around.folder = m_folder->path();
        around.randomSeed = [this] { return Seed{++m_seeds}; };
        around.nowUtcMs = [] { return kNow; };
        around.keepCountdown = [this](Duration countdown) { m_keptCountdown = countdown; };
        m_page = std::make_unique<PracticePage>(around);
        m_page->resize(1244, 842);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
    }

    // Before that a key would still go to the page.
    static bool isActive(QWidget* dialog) {
        dialog->activateWindow();
        return QTest::qWaitFor([&] { return QApplication::activeWindow() == dialog; });
    }
    template <class T> T* find(const char* name) const { return m_page->findChild<T*>(QString::fromLatin1(name)); }
    ScenarioCard* card(const char* name) const {
        return m_page->findChild<ScenarioCard*>(QStringLiteral("scenario-") + QString::fromLatin1(name));
    }
    QComboBox* venues() const { return find<QComboBox>("venue"); }
    Banner* banner() const { return find<Banner>("practiceBanner"); }
    void chooseVenue(const char* key) const {
        venues()->setCurrentIndex(venues()->findData(QString::fromLatin1(key)));
        emit venues()->activated(venues()->currentIndex());
    }
    SeedDialog* openSeed() const {
        QTest::mouseClick(find<ActionButton>("seed"), Qt::LeftButton);
        return m_page->findChildren<SeedDialog*>().last();
    }
    RulesDialog* openRules() const {
        QTest::mouseClick(find<ActionButton>("settings"), Qt::LeftButton);
        return m_page->findChildren<RulesDialog*>().last();
    }
    static void type(RulesDialog* dialog, const char* rule, const char* text) {
        auto* row = dialog->findChild<QWidget*>(QStringLiteral("rule-") + QString::fromLatin1(rule));
        auto* edit = row->findChild<QLineEdit*>();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromLatin1(text));
    }
    QString write(const char* name, const QByteArray& content) const {
        QFile file(m_folder->filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::WriteOnly)) file.write(content);
        return file.fileName();
    }
    void importSample(const char* name, const char* venue = "") const {
        Scenario scenario = *builtInScenario("easy");
        scenario.name = name;
        scenario.titleEn = name;
        scenario.venue = venue;
        const QString file = m_folder->filePath(QStringLiteral("sample.json"));
        QVERIFY(!ScenarioShelf::exportTo(scenario, file));
        m_page->importScenario(file);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticePage> m_page;
    std::uint32_t m_seeds = 0;
};

QTEST_MAIN(PracticePageTest)
#include "practice_page_test.moc"
