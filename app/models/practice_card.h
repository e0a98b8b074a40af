// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cards of play money for the payment form: the person types one off, as at a real sale, and the form
// checks what was typed before anything is sent. Nothing of it is stored or sent. Thread: any.
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace frontrow {

inline constexpr int kPracticeCards = 3;

// As they stand on the card: "5310 2049 7718 0426", "09/29", "314", "900101".
struct CardDetails {
    QString number, expiry, cvc, birth;
    bool operator==(const CardDetails&) const = default;
};

// `index` from 0; each has a valid check digit.
CardDetails practiceCard(int index);

enum class CardField : std::uint8_t { Number, Expiry, Cvc, Birth };

// The first field that is empty or malformed, with spaces, dashes and slashes passed over: 16 digits,
// month and year, 3 digits, 6 digits (date of birth) or 10 (business number). Nothing if all are well.
std::optional<CardField> malformedField(const CardDetails& typed);
// Whether what was typed is this card.
bool isSameCard(const CardDetails& typed, const CardDetails& card);
// Whether the last digit of a card number checks the others.
bool hasCheckDigit(const QString& number);

}  // namespace frontrow
