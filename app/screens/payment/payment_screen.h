// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paying the held seats: the methods, the card's form, the rules to agree to, what went wrong last time,
// and the button that becomes the progress. What may be paid how is the sale's; this screen asks.
// Thread: the GUI's.
#pragma once

#include <QWidget>
#include <array>
#include <map>
#include <optional>

#include "models/practice_card.h"
#include "models/sale_keys.h"
#include "sale/command.h"
#include "screens/flow/flow_sight.h"
#include "theme/icons.h"

class QCheckBox;
class QStackedLayout;
class QVBoxLayout;

namespace frontrow {

class ActionButton;
class Banner;
class CardFormView;
class FailureCard;
class Keycap;
class ChoiceCard;
class OrderSummary;
class ProgressButton;
class TextLabel;

// What became of the last attempt.
struct PaymentFailure {
    PaymentOutcome outcome = PaymentOutcome::NetworkError;
    PaymentMethod method = PaymentMethod::Card;
    Amount amount;
    std::uint32_t attemptsLeft = 0;
    SimTime time;
};

class PaymentScreen final : public QWidget {
    Q_OBJECT

public:
    explicit PaymentScreen(const SaleKeys& keys, QWidget* parent = nullptr);

    // Of a new order.
    void restart();
    void refresh(const FlowSight& sight);
    // The button was pressed and the money is asked; a label per real step.
    void showProgress(int step, int steps, const QString& words);
    void showFailure(const FlowSight& sight, const PaymentFailure& failure);
    // Why nothing was attempted.
    void showRefusal(const QString& sentence);
    // The transfer is on its way; the seats are kept until then.
    void showTransferAwaited(const FlowSight& sight, SimTime until);
    void choose(PaymentMethod method);
    void pay();
    bool isPaying() const { return m_paying; }

signals:
    // `card` tells one card from another, 0 for other methods.
    void payAsked(frontrow::PaymentMethod method, std::uint32_t card, bool typedWrong);
    void backAsked();
    void releaseAsked();
    void formCorrected(int fields);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeMethods(QVBoxLayout* column);
    ChoiceCard* addMethod(QVBoxLayout* column, PaymentMethod method, IconName icon, const QString& name);
    void makeFoot(QVBoxLayout* page);
    void showMethods(const FlowSight& sight);
    void setPaying(bool paying);
    void showPayLabel();
    void noteCardFault(PaymentOutcome outcome);
    void takeOtherCard();
    bool everyCardIsOff() const;
    PaymentMethod suggested(const FlowSight& sight, PaymentMethod refused) const;

    struct Method {
        ChoiceCard* card = nullptr;
        TextLabel* name = nullptr;
        TextLabel* words = nullptr;
        TextLabel* amount = nullptr;
        TextLabel* tag = nullptr;  // under the amount
        Keycap* key = nullptr;
        QWidget* suggestion = nullptr;
    };

    TextLabel* m_heading;
    Banner* m_banner;
    FailureCard* m_failure;
    std::map<PaymentMethod, Method> m_methods;
    CardFormView* m_form;
    ActionButton* m_otherCard;
    QCheckBox* m_agree;
    TextLabel* m_rules;
    TextLabel* m_note;
    OrderSummary* m_summary;
    QStackedLayout* m_payStack;
    ActionButton* m_pay;
    ProgressButton* m_progress;
    ActionButton* m_back;
    ActionButton* m_release;
    std::optional<PaymentMethod> m_method;
    Amount m_total;
    Amount m_wallet;
    bool m_paying = false;
    bool m_awaits = false;
    bool m_asksToAgree = false;  // the banner does
    // Refusals of each method, and for cards of each of them; a card that is off takes no more.
    std::map<PaymentMethod, int> m_refused;
    std::array<int, kPracticeCards> m_cardRefused{};
    std::array<bool, kPracticeCards> m_cardOff{};
    QString m_cardFault;
};

}  // namespace frontrow
