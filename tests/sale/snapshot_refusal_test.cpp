// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is no snapshot of this engine is refused by name, whatever the bytes are.
#include <QTest>
#include <map>
#include <optional>

#include "busy_sale.h"
#include "domain/bytes.h"
#include "domain/crc32c.h"
#include "domain/random.h"
#include "sale/snapshot.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

using Bytes = std::vector<std::byte>;

// Places of the header, see docs/journal-format.md.
constexpr std::size_t kFormatAt = 8;
constexpr std::size_t kSchemaAt = 10;
constexpr std::size_t kTimeUnitAt = 12;
constexpr std::size_t kTimeAt = 32;
constexpr std::size_t kStateHashAt = 48;
constexpr std::size_t kDigestAt = 56;
constexpr std::size_t kBodyBytesAt = 64;
constexpr std::size_t kBodyChecksumAt = 72;
constexpr std::size_t kHeaderChecksumAt = 76;
constexpr EngineSetup kSetup{};

// A sale in the middle of its rush, and the bytes of it.
struct Fixture {
    std::unique_ptr<Stage> stage =
        playBusySale({"venue rows 4 10", "policy standard", "policy holds.hold_ms 20000"}, 77, 500);
    std::vector<PerformanceSetup> setups{stage->setup().performance};
    Bytes bytes = writeSnapshot(stage->engine(), 500);

    std::optional<SnapshotFault> fault(const Bytes& given) const {
        const auto read = readSnapshot(given, kSetup, setups);
        return read ? std::nullopt : std::optional(read.error());
    }
};

// Makes length and checksums true again after a change.
void seal(Bytes& bytes) {
    const std::span<std::byte> all(bytes);
    putAt(all, kBodyBytesAt, std::uint64_t{bytes.size() - kSnapshotHeaderBytes});
    putAt(all, kBodyChecksumAt, crc32c(all.subspan(kSnapshotHeaderBytes)));
    putAt(all, kHeaderChecksumAt, crc32c(all.first(kHeaderChecksumAt)));
}

}  // namespace

class SnapshotRefusalTest : public QObject {
    Q_OBJECT

private slots:
    void aWholeOneIsRead() { QVERIFY(!m_f.fault(m_f.bytes)); }

    void everyFlippedBitIsFound() {
        Bytes bytes = m_f.bytes;
        // All of the header, then one bit of each byte: CRC-32C is proven on records.
        for (std::size_t bit = 0; bit < bytes.size() * 8; bit += bit < kSnapshotHeaderBytes * 8 ? 1 : 9) {
            const std::byte mask{static_cast<unsigned char>(1U << (bit % 8))};
            bytes[bit / 8] ^= mask;
            QVERIFY2(m_f.fault(bytes).has_value(), qPrintable(QString::number(bit)));
            bytes[bit / 8] ^= mask;
        }
    }

    void everyCutIsTooShort() {
        for (std::size_t size = 0; size < m_f.bytes.size(); size += size < 200 ? 1 : 37) {
            const Bytes cut(m_f.bytes.begin(), m_f.bytes.begin() + static_cast<std::ptrdiff_t>(size));
            QVERIFY(m_f.fault(cut) == SnapshotFault::TooShort);
        }
    }

    // The checksums are right each time: what is left are the ranges, the invariants and the hashes.
    void damageUnderARightChecksumIsFound() {
        const Random random(2026);
        std::map<SnapshotFault, int> faults;
        for (std::uint64_t i = 0; i < 3'000; ++i) {
            Bytes bytes = m_f.bytes;
            const std::uint64_t changes = 1 + random.below(3, Stream::Simulation, i, 0);
            for (std::uint64_t change = 1; change <= changes; ++change) {
                const std::uint64_t room = bytes.size() - kSnapshotHeaderBytes;
                const std::uint64_t at = kSnapshotHeaderBytes + random.below(room, Stream::Simulation, i, change);
                bytes[at] ^= static_cast<std::byte>(1 + random.below(255, Stream::Simulation, i, change + 100));
            }
            seal(bytes);
            const auto fault = m_f.fault(bytes);
            QVERIFY2(fault.has_value(), qPrintable(QString::number(i)));
            ++faults[*fault];
        }
        for (const SnapshotFault each :
             {SnapshotFault::FieldOutOfRange, SnapshotFault::InvariantBroken, SnapshotFault::StateHashDiffers}) {
            QVERIFY2(faults[each] >= 20, qPrintable(QString::number(faults[each])));
        }
    }

