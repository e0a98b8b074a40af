<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>ExportFile</name>
    <message>
        <source>%1 could not be written (%2). Nothing was exported; choose another folder or make room.</source>
        <translation>%1 파일을 쓰지 못했습니다(%2). 내보낸 것은 없습니다. 다른 폴더를 고르거나 공간을 비우세요.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A date: weekday, day, month, year.</extracomment>
        <translation>yyyy년 M월 d일 (ddd)</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <extracomment>A date and a time of day: weekday, day, month, year, hour, minute.</extracomment>
        <translation>yyyy년 M월 d일 (ddd) HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without its year: day, month.</extracomment>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month and its year.</extracomment>
        <translation>yyyy년 M월</translation>
    </message>
</context>
<context>
    <name>FolderMoveWords</name>
    <message>
        <source>The new folder lies in the old one. Choose a folder outside of it.</source>
        <translation>새 폴더가 지금 폴더 안에 있습니다. 바깥의 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1은(는) 파일입니다. 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>%1 is not empty. Choose an empty folder, or make one.</source>
        <translation>%1이(가) 비어 있지 않습니다. 빈 폴더를 고르거나 새로 만드세요.</translation>
    </message>
    <message>
        <source>The data could not be copied to %1. Nothing was changed: look whether there is room and the folder may be written.</source>
        <translation>데이터를 %1에 복사하지 못했습니다. 바뀐 것은 없습니다. 공간이 있는지, 폴더에 쓸 수 있는지 확인하세요.</translation>
    </message>
</context>
<context>
    <name>LobbyWords</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>%n초 뒤에 다시 해 보세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>잠시 뒤에 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>이름이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Type one that can be seen.</source>
        <translation>보이는 글자로 이름을 적으세요.</translation>
    </message>
    <message>
        <source>The name has more than 30 characters.</source>
        <translation>이름이 30자를 넘습니다.</translation>
    </message>
    <message>
        <source>Type a shorter one.</source>
        <translation>더 짧게 적으세요.</translation>
    </message>
    <message>
        <source>The name has characters that cannot be shown.</source>
        <translation>이름에 표시할 수 없는 글자가 있습니다.</translation>
    </message>
    <message>
        <source>Type it with letters, digits and spaces.</source>
        <translation>글자, 숫자, 빈칸으로 적으세요.</translation>
    </message>
    <message>
        <source>Somebody on this server has that name.</source>
        <translation>이 서버에 같은 이름을 쓰는 사람이 있습니다.</translation>
    </message>
    <message>
        <source>Join with another name; your profile keeps its own.</source>
        <translation>다른 이름으로 참가하세요. 프로필의 이름은 그대로입니다.</translation>
    </message>
    <message>
        <source>Nobody on this server has that name.</source>
        <translation>이 서버에 그 이름은 없습니다.</translation>
    </message>
    <message>
        <source>Check the spelling, or sign up with it.</source>
        <translation>철자를 확인하거나 그 이름으로 가입하세요.</translation>
    </message>
    <message>
        <source>The server did not expect that now.</source>
        <translation>서버가 지금은 받을 수 없는 요청입니다.</translation>
    </message>
    <message>
        <source>Leave the server and join it again; nothing else is lost.</source>
        <translation>서버에서 나갔다가 다시 참가하세요. 다른 것은 그대로입니다.</translation>
    </message>
    <message>
        <source>The server does not know who you are yet.</source>
        <translation>서버가 아직 누구인지 모릅니다.</translation>
    </message>
    <message>
        <source>Join again with your name.</source>
        <translation>이름으로 다시 참가하세요.</translation>
    </message>
    <message>
        <source>That is not the password of this name.</source>
        <translation>이 이름의 비밀번호가 아닙니다.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>다시 적으세요.</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>비밀번호가 너무 짧습니다.</translation>
    </message>
    <message>
        <source>Take at least 8 characters.</source>
        <translation>8자 이상으로 하세요.</translation>
    </message>
    <message>
        <source>The password needs letters and digits.</source>
        <translation>비밀번호에는 글자와 숫자가 모두 필요합니다.</translation>
    </message>
    <message>
        <source>Type another one.</source>
        <translation>다른 비밀번호를 적으세요.</translation>
    </message>
    <message>
        <source>A role is missing.</source>
        <translation>역할을 고르지 않았습니다.</translation>
    </message>
    <message>
        <source>Choose buyer or seller.</source>
        <translation>구매자나 판매자를 고르세요.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>이름이나 비밀번호가 틀렸습니다.</translation>
    </message>
    <message>
        <source>Check both and try again.</source>
        <translation>둘 다 확인하고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>You were away for too long.</source>
        <translation>너무 오래 떠나 있었습니다.</translation>
    </message>
    <message>
        <source>Join again with your name; what was paid stays with the session&apos;s results.</source>
        <translation>이름으로 다시 참가하세요. 결제한 것은 세션 결과에 남습니다.</translation>
    </message>
    <message>
        <source>This server does not let guests in.</source>
        <translation>이 서버는 손님을 받지 않습니다.</translation>
    </message>
    <message>
        <source>An account on it is needed; ask who runs it.</source>
        <translation>서버 계정이 필요합니다. 운영하는 사람에게 물어보세요.</translation>
    </message>
    <message>
        <source>This server takes guests only.</source>
        <translation>이 서버는 손님만 받습니다.</translation>
    </message>
    <message>
        <source>Join with a name alone.</source>
        <translation>이름만으로 참가하세요.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>잘못된 시도가 너무 많습니다.</translation>
    </message>
    <message>
        <source>Your role on this server does not allow that.</source>
        <translation>이 서버에서 맡은 역할로는 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Ask who runs the server.</source>
        <translation>서버를 운영하는 사람에게 물어보세요.</translation>
    </message>
    <message>
        <source>This session is not there any more.</source>
        <translation>이 세션은 이제 없습니다.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>다른 것을 고르세요.</translation>
    </message>
    <message>
        <source>The session has another password.</source>
        <translation>세션 비밀번호가 다릅니다.</translation>
    </message>
    <message>
        <source>Ask its host and try again.</source>
        <translation>방장에게 물어보고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The session is full.</source>
        <translation>세션이 가득 찼습니다.</translation>
    </message>
    <message>
        <source>Watch it, or ask the host for more room.</source>
        <translation>관전하거나 방장에게 자리를 늘려 달라고 하세요.</translation>
    </message>
    <message>
        <source>The sale is about to open or open already, nobody joins any more.</source>
        <translation>판매가 곧 열리거나 이미 열려 더는 참가할 수 없습니다.</translation>
    </message>
    <message>
        <source>Watch it where the host allows, or join the next run.</source>
        <translation>방장이 허용하면 관전하고, 아니면 다음 판에 참가하세요.</translation>
    </message>
    <message>
        <source>The host does not want watchers.</source>
        <translation>방장이 관전을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Join before a sale opens.</source>
        <translation>판매가 열리기 전에 참가하세요.</translation>
    </message>
    <message>
        <source>You are in another session of this server.</source>
        <translation>이 서버의 다른 세션에 들어가 있습니다.</translation>
    </message>
    <message>
        <source>Leave that one first.</source>
        <translation>먼저 그 세션에서 나가세요.</translation>
    </message>
    <message>
        <source>You are not in this session any more.</source>
        <translation>이제 이 세션에 있지 않습니다.</translation>
    </message>
    <message>
        <source>Join it again.</source>
        <translation>다시 참가하세요.</translation>
    </message>
    <message>
        <source>Only the host may do that.</source>
        <translation>방장만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Ask the host of the session.</source>
        <translation>세션의 방장에게 부탁하세요.</translation>
    </message>
    <message>
        <source>That person has left.</source>
        <translation>그 사람은 나갔습니다.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>할 일은 없습니다.</translation>
    </message>
    <message>
        <source>The server has no scenario &quot;%1&quot;.</source>
        <translation>서버에 “%1” 시나리오가 없습니다.</translation>
    </message>
    <message>
        <source>The server has no venue &quot;%1&quot;.</source>
        <translation>서버에 “%1” 공연장이 없습니다.</translation>
    </message>
    <message>
        <source>The server does not have the plan of this venue any more.</source>
        <translation>서버에 이 공연장의 배치도가 이제 없습니다.</translation>
    </message>
    <message>
        <source>Leave the session and join it again.</source>
        <translation>세션에서 나갔다가 다시 참가하세요.</translation>
    </message>
    <message>
        <source>That is not a seed.</source>
        <translation>시드가 아닙니다.</translation>
    </message>
    <message>
        <source>A seed looks like 4F2A-91.</source>
        <translation>시드는 4F2A-91 같은 모양입니다.</translation>
    </message>
    <message>
        <source>The server does not accept these settings: %1.</source>
        <translation>서버가 이 설정을 받지 않습니다: %1.</translation>
    </message>
    <message>
        <source>Change that and host again.</source>
        <translation>그것을 바꾸고 다시 여세요.</translation>
    </message>
    <message>
        <source>The server has as many sessions as it takes.</source>
        <translation>서버가 받을 수 있는 세션이 모두 찼습니다.</translation>
    </message>
    <message>
        <source>Join one of them, or host on this computer.</source>
        <translation>그중 하나에 참가하거나 이 컴퓨터에서 여세요.</translation>
    </message>
    <message>
        <source>The host does not let you write.</source>
        <translation>방장이 채팅을 막았습니다.</translation>
    </message>
    <message>
        <source>You take part in the sale all the same.</source>
        <translation>판매에는 그대로 참가합니다.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>보낼 말이 없습니다.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>먼저 적으세요.</translation>
    </message>
    <message>
        <source>The session is not at that point.</source>
        <translation>세션이 아직 그 단계가 아닙니다.</translation>
    </message>
    <message>
        <source>Look at its state and try again.</source>
        <translation>상태를 보고 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The server speaks another version.</source>
        <translation>서버의 버전이 다릅니다.</translation>
    </message>
    <message>
        <source>Bring both programs to one version.</source>
        <translation>두 프로그램을 같은 버전으로 맞추세요.</translation>
    </message>
    <message>
        <source>The server could not read a message.</source>
        <translation>서버가 메시지를 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed. Bring both programs to one version if this happens again.</source>
        <translation>바뀐 것은 없습니다. 또 일어나면 두 프로그램을 같은 버전으로 맞추세요.</translation>
    </message>
    <message>
        <source>That was too fast for the server.</source>
        <translation>서버가 받기에 너무 빨랐습니다.</translation>
    </message>
    <message>
        <source>Too many people sign in at once.</source>
        <translation>한꺼번에 너무 많은 사람이 들어오고 있습니다.</translation>
    </message>
    <message>
        <source>The server is being stopped.</source>
        <translation>서버가 멈추는 중입니다.</translation>
    </message>
    <message>
        <source>Results that were shown stay; join another server.</source>
        <translation>이미 나온 결과는 남습니다. 다른 서버에 참가하세요.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>%1에서 응답이 없습니다.</translation>
    </message>
    <message>
        <source>Check the address, that both computers are on one network, and that the host&apos;s firewall lets the port in.</source>
        <translation>주소가 맞는지, 두 컴퓨터가 같은 네트워크에 있는지, 방장의 방화벽이 포트를 여는지 확인하세요.</translation>
    </message>
    <message>
        <source>What answers at %1 is no Frontrow server.</source>
        <translation>%1에서 응답하는 것은 Frontrow 서버가 아닙니다.</translation>
    </message>
    <message>
        <source>Check address and port.</source>
        <translation>주소와 포트를 확인하세요.</translation>
    </message>
    <message>
        <source>This program speaks version %1, the server version %2.</source>
        <translation>이 프로그램은 버전 %1, 서버는 버전 %2입니다.</translation>
    </message>
    <message>
        <source>The server at %1 has another key than before.</source>
        <translation>%1 서버의 키가 전과 다릅니다.</translation>
    </message>
    <message>
        <source>It may be another computer. Nothing was sent to it; ask the host for a new code.</source>
        <translation>다른 컴퓨터일 수 있습니다. 아무것도 보내지 않았습니다. 방장에게 새 코드를 받으세요.</translation>
    </message>
    <message>
        <source>The connection to %1 is lost.</source>
        <translation>%1와(과) 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>Your place in the session is kept for 30 s; the way back is tried by itself.</source>
        <translation>세션 자리는 30초 동안 남아 있고, 다시 연결을 시도하고 있습니다.</translation>
    </message>
    <message>
        <source>The server at %1 has closed the connection.</source>
        <translation>%1 서버가 연결을 닫았습니다.</translation>
    </message>
    <message>
        <source>The server at %1 has closed the connection: %2.</source>
        <translation>%1 서버가 연결을 닫았습니다: %2.</translation>
    </message>
    <message>
        <source>Search again and join anew.</source>
        <translation>다시 찾아서 새로 참가하세요.</translation>
    </message>
    <message>
        <source>The host has removed you from &quot;%1&quot;.</source>
        <translation>방장이 “%1”에서 내보냈습니다.</translation>
    </message>
    <message>
        <source>Other sessions are still open to you.</source>
        <translation>다른 세션에는 참가할 수 있습니다.</translation>
    </message>
    <message>
        <source>You were away from &quot;%1&quot; for more than 30 s.</source>
        <translation>“%1”에서 30초 넘게 떠나 있었습니다.</translation>
    </message>
    <message>
        <source>Join it again while it is in the lobby.</source>
        <translation>로비에 있는 동안 다시 참가하세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was ended.</source>
        <translation>“%1” 세션이 끝났습니다.</translation>
    </message>
    <message>
        <source>The host has closed it or did not come back. Join or host another one.</source>
        <translation>방장이 닫았거나 돌아오지 않았습니다. 다른 세션에 참가하거나 여세요.</translation>
    </message>
    <message>
        <source>%1 has left.</source>
        <translation>%1 님이 나갔습니다.</translation>
    </message>
    <message>
        <source>The host has removed %1.</source>
        <translation>방장이 %1 님을 내보냈습니다.</translation>
    </message>
    <message>
        <source>The connection of %1 was lost.</source>
        <translation>%1 님의 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>The session was ended.</source>
        <translation>세션이 끝났습니다.</translation>
    </message>
    <message>
        <source>lobby</source>
        <translation>로비</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>오픈 직전</translation>
    </message>
    <message>
        <source>running</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>over</source>
        <translation>끝남</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>끝났습니다</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 뒤</translation>
    </message>
    <message>
        <source>when all are ready</source>
        <translation>모두 준비되면</translation>
    </message>
    <message>
        <source>when the host starts</source>
        <translation>방장이 시작하면</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>곧</translation>
    </message>
    <message>
        <source>That is no e-mail address.</source>
        <translation>이메일 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>Type one like name@place.org, or leave the field empty.</source>
        <translation>name@place.org처럼 입력하거나 비워 두세요.</translation>
    </message>
    <message>
        <source>You are connected to this server from somewhere else.</source>
        <translation>다른 곳에서 이 서버에 연결되어 있습니다.</translation>
    </message>
    <message>
        <source>Join here again to go on here; the other one then ends.</source>
        <translation>여기서 이어 가려면 다시 참가하세요. 그러면 다른 연결은 끝납니다.</translation>
    </message>
    <message>
        <source>The server cannot write that down now.</source>
        <translation>서버가 지금은 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again later, or tell who runs the server.</source>
        <translation>바뀐 것은 없습니다. 나중에 다시 하거나 서버 운영자에게 알리세요.</translation>
    </message>
    <message>
        <source>The server&apos;s disk failed at the last step.</source>
        <translation>마지막 단계에서 서버의 디스크에 오류가 났습니다.</translation>
    </message>
    <message>
        <source>It may be done or not: look at it again in a moment.</source>
        <translation>처리되었을 수도, 아닐 수도 있습니다. 잠시 뒤 다시 확인하세요.</translation>
    </message>
    <message>
        <source>You came in at %1 from somewhere else.</source>
        <translation>다른 곳에서 %1에 들어왔습니다.</translation>
    </message>
    <message>
        <source>There your place and your seats go on. Join here again to have them back here.</source>
        <translation>순번과 좌석은 그쪽에서 이어집니다. 여기서 다시 참가하면 이쪽으로 가져옵니다.</translation>
    </message>
    <message>
        <source>You are not signed in at %1 any more.</source>
        <translation>%1의 로그인이 끝났습니다.</translation>
    </message>
    <message>
        <source>The time of this sign-in is over, the password is a new one, or it was ended elsewhere. Sign in again.</source>
        <translation>로그인 시간이 지났거나, 비밀번호가 바뀌었거나, 다른 곳에서 로그아웃했습니다. 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>The server wants letters typed first.</source>
        <translation>서버가 먼저 보안문자를 요구합니다.</translation>
    </message>
    <message>
        <source>Type those of the picture.</source>
        <translation>그림의 문자를 입력하세요.</translation>
    </message>
    <message>
        <source>The letters do not match.</source>
        <translation>보안문자가 맞지 않습니다.</translation>
    </message>
    <message>
        <source>Here are new ones.</source>
        <translation>새 문자를 입력하세요.</translation>
    </message>
    <message>
        <source>These letters are too old.</source>
        <translation>보안문자의 유효 시간이 지났습니다.</translation>
    </message>
    <message>
        <source>at a rematch</source>
        <translation>재대결 때</translation>
    </message>
</context>
<context>
    <name>MistakeWords</name>
    <message>
        <source>a place</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>좌석 %1</translation>
    </message>
    <message>
        <source>more than the ticket limit</source>
        <translation>매수 제한 초과</translation>
    </message>
    <message>
        <source>not enough seats side by side there</source>
        <translation>그곳에 나란한 좌석이 부족함</translation>
    </message>
    <message>
        <source>it would have left a single seat</source>
        <translation>한 자리만 남게 됨</translation>
    </message>
    <message>
        <source>an accessible place, kept for those who need it</source>
        <translation>필요한 사람을 위한 휠체어석</translation>
    </message>
    <message>
        <source>the balance was too low</source>
        <translation>잔액 부족</translation>
    </message>
    <message>
        <source>the card details were not accepted</source>
        <translation>카드 정보가 맞지 않음</translation>
    </message>
    <message>
        <source>the card&apos;s limit was exceeded</source>
        <translation>카드 한도 초과</translation>
    </message>
    <message>
        <source>the card company gave no answer</source>
        <translation>카드사 응답 없음</translation>
    </message>
    <message>
        <source>Wrong letters</source>
        <translation>보안문자 틀림</translation>
    </message>
    <message>
        <source>Clicked %1 ms after the opening</source>
        <translation>오픈 %1 ms 뒤에 클릭</translation>
    </message>
    <message>
        <source>Clicked %1 ms before the opening</source>
        <translation>오픈 %1 ms 전에 클릭</translation>
    </message>
    <message>
        <source>, %1 times in all</source>
        <translation>, 모두 %1번</translation>
    </message>
    <message>
        <source>Missed the turn</source>
        <translation>차례를 놓침</translation>
    </message>
    <message>
        <source>Used the pass %1 s before its end</source>
        <translation>입장권 만료 %1초 전에 사용</translation>
    </message>
    <message>
        <source>Went back to the queue</source>
        <translation>대기열로 돌아감</translation>
    </message>
    <message>
        <source>Wrong letters (%1 for %2)</source>
        <translation>보안문자 틀림 (%2 대신 %1)</translation>
    </message>
    <message>
        <source>Corrected a letter (%1 for %2)</source>
        <translation>글자 하나를 고침 (%2 대신 %1)</translation>
    </message>
    <message>
        <source>The letters grew too old</source>
        <translation>보안문자 시간 초과</translation>
    </message>
    <message>
        <source>Clicked %1, held by a rival</source>
        <translation>경쟁자가 선점한 %1 클릭</translation>
    </message>
    <message>
        <source>Clicked %1, already taken</source>
        <translation>이미 나간 %1 클릭</translation>
    </message>
    <message>
        <source>Lost %1, which %2 rivals aimed at</source>
        <translation>경쟁자 %2명이 노린 %1 놓침</translation>
    </message>
    <message>
        <source>Lost %1, gone for %2 ms</source>
        <translation>%2 ms 전에 나간 %1 놓침</translation>
    </message>
    <message>
        <source>Lost %1 by %2 ms</source>
        <translation>%1, %2 ms 차이로 놓침</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>거절됨: %1</translation>
    </message>
    <message>
        <source>Clicked faster than the sale allows</source>
        <translation>판매가 허용하는 것보다 빠르게 클릭</translation>
    </message>
    <message>
        <source>Better seats went while choosing</source>
        <translation>고르는 동안 더 좋은 좌석이 나감</translation>
    </message>
    <message>
        <source>Better seats were free at the click</source>
        <translation>클릭할 때 더 좋은 좌석이 남아 있었음</translation>
    </message>
    <message>
        <source>The hold ran out</source>
        <translation>선점 시간 초과</translation>
    </message>
    <message>
        <source>Fields typed again: %1</source>
        <translation>다시 입력한 칸: %1</translation>
    </message>
    <message>
        <source>Paid with wrong card details</source>
        <translation>틀린 카드 정보로 결제</translation>
    </message>
    <message>
        <source>Paid with too little in the wallet</source>
        <translation>지갑 잔액이 모자란 채 결제</translation>
    </message>
    <message>
        <source>Payment refused: %1</source>
        <translation>결제 거절: %1</translation>
    </message>
    <message>
        <source>Tries the payment needed again: %1</source>
        <translation>결제 재시도: %1번</translation>
    </message>
    <message>
        <source>The payment limit passed</source>
        <translation>결제 시간 초과</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>연결이 끊김</translation>
    </message>
    <message>
        <source>The sale was not open yet. Listen to the count, not to the nerves.</source>
        <translation>아직 오픈 전이었습니다. 긴장이 아니라 카운트에 맞추세요.</translation>
    </message>
    <message>
        <source>The change of the button was waited for. Click on the count.</source>
        <translation>버튼이 바뀌기를 기다렸습니다. 카운트에 맞춰 누르세요.</translation>
    </message>
    <message>
        <source>The opening passed unnoticed. Be there ten seconds before.</source>
        <translation>오픈을 지나쳤습니다. 10초 전에 준비하세요.</translation>
    </message>
    <message>
        <source>The pass lapsed unused. Keep the chime on while waiting.</source>
        <translation>입장권을 쓰지 못했습니다. 기다리는 동안 알림음을 켜 두세요.</translation>
    </message>
    <message>
        <source>The turn was noticed late. Keep the chime on while waiting.</source>
        <translation>차례를 늦게 알아챘습니다. 기다리는 동안 알림음을 켜 두세요.</translation>
    </message>
    <message>
        <source>The place in the queue was given up.</source>
        <translation>순번을 포기했습니다.</translation>
    </message>
    <message>
        <source>Compare the shapes before sending; new letters take a second.</source>
        <translation>보내기 전에 모양을 비교하세요. 새 문자는 1초가 걸립니다.</translation>
    </message>
    <message>
        <source>A key was taken back.</source>
        <translation>글쇠 하나를 되돌렸습니다.</translation>
    </message>
    <message>
        <source>They are good for a few minutes only.</source>
        <translation>몇 분 동안만 유효합니다.</translation>
    </message>
    <message>
        <source>It was striped when you clicked it. Aim at plain seats.</source>
        <translation>누를 때 줄무늬였습니다. 무늬 없는 좌석을 노리세요.</translation>
    </message>
    <message>
        <source>The map drew it as not to be had.</source>
        <translation>배치도에 살 수 없는 좌석으로 보였습니다.</translation>
    </message>
    <message>
        <source>Seats beside the obvious ones have fewer hunters.</source>
        <translation>눈에 띄는 자리 옆은 경쟁자가 적습니다.</translation>
    </message>
    <message>
        <source>The click came too long after the look.</source>
        <translation>본 뒤 너무 늦게 눌렀습니다.</translation>
    </message>
    <message>
        <source>Nobody can see that coming. Have the next seat ready.</source>
        <translation>아무도 예측할 수 없습니다. 다음 좌석을 준비해 두세요.</translation>
    </message>
    <message>
        <source>The sale&apos;s rules do not allow it.</source>
        <translation>판매 규칙이 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>One good click is worth ten.</source>
        <translation>좋은 클릭 한 번이 열 번보다 낫습니다.</translation>
    </message>
    <message>
        <source>Take a good seat at once; a swap is always possible.</source>
        <translation>좋은 좌석은 바로 잡으세요. 언제든 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Try best available.</source>
        <translation>최적 좌석 추천을 써 보세요.</translation>
    </message>
    <message>
        <source>Such as %1.</source>
        <translation>예: %1.</translation>
    </message>
    <message>
        <source>The seats were not ordered before the hold&apos;s end.</source>
        <translation>선점이 끝나기 전에 주문하지 않았습니다.</translation>
    </message>
    <message>
        <source>Fields of the payment form were corrected.</source>
        <translation>결제 양식의 칸을 고쳤습니다.</translation>
    </message>
    <message>
        <source>Check the marked field before paying.</source>
        <translation>결제 전에 표시된 칸을 확인하세요.</translation>
    </message>
    <message>
        <source>Top up before the sale.</source>
        <translation>판매 전에 충전하세요.</translation>
    </message>
    <message>
        <source>Chance. Have a second way to pay ready.</source>
        <translation>운입니다. 다른 결제 수단을 준비해 두세요.</translation>
    </message>
    <message>
        <source>Chance: the provider did not answer at first.</source>
        <translation>운: 결제사가 처음에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The payment was not made in time; nothing was charged.</source>
        <translation>제시간에 결제하지 못했습니다. 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>Chance, but places and seats are kept for a while.</source>
        <translation>운이지만 순번과 좌석은 잠시 유지됩니다.</translation>
    </message>
    <message>
        <source>opening click</source>
        <translation>오픈 클릭</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>보안문자</translation>
    </message>
    <message>
        <source>seat clicking</source>
        <translation>좌석 클릭</translation>
    </message>
    <message>
        <source>payment form</source>
        <translation>결제 양식</translation>
    </message>
    <message>
        <source>seats side by side</source>
        <translation>연속석</translation>
    </message>
    <message>
        <source>recovery from a loss</source>
        <translation>놓친 뒤 회복</translation>
    </message>
    <message>
        <source>returned seats</source>
        <translation>취소표</translation>
    </message>
