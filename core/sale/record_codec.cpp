// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sale/record_codec.h"

#include <array>
#include <utility>

#include "domain/assert.h"
#include "domain/bytes.h"
#include "domain/crc32c.h"
#include "sale/action_fields.h"
#include "sale/canary.h"

namespace frontrow {

namespace {

constexpr std::size_t kChecksumBytes = sizeof(std::uint32_t);
// Length, schema, the stamps, actor, counter, body hash, performance and verb, before the action.
constexpr std::size_t kHeadBytes = 4 + 2 + 8 + 8 + 4 + 4 + 8 + 1 + 4 + 1 + 8 + 8 + 4 + 1;
constexpr std::size_t kAnswerBytes = 1 + 4 + 4 + 8;
constexpr std::size_t kMinRecordBytes = kHeadBytes + kAnswerBytes + kChecksumBytes;

// The last value of each enumeration that a record can hold; one without does not compile.
constexpr Role lastOf(Role) { return Role::System; }
constexpr AccountKind lastOf(AccountKind) { return AccountKind::Rival; }
constexpr PaymentMethod lastOf(PaymentMethod) { return PaymentMethod::Split; }
constexpr PaymentOutcome lastOf(PaymentOutcome) { return PaymentOutcome::NetworkError; }
constexpr HoldMode lastOf(HoldMode) { return HoldMode::Swap; }
constexpr PartyNeeds lastOf(PartyNeeds) { return PartyNeeds::StepFree; }
constexpr StallRule lastOf(StallRule) { return StallRule::Expire; }
constexpr Refusal lastOf(Refusal) { return Refusal::NotEmpty; }
static_assert(static_cast<int>(lastOf(Refusal{})) + 1 == static_cast<int>(Refusal::Count_));

template <class E> bool inRange(E value) { return value <= lastOf(value); }

// Looks for a list beyond its room and a value beside its enumeration.
class FieldCheck {
public:
    template <class T> void operator()(std::string_view, const T& field) { check(field); }
    bool ok() const { return m_ok; }

private:
    template <class Tag, class Integer> void check(Id<Tag, Integer>) {}
    void check(Amount) {}
    template <class T> void check(const ShortList<T>& list) { m_ok = m_ok && list.count <= kMaxSeatsPerCommand; }
    template <class T>
    requires std::is_integral_v<T>
    void check(T) {}
    template <class T>
    requires std::is_enum_v<T>
    void check(T value) { m_ok = m_ok && inRange(value); }

    bool m_ok = true;
};

class FieldWriter {
public:
    explicit FieldWriter(ByteWriter& out) : m_out(out) {}
    template <class T> void operator()(std::string_view, const T& field) { put(field); }

private:
    template <class Tag, class Integer> void put(Id<Tag, Integer> id) { m_out.put(id.value); }
    void put(Amount amount) { m_out.put(amount.minor); }
    template <class T> void put(const ShortList<T>& list) {
        m_out.put(list.count);
        for (const T& item : list) put(item);
    }
    template <class T>
    requires std::is_integral_v<T>
    void put(T number) { m_out.put(number); }
    template <class T>
    requires std::is_enum_v<T>
    void put(T value) { m_out.put(static_cast<std::underlying_type_t<T>>(value)); }

    ByteWriter& m_out;
};

// Fails the reader only where bytes are missing; a value that cannot be is noted apart.
class FieldReader {
public:
    explicit FieldReader(ByteReader& in) : m_in(in) {}
    template <class T> void operator()(std::string_view, T& field) { take(field); }
    bool outOfRange() const { return m_outOfRange; }

