// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/letters/accessible_letter_boxes.h"

#include <QAccessibleWidget>

#include "screens/letters/letter_boxes.h"

namespace frontrow {

namespace {

class AccessibleLetterBoxes final : public QAccessibleWidget,
                                    public QAccessibleTextInterface,
                                    public QAccessibleEditableTextInterface {
public:
    explicit AccessibleLetterBoxes(LetterBoxes* boxes) : QAccessibleWidget(boxes, QAccessible::EditableText) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TextInterface) return static_cast<QAccessibleTextInterface*>(this);
        if (type == QAccessible::EditableTextInterface) return static_cast<QAccessibleEditableTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? boxes().text() : QAccessibleWidget::text(kind);
    }

    // One letter a box, no selection, and the cursor behind the last one.
    void selection(int, int* start, int* end) const override { *start = *end = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    int cursorPosition() const override { return characterCount(); }
    void setCursorPosition(int) override {}
    QString text(int start, int end) const override { return boxes().text().mid(start, end - start); }
    int characterCount() const override { return static_cast<int>(boxes().text().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint&) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int, int* start, int* end) const override {
        *start = 0;
        *end = characterCount();
        return {};
    }

    void deleteText(int start, int end) override { write(QString(boxes().text()).remove(start, end - start)); }
    void insertText(int offset, const QString& text) override { write(QString(boxes().text()).insert(offset, text)); }
    void replaceText(int start, int end, const QString& text) override {
        write(QString(boxes().text()).replace(start, end - start, text));
    }

private:
    LetterBoxes& boxes() const { return *static_cast<LetterBoxes*>(widget()); }
    void write(const QString& text) {
        if (boxes().isEnabled()) boxes().write(text);
    }
};

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* boxes = qobject_cast<LetterBoxes*>(object);
    return boxes == nullptr ? nullptr : new AccessibleLetterBoxes(boxes);
}

}  // namespace

void makeLetterBoxesAccessible() {
    static const bool installed = (QAccessible::installFactory(make), true);
    Q_UNUSED(installed);
}

}  // namespace frontrow
