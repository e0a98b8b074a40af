// SPDX-FileCopyrightText: 2026 The Frontrow authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/venue_words.h"

#include <QCoreApplication>
#include <QList>

#include "domain/plan_text.h"

namespace frontrow {

namespace {

struct VenueWords {
    Q_DECLARE_TR_FUNCTIONS(VenueWords)
};

constexpr qsizetype kMaxPrinted = 80;

using Code = VenueFault::Code;
using Defect = PlanDefect::Kind;

QString defectSentence(Defect kind) {
    switch (kind) {
        case Defect::NoSeats: return VenueWords::tr("the plan has no seat; draw at least one section");
        case Defect::TooManySeats: return VenueWords::tr("more than 200,000 seats; split the plan");
        case Defect::TooManySections: return VenueWords::tr("more than 4,096 sections; join some");
        case Defect::TooManyRows: return VenueWords::tr("more than 65,536 rows; join some");
        case Defect::TooManyTiers: return VenueWords::tr("more than 16 tiers; join some");
        case Defect::TooManyLevels: return VenueWords::tr("more than 64 levels; join some");
        case Defect::NoTier: return VenueWords::tr("no such tier; declare it under \"tiers\"");
        case Defect::NoLevel: return VenueWords::tr("no such level; declare it under \"levels\"");
        case Defect::EmptySection: return VenueWords::tr("the section has no row; add one or remove the section");
        case Defect::EmptyRow: return VenueWords::tr("the row has no seat; add one or remove the row");
        case Defect::DuplicateLevel: return VenueWords::tr("two levels have this name; rename one");
        case Defect::DuplicateTier: return VenueWords::tr("two tiers have this letter; rename one");
        case Defect::DuplicateSection: return VenueWords::tr("two sections have this name; rename one");
        case Defect::DuplicateRow: return VenueWords::tr("two rows of the section have this label; rename one");
        case Defect::DuplicateSeat: return VenueWords::tr("two seats of the row have this number; renumber one");
        case Defect::BadOutline:
            return VenueWords::tr("an outline needs 3 to 4,096 points; leave it out if it is unknown");
        case Defect::BadCoordinate: return VenueWords::tr("a coordinate lies beyond 1,000 km; move it nearer");
        case Defect::BadPrice: return VenueWords::tr("a price must be 0 to 1,000,000,000; change it");
        case Defect::BadName:
            return VenueWords::tr("a name must have 1 to 64 characters and no control characters; shorten or clean it");
        case Defect::BadColour: return VenueWords::tr("a colour must look like #RRGGBB; write it so");
    }
    return {};
}

// Faults of the file and its text; `d` is the detail.
QString textSentence(Code code, const QString& d) {
    switch (code) {
        case Code::NotFound:
            return VenueWords::tr("there is no venue and no file \"%1\"; `frontrow venues` lists the built-in ones")
                .arg(d);
        case Code::NotReadable: return VenueWords::tr("the file cannot be read: %1; check its rights").arg(d);
        case Code::NotWritable: return VenueWords::tr("the file cannot be written: %1; choose another place").arg(d);
        case Code::TooLarge: return VenueWords::tr("the file is larger than 32 MiB; split the plan");
        case Code::NotUtf8: return VenueWords::tr("the text is not UTF-8; save it as UTF-8");
        case Code::BadSyntax: return VenueWords::tr("this is not JSON; mend the text from here on");
        case Code::TooDeep: return VenueWords::tr("nested deeper than 32 levels; no plan needs that");
        case Code::TooManyValues: return VenueWords::tr("more values than a plan can need; split the plan");
        case Code::TooManyKeys: return VenueWords::tr("an object with more than 64 keys; no plan needs that");
        case Code::DuplicateKey: return VenueWords::tr("the key \"%1\" stands here twice; remove one").arg(d);
        case Code::NotFinite: return VenueWords::tr("the number is too large to be represented; write a smaller one");
        case Code::UnknownFormat:
            return VenueWords::tr(
                "neither a Frontrow venue (\"format\": \"frontrow-venue\") nor a pretix seating plan");
        case Code::NewerVersion:
            return VenueWords::tr("version %1 of the format is newer than this program; update Frontrow").arg(d);
        default: return {};
    }
}

// Faults of meaning.
QString meaningSentence(Code code, const QString& d) {
    switch (code) {
        case Code::UnknownKey: return VenueWords::tr("the key \"%1\" is not part of the format; remove it").arg(d);
        case Code::MissingKey: return VenueWords::tr("the key \"%1\" is missing; add it").arg(d);
        case Code::WrongType: return VenueWords::tr("here must stand: %1").arg(d);
        case Code::OutOfRange: return VenueWords::tr("out of range; allowed: %1").arg(d);
        case Code::NotWhole: return VenueWords::tr("the number must be whole; round it");
        case Code::TooMany: return VenueWords::tr("more than the %1 that are allowed; remove some").arg(d);
        case Code::BadName: return defectSentence(Defect::BadName) + VenueWords::tr(" (composed form of Unicode)");
        case Code::UnknownName:
            return VenueWords::tr("\"%1\" is not known here; declare it or correct the spelling").arg(d);
        case Code::Contradiction: return VenueWords::tr("these exclude each other: %1; keep one").arg(d);
        default: return {};
    }
}

bool turnsOrControls(char32_t c) {
    const QString one = QString::fromUcs4(&c, 1);
    return !isPlanName(one.toStdString());
}

}  // namespace

QString printable(const std::string& text) {
    QString out;
    qsizetype count = 0;
    for (const uint codePoint : QString::fromStdString(text).toUcs4()) {
        if (++count > kMaxPrinted) return out + QStringLiteral("…");
        const char32_t c = codePoint;
        out += turnsOrControls(c) ? QStringLiteral("\\u{%1}").arg(codePoint, 4, 16, QLatin1Char('0'))
                                  : QString::fromUcs4(&c, 1);
    }
    return out;
}

QString faultSentence(const VenueFault& fault) {
    if (fault.code == Code::Plan && fault.defect) {
        return printable(fault.defect->place) + QStringLiteral(": ") + defectSentence(fault.defect->kind);
    }
    const QString detail = printable(fault.detail);
    QString sentence = textSentence(fault.code, detail);
    if (sentence.isEmpty()) sentence = meaningSentence(fault.code, detail);
    QString where;
    if (fault.line > 0) where = VenueWords::tr("line %1, byte %2: ").arg(fault.line).arg(fault.column);
    if (!fault.path.empty()) where += printable(fault.path) + QStringLiteral(": ");
    return where + sentence;
}

QString repairSentence(const Repair& repair) {
    using Kind = Repair::Kind;
    const QString before = printable(repair.before);
    const QString after = printable(repair.after);
    const QString place = repair.place.empty() ? QString() : printable(repair.place) + QStringLiteral(": ");
    const auto say = [&](const char* text) { return place + VenueWords::tr(text); };
    switch (repair.kind) {
        case Kind::RepeatedGuid:
            return say(QT_TRANSLATE_NOOP("VenueWords", "seat id \"%1\" is used before; given one of its own"))
                .arg(before);
        case Kind::RepeatedUuid:
            return say(QT_TRANSLATE_NOOP("VenueWords", "uuid \"%1\" is used before; given one of its own")).arg(before);
        case Kind::RepeatedZone:
            return say(QT_TRANSLATE_NOOP("VenueWords", "zone name \"%1\" is used before; renamed to \"%2\""))
                .arg(before, after);
        case Kind::RepeatedRow:
            return say(QT_TRANSLATE_NOOP("VenueWords", "row number \"%1\" is used before; renamed to \"%2\""))
                .arg(before, after);
        case Kind::RepeatedNumber:
            return say(QT_TRANSLATE_NOOP("VenueWords", "seat number \"%1\" is used before; renamed to \"%2\""))
                .arg(before, after);
        case Kind::UndeclaredCategory:
            return say(QT_TRANSLATE_NOOP("VenueWords", "category \"%1\" is not declared; created")).arg(before);
        case Kind::RepeatedCategory:
            return say(QT_TRANSLATE_NOOP("VenueWords", "category \"%1\" is declared twice; the first counts"))
                .arg(before);
        case Kind::MissingCategory:
            return say(QT_TRANSLATE_NOOP("VenueWords", "without a category; put into \"%1\"")).arg(after);
        case Kind::PriceAssumed:
            return say(QT_TRANSLATE_NOOP("VenueWords", "the format has no prices; %1 assumed")).arg(after);
        case Kind::ColourReplaced:
            return say(QT_TRANSLATE_NOOP("VenueWords", "\"%1\" is not a colour; %2 taken")).arg(before, after);
        case Kind::FractionalSize:
            return say(QT_TRANSLATE_NOOP("VenueWords", "size %1 is not whole; accepted")).arg(before);
        case Kind::OldKey:
            return say(QT_TRANSLATE_NOOP("VenueWords", "older spelling \"%1\" read as \"%2\"")).arg(before, after);
        case Kind::NumberAsText: return say(QT_TRANSLATE_NOOP("VenueWords", "number %1 read as text")).arg(before);
        case Kind::NameCleaned:
            return say(QT_TRANSLATE_NOOP("VenueWords", "name \"%1\" cleaned to \"%2\"")).arg(before, after);
        case Kind::NameMissing:
            return say(QT_TRANSLATE_NOOP("VenueWords", "%1 is missing; named \"%2\"")).arg(before, after);
        case Kind::UnknownKey: return say(QT_TRANSLATE_NOOP("VenueWords", "unknown key \"%1\" ignored")).arg(before);
        case Kind::MissingPart:
            return say(QT_TRANSLATE_NOOP("VenueWords", "%1 is missing; taken: %2")).arg(before, after);
        case Kind::EmptyRow:
            return say(QT_TRANSLATE_NOOP("VenueWords", "row \"%1\" has no seats; left out")).arg(before);
        case Kind::EmptyZone: return say(QT_TRANSLATE_NOOP("VenueWords", "no rows; left out"));
        case Kind::StageAssumed:
            return say(QT_TRANSLATE_NOOP("VenueWords", "no area is called a stage; the top edge is looked at"));
        case Kind::Unlisted:
            return say(QT_TRANSLATE_NOOP("VenueWords", "%1 further repairs are not listed")).arg(after);
    }
    return {};
}

}  // namespace frontrow
