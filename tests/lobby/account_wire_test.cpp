// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Accounts over real sockets: every way in and out, what is refused, and who may ask for what.
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <algorithm>

#include "accounts/sample_people.h"
#include "crowd/presets.h"
#include "lobby/account_reception.h"
#include "protocol/message_number.h"
#include "sockets/server_in_process.h"

using namespace frontrow;
using test::ServerOfPeople;
using test::waitUntil;

namespace {

constexpr const char* kPassword = "correct h0rse";
constexpr const char* kOther = "staple 8attery";

// A server with accounts. Passwords are hashed when the test says so.
struct House {
    explicit House(const AccountPolicy& policy_ = ServerOfPeople::cheapPolicy(),
                   SocketServerSetup setup = test::wideSetup(), bool trusting = true)
        : policy(policy_),
          service({*people.open->database, *clock, *clock, pool, executorOf(context), [](const SignInsEnded&) {}},
                  policy),
          reception(service, policy, [trusting](const QHostAddress&) { return trusting; }),
          server(std::move(setup), nullptr, clock, &reception) {
        Scenario scenario = presetScenario(Preset::Easy);
        scenario.name = "house-test";
        server.maker().addScenario(scenario);
        server.maker().addVenue("hall", plan);
    }
    void hash() {
        while (pool.runOne()) continue;
    }
    void give(const std::string& name, PersonRole role) {
        PeopleTable table(*people.open->database);
        const auto read = readPersonName(name);
        const auto found = table.account(read->key);
        QVERIFY(found && people.open->database->begin() && table.setRole(found->id, role) &&
                people.open->database->commit());
    }
    OpenSession session() const {
        OpenSession open;
        open.title = "Friday";
        open.scenario = "house-test";
        open.venue = "hall";
        open.opens = OpensWhen::WhenTheHostSays;
        return open;
    }

    ServerOfPeople people;  // for its folder
    std::shared_ptr<test::MovedClock> clock = std::make_shared<test::MovedClock>(1'800'000'000'000);
    test::StandingPool pool;
    QObject context;
    AccountPolicy policy;
    AccountService service;
    AccountReception reception;
    std::shared_ptr<const VenuePlan> plan = test::hallPlan(2, 3, 8);
    test::ServerInProcess server;
};

class Somebody {
public:
    explicit Somebody(House& house) : m_house(house) {
        QObject::connect(&connection, &ServerConnection::told,
                         [this](const LobbyNews& news) { heard.push_back(news); });
        QObject::connect(&connection, &ServerConnection::exportArrived,
                         [this](const QByteArray& content) { exports << content; });
        QObject::connect(&connection, &ServerConnection::planArrived,
                         [this](const QByteArray& content) { plans << content; });
        QObject::connect(&connection, &ServerConnection::troubled,
                         [this](ServerConnection::Trouble which) { troubles << which; });
        connection.open(house.server.address());
        come();
    }
    void come() {
        QVERIFY(waitUntil([this] { return connection.state() == ServerConnection::State::Entered; }));
    }
    // Asks, and lets everything happen that follows. What was refused, None where nothing was.
    template <class Request> LobbyRefusal ask(const Request& request) {
        heard.clear();
        // Tries are counted by time.
        m_house.clock->move(pace);
        connection.ask(request);
        for (int i = 0; i < 3; ++i) {
            m_house.server.arrive(connection);
            m_house.hash();
        }
        const auto* refused = find<Refused>();
        if (refused == nullptr) return LobbyRefusal::None;
        return refused->request == kMessageNumber<Request> ? refused->refusal : LobbyRefusal::Malformed;
    }
    template <class News> const News* find() const {
        for (auto each = heard.rbegin(); each != heard.rend(); ++each) {
            if (const auto* news = std::get_if<News>(&*each)) return news;
        }
        return nullptr;
    }
    bool isIn() const { return connection.me().has_value(); }
    Token token() const { return connection.me() ? connection.me()->token : Token{}; }

    ServerConnection connection{QStringLiteral("somebody")};
    std::vector<LobbyNews> heard;
    QList<QByteArray> exports, plans;
    QList<ServerConnection::Trouble> troubles;
    Duration pace = seconds(15);

private:
    House& m_house;
};

SignUp signUp(const char* name, const char* password = kPassword, PersonRole role = PersonRole::Buyer) {
    return {name, password, {}, role, 0};
}
SignIn signIn(const char* name, const char* password = kPassword) { return {name, password, 0}; }

// The rate of tries is no matter here.
AccountPolicy countingNames() {
    AccountPolicy policy = ServerOfPeople::cheapPolicy();
    policy.throttle.triesPerMinute = 1'000;
    return policy;
}

}  // namespace

