package org.khabar.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khabar.model.Samples.at;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khabar.text.Direction;
import org.khabar.text.DirectionSource;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;
import org.khabar.text.SourceText;
import org.khabar.text.Span;

class ArticleTest {

    private static Article.Builder article() {
        return Article.builder().id("a-1").source(SourceText.of(Samples.TEXT)).language(LanguageTag.ENGLISH);
    }

    private static Quote direct(String id, int start, int end) {
        return SampleFacts.peace().toBuilder()
                .id(id)
                .content(new Span(start, end))
                .speaker(Speaker.builder()
                        .type(SpeakerType.ANONYMOUS)
                        .form(SpeakerForm.ELIDED)
                        .build())
                .build();
    }

    @Test
    void anArticleMayHoldNothingYet() {
        Article article = article().build();
        assertThat(article.direction()).isEqualTo(Direction.AUTO);
        assertThat(article.publication()).isEqualTo(Publication.unknown());
        assertThat(article.entities()).isEmpty();
        assertThat(article.facts()).isEmpty();
        assertThat(article.mentions()).isEmpty();
    }

    @Test
    void whatItHoldsIsFoundById() {
        Article article = Samples.article();
        assertThat(article.entity("l:astana")).contains(Samples.place());
        assertThat(article.fact("v:kz")).contains(SampleFacts.visit());
        assertThat(article.time("t:morning")).contains(SampleFacts.morning());
        assertThat(article.amount("m:trade")).contains(SampleFacts.amount());
    }

    @Test
    void anIdOfAnotherSortIsNotFound() {
        Article article = Samples.article();
        assertThat(article.entity("v:kz")).isEmpty();
        assertThat(article.fact("l:astana")).isEmpty();
        assertThat(article.time("m:trade")).isEmpty();
        assertThat(article.amount("nobody \u202E")).isEmpty();
    }

    @Test
    void entitiesAndFactsComeToTheListsOfTheirTypes() {
        Article article = Samples.article();
        assertThat(article.people()).containsExactly(Samples.person(), Samples.host());
        assertThat(article.entities()).containsExactlyElementsOf(Samples.entities());
        assertThat(article.facts())
                .containsExactly(
                        SampleFacts.quote(), SampleFacts.peace(), SampleFacts.visit(), SampleFacts.agreement());
    }

    @Test
    void mentionsComeInTextOrder() {
        assertThat(Samples.article().mentions())
                .isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()))
                .hasSize(7)
                .first()
                .isEqualTo(Samples.place().mentions().get(0));
    }

    @Test
    void wordsHaveTheLanguageAndDirectionOfTheArticle() {
        Article article = Samples.article();
        assertThat(article.headline().map(article::text))
                .contains(new LocalizedText(
                        "President leaves for Astana", Samples.EN, Direction.LTR, DirectionSource.DOCUMENT));
        assertThat(article().build().text(new Span(0, 9))).isEqualTo(LocalizedText.of("President", Samples.EN));
    }

    @Test
    void speakersAreFoundAndGroupsOpened() {
        Article article = Samples.article();
        assertThat(article.speakerOf(SampleFacts.peace())).contains(Samples.group());
        assertThat(article.speakersOf(SampleFacts.peace())).containsExactly(Samples.person(), Samples.host());
        assertThat(article.speakerOf(SampleFacts.quote())).contains(Samples.person());
        assertThat(article.speakersOf(direct("q:1", 0, 9))).isEmpty();
    }

    @Test
    void anEntityIsCalledAsTheTextCallsIt() {
        Article article = Samples.article();
        assertThat(label(article, Samples.person())).isEqualTo("Masoud Pezeshkian");
        assertThat(label(article, Samples.host())).isEqualTo("Tokayev");
        assertThat(article.labelOf(Samples.parent())).isEmpty();
        Group group = Group.builder()
                .id("g:1")
                .addMention(Mention.of("g:1", MentionKind.PRONOUN, at("him")))
                .addMention(Mention.of("g:1", MentionKind.NOMINAL, at("the two presidents")))
                .build();
        assertThat(label(article, group)).isEqualTo("the two presidents");
    }

    @Test
    void aCountryKnownByAnAdjectiveIsCalledByItsName() {
        Names names = Names.builder()
                .addPrimary(new Name(LocalizedText.of("Iran", LanguageTag.ENGLISH), Basis.LEXICON))
                .build();
        Country iran = Country.builder()
                .id("c:IR")
                .iso2("IR")
                .iso3("IRN")
                .names(names)
                .addMention(Mention.of("c:IR", MentionKind.DEMONYM, at("Iranian")))
                .build();
        assertThat(label(Samples.article(), iran)).isEqualTo("Iran");
    }

    private static String label(Article article, Entity entity) {
        return article.labelOf(entity).orElseThrow().value();
    }

    @Test
    void listsOfTheArticleAreCopies() {
        List<Span> paragraphs = new ArrayList<>(List.of(new Span(0, 4)));
        Article article = article().addAllParagraphs(paragraphs).build();
        paragraphs.add(new Span(0, 2));
        assertThat(article.paragraphs()).containsExactly(new Span(0, 4));
    }
}
