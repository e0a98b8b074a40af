<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>PracticeWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>Opening click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">보안문자</translation>
    </message>
    <message>
        <source>First hold after entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished">결제</translation>
    </message>
    <message>
        <source>Door to ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without its year: day, month.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best —</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best %1 · Row %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The opening click costs you %1 a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters cost you %1 a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reacting to “your turn” and the map costs you %1 a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing seats costs you %1 a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment form costs you %1 a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on the count, not when the button changes. A run that is over after the opening is practice, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the rule “Letters: before and after” each run has them twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the section before it is your turn, and keep a finger on Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B takes the best seats for your party. The same seed again shows what was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet has no form: 1, then Enter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n초</numerusform>
        </translation>
    </message>
    <message>
        <source>Too early: the sale opens in %1. Nothing is lost, click again at the opening.</source>
        <translation>아직 오픈 전입니다. %1 뒤에 오픈합니다. 불이익은 없으니 오픈 때 다시 누르세요.</translation>
    </message>
    <message>
        <source>An early click has locked the button for %1.</source>
        <translation>오픈 전에 눌러서 버튼이 %1 동안 잠겼습니다.</translation>
    </message>
    <message>
        <source>The sale has ended.</source>
        <translation>판매가 끝났습니다.</translation>
    </message>
    <message>
        <source>The performance is cancelled. What was paid is refunded in full.</source>
        <translation>공연이 취소되었습니다. 결제한 금액은 전액 환불됩니다.</translation>
    </message>
    <message>
        <source>This presale code is not one of this sale. Check it and try again.</source>
        <translation>이 판매의 선예매 코드가 아닙니다. 확인하고 다시 입력하세요.</translation>
    </message>
    <message>
        <source>This presale code was used by somebody else.</source>
        <translation>다른 사람이 이미 사용한 선예매 코드입니다.</translation>
    </message>
    <message>
        <source>You already have a place. It is kept.</source>
        <translation>이미 순번이 있습니다. 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Coming back is locked for %1 after a reload.</source>
        <translation>새로고침을 해서 %1 동안 다시 들어올 수 없습니다.</translation>
    </message>
    <message>
        <source>You have no place in the waiting room. Click to join.</source>
        <translation>대기 순번이 없습니다. 눌러서 대기실에 들어가세요.</translation>
    </message>
    <message>
        <source>The waiting room is full. Try again in a moment.</source>
        <translation>대기실이 가득 찼습니다. 잠시 뒤에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Your pass is not valid any more. Join again at the end of the queue.</source>
        <translation>입장권이 만료되었습니다. 맨 뒤에서 다시 줄을 서세요.</translation>
    </message>
    <message>
        <source>Your time on the map is over. Join again to go on.</source>
        <translation>좌석 선택 시간이 끝났습니다. 계속하려면 다시 줄을 서세요.</translation>
    </message>
    <message>
        <source>The letters come first.</source>
        <translation>보안문자를 먼저 입력하세요.</translation>
    </message>
    <message>
        <source>The letters do not match. Here are new ones.</source>
        <translation>보안문자가 맞지 않습니다. 새 문자를 입력하세요.</translation>
    </message>
    <message>
        <source>These letters are too old. Here are new ones.</source>
        <translation>보안문자의 유효 시간이 지났습니다. 새 문자를 입력하세요.</translation>
    </message>
    <message>
        <source>The new letters are on their way.</source>
        <translation>새 보안문자를 가져오는 중입니다.</translation>
    </message>
    <message>
        <source>Too many wrong tries. You are back in the waiting room.</source>
        <translation>여러 번 틀려서 대기실로 돌아왔습니다.</translation>
    </message>
    <message>
        <source>This seat</source>
        <translation>이 좌석</translation>
    </message>
    <message>
        <source>%1: taken %2 ms before you.</source>
        <translation>%1: %2 ms 먼저 선점되었습니다.</translation>
    </message>
    <message>
        <source>This seat is not for sale.</source>
        <translation>판매하지 않는 좌석입니다.</translation>
    </message>
    <message numerus="yes">
        <source>That would be more than %n ticket(s), the limit of this sale.</source>
        <translation>
            <numerusform>이 판매의 한도인 %n매를 넘습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are not that many free seats side by side here.</source>
        <translation>여기에는 그만큼 나란히 빈 좌석이 없습니다.</translation>
    </message>
    <message>
        <source>%1 would be left alone. Take seats that leave no single one.</source>
        <translation>%1 한 자리만 남게 됩니다. 한 자리가 남지 않게 고르세요.</translation>
    </message>
    <message>
        <source>This place is kept for people who need step-free access.</source>
        <translation>휠체어 이용자 등을 위한 자리입니다.</translation>
    </message>
    <message>
        <source>No seats are held for you.</source>
        <translation>선점한 좌석이 없습니다.</translation>
    </message>
    <message>
        <source>Your seats have changed meanwhile. Look at them once more.</source>
        <translation>그사이 좌석이 바뀌었습니다. 다시 확인하세요.</translation>
    </message>
    <message>
        <source>Your hold has ended, the seats went back.</source>
        <translation>선점 시간이 끝나 좌석이 반환되었습니다.</translation>
    </message>
    <message>
        <source>Too many holds ran out. You can take seats again in %1.</source>
        <translation>선점 시간을 여러 번 넘겼습니다. %1 뒤에 다시 고를 수 있습니다.</translation>
    </message>
    <message>
        <source>Too many requests at once. The next one counts in %1.</source>
        <translation>요청이 너무 잦습니다. %1 뒤의 요청부터 받습니다.</translation>
    </message>
    <message>
        <source>These seats are being paid. Go back to the seats first.</source>
        <translation>결제 중인 좌석입니다. 먼저 좌석 선택으로 돌아가세요.</translation>
    </message>
    <message>
        <source>This section has numbered seats.</source>
        <translation>지정석 구역입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n place(s) are left in this area.</source>
        <translation>
            <numerusform>이 구역에는 %n자리만 남았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time to pay is over. Nothing was charged.</source>
        <translation>결제 시간이 끝났습니다. 결제된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>This order was given up. Nothing was charged.</source>
        <translation>취소한 주문입니다. 결제된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>This order is paid.</source>
        <translation>이미 결제된 주문입니다.</translation>
    </message>
    <message>
        <source>This sale does not take this method. Choose another one.</source>
        <translation>이 판매에서 쓸 수 없는 결제 수단입니다. 다른 수단을 고르세요.</translation>
    </message>
    <message>
        <source>This method was refused too often. Choose another one; your seats are still held.</source>
        <translation>여러 번 거절된 결제 수단입니다. 다른 수단을 고르세요. 좌석은 그대로 선점되어 있습니다.</translation>
    </message>
    <message>
        <source>A payment is already being answered.</source>
        <translation>앞선 결제의 응답을 기다리는 중입니다.</translation>
    </message>
    <message>
        <source>The balance is too low by ₩%L1. Nothing was charged.</source>
        <translation>잔액이 ₩%L1 부족합니다. 결제된 금액은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have not paid yet.</source>
        <translation>
            <numerusform>일행 %n명이 아직 결제하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sum is too large for this sale.</source>
        <translation>이 판매에서 받을 수 있는 금액을 넘습니다.</translation>
    </message>
    <message>
        <source>The wallet of this sale cannot be topped up.</source>
        <translation>이 판매의 지갑은 충전할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no such ticket.</source>
        <translation>그런 티켓이 없습니다.</translation>
    </message>
    <message>
        <source>This ticket was cancelled before.</source>
        <translation>이미 취소된 티켓입니다.</translation>
    </message>
    <message>
        <source>The performance has begun.</source>
        <translation>공연이 시작되었습니다.</translation>
    </message>
    <message>
        <source>This sale cancels whole bookings only.</source>
        <translation>이 판매는 예매 전체만 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>This sale does not re-book.</source>
        <translation>이 판매는 좌석을 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>The transfer has not arrived. Cancelling the booking releases it.</source>
        <translation>아직 입금되지 않았습니다. 예매를 취소하면 좌석이 풀립니다.</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>%1구역</translation>
    </message>
    <message>
        <source>Section %1, row %2, seat %3</source>
        <translation>%1구역 %2열 %3번</translation>
    </message>
    <message>
        <source>The sale refused this (%1). Nothing has changed.</source>
        <translation>판매 서버가 거절했습니다(%1). 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>The map cannot be loaded again yet.</source>
        <translation>아직 배치도를 다시 불러올 수 없습니다.</translation>
    </message>
    <message>
        <source>The sale&apos;s records cannot be written now. What you hold is kept as it is.</source>
        <translation>지금은 판매 기록을 저장할 수 없습니다. 선점한 좌석은 그대로입니다.</translation>
    </message>
    <message>
        <source>You came in from another window. This one has ended.</source>
        <translation>다른 창에서 접속했습니다. 이 창의 접속은 끝났습니다.</translation>
    </message>
    <message>
        <source>The server speaks another version (%1).</source>
        <translation>서버의 버전이 다릅니다(%1).</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>결제 완료</translation>
    </message>
    <message>
        <source>Balance too low</source>
        <translation>잔액 부족</translation>
    </message>
    <message>
        <source>Card details not accepted</source>
        <translation>카드 정보 오류</translation>
    </message>
    <message>
        <source>Card limit exceeded</source>
        <translation>카드 한도 초과</translation>
    </message>
    <message>
        <source>No answer from the card company</source>
        <translation>카드사 응답 없음</translation>
    </message>
