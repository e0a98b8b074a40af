// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The five steps of a sale: done ones with a check, the present one filled, later ones in outline.
// Thread: the GUI's.
#pragma once

#include <QWidget>

#include "window/flow_header.h"

namespace frontrow {

class StepIndicator final : public QWidget {
    Q_OBJECT

public:
    explicit StepIndicator(QWidget* parent = nullptr);

    void setStep(FlowStep step);
    FlowStep step() const { return m_step; }
    // Where there is little room only the present step has its name.
    enum class Names : std::uint8_t { All, Present };
    void setNames(Names names);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    bool isNamed(int step) const;

    FlowStep m_step = FlowStep::Queue;
    Names m_shown = Names::All;
    QStringList m_names;
};

}  // namespace frontrow
