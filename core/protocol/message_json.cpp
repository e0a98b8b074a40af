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

template <class Message> QJsonObject render(const Message& message) {
    QJsonObject object = fieldsToJson(message);
    Message::fields(message, [&](std::string_view name, const auto& member, const FieldLimit&) {
        if constexpr (std::same_as<std::remove_cvref_t<decltype(member)>, std::vector<std::uint8_t>>) {
            object.insert(toQString(name), renderBytes(member));
        }
    });
    object.insert(QStringLiteral("message"), toQString(Message::name));
    return object;
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

}  // namespace

QJsonObject toJson(const ClientMessage& message) {
    return std::visit([](const auto& each) { return render(each); }, message);
}

QJsonObject toJson(const ServerMessage& message) {
    QJsonObject object = std::visit([](const auto& each) { return render(each); }, message);
    if (const auto* delta = std::get_if<MapDelta>(&message)) {
        object.insert(QStringLiteral("seats"), renderSeats(delta->seats));
    }
    return object;
}

QJsonObject toJson(const TransferMessage& message) {
    return std::visit([](const auto& each) { return render(each); }, message);
}

}  // namespace frontrow
