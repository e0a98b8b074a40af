// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every state of the page Together in the real window, in every scheme, both languages and the smallest
// window: a picture of each, and no fault of layout.
#include <QAbstractButton>
#include <QApplication>
#include <QListView>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "crowd/built_in_scenarios.h"
#include "gui/layout_check.h"
#include "gui/pictures.h"
#include "models/scenario_words.h"
#include "screens/together/join_dialogs.h"
#include "screens/together/together_page.h"
#include "theme/theme_style.h"
#include "together/sample_lobby.h"
#include "venue/venue_catalogue.h"
#include "widgets/qr_code.h"
#include "window/action_table.h"
#include "window/main_window.h"
#include "window/settings.h"
#include "window/translations.h"

using namespace frontrow;

Q_DECLARE_METATYPE(frontrow::Scheme)
Q_DECLARE_METATYPE(frontrow::Language)

class TogetherPicturesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_style = &installTheme(*qApp, Scheme::Light);
        m_style->setMotion(Motion::Reduced);
    }
    void cleanup() {
        m_window.reset();
        m_style->setTheme(Theme::builtIn(Scheme::Light), *qApp);
        m_translations.take(Language::English);
    }

    void isWellLaidOut_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<Language>("language");
        QTest::newRow("light") << QSize(1440, 900) << Scheme::Light << Language::English;
        QTest::newRow("dark") << QSize(1440, 900) << Scheme::Dark << Language::English;
        QTest::newRow("contrast") << QSize(1440, 900) << Scheme::HighContrast << Language::English;
        QTest::newRow("korean") << QSize(1440, 900) << Scheme::Light << Language::Korean;
        QTest::newRow("small") << QSize(1120, 720) << Scheme::Light << Language::English;
        QTest::newRow("small-korean-dark") << QSize(1120, 720) << Scheme::Dark << Language::Korean;
    }
    void isWellLaidOut() {
        QFETCH(QSize, size);
        QFETCH(Scheme, scheme);
        QFETCH(Language, language);
        m_style->setTheme(Theme::builtIn(scheme), *qApp);
        m_translations.take(language);
        begin(size);
        m_page->setListening(DotState::Ok, QStringLiteral("192.168.0.0/24"));
        picture("none-found");
        m_servers->setServers(test::sampleServers());
        picture("none-found-but-known");
        m_sessions->setSessions(test::sampleSessions());
        m_page->setSummary(QStringLiteral("4 · 57"));
        picture("found");
        m_servers->setServers({});
        picture("found-none-known");
        m_servers->setServers(test::sampleServers());
        m_page->showNotice(Tone::Warn, refusalNotice({0, LobbyRefusal::JoiningClosed, {}, 0}));
        picture("refused");
        m_page->hideNotice();
        auto* byTime = m_page->findChild<QWidget*>(QStringLiteral("hostOpens"))->findChildren<QAbstractButton*>().at(1);
        byTime->click();
        picture("host-at-a-time");

        auto sessions = test::sampleSessions();
        sessions.front().joined = true;
        m_sessions->setSessions(sessions);
        test::fillLobby(*m_lobby, test::AsWhom::Guest);
        m_page->setHostBusy(QStringLiteral("Leave the session before you host another one."));
        picture("lobby");
        m_lobby->leave();
        test::fillLobby(*m_lobby, test::AsWhom::Host);
        m_page->setHosted(
            HostedFacts{{QStringLiteral("192.168.0.12"), QStringLiteral("10.8.0.3:47100")},
                        {QStringLiteral("7K3QD-9W2MX-4TGHB-RZ5CN-8V1PY-J")},
                        {QStringLiteral("frontrow://192.168.0.12:47100/") + QString(64, QLatin1Char('a'))},
                        47100});
        auto* qr = m_page->findChild<QrView*>(QStringLiteral("hostedQr"));
        QVERIFY(qr != nullptr && qr->isVisible());
        QVERIFY(qr->accessibleName().contains(QStringLiteral("frontrow://192.168.0.12:47100/aaaa")));
        m_page->findChild<QListView*>(QStringLiteral("people"))->setCurrentIndex(m_lobby->people().index(6));
        m_page->setReach(HostedCard::Port::Answers);
        picture("lobby-host");
        m_page->setReach(HostedCard::Port::Silent);
        picture("lobby-host-port-closed");
        m_page->setReach(HostedCard::Port::Proven);
        picture("lobby-host-port-proven");
        test::fillBoard(*m_lobby);
        m_page->setPlan(m_plan);
        picture("board-host");
        m_lobby->leave();
        test::fillLobby(*m_lobby, test::AsWhom::Guest);
        test::fillBoard(*m_lobby);
        picture("board");
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(QLatin1Char('\n'))));
    }

    // However many there are, and beside a scroll bar: the way in is never cut.
    void theWayInIsSeenInALongList_data() { isWellLaidOut_data(); }
    void theWayInIsSeenInALongList() {
        QFETCH(QSize, size);
        QFETCH(Scheme, scheme);
        QFETCH(Language, language);
        m_style->setTheme(Theme::builtIn(scheme), *qApp);
        m_translations.take(language);
        begin(size);
        std::vector<FoundSession> many;
        for (std::uint32_t i = 0; i < 5; ++i) {
            for (FoundSession each : test::sampleSessions()) {
                each.row.session = LanSessionId{each.row.session.value + 10 * i};
                many.push_back(each);
            }
        }
        m_sessions->setSessions(many);
        picture("many");
        auto* table = m_page->findChild<QTableView*>(QStringLiteral("sessions"));
        QVERIFY(table->verticalScrollBar()->isVisible());
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
        int seen = 0;
        for (const QAbstractButton* button : table->viewport()->findChildren<QAbstractButton*>()) {
            const QRect place(button->mapTo(table->viewport(), QPoint()), button->size());
            if (!button->isVisible() || place.top() > table->viewport()->height()) continue;
            ++seen;
            QVERIFY(button->width() >= button->sizeHint().width());
            QVERIFY2(place.left() >= 0 && place.right() < table->viewport()->width(), qPrintable(button->objectName()));
        }
        QVERIFY(seen > 3);
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(QLatin1Char('\n'))));
    }

    void dialogsAreWellLaidOut_data() { isWellLaidOut_data(); }
    void dialogsAreWellLaidOut() {
        QFETCH(Scheme, scheme);
        QFETCH(Language, language);
        m_style->setTheme(Theme::builtIn(scheme), *qApp);
        m_translations.take(language);
        m_faults.clear();
        AddressDialog address(nullptr);
        address.setText(QStringLiteral("not an address"));
        QVERIFY(!address.address());
        address.show();
        picture("address", address);
        JoinDialog join(QStringLiteral("frontrow-study"), JoinDialog::Wants::Both, QStringLiteral("Jiwoo"), nullptr);
        join.showProblem(refusalNotice({0, LobbyRefusal::NameUsed, {}, 0}));
        join.show();
        picture("join", join);
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(QLatin1Char('\n'))));
    }

    void everyControlHasANameForAScreenReader() {
        begin({1440, 900});
        m_sessions->setSessions(test::sampleSessions());
        m_servers->setServers(test::sampleServers());
        QCOMPARE(namelessButtons(), QStringList());
        test::fillLobby(*m_lobby, test::AsWhom::Host);
        QCOMPARE(namelessButtons(), QStringList());
        for (const char* name : {"sessions", "servers", "people", "chatLines", "chatText", "hostTitle", "hostScenario",
                                 "hostVenue", "hostPeople", "hostRivals", "hostPassword"}) {
            const auto* widget = m_page->findChild<QWidget*>(QLatin1String(name));
            QVERIFY2(widget != nullptr && !widget->accessibleName().isEmpty(), name);
        }
    }

