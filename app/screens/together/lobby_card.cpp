// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/together/lobby_card.h"

#include <QDateTime>
#include <QVBoxLayout>
#include <algorithm>

#include "models/figures.h"
#include "models/lobby_words.h"
#include "screens/together/chat_panel.h"
#include "screens/together/people_view.h"
#include "widgets/action_button.h"
#include "widgets/figure_label.h"
#include "widgets/marks.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kSide = 18;
constexpr int kChatHeight = 118;

}  // namespace

LobbyCard::LobbyCard(LobbyState& lobby, QWidget* parent) : Card(parent), m_lobby(lobby) {
    setObjectName(QStringLiteral("lobbyCard"));
    setAccessibleName(tr("Lobby"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 12, 1, 14);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kSide, 0, kSide, 10);
    head->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    m_title = new TextLabel(TextRole::Heading, Colour::Text, {}, this);
    m_title->setObjectName(QStringLiteral("lobbyTitle"));
    m_line = new TextLabel(TextRole::Small, Colour::Text2, {}, this);
    m_line->setObjectName(QStringLiteral("lobbyLine"));
    for (TextLabel* label : {m_title, m_line}) label->setOverflow(TextLabel::Overflow::Elide);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_line);
    words->addStretch(1);
    head->addLayout(words, 1);
    auto* opens = new QVBoxLayout;
    opens->setSpacing(0);
    m_opensCaption = new TextLabel(TextRole::Small, Colour::Text2, {}, this);
    m_opensCaption->setAlignment(Qt::AlignRight);
    m_opens = new FigureLabel(TextRole::Headline, Colour::Text, this);
    m_opens->setObjectName(QStringLiteral("lobbyCountdown"));
    m_opens->setAlignment(Qt::AlignRight);
    opens->addWidget(m_opensCaption, 0, Qt::AlignRight);
    opens->addWidget(m_opens, 0, Qt::AlignRight);
    head->addLayout(opens);
    column->addLayout(head);
    column->addWidget(new Hairline(Qt::Horizontal, this));

    auto* middle = new QVBoxLayout;
    // The cards end with their gap.
    middle->setContentsMargins(kSide, 12, kSide - PersonDelegate::kGap, 12);
    middle->setSpacing(10);
    m_people = new PeopleView(m_lobby.people(), this);
    m_people->setAccessibleName(tr("People in the lobby"));
    middle->addWidget(m_people, 1);
    auto* hostRow = new QHBoxLayout;
    hostRow->setSpacing(8);
    m_silence = new ActionButton(ButtonKind::Secondary, {}, this);
    m_silence->setObjectName(QStringLiteral("silence"));
    m_silence->setButtonSize(ButtonSize::Small);
    m_remove = new ActionButton(ButtonKind::Danger, {}, this);
    m_remove->setObjectName(QStringLiteral("remove"));
    m_remove->setButtonSize(ButtonSize::Small);
    hostRow->addStretch(1);
    hostRow->addWidget(m_silence);
    hostRow->addWidget(m_remove);
    hostRow->setContentsMargins(0, 0, PersonDelegate::kGap, 0);
    middle->addLayout(hostRow);
    m_chat = new ChatPanel(m_lobby.chat(), this);
    m_chat->setFixedHeight(kChatHeight);
    auto* chatRow = new QHBoxLayout;
    chatRow->setContentsMargins(0, 0, PersonDelegate::kGap, 0);
    chatRow->addWidget(m_chat);
    middle->addLayout(chatRow);
    column->addLayout(middle, 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(kSide, 14, kSide, 0);
    foot->setSpacing(12);
    m_note = new TextLabel(TextRole::Small, Colour::Text2, {}, this);
    m_note->setObjectName(QStringLiteral("lobbyNote"));
    m_note->setOverflow(TextLabel::Overflow::Wrap);
    m_leave = new ActionButton(ButtonKind::Secondary, tr("Leave lobby"), this);
    m_leave->setObjectName(QStringLiteral("leaveLobby"));
    m_leave->setButtonSize(ButtonSize::Large);
    m_ready = new ActionButton(ButtonKind::Primary, {}, this);
    m_ready->setObjectName(QStringLiteral("ready"));
    m_ready->setButtonSize(ButtonSize::Task);
    m_ready->setKeyHint(Qt::Key_Return);
    m_ready->setMinimumWidth(210);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_leave);
    foot->addWidget(m_ready);
    column->addLayout(foot);

    connect(m_ready, &ActionButton::clicked, this, [this] {
        if (m_lobby.row().state == SessionState::Running) return emit endAsked();
        if (hostStarts()) return emit startAsked();
        emit readyAsked(!m_lobby.isReady());
    });
    connect(m_leave, &ActionButton::clicked, this, &LobbyCard::leaveAsked);
    connect(m_remove, &ActionButton::clicked, this, [this] {
        if (const PersonRow* person = chosenPerson()) emit removeAsked(person->person);
    });
    connect(m_silence, &ActionButton::clicked, this, [this] {
        if (const PersonRow* person = chosenPerson()) emit silenceAsked(person->person, person->silenced == 0);
    });
    connect(m_people->selectionModel(), &QItemSelectionModel::currentChanged, this, &LobbyCard::refreshFoot);
    connect(m_chat, &ChatPanel::left, this, [this] { m_ready->setFocus(); });
    connect(&m_lobby, &LobbyState::changed, this, &LobbyCard::refresh);
    refresh();
}

