<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
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
    <name>frontrow::HoldTimer</name>
    <message>
        <source>of %1</source>
        <extracomment>the whole time of a hold beside what is left, &quot;of 05:00&quot;</extracomment>
        <translation>/ %1</translation>
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
</TS>
