// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cue.h"

#include <QSignalSpy>
#include <QTest>
#include <QtEndian>
#include <cmath>

#include "desktop/sound_player.h"

using namespace frontrow;

namespace {

constexpr std::array kCues{Cue::Tick,     Cue::Opening,  Cue::YourTurn, Cue::TimeShort,
                           Cue::SeatHeld, Cue::SeatLost, Cue::Paid};

std::vector<double> samplesOf(Cue cue) {
    const QByteArray bytes = cueSamples(cue);
    std::vector<double> samples;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        samples.push_back(qFromUnaligned<std::int16_t>(bytes.constData() + i) / 32'768.0);
    return samples;
}

// How often the tone of a stretch goes through its middle upwards, in a second.
double hertzOf(const std::vector<double>& samples, double fromMs, double toMs) {
    const auto at = [](double ms) { return static_cast<std::size_t>(ms * kCueRate / 1'000); };
    int rises = 0;
    for (std::size_t i = at(fromMs) + 1; i < at(toMs); ++i) rises += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    return rises * 1'000 / (toMs - fromMs);
}

}  // namespace

class CueTest : public QObject {
    Q_OBJECT

private slots:
    void areShortAndQuietAndEndInSilence() {
        for (const Cue cue : kCues) {
            const std::vector<double> samples = samplesOf(cue);
            QVERIFY(samples.size() > kCueRate / 50);
            QVERIFY(samples.size() < kCueRate * 400 / 1'000);
            double peak = 0, power = 0;
            for (const double sample : samples) {
                peak = std::max(peak, std::abs(sample));
                power += sample * sample;
            }
            QVERIFY(peak > 0.05 && peak < 0.3);
            // -18 dB of full scale.
            QVERIFY(std::sqrt(power / static_cast<double>(samples.size())) < 0.126);
            QCOMPARE(samples.front(), 0.0);
            QCOMPARE(samples.back(), 0.0);
        }
    }

    void theOpeningIsHigherThanTheTicksBeforeIt() {
        QVERIFY(hertzOf(samplesOf(Cue::Opening), 5, 55) > hertzOf(samplesOf(Cue::Tick), 5, 55) * 1.3);
    }

    void whoPaidHearsNotesThatRise() {
        const std::vector<double> paid = samplesOf(Cue::Paid);
        const double first = hertzOf(paid, 10, 90);
        QVERIFY(first > 600 && first < 720);
        QVERIFY(hertzOf(paid, 290, 360) > first * 1.3);
    }

    void onlyWhatIsChosenIsHeard() {
        SoundPlayer player;
        QSignalSpy played(&player, &SoundPlayer::played);
        const auto heard = [&](SoundChoice choice) {
            player.setChoice(choice);
            played.clear();
            for (const Cue cue : kCues) player.play(cue);
            return played.count();
        };
        QCOMPARE(heard(SoundChoice::Off), 0);
        QCOMPARE(heard(SoundChoice::Essential), 4);
        QCOMPARE(heard(SoundChoice::All), 7);
    }

    // On the machines that build there is no loudspeaker: nothing is said of it, and nobody waits.
    void withoutALoudspeakerThereIsSilence() {
        qunsetenv("PULSE_SERVER");
        qputenv("PULSE_RUNTIME_PATH", "/nonexistent");
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        SoundPlayer player;
        player.setChoice(SoundChoice::All);
        for (const Cue cue : kCues) player.play(cue);
    }
};

QTEST_GUILESS_MAIN(CueTest)
#include "cue_test.moc"
