// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// My tickets over a folder with real bookings: looking, finding, saving, giving back, topping up.
#include "screens/tickets/tickets_page.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>

#include "commands/money_words.h"
#include "models/wallet_model.h"
#include "screens/page_picture.h"
#include "screens/sample_folder.h"
#include "screens/tickets/rebook_choice.h"
#include "screens/tickets/ticket_card.h"
#include "screens/tickets/ticket_picture.h"
#include "screens/tickets/top_up_dialog.h"
#include "widgets/banner.h"
#include "widgets/confirm_dialog.h"
#include "widgets/figure_label.h"
#include "widgets/qr_code.h"
#include "widgets/segmented_control.h"
#include "widgets/text_label.h"

using namespace frontrow;
using namespace frontrow::test;

namespace {

constexpr QSize kUsual(1244, 868);
// What the smallest window leaves to a page.
constexpr QSize kSmallest(1068, 662);

QListView& listOf(TicketsPage& page) { return *page.findChild<QListView*>(QStringLiteral("bookings")); }
QString labelText(const QWidget& within, const char* name) {
    if (const auto* figure = within.findChild<FigureLabel*>(QLatin1String(name))) return figure->text();
    const auto* label = within.findChild<QWidget*>(QLatin1String(name));
    return label != nullptr ? label->property("text").toString() : QString();
}
void click(QWidget& page, const char* name) { page.findChild<QAbstractButton*>(QLatin1String(name))->click(); }

// The dialog that is open once what it shows is worked out, laid out.
template <class Dialog> Dialog* dialogOf(QWidget& page) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto ready = [&] {
        const auto* found = page.findChild<Dialog*>();
        if (found == nullptr || !found->isVisible()) return false;
        if constexpr (std::is_same_v<Dialog, ConfirmDialog>) return !found->isWaiting();
        return true;
    };
    if (!QTest::qWaitFor(ready, 60'000)) return nullptr;
    auto* dialog = page.findChild<Dialog*>();
    showAt(*dialog, dialog->sizeHint());
    return dialog;
}
// The answer that does it, and until it is done.
void doIt(ConfirmDialog& dialog, TicketsPage& page) {
    QSignalSpy changed(&page, &TicketsPage::walletChanged);
    dialog.findChild<QAbstractButton*>(QStringLiteral("doIt"))->click();
    QVERIFY(QTest::qWaitFor([&] { return changed.count() > 0; }, 60'000));
}

std::unique_ptr<SampleFolder> folderWithOneBooking() {
    auto folder = std::make_unique<SampleFolder>();
    folder->rehearse(SampleFolder::smallHall("4F2A-91", 3));
    return folder;
}

}  // namespace

class TicketsPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        installTheme(*qApp, Scheme::Light);
        m_english.take(Language::English);
        m_folder = std::make_unique<SampleFolder>();
        m_folder->fill();
    }
    void cleanup() { installTheme(*qApp, Scheme::Light); }

    void everyStateIsWholeAtEverySize_data() {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("tickets") << Scheme::Light << kUsual;
        QTest::newRow("tickets-dark") << Scheme::Dark << kUsual;
        QTest::newRow("tickets-contrast") << Scheme::HighContrast << kUsual;
        QTest::newRow("tickets-korean") << Scheme::Light << kSmallest;
        QTest::newRow("tickets-200") << Scheme::Dark << kSmallest;
        QTest::newRow("tickets-small") << Scheme::Light << kSmallest;
    }
    void everyStateIsWholeAtEverySize() {
        QFETCH(Scheme, scheme);
        QFETCH(QSize, size);
        installTheme(*qApp, scheme);
        const QString tag = QLatin1String(QTest::currentDataTag());
        std::optional<InKorean> korean;
        if (tag.contains(QStringLiteral("korean"))) korean.emplace();
        TicketsPage page(m_folder->data());
        showAt(page, size);
        savePicture(page, tag, tag.endsWith(QStringLiteral("200")) ? 2 : 1);
        QCOMPARE(page.size(), size);
        NONE_OF(cutOff(page));
        NONE_OF(nameless(page));
    }

    void anEmptyFolderSaysWhatWillBeHere() {
        SampleFolder fresh;
        TicketsPage page(fresh.data());
        showAt(page, kUsual);
        savePicture(page, QStringLiteral("tickets-empty"));
        NONE_OF(cutOff(page));
        QSignalSpy asked(&page, &TicketsPage::practiceAsked);
        for (auto* button : page.findChild<QWidget*>(QStringLiteral("empty"))->findChildren<QAbstractButton*>()) {
            button->click();
        }
        QCOMPARE(asked.count(), 1);
        QCOMPARE(labelText(page, "balance"), QStringLiteral("₩1,000,000"));
    }

    void theLanguageChangesWhileThePageIsShown() {
        TicketsPage page(m_folder->data());
        showAt(page, {1244, 868});
        const auto text = [&] { return page.findChild<TextLabel*>(QStringLiteral("ticketKind"))->text(); };
        const QString english = text();
        {
            const InKorean korean;
            showAt(page, {1244, 868});
            QCOMPARE(text(), QStringLiteral("연습 티켓"));
        }
        showAt(page, {1244, 868});
        QCOMPARE(text(), english);
    }

    void theModelsAreSound() {
        BookingListModel bookings;
        SeatTableModel seats;
        WalletModel wallet;
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const QAbstractItemModelTester first(&bookings, mode), second(&seats, mode), third(&wallet, mode);
        BookingShelf shelf(m_folder->data());
        const auto all = shelf.bookings(m_folder->clock().nowMs());
        QCOMPARE(all.size(), std::size_t{4});
        bookings.setBookings(all);
        QVERIFY(bookings.rowCount() > 4);
        bookings.setFilter(BookingGroup::Upcoming, CancelledOnes::Hidden, QStringLiteral("1b7c"));
        QCOMPARE(bookings.rowCount(), 2);
        bookings.setFilter(BookingGroup::Past, CancelledOnes::Hidden, {});
        QCOMPARE(bookings.rowCount(), 0);
        const auto plan = m_folder->data().planOf(all[0].run);
        QVERIFY(plan);
        seats.setSeats(all[0].seats, *plan);
        QCOMPARE(seats.rowCount(), static_cast<int>(all[0].seats.size()));
        const int tier = (*plan)->seatTier(all[0].seats[0].ticket.seat).value;
        QCOMPARE(seats.index(0, SeatTableModel::SectionName).data(SeatTableModel::TierRole).toInt(), tier);
        QVERIFY(!seats.index(0, SeatTableModel::RowName).data(SeatTableModel::TierRole).isValid());
        seats.setSeats(all[0].seats, nullptr);
        QVERIFY(!seats.index(0, SeatTableModel::SectionName).data(SeatTableModel::TierRole).isValid());
        wallet.setLines(m_folder->data().walletLines());
        QVERIFY(wallet.rowCount() >= 5);
        seats.setSeats({}, nullptr);
        wallet.setLines({});
        QCOMPARE(seats.rowCount() + wallet.rowCount(), 0);
    }

    void onceItsDayIsOverABookingIsPast() {
        const auto folder = folderWithOneBooking();
        BookingShelf shelf(folder->data());
        QVERIFY(shelf.bookings(folder->clock().nowMs())[0].group == BookingGroup::Upcoming);
        folder->clock().passDays(40);
        QVERIFY(shelf.bookings(folder->clock().nowMs())[0].group == BookingGroup::Past);
        TicketsPage page(folder->data());
        page.findChild<SegmentedControl*>(QStringLiteral("group"))->setCurrent(1);
        showAt(page, kUsual);
        savePicture(page, QStringLiteral("tickets-past"));
        QVERIFY(page.findChild<QAbstractButton*>(QStringLiteral("cancelAll"))->isHidden());
        QCOMPARE(page.findChild<QAbstractButton*>(QStringLiteral("cancel0")), nullptr);
    }

    void aBookingIsFoundByItsWords() {
        TicketsPage page(m_folder->data());
        showAt(page, kUsual);
        auto* find = page.findChild<QLineEdit*>(QStringLiteral("find"));
        QTest::keyClick(&page, Qt::Key_F, Qt::ControlModifier);
        find->setText(QStringLiteral("1b7c"));
        QCOMPARE(listOf(page).model()->rowCount(), 2);
        QCOMPARE(page.findChild<TicketCard*>()->seat().ticket.account != 0, true);
        find->setText(QStringLiteral("nowhere"));
        showAt(page, kUsual);
        savePicture(page, QStringLiteral("tickets-none-found"));
        QVERIFY(page.findChild<TextLabel*>(QStringLiteral("listEmpty"))->isVisible());
        find->clear();
        QVERIFY(listOf(page).model()->rowCount() > 4);
    }

    void theCodeOnATicketIsTheOneInTheBooks() {
        const QString reader = QStandardPaths::findExecutable(QStringLiteral("zbarimg"));
        if (reader.isEmpty()) QSKIP("zbarimg of zbar-tools is not installed");
        const QTemporaryDir place;
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            installTheme(*qApp, scheme);
            TicketsPage page(m_folder->data());
            showAt(page, kUsual);
            const std::string code = page.findChild<TicketCard*>()->seat().ticket.code;
            const QString saved = place.filePath(QStringLiteral("ticket.png"));
            const QString shown = place.filePath(QStringLiteral("card.png"));
            page.saveTicket(saved);
            QVERIFY(page.findChild<QrView*>()->grab().save(shown));
            for (const QString& file : {saved, shown}) {
                QProcess zbar;
                zbar.start(reader, {QStringLiteral("-q"), QStringLiteral("--raw"), file});
                QVERIFY(zbar.waitForFinished(30'000));
                QCOMPARE(QString::fromUtf8(zbar.readAllStandardOutput()).trimmed(), QString::fromStdString(code));
            }
            std::optional<TicketRow> ticket;
            QVERIFY(m_folder->data().judge(QString::fromStdString(code), ticket) == TicketVerdict::Valid);
        }
        QFile::copy(place.filePath(QStringLiteral("ticket.png")), QStringLiteral(FRONTROW_PICTURES "/ticket.png"));
    }

    void aCodeHasAQuietZoneOfFourModules() {
        const auto code = QrCode::of(QStringLiteral("0G000-00001-ABCDE-FGHJK-MNPQR-STVWX-YZ012-34567"));
        QVERIFY(code.has_value());
        const int modules = code->size() + 2 * QrCode::kQuietZone;
        QImage image(modules, modules, QImage::Format_RGB32);
        image.fill(Qt::red);
        QPainter painter(&image);
        code->paint(painter, image.rect());
        painter.end();
        for (int i = 0; i < modules; ++i) {
            for (int edge = 0; edge < QrCode::kQuietZone; ++edge) {
                for (const QPoint& point :
                     {QPoint(i, edge), QPoint(edge, i), QPoint(i, modules - 1 - edge), QPoint(modules - 1 - edge, i)}) {
                    QCOMPARE(image.pixelColor(point), QColor(Qt::white));
                }
            }
        }
        QVERIFY(image.pixelColor(4, 4).lightness() < 64);
        QVERIFY(!QrCode::of({}).has_value());
        QVERIFY(!QrCode::of(QString(5'000, QLatin1Char('x'))).has_value());
    }

    void cancellingShowsWhatComesBackAndDoesIt() {
        const auto folder = folderWithOneBooking();
        TicketsPage page(folder->data());
        showAt(page, kUsual);
        const Amount before = folder->data().profile().wallet;
        QSignalSpy cancelled(&page, &TicketsPage::ticketsCancelled);
        click(page, "cancel0");
        auto* dialog = dialogOf<ConfirmDialog>(page);
        QVERIFY(dialog != nullptr);
        savePicture(*dialog, QStringLiteral("tickets-cancel"));
        NONE_OF(cutOff(*dialog));
        const QString refund = labelText(*dialog, "refund");
        QVERIFY(refund.startsWith(QChar(0x20A9)));
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE(folder->data().profile().wallet.minor, before.minor);
        click(page, "cancel0");
        dialog = dialogOf<ConfirmDialog>(page);
        doIt(*dialog, page);
        const Amount back = folder->data().profile().wallet - before;
        QVERIFY(back > Amount{});
        QCOMPARE(amountText(back), refund);
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(labelText(page, "balance"), amountText(folder->data().profile().wallet));
        showAt(page, kUsual);
        savePicture(page, QStringLiteral("tickets-partly-cancelled"));
        NONE_OF(cutOff(page));
        QCOMPARE(page.findChild<QTableView*>(QStringLiteral("seats"))->model()->rowCount(), 3);
        QVERIFY(!page.findChild<TicketCard*>()->seat().valid());
    }

    void aWhollyCancelledBookingIsShownOnDemand() {
        const auto folder = folderWithOneBooking();
        TicketsPage page(folder->data());
        showAt(page, kUsual);
        click(page, "cancelAll");
        auto* dialog = dialogOf<ConfirmDialog>(page);
        savePicture(*dialog, QStringLiteral("tickets-cancel-all"));
        doIt(*dialog, page);
        QCOMPARE(listOf(page).model()->rowCount(), 0);
        click(page, "showCancelled");
        QCOMPARE(listOf(page).model()->rowCount(), 2);
        showAt(page, kUsual);
        savePicture(page, QStringLiteral("tickets-cancelled"));
        QVERIFY(page.findChild<QAbstractButton*>(QStringLiteral("cancelAll"))->isHidden());
    }

    void whatCannotBeGivenBackSaysWhy() {
        SampleFolder folder;
        RehearsalSetup setup = SampleFolder::smallHall("4F2A-91", 3);
        setup.scenario.policy.cancel.unit = CancelUnit::WholeOrder;
        folder.rehearse(setup);
        TicketsPage page(folder.data());
        showAt(page, kUsual);
        QCOMPARE(page.findChild<QAbstractButton*>(QStringLiteral("cancel0")), nullptr);
        auto* seats = page.findChild<QTableView*>(QStringLiteral("seats"));
        seats->setFocus();
        QTest::keyClick(seats, Qt::Key_Delete);
        auto* dialog = dialogOf<ConfirmDialog>(page);
        QVERIFY(dialog != nullptr);
        savePicture(*dialog, QStringLiteral("tickets-refused"));
        QVERIFY(dialog->findChild<QAbstractButton*>(QStringLiteral("doIt"))->isHidden());
        QVERIFY(dialog->accessibleDescription().contains(QStringLiteral("whole bookings only")));
    }

    // A run whose seats were not the best: the tickets are exchanged, the difference is paid, and
    // nothing is charged for cancelling.
    void ticketsAreExchangedForBetterSeats() {
        SampleFolder folder;
        const RunRow run = folder.buyPoorSeats();
        const std::vector<TicketRow> before = folder.data().tickets(run.stream);
        QCOMPARE(before.size(), std::size_t{2});
        TicketsPage page(folder.data());
        showAt(page, kUsual);
        const Amount wallet = folder.data().profile().wallet;
        click(page, "rebook");
        auto* dialog = dialogOf<ConfirmDialog>(page);
        QVERIFY(dialog != nullptr);
        savePicture(*dialog, QStringLiteral("tickets-exchange"));
        NONE_OF(cutOff(*dialog));
        auto* choice = dialog->findChild<RebookChoice*>();
        QVERIFY(choice != nullptr);
        const RebookOffer offer = choice->chosen();
        QVERIFY(offer.gain > 0);
        doIt(*dialog, page);
        QCOMPARE((wallet - folder.data().profile().wallet).minor, offer.difference.minor);
        std::size_t valid = 0;
        for (const TicketRow& ticket : folder.data().tickets(run.stream)) {
            if (ticket.state != TicketRowState::Valid) continue;
            ++valid;
            QVERIFY(offer.seats.contains(ticket.seat));
        }
        QCOMPARE(valid, std::size_t{2});
        // After a start the books say the same.
        folder.reopen();
        QCOMPARE((wallet - folder.data().profile().wallet).minor, offer.difference.minor);
        showAt(page, kUsual);
    }

    void whatIsNotYetKnownIsShownAsBeingWorkedOut() {
        ConfirmDialog dialog(QStringLiteral("Cancel 2 tickets?"), QStringLiteral("Keep"), QStringLiteral("Cancel"),
                             nullptr);
        dialog.wait(QStringLiteral("Working out what comes back."));
        QVERIFY(dialog.isWaiting());
        QVERIFY(!dialog.findChild<QAbstractButton*>(QStringLiteral("doIt"))->isEnabled());
        showAt(dialog, dialog.sizeHint());
        savePicture(dialog, QStringLiteral("tickets-waiting"));
        NONE_OF(cutOff(dialog));
        dialog.finishWaiting();
        QVERIFY(dialog.findChild<QAbstractButton*>(QStringLiteral("doIt"))->isEnabled());
    }

    void toppingUpAsksForAnAmountInItsRange() {
        const auto folder = folderWithOneBooking();
        TicketsPage page(folder->data());
        showAt(page, kUsual);
        const Amount before = folder->data().profile().wallet;
        click(page, "topUp");
        auto* dialog = dialogOf<TopUpDialog>(page);
        QVERIFY(dialog != nullptr);
        savePicture(*dialog, QStringLiteral("tickets-top-up"));
        auto* field = dialog->findChild<QLineEdit*>();
        auto* button = dialog->findChild<QAbstractButton*>(QStringLiteral("doIt"));
        for (const char* wrong : {"", "x", "0", "-5", "100000001", "1.5"}) {
            field->setText(QLatin1String(wrong));
            QVERIFY2(!button->isEnabled(), wrong);
            QTest::keyClick(field, Qt::Key_Return);
            QVERIFY(dialog->isVisible());
        }
        field->setText(QStringLiteral("₩250,000"));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE((folder->data().profile().wallet - before).minor, 250'000);
        QCOMPARE(labelText(page, "balance"), amountText(folder->data().profile().wallet));
    }

    void keysTurnTheTicketsOver() {
        const auto folder = folderWithOneBooking();
        TicketsPage page(folder->data());
        showAt(page, kUsual);
        page.activateWindow();
        auto* card = page.findChild<TicketCard*>();
        auto* after = page.findChild<QAbstractButton*>(QStringLiteral("ticketAfter"));
        after->setFocus();
        QTest::keyClick(after, Qt::Key_Right);
        QCOMPARE(card->shown(), 1);
        QTest::keyClick(after, Qt::Key_Left);
        QCOMPARE(card->shown(), 0);
        QSignalSpy back(&page, &TicketsPage::backAsked);
        QTest::keyClick(&page, Qt::Key_Escape);
        QCOMPARE(back.count(), 1);
    }

    // The report is gone with its run; the ticket is not.
    void aDeletedRunsTicketsStay() {
        const auto folder = folderWithOneBooking();
        const StreamId run = folder->data().runs()[0].stream;
        QVERIFY(!folder->data().deleteRun(run));
        BookingShelf shelf(folder->data());
        const auto bookings = shelf.bookings(folder->clock().nowMs());
        QCOMPARE(bookings.size(), std::size_t{1});
        QCOMPARE(bookings[0].scenario, std::string("small-hall-first-try"));
        QVERIFY(bookings[0].group == BookingGroup::Upcoming && !bookings[0].seats[0].view);
    }

private:
    Translations m_english{*qApp};
    std::unique_ptr<SampleFolder> m_folder;
};

QTEST_MAIN(TicketsPageTest)
#include "tickets_page_test.moc"