</context>
<context>
    <name>RuleFieldWords</name>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>₩</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>₩%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">보안문자</translation>
    </message>
    <message>
        <source>Seats and holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished">결제</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 (%1) to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>Presale code</source>
        <translation>선예매 코드</translation>
    </message>
    <message>
        <source>Who may buy: everybody, or people who type a code first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click before the opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to a click that comes too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after an early click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the button stays locked, where early clicks lock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting room opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long before the opening people can come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is let in first: by click, by a shuffle at the opening, or by draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admission rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People let in; where a time of selling out is set, the rate follows from that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the rate may be saved up while nobody can enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry in groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People enter together once in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steadily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many people choose seats at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass usable for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to go on once it is your turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long one visit to the map may last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place is renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the shown place changes near the front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview while waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the waiting room shows of the seats that are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lost connection keeps its place this long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a reload of the waiting room costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long coming back is locked, where a reload locks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when one person comes in twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">보안문자</translation>
    </message>
    <message>
        <source>When distorted letters have to be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters to type each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distortion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard they are to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older letters are refused and new ones come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New letters take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wait after asking for other letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so many the place in the queue is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters passed before are not asked again in this sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets per person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held and bought seats together; no party can be larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long chosen seats are kept before they go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold time starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From when the time of a hold runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold time on a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the time does when other seats are taken instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats are kept this long for somebody who is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freed at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats on leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the seats of somebody who leaves come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat map</source>
        <translation>좌석 배치도</translation>
    </message>
    <message>
        <source>Whether the map follows the sale or is loaded once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reloads in 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More reloads of the map are blocked, where they are limited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the map is blocked after too many reloads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What its strength says: the share that is free, or the share that is sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to a choice that leaves one seat alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat requests a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster clicking on seats is refused for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many quick seat requests pass before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lapsed holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After so many holds that ran out, a break is forced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forced break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long that break lasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to pay, from first opening the payment page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the price of each seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>지갑</translation>
    </message>
    <message>
        <source>Practice money can pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>A practice card can pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>무통장 입금</translation>
    </message>
    <message>
        <source>The order can be paid later by transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split with friends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of the party can pay a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice money that a run is given along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly allowance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice money that comes each week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet may be filled at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer due in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats are kept this long for the money to arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer due at midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money has to arrive by the next midnight instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused so often, a card or other method is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a refusal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the payment or the whole order begins again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a card is refused or its company gives no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause where the card company gives no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In all, before the payment counts as failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single seats, or only the whole order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the following steps count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before the performance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 1 keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the price, from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before the performance, later than step 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 2 keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the price, not less than step 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3 begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before the performance, later than step 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 3 keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the price, not less than step 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 4 begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before the performance, later than step 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 4 keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the price, not less than step 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 5 begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before the performance, later than step 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 5 keeps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the price, not less than step 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking fee comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a cancelled ticket&apos;s fee is refunded, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back on the map after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a cancelled seat can be taken by others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better seats can be taken for a ticket, without a charge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People per seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many come for each seat of the venue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fixed number, whatever the venue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the people per seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who keep reloading when the sale opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim at the opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who click as near to it as they can; the rest comes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They click within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of those who aim have clicked after this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latecomers come after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On average, from the opening on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In how many waves the people come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second wave after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the opening, where there are two waves or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all people, where there are two waves or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sells out in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admission rate is set so that the last seat goes then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the admission rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buyers among the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others wait in the queue and then leave without buying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow rivals; the three levels add up to 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rivals of usual speed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fastest rivals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each way, always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to this much more, by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rush at the opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to this much more while the crowd arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rush fades within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this time about a third of it is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are sent a second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a lost message takes to be noticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One code for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each code once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, without a penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, and the button locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken into the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First come, first served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuffled at the opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn by chance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats left by tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The live map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes over the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the first seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On entering the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the hold runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded once, few reloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advised against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm: always paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal: 88 % paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress: 20 % paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>free until %n day(s) before</source>
        <translation>
            <numerusform>공연 %n일 전까지 무료</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 % from %n day(s) before</source>
        <translation>
            <numerusform>%n일 전부터 %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>free until the performance begins</source>
        <translation>공연 시작 전까지 무료</translation>
    </message>