</context>
<context>
    <name>Nickname</name>
    <message>
        <source>Calm</source>
        <translation>차분한</translation>
    </message>
    <message>
        <source>Brave</source>
        <translation>용감한</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>재빠른</translation>
    </message>
    <message>
        <source>Merry</source>
        <translation>명랑한</translation>
    </message>
    <message>
        <source>Clever</source>
        <translation>영리한</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>다정한</translation>
    </message>
    <message>
        <source>Lucky</source>
        <translation>운 좋은</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>씩씩한</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파란</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>빨간</translation>
    </message>
    <message>
        <source>Golden</source>
        <translation>금빛</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>보랏빛</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>은빛</translation>
    </message>
    <message>
        <source>White</source>
        <translation>하얀</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>호박색</translation>
    </message>
    <message>
        <source>Otter</source>
        <translation>수달</translation>
    </message>
    <message>
        <source>Fox</source>
        <translation>여우</translation>
    </message>
    <message>
        <source>Heron</source>
        <translation>왜가리</translation>
    </message>
    <message>
        <source>Badger</source>
        <translation>오소리</translation>
    </message>
    <message>
        <source>Magpie</source>
        <translation>까치</translation>
    </message>
    <message>
        <source>Lynx</source>
        <translation>스라소니</translation>
    </message>
    <message>
        <source>Dolphin</source>
        <translation>돌고래</translation>
    </message>
    <message>
        <source>Owl</source>
        <translation>부엉이</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>a nickname of three words: adjective, colour, animal</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Guest %1</source>
        <translation>손님 %1</translation>
    </message>
</context>
<context>
    <name>OpenRunWords</name>
    <message numerus="yes">
        <source>%n seat(s) are kept for you</source>
        <translation>
            <numerusform>좌석 %n석이 보관되어 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Your time on the map runs on</source>
        <translation>좌석 선택 시간이 계속 흐릅니다</translation>
    </message>
    <message>
        <source>It is your turn</source>
        <translation>입장 차례입니다</translation>
    </message>
    <message>
        <source>Place %L1 in the queue is kept for you</source>
        <translation>대기 순번 %L1번이 보관되어 있습니다</translation>
    </message>
    <message>
        <source>Your part in the draw is kept for you</source>
        <translation>추첨 참여가 보관되어 있습니다</translation>
    </message>
    <message>
        <source>A sale goes on without you: %1.</source>
        <translation>예매가 아직 진행 중입니다: %1.</translation>
    </message>
    <message>
        <source>%1 until %2.</source>
        <translation>%1 (%2까지).</translation>
    </message>
    <message>
        <source>The order can be paid until %1.</source>
        <translation>주문은 %1까지 결제할 수 있습니다.</translation>
    </message>
    <message>
        <source>The seats stay held for %1.</source>
        <translation>좌석은 %1 동안 선점됩니다.</translation>
    </message>
    <message>
        <source>The place stays yours for %1.</source>
        <translation>자리는 %1 동안 유지됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeDataWords</name>
    <message>
        <source>%1: %2; run `frontrow data check`, which names what is damaged and what can be done</source>
        <translation>%1: %2. `frontrow data check`를 실행하면 무엇이 손상되었고 어떻게 할 수 있는지 알려 줍니다</translation>
    </message>
    <message>
        <source>A name has 1 to 30 characters.</source>
        <translation>이름은 1~30자입니다.</translation>
    </message>
    <message>
        <source>The name could not be written to the data folder.</source>
        <translation>이름을 데이터 폴더에 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>run %1: %2</source>
        <translation>연습 %1: %2</translation>
    </message>
</context>
<context>
    <name>PracticeHostWords</name>
    <message>
        <source>The data was moved to %1, and nothing is there now. Connect its disk, then start Frontrow again.</source>
        <translation>데이터를 %1(으)로 옮겼는데 지금은 아무것도 없습니다. 그 디스크를 연결한 뒤 Frontrow를 다시 시작하세요.</translation>
    </message>
</context>
<context>
    <name>PracticeWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>Opening click</source>
        <translation>오픈 클릭</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>보안문자</translation>
    </message>
    <message>
        <source>First hold after entry</source>
        <translation>입장 후 첫 선점</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>Door to ticket</source>
        <translation>오픈부터 티켓까지</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date without its year: day, month.</extracomment>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>best —</source>
        <translation>최고 —</translation>
    </message>
    <message>
        <source>best %1</source>
        <translation>최고 %1</translation>
    </message>
    <message>
        <source>best %1 · Row %2, %3</source>
        <translation>최고 %1 · %3구역 %2열</translation>
    </message>
    <message>
        <source>The opening click costs you %1 a run.</source>
        <translation>오픈 클릭에서 한 번에 %1을 잃고 있습니다.</translation>
    </message>
    <message>
        <source>Letters cost you %1 a run.</source>
        <translation>보안문자에서 한 번에 %1을 잃고 있습니다.</translation>
    </message>
    <message>
        <source>Reacting to “your turn” and the map costs you %1 a run.</source>
        <translation>입장 알림과 좌석도에 반응하는 데 한 번에 %1을 잃고 있습니다.</translation>
    </message>
    <message>
        <source>Choosing seats costs you %1 a run.</source>
        <translation>좌석을 고르는 데 한 번에 %1을 잃고 있습니다.</translation>
    </message>
    <message>
        <source>The payment form costs you %1 a run.</source>
        <translation>결제 정보 입력에서 한 번에 %1을 잃고 있습니다.</translation>
    </message>
    <message>
        <source>Click on the count, not when the button changes. A run that is over after the opening is practice, too.</source>
        <translation>버튼이 바뀔 때가 아니라 숫자에 맞춰 누르세요. 오픈까지만 해도 연습이 됩니다.</translation>
    </message>
    <message>
        <source>With the rule “Letters: before and after” each run has them twice.</source>
        <translation>규칙에서 보안문자를 ‘전후 모두’로 하면 한 번에 두 번 연습합니다.</translation>
    </message>
    <message>
        <source>Choose the section before it is your turn, and keep a finger on Enter.</source>
        <translation>입장하기 전에 구역을 정하고 Enter에 손을 올려 두세요.</translation>
    </message>
    <message>
        <source>B takes the best seats for your party. The same seed again shows what was left.</source>
        <translation>B를 누르면 일행에게 가장 좋은 좌석을 잡습니다. 같은 시드로 다시 하면 무엇이 남았는지 보입니다.</translation>
    </message>
    <message>
        <source>The wallet has no form: 1, then Enter.</source>
        <translation>지갑은 입력할 것이 없습니다. 1, 그다음 Enter를 누르세요.</translation>
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
    <message>
        <source>Section %1, row %2, seats %3</source>
        <translation>%1구역 %2열 %3번</translation>
    </message>
</context>
<context>
    <name>RehearsalChoiceWords</name>
    <message>
        <source>The scenario is played on the plan “%1”, which is not here. Import that plan to play it.</source>
        <translation>이 시나리오의 배치도 ‘%1’이 없습니다. 배치도를 가져오면 시작할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>RehearsalSummary</name>
    <message>
        <source>the waiting room was never entered</source>
        <translation>대기실에 들어가지 않음</translation>
    </message>
    <message>
        <source>the run ended in the waiting room</source>
        <translation>대기실에서 끝남</translation>
    </message>
    <message>
        <source>the turn came and was not used</source>
        <translation>차례가 왔으나 쓰지 않음</translation>
    </message>
    <message>
        <source>the letters were not passed</source>
        <translation>보안문자를 통과하지 못함</translation>
    </message>
    <message>
        <source>no seats were left for this party</source>
        <translation>일행을 위한 좌석이 남지 않음</translation>
    </message>
    <message>
        <source>every request for seats was refused</source>
        <translation>좌석 요청이 모두 거절됨</translation>
    </message>
    <message>
        <source>seats were in reach, and none was asked for</source>
        <translation>잡을 수 있는 좌석이 있었으나 요청하지 않음</translation>
    </message>
    <message>
        <source>the held seats were not ordered in time</source>
        <translation>선점한 좌석을 제때 주문하지 않음</translation>
    </message>
    <message>
        <source>the payment limit passed; nothing was charged</source>
        <translation>결제 시간 초과, 청구 없음</translation>
    </message>
    <message>
        <source>the payment was refused; nothing was charged</source>
        <translation>결제 거절, 청구 없음</translation>
    </message>
    <message>
        <source>the order was given up</source>
        <translation>주문을 포기함</translation>
    </message>
    <message>
        <source>Left early: %1</source>
        <translation>중간에 나감: %1</translation>
    </message>
    <message>
        <source>No ticket: %1</source>
        <translation>티켓 없음: %1</translation>
    </message>
    <message>
        <source>%1 row %2 seat %3 (%4)</source>
        <translation>%1 %2열 %3번 (%4)</translation>
    </message>
    <message>
        <source>Tickets: %1 of %2 · %3</source>
        <translation>티켓: %2장 중 %1장 · %3</translation>
    </message>
    <message>
        <source>Run: %1, seed %2, version %3, digest %4</source>
        <translation>연습: %1, 시드 %2, 버전 %3, 다이제스트 %4</translation>
    </message>
    <message>
        <source>Venue: %1, %2 seats, %3 rivals, a party of %4</source>
        <translation>공연장: %1, 좌석 %2, 경쟁자 %3, 일행 %4명</translation>
    </message>
    <message>
        <source>The scenario is a fixed one: the result can be compared.</source>
        <translation>고정 시나리오: 결과를 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>The seed was known: the result stands apart from first sight runs.</source>
        <translation>아는 시드: 처음 보는 연습과 따로 기록됩니다.</translation>
    </message>
    <message>
        <source>A scenario of its own: the result cannot be compared with others.</source>
        <translation>직접 만든 시나리오: 다른 결과와 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>click</source>
        <translation>클릭</translation>
    </message>
    <message>
        <source>queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>보안문자</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>all</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>you</source>
        <translation>나</translation>
    </message>
    <message>
        <source>your best</source>
        <translation>내 최고</translation>
    </message>
    <message>
        <source>field median</source>
        <translation>전체 중앙값</translation>
    </message>
    <message>
        <source>A new personal best.</source>
        <translation>개인 최고 기록입니다.</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>순번: %1</translation>
    </message>
    <message>
        <source>, %1 to be expected</source>
        <translation>, 예상 %1</translation>
    </message>
    <message>
        <source>, waited %1 s</source>
        <translation>, 대기 %1초</translation>
    </message>
    <message>
        <source>, %1 % of the seats gone at entry</source>
        <translation>, 입장할 때 좌석 %1 % 판매</translation>
    </message>
    <message>
        <source> and %1 apart from it</source>
        <translation> 외 떨어진 %1석</translation>
    </message>
    <message>
        <source>%1 (%2 row %3, %4)</source>
        <translation>%1 (%2 %3열 %4)</translation>
    </message>
    <message>
        <source>Seat quality: %1 of 10 (distance %2, angle %3, sight line %4, neighbours %5, value %6), %7 m away</source>
        <translation>좌석 품질: 10점 만점에 %1 (거리 %2, 각도 %3, 시야 %4, 일행 %5, 가격 대비 %6), %7 m 거리</translation>
    </message>
    <message>
        <source>View: %1 of 10; %2 % of the seats have a better one</source>
        <translation>시야: 10점 만점에 %1, 더 좋은 좌석 %2 %</translation>
    </message>
    <message>
        <source>Best in reach at entry: %1</source>
        <translation>입장할 때 최선: %1</translation>
    </message>
    <message>
        <source>Best in reach at the click: %1</source>
        <translation>클릭할 때 최선: %1</translation>
    </message>
    <message>
        <source>Lost by waiting: %1, by choosing: %2</source>
        <translation>기다려 잃음: %1, 골라 잃음: %2</translation>
    </message>
    <message>
        <source>Last in reach: %1, %2 s after the opening</source>
        <translation>마지막 기회: %1, 오픈 %2초 뒤</translation>
    </message>
    <message>
        <source>Luck: %1 s (place %2, network %3, payment %4, lost races %5), %6 places</source>
        <translation>운: %1초 (순번 %2, 네트워크 %3, 결제 %4, 놓친 경합 %5), 순번 %6</translation>
    </message>
    <message>
        <source>In your hands: %1 s (click %2, letters %3, reaction %4, choice %5, form %6), %7 places</source>
        <translation>실력: %1초 (클릭 %2, 보안문자 %3, 반응 %4, 선택 %5, 양식 %6), 순번 %7</translation>
    </message>
    <message>
        <source>Neither: %1 s</source>
        <translation>둘 다 아님: %1초</translation>
    </message>
    <message>
        <source>−%1 s</source>
        <translation>−%1초</translation>
    </message>
    <message>
        <source>−%1 points</source>
        <translation>−%1점</translation>
    </message>
    <message>
        <source>no loss</source>
        <translation>손실 없음</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>잘못된 것이 없습니다.</translation>
    </message>
    <message>
        <source>What it cost:</source>
        <translation>손실:</translation>
    </message>
    <message>
        <source> (luck)</source>
        <translation> (운)</translation>
    </message>
    <message>
        <source> Drill: %1.</source>
        <translation> 훈련: %1.</translation>
    </message>
    <message>
        <source>  and %1 smaller ones</source>
        <translation>  그 밖에 작은 것 %1개</translation>
    </message>
    <message>
        <source>Faster than %1 % of %2 people; </source>
        <translation>%2명 중 %1 %보다 빠름, </translation>
    </message>
    <message>
        <source>%1 got seats, %2 left with nothing</source>
        <translation>%1명 좌석 확보, %2명 빈손</translation>
    </message>
    <message>
        <source>Wallet: %1 → %2 %3 (seats %4, fee %5)</source>
        <translation>지갑: %1 → %2 %3 (좌석 %4, 수수료 %5)</translation>
    </message>
</context>
<context>
    <name>RehearsalWords</name>
    <message>
        <source>the run&apos;s journal could not be written any more, so the run ended; what was bought until then is kept and settled at the next start. Make room on the disk, or run `frontrow data check`</source>
        <translation>연습의 저널을 더 쓸 수 없어 연습이 끝났습니다. 그때까지 산 것은 보존되며 다음 시작 때 정산됩니다. 디스크 공간을 확보하거나 `frontrow data check`를 실행하세요</translation>
    </message>
</context>
<context>
    <name>ReportCards</name>
    <message>
        <source>against your best so far</source>
        <translation>내 최고 기록 대비</translation>
    </message>
    <message>
        <source>against the field median</source>
        <translation>전체 중앙값 대비</translation>
    </message>
    <message>
        <source>against your best so far, %1</source>
        <translation>내 최고 기록(%1) 대비</translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <translation>%1: 10점 만점에 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>막힘 없음</translation>
    </message>
    <message>
        <source>partly covered</source>
        <translation>일부 가림</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>가림</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>시간이 쓰인 곳</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Your best</source>
        <translation>내 최고</translation>
    </message>
    <message>
        <source>Field median</source>
        <translation>전체 중앙값</translation>
    </message>
    <message>
        <source>Time by phase</source>
        <translation>단계별 시간</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet: no best run of this scenario and venue, and nobody of the field has a ticket.</source>
        <translation>아직 비교할 것이 없습니다. 이 시나리오와 공연장의 최고 기록이 없고, 티켓을 산 사람도 없습니다.</translation>
    </message>
    <message>
        <source>You among %1</source>
        <translation>%1명 중 나</translation>
    </message>
    <message>
        <source>opening to ticket, s</source>
        <translation>오픈부터 티켓까지, 초</translation>
    </message>
    <message>
        <source>How long the field took</source>
        <translation>전체가 걸린 시간</translation>
    </message>
    <message>
        <source>Nobody of the field has a ticket, so there is no time to compare with.</source>
        <translation>티켓을 산 사람이 없어 비교할 시간이 없습니다.</translation>
    </message>
    <message>
        <source>Faster than %1</source>
        <translation>%1보다 빠름</translation>
    </message>
    <message>
        <source>Not ranked</source>
        <translation>순위 없음</translation>
    </message>
    <message>
        <source>finished before you: %1</source>
        <translation>먼저 끝낸 사람: %1</translation>
    </message>
    <message>
        <source>only runs with tickets are</source>
        <translation>티켓을 산 연습만 해당</translation>
    </message>
    <message>
        <source>%1 got seats</source>
        <translation>%1명 좌석 확보</translation>
    </message>
    <message>
        <source>%1 left with nothing</source>
        <translation>%1명 빈손</translation>
    </message>
    <message>
        <source>Seat quality</source>
        <translation>좌석 품질</translation>
    </message>
    <message>
        <source>No seats, so nothing to rate.</source>
        <translation>좌석이 없어 평가할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>거리</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>각도</translation>
    </message>
    <message>
        <source>%1° off centre</source>
        <translation>중심에서 %1°</translation>
    </message>
    <message>
        <source>all round</source>
        <translation>사방</translation>
    </message>
    <message>
        <source>Sight line</source>
        <translation>시야</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>일행</translation>
    </message>
    <message>
        <source>%1 of %2 together</source>
        <translation>%2석 중 %1석 나란히</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>가격 대비</translation>
    </message>
    <message>
        <source>What was in reach</source>
        <translation>잡을 수 있던 좌석</translation>
    </message>
    <message>
        <source>quality of 10</source>
        <translation>10점 만점</translation>
    </message>
    <message>
        <source>Best at entry</source>
        <translation>입장할 때 최선</translation>
    </message>
    <message>
        <source>Best at the click</source>
        <translation>클릭할 때 최선</translation>
    </message>
    <message>
        <source>What you got</source>
        <translation>잡은 좌석</translation>
    </message>
    <message>
        <source>Last in reach</source>
        <translation>마지막 기회</translation>
    </message>
    <message>
        <source>No seats for this party were in reach.</source>
        <translation>일행이 잡을 수 있는 좌석이 없었습니다.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Lost by waiting</source>
        <translation>기다려 잃음</translation>
    </message>
    <message>
        <source>Lost by choosing</source>
        <translation>골라 잃음</translation>
    </message>
    <message>
        <source>Luck and skill apart</source>
        <translation>운과 실력</translation>
    </message>
    <message>
        <source>neither: %1</source>
        <translation>둘 다 아님: %1</translation>
    </message>
    <message>
        <source>Luck</source>
        <translation>운</translation>
    </message>
    <message>
        <source>place in the queue</source>
        <translation>대기 순번</translation>
    </message>
    <message>
        <source>network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>lost races</source>
        <translation>놓친 경합</translation>
    </message>
    <message>
        <source>places</source>
        <translation>순번</translation>
    </message>
    <message>
        <source>In your hands</source>
        <translation>실력</translation>
    </message>
    <message>
        <source>click</source>
        <translation>클릭</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>보안문자</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>반응</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>form</source>
        <translation>양식</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>지갑</translation>
    </message>
    <message>
        <source>practice money</source>
        <translation>연습 머니</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>결제 수단</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
</context>
<context>
    <name>ReportReader</name>
    <message>
        <source>This run has no report: it was not played to its end.</source>
        <translation>이 연습에는 리포트가 없습니다. 끝까지 진행되지 않았습니다.</translation>
    </message>
    <message>
        <source>The report of this run cannot be read. Tickets and wallet are not touched; a backup of the data folder has the report as it was.</source>
        <translation>이 연습의 리포트를 읽을 수 없습니다. 티켓과 지갑은 그대로입니다. 데이터 폴더의 백업에 원래 리포트가 있습니다.</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>Seat %1</source>
        <translation>%1번 좌석</translation>
    </message>
    <message>
        <source>Seats %1 and %2</source>
        <translation>%1, %2번 좌석</translation>
    </message>
    <message>
        <source>Opening click</source>
        <translation>오픈 클릭</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
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
        <source>Left early</source>
        <translation>중간에 나감</translation>
    </message>
    <message>
        <source>No ticket</source>
        <translation>티켓 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) bought</source>
        <translation>
            <numerusform>%n석 구매</numerusform>
        </translation>
    </message>
    <message>
        <source>left early</source>
        <translation>중간에 나감</translation>
    </message>
    <message>
        <source>no ticket</source>
        <translation>티켓 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>티켓 %n장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s), apart</source>
        <translation>
            <numerusform>떨어진 %n석</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>%2 %1열</translation>
    </message>
    <message>
        <source>%1 row %2 seat %3</source>
        <translation>%1 %2열 %3번</translation>
    </message>
    <message>
        <source>top %1 % of the house</source>
        <translation>공연장 상위 %1 %</translation>
    </message>
    <message>
        <source>%1 of the seats have a better view</source>
        <translation>시야가 더 좋은 좌석 %1</translation>
    </message>
    <message>
        <source>The waiting room was never entered</source>
        <translation>대기실에 들어가지 않았습니다</translation>
    </message>
    <message>
        <source>The run ended in the waiting room</source>
        <translation>대기실에서 끝났습니다</translation>
    </message>
    <message>
        <source>The turn came and was not used</source>
        <translation>차례가 왔지만 쓰지 않았습니다</translation>
    </message>
    <message>
        <source>The letters were not passed</source>
        <translation>보안문자를 통과하지 못했습니다</translation>
    </message>
    <message>
        <source>No seats were left for this party</source>
        <translation>일행을 위한 좌석이 남지 않았습니다</translation>
    </message>
    <message>
        <source>Every request for seats was refused</source>
        <translation>좌석 요청이 모두 거절되었습니다</translation>
    </message>
    <message>
        <source>Seats were in reach, and none was asked for</source>
        <translation>잡을 수 있었지만 좌석을 요청하지 않았습니다</translation>
    </message>
    <message>
        <source>The held seats were not ordered in time</source>
        <translation>선점한 좌석을 제때 주문하지 않았습니다</translation>
    </message>
    <message>
        <source>The payment limit passed</source>
        <translation>결제 시간이 지났습니다</translation>
    </message>
    <message>
        <source>The payment was refused</source>
        <translation>결제가 거절되었습니다</translation>
    </message>
    <message>
        <source>The order was given up</source>
        <translation>주문을 포기했습니다</translation>
    </message>
    <message>
        <source>Left early: kept, and out of every statistic.</source>
        <translation>중간에 나감: 보관되지만 통계에는 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>A fixed scenario at first sight: the result can be compared.</source>
        <translation>처음 보는 고정 시나리오: 결과를 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>Known seed: the result stands apart from runs at first sight.</source>
        <translation>아는 시드: 처음 보는 연습과 따로 기록됩니다.</translation>
    </message>
    <message>
        <source>A scenario of its own: the result cannot be compared with others.</source>
        <translation>직접 만든 시나리오: 다른 결과와 비교할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source> and %n apart from it</source>
        <translation>
            <numerusform> 외 떨어진 %n석</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 row %2, %3</source>
        <translation>%1 %2열 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n석</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n %1 seat(s)</source>
        <translation>
            <numerusform>%1 %n석</numerusform>
        </translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>지갑</translation>
    </message>
    <message>
        <source>card</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>계좌이체</translation>
    </message>
    <message>
        <source>split</source>
        <translation>나눠 내기</translation>
    </message>
