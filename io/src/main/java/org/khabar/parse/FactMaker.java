package org.khabar.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khabar.language.Trait;
import org.khabar.model.Ceremony;
import org.khabar.model.CeremonyKind;
import org.khabar.model.Confidence;
import org.khabar.model.Cue;
import org.khabar.model.CueClass;
import org.khabar.model.Delegate;
import org.khabar.model.Evidence;
import org.khabar.model.EvidenceRole;
import org.khabar.model.Invitation;
import org.khabar.model.InvitationKind;
import org.khabar.model.ProgrammeItem;
import org.khabar.model.Purpose;
import org.khabar.model.Quote;
import org.khabar.model.QuoteKind;
import org.khabar.model.Speaker;
import org.khabar.model.SpeakerForm;
import org.khabar.model.SpeakerType;
import org.khabar.model.Tense;
import org.khabar.model.Visit;
import org.khabar.text.Span;

/** Makes the facts of the model from what the finders gathered. */
final class FactMaker {

    private final Cast cast;

    /** Where the names of a figure begin that speaks. */
    private final Map<Figure, Set<Integer>> names = new HashMap<>();

    FactMaker(Cast cast) {
        this.cast = cast;
    }

    Quote quote(Saying saying) {
        Quote.Builder quote = Quote.builder();
        quote.id(saying.id);
        quote.kind(saying.kind);
        quote.content(saying.content);
        quote.rule(saying.rule);
        quote.confidence(Confidence.MEDIUM);
        marked(saying).forEach(quote::addMarkedSpan);
        quote.addEvidence(Evidence.of(saying.content, EvidenceRole.VALUE));
        if (saying.quoted != null && saying.quoted.contains(saying.content)) {
            quote.quoted(saying.quoted);
        }
        Optional.ofNullable(saying.complementizer).ifPresent(quote::complementizer);
        if (saying.cue != null) {
            Span span = new Span(saying.cue.start(), Math.max(saying.cueStop, saying.cue.start() + 1));
            quote.cue(cue(saying.cue, span));
            quote.addEvidence(Evidence.of(span, EvidenceRole.CUE));
        }
        if (saying.continues != null) {
            quote.continues(saying.continues.id);
        }
        speaker(saying).ifPresent(quote::speaker);
        return quote.build();
    }

    /** The marked stretches of a content, each behind the one before. */
    private static List<Span> marked(Saying saying) {
        List<Span> marked = new ArrayList<>(saying.marked);
        marked.sort(null);
        int end = saying.content.start();
        for (Iterator<Span> spans = marked.iterator(); spans.hasNext(); ) {
            Span span = spans.next();
            if (span.isEmpty() || span.start() < end || !saying.content.contains(span)) {
                spans.remove();
            } else {
                end = span.end();
            }
        }
        return marked;
    }

    private static Cue cue(CueWord word, Span span) {
        Cue.Builder cue = Cue.builder();
        cue.span(span);
        cue.cueClass(CueClass.valueOf(word.sense().code()));
        cue.tense(tense(word));
        return cue.build();
    }

    private static Tense tense(CueWord word) {
        if (word.participle()) {
            return Tense.PARTICIPLE;
        }
        if (word.adposition() || word.is(Trait.NOMINAL)) {
            return Tense.NOMINAL;
        }
        if (word.is(Trait.FUTURE)) {
            return Tense.FUTURE;
        }
        return word.is(Trait.PRESENT) ? Tense.PRESENT : Tense.PAST;
    }

    private Optional<Speaker> speaker(Saying saying) {
        Source source = saying.source;
        Figure figure = source.figure();
        boolean known = figure != null && !figure.id.isEmpty();
        if (!known && !source.explicit()) {
            return Optional.empty();
        }
        Speaker.Builder speaker = Speaker.builder();
        if (known && figure != null) {
            speaker.type(type(figure)).entity(figure.id);
        } else {
            speaker.type(SpeakerType.ANONYMOUS);
        }
        if (!source.explicit()) {
            speaker.form(SpeakerForm.ELIDED);
        } else if (source.pronoun()) {
            speaker.form(SpeakerForm.PRONOUN);
            speaker.pronoun(new Span(source.start(), source.stop()));
        } else {
            Span mention = new Span(source.start(), source.stop());
            if (saying.kind == QuoteKind.DIRECT && mention.overlaps(saying.content)) {
                return Optional.empty();
            }
            speaker.form(named(figure, mention) ? SpeakerForm.NAME : SpeakerForm.NOMINAL);
            speaker.mention(mention);
        }
        Optional.ofNullable(saying.subject).ifPresent(speaker::nounPhrase);
        return Optional.of(speaker.build());
    }

