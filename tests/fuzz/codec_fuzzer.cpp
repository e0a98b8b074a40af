// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds arbitrary bytes to the reader of messages, in three ways that the first byte chooses:
// as one message, which must encode to the very bytes it was read from; as choices from which a
// message is made, which must come back; and as a server's conversation with a buyer, which no
// buyer's view or receiver of parts may take harm from.
#include <cstddef>
#include <cstdint>

#include "domain/assert.h"
#include "protocol/message_codec.h"
#include "protocol/message_json.h"
#include "protocol/parts.h"
#include "session/buyer_view.h"
#include "support/plans.h"
#include "support/random_message.h"

namespace {

using namespace frontrow;

// Neither begins a message, which is a map.
constexpr std::uint8_t kChoices = 0xFF;
constexpr std::uint8_t kConversation = 0xFE;
// Rendering large messages is slow.
constexpr qsizetype kMostRendered = 256;

QByteArrayView viewOf(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

// --- One message ----------------------------------------------------------------------------------

template <class Variant> void hasOneForm(const Result<Variant, WireFault>& message, QByteArrayView bytes) {
    if (!message) {
        FRONTROW_ASSERT(message.error().offset <= static_cast<std::size_t>(bytes.size()));
        FRONTROW_ASSERT(!message.error().text().isEmpty());
        return;
    }
    if (bytes.size() <= kMostRendered) toJson(message.value());
    const auto again = encodeMessage(message.value());
    FRONTROW_ASSERT(static_cast<bool>(again));
    FRONTROW_ASSERT(QByteArrayView(again.value()) == bytes);
}

void readAsMessage(QByteArrayView bytes) {
    hasOneForm(decodeClientMessage(bytes), bytes);
    hasOneForm(decodeServerMessage(bytes), bytes);
    hasOneForm(decodeTransferMessage(bytes), bytes);
    hasOneForm(decodeLobbyRequest(bytes), bytes);
    hasOneForm(decodeLobbyNews(bytes), bytes);
    hasOneForm(decodeBeacon(bytes), bytes);
    messageNumber(bytes);
}

// --- Choices --------------------------------------------------------------------------------------

// Takes its choices from the bytes, and the first one of each when they are used up.
class ByteSource {
public:
    // Long columns take long and show nothing new.
    static constexpr std::uint64_t kMostEntries = 64;

    ByteSource(const std::uint8_t* data, std::size_t size) : m_data(data), m_left(size) {}
    std::uint64_t below(std::uint64_t bound) {
        std::uint64_t drawn = 0;
        for (std::uint64_t room = bound - 1; room > 0 && m_left > 0; room >>= 8U, --m_left) {
            drawn = drawn << 8U | *m_data++;
        }
        return drawn % bound;
    }

private:
    const std::uint8_t* m_data;
    std::size_t m_left;
};

template <class Variant> void comesBack(ByteSource& source) {
    const std::size_t index = source.below(std::variant_size_v<Variant>);
    const auto bytes = encodeMessage(test::anyMessage<Variant>(source, index));
    FRONTROW_ASSERT(static_cast<bool>(bytes));
    const auto accepts = [](const auto& decoded, bool wanted) {
        FRONTROW_ASSERT(static_cast<bool>(decoded) == wanted);
    };
    accepts(decodeClientMessage(bytes.value()), std::is_same_v<Variant, ClientMessage>);
    accepts(decodeServerMessage(bytes.value()), std::is_same_v<Variant, ServerMessage>);
    accepts(decodeTransferMessage(bytes.value()), std::is_same_v<Variant, TransferMessage>);
    accepts(decodeLobbyRequest(bytes.value()), std::is_same_v<Variant, LobbyRequest>);
    accepts(decodeLobbyNews(bytes.value()), std::is_same_v<Variant, LobbyNews>);
    accepts(decodeBeacon(bytes.value()), std::is_same_v<Variant, BeaconMessage>);
    FRONTROW_ASSERT(messageNumber(bytes.value()).has_value());
    readAsMessage(bytes.value());
}

void makeMessages(const std::uint8_t* data, std::size_t size) {
    ByteSource source(data, size);
    comesBack<ClientMessage>(source);
    comesBack<ServerMessage>(source);
    comesBack<TransferMessage>(source);
    comesBack<LobbyRequest>(source);
    comesBack<LobbyNews>(source);
    comesBack<BeaconMessage>(source);
}

// --- A conversation -------------------------------------------------------------------------------

// Everything that a screen reads of the view.
void lookAt(const BuyerView& view) {
    std::uint32_t mine = 0;
    for (std::uint32_t i = 0; i < view.plan().seatCount(); ++i) {
        mine += view.seat(SeatIndex{i}).holder == SeatHolder::Mine ? 1 : 0;
    }
    FRONTROW_ASSERT(mine <= view.plan().seatCount());
    FRONTROW_ASSERT(view.freeSeats().size() == view.plan().seatCount());
    for (const TicketSight& ticket : view.tickets()) FRONTROW_ASSERT(ticket.seat.value < view.plan().seatCount());
    for (const SeatIndex seat : view.held()) FRONTROW_ASSERT(seat.value < view.plan().seatCount());
    if (const auto order = view.order()) FRONTROW_ASSERT(order->seats.size() <= kMaxSeatsPerCommand);
}

// Messages one behind the other, each with two bytes of length before it.
void converse(const std::uint8_t* data, std::size_t size) {
    static const auto plan = test::rowsPlan(4, 10);
    BuyerView view(plan);
    PartReceiver receiver(2 * kPartBytes);
    while (size > 2) {
        const std::size_t length = std::min<std::size_t>(size - 2, std::size_t{data[0]} << 8U | data[1]);
        const QByteArrayView bytes = viewOf(data + 2, length);
        data += 2 + length;
        size -= 2 + length;
        if (const auto message = decodeServerMessage(bytes)) view.apply(message.value());
        if (const auto message = decodeTransferMessage(bytes)) {
            std::visit([&](const auto& each) { receiver.take(each); }, message.value());
            FRONTROW_ASSERT(receiver.held() <= 2 * kPartBytes);
        }
        lookAt(view);
    }
    receiver.finished();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size > 0 && data[0] == kChoices)
        makeMessages(data + 1, size - 1);
    else if (size > 0 && data[0] == kConversation)
        converse(data + 1, size - 1);
    else
        readAsMessage(viewOf(data, size));
    return 0;
}
