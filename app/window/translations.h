// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language of the program's texts, changed while it runs: every widget gets a LanguageChange event
// and sets its texts anew. Source texts are English; the Korean ones and English plurals are compiled
// in, as are Qt's own Korean texts. Thread: the GUI's.
#pragma once

#include <QObject>
#include <QTranslator>

#include "window/settings.h"

class QCoreApplication;
class QLocale;

namespace frontrow {

enum class Language : std::uint8_t { English, Korean };

// What a choice means on a computer with these settings: its languages in order, the first that the
// program has; English where it has none of them.
Language languageOf(LanguageChoice choice, const QLocale& system);

class Translations final : public QObject {
    Q_OBJECT

public:
    explicit Translations(QCoreApplication& application, QObject* parent = nullptr);
    ~Translations() override;

    // The default locale, which writes dates, becomes that language's.
    void take(Language language);

private:
    QCoreApplication& m_application;
    QTranslator m_own;
    QTranslator m_qt;
};

}  // namespace frontrow
