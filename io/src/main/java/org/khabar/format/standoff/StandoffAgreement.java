package org.khabar.format.standoff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.text.Span;

/**
 * An instrument between two or more parties.
 *
 * @param id the name of the agreement
 * @param instrument TREATY, AGREEMENT, MEMORANDUM and so on, after the noun that names it
 * @param count how many: a number in digits, or PLURAL
 * @param stage PROPOSED, NEGOTIATING, REACHED, TO_BE_SIGNED, SIGNED, RATIFIED, IN_FORCE, SUSPENDED or TERMINATED
 * @param parties the ids of the parties
 * @param fields the codes of the fields of cooperation
 * @param noun the words that name it
 * @param evidence the words that tell of it
 * @param visit the id of the visit on which it is made
 * @param instrumentAlt another instrument that is as right, in gold only
 * @param required false if it may be found or left, in gold only
 */
public record StandoffAgreement(
        Member<String> id,
        Member<String> instrument,
        Member<String> count,
        Member<String> stage,
        List<String> parties,
        List<String> fields,
        Member<Span> noun,
        Member<Span> evidence,
        Member<String> visit,
        Member<String> instrumentAlt,
        boolean required) {

    /**
     * Copies the lists.
     *
     * @param id the name of the agreement
     * @param instrument what it is
     * @param count how many
     * @param stage its stage
     * @param parties the ids of the parties
     * @param fields the codes of the fields
     * @param noun the words that name it
     * @param evidence the words that tell of it
     * @param visit the id of its visit
     * @param instrumentAlt another instrument that is as right
     * @param required false if it may be found or left
     */
    public StandoffAgreement {
        parties = List.copyOf(parties);
        fields = List.copyOf(fields);
    }

    Stream<Span> spans() {
        return Stream.of(noun.value(), evidence.value()).flatMap(Optional::stream);
    }

    /** One line that is fit for logs. */
    @Override
    public String toString() {
        return "agreement " + id + " " + instrument + " " + evidence;
    }
}
