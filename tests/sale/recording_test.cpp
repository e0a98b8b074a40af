// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every recording of tests/recordings must still reach its digest. A change of the engine that is
// meant to change what happens renews them: run this test with FRONTROW_RENEW_RECORDINGS=1, look at
// the difference, and say in the commit why the digests changed.
#include <QDir>
#include <QTest>

#include "busy_sale.h"
#include "recording.h"
#include "story_player.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

// Stories worth keeping as recordings, by the name their recording has.
struct RecordedStory {
    const char* name;
    const char* file;
    const char* story;
};
constexpr RecordedStory kStories[] = {
    {"split", "payment.txt", "payment/friends_split_the_price"},
    {"transfer_at_midnight", "payment.txt", "payment/a_transfer_is_due_at_midnight"},
    {"network_errors", "payment.txt", "payment/a_network_error_is_tried_three_times"},
    {"rebooking", "tickets.txt", "tickets/a_ticket_becomes_part_of_a_party"},
    {"cancelled_performance", "faults.txt", "faults/23_a_cancelled_performance"},
    {"letters_too_many", "letters.txt", "letters/too_many_wrong_ones_lead_back_to_the_waiting_room"},
    {"groups", "admission.txt", "admission/people_enter_in_groups"},
    {"shuffle", "opening.txt", "opening/everybody_present_at_the_opening_is_shuffled"},
};

// Busy sales, each under other rules.
struct RecordedSale {
    const char* name;
    std::uint64_t seed;
    std::vector<std::string> setup;
};
const std::vector<RecordedSale> kSales{
    {"busy_standard",
     11,
     {"venue hall 3 4 10", "policy standard", "policy admission.map_cap 12", "policy holds.hold_ms 20000",
      "policy payment.limit_ms 30000", "policy payment.transfer_due_ms 600000"}},
    {"busy_shuffle",
     12,
     {"venue two_tiers 5 12", "policy offline", "policy admission.queue shuffled_pre_queue",
      "policy admission.rate_per_mille 900", "policy letters.gate both", "policy letters.wrong_limit 2",
      "policy holds.single_seat refuse", "policy cancel.return_delay_ms 3000",
      "policy waiting_room.reentry end_of_queue"}},
    {"busy_classic", 13, {"venue rows 8 14", "policy classic-web-sale", "policy admission.map_cap 9"}},
    {"busy_draw",
     14,
     {"venue standing 90", "policy classic-grid", "policy admission.queue random_draw", "policy admission.period_ms 0",
      "policy admission.rate_per_mille 2500", "policy holds.lapse_budget 1", "policy holds.hold_ms 8000"}},
};

QString recordingPath(const QString& name) {
    return QDir(QStringLiteral(FRONTROW_RECORDINGS)).filePath(name + QStringLiteral(".txt"));
}

void write(const char* name, const Stage& stage, const std::string& about) {
    QFile file(recordingPath(QString::fromLatin1(name)));
    QVERIFY2(file.open(QIODevice::WriteOnly), name);
    file.write(QByteArray::fromStdString(recordingText(stage, about)));
}

void renew() {
    for (const RecordedStory& each : kStories) {
        const QString path = QDir(QStringLiteral(FRONTROW_SCENARIOS)).filePath(QString::fromLatin1(each.file));
        for (const Story& story : readStories(path.toStdString())) {
            Coverage coverage;
            if (story.name == each.story) write(each.name, *playStory(story, coverage), "The story " + story.name);
        }
    }
    for (const RecordedSale& each : kSales) {
        const auto stage = playBusySale(each.setup, each.seed, 1'200);
        QCOMPARE(stage->broken(), std::string());
        write(each.name, *stage, "A busy sale of seed " + std::to_string(each.seed));
    }
}

}  // namespace

class RecordingTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void reachesItsDigest_data();
    void reachesItsDigest();
    void nothingIsMissing();
    void everyCommandCounts();
};

void RecordingTest::initTestCase() {
    if (!qEnvironmentVariableIsSet("FRONTROW_RENEW_RECORDINGS")) return;
    try {
        renew();
    } catch (const StoryFailure& failure) {
        QFAIL(failure.what.c_str());
    }
}

void RecordingTest::reachesItsDigest_data() {
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(FRONTROW_RECORDINGS));
    for (const QString& name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void RecordingTest::reachesItsDigest() {
    QFETCH(QString, path);
    try {
        const Recording recording = readRecording(path.toStdString());
        QVERIFY(!recording.commands.empty());
        QCOMPARE(playRecording(recording), recording.digest);
    } catch (const StoryFailure& failure) {
        QFAIL(failure.what.c_str());
    }
}

void RecordingTest::nothingIsMissing() {
    for (const RecordedStory& each : kStories)
        QVERIFY2(QFile::exists(recordingPath(QString::fromLatin1(each.name))), each.name);
    for (const RecordedSale& each : kSales)
        QVERIFY2(QFile::exists(recordingPath(QString::fromLatin1(each.name))), each.name);
}

// A recording without one of its commands, or with another field value, reaches another digest.
void RecordingTest::everyCommandCounts() {
    const Recording recording = readRecording(recordingPath(QStringLiteral("split")).toStdString());
    for (std::size_t i = 0; i < recording.commands.size(); ++i) {
        Recording shorter = recording;
        shorter.commands.erase(shorter.commands.begin() + static_cast<std::ptrdiff_t>(i));
        QVERIFY2(playRecording(shorter) != recording.digest, qPrintable(QString::number(i)));
    }
}

QTEST_GUILESS_MAIN(RecordingTest)
#include "recording_test.moc"
