// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server_buyer.h"

#include <algorithm>
#include <utility>

#include "domain/assert.h"
#include "protocol/message_codec.h"
#include "protocol/message_number.h"

namespace frontrow::faults {

namespace {

// Of the newest acknowledged commands, so many are asked once more after every start.
constexpr std::size_t kCompared = 3;
constexpr double kAgainAfter = 0.15;
constexpr std::size_t kFirstCommands = 4;
constexpr std::uint32_t kCountdownMs = 3'000;

}  // namespace

ServerBuyers::ServerBuyers(std::size_t count, std::uint32_t seats, Random random) : m_seats(seats), m_random(random) {
    for (std::size_t i = 0; i < count; ++i) m_buyers.emplace_back().number = i;
}

std::uint64_t ServerBuyers::draw(Buyer& b, std::uint64_t bound) {
    return m_random.below(bound, Stream::Simulation, b.number + 1, ++b.draws);
}

void ServerBuyers::wrong(const Buyer& b, const std::string& what) {
    m_wrongs.push_back("buyer " + std::to_string(b.number) + ": " + what);
}

// --- Coming and going -----------------------------------------------------------------------------

bool ServerBuyers::allReady() const {
    return std::ranges::all_of(m_buyers, [](const Buyer& b) { return b.stateTold && !b.open && b.compare.empty(); });
}

bool ServerBuyers::comeTo(std::uint16_t port, double patience) {
    m_swarm = std::make_unique<load::Swarm>([this](std::size_t line, QByteArrayView message) { heard(line, message); });
    m_lines.clear();
    m_before = m_epoch;
    for (Buyer& b : m_buyers) {
        b.stateTold = b.joined = b.openSent = false;
        b.line.reset();
        b.compare.clear();
        for (std::size_t i = b.own.size() - std::min(b.own.size(), kCompared); i < b.own.size(); ++i) {
            b.compare.push_back(b.own[i]);
        }
    }
    const double until = load::now() + patience;
    while (!allReady() && m_wrongs.empty() && load::now() < until) {
        for (Buyer& b : m_buyers) {
            // The first one opens the session, the others need its number.
            const bool may = isHost(b) || m_session != LanSessionId{};
            if (!b.line && may) {
                m_lines.push_back(b.number);
                b.line = m_swarm->add(port);
            }
        }
        const bool together = std::ranges::all_of(m_buyers, [](const Buyer& b) { return b.joined; });
        if (together && !std::exchange(m_started, true)) {
            StartSession start;
            start.countdownMs = kCountdownMs;
            send(m_buyers[0], start);
        }
        m_swarm->poll(5);
        for (Buyer& b : m_buyers) act(b, false);
    }
    for (const Buyer& b : m_buyers) {
        if (b.line && m_swarm->stage(*b.line) == load::Swarm::Stage::Gone) wrong(b, "the server closed the connection");
    }
    return allReady() && m_wrongs.empty();
}

bool ServerBuyers::begin(double patience) {
    const double until = load::now() + patience;
    const auto goes = [](const Buyer& b) { return b.number == 0 || b.own.size() >= kFirstCommands; };
    while (!std::ranges::all_of(m_buyers, goes) && load::now() < until) buy(0.02);
    return std::ranges::all_of(m_buyers, goes);
}

void ServerBuyers::buy(double seconds) {
    const double until = load::now() + seconds;
    while (load::now() < until) {
        m_swarm->poll(2);
        for (Buyer& b : m_buyers) act(b, true);
    }
}

bool ServerBuyers::settle(double patience) {
    const double until = load::now() + patience;
    while (!allReady() && load::now() < until) {
        m_swarm->poll(5);
        for (Buyer& b : m_buyers) act(b, false);
    }
    return allReady();
}

void ServerBuyers::hearTheRest() {
    const double until = load::now() + 2;
    while (m_swarm->open() > 0 && load::now() < until) m_swarm->poll(5);
    for (const Buyer& b : m_buyers) m_history.broke(b.number);
}

// --- What is said ---------------------------------------------------------------------------------

void ServerBuyers::send(Buyer& b, const LobbyRequest& request) {
    const auto bytes = encodeMessage(request);
    FRONTROW_ASSERT(static_cast<bool>(bytes));
    if (b.line) m_swarm->send(*b.line, bytes.value());
}

void ServerBuyers::send(Buyer& b, const ClientMessage& message) {
    const auto bytes = encodeMessage(message);
    FRONTROW_ASSERT(static_cast<bool>(bytes));
    if (b.line) m_swarm->send(*b.line, bytes.value());
}

void ServerBuyers::ask(Buyer& b, const ClientMessage& message) {
    m_history.asked(b.number, message);
    send(b, message);
}

template <class Verb> ClientMessage ServerBuyers::made(Buyer& b, Verb verb) {
    Ask<Verb> message;
    message.counter = CommandCounter{++b.counter};
    message.performance = PerformanceId{1};
    message.verb = std::move(verb);
    return message;
}

// First what was answered before, then what was not, then something new; one at a time.
void ServerBuyers::act(Buyer& b, bool mayWish) {
    if (!b.stateTold || load::now() < b.againAt) return;
    if (!b.compare.empty()) {
        ask(b, m_acknowledged[b.compare.front()].message);
        b.againAt = load::now() + kAgainAfter;
        return;
    }
    if (!b.open) {
        if (!mayWish || !m_opened || isHost(b)) return;
        b.open = wish(b);
        b.openSent = false;
        if (!b.open) return;
    }
    if (std::exchange(b.openSent, true)) return;
    ask(b, *b.open);
}

std::optional<ClientMessage> ServerBuyers::wish(Buyer& b) {
    const OwnState& s = b.state;
    const std::uint64_t dice = draw(b, 100);
    // Seats come back, so that the sale never ends.
    if (!s.tickets.empty() && s.held.empty() && s.order.value == 0 && (dice < 50 || s.tickets.size() > 2)) {
        CancelTickets cancel;
        for (const TicketId ticket : s.tickets) cancel.tickets.push(ticket);
        return made(b, cancel);
    }
    switch (s.stage) {
        case BuyerStage::Outside: return made(b, EnterWaitingRoom{});
        case BuyerStage::Waiting: return std::nullopt;
        case BuyerStage::Admitted: return made(b, UsePass{s.pass, m_epoch});
        default: break;
    }
    if (s.order.value != 0) {
        if (dice < 15) return made(b, CancelOrder{s.order});
        return made(b, Pay{s.order, PaymentMethod::Wallet, 0, 0});
    }
    if (s.held.empty()) {
        HoldSeats hold;
        hold.mode = HoldMode::Add;
        const auto at = static_cast<std::uint32_t>(draw(b, m_seats - 1));
        hold.seats.push(SeatIndex{at});
        if (draw(b, 2) == 0) hold.seats.push(SeatIndex{at + 1});
        return made(b, hold);
    }
    if (dice < 20) return made(b, ReleaseSeats{s.holdVersion, {}});
    return made(b, OpenOrder{s.holdVersion});
}

// --- What is heard --------------------------------------------------------------------------------

void ServerBuyers::heard(std::size_t line, QByteArrayView message) {
    Buyer& b = m_buyers[m_lines[line]];
    if (message.isEmpty()) {
        b.line = line;
        send(b, Enter{});
        if (b.token.empty()) return send(b, SignInAsGuest{"Buyer " + std::to_string(b.number)});
        return send(b, SignInAgain{b.token});
    }
    const std::uint32_t kind = messageNumber(message).value_or(0);
    if (kind >= 200) {
        if (const auto news = decodeLobbyNews(message)) take(b, news.value());
    } else if (const auto decoded = decodeServerMessage(message)) {
        take(b, decoded.value());
    }
}

void ServerBuyers::take(Buyer& b, const LobbyNews& news) {
    if (const auto* me = std::get_if<SignedIn>(&news)) {
        if (b.person != PersonId{} && b.person != me->person) wrong(b, "is somebody else after the restart");
        const bool first = b.token.empty();
        b.person = me->person;
        b.token = me->token;
        if (!first && me->session != m_session) wrong(b, "is not in the session any more");
        if (!first) return;
        if (!isHost(b)) return send(b, JoinSession{m_session, {}, 0});
        OpenSession wishes;
        wishes.title = "Kill rounds";
        wishes.scenario = "easy";
        wishes.venue = "club";
        wishes.mostPeople = kMaxSessionPeople;
        wishes.opens = OpensWhen::WhenTheHostSays;
        wishes.letters = 0;
        send(b, wishes);
    } else if (const auto* joined = std::get_if<Joined>(&news)) {
        m_session = joined->session;
        b.joined = true;
    } else if (std::holds_alternative<SaleThere>(news)) {
        send(b, Hello{kProtocolVersion, b.device, 0, "server rounds"});
    } else if (const auto* refused = std::get_if<Refused>(&news)) {
        wrong(b, "request " + std::to_string(refused->request) +
                     " is refused: " + std::string(lobbyRefusalName(refused->refusal)) + ' ' + refused->detail);
    } else if (std::holds_alternative<ResultsTold>(news)) {
        wrong(b, "the sale is over");
    }
}

// The same person has the same account and device, and no epoch comes twice.
void ServerBuyers::returned(Buyer& b, std::uint32_t epoch) {
    if (epoch <= m_before) wrong(b, "the epoch has not risen");
    m_epoch = std::max(m_epoch, epoch);
}

void ServerBuyers::take(Buyer& b, const ServerMessage& message) {
    if (const auto* welcome = std::get_if<Welcome>(&message)) {
        returned(b, welcome->epoch);
        if (b.account != kNobody && (b.account != welcome->account || b.device != welcome->device))
            wrong(b, "has another account or device after the restart");
        b.account = welcome->account;
        b.device = welcome->device;
    } else if (const auto* state = std::get_if<OwnState>(&message)) {
        b.state = *state;
        b.stateTold = true;
        m_history.saw(b.number, *state);
    } else if (const auto* sale = std::get_if<SaleEvent>(&message)) {
        m_opened = m_opened || sale->kind == EventKind::SaleOpened;
    } else if (const auto* event = std::get_if<OwnEvent>(&message)) {
        m_history.happened(b.number, *event);
    } else if (const auto* answer = std::get_if<Answered>(&message)) {
        m_history.told(b.number, *answer);
        answered(b, *answer);
    } else if (const auto* declined = std::get_if<Declined>(&message)) {
        if (declined->refusal != WireRefusal::SlowDown) {
            return wrong(b, "declined: " + std::string(wireRefusalName(declined->refusal)) + ' ' + declined->detail);
        }
        b.openSent = false;
        b.againAt = load::now() + kAgainAfter;
    }
}

void ServerBuyers::answered(Buyer& b, const Answered& answer) {
    if (!b.compare.empty()) {
        const AnsweredCommand& before = m_acknowledged[b.compare.front()];
        if (counterOf(before.message) == answer.counter) {
            ++m_compared;
            if (!(before.answer == answer.answer())) {
                wrong(b, "command " + std::to_string(answer.counter.value) + " was acknowledged, and is lost");
            }
            b.compare.pop_front();
            b.againAt = 0;
            return;
        }
    }
    if (!b.open || counterOf(*b.open) != answer.counter) return;
    b.own.push_back(m_acknowledged.size());
    m_acknowledged.push_back({b.account, b.device, *std::exchange(b.open, std::nullopt), answer.answer()});
    // A seat that is gone, or an end that was met: not at once again.
    b.againAt = answer.refusal == Refusal::None ? 0 : load::now() + 0.02;
}

}  // namespace frontrow::faults