</context>
<context>
    <name>RuleFieldWords</name>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>초</translation>
    </message>
    <message>
        <source>min</source>
        <translation>분</translation>
    </message>
    <message>
        <source>h</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>a second</source>
        <translation>/초</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>/분</translation>
    </message>
    <message>
        <source>a seat</source>
        <translation>/좌석</translation>
    </message>
    <message>
        <source>₩</source>
        <translation>원</translation>
    </message>
    <message>
        <source>days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>₩%1</source>
        <translation>₩%1</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>오픈</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation>입장</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>대기실</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>보안문자</translation>
    </message>
    <message>
        <source>Seats and holds</source>
        <translation>좌석과 선점</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>경쟁자</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>0 (%1) to %2</source>
        <translation>0(%1) ~ %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A number and its unit: &quot;5 min&quot;.</extracomment>
        <translation>%1%2</translation>
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
        <translation>누구나 살 수 있는지, 코드를 먼저 입력해야 하는지 정합니다.</translation>
    </message>
    <message>
        <source>Click before the opening</source>
        <translation>오픈 전 클릭</translation>
    </message>
    <message>
        <source>What happens to a click that comes too early.</source>
        <translation>너무 일찍 누르면 어떻게 되는지 정합니다.</translation>
    </message>
    <message>
        <source>Lock after an early click</source>
        <translation>이른 클릭 뒤 잠금</translation>
    </message>
    <message>
        <source>How long the button stays locked, where early clicks lock it.</source>
        <translation>이른 클릭이 버튼을 잠글 때 잠겨 있는 시간입니다.</translation>
    </message>
    <message>
        <source>Waiting room opens</source>
        <translation>대기실 열림</translation>
    </message>
    <message>
        <source>How long before the opening people can come in.</source>
        <translation>오픈 얼마 전부터 들어올 수 있는지 정합니다.</translation>
    </message>
    <message>
        <source>at the opening</source>
        <translation>오픈과 동시에</translation>
    </message>
    <message>
        <source>Who is let in first: by click, by a shuffle at the opening, or by draw.</source>
        <translation>누가 먼저 들어가는지 정합니다. 클릭 순, 오픈 때 섞기, 추첨이 있습니다.</translation>
    </message>
    <message>
        <source>Admission rate</source>
        <translation>입장 속도</translation>
    </message>
    <message>
        <source>People let in; where a time of selling out is set, the rate follows from that.</source>
        <translation>들여보내는 인원입니다. 매진 시간을 정하면 거기에 맞춰집니다.</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>몰아 입장</translation>
    </message>
    <message>
        <source>How much of the rate may be saved up while nobody can enter.</source>
        <translation>입장이 막힌 동안 모아 둘 수 있는 분량입니다.</translation>
    </message>
    <message>
        <source>Entry in groups</source>
        <translation>묶음 입장</translation>
    </message>
    <message>
        <source>People enter together once in this time.</source>
        <translation>이 시간마다 한 번에 들어갑니다.</translation>
    </message>
    <message>
        <source>steadily</source>
        <translation>계속 조금씩</translation>
    </message>
    <message>
        <source>On the map at once</source>
        <translation>동시 좌석 선택</translation>
    </message>
    <message>
        <source>So many people choose seats at the same time.</source>
        <translation>동시에 좌석을 고를 수 있는 인원입니다.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Pass usable for</source>
        <translation>입장권 유효 시간</translation>
    </message>
    <message>
        <source>Time to go on once it is your turn.</source>
        <translation>순서가 온 뒤 들어가야 하는 시간입니다.</translation>
    </message>
    <message>
        <source>Time on the map</source>
        <translation>좌석도 이용 시간</translation>
    </message>
    <message>
        <source>How long one visit to the map may last.</source>
        <translation>좌석도에 한 번 들어가 머물 수 있는 시간입니다.</translation>
    </message>
    <message>
        <source>Place is renewed</source>
        <translation>순번 갱신</translation>
    </message>
    <message>
        <source>How often the shown place changes near the front.</source>
        <translation>앞쪽에서 순번이 바뀌는 빈도입니다.</translation>
    </message>
    <message>
        <source>Preview while waiting</source>
        <translation>대기 중 미리보기</translation>
    </message>
    <message>
        <source>What the waiting room shows of the seats that are left.</source>
        <translation>대기실에서 남은 좌석을 얼마나 보여 주는지 정합니다.</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>유예 시간</translation>
    </message>
    <message>
        <source>A lost connection keeps its place this long.</source>
        <translation>연결이 끊겨도 이 시간 동안 순번이 유지됩니다.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Coming back</source>
        <translation>다시 들어오기</translation>
    </message>
    <message>
        <source>What a reload of the waiting room costs.</source>
        <translation>대기실을 새로고침하면 어떻게 되는지 정합니다.</translation>
    </message>
    <message>
        <source>Reload lock</source>
        <translation>새로고침 잠금</translation>
    </message>
    <message>
        <source>How long coming back is locked, where a reload locks it.</source>
        <translation>새로고침이 잠글 때 다시 들어올 수 없는 시간입니다.</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>두 번째 창</translation>
    </message>
    <message>
        <source>What happens when one person comes in twice.</source>
        <translation>한 사람이 두 번 들어오면 어떻게 되는지 정합니다.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>보안문자</translation>
    </message>
    <message>
        <source>When distorted letters have to be typed.</source>
        <translation>보안문자를 언제 입력하는지 정합니다.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>글자 수</translation>
    </message>
    <message>
        <source>Letters to type each time.</source>
        <translation>한 번에 입력할 글자 수입니다.</translation>
    </message>
    <message>
        <source>Distortion</source>
        <translation>왜곡</translation>
    </message>
    <message>
        <source>How hard they are to read.</source>
        <translation>읽기 어려운 정도입니다.</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>유효 시간</translation>
    </message>
    <message>
        <source>Older letters are refused and new ones come.</source>
        <translation>지나면 거절되고 새 문자가 나옵니다.</translation>
    </message>
    <message>
        <source>New letters take</source>
        <translation>새 문자 대기</translation>
    </message>
    <message>
        <source>The wait after asking for other letters.</source>
        <translation>다른 문자를 요청한 뒤 기다리는 시간입니다.</translation>
    </message>
    <message>
        <source>Wrong tries</source>
        <translation>틀린 횟수</translation>
    </message>
    <message>
        <source>After so many the place in the queue is lost.</source>
        <translation>이만큼 틀리면 순번을 잃습니다.</translation>
    </message>
    <message>
        <source>Once is enough</source>
        <translation>한 번만 입력</translation>
    </message>
    <message>
        <source>Letters passed before are not asked again in this sale.</source>
        <translation>한 번 통과하면 이 판매에서 다시 묻지 않습니다.</translation>
    </message>
    <message>
        <source>Tickets per person</source>
        <translation>1인 매수</translation>
    </message>
    <message>
        <source>Held and bought seats together; no party can be larger.</source>
        <translation>선점과 구매를 합친 수입니다. 일행도 이보다 클 수 없습니다.</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>선점 시간</translation>
    </message>
    <message>
        <source>How long chosen seats are kept before they go back.</source>
        <translation>고른 좌석이 돌아가기 전까지 유지되는 시간입니다.</translation>
    </message>
    <message>
        <source>Hold time starts</source>
        <translation>선점 시간 시작</translation>
    </message>
    <message>
        <source>From when the time of a hold runs.</source>
        <translation>선점 시간이 언제부터 흐르는지 정합니다.</translation>
    </message>
    <message>
        <source>Hold time on a change</source>
        <translation>바꿀 때 선점 시간</translation>
    </message>
    <message>
        <source>What the time does when other seats are taken instead.</source>
        <translation>다른 좌석으로 바꾸면 시간이 어떻게 되는지 정합니다.</translation>
    </message>
    <message>
        <source>Lost connection</source>
        <translation>연결 끊김</translation>
    </message>
    <message>
        <source>Seats are kept this long for somebody who is cut off.</source>
        <translation>연결이 끊긴 사람의 좌석을 유지하는 시간입니다.</translation>
    </message>
    <message>
        <source>freed at once</source>
        <translation>바로 풀림</translation>
    </message>
    <message>
        <source>Seats on leaving</source>
        <translation>나갈 때 좌석</translation>
    </message>
    <message>
        <source>When the seats of somebody who leaves come back.</source>
        <translation>나간 사람의 좌석이 언제 돌아오는지 정합니다.</translation>
    </message>
    <message>
        <source>Seat map</source>
        <translation>좌석 배치도</translation>
    </message>
    <message>
        <source>Whether the map follows the sale or is loaded once.</source>
        <translation>좌석도가 실시간인지, 한 번만 불러오는지 정합니다.</translation>
    </message>
    <message>
        <source>Reloads in 10 s</source>
        <translation>10초 안 새로고침</translation>
    </message>
    <message>
        <source>More reloads of the map are blocked, where they are limited.</source>
        <translation>제한이 있을 때 이보다 많으면 막힙니다.</translation>
    </message>
    <message>
        <source>Reload block</source>
        <translation>새로고침 차단</translation>
    </message>
    <message>
        <source>How long the map is blocked after too many reloads.</source>
        <translation>너무 많이 새로고침하면 좌석도가 막히는 시간입니다.</translation>
    </message>
    <message>
        <source>Colour of a section</source>
        <translation>구역 색</translation>
    </message>
    <message>
        <source>What its strength says: the share that is free, or the share that is sold.</source>
        <translation>색의 진하기가 남은 비율인지 팔린 비율인지 정합니다.</translation>
    </message>
    <message>
        <source>Single seats</source>
        <translation>홀로 남는 좌석</translation>
    </message>
    <message>
        <source>What happens to a choice that leaves one seat alone.</source>
        <translation>한 자리만 남기는 선택을 어떻게 하는지 정합니다.</translation>
    </message>
    <message>
        <source>Seat requests a second</source>
        <translation>초당 좌석 요청</translation>
    </message>
    <message>
        <source>Faster clicking on seats is refused for a moment.</source>
        <translation>이보다 빨리 누르면 잠시 거절됩니다.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>한꺼번에 요청</translation>
    </message>
    <message>
        <source>So many quick seat requests pass before that.</source>
        <translation>거절되기 전에 연달아 보낼 수 있는 요청 수입니다.</translation>
    </message>
    <message>
        <source>Lapsed holds</source>
        <translation>끝난 선점</translation>
    </message>
    <message>
        <source>After so many holds that ran out, a break is forced.</source>
        <translation>선점을 이만큼 흘려보내면 잠시 쉬어야 합니다.</translation>
    </message>
    <message>
        <source>Forced break</source>
        <translation>강제 휴식</translation>
    </message>
    <message>
        <source>How long that break lasts.</source>
        <translation>그 휴식의 길이입니다.</translation>
    </message>
    <message>
        <source>Payment limit</source>
        <translation>결제 제한 시간</translation>
    </message>
    <message>
        <source>Time to pay, from first opening the payment page.</source>
        <translation>결제 화면을 처음 연 때부터의 시간입니다.</translation>
    </message>
    <message>
        <source>Booking fee</source>
        <translation>예매 수수료</translation>
    </message>
    <message>
        <source>Added to the price of each seat.</source>
        <translation>좌석마다 가격에 더해집니다.</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>지갑</translation>
    </message>
    <message>
        <source>Practice money can pay.</source>
        <translation>연습용 돈으로 결제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>A practice card can pay.</source>
        <translation>연습용 카드로 결제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>무통장 입금</translation>
    </message>
    <message>
        <source>The order can be paid later by transfer.</source>
        <translation>나중에 입금해서 결제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Split with friends</source>
        <translation>나눠 내기</translation>
    </message>
    <message>
        <source>Each of the party can pay a part.</source>
        <translation>일행이 각자 나눠 낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Wallet at the start</source>
        <translation>시작할 때 지갑</translation>
    </message>
    <message>
        <source>Practice money that a run is given along.</source>
        <translation>연습을 시작할 때 가져가는 연습용 돈입니다.</translation>
    </message>
    <message>
        <source>Weekly allowance</source>
        <translation>주간 지급액</translation>
    </message>
    <message>
        <source>Practice money that comes each week.</source>
        <translation>매주 들어오는 연습용 돈입니다.</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>충전</translation>
    </message>
    <message>
        <source>The wallet may be filled at any time.</source>
        <translation>지갑을 언제든 충전할 수 있습니다.</translation>
    </message>
    <message>
        <source>Transfer due in</source>
        <translation>입금 기한</translation>
    </message>
    <message>
        <source>Seats are kept this long for the money to arrive.</source>
        <translation>입금을 기다리며 좌석을 유지하는 시간입니다.</translation>
    </message>
    <message>
        <source>Transfer due at midnight</source>
        <translation>자정까지 입금</translation>
    </message>
    <message>
        <source>The money has to arrive by the next midnight instead.</source>
        <translation>다음 자정까지 입금해야 합니다.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>시도 횟수</translation>
    </message>
    <message>
        <source>Refused so often, a card or other method is off.</source>
        <translation>이만큼 거절되면 그 수단을 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>After a refusal</source>
        <translation>거절 뒤</translation>
    </message>
    <message>
        <source>Whether the payment or the whole order begins again.</source>
        <translation>결제만 다시 하는지, 주문 전체를 다시 하는지 정합니다.</translation>
    </message>
    <message>
        <source>Card answers</source>
        <translation>카드 응답</translation>
    </message>
    <message>
        <source>How often a card is refused or its company gives no answer.</source>
        <translation>카드가 거절되거나 응답이 없는 빈도입니다.</translation>
    </message>
    <message>
        <source>Next try after</source>
        <translation>다음 시도까지</translation>
    </message>
    <message>
        <source>The pause where the card company gives no answer.</source>
        <translation>카드사가 응답하지 않을 때 쉬는 시간입니다.</translation>
    </message>
    <message>
        <source>Tries without an answer</source>
        <translation>무응답 시도</translation>
    </message>
    <message>
        <source>In all, before the payment counts as failed.</source>
        <translation>결제가 실패로 처리되기까지 모두 합친 횟수입니다.</translation>
    </message>
    <message>
        <source>What can be cancelled</source>
        <translation>취소 단위</translation>
    </message>
    <message>
        <source>Single seats, or only the whole order.</source>
        <translation>좌석 하나씩 또는 주문 전체만 취소합니다.</translation>
    </message>
    <message>
        <source>Steps of the charge</source>
        <translation>취소 수수료 단계</translation>
    </message>
    <message>
        <source>How many of the following steps count.</source>
        <translation>아래 단계 가운데 몇 개를 쓰는지 정합니다.</translation>
    </message>
    <message>
        <source>free at any time</source>
        <translation>언제나 무료</translation>
    </message>
    <message>
        <source>Step 1 begins</source>
        <translation>1단계 시작</translation>
    </message>
    <message>
        <source>Days before the performance.</source>
        <translation>공연 며칠 전인지입니다.</translation>
    </message>
    <message>
        <source>Step 1 keeps</source>
        <translation>1단계 수수료</translation>
    </message>
    <message>
        <source>Of the price, from then on.</source>
        <translation>그때부터 가격에서 뗍니다.</translation>
    </message>
    <message>
        <source>Step 2 begins</source>
        <translation>2단계 시작</translation>
    </message>
    <message>
        <source>Days before the performance, later than step 1.</source>
        <translation>공연 며칠 전인지이며 1단계보다 늦어야 합니다.</translation>
    </message>
    <message>
        <source>Step 2 keeps</source>
        <translation>2단계 수수료</translation>
    </message>
    <message>
        <source>Of the price, not less than step 1.</source>
        <translation>가격에서 떼며 1단계보다 적지 않아야 합니다.</translation>
    </message>
    <message>
        <source>Step 3 begins</source>
        <translation>3단계 시작</translation>
    </message>
    <message>
        <source>Days before the performance, later than step 2.</source>
        <translation>공연 며칠 전인지이며 2단계보다 늦어야 합니다.</translation>
    </message>
    <message>
        <source>Step 3 keeps</source>
        <translation>3단계 수수료</translation>
    </message>
    <message>
        <source>Of the price, not less than step 2.</source>
        <translation>가격에서 떼며 2단계보다 적지 않아야 합니다.</translation>
    </message>
    <message>
        <source>Step 4 begins</source>
        <translation>4단계 시작</translation>
    </message>
    <message>
        <source>Days before the performance, later than step 3.</source>
        <translation>공연 며칠 전인지이며 3단계보다 늦어야 합니다.</translation>
    </message>
    <message>
        <source>Step 4 keeps</source>
        <translation>4단계 수수료</translation>
    </message>
    <message>
        <source>Of the price, not less than step 3.</source>
        <translation>가격에서 떼며 3단계보다 적지 않아야 합니다.</translation>
    </message>
    <message>
        <source>Step 5 begins</source>
        <translation>5단계 시작</translation>
    </message>
    <message>
        <source>Days before the performance, later than step 4.</source>
        <translation>공연 며칠 전인지이며 4단계보다 늦어야 합니다.</translation>
    </message>
    <message>
        <source>Step 5 keeps</source>
        <translation>5단계 수수료</translation>
    </message>
    <message>
        <source>Of the price, not less than step 4.</source>
        <translation>가격에서 떼며 4단계보다 적지 않아야 합니다.</translation>
    </message>
    <message>
        <source>Booking fee comes back</source>
        <translation>예매 수수료 환불</translation>
    </message>
    <message>
        <source>Whether a cancelled ticket&apos;s fee is refunded, too.</source>
        <translation>취소한 티켓의 예매 수수료도 돌려주는지 정합니다.</translation>
    </message>
    <message>
        <source>Back on the map after</source>
        <translation>좌석도 복귀</translation>
    </message>
    <message>
        <source>When a cancelled seat can be taken by others.</source>
        <translation>취소된 좌석을 다른 사람이 잡을 수 있게 되는 때입니다.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>바로</translation>
    </message>
    <message>
        <source>Re-booking</source>
        <translation>재예매</translation>
    </message>
    <message>
        <source>Better seats can be taken for a ticket, without a charge.</source>
        <translation>수수료 없이 더 좋은 좌석으로 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>People per seat</source>
        <translation>좌석당 인원</translation>
    </message>
    <message>
        <source>How many come for each seat of the venue.</source>
        <translation>공연장 좌석 하나에 몇 명이 오는지 정합니다.</translation>
    </message>
    <message>
        <source>People in all</source>
        <translation>전체 인원</translation>
    </message>
    <message>
        <source>A fixed number, whatever the venue.</source>
        <translation>공연장과 관계없는 고정 인원입니다.</translation>
    </message>
    <message>
        <source>by the people per seat</source>
        <translation>좌석당 인원에 따라</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>미리 온 사람</translation>
    </message>
    <message>
        <source>People who keep reloading when the sale opens.</source>
        <translation>오픈 때 계속 새로고침하고 있는 사람들입니다.</translation>
    </message>
    <message>
        <source>Aim at the opening</source>
        <translation>오픈을 노리는 사람</translation>
    </message>
    <message>
        <source>People who click as near to it as they can; the rest comes later.</source>
        <translation>오픈에 최대한 맞춰 누르는 사람들입니다. 나머지는 나중에 옵니다.</translation>
    </message>
    <message>
        <source>They click within</source>
        <translation>클릭까지</translation>
    </message>
    <message>
        <source>Half of those who aim have clicked after this time.</source>
        <translation>노리는 사람의 절반이 이 시간 안에 누릅니다.</translation>
    </message>
    <message>
        <source>Latecomers come after</source>
        <translation>늦게 오는 사람</translation>
    </message>
    <message>
        <source>On average, from the opening on.</source>
        <translation>오픈부터 평균 시간입니다.</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>물결</translation>
    </message>
    <message>
        <source>In how many waves the people come.</source>
        <translation>사람들이 몇 번에 나눠 오는지 정합니다.</translation>
    </message>
    <message>
        <source>Second wave after</source>
        <translation>두 번째 물결 시각</translation>
    </message>
    <message>
        <source>From the opening, where there are two waves or more.</source>
        <translation>물결이 둘 이상일 때 오픈부터의 시간입니다.</translation>
    </message>
    <message>
        <source>Second wave</source>
        <translation>두 번째 물결</translation>
    </message>
    <message>
        <source>Of all people, where there are two waves or more.</source>
        <translation>물결이 둘 이상일 때 전체에서 차지하는 비율입니다.</translation>
    </message>
    <message>
        <source>Sells out in</source>
        <translation>매진 시간</translation>
    </message>
    <message>
        <source>The admission rate is set so that the last seat goes then.</source>
        <translation>이때 마지막 좌석이 팔리도록 입장 속도를 맞춥니다.</translation>
    </message>
    <message>
        <source>by the admission rate</source>
        <translation>입장 속도에 따라</translation>
    </message>
    <message>
        <source>Buyers among the people</source>
        <translation>실제 구매자</translation>
    </message>
    <message>
        <source>The others wait in the queue and then leave without buying.</source>
        <translation>나머지는 줄을 서다가 사지 않고 나갑니다.</translation>
    </message>
    <message>
        <source>Beginners</source>
        <translation>초보</translation>
    </message>
    <message>
        <source>Slow rivals; the three levels add up to 100 %.</source>
        <translation>느린 경쟁자입니다. 세 단계를 더하면 100 %입니다.</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>숙련자</translation>
    </message>
    <message>
        <source>Rivals of usual speed.</source>
        <translation>보통 속도의 경쟁자입니다.</translation>
    </message>
    <message>
        <source>Pros</source>
        <translation>고수</translation>
    </message>
    <message>
        <source>The fastest rivals.</source>
        <translation>가장 빠른 경쟁자입니다.</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>지연</translation>
    </message>
    <message>
        <source>Each way, always.</source>
        <translation>언제나 편도마다 걸립니다.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>흔들림</translation>
    </message>
    <message>
        <source>Up to this much more, by chance.</source>
        <translation>우연히 이만큼까지 더 걸립니다.</translation>
    </message>
    <message>
        <source>Rush at the opening</source>
        <translation>오픈 혼잡</translation>
    </message>
    <message>
        <source>Up to this much more while the crowd arrives.</source>
        <translation>사람이 몰릴 때 이만큼까지 더 걸립니다.</translation>
    </message>
    <message>
        <source>Rush fades within</source>
        <translation>혼잡이 줄어드는 시간</translation>
    </message>
    <message>
        <source>After this time about a third of it is left.</source>
        <translation>이 시간이 지나면 3분의 1쯤 남습니다.</translation>
    </message>
    <message>
        <source>Lost messages</source>
        <translation>유실</translation>
    </message>
    <message>
        <source>Are sent a second time.</source>
        <translation>다시 보내집니다.</translation>
    </message>
    <message>
        <source>Sent again after</source>
        <translation>다시 보내기까지</translation>
    </message>
    <message>
        <source>How long a lost message takes to be noticed.</source>
        <translation>유실을 알아차리는 데 걸리는 시간입니다.</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>코드 없음</translation>
    </message>
    <message>
        <source>One code for all</source>
        <translation>모두 같은 코드</translation>
    </message>
    <message>
        <source>Each code once</source>
        <translation>코드마다 한 번</translation>
    </message>
    <message>
        <source>Refused, without a penalty</source>
        <translation>거절, 불이익 없음</translation>
    </message>
    <message>
        <source>Refused, and the button locks</source>
        <translation>거절하고 버튼 잠금</translation>
    </message>
    <message>
        <source>Taken into the queue</source>
        <translation>대기열로 받음</translation>
    </message>
    <message>
        <source>First come, first served</source>
        <translation>선착순</translation>
    </message>
    <message>
        <source>Shuffled at the opening</source>
        <translation>오픈 때 섞기</translation>
    </message>
    <message>
        <source>Drawn by chance</source>
        <translation>추첨</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Seats left by tier</source>
        <translation>등급별 남은 좌석</translation>
    </message>
    <message>
        <source>The live map</source>
        <translation>실시간 좌석도</translation>
    </message>
    <message>
        <source>Back to the end</source>
        <translation>맨 뒤로</translation>
    </message>
    <message>
        <source>A locked moment</source>
        <translation>잠시 잠김</translation>
    </message>
    <message>
        <source>It takes over the first</source>
        <translation>앞의 창을 이어받음</translation>
    </message>
    <message>
        <source>It is refused</source>
        <translation>거절됨</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Before the map</source>
        <translation>좌석도 전</translation>
    </message>
    <message>
        <source>After the seats</source>
        <translation>좌석 선택 뒤</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>전후 모두</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>With the first seat</source>
        <translation>첫 좌석부터</translation>
    </message>
    <message>
        <source>On entering the map</source>
        <translation>좌석도에 들어갈 때</translation>
    </message>
    <message>
        <source>Keeps running</source>
        <translation>계속 흐름</translation>
    </message>
    <message>
        <source>Begins again</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>바로</translation>
    </message>
    <message>
        <source>When the hold runs out</source>
        <translation>선점이 끝날 때</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>실시간</translation>
    </message>
    <message>
        <source>Loaded once</source>
        <translation>한 번만 불러옴</translation>
    </message>
    <message>
        <source>Loaded once, few reloads</source>
        <translation>한 번만, 새로고침 제한</translation>
    </message>
    <message>
        <source>Share free</source>
        <translation>남은 비율</translation>
    </message>
    <message>
        <source>Share sold</source>
        <translation>팔린 비율</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>허용</translation>
    </message>
    <message>
        <source>Advised against</source>
        <translation>권하지 않음</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>결제</translation>
    </message>
    <message>
        <source>The whole order</source>
        <translation>주문 전체</translation>
    </message>
    <message>
        <source>Calm: always paid</source>
        <translation>차분: 항상 성공</translation>
    </message>
    <message>
        <source>Normal: 88 % paid</source>
        <translation>보통: 88 % 성공</translation>
    </message>
    <message>
        <source>Stress: 20 % paid</source>
        <translation>혹독: 20 % 성공</translation>
    </message>
    <message>
        <source>On the same day</source>
        <translation>당일</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>항상</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>대기 순서</translation>
    </message>
