// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every message to bytes and back, and what a message's bytes may not be.
#include "protocol/message_codec.h"

#include <QCborStreamWriter>
#include <QJsonDocument>
#include <QTest>

#include "protocol/field_json.h"
#include "protocol/message_number.h"
#include "protocol/seat_code.h"
#include "protocol/wire_limits.h"
#include "support/random_message.h"

using namespace frontrow;

namespace {

constexpr std::uint64_t kSeed = 0x51DE'CA5E;
constexpr int kRounds = 100;

// Everything in a message, for comparing.
template <class Variant> QByteArray contentOf(const Variant& message) {
    return std::visit(
        [](const auto& each) {
            QJsonObject object = fieldsToJson(each);
            object.insert(QStringLiteral("message"), toQString(each.name));
            return QJsonDocument(object).toJson(QJsonDocument::Compact);
        },
        message);
}

Result<ClientMessage, WireFault> decode(const QByteArray& bytes, ClientMessage) { return decodeClientMessage(bytes); }
Result<ServerMessage, WireFault> decode(const QByteArray& bytes, ServerMessage) { return decodeServerMessage(bytes); }
Result<TransferMessage, WireFault> decode(const QByteArray& bytes, TransferMessage) {
    return decodeTransferMessage(bytes);
}
Result<BeaconMessage, WireFault> decode(const QByteArray& bytes, BeaconMessage) { return decodeBeacon(bytes); }
Result<LobbyRequest, WireFault> decode(const QByteArray& bytes, LobbyRequest) { return decodeLobbyRequest(bytes); }
Result<LobbyNews, WireFault> decode(const QByteArray& bytes, LobbyNews) { return decodeLobbyNews(bytes); }

template <class Variant> void comesBack(const Variant& message) {
    const auto bytes = encodeMessage(message);
    QVERIFY2(bool(bytes), bytes ? "" : qPrintable(bytes.error().text()));
    const auto back = decode(bytes.value(), Variant{});
    QVERIFY2(bool(back), back ? "" : qPrintable(back.error().text()));
    QCOMPARE(contentOf(back.value()), contentOf(message));
    const auto again = encodeMessage(back.value());
    QCOMPARE(again.value(), bytes.value());
}

template <class Variant> void allComeBack(std::uint64_t seed) {
    test::SeededSource source(seed);
    for (int round = 0; round < kRounds; ++round) {
        for (std::size_t index = 0; index < std::variant_size_v<Variant>; ++index) {
            comesBack(test::anyMessage<Variant>(source, index));
            if (QTest::currentTestFailed()) {
                qWarning("seed %llx, round %d, message %zu", static_cast<unsigned long long>(seed), round, index);
                return;
            }
        }
    }
}

// Every prefix and every flipped bit is refused or decodes to what encodes to the very same bytes.
template <class Variant> void hasOneForm(const Variant& message) {
    const QByteArray whole = encodeMessage(message).value();
    for (qsizetype size = 0; size < whole.size(); ++size) QVERIFY(!decode(whole.first(size), Variant{}));
    for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
        QByteArray other = whole;
        other[bit / 8] = static_cast<char>(other.at(bit / 8) ^ (1 << (bit % 8)));
        const auto back = decode(other, Variant{});
        if (back) QCOMPARE(encodeMessage(back.value()).value(), other);
    }
}

Ask<HoldParty> holdParty() {
    Ask<HoldParty> ask;
    ask.counter = CommandCounter{7};
    ask.performance = PerformanceId{1};
    ask.verb = {SeatIndex{300}, 2, HoldMode::Swap, PartyNeeds::StepFree};
    return ask;
}

}  // namespace

