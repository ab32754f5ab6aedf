package org.khabar.parse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Lexicon;
import org.khabar.model.Article;
import org.khabar.model.Diagnostic;
import org.khabar.model.DiagnosticKind;
import org.khabar.model.Entity;
import org.khabar.model.MonetaryValue;
import org.khabar.model.Publication;
import org.khabar.model.Sentence;
import org.khabar.model.TimeReference;
import org.khabar.text.LanguageTag;
import org.khabar.text.SentenceSpan;
import org.khabar.text.SourceText;
import org.khabar.text.Span;

/** Runs the finders over one text and builds the article. One per parse. */
final class Assembler {

    private static final int MOST_DIAGNOSTICS = 100;

    private final SourceText source;
    private final LanguageTag language;
    private final List<String> packs;
    private final @Nullable Lexicon lexicon;
    private final @Nullable ListedNames names;
    private final @Nullable OffsetDateTime published;

    Assembler(
            SourceText source,
            LanguageTag language,
            List<String> packs,
            @Nullable Lexicon lexicon,
            @Nullable ListedNames names,
            @Nullable OffsetDateTime published) {
        this.published = published;
        this.source = source;
        this.language = language;
        this.packs = packs;
        this.lexicon = lexicon;
        this.names = names;
    }

    Article article() {
        Article.Builder article = Article.builder();
        article.id(digest(source.text()));
        article.source(source);
        article.language(language);
        article.addAllPacks(packs);
        if (published != null) {
            article.publication(Publication.builder().publishedAt(published).build());
        }
        if (lexicon == null || names == null) {
            article.addDiagnostic(Diagnostic.of(DiagnosticKind.UNKNOWN_LANGUAGE, new Span(0, source.length())));
            return article.build();
        }
        Reading reading = new Reading(source.text(), lexicon);
        layout(reading, article);
        facts(reading, names, article);
        return article.build();
    }

    static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return "sha256:" + HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private void layout(Reading reading, Article.Builder article) {
        int start = -1;
        for (int i = 0; i <= reading.count(); i++) {
            boolean line = i == reading.count() || reading.mark(i, '\n');
            if (!line && start < 0) {
                start = i;
            } else if (line && start >= 0) {
                article.addParagraph(new Span(reading.tokens.start(start), reading.tokens.end(i - 1)));
                start = -1;
            }
        }
        for (SentenceSpan sentence : reading.sentences.spans()) {
            if (!sentence.content().isEmpty()) {
                article.addSentence(Sentence.of(sentence.content()));
            }
        }
        reading.quotations.strays().stream()
                .sorted()
                .limit(MOST_DIAGNOSTICS)
                .forEach(token -> article.addDiagnostic(Diagnostic.of(
                        DiagnosticKind.UNBALANCED_QUOTE,
                        new Span(reading.tokens.start(token), reading.tokens.end(token)))));
    }

    private void facts(Reading reading, ListedNames names, Article.Builder article) {
        new NameFinder(reading).run();
        new AcronymFinder(reading).run();
        new OfficeFinder(reading).run();
        new PersonFinder(reading).run();
        List<TimePhrase> dates = new DateFinder(reading).run();
        List<Sum> amounts = new AmountFinder(reading).run();
        Cast cast = new Cast();
        new Casting(reading, cast).run();
        List<Saying> sayings = FactCheck.quotes(new QuoteFinder(reading, cast).run());
        List<Journey> journeys = FactCheck.visits(new VisitFinder(reading, cast, sayings).run());
        List<Pact> pacts = new AgreementFinder(reading, cast, sayings, journeys, dates, amounts).run();
        takePart(sayings, journeys, pacts);
        number(sayings, journeys, pacts);
        EntityMaker entities = new EntityMaker(reading, cast, names);
        entities.number(journeys);
        List<Entity> made = entities.make();
        article.addAllEntities(made);
        FactMaker facts = new FactMaker(cast);
        sayings.forEach(saying -> article.addFact(facts.quote(saying)));
        journeys.forEach(journey -> article.addFact(facts.visit(journey)));
        pacts.forEach(pact -> article.addFact(AgreementMaker.agreement(pact)));
        amounts(amounts, article);
        List<TimeReference> times = times(dates, reading);
        article.addAllDates(times);
        new Frame(reading, made, times).addTo(article, published);
    }

    private static void takePart(List<Saying> sayings, List<Journey> journeys, List<Pact> pacts) {
        for (Saying saying : sayings) {
            mark(saying.source.figure());
        }
        for (Journey journey : journeys) {
            mark(journey.visitor);
            mark(journey.host);
            journey.invitations.forEach(invited -> mark(invited.by()));
            journey.delegation.forEach(companion -> mark(companion.who()));
            if (journey.sendOff != null) {
                journey.sendOff.by().forEach(Assembler::mark);
            }
        }
        for (Pact pact : pacts) {
            pact.signatories.forEach(Assembler::mark);
        }
    }

    private static void mark(@Nullable Figure figure) {
        if (figure != null) {
            figure.takesPart = true;
        }
    }

    private static void number(List<Saying> sayings, List<Journey> journeys, List<Pact> pacts) {
        int n = 0;
        for (Saying saying : sayings) {
            saying.id = "q" + ++n;
        }
        n = 0;
        for (Journey journey : journeys) {
            journey.id = "v" + ++n;
        }
        n = 0;
        for (Pact pact : pacts) {
            pact.id = "a" + ++n;
        }
    }

    private static void amounts(List<Sum> sums, Article.Builder article) {
        int n = 0;
        for (Sum sum : sums) {
            MonetaryValue.Builder amount = MonetaryValue.builder();
            amount.id("m" + ++n);
            amount.span(sum.span());
            sum.value().ifPresent(amount::value);
            amount.bound(sum.bound());
            sum.approximator().ifPresent(amount::approximatorSpan);
            sum.currency().ifPresent(code -> {
                amount.currency(code);
                amount.currencyBasis(sum.basis());
            });
            if (sum.ranges()) {
                amount.rangeEnd("m" + (n + 1));
            }
            article.addAmount(amount.build());
        }
    }

    private List<TimeReference> times(List<TimePhrase> phrases, Reading reading) {
        TimeMaker maker = new TimeMaker(reading, published == null ? null : published.toLocalDate());
        List<TimeReference> times = new ArrayList<>();
        for (TimePhrase phrase : phrases) {
            times.add(maker.time(phrase, "t" + (times.size() + 1)));
        }
        return times;
    }
}
