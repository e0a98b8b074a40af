// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sale_actions.h"

namespace frontrow {

namespace {

ActionGroup groupOf(SaleStep step) {
    switch (step) {
        case SaleStep::Every: return ActionGroup::Sale;
        case SaleStep::WaitingRoom: return ActionGroup::WaitingRoom;
        case SaleStep::Letters: return ActionGroup::Letters;
        case SaleStep::Seats: return ActionGroup::Seats;
        case SaleStep::Payment: return ActionGroup::Payment;
    }
    return ActionGroup::Sale;
}

}  // namespace

SaleActions::SaleActions(ActionTable& table, QObject* parent) : QObject(parent) {
    for (const SaleKeyRow& row : SaleKeys::rows()) {
        m_actions[static_cast<std::size_t>(row.command)] =
            table.add(QLatin1String(row.id), groupOf(row.step), QKeySequence(row.standard), this);
    }
    m_walk = table.addFixed(QStringLiteral("seats.walk"), ActionGroup::Seats,
                            {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}, this);
    m_nextSection =
        table.addFixed(QStringLiteral("seats.nextSection"), ActionGroup::Seats, {Qt::Key_Tab, Qt::Key_Backtab}, this);
    connect(&table, &ActionTable::keysChanged, this, &SaleActions::readKeys);
    readKeys();
    retranslate();
}

void SaleActions::readKeys() {
    for (const SaleKeyRow& row : SaleKeys::rows())
        m_keys.assign(row.command, m_actions[static_cast<std::size_t>(row.command)]->shortcut());
}

void SaleActions::retranslate() {
    for (const SaleKeyRow& row : SaleKeys::rows())
        m_actions[static_cast<std::size_t>(row.command)]->setText(name(row.command));
    m_walk->setText(tr("Walk from seat to seat"));
    m_nextSection->setText(tr("Next section with seats"));
}

QString SaleActions::name(SaleCommand command) {
    const auto tier = [](int number) { return tr("Show or hide tier %1").arg(number); };
    switch (command) {
        case SaleCommand::Primary: return tr("Main button of the screen");
        case SaleCommand::StepBack: return tr("Step back or leave");
        case SaleCommand::WaitingMap: return tr("Small map");
        case SaleCommand::RenewLetters: return tr("New letters");
        case SaleCommand::ReadLetters: return tr("Read aloud");
        case SaleCommand::BestAvailable: return tr("Best available seats");
        case SaleCommand::NextSuggestion: return tr("Next suggestion");
        case SaleCommand::TakeSeats: return tr("Take the seats shown");
        case SaleCommand::DropSeat: return tr("Give back the chosen seat");
        case SaleCommand::ShowMap: return tr("Seats as a map");
        case SaleCommand::ShowList: return tr("Seats as a list");
        case SaleCommand::ShowAccessible: return tr("Accessible seats");
        case SaleCommand::FilterPanel: return tr("Prices and filters, in a narrow window");
        case SaleCommand::MorePeople: return tr("One person more");
        case SaleCommand::FewerPeople: return tr("One person fewer");
        case SaleCommand::ZoomIn: return tr("Zoom in");
        case SaleCommand::ZoomOut: return tr("Zoom out");
        case SaleCommand::ZoomFit: return tr("Show the whole house");
        case SaleCommand::ZoomSection: return tr("Zoom to the section");
        case SaleCommand::Tier1: return tier(1);
        case SaleCommand::Tier2: return tier(2);
        case SaleCommand::Tier3: return tier(3);
        case SaleCommand::Tier4: return tier(4);
        case SaleCommand::Tier5: return tier(5);
        case SaleCommand::Tier6: return tier(6);
        case SaleCommand::PayByWallet: return tr("Pay with the wallet");
        case SaleCommand::PayByCard: return tr("Pay by card");
        case SaleCommand::PayByTransfer: return tr("Pay by bank transfer");
        case SaleCommand::Count_: break;
    }
    return {};
}

}  // namespace frontrow
