// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole program with its window, offscreen, playing by itself at the computer's pace until somebody
// kills it. What a person would have seen goes to the standard output, a line each as soon as it is on the
// screen: "at PLACE", "ticket SECTION row ROW seat NUMBER", "notice NAME: WORDS".
//   window_victim play SCENARIO     to the report and out
//   window_victim look              what a start says, and out
#include <QAbstractButton>
#include <QApplication>
#include <QTimer>
#include <cstdio>
#include <set>

#include "gui/window_player.h"
#include "screens/flow/flow_page.h"
#include "seat_map/seat_words.h"
#include "widgets/banner.h"
#include "window/application.h"
#include "window/main_window.h"

using namespace frontrow;

namespace {

constexpr int kLookEveryMs = 10;

void say(const QString& line) {
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

// Tells what is new on the screen.
class Witness final : public QObject {
public:
    explicit Witness(MainWindow& window) : m_window(window) {
        connect(&m_timer, &QTimer::timeout, this, &Witness::look);
        m_timer.start(kLookEveryMs);
    }

private:
    void look() {
        auto* page = qobject_cast<FlowPage*>(m_window.page());
        if (page == nullptr) return;
        const BuyerView& view = page->sight().view;
        for (const TicketSight& ticket : view.tickets()) {
            if (!m_told.insert(ticket.seat.value).second) continue;
            const VenuePlan& plan = view.plan();
            say(QStringLiteral("ticket %1 row %2 seat %3")
                    .arg(QString::fromStdString(plan.section(plan.seatSection(ticket.seat)).name),
                         QString::fromStdString(plan.row(plan.seatRow(ticket.seat)).label),
                         QString::fromStdString(plan.seatNumber(ticket.seat))));
        }
    }

    MainWindow& m_window;
    QTimer m_timer;
    std::set<std::uint32_t> m_told;
};

void tellNotices(const MainWindow& window) {
    for (const Banner* notice : window.findChildren<Banner*>()) {
        const bool stands = notice->isVisible() && notice->objectName().endsWith(QLatin1String("Notice"));
        if (stands) say(QStringLiteral("notice %1: %2").arg(notice->objectName(), notice->accessibleName()));
    }
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const bool plays = words.size() == 3 && words[1] == QLatin1String("play");
    if (!plays && words.mid(1) != QStringList{QStringLiteral("look")}) {
        std::fprintf(stderr, "usage: window_victim play SCENARIO | look\n");
        return 2;
    }
    LaunchOptions options;
    options.language = LanguageChoice::English;
    Application frontrow(application, options);
    frontrow.settings().setIntroduced(true);
    frontrow.settings().setRaiseAtTurn(false);
    const Witness witness(frontrow.window());
    test::WindowPlayer player(frontrow.window(), words.value(2));
    QObject::connect(&player, &test::WindowPlayer::arrived, [&](const QString& place) {
        if (place == QLatin1String("practice")) tellNotices(frontrow.window());
        say(QStringLiteral("at ") + place);
        const bool over = plays ? place == QLatin1String("report") : place == QLatin1String("practice");
        if (over) QTimer::singleShot(0, &application, [] { QApplication::exit(0); });
    });
    player.go();
    return frontrow.run();
}
