// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/start_notices.h"

#include <QCoreApplication>

#include "window/main_window.h"

namespace frontrow {

namespace {

struct StartNotices {
    Q_DECLARE_TR_FUNCTIONS(StartNotices)
};

}  // namespace

void showStartNotices(MainWindow& window, const StartNews& news) {
    if (!news.folderRefusal.isEmpty()) {
        window.showNotice(QStringLiteral("dataNotice"), Tone::Danger,
                          StartNotices::tr("The data folder cannot be used."),
                          news.folderRefusal + QLatin1Char(' ') +
                              StartNotices::tr("You can rehearse all the same; nothing is kept meanwhile."));
    }
    if (!news.missingFonts.isEmpty()) {
        window.showNotice(
            QStringLiteral("fontNotice"), Tone::Warn,
            StartNotices::tr("Fonts are missing: %1.").arg(news.missingFonts.join(QStringLiteral(", "))),
            StartNotices::tr("Text may look wrong until the packages fonts-inter and fonts-noto-cjk are installed."));
    }
    const QString happened = news.settled.join(QLatin1Char(' '));
    if (news.lastEnd == LastEnd::Cut) {
        window.showNotice(QStringLiteral("crashNotice"), Tone::Warn,
                          StartNotices::tr("Frontrow did not end properly last time."),
                          happened.isEmpty() ? StartNotices::tr("Nothing that was confirmed is lost.") : happened);
    } else if (!happened.isEmpty()) {
        window.showNotice(QStringLiteral("settledNotice"), Tone::Warn, StartNotices::tr("A rehearsal was cut off."),
                          happened);
    }
}

}  // namespace frontrow
