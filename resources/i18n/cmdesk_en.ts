<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerBox</name>
    <message numerus="yes">
        <source>%n details missing</source>
        <translation>
            <numerusform>%n detail missing</numerusform>
            <numerusform>%n details missing</numerusform>
        </translation>
    </message>
</context>
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
    <name>BreakCard</name>
    <message numerus="yes">
        <source>Rest for %n minutes</source>
        <translation>
            <numerusform>Rest for %n minute</numerusform>
            <numerusform>Rest for %n minutes</numerusform>
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
    <name>CaseActs</name>
    <message numerus="yes">
        <source>%n cases wait for the person</source>
        <translation>
            <numerusform>%n case waits for the person</numerusform>
            <numerusform>%n cases wait for the person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases asleep until {when}</source>
        <translation>
            <numerusform>%n case asleep until {when}</numerusform>
            <numerusform>%n cases asleep until {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases asleep until the next opening</source>
        <translation>
            <numerusform>%n case asleep until the next opening</numerusform>
            <numerusform>%n cases asleep until the next opening</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases asleep until the person writes</source>
        <translation>
            <numerusform>%n case asleep until the person writes</numerusform>
            <numerusform>%n cases asleep until the person writes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases closed: {outcome}</source>
        <translation>
            <numerusform>%n case closed: {outcome}</numerusform>
            <numerusform>%n cases closed: {outcome}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are now: {kind}</source>
        <translation>
            <numerusform>%n case is now: {kind}</numerusform>
            <numerusform>%n cases are now: {kind}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases moved to the trash</source>
        <translation>
            <numerusform>%n case moved to the trash</numerusform>
            <numerusform>%n cases moved to the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasesInDialog</name>
    <message numerus="yes">
        <source>%n new cases</source>
        <translation>
            <numerusform>%n new case</numerusform>
            <numerusform>%n new cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases that are here already</source>
        <translation>
            <numerusform>%n case that is here already</numerusform>
            <numerusform>%n cases that are here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases refused</source>
        <translation>
            <numerusform>%n case refused</numerusform>
            <numerusform>%n cases refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message numerus="yes">
        <source>Take %n questions</source>
        <translation>
            <numerusform>Take %n question</numerusform>
            <numerusform>Take %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions taken from the catalogue</source>
        <translation>
            <numerusform>%n question taken from the catalogue</numerusform>
            <numerusform>%n questions taken from the catalogue</numerusform>
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
    <name>ClosingCard</name>
    <message numerus="yes">
        <source>%n answers overdue</source>
        <translation>
            <numerusform>%n answer overdue</numerusform>
            <numerusform>%n answers overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers due today</source>
        <translation>
            <numerusform>%n answer due today</numerusform>
            <numerusform>%n answers due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers copied, not posted</source>
        <translation>
            <numerusform>%n answer copied, not posted</numerusform>
            <numerusform>%n answers copied, not posted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departments late</source>
        <translation>
            <numerusform>%n department late</numerusform>
            <numerusform>%n departments late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things promised</source>
        <translation>
            <numerusform>%n thing promised</numerusform>
            <numerusform>%n things promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n privacy requests to be answered</source>
        <translation>
            <numerusform>%n privacy request to be answered</numerusform>
            <numerusform>%n privacy requests to be answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Context</name>
    <message numerus="yes">
        <source>%n cases more</source>
        <translation>
            <numerusform>%n case more</numerusform>
            <numerusform>%n cases more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverageCard</name>
    <message numerus="yes">
        <source>%n of the highest impact still wait for an approved answer.</source>
        <translation>
            <numerusform>%n of the highest impact still waits for an approved answer.</numerusform>
            <numerusform>%n of the highest impact still wait for an approved answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayLog</name>
    <message numerus="yes">
        <source>Show %n earlier ones</source>
        <translation>
            <numerusform>Show the earlier one</numerusform>
            <numerusform>Show %n earlier ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasePersonDialog</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them open</source>
        <translation>
            <numerusform>%n of them open</numerusform>
            <numerusform>%n of them open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sealed {when}, with %n cases.</source>
        <translation>
            <numerusform>Sealed {when}, with %n case.</numerusform>
            <numerusform>Sealed {when}, with %n cases.</numerusform>
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
    <name>Figures</name>
    <message numerus="yes">
        <source>cases, %n open</source>
        <translation>
            <numerusform>case, %n open</numerusform>
            <numerusform>cases, %n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of 5, in %n cases</source>
        <translation>
            <numerusform>of 5, in %n case</numerusform>
            <numerusform>of 5, in %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileInDialog</name>
    <message numerus="yes">
        <source>And %n lines more</source>
        <translation>
            <numerusform>And %n line more</numerusform>
            <numerusform>And %n lines more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxClear</name>
    <message numerus="yes">
        <source>See %n cases that wait</source>
        <translation>
            <numerusform>See the case that waits</numerusform>
            <numerusform>See the %n cases that wait</numerusform>
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
    <name>Pace</name>
    <message numerus="yes">
        <source>%n open cases are due at another time now</source>
        <translation>
            <numerusform>%n open case is due at another time now</numerusform>
            <numerusform>%n open cases are due at another time now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
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
    <name>PeopleBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleInDialog</name>
    <message numerus="yes">
        <source>%n new people</source>
        <translation>
            <numerusform>%n new person</numerusform>
            <numerusform>%n new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of whom there is news</source>
        <translation>
            <numerusform>%n person of whom there is news</numerusform>
            <numerusform>%n people of whom there is news</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people that are here already</source>
        <translation>
            <numerusform>%n person that is here already</numerusform>
            <numerusform>%n people that are here already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people refused</source>
        <translation>
            <numerusform>%n person refused</numerusform>
            <numerusform>%n people refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleListing</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonActs</name>
    <message numerus="yes">
        <source>%n people moved to the trash</source>
        <translation>
            <numerusform>%n person moved to the trash</numerusform>
            <numerusform>%n people moved to the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases before</source>
        <translation>
            <numerusform>%n case before</numerusform>
            <numerusform>%n cases before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReconcileDialog</name>
    <message numerus="yes">
        <source>%n messages are logged and answered</source>
        <translation>
            <numerusform>%n message is logged and answered</numerusform>
            <numerusform>%n messages are logged and answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are here, with other words or at another time</source>
        <translation>
            <numerusform>%n more is here, with other words or at another time</numerusform>
            <numerusform>%n more are here, with other words or at another time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages refused</source>
        <translation>
            <numerusform>%n message refused</numerusform>
            <numerusform>%n messages refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages were never logged</source>
        <translation>
            <numerusform>%n message was never logged</numerusform>
            <numerusform>%n messages were never logged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are logged, and nobody answered</source>
        <translation>
            <numerusform>%n is logged, and nobody answered</numerusform>
            <numerusform>%n are logged, and nobody answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases are here, and not in the file</source>
        <translation>
            <numerusform>%n case is here, and not in the file</numerusform>
            <numerusform>%n cases are here, and not in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
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
    <name>Report</name>
    <message numerus="yes">
        <source>of 5, in %n ratings</source>
        <translation>
            <numerusform>of 5, in %n rating</numerusform>
            <numerusform>of 5, in %n ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>90 % within {time}, of %n cases</source>
        <translation>
            <numerusform>90 % within {time}, of %n case</numerusform>
            <numerusform>90 % within {time}, of %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestsDialog</name>
    <message numerus="yes">
        <source>Sealed {when}, with %n cases</source>
        <translation>
            <numerusform>Sealed {when}, with %n case</numerusform>
            <numerusform>Sealed {when}, with %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
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
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>%n use</numerusform>
            <numerusform>%n uses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPart</name>
    <message numerus="yes">
        <source>Review · %n to look at</source>
        <translation>
            <numerusform>Review · %n to look at</numerusform>
            <numerusform>Review · %n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowMore</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message numerus="yes">
        <source>over %n open</source>
        <translation>
            <numerusform>over %n open</numerusform>
            <numerusform>over %n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n overdue</source>
        <translation>
            <numerusform>over %n overdue</numerusform>
            <numerusform>over %n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartSection</name>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
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
<context>
    <name>Steps</name>
    <message numerus="yes">
        <source>Log all %n</source>
        <translation>
            <numerusform>Log it</numerusform>
            <numerusform>Log all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message numerus="yes">
        <source>%n texts were being written</source>
        <translation>
            <numerusform>%n text was being written</numerusform>
            <numerusform>%n texts were being written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counted</name>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n praises without an answer</source>
        <translation>
            <numerusform>%n praise without an answer</numerusform>
            <numerusform>%n praises without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cases in a year, no word lately</source>
        <translation>
            <numerusform>%n case in a year, no word lately</numerusform>
            <numerusform>%n cases in a year, no word lately</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upset %n times in 90 days</source>
        <translation>
            <numerusform>Upset once in 90 days</numerusform>
            <numerusform>Upset %n times in 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ideas and praises in 90 days</source>
        <translation>
            <numerusform>%n idea or praise in 90 days</numerusform>
            <numerusform>%n ideas and praises in 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Birthday in %n days</source>
        <translation>
            <numerusform>Birthday in %n day</numerusform>
            <numerusform>Birthday in %n days</numerusform>
        </translation>
    </message>
</context>
</TS>
