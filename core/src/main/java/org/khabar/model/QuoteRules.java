package org.khabar.model;

import static org.khabar.model.Walk.broken;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.khabar.text.Span;

/** What must hold of quotes and their parts. */
final class QuoteRules {

    private QuoteRules() {}

    static Cue checked(Cue cue) {
        if (cue.lemma().isPresent() && cue.lemma().get().value().isEmpty()) {
            throw broken("Cue.lemma", "", "empty");
        }
        return cue;
    }

    static Speaker checked(Speaker speaker) {
        boolean named = speaker.form() == SpeakerForm.NAME || speaker.form() == SpeakerForm.NOMINAL;
        if (named != speaker.mention().isPresent()) {
            throw broken("Speaker.mention", "", (named ? "missing for " : "out of place for ") + speaker.form());
        }
        if (speaker.pronoun().isPresent() && speaker.form() != SpeakerForm.PRONOUN) {
            throw broken("Speaker.pronoun", "", "out of place for " + speaker.form());
        }
        if (speaker.nounPhrase().isPresent()
                && speaker.mention()
                        .or(speaker::pronoun)
                        .filter(speaker.nounPhrase().get()::contains)
                        .isEmpty()) {
            throw broken("Speaker.nounPhrase", "", "does not hold the mention or pronoun");
        }
        if (speaker.type() == SpeakerType.ANONYMOUS
                && (speaker.entity().isPresent() || !speaker.members().isEmpty())) {
            throw broken("Speaker.entity", "", "out of place for " + speaker.type());
        }
        walk(speaker, "", Walk.alone().enter("Speaker", ""));
        return speaker;
    }

    static Quote checked(Quote quote) {
        FactRules.alone("Quote", quote);
        boolean narrated = quote.kind() == QuoteKind.NARRATED;
        if (narrated == quote.content().isPresent()) {
            throw broken("Quote.content", quote.id(), (narrated ? "out of place for " : "missing for ") + quote.kind());
        }
        inside(quote, "content", quote.content(), "quoted", quote.quoted());
        checkMarkedSpans(quote);
        Optional<Span> mention = quote.speaker().flatMap(Speaker::mention);
        if (quote.kind() == QuoteKind.DIRECT
                && mention.isPresent()
                && quote.content().orElseThrow().overlaps(mention.get())) {
            throw broken(
                    "Quote.speaker.mention",
                    quote.id(),
                    mention.get() + " is inside the content " + quote.content().orElseThrow());
        }
        walk(quote, Walk.alone());
        return quote;
    }

    private static void checkMarkedSpans(Quote quote) {
        int end = 0;
        for (int i = 0; i < quote.markedSpans().size(); i++) {
            Span marked = quote.markedSpans().get(i);
            String field = "markedSpans[" + i + "]";
            inside(quote, field, Optional.of(marked), "content", quote.content());
            if (marked.start() < end) {
                throw broken("Quote." + field, quote.id(), marked + " starts before the end of the one before");
            }
            end = marked.end();
        }
    }

    private static void inside(Quote quote, String inner, Optional<Span> span, String outer, Optional<Span> around) {
        if (span.isPresent() && around.isPresent() && !around.get().contains(span.get())) {
            throw broken("Quote." + inner, quote.id(), span.get() + " is not inside the " + outer + " " + around.get());
        }
    }

    static void walk(Quote quote, Walk walk) {
        walk.enter("Quote", quote.id());
        FactRules.walk(quote, walk);
        quote.speaker().ifPresent(speaker -> walk(speaker, "speaker", walk));
        walk.leave();
        quote.cue().ifPresent(cue -> {
            walk.part("cue").span("span", cue.span());
            walk.span("reinforcement", cue.reinforcement());
        });
        walk.leave().span("complementizer", quote.complementizer());
        walk.span("about", quote.about());
        walk.span("content", quote.content());
        walk.spans("markedSpans", quote.markedSpans());
        walk.span("quoted", quote.quoted());
        walk.id("continues", quote.continues(), Target.QUOTE);
        walk.span("addressee", quote.addressee());
        walk.span("occasion", quote.occasion());
        walk.id("time", quote.time(), Target.TIME);
    }

    private static void walk(Speaker speaker, String part, Walk walk) {
        walk.part(part).id("entity", speaker.entity(), target(speaker.type()));
        walk.ids("members", speaker.members(), Target.ENTITY);
        walk.span("mention", speaker.mention());
        walk.span("pronoun", speaker.pronoun());
        walk.span("nounPhrase", speaker.nounPhrase());
        walk.span("antecedent", speaker.antecedent());
    }

    private static Target target(SpeakerType type) {
        return switch (type) {
            case PERSON -> Target.PERSON;
            case ORGANIZATION -> Target.ORGANIZATION;
            case COUNTRY -> Target.COUNTRY;
            case PLACE -> Target.PLACE;
            case GROUP -> Target.GROUP;
            case ANONYMOUS -> Target.ENTITY;
        };
    }

    /** Two direct quotes never overlap, unless one is quoted inside the other. */
    static void checkOverlaps(List<Quote> quotes) {
        List<Quote> direct = quotes.stream()
                .filter(quote -> quote.kind() == QuoteKind.DIRECT)
                .sorted(Comparator.comparingInt((Quote quote) -> content(quote).start())
                        .thenComparingInt(quote -> -content(quote).end()))
                .toList();
        Deque<Quote> open = new ArrayDeque<>();
        for (Quote quote : direct) {
            Span content = content(quote);
            while (!open.isEmpty() && content(open.peek()).end() <= content.start()) {
                open.pop();
            }
            Quote outer = open.peek();
            if (outer != null
                    && !(content(outer).contains(content) && quote.attribution().isPresent())) {
                throw broken(
                        "Quote.content",
                        quote.id(),
                        content + " overlaps that of " + outer.id() + ", " + content(outer));
            }
            open.push(quote);
        }
    }

    private static Span content(Quote quote) {
        return quote.content().orElseThrow();
    }

    /** Following one quote from another never leads back. */
    static void checkChains(List<Quote> quotes) {
        Map<String, Quote> byId = new LinkedHashMap<>();
        quotes.forEach(quote -> byId.put(quote.id(), quote));
        checkChains("attribution", byId, Quote::attribution);
        checkChains("continues", byId, Quote::continues);
    }

    private static void checkChains(String field, Map<String, Quote> byId, Function<Quote, Optional<String>> next) {
        if (byId.values().stream().allMatch(quote -> next.apply(quote).isEmpty())) {
            return;
        }
        Set<String> known = new HashSet<>();
        for (String start : byId.keySet()) {
            Set<String> chain = new LinkedHashSet<>();
            Optional<String> id = Optional.of(start);
            while (id.isPresent() && !known.contains(id.get())) {
                if (!chain.add(id.get())) {
                    throw broken("Quote." + field, id.get(), id.get() + " leads back to itself");
                }
                id = Optional.ofNullable(byId.get(id.get())).flatMap(next);
            }
            known.addAll(chain);
        }
    }
}