</context>
<context>
    <name>RunHistory</name>
    <message>
        <source>There is no run %1 in the history.</source>
        <translation>기록에 연습 %1이(가) 없습니다.</translation>
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
    <name>SaleFrame</name>
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
        <translation>연결 없음</translation>
    </message>
    <message>
        <source>%L1 seats</source>
        <translation>좌석 %L1석</translation>
    </message>
    <message>
        <source>%L1 waiting</source>
        <translation>대기 %L1명</translation>
    </message>
    <message>
        <source>Server clock %1</source>
        <translation>서버 시각 %1</translation>
    </message>
</context>
<context>
    <name>ScenarioShelfWords</name>
    <message>
        <source>The scenario could not be written to %1. Choose another place or make room.</source>
        <translation>시나리오를 %1에 쓰지 못했습니다. 다른 위치를 고르거나 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>“%1” is a scenario of the program and stays as it is. Give yours another name.</source>
        <translation>‘%1’은 기본 시나리오라 바꿀 수 없습니다. 다른 이름을 쓰세요.</translation>
    </message>
    <message>
        <source>The file of “%1” could not be deleted. The scenario is still here.</source>
        <translation>‘%1’ 파일을 지우지 못했습니다. 시나리오는 그대로 있습니다.</translation>
    </message>
</context>
<context>
    <name>ScenarioWords</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Presale code</source>
        <translation>선예매 코드</translation>
    </message>
    <message>
        <source>Beginners, experts and pros</source>
        <translation>초보, 숙련자, 고수</translation>
    </message>
    <message>
        <source>Tastes</source>
        <translation>취향</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>일행</translation>
    </message>
    <message>
        <source>The file says something at “%1” that this program does not take (%2). Correct it there, or leave it out.</source>
        <translation>파일의 ‘%1’ 항목을 쓸 수 없습니다(%2). 고치거나 빼세요.</translation>
    </message>
    <message>
        <source>“%1” (%2) has a value that does not exist. Choose one of: %3.</source>
        <translation>‘%1’(%2)에 없는 값이 들어 있습니다. 다음 가운데 고르세요: %3.</translation>
    </message>
    <message>
        <source>“%1” (%2) is out of its range. It may be %3.</source>
        <translation>‘%1’(%2)이 범위를 벗어났습니다. 범위는 %3입니다.</translation>
    </message>
    <message>
        <source>The file does not say which version of a scenario it is. Export it again.</source>
        <translation>파일에 시나리오 버전이 없습니다. 다시 내보내세요.</translation>
    </message>
    <message>
        <source>The scenario has version %1 of the format, which is newer than this program. Update Frontrow, then import it again.</source>
        <translation>시나리오의 형식 버전 %1이 이 프로그램보다 새것입니다. Frontrow를 업데이트한 뒤 다시 가져오세요.</translation>
    </message>
    <message>
        <source>%1 waves, code required</source>
        <translation>물결 %1번, 코드 필요</translation>
    </message>
    <message>
        <source>%1 waves</source>
        <translation>물결 %1번</translation>
    </message>
    <message>
        <source>%1 ms jitter, %2 % loss</source>
        <translation>흔들림 %1 ms, 유실 %2 %</translation>
    </message>
    <message>
        <source>sells out in %1 s</source>
        <translation>%1초 만에 매진</translation>
    </message>
    <message>
        <source>%1 people on the map at once</source>
        <translation>동시 좌석 선택 %1명</translation>
    </message>
    <message>
        <source>%1 people for each seat</source>
        <translation>좌석당 %1명</translation>
    </message>
    <message>
        <source>This is not a scenario file of Frontrow. Choose a file that was exported as one.</source>
        <translation>Frontrow 시나리오 파일이 아닙니다. 시나리오로 내보낸 파일을 고르세요.</translation>
    </message>
    <message>
        <source>The file is damaged or was edited by hand: it cannot be read from line %1 on. Export it again.</source>
        <translation>파일이 손상되었거나 직접 고쳐졌습니다. %1번째 줄부터 읽을 수 없습니다. 다시 내보내세요.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check its name and its rights.</source>
        <translation>%1 파일을 읽을 수 없습니다. 이름과 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>This file is no scenario: it is too large, or holds something else.</source>
        <translation>시나리오 파일이 아닙니다. 너무 크거나 다른 내용이 들어 있습니다.</translation>
    </message>
    <message>
        <source>The scenario needs a name.</source>
        <translation>시나리오에 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>One code for all needs a code of 1 to 8 letters or digits; other rules take none.</source>
        <translation>‘모두 같은 코드’에는 영문이나 숫자 1~8자의 코드가 필요합니다. 다른 규칙에는 없어야 합니다.</translation>
    </message>
    <message>
        <source>At least one way to pay has to be on: wallet, card, transfer or split.</source>
        <translation>결제 수단이 하나는 켜져 있어야 합니다: 지갑, 카드, 무통장 입금, 나눠 내기.</translation>
    </message>
    <message>
        <source>%1 add up to %2 %. They have to make 100 %.</source>
        <translation>%1의 합이 %2 %입니다. 100 %여야 합니다.</translation>
    </message>
    <message>
        <source>%1 does not fit the rest of the scenario.</source>
        <translation>%1이 시나리오의 나머지와 맞지 않습니다.</translation>
    </message>
    <message>
        <source>%1 may be %2; it is %3.</source>
        <translation>%1의 범위는 %2입니다. 지금은 %3입니다.</translation>
    </message>
    <message>
        <source>seats return over %1 days</source>
        <translation>%1일 동안 좌석이 돌아옴</translation>
    </message>
    <message>
        <source>%1 let in a second</source>
        <translation>초당 %1명 입장</translation>
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
    <name>SeatWords</name>
    <message>
        <source>accessible</source>
        <translation>휠체어석</translation>
    </message>
    <message>
        <source>companion seat</source>
        <translation>동반석</translation>
    </message>
    <message>
        <source>restricted view</source>
        <translation>시야 제한</translation>
    </message>
    <message>
        <source>Section %1, row %2</source>
        <translation>%1구역 %2열</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>%1번</translation>
    </message>
    <message>
        <source>Seats %1–%2, together</source>
        <translation>%1–%2번 연속</translation>
    </message>
    <message>
        <source>Seats %1</source>
        <translation>%1번</translation>
    </message>
    <message>
        <source>free</source>
        <translation>예매 가능</translation>
    </message>
    <message>
        <source>held for you</source>
        <translation>내가 선점</translation>
    </message>
    <message>
        <source>held by a rival</source>
        <translation>경쟁자가 선점</translation>
    </message>
    <message>
        <source>being paid by you</source>
        <translation>내가 결제 중</translation>
    </message>
    <message>
        <source>being paid by a rival</source>
        <translation>경쟁자가 결제 중</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>내 좌석</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>판매됨</translation>
    </message>
    <message>
        <source>not for sale</source>
        <translation>판매 안 함</translation>
    </message>
    <message>
        <source>%1 won</source>
        <translation>%1원</translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>%1번</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>시야 %1</translation>
    </message>
    <message>
        <source>Section %1, %2 of %3 free</source>
        <translation>%1구역, %3석 중 %2석 남음</translation>
    </message>
    <message>
        <source>aisle seat</source>
        <translation>통로석</translation>
    </message>
    <message numerus="yes">
        <source>aisle in %n seat(s)</source>
        <translation>
            <numerusform>통로까지 %n석</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettledWords</name>
    <message>
        <source>The rehearsal %1 (seed %2) was cut off.</source>
        <translation>연습 %1 (시드 %2)이 중간에 끊겼습니다.</translation>
    </message>
    <message>
        <source>section %1, row %2, seat %3</source>
        <translation>%1구역 %2열 %3번</translation>
    </message>
    <message>
        <source>It cannot be played to its end again; what was booked stays as it is.</source>
        <translation>끝까지 다시 진행할 수 없습니다. 예매한 것은 그대로입니다.</translation>
    </message>
    <message>
        <source>No ticket had been paid, so nothing was charged.</source>
        <translation>결제한 티켓이 없어 결제된 금액도 없습니다.</translation>
    </message>
    <message>
        <source>What was paid is yours: %1.</source>
        <translation>결제한 좌석은 그대로입니다: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) that were held and not paid went back.</source>
        <translation>
            <numerusform>선점하고 결제하지 않은 %n석은 반환되었습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>The password is too long.</source>
        <translation>비밀번호가 너무 깁니다.</translation>
    </message>
    <message>
        <source>Take a shorter one.</source>
        <translation>더 짧게 정하세요.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>두 비밀번호가 다릅니다.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation>같은 비밀번호를 두 번 입력하세요.</translation>
    </message>
</context>
<context>
    <name>StartNotices</name>
    <message>
        <source>The data folder cannot be used.</source>
        <translation>데이터 폴더를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>You can rehearse all the same; nothing is kept meanwhile.</source>
        <translation>연습은 할 수 있지만 기록은 남지 않습니다.</translation>
    </message>
    <message>
        <source>Fonts are missing: %1.</source>
        <translation>글꼴이 없습니다: %1.</translation>
    </message>
    <message>
        <source>Text may look wrong until the packages fonts-inter and fonts-noto-cjk are installed.</source>
        <translation>fonts-inter와 fonts-noto-cjk 패키지를 설치하기 전에는 글자가 제대로 보이지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>Frontrow did not end properly last time.</source>
        <translation>지난번에 Frontrow가 정상적으로 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing that was confirmed is lost.</source>
        <translation>확정된 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>A rehearsal was cut off.</source>
        <translation>중간에 끊긴 연습이 있습니다.</translation>
    </message>
</context>
<context>
    <name>StorageRefusal</name>
    <message>
        <source>Close Frontrow and take the last backup with “frontrow data restore --data %1”; what is there now is kept beside it.</source>
        <translation>Frontrow를 닫고 “frontrow data restore --data %1”로 마지막 백업을 되돌리세요. 지금 있는 것은 그 옆에 남습니다.</translation>
    </message>
    <message>
        <source>Make room on its disk, then start Frontrow again: what was confirmed is kept.</source>
        <translation>디스크에 공간을 만든 다음 Frontrow를 다시 시작하세요. 확인된 것은 남아 있습니다.</translation>
    </message>
    <message>
        <source>It could not be made%1.</source>
        <translation>폴더를 만들 수 없습니다%1.</translation>
    </message>
    <message>
        <source>Allow writing in the folder above it, then start Frontrow again.</source>
        <translation>위 폴더에 쓰기를 허용한 다음 Frontrow를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>It cannot be written.</source>
        <translation>폴더에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Allow writing in it and look whether its disk is full.</source>
        <translation>쓰기를 허용하고 디스크가 가득 찼는지 확인하세요.</translation>
    </message>
    <message>
        <source>It holds something else than Frontrow&apos;s data.</source>
        <translation>Frontrow의 데이터가 아닌 것이 들어 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take its files to another place.</source>
        <translation>바뀐 것은 없습니다. 그 파일을 다른 곳으로 옮기세요.</translation>
    </message>
    <message>
        <source>It is being used by %1, process %2.</source>
        <translation>%1(프로세스 %2)이(가) 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>End that program, then start Frontrow again.</source>
        <translation>그 프로그램을 끝낸 다음 Frontrow를 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The database is missing.</source>
        <translation>데이터베이스가 없습니다.</translation>
    </message>
    <message>
        <source>The database is an empty file.</source>
        <translation>데이터베이스가 빈 파일입니다.</translation>
    </message>
    <message>
        <source>In the place of the database there is something else.</source>
        <translation>데이터베이스 자리에 다른 것이 있습니다.</translation>
    </message>
    <message>
        <source>The database is one of another program.</source>
        <translation>다른 프로그램의 데이터베이스입니다.</translation>
    </message>
    <message>
        <source>The database cannot be kept safe there%1.</source>
        <translation>그곳에서는 데이터베이스를 안전하게 둘 수 없습니다%1.</translation>
    </message>
    <message>
        <source>Move the folder to a disk of this computer; some network drives do not do.</source>
        <translation>폴더를 이 컴퓨터의 디스크로 옮기세요. 일부 네트워크 드라이브는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The database could not be written%1.</source>
        <translation>데이터베이스에 쓸 수 없었습니다%1.</translation>
    </message>
    <message>
        <source>A newer Frontrow has written it: its schema is %1, this program knows %2.</source>
        <translation>더 새로운 Frontrow가 쓴 것입니다. 스키마는 %1, 이 프로그램이 아는 것은 %2까지입니다.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the newer program.</source>
        <translation>바뀐 것은 없습니다. 더 새로운 프로그램을 쓰세요.</translation>
    </message>
    <message>
        <source>Another edition of Frontrow has written it: step %1 of its schema is unknown.</source>
        <translation>다른 판의 Frontrow가 쓴 것입니다. 스키마의 %1단계를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed. Use the program that made it.</source>
        <translation>바뀐 것은 없습니다. 그것을 만든 프로그램을 쓰세요.</translation>
    </message>
    <message>
        <source>Step %1 to the new schema could not be done%2.</source>
        <translation>새 스키마로 가는 %1단계를 마치지 못했습니다%2.</translation>
    </message>
    <message>
        <source>The database cannot be read%1.</source>
        <translation>데이터베이스를 읽을 수 없습니다%1.</translation>
    </message>
    <message>
        <source>The database is damaged%1.</source>
        <translation>데이터베이스가 손상되었습니다%1.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>a folder, what is wrong with it, what can be done</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>TicketPicture</name>
    <message>
        <source>practice ticket</source>
        <translation>연습 티켓</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Booking %1</source>
        <translation>예매 %1</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>구역</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>For practice in Frontrow; it lets nobody into a real hall.</source>
        <translation>Frontrow 연습용 티켓입니다. 실제 공연장에 입장할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>VenueShelfWords</name>
    <message>
        <source>There is no venue “%1” here.</source>
        <translation>공연장 ‘%1’이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is a venue of the program and stays as it is.</source>
        <translation>‘%1’은 기본 공연장이라 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>The plan could not be kept in %1. Make room there or check its rights.</source>
        <translation>배치도를 %1에 저장하지 못했습니다. 공간을 확보하거나 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>The plan %1 could not be deleted. It is still here.</source>
        <translation>배치도 %1을 지우지 못했습니다. 그대로 있습니다.</translation>
    </message>
</context>
<context>
    <name>VenueWords</name>
    <message>
        <source>the plan has no seat; draw at least one section</source>
        <translation>배치도에 좌석이 없습니다. 구역을 하나 이상 그리세요</translation>
    </message>
    <message>
        <source>more than 200,000 seats; split the plan</source>
        <translation>좌석이 200,000석을 넘습니다. 배치도를 나누세요</translation>
    </message>
    <message>
        <source>more than 4,096 sections; join some</source>
        <translation>구역이 4,096개를 넘습니다. 합치세요</translation>
    </message>
    <message>
        <source>more than 65,536 rows; join some</source>
        <translation>열이 65,536개를 넘습니다. 합치세요</translation>
    </message>
    <message>
        <source>more than 16 tiers; join some</source>
        <translation>등급이 16개를 넘습니다. 합치세요</translation>
    </message>
    <message>
        <source>more than 64 levels; join some</source>
        <translation>층이 64개를 넘습니다. 합치세요</translation>
    </message>
    <message>
        <source>no such tier; declare it under &quot;tiers&quot;</source>
        <translation>그런 등급이 없습니다. &quot;tiers&quot;에 선언하세요</translation>
    </message>
    <message>
        <source>no such level; declare it under &quot;levels&quot;</source>
        <translation>그런 층이 없습니다. &quot;levels&quot;에 선언하세요</translation>
    </message>
    <message>
        <source>the section has no row; add one or remove the section</source>
        <translation>구역에 열이 없습니다. 추가하거나 구역을 지우세요</translation>
    </message>
    <message>
        <source>the row has no seat; add one or remove the row</source>
        <translation>열에 좌석이 없습니다. 추가하거나 열을 지우세요</translation>
    </message>
    <message>
        <source>two levels have this name; rename one</source>
        <translation>같은 이름의 층이 둘입니다. 하나를 바꾸세요</translation>
    </message>
    <message>
        <source>two tiers have this letter; rename one</source>
        <translation>같은 글자의 등급이 둘입니다. 하나를 바꾸세요</translation>
    </message>
    <message>
        <source>two sections have this name; rename one</source>
        <translation>같은 이름의 구역이 둘입니다. 하나를 바꾸세요</translation>
    </message>
    <message>
        <source>two rows of the section have this label; rename one</source>
        <translation>구역에 같은 이름의 열이 둘입니다. 하나를 바꾸세요</translation>
    </message>
    <message>
        <source>two seats of the row have this number; renumber one</source>
        <translation>열에 같은 번호의 좌석이 둘입니다. 하나를 바꾸세요</translation>
    </message>
    <message>
        <source>an outline needs 3 to 4,096 points; leave it out if it is unknown</source>
        <translation>윤곽에는 점이 3~4,096개 필요합니다. 모르면 빼세요</translation>
    </message>
    <message>
        <source>a coordinate lies beyond 1,000 km; move it nearer</source>
        <translation>좌표가 1,000 km를 넘습니다. 가까이 옮기세요</translation>
    </message>
    <message>
        <source>a price must be 0 to 1,000,000,000; change it</source>
        <translation>가격은 0~1,000,000,000이어야 합니다. 고치세요</translation>
    </message>
    <message>
        <source>a name must have 1 to 64 characters and no control characters; shorten or clean it</source>
        <translation>이름은 1~64자이고 제어 문자가 없어야 합니다. 줄이거나 고치세요</translation>
    </message>
    <message>
        <source>a colour must look like #RRGGBB; write it so</source>
        <translation>색은 #RRGGBB 형식이어야 합니다</translation>
    </message>
    <message>
        <source>there is no venue and no file &quot;%1&quot;; `frontrow venues` lists the built-in ones</source>
        <translation>&quot;%1&quot;이라는 공연장도 파일도 없습니다. `frontrow venues`로 기본 공연장을 볼 수 있습니다</translation>
    </message>
    <message>
        <source>the file cannot be read: %1; check its rights</source>
        <translation>파일을 읽을 수 없습니다: %1. 권한을 확인하세요</translation>
    </message>
    <message>
        <source>the file cannot be written: %1; choose another place</source>
        <translation>파일을 쓸 수 없습니다: %1. 다른 위치를 고르세요</translation>
    </message>
    <message>
        <source>the file is larger than 32 MiB; split the plan</source>
        <translation>파일이 32 MiB보다 큽니다. 배치도를 나누세요</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save it as UTF-8</source>
        <translation>UTF-8 텍스트가 아닙니다. UTF-8로 저장하세요</translation>
    </message>
    <message>
        <source>this is not JSON; mend the text from here on</source>
        <translation>JSON이 아닙니다. 여기부터 고치세요</translation>
    </message>
    <message>
        <source>nested deeper than 32 levels; no plan needs that</source>
        <translation>32단계보다 깊습니다. 배치도에는 필요 없습니다</translation>
    </message>
    <message>
        <source>more values than a plan can need; split the plan</source>
        <translation>값이 너무 많습니다. 배치도를 나누세요</translation>
    </message>
    <message>
        <source>an object with more than 64 keys; no plan needs that</source>
        <translation>키가 64개를 넘는 객체가 있습니다. 배치도에는 필요 없습니다</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands here twice; remove one</source>
        <translation>키 &quot;%1&quot;이 두 번 있습니다. 하나를 지우세요</translation>
    </message>
    <message>
        <source>the number is too large to be represented; write a smaller one</source>
        <translation>숫자가 너무 큽니다. 더 작게 쓰세요</translation>
    </message>
    <message>
        <source>neither a Frontrow venue (&quot;format&quot;: &quot;frontrow-venue&quot;) nor a pretix seating plan</source>
        <translation>Frontrow 배치도(&quot;format&quot;: &quot;frontrow-venue&quot;)도 pretix 좌석 배치도도 아닙니다</translation>
    </message>
    <message>
        <source>version %1 of the format is newer than this program; update Frontrow</source>
        <translation>형식 버전 %1이 이 프로그램보다 새것입니다. Frontrow를 업데이트하세요</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is not part of the format; remove it</source>
        <translation>키 &quot;%1&quot;은 형식에 없습니다. 지우세요</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is missing; add it</source>
        <translation>키 &quot;%1&quot;이 없습니다. 추가하세요</translation>
    </message>
    <message>
        <source>here must stand: %1</source>
        <translation>여기에 있어야 하는 것: %1</translation>
    </message>
    <message>
        <source>out of range; allowed: %1</source>
        <translation>범위를 벗어났습니다. 허용: %1</translation>
    </message>
    <message>
        <source>the number must be whole; round it</source>
        <translation>정수여야 합니다. 반올림하세요</translation>
    </message>
    <message>
        <source>more than the %1 that are allowed; remove some</source>
        <translation>허용된 %1개를 넘습니다. 줄이세요</translation>
    </message>
    <message>
        <source> (composed form of Unicode)</source>
        <translation> (유니코드 결합형)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; declare it or correct the spelling</source>
        <translation>&quot;%1&quot;을 알 수 없습니다. 선언하거나 철자를 고치세요</translation>
    </message>
    <message>
        <source>these exclude each other: %1; keep one</source>
        <translation>함께 쓸 수 없습니다: %1. 하나만 남기세요</translation>
    </message>
    <message>
        <source>line %1, byte %2: </source>
        <translation>%1번째 줄 %2번째 바이트: </translation>
    </message>
    <message>
        <source>seat id &quot;%1&quot; is used before; given one of its own</source>
        <translation>좌석 id &quot;%1&quot;이 겹쳐 새로 붙였습니다</translation>
    </message>
    <message>
        <source>uuid &quot;%1&quot; is used before; given one of its own</source>
        <translation>uuid &quot;%1&quot;이 겹쳐 새로 붙였습니다</translation>
    </message>
    <message>
        <source>zone name &quot;%1&quot; is used before; renamed to &quot;%2&quot;</source>
        <translation>구역 이름 &quot;%1&quot;이 겹쳐 &quot;%2&quot;로 바꿨습니다</translation>
    </message>
    <message>
        <source>row number &quot;%1&quot; is used before; renamed to &quot;%2&quot;</source>
        <translation>열 &quot;%1&quot;이 겹쳐 &quot;%2&quot;로 바꿨습니다</translation>
    </message>
    <message>
        <source>seat number &quot;%1&quot; is used before; renamed to &quot;%2&quot;</source>
        <translation>좌석 번호 &quot;%1&quot;이 겹쳐 &quot;%2&quot;로 바꿨습니다</translation>
    </message>
    <message>
        <source>category &quot;%1&quot; is not declared; created</source>
        <translation>등급 &quot;%1&quot;이 선언되지 않아 만들었습니다</translation>
    </message>
    <message>
        <source>category &quot;%1&quot; is declared twice; the first counts</source>
        <translation>등급 &quot;%1&quot;이 두 번 선언되어 처음 것을 씁니다</translation>
    </message>
    <message>
        <source>without a category; put into &quot;%1&quot;</source>
        <translation>등급이 없어 &quot;%1&quot;에 넣었습니다</translation>
    </message>
    <message>
        <source>the format has no prices; %1 assumed</source>
        <translation>형식에 가격이 없어 %1로 했습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour; %2 taken</source>
        <translation>&quot;%1&quot;은 색이 아니어서 %2로 했습니다</translation>
    </message>
    <message>
        <source>size %1 is not whole; accepted</source>
        <translation>크기 %1이 정수가 아니지만 받았습니다</translation>
    </message>
    <message>
        <source>older spelling &quot;%1&quot; read as &quot;%2&quot;</source>
        <translation>예전 표기 &quot;%1&quot;을 &quot;%2&quot;로 읽었습니다</translation>
    </message>
    <message>
        <source>number %1 read as text</source>
        <translation>숫자 %1을 글자로 읽었습니다</translation>
    </message>
    <message>
        <source>name &quot;%1&quot; cleaned to &quot;%2&quot;</source>
        <translation>이름 &quot;%1&quot;을 &quot;%2&quot;로 고쳤습니다</translation>
    </message>
    <message>
        <source>%1 is missing; named &quot;%2&quot;</source>
        <translation>%1이 없어 &quot;%2&quot;로 했습니다</translation>
    </message>
    <message>
        <source>unknown key &quot;%1&quot; ignored</source>
        <translation>모르는 키 &quot;%1&quot;을 건너뛰었습니다</translation>
    </message>
    <message>
        <source>%1 is missing; taken: %2</source>
        <translation>%1이 없어 %2로 했습니다</translation>
    </message>
    <message>
        <source>row &quot;%1&quot; has no seats; left out</source>
        <translation>열 &quot;%1&quot;에 좌석이 없어 뺐습니다</translation>
    </message>
    <message>
        <source>no rows; left out</source>
        <translation>열이 없어 뺐습니다</translation>
    </message>
    <message>
        <source>no area is called a stage; the top edge is looked at</source>
        <translation>무대로 표시된 곳이 없어 위쪽 끝을 무대로 봅니다</translation>
    </message>
    <message>
        <source>%1 further repairs are not listed</source>
        <translation>그 밖의 수정 %1건은 생략했습니다</translation>
    </message>
