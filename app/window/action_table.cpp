// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/action_table.h"

#include <QWidget>
#include <algorithm>

#include "domain/assert.h"
#include "widgets/key_press.h"

namespace frontrow {

namespace {

bool isOfSale(ActionGroup group) {
    return group == ActionGroup::WaitingRoom || group == ActionGroup::Letters || group == ActionGroup::Seats ||
           group == ActionGroup::Payment;
}

bool meet(ActionGroup one, ActionGroup other) {
    if (one == other || one == ActionGroup::Everywhere || other == ActionGroup::Everywhere) return true;
    return (one == ActionGroup::Sale && isOfSale(other)) || (other == ActionGroup::Sale && isOfSale(one));
}

}  // namespace

ActionTable::ActionTable(Settings& settings, QObject* parent) : QObject(parent), m_settings(settings) {
    connect(&settings, &Settings::shortcutsChanged, this, &ActionTable::reload);
}

QAction* ActionTable::add(const QString& id, ActionGroup group, const QKeySequence& standard, QObject* parent) {
    auto* action = new QAction(parent);
    action->setObjectName(id);
    action->setShortcut(m_settings.shortcut(id).value_or(standard));
    const bool everywhere = group == ActionGroup::Everywhere;
    action->setShortcutContext(everywhere ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    if (auto* widget = qobject_cast<QWidget*>(parent)) widget->addAction(action);
    put({id, group, standard, action});
    return action;
}

QAction* ActionTable::addFixed(const QString& id, ActionGroup group, const QList<QKeySequence>& keys, QObject* parent) {
    auto* action = new QAction(parent);
    action->setObjectName(id);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    put({id, group, keys.value(0), action, KeyChoice::Fixed});
    return action;
}

void ActionTable::put(const ActionRow& row) {
    std::erase_if(m_rows, [&](const ActionRow& each) { return each.id == row.id && each.action.isNull(); });
    FRONTROW_ASSERT(std::ranges::none_of(m_rows, [&](const ActionRow& each) { return each.id == row.id; }));
    m_rows.push_back(row);
}

std::vector<ActionRow> ActionTable::rows() const {
    std::vector<ActionRow> alive;
    std::ranges::copy_if(m_rows, std::back_inserter(alive),
                         [](const ActionRow& each) { return !each.action.isNull(); });
    return alive;
}

const ActionRow& ActionTable::row(const QString& id) const {
    const auto found = std::ranges::find(m_rows, id, &ActionRow::id);
    FRONTROW_ASSERT(found != m_rows.end() && !found->action.isNull());
    return *found;
}

QKeySequence ActionTable::keys(const QString& id) const { return row(id).action->shortcut(); }

std::optional<QString> ActionTable::conflict(const QString& id, const QKeySequence& keys) const {
    if (keys.isEmpty()) return std::nullopt;
    const ActionGroup group = row(id).group;
    for (const ActionRow& other : m_rows) {
        if (other.action.isNull() || other.id == id || !other.action->shortcuts().contains(keys)) continue;
        if (meet(group, other.group)) return other.id;
    }
    return std::nullopt;
}

// The letters are typed all the time; elsewhere fields may be left.
bool ActionTable::isTyped(const QString& id, const QKeySequence& keys) const {
    const ActionGroup group = row(id).group;
    return (group == ActionGroup::Letters || group == ActionGroup::Sale) && typesText(keys);
}

void ActionTable::assign(const QString& id, const QKeySequence& keys) {
    const ActionRow& changed = row(id);
    m_settings.setShortcut(id, keys == changed.standard ? std::nullopt : std::optional(keys));
    changed.action->setShortcut(keys);
    emit keysChanged();
}

void ActionTable::reset(const QString& id) { assign(id, row(id).standard); }

void ActionTable::resetAll() {
    for (const ActionRow& each : rows()) {
        if (each.choice == KeyChoice::Fixed) continue;
        m_settings.setShortcut(each.id, std::nullopt);
        each.action->setShortcut(each.standard);
    }
    emit keysChanged();
}

void ActionTable::reload() {
    for (const ActionRow& each : rows()) {
        if (each.choice == KeyChoice::Free)
            each.action->setShortcut(m_settings.shortcut(each.id).value_or(each.standard));
    }
    emit keysChanged();
}

QString plainText(const QAction& action) {
    QString text = action.text();
    text.remove(QLatin1Char('&'));
    if (text.endsWith(QChar(0x2026))) text.chop(1);
    return text;
}

}  // namespace frontrow
