package org.khabar.format.standoff;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.khabar.text.Span;

/**
 * What one reader finds in one article: the entities it names, and the quotes, visits, agreements, amounts and dates it
 * tells of. Codes are held as they stand, known or not; facts name entities by id.
 *
 * <p>Immutable and thread-safe, as all records of this package are.
 *
 * @param format the name of the format
 * @param id the name of the article
 * @param lang the language of the article
 * @param sha256 the digest of the bytes of its file, in hexadecimal digits
 * @param lengthUtf16 the length of its text
 * @param deep whether a gold file is annotated for everything that the format has
 * @param entities the persons, organizations, countries and places
 * @param quotes the quotes
 * @param visits the visits
 * @param agreements the agreements
 * @param amounts the amounts of money
 * @param dates the dates; absent in a gold file that was not annotated for them
 */
public record Standoff(
        Member<String> format,
        Member<String> id,
        Member<String> lang,
        Member<String> sha256,
        Member<Integer> lengthUtf16,
        boolean deep,
        List<StandoffEntity> entities,
        List<StandoffQuote> quotes,
        List<StandoffVisit> visits,
        List<StandoffAgreement> agreements,
        List<StandoffAmount> amounts,
        Member<List<StandoffDate>> dates) {

    private static final Standoff EMPTY = new Standoff(
            Member.absent(),
            Member.absent(),
            Member.absent(),
            Member.absent(),
            Member.absent(),
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Member.absent());

    /**
     * Copies the lists.
     *
     * @param format the name of the format
     * @param id the name of the article
     * @param lang the language of the article
     * @param sha256 the digest of the bytes of its file
     * @param lengthUtf16 the length of its text
     * @param deep whether a gold file is annotated for everything
     * @param entities the entities
     * @param quotes the quotes
     * @param visits the visits
     * @param agreements the agreements
     * @param amounts the amounts of money
     * @param dates the dates
     */
    public Standoff {
        entities = List.copyOf(entities);
        quotes = List.copyOf(quotes);
        visits = List.copyOf(visits);
        agreements = List.copyOf(agreements);
        amounts = List.copyOf(amounts);
        dates = dates.map(List::copyOf);
    }

    /**
     * The document that says nothing.
     *
     * @return the empty document
     */
    public static Standoff empty() {
        return EMPTY;
    }

    /**
     * All places of the text that the document points to.
     *
     * @return the spans, in no particular order, with repetitions
     */
    public Stream<Span> spans() {
        return Stream.of(
                        all(entities, StandoffEntity::spans),
                        all(quotes, StandoffQuote::spans),
                        all(visits, StandoffVisit::spans),
                        all(agreements, StandoffAgreement::spans),
                        all(amounts, amount -> Stream.of(amount.text())),
                        all(dates.orElse(List.of()), date -> Stream.of(date.text())))
                .flatMap(Function.identity());
    }

    private static <T> Stream<Span> all(List<T> facts, Function<T, Stream<Span>> spans) {
        return facts.stream().flatMap(spans);
    }
}
