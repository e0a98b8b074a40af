// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/venue_shelf.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>

#include "models/venue_words.h"
#include "session/strict_json.h"
#include "venue/venue_catalogue.h"
#include "venue/venue_writer.h"

namespace frontrow {

namespace {

struct VenueShelfWords {
    Q_DECLARE_TR_FUNCTIONS(VenueShelfWords)
};

const QString kSuffix = QStringLiteral(".json");
constexpr qsizetype kMostKeyCharacters = 60;

VenueEntry entryOf(const QString& key, const VenuePlan& plan, const QString& file) {
    return {key, QString::fromStdString(plan.name()), plan.seatCount(), VenueOrigin::Own, file};
}

}  // namespace

QString keyFromName(const QString& name) {
    QString key;
    for (const QChar c : name.toLower().normalized(QString::NormalizationForm_KD)) {
        const bool kept = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (kept)
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u'-') && !c.isMark())
            key += u'-';
    }
    key.truncate(kMostKeyCharacters);
    while (key.endsWith(u'-')) key.chop(1);
    return key.isEmpty() ? QStringLiteral("own") : key;
}

VenueShelf::VenueShelf(QString folder) : m_folder(std::move(folder)) {
    for (const BuiltInVenue& venue : builtInVenues()) {
        m_entries.push_back({venue.key, venue.name, venue.seats, VenueOrigin::BuiltIn, {}});
    }
    readFolder();
}

void VenueShelf::readFolder() {
    for (const QString& name : QDir(m_folder).entryList({QStringLiteral("*") + kSuffix}, QDir::Files, QDir::Name)) {
        const QString file = QDir(m_folder).filePath(name);
        const QString key = name.chopped(kSuffix.size());
        const auto read = loadVenue(file);
        if (!read || find(key) != nullptr) continue;
        m_entries.push_back(entryOf(key, *read.value().plan, file));
        m_plans[key] = read.value().plan;
    }
}

const VenueEntry* VenueShelf::find(const QString& key) const {
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const VenueEntry& entry) { return entry.key == key; });
    return found == m_entries.end() ? nullptr : &*found;
}

PlanResult VenueShelf::plan(const QString& key) {
    if (const auto known = m_plans.find(key); known != m_plans.end()) return known->second;
    const VenueEntry* entry = find(key);
    if (entry == nullptr) return Failure{VenueShelfWords::tr("There is no venue “%1” here.").arg(key)};
    const auto read = loadVenue(entry->origin == VenueOrigin::Own ? entry->file : key);
    if (!read) return Failure{faultSentence(read.error())};
    m_plans[key] = read.value().plan;
    return read.value().plan;
}

Result<ReadPlan, QString> VenueShelf::read(const QString& file) {
    const auto read = loadVenue(file);
    if (!read) return Failure{faultSentence(read.error())};
    ReadPlan plan{read.value().plan, {}};
    for (const Repair& repair : read.value().repairs) plan.repairs << repairSentence(repair);
    return plan;
}

Result<QString, QString> VenueShelf::keep(const ReadPlan& plan, const QString& key) {
    QString free = key;
    if (free.isEmpty()) {
        const QString wanted = keyFromName(QString::fromStdString(plan.plan->name()));
        free = wanted;
        for (int n = 2; find(free) != nullptr; ++n) free = QStringLiteral("%1-%2").arg(wanted).arg(n);
    }
    const VenueEntry* before = find(free);
    if (before != nullptr && before->origin == VenueOrigin::BuiltIn) {
        return Failure{VenueShelfWords::tr("“%1” is a venue of the program and stays as it is.").arg(before->name)};
    }
    const QString file = QDir(m_folder).filePath(free + kSuffix);
    if (!QDir().mkpath(m_folder) || !writeWholeFile(file, QByteArray::fromStdString(writeVenue(*plan.plan)))) {
        return Failure{VenueShelfWords::tr("The plan could not be kept in %1. Make room there or check its rights.")
                           .arg(QDir::toNativeSeparators(m_folder))};
    }
    std::erase_if(m_entries, [&](const VenueEntry& entry) { return entry.key == free; });
    m_entries.push_back(entryOf(free, *plan.plan, file));
    std::sort(m_entries.begin() + static_cast<std::ptrdiff_t>(builtInVenues().size()), m_entries.end(),
              [](const VenueEntry& a, const VenueEntry& b) { return a.key < b.key; });
    m_plans[free] = plan.plan;
    return free;
}

std::optional<QString> VenueShelf::remove(const QString& key) {
    const VenueEntry* entry = find(key);
    if (entry == nullptr || entry->origin != VenueOrigin::Own) return std::nullopt;
    if (!QFile::remove(entry->file)) {
        return VenueShelfWords::tr("The plan %1 could not be deleted. It is still here.").arg(entry->name);
    }
    std::erase_if(m_entries, [&](const VenueEntry& each) { return each.key == key; });
    m_plans.erase(key);
    return std::nullopt;
}

}  // namespace frontrow
