// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/account_care.h"

#include <QMenu>
#include <QSaveFile>
#include <utility>

#include "models/venue_words.h"
#include "protocol/message_number.h"
#include "screens/together/account_dialogs.h"
#include "screens/together/sign_in_dialogs.h"
#include "widgets/confirm_dialog.h"

namespace frontrow {

namespace {

template <class... Requests> bool isOneOf(std::uint32_t number) {
    return ((number == kMessageNumber<Requests>) || ...);
}

SignInWithLetters withLetters(const SignIn& request, std::uint32_t challenge, const std::string& letters) {
    return {request.personName, request.password, request.remember, challenge, letters};
}
SignUpWithLetters withLetters(const SignUp& request, std::uint32_t challenge, const std::string& letters) {
    return {request.personName, request.password, request.email, request.role, request.remember, challenge, letters};
}

}  // namespace

AccountCare::AccountCare(AccountGround ground, QObject* parent)
    : QObject(parent),
      m_ground(std::move(ground)),
      m_keeper(m_ground.secrets) {}

AccountCare::~AccountCare() = default;

ServerConnection* AccountCare::connectionOf(const QString& server) const {
    KnownServer* known = m_ground.servers.find(server);
    return known == nullptr ? nullptr : known->connection.get();
}

// With the key of the server: another one at the same address is not given the token.
QString AccountCare::storeKey(const QString& server) const {
    const ServerConnection* connection = connectionOf(server);
    const QByteArray key = connection == nullptr ? QByteArray() : connection->keySeen();
    return m_ground.profile + QLatin1Char('|') + server + QLatin1Char('|') + QString::fromLatin1(key.toHex());
}

const KnownServer* AccountCare::shown() const {
    const KnownServer* first = nullptr;
    for (const auto& each : m_ground.servers.all()) {
        const ServerConnection& connection = *each->connection;
        if (connection.state() == ServerConnection::State::Closed || connection.server().accounts == 0) continue;
        if (connection.me() && connection.me()->role != PersonRole::Guest) return each.get();
        if (first == nullptr) first = each.get();
    }
    return first;
}

// --- In -------------------------------------------------------------------------------------------

void AccountCare::comeIn(const QString& server, const QString& name) {
    if (m_server == server && m_wantsIn) return;
    closeDialog();
    m_server = server;
    m_wantsIn = true;
    m_wanted = name;
    m_triedKept = false;
    m_keeper.read(storeKey(server), [this, server](const std::optional<KeptSignIn>& kept) {
        if (m_server != server || !m_wantsIn || m_dialog) return;
        ServerConnection* connection = connectionOf(server);
        if (connection == nullptr) return;
        if (!kept) return askSignIn(m_wanted);
        m_triedKept = true;
        m_remember = true;
        m_wanted = kept->name;
        connection->ask(SignInAgain{kept->token, 1});
    });
}

void AccountCare::giveUp() {
    closeDialog();
    m_server.clear();
    m_wantsIn = false;
}

void AccountCare::closeDialog() {
    if (!m_dialog) return;
    m_dialog->disconnect(this);
    m_dialog->close();
    m_dialog = nullptr;
}

void AccountCare::show(AskDialog* dialog) {
    closeDialog();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &QDialog::rejected, this, [this] {
        const bool wanted = m_wantsIn;
        m_dialog = nullptr;
        giveUp();
        if (wanted) emit refusedToComeIn();
    });
    dialog->open();
}

template <class Dialog, class Request> void AccountCare::send(Dialog* dialog, const std::optional<Request>& request) {
    ServerConnection* connection = connectionOf(m_server);
    if (!request) return;
    if (connection == nullptr || !connection->ask(*request)) return dialog->showProblem(noConnection());
    dialog->waitForAnswer();
}

template <class Dialog> void AccountCare::confirm(Dialog* dialog) {
    const auto request = dialog->request();
    m_remember = request && request->remember != 0;
    if (!request) return;
    if (!dialog->wantsLetters()) return send(dialog, request);
    if (!dialog->showsLetters()) return dialog->showLetters();
    if (const auto typed = dialog->typed()) {
        send(dialog, std::optional(withLetters(*request, typed->challenge, typed->letters)));
    }
}

void AccountCare::connectLetters(WayInDialog* dialog) {
    connect(dialog, &WayInDialog::lettersRenewed, this,
            [this, dialog](quint32 challenge) { askAboutLetters<RenewSignInLetters>(dialog, challenge); });
    connect(dialog, &WayInDialog::lettersReadAsked, this,
            [this, dialog](quint32 challenge) { askAboutLetters<ReadSignInLetters>(dialog, challenge); });
}

template <class Request> void AccountCare::askAboutLetters(WayInDialog* dialog, quint32 challenge) {
    ServerConnection* connection = connectionOf(m_server);
    if (connection == nullptr || !connection->ask(Request{challenge})) dialog->showProblem(noConnection());
}

Notice AccountCare::noConnection() {
    return {tr("There is no connection to the server now."), tr("Try again in a moment.")};
}