</context>
<context>
    <name>frontrow::AboutDialog</name>
    <message>
        <source>About Frontrow</source>
        <translation>Frontrow 정보</translation>
    </message>
    <message>
        <source>Practise getting concert tickets. Everything is practice: money, cards, tickets. Nothing leaves this computer.</source>
        <translation>공연 티켓 예매를 연습하는 프로그램입니다. 금액, 카드, 티켓은 모두 연습용이며 이 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>사용한 소프트웨어</translation>
    </message>
    <message>
        <source>Licence: GNU General Public License, version 3 or later</source>
        <translation>라이선스: GNU 일반 공중 사용 허가서 3판 이상</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>라이선스 전문</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>frontrow::AccountCare</name>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>지금은 서버와 연결되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>잠시 뒤 다시 하세요.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>비밀번호를 바꾸었습니다.</translation>
    </message>
    <message>
        <source>Everywhere else you are signed out.</source>
        <translation>다른 곳에서는 모두 로그아웃되었습니다.</translation>
    </message>
    <message>
        <source>This computer has no keychain that keeps the sign-in.</source>
        <translation>이 컴퓨터에는 로그인을 보관할 키체인이 없습니다.</translation>
    </message>
    <message>
        <source>You stay signed in until the program ends; then the password is asked again. Nothing was written down.</source>
        <translation>프로그램을 끝낼 때까지 로그인이 유지되고, 그다음에는 비밀번호를 다시 묻습니다. 디스크에는 아무것도 적지 않았습니다.</translation>
    </message>
    <message>
        <source>You are signed out, here and everywhere else.</source>
        <translation>여기와 다른 모든 곳에서 로그아웃했습니다.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>로그아웃했습니다.</translation>
    </message>
    <message>
        <source>The account is deleted.</source>
        <translation>계정을 삭제했습니다.</translation>
    </message>
    <message>
        <source>Its name is free again.</source>
        <translation>이 이름은 다시 누구나 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Sign in to %1…</source>
        <translation>%1에 로그인…</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>비밀번호 바꾸기…</translation>
    </message>
    <message>
        <source>Export my data…</source>
        <translation>내 데이터 내보내기…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>모든 곳에서 로그아웃…</translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation>계정 삭제…</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>모든 곳에서 로그아웃할까요?</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>로그인 유지</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>모든 곳에서 로그아웃</translation>
    </message>
    <message>
        <source>Here and on every other computer the password is asked again. A session you are in is left.</source>
        <translation>여기와 다른 모든 컴퓨터에서 비밀번호를 다시 묻습니다. 참가 중인 세션에서도 나갑니다.</translation>
    </message>
    <message>
        <source>What the server knows about you is in %1.</source>
        <translation>서버가 나에 대해 아는 내용을 %1에 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1에 저장할 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Choose another place and export again.</source>
        <translation>다른 위치를 골라 다시 내보내세요.</translation>
    </message>
</context>
<context>
    <name>frontrow::AddressDialog</name>
    <message>
        <source>Join by address or code</source>
        <translation>주소나 코드로 참가</translation>
    </message>
    <message>
        <source>The host sees both on the page Together. Without a port, 47100 is used.</source>
        <translation>방장의 ‘함께’ 화면에 둘 다 보입니다. 포트를 적지 않으면 47100을 씁니다.</translation>
    </message>
    <message>
        <source>Look there</source>
        <translation>찾아보기</translation>
    </message>
    <message>
        <source>Address, code or link</source>
        <translation>주소, 코드 또는 링크</translation>
    </message>
    <message>
        <source>That is no address and no code.</source>
        <translation>주소도 코드도 아닙니다.</translation>
    </message>
    <message>
        <source>An address looks like 192.168.0.12 or host-name:47100; check a code for slips.</source>
        <translation>주소는 192.168.0.12나 host-name:47100 같은 모양입니다. 코드는 잘못 적지 않았는지 보세요.</translation>
    </message>
</context>
<context>
    <name>frontrow::Application</name>
    <message>
        <source>Offline profile</source>
        <translation>오프라인 프로필</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>%1에 쓸 수 없습니다. 다른 곳을 고르세요.</translation>
    </message>
    <message>
        <source>%1 holds no settings of Frontrow. Nothing was changed.</source>
        <translation>%1에는 Frontrow 설정이 없습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>You are in a session with others. Leave it before you rehearse.</source>
        <translation>다른 사람들과 세션에 있습니다. 연습하려면 먼저 나가세요.</translation>
    </message>
</context>
<context>
    <name>frontrow::AskDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>frontrow::BestsCard</name>
    <message>
        <source>Personal bests</source>
        <translation>개인 최고 기록</translation>
    </message>
    <message>
        <source>Suggested next</source>
        <translation>다음 추천</translation>
    </message>
    <message>
        <source>Your best times will be here.</source>
        <translation>최고 기록이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>“Small hall first try” takes a few minutes and asks for no hurry.</source>
        <translation>‘소극장 첫 도전’은 몇 분이면 끝나고 서두를 필요가 없습니다.</translation>
    </message>
    <message>
        <source>Choose Small hall first try</source>
        <translation>소극장 첫 도전 고르기</translation>
    </message>
    <message>
        <source>known seed</source>
        <translation>아는 시드</translation>
    </message>
    <message>
        <source>Your run</source>
        <translation>지난 연습</translation>
    </message>
    <message>
        <source>All %1 runs</source>
        <translation>연습 %1회 모두</translation>
    </message>
    <message>
        <source>No run with a ticket yet.</source>
        <translation>아직 티켓을 얻은 연습이 없습니다.</translation>
    </message>
    <message>
        <source>Best times count runs that end with one. “Small hall first try” is the easiest.</source>
        <translation>최고 기록은 티켓을 얻은 연습만 셉니다. “소극장 첫 도전”이 가장 쉽습니다.</translation>
    </message>
</context>
<context>
    <name>frontrow::BoardModel</name>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) gained</source>
        <translation>
            <numerusform>%n자리 이득</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) lost</source>
        <translation>
            <numerusform>%n자리 손해</numerusform>
        </translation>
    </message>
    <message>
        <source>no seat</source>
        <translation>좌석 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n석</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (나)</translation>
    </message>
    <message>
        <source>click %1, queue %2, letters %3, seats %4, payment %5</source>
        <translation>클릭 %1, 대기 %2, 보안문자 %3, 좌석 %4, 결제 %5</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>참가자</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>Seat quality</source>
        <translation>좌석 점수</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>걸린 시간</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>By skill</source>
        <translation>실력</translation>
    </message>
    <message>
        <source>By luck</source>
        <translation>운</translation>
    </message>
    <message>
        <source>Clicks lost</source>
        <translation>놓친 클릭</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (나감)</translation>
    </message>
</context>
<context>
    <name>frontrow::BoardPage</name>
    <message>
        <source>Result board</source>
        <translation>결과표</translation>
    </message>
    <message>
        <source>Everybody in this run</source>
        <translation>이번 판의 모두</translation>
    </message>
    <message>
        <source>Rematch, new seed</source>
        <translation>다시, 새 시드</translation>
    </message>
    <message>
        <source>Rematch, same seed</source>
        <translation>다시, 같은 시드</translation>
    </message>
    <message numerus="yes">
        <source>Rank %1 of %n</source>
        <translation>
            <numerusform>%n명 중 %1위</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody took part</source>
        <translation>참가한 사람이 없습니다</translation>
    </message>
    <message>
        <source>%1 won</source>
        <translation>%1 님이 이겼습니다</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>%1번째 판</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>시드 %1</translation>
    </message>
    <message>
        <source>No seat this time</source>
        <translation>이번에는 좌석이 없습니다</translation>
    </message>
    <message>
        <source>%1 from the opening to the ticket</source>
        <translation>오픈부터 티켓까지 %1</translation>
    </message>
    <message>
        <source>place %L1 in the waiting room</source>
        <translation>대기 순번 %L1</translation>
    </message>
    <message>
        <source>seat quality %1</source>
        <translation>좌석 점수 %1</translation>
    </message>
    <message>
        <source>by luck: %1</source>
        <translation>운: %1</translation>
    </message>
    <message>
        <source>Close the session…</source>
        <translation>세션 닫기…</translation>
    </message>
    <message>
        <source>Leave session</source>
        <translation>세션 나가기</translation>
    </message>
    <message>
        <source>A rematch brings everybody back to the lobby.</source>
        <translation>다시 하면 모두 로비로 돌아갑니다.</translation>
    </message>
    <message>
        <source>The host can open the next run; you stay in the session until you leave.</source>
        <translation>방장이 다음 판을 열 수 있습니다. 나갈 때까지 세션에 남습니다.</translation>
    </message>
</context>
<context>
    <name>frontrow::BookingDelegate</name>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>partly cancelled</source>
        <translation>일부 취소</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>결제됨</translation>
    </message>
</context>
<context>
    <name>frontrow::BookingListModel</name>
    <message>
        <source>Run %1</source>
        <translation>연습 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n석</numerusform>
        </translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5</source>
        <translation>%1, %2, %3, %4, %5</translation>
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
    <message>
        <source>One of these is not as on the card. Compare them and type the CVC again.</source>
        <translation>카드와 다른 항목이 있습니다. 비교한 뒤 CVC를 다시 입력하세요.</translation>
    </message>
</context>
<context>
    <name>frontrow::ChangePasswordDialog</name>
    <message>
        <source>Change the password of %1</source>
        <translation>%1의 비밀번호 바꾸기</translation>
    </message>
    <message>
        <source>On %1. Everywhere else you are signed out; here you stay signed in.</source>
        <translation>%1의 계정입니다. 다른 곳에서는 모두 로그아웃되고 여기서는 로그인이 유지됩니다.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>비밀번호 바꾸기</translation>
    </message>
    <message>
        <source>Password until now</source>
        <translation>지금까지의 비밀번호</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>새 비밀번호</translation>
    </message>
    <message>
        <source>At least 8 characters, letters and digits among them.</source>
        <translation>8자 이상, 글자와 숫자를 모두 넣으세요.</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>새 비밀번호 다시 입력</translation>
    </message>
    <message>
        <source>The password until now is missing.</source>
        <translation>지금까지의 비밀번호가 비어 있습니다.</translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>먼저 입력하세요.</translation>
    </message>
</context>
<context>
    <name>frontrow::ChatPanel</name>
    <message>
        <source>What was said in the lobby</source>
        <translation>로비에서 나눈 말</translation>
    </message>
    <message>
        <source>Message to the lobby</source>
        <translation>로비에 말하기</translation>
    </message>
</context>
<context>
    <name>frontrow::ConfirmDialog</name>
    <message>
        <source>Still working, %1 s.</source>
        <translation>아직 계산 중, %1초.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
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
    <message>
        <source>The house</source>
        <translation>공연장</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>좌석 수</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed hidden until the end</source>
        <translation>시드는 끝날 때까지 비공개</translation>
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
    <name>frontrow::DataSettings</name>
    <message>
        <source>Profile and data</source>
        <translation>프로필과 데이터</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>데이터 폴더</translation>
    </message>
    <message>
        <source>Copy of everything</source>
        <translation>전체 사본</translation>
    </message>
    <message>
        <source>Runs, tickets and wallet in one file.</source>
        <translation>연습, 티켓, 지갑을 한 파일에 담습니다.</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>프로필 삭제</translation>
    </message>
    <message>
        <source>Runs, tickets, wallet and settings of this profile.</source>
        <translation>이 프로필의 연습, 티켓, 지갑, 설정이 대상입니다.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>프로필 이름 바꾸기</translation>
    </message>
    <message>
        <source>Export a copy of everything</source>
        <translation>전체 사본 내보내기</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>프로필 삭제</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Language, look and keys, in a file for another computer.</source>
        <translation>언어, 모양, 단축키를 다른 컴퓨터에서 쓸 파일로 저장합니다.</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>옮기기…</translation>
    </message>
    <message>
        <source>Export settings…</source>
        <translation>설정 내보내기…</translation>
    </message>
    <message>
        <source>Import settings…</source>
        <translation>설정 가져오기…</translation>
    </message>
    <message>
        <source>An empty folder for the data</source>
        <translation>데이터를 둘 빈 폴더</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>데이터 폴더 옮기기</translation>
    </message>
    <message>
        <source>Runs, tickets and wallet move to %1. The window opens anew afterwards.</source>
        <translation>연습 기록, 티켓, 지갑을 %1(으)로 옮깁니다. 그 뒤 창이 다시 열립니다.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>옮기기</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>설정 내보내기</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>설정 가져오기</translation>
    </message>
    <message>
        <source>Settings (*.ini)</source>
        <translation>설정 (*.ini)</translation>
    </message>
    <message>
        <source>At most 30 characters. Runs and tickets stay.</source>
        <translation>30자 이내입니다. 연습 기록과 티켓은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Move the data folder?</source>
        <translation>데이터 폴더를 옮길까요?</translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation>‘%1’ 프로필을 삭제할까요?</translation>
    </message>
    <message>
        <source>Its runs, tickets, wallet and settings go from this computer for good. Frontrow closes afterwards.</source>
        <translation>연습, 티켓, 지갑, 설정이 이 컴퓨터에서 지워지며 되돌릴 수 없습니다. 삭제한 뒤 Frontrow가 끝납니다.</translation>
    </message>
</context>
<context>
    <name>frontrow::DeleteAccountDialog</name>
    <message>
        <source>Delete the account %1 for ever?</source>
        <translation>%1 계정을 영원히 삭제할까요?</translation>
    </message>
    <message>
        <source>%1 forgets your name, your e-mail address and your password, and you leave what you are in. What was bought and sold stays in its books without a name. Nobody can take this back. What lies on this computer stays.</source>
        <translation>%1에서 이름, 이메일 주소, 비밀번호가 지워지고 참가 중인 세션에서 나갑니다. 사고판 내역은 이름 없이 장부에 남습니다. 되돌릴 수 없습니다. 이 컴퓨터에 있는 것은 그대로입니다.</translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>영원히 삭제</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>비밀번호가 비어 있습니다.</translation>
    </message>
    <message>
        <source>Type it to delete the account.</source>
        <translation>계정을 삭제하려면 입력하세요.</translation>
    </message>
</context>
<context>
    <name>frontrow::DifficultyDots</name>
    <message>
        <source>Difficulty %1 of %2</source>
        <translation>난이도 %2단계 중 %1</translation>
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
    <message>
        <source>Where it is</source>
        <translation>좌석 위치</translation>
    </message>