    private boolean named(@Nullable Figure figure, Span mention) {
        return figure != null && names.computeIfAbsent(figure, FactMaker::names).contains(mention.start());
    }

    private static Set<Integer> names(Figure figure) {
        Set<Integer> starts = new HashSet<>();
        for (Phrase phrase : figure.phrases) {
            if (phrase.kind != Phrase.Kind.OFFICE) {
                starts.add(phrase.start);
            }
        }
        return starts;
    }

    private static SpeakerType type(Figure figure) {
        return switch (figure.kind) {
            case PERSON, OFFICE -> SpeakerType.PERSON;
            case ORGANIZATION -> SpeakerType.ORGANIZATION;
            case COUNTRY -> SpeakerType.COUNTRY;
            case PLACE -> SpeakerType.PLACE;
            case GROUP -> SpeakerType.ANONYMOUS;
        };
    }

    Visit visit(Journey journey) {
        Visit.Builder visit = Visit.builder();
        visit.id(journey.id);
        visit.rule(journey.rule.isEmpty() ? "visit" : journey.rule);
        visit.confidence(Confidence.MEDIUM);
        Figure visitor = java.util.Objects.requireNonNull(journey.visitor);
        visit.addVisitor(visitor.id);
        String from = visitor.country.equals(journey.hostCountry) ? "" : cast.countryId(visitor.country);
        if (!from.isEmpty()) {
            visit.visitorCountry(from);
        }
        String host = cast.countryId(journey.hostCountry);
        if (!host.isEmpty()) {
            visit.hostCountry(host);
        }
        if (journey.host != null && !journey.host.id.isEmpty() && !journey.host.isLocation()) {
            visit.host(journey.host.id);
        }
        journey.destinations.stream()
                .filter(place -> place.isLocation() && !place.id.isEmpty())
                .forEach(place -> visit.addDestination(place.id));
        visit.kind(journey.kind);
        visit.addAllTraits(journey.traits);
        visit.stage(journey.stage);
        journey.evidence.stream().sorted().distinct().forEach(span -> {
            visit.addEvidence(Evidence.of(span, EvidenceRole.TRIGGER));
            visit.addMention(span);
        });
        if (journey.stageSpan != null) {
            visit.addEvidence(Evidence.of(journey.stageSpan, EvidenceRole.STAGE));
        }
        parts(journey, visit);
        return visit.build();
    }

    private void parts(Journey journey, Visit.Builder visit) {
        for (Journey.Invited invited : journey.invitations) {
            Invitation.Builder invitation = Invitation.builder();
            invitation.kind(InvitationKind.UNSPECIFIED);
            invitation.stage(org.khabar.model.Stage.INVITED);
            invitation.span(invited.span());
            if (invited.by() != null && !invited.by().id.isEmpty() && invited.by().kind != Phrase.Kind.PLACE) {
                invitation.by(invited.by().id);
            }
            visit.addInvitation(invitation.build());
        }
        for (Span span : journey.purposes) {
            visit.addPurpose(Purpose.builder().span(span).build());
        }
        List<Journey.Item> items = new ArrayList<>(journey.programme);
        items.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        for (Journey.Item item : items) {
            visit.addProgramme(ProgrammeItem.builder()
                    .kind(item.kind())
                    .stage(item.stage())
                    .span(item.span())
                    .build());
        }
        for (Journey.Companion companion : journey.delegation) {
            if (companion.who().acts()) {
                visit.addDelegation(delegate(companion));
            }
        }
        ceremony(journey.sendOff, CeremonyKind.SEND_OFF).ifPresent(visit::sendOff);
        ceremony(journey.reception, CeremonyKind.RECEPTION).ifPresent(visit::reception);
    }

    private static Delegate delegate(Journey.Companion companion) {
        Delegate.Builder delegate = Delegate.builder();
        delegate.entity(companion.who().id);
        delegate.role(companion.role());
        delegate.stage(companion.stage());
        delegate.span(companion.span());
        delegate.trigger(companion.trigger());
        if (companion.saying() != null) {
            delegate.attribution(companion.saying().id);
        }
        return delegate.build();
    }

    private static Optional<Ceremony> ceremony(Journey.@Nullable Attendance attendance, CeremonyKind kind) {
        if (attendance == null) {
            return Optional.empty();
        }
        Ceremony.Builder ceremony = Ceremony.builder();
        ceremony.kind(kind);
        ceremony.span(attendance.span());
        attendance.by().stream().filter(Figure::acts).forEach(f -> ceremony.addAttendee(f.id));
        return Optional.of(ceremony.build());
    }
}
