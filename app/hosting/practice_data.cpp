// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting/practice_data.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>
#include <utility>

#include "book/ticket_key.h"
#include "crowd/performance_time.h"
#include "hosting/data_care.h"
#include "hosting/storage_refusal.h"
#include "operations/storage_words.h"
#include "sale/refusal.h"
#include "storage/backup.h"

namespace frontrow {

namespace {

struct PracticeDataWords {
    Q_DECLARE_TR_FUNCTIONS(PracticeDataWords)
};

bool hasTickets(Database& database) {
    return database.value(QStringLiteral("SELECT 1 FROM ticket LIMIT 1")).has_value();
}

DataRefusal refusal(const StorageFault& fault, const QString& folder) {
    return {storageSentence(fault, folder), storageRefusal(fault, folder), fault.problem == StorageProblem::InUse};
}

}  // namespace

PracticeData::~PracticeData() {
    m_runs.reset();
    m_accounts.reset();
    const bool well = m_database != nullptr && !m_database->broken();
    m_database.reset();
    if (m_store != nullptr && well) m_store->closeCleanly();
}

bool PracticeData::exists(const QString& folder) { return QFileInfo::exists(DataPaths(folder).database()); }

QString PracticeData::sentence(const std::string& why) const {
    return PracticeDataWords::tr("%1: %2; run `frontrow data check`, which names what is damaged and what can be done")
        .arg(m_folder, QString::fromStdString(why));
}

Result<std::unique_ptr<PracticeData>, DataRefusal> PracticeData::open(const QString& folder, const UtcClock& clock,
                                                                      Unfinished unfinished) {
    std::unique_ptr<PracticeData> data(new PracticeData(folder, clock));
    auto store = Store::open(folder, data->m_files, clock.nowMs());
    if (!store) return Failure{refusal(store.error(), folder)};
    data->m_store = std::move(*store);
    auto database = data->m_store->connect(DatabaseUse::Write);
    if (!database) return Failure{refusal(database.error(), folder)};
    data->m_database = std::move(*database);
    if (const auto sentence = data->start(unfinished)) {
        const StorageFault damaged{StorageProblem::DatabaseDamaged, folder, *sentence};
        return Failure{DataRefusal{*sentence, storageRefusal(damaged, folder)}};
    }
    return data;
}

std::optional<QString> PracticeData::start(Unfinished unfinished) {
    const auto key = ticketKey(m_folder, m_files, hasTickets(*m_database) ? MissingKey::Refuse : MissingKey::Make);
    if (!key) return key.error().text();
    m_key = *key;
    auto accounts = AccountStream::open(*m_database, m_key, m_clock, kUnnamedProfile);
    if (!accounts) return sentence(accounts.error());
    m_accounts = std::move(*accounts);
    m_runs = std::make_unique<RunStreams>(*m_database, m_key, m_clock);
    if (unfinished == Unfinished::LeaveOpen) m_open = m_runs->openRun();
    auto settled = m_runs->settleUnfinished(m_open ? m_open->run.stream : StreamId{});
    if (!settled) return sentence(settled.error());
    m_news.settled = std::move(*settled);
    const auto allowance = m_accounts->grantAllowance();
    if (!allowance) return sentence(allowance.error());
    m_news.allowance = *allowance;
    return std::nullopt;
}

Result<std::unique_ptr<PracticeData>, DataRefusal> PracticeData::look(const QString& folder, const UtcClock& clock) {
    std::unique_ptr<PracticeData> data(new PracticeData(folder, clock));
    auto database = Database::open(DataPaths(folder).database(), DatabaseUse::Read);
    if (!database) return Failure{refusal(database.error(), folder)};
    data->m_database = std::move(*database);
    const auto key = ticketKey(folder, data->m_files, MissingKey::Refuse);
    if (!key) return Failure{DataRefusal{key.error().text(), key.error().text()}};
    data->m_key = *key;
    return data;
}

// --- What there is ----------------------------------------------------------------------------------

ProfileRow PracticeData::profile() const {
    return RunTable(*m_database).profile(kOwnProfile).value_or(ProfileRow{kOwnProfile, kUnnamedProfile, 0, {}});
}

std::optional<QString> PracticeData::renameProfile(const QString& name) {
    constexpr qsizetype kLongest = 30;
    const QString plain = name.simplified().normalized(QString::NormalizationForm_C);
    if (plain.isEmpty() || plain.size() > kLongest) return PracticeDataWords::tr("A name has 1 to 30 characters.");
    if (RunTable(*m_database).renameProfile(kOwnProfile, plain.toStdString())) return std::nullopt;
    return PracticeDataWords::tr("The name could not be written to the data folder.");
}

std::vector<RunRow> PracticeData::runs() const { return RunTable(*m_database).list(RunTable::Reports::Read); }

std::optional<RunRow> PracticeData::run(StreamId stream) const { return RunTable(*m_database).find(stream); }

std::vector<TicketRow> PracticeData::tickets(StreamId stream) const {
    return BookTables(*m_database).ticketsOf(stream);
}

std::vector<PracticeData::WalletLine> PracticeData::walletLines() const {
    std::vector<WalletLine> lines;
    BookTables tables(*m_database);
    std::map<std::int64_t, std::int64_t> written;
    for (const BookPage& page : tables.pages()) written[page.id] = page.utcMs;
    for (const LedgerEntry& entry : tables.entriesOf(kOwnProfile)) {
        const StreamId stream = streamOf(entry.account);
        const bool ofRun = RunTable(*m_database).find(stream).has_value();
        lines.push_back({entry, written[entry.page], ofRun ? stream : StreamId{}});
    }
    return lines;
}

std::vector<TicketRow> PracticeData::allTickets() const { return BookTables(*m_database).ticketsOf(kOwnProfile); }

TicketVerdict PracticeData::judge(const QString& text, std::optional<TicketRow>& ticket) const {
    const auto code = readTicketCode(text.toStdString());
    if (!code) return TicketVerdict::NoCode;
    const auto row = BookTables(*m_database).ticket(rowKey(StreamId{code->stream}, code->ticket.value));
    if (!row) return TicketVerdict::Unknown;
    if (!verifyTicket(m_key, claimOf(*row), *code)) return TicketVerdict::Forged;
    ticket = row;
    return row->state == TicketRowState::Valid ? TicketVerdict::Valid : TicketVerdict::Void;
}

Result<std::shared_ptr<const VenuePlan>, QString> PracticeData::planOf(StreamId stream) const {
    const auto bytes = StreamTable(*m_database).head(stream);
    if (!bytes) return Failure{storageSentence(bytes.error(), m_folder)};
    const auto head = readRehearsalHead(*bytes);
    if (!head) return Failure{head.error().text()};
    if (!head->plan) return Failure{QString::fromStdString(otherCrowd(*head))};
    return head->plan;
}

std::optional<Scenario> PracticeData::scenarioOf(StreamId stream) const {
    const auto bytes = StreamTable(*m_database).head(stream);
    if (!bytes) return std::nullopt;
    const auto head = readRehearsalHead(*bytes, HeadParts::WithoutPlan);
    if (!head || !head->canBeSimulated()) return std::nullopt;
    return head->scenario;
}

std::optional<RunOrigin> PracticeData::originOf(StreamId stream) const {
    StreamTable streams(*m_database);
    const auto bytes = streams.head(stream);
    const auto info = streams.find(stream);
    if (!bytes || !info) return std::nullopt;
    const auto head = readRehearsalHead(*bytes, HeadParts::WithoutPlan);
    if (!head) return std::nullopt;
    RunOrigin origin{head->scenarioName, head->venueName, head->seedText,
                     info->createdUtcMs, std::nullopt,    CancelUnit::Seat};
    if (head->canBeSimulated()) {
        origin.cancelUnit = head->scenario.policy.cancel.unit;
        const TimeAnchor anchor = info->anchor.value_or(TimeAnchor{SimTime{}, info->createdUtcMs});
        origin.performanceUtcMs = anchor.utcMs + (performanceStarts(head->scenario) - anchor.log).ms;
    }
    return origin;
}

// --- What changes it --------------------------------------------------------------------------------

Result<Answer, QString> PracticeData::topUp(Amount amount) {
    const auto answer = m_accounts->topUp(amount);
    if (!answer) return Failure{sentence(answer.error())};
    return *answer;
}

Result<std::vector<CancelOffer>, QString> PracticeData::cancelOffers(StreamId stream,
                                                                     const std::vector<TicketId>& tickets) {
    auto offers = m_runs->cancelOffers(stream, tickets);
    if (!offers) return Failure{QString::fromStdString(offers.error())};
    return *offers;
}

Result<Answer, QString> PracticeData::cancel(StreamId stream, const std::vector<TicketId>& tickets) {
    const auto answer = m_runs->cancel(stream, tickets);
    if (!answer) return Failure{sentence(answer.error())};
    return *answer;
}

// --- A run ------------------------------------------------------------------------------------------

Result<Amount, QString> PracticeData::takeAlong(const SalePolicy& policy, Amount& toppedUp) {
    const Amount wanted{policy.payment.walletStart};
    const Amount missing = wanted - profile().wallet;
    toppedUp = Amount{};
    if (missing > Amount{} && policy.payment.topUpAllowed != 0) {
        const auto answer = topUp(missing);
        if (!answer) return Failure{answer.error()};
        if (answer->ok()) toppedUp = missing;
    }
    return std::min(wanted, profile().wallet);
}

Result<RunRow, QString> PracticeData::begin(const RehearsalHead& head) {
    const auto run = m_runs->begin(head);
    if (!run) return Failure{sentence(run.error())};
    return *run;
}

Result<OpenRun, QString> PracticeData::takeUp() {
    const auto noted = m_runs->noteAbsence(*m_open);
    if (!noted) return Failure{sentence(noted.error())};
    OpenRun open = *std::exchange(m_open, std::nullopt);
    return open;
}

Result<SettledRun, QString> PracticeData::settleOpenRun() {
    m_open.reset();
    auto settled = m_runs->settleUnfinished();
    if (!settled) return Failure{sentence(settled.error())};
    return settled->empty() ? SettledRun{} : settled->back();
}

bool PracticeData::playedBefore(const RehearsalHead& head, StreamId but) const {
    return RunTable(*m_database).playedBefore(head, but);
}

std::optional<EarlierBest> PracticeData::best(const RehearsalHead& head) const {
    std::optional<EarlierBest> best;
    for (const RunRow& run : runs()) {
        const bool comparable = run.scenario == head.scenarioName && run.venue == head.venueName;
        if (!comparable || run.state != RunState::Finished || run.result != "tickets") continue;
        const QJsonObject report = QJsonDocument::fromJson(QByteArray::fromStdString(run.report)).object();
        const QJsonObject phases = report.value(QStringLiteral("phases_ms")).toObject();
        EarlierBest earlier;
        for (std::size_t i = 0; i < kPhaseCount; ++i) {
            const QString name = QString::fromUtf8(phaseName(static_cast<RunPhase>(i)).data());
            earlier.phases.times[i] = milliseconds(phases.value(name).toInteger(0));
        }
        earlier.seatQuality =
            static_cast<std::int32_t>(std::lround(report.value(QStringLiteral("seat_quality")).toDouble(0) * 100));
        if (!best || earlier.phases.total() < best->phases.total()) best = earlier;
    }
    return best;
}

std::optional<QString> PracticeData::setAnchor(StreamId stream, SimTime log, std::int64_t utcMs) {
    const auto fault = StreamTable(*m_database).setAnchor(stream, {log, utcMs});
    if (fault) return storageSentence(*fault, m_folder);
    return std::nullopt;
}

std::optional<QString> PracticeData::deleteRun(StreamId stream) {
    if (RunTable(*m_database).remove(stream)) return std::nullopt;
    return sentence(m_database->lastReason().toStdString());
}

Result<Recording, QString> PracticeData::recording(StreamId stream) const {
    auto recording = recordingOf(*m_database, stream);
    if (!recording) {
        return Failure{
            PracticeDataWords::tr("run %1: %2").arg(stream.value).arg(QString::fromStdString(recording.error()))};
    }
    return *recording;
}

std::optional<QString> PracticeData::close(const RunRow& run) {
    const std::string fault = m_runs->close(run);
    if (!fault.empty()) return sentence(fault);
    return std::nullopt;
}

// Finished runs were compared with what was noted when they ended; running all of them again each
// time would take ever longer.
std::optional<QString> PracticeData::backUpIfDue() const {
    const BackupPolicy policy;
    if (!backupDue(m_store->paths(), policy, m_clock.nowMs())) return std::nullopt;
    const auto made = makeBackup(*m_store, dataPlugs().stages, ReplayScope::OpenStreams, policy, m_clock.nowMs());
    if (made) return std::nullopt;
    return storageSentence(made.error(), m_folder);
}

}  // namespace frontrow
