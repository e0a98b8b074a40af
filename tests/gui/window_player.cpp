// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window_player.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QKeyEvent>
#include <utility>

#include "screens/flow/flow_page.h"
#include "screens/letters/letter_boxes.h"
#include "screens/letters/letters_screen.h"
#include "screens/report/report_page.h"
#include "screens/seats/seats_screen.h"
#include "seat_map/seat_map.h"
#include "window/main_window.h"

namespace frontrow::test {

namespace {

constexpr int kLookEveryMs = 60;

void type(QWidget& widget, int key, const QString& text = {}) {
    for (const QEvent::Type kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(kind, key, Qt::NoModifier, text);
        QApplication::sendEvent(&widget, &event);
    }
}

QString nameOf(FlowScreen screen) {
    switch (screen) {
        case FlowScreen::Countdown: return QStringLiteral("countdown");
        case FlowScreen::WaitingRoom: return QStringLiteral("waiting-room");
        case FlowScreen::Letters: return QStringLiteral("letters");
        case FlowScreen::Seats: return QStringLiteral("seats");
        case FlowScreen::Payment: return QStringLiteral("payment");
        case FlowScreen::Done: break;
    }
    return QStringLiteral("done");
}

}  // namespace

WindowPlayer::WindowPlayer(MainWindow& window, QString scenario, QObject* parent)
    : QObject(parent),
      m_window(window),
      m_scenario(std::move(scenario)) {
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &WindowPlayer::look);
}

QString WindowPlayer::place() const {
    const QWidget* page = m_window.page();
    if (page == nullptr) return {};
    if (const auto* flow = qobject_cast<const FlowPage*>(page)) return nameOf(flow->screen());
    if (qobject_cast<const ReportPage*>(page) != nullptr) return QStringLiteral("report");
    if (page->objectName() == QLatin1String("practicePage")) return QStringLiteral("practice");
    return page->objectName() == QLatin1String("preparingPage") ? QStringLiteral("preparing") : QString();
}

void WindowPlayer::look() {
    const QString now = place();
    if (now != m_place) {
        m_place = now;
        m_offered = false;
        m_letters.clear();
        m_arriving = true;
        return;
    }
    // What came with it is on the screen by now.
    if (std::exchange(m_arriving, false)) {
        if (!now.isEmpty()) emit arrived(now);
        return;
    }
    if (now == QLatin1String("practice")) return startRehearsal();
    if (auto* page = qobject_cast<FlowPage*>(m_window.page())) play(*page);
}

bool WindowPlayer::press(const char* control) {
    auto* button = m_window.page()->findChild<QAbstractButton*>(QLatin1String(control));
    if (button == nullptr || !button->isEnabled() || !button->isVisible()) return false;
    button->click();
    return true;
}

// A sale that was left comes before a new one.
void WindowPlayer::startRehearsal() {
    if (auto* back = m_window.findChild<QAbstractButton*>(QStringLiteral("backToSale"));
        back != nullptr && back->isVisible()) {
        return back->click();
    }
    const QByteArray card = "scenario-" + m_scenario.toUtf8();
    auto* chosen = m_window.page()->findChild<QAbstractButton*>(QString::fromUtf8(card));
    if (chosen == nullptr) return;
    if (!chosen->isChecked()) return chosen->click();
    press("start");
}

void WindowPlayer::play(FlowPage& page) {
    switch (page.screen()) {
        case FlowScreen::Countdown:
            if (page.sight().view.saleOpened()) press("enterWaitingRoom");
            break;
        case FlowScreen::WaitingRoom: press("continueToMap"); break;
        case FlowScreen::Letters: typeLetters(page); break;
        case FlowScreen::Seats: chooseSeats(page); break;
        case FlowScreen::Payment:
            page.findChild<QCheckBox*>(QStringLiteral("agreeToRules"))->setChecked(true);
            press("pay");
            break;
        case FlowScreen::Done: press("seeReport"); break;
    }
}

// Read aloud says them, on the screen as well.
void WindowPlayer::typeLetters(FlowPage& page) {
    if (!press("readAloud")) return;
    const auto* said = page.findChild<QWidget*>(QStringLiteral("lettersNotice"));
    const QString words = said->accessibleName();
    const qsizetype colon = words.lastIndexOf(QLatin1String("are "));
    if (colon < 0) return;
    QString letters;
    for (const QChar c : words.mid(colon + 4)) {
        if (c.isLetterOrNumber()) letters += c;
    }
    if (letters.isEmpty()) return;
    if (letters == m_letters) {
        press("enterMap");
        return;
    }
    m_letters = letters;
    auto* boxes = page.findChild<LetterBoxes*>();
    for (const QChar c : letters) type(*boxes, c.unicode(), QString(c));
    type(*boxes, Qt::Key_Return);
}

void WindowPlayer::chooseSeats(FlowPage& page) {
    if (!page.sight().view.held().empty()) {
        press("continueToPayment");
        return;
    }
    type(page.seats().map(), m_offered ? Qt::Key_Space : Qt::Key_B);
    m_offered = !m_offered;
}

}  // namespace frontrow::test
