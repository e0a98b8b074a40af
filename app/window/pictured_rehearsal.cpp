// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pictured_rehearsal.h"

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>

#include "hosting/practice_host.h"
#include "theme/theme_style.h"
#include "window/action_table.h"
#include "window/flow_tour.h"
#include "window/main_window.h"
#include "window/play.h"
#include "window/settings.h"
#include "window/translations.h"

namespace frontrow {

namespace {

constexpr QSize kPictured(1440, 900);

}  // namespace

Result<PicturedRehearsal, QString> rehearseInPictures(RehearsalSetup setup, PracticeData* data, const QString& folder) {
    // The person's own settings are neither read nor written.
    const QTemporaryDir own;
    Translations translations(*QCoreApplication::instance());
    translations.take(languageOf(LanguageChoice::System, QLocale::system()));
    Settings settings(own.path());
    settings.setRaiseAtTurn(false);
    ActionTable actions(settings);
    installTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Scheme::Light).setMotion(Motion::Reduced);
    MainWindow window(settings, actions);
    window.resize(kPictured);
    window.QWidget::show();
    SteadyClock clock;
    Play play(window, settings, data, clock);
    QString failed;
    QObject::connect(&play, &Play::failed, &play, [&](const QString& why) { failed = why; });
    setup.pace = Pace::Fast;
    play.start(std::move(setup));
    if (!failed.isEmpty()) return Failure{failed};
    FlowTour tour(window, play, folder);
    PicturedRehearsal pictured;
    if (const auto fault = tour.run()) return Failure{*fault};
    if (!failed.isEmpty()) return Failure{failed};
    pictured.report = play.rehearsal()->report();
    pictured.rehearsal = play.rehearsal()->rehearsal();
    pictured.pictures = tour.pictures();
    return pictured;
}

}  // namespace frontrow
