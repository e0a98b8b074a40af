// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Accounts in the real window beside a server that keeps them: coming in by every way, what is refused,
// coming back by what was kept, and everything in the account's menu.
#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

#include "accounts/sample_people.h"
#include "accounts/sign_in_letters.h"
#include "lobby/account_reception.h"
#include "screens/letters/letter_boxes.h"
#include "screens/together/account_dialogs.h"
#include "screens/together/sign_in_dialogs.h"
#include "theme/theme_style.h"
#include "together/fake_keychain.h"
#include "together/together_stage.h"
#include "widgets/banner.h"
#include "widgets/confirm_dialog.h"
#include "widgets/text_label.h"
#include "window/translations.h"

using namespace frontrow;
using test::FakeKeychain;
using test::ServerOfPeople;
using test::TogetherStage;
using test::waitUntil;

Q_DECLARE_METATYPE(frontrow::Scheme)
Q_DECLARE_METATYPE(frontrow::Language)

namespace {

constexpr const char* kPassword = "correct h0rse";
constexpr const char* kOther = "staple 8attery";

class DirectPool final : public HashPool {
public:
    bool submit(std::function<void()> job) override {
        job();
        return true;
    }
};

// Accounts, and the window of somebody who comes to them.
struct House {
    enum class Trust : std::uint8_t { Everybody, Nobody };
    explicit House(bool guests = true, Trust trust = Trust::Everybody)
        : policy([guests] {
              AccountPolicy cheap = ServerOfPeople::cheapPolicy();
              cheap.guests = guests;
              cheap.throttle.triesPerMinute = 1'000;
              return cheap;
          }()),
          service({*people.open->database, *clock, *clock, pool, executorOf(context), [](const SignInsEnded&) {}},
                  policy),
          reception(service, policy, [trust](const QHostAddress&) { return trust == Trust::Everybody; }),
          stage(QStringLiteral("Haneul"), nullptr, clock, &reception, &keychain) {}

