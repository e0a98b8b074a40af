// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/practice/practice_page.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

#include "models/practice_words.h"
#include "models/scenario_words.h"
#include "screens/practice/progress_cards.h"
#include "screens/practice/rules_summary.h"
#include "screens/practice/scenario_grid.h"
#include "screens/practice/start_bar.h"
#include "screens/practice/venue_panel.h"
#include "theme/focus_ring.h"
#include "widgets/action_button.h"
#include "widgets/banner.h"
#include "widgets/text_label.h"
#include "window/action_table.h"

namespace frontrow {

namespace {

constexpr int kMargin = 24;
constexpr int kGap = 18;
constexpr int kSideWidth = 308;
constexpr int kScrollRoom = 12;
constexpr int kAboveCard = 36;  // a heading
const QString kFirstTry = QStringLiteral("small-hall-first-try");

QScrollArea* makeScroll(QWidget* inside, QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return scroll;
}

const PastRun* newestOf(const std::vector<PastRun>& runs, const std::string& scenario) {
    const PastRun* newest = nullptr;
    for (const PastRun& run : runs) {
        const bool wanted = scenario.empty() || run.scenario == scenario;
        if (wanted && (newest == nullptr || run.startedUtcMs > newest->startedUtcMs)) newest = &run;
    }
    return newest;
}

}  // namespace

PracticeSurroundings usualSurroundings(const QString& folder, ActionTable* actions) {
    return {folder,
            [] { return Seed{QRandomGenerator::system()->bounded(quint32{1} << 24U)}; },
            [] { return QDateTime::currentMSecsSinceEpoch(); },
            actions,
            seconds(10),
            {}};
}

PracticePage::PracticePage(PracticeSurroundings surroundings, QWidget* parent)
    : QWidget(parent),
      m_surroundings(std::move(surroundings)),
      m_scenarios(QDir(m_surroundings.folder).filePath(QStringLiteral("scenarios"))),
      m_venues(QDir(m_surroundings.folder).filePath(QStringLiteral("plans"))),
      m_choice(m_scenarios, m_venues),
      m_model(new ScenarioListModel(m_scenarios, m_venues, this)) {
    setObjectName(QStringLiteral("practicePage"));
    m_choice.chooseCountdown(m_surroundings.countdown);
    m_model->renew(m_choice.venueForAny(), m_runs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_choice.chooseScenario(kFirstTry);
    build();
    addShortcuts();
    if (!m_scenarios.unreadable().isEmpty()) {
        say(Tone::Warn, tr("Some scenarios of yours could not be read; their files stay where they are."),
            m_scenarios.unreadable().join(u' '));
    }
}

void PracticePage::build() {
    delete m_content;
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 20, 0, kMargin - 6);
    column->setSpacing(14);
    column->addWidget(makeHead());
    column->addLayout(makeBannerRow());
    column->addWidget(makeBody(), 1);
    m_startBar = new StartBar(m_content);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(kMargin, 0, kMargin, 0);
    foot->addWidget(m_startBar);
    column->addLayout(foot);
    m_venuePanel->setVenues(m_venues.entries());
    m_weeks->setRuns(m_runs, m_surroundings.nowUtcMs());
    m_bests->setRuns(m_runs);
    m_startBar->setParty(m_choice.party());
    m_grid->choose(chosenScenario());
    connectParts();
    showChoice();
}

QLayout* PracticePage::makeBannerRow() {
    m_banner = new Banner(Tone::Danger, m_content);
    m_banner->setObjectName(QStringLiteral("practiceBanner"));
    auto* close = new ActionButton(ButtonKind::Ghost, tr("Close"), m_banner);
    close->setObjectName(QStringLiteral("closeBanner"));
    connect(close, &ActionButton::clicked, m_banner, &QWidget::hide);
    m_banner->addControl(close);
    m_banner->hide();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(kMargin, 0, kMargin, 0);
    row->addWidget(m_banner);
    return row;
}

void PracticePage::showChosenCard() {
    if (QWidget* card = m_grid->chosenCard(); card != nullptr) m_gridScroll->ensureWidgetVisible(card, 0, kAboveCard);
}

void PracticePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (QWidget* card = m_grid->chosenCard(); card != nullptr && !isAncestorOf(focusWidget())) card->setFocus();
    // Once everything has its place.
    QMetaObject::invokeMethod(this, &PracticePage::showChosenCard, Qt::QueuedConnection);
}

void PracticePage::changeEvent(QEvent* event) {
    // Later, for the event is still on its way to the parts that are made anew.
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &PracticePage::build, Qt::QueuedConnection);
    QWidget::changeEvent(event);
}

PracticePage::~PracticePage() = default;

