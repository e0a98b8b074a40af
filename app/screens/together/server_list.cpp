// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/together/server_list.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "screens/together/together_paint.h"
#include "theme/theme_style.h"
#include "widgets/action_button.h"
#include "widgets/data_table.h"
#include "widgets/empty_state.h"
#include "widgets/star_button.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kRow = 42;
constexpr int kHeader = 34;
constexpr int kHead = 46;
constexpr int kPadding = 10;
constexpr int kEmpty = 214;

}  // namespace

void ServerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* model = qobject_cast<const ServerTableModel*>(index.model());
    const int column = index.column();
    if (model == nullptr || (column != ServerTableModel::Name && column != ServerTableModel::Reach))
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(option.widget);
    const QRect cell = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (column == ServerTableModel::Name) {
        paintLine(*painter, QRect(cell.left(), cell.top() + 4, cell.width(), 18), themeFont(TextRole::BodyStrong),
                  theme.colour(Colour::Text), text);
        paintLine(*painter, QRect(cell.left(), cell.top() + 22, cell.width(), 16), themeFont(TextRole::Micro),
                  theme.colour(Colour::Text2), index.data(ServerTableModel::kNoteRole).toString());
    } else {
        paintTag(*painter, QPoint(cell.left(), cell.center().y() - 9), toneOf(model->server(index.row()).reach), text,
                 theme);
    }
    painter->restore();
}

ServerList::ServerList(ServerTableModel& model, QWidget* parent)
    : Card(parent),
      m_model(model),
      m_hint(new TextLabel(TextRole::Small, Colour::Text2, {}, this)),
      m_stack(new QStackedWidget(this)),
      m_table(new DataTable(RowHeight::Normal, m_stack)),
      m_empty(new EmptyState(IconName::History, m_stack)) {
    setObjectName(QStringLiteral("serverList"));
    setAccessibleName(tr("Servers you have joined"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 8);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 14, 16, 8);
    head->setSpacing(12);
    head->addWidget(new TextLabel(TextRole::Heading, Colour::Text, tr("Servers you have joined"), this));
    head->addStretch(1);
    m_hint->setObjectName(QStringLiteral("serverKeys"));
    m_hint->setText(tr("S favourite · Delete removes"));
    head->addWidget(m_hint);
    column->addLayout(head);
    m_table->setObjectName(QStringLiteral("servers"));
    m_table->setAccessibleName(tr("Servers you have joined"));
    m_table->setAccessibleDescription(tr("Enter joins, S marks a favourite, Delete removes."));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ServerDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(kRow);
    m_table->horizontalHeader()->setFixedHeight(kHeader);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { act(index.row()); });
    m_stack->addWidget(m_table);
    m_empty->setObjectName(QStringLiteral("noServers"));
    m_empty->setText(tr("Servers that you join are kept here."),
                     tr("They are then one click away, also where nothing is found by itself."));
    m_empty->setAction(tr("Join by address or code…"));
    connect(m_empty, &EmptyState::actionTriggered, this, &ServerList::addressAsked);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    for (const auto& changes : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_model, changes, this, &ServerList::settle);
    }
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &ServerList::showButtons);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ServerList::showButtons);
    settle();
}

void ServerList::setMostRows(int rows) {
    m_mostRows = rows;
    settle();
}

