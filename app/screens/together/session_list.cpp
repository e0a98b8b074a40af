// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens/together/session_list.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "models/lobby_words.h"
#include "screens/together/together_paint.h"
#include "theme/icons.h"
#include "theme/theme_style.h"
#include "widgets/action_button.h"
#include "widgets/data_table.h"
#include "widgets/empty_state.h"
#include "widgets/text_label.h"

namespace frontrow {

namespace {

constexpr int kRow = 42;
constexpr int kHeader = 34;
constexpr int kHead = 46;
constexpr int kPadding = 10;
constexpr int kNarrowBelow = 780;

// JoinNext: the run is over, and whoever comes is in the next one.
enum class RowAction : std::uint8_t { Joined, Join, JoinNext, Watch, None };

RowAction actionOf(const FoundSession& found) {
    if (found.joined) return RowAction::Joined;
    if (takesSomebody(found.row)) return isBetweenRuns(found.row) ? RowAction::JoinNext : RowAction::Join;
    // Nothing comes after it.
    if (found.row.state == SessionState::Over && !isBetweenRuns(found.row)) return RowAction::None;
    return found.row.watching != 0 ? RowAction::Watch : RowAction::None;
}

}  // namespace

void SessionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int column = index.column();
    const auto* model = qobject_cast<const SessionTableModel*>(index.model());
    const bool plain = column != SessionTableModel::Title && column != SessionTableModel::State &&
                       column != SessionTableModel::Latency && column != SessionTableModel::Action;
    if (model == nullptr || plain) return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(option.widget);
    const FoundSession& found = model->session(index.row());
    const QRect cell = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (column == SessionTableModel::Title) {
        const bool locked = found.row.locked != 0;
        const QRect upper(cell.left(), cell.top() + 4, cell.width() - (locked ? 20 : 0), 18);
        paintLine(*painter, upper, themeFont(TextRole::BodyStrong), theme.colour(Colour::Text), text);
        if (locked) {
            const int wide =
                std::min(QFontMetrics(themeFont(TextRole::BodyStrong)).horizontalAdvance(text), upper.width());
            paintIcon(*painter, QRectF(upper.left() + wide + 6, upper.top() + 2, 14, 14), IconName::Lock,
                      theme.colour(Colour::Text2));
        }
        paintLine(*painter, QRect(cell.left(), cell.top() + 22, cell.width(), 16), themeFont(TextRole::Micro),
                  theme.colour(Colour::Text2), index.data(SessionTableModel::kNoteRole).toString());
    } else if (column == SessionTableModel::State) {
        paintTag(*painter, QPoint(cell.left(), cell.center().y() - 9), toneOf(found.row.state), text, theme);
    } else if (column == SessionTableModel::Latency) {
        paintLine(*painter, cell, themeFont(TextRole::Body), theme.colour(Colour::Text), text, Qt::AlignRight);
        const int wide = QFontMetrics(themeFont(TextRole::Body)).horizontalAdvance(text);
        paintBars(*painter, QRect(cell.right() - wide - 8 - kBarsWidth, cell.center().y() - 6, kBarsWidth, 13),
                  found.latencyMs, theme);
    } else if (actionOf(found) == RowAction::Joined) {
        paintLine(*painter, cell, themeFont(TextRole::BodyStrong), theme.colour(Colour::AccentText), tr("joined"),
                  Qt::AlignRight);
    }
    painter->restore();
}

SessionList::SessionList(SessionTableModel& model, QWidget* parent)
    : Card(parent),
      m_model(model),
      m_summary(new TextLabel(TextRole::Small, Colour::Text2, {}, this)),
      m_stack(new QStackedWidget(this)),
      m_table(new DataTable(RowHeight::Normal, m_stack)),
      m_empty(new EmptyState(IconName::People, m_stack)) {
    setObjectName(QStringLiteral("sessionList"));
    setAccessibleName(tr("Sessions found"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 8);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 14, 16, 8);
    auto* heading = new TextLabel(TextRole::Heading, Colour::Text, tr("Sessions found"), this);
    head->addWidget(heading);
    head->addStretch(1);
    m_summary->setObjectName(QStringLiteral("sessionSummary"));
    head->addWidget(m_summary);
    column->addLayout(head);
    m_table->setObjectName(QStringLiteral("sessions"));
    m_table->setAccessibleName(tr("Sessions found"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new SessionDelegate(m_table));
    m_table->verticalHeader()->setDefaultSectionSize(kRow);
    m_table->horizontalHeader()->setFixedHeight(kHeader);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { activate(index.row()); });
    m_stack->addWidget(m_table);
    m_empty->setObjectName(QStringLiteral("noSessions"));
    m_empty->setText(tr("No session was found on this network."),
                     tr("Check that the host's program is open, that both computers are on one network, and that its "
                        "firewall lets port %1 in. Or join by address, or host one yourself.")
                         .arg(47100));
    m_empty->setAction(tr("Search again"));
    connect(m_empty, &EmptyState::actionTriggered, this, &SessionList::searchAsked);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    for (const auto& changes : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(&m_model, changes, this, &SessionList::settle);
    }
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &SessionList::showButtons);
    settle();
}

