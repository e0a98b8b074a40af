// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/settings_subjects.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QUrl>

#include "screens/together/join_dialogs.h"
#include "widgets/action_button.h"
#include "widgets/confirm_dialog.h"
#include "widgets/segmented_control.h"
#include "widgets/switch.h"
#include "window/profile_care.h"
#include "window/settings.h"

namespace frontrow {

namespace {

template <class Widget> Widget* named(Widget* widget, const char* name) {
    widget->setObjectName(QLatin1String(name));
    return widget;
}

SegmentedControl* segments(int count, const char* name) {
    auto* control = named(new SegmentedControl, name);
    for (int i = 0; i < count; ++i) control->addSegment(QString());
    return control;
}

// Buttons that belong to one row.
QWidget* together(std::initializer_list<QWidget*> buttons) {
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* button : buttons) row->addWidget(button);
    return whole;
}

class RenameDialog final : public AskDialog {
public:
    RenameDialog(const QString& name, QWidget* parent)
        : AskDialog(DataSettings::tr("Rename profile"),
                    DataSettings::tr("At most 30 characters. Runs and tickets stay."), DataSettings::tr("Rename"),
                    parent),
          m_name(addField(DataSettings::tr("Name"), "profileName")) {
        setObjectName(QStringLiteral("renameDialog"));
        m_name->setText(name);
        m_name->selectAll();
    }
    QString name() const { return m_name->text(); }

private:
    QLineEdit* m_name;
};

}  // namespace

LookSettings::LookSettings(Settings& settings, QWidget* parent)
    : SettingsSubject(parent),
      m_language(named(new QComboBox, "settingsLanguage")),
      m_theme(segments(4, "settingsTheme")),
      m_motion(named(new Switch(QString()), "settingsMotion")),
      m_languageRow(addRow(m_language)),
      m_themeRow(addRow(m_theme)),
      m_motionRow(addRow(m_motion)) {
    m_language->addItems({QString(), QStringLiteral("English"), QStringLiteral("한국어")});
    const auto show = [this, &settings] {
        const QSignalBlocker quiet(m_language);
        m_language->setCurrentIndex(static_cast<int>(settings.language()));
        m_theme->setCurrent(static_cast<int>(settings.theme()));
        m_motion->setChecked(settings.reducedMotion());
    };
    show();
    LookSettings::retranslate();
    connect(m_language, &QComboBox::activated, this,
            [&settings](int index) { settings.setLanguage(static_cast<LanguageChoice>(index)); });
    connect(m_theme, &SegmentedControl::currentChanged, this,
            [&settings](int index) { settings.setTheme(static_cast<ThemeChoice>(index)); });
    connect(m_motion, &Switch::toggled, &settings, &Settings::setReducedMotion);
    connect(&settings, &Settings::themeChanged, this, show);
    connect(&settings, &Settings::languageChanged, this, show);
    connect(this, &SettingsSubject::defaultsAsked, this, [this, &settings] {
        settings.setLanguage(LanguageChoice::System);
        settings.setTheme(ThemeChoice::Automatic);
        m_motion->setChecked(false);
    });
}

void LookSettings::retranslate() {
    setTitle(tr("Look and language"));
    m_languageRow->setTexts(tr("Language"));
    m_language->setItemText(0, tr("As the computer"));
    m_themeRow->setTexts(tr("Theme"), tr("Automatic follows the desktop."));
    const QStringList themes{tr("Automatic"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (int i = 0; i < themes.size(); ++i) m_theme->setSegmentText(i, themes[i]);
    m_motionRow->setTexts(tr("Reduce motion"), tr("States change at once: no zoom, no pulse, no counting."));
}

TurnSettings::TurnSettings(Settings& settings, QWidget* parent)
    : SettingsSubject(parent),
      m_sound(segments(3, "settingsSound")),
      m_chime(named(new Switch(QString()), "settingsChime")),
      m_raise(named(new Switch(QString()), "settingsRaise")),
      m_soundRow(addRow(m_sound)),
      m_chimeRow(addRow(m_chime)),
      m_raiseRow(addRow(m_raise)) {
    const auto show = [this, &settings] {
        m_sound->setCurrent(static_cast<int>(settings.sound()));
        m_chime->setChecked(settings.chimeAtTurn());
        m_raise->setChecked(settings.raiseAtTurn());
    };
    show();
    TurnSettings::retranslate();
    connect(m_sound, &SegmentedControl::currentChanged, this,
            [&settings](int choice) { settings.setSound(static_cast<SoundChoice>(choice)); });
    connect(&settings, &Settings::soundChanged, this, show);
    connect(m_chime, &Switch::toggled, &settings, &Settings::setChimeAtTurn);
    connect(m_raise, &Switch::toggled, &settings, &Settings::setRaiseAtTurn);
    connect(&settings, &Settings::turnChanged, this, show);
    connect(this, &SettingsSubject::defaultsAsked, this, [this, &settings] {
        settings.setSound(SoundChoice::Essential);
        m_chime->setChecked(true);
        m_raise->setChecked(true);
    });
}

void TurnSettings::retranslate() {
    setTitle(tr("Sound and your turn"));
    m_soundRow->setTexts(tr("Sounds"),
                         tr("Essential: the opening, your turn, time that runs out. All: also seats and payment."));
    const QStringList sounds{tr("Off"), tr("Essential"), tr("All")};
    for (int i = 0; i < sounds.size(); ++i) m_sound->setSegmentText(i, sounds[i]);
    m_chimeRow->setTexts(tr("Play a chime when it is your turn"));
    m_raiseRow->setTexts(tr("Bring the window to the front when it is your turn"));
}

DataSettings::DataSettings(ProfileCare& care, QWidget* parent)
    : SettingsSubject(parent),
      m_care(care),
      m_rename(named(new ActionButton(ButtonKind::Secondary, QString()), "profileRename")),
      m_open(named(new ActionButton(ButtonKind::Secondary, QString()), "dataOpen")),
      m_move(named(new ActionButton(ButtonKind::Secondary, QString()), "dataMove")),
      m_export(named(new ActionButton(ButtonKind::Secondary, QString()), "profileExport")),
      m_saveSettings(named(new ActionButton(ButtonKind::Secondary, QString()), "settingsExport")),
      m_loadSettings(named(new ActionButton(ButtonKind::Secondary, QString()), "settingsImport")),
      m_delete(named(new ActionButton(ButtonKind::Danger, QString()), "profileDelete")),
      m_nameRow(addRow(m_rename)),
      m_folderRow(addRow(together({m_open, m_move}))),
      m_exportRow(addRow(m_export)),
      m_settingsRow(addRow(together({m_saveSettings, m_loadSettings}))),
      m_deleteRow(addRow(m_delete)) {
    hideDefaults();
    DataSettings::retranslate();
    connect(m_rename, &ActionButton::clicked, this, &DataSettings::rename);
    connect(m_open, &ActionButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_care.folder())); });
    connect(m_export, &ActionButton::clicked, this, &DataSettings::exportCopy);
    connect(m_move, &ActionButton::clicked, this, &DataSettings::askMove);
    connect(m_saveSettings, &ActionButton::clicked, this, &DataSettings::exportSettings);
    connect(m_loadSettings, &ActionButton::clicked, this, &DataSettings::importSettings);
    connect(m_delete, &ActionButton::clicked, this, &DataSettings::askDelete);
}

