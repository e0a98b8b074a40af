// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/practice/rules_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>
#include <array>

#include "hosting/rehearsal.h"
#include "models/scenario_words.h"
#include "screens/practice/rule_row.h"
#include "widgets/action_button.h"
#include "widgets/marks.h"
#include "widgets/stepper.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr QSize kSize{980, 660};
constexpr int kGroupsWidth = 184;
constexpr int kMostNameCharacters = 60;
constexpr int kMostCodeCharacters = 8;
// As wide as the fields of the rules below.
constexpr int kFieldWidth = 270;

}  // namespace

RulesDialog::RulesDialog(const Scenario& began, const Scenario& now, Mode mode, QWidget* parent)
    : QDialog(parent),
      m_mode(mode),
      m_original(began),
      m_model(new RulesModel(this)) {
    setObjectName(QStringLiteral("rulesDialog"));
    m_model->setScenario(began, now);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addLayout(makeHead());
    column->addWidget(makeIdentity());
    column->addLayout(makeBody(), 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addLayout(makeFoot());
    resize(kSize);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
        for (int row = from.row(); row <= to.row(); ++row) m_rows[static_cast<std::size_t>(row)]->refresh();
    });
    connect(m_model, &RulesModel::rulesChanged, this, &RulesDialog::showState);
    auto* take = new QShortcut(QKeySequence(Qt::Key_Return), this);
    connect(take, &QShortcut::activated, this, &RulesDialog::takePrimary);
    setMode(mode);
    m_groups->setCurrentRow(0);
    m_groups->setFocus();
}

QLayout* RulesDialog::makeHead() {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_title = new TextLabel(TextRole::Title, Colour::Text, {}, this);
    m_title->setOverflow(TextLabel::Overflow::Elide);
    row->addWidget(m_title, 1);
    auto* sale = new QComboBox(this);
    sale->setObjectName(QStringLiteral("policyPreset"));
    sale->setAccessibleName(tr("Take all rules of the sale from a preset"));
    sale->addItem(tr("Sale as it is"));
    constexpr std::array<const char*, 4> names{QT_TR_NOOP("Sale: standard"),
                                               QT_TR_NOOP("Sale: offline, no limit on the map"),
                                               QT_TR_NOOP("Sale: classic web sale"), QT_TR_NOOP("Sale: classic grid")};
    for (const char* name : names) sale->addItem(tr(name));
    auto* crowd = new QComboBox(this);
    crowd->setObjectName(QStringLiteral("crowdPreset"));
    crowd->setAccessibleName(tr("Take rivals and network from a difficulty"));
    for (const char* name : {QT_TR_NOOP("Rivals as they are"), QT_TR_NOOP("Rivals: easy"), QT_TR_NOOP("Rivals: normal"),
                             QT_TR_NOOP("Rivals: hard")})
        crowd->addItem(tr(name));
    sale->setMinimumWidth(250);
    crowd->setMinimumWidth(170);
    row->addWidget(sale);
    row->addWidget(crowd);
    connect(sale, &QComboBox::activated, this, [this](int index) {
        if (index > 0) m_model->takePolicyPreset(std::string(kPolicyPresets[static_cast<std::size_t>(index - 1)]));
    });
    connect(crowd, &QComboBox::activated, this, &RulesDialog::takeCrowd);
    return row;
}

void RulesDialog::takeCrowd(int index) {
    if (index == 0) return;
    m_model->takeCrowd(static_cast<Preset>(index - 1));
    m_difficulty->setValue(static_cast<int>(m_model->scenario().difficulty));
}

QWidget* RulesDialog::makeIdentity() {
    m_identity = new QWidget(this);
    auto* row = new QHBoxLayout(m_identity);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    const auto add = [&](QWidget* field, const QString& label, const char* name, int stretch) {
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(label);
        auto* column = new QVBoxLayout;
        column->setSpacing(3);
        column->addWidget(new TextLabel(TextRole::Small, Colour::Text2, label, m_identity));
        column->addWidget(field);
        row->addLayout(column, stretch);
    };
    m_nameEn = new QLineEdit(QString::fromStdString(m_original.titleEn), m_identity);
    m_nameKo = new QLineEdit(QString::fromStdString(m_original.titleKo), m_identity);
    m_venue = new QComboBox(m_identity);
    m_difficulty = new Stepper(1, 5, m_identity);
    m_code = new QLineEdit(QString::fromStdString(m_original.presaleCode), m_identity);
    for (QLineEdit* name : {m_nameEn, m_nameKo}) name->setMaxLength(kMostNameCharacters);
    m_code->setMaxLength(kMostCodeCharacters);
    m_code->setFixedWidth(110);
    m_difficulty->setValue(static_cast<int>(m_original.difficulty));
    m_venue->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_venue->setMinimumContentsLength(14);
    add(m_nameEn, tr("Name"), "scenarioName", 3);
    add(m_nameKo, tr("Korean name"), "scenarioNameKo", 2);
    add(m_venue, tr("Venue"), "scenarioVenue", 2);
    add(m_difficulty, tr("Difficulty"), "scenarioDifficulty", 0);
    add(m_code, tr("Presale code"), "presaleCode", 0);
    connect(m_nameEn, &QLineEdit::textEdited, this, &RulesDialog::showState);
    connect(m_nameKo, &QLineEdit::textEdited, this, &RulesDialog::showState);
    connect(m_code, &QLineEdit::textEdited, m_model, &RulesModel::setPresaleCode);
    return m_identity;
}

