// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/together/together_page.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "screens/together/board_page.h"
#include "screens/together/chat_panel.h"
#include "screens/together/lobby_card.h"
#include "screens/together/server_list.h"
#include "screens/together/session_list.h"
#include "widgets/action_button.h"
#include "widgets/banner.h"
#include "widgets/marks.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kMargin = 24;
constexpr int kGap = 16;
constexpr int kSideWidth = 304;
constexpr int kNarrowSide = 284;
constexpr int kNarrowBelow = 1100;
constexpr int kLowBelow = 780;
// Rows that are seen at once.
constexpr int kServers = 5;
constexpr int kServersLow = 3;

}  // namespace

TogetherPage::TogetherPage(SessionTableModel& sessions, ServerTableModel& servers, LobbyState& lobby, QWidget* parent)
    : QWidget(parent),
      m_sessions(sessions),
      m_knownServers(servers),
      m_lobby(lobby) {
    setObjectName(QStringLiteral("togetherPage"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    connect(&m_lobby, &LobbyState::changed, this, &TogetherPage::showParts);
    build();
}

void TogetherPage::build() {
    delete m_content;
    setAccessibleName(tr("Together"));
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(kMargin, 16, kMargin, 20);
    column->setSpacing(14);
    column->addLayout(makeHead());
    m_banner = new Banner(Tone::Warn, m_content);
    m_banner->setObjectName(QStringLiteral("togetherBanner"));
    auto* close = new ActionButton(ButtonKind::Ghost, tr("Close"), m_banner);
    close->setObjectName(QStringLiteral("closeTogetherBanner"));
    connect(close, &ActionButton::clicked, m_banner, &QWidget::hide);
    m_banner->addControl(close);
    m_banner->hide();
    column->addWidget(m_banner);
    m_body = new QStackedWidget(m_content);
    m_meeting = makeMeeting();
    m_body->addWidget(m_meeting);
    m_board = new BoardPage(m_lobby, m_body);
    connect(m_board, &BoardPage::rematchAsked, this,
            [this](bool same) { emit asked(Rematch{static_cast<std::uint8_t>(same ? 1 : 0)}); });
    connect(m_board, &BoardPage::leaveAsked, this, &TogetherPage::leaveAsked);
    m_body->addWidget(m_board);
    column->addWidget(m_body, 1);
    layout()->addWidget(m_content);
    m_form->setChoices(m_choices);
    m_form->setBusy(m_busy);
    setListening(m_listening, m_listeningText);
    setSummary(m_summary);
    setScenarioTitle(m_scenario);
    m_board->setPlan(m_plan);
    setAccount(m_accountText);
    setHosted(m_hosted);
    setNow(m_now);
    for (QAbstractItemView* view : m_meeting->findChildren<QAbstractItemView*>()) view->installEventFilter(this);
}

// Lists would look for a row that begins with the letter.
bool TogetherPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_T && key->modifiers() == Qt::NoModifier) {
            keyPressEvent(key);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QLayout* TogetherPage::makeHead() {
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new TextLabel(TextRole::Title, Colour::Text, tr("Together"), m_content));
    auto* what =
        new TextLabel(TextRole::Body, Colour::Text2, tr("Practise against people on this network."), m_content);
    what->setOverflow(TextLabel::Overflow::Elide);
    head->addWidget(what, 1);
    m_dot = new StateDot(m_content);
    m_listens = new TextLabel(TextRole::Body, Colour::Text2, {}, m_content);
    m_listens->setObjectName(QStringLiteral("listening"));
    auto* listens = new QHBoxLayout;
    listens->setSpacing(6);
    listens->addWidget(m_dot);
    listens->addWidget(m_listens);
    head->addLayout(listens);
    m_account = new ActionButton(ButtonKind::Secondary, {}, m_content);
    m_account->setObjectName(QStringLiteral("account"));
    connect(m_account, &ActionButton::clicked, this, &TogetherPage::accountAsked);
    auto* address = new ActionButton(ButtonKind::Secondary, tr("Join by address or code…"), m_content);
    address->setObjectName(QStringLiteral("joinByAddress"));
    connect(address, &ActionButton::clicked, this, &TogetherPage::addressAsked);
    auto* search = new ActionButton(ButtonKind::Secondary, tr("Search again"), m_content);
    search->setObjectName(QStringLiteral("searchAgain"));
    search->setIconName(IconName::Refresh);
    search->setKeyHint(Qt::Key_F5);
    connect(search, &ActionButton::clicked, this, &TogetherPage::searchAsked);
    for (ActionButton* each : {m_account, address, search}) {
        each->setButtonSize(ButtonSize::Normal);
        head->addWidget(each);
    }
    return head;
}

QWidget* TogetherPage::makeMeeting() {
    auto* meeting = new QWidget(m_body);
    auto* row = new QHBoxLayout(meeting);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    auto* left = new QVBoxLayout;
    left->setSpacing(kGap);
    m_list = new SessionList(m_sessions, meeting);
    connect(m_list, &SessionList::joinAsked, this, [this](int at) {
        const FoundSession& found = m_sessions.session(at);
        emit joinAsked(found.server, found.row.session);
    });
    connect(m_list, &SessionList::watchAsked, this, [this](int at) {
        const FoundSession& found = m_sessions.session(at);
        emit watchAsked(found.server, found.row.session);
    });
    connect(m_list, &SessionList::searchAsked, this, &TogetherPage::searchAsked);
    left->addWidget(m_list, 1);
    m_servers = new ServerList(m_knownServers, meeting);
    connect(m_servers, &ServerList::favouriteAsked, this, &TogetherPage::favouriteAsked);
    connect(m_servers, &ServerList::removeAsked, this, &TogetherPage::forgetAsked);
    connect(m_servers, &ServerList::lookAsked, this, &TogetherPage::lookAsked);
    connect(m_servers, &ServerList::joinAsked, this, &TogetherPage::joinAsked);
    connect(m_servers, &ServerList::addressAsked, this, &TogetherPage::addressAsked);
    connect(m_servers, &ServerList::sessionsAsked, m_list, &SessionList::choose);
    left->addWidget(m_servers);
    m_card = new LobbyCard(m_lobby, meeting);
    connect(m_card, &LobbyCard::readyAsked, this,
            [this](bool ready) { emit asked(SetReady{static_cast<std::uint8_t>(ready ? 1 : 0)}); });
    connect(m_card, &LobbyCard::startAsked, this, [this] { emit asked(StartSession{}); });
    connect(m_card, &LobbyCard::leaveAsked, this, &TogetherPage::leaveAsked);
    connect(m_card, &LobbyCard::endAsked, this, &TogetherPage::endAsked);
    connect(m_card, &LobbyCard::removeAsked, this, &TogetherPage::removeAsked);
    connect(m_card, &LobbyCard::silenceAsked, this, [this](PersonId person, bool silenced) {
        emit asked(SilencePerson{person, static_cast<std::uint8_t>(silenced ? 1 : 0)});
    });
    connect(&m_card->chat(), &ChatPanel::said, this,
            [this](const QString& text) { emit asked(Say{text.toStdString()}); });
    left->addWidget(m_card, 3);
    row->addLayout(left, 1);
    m_side = new QStackedWidget(meeting);
    m_side->setFixedWidth(kSideWidth);
    m_form = new HostForm(m_side);
    connect(m_form, &HostForm::hostAsked, this, &TogetherPage::hostAsked);
    m_side->addWidget(m_form);
    m_hostedCard = new HostedCard(m_side);
    connect(m_hostedCard, &HostedCard::stopAsked, this, &TogetherPage::stopAsked);
    m_side->addWidget(m_hostedCard);
    row->addWidget(m_side);
    return meeting;
}

void TogetherPage::setChoices(const HostChoices& choices) {
    m_choices = choices;
    m_form->setChoices(choices);
}

void TogetherPage::setListening(DotState state, const QString& text) {
    m_listening = state;
    m_listeningText = text;
    m_dot->setState(state);
    m_dot->setVisible(!text.isEmpty());
    m_listens->setText(text);
}

void TogetherPage::setSummary(const QString& text) {
    m_summary = text;
    m_list->setSummary(text);
}

void TogetherPage::setNow(SimTime nowUtc) {
    m_now = nowUtc;
    m_card->setNow(nowUtc);
}

void TogetherPage::setScenarioTitle(const QString& title) {
    m_scenario = title;
    m_card->setScenarioTitle(title);
    m_board->setScenarioTitle(title);
}

void TogetherPage::setPlan(std::shared_ptr<const VenuePlan> plan) {
    m_plan = std::move(plan);
    m_board->setPlan(m_plan);
}

void TogetherPage::setHosted(const std::optional<HostedFacts>& hosted) {
    m_hosted = hosted;
    if (hosted) {
        m_hostedCard->show(hosted->addresses, hosted->codes, hosted->links, hosted->port);
        m_hostedCard->setPort(hosted->reach, hosted->port);
    }
    m_side->setCurrentWidget(hosted ? static_cast<QWidget*>(m_hostedCard) : m_form);
    showParts();
}

void TogetherPage::setAccount(const QString& text) {
    m_accountText = text;
    m_account->setText(text);
    m_account->setAccessibleName(text.isEmpty() ? QString() : tr("Account: %1").arg(text));
    m_account->setVisible(!text.isEmpty());
}

QPoint TogetherPage::accountCorner() const { return m_account->mapToGlobal(QPoint(0, m_account->height())); }

void TogetherPage::setReach(HostedCard::Port reach) {
    // What has been seen needs no trying any more.
    if (!m_hosted || m_hosted->reach == HostedCard::Port::Proven) return;
    m_hosted->reach = reach;
    m_hostedCard->setPort(reach, m_hosted->port);
}

void TogetherPage::setHostBusy(const QString& why) {
    m_busy = why;
    m_form->setBusy(why);
}

void TogetherPage::showNotice(Tone tone, const Notice& notice) {
    if (notice.what.isEmpty()) return;
    m_banner->setTone(tone);
    m_banner->setText(notice.what, notice.remedy);
    m_banner->show();
}

void TogetherPage::hideNotice() { m_banner->hide(); }

OpenSession TogetherPage::wishes(std::int64_t nowUtcMs) const { return m_form->wishes(nowUtcMs); }

// In a session its lobby has the room; after a run the board.
void TogetherPage::showParts() {
    const bool in = m_lobby.isInSession();
    // It stays when the session has ended behind it.
    const bool board = m_lobby.results().has_value();
    m_body->setCurrentWidget(board ? static_cast<QWidget*>(m_board) : m_meeting);
    m_card->setVisible(in);
    // Where there is little room, the session one is in has it all.
    m_list->setVisible(!in || height() >= kLowBelow);
    m_list->setMostRows(in ? 3 : 0);
    m_servers->setVisible(!in);
    m_servers->setMostRows(height() >= kLowBelow ? kServers : kServersLow);
    m_side->setFixedWidth(width() < kNarrowBelow ? kNarrowSide : kSideWidth);
}

void TogetherPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showParts();
}

void TogetherPage::keyPressEvent(QKeyEvent* event) {
    const bool writes = qobject_cast<QLineEdit*>(focusWidget()) != nullptr;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_F5) {
        emit searchAsked();
    } else if (event->key() == Qt::Key_T && !writes && m_lobby.isInSession() && !m_lobby.results()) {
        m_card->chat().beginToWrite();
    } else if (enter && !writes && !event->isAutoRepeat() && (m_lobby.isInSession() || m_lobby.results())) {
        if (m_lobby.results())
            m_board->proceed();
        else
            m_card->proceed();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void TogetherPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // Once the event has reached everybody.
    if (event->type() == QEvent::LanguageChange) {
        QMetaObject::invokeMethod(this, &TogetherPage::build, Qt::QueuedConnection);
    }
}

}  // namespace frontrow