void LobbyCard::setScenarioTitle(const QString& title) {
    m_scenario = title;
    refreshHead();
}

void LobbyCard::setNow(SimTime nowUtc) {
    m_now = nowUtc;
    refreshHead();
}

const PersonRow* LobbyCard::chosenPerson() const {
    const QModelIndex current = m_people->currentIndex();
    if (!current.isValid()) return nullptr;
    const PersonRow& row = m_lobby.people().people()[static_cast<std::size_t>(current.row())];
    return row.person == m_lobby.me() ? nullptr : &row;
}

// Where the host says when, the host's next step is to start.
bool LobbyCard::hostStarts() const {
    return m_lobby.isHost() && (m_lobby.row().opens == OpensWhen::WhenTheHostSays || m_lobby.isReady());
}

void LobbyCard::refresh() {
    refreshHead();
    refreshFoot();
    const PersonRow* me = m_lobby.people().me();
    const bool silenced = me != nullptr && me->silenced != 0;
    m_chat->setSilenced(silenced ? tr("The host does not let you write. You take part all the same.") : QString());
}

void LobbyCard::refreshHead() {
    const SessionRow& row = m_lobby.row();
    m_title->setText(tr("Lobby — %1").arg(plainText(row.title)));
    QStringList line{m_scenario, tr("%L1 seats").arg(row.seats),
                     tr("%n people", nullptr, std::max(static_cast<int>(row.people), m_lobby.people().players()))};
    if (row.rivals > 0) line << tr("%L1 rivals").arg(row.rivals);
    if (row.watchers > 0) line << tr("%n watching", nullptr, static_cast<int>(row.watchers));
    line << (row.seed.empty() ? tr("seed hidden until the end") : tr("seed %1").arg(plainText(row.seed)));
    m_line->setText(line.join(QStringLiteral(" · ")));
    const bool counts = row.opensAt.ms != 0 && row.opensAt > m_now && m_now.ms != 0;
    m_opens->setVisible(counts);
    if (counts) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(row.opensAt.ms);
        m_opensCaption->setText(tr("Opens at %1, in").arg(at.toString(QStringLiteral("HH:mm:ss"))));
        const std::int64_t tenths = (row.opensAt - m_now).ms / 100;
        const auto two = [](std::int64_t number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
        QString figure = two(tenths / 600 % 60) + QLatin1Char(':') + two(tenths / 10 % 60);
        if (tenths >= 36'000) figure.prepend(two(tenths / 36'000) + QLatin1Char(':'));
        m_opens->setText(figure + QLatin1Char('.') + QString::number(tenths % 10));
    } else {
        const QString state = row.state == SessionState::Lobby ? startsText(row, m_now) : sessionStateWord(row.state);
        m_opensCaption->setText(row.state == SessionState::Lobby ? tr("Opens %1").arg(state) : state);
    }
}

QString LobbyCard::footText() const {
    const SessionRow& row = m_lobby.row();
    if (row.state == SessionState::Opening) return tr("The sale is made ready. It opens in a moment.");
    if (row.state == SessionState::Running)
        return m_lobby.isWatching() ? tr("The sale is open.")
                                    : tr("The sale is open. The board comes when everybody has finished.");
    const int players = m_lobby.people().players();
    QString text = tr("%1 of %n ready.", nullptr, players).arg(m_lobby.people().ready());
    for (const PersonRow& each : m_lobby.people().people()) {
        if (!clockIsDoubtful(each)) continue;
        text += QLatin1Char(' ') + tr("The clock of %1 is known to ±%L2 ms only; the server's time decides.")
                                       .arg(plainText(each.personName))
                                       .arg(each.clockErrorMs);
        break;
    }
    return text;
}

void LobbyCard::refreshFoot() {
    const SessionRow& row = m_lobby.row();
    const bool lobby = row.state == SessionState::Lobby;
    m_note->setText(footText());
    m_leave->setText(m_lobby.isHost() ? tr("Close lobby…") : tr("Leave lobby"));
    if (!lobby) m_leave->setText(tr("Leave session…"));
    const bool hostEnds = m_lobby.isHost() && row.state == SessionState::Running;
    m_ready->setVisible((lobby && !m_lobby.isWatching()) || hostEnds);
    m_ready->setKind(lobby && m_lobby.isReady() && !hostStarts() ? ButtonKind::Secondary : ButtonKind::Primary);
    if (hostEnds) {
        m_ready->setText(tr("End the sale…"));
        m_ready->setKind(ButtonKind::Secondary);
        m_ready->setIconName(std::nullopt);
    } else if (hostStarts()) {
        m_ready->setText(tr("Start now"));
        m_ready->setIconName(IconName::Play);
    } else {
        m_ready->setText(m_lobby.isReady() ? tr("Not ready after all") : tr("I'm ready"));
        m_ready->setIconName(m_lobby.isReady() ? std::optional<IconName>() : IconName::Check);
    }
    const PersonRow* person = m_lobby.isHost() ? chosenPerson() : nullptr;
    for (ActionButton* each : {m_silence, m_remove}) each->setVisible(person != nullptr);
    if (person == nullptr) return;
    const QString name = plainText(person->personName);
    m_silence->setText(person->silenced != 0 ? tr("Let %1 write").arg(name) : tr("Silence %1").arg(name));
    m_remove->setText(tr("Remove %1…").arg(name));
}

void LobbyCard::proceed() {
    if (m_ready->isVisible() && m_ready->isEnabled()) m_ready->click();
}

}  // namespace frontrow
