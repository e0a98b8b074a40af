// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens/practice/repairs_dialog.h"

#include <QHBoxLayout>
#include <QListView>
#include <QShortcut>
#include <QStringListModel>
#include <QVBoxLayout>

#include "models/practice_words.h"
#include "widgets/action_button.h"
#include "widgets/text_label.h"
#include "widgets/venue_preview.h"

namespace frontrow {

namespace {

constexpr QSize kSize{720, 460};

}  // namespace

RepairsDialog::RepairsDialog(const ReadPlan& plan, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Import a plan"));
    setObjectName(QStringLiteral("repairsDialog"));
    const int count = static_cast<int>(plan.repairs.size());
    auto* title = new TextLabel(TextRole::Heading, Colour::Text, QString::fromStdString(plan.plan->name()), this);
    auto* line = new TextLabel(
        TextRole::Body, Colour::Text2,
        count == 1 ? tr("One thing was repaired to read it. The file itself stays as it is.")
                   : tr("%1 things were repaired to read it. The file itself stays as it is.").arg(numberText(count)),
        this);
    line->setOverflow(TextLabel::Overflow::Wrap);
    auto* preview = new VenuePreview(this);
    preview->setPlan(plan.plan);
    preview->setFixedWidth(260);
    auto* list = new QListView(this);
    list->setObjectName(QStringLiteral("repairs"));
    list->setAccessibleName(tr("Repairs"));
    list->setModel(new QStringListModel(plan.repairs, list));
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setWordWrap(true);
    list->setSpacing(3);
    auto* cancel = new ActionButton(ButtonKind::Secondary, tr("Cancel"), this);
    auto* keep = new ActionButton(ButtonKind::Primary, tr("Keep the plan"), this);
    keep->setKeyHint(QKeySequence(Qt::Key_Return));
    cancel->setObjectName(QStringLiteral("cancelPlan"));
    keep->setObjectName(QStringLiteral("keepPlan"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(line);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(14);
    middle->addWidget(preview);
    middle->addWidget(list, 1);
    column->addLayout(middle, 1);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(keep);
    column->addLayout(foot);
    resize(kSize);
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);
    connect(keep, &ActionButton::clicked, this, &QDialog::accept);
    auto* enter = new QShortcut(QKeySequence(Qt::Key_Return), this);
    connect(enter, &QShortcut::activated, this, &QDialog::accept);
}

}  // namespace frontrow
