// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders the practice page in its states to build/…/pictures/practice, to be looked at, and checks
// that nothing lies over something else or is cut off.
#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QTemporaryDir>
#include <QTest>

#include "crowd/built_in_scenarios.h"
#include "screens/practice/practice_page.h"
#include "screens/practice/repairs_dialog.h"
#include "screens/practice/rules_dialog.h"
#include "screens/practice/seed_dialog.h"
#include "screens/sample_past_runs.h"
#include "theme/theme_style.h"
#include "widgets/action_button.h"
#include "widgets/text_label.h"
#include "window/translations.h"

using namespace frontrow;

namespace {

constexpr std::int64_t kNow = 1'795'000'000'000;

enum class Runs { None, Many };

struct Look {
    const char* name;
    Scheme scheme = Scheme::Light;
    QSize size{1244, 842};
    Runs runs = Runs::Many;
    const char* scenario = "arena-sprint";
    Language language = Language::English;
    qreal ratio = 1;
};

const std::vector<Look> kLooks{
    {"runs"},
    {"runs-dark", Scheme::Dark},
    {"runs-contrast", Scheme::HighContrast},
    {"empty", Scheme::Light, {1244, 842}, Runs::None, "small-hall-first-try"},
    {"narrow", Scheme::Light, {1068, 662}},
    {"korean", Scheme::Light, {1068, 662}, Runs::Many, "normal", Language::Korean},
    {"korean-wide", Scheme::Dark, {1244, 842}, Runs::Many, "fan-club-presale", Language::Korean},
    {"double", Scheme::Light, {1068, 662}, Runs::Many, "normal", Language::English, 2},
    {"missing-plan", Scheme::Light, {1244, 842}, Runs::Many, "lost"},
};

}  // namespace

class PracticePicturesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QDir().mkpath(pictures()); }

    void page_data() {
        QTest::addColumn<int>("look");
        for (std::size_t i = 0; i < kLooks.size(); ++i) QTest::newRow(kLooks[i].name) << static_cast<int>(i);
    }
    void page() {
        QFETCH(int, look);
        const Look& state = kLooks[static_cast<std::size_t>(look)];
        prepare(state);
        const auto page = makePage(state);
        save(*page, state.name, state.ratio);
        checkTexts(*page);
    }

    void rulesDialog_data() {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("language");
        QTest::newRow("rules") << 0 << 0;
        QTest::newRow("rules-dark-korean") << 1 << 1;
    }
    void rulesDialog() {
        QFETCH(int, scheme);
        QFETCH(int, language);
        Look state{QTest::currentDataTag(), static_cast<Scheme>(scheme)};
        state.language = static_cast<Language>(language);
        prepare(state);
        const Scenario scenario = *builtInScenario("arena-sprint");
        Scenario changed = scenario;
        changed.policy.opening.earlyClick = EarlyClickRule::RefuseAndLock;
        changed.policy.admission.passMs = 20'000;
        const VenueShelf venues({});
        RulesDialog dialog(scenario, changed, scheme == 0 ? RulesDialog::Mode::New : RulesDialog::Mode::NextRuns);
        dialog.setVenue(QStringLiteral("arena"), venues.entries());
        dialog.show();
        auto* number =
            dialog.findChild<QWidget*>(QStringLiteral("rule-opening.early_click_lock_ms"))->findChild<QLineEdit*>();
        number->selectAll();
        QTest::keyClicks(number, QStringLiteral("90"));
        save(dialog, QTest::currentDataTag(), 1);
        checkTexts(dialog);
    }

    void smallDialogs() {
        prepare({""});
        SeedDialog seed({QStringLiteral("arena-sprint"), {}, Seed{0x4F2A91}}, true);
        seed.show();
        save(seed, "seed", 1);
        checkTexts(seed);
        VenueShelf venues({});
        ReadPlan plan{venues.plan(QStringLiteral("theatre")).value(), {}};
        for (int i = 1; i < 30; ++i)
            plan.repairs
                << QStringLiteral("zone Main, row %1: seat id \"a%1\" is used before; given one of its own").arg(i);
        RepairsDialog repairs(plan);
        repairs.show();
        save(repairs, "repairs", 1);
        checkTexts(repairs);
    }

private:
    static QString pictures() { return QStringLiteral(FRONTROW_PICTURES); }

    void prepare(const Look& look) {
        if (m_style == nullptr) m_style = &installTheme(*qApp, look.scheme);
        m_style->setTheme(Theme::builtIn(look.scheme), *qApp);
        if (m_translations == nullptr) m_translations = std::make_unique<Translations>(*qApp);
        m_translations->take(look.language);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<PracticePage> makePage(const Look& look) {
        m_folder = std::make_unique<QTemporaryDir>();
        ScenarioShelf shelf(m_folder->filePath(QStringLiteral("scenarios")));
        Scenario lost = *builtInScenario("hard");
        lost.name = "lost";
        lost.titleEn = "The evening with the very long name that nobody can shorten";
        lost.venue = "old-hall";
        if (qstrcmp(look.scenario, "lost") == 0) shelf.save(lost);
        PracticeSurroundings around;
        around.folder = m_folder->path();
        around.randomSeed = [] { return Seed{0x4F2A91}; };
        around.nowUtcMs = [] { return kNow; };
        auto page = std::make_unique<PracticePage>(around);
        page->resize(look.size);
        if (look.runs == Runs::Many) page->setRuns(samplePastRuns(kNow));
        page->chooseScenario(QString::fromLatin1(look.scenario));
        page->show();
        QCoreApplication::processEvents();
        return page;
    }

    static void save(QWidget& widget, const QByteArray& name, qreal ratio) {
        QCoreApplication::processEvents();
        QImage image(widget.size() * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(themeOf(&widget).colour(Colour::Bg));
        widget.render(&image, {}, {}, QWidget::DrawChildren);
        QVERIFY(image.save(pictures() + u'/' + QString::fromLatin1(name) + QStringLiteral(".png")));
    }

    // No text is cut but those that may be, and none lies over its neighbour.
    static void checkTexts(const QWidget& root) {
        for (const TextLabel* label : root.findChildren<TextLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty()) continue;
            const bool cut = label->width() < label->minimumSizeHint().width() ||
                             label->height() < label->heightForWidth(label->width());
            QVERIFY2(!cut, qPrintable(label->text()));
            for (const TextLabel* other : label->parentWidget()->findChildren<TextLabel*>(Qt::FindDirectChildrenOnly)) {
                const bool over = other != label && other->isVisible() && !other->text().isEmpty() &&
                                  other->geometry().intersects(label->geometry());
                QVERIFY2(!over, qPrintable(label->text() + QStringLiteral(" / ") + other->text()));
            }
        }
        for (const ActionButton* button : root.findChildren<ActionButton*>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
    }

    ThemeStyle* m_style = nullptr;
    std::unique_ptr<Translations> m_translations;
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(PracticePicturesTest)
#include "practice_pictures_test.moc"
