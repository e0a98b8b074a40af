// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What hostile clients do to a server with the limits it has by default, while people go on buying beside
// them: ten thousand connections at once, floods of pings, giant frames, bytes that are no message, tokens
// that were never given, somebody who does not read. Each must end by rule, the server's memory must stay
// bounded, and the buyers must be answered. One line for each attack; 1 if one of them did harm.
#include <QCoreApplication>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include "domain/random.h"
#include "load/buyers.h"
#include "protocol/message_codec.h"
#include "sale/refusal.h"

using namespace frontrow;
using namespace frontrow::load;

namespace {

constexpr std::size_t kBuyers = 12;
constexpr double kPatience = 30;
constexpr double kMostAnswerMs = 1'000;
constexpr std::uint64_t kMostGrowth = 64ULL * 1024 * 1024;

// People who buy beside the attack: each holds a seat, and another one instead, for ever.
class Honest {
public:
    explicit Honest(std::uint16_t port) : m_buyers(port), m_asked(kBuyers, 0) {
        m_buyers.answered = [this](std::size_t buyer, const Answered&) {
            if (m_asked[buyer] == 0) return;
            m_slowest = std::max(m_slowest, (now() - m_asked[buyer]) * 1'000);
            m_asked[buyer] = 0;
            ++m_answers;
        };
    }
    bool begin() {
        m_buyers.add(Way::Buys);
        if (!m_buyers.gather(1, kPatience)) return false;
        // Not more at once than one address may.
        while (m_buyers.size() < kBuyers) {
            m_buyers.add(Way::Buys);
            m_buyers.poll(60);
        }
        return m_buyers.gather(kBuyers, kPatience) && m_buyers.openSale(kPatience);
    }
    void turn() {
        if (now() - m_last > 0.1) {
            m_last = now();
            const std::size_t buyer = m_step % kBuyers;
            if (m_asked[buyer] == 0) {
                SeatList one;
                one.push(SeatIndex{static_cast<std::uint32_t>(m_random.below(1'000, Stream::Simulation, 0, m_step))});
                m_asked[buyer] = now();
                m_buyers.ask(buyer, HoldSeats{one, HoldMode::Swap, PartyNeeds::None});
            }
            ++m_step;
        }
        m_buyers.poll(1);
    }
    // Since the last call.
    std::pair<int, double> answers() { return {std::exchange(m_answers, 0), std::exchange(m_slowest, 0)}; }
    std::size_t connected() { return m_buyers.swarm().open(); }

private:
    Buyers m_buyers;
    std::vector<double> m_asked;
    const Random m_random{0x4F2A91};
    std::uint64_t m_step = 0;
    double m_last = 0;
    int m_answers = 0;
    double m_slowest = 0;
};

struct Attack {
    const char* name;
    double seconds;
    // Called again and again with the swarm of the attackers; they are dropped afterwards.
    std::function<void(Swarm&, std::uint16_t port, double elapsed)> turn;
};

QByteArray raw(const LobbyRequest& request) { return encodeMessage(request).value(); }

std::vector<Attack> attacks() {
    std::vector<Attack> all;
    all.push_back({"ten_thousand_connections", 5, [made = 0](Swarm& swarm, std::uint16_t port, double) mutable {
                       for (int i = 0; i < 200 && made < 10'000; ++i, ++made) {
                           const std::size_t number = swarm.add(port);
                           // Its descriptor is needed for the next one.
                           if (number >= 2'000) swarm.close(number - 2'000);
                       }
                       swarm.poll(1);
                   }});
    all.push_back({"flood_of_messages", 5, [](Swarm& swarm, std::uint16_t port, double elapsed) {
                       if (swarm.open() == 0 && static_cast<double>(swarm.size()) < elapsed * 10 + 1) swarm.add(port);
                       for (std::size_t i = 0; i < swarm.size(); ++i) {
                           for (int k = 0; k < 50; ++k) swarm.send(i, raw(LobbyProbe{k}));
                       }
                       swarm.poll(1);
                   }});
    all.push_back({"no_messages", 5, [step = 0](Swarm& swarm, std::uint16_t port, double elapsed) mutable {
                       if (static_cast<double>(swarm.size()) < elapsed * 10 + 1) swarm.add(port);
                       static const std::vector<QByteArray> rubbish{QByteArray::fromHex("a2000161ff"),
                                                                    QByteArray::fromHex("bf00ff"),
                                                                    QByteArray::fromHex("a1001bffffffffffffffff"),
                                                                    QByteArray(200, '\x9f'),
                                                                    QByteArray::fromHex("a200a0a0a0a0a0a0a0a0a0a0"),
                                                                    QByteArray(60'000, '\x81')};
                       for (std::size_t i = 0; i < swarm.size(); ++i) {
                           swarm.send(i, rubbish[static_cast<std::size_t>(step++) % rubbish.size()]);
                       }
                       swarm.poll(1);
                   }});
    all.push_back({"forged_tokens", 5, [](Swarm& swarm, std::uint16_t port, double elapsed) {
                       if (static_cast<double>(swarm.size()) < elapsed * 10 + 1) {
                           swarm.add(port);
                           swarm.poll(5);
                       }
                       for (std::size_t i = 0; i < swarm.size(); ++i) {
                           if (swarm.stage(i) != Swarm::Stage::Open) continue;
                           swarm.send(i, raw(Enter{}));
                           for (std::uint8_t k = 0; k < 20; ++k) {
                               swarm.send(i, raw(SignInAgain{std::vector<std::uint8_t>(32, k)}));
                           }
                       }
                       swarm.poll(1);
                   }});
    all.push_back({"giant_frames", 5, [](Swarm& swarm, std::uint16_t port, double elapsed) {
                       if (static_cast<double>(swarm.size()) < elapsed * 10 + 1) swarm.add(port);
                       // Within the length of a frame, in pieces that never end, would be the framing test's.
                       for (std::size_t i = 0; i < swarm.size(); ++i) swarm.send(i, QByteArray(65'535, 'x'));
                       swarm.poll(1);
                   }});
    all.push_back({"who_does_not_read", 25, [](Swarm& swarm, std::uint16_t port, double elapsed) {
                       if (swarm.size() < 10 && static_cast<double>(swarm.size()) < elapsed * 10) {
                           swarm.add(port);
                           swarm.poll(20);
                       }
                       // Asks and never listens to the answers.
                       for (std::size_t i = 0; i < swarm.size(); ++i) {
                           if (swarm.stage(i) != Swarm::Stage::Open) continue;
                           swarm.stopReading(i, true);
                           static double last = 0;
                           if (now() - last < 0.2) continue;
                           last = now();
                           swarm.send(i, raw(Enter{}));
                           swarm.send(i, raw(ListSessions{1}));
                       }
                       swarm.poll(1);
                   }});
    return all;
}

}  // namespace

int main(int count, char** arguments) {
    QCoreApplication application(count, arguments);
    LoadServer server(0, ServerLimits::Default);
    Honest honest(server.port());
    if (!honest.begin()) return std::fprintf(stderr, "attacks: the buyers did not come in\n"), 1;
    int harm = 0;
    for (const Attack& attack : attacks()) {
        const std::uint64_t before = server.residentBytes();
        std::uint64_t most = before;
        honest.answers();
        std::size_t made = 0, stood = 0;
        {
            Swarm swarm([](std::size_t, QByteArrayView) {});
            const double begun = now();
            while (now() - begun < attack.seconds) {
                attack.turn(swarm, server.port(), now() - begun);
                honest.turn();
                stood = std::max(stood, swarm.open());
                most = std::max(most, server.residentBytes());
            }
            made = swarm.size();
        }
        const auto [answers, slowest] = honest.answers();
        const bool well = answers > static_cast<int>(attack.seconds) && slowest < kMostAnswerMs &&
                          most - before < kMostGrowth && honest.connected() == kBuyers;
        harm += well ? 0 : 1;
        std::printf(
            "attack %s: connections=%zu at_once=%zu server_grew_kb=%llu buyers=%zu answers=%d slowest_ms=%.0f … %s\n",
            attack.name, made, stood, static_cast<unsigned long long>((most - before) / 1'024), honest.connected(),
            answers, slowest, well ? "ok" : "harm");
        std::fflush(stdout);
        // The address may come again.
        const double rest = now() + 1.5;
        while (now() < rest) honest.turn();
    }
    std::printf("attacks: %s\n", harm == 0 ? "all ended by rule, the sale went on" : "harm was done");
    return harm == 0 ? 0 : 1;
}