private:
    QStringList namelessButtons() const {
        QStringList nameless;
        for (const QAbstractButton* button : m_page->findChildren<QAbstractButton*>()) {
            if (!QLatin1String(button->metaObject()->className()).startsWith(QLatin1String("frontrow::"))) continue;
            const bool named = !button->text().isEmpty() || !button->accessibleName().isEmpty();
            if (button->isVisible() && (!named || button->objectName().isEmpty()))
                nameless << button->objectName() + button->text();
        }
        return nameless;
    }
    void begin(QSize size) {
        m_faults.clear();
        m_window = std::make_unique<MainWindow>(*m_settings, *m_actions);
        m_sessions = std::make_unique<SessionTableModel>();
        m_sessions->setTitles([](const std::string& name) {
            const auto scenario = builtInScenario(name);
            return scenario ? scenarioTitle(*scenario) : QString::fromStdString(name);
        });
        m_sessions->setNow(SimTime{test::kSampleNow});
        m_servers = std::make_unique<ServerTableModel>();
        m_lobby = std::make_unique<LobbyState>();
        m_page = new TogetherPage(*m_sessions, *m_servers, *m_lobby);
        m_window->addPage(Place::Together, m_page);
        HostChoices choices;
        for (const Scenario& each : builtInScenarios()) {
            choices.scenarios.push_back(
                {QString::fromStdString(each.name), scenarioTitle(each), QString::fromStdString(each.venue), 4'000, 0});
        }
        for (const BuiltInVenue& each : builtInVenues()) choices.venues.push_back({each.key, each.name, each.seats});
        choices.title = QStringLiteral("haneul-evening");
        m_page->setChoices(choices);
        m_page->setScenarioTitle(scenarioTitle(*builtInScenario("arena-sprint")));
        m_page->setNow(SimTime{test::kSampleNow});
        m_window->resize(size);
        m_window->showPlace(Place::Together);
        m_window->QWidget::show();
    }
    void picture(const char* name) { picture(name, *m_window); }
    void picture(const char* name, QWidget& widget) {
        const QString place =
            QStringLiteral("together/%1/%2").arg(QLatin1String(QTest::currentDataTag()), QLatin1String(name));
        QVERIFY(test::savePicture(widget, place));
        for (const QString& fault : test::layoutFaults(widget))
            m_faults << QLatin1String(name) + QStringLiteral(": ") + fault;
    }

    ThemeStyle* m_style = nullptr;
    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings = std::make_unique<Settings>(m_folder.path());
    std::unique_ptr<ActionTable> m_actions = std::make_unique<ActionTable>(*m_settings);
    Translations m_translations{*qApp};
    std::shared_ptr<const VenuePlan> m_plan = loadVenue(QStringLiteral("arena")).value().plan;
    std::unique_ptr<SessionTableModel> m_sessions;
    std::unique_ptr<ServerTableModel> m_servers;
    std::unique_ptr<LobbyState> m_lobby;
    std::unique_ptr<MainWindow> m_window;
    TogetherPage* m_page = nullptr;
    QStringList m_faults;
};

QTEST_MAIN(TogetherPicturesTest)
#include "together_pictures_test.moc"