</context>
<context>
    <name>frontrow::FieldChart</name>
    <message>
        <source>Median %1.</source>
        <translation>중앙값 %1.</translation>
    </message>
    <message>
        <source>You %1.</source>
        <translation>나 %1.</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>중앙값 %1</translation>
    </message>
    <message>
        <source>You · %1</source>
        <translation>나 · %1</translation>
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
    <name>frontrow::FirstRun</name>
    <message>
        <source>Welcome to Frontrow</source>
        <translation>Frontrow에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>밝게 또는 어둡게</translation>
    </message>
    <message>
        <source>Practise getting tickets for a popular show, alone and offline. Which language would you like?</source>
        <translation>인기 공연의 예매를 혼자, 오프라인에서 연습합니다. 어떤 언어로 볼까요?</translation>
    </message>
    <message>
        <source>It stands on practice tickets and in the report. Nothing leaves this computer.</source>
        <translation>연습 티켓과 결과에 표시됩니다. 이 컴퓨터 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Automatic follows the desktop. The settings can change all of this later.</source>
        <translation>자동은 데스크톱 설정을 따릅니다. 나중에 설정에서 모두 바꿀 수 있습니다.</translation>
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
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
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
    <message>
        <source>LAN</source>
        <translation>LAN</translation>
    </message>
    <message>
        <source>LAN, watching</source>
        <translation>LAN 관전</translation>
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
    <message>
        <source>Your place may be gone; the way back is tried all the same.</source>
        <translation>순번이 사라졌을 수 있습니다. 그래도 다시 연결을 시도합니다.</translation>
    </message>
    <message>
        <source>Your place is kept for %1 s.</source>
        <translation>순번은 %1초 동안 남아 있습니다.</translation>
    </message>
    <message>
        <source>Your order may have lapsed; the way back is tried all the same.</source>
        <translation>주문이 만료되었을 수 있습니다. 그래도 다시 연결을 시도합니다.</translation>
    </message>
    <message>
        <source>Your order is kept for %1 s.</source>
        <translation>주문은 %1초 동안 남아 있습니다.</translation>
    </message>
    <message>
        <source>Your seats may be free again; the way back is tried all the same.</source>
        <translation>선점한 좌석이 풀렸을 수 있습니다. 그래도 다시 연결을 시도합니다.</translation>
    </message>
    <message>
        <source>Your seats are held for at least %1 s.</source>
        <translation>선점한 좌석은 최소 %1초 동안 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>frontrow::HelpMenu</name>
    <message>
        <source>All &amp;keys</source>
        <translation>모든 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Set up again…</source>
        <translation>처음 설정 다시 하기(&amp;S)…</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>로그 폴더 열기(&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>진단 정보 복사(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Frontrow…</source>
        <translation>Frontrow 정보(&amp;A)…</translation>
    </message>
    <message>
        <source>Keys can be changed when no sale is running.</source>
        <translation>단축키는 예매가 진행되지 않을 때 바꿀 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>frontrow::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Here will stand what you rehearsed, with result, place and time.</source>
        <translation>연습한 내용이 결과, 순번, 시간과 함께 여기에 남습니다.</translation>
    </message>
    <message>
        <source>Play a first run, and it is kept here.</source>
        <translation>첫 연습을 하면 여기에 보관됩니다.</translation>
    </message>
    <message>
        <source>Choose a scenario</source>
        <translation>시나리오 고르기</translation>
    </message>
    <message>
        <source>Across runs</source>
        <translation>연습 추이</translation>
    </message>
    <message>
        <source>Scenario and venue</source>
        <translation>시나리오와 공연장</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Twelve weeks</source>
        <translation>12주</translation>
    </message>
    <message>
        <source>Personal bests</source>
        <translation>개인 최고 기록</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>With tickets</source>
        <translation>티켓 있음</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>티켓 없음</translation>
    </message>
    <message>
        <source>Find a run</source>
        <translation>연습 찾기</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>리포트 열기</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Runs of the last twelve weeks; those with tickets in the accent</source>
        <translation>최근 12주의 연습, 티켓을 산 연습은 강조색</translation>
    </message>
    <message>
        <source>Phases of each run</source>
        <translation>연습별 단계</translation>
    </message>
    <message>
        <source>Time of each run</source>
        <translation>연습별 시간</translation>
    </message>
    <message>
        <source>The fastest run with tickets of each scenario will stand here.</source>
        <translation>시나리오별로 티켓을 산 가장 빠른 연습이 여기에 남습니다.</translation>
    </message>
    <message>
        <source>known seed</source>
        <translation>아는 시드</translation>
    </message>
    <message>
        <source>seats %1</source>
        <translation>좌석 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2회 중 %1회</translation>
    </message>
    <message>
        <source>This run has no report that can be read.</source>
        <translation>읽을 수 있는 리포트가 없는 연습입니다.</translation>
    </message>
    <message>
        <source>Run %1 has no report to open.</source>
        <translation>연습 %1에는 열 수 있는 리포트가 없습니다.</translation>
    </message>
    <message>
        <source>Delete run %1?</source>
        <translation>연습 %1의 기록을 삭제할까요?</translation>
    </message>
    <message>
        <source>Keep the run</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>연습 삭제</translation>
    </message>
    <message>
        <source>The run goes from the history, with its report and its figures in charts and bests.</source>
        <translation>이 연습이 리포트와 함께 기록에서 사라지고, 그래프와 최고 기록에서도 빠집니다.</translation>
    </message>
    <message>
        <source>Its tickets stay, and so does what it did to the wallet.</source>
        <translation>티켓과 지갑 내역은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>The run could not be deleted; it is still there.</source>
        <translation>연습을 삭제하지 못했습니다. 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <source>Run %1 is deleted.</source>
        <translation>연습 %1의 기록을 삭제했습니다.</translation>
    </message>
    <message>
        <source>Its tickets and the wallet are as they were.</source>
        <translation>티켓과 지갑은 그대로입니다.</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>표 (CSV)…</translation>
    </message>
    <message>
        <source>Every figure (JSON)…</source>
        <translation>모든 수치 (JSON)…</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>기록 내보내기</translation>
    </message>
    <message>
        <source>The history is written.</source>
        <translation>기록을 저장했습니다.</translation>
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
    <name>frontrow::HostForm</name>
    <message>
        <source>Host a session</source>
        <translation>세션 열기</translation>
    </message>
    <message>
        <source>Others on this network see it within seconds.</source>
        <translation>이 네트워크의 사람들에게 몇 초 안에 보입니다.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>공연장</translation>
    </message>
    <message>
        <source>Players, most</source>
        <translation>최대 인원</translation>
    </message>
    <message>
        <source>Rivals</source>
        <translation>경쟁자</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>오픈</translation>
    </message>
    <message>
        <source>All ready</source>
        <translation>모두 준비</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>정한 시각</translation>
    </message>
    <message>
        <source>I start</source>
        <translation>직접 시작</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>오픈 시각</translation>
    </message>
    <message>
        <source>Security letters</source>
        <translation>보안문자</translation>
    </message>
    <message>
        <source>Let others watch</source>
        <translation>관전 허용</translation>
    </message>
    <message>
        <source>A seed of my own</source>
        <translation>시드 직접 정하기</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Host session</source>
        <translation>세션 열기</translation>
    </message>
    <message>
        <source>%1, %L2 seats</source>
        <translation>%1, %L2석</translation>
    </message>
    <message>
        <source>Give the session a title.</source>
        <translation>세션 제목을 적으세요.</translation>
    </message>
    <message>
        <source>The venue of this scenario is missing here.</source>
        <translation>이 시나리오의 공연장이 여기에 없습니다.</translation>
    </message>
    <message>
        <source>A seed looks like 4F2A-91.</source>
        <translation>시드는 4F2A-91 같은 모양입니다.</translation>
    </message>
</context>
<context>
    <name>frontrow::HostedCard</name>
    <message>
        <source>You are hosting</source>
        <translation>세션을 열었습니다</translation>
    </message>
    <message>
        <source>Frontrow on this network finds the session by itself. Elsewhere friends join by address:</source>
        <translation>이 네트워크의 Frontrow는 세션을 저절로 찾습니다. 다른 곳에서는 주소로 참가합니다:</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Stop hosting…</source>
        <translation>세션 닫기…</translation>
    </message>
    <message>
        <source>By code they also know that it is this computer:</source>
        <translation>코드로 참가하면 이 컴퓨터가 맞는지도 확인됩니다:</translation>
    </message>
    <message>
        <source>This computer is on no network: only programs on it can join.</source>
        <translation>이 컴퓨터는 네트워크에 없습니다. 이 컴퓨터의 프로그램만 참가할 수 있습니다.</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>코드 복사</translation>
    </message>
    <message>
        <source>Link to join: %1</source>
        <translation>참가 링크: %1</translation>
    </message>
    <message>
        <source>Runs on this computer, port %1.</source>
        <translation>이 컴퓨터의 포트 %1에서 돌아갑니다.</translation>
    </message>
    <message>
        <source>Port %1 answers on this computer. Whether a firewall keeps others out cannot be tried from here: if friends cannot come in, let the port through.</source>
        <translation>이 컴퓨터에서는 포트 %1이(가) 응답합니다. 방화벽이 다른 사람을 막는지는 여기서 알 수 없습니다. 친구들이 들어오지 못하면 그 포트를 여세요.</translation>
    </message>
    <message>
        <source>Port %1 does not answer at this computer&apos;s own address: a firewall closes it. Nobody else can come in before it lets the port through.</source>
        <translation>이 컴퓨터의 주소에서 포트 %1이(가) 응답하지 않습니다. 방화벽이 막고 있습니다. 그 포트를 열어야 다른 사람이 들어올 수 있습니다.</translation>
    </message>
    <message>
        <source>Somebody has joined from another computer: port %1 is open to this network.</source>
        <translation>다른 컴퓨터에서 한 사람이 들어왔습니다. 포트 %1은(는) 이 네트워크에 열려 있습니다.</translation>
    </message>
</context>
<context>
    <name>frontrow::HostedServer</name>
    <message>
        <source>Hosting cannot begin: the folder %1 cannot be made. Make room or choose another profile.</source>
        <translation>세션을 열 수 없습니다: %1 폴더를 만들 수 없습니다. 공간을 만들거나 다른 프로필을 고르세요.</translation>
    </message>
    <message>
        <source>Hosting cannot begin: %1. Nothing else is affected.</source>
        <translation>세션을 열 수 없습니다: %1. 다른 것은 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>frontrow::JoinDialog</name>
    <message>
        <source>Join &quot;%1&quot;</source>
        <translation>“%1” 참가</translation>
    </message>
    <message>
        <source>The host has set a password.</source>
        <translation>방장이 비밀번호를 걸었습니다.</translation>
    </message>
    <message>
        <source>Others see this name. Your profile keeps its own.</source>
        <translation>다른 사람에게 보이는 이름입니다. 프로필의 이름은 그대로입니다.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>참가</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
</context>
<context>
    <name>frontrow::KeysSettings</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>이 키로 바꾸기</translation>
    </message>
    <message>
        <source>Back to standard</source>
        <translation>기본값으로</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>새 단축키</translation>
    </message>
    <message>
        <source>Press the new keys in the field.</source>
        <translation>입력란에서 새 키를 누르세요.</translation>
    </message>
    <message>
        <source>Choose a command to change its keys.</source>
        <translation>단축키를 바꿀 명령을 고르세요.</translation>
    </message>
    <message>
        <source>“%1” has these keys already. Choose others, or change that command first.</source>
        <translation>‘%1’에서 이미 쓰는 키입니다. 다른 키를 고르거나 그 명령을 먼저 바꾸세요.</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>이 키는 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>The letters would take this key as typed. Choose one with Ctrl or Alt, or a function key.</source>
        <translation>이 키는 보안문자에 입력됩니다. Ctrl이나 Alt와 함께 쓰는 키 또는 기능 키를 고르세요.</translation>
    </message>
</context>
<context>
    <name>frontrow::LanPlay</name>
    <message>
        <source>Together</source>
        <translation>함께</translation>
    </message>
    <message>
        <source>±%1 ms</source>
        <translation>±%1 ms</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>관전</translation>
    </message>
    <message>
        <source>seed hidden</source>
        <translation>시드 비공개</translation>
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
    <message>
        <source>The letters are %1</source>
        <translation>보안문자는 %1</translation>
    </message>
    <message>
        <source>new letters take about 1 s</source>
        <translation>새 문자는 약 1초 걸립니다</translation>
    </message>
</context>
<context>
    <name>frontrow::LobbyCard</name>
    <message>
        <source>Lobby</source>
        <translation>로비</translation>
    </message>
    <message>
        <source>People in the lobby</source>
        <translation>로비에 있는 사람</translation>
    </message>
    <message>
        <source>Leave lobby</source>
        <translation>로비 나가기</translation>
    </message>
    <message>
        <source>The host does not let you write. You take part all the same.</source>
        <translation>방장이 채팅을 막았습니다. 판매에는 그대로 참가합니다.</translation>
    </message>
    <message>
        <source>Lobby — %1</source>
        <translation>로비 — %1</translation>
    </message>
    <message>
        <source>%L1 seats</source>
        <translation>좌석 %L1석</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 rivals</source>
        <translation>경쟁자 %L1명</translation>
    </message>
    <message numerus="yes">
        <source>%n watching</source>
        <translation>
            <numerusform>관전 %n명</numerusform>
        </translation>
    </message>
    <message>
        <source>seed hidden until the end</source>
        <translation>시드는 끝날 때까지 비공개</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>시드 %1</translation>
    </message>
    <message>
        <source>Opens at %1, in</source>
        <translation>%1 오픈까지</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>오픈: %1</translation>
    </message>
    <message>
        <source>The sale is made ready. It opens in a moment.</source>
        <translation>판매를 준비하고 있습니다. 곧 열립니다.</translation>
    </message>
    <message>
        <source>The sale is open.</source>
        <translation>판매가 열렸습니다.</translation>
    </message>
    <message>
        <source>The sale is open. The board comes when everybody has finished.</source>
        <translation>판매가 열렸습니다. 모두 끝나면 결과표가 나옵니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n ready.</source>
        <translation>
            <numerusform>%n명 중 %1명 준비됨.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of %1 is known to ±%L2 ms only; the server&apos;s time decides.</source>
        <translation>%1 님의 시계 오차는 ±%L2 ms입니다. 서버 시각이 기준입니다.</translation>
    </message>
    <message>
        <source>Close lobby…</source>
        <translation>로비 닫기…</translation>
    </message>
    <message>
        <source>Leave session…</source>
        <translation>세션 나가기…</translation>
    </message>
    <message>
        <source>End the sale…</source>
        <translation>판매 끝내기…</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>지금 시작</translation>
    </message>
    <message>
        <source>Not ready after all</source>
        <translation>준비 취소</translation>
    </message>
    <message>
        <source>I&apos;m ready</source>
        <translation>준비됐어요</translation>
    </message>
    <message>
        <source>Let %1 write</source>
        <translation>%1 채팅 허용</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>%1 채팅 막기</translation>
    </message>
    <message>
        <source>Remove %1…</source>
        <translation>%1 내보내기…</translation>
    </message>
</context>
<context>
    <name>frontrow::LobbyPeopleModel</name>
    <message>
        <source>away, kept for 30 s</source>
        <translation>연결 끊김, 30초 유지</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>관전</translation>
    </message>
    <message>
        <source>host, ready</source>
        <translation>방장, 준비됨</translation>
    </message>
    <message>
        <source>host, not ready</source>
        <translation>방장, 준비 전</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>준비 전</translation>
    </message>
    <message>
        <source>clock not measured</source>
        <translation>시계 측정 전</translation>
    </message>
    <message>
        <source>clock ±%L1 ms</source>
        <translation>시계 ±%L1 ms</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (나)</translation>
    </message>
    <message>
        <source>The clock of %1 is known to ±%L2 ms only.</source>
        <translation>%1 님의 시계 오차는 ±%L2 ms입니다.</translation>
    </message>
    <message>
        <source>latency %L1 ms</source>
        <translation>지연 %L1 ms</translation>
    </message>
    <message>
        <source>silenced</source>
        <translation>채팅 막힘</translation>
    </message>
</context>
<context>
    <name>frontrow::LookSettings</name>
    <message>
        <source>Look and language</source>
        <translation>화면과 언어</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>컴퓨터 설정대로</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Automatic follows the desktop.</source>
        <translation>자동은 데스크톱 설정을 따릅니다.</translation>
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
    <message>
        <source>States change at once: no zoom, no pulse, no counting.</source>
        <translation>확대, 깜박임, 숫자 움직임 없이 바로 바뀝니다.</translation>
    </message>
</context>
<context>
    <name>frontrow::LossesCard</name>
    <message numerus="yes">
        <source>%1 place(s)</source>
        <translation>
            <numerusform>순번 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1점</translation>
    </message>
    <message>
        <source>no loss</source>
        <translation>손실 없음</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>모두 %1</translation>
    </message>
    <message>
        <source>What cost you time</source>
        <translation>시간을 잃은 곳</translation>
    </message>
    <message>
        <source>Nothing went wrong.</source>
        <translation>잘못된 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n개 더 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>luck</source>
        <translation>운</translation>
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
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>함께</translation>
    </message>
</context>
<context>
    <name>frontrow::MiniMap</name>
    <message>
        <source>Overview</source>
        <translation>전체 보기</translation>
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
    <message>
        <source>The card company refused %1. Nothing was charged.</source>
        <translation>카드사가 %1 결제를 거절했습니다. 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>Three tries went without an answer. Nothing was charged.</source>
        <translation>세 번 시도했지만 응답이 없었습니다. 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>Your seats are still yours until %1: choose another way to pay.</source>
        <translation>좌석은 %1까지 그대로 유지됩니다. 다른 결제 수단을 선택하세요.</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>%2회 중 %1회째</translation>
    </message>
    <message>
        <source>Code %1 · %2</source>
        <translation>코드 %1 · %2</translation>
    </message>
    <message>
        <source>Every card was refused three times and is off now.</source>
        <translation>모든 카드가 세 번씩 거절되어 더 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The card ending in %1 is off after three refusals; another card may do.</source>
        <translation>끝자리 %1 카드는 세 번 거절되어 더 쓸 수 없습니다. 다른 카드는 가능합니다.</translation>
    </message>
    <message>
        <source>Card ending in %1: %2</source>
        <translation>끝자리 %1 카드: %2</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>잔액</translation>
    </message>
    <message>
        <source>locked while paying</source>
        <translation>결제 중 잠김</translation>
    </message>
</context>
<context>
    <name>frontrow::PersonDelegate</name>
    <message>
        <source>%1, silenced</source>
        <translation>%1, 채팅 막힘</translation>
    </message>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
</context>
<context>
    <name>frontrow::PhaseBars</name>
    <message>
        <source>%1: %2, in all %3</source>
        <translation>%1: %2, 합계 %3</translation>
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
        <source>seed %1</source>
        <translation>시드 %1</translation>
    </message>
    <message>
        <source>Back to the sale</source>
        <translation>예매로 돌아가기</translation>
    </message>
</context>
<context>
    <name>frontrow::PracticePage</name>
    <message>
        <source>Some scenarios of yours could not be read; their files stay where they are.</source>
        <translation>읽지 못한 내 시나리오가 있습니다. 파일은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Offline. Same seed, same rivals, every time.</source>
        <translation>오프라인입니다. 시드가 같으면 경쟁자도 늘 같습니다.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>New scenario…</source>
        <translation>새 시나리오…</translation>
    </message>
    <message>
        <source>Deletes the chosen scenario of yours</source>
        <translation>고른 내 시나리오를 지웁니다</translation>
    </message>
    <message>
        <source>Writes the chosen scenario to a file</source>
        <translation>고른 시나리오를 파일로 씁니다</translation>
    </message>
    <message>
        <source>Reads a scenario from a file</source>
        <translation>파일에서 시나리오를 읽습니다</translation>
    </message>
    <message>
        <source>Start rehearsal</source>
        <translation>연습 시작</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>새 시나리오</translation>
    </message>
    <message>
        <source>random</source>
        <translation>무작위</translation>
    </message>
    <message>
        <source>its plan is missing</source>
        <translation>배치도 없음</translation>
    </message>
    <message>
        <source>rivals on the hunt</source>
        <translation>취소표를 노리는 경쟁자</translation>
    </message>
    <message>
        <source>%1 rivals</source>
        <translation>경쟁자 %1명</translation>
    </message>
    <message>
        <source>%1 — %2, a new seed</source>
        <translation>%1 — %2, 새 시드</translation>
    </message>
    <message>
        <source>%1 — %2, seed %3</source>
        <translation>%1 — %2, 시드 %3</translation>
    </message>
    <message>
        <source>Last run: row %1, %2 in %3. </source>
        <translation>지난 연습: %2구역 %1열, %3. </translation>
    </message>
    <message>
        <source>Last run: no ticket. </source>
        <translation>지난 연습: 티켓 없음. </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>There is no scenario “%1” here. The seed is set; the scenario stays as it was.</source>
        <translation>시나리오 ‘%1’이 없습니다. 시드만 적용하고 시나리오는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Ask for its file and import it.</source>
        <translation>파일을 받아 가져오세요.</translation>
    </message>
    <message>
        <source>There is no venue “%1” here. The world is the same only in that venue.</source>
        <translation>공연장 ‘%1’이 없습니다. 그 공연장이라야 같은 조건이 됩니다.</translation>
    </message>
    <message>
        <source>Ask for its plan and import it.</source>
        <translation>배치도를 받아 가져오세요.</translation>
    </message>
    <message>
        <source>“%1” is among your scenarios.</source>
        <translation>‘%1’이 내 시나리오에 있습니다.</translation>
    </message>
    <message>
        <source>Delete the scenario “%1”?</source>
        <translation>시나리오 ‘%1’을 삭제할까요?</translation>
    </message>
    <message>
        <source>Its file is deleted. Runs that were played with it stay in the history.</source>
        <translation>파일이 지워집니다. 이 시나리오로 한 연습은 기록에 남습니다.</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>시나리오 삭제</translation>
    </message>
    <message>
        <source>Import a scenario</source>
        <translation>시나리오 가져오기</translation>
    </message>
    <message>
        <source>Scenarios (%1)</source>
        <translation>시나리오 (%1)</translation>
    </message>
    <message>
        <source>%1 is not imported.</source>
        <translation>%1을 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is here, but its plan “%2” is not.</source>
        <translation>‘%1’은 있지만 배치도 ‘%2’가 없습니다.</translation>
    </message>
    <message>
        <source>Import the plan under Venue to play it.</source>
        <translation>공연장에서 배치도를 가져오면 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>Export the scenario</source>
        <translation>시나리오 내보내기</translation>
    </message>
    <message>
        <source>“%1” is written to %2.</source>
        <translation>‘%1’을 %2에 썼습니다.</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>배치도 가져오기</translation>
    </message>
    <message>
        <source>Plans (%1)</source>
        <translation>배치도 (%1)</translation>
    </message>
    <message>
        <source>The plan “%1” is among the venues.</source>
        <translation>배치도 ‘%1’이 공연장 목록에 있습니다.</translation>
    </message>
    <message>
        <source>Delete the plan “%1”?</source>
        <translation>배치도 ‘%1’을 삭제할까요?</translation>
    </message>
    <message>
        <source>Its file is deleted. Scenarios that are played on it need it imported again.</source>
        <translation>파일이 지워집니다. 이 배치도를 쓰는 시나리오는 다시 가져와야 합니다.</translation>
    </message>
    <message>
        <source>Delete plan</source>
        <translation>배치도 삭제</translation>
    </message>
    <message>
        <source>The countdown starts %1 s before the opening.</source>
        <translation>오픈 %1초 전부터 카운트다운이 시작됩니다.</translation>
    </message>
</context>
<context>
    <name>frontrow::Practising</name>
    <message>
        <source>A sale is being rehearsed</source>
        <translation>예매 연습 중입니다</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>내 차례</translation>
    </message>
    <message>
        <source>The waiting room lets you in. The pass lapses after a while.</source>
        <translation>대기실에서 입장할 수 있습니다. 시간이 지나면 입장권이 사라집니다.</translation>
    </message>
    <message>
        <source>The rehearsal ended</source>
        <translation>연습이 끝났습니다</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Quit in the middle of the sale?</source>
        <translation>예매 중에 종료할까요?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>계속하기</translation>
    </message>
    <message>
        <source>Nothing of this run is kept.</source>
        <translation>이번 연습은 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>지금은 안 됩니다</translation>
    </message>
    <message>
        <source>The sale goes on without you. %1</source>
        <translation>예매는 계속 진행됩니다. %1</translation>
    </message>
    <message>
        <source>Start Frontrow again before that is over, and it takes you back.</source>
        <translation>그 전에 Frontrow를 다시 시작하면 이어서 할 수 있습니다.</translation>
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
    <name>frontrow::RebookChoice</name>
    <message>
        <source>view +%1</source>
        <translation>시야 +%1</translation>
    </message>
    <message>
        <source>Your seats now, and %1</source>
        <translation>지금 좌석과 %1</translation>
    </message>
</context>
<context>
    <name>frontrow::RepairsDialog</name>
    <message>
        <source>Import a plan</source>
        <translation>배치도 가져오기</translation>
    </message>
    <message>
        <source>One thing was repaired to read it. The file itself stays as it is.</source>
        <translation>읽으면서 한 군데를 고쳤습니다. 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>%1 things were repaired to read it. The file itself stays as it is.</source>
        <translation>읽으면서 %1군데를 고쳤습니다. 파일은 그대로입니다.</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>고친 것</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>배치도 저장</translation>
    </message>
</context>
<context>
    <name>frontrow::ReportPage</name>
    <message>
        <source>Practice report</source>
        <translation>연습 리포트</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>연습 %1</translation>
    </message>
    <message>
        <source>Run not kept</source>
        <translation>보관하지 않은 연습</translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>시드 %1</translation>
    </message>
    <message>
        <source>Copy seed %1</source>
        <translation>시드 %1 복사</translation>
    </message>
    <message>
        <source>Copy the seed</source>
        <translation>시드 복사</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>지갑</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>A part of this report cannot be read.</source>
        <translation>리포트의 일부를 읽을 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) are missing and shown as nothing; the others are as they were.</source>
        <translation>
            <numerusform>수치 %n개가 없어 비워 두었습니다. 나머지는 그대로입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last %1 runs</source>
        <translation>최근 %1회</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>최근 연습</translation>
    </message>
    <message>
        <source>seconds, lower is better</source>
        <translation>초, 낮을수록 좋음</translation>
    </message>
    <message>
        <source>Time of the last runs</source>
        <translation>최근 연습의 시간</translation>
    </message>
    <message>
        <source>The next runs with tickets of this scenario make a line here.</source>
        <translation>이 시나리오에서 티켓을 산 다음 연습부터 선으로 이어집니다.</translation>
    </message>
    <message>
        <source>Try again, same seed</source>
        <translation>같은 시드로 다시</translation>
    </message>
    <message>
        <source>Seed %1 is copied.</source>
        <translation>시드 %1, 복사했습니다.</translation>
    </message>
    <message>
        <source>Paste it where a new run asks for its seed.</source>
        <translation>새 연습의 시드 칸에 붙여 넣으세요.</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>텍스트…</translation>
    </message>
    <message>
        <source>Image…</source>
        <translation>이미지…</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>표 (CSV)…</translation>
    </message>
    <message>
        <source>Every figure (JSON)…</source>
        <translation>모든 수치 (JSON)…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>리포트 내보내기</translation>
    </message>
    <message>
        <source>The report is written.</source>
        <translation>리포트를 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>frontrow::ResultCard</name>
    <message>
        <source>%1 rivals</source>
        <translation>경쟁자 %1명</translation>
    </message>
    <message>
        <source>a party of %1</source>
        <translation>일행 %1명</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>시드 %1</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>New personal best</source>
        <translation>개인 최고 기록</translation>
    </message>
    <message>
        <source>Known seed</source>
        <translation>아는 시드</translation>
    </message>
    <message>
        <source>Nothing was charged.</source>
        <translation>청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>The wallet went from %1 to %2.</source>
        <translation>지갑이 %1에서 %2이(가) 되었습니다.</translation>
    </message>
    <message>
        <source>opening to the end</source>
        <translation>오픈부터 끝까지</translation>
    </message>
    <message>
        <source>opening to ticket</source>
        <translation>오픈부터 티켓까지</translation>
    </message>
    <message>
        <source>%1 under your best</source>
        <translation>내 최고보다 %1 빠름</translation>
    </message>
    <message>
        <source>equal to your best</source>
        <translation>내 최고와 같음</translation>
    </message>
    <message>
        <source>%1 over your best</source>
        <translation>내 최고보다 %1 느림</translation>
    </message>
    <message>
        <source>place in the queue</source>
        <translation>대기 순번</translation>
    </message>
    <message>
        <source>none was reached</source>
        <translation>순번 없음</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <translation>예상 %1</translation>
    </message>
    <message>
        <source>view rating of 10</source>
        <translation>시야, 10점 만점</translation>
    </message>
    <message>
        <source>%1 on the run before</source>
        <translation>지난 연습 대비 %1</translation>
    </message>
    <message>
        <source>+ %1 fee</source>
        <translation>+ 수수료 %1</translation>
    </message>
    <message>
        <source>of the seats gone at entry</source>
        <translation>입장할 때 나간 좌석</translation>
    </message>
    <message>
        <source>last seats in reach</source>
        <translation>마지막으로 잡을 수 있던 좌석</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, %2에</translation>
    </message>
</context>
<context>
    <name>frontrow::ReturnOffer</name>
    <message>
        <source>Back to the sale</source>
        <translation>예매로 돌아가기</translation>
    </message>
    <message>
        <source>The sale went on without you.</source>
        <translation>자리를 비운 사이 예매가 진행되었습니다.</translation>
    </message>
</context>
<context>
    <name>frontrow::RuleRow</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>%1 Range: %2.</source>
        <translation>%1 범위: %2.</translation>
    </message>
    <message>
        <source>● %1</source>
        <translation>● %1</translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <translation>%1: %2로 되돌리기</translation>
    </message>
</context>
<context>
    <name>frontrow::RulesDialog</name>
    <message>
        <source>Take all rules of the sale from a preset</source>
        <translation>판매 규칙을 프리셋에서 가져오기</translation>
    </message>
    <message>
        <source>Sale as it is</source>
        <translation>판매 규칙 그대로</translation>
    </message>
    <message>
        <source>Sale: standard</source>
        <translation>판매: 표준</translation>
    </message>
    <message>
        <source>Sale: offline, no limit on the map</source>
        <translation>판매: 오프라인, 인원 제한 없음</translation>
    </message>
    <message>
        <source>Sale: classic web sale</source>
        <translation>판매: 예전 웹 예매</translation>
    </message>
    <message>
        <source>Sale: classic grid</source>
        <translation>판매: 예전 격자 좌석</translation>
    </message>
    <message>
        <source>Take rivals and network from a difficulty</source>
        <translation>경쟁자와 네트워크를 난이도에서 가져오기</translation>
    </message>
    <message>
        <source>Rivals as they are</source>
        <translation>경쟁자 그대로</translation>
    </message>
    <message>
        <source>Rivals: easy</source>
        <translation>경쟁자: 쉬움</translation>
    </message>
    <message>
        <source>Rivals: normal</source>
        <translation>경쟁자: 보통</translation>
    </message>
    <message>
        <source>Rivals: hard</source>
        <translation>경쟁자: 어려움</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Korean name</source>
        <translation>한국어 이름</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>공연장</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>난이도</translation>
    </message>
    <message>
        <source>Presale code</source>
        <translation>선예매 코드</translation>
    </message>
    <message>
        <source>Any venue</source>
        <translation>모든 공연장</translation>
    </message>
    <message>
        <source>Groups of rules</source>
        <translation>규칙 묶음</translation>
    </message>
    <message>
        <source>Reset this group</source>
        <translation>이 묶음 되돌리기</translation>
    </message>
    <message>
        <source>Reset the group %1</source>
        <translation>%1 묶음 되돌리기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>새 시나리오</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>%1의 규칙</translation>
    </message>
    <message>
        <source>Only for the next runs</source>
        <translation>다음 연습에만</translation>
    </message>
    <message>
        <source>Save as a new scenario…</source>
        <translation>새 시나리오로 저장…</translation>
    </message>
    <message>
        <source>Use for the next runs</source>
        <translation>다음 연습에 쓰기</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>시나리오 저장</translation>
    </message>
    <message>
        <source>The scenario needs a name.</source>
        <translation>시나리오에 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>1 rule is changed.</source>
        <translation>규칙 1개가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>%1 rules are changed.</source>
        <translation>규칙 %1개가 바뀌었습니다.</translation>
    </message>
    <message>
        <source>%1 (%2 changed)</source>
        <translation>%1 (%2개 바뀜)</translation>
    </message>
    <message>
        <source>Countdown</source>
        <translation>카운트다운</translation>
    </message>
    <message>
        <source>How long before the opening a run begins. No rule of the sale: the world stays the same.</source>
        <translation>연습이 오픈 몇 초 전에 시작되는지 정합니다. 판매 규칙이 아니므로 경쟁 상황은 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Countdown in seconds</source>
        <translation>카운트다운(초)</translation>
    </message>
    <message>
        <source>s</source>
        <translation>초</translation>
    </message>
</context>
<context>
    <name>frontrow::RulesModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 may be %2.</source>
        <translation>%1의 범위는 %2입니다.</translation>
    </message>
    <message>
        <source>%1 is a number, %2.</source>
        <translation>%1에는 숫자를 쓰세요. 범위는 %2입니다.</translation>
    </message>
</context>
<context>
    <name>frontrow::RulesSummary</name>
    <message>
        <source>Back to the original</source>
        <translation>원래대로</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>1 changed</source>
        <translation>1개 바뀜</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1개 바뀜</translation>
    </message>
</context>
<context>
    <name>frontrow::RunChart</name>
    <message>
        <source>%1: %2, in your hands %3</source>
        <translation>%1: %2, 실력 %3</translation>
    </message>
    <message>
        <source>week from %1: %2 runs, %3 with tickets</source>
        <translation>%1부터 한 주: 연습 %2회, 티켓 %3회</translation>
    </message>
    <message>
        <source>in your hands</source>
        <translation>실력</translation>
    </message>
    <message>
        <source>opening to ticket</source>
        <translation>오픈부터 티켓까지</translation>
    </message>
</context>
<context>
    <name>frontrow::RunTableModel</name>
    <message>
        <source>being played</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>cut off, settled</source>
        <translation>중단되어 정산됨</translation>
    </message>
    <message>
        <source>report unreadable</source>
        <translation>리포트 읽을 수 없음</translation>
    </message>
    <message>
        <source>out of statistics</source>
        <translation>통계 제외</translation>
    </message>
    <message>
        <source>first sight</source>
        <translation>처음 본 시드</translation>
    </message>
    <message>
        <source>known seed</source>
        <translation>아는 시드</translation>
    </message>
    <message>
        <source>own scenario</source>
        <translation>직접 만든 시나리오</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>연습한 날</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>공연장</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>frontrow::SaleActions</name>
    <message>
        <source>Walk from seat to seat</source>
        <translation>좌석 사이 이동</translation>
    </message>
    <message>
        <source>Next section with seats</source>
        <translation>좌석이 남은 다음 구역</translation>
    </message>
    <message>
        <source>Show or hide tier %1</source>
        <translation>등급 %1 보이기/숨기기</translation>
    </message>
    <message>
        <source>Main button of the screen</source>
        <translation>화면의 주 버튼</translation>
    </message>
    <message>
        <source>Step back or leave</source>
        <translation>뒤로 또는 나가기</translation>
    </message>
    <message>
        <source>Small map</source>
        <translation>작은 배치도</translation>
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
        <source>Best available seats</source>
        <translation>추천 좌석</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>다음 추천</translation>
    </message>
    <message>
        <source>Take the seats shown</source>
        <translation>표시된 좌석 선점</translation>
    </message>
    <message>
        <source>Give back the chosen seat</source>
        <translation>고른 좌석 돌려주기</translation>
    </message>
    <message>
        <source>Seats as a map</source>
        <translation>배치도로 보기</translation>
    </message>
    <message>
        <source>Seats as a list</source>
        <translation>목록으로 보기</translation>
    </message>
    <message>
        <source>Accessible seats</source>
        <translation>휠체어석 보기</translation>
    </message>
    <message>
        <source>Prices and filters, in a narrow window</source>
        <translation>가격과 필터(좁은 창)</translation>
    </message>
    <message>
        <source>One person more</source>
        <translation>일행 한 명 늘리기</translation>
    </message>
    <message>
        <source>One person fewer</source>
        <translation>일행 한 명 줄이기</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Show the whole house</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Zoom to the section</source>
        <translation>구역 확대</translation>
    </message>
    <message>
        <source>Pay with the wallet</source>
        <translation>지갑으로 결제</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>카드로 결제</translation>
    </message>
    <message>
        <source>Pay by bank transfer</source>
        <translation>계좌이체로 결제</translation>
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
    <name>frontrow::ScenarioCard</name>
    <message>
        <source>People arriving after the opening</source>
        <translation>오픈 뒤 도착하는 사람</translation>
    </message>
    <message>
        <source>Seats coming back, hour by hour</source>
        <translation>시간마다 돌아오는 좌석</translation>
    </message>
</context>
<context>
    <name>frontrow::ScenarioGrid</name>
    <message>
        <source>Scenarios</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>curve: people arriving per second</source>
        <translation>곡선: 초당 도착 인원</translation>
    </message>
    <message>
        <source>In any venue</source>
        <translation>공연장을 고르는 시나리오</translation>
    </message>
    <message>
        <source>Your scenarios</source>
        <translation>내 시나리오</translation>
    </message>
</context>
<context>
    <name>frontrow::ScenarioListModel</name>
    <message>
        <source>its plan “%1” is not here</source>
        <translation>배치도 ‘%1’ 없음</translation>
    </message>
    <message>
        <source>%1 seats · %2</source>
        <translation>%1석 · %2</translation>
    </message>
    <message>
        <source>rivals on the hunt</source>
        <translation>취소표를 노리는 경쟁자</translation>
    </message>
    <message>
        <source>%1 rivals</source>
        <translation>경쟁자 %1명</translation>
    </message>
    <message>
        <source>%1, difficulty %2 of 5, %3, %4, %5</source>
        <translation>%1, 난이도 5단계 중 %2, %3, %4, %5</translation>
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
    <message>
        <source>%1 of %2 seats free</source>
        <translation>%2석 중 %1석 남음</translation>
    </message>
</context>
<context>
    <name>frontrow::SeatRunModel</name>
    <message>
        <source>standing</source>
        <translation>스탠딩</translation>
    </message>
    <message numerus="yes">
        <source>%n step-free</source>
        <translation>
            <numerusform>휠체어석 %n석</numerusform>
        </translation>
    </message>
    <message>
        <source>too few together</source>
        <translation>연속석 부족</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n자리</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n자리 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>seat %1</source>
        <translation>%1번 좌석</translation>
    </message>
    <message>
        <source>seats %1 to %2, %3 side by side</source>
        <translation>%1번부터 %2번까지, 연속 %3석</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>한 자리 %1</translation>
    </message>
    <message>
        <source>view %1</source>
        <translation>시야 %1</translation>
    </message>
    <message>
        <source>too few side by side</source>
        <translation>연속석이 부족함</translation>
    </message>
    <message>
        <source>takes %1 for %2</source>
        <translation>선택하면 %1, 합계 %2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>구역</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>연속</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>자리</translation>
    </message>
    <message>
        <source>View</source>
        <translation>시야</translation>
    </message>
    <message>
        <source>Price each</source>
        <translation>한 자리 가격</translation>
    </message>
    <message>
        <source>You take</source>
        <translation>선택 좌석</translation>
    </message>
    <message numerus="yes">
        <source>%n beside</source>
        <translation>
            <numerusform>옆자리 %n석</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::SeatRunTable</name>
    <message>
        <source>Free seats</source>
        <translation>빈 좌석</translation>
    </message>
    <message>
        <source>Free seats without steps</source>
        <translation>계단 없는 빈 좌석</translation>
    </message>
    <message>
        <source>No seat without steps is free here.</source>
        <translation>계단 없이 갈 수 있는 빈 좌석이 없습니다.</translation>
    </message>
    <message>
        <source>No free seat passes the filters.</source>
        <translation>필터를 통과하는 빈 좌석이 없습니다.</translation>
    </message>
    <message>
        <source>Show more tiers, take a smaller party, or wait for seats that come back.</source>
        <translation>등급을 더 보이게 하거나 인원을 줄이거나, 돌아오는 좌석을 기다리세요.</translation>
    </message>
    <message>
        <source>Show all tiers</source>
        <translation>모든 등급 보기</translation>
    </message>
</context>
<context>
    <name>frontrow::SeatTableModel</name>
    <message>
        <source>paid</source>
        <translation>결제됨</translation>
    </message>
    <message>
        <source>cancelled, %1 back</source>
        <translation>취소됨, %1 환불</translation>
    </message>
    <message>
        <source>%1 row %2 seat %3</source>
        <translation>%1 %2열 %3번</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>구역</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>View</source>
        <translation>시야</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>frontrow::SeatTooltip</name>
    <message numerus="yes">
        <source>No %n together here</source>
        <translation>
            <numerusform>여기에는 %n연석이 없습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>시야 %1</translation>
    </message>
    <message>
        <source>%1 m to stage</source>
        <translation>무대까지 %1 m</translation>
    </message>
    <message>
        <source>take</source>
        <translation>선점</translation>
    </message>
</context>
<context>
    <name>frontrow::SeatsScreen</name>
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
    <message>
        <source>How the seats are shown</source>
        <translation>좌석 보기 방식</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>배치도</translation>
    </message>
    <message>
        <source>List</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>Accessible</source>
        <translation>휠체어석</translation>
    </message>
    <message>
        <source>Beside your seats:</source>
        <translation>내 좌석 바로 옆:</translation>
    </message>
    <message>
        <source>Not enough free seats beside yours. Nearest for all:</source>
        <translation>내 좌석 옆에 빈자리가 부족합니다. 일행 모두 가까운 좌석:</translation>
    </message>
    <message>
        <source>Every seat is taken.</source>
        <translation>모든 좌석이 나갔습니다.</translation>
    </message>
    <message>
        <source>Leave and see the report…</source>
        <translation>나가서 리포트 보기…</translation>
    </message>
    <message>
        <source>Seats come back when a hold or a payment runs out. “Cancellation hunt” practises catching them.</source>
        <translation>선점이나 결제 시간이 끝나면 좌석이 돌아옵니다. “취소표 잡기”에서 잡는 연습을 할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1. View %2 (%3), %4 (%5).</source>
        <translation>%1. 시야 %2 (%3), %4 (%5).</translation>
    </message>
    <message>
        <source>same price</source>
        <translation>같은 가격</translation>
    </message>
    <message>
        <source>Better seats found:</source>
        <translation>더 좋은 좌석 발견:</translation>
    </message>
    <message>
        <source>%1 is left without a neighbour.</source>
        <translation>%1이(가) 혼자 남습니다.</translation>
    </message>
    <message>
        <source>Nobody has to change: your seats stay yours.</source>
        <translation>바꾸지 않아도 됩니다. 고른 좌석은 그대로 선점됩니다.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>필터</translation>
    </message>
</context>
<context>
    <name>frontrow::SectionCard</name>
    <message>
        <source>%1 of %2 left</source>
        <translation>%2석 중 %1석</translation>
    </message>
    <message>
        <source>%1 × %2 together</source>
        <translation>%2연석 %1개</translation>
    </message>
    <message>
        <source>Losing %1 seats/s</source>
        <translation>초당 %1석 감소</translation>
    </message>
    <message>
        <source>Nothing is going</source>
        <translation>변동 없음</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>확대</translation>
    </message>
</context>
<context>
    <name>frontrow::SeedDialog</name>
    <message>
        <source>A new seed each time</source>
        <translation>매번 새 시드</translation>
    </message>
    <message>
        <source>This seed</source>
        <translation>이 시드</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>With the same scenario and seed you meet the same rivals again, and so does whoever you send it to.</source>
        <translation>시나리오와 시드가 같으면 같은 경쟁자를 다시 만납니다. 받은 사람도 마찬가지입니다.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Seed, or a shared scenario with its seed</source>
        <translation>시드 또는 공유받은 시나리오와 시드</translation>
    </message>
    <message>
        <source>Copies the scenario with the seed, to send it to somebody</source>
        <translation>보낼 수 있도록 시나리오와 시드를 복사합니다</translation>
    </message>
    <message>
        <source>The seed of a run is in its report, so any run can be played again.</source>
        <translation>연습의 시드는 결과에 적혀 있어 언제든 다시 할 수 있습니다.</translation>
    </message>
    <message>
        <source>A seed has six digits or letters from A to F, as in 4F2A-91.</source>
        <translation>시드는 4F2A-91처럼 숫자와 A~F 여섯 자입니다.</translation>
    </message>
    <message>
        <source>The scenario “%1” is chosen with it.</source>
        <translation>시나리오 ‘%1’도 함께 고릅니다.</translation>
    </message>
    <message>
        <source>A run with a seed you know is marked so, and its time is listed apart.</source>
        <translation>아는 시드로 한 연습은 따로 표시되고 기록도 따로 남습니다.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>복사함: %1</translation>
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
        <source>Held for you</source>
        <translation>선점한 좌석</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
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
    <message>
        <source>Find next to these</source>
        <translation>옆자리 찾기</translation>
    </message>
    <message numerus="yes">
        <source>%n more seat(s)</source>
        <translation>
            <numerusform>%n석 더</numerusform>
        </translation>
    </message>
    <message>
        <source>release seats</source>
        <translation>좌석 놓기</translation>
    </message>
    <message>
        <source>leave the sale</source>
        <translation>예매 나가기</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>이 좌석 선택</translation>
    </message>
    <message>
        <source>Click a seat on the map.</source>
        <translation>배치도에서 좌석을 클릭하세요.</translation>
    </message>
    <message>
        <source>Click a seat on the map, or press %1 for the best seats that are free.</source>
        <translation>배치도에서 좌석을 클릭하거나 %1 키를 눌러 추천 좌석을 받으세요.</translation>
    </message>
</context>
<context>
    <name>frontrow::ServerList</name>
    <message>
        <source>Servers you have joined</source>
        <translation>참가했던 서버</translation>
    </message>
    <message>
        <source>S favourite · Delete removes</source>
        <translation>S 즐겨찾기 · Delete 삭제</translation>
    </message>
    <message>
        <source>Enter joins, S marks a favourite, Delete removes.</source>
        <translation>Enter로 참가하고, S로 즐겨찾기를 표시하고, Delete로 삭제합니다.</translation>
    </message>
    <message>
        <source>Servers that you join are kept here.</source>
        <translation>참가한 서버가 여기에 남습니다.</translation>
    </message>
    <message>
        <source>They are then one click away, also where nothing is found by itself.</source>
        <translation>자동으로 찾지 못하는 곳에서도 한 번의 클릭으로 다시 참가할 수 있습니다.</translation>
    </message>
    <message>
        <source>Join by address or code…</source>
        <translation>주소나 코드로 참가…</translation>
    </message>
    <message>
        <source>Favourites stay, above the others (S)</source>
        <translation>즐겨찾기는 맨 위에 계속 남습니다 (S)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Forgets this server (Delete)</source>
        <translation>이 서버를 목록에서 지웁니다 (Delete)</translation>
    </message>
    <message>
        <source>Favourite: %1</source>
        <translation>즐겨찾기: %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>참가</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 삭제</translation>
    </message>
    <message>
        <source>Join next</source>
        <translation>다음 판</translation>
    </message>
</context>
<context>
    <name>frontrow::ServerTableModel</name>
    <message>
        <source>favourite</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>찾는 중…</translation>
    </message>
    <message>
        <source>reachable</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>not reachable since %1</source>
        <translation>%1부터 연결 안 됨</translation>
    </message>
    <message>
        <source>key changed</source>
        <translation>키가 바뀜</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>사용할 수 없음</translation>
    </message>
    <message>
        <source>joined %1</source>
        <translation>참가 %1</translation>
    </message>
    <message>
        <source>Last joined %1</source>
        <translation>마지막 참가 %1</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>즐겨찾기</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>세션</translation>
    </message>
</context>
<context>
    <name>frontrow::SessionDelegate</name>
    <message>
        <source>joined</source>
        <translation>참가함</translation>
    </message>
</context>
<context>
    <name>frontrow::SessionList</name>
    <message>
        <source>Sessions found</source>
        <translation>찾은 세션</translation>
    </message>
    <message>
        <source>No session was found on this network.</source>
        <translation>이 네트워크에서 세션을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Check that the host&apos;s program is open, that both computers are on one network, and that its firewall lets port %1 in. Or join by address, or host one yourself.</source>
        <translation>방장의 프로그램이 켜져 있는지, 두 컴퓨터가 같은 네트워크에 있는지, 방화벽이 포트 %1번을 여는지 확인하세요. 주소로 참가하거나 직접 열 수도 있습니다.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>다시 찾기</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>참가</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>관전</translation>
    </message>
    <message>
        <source>Join next</source>
        <translation>다음 판</translation>
    </message>
    <message>
        <source>Join the next run of %1</source>
        <translation>%1의 다음 판에 참가</translation>
    </message>
    <message>
        <source>This run is over. You wait with the others until the host opens the next one.</source>
        <translation>이번 판은 끝났습니다. 방장이 다음 판을 열 때까지 다른 사람들과 함께 기다립니다.</translation>
    </message>
</context>
<context>
    <name>frontrow::SessionTableModel</name>
    <message>
        <source>%L1 ms</source>
        <translation>%L1 ms</translation>
    </message>
    <message>
        <source>password needed</source>
        <translation>비밀번호 필요</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>세션</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>지연</translation>
    </message>
</context>
<context>
    <name>frontrow::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>설정 검색</translation>
    </message>
    <message>
        <source>No setting has these words</source>
        <translation>맞는 설정이 없습니다</translation>
    </message>
    <message>
        <source>Try another word, or look through the subjects.</source>
        <translation>다른 말로 찾거나 항목을 살펴보세요.</translation>
    </message>
</context>
<context>
    <name>frontrow::SettingsSubject</name>
    <message>
        <source>Restore defaults</source>
        <translation>기본값으로</translation>
    </message>
</context>
<context>
    <name>frontrow::ShortcutsDialog</name>
    <message>
        <source>All keys</source>
        <translation>모든 단축키</translation>
    </message>
    <message>
        <source>Single letters work only while no text field has the focus.</source>
        <translation>글자 하나짜리 키는 입력란에 있지 않을 때만 동작합니다.</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>단축키 바꾸기…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>frontrow::ShortcutsModel</name>
    <message>
        <source>Everywhere</source>
        <translation>어디서나</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Waiting room</source>
        <translation>대기실</translation>
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
        <source>Report</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>내 티켓</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>In a sale</source>
        <translation>예매 중</translation>
    </message>
</context>
<context>
    <name>frontrow::SignInDialog</name>
    <message>
        <source>Sign in to %1</source>
        <translation>%1에 로그인</translation>
    </message>
    <message>
        <source>This server keeps accounts. Without one you may come in as a guest, with your name alone.</source>
        <translation>계정이 있는 서버입니다. 계정 없이 이름만으로 손님으로 들어갈 수도 있습니다.</translation>
    </message>
    <message>
        <source>This server keeps accounts and lets in nobody without one.</source>
        <translation>계정이 있는 서버입니다. 계정이 없으면 들어갈 수 없습니다.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>이 컴퓨터에서 로그인 유지</translation>
    </message>
    <message>
        <source>Make an account…</source>
        <translation>계정 만들기…</translation>
    </message>
    <message>
        <source>Come in as a guest</source>
        <translation>손님으로 들어가기</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>비밀번호가 비어 있습니다.</translation>
    </message>
    <message>
        <source>Type it, or come in another way.</source>
        <translation>입력하거나 다른 방법으로 들어가세요.</translation>
    </message>
    <message>
        <source>Make an account named %1…</source>
        <translation>%1 계정 만들기…</translation>
    </message>
</context>
<context>
    <name>frontrow::SignInLettersPanel</name>
    <message>
        <source>Several names were tried from your network within a minute, so the server wants to know that a person asks. Capitals do not matter.</source>
        <translation>1분 안에 같은 네트워크에서 여러 이름을 시도했습니다. 사람인지 확인하기 위해 문자를 입력하세요. 대소문자는 구분하지 않습니다.</translation>
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
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Pasting does not work here: type the letters.</source>
        <translation>붙여넣기는 되지 않습니다. 직접 입력하세요.</translation>
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
</context>
<context>
    <name>frontrow::SignUpDialog</name>
    <message>
        <source>Make an account on %1</source>
        <translation>%1에 계정 만들기</translation>
    </message>
    <message>
        <source>It is kept by that server alone. Forgotten passwords are reset by who runs it.</source>
        <translation>이 서버에만 보관됩니다. 잊은 비밀번호는 서버 운영자가 다시 정해 줍니다.</translation>
    </message>
    <message>
        <source>Make the account</source>
        <translation>계정 만들기</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>At least 8 characters, letters and digits among them.</source>
        <translation>8자 이상, 글자와 숫자를 모두 넣으세요.</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>비밀번호 다시 입력</translation>
    </message>
    <message>
        <source>E-mail (may stay empty)</source>
        <translation>이메일 (비워도 됨)</translation>
    </message>
    <message>
        <source>I buy</source>
        <translation>구매자</translation>
    </message>
    <message>
        <source>I sell</source>
        <translation>판매자</translation>
    </message>
    <message>
        <source>Stay signed in on this computer</source>
        <translation>이 컴퓨터에서 로그인 유지</translation>
    </message>
    <message>
        <source>I have an account</source>
        <translation>계정이 있습니다</translation>
    </message>
</context>
<context>
    <name>frontrow::StartBar</name>
    <message>
        <source>Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Start rehearsal</source>
        <translation>연습 시작</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>일행</translation>
    </message>
    <message>
        <source>People in your party</source>
        <translation>일행 인원</translation>
    </message>
    <message>
        <source>random</source>
        <translation>무작위</translation>
    </message>
    <message>
        <source>Seed: %1</source>
        <translation>시드: %1</translation>
    </message>
    <message>
        <source>The rules sell at most %1 to one person</source>
        <translation>규칙상 한 사람이 %1장까지 살 수 있습니다</translation>
    </message>
    <message>
        <source>Start — %1</source>
        <translation>시작 — %1</translation>
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
    <name>frontrow::TakenTicker</name>
    <message numerus="yes">
        <source>%1, %n taken</source>
        <translation>
            <numerusform>%1, %n석 판매</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, row %2, %n taken</source>
        <translation>
            <numerusform>%1구역 %2열, %n석 판매</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>frontrow::TickerList</name>
    <message>
        <source>Being taken now</source>
        <translation>지금 나가는 좌석</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>초당 %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1열</translation>
    </message>
</context>
<context>
    <name>frontrow::TicketCard</name>
    <message>
        <source>Ticket</source>
        <translation>티켓</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>구역</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>practice ticket</source>
        <translation>연습 티켓</translation>
    </message>
    <message>
        <source>Ticket before</source>
        <translation>이전 티켓</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>다음 티켓</translation>
    </message>
    <message>
        <source>Booking %1</source>
        <translation>예매 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2장 중 %1번째</translation>
    </message>
    <message>
        <source>Its day is not known any more</source>
        <translation>공연일을 더 이상 알 수 없습니다</translation>
    </message>
    <message>
        <source>Code of the ticket: %1</source>
        <translation>티켓 코드: %1</translation>
    </message>
    <message>
        <source>cancelled, lets nobody in</source>
        <translation>취소됨, 입장 불가</translation>
    </message>
</context>
<context>
    <name>frontrow::TicketsPage</name>
    <message>
        <source>This ticket is cancelled already.</source>
        <translation>이미 취소된 티켓입니다.</translation>
    </message>
    <message>
        <source>The performance has begun, so the ticket cannot be given back any more.</source>
        <translation>공연이 시작되어 더 이상 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>This sale takes back whole bookings only. Cancel all seats of it, or keep them.</source>
        <translation>이 판매는 예매 전체만 취소할 수 있습니다. 모두 취소하거나 그대로 두세요.</translation>
    </message>
    <message>
        <source>The ticket is about to be exchanged by an order.</source>
        <translation>주문으로 교환 중인 티켓입니다.</translation>
    </message>
    <message>
        <source>The transfer has not arrived. Cancelling the booking releases it.</source>
        <translation>입금이 확인되지 않았습니다. 예매를 취소하면 해제됩니다.</translation>
    </message>
    <message>
        <source>The sale refuses it (%1).</source>
        <translation>판매가 거절했습니다(%1).</translation>
    </message>
    <message>
        <source>The performance has begun; nothing can be given back any more.</source>
        <translation>공연이 시작되어 더 이상 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>All of it is cancelled; %1 came back to the wallet.</source>
        <translation>모두 취소되었고 %1이 지갑으로 돌아왔습니다.</translation>
    </message>
    <message>
        <source>This sale takes back whole bookings only.</source>
        <translation>이 판매는 예매 전체만 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Cancelling shows first what comes back and what it costs.</source>
        <translation>취소하면 먼저 환불 금액과 수수료를 보여 줍니다.</translation>
    </message>
    <message>
        <source>My tickets</source>
        <translation>내 티켓</translation>
    </message>
    <message>
        <source>%1 is in the wallet.</source>
        <translation>%1이 지갑에 들어왔습니다.</translation>
    </message>
    <message>
        <source>The wallet is as before.</source>
        <translation>지갑은 그대로입니다.</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>지난 공연</translation>
    </message>
    <message>
        <source>Show cancelled</source>
        <translation>취소 보기</translation>
    </message>
    <message>
        <source>Find a booking</source>
        <translation>예매 찾기</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>예매</translation>
    </message>
    <message>
        <source>Seats in this booking</source>
        <translation>이 예매의 좌석</translation>
    </message>
    <message>
        <source>Cancel all…</source>
        <translation>모두 취소…</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>좌석 위치</translation>
    </message>
    <message>
        <source>Upcoming %1</source>
        <translation>예정 %1</translation>
    </message>
    <message>
        <source>Past %1</source>
        <translation>지난 공연 %1</translation>
    </message>
    <message>
        <source>Show cancelled (%1)</source>
        <translation>취소 보기 (%1)</translation>
    </message>
    <message>
        <source>No booking matches “%1”.</source>
        <translation>“%1”에 맞는 예매가 없습니다.</translation>
    </message>
    <message>
        <source>Here will be the tickets you paid for.</source>
        <translation>결제한 티켓이 여기에 모입니다.</translation>
    </message>
    <message>
        <source>Here will be tickets of days gone by.</source>
        <translation>지난 공연의 티켓이 여기에 모입니다.</translation>
    </message>
    <message>
        <source>Rehearse a sale; what you buy there is kept here.</source>
        <translation>예매를 연습하면 그때 산 티켓이 보관됩니다.</translation>
    </message>
    <message>
        <source>They come here once their performance has begun.</source>
        <translation>공연이 시작되면 이곳으로 옮겨집니다.</translation>
    </message>
    <message>
        <source>Choose a scenario</source>
        <translation>시나리오 고르기</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>취소…</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 취소</translation>
    </message>
    <message>
        <source>The plan of this run cannot be read any more; the ticket is as good as before.</source>
        <translation>이 연습의 배치도를 더 이상 읽을 수 없습니다. 티켓은 그대로 유효합니다.</translation>
    </message>
    <message>
        <source>What would come back cannot be worked out. Nothing is cancelled.</source>
        <translation>환불 금액을 계산할 수 없습니다. 취소된 것은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n ticket(s)?</source>
        <translation>
            <numerusform>티켓 %n장을 취소할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>그대로 두기</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n ticket(s)</source>
        <translation>
            <numerusform>티켓 %n장 취소</numerusform>
        </translation>
    </message>
    <message>
        <source>Your tickets are valid as before.</source>
        <translation>티켓은 그대로 유효합니다.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>취소 수수료</translation>
    </message>
    <message>
        <source>Back to the wallet</source>
        <translation>지갑으로 환불</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) of this booking stay valid.</source>
        <translation>
            <numerusform>이 예매의 티켓 %n장은 그대로 유효합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this booking stays valid.</source>
        <translation>이 예매에 남는 티켓은 없습니다.</translation>
    </message>
    <message>
        <source>This cannot be undone. The booking fee is not part of a ticket&apos;s price.</source>
        <translation>되돌릴 수 없습니다. 예매 수수료는 티켓 가격에 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is cancelled; the tickets are valid as before.</source>
        <translation>취소된 것은 없습니다. 티켓은 그대로 유효합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) cancelled.</source>
        <translation>
            <numerusform>티켓 %n장을 취소했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back in the wallet.</source>
        <translation>%1이 지갑으로 돌아왔습니다.</translation>
    </message>
    <message>
        <source>Save the ticket</source>
        <translation>티켓 저장</translation>
    </message>
    <message>
        <source>The ticket is saved.</source>
        <translation>티켓을 저장했습니다.</translation>
    </message>
    <message>
        <source>Better seats…</source>
        <translation>더 좋은 좌석…</translation>
    </message>
    <message>
        <source>Your seats stay yours until better ones are paid; the difference is charged or refunded.</source>
        <translation>더 좋은 좌석을 결제할 때까지 지금 좌석은 유지됩니다. 차액만 결제하거나 환불합니다.</translation>
    </message>
    <message>
        <source>This sale does not exchange tickets.</source>
        <translation>이 예매는 티켓을 교환하지 않습니다.</translation>
    </message>
    <message>
        <source>The seats were taken meanwhile.</source>
        <translation>그 사이 좌석이 나갔습니다.</translation>
    </message>
    <message>
        <source>The wallet has too little for the difference.</source>
        <translation>지갑 잔액이 차액보다 적습니다.</translation>
    </message>
    <message>
        <source>Working out what comes back. Nothing is cancelled yet.</source>
        <translation>환불 금액을 계산하고 있습니다. 아직 아무것도 취소되지 않았습니다.</translation>
    </message>
    <message>
        <source>Exchange for better seats?</source>
        <translation>더 좋은 좌석으로 바꿀까요?</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>교환</translation>
    </message>
    <message>
        <source>Looking for better seats that are free now. Nothing is exchanged yet.</source>
        <translation>지금 비어 있는 더 좋은 좌석을 찾고 있습니다. 아직 아무것도 교환되지 않았습니다.</translation>
    </message>
    <message>
        <source>What is free cannot be worked out. Your tickets are valid as before.</source>
        <translation>빈 좌석을 확인할 수 없습니다. 티켓은 그대로 유효합니다.</translation>
    </message>
    <message>
        <source>No better seats are free side by side.</source>
        <translation>나란히 비어 있는 더 좋은 좌석이 없습니다.</translation>
    </message>
    <message>
        <source>Your seats stay yours until better ones are paid. The difference is charged or refunded; there is no charge for cancelling.</source>
        <translation>더 좋은 좌석을 결제할 때까지 지금 좌석은 유지됩니다. 차액만 결제하거나 환불하며 취소 수수료는 없습니다.</translation>
    </message>
    <message>
        <source>Exchange — balance too low</source>
        <translation>교환 — 잔액 부족</translation>
    </message>
    <message>
        <source>Exchange for %1</source>
        <translation>%1 내고 교환</translation>
    </message>
    <message>
        <source>Exchange, %1 comes back</source>
        <translation>교환, %1 환불</translation>
    </message>
    <message>
        <source>Nothing is exchanged; the tickets are valid as before.</source>
        <translation>교환되지 않았습니다. 티켓은 그대로 유효합니다.</translation>
    </message>
    <message>
        <source>The tickets are exchanged.</source>
        <translation>티켓을 교환했습니다.</translation>
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
    <message>
        <source>%1, %2: %L3 seats</source>
        <translation>%1, %2: %L3석</translation>
    </message>