</context>
<context>
    <name>ScenarioShelfWords</name>
    <message>
        <source>The scenario could not be written to %1. Choose another place or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a scenario of the program and stays as it is. Give yours another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of “%1” could not be deleted. The scenario is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presale code</source>
        <translation>선예매 코드</translation>
    </message>
    <message>
        <source>Beginners, experts and pros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tastes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says something at “%1” that this program does not take (%2). Correct it there, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) has a value that does not exist. Choose one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2) is out of its range. It may be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say which version of a scenario it is. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario has version %1 of the format, which is newer than this program. Update Frontrow, then import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold out; seats come back over %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waves, code required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms jitter, %2 % loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sells out in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people on the map at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people for each seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a scenario file of Frontrow. Choose a file that was exported as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or was edited by hand: it cannot be read from line %1 on. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no scenario: it is too large, or holds something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One code for all needs a code of 1 to 8 letters or digits; other rules take none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one way to pay has to be on: wallet, card, transfer or split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 add up to %2 %. They have to make 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit the rest of the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be %2; it is %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeatMap</name>
    <message>
        <source>Sold out</source>
        <translation>매진</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>STAGE</translation>
    </message>
</context>
<context>
    <name>VenueShelfWords</name>
    <message>
        <source>There is no venue “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a venue of the program and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan could not be kept in %1. Make room there or check its rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan %1 could not be deleted. It is still here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VenueWords</name>
    <message>
        <source>the plan has no seat; draw at least one section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 200,000 seats; split the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 4,096 sections; join some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 65,536 rows; join some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 16 tiers; join some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 64 levels; join some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such tier; declare it under &quot;tiers&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such level; declare it under &quot;levels&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the section has no row; add one or remove the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has no seat; add one or remove the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two levels have this name; rename one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two tiers have this letter; rename one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two sections have this name; rename one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two rows of the section have this label; rename one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two seats of the row have this number; renumber one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an outline needs 3 to 4,096 points; leave it out if it is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a coordinate lies beyond 1,000 km; move it nearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a price must be 0 to 1,000,000,000; change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name must have 1 to 64 characters and no control characters; shorten or clean it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colour must look like #RRGGBB; write it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no venue and no file &quot;%1&quot;; `frontrow venues` lists the built-in ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read: %1; check its rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written: %1; choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than 32 MiB; split the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8; save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON; mend the text from here on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested deeper than 32 levels; no plan needs that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more values than a plan can need; split the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with more than 64 keys; no plan needs that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands here twice; remove one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is too large to be represented; write a smaller one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither a Frontrow venue (&quot;format&quot;: &quot;frontrow-venue&quot;) nor a pretix seating plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1 of the format is newer than this program; update Frontrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is not part of the format; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is missing; add it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here must stand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out of range; allowed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number must be whole; round it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than the %1 that are allowed; remove some</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (composed form of Unicode)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; declare it or correct the spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>these exclude each other: %1; keep one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, byte %2: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat id &quot;%1&quot; is used before; given one of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uuid &quot;%1&quot; is used before; given one of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone name &quot;%1&quot; is used before; renamed to &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row number &quot;%1&quot; is used before; renamed to &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat number &quot;%1&quot; is used before; renamed to &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category &quot;%1&quot; is not declared; created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category &quot;%1&quot; is declared twice; the first counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a category; put into &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the format has no prices; %1 assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour; %2 taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size %1 is not whole; accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older spelling &quot;%1&quot; read as &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1 read as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name &quot;%1&quot; cleaned to &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing; named &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing; taken: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row &quot;%1&quot; has no seats; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rows; left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no area is called a stage; the top edge is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 further repairs are not listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontrow::CardFormView</name>
    <message>
        <source>Card number</source>
        <translation>카드 번호</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>유효기간</translation>
    </message>
    <message>
        <source>CVC</source>
        <translation>CVC</translation>
    </message>
    <message>
        <source>Birth date or business number</source>
        <translation>생년월일 또는 사업자번호</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>할부</translation>
    </message>
    <message>
        <source>Pay at once</source>
        <translation>일시불</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n개월</numerusform>
        </translation>
    </message>
    <message>
        <source>Type this practice card: %1 · %2 · CVC %3 · born %4</source>
        <translation>연습용 카드를 그대로 입력하세요: %1 · %2 · CVC %3 · 생년월일 %4</translation>
    </message>
    <message>
        <source>The card number has 16 digits.</source>
        <translation>카드 번호는 숫자 16자리입니다.</translation>
    </message>
    <message>
        <source>The expiry is a month and a year, as 09/29.</source>
        <translation>유효기간은 09/29처럼 월과 연도입니다.</translation>
    </message>
    <message>
        <source>The CVC has 3 digits.</source>
        <translation>CVC는 숫자 3자리입니다.</translation>
    </message>
    <message>
        <source>A birth date has 6 digits, a business number 10.</source>
        <translation>생년월일은 6자리, 사업자번호는 10자리입니다.</translation>
    </message>