void ServerList::settle() {
    const int rows = m_model.rowCount();
    m_stack->setCurrentWidget(rows == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    m_hint->setVisible(rows > 0);
    setFixedHeight(rows == 0 ? kEmpty : kHead + kHeader + std::min(rows, m_mostRows) * kRow + 10);
    showButtons();
}

ServerList::Deed ServerList::deedOf(const ServerRow& row) {
    switch (row.reach) {
        case ServerReach::Looking: return Deed::None;
        case ServerReach::Reachable: return row.open ? Deed::Join : row.sessions > 0 ? Deed::Show : Deed::None;
        case ServerReach::Silent:
        case ServerReach::KeyChanged:
        case ServerReach::Unusable: return Deed::Again;
    }
    return Deed::None;
}

QWidget* ServerList::makeStar(int row) {
    auto* room = new QWidget;
    auto* line = new QHBoxLayout(room);
    line->setContentsMargins(kPadding - 2, 0, 0, 0);
    auto* star = new StarButton(room);
    star->setToolTip(tr("Favourites stay, above the others (S)"));
    line->addWidget(star);
    const QPersistentModelIndex kept(m_model.index(row, ServerTableModel::Favourite));
    connect(star, &StarButton::clicked, this, [this, kept] {
        if (kept.isValid()) toggle(kept.row());
    });
    return room;
}

QWidget* ServerList::makeActions(int row) {
    auto* room = new QWidget;
    auto* line = new QHBoxLayout(room);
    line->setContentsMargins(0, 0, kPadding, 0);
    line->setSpacing(6);
    line->addStretch(1);
    auto* deed = new ActionButton(ButtonKind::Secondary, {}, room);
    auto* away = new ActionButton(ButtonKind::Ghost, tr("Remove"), room);
    away->setToolTip(tr("Forgets this server (Delete)"));
    for (ActionButton* each : {deed, away}) {
        each->setButtonSize(ButtonSize::Small);
        line->addWidget(each);
    }
    const QPersistentModelIndex kept(m_model.index(row, ServerTableModel::Action));
    connect(deed, &ActionButton::clicked, this, [this, kept] {
        if (kept.isValid()) act(kept.row());
    });
    connect(away, &ActionButton::clicked, this, [this, kept] {
        if (kept.isValid()) remove(kept.row());
    });
    return room;
}

void ServerList::showButtons() {
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const ServerRow& server = m_model.server(row);
        const QModelIndex starAt = m_model.index(row, ServerTableModel::Favourite);
        const QModelIndex actionsAt = m_model.index(row, ServerTableModel::Action);
        if (m_table->indexWidget(starAt) == nullptr) m_table->setIndexWidget(starAt, makeStar(row));
        if (m_table->indexWidget(actionsAt) == nullptr) m_table->setIndexWidget(actionsAt, makeActions(row));
        auto* star = m_table->indexWidget(starAt)->findChild<StarButton*>();
        star->setObjectName(QStringLiteral("favourite%1").arg(row));
        star->setAccessibleName(tr("Favourite: %1").arg(server.name));
        star->setChecked(server.favourite);
        const auto buttons = m_table->indexWidget(actionsAt)->findChildren<ActionButton*>();
        const Deed deed = deedOf(server);
        ActionButton* act = buttons.first();
        act->setVisible(deed != Deed::None);
        const QString join = server.openNext ? tr("Join next") : tr("Join");
        act->setText(deed == Deed::Join ? join : deed == Deed::Show ? tr("Show") : tr("Try again"));
        act->setObjectName(QStringLiteral("server%1").arg(row));
        act->setAccessibleName(act->text() + QLatin1Char(' ') + server.name);
        buttons.last()->setObjectName(QStringLiteral("removeServer%1").arg(row));
        buttons.last()->setAccessibleName(tr("Remove %1").arg(server.name));
    }
}

void ServerList::act(int row) {
    m_table->selectRow(row);
    const ServerRow server = m_model.server(row);
    switch (deedOf(server)) {
        case Deed::Join: return emit joinAsked(server.server, *server.open);
        case Deed::Show: return emit sessionsAsked(server.server);
        case Deed::Again: return emit lookAsked(server.key);
        case Deed::None: return;
    }
}

// What it then is comes back through the model.
void ServerList::toggle(int row) {
    const ServerRow server = m_model.server(row);
    emit favouriteAsked(server.key, !server.favourite);
    showButtons();
}

// The button that was pressed goes with its row.
void ServerList::remove(int row) {
    m_table->setFocus();
    emit removeAsked(QString(m_model.server(row).key));
}

bool ServerList::eventFilter(QObject* watched, QEvent* event) {
    // A scroll bar takes room from the columns.
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) layColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QModelIndex current = m_table->currentIndex();
        if (current.isValid() && (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
            switch (key->key()) {
                case Qt::Key_Return:
                case Qt::Key_Enter: act(current.row()); return true;
                case Qt::Key_S: toggle(current.row()); return true;
                case Qt::Key_Delete: remove(current.row()); return true;
                default: break;
            }
        }
    }
    return Card::eventFilter(watched, event);
}

void ServerList::layColumns() {
    // What is left goes to the name.
    constexpr std::array<int, ServerTableModel::ColumnCount> kWidths{44, 0, 180, 76, 176};
    int rest = m_table->viewport()->width();
    for (const int wide : kWidths) rest -= wide;
    for (int i = 0; i < ServerTableModel::ColumnCount; ++i) {
        m_table->setColumnWidth(
            i, i == ServerTableModel::Name ? std::max(100, rest) : kWidths[static_cast<std::size_t>(i)]);
    }
}

}  // namespace frontrow
