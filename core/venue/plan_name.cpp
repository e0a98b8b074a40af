// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "venue/plan_name.h"

#include <QList>
#include <QString>

#include "domain/plan_text.h"
#include "domain/venue_plan.h"

namespace frontrow {

bool isCleanName(const std::string& name) {
    if (!isPlanName(name)) return false;
    const QString text = QString::fromStdString(name);
    return text.normalized(QString::NormalizationForm_C) == text;
}

std::string cleanedName(const std::string& name, const std::string& fallback) {
    const QString composed = QString::fromStdString(name).normalized(QString::NormalizationForm_C).trimmed();
    std::string kept;
    std::size_t count = 0;
    for (const uint codePoint : composed.toUcs4()) {
        const char32_t c = codePoint;
        const std::string one = QString::fromUcs4(&c, 1).toStdString();
        if (count < kMaxNameCodePoints && isPlanName(one)) {
            kept += one;
            ++count;
        }
    }
    // Taking characters away can leave a sequence that composes anew.
    const std::string again =
        QString::fromStdString(kept).normalized(QString::NormalizationForm_C).trimmed().toStdString();
    return isCleanName(again) ? again : fallback;
}

}  // namespace frontrow