// Whoever comes in is heard again on the next connection; everything else got lost.
void AccountCare::connectionLost(const QString& server) {
    if (server == m_server && m_dialog && !m_wantsIn) m_dialog->showProblem(noConnection());
    if (server == m_exportServer && !std::exchange(m_exportName, {}).isEmpty())
        emit noticed(Tone::Warn, noConnection());
}

void AccountCare::askSignIn(const QString& name, const Notice& problem) {
    const KnownServer* known = m_ground.servers.find(m_server);
    if (known == nullptr) return giveUp();
    const bool guests = known->connection->server().guests != 0;
    auto* dialog = new SignInDialog(known->name, guests ? SignInDialog::Guests::Welcome : SignInDialog::Guests::Refused,
                                    name, &m_ground.window);
    connect(dialog, &AskDialog::confirmed, this, [this, dialog] { confirm(dialog); });
    connectLetters(dialog);
    connect(dialog, &SignInDialog::signUpAsked, this, [this, dialog] { askSignUp(dialog->name()); });
    connect(dialog, &SignInDialog::guestAsked, this, [this, dialog] {
        m_remember = false;
        send(dialog, std::optional(SignInAsGuest{dialog->name().toStdString()}));
    });
    show(dialog);
    if (!problem.what.isEmpty()) dialog->showProblem(problem);
}

void AccountCare::askSignUp(const QString& name) {
    const KnownServer* known = m_ground.servers.find(m_server);
    if (known == nullptr) return giveUp();
    auto* dialog = new SignUpDialog(known->name, name, &m_ground.window);
    connect(dialog, &AskDialog::confirmed, this, [this, dialog] { confirm(dialog); });
    connectLetters(dialog);
    connect(dialog, &SignUpDialog::signInAsked, this, [this, dialog] { askSignIn(dialog->name()); });
    show(dialog);
}

// --- What the server says -------------------------------------------------------------------------

bool AccountCare::take(const QString& server, const LobbyNews& news) {
    if (const auto* me = std::get_if<SignedIn>(&news)) signedIn(server, *me);
    if (const auto* out = std::get_if<SignedOut>(&news)) signedOut(server, *out);
    if (std::holds_alternative<Entered>(news)) emit changed();
    if (auto* dialog = server == m_server ? qobject_cast<WayInDialog*>(m_dialog.data()) : nullptr) {
        if (const auto* shown = std::get_if<SignInLettersShown>(&news)) dialog->takeLetters(*shown);
        if (const auto* spelled = std::get_if<SignInLettersSpelled>(&news)) dialog->spell(*spelled);
    }
    const auto* refusal = std::get_if<Refused>(&news);
    return refusal != nullptr && refused(server, *refusal);
}

bool AccountCare::refused(const QString& server, const Refused& refusal) {
    if (refusal.request == kMessageNumber<SignInAgain>) {
        if (refusal.refusal == LobbyRefusal::TokenLapsed) m_keeper.forget(storeKey(server));
        if (server != m_server || !m_wantsIn) return false;
        askSignIn(m_wanted, refusalNotice(refusal));
        return true;
    }
    const bool letters = isOneOf<RenewSignInLetters, ReadSignInLetters>(refusal.request);
    const bool about =
        isOneOf<SignIn, SignUp, SignInWithLetters, SignUpWithLetters, SignInAsGuest, ChangePassword, DeleteAccount>(
            refusal.request);
    if (server == m_server && m_dialog && (about || letters)) {
        auto* wayIn = qobject_cast<WayInDialog*>(m_dialog.data());
        if (wayIn != nullptr && about)
            wayIn->takeRefusal(refusal);
        else
            m_dialog->showProblem(refusalNotice(refusal));
        // Nothing can be read aloud any more: others come in their place.
        if (wayIn != nullptr && letters && refusal.refusal == LobbyRefusal::LettersLapsed) wayIn->renewLetters();
        auto* signIn = qobject_cast<SignInDialog*>(m_dialog.data());
        if (signIn != nullptr && refusal.refusal == LobbyRefusal::NameUnknown) signIn->offerSignUp();
        return true;
    }
    if (!isOneOf<SignOut, ExportData>(refusal.request)) return false;
    emit noticed(Tone::Warn, refusalNotice(refusal));
    return true;
}

void AccountCare::signedIn(const QString& server, const SignedIn& me) {
    const bool changedPassword = qobject_cast<ChangePasswordDialog*>(m_dialog.data()) != nullptr;
    if (server == m_server) {
        if (!changedPassword) m_remembered[server] = m_remember && me.role != PersonRole::Guest;
        closeDialog();
        m_server.clear();
        m_wantsIn = false;
    }
    // A token that was replaced is of no use any more.
    if (m_remembered.value(server)) keep(server, me);
    if (changedPassword)
        emit noticed(Tone::Ok, {tr("The password is changed."), tr("Everywhere else you are signed out.")});
    emit changed();
}