    // A session somebody else has opened, and a click on Join.
    void join() {
        clock->move(minutes(1));
        if (!mina) {
            mina = std::make_unique<ServerConnection>(QStringLiteral("a friend"));
            mina->open(stage.server.address());
            QVERIFY(waitUntil([&] { return mina->state() == ServerConnection::State::Entered; }));
            mina->ask(SignUp{"Mina", kPassword, {}, PersonRole::Buyer, 0});
            QVERIFY(waitUntil([&] { return mina->me().has_value(); }));
            mina->ask(stage.session(OpensWhen::WhenTheHostSays));
            stage.server.arrive(*mina);
        }
        stage.joinFirst();
    }
    template <class Dialog> Dialog* open() {
        for (Dialog* each : stage.window.findChildren<Dialog*>()) {
            if (each->isVisible()) return each;
        }
        return nullptr;
    }
    template <class Dialog> Dialog* dialog() {
        waitUntil([&] { return open<Dialog>() != nullptr; });
        return open<Dialog>();
    }
    // Of the question that is open; one that was closed may not have gone yet.
    template <class Widget = QAbstractButton> Widget* find(const char* name) {
        for (Widget* each : stage.window.findChildren<Widget*>(QLatin1String(name))) {
            if (each->isVisible()) return each;
        }
        return nullptr;
    }
    void click(const char* name) {
        auto* button = find(name);
        QVERIFY2(button != nullptr && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void type(const char* field, const char* text) {
        auto* line = find<QLineEdit>(field);
        QVERIFY2(line != nullptr, field);
        line->setText(QString::fromUtf8(text));
    }
    // Of whoever has read them.
    void typeLetters(const QString& letters) {
        auto* boxes = find<LetterBoxes>("letterBoxes");
        QVERIFY(boxes != nullptr);
        boxes->setFocus();
        QTest::keyClicks(boxes, letters);
    }
    QString lettersRead() {
        click("readSignInLetters");
        auto* notice = find<TextLabel>("signInLettersNotice");
        waitUntil([&] { return notice->text().contains(QStringLiteral(" · ")); });
        return notice->text().remove(QStringLiteral(" · "));
    }
    bool seesLetters() {
        return waitUntil([&] { return find<QWidget>("signInLetters") != nullptr && find("askConfirm")->isEnabled(); });
    }
    QImage lettersPicture() { return find<QLabel>("signInLettersPicture")->pixmap().toImage(); }
    QString problem() {
        auto* label = find<TextLabel>("askProblem");
        return label != nullptr ? label->text() : QString();
    }
    bool says(const char* what) {
        return waitUntil([&] { return problem().contains(QLatin1String(what)); });
    }
    bool tells(const char* what) {
        auto* banner = stage.find<Banner>("togetherBanner");
        return waitUntil([&] { return banner->isVisible() && banner->accessibleName().contains(QLatin1String(what)); });
    }
    bool isIn() {
        return waitUntil([&] { return stage.together->lobby().isInSession(); });
    }
    void signUp(const char* name = "Haneul") {
        join();
        QVERIFY(dialog<SignInDialog>() != nullptr);
        click("toSignUp");
        QVERIFY(dialog<SignUpDialog>() != nullptr);
        type("signUpName", name);
        type("signUpPassword", kPassword);
        type("signUpAgain", kPassword);
        type("signUpEmail", "haneul@home.example");
        find<QCheckBox>("signUpRemember")->setChecked(true);
        click("askConfirm");
        QVERIFY(isIn());
    }
    // One line of the menu of the account.
    void choose(const char* action) {
        const KnownServer* server = stage.together->accounts().shown();
        QVERIFY(server != nullptr);
        std::unique_ptr<QMenu> menu(stage.together->accounts().makeMenu(server->key, &stage.window));
        auto* line = menu->findChild<QAction*>(QLatin1String(action));
        QVERIFY2(line != nullptr, action);
        line->trigger();
    }
    // The program as it is started anew, with what the keychain has.
    void startAnew() {
        stage.together->servers().forget(KnownServers::keyOf(stage.server.address()));
        stage.together->lobby().leave();
        stage.server.clock.move(seconds(40));
        stage.server.desk().tick();
    }

    ServerOfPeople people;
    std::shared_ptr<test::MovedClock> clock = std::make_shared<test::MovedClock>(1'800'000'000'000);
    DirectPool pool;
    QObject context;
    const AccountPolicy policy;
    AccountService service;
    AccountReception reception;
    FakeKeychain keychain;
    TogetherStage stage;
    std::unique_ptr<ServerConnection> mina;
};

}  // namespace

class AccountTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_style = &installTheme(*qApp, Scheme::Light);
        m_style->setMotion(Motion::Reduced);
    }
    void cleanup() {
        m_style->setTheme(Theme::builtIn(Scheme::Light), *qApp);
        m_translations.take(Language::English);
    }