class MessageCodecTest : public QObject {
    Q_OBJECT

private slots:
    void everyMessageComesBack() {
        qInfo("seed %llx", static_cast<unsigned long long>(kSeed));
        allComeBack<ClientMessage>(kSeed);
        allComeBack<ServerMessage>(kSeed + 1);
        allComeBack<TransferMessage>(kSeed + 2);
        allComeBack<LobbyRequest>(kSeed + 3);
        allComeBack<LobbyNews>(kSeed + 4);
        allComeBack<BeaconMessage>(kSeed + 5);
    }
    void tellsTheNumberFromTheFirstBytes_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("number");
        const auto row = [](const char* name, const char* hex, int number) {
            QTest::newRow(name) << QByteArray::fromHex(hex) << number;
        };
        row("one byte", "a2000301", 3);
        row("two bytes", "a10018a2", 162);
        row("many fields", "b8180018ff", 255);
        row("cut off behind the key", "a200", -1);
        row("cut off in the number", "a10018", -1);
        row("number of four bytes", "a100190100", -1);
        row("another first key", "a2010301", -1);
        row("an array", "820003", -1);
        row("an empty map", "a00003", -1);
        row("a map of unknown length", "bf0003", -1);
        row("nothing", "", -1);
    }
    void tellsTheNumberFromTheFirstBytes() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, number);
        const auto found = messageNumber(bytes);
        QCOMPARE(found ? static_cast<int>(*found) : -1, number);
    }
    void everyMessageHasOneForm() {
        test::SeededSource source(kSeed + 3);
        for (std::size_t i = 0; i < std::variant_size_v<ClientMessage>; ++i) {
            hasOneForm(test::anyMessage<ClientMessage>(source, i));
        }
        OwnState state;
        state.passUntil = kNever;
        state.tickets = {TicketId{3}};
        hasOneForm<ServerMessage>(state);
        hasOneForm<ServerMessage>(MapDelta{1, 9, PerformanceId{1}, {77}, {packSeat(SeatIndex{4}, SeatCode::Blocked)}});
        hasOneForm<TransferMessage>(PartsBegin{1, 4, std::vector<std::uint8_t>(32, 9)});
    }
    void aVerbInItsBytes() {
        QCOMPARE(encodeMessage(ClientMessage{holdParty()}).value().toHex(),
                 QByteArray("a7000d010702010319012c040205010601"));
    }
    void seatsTravelSideBySide() {
        MapDelta delta{1, 902, PerformanceId{1}, {12'360}, {}};
        delta.seats = {packSeat(SeatIndex{13}, SeatCode::HeldByRival), packSeat(SeatIndex{199'999}, SeatCode::Free)};
        QCOMPARE(encodeMessage(ServerMessage{delta}).value().toHex(),
                 QByteArray("a6001849010102190386030104193048") + "05480d0000023f0d0300");
    }
    // What is sent to everybody twenty times a second must be small.
    void aSeatThatChangesTakesFewBytes() {
        const auto bytesPerSeat = [](std::uint32_t seats) {
            MapDelta delta{1, 90'210, PerformanceId{1}, {1'234'567}, {}};
            for (std::uint32_t i = 0; i < seats; ++i) {
                delta.seats.push_back(packSeat(SeatIndex{199'000 + i}, SeatCode::HeldByRival));
            }
            const auto bytes = static_cast<std::uint32_t>(encodeMessage(ServerMessage{delta}).value().size());
            return (bytes + seats - 1) / seats;
        };
        QVERIFY(bytesPerSeat(6) <= 8);
        QCOMPARE(bytesPerSeat(20), 6U);
        QCOMPARE(bytesPerSeat(200), 5U);
    }
    void neverAndNegativesHaveTheirFullWidth() {
        QCOMPARE(encodeMessage(ClientMessage{ClockProbe{-1}}).value().toHex(), QByteArray("a200030120"));
        QCOMPARE(encodeMessage(ClientMessage{ClockProbe{std::numeric_limits<std::int64_t>::min()}}).value().toHex(),
                 QByteArray("a20003013b7fffffffffffffff"));
        const auto back = decodeClientMessage(QByteArray::fromHex("a20003013b7fffffffffffffff"));
        QCOMPARE(std::get<ClockProbe>(back.value()).t0, std::numeric_limits<std::int64_t>::min());
    }
    void refuses_data() {
        QTest::addColumn<QByteArray>("hex");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char* name, const char* hex, const char* fault) {
            QTest::newRow(name) << QByteArray(hex) << QString::fromLatin1(fault);
        };
        row("nothing", "", "truncated at byte 0");
        row("not a map", "820003", "not_a_message at byte 0");
        row("empty map", "a0", "not_a_message at byte 0");
        row("no number", "a10101", "not_a_message at byte 0");
        row("number not a number", "a1006161", "not_a_message at byte 2");
        row("unknown message", "a100183f", "unknown_message at byte 2");
        row("number beyond a byte",
            "a1001901"
            "03",
            "unknown_message at byte 2");
        row("the server's message",
            "a2001843"
            "0100",
            "unknown_message at byte 2");
        row("a field is missing at the end", "a10003", "clock_probe.t0: missing_field at byte 3");
        row("a field is missing between",
            "a30002010103"
            "00",
            "resume.epoch: missing_field at byte 5");
        row("an unknown field", "a3000301000200", "clock_probe: unknown_field at byte 5");
        row("text for a number", "a20003016130", "clock_probe.t0: wrong_type at byte 4");
        row("a number for text", "a500010101020003000400", "hello.client: wrong_type at byte 10");
        row("bytes for text", "a500010101020003000440", "hello.client: wrong_type at byte 10");
        row("a list for a number", "a200030180", "clock_probe.t0: wrong_type at byte 4");
        row("a number for a list",
            "a5000f01070201030004"
            "00",
            "release_seats.seats: wrong_type at byte 10");
        row("bytes for a list",
            "a5000f01070201030004"
            "40",
            "release_seats.seats: wrong_type at byte 10");
        row("too much", "a20003011b8000000000000000", "clock_probe.t0: out_of_limit at byte 4");
        row("too little", "a20003013b8000000000000000", "clock_probe.t0: out_of_limit at byte 4");
        row("2^64 below nothing", "a20003013bffffffffffffffff", "clock_probe.t0: out_of_limit at byte 4");
        row("below nothing",
            "a20004"
            "0120",
            "read_letters_aloud.challenge: out_of_limit at byte 4");
        row("a word that is none",
            "a7000d01070201030004020502"
            "0600",
            "hold_party.mode: out_of_limit at byte 12");
        row("counter 0",
            "a30008"
            "01000201",
            "leave.counter: out_of_limit at byte 4");
        row("would wrap",
            "a7000d010702010300041901010500"
            "0600",
            "hold_party.size: out_of_limit at byte 10");
        row("a seat beyond the largest plan",
            "a5000f0107020103000481"
            "1a00030d40",
            "release_seats.seats: out_of_limit at byte 10");
        row("a list with one too many",
            "a5000f010702010300048b"
            "0000000000000000000000",
            "release_seats.seats: out_of_limit at byte 10");
        row("a tag", "a2000301c100", "tag at byte 4");
        row("a fraction", "a2000301f93c00", "not_an_integer at byte 4");
        row("a key twice", "a3000301000100", "key_order at byte 5");
    }
    void refuses() {
        QFETCH(QByteArray, hex);
        QFETCH(QString, fault);
        const auto message = decodeClientMessage(QByteArray::fromHex(hex));
        QVERIFY(!message);
        QCOMPARE(message.error().text(), fault);
    }
    void columnsAtTheirEdge() {
        // Delta, snapshot part and part of a transfer fill one byte string to its last byte.
        MapDelta delta;
        delta.seats.assign(kMaxDeltaSeats, packSeat(SeatIndex{199'999}, SeatCode::SoldToRival));
        QCOMPARE(delta.seats.size() * sizeof(PackedSeat), std::size_t{kMaxWireBytes});
        comesBack<ServerMessage>(delta);
        delta.seats.push_back(0);
        QCOMPARE(encodeMessage(ServerMessage{delta}).error().text(),
                 QStringLiteral("map_delta.seats: out_of_limit at byte 0"));
        comesBack<TransferMessage>(Part{1, 0, std::vector<std::uint8_t>(kPartBytes, 0xFF)});
        QVERIFY(!encodeMessage(TransferMessage{Part{1, 0, std::vector<std::uint8_t>(kPartBytes + 1, 0xFF)}}));
    }
    void columnsOfBrokenNumbersAreRefused() {
        // ticket_seats (key 19) of three bytes where each takes four, and of a seat that no plan has.
        OwnState state;
        state.ticketSeats = {SeatIndex{1}};
        QByteArray bytes = encodeMessage(ServerMessage{state}).value();
        const QByteArray column = QByteArray::fromHex("134401000000");
        QVERIFY(bytes.contains(column));
        QByteArray three = bytes;
        three.replace(column, QByteArray::fromHex("1343010000"));
        QCOMPARE(decodeServerMessage(three).error().field, std::string_view("ticket_seats"));
        bytes.replace(column, QByteArray::fromHex("1344400d0300"));
        QVERIFY(decodeServerMessage(bytes).error().rule == WireRule::OutOfLimit);
    }
    void textAtItsEdge() {
        comesBack<ClientMessage>(Hello{.client = std::string(kMaxTextBytes, 'x')});
        QVERIFY(!encodeMessage(ClientMessage{Hello{.client = std::string(kMaxTextBytes + 1, 'x')}}));
        QByteArray bytes;
        QCborStreamWriter out(&bytes);
        out.startMap(5);
        for (int key = 0; key < 4; ++key) {
            out.append(key);
            out.append(1);
        }
        out.append(4);
        out.append(QLatin1String(std::string(kMaxTextBytes + 1, 'x').c_str()));
        out.endMap();
        QCOMPARE(decodeClientMessage(bytes).error().text(), QStringLiteral("hello.client: out_of_limit at byte 10"));
    }
    void badTextIsNeverMade() {
        QCOMPARE(encodeMessage(ClientMessage{Hello{.client = "\xC3("}}).error().text(),
                 QStringLiteral("hello.client: bad_utf8 at byte 0"));
    }
    void aListBeyondItsRoomIsNeverMade() {
        Ask<ReleaseSeats> ask;
        ask.counter = CommandCounter{1};
        ask.verb.seats.count = 200;
        QCOMPARE(encodeMessage(ClientMessage{ask}).error().field, std::string_view("seats"));
    }
};

QTEST_APPLESS_MAIN(MessageCodecTest)
#include "message_codec_test.moc"
