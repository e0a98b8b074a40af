// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ten seeds of each preset on the built-in arena; scripts/bench presets prints a hundred.
#include "crowd/presets.h"

#include <QTest>
#include <algorithm>
#include <vector>

#include "crowd/world.h"
#include "venue/venue_catalogue.h"

namespace fr = frontrow;

namespace {

constexpr int kSeeds = 10;

// Seconds from the opening to the first moment without a free seat, thousandths of it; a run that
// does not sell out counts as the latest moment looked at.
std::int64_t sellOutMs(fr::Preset preset, const std::shared_ptr<const fr::VenuePlan>& plan, fr::Seed seed) {
    fr::World world(fr::presetScenario(preset), plan, seed);
    fr::EventBuffer events;
    fr::SimTime t = world.opening();
    const fr::SimTime end = t + fr::seconds(600);
    for (; t < end && !world.field().soldOutAt(); t = t + fr::seconds(1)) {
        world.advanceTo(t, events);
        events.clear();
    }
    return (world.field().soldOutAt().value_or(end) - world.opening()).ms;
}

}  // namespace

class PresetsTest : public QObject {
    Q_OBJECT

private slots:
    void theArenaSellsOutInItsTime_data() {
        QTest::addColumn<int>("preset");
        QTest::addColumn<qint64>("wanted");
        QTest::newRow("easy") << static_cast<int>(fr::Preset::Easy) << qint64{300'000};
        QTest::newRow("normal") << static_cast<int>(fr::Preset::Normal) << qint64{150'000};
        QTest::newRow("hard") << static_cast<int>(fr::Preset::Hard) << qint64{90'000};
    }
    void theArenaSellsOutInItsTime() {
        QFETCH(int, preset);
        QFETCH(qint64, wanted);
        const auto venue = fr::loadVenue(QStringLiteral("arena"));
        QVERIFY(static_cast<bool>(venue));
        std::vector<std::int64_t> times;
        for (std::uint32_t seed = 1; seed <= kSeeds; ++seed) {
            times.push_back(sellOutMs(static_cast<fr::Preset>(preset), venue->plan, fr::Seed{seed * 7'919}));
        }
        std::ranges::sort(times);
        const qint64 median = times[kSeeds / 2];
        QVERIFY2(qAbs(median - wanted) * 100 <= wanted * 15, qPrintable(QString::number(median)));
        const auto near =
            std::ranges::count_if(times, [&](qint64 ms) { return qAbs(ms - wanted) * 100 <= wanted * 30; });
        QVERIFY2(near >= kSeeds * 9 / 10, qPrintable(QString::number(near)));
    }
};

QTEST_APPLESS_MAIN(PresetsTest)
#include "presets_test.moc"
