package org.khabar.format.json;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khabar.model.Agreement;
import org.khabar.model.AgreementNumber;
import org.khabar.model.Article;
import org.khabar.model.BilingualArticle;
import org.khabar.model.CalendarDate;
import org.khabar.model.Ceremony;
import org.khabar.model.Country;
import org.khabar.model.CountryLink;
import org.khabar.model.Cue;
import org.khabar.model.Dateline;
import org.khabar.model.Delegate;
import org.khabar.model.Diagnostic;
import org.khabar.model.Difference;
import org.khabar.model.EntityLink;
import org.khabar.model.Evidence;
import org.khabar.model.FactLink;
import org.khabar.model.Group;
import org.khabar.model.Honorific;
import org.khabar.model.Invitation;
import org.khabar.model.Mention;
import org.khabar.model.MonetaryValue;
import org.khabar.model.Name;
import org.khabar.model.Names;
import org.khabar.model.NewsEvent;
import org.khabar.model.Organization;
import org.khabar.model.Party;
import org.khabar.model.Person;
import org.khabar.model.Place;
import org.khabar.model.ProgrammeItem;
import org.khabar.model.Publication;
import org.khabar.model.Purpose;
import org.khabar.model.Quote;
import org.khabar.model.RelativeTime;
import org.khabar.model.Role;
import org.khabar.model.Sentence;
import org.khabar.model.SentenceLink;
import org.khabar.model.SourceAgency;
import org.khabar.model.Speaker;
import org.khabar.model.StatedField;
import org.khabar.model.Stretch;
import org.khabar.model.Subject;
import org.khabar.model.TimeReference;
import org.khabar.model.Visit;
import org.khabar.text.Direction;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;
import org.khabar.text.SourceText;
import org.khabar.text.Span;

/** How all values of the model are written. */
final class Bindings {

    /** An article is apart: whatever is inside inherits its language and direction. */
    static final Binding<Article, ArticleWire> ARTICLE =
            Binding.of(Article.class, ArticleWire.class, ArticleWire::of, ArticleWire::model);

    /** The values of the model that have a form of their own. */
    static final List<Binding<?, ?>> MODEL = List.of(
            Binding.of(BilingualArticle.class, PairWire.class, PairWire::of, PairWire::model),
            Binding.of(Dateline.class, DatelineWire.class, DatelineWire::of, DatelineWire::model),
            Binding.of(Publication.class, PublicationWire.class, PublicationWire::of, PublicationWire::model),
            Binding.of(Sentence.class, SentenceWire.class, SentenceWire::of, SentenceWire::model),
            Binding.of(Person.class, PersonWire.class, PersonWire::of, PersonWire::model),
            Binding.of(Organization.class, OrganizationWire.class, OrganizationWire::of, OrganizationWire::model),
            Binding.of(Country.class, CountryWire.class, CountryWire::of, CountryWire::model),
            Binding.of(Place.class, PlaceWire.class, PlaceWire::of, PlaceWire::model),
            Binding.of(Group.class, GroupWire.class, GroupWire::of, GroupWire::model),
            Binding.of(NewsEvent.class, NewsEventWire.class, NewsEventWire::of, NewsEventWire::model),
            Binding.of(Names.class, NamesWire.class, NamesWire::of, NamesWire::model),
            new Binding<>(Name.class, NameWire.class, NameWire::of, NameWire::model),
            Binding.of(Role.class, RoleWire.class, RoleWire::of, RoleWire::model),
            Binding.of(Quote.class, QuoteWire.class, QuoteWire::of, QuoteWire::model),
            Binding.of(Speaker.class, SpeakerWire.class, SpeakerWire::of, SpeakerWire::model),
            Binding.of(Cue.class, CueWire.class, CueWire::of, CueWire::model),
            Binding.of(Visit.class, VisitWire.class, VisitWire::of, VisitWire::model),
            Binding.of(Invitation.class, InvitationWire.class, InvitationWire::of, InvitationWire::model),
            Binding.of(Purpose.class, PurposeWire.class, PurposeWire::of, PurposeWire::model),
            Binding.of(ProgrammeItem.class, ProgrammeItemWire.class, ProgrammeItemWire::of, ProgrammeItemWire::model),
            Binding.of(Delegate.class, DelegateWire.class, DelegateWire::of, DelegateWire::model),
            Binding.of(Ceremony.class, CeremonyWire.class, CeremonyWire::of, CeremonyWire::model),
            Binding.of(Agreement.class, AgreementWire.class, AgreementWire::of, AgreementWire::model),
            Binding.of(
                    AgreementNumber.class,
                    AgreementNumberWire.class,
                    AgreementNumberWire::of,
                    AgreementNumberWire::model),
            Binding.of(MonetaryValue.class, MonetaryValueWire.class, MonetaryValueWire::of, MonetaryValueWire::model),
            Binding.of(TimeReference.class, TimeReferenceWire.class, TimeReferenceWire::of, TimeReferenceWire::model),
            Binding.of(CalendarDate.class, CalendarDateWire.class, CalendarDateWire::of, CalendarDateWire::model),
            Binding.code(RelativeTime.class, RelativeTime::code, RelativeTime::of),
            Binding.code(Stretch.class, Stretch::code, Stretch::of),
            new Binding<>(LocalizedText.class, TextWire.class, TextWire::of, TextWire::model),
            Binding.code(LanguageTag.class, LanguageTag::value, LanguageTag::of),
            Binding.code(Direction.class, Direction::code, Codes::direction),
            Binding.code(SourceText.class, SourceText::text, SourceText::of),
            Binding.of(Span.class, Integer[].class, Codes::units, Codes::span));

    /** The values of the model that are written as they are: flat records, each component a member. */
    static final List<Class<? extends Record>> AS_THEY_ARE = List.of(
            CountryLink.class,
            Diagnostic.class,
            Difference.class,
            EntityLink.class,
            Evidence.class,
            FactLink.class,
            Honorific.class,
            Mention.class,
            Party.class,
            SentenceLink.class,
            SourceAgency.class,
            StatedField.class,
            Subject.class);

    /** Values of the JDK for which this format has its own form. */
    static final List<Binding<?, ?>> JDK = List.of(
            Binding.code(OffsetDateTime.class, Codes::time, Codes::time),
            Binding.code(LocalDate.class, LocalDate::toString, Codes::day),
            Binding.code(URI.class, URI::toString, Codes::url));

    private Bindings() {}

    /** The types of the model that can be written, each with the type in which it is. */
    static Map<Class<?>, Class<?>> wires() {
        Map<Class<?>, Class<?>> wires = new LinkedHashMap<>();
        wires.put(ARTICLE.model(), ARTICLE.wire());
        MODEL.forEach(binding -> wires.put(binding.model(), binding.wire()));
        AS_THEY_ARE.forEach(type -> wires.put(type, type));
        return wires;
    }
}