void RulesDialog::setVenue(const QString& key, const std::vector<VenueEntry>& venues) {
    m_venue->clear();
    m_venue->addItem(tr("Any venue"), QString());
    for (const VenueEntry& venue : venues) m_venue->addItem(venue.name, venue.key);
    const bool bound = !m_original.venue.empty();
    const int index = bound ? m_venue->findData(key) : 0;
    // A plan that is not here stays the scenario's.
    if (index < 0) m_venue->addItem(key, key);
    m_venue->setCurrentIndex(index < 0 ? m_venue->count() - 1 : index);
}

QLayout* RulesDialog::makeBody() {
    m_groups = new QListWidget(this);
    m_groups->setObjectName(QStringLiteral("ruleGroups"));
    m_groups->setAccessibleName(tr("Groups of rules"));
    m_groups->setFixedWidth(kGroupsWidth);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(4, 0, 14, 0);
    column->setSpacing(0);
    m_rows.resize(static_cast<std::size_t>(m_model->rowCount()));
    for (std::size_t i = 0; i < kRuleGroups; ++i) addGroup(static_cast<RuleGroup>(i), column);
    column->addStretch();
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("ruleList"));
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(m_groups);
    row->addWidget(m_scroll, 1);
    connect(m_groups, &QListWidget::currentRowChanged, this, [this](int group) {
        if (group >= 0) goTo(static_cast<RuleGroup>(group));
    });
    return row;
}

void RulesDialog::addGroup(RuleGroup group, QVBoxLayout* column) {
    m_groups->addItem(ruleGroupTitle(group));
    auto* heading = new QWidget;
    auto* line = new QHBoxLayout(heading);
    line->setContentsMargins(0, column->count() == 0 ? 0 : 22, 0, 4);
    line->addWidget(new TextLabel(TextRole::Heading, Colour::Text, ruleGroupTitle(group), heading));
    line->addStretch();
    auto* reset = new ActionButton(ButtonKind::Ghost, tr("Reset this group"), heading);
    reset->setButtonSize(ButtonSize::Small);
    reset->setIconName(IconName::Undo);
    reset->setAccessibleName(tr("Reset the group %1").arg(ruleGroupTitle(group)));
    reset->setObjectName(QStringLiteral("resetGroup"));
    line->addWidget(reset);
    connect(reset, &ActionButton::clicked, this, [this, group] { m_model->reset(group); });
    column->addWidget(heading);
    m_headings.push_back(heading);
    m_resets.push_back(reset);
    if (group == RuleGroup::Opening) {
        column->addWidget(new Hairline(Qt::Horizontal));
        column->addWidget(makeCountdown());
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->field(row).group != group) continue;
        column->addWidget(new Hairline(Qt::Horizontal));
        m_rows[static_cast<std::size_t>(row)] = new RuleRow(*m_model, row);
        column->addWidget(m_rows[static_cast<std::size_t>(row)]);
    }
}

QWidget* RulesDialog::makeCountdown() {
    auto* whole = new QWidget;
    auto* line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 8, 0, 8);
    line->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    auto* name = new TextLabel(TextRole::BodyStrong, Colour::Text, tr("Countdown"), whole);
    auto* meaning = new TextLabel(
        TextRole::Small, Colour::Text2,
        tr("How long before the opening a run begins. No rule of the sale: the world stays the same."), whole);
    meaning->setOverflow(TextLabel::Overflow::Wrap);
    words->addWidget(name);
    words->addWidget(meaning);
    m_countdown = new Stepper(kLeastCountdownSeconds, kMostCountdownSeconds, whole);
    m_countdown->setObjectName(QStringLiteral("countdownSeconds"));
    m_countdown->setAccessibleName(tr("Countdown in seconds"));
    m_countdown->installEventFilter(this);
    auto* unit = new TextLabel(TextRole::Body, Colour::Text2, tr("s"), whole);
    line->addLayout(words, 1);
    auto* field = new QWidget(whole);
    field->setFixedWidth(kFieldWidth);
    auto* beside = new QHBoxLayout(field);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(8);
    beside->addWidget(m_countdown);
    beside->addWidget(unit, 1);
    line->addWidget(field, 0, Qt::AlignVCenter);
    return whole;
}

// The wheel turns the page under it, never a value by accident.
bool RulesDialog::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel) return QDialog::eventFilter(watched, event);
    event->ignore();
    return true;
}

