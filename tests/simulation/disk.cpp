// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "disk.h"

#include <algorithm>

#include "domain/crc32c.h"
#include "domain/digest.h"

namespace frontrow::simulation {

namespace {

void copyRange(const std::vector<std::byte>& from, std::vector<std::byte>& to, std::size_t begin, std::size_t end) {
    if (to.size() < end) to.resize(end);
    std::copy(from.begin() + static_cast<std::ptrdiff_t>(begin), from.begin() + static_cast<std::ptrdiff_t>(end),
              to.begin() + static_cast<std::ptrdiff_t>(begin));
}

}  // namespace

Disk::Disk(Dice dice, const FaultRates& rates, Coverage& coverage)
    : m_dice(dice),
      m_rates(rates),
      m_coverage(coverage),
      m_page(std::size_t{32} << m_dice.below(5)) {}

Disk::FilePointer Disk::find(const std::string& name) const {
    const auto found = m_names.find(name);
    return found == m_names.end() ? nullptr : found->second;
}

bool Disk::diesNow() { return m_callsToCrash != 0 && --m_callsToCrash == 0; }

bool Disk::fails(Fault kind) {
    if (!m_failing || !m_dice.chance(m_rates.of(kind))) return false;
    m_coverage.count(kind);
    m_full = kind == Fault::DiskFull;
    return true;
}

void Disk::changeName(const std::string& name, FilePointer file) {
    m_changes.push_back({name, file});
    if (file)
        m_names[name] = std::move(file);
    else
        m_names.erase(name);
}

bool Disk::create(const std::string& name) {
    const bool dies = diesNow();
    if (!dies && fails(Fault::DiskError)) return false;
    if (!dies || m_dice.chance(500)) changeName(name, std::make_shared<File>());
    if (dies) throw Crashed{};
    return true;
}

bool Disk::write(const std::string& name, std::span<const std::byte> bytes) {
    const FilePointer file = find(name);
    if (!file) return false;
    const bool dies = diesNow();
    const bool failed = dies || fails(Fault::DiskError) || fails(Fault::DiskFull) || fails(Fault::ShortWrite);
    const std::size_t written = failed ? m_dice.below(bytes.size() + 1) : bytes.size();
    file->seen.insert(file->seen.end(), bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(written));
    if (dies) throw Crashed{};
    return !failed;
}

// Some pages of what is to be written reach the disk, the others are forgotten.
void Disk::writeSome(File& file) {
    for (std::size_t begin = file.dirtyFrom; begin < file.seen.size(); begin += m_page) {
        const std::size_t end = std::min(begin + m_page, file.seen.size());
        if (m_dice.chance(500)) copyRange(file.seen, file.durable, begin, end);
    }
}

bool Disk::sync(const std::string& name) {
    const FilePointer file = find(name);
    if (!file) return false;
    if (diesNow()) {
        writeSome(*file);
        throw Crashed{};
    }
    if (m_nextSyncFails || fails(Fault::SyncFailed)) {
        if (m_nextSyncFails) m_coverage.count(Fault::SyncFailed);
        m_nextSyncFails = false;
        m_full = false;
        writeSome(*file);
        file->dirtyFrom = file->seen.size();
        return false;
    }
    file->durable.resize(file->seen.size());
    copyRange(file->seen, file->durable, file->dirtyFrom, file->seen.size());
    if (file->dirtyFrom <= file->same) file->same = file->seen.size();
    file->dirtyFrom = file->seen.size();
    return true;
}

bool Disk::rename(const std::string& from, const std::string& to) {
    FilePointer file = find(from);
    if (!file) return false;
    const bool dies = diesNow();
    if (!dies && fails(Fault::DiskError)) return false;
    if (!dies || m_dice.chance(500)) {
        // One change: after a power cut a reader finds the file under one of the two names.
        changeName(to, std::move(file));
        m_names.erase(from);
    }
    if (dies) throw Crashed{};
    return true;
}

bool Disk::remove(const std::string& name) {
    if (!exists(name)) return false;
    const bool dies = diesNow();
    if (!dies && fails(Fault::DiskError)) return false;
    if (!dies || m_dice.chance(500)) changeName(name, nullptr);
    if (dies) throw Crashed{};
    return true;
}

bool Disk::syncFolder() {
    const bool dies = diesNow();
    const bool failed = dies || fails(Fault::SyncFailed);
    if (!failed || m_dice.chance(500)) {
        m_durableNames = m_names;
        m_changes.clear();
    }
    if (dies) throw Crashed{};
    return !failed;
}

bool Disk::readable(const std::string& name) {
    if (diesNow()) throw Crashed{};
    return exists(name) && !fails(Fault::DiskError);
}

std::span<const std::byte> Disk::read(const std::string& name) const {
    const FilePointer file = find(name);
    return file ? std::span<const std::byte>(file->seen) : std::span<const std::byte>{};
}

std::vector<std::string> Disk::names() const {
    std::vector<std::string> names;
    for (const auto& [name, file] : m_names) names.push_back(name);
    return names;
}

// Some cuts lose pages, some damage many, some turn over a single bit: a check that only ever meets
// rubble would not be missed.
void Disk::cutPower(File& file) {
    const std::size_t first = file.dirtyFrom;
    const std::size_t unsynced = file.seen.size() - first;
    const std::uint32_t lostRate = m_dice.chance(300) ? 0 : m_rates.of(Fault::PagesLost);
    const std::uint32_t damagedRate = m_dice.chance(500) ? 0 : m_rates.of(Fault::PagesDamaged);
    bool lost = false;
    for (std::size_t begin = first; begin < file.seen.size(); begin += m_page) {
        const std::size_t end = std::min(begin + m_page, file.seen.size());
        if (m_dice.chance(lostRate)) {
            lost = true;
            continue;
        }
        copyRange(file.seen, file.durable, begin, end);
        if (m_dice.chance(damagedRate)) damage(file, begin, end, m_dice.between(1, 8));
    }
    if (lost) m_coverage.count(Fault::PagesLost);
    const bool oneBit = damagedRate == 0 && m_rates.of(Fault::PagesDamaged) > 0 && unsynced > 0;
    if (oneBit) damage(file, first, file.durable.size(), 1);
    file.seen = file.durable;
    file.same = file.dirtyFrom = file.seen.size();
}

void Disk::damage(File& file, std::size_t begin, std::size_t end, std::int64_t bits) {
    if (begin >= end) return;
    m_coverage.count(Fault::PagesDamaged);
    for (std::int64_t i = 0; i < bits; ++i) {
        const std::size_t at = begin + m_dice.below(end - begin);
        file.durable[at] ^= static_cast<std::byte>(1U << m_dice.below(8));
    }
}

void Disk::restart(Loss loss) {
    disarm();
    m_nextSyncFails = false;
    if (loss == Loss::Process) return;
    // The names as they were, with some of the changes since, the earlier ones first.
    const std::size_t kept = m_dice.below(m_changes.size() + 1);
    m_names = m_durableNames;
    for (std::size_t i = 0; i < kept; ++i) {
        const NameChange& change = m_changes[i];
        if (!change.file) {
            m_names.erase(change.name);
            continue;
        }
        std::erase_if(m_names, [&](const auto& each) { return each.second == change.file; });
        m_names[change.name] = change.file;
    }
    m_durableNames = m_names;
    m_changes.clear();
    for (const auto& [name, file] : m_names) cutPower(*file);
}

std::uint64_t Disk::digest() const {
    Digest digest;
    for (const auto& [name, file] : m_names) {
        digest.add(name);
        digest.add(std::uint64_t{crc32c(file->seen)});
    }
    return digest.value();
}

void Disk::flipBit(const std::string& name, std::size_t bit) {
    const FilePointer file = find(name);
    if (!file || bit / 8 >= file->seen.size()) return;
    const auto mask = static_cast<std::byte>(1U << (bit % 8));
    file->seen[bit / 8] ^= mask;
    if (bit / 8 < file->durable.size()) file->durable[bit / 8] ^= mask;
}

}  // namespace frontrow::simulation
