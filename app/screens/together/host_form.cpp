// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/together/host_form.h"

#include <QComboBox>
#include <QDateTime>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "domain/seed.h"
#include "widgets/action_button.h"
#include "widgets/segmented_control.h"
#include "widgets/switch.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kUsualPeople = 16;
constexpr int kMostPeople = 200;
constexpr int kMostRivals = 1'000'000;
constexpr int kUsualMinutesAhead = 5;
constexpr int kField = 32;
enum Opens { AllReady, AtATime, HostSays };

TextLabel* caption(const QString& text, QWidget* parent) {
    return new TextLabel(TextRole::Small, Colour::Text2, text, parent);
}

}  // namespace

HostForm::HostForm(QWidget* parent) : Card(parent) {
    setObjectName(QStringLiteral("hostForm"));
    setAccessibleName(tr("Host a session"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 14, 1, 16);
    outer->setSpacing(12);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(17, 0, 17, 0);
    head->setSpacing(3);
    auto* heading = new TextLabel(TextRole::Heading, Colour::Text, tr("Host a session"), this);
    head->addWidget(heading);
    auto* note = caption(tr("Others on this network see it within seconds."), this);
    note->setOverflow(TextLabel::Overflow::Wrap);
    head->addWidget(note);
    outer->addLayout(head);

    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(17, 2, 17, 2);
    column->setSpacing(5);
    const auto named = [](QWidget* field, const char* name, const QString& accessible) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(accessible);
        field->setFixedHeight(kField);
    };
    const auto add = [&](const QString& text, QWidget* field, const char* name) {
        column->addWidget(caption(text, inside));
        named(field, name, text);
        column->addWidget(field);
        column->addSpacing(5);
    };
    m_title = new QLineEdit(inside);
    m_title->setMaxLength(30);
    add(tr("Title"), m_title, "hostTitle");
    m_scenario = new QComboBox(inside);
    add(tr("Scenario"), m_scenario, "hostScenario");
    m_venue = new QComboBox(inside);
    add(tr("Venue"), m_venue, "hostVenue");
    for (QComboBox* box : {m_scenario, m_venue}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    m_people = new QSpinBox(inside);
    m_people->setRange(1, kMostPeople);
    m_people->setValue(kUsualPeople);
    m_rivals = new QSpinBox(inside);
    m_rivals->setRange(0, kMostRivals);
    m_rivals->setSingleStep(100);
    m_rivals->setGroupSeparatorShown(true);
    named(m_people, "hostPeople", tr("Players, most"));
    named(m_rivals, "hostRivals", tr("Rivals"));
    auto* pair = new QHBoxLayout;
    pair->setSpacing(12);
    for (const auto& [text, field] : {std::pair{tr("Players, most"), m_people}, std::pair{tr("Rivals"), m_rivals}}) {
        auto* half = new QVBoxLayout;
        half->setSpacing(5);
        half->addWidget(caption(text, inside));
        half->addWidget(field);
        pair->addLayout(half, 1);
    }
    column->addLayout(pair);
    column->addSpacing(5);
    column->addWidget(caption(tr("Opens"), inside));
    m_opens = new SegmentedControl(inside);
    m_opens->setObjectName(QStringLiteral("hostOpens"));
    m_opens->setAccessibleName(tr("Opens"));
    m_opens->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_opens->addSegment(tr("All ready"));
    m_opens->addSegment(tr("At a time"));
    m_opens->addSegment(tr("I start"));
    column->addWidget(m_opens);
    m_time = new QTimeEdit(inside);
    m_time->setDisplayFormat(QStringLiteral("HH:mm:ss"));
    named(m_time, "hostTime", tr("Opens at"));
    m_time->hide();
    column->addWidget(m_time);
    column->addSpacing(3);
    const auto addSwitch = [&](const QString& text, const char* name, bool on) {
        auto* made = new Switch(text, Switch::Side::Right, inside);
        made->setObjectName(QLatin1String(name));
        made->setChecked(on);
        column->addWidget(made);
        return made;
    };
    m_letters = addSwitch(tr("Security letters"), "hostLetters", true);
    m_watching = addSwitch(tr("Let others watch"), "hostWatching", true);
    m_ownSeed = addSwitch(tr("A seed of my own"), "hostOwnSeed", false);
    m_seed = new QLineEdit(inside);
    m_seed->setPlaceholderText(QStringLiteral("4F2A-91"));
    m_seed->setMaxLength(8);
    named(m_seed, "hostSeed", tr("Seed"));
    m_seed->hide();
    column->addWidget(m_seed);
    column->addSpacing(3);
    m_password = new QLineEdit(inside);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(64);
    m_password->setPlaceholderText(tr("none"));
    add(tr("Password"), m_password, "hostPassword");
    column->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("hostScroll"));
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFocusPolicy(Qt::NoFocus);
    inside->setAutoFillBackground(false);
    outer->addWidget(scroll, 1);

    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(17, 0, 17, 0);
    foot->setSpacing(10);
    m_problem = new TextLabel(TextRole::Small, Colour::Danger, {}, this);
    m_problem->setObjectName(QStringLiteral("hostProblem"));
    m_problem->setOverflow(TextLabel::Overflow::Wrap);
    foot->addWidget(m_problem);
    m_host = new ActionButton(ButtonKind::Secondary, tr("Host session"), this);
    m_host->setObjectName(QStringLiteral("host"));
    m_host->setButtonSize(ButtonSize::Large);
    m_host->setIconName(IconName::People);
    foot->addWidget(m_host);
    outer->addLayout(foot);

    m_time->setTime(QTime::currentTime().addSecs(kUsualMinutesAhead * 60));
    connect(m_scenario, &QComboBox::currentIndexChanged, this, &HostForm::scenarioChosen);
    connect(m_venue, &QComboBox::currentIndexChanged, this, &HostForm::venueChosen);
    connect(m_opens, &SegmentedControl::currentChanged, this,
            [this](int index) { m_time->setVisible(index == AtATime); });
    connect(m_ownSeed, &QAbstractButton::toggled, this, [this](bool on) {
        m_seed->setVisible(on);
        if (on) m_seed->setFocus();
        check();
    });
    connect(m_title, &QLineEdit::textChanged, this, &HostForm::check);
    connect(m_seed, &QLineEdit::textChanged, this, &HostForm::check);
    connect(m_title, &QLineEdit::returnPressed, this, [this] {
        if (m_host->isEnabled()) emit hostAsked();
    });
    connect(m_host, &ActionButton::clicked, this, &HostForm::hostAsked);
    check();
}

