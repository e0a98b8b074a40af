// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bar at the foot of the page: what will be played in a sentence, and everything that is settled
// just before it: seed, party, rules, start. Thread: the GUI's.
#pragma once

#include "widgets/card.h"

namespace frontrow {

class ActionButton;
class Stepper;
class TextLabel;

class StartBar final : public Card {
    Q_OBJECT

public:
    explicit StartBar(QWidget* parent = nullptr);

    // The sentence in bold, and what is known beside it.
    void setWords(const QString& what, const QString& beside);
    // "random" or the seed itself.
    void setSeed(const QString& seed);
    // How many can go together; a larger party shrinks to it.
    void setLargestParty(int most);
    void setParty(int party);
    int party() const;
    // Empty where the rehearsal can start; else why it cannot, short.
    void setObstacle(const QString& why);
    bool canStart() const;

signals:
    void seedAsked();
    void rulesAsked();
    void startAsked();
    void partyChanged(int party);

private:
    TextLabel* m_what;
    TextLabel* m_beside;
    ActionButton* m_seed;
    Stepper* m_party;
    ActionButton* m_rules;
    ActionButton* m_start;
};

}  // namespace frontrow
