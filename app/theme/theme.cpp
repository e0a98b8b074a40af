// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "domain/assert.h"

// Of a static library, whose resources are not found unless they are named; outside any namespace.
static void makeTokensAvailable() { Q_INIT_RESOURCE(theme); }

namespace frontrow {

namespace {

constexpr std::array<const char*, kColours> kColourNames{
    "bg",           "rail",         "surface",       "sunken",        "hover",
    "border",       "borderStrong", "text",          "text2",         "text3",
    "accent",       "accentHover",  "accentTint",    "accentLine",    "accentText",
    "onAccent",     "ok",           "okTint",        "warn",          "warnFill",
    "warnTint",     "danger",       "dangerTint",    "map",           "seatGrey",
    "seatGreyFill", "accentMark",   "soldOutHatchA", "soldOutHatchB", "scrim",
    "stage"};

// Reads colours and keeps the first thing that is wrong.
class ColourReader {
public:
    QColor colour(const QJsonValue& value, const QString& place) {
        const QColor read(value.toString());
        if (!read.isValid() && m_fault.isEmpty()) {
            m_fault = QStringLiteral("%1: there is no colour of the form #RRGGBB").arg(place);
        }
        return read;
    }
    const QString& fault() const { return m_fault; }

private:
    QString m_fault;
};

TierColours readTier(ColourReader& reader, const QJsonObject& object, const QString& place) {
    TierColours tier;
    tier.fill = reader.colour(object[QStringLiteral("fill")], place + QStringLiteral(".fill"));
    tier.stroke = reader.colour(object[QStringLiteral("stroke")], place + QStringLiteral(".stroke"));
    tier.ink = reader.colour(object[QStringLiteral("ink")], place + QStringLiteral(".ink"));
    const QJsonArray ramp = object[QStringLiteral("ramp")].toArray();
    for (std::size_t i = 0; i < tier.ramp.size(); ++i) {
        const QJsonObject step = ramp.at(static_cast<qsizetype>(i)).toObject();
        const QString where = QStringLiteral("%1.ramp[%2]").arg(place).arg(i);
        tier.ramp[i] = {reader.colour(step[QStringLiteral("fill")], where + QStringLiteral(".fill")),
                        reader.colour(step[QStringLiteral("label")], where + QStringLiteral(".label"))};
    }
    return tier;
}

}  // namespace

Scarcity scarcityOf(std::uint32_t free, std::uint32_t all) {
    if (free == 0 || all == 0) return Scarcity::None;
    const std::uint64_t percent = std::uint64_t{free} * 100;
    constexpr std::array<std::pair<std::uint64_t, Scarcity>, 4> kSteps{
        {{65, Scarcity::Plenty}, {40, Scarcity::Good}, {20, Scarcity::Some}, {8, Scarcity::Few}}};
    for (const auto& [least, step] : kSteps) {
        if (percent >= least * all) return step;
    }
    return Scarcity::Last;
}

Result<Theme, QString> Theme::read(const QByteArray& tokens, Scheme scheme) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(tokens, &error);
    if (error.error != QJsonParseError::NoError) return Failure{error.errorString()};
    const QString name = scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
    const QJsonObject object = document[QStringLiteral("themes")][name].toObject();
    ColourReader reader;
    Theme theme;
    theme.m_scheme = scheme;
    const QJsonObject colours = object[QStringLiteral("colour")].toObject();
    for (std::size_t i = 0; i < kColours; ++i) {
        const QString key = QString::fromLatin1(kColourNames[i]);
        theme.m_colours[i] = reader.colour(colours[key], name + QStringLiteral(".colour.") + key);
    }
    const QJsonArray tiers = object[QStringLiteral("tier")].toArray();
    for (std::size_t i = 0; i < theme.m_tiers.size(); ++i) {
        theme.m_tiers[i] = readTier(reader, tiers.at(static_cast<qsizetype>(i)).toObject(),
                                    QStringLiteral("%1.tier[%2]").arg(name).arg(i));
    }
    const QJsonArray phases = object[QStringLiteral("phase")].toArray();
    for (std::size_t i = 0; i < kPhaseColours; ++i) {
        theme.m_phases[i] =
            reader.colour(phases.at(static_cast<qsizetype>(i)), QStringLiteral("%1.phase[%2]").arg(name).arg(i));
    }
    if (!reader.fault().isEmpty()) return Failure{reader.fault()};
    if (scheme == Scheme::HighContrast) theme.raiseContrast();
    return theme;
}

Theme Theme::builtIn(Scheme scheme) {
    makeTokensAvailable();
    QFile file(QStringLiteral(":/frontrow/theme/tokens.json"));
    FRONTROW_ASSERT(file.open(QIODevice::ReadOnly));
    auto theme = read(file.readAll(), scheme);
    FRONTROW_ASSERT(static_cast<bool>(theme));
    return *theme;
}

// Edges as dark as explanations, no tints, and three steps of scarcity instead of five.
void Theme::raiseContrast() {
    const auto set = [this](Colour to, Colour from) { m_colours[static_cast<std::size_t>(to)] = colour(from); };
    set(Colour::Border, Colour::Text2);
    set(Colour::BorderStrong, Colour::Text2);
    set(Colour::Text2, Colour::Text);
    set(Colour::Text3, Colour::Text);
    for (const Colour tint : {Colour::AccentTint, Colour::OkTint, Colour::WarnTint, Colour::DangerTint}) {
        set(tint, Colour::Surface);
    }
    for (TierColours& tier : m_tiers) {
        tier.ramp[1] = tier.ramp[0];
        tier.ramp[3] = tier.ramp[2];
        tier.ramp[4] = tier.ramp[2];
    }
}

}  // namespace frontrow
