// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Accounts on servers as the person meets them: coming in by a sign-in that was kept, or by what is
// typed; another password, signing out, one's data in a file, the end of the account. One question is
// open at a time. Thread: the GUI's.
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>

#include "connection/known_servers.h"
#include "connection/sign_in_keeper.h"
#include "models/lobby_words.h"
#include "widgets/tone.h"

class QMenu;
class QWidget;

namespace frontrow {

class AskDialog;
class WayInDialog;

struct AccountGround {
    QWidget& window;
    KnownServers& servers;
    SecretStore* secrets = nullptr;  // null: sign-ins are kept for this run only
    QString profile;                 // tells this profile's sign-ins from those of others
    std::function<QString()> name;   // of the profile
    // Where a file of that name shall go; empty: nowhere.
    std::function<QString(const QString& name)> askFile;
};

class AccountCare final : public QObject {
    Q_OBJECT

public:
    explicit AccountCare(AccountGround ground, QObject* parent = nullptr);
    ~AccountCare() override;

    // Somebody wants to be in on that server, which keeps accounts and knows him not. What is under way goes on.
    void comeIn(const QString& server, const QString& name);
    bool isComingIn(const QString& server) const { return m_server == server; }
    // The server is gone, or nobody wants to be in any more.
    void giveUp();
    // What was asked there and not answered is not answered any more.
    void connectionLost(const QString& server);
    // Everything that any server says. True where it was about an account, and said.
    bool take(const QString& server, const LobbyNews& news);
    // Of the account at that server, as signed in or not.
    QMenu* makeMenu(const QString& server, QWidget* parent);
    // The first server with accounts at which one is signed in, else the first with accounts.
    const KnownServer* shown() const;

signals:
    // The person does not want to come in.
    void refusedToComeIn();
    void noticed(frontrow::Tone tone, const frontrow::Notice& notice);
    // Who is signed in where.
    void changed();

private:
    ServerConnection* connectionOf(const QString& server) const;
    QString storeKey(const QString& server) const;
    void askSignIn(const QString& name, const Notice& problem = {});
    void askSignUp(const QString& name);
    // With the letters, where the server wants them; they are shown first.
    template <class Dialog> void confirm(Dialog* dialog);
    void connectLetters(WayInDialog* dialog);
    template <class Request> void askAboutLetters(WayInDialog* dialog, quint32 challenge);
    template <class Dialog, class Request> void send(Dialog* dialog, const std::optional<Request>& request);
    static Notice noConnection();
    void show(AskDialog* dialog);
    void closeDialog();
    bool refused(const QString& server, const Refused& refusal);
    void signedIn(const QString& server, const SignedIn& me);
    void signedOut(const QString& server, const SignedOut& out);
    void keep(const QString& server, const SignedIn& me);
    // A question about the account at that server, where one is signed in.
    template <class Dialog> void askAbout(const QString& server);
    void exportData(const QString& server);
    void askSignOutEverywhere(const QString& server);
    void writeExport(const QByteArray& content);

    const AccountGround m_ground;
    SignInKeeper m_keeper;
    QString m_server;          // whom the open question is about; empty: none is
    bool m_wantsIn = false;    // it is about coming in
    bool m_remember = false;   // what is being asked shall be kept
    bool m_triedKept = false;  // the kept sign-in of this server
    QString m_wanted;          // the name to come in with
    QHash<QString, bool> m_remembered;
    QString m_exportName, m_exportServer;  // what is on its way, and whence
    QPointer<AskDialog> m_dialog;
};

}  // namespace frontrow
