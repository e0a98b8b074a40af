// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the host says to its connections, held against the journal at that very moment: only what is
// committed, only to whom it belongs, and never less than all of it.
#include <algorithm>

#include "../command_text.h"
#include "link_run.h"
#include "oracle.h"
#include "sale/letters.h"

namespace frontrow::simulation {

namespace {

std::string toAccount(std::string_view rule, AccountId account, std::string_view what) {
    return std::string(rule) + ": account " + std::to_string(account.value) + " " + std::string(what);
}

}  // namespace

// Reads what is committed by now.
void LinkRun::follow() {
    if (failed() || m_process == nullptr || !m_process->journal.usable()) return;
    const std::uint64_t before = m_ledger.position();
    if (m_process->journal.committed() == before) return;
    m_ledger.follow(m_process->journal, before < m_shadowUntil ? m_shadow : Fault::Count_);
    if (!m_process->journal.misuse().empty()) return fail("I4: " + m_process->journal.misuse());
    if (!m_ledger.broken().empty()) return fail(m_ledger.broken());
    const auto& records = m_ledger.records();
    for (std::uint64_t i = before; i < records.size() && !failed(); ++i) {
        ++m_ops;
        checkCommand(records[i]);
    }
}

// A person's command was asked by the device it names, under that number.
void LinkRun::checkCommand(const JournalRecord& record) {
    const Actor& actor = record.command.actor;
    if (actor.role != Role::Buyer) return;
    if (actor.device.value == 0) return;  // the server's own
    const auto device = m_deviceOf.find({actor.account, actor.device});
    if (device == m_deviceOf.end())
        return fail("I12: a command of a device that nobody has: " + textOf(record.command));
    const auto* asked = m_devices[device->second].buyer->asked(record.command.counter);
    if (asked == nullptr) return fail("I4: nobody asked for " + textOf(record.command));
}

void LinkRun::tells(Wire& wire, const SharedMessage& message) {
    follow();
    if (failed()) return;
    if (!message) {
        wire.seat.reset();
        wire.greeted = false;
        wire.up.clear();
        std::erase(m_open, &wire);
        return putDown(wire, nullptr, 0);
    }
    checkTold(wire, *message);
    m_tellings.add(std::uint64_t{wire.setup().number} << 32U | message->index(), static_cast<std::uint64_t>(m_clock));
    if (const auto* welcome = std::get_if<Welcome>(message.get())) {
        wire.greeted = true;
        wire.deviceTold = welcome->device;
        const auto known = m_deviceOf.emplace(std::pair{welcome->account, welcome->device}, wire.setup().device);
        if (known.first->second != wire.setup().device) return fail("I4: two sessions have one device");
        if (welcome->account != wire.setup().account) return fail("I12: a session is welcomed as somebody else");
    }
    if (const auto* whole = std::get_if<MapSnapshot>(message.get())) {
        wire.wholeMapTold = true;
        noteMap(*whole);
    } else if (const auto* delta = std::get_if<MapDelta>(message.get())) {
        noteMap(*delta);
    }
    const auto* counts = std::get_if<FreeCounts>(message.get());
    if (counts != nullptr && counts->whole == kWholeAfterResume)
        m_coverage.count(wire.wholeMapTold ? Linked::FromSnapshot : Linked::FromRing);
    sendDown(wire, message);
}

void LinkRun::checkTold(const Wire& wire, const ServerMessage& message) {
    if (const auto* answered = std::get_if<Answered>(&message)) return checkTold(wire, *answered);
    if (const auto* own = std::get_if<OwnEvent>(&message)) return checkTold(wire, *own);
    if (const auto* event = std::get_if<SaleEvent>(&message)) return checkTold(*event);
    if (const auto* place = std::get_if<OwnPlace>(&message)) return checkTold(wire, *place);
    if (const auto* counts = std::get_if<FreeCounts>(&message)) return checkTold(*counts);
    if (const auto* spelled = std::get_if<LettersSpelled>(&message)) return checkTold(wire, *spelled);
    if (const auto* declined = std::get_if<Declined>(&message)) {
        ++m_ops;
        m_coverage.countAnswered();
        if (declined->refusal == WireRefusal::TakenOver) m_coverage.count(Linked::TakenOver);
        if (declined->refusal == WireRefusal::SlowDown) m_coverage.count(Linked::SlowDown);
        if (declined->refusal == WireRefusal::StorageFull) m_coverage.count(Linked::StorageFull);
    } else if (std::holds_alternative<ClockAnswer>(message)) {
        ++m_ops;
        m_coverage.countAnswered();
    }
}

void LinkRun::checkTold(const Wire& wire, const Answered& answered) {
    if (!m_ledger.answered(wire.setup().account, wire.deviceTold, answered.counter, answered.answer()))
        fail(toAccount("I4", wire.setup().account, "hears an answer that is not in the journal"));
}

void LinkRun::checkTold(const Wire& wire, const OwnEvent& event) {
    if (m_ledger.times(wire.setup().account, factOf(event)) == 0)
        fail(toAccount("I8", wire.setup().account, "hears what did not happen to it: ") +
             std::string(eventName(event.kind)));
}

void LinkRun::checkTold(const SaleEvent& event) {
    if (m_ledger.times(kNobody, factOf(event)) == 0) fail("I8: everybody hears what did not happen");
}

void LinkRun::checkTold(const Wire& wire, const OwnPlace& place) {
    if (m_ledger.sale().place(wire.setup().account).value_or(0) != place.place)
        fail(toAccount("I10", wire.setup().account, "hears of another place than its own"));
}

// Counts are those of the very map they name.
void LinkRun::checkTold(const FreeCounts& counts) {
    if (counts.whole == kWholeAfterResume) {
        ++m_ops;
        m_coverage.countAnswered();
    }
    const auto map = m_maps.find({counts.epoch, counts.mapSequence});
    if (map == m_maps.end()) return;  // nobody was shown it
    const VenuePlan& plan = *m_world.performances.front().plan;
    for (std::size_t i = 0; i < counts.sections.size(); ++i) {
        std::uint32_t free = 0;
        for (std::uint32_t seat = 0; seat < plan.seatCount(); ++seat) {
            const bool inIt = plan.seatSection(SeatIndex{seat}) == counts.sections[i];
            free += inIt && map->second[seat] == SeatCode::Free ? 1U : 0U;
        }
        if (free != counts.sectionFree[i]) return fail("I8: a count of free seats is not that of its map");
    }
}

void LinkRun::checkTold(const Wire& wire, const LettersSpelled& spelled) {
    ++m_ops;
    m_coverage.countAnswered();
    const auto letters = m_ledger.letters(wire.setup().account, spelled.challenge);
    if (!letters || unpackLetters(*letters) != spelled.letters)
        fail(toAccount("I12", wire.setup().account, "hears letters that are not its own"));
}

// The host is at rest: it has the journal's state, and the sale knows who is there.
void LinkRun::checkStandings() {
    const SaleDesk& host = *desk();
    if (host.engine().digest() != m_ledger.engine().digest())
        return fail("I7: the host's digest is not that of its journal");
    if (m_dice.chance(4)) {
        m_ledger.passTime(host.engine().now());
        if (!m_ledger.broken().empty()) return fail(m_ledger.broken());
        if (host.engine().stateHash() != m_ledger.engine().stateHash())
            return fail("I7: the host's state is not that of its journal");
    }
    if (!m_dice.chance(60)) return;
    std::map<AccountId, std::uint32_t> there;
    for (const Wire* wire : m_open) {
        if (wire->greeted && ++there[wire->setup().account] > 1)
            return fail(toAccount("I9", wire->setup().account, "is served on two connections"));
    }
    // Who was there before a start has some time to come back.
    if (m_clock - m_startedAt < SaleDesk::kReturnWithin.ms + 5'000) return;
    for (std::uint32_t i = 1; i <= m_ledger.engine().accounts().count(); ++i) {
        const BuyerState buyer = m_ledger.sale().buyer(AccountId{i});
        if (buyer.stage != BuyerStage::Outside && buyer.connected && !there.contains(AccountId{i}))
            return fail(toAccount("I9", AccountId{i}, "keeps its place though its connection is gone"));
    }
}

// --- The one who looks on -------------------------------------------------------------------------

// Connected before anybody else, so that every map is known before it is shown.
void LinkRun::askOracle() {
    SaleDesk* host = desk();
    if (host == nullptr || host->stopped() || host->suspended()) return;
    Oracle& oracle = *m_oracle;
    m_startedAt = m_clock;
    oracle.run = this;
    oracle.view = BuyerView(m_world.performances.front().plan);
    oracle.connection = host->watch(oracle);
    if (!oracle.connection) return fail("I14: nobody may look on");
    host->receive(*oracle.connection, Hello{}, host->now());
    host->receive(*oracle.connection, Resume{PerformanceId{1}, 0, 0}, host->now());
    try {
        host->runUntil(host->now(), std::nullopt);
    } catch (const Crashed&) {
        return processDies();
    }
    follow();
}

void LinkRun::oracleHears(const SharedMessage& message) {
    follow();
    if (failed()) return;
    const BuyerView::Effect effect = m_oracle->view.apply(*message);
    if (effect == BuyerView::Effect::Gap) return fail("I8: something is missing on a connection that loses nothing");
    if (const auto* whole = std::get_if<MapSnapshot>(message.get())) return noteMap(*whole);
    if (const auto* delta = std::get_if<MapDelta>(message.get())) noteMap(*delta);
}

void LinkRun::noteMap(const MapSnapshot& whole) {
    std::vector<SeatCode> codes;
    const bool good =
        whole.parts == 1 && unpackCodes(whole.codes, whole.seatCount, codes) && codes.size() == m_ledger.codes().size();
    if (!good) return fail("I8: a whole map is none");
    noteMap(whole.epoch, whole.sequence, std::move(codes));
}

// On top of the map before it, which whoever may take it has been told.
void LinkRun::noteMap(const MapDelta& delta) {
    if (m_maps.contains({delta.epoch, delta.sequence})) return;
    const auto before = m_maps.find({delta.epoch, delta.sequence - 1});
    if (before == m_maps.end()) return;
    std::vector<SeatCode> codes = before->second;
    for (const PackedSeat packed : delta.seats) {
        if (packedSeatIndex(packed).value >= codes.size()) return fail("I8: a change of a seat that is none");
        codes[packedSeatIndex(packed).value] = packedSeatCode(packed);
    }
    noteMap(delta.epoch, delta.sequence, std::move(codes));
}

// What is shown under that number from now on.
void LinkRun::noteMap(std::uint32_t epoch, std::uint64_t sequence, std::vector<SeatCode> codes) {
    const auto known = m_maps.find({epoch, sequence});
    if (known != m_maps.end()) {
        if (known->second != codes) fail("I8: two maps are told under one number");
        return;
    }
    if (!m_ledger.hasPicture(pictureOf(codes), m_mapsFrom))
        return fail("I8: the map that is told is not the sale's at any position");
    m_maps.emplace(std::pair{epoch, sequence}, std::move(codes));
}

}  // namespace frontrow::simulation
