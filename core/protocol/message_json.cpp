// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/message_json.h"

#include "protocol/field_json.h"
#include "protocol/seat_code.h"

namespace frontrow {

namespace {

QString renderBytes(const std::vector<std::uint8_t>& bytes) {
    const auto* data = reinterpret_cast<const char*>(bytes.data());
    return QString::fromLatin1(QByteArray::fromRawData(data, static_cast<qsizetype>(bytes.size())).toHex());
}

QJsonArray renderSeats(const std::vector<PackedSeat>& seats) {
    QJsonArray array;
    for (const PackedSeat packed : seats) {
        array.append(QStringLiteral("%1 %2")
                         .arg(packedSeatIndex(packed).value)
                         .arg(toQString(seatCodeName(packedSeatCode(packed)))));
    }
    return array;
}

// A column whose numbers mean something is shown by its meaning.
template <class Message, class Field> QJsonValue renderField(const Field& field) {
    if constexpr (std::same_as<Field, std::vector<std::uint8_t>>)
        return renderBytes(field);
    else if constexpr (std::same_as<Message, MapDelta> && std::same_as<Field, std::vector<PackedSeat>>)
        return renderSeats(field);
    else
        return fieldToJson(field);
}

template <class Message> QJsonObject render(const Message& message) {
    QJsonObject object;
    Message::fields(message, [&](std::string_view name, const auto& field, const FieldLimit&) {
        object.insert(toQString(name), renderField<Message>(field));
    });
    object.insert(QStringLiteral("message"), toQString(Message::name));
    return object;
}

}  // namespace

QJsonObject toJson(const ClientMessage& message) {
    return std::visit([](const auto& each) { return render(each); }, message);
}

QJsonObject toJson(const ServerMessage& message) {
    return std::visit([](const auto& each) { return render(each); }, message);
}

QJsonObject toJson(const TransferMessage& message) {
    return std::visit([](const auto& each) { return render(each); }, message);
}

QJsonObject toJson(const LobbyRequest& message) {
    return std::visit([](const auto& each) { return render(each); }, message);
}

QJsonObject toJson(const LobbyNews& message) {
    return std::visit([](const auto& each) { return render(each); }, message);
}

QJsonObject toJson(const BeaconMessage& message) {
    return std::visit([](const auto& each) { return render(each); }, message);
}

}  // namespace frontrow