void SessionList::setSummary(const QString& text) { m_summary->setText(text); }

void SessionList::setMostRows(int rows) {
    m_mostRows = rows;
    settle();
}

std::optional<int> SessionList::chosen() const {
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid()) return current.row();
    if (m_model.rowCount() == 1) return 0;
    return std::nullopt;
}

void SessionList::choose(const QString& server) {
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.session(row).server != server) continue;
        m_table->selectRow(row);
        m_table->setFocus();
        return;
    }
}

void SessionList::settle() {
    const int rows = m_model.rowCount();
    m_stack->setCurrentWidget(rows == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    const int shown = std::min(std::max(rows, 1), m_mostRows);
    if (m_mostRows > 0 && rows > 0) {
        setFixedHeight(kHead + kHeader + shown * kRow + 10);
    } else {
        setMinimumHeight(0);
        setMaximumHeight(QWIDGETSIZE_MAX);
    }
    showButtons();
}

void SessionList::showButtons() {
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex at = m_model.index(row, SessionTableModel::Action);
        const RowAction action = actionOf(m_model.session(row));
        auto* room = m_table->indexWidget(at);
        auto* button = room != nullptr ? room->findChild<ActionButton*>() : nullptr;
        if (action == RowAction::Joined || action == RowAction::None) {
            if (room != nullptr) {
                room->hide();
                m_table->setIndexWidget(at, nullptr);
            }
            continue;
        }
        if (button == nullptr) {
            room = new QWidget;
            button = new ActionButton(ButtonKind::Secondary, {}, room);
            button->setButtonSize(ButtonSize::Small);
            auto* line = new QHBoxLayout(room);
            line->setContentsMargins(0, 0, kPadding, 0);
            line->addStretch(1);
            line->addWidget(button);
            const QPersistentModelIndex kept(at);
            connect(button, &ActionButton::clicked, this, [this, kept] {
                if (kept.isValid()) activate(kept.row());
            });
            m_table->setIndexWidget(at, room);
        }
        const QString title = m_model.index(row, SessionTableModel::Title).data().toString();
        const bool watch = action == RowAction::Watch;
        const bool next = action == RowAction::JoinNext;
        button->setText(watch ? tr("Watch") : next ? tr("Join next") : tr("Join"));
        button->setObjectName((watch ? QStringLiteral("watch%1") : QStringLiteral("join%1")).arg(row));
        button->setAccessibleName(next ? tr("Join the next run of %1").arg(title)
                                       : button->text() + QLatin1Char(' ') + title);
        button->setToolTip(next ? tr("This run is over. You wait with the others until the host opens the next one.")
                                : QString());
    }
}

void SessionList::activate(int row) {
    m_table->selectRow(row);
    switch (actionOf(m_model.session(row))) {
        case RowAction::Join:
        case RowAction::JoinNext: return emit joinAsked(row);
        case RowAction::Watch: return emit watchAsked(row);
        case RowAction::Joined:
        case RowAction::None: return;
    }
}

bool SessionList::eventFilter(QObject* watched, QEvent* event) {
    // A scroll bar takes room from the columns.
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) layColumns();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto row = chosen();
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (row && enter && actionOf(m_model.session(*row)) != RowAction::Joined) {
            activate(*row);
            return true;
        }
        if (row && key->key() == Qt::Key_W && m_model.session(*row).row.watching != 0) {
            emit watchAsked(*row);
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

void SessionList::layColumns() {
    const int room = m_table->viewport()->width();
    // What is left goes to title and scenario.
    constexpr std::array<int, SessionTableModel::ColumnCount> kWide{0, 0, 92, 92, 160, 96, 110};
    constexpr std::array<int, SessionTableModel::ColumnCount> kNarrow{0, 0, 76, 78, 148, 80, 96};
    const auto& kWidths = room < kNarrowBelow ? kNarrow : kWide;
    // Beside a scroll bar in a narrow window what matters least gives way, never the way in.
    constexpr int kLeastWords = 2 * 60;
    constexpr std::array kGiveWay{SessionTableModel::Latency, SessionTableModel::Starts, SessionTableModel::State};
    int rest = room;
    for (const int wide : kWidths) rest -= wide;
    for (const int column : kGiveWay) {
        const bool gives = rest < kLeastWords;
        m_table->setColumnHidden(column, gives);
        if (gives) rest += kWidths[static_cast<std::size_t>(column)];
    }
    for (int i = 0; i < SessionTableModel::ColumnCount; ++i) {
        const int wide = i == 0   ? rest * 55 / 100
                         : i == 1 ? rest - rest * 55 / 100
                                  : kWidths[static_cast<std::size_t>(i)];
        m_table->setColumnWidth(i, std::max(60, wide));
    }
}

}  // namespace frontrow
