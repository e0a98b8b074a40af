// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/together/chat_panel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTextLayout>
#include <QVBoxLayout>
#include <cmath>

#include "theme/fonts.h"
#include "theme/paint.h"
#include "theme/theme_style.h"
#include "widgets/keycap.h"

namespace frontrow {

namespace {

constexpr int kPadding = 12;
constexpr int kLineGap = 5;

// The name in bold, then what was said, broken to a width.
void lay(QTextLayout& layout, const QModelIndex& index, qreal width) {
    const QString name = index.data(ChatModel::kNameRole).toString();
    const QString text = name.isEmpty() ? index.data().toString() : name + QLatin1Char(' ') + index.data().toString();
    layout.setText(text);
    layout.setFont(themeFont(TextRole::Body));
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    QTextCharFormat strong;
    strong.setFont(themeFont(TextRole::BodyStrong));
    layout.setFormats({{0, static_cast<int>(name.size()), strong}});
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += lineHeight(TextRole::Body);
    }
    layout.endLayout();
}

}  // namespace

QSize ChatDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view == nullptr ? 200 : view->viewport()->width();
    QTextLayout layout;
    lay(layout, index, width);
    return {width, static_cast<int>(std::ceil(layout.lineCount() * lineHeight(TextRole::Body))) + kLineGap};
}

void ChatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QTextLayout layout;
    lay(layout, index, option.rect.width());
    const bool own = index.data(ChatModel::kNameRole).toString().isEmpty();
    painter->save();
    painter->setPen(themeOf(option.widget).colour(own ? Colour::Text2 : Colour::Text));
    layout.draw(painter, option.rect.topLeft());
    painter->restore();
}

ChatPanel::ChatPanel(ChatModel& chat, QWidget* parent)
    : QWidget(parent),
      m_lines(new QListView(this)),
      m_text(new QLineEdit(this)),
      m_key(new Keycap(Qt::Key_T, m_text)) {
    setObjectName(QStringLiteral("chat"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPadding, 8, kPadding, kPadding);
    column->setSpacing(6);
    m_lines->setObjectName(QStringLiteral("chatLines"));
    m_lines->setAccessibleName(tr("What was said in the lobby"));
    m_lines->setModel(&chat);
    m_lines->setItemDelegate(new ChatDelegate(m_lines));
    m_lines->setSelectionMode(QAbstractItemView::NoSelection);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setResizeMode(QListView::Adjust);
    m_lines->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lines->viewport()->setAutoFillBackground(false);
    m_lines->setMinimumHeight(46);
    column->addWidget(m_lines, 1);
    m_text->setObjectName(QStringLiteral("chatText"));
    m_text->setAccessibleName(tr("Message to the lobby"));
    m_text->setPlaceholderText(tr("Message to the lobby"));
    m_text->setMaxLength(ChatModel::kMostCharacters);
    m_text->setFixedHeight(32);
    m_text->installEventFilter(this);
    auto* inText = new QHBoxLayout(m_text);
    inText->setContentsMargins(0, 0, 8, 0);
    inText->addStretch(1);
    inText->addWidget(m_key);
    column->addWidget(m_text);
    connect(m_text, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_text->text().trimmed();
        if (text.isEmpty()) return emit left();
        m_text->clear();
        emit said(text);
    });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_key->setVisible(text.isEmpty() && !m_text->hasFocus() && m_text->isEnabled());
    });
    connect(&chat, &QAbstractItemModel::rowsInserted, m_lines, &QListView::scrollToBottom, Qt::QueuedConnection);
}

void ChatPanel::beginToWrite() {
    if (m_text->isEnabled()) m_text->setFocus(Qt::ShortcutFocusReason);
}

bool ChatPanel::isWriting() const { return m_text->hasFocus(); }

void ChatPanel::giveBack(const QString& text) {
    if (m_text->text().isEmpty()) m_text->setText(text);
}

void ChatPanel::setSilenced(const QString& why) {
    m_text->setEnabled(why.isEmpty());
    m_text->setPlaceholderText(why.isEmpty() ? tr("Message to the lobby") : why);
    m_key->setVisible(why.isEmpty() && m_text->text().isEmpty() && !m_text->hasFocus());
}

bool ChatPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        emit left();
        return true;
    }
    if (watched == m_text && event->type() == QEvent::FocusIn) m_key->hide();
    if (watched == m_text && event->type() == QEvent::FocusOut) m_key->setVisible(m_text->text().isEmpty());
    return QWidget::eventFilter(watched, event);
}

void ChatPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBox(painter, rect(), 9, themeOf(this).colour(Colour::Sunken));
}

}  // namespace frontrow
