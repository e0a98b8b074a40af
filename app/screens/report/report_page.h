// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One run's report: how it ended, where the time went, what could be done about it. It is made from a
// report and does not change but for its language. R tries again, Esc goes back, Ctrl+E opens the export menu,
// while the focus is on the page.
// Thread: the GUI's.
#pragma once

#include <QWidget>
#include <cstdint>

#include "models/report_subject.h"

class QBoxLayout;
class QMenu;
class QScrollArea;

namespace frontrow {

class ActionButton;
class Banner;

class ReportPage final : public QWidget {
    Q_OBJECT

public:
    enum class ExportKind : std::uint8_t { Text, Image, Csv, Json };

    explicit ReportPage(ReportSubject subject, QWidget* parent = nullptr);

    const ReportSubject& subject() const { return m_subject; }
    // The report in one of the forms it can be exported in. The image is the page as it is shown, whole.
    QByteArray exported(ExportKind kind) const;
    // Writes it to the file; a banner on the page says where that failed, or that it is done.
    void exportTo(ExportKind kind, const QString& file);
    void copySeed();

signals:
    // The same scenario, venue and seed once more, as the subject's report names them.
    void retryAsked();
    void backAsked();
    void walletAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // Everything on the page, in the language of now.
    void build();
    void addHeader(QBoxLayout& column);
    void addCards(QBoxLayout& column, QWidget* content);
    QWidget* makeSide(QWidget* parent);
    QMenu* makeExportMenu();
    void askFile(ExportKind kind);

    const ReportSubject m_subject;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_content = nullptr;  // all cards: what the image shows
    ActionButton* m_export = nullptr;
    ActionButton* m_seed = nullptr;
    Banner* m_note = nullptr;
};

}  // namespace frontrow