</context>
<context>
    <name>frontrow::Together</name>
    <message>
        <source>Session of %1</source>
        <translation>%1의 세션</translation>
    </message>
    <message>
        <source>End the sale for everybody?</source>
        <translation>모두의 판매를 끝낼까요?</translation>
    </message>
    <message>
        <source>What is paid is kept. The board shows everybody as far as they have come.</source>
        <translation>결제한 것은 남습니다. 결과표에는 모두가 온 데까지 나옵니다.</translation>
    </message>
    <message>
        <source>End the sale</source>
        <translation>판매 끝내기</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>차례입니다</translation>
    </message>
    <message>
        <source>The waiting room lets you in. The pass lapses after a while.</source>
        <translation>대기실에서 입장할 차례입니다. 입장권은 시간이 지나면 사라집니다.</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>찾지 못함</translation>
    </message>
    <message>
        <source>Servers of this network cannot be listened for: %1.</source>
        <translation>이 네트워크의 서버를 찾을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Joining by address or code works all the same.</source>
        <translation>주소나 코드로는 참가할 수 있습니다.</translation>
    </message>
    <message>
        <source>this computer is on no network</source>
        <translation>네트워크 없음</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>%1에서 찾는 중</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>서버 %n대</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n명</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the session before you host another one.</source>
        <translation>다른 세션을 열려면 먼저 나가세요.</translation>
    </message>
    <message>
        <source>The session is being opened.</source>
        <translation>세션을 여는 중입니다.</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>지금은 서버와 연결이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed; the way back is tried by itself.</source>
        <translation>바뀐 것은 없습니다. 다시 연결을 시도하고 있습니다.</translation>
    </message>
    <message>
        <source>End the session for everybody?</source>
        <translation>모두의 세션을 끝낼까요?</translation>
    </message>
    <message>
        <source>You are its host: everybody is told that it is over. Results that are there stay with them.</source>
        <translation>방장이므로 모두에게 끝났다고 알립니다. 나온 결과는 남습니다.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>머무르기</translation>
    </message>
    <message>
        <source>Leave the session?</source>
        <translation>세션에서 나갈까요?</translation>
    </message>
    <message>
        <source>Leaving now gives up the sale; what is paid is on the board.</source>
        <translation>지금 나가면 판매를 포기합니다. 결제한 것은 결과표에 남습니다.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>나가기</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 님을 내보낼까요?</translation>
    </message>
    <message>
        <source>%1 leaves the lobby and is told so. The session goes on.</source>
        <translation>%1 님에게 알리고 로비에서 내보냅니다. 세션은 계속됩니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>The plan of the venue is on its way.</source>
        <translation>공연장 배치도를 받고 있습니다.</translation>
    </message>
    <message>
        <source>The sale is shown when it is there.</source>
        <translation>다 받으면 판매가 나옵니다.</translation>
    </message>
    <message>
        <source>The server sent another plan than its sale uses.</source>
        <translation>서버가 판매와 다른 배치도를 보냈습니다.</translation>
    </message>
    <message>
        <source>You are still in the session; leave it and join it again.</source>
        <translation>아직 세션에 있습니다. 나갔다가 다시 참가하세요.</translation>
    </message>
    <message>
        <source>A sale is being played</source>
        <translation>판매를 하고 있습니다</translation>
    </message>
    <message>
        <source>The others are still at it</source>
        <translation>다른 사람을 기다리는 중</translation>
    </message>
    <message>
        <source>Quit and leave the session?</source>
        <translation>세션에서 나가고 끝낼까요?</translation>
    </message>
    <message>
        <source>You are its host: the session ends for everybody.</source>
        <translation>방장이므로 모두의 세션이 끝납니다.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Export my data</source>
        <translation>내 데이터 내보내기</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message numerus="yes">
        <source>There are %n favourites already.</source>
        <translation>
            <numerusform>즐겨찾기가 이미 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the star from another one first.</source>
        <translation>먼저 다른 서버의 별표를 해제하세요.</translation>
    </message>
