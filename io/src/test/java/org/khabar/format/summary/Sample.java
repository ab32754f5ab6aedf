package org.khabar.format.summary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.khabar.model.Agreement;
import org.khabar.model.AgreementNumber;
import org.khabar.model.AgreementStage;
import org.khabar.model.AmountBound;
import org.khabar.model.AmountMeasure;
import org.khabar.model.AmountTrend;
import org.khabar.model.Article;
import org.khabar.model.Basis;
import org.khabar.model.Calendar;
import org.khabar.model.CalendarDate;
import org.khabar.model.Ceremony;
import org.khabar.model.CeremonyKind;
import org.khabar.model.Confidence;
import org.khabar.model.Country;
import org.khabar.model.CountryLink;
import org.khabar.model.Delegate;
import org.khabar.model.DelegationRole;
import org.khabar.model.Evidence;
import org.khabar.model.EvidenceRole;
import org.khabar.model.FieldOfCooperation;
import org.khabar.model.Instrument;
import org.khabar.model.Invitation;
import org.khabar.model.InvitationKind;
import org.khabar.model.Mention;
import org.khabar.model.MentionKind;
import org.khabar.model.Modality;
import org.khabar.model.MonetaryValue;
import org.khabar.model.Name;
import org.khabar.model.Names;
import org.khabar.model.Organization;
import org.khabar.model.OrganizationKind;
import org.khabar.model.Party;
import org.khabar.model.Person;
import org.khabar.model.ProgrammeItem;
import org.khabar.model.ProgrammeKind;
import org.khabar.model.Publication;
import org.khabar.model.Purpose;
import org.khabar.model.Quote;
import org.khabar.model.QuoteKind;
import org.khabar.model.RelativeTime;
import org.khabar.model.Role;
import org.khabar.model.RoleStatus;
import org.khabar.model.Sentence;
import org.khabar.model.SourceAgency;
import org.khabar.model.Speaker;
import org.khabar.model.SpeakerForm;
import org.khabar.model.SpeakerType;
import org.khabar.model.Stage;
import org.khabar.model.StatedField;
import org.khabar.model.TimeAnchor;
import org.khabar.model.TimeKind;
import org.khabar.model.TimeReference;
import org.khabar.model.Visit;
import org.khabar.model.VisitKind;
import org.khabar.model.VisitTrait;
import org.khabar.text.Direction;
import org.khabar.text.DirectionSource;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;
import org.khabar.text.SourceText;
import org.khabar.text.Span;

/** A report of an invented visit, built by hand, with something of everything. */
final class Sample {

    static final String TEXT = """
            وزيرة الطاقة في مالطا تزور قبرص الأربعاء
            تتوجه وزيرة الطاقة المالطية ليلى بورغ إلى نيقوسيا غدا الأربعاء 4 مارس 2026، بدعوة رسمية من الوزير أنطونيس فيلا، في زيارة عمل هي الأولى من نوعها لتعزيز التعاون في مجالات الكهرباء والغاز.
            وتعقد ليلى بورغ محادثات مع الوزير القبرصي، ثم يوقعان مذكرة تفاهم بشأن الربط الكهربائي بقيمة حوالي 12.5 مليون يورو. ويرافقها مدير شركة إنمالتا.
            وقالت بورغ لوكالة النور: «نأمل أن نضاعف حجم تبادل الكهرباء بين جزيرتينا خلال السنوات الخمس القادمة، وأن تستفيد من ذلك كل أسرة وكل مصنع وكل مدرسة في البلدين، لأن ما نبنيه اليوم هو أكثر من خط كهرباء: إنه جسر بين شعبين يعرف أحدهما الآخر منذ قرون».
            وأفادت مصادر بأن المحادثات صعبة. وتحدث فيلا عن أسعار الغاز.
            """;

    private Sample() {}

    static Span at(String words) {
        return at(words, 0);
    }

    private static Span at(String words, int from) {
        int start = TEXT.indexOf(words, from);
        if (start < 0) {
            throw new IllegalArgumentException(words);
        }
        return new Span(start, start + words.length());
    }

    static Article article() {
        return bare().publication(Publication.builder()
                        .publishedAt(OffsetDateTime.parse("2026-03-03T18:30:00+01:00"))
                        .sourceAgency(new SourceAgency("nur", Basis.TEXT))
                        .build())
                .addAllEntities(List.of(borg(), vella(), director(), nur(), enemalta()))
                .addAllEntities(List.of(country("MT", "MLT", "Malta"), country("CY", "CYP", "Cyprus")))
                .addAllEntities(List.of(nicosia()))
                .addAllFacts(List.of(visit(), memorandum(), hope(), sources(), prices()))
                .addAmount(worth())
                .addDate(tomorrow())
                .addDate(day())
                .build();
    }

