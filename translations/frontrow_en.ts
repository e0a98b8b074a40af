<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RefusalWords</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That would be more than %n ticket(s), the limit of this sale.</source>
        <translation>
            <numerusform>That would be more than %n ticket, the limit of this sale.</numerusform>
            <numerusform>That would be more than %n tickets, the limit of this sale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n place(s) are left in this area.</source>
        <translation>
            <numerusform>Only %n place is left in this area.</numerusform>
            <numerusform>Only %n places are left in this area.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have not paid yet.</source>
        <translation>
            <numerusform>%n member has not paid yet.</numerusform>
            <numerusform>%n members have not paid yet.</numerusform>
        </translation>
    </message>
</context>
</TS>
