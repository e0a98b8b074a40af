// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a session is hosted with: title, scenario, venue, how many, when it opens, letters, seed,
// watching, password. What is wrong with it is said at its field. Thread: the GUI's.
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "protocol/lobby_request.h"
#include "widgets/card.h"

class QComboBox;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace frontrow {

class ActionButton;
class SegmentedControl;
class Switch;
class TextLabel;

struct HostScenario {
    QString name, title;
    QString venue;  // its own; empty: any
    std::uint32_t rivals = 0;
    std::uint32_t rivalsPerSeatPerMille = 0;  // where the crowd grows with the venue
};
struct HostVenue {
    QString key, name;
    std::uint32_t seats = 0;
};
struct HostChoices {
    std::vector<HostScenario> scenarios;
    std::vector<HostVenue> venues;
    QString title;  // offered at first
};

class HostForm final : public Card {
    Q_OBJECT

public:
    explicit HostForm(QWidget* parent = nullptr);

    void setChoices(HostChoices choices);
    // While it is being opened, or while one is in a session: why there is no hosting now.
    void setBusy(const QString& why);
    void showProblem(const QString& sentence);
    void focusTitle();
    // As it is filled in. `opensAt` is the next time of day that was chosen, UTC.
    OpenSession wishes(std::int64_t nowUtcMs) const;

signals:
    void hostAsked();

private:
    void scenarioChosen();
    void venueChosen();
    void check();

    HostChoices m_choices;
    QLineEdit* m_title;
    QComboBox* m_scenario;
    QComboBox* m_venue;
    QSpinBox* m_people;
    QSpinBox* m_rivals;
    SegmentedControl* m_opens;
    QTimeEdit* m_time;
    Switch* m_letters;
    Switch* m_watching;
    Switch* m_ownSeed;
    QLineEdit* m_seed;
    QLineEdit* m_password;
    TextLabel* m_problem;
    ActionButton* m_host;
    QString m_busy;
};

}  // namespace frontrow
