// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/translations.h"

#include <QCoreApplication>
#include <QLocale>

#include "domain/assert.h"

// Of a static library, whose resources are not found unless they are named; outside any namespace.
static void makeTranslationsAvailable() { Q_INIT_RESOURCE(translations); }

namespace frontrow {

Language languageOf(LanguageChoice choice, const QLocale& system) {
    if (choice == LanguageChoice::English) return Language::English;
    if (choice == LanguageChoice::Korean) return Language::Korean;
    for (const QString& name : system.uiLanguages()) {
        if (name.startsWith(QStringLiteral("ko"))) return Language::Korean;
        if (name.startsWith(QStringLiteral("en"))) return Language::English;
    }
    return Language::English;
}

Translations::Translations(QCoreApplication& application, QObject* parent)
    : QObject(parent),
      m_application(application) {
    makeTranslationsAvailable();
}

Translations::~Translations() {
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translations::take(Language language) {
    const bool korean = language == Language::Korean;
    QLocale::setDefault(korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                               : QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    FRONTROW_ASSERT(
        m_own.load(korean ? QStringLiteral(":/i18n/frontrow_ko.qm") : QStringLiteral(":/i18n/frontrow_en.qm")));
    if (korean) {
        FRONTROW_ASSERT(m_qt.load(QStringLiteral(":/i18n/qtbase_ko.qm")));
        QCoreApplication::installTranslator(&m_qt);
    }
    // Last, so that it is asked first.
    QCoreApplication::installTranslator(&m_own);
}

}  // namespace frontrow