</context>
<context>
    <name>frontrow::CountdownScreen</name>
    <message>
        <source>Leave</source>
        <translation>나가기</translation>
    </message>
    <message>
        <source>Presale code</source>
        <translation>선예매 코드</translation>
    </message>
    <message>
        <source>Server clock</source>
        <translation>서버 시계</translation>
    </message>
    <message>
        <source>You rehearse</source>
        <translation>이번 연습</translation>
    </message>
    <message>
        <source>Rules of this sale</source>
        <translation>예매 규칙</translation>
    </message>
    <message>
        <source>The sale is open for</source>
        <translation>오픈 후 지난 시간</translation>
    </message>
    <message>
        <source>The sale opens in</source>
        <translation>오픈까지</translation>
    </message>
    <message>
        <source>Your code is %1. Type it before the opening.</source>
        <translation>코드는 %1입니다. 오픈 전에 입력해 두세요.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>연결 중</translation>
    </message>
    <message>
        <source>Enter the waiting room</source>
        <translation>대기실 입장</translation>
    </message>
    <message>
        <source>You are late, and that is no error: the waiting room takes you in.</source>
        <translation>조금 늦어도 괜찮습니다. 대기실에 들어갈 수 있습니다.</translation>
    </message>
    <message>
        <source>The click counts, not the colour of the button: click at 00:00:00.0.</source>
        <translation>버튼 색이 아니라 클릭한 순간이 기준입니다. 00:00:00.0에 클릭하세요.</translation>
    </message>
    <message>
        <source>Whoever is in the waiting room at the opening takes part. Enter before it.</source>
        <translation>오픈 순간 대기실에 있는 사람이 참여합니다. 그 전에 들어오세요.</translation>
    </message>
    <message numerus="yes">
        <source>±%1 ms · %n probe(s)</source>
        <translation>
            <numerusform>±%1 ms · 측정 %n회</numerusform>
        </translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>측정 중</translation>
    </message>
    <message>
        <source>This computer shows %1</source>
        <translation>이 컴퓨터 시계 %1</translation>
    </message>
    <message>
        <source>The server&apos;s clock is known to ±%1 ms only.</source>
        <translation>서버 시계의 오차가 ±%1 ms입니다.</translation>
    </message>
    <message>
        <source>Click a little after the opening rather than before it.</source>
        <translation>오픈보다 조금 늦게 클릭하는 편이 안전합니다.</translation>
    </message>
    <message>
        <source>%L1 seats · %L2 rivals</source>
        <translation>%L1석 · 경쟁자 %L2명</translation>
    </message>
    <message>
        <source>Party of %1 · seed %2</source>
        <translation>일행 %1명 · 시드 %2</translation>
    </message>
    <message numerus="yes">
        <source>At most %n ticket(s) for each person</source>
        <translation>
            <numerusform>1인당 최대 %n매</numerusform>
        </translation>
    </message>
    <message>
        <source>Seats are held for %1</source>
        <translation>좌석 선점 시간 %1</translation>
    </message>
    <message>
        <source>Time to pay: %1</source>
        <translation>결제 제한 시간 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) to type</source>
        <translation>
            <numerusform>보안문자 %n자</numerusform>
        </translation>
    </message>
    <message>
        <source>Turns are drawn: no place is shown</source>
        <translation>추첨 방식: 순번이 표시되지 않습니다</translation>
    </message>
    <message>
        <source>Everybody there at the opening is shuffled once</source>
        <translation>오픈 순간 대기한 사람들의 순서를 한 번 섞습니다</translation>
    </message>
