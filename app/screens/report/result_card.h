// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a run ended: tags, one large line, four figures, and the seats on the venue's plan.
// Thread: the GUI's.
#pragma once

#include "models/report_subject.h"
#include "theme/theme.h"
#include "widgets/card.h"

class QBoxLayout;

namespace frontrow {

class ResultCard final : public Card {
    Q_OBJECT

public:
    explicit ResultCard(const ReportSubject& subject, QWidget* parent = nullptr);

private:
    struct Figure {
        QString value, name, note;
        Colour noteColour = Colour::Text2;
    };
    void addTags(QBoxLayout& column, const ReportSubject& subject);
    void addHeadline(QBoxLayout& column, const Report& report);
    void addFigures(QBoxLayout& column, const std::vector<Figure>& figures);
    static std::vector<Figure> ticketFigures(const ReportSubject& subject);
    static std::vector<Figure> lostFigures(const Report& report);
    static Figure timeFigure(const Report& report);
    static Figure placeFigure(const Report& report);
};

}  // namespace frontrow