    void joinsWithAnAccountMadeOnTheWay() {
        House house;
        house.join();
        auto* signIn = house.dialog<SignInDialog>();
        QVERIFY(signIn != nullptr);
        QVERIFY(!house.stage.together->lobby().isInSession());
        QCOMPARE(house.find<QLineEdit>("signInName")->text(), QStringLiteral("Haneul"));
        house.click("askConfirm");
        QVERIFY(house.says("The password is missing."));
        house.type("signInPassword", kPassword);
        house.click("askConfirm");
        QVERIFY(house.says("Nobody on this server has that name."));
        // One key away.
        auto* make = house.find("toSignUp");
        QVERIFY(make->hasFocus());
        QCOMPARE(make->text(), QStringLiteral("Make an account named Haneul…"));
        QTest::keyClick(make, Qt::Key_Space);
        QVERIFY(house.dialog<SignUpDialog>() != nullptr);
        QCOMPARE(house.find<QLineEdit>("signUpName")->text(), QStringLiteral("Haneul"));
        house.type("signUpPassword", "h0rse");
        house.type("signUpAgain", "h0rse");
        house.click("askConfirm");
        QVERIFY(house.says("The password is too short."));
        house.type("signUpPassword", "correct horse");
        house.click("askConfirm");
        QVERIFY(house.says("The password needs letters and digits."));
        house.type("signUpPassword", kPassword);
        house.click("askConfirm");
        QVERIFY(house.says("The two passwords differ."));
        house.type("signUpAgain", kPassword);
        house.type("signUpEmail", "haneul at home");
        house.click("askConfirm");
        QVERIFY(house.says("That is no e-mail address."));
        house.type("signUpEmail", "");
        house.click("askConfirm");
        QVERIFY(house.isIn());
        QVERIFY(waitUntil([&] { return house.open<AskDialog>() == nullptr; }));
        QCOMPARE(house.stage.find("account")->text(), QStringLiteral("Haneul"));
        QVERIFY(house.keychain.secrets.isEmpty());  // it was not asked for
        house.stage.picture("account-in");
    }
    void signsInAndOut() {
        House house;
        house.signUp();
        house.choose("signOutAction");
        QVERIFY(house.tells("You are signed out."));
        QVERIFY(!house.stage.together->lobby().isInSession());
        QVERIFY(house.keychain.secrets.isEmpty());
        QCOMPARE(house.stage.find("account")->text(), QStringLiteral("Sign in"));
        house.join();
        QVERIFY(house.dialog<SignInDialog>() != nullptr);
        house.type("signInPassword", kOther);
        house.click("askConfirm");
        QVERIFY(house.says("That is not the password of this name."));
        house.clock->move(minutes(1));
        house.type("signInPassword", kPassword);
        house.click("askConfirm");
        QVERIFY(house.isIn());
    }
    // Three names that nobody has: from then on letters, until a right name with its password and letters.
    void typesLettersWhereTheServerWantsThem() {
        House house(true, House::Trust::Nobody);
        house.signUp();
        house.choose("signOutAction");
        QVERIFY(house.tells("You are signed out."));
        house.clock->move(minutes(5));
        house.stage.joinFirst();
        QVERIFY(house.dialog<SignInDialog>() != nullptr);
        house.type("signInPassword", kPassword);
        for (const char* name : {"One", "Two", "Three"}) {
            house.type("signInName", name);
            house.click("askConfirm");
            QVERIFY(house.says("Nobody on this server has that name."));
            QVERIFY(house.find<QWidget>("signInLetters") == nullptr);
            house.clock->move(seconds(2));
        }
        // The letters came with the third answer, and are there before anything is sent.
        house.type("signInName", "Haneul");
        house.click("askConfirm");
        QVERIFY(house.find<QWidget>("signInLetters") != nullptr);
        QVERIFY(house.find<QLineEdit>("signInName") == nullptr);
        QVERIFY(house.find<LetterBoxes>("letterBoxes")->hasFocus());
        house.click("askConfirm");
        QCOMPARE(house.problem(), QStringLiteral("Letters are missing. Type all of them."));
        house.typeLetters(QStringLiteral("22222"));
        QTest::keyClick(house.find<LetterBoxes>("letterBoxes"), Qt::Key_Return);
        QVERIFY(house.says("The letters do not match. Here are new ones."));
        QVERIFY(house.find<LetterBoxes>("letterBoxes")->text().isEmpty());
        // Others are asked for.
        const QImage before = house.lettersPicture();
        house.click("renewSignInLetters");
        QVERIFY(waitUntil([&] { return house.lettersPicture() != before; }));
        // A wrong password: back to the fields, and the next letters wait behind them.
        house.click("signInLettersBack");
        house.type("signInPassword", kOther);
        house.click("askConfirm");
        house.typeLetters(house.lettersRead());
        house.click("askConfirm");
        QVERIFY(house.says("That is not the password of this name."));
        QVERIFY(house.find<QLineEdit>("signInPassword") != nullptr);
        house.clock->move(seconds(2));
        house.type("signInPassword", kPassword);
        house.click("askConfirm");
        QVERIFY(house.seesLetters());
        const QString letters = house.lettersRead();
        QCOMPARE(letters.size(), 5);
        house.typeLetters(letters.toLower());
        QTest::keyClick(house.find<LetterBoxes>("letterBoxes"), Qt::Key_Return);
        QVERIFY(house.isIn());
        QVERIFY(waitUntil([&] { return house.open<AskDialog>() == nullptr; }));
    }
    void makesAnAccountWithLetters() {
        House house(true, House::Trust::Nobody);
        house.join();
        QVERIFY(house.dialog<SignInDialog>() != nullptr);
        house.type("signInPassword", kPassword);
        for (const char* name : {"One", "Two", "Three"}) {
            house.type("signInName", name);
            house.click("askConfirm");
            QVERIFY(house.says("Nobody on this server has that name."));
            house.clock->move(seconds(2));
        }
        house.click("toSignUp");
        QVERIFY(house.dialog<SignUpDialog>() != nullptr);
        house.type("signUpPassword", kPassword);
        house.type("signUpAgain", kPassword);
        house.click("askConfirm");
        QVERIFY(house.seesLetters());
        QVERIFY(house.problem().isEmpty());
        house.typeLetters(house.lettersRead());
        house.click("askConfirm");
        QVERIFY(house.isIn());
        QCOMPARE(QString::fromStdString(house.stage.connection().me()->personName), QStringLiteral("Three"));
    }
    void lettersThatAreTooOldBringOthers() {
        House house(true, House::Trust::Nobody);
        house.join();
        QVERIFY(house.dialog<SignInDialog>() != nullptr);
        house.type("signInPassword", kPassword);
        for (const char* name : {"One", "Two", "Three"}) {
            house.type("signInName", name);
            house.click("askConfirm");
            QVERIFY(house.says("Nobody on this server has that name."));
            house.clock->move(seconds(2));
        }
        house.click("askConfirm");
        const QImage before = house.lettersPicture();
        house.clock->move(minutes(3));
        house.click("readSignInLetters");
        QVERIFY(house.says("These letters are too old."));
        QVERIFY(waitUntil([&] { return house.lettersPicture() != before; }));
        QVERIFY(house.lettersRead().size() == 5);
    }
    void comesBackByWhatWasKept() {
        House house;
        house.signUp();
        QVERIFY(waitUntil([&] { return house.keychain.secrets.size() == 1; }));
        QVERIFY(!house.keychain.secrets.cbegin().value().contains(kPassword));
        house.startAnew();
        house.join();
        QVERIFY(house.isIn());
        QVERIFY(house.open<AskDialog>() == nullptr);
        QCOMPARE(QString::fromStdString(house.stage.connection().me()->personName), QStringLiteral("Haneul"));
        // Ended elsewhere: asked anew, and the old one is forgotten.
        house.startAnew();
        ServerConnection elsewhere(QStringLiteral("elsewhere"));
        elsewhere.open(house.stage.server.address());
        QVERIFY(waitUntil([&] { return elsewhere.state() == ServerConnection::State::Entered; }));
        elsewhere.ask(SignIn{"Haneul", kPassword, 0});
        QVERIFY(waitUntil([&] { return elsewhere.me().has_value(); }));
        elsewhere.ask(SignOut{1});
        QVERIFY(waitUntil([&] { return !elsewhere.me().has_value(); }));
        house.join();
        QVERIFY(house.dialog<SignInDialog>() != nullptr);
        QVERIFY(house.says("You were away for too long."));
        QVERIFY(house.keychain.secrets.isEmpty());
    }
    void withoutAKeychainItSaysSo() {
        House house;
        house.keychain.mood = FakeKeychain::Mood::Absent;
        house.signUp();
        QVERIFY(house.tells("This computer has no keychain that keeps the sign-in."));
        house.stage.picture("account-no-keychain");
        house.stage.together->servers().forget(KnownServers::keyOf(house.stage.server.address()));
        house.stage.together->lobby().leave();
        house.join();
        QVERIFY(house.isIn());  // within this run
    }
    void aGuestIsWelcomeWhereTheServerSaysSo() {
        House house;
        house.join();
        QVERIFY(house.dialog<SignInDialog>() != nullptr);
        house.click("asGuest");
        QVERIFY(house.isIn());
        QVERIFY(house.stage.connection().me()->role == PersonRole::Guest);
        House closed(false);
        closed.join();
        QVERIFY(closed.dialog<SignInDialog>() != nullptr);
        QVERIFY(closed.stage.find("asGuest") == nullptr);
    }
    void givingUpIsPossible() {
        House house;
        house.join();
        QVERIFY(house.dialog<SignInDialog>() != nullptr);
        house.click("askCancel");
        QVERIFY(waitUntil([&] { return house.open<AskDialog>() == nullptr; }));
        QVERIFY(!house.stage.together->lobby().isInSession());
        house.join();
        QVERIFY(house.dialog<SignInDialog>() != nullptr);
    }
    void changesThePassword() {
        House house;
        house.signUp();
        QVERIFY(waitUntil([&] { return house.keychain.secrets.size() == 1; }));
        const QByteArray before = house.keychain.secrets.cbegin().value();
        house.choose("changePasswordAction");
        QVERIFY(house.dialog<ChangePasswordDialog>() != nullptr);
        house.type("changeOld", kOther);
        house.type("changeNew", kOther);
        house.type("changeAgain", kOther);
        house.clock->move(minutes(1));
        house.click("askConfirm");
        QVERIFY(house.says("That is not the password of this name."));
        house.type("changeOld", kPassword);
        house.clock->move(minutes(1));
        house.click("askConfirm");
        QVERIFY(house.tells("The password is changed."));
        QVERIFY(house.stage.together->lobby().isInSession());
        // The token that was kept has ended; the new one is kept in its place.
        QVERIFY(waitUntil([&] { return house.keychain.secrets.cbegin().value() != before; }));
        house.startAnew();
        house.join();
        QVERIFY(house.isIn());
    }
    void saysThatAnAnswerGotLost() {
        House house;
        house.signUp();
        house.choose("changePasswordAction");
        QVERIFY(house.dialog<ChangePasswordDialog>() != nullptr);
        house.type("changeOld", kOther);
        house.type("changeNew", kOther);
        house.type("changeAgain", kOther);
        house.click("askConfirm");
        QVERIFY(!house.find("askConfirm")->isEnabled());
        house.stage.server.sockets.closeAll(kCloseComeAgain);
        QVERIFY(house.says("There is no connection to the server now."));
        QVERIFY(house.find("askConfirm")->isEnabled());
    }
    void writesWhatTheServerKnows() {
        House house;
        house.signUp();
        house.choose("exportDataAction");
        QVERIFY(house.tells("What the server knows about you is in"));
        QFile file(house.stage.folder.filePath(QStringLiteral("frontrow-account.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(all.value(QStringLiteral("email")).toString(), QStringLiteral("haneul@home.example"));
    }
    void signsOutEverywhere() {
        House house;
        house.signUp();
        house.choose("signOutEverywhereAction");
        auto* question = house.dialog<ConfirmDialog>();
        QVERIFY(question != nullptr);
        question->accept();
        QVERIFY(house.tells("You are signed out, here and everywhere else."));
        QVERIFY(house.keychain.secrets.isEmpty());
    }
    void deletesTheAccount() {
        House house;
        house.signUp();
        house.choose("deleteAccountAction");
        QVERIFY(house.dialog<DeleteAccountDialog>() != nullptr);
        house.clock->move(minutes(1));
        house.type("deletePassword", kOther);
        house.click("askConfirm");
        QVERIFY(house.says("That is not the password of this name."));
        house.clock->move(minutes(1));
        house.type("deletePassword", kPassword);
        house.click("askConfirm");
        QVERIFY(house.tells("The account is deleted."));
        QVERIFY(!house.stage.together->lobby().isInSession());
        QVERIFY(house.keychain.secrets.isEmpty());
        house.join();
        QVERIFY(house.dialog<SignInDialog>() != nullptr);
        house.type("signInPassword", kPassword);
        house.click("askConfirm");
        QVERIFY(house.says("Nobody on this server has that name."));
    }
    // Somebody else's window takes the account over: this one says so and stays away.
    void saysWhenTheAccountIsTakenOver() {
        House house;
        house.signUp();
        // As one that was found, not typed.
        house.stage.together->servers().find(KnownServers::keyOf(house.stage.server.address()))->origin =
            ServerOrigin::Network;
        ServerConnection phone(QStringLiteral("phone"));
        phone.open(house.stage.server.address());
        QVERIFY(waitUntil([&] { return phone.state() == ServerConnection::State::Entered; }));
        phone.ask(SignIn{"Haneul", kPassword, 0});
        QVERIFY(waitUntil([&] { return phone.me().has_value(); }));
        QVERIFY(house.tells("from somewhere else."));
        QVERIFY(!house.stage.together->lobby().isInSession());
        QVERIFY(house.stage.connection().state() == ServerConnection::State::Closed);
    }

    void isWellLaidOut_data() {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << Scheme::Light << Language::English << QSize(1440, 900);
        QTest::newRow("dark") << Scheme::Dark << Language::English << QSize(1440, 900);
        QTest::newRow("korean") << Scheme::Light << Language::Korean << QSize(1440, 900);
        QTest::newRow("small-korean-dark") << Scheme::Dark << Language::Korean << QSize(1120, 720);
        QTest::newRow("small") << Scheme::Light << Language::English << QSize(1120, 720);
    }
    void isWellLaidOut() {
        QFETCH(Scheme, scheme);
        QFETCH(Language, language);
        QFETCH(QSize, size);
        m_style->setTheme(Theme::builtIn(scheme), *qApp);
        m_translations.take(language);
        QTemporaryDir folder;
        Settings settings{folder.path()};
        ActionTable actions{settings};
        MainWindow window(settings, actions);
        window.resize(size);
        const QString house = language == Language::Korean ? QStringLiteral("동네 서버") : QStringLiteral("The house");
        const QString name = QStringLiteral("하늘");
        SignInDialog signIn(house, SignInDialog::Guests::Welcome, name, &window);
        signIn.showProblem(refusalNotice({0, LobbyRefusal::NameUnknown, {}, 0}));
        signIn.offerSignUp();
        picture(signIn, "sign-in");
        SignInDialog closed(house, SignInDialog::Guests::Refused, {}, &window);
        picture(closed, "sign-in-closed");
        SignUpDialog signUp(house, name, &window);
        signUp.showProblem(refusalNotice({0, LobbyRefusal::LockedOut, {}, 12'000}));
        picture(signUp, "sign-up");
        SignInLetters letters({}, [] { return std::uint64_t{4'711}; });
        signIn.takeLetters(letters.make("here", 0));
        signIn.showLetters();
        picture(signIn, "letters");
        signIn.takeLetters(letters.make("here", 0));
        signIn.takeRefusal({0, LobbyRefusal::LettersWrong, {}, 0});
        picture(signIn, "letters-wrong");
        signUp.takeLetters(letters.make("here", 0));
        signUp.showLetters();
        signUp.spell({3, "K7WQP"});
        signUp.findChild<LetterBoxes*>()->write(QStringLiteral("k7w"));
        picture(signUp, "letters-read");
        QVERIFY2(signUp.height() <= 700, "the least window has to hold it");
        QVERIFY2(signUp.height() <= 700, "the least window has to hold it");
        ChangePasswordDialog change(name, house, &window);
        picture(change, "change");
        DeleteAccountDialog remove(name, house, &window);
        picture(remove, "delete");
    }

private:
    void picture(QDialog& dialog, const char* name) {
        dialog.show();
        dialog.adjustSize();
        QCoreApplication::processEvents();
        QVERIFY(test::savePicture(
            dialog, QStringLiteral("account/%1-%2").arg(QLatin1String(name), QLatin1String(QTest::currentDataTag()))));
        const QStringList faults = test::layoutFaults(dialog);
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1String(name) + faults.join(QLatin1Char('\n'))));
        dialog.hide();
    }

    ThemeStyle* m_style = nullptr;
    Translations m_translations{*qApp};
};

QTEST_MAIN(AccountTest)
#include "account_test.moc"
