// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The head of a running sale in place of the rail, 56 px: the event at the left, the five steps in the
// middle, at the right what holds on every step: that it is a rehearsal, the server's time with its
// measured error, the wallet. All texts are given in full, as they are shown. Thread: the GUI's.
#pragma once

#include <QWidget>
#include <cstdint>

#include "widgets/chip.h"

namespace frontrow {

class Poster;
class Tag;
class TextLabel;
class StepIndicator;

// What is being played, and whether the person goes through its steps.
enum class FlowKind : std::uint8_t { Rehearsal, Together, Watching };
enum class FlowStep : std::uint8_t { Queue, Letters, Seats, Payment, Done };

class FlowHeader final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kHeight = 56;

    explicit FlowHeader(QWidget* parent = nullptr);

    // The second title may be empty; the line says when and where.
    void setEvent(std::uint64_t posterSeed, const QString& title, const QString& secondTitle, const QString& line);
    void setKind(FlowKind kind);
    void setStep(FlowStep step);
    FlowStep step() const;
    // "20:00:41", "±3 ms".
    void setClock(const QString& time, const QString& error, DotState state);
    // "₩1,284,000".
    void setWallet(const QString& balance);

signals:
    void clockClicked();
    void walletClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void place();

    Poster* m_poster;
    TextLabel* m_title;
    TextLabel* m_second;
    TextLabel* m_line;
    StepIndicator* m_steps;
    FlowKind m_kind = FlowKind::Rehearsal;
    Tag* m_tag;
    Chip* m_clock;
    Chip* m_wallet;
};

}  // namespace frontrow
