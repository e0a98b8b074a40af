// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/return_offer.h"

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