QWidget* PracticePage::makeHead() {
    auto* head = new QWidget(m_content);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(kMargin, 0, kMargin, 0);
    row->setSpacing(8);
    row->addWidget(new TextLabel(TextRole::Title, Colour::Text, tr("Practice"), head));
    row->addSpacing(8);
    auto* line = new TextLabel(TextRole::Body, Colour::Text2, tr("Offline. Same seed, same rivals, every time."), head);
    line->setOverflow(TextLabel::Overflow::Elide);
    row->addWidget(line, 1, Qt::AlignVCenter);
    const auto add = [&](const QString& text, const char* name, IconName icon) {
        auto* button = new ActionButton(ButtonKind::Secondary, text, head);
        button->setObjectName(QString::fromLatin1(name));
        button->setIconName(icon);
        row->addWidget(button);
        return button;
    };
    m_delete = add(tr("Delete…"), "deleteScenario", IconName::Delete);
    m_export = add(tr("Export…"), "exportScenario", IconName::Export);
    auto* import = add(tr("Import…"), "importScenario", IconName::Import);
    auto* create = add(tr("New scenario…"), "newScenario", IconName::Add);
    create->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_delete->setToolTip(tr("Deletes the chosen scenario of yours"));
    m_export->setToolTip(tr("Writes the chosen scenario to a file"));
    import->setToolTip(tr("Reads a scenario from a file"));
    connect(m_delete, &ActionButton::clicked, this, &PracticePage::askToDelete);
    connect(m_export, &ActionButton::clicked, this, &PracticePage::askForExportFile);
    connect(import, &ActionButton::clicked, this, &PracticePage::askForScenarioFile);
    connect(create, &ActionButton::clicked, this, &PracticePage::askForNewScenario);
    return head;
}

QWidget* PracticePage::makeBody() {
    m_grid = new ScenarioGrid(*m_model, m_content);
    auto* cards = new QWidget(m_content);
    auto* cardsColumn = new QVBoxLayout(cards);
    cardsColumn->setContentsMargins(kMargin, 2, kScrollRoom, FocusRing::kMargin + 1);
    cardsColumn->addWidget(m_grid);
    cardsColumn->addStretch();
    m_gridScroll = makeScroll(cards, m_content);

    m_venuePanel = new VenuePanel(m_content);
    m_rulesSummary = new RulesSummary(m_content);
    auto* panels = new QHBoxLayout;
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_gridScroll);
    m_gridScroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    panels->setContentsMargins(kMargin, 0, kScrollRoom + bar, 2);
    panels->setSpacing(14);
    panels->addWidget(m_venuePanel, 5);
    panels->addWidget(m_rulesSummary, 3);

    auto* side = new QWidget(m_content);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 2, kMargin, 2);
    sideColumn->setSpacing(14);
    m_weeks = new WeeksCard(side);
    m_bests = new BestsCard(side);
    sideColumn->addWidget(m_weeks);
    sideColumn->addWidget(m_bests, 1);
    auto* sideScroll = makeScroll(side, m_content);
    sideScroll->setFixedWidth(kSideWidth + kMargin - 4);
    // The bar stands in the margin, so that the cards end where everything else does.
    connect(sideScroll->verticalScrollBar(), &QScrollBar::rangeChanged, sideColumn, [sideColumn, bar](int, int most) {
        sideColumn->setContentsMargins(0, 2, most > 0 ? kMargin - bar : kMargin, 2);
    });

    auto* body = new QWidget(m_content);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap - kScrollRoom);
    auto* main = new QVBoxLayout;
    main->setSpacing(14);
    main->addWidget(m_gridScroll, 1);
    main->addLayout(panels);
    row->addLayout(main, 1);
    row->addWidget(sideScroll);
    return body;
}

void PracticePage::addShortcuts() {
    const auto add = [this](const char* id, const QKeySequence& keys, const QString& text) {
        const QString name = QString::fromLatin1(id);
        QAction* action = nullptr;
        if (m_surroundings.actions != nullptr) {
            action = m_surroundings.actions->add(name, ActionGroup::Practice, keys, this);
        } else {
            action = new QAction(this);
            action->setShortcut(keys);
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            addAction(action);
        }
        action->setText(text);
        return action;
    };
    connect(add("practice.start", QKeySequence(Qt::Key_Return), tr("Start rehearsal")), &QAction::triggered, this,
            &PracticePage::start);
    connect(add("practice.new", QKeySequence(Qt::CTRL | Qt::Key_N), tr("New scenario")), &QAction::triggered, this,
            &PracticePage::askForNewScenario);
}

