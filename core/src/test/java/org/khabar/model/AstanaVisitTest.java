package org.khabar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khabar.text.Direction;
import org.khabar.text.DirectionSource;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;
import org.khabar.text.SourceText;
import org.khabar.text.Span;

/** A real report, worked out by hand: what its first paragraphs say of the visit to Astana. */
class AstanaVisitTest {

    private static Article article;

    @BeforeAll
    static void build() throws IOException {
        Path file = Path.of(System.getProperty("basedir", "."), "../examples/articles/astana-visit.ar.txt");
        article = Article.builder()
                .id("astana-visit.ar")
                .source(SourceText.of(Files.readString(file)))
                .language(LanguageTag.ARABIC)
                .direction(Direction.RTL)
                .directionSource(DirectionSource.ESTIMATED)
                .publication(Publication.builder()
                        .sourceAgency(new SourceAgency("o:tasnim", Basis.TEXT))
                        .genre(Genre.NEWS_REPORT)
                        .build())
                .addAllEntities(List.of(pezeshkian(), tokayev(), vicePresident(), tasnim(), iran(), kazakhstan()))
                .addAllEntities(List.of(astana(), presidents(), officials()))
                .addDate(thisMorning())
                .addAllFacts(List.of(departure(), promise(), visit(), agreements()))
                .build();
    }

    private static Names names(String arabic, String english, String persian) {
        return Names.builder()
                .addPrimary(new Name(LocalizedText.of(arabic, LanguageTag.ARABIC), Basis.TEXT))
                .addPrimary(new Name(LocalizedText.of(english, LanguageTag.ENGLISH), Basis.LEXICON))
                .addPrimary(new Name(LocalizedText.of(persian, LanguageTag.PERSIAN), Basis.LEXICON))
                .build();
    }

    private static Role office(String office, int start, int end, String of) {
        return Role.builder().office(office).of(of).span(new Span(start, end)).build();
    }

    private static Person pezeshkian() {
        return Person.builder()
                .id("p:pezeshkian")
                .names(names("مسعود بزشكيان", "Masoud Pezeshkian", "مسعود پزشکیان"))
                .addMention(Mention.of("p:pezeshkian", MentionKind.TITLE, new Span(5, 20)))
                .addMention(Mention.of("p:pezeshkian", MentionKind.NAME, new Span(21, 34)))
                .addRole(office("HEAD_OF_STATE.PRESIDENT", 5, 20, "c:IR"))
                .country(CountryLink.of("c:IR", Basis.DEMONYM))
                .build();
    }

    private static Person tokayev() {
        return Person.builder()
                .id("p:tokayev")
                .names(names("توكاييف", "Tokayev", "توکایف"))
                .addMention(Mention.of("p:tokayev", MentionKind.NOMINAL, new Span(45, 63)))
                .addMention(Mention.of("p:tokayev", MentionKind.NAME, new Span(1257, 1264)))
                .addHonorific(new Honorific(HonorificKind.MR, new Span(1251, 1256)))
                .addRole(office("HEAD_OF_STATE.PRESIDENT", 250, 272, "c:KZ"))
                .build();
    }

    private static Person vicePresident() {
        return Person.builder()
                .id("p:ir-vice-president")
                .addMention(Mention.of("p:ir-vice-president", MentionKind.NOMINAL, new Span(298, 317)))
                .addRole(office("VICE_PRESIDENT", 298, 317, "c:IR"))
                .build();
    }

    private static Organization tasnim() {
        return Organization.builder()
                .id("o:tasnim")
                .kind(OrganizationKind.NEWS_AGENCY)
                .names(names("وكالة تسنيم الدولية للأنباء", "Tasnim News Agency", "خبرگزاری تسنیم"))
                .addMention(Mention.of("o:tasnim", MentionKind.NAME, new Span(150, 177)))
                .country(CountryLink.of("c:IR", Basis.LEXICON))
                .build();
    }

    private static Country iran() {
        return Country.builder()
                .id("c:IR")
                .iso2("IR")
                .iso3("IRN")
                .names(names("إيران", "Iran", "ایران"))
                .addMention(Mention.of("c:IR", MentionKind.DEMONYM, new Span(12, 20)))
                .build();
    }