void AccountCare::keep(const QString& server, const SignedIn& me) {
    const KeptSignIn signIn{QString::fromStdString(me.personName), me.token};
    m_keeper.keep(storeKey(server), signIn, [this](SignInKeeper::Kept kept) {
        if (kept == SignInKeeper::Kept::ForGood) return;
        emit noticed(Tone::Warn, {tr("This computer has no keychain that keeps the sign-in."),
                                  tr("You stay signed in until the program ends; then the password is asked again. "
                                     "Nothing was written down.")});
    });
}

void AccountCare::signedOut(const QString& server, const SignedOut& out) {
    if (out.why != SignedOutBecause::CameInElsewhere) {
        m_keeper.forget(storeKey(server));
        m_remembered.remove(server);
    }
    if (server == m_server) giveUp();
    if (out.why == SignedOutBecause::Asked)
        emit noticed(Tone::Ok, out.everywhere != 0 ? Notice{tr("You are signed out, here and everywhere else."), {}}
                                                   : Notice{tr("You are signed out."), {}});
    if (out.why == SignedOutBecause::AccountDeleted)
        emit noticed(Tone::Ok, {tr("The account is deleted."), tr("Its name is free again.")});
    emit changed();
}

// --- One's account --------------------------------------------------------------------------------

QMenu* AccountCare::makeMenu(const QString& server, QWidget* parent) {
    const KnownServer* known = m_ground.servers.find(server);
    if (known == nullptr) return nullptr;
    auto* menu = new QMenu(parent);
    menu->setObjectName(QStringLiteral("accountMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const char* name, auto act) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, server, act] { (this->*act)(server); });
    };
    const auto& me = known->connection->me();
    if (!me) {
        QAction* in = menu->addAction(tr("Sign in to %1…").arg(known->name));
        in->setObjectName(QStringLiteral("signInAction"));
        connect(in, &QAction::triggered, this, [this, server] { comeIn(server, m_ground.name()); });
        return menu;
    }
    if (me->role != PersonRole::Guest) {
        add(tr("Change the password…"), "changePasswordAction", &AccountCare::askAbout<ChangePasswordDialog>);
    }
    add(tr("Export my data…"), "exportDataAction", &AccountCare::exportData);
    menu->addSeparator();
    QAction* out = menu->addAction(tr("Sign out"));
    out->setObjectName(QStringLiteral("signOutAction"));
    connect(out, &QAction::triggered, this, [this, server] {
        if (ServerConnection* connection = connectionOf(server)) connection->ask(SignOut{0});
    });
    if (me->role != PersonRole::Guest) {
        add(tr("Sign out everywhere…"), "signOutEverywhereAction", &AccountCare::askSignOutEverywhere);
        menu->addSeparator();
        add(tr("Delete the account…"), "deleteAccountAction", &AccountCare::askAbout<DeleteAccountDialog>);
    }
    return menu;
}

template <class Dialog> void AccountCare::askAbout(const QString& server) {
    const KnownServer* known = m_ground.servers.find(server);
    if (known == nullptr || !known->connection->me()) return;
    closeDialog();
    m_server = server;
    m_wantsIn = false;
    auto* dialog = new Dialog(printable(known->connection->me()->personName), known->name, &m_ground.window);
    connect(dialog, &AskDialog::confirmed, this, [this, dialog] { send(dialog, dialog->request()); });
    show(dialog);
}

void AccountCare::askSignOutEverywhere(const QString& server) {
    auto* dialog = new ConfirmDialog(tr("Sign out everywhere?"), tr("Stay signed in"), tr("Sign out everywhere"),
                                     &m_ground.window);
    dialog->setObjectName(QStringLiteral("signOutEverywhereQuestion"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addParagraph(
        tr("Here and on every other computer the password is asked again. A session you are in is left."));
    connect(dialog, &QDialog::accepted, this, [this, server] {
        if (ServerConnection* connection = connectionOf(server)) connection->ask(SignOut{1});
    });
    dialog->open();
}

void AccountCare::exportData(const QString& server) {
    const QString name = m_ground.askFile(QStringLiteral("frontrow-account.json"));
    if (name.isEmpty()) return;
    // Asked for now: while the place was chosen the server may have gone.
    ServerConnection* connection = connectionOf(server);
    if (connection == nullptr || !connection->ask(ExportData{})) return emit noticed(Tone::Warn, noConnection());
    connect(connection, &ServerConnection::exportArrived, this, &AccountCare::writeExport, Qt::UniqueConnection);
    m_exportName = name;
    m_exportServer = server;
}

void AccountCare::writeExport(const QByteArray& content) {
    const QString name = std::exchange(m_exportName, {});
    if (name.isEmpty()) return;
    QSaveFile file(name);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    if (written)
        emit noticed(Tone::Ok, {tr("What the server knows about you is in %1.").arg(name), {}});
    else
        emit noticed(Tone::Danger, {tr("%1 cannot be written: %2.").arg(name, file.errorString()),
                                    tr("Choose another place and export again.")});
}

}  // namespace frontrow