</context>
<context>
    <name>frontrow::CrowdStrip</name>
    <message>
        <source>Everyone in line, by the moment they arrived</source>
        <translation>도착 시각별 대기 인원</translation>
    </message>
    <message>
        <source>You · %1 s</source>
        <translation>나 · %1초</translation>
    </message>
    <message>
        <source>arrived at %1 s</source>
        <translation>도착 %1초</translation>
    </message>
</context>
<context>
    <name>frontrow::DoneScreen</name>
    <message>
        <source>Paid</source>
        <translation>결제 완료</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are yours</source>
        <translation>
            <numerusform>%n석을 예매했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of practice money are left in the wallet.</source>
        <translation>지갑에 연습용 돈 %1이 남아 있습니다.</translation>
    </message>
    <message>
        <source>See the report</source>
        <translation>결과 보기</translation>
    </message>
    <message>
        <source>Working out the report</source>
        <translation>결과 정리 중</translation>
    </message>
</context>
<context>
    <name>frontrow::FilterPanel</name>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Scarcity</source>
        <translation>남은 정도</translation>
    </message>
    <message>
        <source>ink = seats left</source>
        <translation>진할수록 많이 남음</translation>
    </message>
    <message>
        <source>Hide restricted view</source>
        <translation>시야제한석 숨기기</translation>
    </message>
    <message>
        <source>%L1 left</source>
        <translation>%L1석 남음</translation>
    </message>
    <message numerus="yes">
        <source>Only %n or more together</source>
        <translation>
            <numerusform>%n석 이상 연속석만</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::FlowHeader</name>
    <message>
        <source>Rehearsal</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Server time</source>
        <translation>서버 시각</translation>
    </message>
    <message>
        <source>Wallet, practice money</source>
        <translation>지갑, 연습용 금액</translation>
    </message>
</context>
<context>
    <name>frontrow::FlowPage</name>
    <message>
        <source>Sending the order.</source>
        <translation>주문을 보내는 중입니다.</translation>
    </message>
    <message>
        <source>No connection for %1 s.</source>
        <translation>%1초째 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>What is held for you is kept for a while; the way back is tried every second.</source>
        <translation>선점한 것은 잠시 유지됩니다. 1초마다 다시 연결합니다.</translation>
    </message>
    <message>
        <source>Leaving gives up place %L1.</source>
        <translation>나가면 순번 %L1번을 잃습니다.</translation>
    </message>
    <message>
        <source>Leaving gives up your turn.</source>
        <translation>나가면 차례를 잃습니다.</translation>
    </message>
    <message>
        <source>Leaving gives up your time on the map.</source>
        <translation>나가면 남은 좌석 선택 시간을 잃습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Leaving gives up %n seat(s) that are held for you.</source>
        <translation>
            <numerusform>나가면 선점한 %n석을 잃습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaving does not pay the order: its seats go back at %1.</source>
        <translation>나가면 결제되지 않습니다. 좌석은 %1에 반환됩니다.</translation>
    </message>
    <message>
        <source>Leave this sale?</source>
        <translation>예매에서 나갈까요?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>나가기</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>Release the seats?</source>
        <translation>좌석을 놓을까요?</translation>
    </message>
    <message>
        <source>The order ends and its seats go back to everyone. Nothing is charged.</source>
        <translation>주문이 끝나고 좌석이 반환됩니다. 결제되는 금액은 없습니다.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>좌석 놓기</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>유지하기</translation>
    </message>
    <message>
        <source>The money is being asked. Closing the window does not release the seats.</source>
        <translation>결제를 요청하고 있습니다. 창을 닫아도 좌석은 풀리지 않습니다.</translation>
    </message>
    <message>
        <source>%1 s too early.</source>
        <translation>%1초 빨랐습니다.</translation>
    </message>
    <message>
        <source>Nothing is lost: click again at the opening.</source>
        <translation>잃은 것은 없습니다. 오픈 순간에 다시 클릭하세요.</translation>
    </message>
    <message>
        <source>Your seats are still held.</source>
        <translation>선점한 좌석은 그대로입니다.</translation>
    </message>
    <message>
        <source>The pass lapses in 10 s.</source>
        <translation>입장권이 10초 뒤 사라집니다.</translation>
    </message>
    <message>
        <source>Continue now, or the turn goes to the next person.</source>
        <translation>지금 입장하지 않으면 다음 사람 차례가 됩니다.</translation>
    </message>
    <message>
        <source>Your turn was not used in time.</source>
        <translation>제시간에 입장하지 않았습니다.</translation>
    </message>
    <message>
        <source>Enter again at the end of the queue.</source>
        <translation>맨 뒤 순번으로 다시 입장하세요.</translation>
    </message>
    <message>
        <source>The connection was lost for too long, the place is gone.</source>
        <translation>연결이 너무 오래 끊겨 순번이 사라졌습니다.</translation>
    </message>
    <message>
        <source>Your hold has ended, the seats went back.</source>
        <translation>선점 시간이 끝나 좌석이 반환되었습니다.</translation>
    </message>
    <message>
        <source>The map stays open: take others.</source>
        <translation>배치도는 열려 있습니다. 다른 좌석을 고르세요.</translation>
    </message>
    <message>
        <source>Your time on the map is over.</source>
        <translation>좌석 선택 시간이 끝났습니다.</translation>
    </message>
    <message>
        <source>Too many wrong letters.</source>
        <translation>보안문자를 너무 많이 틀렸습니다.</translation>
    </message>
    <message>
        <source>You are back in the waiting room.</source>
        <translation>대기실로 돌아왔습니다.</translation>
    </message>
    <message>
        <source>No answer from the card company. Trying again in %1 s, %2 of 3.</source>
        <translation>카드사 응답이 없습니다. %1초 뒤 다시 시도합니다. 3회 중 %2회.</translation>
    </message>
    <message>
        <source>The time to pay is over, the seats went back.</source>
        <translation>결제 시간이 끝나 좌석이 반환되었습니다.</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>결제된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>The order is given up, the seats went back.</source>
        <translation>주문을 취소해 좌석이 반환되었습니다.</translation>
    </message>
    <message>
        <source>The payment was refused and this sale ends the order with it.</source>
        <translation>결제가 거절되어 주문이 끝났습니다.</translation>
    </message>
    <message>
        <source>The performance is cancelled.</source>
        <translation>공연이 취소되었습니다.</translation>
    </message>
