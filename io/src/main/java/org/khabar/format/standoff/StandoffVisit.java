package org.khabar.format.standoff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khabar.text.Span;

/**
 * A trip of an official, a delegation or a representative to another country or to the seat of a body.
 *
 * @param id the name by which agreements refer to it
 * @param visitor the id of the one who travels
 * @param visitorCountry the code of his country
 * @param hostCountry the code of the country that he visits
 * @param host the id of the one who invites, receives or hosts him
 * @param destinations the ids of the places to which he goes
 * @param kind STATE, OFFICIAL, WORKING, PRIVATE or UNSPECIFIED
 * @param stage INVITED, PLANNED, UNDER_WAY, COMPLETED, CANCELLED or POSTPONED
 * @param invited whether the text speaks of an invitation
 * @param evidence the words that tell of the trip
 * @param invitations the statements of an invitation
 * @param purposes the phrases of the purpose
 * @param delegation the ids of those who travel with the visitor
 * @param programme what they do on the trip, in text order
 * @param sendOff who saw the visitor off
 * @param reception who met him on arrival
 * @param required false if it may be found or left, in gold only
 */
public record StandoffVisit(
        Member<String> id,
        Member<String> visitor,
        Member<String> visitorCountry,
        Member<String> hostCountry,
        Member<String> host,
        List<String> destinations,
        Member<String> kind,
        Member<String> stage,
        Member<Boolean> invited,
        List<Span> evidence,
        Member<List<StandoffInvitation>> invitations,
        Member<List<Span>> purposes,
        Member<List<String>> delegation,
        Member<List<StandoffItem>> programme,
        Member<StandoffAttendance> sendOff,
        Member<StandoffAttendance> reception,
        boolean required) {

    /**
     * Copies the lists.
     *
     * @param id the name of the visit
     * @param visitor the id of the one who travels
     * @param visitorCountry the code of his country
     * @param hostCountry the code of the country that he visits
     * @param host the id of the host
     * @param destinations the ids of the places
     * @param kind its kind
     * @param stage its stage
     * @param invited whether the text speaks of an invitation
     * @param evidence the words that tell of the trip
     * @param invitations the statements of an invitation
     * @param purposes the phrases of the purpose
     * @param delegation the ids of those who travel along
     * @param programme what they do on the trip
     * @param sendOff who saw the visitor off
     * @param reception who met him on arrival
     * @param required false if it may be found or left
     */
    public StandoffVisit {
        destinations = List.copyOf(destinations);
        evidence = List.copyOf(evidence);
        invitations = invitations.map(List::copyOf);
        purposes = purposes.map(List::copyOf);
        delegation = delegation.map(List::copyOf);
        programme = programme.map(List::copyOf);
    }

    Stream<Span> spans() {
        return Stream.of(
                        evidence.stream(),
                        invitations.orElse(List.of()).stream().map(StandoffInvitation::text),
                        purposes.orElse(List.of()).stream(),
                        programme.orElse(List.of()).stream().map(StandoffItem::text),
                        Stream.of(sendOff.value(), reception.value())
                                .flatMap(Optional::stream)
                                .flatMap(attendance -> attendance.text().value().stream()))
                .flatMap(spans -> spans);
    }

    /** One line that is fit for logs. */
    @Override
    public String toString() {
        return "visit " + id + " " + stage + " " + evidence;
    }
}
