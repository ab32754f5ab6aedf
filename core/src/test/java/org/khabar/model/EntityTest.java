package org.khabar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;
import org.khabar.text.Span;

class EntityTest {

    private static final Span SPAN = new Span(4, 9);

    private static Name name(String text, String language) {
        return new Name(LocalizedText.of(text, LanguageTag.of(language)), Basis.LEXICON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p", "7", "p:pezeshkian", "dev-01.ar", "o_1", "urn:newsml:x:20251210:A1"})
    void anIdIsOfAscii(String id) {
        assertThat(Person.builder().id(id).build().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ":p", "-p", "p p", "p/1", "پ", "p\n", "p\u200F", "é"})
    void nothingElseIsAnId(String id) {
        assertThatThrownBy(() -> Person.builder().id(id).build())
                .isInstanceOf(ModelException.class)
                .hasMessageStartingWith("Person.id: \"")
                .hasMessageEndingWith("\" is no id: a letter or digit of ASCII, then also any of . _ : -");
    }

    @Test
    void everyEntityTellsItsType() {
        assertThat(Samples.entities())
                .extracting(Entity::type)
                .containsExactly(
                        EntityType.PERSON,
                        EntityType.PERSON,
                        EntityType.ORGANIZATION,
                        EntityType.ORGANIZATION,
                        EntityType.COUNTRY,
                        EntityType.COUNTRY,
                        EntityType.PLACE,
                        EntityType.GROUP,
                        EntityType.EVENT);
    }

    @Test
    void somebodyMayHaveNoName() {
        Person person = Person.builder().id("p:1").build();
        assertThat(person.names()).isEqualTo(Names.none());
        assertThat(person.names().primary()).isEmpty();
        assertThat(person.country()).isEmpty();
        assertThat(person.gender()).isEmpty();
    }

    @Test
    void aNameIsFoundByItsTagThenByItsLanguage() {
        Names names = Names.builder()
                .addPrimary(name("Iran", "en"))
                .addPrimary(name("إيران", "ar-EG"))
                .addPrimary(name("إيران!", "ar"))
                .build();
        assertThat(names.in(LanguageTag.ARABIC)).contains(name("إيران!", "ar"));
        assertThat(names.in(LanguageTag.of("ar-eg"))).contains(name("إيران", "ar-EG"));
        assertThat(names.in(LanguageTag.of("ar-IQ"))).contains(name("إيران", "ar-EG"));
        assertThat(names.in(LanguageTag.PERSIAN)).isEmpty();
    }

    @Test
    void oneNameIsShownForEachLanguage() {
        assertThatThrownBy(() -> Names.builder()
                        .addPrimary(name("Iran", "en"))
                        .addPrimary(name("Persia", "EN"))
                        .build())
                .isInstanceOf(ModelException.class)
                .hasMessage("Names.primary[1]: a second name in EN");
        assertThatThrownBy(() -> name("", "en")).hasMessage("Name.text: empty");
    }

    @Test
    void aMentionBelongsToItsEntity() {
        assertThatThrownBy(() -> Place.builder()
                        .id("l:1")
                        .kind(PlaceKind.CITY)
                        .addMention(Mention.of("l:1", MentionKind.NAME, SPAN))
                        .addMention(Mention.of("l:2", MentionKind.NAME, SPAN))
                        .build())
                .isInstanceOf(ModelException.class)
                .hasMessage("Place.mentions[1].entity: l:2 is another entity (in l:1)");
    }

    @Test
    void onlyAnElidedMentionIsEmpty() {
        Span empty = new Span(4, 4);
        assertThat(Mention.of("p:1", MentionKind.ELIDED, empty).span()).isEqualTo(empty);
        assertThatThrownBy(() -> Mention.of("p:1", MentionKind.PRONOUN, empty))
                .isInstanceOf(ModelException.class)
                .hasMessage("Mention.span: [4, 4) is empty, and the kind is PRONOUN");
    }

    @Test
    void theHeadOfAMentionLiesInside() {
        assertThatThrownBy(() -> new Mention("p:1", MentionKind.NOMINAL, SPAN, Optional.of(new Span(3, 6))))
                .isInstanceOf(ModelException.class)
                .hasMessage("Mention.head: [3, 6) is not inside the span [4, 9)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "president", "HEAD.", ".HEAD", "HEAD..X", "1ST", "HEAD OF STATE", "رئيس"})
    void anOfficeIsACode(String office) {
        assertThatThrownBy(() -> Role.builder().office(office).span(SPAN).build())
                .isInstanceOf(ModelException.class)
                .hasMessage("Role.office: \"" + office + "\" is no code: upper-case words of ASCII, joined by dots");
    }

    @Test
    void aRoleIsHeldUnlessSomethingElseIsSaid() {
        Role role = Role.builder().office("MINISTER").span(SPAN).build();
        assertThat(role.status()).isEqualTo(RoleStatus.CURRENT);
        assertThatThrownBy(() -> role.toBuilder().portfolio("Defence").build())
                .hasMessageStartingWith("Role.portfolio: \"Defence\" is no code");
    }

    @Test
    void aCountryHasItsCodes() {
        assertThatThrownBy(
                        () -> Country.builder().id("c:1").iso2("ir").iso3("IRN").build())
                .hasMessage("Country.iso2: \"ir\" is not 2 upper-case letters of ASCII");
        assertThatThrownBy(
                        () -> Country.builder().id("c:1").iso2("IR").iso3("IR").build())
                .hasMessage("Country.iso3: \"IR\" is not 3 upper-case letters of ASCII");
    }

    @Test
    void numbersArePositive() {
        assertThatThrownBy(() -> Samples.group().toBuilder().quantity(0).build())
                .hasMessage("Group.quantity: 0 is not positive (in g:presidents)");
        assertThatThrownBy(() -> Samples.place().toBuilder().geonameId(-1).build())
                .hasMessage("Place.geonameId: -1 is not positive (in l:astana)");
    }

    @Test
    void evidenceIsNeverEmpty() {
        assertThatThrownBy(() -> Evidence.of(new Span(3, 3), EvidenceRole.TRIGGER))
                .isInstanceOf(ModelException.class)
                .hasMessage("Evidence.span: [3, 3) is empty");
    }

    @Test
    void listsKeepTheirOrder() {
        Group group = Group.builder()
                .id("g:1")
                .addAllMembers(List.of("p:9", "p:1"))
                .addMember("p:5")
                .build();
        assertThat(group.members()).containsExactly("p:9", "p:1", "p:5");
    }

    @Test
    void aSubjectIsACodeOfItsVocabulary() {
        assertThat(new Subject(SubjectScheme.CAMEO, "042").code()).isEqualTo("042");
        assertThatThrownBy(() -> new Subject(SubjectScheme.MEDTOP, "042"))
                .isInstanceOf(ModelException.class)
                .hasMessage("Subject.code: 042 is not the eight digits of a media topic");
    }
}
