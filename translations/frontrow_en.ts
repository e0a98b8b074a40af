<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LobbyWords</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenRunWords</name>
    <message numerus="yes">
        <source>%n seat(s) are kept for you</source>
        <translation>
            <numerusform>%n seat is kept for you</numerusform>
            <numerusform>%n seats are kept for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
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
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%n seat(s) bought</source>
        <translation>
            <numerusform>%n seat bought</numerusform>
            <numerusform>%n seats bought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s), apart</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats, apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n apart from it</source>
        <translation>
            <numerusform> and %n apart from it</numerusform>
            <numerusform> and %n apart from it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n %1 seat(s)</source>
        <translation>
            <numerusform>%n %1 seat</numerusform>
            <numerusform>%n %1 seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>free until %n day(s) before</source>
        <translation>
            <numerusform>free until %n day before</numerusform>
            <numerusform>free until %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % from %n day(s) before</source>
        <translation>
            <numerusform>%1 % from %n day before</numerusform>
            <numerusform>%1 % from %n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SeatWords</name>
    <message numerus="yes">
        <source>aisle in %n seat(s)</source>
        <translation>
            <numerusform>aisle in %n seat</numerusform>
            <numerusform>aisle in %n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettledWords</name>
    <message numerus="yes">
        <source>%n seat(s) that were held and not paid went back.</source>
        <translation>
            <numerusform>%n seat that were held and not paid went back.</numerusform>
            <numerusform>%n seats that were held and not paid went back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::BoardModel</name>
    <message numerus="yes">
        <source>%n place(s) gained</source>
        <translation>
            <numerusform>%n place gained</numerusform>
            <numerusform>%n places gained</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) lost</source>
        <translation>
            <numerusform>%n place lost</numerusform>
            <numerusform>%n places lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::BoardPage</name>
    <message numerus="yes">
        <source>Rank %1 of %n</source>
        <translation>
            <numerusform>Rank %1 of %n</numerusform>
            <numerusform>Rank %1 of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::BookingListModel</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::CardFormView</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::CountdownScreen</name>
    <message numerus="yes">
        <source>±%1 ms · %n probe(s)</source>
        <translation>
            <numerusform>±%1 ms · %n probe</numerusform>
            <numerusform>±%1 ms · %n probes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n ticket(s) for each person</source>
        <translation>
            <numerusform>At most %n ticket for each person</numerusform>
            <numerusform>At most %n tickets for each person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to type</source>
        <translation>
            <numerusform>%n letter to type</numerusform>
            <numerusform>%n letters to type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::DoneScreen</name>
    <message numerus="yes">
        <source>%n seat(s) are yours</source>
        <translation>
            <numerusform>%n seat is yours</numerusform>
            <numerusform>%n seats are yours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::FilterPanel</name>
    <message numerus="yes">
        <source>Only %n or more together</source>
        <translation>
            <numerusform>Only %n or more together</numerusform>
            <numerusform>Only %n or more together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::FlowPage</name>
    <message numerus="yes">
        <source>Leaving gives up %n seat(s) that are held for you.</source>
        <translation>
            <numerusform>Leaving gives up %n seat that is held for you.</numerusform>
            <numerusform>Leaving gives up %n seats that are held for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::LettersScreen</name>
    <message numerus="yes">
        <source>Type the %n letter(s)</source>
        <translation>
            <numerusform>Type the %n letter</numerusform>
            <numerusform>Type the %n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) taken since you were admitted</source>
        <translation>
            <numerusform>%n seat taken since you were admitted</numerusform>
            <numerusform>%n seats taken since you were admitted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::LobbyCard</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>%n watching</numerusform>
            <numerusform>%n watching</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ready.</source>
        <translation>
            <numerusform>%1 of %n ready.</numerusform>
            <numerusform>%1 of %n ready.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::LossesCard</name>
    <message numerus="yes">
        <source>%1 place(s)</source>
        <translation>
            <numerusform>%1 place</numerusform>
            <numerusform>%1 places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::OrderSummary</name>
    <message numerus="yes">
        <source>%n seat(s) are held until %1. After that they go back to everyone.</source>
        <translation>
            <numerusform>%n seat is held until %1. After that it goes back to everyone.</numerusform>
            <numerusform>%n seats are held until %1. After that they go back to everyone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::PaymentScreen</name>
    <message numerus="yes">
        <source>Seats stay held for %n hour(s) while the transfer arrives</source>
        <translation>
            <numerusform>Seats stay held for %n hour while the transfer arrives</numerusform>
            <numerusform>Seats stay held for %n hours while the transfer arrives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seats stay held for %n minute(s) while the transfer arrives</source>
        <translation>
            <numerusform>Seats stay held for %n minute while the transfer arrives</numerusform>
            <numerusform>Seats stay held for %n minutes while the transfer arrives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::ReportPage</name>
    <message numerus="yes">
        <source>%n figure(s) are missing and shown as nothing; the others are as they were.</source>
        <translation>
            <numerusform>%n figure is missing and shown as nothing; the others are as they were.</numerusform>
            <numerusform>%n figures are missing and shown as nothing; the others are as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::SeatRunModel</name>
    <message numerus="yes">
        <source>%n step-free</source>
        <translation>
            <numerusform>%n step-free</numerusform>
            <numerusform>%n step-free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n place free</numerusform>
            <numerusform>%n places free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beside</source>
        <translation>
            <numerusform>%n beside</numerusform>
            <numerusform>%n beside</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::SeatTooltip</name>
    <message numerus="yes">
        <source>No %n together here</source>
        <translation>
            <numerusform>No free seat here</numerusform>
            <numerusform>No %n together here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::SeatsScreen</name>
    <message numerus="yes">
        <source>There are not %n free seat(s) any more.</source>
        <translation>
            <numerusform>There is not %n free seat any more.</numerusform>
            <numerusform>There are not %n free seats any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No %n free seat(s) side by side there. Nearest:</source>
        <translation>
            <numerusform>No %n free seat side by side there. Nearest:</numerusform>
            <numerusform>No %n free seats side by side there. Nearest:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::SelectionPanel</name>
    <message numerus="yes">
        <source>Total, %n seat(s)</source>
        <translation>
            <numerusform>Total, %n seat</numerusform>
            <numerusform>Total, %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more seat(s)</source>
        <translation>
            <numerusform>%n more seat</numerusform>
            <numerusform>%n more seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::SignInLettersPanel</name>
    <message numerus="yes">
        <source>Type the %n letter(s)</source>
        <translation>
            <numerusform>Type the %n letter</numerusform>
            <numerusform>Type the %n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::TakenTicker</name>
    <message numerus="yes">
        <source>%1, %n taken</source>
        <translation>
            <numerusform>%1, %n taken</numerusform>
            <numerusform>%1, %n taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, row %2, %n taken</source>
        <translation>
            <numerusform>%1, row %2, %n taken</numerusform>
            <numerusform>%1, row %2, %n taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::TicketsPage</name>
    <message numerus="yes">
        <source>Cancel %n ticket(s)?</source>
        <translation>
            <numerusform>Cancel %n ticket?</numerusform>
            <numerusform>Cancel %n tickets?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n ticket(s)</source>
        <translation>
            <numerusform>Cancel %n ticket</numerusform>
            <numerusform>Cancel %n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) of this booking stay valid.</source>
        <translation>
            <numerusform>%n ticket of this booking stays valid.</numerusform>
            <numerusform>%n tickets of this booking stay valid.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) cancelled.</source>
        <translation>
            <numerusform>%n ticket cancelled.</numerusform>
            <numerusform>%n tickets cancelled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::Together</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n favourites already.</source>
        <translation>
            <numerusform>There is %n favourite already.</numerusform>
            <numerusform>There are %n favourites already.</numerusform>
        </translation>
    </message>
</context>
</TS>
