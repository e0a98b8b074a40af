// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/flow_tour.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QKeyEvent>
#include <QPixmap>
#include <utility>

#include "screens/flow/flow_page.h"
#include "screens/letters/letter_boxes.h"
#include "screens/seats/seats_screen.h"
#include "seat_map/seat_map.h"
#include "window/main_window.h"
#include "window/play.h"

namespace frontrow {

namespace {

constexpr Duration kStep = milliseconds(200);
constexpr Duration kReaction = milliseconds(180);
constexpr int kMostTries = 12;

void type(QWidget* widget, int key, const QString& text = {}) {
    for (const QEvent::Type kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(kind, key, Qt::NoModifier, text);
        QApplication::sendEvent(widget, &event);
    }
}

}  // namespace

FlowTour::FlowTour(MainWindow& window, Play& play, QString folder)
    : m_window(window),
      m_play(play),
      m_folder(std::move(folder)) {}

std::optional<QString> FlowTour::run() {
    LiveRehearsal& rehearsal = *m_play.rehearsal();
    rehearsal.advance(seconds(4));
    picture(QStringLiteral("countdown"));
    rehearsal.advance(rehearsal.session().until(rehearsal.opening()) + kReaction);
    press("enterWaitingRoom");
    passUntil([this] { return !isOn(FlowScreen::Countdown); }, seconds(20));
    waitForTheTurn();
    typeLetters();
    takeSeats();
    pay();
    if (isOn(FlowScreen::Done)) {
        rehearsal.advance(seconds(2));
        picture(QStringLiteral("done"));
    }
    const bool bought = isOn(FlowScreen::Done);
    rehearsal.finish(bought ? RunEnding::Finished : RunEnding::LeftEarly);
    return m_fault;
}

void FlowTour::waitForTheTurn() {
    if (!isOn(FlowScreen::WaitingRoom)) return;
    m_play.rehearsal()->advance(seconds(2));
    if (isOn(FlowScreen::WaitingRoom)) picture(QStringLiteral("waiting-room"));
    const BuyerView& view = m_play.rehearsal()->session().view();
    passUntil([&] { return view.stage() != BuyerStage::Waiting; }, hours(1));
    if (view.stage() != BuyerStage::Admitted) return;
    picture(QStringLiteral("your-turn"));
    press("continueToMap");
    passUntil([this] { return !isOn(FlowScreen::WaitingRoom); }, seconds(20));
}

// What the server spells is what a person reads off the picture.
void FlowTour::typeLetters() {
    if (!isOn(FlowScreen::Letters)) return;
    LiveSession& session = m_play.rehearsal()->session();
    QString letters;
    const auto heard =
        QObject::connect(&session, &LiveSession::lettersSpelled, &m_play,
                         [&](const LettersSpelled& spelled) { letters = QString::fromStdString(spelled.letters); });
    passUntil([&] { return !letters.isEmpty(); }, seconds(20));
    QObject::disconnect(heard);
    auto* boxes = m_play.page()->findChild<LetterBoxes*>();
    for (qsizetype i = 0; i < letters.size(); ++i) {
        m_play.rehearsal()->advance(milliseconds(700));
        type(boxes, letters[i].unicode(), letters.mid(i, 1));
        if (i == letters.size() - 3) picture(QStringLiteral("letters"));
    }
    type(boxes, Qt::Key_Return);
    passUntil([this] { return !isOn(FlowScreen::Letters); }, seconds(20));
}

void FlowTour::takeSeats() {
    if (!isOn(FlowScreen::Seats)) return;
    LiveRehearsal& rehearsal = *m_play.rehearsal();
    const BuyerView& view = rehearsal.session().view();
    passUntil([&] { return view.mapState() == MapState::Live; }, seconds(20));
    rehearsal.advance(seconds(2));
    picture(QStringLiteral("map"));
    for (const auto& [key, name] : {std::pair{Qt::Key_L, "list"}, std::pair{Qt::Key_A, "accessible"}}) {
        type(m_play.page(), key);
        picture(QString::fromLatin1(name));
    }
    type(m_play.page(), Qt::Key_M);
    SeatMap& map = m_play.page()->seats().map();
    for (int i = 0; i < kMostTries && view.held().empty() && isOn(FlowScreen::Seats); ++i) {
        type(&map, i == 0 ? Qt::Key_B : Qt::Key_N);
        rehearsal.advance(milliseconds(900));
        if (i == 0) picture(QStringLiteral("best-available"));
        type(&map, Qt::Key_Space);
        rehearsal.advance(seconds(1));
    }
    if (view.held().empty()) return;
    picture(QStringLiteral("held"));
    press("continueToPayment");
    passUntil([this] { return !isOn(FlowScreen::Seats); }, seconds(20));
}

void FlowTour::pay() {
    if (!isOn(FlowScreen::Payment)) return;
    m_play.rehearsal()->advance(seconds(4));
    m_play.page()->findChild<QCheckBox*>(QStringLiteral("agreeToRules"))->setChecked(true);
    picture(QStringLiteral("payment"));
    press("pay");
    m_play.rehearsal()->advance(milliseconds(150));
    picture(QStringLiteral("paying"));
    passUntil([this] { return !isOn(FlowScreen::Payment); }, seconds(60));
}

bool FlowTour::isOn(FlowScreen screen) const { return m_play.page()->screen() == screen; }

bool FlowTour::passUntil(const std::function<bool()>& reached, Duration longest) {
    for (Duration passed; passed < longest && !reached(); passed = passed + kStep) m_play.rehearsal()->advance(kStep);
    return reached();
}

void FlowTour::press(const char* control) {
    auto* button = m_play.page()->findChild<QAbstractButton*>(QLatin1String(control));
    if (button != nullptr) button->click();
}

void FlowTour::picture(const QString& name) {
    // A layout inside a layout settles one round after the other.
    for (int round = 0; round < 3; ++round) QApplication::processEvents();
    const QString numbered = QStringLiteral("%1-%2").arg(m_pictures.size() + 1, 2, 10, QLatin1Char('0')).arg(name);
    m_pictures << numbered;
    if (!m_folder.isEmpty() && !m_fault) {
        const QString file = QDir(m_folder).filePath(numbered + QStringLiteral(".png"));
        if (!QDir().mkpath(m_folder) || !m_window.grab().save(file))
            m_fault = QStringLiteral("%1: the picture cannot be written; choose a folder that can be").arg(file);
    }
    if (m_observer) m_observer(numbered);
}

}  // namespace frontrow
