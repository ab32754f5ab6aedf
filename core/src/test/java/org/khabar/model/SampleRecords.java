package org.khabar.model;

import static org.khabar.model.Samples.EN;
import static org.khabar.model.Samples.at;
import static org.khabar.model.Samples.hostile;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Records in which every part is set. */
final class SampleRecords {

    private SampleRecords() {}

    /** Every record, with every part set. */
    static List<Record> all() {
        return List.of(
                new Evidence(at("said"), EvidenceRole.CUE, Optional.of("en.cue.said")),
                new Mention("p:1", MentionKind.NAME, at("Mr Masoud"), Optional.of(at("Masoud"))),
                new Name(hostile(EN), Basis.TEXT),
                new Honorific(HonorificKind.MR, at("Mr")),
                new CountryLink("c:IR", Basis.DEMONYM, Optional.of(at("Iranian"))),
                new Party("c:IR", Basis.TEXT, Optional.of(at("Iranian"))),
                new SourceAgency("o:tasnim", Basis.TEXT),
                new StatedField(FieldOfCooperation.TRADE, at("trade")),
                new Subject(SubjectScheme.MEDTOP, "20000638"),
                new Sentence(at("said"), true, false),
                new Diagnostic(DiagnosticKind.LIMIT_REACHED, at("Peace"), Optional.of("quotes.depth")),
                AgreementNumber.of(3),
                new Stretch(1, ChronoUnit.WEEKS),
                new RelativeTime.Shift(Stretch.of("P1D")),
                new RelativeTime.Weekday(DayOfWeek.MONDAY),
                CalendarDate.of(Calendar.GREGORIAN, "2025-12-10"),
                new EntityLink("p:1", "p:2"),
                new FactLink(FactType.QUOTE, "q:1", "q:2"),
                new SentenceLink(List.of(0), List.of(0, 1)),
                new Difference(
                        DifferenceKind.NAME_CHANGED,
                        Severity.MINOR,
                        Optional.of(at("Mr")),
                        Optional.of(at("Mr")),
                        hostile(EN)));
    }
}
