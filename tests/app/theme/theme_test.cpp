// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include <QTest>
#include <cmath>

using namespace frontrow;

namespace {

// Relative luminance and contrast of WCAG 2.
double channel(double value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); }
double luminance(const QColor& c) {
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}
double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

}  // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private slots:
    void everyTextIsReadable_data() {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("text");
        QTest::addColumn<int>("ground");
        const std::vector<std::pair<Colour, std::vector<Colour>>> used{
            {Colour::Text, {Colour::Surface, Colour::Bg, Colour::Rail, Colour::Sunken, Colour::Hover, Colour::Map}},
            {Colour::Text2, {Colour::Surface, Colour::Bg, Colour::Rail, Colour::Sunken, Colour::Map}},
            {Colour::Text3, {Colour::Surface, Colour::Bg, Colour::Rail, Colour::Map}},
            {Colour::AccentText, {Colour::Surface, Colour::Bg, Colour::AccentTint}},
            {Colour::OnAccent, {Colour::Accent}},
            {Colour::Ok, {Colour::Surface, Colour::OkTint}},
            {Colour::Warn, {Colour::Surface, Colour::WarnTint}},
            {Colour::Danger, {Colour::Surface, Colour::DangerTint}}};
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
            for (const auto& [text, grounds] : used) {
                for (const Colour ground : grounds) {
                    QTest::addRow("scheme %d text %d ground %d", static_cast<int>(scheme), static_cast<int>(text),
                                  static_cast<int>(ground))
                        << static_cast<int>(scheme) << static_cast<int>(text) << static_cast<int>(ground);
                }
            }
        }
    }
    void everyTextIsReadable() {
        QFETCH(int, scheme);
        QFETCH(int, text);
        QFETCH(int, ground);
        const Theme theme = Theme::builtIn(static_cast<Scheme>(scheme));
        const double ratio =
            contrast(theme.colour(static_cast<Colour>(text)), theme.colour(static_cast<Colour>(ground)));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void everyTierLabelIsReadable() {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
            const Theme theme = Theme::builtIn(scheme);
            for (std::uint8_t i = 0; i < 6; ++i) {
                const TierColours& tier = theme.tier(TierIndex{i});
                QVERIFY(contrast(tier.ink, tier.fill) >= 4.5);
                for (const RampStep& step : tier.ramp) QVERIFY(contrast(step.label, step.fill) >= 4.5);
            }
        }
    }

    void namesTheColourThatIsMissing() {
        const auto theme = Theme::read("{\"themes\":{\"light\":{\"colour\":{\"bg\":\"#ffffff\"}}}}", Scheme::Light);
        QVERIFY(!theme);
        QVERIFY2(theme.error().contains(QStringLiteral("light.colour.rail")), qPrintable(theme.error()));
    }

    void countsScarcityFromItsBounds_data() {
        QTest::addColumn<std::uint32_t>("free");
        QTest::addColumn<int>("step");
        QTest::newRow("all") << 1000u << static_cast<int>(Scarcity::Plenty);
        QTest::newRow("65 %") << 650u << static_cast<int>(Scarcity::Plenty);
        QTest::newRow("under 65 %") << 649u << static_cast<int>(Scarcity::Good);
        QTest::newRow("40 %") << 400u << static_cast<int>(Scarcity::Good);
        QTest::newRow("under 40 %") << 399u << static_cast<int>(Scarcity::Some);
        QTest::newRow("20 %") << 200u << static_cast<int>(Scarcity::Some);
        QTest::newRow("under 20 %") << 199u << static_cast<int>(Scarcity::Few);
        QTest::newRow("8 %") << 80u << static_cast<int>(Scarcity::Few);
        QTest::newRow("under 8 %") << 79u << static_cast<int>(Scarcity::Last);
        QTest::newRow("one") << 1u << static_cast<int>(Scarcity::Last);
        QTest::newRow("none") << 0u << static_cast<int>(Scarcity::None);
    }
    void countsScarcityFromItsBounds() {
        QFETCH(std::uint32_t, free);
        QFETCH(int, step);
        QCOMPARE(static_cast<int>(scarcityOf(free, 1000)), step);
    }
};

QTEST_GUILESS_MAIN(ThemeTest)
#include "theme_test.moc"