    void sealedCutsAreRefused() {
        for (std::size_t size = kSnapshotHeaderBytes; size < m_f.bytes.size(); size += 41) {
            Bytes cut(m_f.bytes.begin(), m_f.bytes.begin() + static_cast<std::ptrdiff_t>(size));
            seal(cut);
            QVERIFY(m_f.fault(cut) == SnapshotFault::FieldOutOfRange);
        }
    }

    void aHeaderOfAnotherKindIsNamed_data() {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("value");
        QTest::addColumn<int>("fault");
        const auto row = [](const char* name, std::size_t at, int value, SnapshotFault fault) {
            QTest::newRow(name) << static_cast<int>(at) << value << static_cast<int>(fault);
        };
        row("magic", 0, 'f', SnapshotFault::NotASnapshot);
        row("newer format", kFormatAt, 2, SnapshotFault::UnknownFormat);
        row("newer schema", kSchemaAt, 2, SnapshotFault::UnknownSchema);
        row("older schema", kSchemaAt, 0, SnapshotFault::UnknownSchema);
        row("time unit", kTimeUnitAt, 1, SnapshotFault::OtherTimeUnit);
        row("later epoch", kTimeUnitAt + 4, 2, SnapshotFault::LaterEpoch);
        row("other shard", kTimeUnitAt + 8, 2, SnapshotFault::OtherShard);
        row("config hash", kTimeAt + 8, 0, SnapshotFault::OtherSetup);
        row("log time", kTimeAt, 0, SnapshotFault::FieldOutOfRange);
        row("state hash", kStateHashAt, 0, SnapshotFault::StateHashDiffers);
        row("digest", kDigestAt, 0, SnapshotFault::DigestDiffers);
    }
    void aHeaderOfAnotherKindIsNamed() {
        QFETCH(int, at);
        QFETCH(int, value);
        QFETCH(int, fault);
        Bytes bytes = m_f.bytes;
        std::byte& place = bytes[static_cast<std::size_t>(at)];
        place = place == static_cast<std::byte>(value) ? std::byte{0xFF} : static_cast<std::byte>(value);
        seal(bytes);
        const auto found = m_f.fault(bytes);
        QVERIFY(found.has_value());
        QCOMPARE(faultText(*found), faultText(static_cast<SnapshotFault>(fault)));
    }

    void bytesBehindAreRefused() {
        Bytes bytes = m_f.bytes;
        bytes.push_back(std::byte{0});
        QVERIFY(m_f.fault(bytes) == SnapshotFault::TrailingBytes);
        seal(bytes);
        QVERIFY(m_f.fault(bytes) == SnapshotFault::TrailingBytes);
    }

    void anotherSetupIsRefused_data() {
        QTest::addColumn<int>("change");
        int change = 0;
        for (const char* name : {"hold time", "opening", "seed", "codes", "one more", "none"}) {
            QTest::newRow(name) << change++;
        }
    }
    void anotherSetupIsRefused() {
        QFETCH(int, change);
        std::vector<PerformanceSetup> setups = m_f.setups;
        switch (change) {
            case 0: setups[0].policy.holds.holdMs += 1; break;
            case 1: setups[0].opening = setups[0].opening + milliseconds(1); break;
            case 2: setups[0].seed ^= 1; break;
            case 3: setups[0].presaleCodes.push_back(4); break;
            case 4: setups.push_back(setups[0]); break;
            default: setups.clear();
        }
        const auto read = readSnapshot(m_f.bytes, kSetup, setups);
        QVERIFY(!read && read.error() == SnapshotFault::OtherSetup);
    }

    void anotherShardIsRefused() {
        const auto read = readSnapshot(m_f.bytes, {.epoch = 1, .shard = 2}, m_f.setups);
        QVERIFY(!read && read.error() == SnapshotFault::OtherShard);
    }

private:
    Fixture m_f;
};

QTEST_APPLESS_MAIN(SnapshotRefusalTest)
#include "snapshot_refusal_test.moc"