    static Article.Builder bare() {
        int firstLine = TEXT.indexOf('\n');
        return Article.builder()
                .id("sample")
                .source(SourceText.of(TEXT))
                .language(LanguageTag.ARABIC)
                .direction(Direction.RTL)
                .directionSource(DirectionSource.ESTIMATED)
                .headline(new Span(0, firstLine))
                .addParagraph(new Span(0, firstLine))
                .addSentence(Sentence.of(new Span(0, firstLine)));
    }

    private static Names names(String inText, String english, Basis basis) {
        return Names.builder()
                .inText(at(inText))
                .addPrimary(new Name(LocalizedText.of(english, LanguageTag.ENGLISH), basis))
                .build();
    }

    private static Person borg() {
        return Person.builder()
                .id("borg")
                .names(names("ليلى بورغ", "Layla Burgh", Basis.TRANSLITERATION))
                .addRole(Role.builder()
                        .office("MINISTER")
                        .portfolio("ENERGY")
                        .of("MT")
                        .span(at("وزيرة الطاقة"))
                        .build())
                .addRole(Role.builder()
                        .office("MINISTER")
                        .portfolio("ENERGY")
                        .span(at("وزيرة الطاقة المالطية"))
                        .build())
                .addRole(Role.builder()
                        .office("MP")
                        .status(RoleStatus.FORMER)
                        .span(at("وزيرة"))
                        .build())
                .country(CountryLink.of("MT", Basis.DEMONYM))
                .build();
    }

    private static Person vella() {
        return Person.builder()
                .id("vella")
                .names(names("أنطونيس فيلا", "Antonis Vella", Basis.LEXICON))
                .country(CountryLink.of("CY", Basis.DEMONYM))
                .build();
    }

    private static Person director() {
        return Person.builder()
                .id("director")
                .addMention(Mention.of("director", MentionKind.NOMINAL, at("مدير شركة إنمالتا")))
                .addRole(Role.builder()
                        .office("DIRECTOR")
                        .of("enemalta")
                        .span(at("مدير"))
                        .build())
                .build();
    }

    private static Organization nur() {
        return Organization.builder()
                .id("nur")
                .names(Names.builder()
                        .inText(at("وكالة النور"))
                        .addPrimary(new Name(LocalizedText.of("Nur News Agency", LanguageTag.ENGLISH), Basis.LEXICON))
                        .addAcronym(new Name(LocalizedText.of("و.ن", LanguageTag.ARABIC), Basis.LEXICON))
                        .addAcronym(new Name(LocalizedText.of("NNA", LanguageTag.ENGLISH), Basis.LEXICON))
                        .build())
                .kind(OrganizationKind.NEWS_AGENCY)
                .country(CountryLink.of("CY", Basis.LEXICON))
                .build();
    }

    private static Organization enemalta() {
        return Organization.builder()
                .id("enemalta")
                .names(Names.builder().inText(at("شركة إنمالتا")).build())
                .kind(OrganizationKind.OTHER)
                .build();
    }

    private static Country country(String iso2, String iso3, String english) {
        return Country.builder()
                .id(iso2)
                .iso2(iso2)
                .iso3(iso3)
                .names(Names.builder()
                        .addPrimary(new Name(LocalizedText.of(english, LanguageTag.ENGLISH), Basis.LEXICON))
                        .build())
                .build();
    }

    private static org.khabar.model.Place nicosia() {
        return org.khabar.model.Place.builder()
                .id("nicosia")
                .kind(org.khabar.model.PlaceKind.CITY)
                .names(names("نيقوسيا", "Nicosia", Basis.LEXICON))
                .build();
    }

    private static Visit visit() {
        return Visit.builder()
                .id("v1")
                .addVisitor("borg")
                .visitorCountry("MT")
                .hostCountry("CY")
                .host("vella")
                .addDestination("nicosia")
                .kind(VisitKind.WORKING)
                .addTrait(VisitTrait.FIRST)
                .stage(Stage.PLANNED)
                .departure("t1")
                .addInvitation(Invitation.builder()
                        .by("vella")
                        .kind(InvitationKind.OFFICIAL)
                        .span(at("بدعوة رسمية من الوزير أنطونيس فيلا"))
                        .build())
                .addPurpose(Purpose.builder()
                        .span(at("تعزيز التعاون في مجالات الكهرباء والغاز"))
                        .build())
                .addProgramme(item(ProgrammeKind.BILATERAL_TALKS, "وتعقد ليلى بورغ محادثات مع الوزير القبرصي"))
                .addProgramme(item(
                        ProgrammeKind.SIGNING_CEREMONY,
                        "يوقعان مذكرة تفاهم بشأن الربط الكهربائي بقيمة حوالي 12.5 مليون يورو"))
                .addDelegation(Delegate.builder()
                        .entity("director")
                        .role(DelegationRole.ACCOMPANYING)
                        .span(at("ويرافقها مدير شركة إنمالتا"))
                        .build())
                .reception(Ceremony.builder()
                        .kind(CeremonyKind.RECEPTION)
                        .span(at("بدعوة رسمية"))
                        .addAttendee("vella")
                        .build())
                .addAgreement("a1")
                .addMention(at("تتوجه وزيرة الطاقة المالطية"))
                .addEvidence(Evidence.of(at("تتوجه"), EvidenceRole.TRIGGER))
                .rule("sample")
                .confidence(Confidence.HIGH)
                .build();
    }

