// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The letters to type, on a card above the dimmed map that goes on behind it. Thread: the GUI's.
#pragma once

#include <QImage>
#include <QWidget>
#include <optional>

#include "models/sale_keys.h"
#include "sale/policy.h"
#include "screens/flow/flow_sight.h"

class QLabel;

namespace frontrow {

class ActionButton;
class LetterBoxes;
class FigureLabel;
class TextLabel;

class LettersScreen final : public QWidget {
    Q_OBJECT

public:
    explicit LettersScreen(const SaleKeys& keys, QWidget* parent = nullptr);

    // New ones were asked for: nothing is shown until they come.
    void await();
    // The letters of a challenge; `number` decides how they are drawn.
    void showLetters(const QString& letters, std::uint32_t number, Distortion distortion, SimTime now);
    // The letters said one by one: for the screen reader, and on the screen as well.
    void spellOut();
    // The same in any label.
    static void spellInto(TextLabel& label, const QString& letters);
    // What became of the last try, or why it could not be; empty takes it away.
    void showNotice(const QString& words);
    void reject();
    // Best and median of earlier runs, in ms.
    void setRecord(std::optional<Duration> best, std::optional<Duration> median);
    // `seatsTaken`: since the buyer was admitted.
    void refresh(const FlowSight& sight, std::uint32_t seatsTaken);
    void submit();
    // What was typed came too early and stands.
    void letSubmitAgain();
    void renew();
    void readAloud();

signals:
    void submitted(const QString& letters);
    void renewed();
    void readAloudAsked();
    void giveUpAsked();
    void corrected(QChar removed, QChar wanted);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void drawPicture();
    void makeCard();

    QWidget* m_card;
    TextLabel* m_title;
    FigureLabel* m_time;
    QWidget* m_picture;
    QLabel* m_watch;
    ActionButton* m_renew;
    ActionButton* m_read;
    LetterBoxes* m_boxes;
    TextLabel* m_notice;
    TextLabel* m_record;
    ActionButton* m_giveUp;
    ActionButton* m_enter;
    TextLabel* m_taken;
    QString m_letters;
    std::uint32_t m_number = 0;
    Distortion m_distortion = Distortion::Medium;
    std::optional<SimTime> m_shownAt;
};

}  // namespace frontrow
