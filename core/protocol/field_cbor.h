// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One field ↔ CBOR, for everything that lists its fields: numbers of any meaning as integers, text
// as text, a short list as an array, a column as one byte string of equally wide numbers, lowest
// byte first. Reading checks the field's limit before it keeps anything; the bytes have passed
// scanCbor() before. Thread: any.
#pragma once

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <array>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

#include "protocol/field_kind.h"
#include "protocol/field_limit.h"
#include "protocol/secret_text.h"
#include "protocol/wire_fault.h"

namespace frontrow::field_cbor {

// --- Writing --------------------------------------------------------------------------------------

template <std::integral T> void write(QCborStreamWriter& out, T number) {
    if constexpr (std::is_signed_v<T>)
        out.append(qint64{number});
    else
        out.append(quint64{number});
}
inline void write(QCborStreamWriter& out, SimTime time) { write(out, time.ms); }
inline void write(QCborStreamWriter& out, Duration span) { write(out, span.ms); }
inline void write(QCborStreamWriter& out, Amount amount) { write(out, amount.minor); }
inline void write(QCborStreamWriter& out, const std::string& text) {
    out.appendTextString(text.data(), static_cast<qsizetype>(text.size()));
}
inline void write(QCborStreamWriter& out, const SecretText& secret) { write(out, secret.text()); }
template <Enumeration E> void write(QCborStreamWriter& out, E value) { out.append(static_cast<quint64>(value)); }
template <Identifier T> void write(QCborStreamWriter& out, T id) { write(out, id.value); }
template <class T> void write(QCborStreamWriter& out, const ShortList<T>& list) {
    out.startArray(list.size());
    for (const T& each : list) write(out, each);
    out.endArray();
}

template <class Entry> std::uint64_t columnNumber(const Entry& entry) {
    if constexpr (Identifier<Entry>)
        return entry.value;
    else
        return entry;
}
template <class Entry> void write(QCborStreamWriter& out, const std::vector<Entry>& column) {
    constexpr std::size_t width = columnWidth<Entry>();
    std::vector<char> bytes;
    bytes.reserve(column.size() * width);
    for (const Entry& entry : column) {
        const std::uint64_t number = columnNumber(entry);
        for (std::size_t i = 0; i < width; ++i) bytes.push_back(static_cast<char>(number >> (8 * i) & 0xFFU));
    }
    out.appendByteString(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

// --- Reading --------------------------------------------------------------------------------------
// Nothing when the field was taken, else the rule that it breaks; the reader then stands anywhere.

using Refused = std::optional<WireRule>;

Refused readUnsigned(QCborStreamReader& in, std::uint64_t& out, const FieldLimit& limit);
Refused readSigned(QCborStreamReader& in, std::int64_t& out, const FieldLimit& limit);
// The content of a text or byte string of at most `most` bytes; `wanted` tells which of the two.
Refused readString(QCborStreamReader& in, QCborStreamReader::Type wanted, std::size_t most, std::string& out);
bool within(std::uint64_t number, const FieldLimit& limit);

template <std::integral T> Refused read(QCborStreamReader& in, T& out, const FieldLimit& limit) {
    std::conditional_t<std::is_signed_v<T>, std::int64_t, std::uint64_t> number = 0;
    Refused refused;
    if constexpr (std::is_signed_v<T>)
        refused = readSigned(in, number, limit);
    else
        refused = readUnsigned(in, number, limit);
    if (refused) return refused;
    out = static_cast<T>(number);
    // A limit that is wider than the type must not let a number wrap.
    return number == out ? Refused{} : WireRule::OutOfLimit;
}
inline Refused read(QCborStreamReader& in, SimTime& out, const FieldLimit& limit) { return read(in, out.ms, limit); }
inline Refused read(QCborStreamReader& in, Duration& out, const FieldLimit& limit) { return read(in, out.ms, limit); }
inline Refused read(QCborStreamReader& in, Amount& out, const FieldLimit& limit) { return read(in, out.minor, limit); }
inline Refused read(QCborStreamReader& in, std::string& out, const FieldLimit& limit) {
    return readString(in, QCborStreamReader::String, limit.items, out);
}
inline Refused read(QCborStreamReader& in, SecretText& out, const FieldLimit& limit) {
    return read(in, out.writable(), limit);
}
template <Enumeration E> Refused read(QCborStreamReader& in, E& out, const FieldLimit& limit) {
    std::underlying_type_t<E> number{};
    const Refused refused = read(in, number, limit);
    if (!refused) out = static_cast<E>(number);
    return refused;
}
template <Identifier T> Refused read(QCborStreamReader& in, T& out, const FieldLimit& limit) {
    return read(in, out.value, limit);
}
template <class T> Refused read(QCborStreamReader& in, ShortList<T>& out, const FieldLimit& limit) {
    if (!in.isArray()) return WireRule::WrongType;
    if (in.length() > limit.items || !in.enterContainer()) return WireRule::OutOfLimit;
    while (in.hasNext()) {
        T item{};
        if (const Refused refused = read(in, item, limit)) return refused;
        if (!out.push(item)) return WireRule::OutOfLimit;
    }
    return in.leaveContainer() ? Refused{} : WireRule::Truncated;
}
template <class Entry> Refused read(QCborStreamReader& in, std::vector<Entry>& out, const FieldLimit& limit) {
    constexpr std::size_t width = columnWidth<Entry>();
    std::string bytes;
    if (const Refused refused = readString(in, QCborStreamReader::ByteArray, limit.items * width, bytes)) {
        return refused;
    }
    if (bytes.size() % width != 0) return WireRule::OutOfLimit;
    out.reserve(bytes.size() / width);
    for (std::size_t at = 0; at < bytes.size(); at += width) {
        std::uint64_t number = 0;
        for (std::size_t i = width; i-- > 0;) number = number << 8U | static_cast<std::uint8_t>(bytes[at + i]);
        if (!within(number, limit)) return WireRule::OutOfLimit;
        if constexpr (Identifier<Entry>)
            out.emplace_back(static_cast<decltype(Entry{}.value)>(number));
        else
            out.push_back(static_cast<Entry>(number));
    }
    return {};
}

}  // namespace frontrow::field_cbor