void PracticePage::connectParts() {
    connect(m_grid, &ScenarioGrid::chosenChanged, this, [this](const QString& name) {
        m_choice.chooseScenario(name);
        showChoice();
        if (isVisible()) showChosenCard();
    });
    connect(m_grid, &ScenarioGrid::activated, this, &PracticePage::start);
    connect(m_venuePanel, &VenuePanel::venueChosen, this, [this](const QString& key) {
        m_choice.chooseVenue(key);
        renewCards();
    });
    connect(m_venuePanel, &VenuePanel::importAsked, this, &PracticePage::askForPlanFile);
    connect(m_venuePanel, &VenuePanel::removeAsked, this, &PracticePage::askToDeletePlan);
    connect(m_rulesSummary, &RulesSummary::originalAsked, this, [this] {
        m_choice.takeOriginal();
        showChoice();
    });
    connect(m_bests, &BestsCard::runsAsked, this, &PracticePage::runsAsked);
    connect(m_bests, &BestsCard::firstTryAsked, this, [this] { chooseScenario(kFirstTry); });
    connect(m_startBar, &StartBar::startAsked, this, &PracticePage::start);
    connect(m_startBar, &StartBar::seedAsked, this, &PracticePage::askForSeed);
    connect(m_startBar, &StartBar::rulesAsked, this, &PracticePage::askForRules);
    connect(m_startBar, &StartBar::partyChanged, this, [this](int party) {
        m_choice.chooseParty(party);
        showChoice();
    });
}

void PracticePage::setRuns(std::vector<PastRun> runs) {
    m_runs = std::move(runs);
    m_weeks->setRuns(m_runs, m_surroundings.nowUtcMs());
    m_bests->setRuns(m_runs);
    renewCards();
    const PastRun* newest = newestOf(m_runs, {});
    if (m_chosenByRuns || newest == nullptr) return;
    m_chosenByRuns = true;
    chooseScenario(QString::fromStdString(originalName(newest->scenario)));
}

void PracticePage::chooseScenario(const QString& name) { m_grid->choose(name); }

QString PracticePage::chosenScenario() const {
    const ScenarioEntry* entry = m_choice.entry();
    return entry == nullptr ? kFirstTry : QString::fromStdString(entry->scenario.name);
}

void PracticePage::renewCards() {
    m_model->renew(m_choice.venueForAny(), m_runs);
    showChoice();
}

void PracticePage::showChoice() {
    const auto plan = m_choice.plan();
    const auto bound = m_choice.venueIsMissing() ? VenuePanel::Choice::Missing
                       : m_choice.isBound()      ? VenuePanel::Choice::Bound
                                                 : VenuePanel::Choice::Free;
    m_venuePanel->show(m_choice.venue(), plan, bound, m_choice.planFault());
    m_rulesSummary->show(m_choice.scenario(), m_choice.changedRules());
    const ScenarioEntry* entry = m_choice.entry();
    m_delete->setVisible(entry != nullptr && entry->origin == ScenarioOrigin::Own);
    m_startBar->setLargestParty(m_choice.largestParty());
    const auto seed = m_choice.seed();
    m_startBar->setSeed(seed ? QString::fromStdString(seed->text()) : tr("random"));
    m_startBar->setObstacle(plan == nullptr ? tr("its plan is missing") : QString());
    m_startBar->setWords(whatSentence(), besideSentence());
}

QString PracticePage::whatSentence() {
    const ScenarioEntry* entry = m_choice.entry();
    const QString title = entry == nullptr ? QString() : scenarioTitle(entry->scenario);
    if (m_choice.plan() == nullptr) return title;
    const QString rivals = m_choice.scenario().hunt.days > 0 ? tr("rivals on the hunt")
                                                             : tr("%1 rivals").arg(numberText(m_choice.people()));
    const auto seed = m_choice.seed();
    if (!seed) return tr("%1 — %2, a new seed").arg(title, rivals);
    return tr("%1 — %2, seed %3").arg(title, rivals, QString::fromStdString(seed->text()));
}

QString PracticePage::besideSentence() const {
    QString last;
    if (const PastRun* run = newestOf(m_runs, m_choice.scenario().name); run != nullptr) {
        const Report& report = run->report;
        if (report.result == RunResult::Tickets && !report.tickets.empty()) {
            last = tr("Last run: row %1, %2 in %3. ")
                       .arg(QString::fromStdString(report.tickets.front().row),
                            QString::fromStdString(report.tickets.front().section), spanText(report.total));
        } else {
            last = tr("Last run: no ticket. ");
        }
    }
    return last + tr("The countdown starts %1 s before the opening.").arg(m_choice.countdown().ms / 1'000);
}

void PracticePage::say(Tone tone, const QString& consequence, const QString& remedy) {
    m_banner->setTone(tone);
    m_banner->setText(consequence, remedy);
    m_banner->show();
}

void PracticePage::start() {
    if (!m_startBar->canStart()) return;
    m_banner->hide();
    const auto seed = m_choice.seed();
    emit startAsked(m_choice.setup(seed ? *seed : m_surroundings.randomSeed()));
}

}  // namespace frontrow