void RulesDialog::setCountdown(Duration countdown) { m_countdown->setValue(static_cast<int>(countdown.ms / 1'000)); }

QLayout* RulesDialog::makeFoot() {
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    m_state = new TextLabel(TextRole::Body, Colour::Text2, {}, this);
    m_state->setObjectName(QStringLiteral("rulesState"));
    m_state->setOverflow(TextLabel::Overflow::Wrap);
    auto* cancel = new ActionButton(ButtonKind::Secondary, tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("rulesCancel"));
    m_second = new ActionButton(ButtonKind::Secondary, {}, this);
    m_second->setObjectName(QStringLiteral("rulesSecond"));
    m_primary = new ActionButton(ButtonKind::Primary, {}, this);
    m_primary->setObjectName(QStringLiteral("rulesPrimary"));
    m_primary->setKeyHint(QKeySequence(Qt::Key_Return));
    for (ActionButton* button : {cancel, m_second, m_primary}) button->setButtonSize(ButtonSize::Large);
    row->addWidget(m_state, 1);
    row->addWidget(cancel);
    row->addWidget(m_second);
    row->addWidget(m_primary);
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);
    connect(m_primary, &ActionButton::clicked, this, &RulesDialog::takePrimary);
    connect(m_second, &ActionButton::clicked, this, [this] {
        if (m_mode == Mode::EditOwn) return takeForNextRuns();
        setMode(Mode::New);
        m_nameEn->setFocus();
        m_nameEn->selectAll();
    });
    return row;
}

void RulesDialog::setMode(Mode mode) {
    m_mode = mode;
    const QString title = scenarioTitle(m_original);
    m_title->setText(mode == Mode::New ? tr("New scenario") : tr("Rules of %1").arg(title));
    setWindowTitle(m_title->text());
    m_identity->setVisible(mode != Mode::NextRuns);
    m_second->setVisible(mode != Mode::New);
    m_second->setText(mode == Mode::EditOwn ? tr("Only for the next runs") : tr("Save as a new scenario…"));
    m_primary->setText(mode == Mode::NextRuns ? tr("Use for the next runs") : tr("Save the scenario"));
    if (mode == Mode::New) {
        const auto own = [](const std::string& of, const QString& form) {
            return of.empty() ? QString() : form.arg(QString::fromStdString(of));
        };
        m_nameEn->setText(own(m_original.titleEn, QStringLiteral("My %1")));
        m_nameKo->setText(own(m_original.titleKo, QStringLiteral("나의 %1")));
    }
    showState();
}

void RulesDialog::showState() {
    const auto fault = m_model->fault();
    const bool nameless =
        m_mode != Mode::NextRuns && m_nameEn->text().trimmed().isEmpty() && m_nameKo->text().trimmed().isEmpty();
    const int changed = m_model->changed();
    m_state->setColour(fault || nameless ? Colour::Danger : Colour::Text2);
    if (fault)
        m_state->setText(*fault);
    else if (nameless)
        m_state->setText(tr("The scenario needs a name."));
    else if (changed == 0)
        m_state->setText(tr("Nothing is changed."));
    else
        m_state->setText(changed == 1 ? tr("1 rule is changed.") : tr("%1 rules are changed.").arg(changed));
    const Scenario& scenario = m_model->scenario();
    m_code->setEnabled(scenario.policy.opening.presaleCode == PresaleCodeRule::OneForAll);
    if (!m_code->hasFocus()) m_code->setText(QString::fromStdString(scenario.presaleCode));
    for (std::size_t i = 0; i < kRuleGroups; ++i) {
        const auto group = static_cast<RuleGroup>(i);
        const int count = m_model->changedIn(group);
        const QString name = ruleGroupTitle(group);
        m_groups->item(static_cast<int>(i))->setText(count == 0 ? name : tr("%1 (%2 changed)").arg(name).arg(count));
        m_resets[i]->setVisible(count > 0);
    }
}

void RulesDialog::goTo(RuleGroup group) {
    m_scroll->verticalScrollBar()->setValue(m_headings[static_cast<std::size_t>(group)]->y());
}

bool RulesDialog::goToFault() {
    if (!m_model->fault()) return false;
    const int row = m_model->faultRow();
    if (row < 0) return true;
    RuleRow* widget = m_rows[static_cast<std::size_t>(row)];
    m_scroll->ensureWidgetVisible(widget);
    widget->focusEditor();
    return true;
}

void RulesDialog::takePrimary() {
    if (m_mode == Mode::NextRuns) return takeForNextRuns();
    save();
}

void RulesDialog::takeForNextRuns() {
    if (goToFault()) return;
    emit countdownTaken(seconds(m_countdown->value()));
    emit rulesTaken(m_model->scenario(), m_model->changed());
    accept();
}

void RulesDialog::save() {
    if (goToFault()) return;
    const QString english = m_nameEn->text().trimmed(), korean = m_nameKo->text().trimmed();
    if (english.isEmpty() && korean.isEmpty()) return m_nameEn->setFocus();
    Scenario scenario = m_model->scenario();
    scenario.name = m_mode == Mode::EditOwn ? m_original.name : std::string();
    scenario.titleEn = english.toStdString();
    scenario.titleKo = korean.toStdString();
    scenario.venue = m_venue->currentData().toString().toStdString();
    scenario.difficulty = m_difficulty->value();
    emit countdownTaken(seconds(m_countdown->value()));
    emit scenarioSaved(scenario);
    accept();
}

}  // namespace frontrow
