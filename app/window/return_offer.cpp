// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/return_offer.h"

#include <QShortcut>
#include <algorithm>

#include "hosting/practice_data.h"
#include "models/open_run_words.h"
#include "models/settled_words.h"
#include "widgets/action_button.h"
#include "window/main_window.h"

namespace frontrow {

namespace {

const QString kOffer = QStringLiteral("returnNotice");

}  // namespace

ReturnOffer::ReturnOffer(MainWindow& window, PracticeData& data, QObject* parent)
    : QObject(parent),
      m_window(window),
      m_data(data) {
    const OpenRun& open = *data.openRun();
    auto* back = new ActionButton(ButtonKind::Primary, tr("Back to the sale"));
    back->setButtonSize(ButtonSize::Small);
    back->setObjectName(QStringLiteral("backToSale"));
    connect(back, &QAbstractButton::clicked, this, [this] {
        m_lapse.stop();
        m_window.removeNotice(kOffer);
        emit taken();
    });
    window.showNotice(kOffer, Tone::Warn, openRunLead(open), openRunWords(open, data.clock().nowMs()), back);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* enter = new QShortcut(QKeySequence(key), back);
        enter->setContext(Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, back, &QAbstractButton::click);
    }
    // Enter takes it: it would start another rehearsal, and that gives up the sale. Once the page has taken its focus.
    QMetaObject::invokeMethod(
        back, [back] { back->setFocus(Qt::TabFocusReason); }, Qt::QueuedConnection);
    m_lapse.setSingleShot(true);
    connect(&m_lapse, &QTimer::timeout, this, &ReturnOffer::settle);
    m_lapse.start(static_cast<int>(std::clamp<std::int64_t>((open.until - open.now).ms, 0, hours(1).ms)));
}

void ReturnOffer::settle() {
    if (!m_data.openRun()) return;
    m_lapse.stop();
    m_window.removeNotice(kOffer);
    const auto became = m_data.settleOpenRun();
    m_window.showNotice(QStringLiteral("settledNotice"), Tone::Warn, tr("The sale went on without you."),
                        became ? settledSentence(*became) : became.error());
    emit settled();
}

}  // namespace frontrow
