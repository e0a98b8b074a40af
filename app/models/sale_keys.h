// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a key can do on the screens of a sale, and which key does it: the standard one, or the one that a
// person chose instead. Arrows and Tab walk and are not among them. Thread: the GUI's.
#pragma once

#include <QKeySequence>
#include <QObject>
#include <array>
#include <optional>
#include <span>

class QKeyEvent;

namespace frontrow {

enum class SaleCommand : std::uint8_t {
    Primary,
    StepBack,
    WaitingMap,
    RenewLetters,
    ReadLetters,
    BestAvailable,
    NextSuggestion,
    TakeSeats,
    DropSeat,
    ShowMap,
    ShowList,
    ShowAccessible,
    FilterPanel,
    MorePeople,
    FewerPeople,
    ZoomIn,
    ZoomOut,
    ZoomFit,
    ZoomSection,
    Tier1,
    Tier2,
    Tier3,
    Tier4,
    Tier5,
    Tier6,
    PayByWallet,
    PayByCard,
    PayByTransfer,
    Count_,
};

// Where a command's key works.
enum class SaleStep : std::uint8_t { Every, WaitingRoom, Letters, Seats, Payment };

struct SaleKeyRow {
    SaleCommand command;
    const char* id;  // in the settings
    SaleStep step;
    QKeyCombination standard;
};

class SaleKeys final : public QObject {
    Q_OBJECT

public:
    // The standard keys.
    explicit SaleKeys(QObject* parent = nullptr);

    static std::span<const SaleKeyRow> rows();

    QKeySequence keys(SaleCommand command) const { return m_keys[static_cast<std::size_t>(command)]; }
    void assign(SaleCommand command, const QKeySequence& keys);
    // What the press means there: a command of that step, or one of every step.
    std::optional<SaleCommand> commandOf(const QKeyEvent& event, SaleStep step) const;

    // Calls `show` with the keys of the command, now and whenever they become others, while `who` lives.
    template <class Show> void follow(SaleCommand command, QObject* who, Show show) const {
        show(keys(command));
        connect(this, &SaleKeys::changed, who, [this, command, show] { show(keys(command)); });
    }

    // The key stands on the button.
    template <class Button> void hint(SaleCommand command, Button* button) const {
        follow(command, button, [button](const QKeySequence& keys) { button->setKeyHint(keys); });
    }

signals:
    void changed();

private:
    std::array<QKeySequence, static_cast<std::size_t>(SaleCommand::Count_)> m_keys;
};

}  // namespace frontrow
