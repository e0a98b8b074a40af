// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/message_json.h"

#include <QJsonDocument>
#include <QTest>

#include "protocol/field_json.h"
#include "protocol/seat_code.h"

using namespace frontrow;

class MessageJsonTest : public QObject {
    Q_OBJECT

    static QString text(const QJsonObject& object) {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }

private slots:
    void aVerbShowsItsIdAndItsFields() {
        Ask<HoldSeats> ask;
        ask.counter = CommandCounter{7};
        ask.performance = PerformanceId{1};
        ask.verb.seats.push(SeatIndex{12});
        ask.verb.mode = HoldMode::Swap;
        QCOMPARE(
            text(toJson(ClientMessage{ask})),
            QStringLiteral(
                R"({"counter":"7","message":"hold_seats","mode":"swap","needs":"none","performance":"1","seats":["12"]})"));
    }
    void amountsAndLargeNumbersAreText() {
        OwnState state;
        state.wallet = Amount{9'007'199'254'740'993};
        const QJsonObject object = toJson(ServerMessage{state});
        QCOMPARE(object.value(QStringLiteral("wallet")).toString(), QStringLiteral("9007199254740993"));
        QCOMPARE(object.value(QStringLiteral("stage")).toString(), QStringLiteral("outside"));
    }
    void neverIsNull() {
        Answered answer;
        answer.until = kNever;
        QVERIFY(toJson(ServerMessage{answer}).value(QStringLiteral("until")).isNull());
    }
    void aDeltaNamesTheState() {
        MapDelta delta;
        delta.seats = {packSeat(SeatIndex{5}, SeatCode::HeldByRival)};
        QCOMPARE(toJson(ServerMessage{delta}).value(QStringLiteral("seats")).toArray().at(0).toString(),
                 QStringLiteral("5 held_by_rival"));
    }
    void aStructComesBackFromItsText() {
        HoldParty verb{SeatIndex{99}, 3, HoldMode::Swap, PartyNeeds::StepFree};
        HoldParty back;
        const auto limit = [](std::string_view field) { return *verbFieldLimit(HoldParty::name, field); };
        QVERIFY(!fieldsFromJson(fieldsToJson(verb), back, limit));
        QCOMPARE(back.seat.value, 99U);
        QCOMPARE(back.size, std::uint8_t{3});
        QVERIFY(back.mode == HoldMode::Swap && back.needs == PartyNeeds::StepFree);
    }
    void readingRefuses_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("missing") << QByteArray(R"({"seat":"1","size":1,"mode":"add"})") << QStringLiteral("needs");
        QTest::newRow("too large") << QByteArray(R"({"seat":"200000","size":1,"mode":"add","needs":"none"})")
                                   << QStringLiteral("seat");
        QTest::newRow("negative") << QByteArray(R"({"seat":"-1","size":1,"mode":"add","needs":"none"})")
                                  << QStringLiteral("seat");
        QTest::newRow("fraction") << QByteArray(R"({"seat":"1","size":1.5,"mode":"add","needs":"none"})")
                                  << QStringLiteral("size");
        QTest::newRow("wraps") << QByteArray(R"({"seat":"1","size":257,"mode":"add","needs":"none"})")
                               << QStringLiteral("size");
        QTest::newRow("word") << QByteArray(R"({"seat":"1","size":1,"mode":"steal","needs":"none"})")
                              << QStringLiteral("mode");
        QTest::newRow("unknown") << QByteArray(R"({"seat":"1","size":1,"mode":"add","needs":"none","account":"3"})")
                                 << QStringLiteral("members");
    }
    void readingRefuses() {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        HoldParty back;
        const auto wrong = fieldsFromJson(QJsonDocument::fromJson(json).object(), back,
                                          [](std::string_view name) { return *verbFieldLimit(HoldParty::name, name); });
        QVERIFY(wrong.has_value());
        QVERIFY2(wrong->contains(field), qPrintable(*wrong));
    }
};

QTEST_APPLESS_MAIN(MessageJsonTest)
#include "message_json_test.moc"