class AccountWireTest : public QObject {
    Q_OBJECT

private slots:
    void signsUpOutAndIn() {
        House house;
        Somebody mina(house);
        QCOMPARE(mina.ask(signUp("Mina")), LobbyRefusal::None);
        QVERIFY(mina.isIn());
        QVERIFY(mina.connection.me()->role == PersonRole::Buyer);
        const std::int64_t shortUntil = mina.connection.me()->tokenUntil.ms;
        const Token before = mina.token();
        // The connection stays, as a stranger's.
        QCOMPARE(mina.ask(SignOut{}), LobbyRefusal::None);
        QVERIFY(mina.find<SignedOut>() != nullptr && mina.find<SignedOut>()->why == SignedOutBecause::Asked);
        QVERIFY(mina.connection.state() == ServerConnection::State::Entered);
        QCOMPARE(mina.ask(SetReady{1}), LobbyRefusal::SignInFirst);
        QCOMPARE(mina.ask(SignInAgain{before}), LobbyRefusal::TokenLapsed);
        SignIn again = signIn("mina");
        again.remember = 1;
        QCOMPARE(mina.ask(again), LobbyRefusal::None);
        QCOMPARE(mina.connection.me()->personName, std::string("Mina"));
        QVERIFY(mina.connection.me()->tokenUntil.ms > shortUntil + hours(24).ms);
    }
    void rememberedFromTheFirstTimeOn() {
        House house;
        Somebody mina(house);
        SignUp wanted = signUp("Mina");
        wanted.remember = 1;
        QCOMPARE(mina.ask(wanted), LobbyRefusal::None);
        QVERIFY(mina.connection.me()->tokenUntil.ms - house.clock->nowMs() > hours(24).ms);
    }
    void refusesForItsReason_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("email");
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("refusal");
        const auto row = [](const char* what, const char* name, const char* password, const char* email,
                            PersonRole role, LobbyRefusal refusal) {
            QTest::newRow(what) << QString::fromUtf8(name) << QString::fromUtf8(password) << QString::fromUtf8(email)
                                << static_cast<int>(role) << static_cast<int>(refusal);
        };
        row("no name", " ", kPassword, "", PersonRole::Buyer, LobbyRefusal::NameEmpty);
        row("used", "MINA", kPassword, "", PersonRole::Buyer, LobbyRefusal::NameUsed);
        row("short", "Jae", "h0rse", "", PersonRole::Buyer, LobbyRefusal::PasswordTooShort);
        row("plain", "Jae", "correcthorse", "", PersonRole::Buyer, LobbyRefusal::PasswordTooPlain);
        row("address", "Jae", kPassword, "jae at home", PersonRole::Buyer, LobbyRefusal::EmailNotAllowed);
        row("role", "Jae", kPassword, "", PersonRole::Guest, LobbyRefusal::RoleMissing);
        row("too much", "Jae", kPassword, "", PersonRole::Admin, LobbyRefusal::RoleMissing);
        row("well", "Jae", kPassword, "jae@home.example", PersonRole::Seller, LobbyRefusal::None);
    }
    void refusesForItsReason() {
        QFETCH(QString, name);
        QFETCH(QString, password);
        QFETCH(QString, email);
        QFETCH(int, role);
        QFETCH(int, refusal);
        House house;
        Somebody mina(house), jae(house);
        QCOMPARE(mina.ask(signUp("Mina")), LobbyRefusal::None);
        const SignUp wanted{name.toStdString(), password.toStdString(), email.toStdString(),
                            static_cast<PersonRole>(role), 0};
        QCOMPARE(static_cast<int>(jae.ask(wanted)), refusal);
        QCOMPARE(jae.isIn(), refusal == 0);
    }
    void saysWhichOfTheTwoIsWrong() {
        House house;
        Somebody mina(house), jae(house);
        QCOMPARE(mina.ask(signUp("Mina")), LobbyRefusal::None);
        QCOMPARE(jae.ask(signIn("Mona")), LobbyRefusal::NameUnknown);
        QCOMPARE(jae.ask(signIn("Mina", kOther)), LobbyRefusal::WrongPassword);
        QCOMPARE(jae.find<Refused>()->waitMs, 1'000U);
        AccountPolicy strict = ServerOfPeople::cheapPolicy();
        strict.strictEnumeration = true;
        House closed(strict);
        Somebody hana(closed);
        QCOMPARE(hana.ask(signIn("Mona")), LobbyRefusal::NotAccepted);
    }
    // The way of a person who mistypes names, and of a program that tries them.
    void afterThreeUnknownNamesItWantsLetters() {
        House house(countingNames(), test::wideSetup(), false);
        Somebody mina(house), jae(house);
        jae.pace = seconds(2);
        QCOMPARE(mina.ask(signUp("Mina")), LobbyRefusal::None);
        for (const char* name : {"One", "Two"}) {
            QCOMPARE(jae.ask(signIn(name)), LobbyRefusal::NameUnknown);
            QVERIFY(jae.find<SignInLettersShown>() == nullptr);
        }
        QCOMPARE(jae.ask(signIn("Three")), LobbyRefusal::NameUnknown);
        const auto* shown = jae.find<SignInLettersShown>();
        QVERIFY(shown != nullptr);
        // Before the refusal that they come with.
        const auto at = [&](auto is) { return std::ranges::find_if(jae.heard, is) - jae.heard.begin(); };
        QVERIFY(at([](const LobbyNews& news) { return std::holds_alternative<SignInLettersShown>(news); }) <
                at([](const LobbyNews& news) { return std::holds_alternative<Refused>(news); }));
        QCOMPARE(shown->picture.size(), std::size_t{shown->width} * shown->height / 2);
        const std::uint32_t first = shown->challenge;
        // Without them, with wrong ones, and with those that were used.
        QCOMPARE(jae.ask(signIn("Mina")), LobbyRefusal::LettersNeeded);
        QCOMPARE(jae.ask(SignInWithLetters{"Mina", kPassword, 0, first, "00000"}), LobbyRefusal::LettersWrong);
        const std::uint32_t second = jae.find<SignInLettersShown>()->challenge;
        QVERIFY(second != first);
        QCOMPARE(jae.ask(SignInWithLetters{"Mina", kPassword, 0, first, "00000"}), LobbyRefusal::LettersLapsed);
    }
    void lettersLetAPersonIn() {
        House house(countingNames(), test::wideSetup(), false);
        Somebody mina(house), jae(house);
        jae.pace = seconds(2);
        QCOMPARE(mina.ask(signUp("Mina")), LobbyRefusal::None);
        for (const char* name : {"One", "Two", "Three"}) jae.ask(signIn(name));
        const std::uint32_t old = jae.find<SignInLettersShown>()->challenge;
        QCOMPARE(jae.ask(RenewSignInLetters{old}), LobbyRefusal::None);
        const std::uint32_t challenge = jae.find<SignInLettersShown>()->challenge;
        QCOMPARE(jae.ask(ReadSignInLetters{old}), LobbyRefusal::LettersLapsed);
        // Another connection from there goes on with them; what is read aloud stays good.
        Somebody again(house);
        again.pace = seconds(2);
        QCOMPARE(again.ask(ReadSignInLetters{challenge}), LobbyRefusal::None);
        const std::string letters = again.find<SignInLettersSpelled>()->letters;
        QCOMPARE(letters.size(), std::size_t{5});
        QCOMPARE(again.ask(SignInWithLetters{"mina", kPassword, 1, challenge, letters}), LobbyRefusal::None);
        QVERIFY(again.isIn());
        QCOMPARE(again.ask(RenewSignInLetters{challenge}), LobbyRefusal::AlreadySignedIn);
    }
    // Letters take messages, of which a stranger has few; more come over a new connection.
    void aStrangersFewMessagesAreEnough() {
        SocketServerSetup setup = test::wideSetup();
        setup.limits.messagesBeforeSignIn = 5;
        House house(countingNames(), std::move(setup), false);
        Somebody mina(house), jae(house);
        const auto patientlyBy = [&](Somebody& who, const LobbyRequest& request, auto there) {
            who.heard.clear();
            house.clock->move(seconds(5));
            who.connection.ask(request);
            return waitUntil([&] {
                house.hash();
                return there();
            });
        };
        const auto patiently = [&](const LobbyRequest& request, auto there) {
            return patientlyBy(jae, request, there);
        };
        QVERIFY(patientlyBy(mina, signUp("Mina"), [&] { return mina.isIn(); }));
        const auto refused = [&] { return jae.find<Refused>() != nullptr; };
        for (const char* name : {"One", "Two", "Three"}) QVERIFY(patiently(signIn(name), refused));
        std::uint32_t challenge = jae.find<SignInLettersShown>()->challenge;
        for (int i = 0; i < 3; ++i) {
            QVERIFY(
                patiently(RenewSignInLetters{challenge}, [&] { return jae.find<SignInLettersShown>() != nullptr; }));
            challenge = jae.find<SignInLettersShown>()->challenge;
        }
        QVERIFY(patiently(ReadSignInLetters{challenge}, [&] { return jae.find<SignInLettersSpelled>() != nullptr; }));
        const std::string letters = jae.find<SignInLettersSpelled>()->letters;
        QVERIFY(patiently(SignInWithLetters{"Mina", kPassword, 0, challenge, letters}, [&] { return jae.isIn(); }));
        QVERIFY(jae.troubles.isEmpty());
    }
    void signingUpWithLetters() {
        House house(countingNames(), test::wideSetup(), false);
        Somebody jae(house);
        jae.pace = seconds(2);
        for (const char* name : {"One", "Two", "Three"}) jae.ask(signIn(name));
        QCOMPARE(jae.ask(signUp("Jae")), LobbyRefusal::LettersNeeded);
        const std::uint32_t challenge = jae.find<SignInLettersShown>()->challenge;
        jae.ask(ReadSignInLetters{challenge});
        const std::string letters = jae.find<SignInLettersSpelled>()->letters;
        QCOMPARE(jae.ask(SignUpWithLetters{"Jae", kPassword, {}, PersonRole::Seller, 0, challenge, letters}),
                 LobbyRefusal::None);
        QVERIFY(jae.connection.me() && jae.connection.me()->role == PersonRole::Seller);
    }
    // Hashing takes as long as it takes; nobody else waits for it.
    void nobodyWaitsForAPassword() {
        House house;
        Somebody mina(house), jae(house);
        mina.connection.ask(signUp("Mina"));
        house.server.arrive(mina.connection);
        QVERIFY(!mina.isIn());
        QCOMPARE(house.pool.jobs.size(), std::size_t{1});
        jae.connection.ask(SignInAsGuest{"Jae"});
        house.server.arrive(jae.connection);
        house.server.arrive(jae.connection);
        QVERIFY(jae.isIn());
        QCOMPARE(house.pool.jobs.size(), std::size_t{1});
        house.hash();
        house.server.arrive(mina.connection);
        house.server.arrive(mina.connection);
        QVERIFY(mina.isIn());
    }
    void aChangedPasswordEndsEveryToken() {
        House house;
        Somebody mina(house);
        QCOMPARE(mina.ask(signUp("Mina")), LobbyRefusal::None);
        const Token before = mina.token();
        QCOMPARE(mina.ask(ChangePassword{kOther, kOther}), LobbyRefusal::WrongPassword);
        QCOMPARE(mina.ask(ChangePassword{kPassword, "h0rse"}), LobbyRefusal::PasswordTooShort);
        QCOMPARE(mina.token(), before);
        QCOMPARE(mina.ask(ChangePassword{kPassword, kOther}), LobbyRefusal::None);
        QVERIFY(mina.find<SignedIn>() != nullptr);
        const Token after = mina.token();
        QVERIFY(after != before && after.size() == kTokenBytes);
        Somebody thief(house);
        QCOMPARE(thief.ask(SignInAgain{before, 1}), LobbyRefusal::TokenLapsed);
        QCOMPARE(thief.ask(signIn("Mina")), LobbyRefusal::WrongPassword);
        house.clock->move(minutes(1));
        QCOMPARE(mina.ask(SignOut{1}), LobbyRefusal::None);
        QCOMPARE(int{mina.find<SignedOut>()->everywhere}, 1);
        QCOMPARE(mina.ask(SignInAgain{after}), LobbyRefusal::TokenLapsed);
        QCOMPARE(mina.ask(signIn("Mina", kOther)), LobbyRefusal::None);
    }
    void signsOutEverywhere() {
        House house;
        Somebody desk(house);
        QCOMPARE(desk.ask(signUp("Mina")), LobbyRefusal::None);
        const Token atTheDesk = desk.token();
        Somebody phone(house);
        QCOMPARE(phone.ask(signIn("Mina")), LobbyRefusal::None);
        QCOMPARE(phone.ask(SignOut{1}), LobbyRefusal::None);
        QCOMPARE(phone.ask(SignInAgain{atTheDesk}), LobbyRefusal::TokenLapsed);
    }
    void aDeletedAccountIsGone() {
        House house;
        Somebody mina(house), jae(house);
        QCOMPARE(mina.ask(signUp("Mina")), LobbyRefusal::None);
        const Token token = mina.token();
        QCOMPARE(jae.ask(SignInAsGuest{"Jae"}), LobbyRefusal::None);
        QCOMPARE(jae.ask(house.session()), LobbyRefusal::None);
        QVERIFY(jae.find<Joined>() != nullptr);
        QCOMPARE(mina.ask(JoinSession{jae.find<Joined>()->session, {}, 0}), LobbyRefusal::None);
        jae.heard.clear();
        QCOMPARE(mina.ask(DeleteAccount{kOther}), LobbyRefusal::WrongPassword);
        QVERIFY(mina.isIn());
        QCOMPARE(mina.ask(DeleteAccount{kPassword}), LobbyRefusal::None);
        QVERIFY(!mina.isIn());
        QVERIFY(mina.find<SignedOut>()->why == SignedOutBecause::AccountDeleted);
        house.server.arrive(jae.connection);
        QVERIFY(jae.find<PersonGone>() != nullptr && jae.find<PersonGone>()->why == GoneBecause::Left);
        QCOMPARE(mina.ask(SignInAgain{token}), LobbyRefusal::TokenLapsed);
        QCOMPARE(mina.ask(signIn("Mina")), LobbyRefusal::NameUnknown);
        QCOMPARE(mina.ask(signUp("Mina")), LobbyRefusal::None);
    }
    void givesOutWhatIsKnown() {
        House house;
        Somebody mina(house);
        SignUp wanted = signUp("Mina");
        wanted.email = "mina@home.example";
        QCOMPARE(mina.ask(wanted), LobbyRefusal::None);
        QCOMPARE(mina.ask(house.session()), LobbyRefusal::None);
        // Beside a plan, and neither is taken for the other.
        mina.connection.ask(FetchPlan{house.plan->digest()});
        QCOMPARE(mina.ask(ExportData{}), LobbyRefusal::None);
        QVERIFY(waitUntil([&] { return mina.exports.size() == 1 && mina.plans.size() == 1; }));
        const QJsonObject all = QJsonDocument::fromJson(mina.exports.first()).object();
        QCOMPARE(all.value(QStringLiteral("name")).toString(), QStringLiteral("Mina"));
        QCOMPARE(all.value(QStringLiteral("email")).toString(), QStringLiteral("mina@home.example"));
        QVERIFY(!all.value(QStringLiteral("events")).toArray().isEmpty());
        QVERIFY(!mina.exports.first().contains(kPassword) && !mina.exports.first().contains("argon"));
    }
    void oneQuestionAboutAnAccountAtATime() {
        House house;
        Somebody mina(house);
        QCOMPARE(mina.ask(signUp("Mina")), LobbyRefusal::None);
        mina.connection.ask(ChangePassword{kPassword, kOther});
        house.server.arrive(mina.connection);
        QCOMPARE(mina.ask(ExportData{}), LobbyRefusal::Busy);
        QVERIFY(mina.ask(ExportData{}) == LobbyRefusal::None);
    }
    // A server takes five messages of a stranger; who has typed a wrong password five times is still there.
    void aStrangerMayTryAgainAndAgain() {
        SocketServerSetup setup = test::wideSetup();
        setup.limits.messagesBeforeSignIn = ConnectionLimits{}.messagesBeforeSignIn;
        House house(ServerOfPeople::cheapPolicy(), std::move(setup));
        Somebody mina(house);
        for (int i = 0; i < 7; ++i) {
            mina.heard.clear();
            mina.connection.ask(signIn("Mona"));
            QVERIFY(waitUntil([&] { return mina.find<Refused>() != nullptr; }));
            QCOMPARE(mina.find<Refused>()->refusal, LobbyRefusal::NameUnknown);
            house.clock->move(minutes(1));
        }
        mina.connection.ask(signUp("Mona"));
        QVERIFY(waitUntil([&] {
            house.hash();
            return mina.isIn();
        }));
        QVERIFY(mina.troubles.isEmpty());
    }
    // Neither of two devices comes back by itself while the other is there.
    void twoDevicesDoNotTakeTurns() {
        House house;
        Somebody desk(house), phone(house);
        QCOMPARE(desk.ask(signUp("Mina")), LobbyRefusal::None);
        const Token atTheDesk = desk.token();
        QCOMPARE(phone.ask(signIn("Mina")), LobbyRefusal::None);
        QVERIFY(waitUntil([&] { return desk.connection.state() == ServerConnection::State::Closed; }));
        QCOMPARE(desk.troubles, QList{ServerConnection::Trouble::TakenOver});
        QVERIFY(phone.isIn());
        // Who missed that, and comes back by itself.
        Somebody again(house);
        again.pace = seconds(2);
        QCOMPARE(again.ask(SignInAgain{atTheDesk, 0}), LobbyRefusal::ConnectedElsewhere);
        QVERIFY(phone.isIn());
        // By a person's wish.
        QCOMPARE(again.ask(SignInAgain{atTheDesk, 1}), LobbyRefusal::None);
        QVERIFY(waitUntil([&] { return phone.connection.state() == ServerConnection::State::Closed; }));
    }
    void aLostConnectionOfTheSameDeviceIsReplaced() {
        House house;
        Somebody mina(house);
        QCOMPARE(mina.ask(signUp("Mina")), LobbyRefusal::None);
        // The server still takes the first one for alive.
        Somebody again(house);
        again.pace = seconds(2);
        QCOMPARE(again.ask(SignInAgain{mina.token(), 0}), LobbyRefusal::None);
        QVERIFY(again.isIn());
    }

    // Every request by everybody, against the one table.
    void whoMayAskForWhat_data() {
        QTest::addColumn<int>("standing");
        for (const char* standing : {"signed out", "guest", "buyer", "seller", "admin"}) {
            static int number = 0;
            QTest::newRow(standing) << number++;
        }
    }
    void whoMayAskForWhat() {
        QFETCH(int, standing);
        m_walked = 0;
        walk(static_cast<Standing>(standing), static_cast<const LobbyRequest*>(nullptr));
        QCOMPARE(m_walked, static_cast<int>(std::variant_size_v<LobbyRequest>) - 1);
    }
    void aPasswordDoesNotStayWhereItWas() {
        SecretText first("h0rse");  // so short that it lies within the object
        const char* bytes = first.text().data();
        const SecretText second(std::move(first));
        QCOMPARE(second.text(), std::string("h0rse"));
        for (int i = 0; i < 5; ++i) QCOMPARE(bytes[i], '\0');
    }

private:
    int m_walked = 0;

    template <class... Requests> void walk(Standing standing, const std::variant<Requests...>*) {
        (walkOne<Requests>(standing), ...);
    }
    template <class Request> void walkOne(Standing standing) {
        // The first message of a connection has a rule of its own.
        if constexpr (!std::is_same_v<Request, Enter>) {
            House house;
            Somebody one(house);
            if (standing == Standing::Guest) QCOMPARE(one.ask(SignInAsGuest{"Jae"}), LobbyRefusal::None);
            if (standing > Standing::Guest) {
                QCOMPARE(one.ask(signUp("Mina")), LobbyRefusal::None);
                house.give("Mina", static_cast<PersonRole>(static_cast<int>(standing) - 1));
                QCOMPARE(one.ask(SignOut{}), LobbyRefusal::None);
                QCOMPARE(one.ask(signIn("Mina")), LobbyRefusal::None);
                QVERIFY(standingOf(one.connection.me()->role) == standing);
            }
            const LobbyRefusal refusal = one.ask(Request{});
            const bool noRight = refusal == LobbyRefusal::Forbidden || refusal == LobbyRefusal::SignInFirst ||
                                 refusal == LobbyRefusal::AlreadySignedIn;
            const bool may = mayAsk(serverVerbOf<Request>(), standing, Whose::Own);
            QVERIFY2(noRight != may, Request::name.data());
            ++m_walked;
        }
    }
};

QTEST_GUILESS_MAIN(AccountWireTest)
#include "account_wire_test.moc"
