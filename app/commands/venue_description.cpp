// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/venue_description.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <algorithm>

namespace frontrow {

namespace {

struct Extent {
    std::int32_t left, top, right, bottom;
    double width() const { return static_cast<double>(std::int64_t{right} - left) / 1000.0; }
    double depth() const { return static_cast<double>(std::int64_t{bottom} - top) / 1000.0; }
};

// Of all seats, outlines and the stage.
Extent extentOf(const VenuePlan& plan) {
    const Point first = plan.seatPosition(SeatIndex(0));
    Extent extent{first.x, first.y, first.x, first.y};
    const auto include = [&](Point p) {
        extent = {std::min(extent.left, p.x), std::min(extent.top, p.y), std::max(extent.right, p.x),
                  std::max(extent.bottom, p.y)};
    };
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) include(plan.seatPosition(SeatIndex(i)));
    for (const Section& section : plan.sections())
        std::for_each(section.outline.begin(), section.outline.end(), include);
    std::for_each(plan.stage().begin(), plan.stage().end(), include);
    return extent;
}

std::uint32_t seatsOf(const VenuePlan& plan, TierIndex tier) {
    std::uint32_t count = 0;
    for (std::uint32_t i = 0; i < plan.seatCount(); ++i) count += plan.seatTier(SeatIndex(i)) == tier ? 1 : 0;
    return count;
}

QString text(const std::string& s) { return QString::fromStdString(s); }
// Digits in groups of three, whatever the computer's language.
QLocale english() { return {QLocale::English, QLocale::UnitedStates}; }
QString number(std::size_t n) { return english().toString(static_cast<qulonglong>(n)); }

QJsonArray tierList(const VenuePlan& plan) {
    QJsonArray out;
    for (std::uint8_t i = 0; i < plan.tiers().size(); ++i) {
        const Tier& tier = plan.tier(TierIndex(i));
        out.append(QJsonObject{{QStringLiteral("letter"), text(tier.letter)},
                               {QStringLiteral("colour"), text(tier.colour)},
                               {QStringLiteral("price"), QJsonValue(qint64{tier.price.minor})},
                               {QStringLiteral("seats"), static_cast<qint64>(seatsOf(plan, TierIndex(i)))}});
    }
    return out;
}

QJsonArray sectionList(const VenuePlan& plan) {
    QJsonArray out;
    for (const Section& section : plan.sections()) {
        const char* kind = section.kind == SectionKind::Standing ? "standing"
                           : section.kind == SectionKind::Table  ? "table"
                                                                 : "seated";
        out.append(QJsonObject{{QStringLiteral("name"), text(section.name)},
                               {QStringLiteral("level"), text(plan.levels()[section.level.value].name)},
                               {QStringLiteral("kind"), QString::fromLatin1(kind)},
                               {QStringLiteral("tier"), text(plan.tier(section.tier).letter)},
                               {QStringLiteral("rows"), static_cast<qint64>(section.rowCount)},
                               {QStringLiteral("seats"), static_cast<qint64>(section.seatCount)}});
    }
    return out;
}

}  // namespace

QByteArray venueJson(const VenuePlan& plan, std::size_t repairs) {
    const Extent extent = extentOf(plan);
    const auto count = [](std::size_t n) { return static_cast<qint64>(n); };
    const QJsonObject size{{QStringLiteral("width"), extent.width()}, {QStringLiteral("depth"), extent.depth()}};
    const QJsonObject root{
        {QStringLiteral("name"), text(plan.name())},
        {QStringLiteral("currency"), QString::fromLatin1(plan.currency().code.data(), 3)},
        {QStringLiteral("levels"), count(plan.levels().size())},
        {QStringLiteral("sections"), count(plan.sections().size())},
        {QStringLiteral("rows"), count(plan.rows().size())},
        {QStringLiteral("stretches"), count(plan.stretches().size())},
        {QStringLiteral("seats"), count(plan.seatCount())},
        {QStringLiteral("tiers"), count(plan.tiers().size())},
        {QStringLiteral("size_m"), size},
        {QStringLiteral("repairs"), count(repairs)},
        {QStringLiteral("digest"), QString::number(plan.digest(), 16).rightJustified(16, QLatin1Char('0'))},
        {QStringLiteral("tier_list"), tierList(plan)},
        {QStringLiteral("section_list"), sectionList(plan)},
    };
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

QString venueLine(const VenuePlan& plan) {
    return QStringLiteral("%1: %2 seats, %3 sections, %4 levels")
        .arg(text(plan.name()), number(plan.seatCount()), number(plan.sections().size()), number(plan.levels().size()));
}

QString venueSummary(const VenuePlan& plan) {
    const Extent extent = extentOf(plan);
    QString out = venueLine(plan) + QLatin1Char('\n');
    out += QStringLiteral("%1 rows in %2 stretches, %3 by %4 metres\n")
               .arg(number(plan.rows().size()), number(plan.stretches().size()))
               .arg(extent.width(), 0, 'f', 1)
               .arg(extent.depth(), 0, 'f', 1);
    for (std::uint8_t i = 0; i < plan.tiers().size(); ++i) {
        const Tier& tier = plan.tier(TierIndex(i));
        out +=
            QStringLiteral("tier %1: %2 seats at %3 %4\n")
                .arg(text(tier.letter), number(seatsOf(plan, TierIndex(i))),
                     QString::fromLatin1(plan.currency().code.data(), 3), english().toString(qint64{tier.price.minor}));
    }
    return out;
}

}  // namespace frontrow