void DataSettings::retranslate() {
    setTitle(tr("Profile and data"));
    m_nameRow->setTexts(tr("Name"), m_care.name());
    m_folderRow->setTexts(tr("Data folder"), QDir::toNativeSeparators(m_care.folder()));
    m_exportRow->setTexts(tr("Copy of everything"), tr("Runs, tickets and wallet in one file."));
    m_settingsRow->setTexts(tr("Settings"), tr("Language, look and keys, in a file for another computer."));
    m_deleteRow->setTexts(tr("Delete the profile"), tr("Runs, tickets, wallet and settings of this profile."));
    // Screen readers say what the button does; its text says it already.
    for (const auto& [button, text] :
         {std::pair{m_rename, tr("Rename…")}, std::pair{m_open, tr("Open folder")}, std::pair{m_move, tr("Move…")},
          std::pair{m_export, tr("Export…")}, std::pair{m_saveSettings, tr("Export settings…")},
          std::pair{m_loadSettings, tr("Import settings…")}, std::pair{m_delete, tr("Delete…")}}) {
        button->setText(text);
    }
}

void DataSettings::tell(const QString& title, const QString& words) {
    showMessage(window(), "settingsMessage", title, words);
}

void DataSettings::rename() {
    auto* dialog = new RenameDialog(m_care.name(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &AskDialog::confirmed, this, [this, dialog] {
        if (const auto fault = m_care.rename(dialog->name())) return dialog->showProblem({*fault, {}});
        dialog->accept();
        retranslate();
        emit renamed();
    });
    dialog->open();
}

void DataSettings::exportCopy() {
    const QString title = tr("Export a copy of everything");
    const QString file = QFileDialog::getSaveFileName(this, title, QStringLiteral("frontrow-backup.db"));
    if (file.isEmpty()) return;
    const auto done = m_care.exportTo(file);
    tell(title, done ? *done : done.error());
}

void DataSettings::askMove() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("An empty folder for the data"));
    if (folder.isEmpty()) return;
    auto* question = new ConfirmDialog(tr("Move the data folder?"), tr("Leave it there"), tr("Move"), window());
    question->setObjectName(QStringLiteral("moveQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->addParagraph(tr("Runs, tickets and wallet move to %1. The window opens anew afterwards.")
                               .arg(QDir::toNativeSeparators(folder)));
    connect(question, &QDialog::accepted, this, [this, folder] {
        if (const auto fault = m_care.moveTo(folder)) tell(tr("Move the data folder"), *fault);
    });
    question->open();
}

void DataSettings::exportSettings() {
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Export settings"), QStringLiteral("frontrow-settings.ini"));
    if (file.isEmpty()) return;
    if (const auto fault = m_care.exportSettings(file)) tell(tr("Export settings"), *fault);
}

void DataSettings::importSettings() {
    const QString file = QFileDialog::getOpenFileName(this, tr("Import settings"), {}, tr("Settings (*.ini)"));
    if (file.isEmpty()) return;
    if (const auto fault = m_care.importSettings(file)) tell(tr("Import settings"), *fault);
}

void DataSettings::askDelete() {
    auto* question = new ConfirmDialog(tr("Delete the profile “%1”?").arg(m_care.name()), tr("Keep it"),
                                       tr("Delete profile"), window());
    question->setObjectName(QStringLiteral("deleteQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->addParagraph(
        tr("Its runs, tickets, wallet and settings go from this computer for good. Frontrow closes "
           "afterwards."));
    connect(question, &QDialog::accepted, this, [this] { m_care.removeEverything(); });
    question->open();
}

}  // namespace frontrow
