// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/tickets/tickets_page.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QShortcut>
#include <QStackedWidget>
#include <algorithm>

#include "commands/money_words.h"
#include "models/export_file.h"
#include "models/figures.h"
#include "screens/report/card_parts.h"
#include "screens/tickets/booking_delegate.h"
#include "screens/tickets/ticket_card.h"
#include "screens/tickets/ticket_picture.h"
#include "screens/tickets/tier_delegate.h"
#include "screens/tickets/wallet_card.h"
#include "theme/icons.h"
#include "widgets/action_button.h"
#include "widgets/banner.h"
#include "widgets/data_table.h"
#include "widgets/empty_state.h"
#include "widgets/segmented_control.h"
#include "widgets/switch.h"
#include "widgets/venue_thumb.h"

namespace frontrow {

namespace {

constexpr int kMargin = 24;
constexpr int kGap = 16;
constexpr int kListWidth = 304;
// A narrow window takes from the list and the wallet first.
constexpr int kNarrowPage = 1150;
constexpr int kNarrowList = 244;
constexpr int kWalletWidth = 268;
constexpr int kNarrowWallet = 256;
constexpr int kField = 200;
constexpr int kNarrowField = 176;
constexpr int kLeastLines = 2;

QString ruleText(const Booking& booking) {
    if (booking.group == BookingGroup::Past) {
        return TicketsPage::tr("The performance has begun; nothing can be given back any more.");
    }
    if (booking.cancelled()) {
        return TicketsPage::tr("All of it is cancelled; %1 came back to the wallet.")
            .arg(amountText(booking.refunded()));
    }
    if (booking.cancelUnit == CancelUnit::WholeOrder) {
        return TicketsPage::tr("This sale takes back whole bookings only.");
    }
    return TicketsPage::tr("Cancelling shows first what comes back and what it costs.");
}

template <class Deed> void addShortcut(const QKeySequence& keys, QWidget* where, Deed&& deed) {
    auto* shortcut = new QShortcut(keys, where);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, where, std::forward<Deed>(deed));
}

}  // namespace