    private static ProgrammeItem item(ProgrammeKind kind, String words) {
        return ProgrammeItem.builder()
                .kind(kind)
                .stage(Stage.PLANNED)
                .span(at(words))
                .build();
    }

    private static Agreement memorandum() {
        return Agreement.builder()
                .id("a1")
                .instrument(Instrument.MOU)
                .number(AgreementNumber.SINGULAR)
                .stage(AgreementStage.TO_BE_SIGNED)
                .addParty(Party.of("MT", Basis.VISIT_CONTEXT))
                .addParty(Party.of("CY", Basis.VISIT_CONTEXT))
                .addSignatory("borg")
                .addSignatory("vella")
                .addField(new StatedField(FieldOfCooperation.ELECTRICITY, at("الربط الكهربائي")))
                .value("m1")
                .visit("v1")
                .noun(at("مذكرة تفاهم"))
                .span(at("يوقعان مذكرة تفاهم بشأن الربط الكهربائي"))
                .addEvidence(Evidence.of(at("يوقعان"), EvidenceRole.TRIGGER))
                .rule("sample")
                .confidence(Confidence.LOW)
                .build();
    }

    private static Quote hope() {
        Span quoted = new Span(TEXT.indexOf('«'), TEXT.indexOf('»') + 1);
        Span content = new Span(quoted.start() + 1, quoted.end() - 1);
        return Quote.builder()
                .id("q1")
                .kind(QuoteKind.DIRECT)
                .speaker(Speaker.builder()
                        .entity("borg")
                        .type(SpeakerType.PERSON)
                        .form(SpeakerForm.NAME)
                        .mention(at("بورغ", TEXT.indexOf("وقالت")))
                        .build())
                .quoted(quoted)
                .content(content)
                .addMarkedSpan(content)
                .addEvidence(Evidence.of(at("وقالت"), EvidenceRole.CUE))
                .rule("sample")
                .confidence(Confidence.HIGH)
                .build();
    }

    private static Quote sources() {
        return Quote.builder()
                .id("q2")
                .kind(QuoteKind.INDIRECT)
                .speaker(Speaker.builder()
                        .type(SpeakerType.ANONYMOUS)
                        .form(SpeakerForm.NOMINAL)
                        .mention(at("مصادر"))
                        .build())
                .content(at("المحادثات صعبة"))
                .addEvidence(Evidence.of(at("وأفادت"), EvidenceRole.CUE))
                .rule("sample")
                .confidence(Confidence.MEDIUM)
                .build();
    }

    private static Quote prices() {
        return Quote.builder()
                .id("q3")
                .kind(QuoteKind.NARRATED)
                .about(at("أسعار الغاز"))
                .addEvidence(Evidence.of(at("وتحدث"), EvidenceRole.CUE))
                .rule("sample")
                .confidence(Confidence.MEDIUM)
                .build();
    }

    private static MonetaryValue worth() {
        return MonetaryValue.builder()
                .id("m1")
                .value(new BigDecimal("12500000"))
                .currency("EUR")
                .currencyBasis(Basis.TEXT)
                .bound(AmountBound.ABOUT)
                .measure(AmountMeasure.INVESTMENT)
                .trend(AmountTrend.INTENDED_INCREASE)
                .modality(Modality.HOPED)
                .addBetween("MT")
                .addBetween("CY")
                .span(at("حوالي 12.5 مليون يورو"))
                .build();
    }

    private static TimeReference tomorrow() {
        return TimeReference.builder()
                .id("t1")
                .kind(TimeKind.RELATIVE)
                .relative(RelativeTime.of("P1D"))
                .anchor(TimeAnchor.PUBLICATION)
                .resolved(LocalDate.of(2026, 3, 4))
                .span(at("غدا"))
                .build();
    }

    private static TimeReference day() {
        return TimeReference.builder()
                .id("t2")
                .kind(TimeKind.ABSOLUTE)
                .date(CalendarDate.of(Calendar.GREGORIAN, "2026-03-04"))
                .resolved(LocalDate.of(2026, 3, 4))
                .span(at("4 مارس 2026"))
                .build();
    }
}
