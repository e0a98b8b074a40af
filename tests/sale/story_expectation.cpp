// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a story may expect: seats, wallets, places, stages, counts, quotes, events.
#include <algorithm>
#include <array>

#include "story_player.h"
#include "story_words.h"

namespace frontrow::test {

namespace {

constexpr std::array<std::string_view, 5> kSeatStates{"free", "held", "ordered", "sold", "blocked"};
constexpr std::array<std::string_view, 4> kStages{"outside", "waiting", "admitted", "on_map"};

void same(const StoryLine& line, const std::string& what, const std::string& got, const std::string& expected) {
    if (got != expected) fail(line, what + " is " + got + ", not " + expected);
}

void same(const StoryLine& line, const std::string& what, std::int64_t got, const std::string& expected) {
    same(line, what, std::to_string(got), std::to_string(number(line, expected)));
}

std::string nameOf(const Stage& stage, AccountId account) {
    return account == kNobody ? "nobody" : stage.setup().cast[account.value - 1].name;
}

// Whoever has the seat, read from the buyers, their orders and the tickets.
AccountId ownerOf(const Stage& stage, SeatIndex seat) {
    for (std::uint32_t i = 1; i <= stage.setup().cast.size(); ++i) {
        if (stage.sale().buyer(AccountId{i}).held.contains(seat)) return AccountId{i};
    }
    for (std::uint32_t i = 1; const auto order = stage.sale().order(OrderId{i}); ++i) {
        if (order->awaitsTransfer && order->seats.contains(seat)) return order->owner;
    }
    for (const IssuedTicket& issued : stage.tickets()) {
        const auto ticket = stage.sale().ticket(issued.id);
        if (ticket && ticket->valid && ticket->seat == seat) return ticket->owner;
    }
    return kNobody;
}

// `A1 free`, `A1 sold B1`
void checkSeat(const Stage& stage, const StoryLine& line, SeatIndex seat) {
    const auto state = static_cast<std::size_t>(stage.sale().seatState(seat));
    same(line, line.words[1], std::string(kSeatStates[state]), word(line, 2, "free, held, ordered, sold or blocked"));
    if (line.words.size() > 3) same(line, "its owner", nameOf(stage, ownerOf(stage, seat)), line.words[3]);
}

void checkPlace(const Stage& stage, const StoryLine& line, AccountId account) {
    const auto place = stage.sale().place(account);
    same(line, "the place", place ? std::to_string(*place) : "none", word(line, 3, "a place or none"));
}

void checkHeld(const Stage& stage, const StoryLine& line, AccountId account) {
    SeatList expected;
    for (std::size_t i = 3; i < line.words.size(); ++i) {
        if (line.words[i] != "none") expected.push(readSeat(stage, line, line.words[i]));
    }
    const SeatList held = stage.sale().buyer(account).held;
    const bool alike = held.size() == expected.size() &&
                       std::all_of(held.begin(), held.end(), [&](SeatIndex seat) { return expected.contains(seat); });
    if (!alike) fail(line, "other seats are held: " + std::to_string(held.size()) + " of them");
}

void checkCount(const Stage& stage, const StoryLine& line) {
    const SaleCounts counts = stage.sale().counts();
    const std::array<std::pair<std::string_view, std::int64_t>, 8> named{
        {{"free", counts.free},
         {"held", counts.held},
         {"ordered", counts.ordered},
         {"sold", counts.sold},
         {"blocked", counts.blocked},
         {"waiting", counts.waiting},
         {"on_map", counts.onMap},
         {"admitted", static_cast<std::int64_t>(counts.admitted)}}};
    const std::string& what = word(line, 2, "what to count");
    for (const auto& [name, count] : named) {
        if (name == what) return same(line, "the count", count, word(line, 3, "how many"));
    }
    fail(line, "no such count: " + what);
}

// `quote B1 A1 refund 9000 charge 1000`, `quote B1 A1 TOO_LATE`
void checkQuote(const Stage& stage, const StoryLine& line, AccountId account) {
    const TicketId ticket = readTicket(stage, line, word(line, 3, "a seat"), account);
    const auto quote = stage.sale().cancelQuote(ticket, stage.engine().now());
    if (line.words.size() == 5) return same(line, "the quote", std::string(refusalName(quote.refusal)), line.words[4]);
    same(line, "the quote", std::string(refusalName(quote.refusal)), "NONE");
    same(line, "the refund", quote.refund.minor, word(line, 5, "the refund"));
    same(line, "the charge", quote.charge.minor, word(line, 7, "the charge"));
}

// The words for the numbers of some events, in the order of their enumerations.
std::string_view numberWords(EventKind kind) {
    switch (kind) {
        case EventKind::HoldEnded: return "released|lapsed|left|connection_lost|session_ended|ordered|removed";
        case EventKind::OrderClosed: return "paid|lapsed|cancelled|back_to_seats|refused|removed|performance_cancelled";
        case EventKind::LeftMap: return "left|session_ended|paid|connection_lost|removed|sale_ended|sent_back";
        case EventKind::LeftQueue: return "left|grace_over|removed|sale_ended";
        case EventKind::PaymentRefused: return "approved|insufficient_funds|wrong_details|limit_exceeded|network_error";
        default: return {};
    }
}

std::optional<std::uint32_t> numberOfWord(EventKind kind, const std::string& text) {
    const std::string_view words = numberWords(kind);
    std::uint32_t index = 0;
    for (std::size_t at = 0; !words.empty() && at <= words.size(); ++index) {
        const std::size_t end = std::min(words.find('|', at), words.size());
        if (words.substr(at, end - at) == text) return index;
        at = end + 1;
    }
    return std::nullopt;
}

EventKind readKind(const StoryLine& line, const std::string& name) {
    for (std::size_t i = 0; i < static_cast<std::size_t>(EventKind::Count_); ++i) {
        if (eventName(static_cast<EventKind>(i)) == name) return static_cast<EventKind>(i);
    }
    fail(line, "no such event: " + name);
}

// True if the event is as the words from `at` on say: a word for its number, or
// `number N`, `value N`, `subject N`, `seat A1`, `until TIME`.
bool matches(const Stage& stage, const StoryLine& line, std::size_t at, const Event& event) {
    if (at < line.words.size()) {
        if (const auto expected = numberOfWord(event.kind, line.words[at])) {
            if (event.number != *expected) return false;
            ++at;
        }
    }
    for (; at < line.words.size(); at += 2) {
        const std::string& what = line.words[at];
        const std::string& value = word(line, at + 1, "a value");
        bool fits = false;
        if (what == "number") {
            fits = event.number == number(line, value);
        } else if (what == "value") {
            fits = event.value == static_cast<std::uint64_t>(number(line, value));
        } else if (what == "subject") {
            fits = event.subject == number(line, value);
        } else if (what == "until") {
            fits = event.until == storyTime(line, value, stage.times());
        } else if (what == "seat") {
            const bool inNumber = event.kind == EventKind::TicketIssued || event.kind == EventKind::TicketVoided;
            fits = (inNumber ? event.number : event.subject) == readSeat(stage, line, value).value;
        } else {
            fail(line, "`" + what + "` is no part of such an event");
        }
        if (!fits) return false;
    }
    return true;
}

// `event B1 hold_ended lapsed`, `event sale_opened`; of the last `at` line.
bool eventHappened(const Stage& stage, const StoryLine& line, std::size_t at) {
    const auto account = stage.account(word(line, at, "a name or an event"));
    if (account) ++at;
    const EventKind kind = readKind(line, word(line, at, "an event"));
    return std::any_of(stage.events().begin(), stage.events().end(), [&](const Event& event) {
        return event.kind == kind && (!account || event.account == *account) && matches(stage, line, at + 1, event);
    });
}

// `events seat_changed 2`: how many of them the last `at` line made.
void countEvents(const Stage& stage, const StoryLine& line) {
    const EventKind kind = readKind(line, word(line, 2, "an event"));
    const auto count = std::count_if(stage.events().begin(), stage.events().end(),
                                     [&](const Event& event) { return event.kind == kind; });
    same(line, "the number of such events", count, word(line, 3, "how many"));
}

// What begins with `expect WHAT NAME`; false if WHAT is none of these.
bool checkOfBuyer(const Stage& stage, const StoryLine& line) {
    const std::string& what = line.words[1];
    constexpr std::array<std::string_view, 6> known{"wallet", "place", "stage", "held", "tickets", "quote"};
    if (std::find(known.begin(), known.end(), what) == known.end()) return false;
    const AccountId account = readAccount(stage, line, word(line, 2, "a name"));
    const BuyerState buyer = stage.sale().buyer(account);
    if (what == "wallet") same(line, "the wallet", stage.accounts().balance(account).minor, word(line, 3, "an amount"));
    if (what == "place") checkPlace(stage, line, account);
    if (what == "held") checkHeld(stage, line, account);
    if (what == "tickets") same(line, "the number of tickets", buyer.bought, word(line, 3, "how many"));
    if (what == "quote") checkQuote(stage, line, account);
    if (what == "stage") {
        same(line, "the stage", std::string(kStages[static_cast<std::size_t>(buyer.stage)]), word(line, 3, "a stage"));
    }
    return true;
}

}  // namespace

void checkExpectation(const Stage& stage, const StoryLine& line) {
    const std::string& what = word(line, 1, "what to expect");
    if (checkOfBuyer(stage, line)) return;
    if (what == "count") {
        checkCount(stage, line);
    } else if (what == "house") {
        same(line, "the house", stage.accounts().house().minor, word(line, 2, "an amount"));
    } else if (what == "escrow") {
        same(line, "the escrow", stage.accounts().escrow().minor, word(line, 2, "an amount"));
    } else if (what == "event") {
        if (!eventHappened(stage, line, 2)) fail(line, "this did not happen");
    } else if (what == "events") {
        countEvents(stage, line);
    } else if (what == "no") {
        if (word(line, 2, "event") != "event") fail(line, "only `no event` can be expected");
        if (eventHappened(stage, line, 3)) fail(line, "this happened");
    } else {
        checkSeat(stage, line, readSeat(stage, line, what));
    }
}

}  // namespace frontrow::test