</context>
<context>
    <name>frontrow::TogetherPage</name>
    <message>
        <source>Together</source>
        <translation>함께</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Practise against people on this network.</source>
        <translation>이 네트워크의 사람들과 함께 연습합니다.</translation>
    </message>
    <message>
        <source>Join by address or code…</source>
        <translation>주소나 코드로 참가…</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>다시 찾기</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>계정: %1</translation>
    </message>
</context>
<context>
    <name>frontrow::TopUpDialog</name>
    <message>
        <source>Top up the wallet</source>
        <translation>지갑 충전</translation>
    </message>
    <message>
        <source>Practice money to add, in won</source>
        <translation>더할 연습 머니(원)</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그만두기</translation>
    </message>
    <message>
        <source>Top up %1</source>
        <translation>%1 충전</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>충전</translation>
    </message>
    <message>
        <source>It is practice money: nothing is taken from you.</source>
        <translation>연습 머니입니다. 실제로 빠져나가는 돈은 없습니다.</translation>
    </message>
    <message>
        <source>Type a whole amount from %1 to %2.</source>
        <translation>%1부터 %2까지의 금액을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>frontrow::TurnSettings</name>
    <message>
        <source>Play a chime when it is your turn</source>
        <translation>차례가 오면 알림음 재생</translation>
    </message>
    <message>
        <source>Bring the window to the front when it is your turn</source>
        <translation>차례가 오면 창을 앞으로 가져오기</translation>
    </message>
    <message>
        <source>Sound and your turn</source>
        <translation>소리와 내 차례</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>Essential: the opening, your turn, time that runs out. All: also seats and payment.</source>
        <translation>꼭 필요한 것: 오픈, 내 차례, 끝나 가는 시간. 모두: 좌석과 결제도.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Essential</source>
        <translation>꼭 필요한 것</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
</context>
<context>
    <name>frontrow::VenuePanel</name>
    <message>
        <source>Import plan…</source>
        <translation>배치도 가져오기…</translation>
    </message>
    <message>
        <source>Delete plan…</source>
        <translation>배치도 삭제…</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>공연장</translation>
    </message>
    <message>
        <source>%1 · %2 seats</source>
        <translation>%1 · %2석</translation>
    </message>
    <message>
        <source>The scenario belongs to this venue.</source>
        <translation>이 공연장에서만 하는 시나리오입니다.</translation>
    </message>
    <message>
        <source>Any venue can be chosen here.</source>
        <translation>공연장을 고를 수 있습니다.</translation>
    </message>
    <message>
        <source>₩%1</source>
        <translation>₩%1</translation>
    </message>
    <message>
        <source>%1 seats</source>
        <translation>%1석</translation>
    </message>
</context>
<context>
    <name>frontrow::VenuePreview</name>
    <message>
        <source>No plan</source>
        <translation>배치도 없음</translation>
    </message>
    <message>
        <source>Plan of %1: %2 sections</source>
        <translation>%1 배치도: %2개 구역</translation>
    </message>
</context>
<context>
    <name>frontrow::VenueThumb</name>
    <message>
        <source>Seats on the venue&apos;s plan</source>
        <translation>배치도의 좌석 위치</translation>
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
        <source>until your turn</source>
        <translation>내 차례까지</translation>
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
    <message>
        <source>Map</source>
        <translation>배치도</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>등급별</translation>
    </message>
</context>
<context>
    <name>frontrow::WalletCard</name>
    <message>
        <source>Wallet</source>
        <translation>지갑</translation>
    </message>
    <message>
        <source>Top up…</source>
        <translation>충전…</translation>
    </message>
    <message>
        <source>practice money</source>
        <translation>연습 머니</translation>
    </message>
    <message>
        <source>Movements of the wallet</source>
        <translation>지갑 내역</translation>
    </message>
    <message>
        <source>Wallet, practice money: %1</source>
        <translation>지갑, 연습 머니: %1</translation>
    </message>
    <message>
        <source>It cannot take %1 more.</source>
        <translation>%1을 더 넣을 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>frontrow::WalletModel</name>
    <message>
        <source>Allowance</source>
        <translation>정기 지급</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>충전</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>구매</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>환불</translation>
    </message>
    <message>
        <source>Cancel charge</source>
        <translation>취소 수수료</translation>
    </message>
    <message>
        <source>Share of an order</source>
        <translation>주문 분담</translation>
    </message>
    <message>
        <source>%1, run %2</source>
        <translation>%1, 연습 %2</translation>
    </message>
    <message>
        <source>%1, wallet then %2</source>
        <translation>%1, 이후 지갑 %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변동</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>내역</translation>
    </message>
</context>
<context>
    <name>frontrow::WatchPage</name>
    <message>
        <source>Watching the sale</source>
        <translation>판매 관전</translation>
    </message>
    <message>
        <source>The field</source>
        <translation>전체 상황</translation>
    </message>
    <message>
        <source>In the waiting room</source>
        <translation>대기실 인원</translation>
    </message>
    <message>
        <source>Let in since the opening</source>
        <translation>오픈 뒤 입장</translation>
    </message>
    <message>
        <source>Seats left</source>
        <translation>남은 좌석</translation>
    </message>
    <message>
        <source>Players</source>
        <translation>인원</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>관전 끝내기</translation>
    </message>
    <message>
        <source>The sale is open for</source>
        <translation>판매가 열린 지</translation>
    </message>
    <message>
        <source>The sale opens in</source>
        <translation>오픈까지</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>연결이 없습니다.</translation>
    </message>
    <message>
        <source>The map stands still; the way back is tried by itself.</source>
        <translation>배치도가 멈춰 있습니다. 다시 연결을 시도하고 있습니다.</translation>
    </message>
</context>
<context>
    <name>frontrow::WayInDialog</name>
    <message>
        <source>Letters are missing.</source>
        <translation>빠진 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Type all of them.</source>
        <translation>모두 입력하세요.</translation>
    </message>
</context>
<context>
    <name>frontrow::WeeksCard</name>
    <message>
        <source>Twelve weeks</source>
        <translation>12주</translation>
    </message>
    <message>
        <source>Seconds, door to ticket</source>
        <translation>오픈부터 티켓까지, 초</translation>
    </message>
    <message>
        <source>best of the week</source>
        <translation>주간 최고</translation>
    </message>
    <message>
        <source>median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>−%1 %</source>
        <translation>−%1 %</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1 %</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>변화 없음</translation>
    </message>
</context>
<context>
    <name>frontrow::WeeksChart</name>
    <message>
        <source>week of %1: best %2, median %3</source>
        <translation>%1 주: 최고 %2, 중앙값 %3</translation>
    </message>
    <message>
        <source>Twelve weeks: no tickets yet</source>
        <translation>12주: 아직 티켓 없음</translation>
    </message>
    <message>
        <source>Twelve weeks, seconds from door to ticket</source>
        <translation>12주, 오픈부터 티켓까지 초</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>이번 주</translation>
    </message>
    <message>
        <source>The line begins with your first ticket.</source>
        <translation>첫 티켓부터 선이 시작됩니다.</translation>
    </message>
</context>
</TS>