</context>
<context>
    <name>frontrow::HoldTimer</name>
    <message>
        <source>of %1</source>
        <extracomment>the whole time of a hold beside what is left, &quot;of 05:00&quot;</extracomment>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>frontrow::LetterBoxes</name>
    <message>
        <source>Letters typed: %1 of %2. %3</source>
        <translation>입력한 문자: %2자 중 %1자. %3</translation>
    </message>
</context>
<context>
    <name>frontrow::LettersScreen</name>
    <message>
        <source>Seats are already being taken behind this box. Capitals do not matter.</source>
        <translation>이 창 뒤에서 좌석이 이미 나가고 있습니다. 대소문자는 구분하지 않습니다.</translation>
    </message>
    <message>
        <source>Picture of the letters; Read aloud says them</source>
        <translation>보안문자 그림. 음성 듣기로 들을 수 있습니다</translation>
    </message>
    <message>
        <source>New letters</source>
        <translation>새 문자</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>음성 듣기</translation>
    </message>
    <message>
        <source>Give up place…</source>
        <translation>순번 포기…</translation>
    </message>
    <message>
        <source>Enter map</source>
        <translation>좌석 선택으로</translation>
    </message>
    <message>
        <source>Pasting does not work here: type the letters.</source>
        <translation>붙여넣기는 되지 않습니다. 직접 입력하세요.</translation>
    </message>
    <message>
        <source>Letters are on their way</source>
        <translation>보안문자를 불러오는 중</translation>
    </message>
    <message numerus="yes">
        <source>Type the %n letter(s)</source>
        <translation>
            <numerusform>문자 %n자를 입력하세요</numerusform>
        </translation>
    </message>
    <message>
        <source>No 0, O, 1 or I are ever used.</source>
        <translation>0, O, 1, I는 나오지 않습니다.</translation>
    </message>
    <message>
        <source>Your best: %1 s · median %2 s</source>
        <translation>최고 %1초 · 중앙값 %2초</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) taken since you were admitted</source>
        <translation>
            <numerusform>입장 후 %n석이 나갔습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::MainWindow</name>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>내 티켓</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>frontrow::OrderSummary</name>
    <message>
        <source>Time left to pay</source>
        <translation>결제 남은 시간</translation>
    </message>
    <message>
        <source>left to pay</source>
        <translation>결제 남은 시간</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Wallet now, practice money</source>
        <translation>현재 지갑 (연습용 돈)</translation>
    </message>
    <message>
        <source>Wallet after, if used</source>
        <translation>지갑 결제 후 잔액</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) are held until %1. After that they go back to everyone.</source>
        <translation>
            <numerusform>%n석이 %1까지 선점됩니다. 이후에는 모두에게 반환됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>too low</source>
        <translation>잔액 부족</translation>
    </message>
    <message>
        <source>Booking fee, %1 × %2</source>
        <translation>예매 수수료, %1 × %2</translation>
    </message>