    template <class Tag, class Integer> void take(Id<Tag, Integer>& id) { id.value = m_in.take<Integer>(); }
    void take(Amount& amount) { amount.minor = m_in.take<std::int64_t>(); }
    template <class T> void take(ShortList<T>& list) {
        const auto count = m_in.take<std::uint8_t>();
        if (count > kMaxSeatsPerCommand) {
            m_outOfRange = true;
            return;
        }
        list.count = count;
        for (std::size_t i = 0; i < count; ++i) take(list.items[i]);
    }
    template <class T>
    requires std::is_integral_v<T>
    void take(T& number) { number = m_in.take<T>(); }
    template <class T>
    requires std::is_enum_v<T>
    void take(T& value) {
        const auto number = static_cast<T>(m_in.take<std::underlying_type_t<T>>());
        if (inRange(number)) {
            value = number;
        } else {
            m_outOfRange = true;
        }
    }

private:
    ByteReader& m_in;
    bool m_outOfRange = false;
};

template <std::size_t Verb> void takeAction(FieldReader& fields, Action& action) {
    auto& made = action.emplace<Verb>();
    made.fields(made, fields);
}

using TakeAction = void (*)(FieldReader&, Action&);

template <std::size_t... Verbs>
constexpr std::array<TakeAction, sizeof...(Verbs)> makeVerbTable(std::index_sequence<Verbs...>) {
    return {&takeAction<Verbs>...};
}

// By verb: reads the fields of that action.
constexpr auto kTakeAction = makeVerbTable(std::make_index_sequence<kVerbCount>());

// The stamps and the command in front of its action, in the order of their bytes.
template <class R, class Visitor> void visitHead(R& record, std::uint64_t& previousHash, Visitor&& visit) {
    visit(previousHash);
    visit(record.sequence);
    visit(record.epoch);
    visit(record.shard);
    visit(record.time.ms);
    visit(record.command.actor.role);
    visit(record.command.actor.account);
    visit(record.command.actor.device);
    visit(record.command.counter);
}

template <class R, class Visitor> void visitAnswer(R& record, Visitor&& visit) {
    visit(record.answer.refusal);
    visit(record.answer.subject);
    visit(record.answer.number);
    visit(record.answer.until.ms);
}

// Everything between the schema and the checksum.
Result<DecodedRecord, RecordFault> decodeFields(std::span<const std::byte> bytes) {
    ByteReader in(bytes);
    FieldReader fields(in);
    const auto take = [&](auto& field) { fields.take(field); };
    DecodedRecord decoded;
    JournalRecord& record = decoded.record;
    visitHead(record, decoded.previousHash, take);
    const auto body = in.take<std::uint64_t>();
    record.command.performance.value = in.take<std::uint32_t>();
    const auto verb = in.take<std::uint8_t>();
    if (verb >= kVerbCount) return Failure{RecordFault::UnknownVerb};
    kTakeAction[verb](fields, record.command.action);
    if (fields.outOfRange()) return Failure{RecordFault::FieldOutOfRange};
    visitAnswer(record, take);
    if (in.failed()) return Failure{RecordFault::BadLength};
    const bool stamped = record.sequence != 0 && record.epoch != 0 && record.shard != 0 && record.time >= SimTime{};
    if (fields.outOfRange() || !stamped) return Failure{RecordFault::FieldOutOfRange};
    if (in.left() != 0) return Failure{RecordFault::TrailingBytes};
    if (bodyHash(record.command) != body) return Failure{RecordFault::BodyHashDiffers};
    return decoded;
}

}  // namespace

std::string_view faultText(RecordFault fault) {
    switch (fault) {
        case RecordFault::TooShort: return "ends too early";
        case RecordFault::BadLength: return "impossible length";
        case RecordFault::BadChecksum: return "bad checksum";
        case RecordFault::UnknownSchema: return "written by a newer version";
        case RecordFault::UnknownVerb: return "unknown verb";
        case RecordFault::FieldOutOfRange: return "impossible value";
        case RecordFault::TrailingBytes: return "bytes too many";
        case RecordFault::BodyHashDiffers: return "command differs from its hash";
        case RecordFault::ChainBroken: return "does not follow the record before it";
        case RecordFault::SequenceBroken: return "gap in the sequence";
        case RecordFault::OrderBroken: return "epoch, shard or time out of order";
        case RecordFault::Count_: break;
    }
    return "unknown fault";
}

bool fitsRecord(const Command& command) {
    FieldCheck check;
    check({}, command.actor.role);
    std::visit([&](const auto& action) { action.fields(action, check); }, command.action);
    return check.ok();
}

void encodeRecord(const JournalRecord& record, std::uint64_t previousHash, std::vector<std::byte>& out) {
    FRONTROW_ASSERT(fitsRecord(record.command) && inRange(record.answer.refusal));
    FRONTROW_ASSERT(record.sequence != 0 && record.epoch != 0 && record.shard != 0 && record.time >= SimTime{});
    const std::size_t begin = out.size();
    ByteWriter writer(out);
    FieldWriter fields(writer);
    const auto put = [&](const auto& field) { fields({}, field); };
    writer.put(std::uint32_t{0});  // the length, once it is known
    writer.put(kRecordSchema);
    visitHead(record, previousHash, put);
    writer.put(bodyHash(record.command));
    writer.put(record.command.performance.value);
    writer.put(static_cast<std::uint8_t>(record.command.action.index()));
    std::visit([&](const auto& action) { action.fields(action, fields); }, record.command.action);
    visitAnswer(record, put);
    const std::size_t size = out.size() - begin + kChecksumBytes;
    FRONTROW_ASSERT(size <= kMaxRecordBytes);
    putAt(std::span(out).subspan(begin), 0, static_cast<std::uint32_t>(size));
    writer.put(crc32c(std::span(out).subspan(begin)));
}

std::uint64_t recordHash(std::span<const std::byte> bytes) {
    RecordDigest digest;
    digest.add(std::uint64_t{bytes.size()});
    ByteReader in(bytes);
    while (in.left() >= sizeof(std::uint64_t)) digest.add(in.take<std::uint64_t>());
    while (in.left() != 0) digest.add(std::uint64_t{in.take<std::uint8_t>()});
    return digest.value();
}

Result<DecodedRecord, RecordFault> decodeRecord(std::span<const std::byte> bytes) {
    ByteReader in(bytes);
    const std::size_t size = in.take<std::uint32_t>();
    if (in.failed()) return Failure{RecordFault::TooShort};
    if (size < kMinRecordBytes || size > kMaxRecordBytes) return Failure{RecordFault::BadLength};
    if (size > bytes.size()) return Failure{RecordFault::TooShort};
    const auto schema = in.take<std::uint16_t>();
    const std::span<const std::byte> checked = bytes.first(size - kChecksumBytes);
    ByteReader end(bytes.subspan(checked.size()));
    const bool intact = end.take<std::uint32_t>() == crc32c(checked) || canary(Canary::TornTailAccepted);
    if (!intact) return Failure{RecordFault::BadChecksum};
    if (schema != kRecordSchema) return Failure{RecordFault::UnknownSchema};
    auto decoded = decodeFields(checked.subspan(in.position()));
    if (decoded) decoded->size = size;
    return decoded;
}

}  // namespace frontrow
