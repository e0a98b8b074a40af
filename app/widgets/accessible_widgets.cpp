// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/accessible_widgets.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QToolButton>

#include "widgets/figure_label.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

class AccessibleButton final : public QAccessibleWidget {
public:
    explicit AccessibleButton(QAbstractButton* button) : QAccessibleWidget(button, QAccessible::Button) {}

    // A radio button is one of several of which one is always chosen.
    QAccessible::Role role() const override {
        if (button() == nullptr || !button()->isCheckable()) return QAccessible::Button;
        const bool oneOfSeveral = button()->autoExclusive() || button()->group() != nullptr;
        return oneOfSeveral ? QAccessible::RadioButton : QAccessible::CheckBox;
    }
    QString text(QAccessible::Text what) const override {
        const QString given = QAccessibleWidget::text(what);
        if (what != QAccessible::Name || !given.isEmpty() || button() == nullptr) return given;
        return button()->text().remove(QLatin1Char('&'));
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        if (button() == nullptr) return state;
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        return state;
    }
    QStringList actionNames() const override {
        QStringList names;
        if (button() != nullptr && button()->isEnabled())
            names << (button()->isCheckable() ? toggleAction() : pressAction());
        return names + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& action) override {
        if (action != toggleAction() && action != pressAction()) return QAccessibleWidget::doAction(action);
        if (button() != nullptr && button()->isEnabled()) button()->click();
    }

private:
    QAbstractButton* button() const { return qobject_cast<QAbstractButton*>(object()); }
};

class AccessibleText final : public QAccessibleWidget {
public:
    explicit AccessibleText(TextLabel* label) : QAccessibleWidget(label, QAccessible::StaticText) {}

    QString text(QAccessible::Text what) const override {
        const QString given = QAccessibleWidget::text(what);
        const auto* label = qobject_cast<const TextLabel*>(object());
        return what != QAccessible::Name || !given.isEmpty() || label == nullptr ? given : label->text();
    }
};

// Those that are drawn here; the toolkit's own are listened to by their mark.
bool isOwnButton(const QAbstractButton* button) {
    return button != nullptr && qobject_cast<const QCheckBox*>(button) == nullptr &&
           qobject_cast<const QRadioButton*>(button) == nullptr &&
           qobject_cast<const QPushButton*>(button) == nullptr && qobject_cast<const QToolButton*>(button) == nullptr;
}

// What a plain widget tells of its children is all that a scroll area needs.
QAccessibleInterface* makeFor(const QString& className, QObject* object) {
    if (className == QLatin1String(QScrollArea::staticMetaObject.className()))
        return new QAccessibleWidget(static_cast<QScrollArea*>(object), QAccessible::Client);
    if (className == QLatin1String(FigureLabel::staticMetaObject.className()))
        return new QAccessibleWidget(static_cast<FigureLabel*>(object), QAccessible::StaticText);
    if (className == QLatin1String(TextLabel::staticMetaObject.className()))
        return new AccessibleText(static_cast<TextLabel*>(object));
    auto* button = qobject_cast<QAbstractButton*>(object);
    return isOwnButton(button) ? new AccessibleButton(button) : nullptr;
}

}  // namespace

void installAccessibleWidgets() {
    QAccessible::removeFactory(makeFor);
    QAccessible::installFactory(makeFor);
}

}  // namespace frontrow