    private static Country kazakhstan() {
        return Country.builder()
                .id("c:KZ")
                .iso2("KZ")
                .iso3("KAZ")
                .names(names("كازاخستان", "Kazakhstan", "قزاقستان"))
                .formalNames(Names.builder().inText(new Span(255, 272)).build())
                .addMention(Mention.of("c:KZ", MentionKind.NAME, new Span(263, 272)))
                .build();
    }

    private static Place astana() {
        return Place.builder()
                .id("l:astana")
                .kind(PlaceKind.CITY)
                .names(names("آستانة", "Astana", "آستانه"))
                .capitalOf("c:KZ")
                .country(CountryLink.of("c:KZ", Basis.LEXICON))
                .addMention(Mention.of("l:astana", MentionKind.NAME, new Span(77, 83)))
                .build();
    }

    private static Group presidents() {
        return Group.builder()
                .id("g:presidents")
                .addAllMembers(List.of("p:pezeshkian", "p:tokayev"))
                .addMention(Mention.of("g:presidents", MentionKind.NOMINAL, new Span(713, 744)))
                .build();
    }

    private static Group officials() {
        return Group.builder()
                .id("g:senior-officials")
                .addAllSides(List.of("c:IR", "c:KZ"))
                .addMention(Mention.of("g:senior-officials", MentionKind.NOMINAL, new Span(778, 797)))
                .build();
    }

    private static TimeReference thisMorning() {
        return TimeReference.builder()
                .id("t:this-morning")
                .kind(TimeKind.RELATIVE)
                .span(new Span(219, 229))
                .relative(RelativeTime.of("P0D"))
                .anchor(TimeAnchor.PUBLICATION)
                .part(DayPart.MORNING)
                .build();
    }

    private static Quote departure() {
        return Quote.builder()
                .id("q:1")
                .addEvidence(Evidence.of(new Span(144, 149), EvidenceRole.CUE))
                .rule("ar.quote.verb-speaker-that")
                .confidence(Confidence.HIGH)
                .kind(QuoteKind.INDIRECT)
                .speaker(Speaker.builder()
                        .entity("o:tasnim")
                        .type(SpeakerType.ORGANIZATION)
                        .form(SpeakerForm.NAME)
                        .mention(new Span(150, 177))
                        .build())
                .cue(Cue.builder()
                        .span(new Span(144, 149))
                        .lemma(LocalizedText.of("أفاد", LanguageTag.ARABIC))
                        .cueClass(CueClass.REPORT)
                        .tense(Tense.PAST)
                        .build())
                .complementizer(new Span(178, 181))
                .content(new Span(182, 405))
                .build();
    }

    private static Quote promise() {
        Span content = new Span(1112, 1264);
        return Quote.builder()
                .id("q:3")
                .addEvidence(Evidence.of(new Span(1106, 1109), EvidenceRole.CUE))
                .rule("ar.quote.verb-marks")
                .confidence(Confidence.HIGH)
                .kind(QuoteKind.DIRECT)
                .speaker(Speaker.builder()
                        .entity("p:pezeshkian")
                        .type(SpeakerType.PERSON)
                        .form(SpeakerForm.ELIDED)
                        .antecedent(new Span(1053, 1068))
                        .build())
                .content(content)
                .addMarkedSpan(content)
                .quoted(new Span(1111, 1265))
                .build();
    }

