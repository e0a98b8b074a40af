// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One simulated run of one seed over network links: the product's sessions and views on one side, its desk,
// map stream, queue guards and recovery on the other, and between them wires that break, die silently, crawl,
// lose, double and reorder; a disk that fails and a process that dies. Whatever the host tells and whatever
// a view shows is held against the journal. Same limits: same run, op for op. Thread: one.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <queue>
#include <string>
#include <vector>

#include "../coverage.h"
#include "../failure.h"
#include "desk_process.h"
#include "ledger.h"
#include "wire.h"
#include "wired_buyer.h"

namespace frontrow::simulation {

class LinkRun {
public:
    // Adds what it reaches to `coverage`.
    LinkRun(const WorldLimits& limits, Coverage& coverage);
    ~LinkRun();

    // Nothing if no rule was broken.
    std::optional<Failure> play();
    const std::vector<std::uint64_t>& chain() const { return m_chain; }
    std::uint64_t ops() const { return m_ops; }

private:
    enum class Happening : std::uint8_t {
        Acts,         // device
        Connects,     // device
        UpArrives,    // wire
        DownArrives,  // wire
        ClientLoses,  // wire: the client finds out that it is gone
        ServerLoses,  // wire
        Sweep         // as the server looks after its connections
    };
    struct Item {
        std::int64_t at = 0;
        std::uint64_t order = 0;
        Happening what = Happening::Sweep;
        std::uint32_t which = 0;
        bool operator<(const Item& other) const { return at != other.at ? at > other.at : order > other.order; }
    };
    class DeviceLink;
    // One device with its session; several may be one account's.
    struct Device {
        std::unique_ptr<DeviceLink> link;
        std::unique_ptr<WiredBuyer> buyer;
        Wire* wire = nullptr;  // the one it holds
        std::int64_t unreachableUntil = 0;
        std::int64_t connectingSince = 0;
        bool connecting = false;
        std::size_t sight = 0;       // of its account: the newest it has shown
        std::uint32_t mapEpoch = 0;  // of the newest live map it has shown
        std::uint64_t mapSequence = 0;
        bool showedMap = false;
        std::int64_t blindSince = 0;  // shows no live map though one is shown to it; 0: it does
    };
    struct Oracle;

    // link_run.cpp: the loop.
    void plan(std::int64_t at, Happening what, std::uint32_t which);
    void happens(const Item& item);
    void runTo(std::int64_t t);
    SimTime logTime() const { return SimTime{m_clock + m_offset}; }
    bool hits(Fault fault);
    void fail(std::string what);
    bool failed() const { return m_failure.has_value(); }
    bool over();
    void openAccounts();
    void deviceActs(std::uint32_t index);
    ListedDeskSetup deskSetup() const;
    SaleDesk* desk() { return m_process && m_process->desk ? m_process->desk.get() : nullptr; }

    // link_run_wires.cpp: connections, and what happens on them.
    void openLink(std::uint32_t device);
    void closeLink(std::uint32_t device);
    bool sendUp(std::uint32_t device, const ClientMessage& message);
    void connects(std::uint32_t device);
    void upArrives(Wire& wire);
    void downArrives(Wire& wire);
    void clientLoses(Wire& wire);
    void serverLoses(Wire& wire);
    void breaks(Wire& wire);
    void dies(Wire& wire);
    void putDown(Wire& wire, SharedMessage message, std::int64_t moreMs);
    void sendDown(Wire& wire, const SharedMessage& message);
    void sweep();
    void look(Wire& wire);
    void lookForOutdated(Wire& wire);
    void readsAgain(Wire& wire);
    void linkTrouble(std::uint32_t device);

    // link_run_told.cpp: what the host says, against the ledger.
    void tells(Wire& wire, const SharedMessage& message);
    void follow();
    void checkTold(const Wire& wire, const ServerMessage& message);
    void checkTold(const Wire& wire, const Answered& answered);
    void checkTold(const Wire& wire, const OwnEvent& event);
    void checkTold(const SaleEvent& event);
    void checkTold(const Wire& wire, const OwnPlace& place);
    void checkTold(const FreeCounts& counts);
    void checkTold(const Wire& wire, const LettersSpelled& spelled);
    void checkCommand(const JournalRecord& record);
    void checkStandings();
    void askOracle();
    void oracleHears(const SharedMessage& message);
    void noteMap(const MapSnapshot& whole);
    void noteMap(const MapDelta& delta);
    void noteMap(std::uint32_t epoch, std::uint64_t sequence, std::vector<SeatCode> codes);

    // link_run_shown.cpp: what a device shows, against the ledger.
    void checkShown(Device& device, bool ownMayDiffer);
    void checkNews(Device& device);
    void checkSight(Device& device);
    void checkMap(Device& device);
    void checkConverged(Device& device);
    void settle();

    // link_run_crash.cpp: where the process dies, and how it starts anew.
    void planTrouble();
    void trouble();
    void armCrash();
    void processDies();
    void start();
    bool startOnce(bool mayDie);

    WorldLimits m_limits;
    World m_world;
    Coverage& m_coverage;
    Dice m_dice;
    Disk m_disk;
    Lease m_lease;
    std::uint32_t m_epoch;
    std::unique_ptr<DeskProcess> m_process;
    Ledger m_ledger;
    ManualClock m_local;
    std::vector<Device> m_devices;
    std::vector<std::unique_ptr<Wire>> m_wires;
    std::vector<Wire*> m_open;                                              // those whose server's end is open
    std::map<std::pair<AccountId, DeviceIndex>, std::uint32_t> m_deviceOf;  // of those that were welcomed
    std::priority_queue<Item> m_items;
    std::uint64_t m_order = 0;

    std::unique_ptr<Oracle> m_oracle;
    std::map<std::pair<std::uint32_t, std::uint64_t>, std::vector<SeatCode>> m_maps;  // by epoch and sequence, as told

    SendQueueLimits m_queue;
    std::size_t m_ring = 1;
    std::vector<std::uint64_t> m_crashAt, m_badDiskAt;  // op numbers, rising
    std::int64_t m_diskBadUntil = 0;
    std::int64_t m_crashBy = 0;  // a crash is armed; without an occasion it comes then
    std::optional<CrashPoint> m_crashPoint;
    std::int64_t m_downUntil = 0;
    std::int64_t m_startedAt = 0;  // as the one below: of the process, or of its last recovery
    std::uint64_t m_mapsFrom = 0;  // no map that is told is of a position before
    Fault m_shadow = Fault::Count_;
    std::uint64_t m_shadowUntil = 0;  // position

    std::vector<std::uint64_t> m_chain;
    RecordDigest m_tellings;  // of everything that was told to anybody
    std::optional<Failure> m_failure;
    std::uint64_t m_ops = 0;
    std::uint64_t m_chainAt = 1'000;
    std::uint64_t m_opsWhenOver = 0;
    std::int64_t m_clock = 1'000;
    std::int64_t m_offset = -1'000;
    bool m_calm = true;
};

}  // namespace frontrow::simulation