</context>
<context>
    <name>frontrow::PaymentScreen</name>
    <message>
        <source>Wallet</source>
        <translation>지갑</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>Use a different card</source>
        <translation>다른 카드 사용</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>무통장 입금</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>추천</translation>
    </message>
    <message>
        <source>Back to seats</source>
        <translation>좌석 선택으로</translation>
    </message>
    <message>
        <source>Release seats…</source>
        <translation>좌석 놓기…</translation>
    </message>
    <message>
        <source>How would you like to pay?</source>
        <translation>결제 수단을 선택하세요</translation>
    </message>
    <message>
        <source>Agree to the cancellation rules first. Nothing was sent.</source>
        <translation>취소 규정에 먼저 동의하세요. 아무것도 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>Paying %1</source>
        <translation>%1 결제 중</translation>
    </message>
    <message>
        <source>The card company refused %1. Nothing was charged, and your seats are still yours: choose another way to pay.</source>
        <translation>카드사가 %1 결제를 거절했습니다. 결제된 금액은 없고 좌석은 그대로입니다. 다른 수단을 선택하세요.</translation>
    </message>
    <message>
        <source>Three tries went without an answer. Nothing was charged, and your seats are still yours.</source>
        <translation>세 번 시도했지만 응답이 없었습니다. 결제된 금액은 없고 좌석은 그대로입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left with this card</source>
        <translation>
            <numerusform>이 카드로 %n회 더 시도할 수 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1.</source>
        <translation> · %1.</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>다른 수단으로 결제</translation>
    </message>
    <message>
        <source>Waiting for the transfer</source>
        <translation>입금 대기 중</translation>
    </message>
    <message>
        <source>The seats are kept for you until %1.</source>
        <translation>좌석은 %1까지 유지됩니다.</translation>
    </message>
    <message>
        <source>The ticket comes when the transfer arrives; you need not wait here.</source>
        <translation>입금되면 티켓이 발급됩니다. 여기서 기다리지 않아도 됩니다.</translation>
    </message>
    <message>
        <source>At once, without a form. %1 would remain.</source>
        <translation>입력 없이 바로 결제. 잔액 %1.</translation>
    </message>
    <message>
        <source>Too low by %1.</source>
        <translation>%1 부족합니다.</translation>
    </message>
    <message>
        <source>Practice cards only: nothing leaves this computer.</source>
        <translation>연습용 카드만 사용합니다. 이 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Seats stay held for %n hour(s) while the transfer arrives</source>
        <translation>
            <numerusform>입금까지 %n시간 동안 좌석 유지</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Seats stay held for %n minute(s) while the transfer arrives</source>
        <translation>
            <numerusform>입금까지 %n분 동안 좌석 유지</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay %1 — balance too low</source>
        <translation>%1 결제 — 잔액 부족</translation>
    </message>
    <message>
        <source>Pay %1 with wallet</source>
        <translation>지갑으로 %1 결제</translation>
    </message>
    <message>
        <source>Pay %1 by card</source>
        <translation>카드로 %1 결제</translation>
    </message>
    <message>
        <source>Order by transfer, %1</source>
        <translation>무통장 입금 주문, %1</translation>
    </message>
    <message>
        <source>I agree to the cancellation rules</source>
        <translation>취소 규정에 동의합니다</translation>
    </message>
</context>
<context>
    <name>frontrow::PlaceFigure</name>
    <message>
        <source>Your place in the queue: %1</source>
        <translation>내 순번: %1</translation>
    </message>
</context>
<context>
    <name>frontrow::Play</name>
    <message>
        <source>The crowd is gathering</source>
        <translation>사람들이 모이고 있습니다</translation>
    </message>
    <message>
        <source>%L1 rivals are on their way to the opening.</source>
        <translation>경쟁자 %L1명이 오픈을 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>±%1 ms</source>
        <translation>±%1 ms</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>%L1 seats</source>
        <translation>%L1석</translation>
    </message>
    <message>
        <source>%L1 waiting</source>
        <translation>대기 %L1명</translation>
    </message>
    <message>
        <source>Server clock %1</source>
        <translation>서버 시계 %1</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>시드 %1</translation>
    </message>
</context>
<context>
    <name>frontrow::PreparingPage</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>still at it, %1 s</source>
        <translation>계속하는 중, %1초</translation>
    </message>
</context>
<context>
    <name>frontrow::RulesModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a number, %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontrow::ScarcityLegend</name>
    <message>
        <source>The stronger the colour, the more seats are left; hatched means sold out</source>
        <translation>색이 진할수록 많이 남았고 빗금은 매진입니다</translation>
    </message>
    <message>
        <source>plenty</source>
        <translation>많음</translation>
    </message>
    <message>
        <source>few</source>
        <translation>적음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>frontrow::ScenarioListModel</name>
    <message>
        <source>its plan “%1” is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seats · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rivals on the hunt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, difficulty %2 of 5, %3, %4, %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>frontrow::SeatMap</name>
    <message>
        <source>Seat map</source>
        <translation>좌석 배치도</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1석 남음</translation>
    </message>
</context>
<context>
    <name>frontrow::SeatsScreen</name>
    <message>
        <source>Section %1, row %2, seats %3–%4</source>
        <translation>%1구역 %2열 %3–%4번</translation>
    </message>
    <message>
        <source>Best available</source>
        <translation>추천 좌석</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Show the whole house</source>
        <translation>전체 보기</translation>
    </message>
    <message numerus="yes">
        <source>There are not %n free seat(s) any more.</source>
        <translation>
            <numerusform>남은 좌석이 %n석보다 적습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more tiers, take a smaller party, or wait for seats that come back.</source>
        <translation>다른 등급을 켜거나 인원을 줄이거나 취소표를 기다려 보세요.</translation>
    </message>
    <message>
        <source>Free, but not all together:</source>
        <translation>떨어진 좌석:</translation>
    </message>
    <message>
        <source>Best available:</source>
        <translation>추천 좌석:</translation>
    </message>
    <message numerus="yes">
        <source>No %n free seat(s) side by side there. Nearest:</source>
        <translation>
            <numerusform>그곳에는 연속 %n석이 없습니다. 가까운 좌석:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. View %2, %3.</source>
        <translation>%1. 시야 %2, %3.</translation>
    </message>
    <message>
        <source>Your seats stay held until the swap succeeds.</source>
        <translation>교체될 때까지 현재 좌석은 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>frontrow::SelectionPanel</name>
    <message>
        <source>Your hold ends in</source>
        <translation>선점 남은 시간</translation>
    </message>
    <message>
        <source>Party size</source>
        <translation>일행 수</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Shift+↑, Shift+↓</translation>
    </message>
    <message>
        <source>Held for you</source>
        <translation>선점한 좌석</translation>
    </message>
    <message>
        <source>Click a seat on the map, or press B for the best seats that are free.</source>
        <translation>배치도에서 좌석을 클릭하거나 B를 눌러 추천 좌석을 받으세요.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Esc releases the seats</source>
        <translation>Esc로 좌석 놓기</translation>
    </message>
    <message>
        <source>Swap to these</source>
        <translation>이 좌석으로 교체</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>이 좌석 선점</translation>
    </message>
    <message>
        <source>Your time on the map ends in</source>
        <translation>좌석 선택 남은 시간</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2석 중 %1석</translation>
    </message>
    <message numerus="yes">
        <source>Total, %n seat(s)</source>
        <translation>
            <numerusform>합계 %n석</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue — take a seat first</source>
        <translation>계속 — 좌석을 먼저 고르세요</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>%1석으로 계속</translation>
    </message>
    <message>
        <source>Continue to payment</source>
        <translation>결제하기</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>스탠딩</translation>
    </message>
    <message>
        <source>row %1 · seat %2</source>
        <translation>%1열 %2번</translation>
    </message>
    <message>
        <source>Give back %1</source>
        <translation>%1 놓기</translation>
    </message>