TicketsPage::TicketsPage(PracticeData& folder, QWidget* parent)
    : QWidget(parent),
      m_data(folder),
      m_desk(folder),
      m_shelf(folder) {
    setObjectName(QStringLiteral("ticketsPage"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    addShortcut(Qt::Key_Escape, this, [this] { emit backAsked(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_F), this, [this] { m_words->setFocus(Qt::ShortcutFocusReason); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this, [this] { askFile(); });
    build();
}

void TicketsPage::build() {
    delete m_body;
    setAccessibleName(tr("My tickets"));
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    // The list brings room of its own round its cards.
    column->setContentsMargins(kMargin - BookingDelegate::kEdge, 16, kMargin, kMargin);
    column->setSpacing(14);
    addHeader(*column);
    m_note = new Banner(Tone::Ok, m_body);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->hide();
    column->addWidget(m_note);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(makeList(m_body));
    row->addWidget(makeMiddle(m_body), 1);
    m_wallet = new WalletCard(m_data, m_body);
    row->addWidget(m_wallet);
    connect(m_wallet, &WalletCard::toppedUp, this, [this](Amount amount) {
        say(tr("%1 is in the wallet.").arg(amountText(amount)), {}, false);
        emit walletChanged();
    });
    connect(m_wallet, &WalletCard::topUpFailed, this,
            [this](const QString& why) { say(tr("The wallet is as before."), why, true); });
    column->addLayout(row, 1);
    layout()->addWidget(m_body);
    fit();
    setFocusProxy(m_list);
    addShortcut(Qt::Key_Delete, m_list, [this] { askCancel(validTickets()); });
    addShortcut(Qt::Key_Delete, m_table, [this] { cancelSelected(); });
    for (QWidget* each : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_table)})
        addShortcut(Qt::Key_M, each, [this] { askRebook(); });
    connect(m_group, &SegmentedControl::currentChanged, this, &TicketsPage::filter);
    connect(m_cancelled, &QAbstractButton::toggled, this, &TicketsPage::filter);
    connect(m_words, &QLineEdit::textChanged, this, &TicketsPage::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TicketsPage::showChosen);
    reload();
}

void TicketsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void TicketsPage::fit() {
    const bool narrow = width() < kNarrowPage;
    m_listRoom->setFixedWidth(narrow ? kNarrowList : kListWidth);
    m_wallet->setFixedWidth(narrow ? kNarrowWallet : kWalletWidth);
    m_words->setFixedWidth(narrow ? kNarrowField : kField);
}

void TicketsPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // Once the event has reached everybody.
    if (event->type() == QEvent::LanguageChange) {
        QMetaObject::invokeMethod(this, &TicketsPage::build, Qt::QueuedConnection);
    }
}

// --- What it is made of -----------------------------------------------------------------------------

void TicketsPage::addHeader(QBoxLayout& column) {
    auto* head = new QHBoxLayout;
    head->setContentsMargins(BookingDelegate::kEdge, 0, 0, 0);
    head->setSpacing(14);
    head->addWidget(new TextLabel(TextRole::Title, Colour::Text, tr("My tickets"), m_body));
    head->addStretch(1);
    m_group = new SegmentedControl(m_body);
    m_group->setObjectName(QStringLiteral("group"));
    m_group->addSegment(tr("Upcoming"));
    m_group->addSegment(tr("Past"));
    m_cancelled = new Switch(tr("Show cancelled"), Switch::Side::Left, m_body);
    m_cancelled->setObjectName(QStringLiteral("showCancelled"));
    m_words = new QLineEdit(m_body);
    m_words->setObjectName(QStringLiteral("find"));
    m_words->setPlaceholderText(tr("Find a booking"));
    m_words->setAccessibleName(tr("Find a booking"));
    m_words->addAction(themedIcon(IconName::Search), QLineEdit::LeadingPosition);
    m_words->setClearButtonEnabled(true);
    head->addWidget(m_group);
    head->addWidget(m_cancelled);
    head->addWidget(m_words);
    column.addLayout(head);
}

QWidget* TicketsPage::makeList(QWidget* parent) {
    auto* whole = m_listRoom = new QWidget(parent);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    m_list = new QListView(whole);
    m_list->setObjectName(QStringLiteral("bookings"));
    m_list->setAccessibleName(tr("Bookings"));
    m_list->setModel(&m_bookings);
    m_list->setItemDelegate(new BookingDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setProperty("ownFocus", true);
    m_listEmpty = wrappedLabel(TextRole::Body, Colour::Text2, {}, whole);
    m_listEmpty->setObjectName(QStringLiteral("listEmpty"));
    column->addWidget(m_listEmpty);
    column->addWidget(m_list, 1);
    return whole;
}

QWidget* TicketsPage::makeMiddle(QWidget* parent) {
    m_middle = new QStackedWidget(parent);
    auto* filled = new QWidget(m_middle);
    auto* column = new QVBoxLayout(filled);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    m_ticket = new TicketCard(filled);
    column->addWidget(m_ticket);
    column->addWidget(makeSeatsCard(filled));
    column->addWidget(makeMapCard(filled), 1);
    m_middle->addWidget(filled);
    m_empty = new EmptyState(IconName::Ticket, m_middle);
    m_empty->setObjectName(QStringLiteral("empty"));
    connect(m_empty, &EmptyState::actionTriggered, this, &TicketsPage::practiceAsked);
    m_middle->addWidget(m_empty);
    connect(m_ticket, &TicketCard::ticketShown, this, &TicketsPage::showPlace);
    connect(m_ticket, &TicketCard::saveAsked, this, &TicketsPage::askFile);
    return m_middle;
}

QWidget* TicketsPage::makeSeatsCard(QWidget* parent) {
    auto* card = new Card(parent);
    card->setObjectName(QStringLiteral("seatsCard"));
    QVBoxLayout* column = cardColumn(card, tr("Seats in this booking"));
    column->setContentsMargins(1, 12, 1, 8);
    column->setSpacing(6);
    auto* head = qobject_cast<QHBoxLayout*>(column->itemAt(0)->layout());
    head->setContentsMargins(19, 0, 12, 0);
    m_rebook = new ActionButton(ButtonKind::Secondary, tr("Better seats…"), card);
    m_rebook->setObjectName(QStringLiteral("rebook"));
    m_rebook->setButtonSize(ButtonSize::Small);
    m_rebook->setKeyHint(Qt::Key_M);
    m_rebook->setToolTip(
        tr("Your seats stay yours until better ones are paid; the difference is charged or refunded."));
    head->addWidget(m_rebook);
    connect(m_rebook, &QAbstractButton::clicked, this, &TicketsPage::askRebook);
    m_cancelAll = new ActionButton(ButtonKind::Danger, tr("Cancel all…"), card);
    m_cancelAll->setObjectName(QStringLiteral("cancelAll"));
    m_cancelAll->setButtonSize(ButtonSize::Small);
    head->addWidget(m_cancelAll);
    connect(m_cancelAll, &QAbstractButton::clicked, this, [this] { askCancel(validTickets()); });
    m_rule = wrappedLabel(TextRole::Small, Colour::Text2, {}, card);
    m_rule->setObjectName(QStringLiteral("rule"));
    m_rule->setContentsMargins(0, 0, 0, 0);
    auto* rule = new QHBoxLayout;
    rule->setContentsMargins(19, 0, 19, 0);
    rule->addWidget(m_rule);
    column->addLayout(rule);
    m_table = new DataTable(RowHeight::Normal, card);
    m_table->setObjectName(QStringLiteral("seats"));
    m_table->setAccessibleName(tr("Seats in this booking"));
    m_table->setModel(&m_seats);
    m_table->setItemDelegateForColumn(SeatTableModel::SectionName, new TierDelegate(SeatTableModel::TierRole, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    column->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (row.isValid() && row.row() != m_ticket->shown()) m_ticket->showTicket(row.row());
    });
    return card;
}

QWidget* TicketsPage::makeMapCard(QWidget* parent) {
    auto* card = new Card(parent);
    card->setObjectName(QStringLiteral("mapCard"));
    card->setMinimumHeight(104);
    // The title beside it: the map needs the height of the card where the window is small.
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(19, 14, 19, 14);
    row->setSpacing(kGap);
    card->setAccessibleName(tr("Where it is"));
    row->addWidget(new TextLabel(TextRole::Heading, Colour::Text, tr("Where it is"), card), 0, Qt::AlignTop);
    m_map = new VenueThumb(card);
    m_map->setObjectName(QStringLiteral("map"));
    row->addWidget(m_map, 1);
    m_noMap = wrappedLabel(TextRole::Body, Colour::Text2, {}, card);
    m_noMap->setObjectName(QStringLiteral("noMap"));
    row->addWidget(m_noMap, 1, Qt::AlignTop);
    return card;
}

// --- What it shows ----------------------------------------------------------------------------------

void TicketsPage::reload() {
    const Booking* before = chosen();
    const RowKey key = before != nullptr ? before->key : RowKey{};
    const int shown = m_ticket->shown();
    m_bookings.setBookings(m_shelf.bookings(m_data.clock().nowMs()));
    m_wallet->reload();
    filter();
    const QModelIndex again = m_bookings.indexOf(key);
    if (!again.isValid()) return;
    m_list->setCurrentIndex(again);
    m_ticket->showTicket(shown);
}

void TicketsPage::showRun(StreamId run) {
    for (const BookingGroup group : {BookingGroup::Upcoming, BookingGroup::Past}) {
        m_group->setCurrent(static_cast<int>(group));
        for (int row = 0; row < m_bookings.rowCount(); ++row) {
            const Booking* booking = m_bookings.booking(m_bookings.index(row));
            if (booking == nullptr || booking->run != run) continue;
            m_list->setCurrentIndex(m_bookings.index(row));
            return;
        }
    }
}

void TicketsPage::filter() {
    const auto group = static_cast<BookingGroup>(m_group->current());
    const CancelledOnes cancelled = m_cancelled->isChecked() ? CancelledOnes::Shown : CancelledOnes::Hidden;
    const Booking* before = chosen();
    const RowKey key = before != nullptr ? before->key : RowKey{};
    m_bookings.setFilter(group, cancelled, m_words->text());
    m_group->setSegmentText(0, tr("Upcoming %1").arg(m_bookings.countIn(BookingGroup::Upcoming)));
    m_group->setSegmentText(1, tr("Past %1").arg(m_bookings.countIn(BookingGroup::Past)));
    m_cancelled->setText(tr("Show cancelled (%1)").arg(m_bookings.cancelledIn(group)));
    m_cancelled->updateGeometry();
    const QModelIndex same = m_bookings.indexOf(key);
    m_list->setCurrentIndex(same.isValid() ? same : m_bookings.firstBooking());
    showChosen();
}

const Booking* TicketsPage::chosen() const { return m_bookings.booking(m_list->currentIndex()); }

void TicketsPage::showChosen() {
    const Booking* booking = chosen();
    const bool any = booking != nullptr;
    m_listEmpty->setVisible(!any && !m_words->text().isEmpty());
    m_listEmpty->setText(tr("No booking matches “%1”.").arg(m_words->text()));
    m_middle->setCurrentIndex(any ? 0 : 1);
    if (!any) {
        const bool upcoming = m_group->current() == static_cast<int>(BookingGroup::Upcoming);
        m_empty->setText(
            upcoming ? tr("Here will be the tickets you paid for.") : tr("Here will be tickets of days gone by."),
            upcoming ? tr("Rehearse a sale; what you buy there is kept here.")
                     : tr("They come here once their performance has begun."));
        m_empty->setAction(upcoming ? tr("Choose a scenario") : QString());
        m_seats.setSeats({}, nullptr);
        return;
    }
    m_seats.setSeats(booking->seats, planOf(booking->run));
    const bool past = booking->group == BookingGroup::Past;
    m_cancelAll->setVisible(!past && !booking->cancelled());
    m_rebook->setVisible(!past && !booking->cancelled());
    m_rule->setText(ruleText(*booking));
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(SeatTableModel::State, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(SeatTableModel::Deed, QHeaderView::Fixed);
    // All lines where there is room for them, else it scrolls.
    const int head = m_table->horizontalHeader()->sizeHint().height() + 2;
    const int line = m_table->verticalHeader()->defaultSectionSize();
    const int lines = static_cast<int>(booking->seats.size());
    m_table->setMaximumHeight(head + lines * line);
    m_table->setMinimumHeight(head + std::min(lines, kLeastLines) * line);
    m_table->setColumnWidth(SeatTableModel::Deed, putCancelButtons());
    m_ticket->showBooking(*booking);
}

// A button at the end of each seat that can be given back; gives the room they take.
int TicketsPage::putCancelButtons() {
    const Booking* booking = chosen();
    int widest = 0;
    for (int row = 0; row < m_seats.rowCount(); ++row) {
        const BookedSeat& seat = m_seats.seat(row);
        if (!seat.valid() || booking->group == BookingGroup::Past) continue;
        if (booking->cancelUnit == CancelUnit::WholeOrder && booking->validSeats() > 1) continue;
        auto* room = new QWidget(m_table);
        auto* line = new QHBoxLayout(room);
        line->setContentsMargins(0, 0, 10, 0);
        auto* button = new ActionButton(ButtonKind::Danger, tr("Cancel…"), room);
        button->setButtonSize(ButtonSize::Small);
        button->setObjectName(QStringLiteral("cancel%1").arg(row));
        button->setAccessibleName(tr("Cancel %1").arg(seatText(seat.ticket)));
        line->addStretch(1);
        line->addWidget(button);
        const TicketId id{numberOf(seat.ticket.key)};
        connect(button, &QAbstractButton::clicked, this, [this, id] { askCancel({id}); });
        widest = std::max(widest, room->sizeHint().width());
        m_table->setIndexWidget(m_seats.index(row, SeatTableModel::Deed), room);
    }
    return widest;
}

std::shared_ptr<const VenuePlan> TicketsPage::planOf(StreamId run) {
    auto known = m_plans.find(run);
    if (known == m_plans.end()) {
        const auto plan = m_data.planOf(run);
        known = m_plans.emplace(run, plan ? *plan : nullptr).first;
    }
    return known->second;
}

void TicketsPage::showPlace(int number) {
    m_table->selectRow(number);
    const Booking* booking = chosen();
    if (booking == nullptr) return;
    const auto plan = planOf(booking->run);
    const TicketRow& ticket = m_ticket->seat().ticket;
    const bool drawn = plan != nullptr && ticket.seat.value < plan->seatCount();
    m_map->setVisible(drawn);
    m_noMap->setVisible(!drawn);
    m_noMap->setText(tr("The plan of this run cannot be read any more; the ticket is as good as before."));
    if (drawn) m_map->showSeats(plan, {ticket.seat}, seatText(ticket));
}

// --- What can be done -------------------------------------------------------------------------------

std::vector<TicketId> TicketsPage::validTickets() const {
    std::vector<TicketId> tickets;
    const Booking* booking = chosen();
    if (booking == nullptr) return tickets;
    for (const BookedSeat& seat : booking->seats) {
        if (seat.valid()) tickets.push_back(TicketId{numberOf(seat.ticket.key)});
    }
    return tickets;
}

void TicketsPage::cancelSelected() {
    const QModelIndex row = m_table->currentIndex();
    if (!row.isValid()) return;
    const BookedSeat& seat = m_seats.seat(row.row());
    if (seat.valid()) askCancel({TicketId{numberOf(seat.ticket.key)}});
}

void TicketsPage::askFile() {
    const Booking* booking = chosen();
    if (booking == nullptr) return;
    const QString name = QStringLiteral("frontrow-%1-%2.png").arg(booking->name()).arg(m_ticket->shown() + 1);
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the ticket"), QDir::home().filePath(name), QStringLiteral("*.png"));
    if (!file.isEmpty()) saveTicket(file);
}

void TicketsPage::saveTicket(const QString& file) {
    const Booking* booking = chosen();
    if (booking == nullptr) return;
    if (const auto fault = exportFile(file, pngOf(ticketPicture(*booking, m_ticket->seat())))) {
        say(*fault, {}, true);
        return;
    }
    say(tr("The ticket is saved."), QDir::toNativeSeparators(file), false);
}

void TicketsPage::say(const QString& consequence, const QString& remedy, bool failed) {
    m_note->setTone(failed ? Tone::Danger : Tone::Ok);
    m_note->setText(consequence, remedy);
    m_note->show();
}

}  // namespace frontrow