    private static Visit visit() {
        return Visit.builder()
                .id("v:kz")
                .addEvidence(Evidence.of(new Span(0, 4), EvidenceRole.STAGE))
                .addEvidence(Evidence.of(new Span(88, 106), EvidenceRole.KIND))
                .rule("ar.visit.depart")
                .confidence(Confidence.HIGH)
                .addVisitor("p:pezeshkian")
                .visitorCountry("c:IR")
                .level(1)
                .hostCountry("c:KZ")
                .host("p:tokayev")
                .addDestination("l:astana")
                .kind(VisitKind.OFFICIAL)
                .addTrait(VisitTrait.BILATERAL)
                .stage(Stage.UNDER_WAY)
                .departure("t:this-morning")
                .addInvitation(Invitation.builder()
                        .by("p:tokayev")
                        .span(new Span(36, 63))
                        .build())
                .addInvitation(Invitation.builder()
                        .by("p:tokayev")
                        .kind(InvitationKind.OFFICIAL)
                        .span(new Span(1190, 1264))
                        .attribution("q:3")
                        .build())
                .addPurpose(Purpose.builder().span(new Span(116, 141)).build())
                .addProgramme(ProgrammeItem.builder()
                        .kind(ProgrammeKind.OFFICIAL_WELCOME)
                        .stage(Stage.PLANNED)
                        .span(new Span(426, 475))
                        .host("p:tokayev")
                        .addGuest("p:pezeshkian")
                        .build())
                .addProgramme(ProgrammeItem.builder()
                        .kind(ProgrammeKind.SIGNING_CEREMONY)
                        .stage(Stage.PLANNED)
                        .span(new Span(707, 797))
                        .addParticipant("g:presidents")
                        .agreement("a:planned")
                        .relation(TimeRelation.AT_END)
                        .sequence(new Span(687, 705))
                        .build())
                .sendOff(Ceremony.builder()
                        .kind(CeremonyKind.SEND_OFF)
                        .span(new Span(278, 405))
                        .official(new Span(291, 297))
                        .addAttendee("p:ir-vice-president")
                        .attribution("q:1")
                        .build())
                .addAgreement("a:planned")
                .build();
    }

    private static Agreement agreements() {
        return Agreement.builder()
                .id("a:planned")
                .addEvidence(Evidence.of(new Span(751, 756), EvidenceRole.TRIGGER))
                .rule("ar.agreement.signing-ceremony")
                .confidence(Confidence.HIGH)
                .instrument(Instrument.AGREEMENT)
                .number(AgreementNumber.PLURAL)
                .stage(AgreementStage.TO_BE_SIGNED)
                .addParty(Party.of("c:IR", Basis.TEXT))
                .addParty(Party.of("c:KZ", Basis.TEXT))
                .addSignatory("g:senior-officials")
                .addWitness("g:presidents")
                .noun(new Span(757, 773))
                .span(new Span(745, 797))
                .visit("v:kz")
                .build();
    }

    private static String text(Span span) {
        return article.text(span).value();
    }

    @Test
    void theVisitIsToldInItsOwnWords() {
        Visit visit = article.visits().get(0);
        assertThat(visit.evidence())
                .extracting(evidence -> text(evidence.span()))
                .containsExactly("توجه", "زيارة رسمية ثنائية");
        assertThat(visit.invitations().get(0).span())
                .extracting(AstanaVisitTest::text)
                .isEqualTo("بدعوة من نظيره الكازاخستاني");
        assertThat(visit.departure().flatMap(article::time).map(time -> text(time.span())))
                .contains("صباح اليوم");
        assertThat(visit.programme())
                .extracting(item -> text(item.span()).split(" ")[0])
                .containsExactly("سيستقبل", "سيحضر");
    }

    @Test
    void whatIsSaidKnowsWhoSaysIt() {
        Visit visit = article.visits().get(0);
        Quote quote =
                (Quote) article.fact(visit.invitations().get(1).attribution().orElseThrow())
                        .orElseThrow();
        assertThat(article.speakerOf(quote).flatMap(article::labelOf).map(LocalizedText::value))
                .contains("مسعود بزشكيان");
        assertThat(quote.speaker().flatMap(Speaker::subject)).isEmpty();
        assertThat(text(quote.speaker().flatMap(Speaker::antecedent).orElseThrow()))
                .isEqualTo("الرئيس الإيراني");
    }

    @Test
    void aCountryThatIsNeverNamedHasItsName() {
        assertThat(article.labelOf(iran()).map(LocalizedText::value)).contains("إيران");
        assertThat(article.labelOf(vicePresident()).map(LocalizedText::value)).contains("نائب رئيس الجمهورية");
        assertThat(kazakhstan().formalNames().inText().map(AstanaVisitTest::text))
                .contains("جمهورية كازاخستان");
    }

    @Test
    void partiesAndSignatoriesAreKnownApart() {
        Agreement agreement = article.agreements().get(0);
        assertThat(agreement.parties()).extracting(Party::entity).containsExactly("c:IR", "c:KZ");
        assertThat(agreement.signatories()).containsExactly("g:senior-officials");
        assertThat(agreement.noun().map(AstanaVisitTest::text)).contains("اتفاقيات التعاون");
    }
}