</context>
<context>
    <name>frontrow::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>움직임 줄이기</translation>
    </message>
</context>
<context>
    <name>frontrow::StepIndicator</name>
    <message>
        <source>Queue</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>보안문자</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2단계 중 %1단계: %3</translation>
    </message>
</context>
<context>
    <name>frontrow::TierFilter</name>
    <message>
        <source>Tier %1, %2, %L3 left</source>
        <translation>%1석 %2, %L3석 남음</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>매진</translation>
    </message>
</context>
<context>
    <name>frontrow::TiersLeft</name>
    <message>
        <source>%1: %L2 left</source>
        <translation>%1: %L2석 남음</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>매진</translation>
    </message>
</context>
<context>
    <name>frontrow::WaitingRoomScreen</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>ahead of you</source>
        <translation>내 앞</translation>
    </message>
    <message>
        <source>everyone in line, by the moment they arrived</source>
        <translation>도착 시각별 대기 인원</translation>
    </message>
    <message>
        <source>Admitted per second</source>
        <translation>초당 입장</translation>
    </message>
    <message>
        <source>last 60 s</source>
        <translation>최근 60초</translation>
    </message>
    <message>
        <source>people / s</source>
        <translation>명/초</translation>
    </message>
    <message>
        <source>Admitted per second over the last minute</source>
        <translation>최근 1분간 초당 입장 인원</translation>
    </message>
    <message>
        <source>Left while you wait</source>
        <translation>남은 좌석</translation>
    </message>
    <message>
        <source>When it is your turn</source>
        <translation>내 차례가 되면</translation>
    </message>
    <message>
        <source>Play a chime</source>
        <translation>알림음 울리기</translation>
    </message>
    <message>
        <source>Bring this window to the front</source>
        <translation>이 창을 앞으로</translation>
    </message>
    <message>
        <source>Leave queue…</source>
        <translation>대기열 나가기…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>입장하기</translation>
    </message>
    <message>
        <source>Continue — at your turn</source>
        <translation>입장하기 — 차례가 되면</translation>
    </message>
    <message>
        <source>Your place in the queue</source>
        <translation>나의 대기 순번</translation>
    </message>
    <message>
        <source>%L1 in the last second</source>
        <translation>지난 1초 %L1명</translation>
    </message>
    <message>
        <source>behind you</source>
        <translation>내 뒤</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>until your turn (%1–%2)</source>
        <translation>내 차례까지 (%1–%2)</translation>
    </message>
    <message>
        <source>until your turn: nobody is admitted now</source>
        <translation>내 차례까지: 지금은 입장이 멈춰 있습니다</translation>
    </message>
    <message>
        <source>%1 % of your wait is over</source>
        <translation>대기 %1 % 진행</translation>
    </message>
    <message>
        <source>started at %L1</source>
        <translation>시작 순번 %L1</translation>
    </message>
    <message>
        <source>People waiting</source>
        <translation>대기 인원</translation>
    </message>
    <message>
        <source>You are in. The sale opens in</source>
        <translation>대기실에 있습니다. 오픈까지</translation>
    </message>
    <message>
        <source>waiting with you</source>
        <translation>함께 대기 중</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>chance to be drawn each second</source>
        <translation>초당 추첨 확률</translation>
    </message>
    <message>
        <source>The waiting is over</source>
        <translation>대기가 끝났습니다</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>내 차례</translation>
    </message>
    <message>
        <source>left to continue</source>
        <translation>입장 남은 시간</translation>
    </message>
    <message>
        <source>Continue with Enter</source>
        <translation>Enter로 입장</translation>
    </message>
    <message>
        <source>The pass lapses at %1.</source>
        <translation>입장권이 %1에 사라집니다.</translation>
    </message>
    <message>
        <source>Unused, it sends you to the end of the queue.</source>
        <translation>쓰지 않으면 맨 뒤 순번이 됩니다.</translation>
    </message>
    <message>
        <source>Leaving gives up place %L1.</source>
        <translation>나가면 순번 %L1번을 잃습니다.</translation>
    </message>
    <message>
        <source>Leaving gives up your part in this sale.</source>
        <translation>나가면 이번 예매에 참여할 수 없습니다.</translation>
    </message>
    <message>
        <source>Losing the connection for a moment does not: the place is kept.</source>
        <translation>잠깐 연결이 끊겨도 순번은 유지됩니다.</translation>
    </message>
</context>
</TS>
