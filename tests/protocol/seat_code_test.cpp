// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/seat_code.h"

#include <QTest>

using namespace frontrow;

class SeatCodeTest : public QObject {
    Q_OBJECT

    static std::vector<SeatCode> someCodes(std::size_t count) {
        std::vector<SeatCode> codes;
        for (std::size_t i = 0; i < count; ++i) {
            codes.push_back(static_cast<SeatCode>(i % static_cast<std::size_t>(SeatCode::Count_)));
        }
        return codes;
    }

private slots:
    void packsAndUnpacks_data() {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 2, 7, 8, 9, 1'000, 98'304}) QTest::addRow("%d", count) << count;
    }
    void packsAndUnpacks() {
        QFETCH(int, count);
        const auto codes = someCodes(static_cast<std::size_t>(count));
        std::vector<SeatCode> back;
        QVERIFY(unpackCodes(packCodes(codes), static_cast<std::uint32_t>(count), back));
        QVERIFY(back == codes);
    }
    void refusesWrongSizesAndUnknownCodes() {
        std::vector<SeatCode> back;
        QVERIFY(!unpackCodes(std::vector<std::uint8_t>{0, 0}, 2, back));
        QVERIFY(!unpackCodes(std::vector<std::uint8_t>{}, 1, back));
        QVERIFY(!unpackCodes(std::vector<std::uint8_t>{0x90}, 2, back));
        QVERIFY(back.empty());
    }
    void aPackedSeatKeepsSeatAndCode() {
        const PackedSeat packed = packSeat(SeatIndex{199'999}, SeatCode::SoldToRival);
        QCOMPARE(packedSeatIndex(packed).value, 199'999U);
        QVERIFY(packedSeatCode(packed) == SeatCode::SoldToRival);
        QVERIFY(packedSeatCode(0xFF00'0001U) == SeatCode::Count_);
    }
    void everyStateTellsPersonsFromRivals() {
        for (const SeatState state : {SeatState::Held, SeatState::Ordered, SeatState::Sold}) {
            QVERIFY(seatCode(state, AccountKind::Person) != seatCode(state, AccountKind::Rival));
        }
        QVERIFY(seatCode(SeatState::Free, AccountKind::Rival) == SeatCode::Free);
        QVERIFY(seatCode(SeatState::Blocked, AccountKind::Person) == SeatCode::Blocked);
    }
};

QTEST_APPLESS_MAIN(SeatCodeTest)
#include "seat_code_test.moc"
