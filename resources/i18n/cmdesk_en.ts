<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Apart</name>
    <message numerus="yes">
        <source>%n things to mend</source>
        <translation>
            <numerusform>%n thing to mend</numerusform>
            <numerusform>%n things to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message numerus="yes">
        <source>%n replies approved</source>
        <translation>
            <numerusform>%n reply approved</numerusform>
            <numerusform>%n replies approved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BringInDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same as here</source>
        <translation>
            <numerusform>%n the same as here</numerusform>
            <numerusform>%n the same as here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientList</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClientsPage</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>Missing: used in %n replies</source>
        <translation>
            <numerusform>Missing: used in %n reply</numerusform>
            <numerusform>Missing: used in %n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used in %n replies</source>
        <translation>
            <numerusform>used in %n reply</numerusform>
            <numerusform>used in %n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>%n use</numerusform>
            <numerusform>%n uses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message numerus="yes">
        <source>%n replies moved</source>
        <translation>
            <numerusform>%n reply moved</numerusform>
            <numerusform>%n replies moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n replies brought in</source>
        <translation>
            <numerusform>%n reply brought in</numerusform>
            <numerusform>%n replies brought in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies worked on since then stay</source>
        <translation>
            <numerusform>%n reply worked on since then stays</numerusform>
            <numerusform>%n replies worked on since then stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteWindow</name>
    <message numerus="yes">
        <source>more than %n replies</source>
        <translation>
            <numerusform>more than %n reply</numerusform>
            <numerusform>more than %n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gathered</source>
        <translation>
            <numerusform>%n gathered</numerusform>
            <numerusform>%n gathered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message numerus="yes">
        <source>%n accounts added</source>
        <translation>
            <numerusform>%n account added</numerusform>
            <numerusform>%n accounts added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message numerus="yes">
        <source>Everything of {name} leaves this desk: card, accounts, replies, history. %n rows in all. It can't be undone. A backup is made first, and you get a certificate of what was removed.</source>
        <translation>
            <numerusform>Everything of {name} leaves this desk: card, accounts, replies, history. %n row in all. It can't be undone. A backup is made first, and you get a certificate of what was removed.</numerusform>
            <numerusform>Everything of {name} leaves this desk: card, accounts, replies, history. %n rows in all. It can't be undone. A backup is made first, and you get a certificate of what was removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message numerus="yes">
        <source>The first %n replies; do these, then the rest</source>
        <translation>
            <numerusform>The first reply; do this one, then the rest</numerusform>
            <numerusform>The first %n replies; do these, then the rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies changed; their former texts are kept</source>
        <translation>
            <numerusform>%n reply changed; its former text is kept</numerusform>
            <numerusform>%n replies changed; their former texts are kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyActs</name>
    <message numerus="yes">
        <source>%n replies moved to the trash</source>
        <translation>
            <numerusform>%n reply moved to the trash</numerusform>
            <numerusform>%n replies moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies retired</source>
        <translation>
            <numerusform>%n reply retired</numerusform>
            <numerusform>%n replies retired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies used again</source>
        <translation>
            <numerusform>%n reply used again</numerusform>
            <numerusform>%n replies used again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies moved</source>
        <translation>
            <numerusform>%n reply moved</numerusform>
            <numerusform>%n replies moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>%n use</numerusform>
            <numerusform>%n uses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StarterDialog</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starter replies taken in</source>
        <translation>
            <numerusform>%n starter reply taken in</numerusform>
            <numerusform>%n starter replies taken in</numerusform>
        </translation>
    </message>
</context>
</TS>