void HostForm::setChoices(HostChoices choices) {
    m_choices = std::move(choices);
    const QString scenario = m_scenario->currentData().toString();
    {
        const QSignalBlocker quiet(m_scenario);
        m_scenario->clear();
        for (const HostScenario& each : m_choices.scenarios) m_scenario->addItem(each.title, each.name);
        m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(scenario)));
    }
    if (m_title->text().isEmpty()) m_title->setText(m_choices.title.left(m_title->maxLength()));
    scenarioChosen();
}

void HostForm::scenarioChosen() {
    const int at = m_scenario->currentIndex();
    if (at < 0) return;
    const HostScenario& scenario = m_choices.scenarios[static_cast<std::size_t>(at)];
    const QString before = m_venue->currentData().toString();
    const QSignalBlocker quiet(m_venue);
    m_venue->clear();
    for (const HostVenue& each : m_choices.venues) {
        // A scenario that names its venue is played there.
        if (!scenario.venue.isEmpty() && each.key != scenario.venue) continue;
        m_venue->addItem(tr("%1, %L2 seats").arg(each.name).arg(each.seats), each.key);
    }
    m_venue->setCurrentIndex(std::max(0, m_venue->findData(before)));
    m_venue->setEnabled(m_venue->count() > 1);
    venueChosen();
}

void HostForm::venueChosen() {
    const int at = m_scenario->currentIndex();
    if (at < 0) return;
    const HostScenario& scenario = m_choices.scenarios[static_cast<std::size_t>(at)];
    std::uint64_t rivals = scenario.rivals;
    if (rivals == 0) {
        for (const HostVenue& each : m_choices.venues) {
            if (each.key == m_venue->currentData().toString())
                rivals = std::uint64_t{scenario.rivalsPerSeatPerMille} * each.seats / 1'000;
        }
    }
    m_rivals->setValue(static_cast<int>(std::min<std::uint64_t>(rivals, kMostRivals)));
    check();
}

void HostForm::check() {
    const bool seedIsBad = m_ownSeed->isChecked() && !Seed::parse(m_seed->text().trimmed().toStdString());
    QString problem;
    if (m_title->text().trimmed().isEmpty()) problem = tr("Give the session a title.");
    if (m_venue->count() == 0) problem = tr("The venue of this scenario is missing here.");
    if (seedIsBad) problem = tr("A seed looks like 4F2A-91.");
    if (!m_busy.isEmpty()) problem = m_busy;
    m_problem->setColour(m_busy.isEmpty() ? Colour::Danger : Colour::Text2);
    showProblem(problem);
    m_host->setEnabled(problem.isEmpty());
}

void HostForm::setBusy(const QString& why) {
    m_busy = why;
    check();
}

void HostForm::showProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void HostForm::focusTitle() {
    m_title->setFocus();
    m_title->selectAll();
}

OpenSession HostForm::wishes(std::int64_t nowUtcMs) const {
    OpenSession open;
    open.title = m_title->text().trimmed().toStdString();
    open.password = m_password->text().toStdString();
    open.scenario = m_scenario->currentData().toString().toStdString();
    open.venue = m_venue->currentData().toString().toStdString();
    if (m_ownSeed->isChecked()) open.seed = m_seed->text().trimmed().toStdString();
    open.mostPeople = static_cast<std::uint32_t>(m_people->value());
    open.rivals = static_cast<std::uint32_t>(m_rivals->value());
    open.letters = m_letters->isChecked() ? 1 : 0;
    open.watching = m_watching->isChecked() ? 1 : 0;
    switch (m_opens->current()) {
        case AtATime: {
            open.opens = OpensWhen::AtATime;
            const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowUtcMs);
            QDateTime then(now.date(), m_time->time());
            if (then <= now) then = then.addDays(1);
            open.opensAt = SimTime{then.toMSecsSinceEpoch()};
            break;
        }
        case HostSays: open.opens = OpensWhen::WhenTheHostSays; break;
        default: open.opens = OpensWhen::AllReady; break;
    }
    return open;
}

}  // namespace frontrow
