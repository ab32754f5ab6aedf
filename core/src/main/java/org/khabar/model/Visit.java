package org.khabar.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.khabar.text.Span;

/**
 * A trip of an official or a delegation to another country or to the seat of a body: planned, under way, done or called
 * off. One for each visitor, host country and trip; a tour is several visits with one {@link #tour()}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Visit extends Fact permits ImmutableVisit {

    /** {@return the ids of those who travel, at least one} */
    List<String> visitors();

    /** {@return the id of the country they come from} */
    Optional<String> visitorCountry();

    /** {@return the rank of the visitor, from 1, a head of state or government, to 5} */
    OptionalInt level();

    /** {@return the id of the country visited, another than that of the visitor} */
    Optional<String> hostCountry();

    /** {@return the id of the one who invites, receives or hosts} */
    Optional<String> host();

    /** {@return the id of the place left} */
    Optional<String> origin();

    /** {@return the ids of the places travelled to, in the order of the trip} */
    List<String> destinations();

    /** {@return what it is called} */
    VisitKind kind();

    /** {@return what else is said of it, in the order of the enum} */
    Set<VisitTrait> traits();

    /** {@return how far it has come, by its latest decisive statement} */
    Stage stage();

    /** {@return whether it is a fact or a wish} */
    Modality modality();

    /** {@return the id of the time of departure} */
    Optional<String> departure();

    /** {@return the id of the time of arrival} */
    Optional<String> arrival();

    /** {@return the id of the time when the visit starts} */
    Optional<String> start();

    /** {@return the id of the time when the visit ends} */
    Optional<String> end();

    /** {@return the id of the time it lasts} */
    Optional<String> duration();

    /** {@return the statements of an invitation, in text order} */
    List<Invitation> invitations();

    /** {@return the statements of a purpose, in text order} */
    List<Purpose> purposes();

    /** {@return what is done on the trip, in text order} */
    List<ProgrammeItem> programme();

    /** {@return those who travel with the visitor} */
    List<Delegate> delegation();

    /** {@return who saw the visitor off} */
    Optional<Ceremony> sendOff();

    /** {@return who met the visitor on arrival} */
    Optional<Ceremony> reception();

    /** {@return the id that all legs of one tour share; it names nothing else} */
    Optional<String> tour();

    /** {@return the ids of the agreements that belong to it} */
    List<String> agreements();

    /** {@return where the text speaks of it} */
    List<Span> mentions();

    @Override
    default FactType type() {
        return FactType.VISIT;
    }

    /** {@return a new builder: kind UNSPECIFIED, stage UNSPECIFIED, modality ASSERTED} */
    static Builder builder() {
        return ImmutableVisit.builder()
                .kind(VisitKind.UNSPECIFIED)
                .stage(Stage.UNSPECIFIED)
                .modality(Modality.ASSERTED);
    }

    /** {@return a builder that starts from this visit} */
    default Builder toBuilder() {
        return ImmutableVisit.builder().from(this);
    }

    /** Gathers the parts of a visit; for one thread. */
    abstract sealed class Builder extends Fact.Builder<Builder> permits ImmutableVisit.Builder {

        Builder() {}

        /**
         * {@return this builder, with a visitor added}
         * @param visitor the id of a person, an organization or a group
         */
        public abstract Builder addVisitor(String visitor);

        /**
         * {@return this builder, with visitors added}
         * @param visitors ids of those who travel
         */
        public abstract Builder addAllVisitors(Iterable<String> visitors);

        /**
         * {@return this builder, with the country of the visitor set}
         * @param visitorCountry the id of a country
         */
        public abstract Builder visitorCountry(String visitorCountry);

        /**
         * {@return this builder, with the rank of the visitor set}
         * @param level a number from 1 to 5
         */
        public abstract Builder level(int level);

        /**
         * {@return this builder, with the host country set}
         * @param hostCountry the id of a country
         */
        public abstract Builder hostCountry(String hostCountry);

        /**
         * {@return this builder, with the host set}
         * @param host the id of a person, an organization or a group
         */
        public abstract Builder host(String host);

        /**
         * {@return this builder, with the origin set}
         * @param origin the id of a place or a country
         */
        public abstract Builder origin(String origin);

        /**
         * {@return this builder, with a destination added}
         * @param destination the id of a place or a country
         */
        public abstract Builder addDestination(String destination);

        /**
         * {@return this builder, with destinations added}
         * @param destinations ids of places or countries
         */
        public abstract Builder addAllDestinations(Iterable<String> destinations);

        /**
         * {@return this builder, with the kind set}
         * @param kind what it is called
         */
        public abstract Builder kind(VisitKind kind);

        /**
         * {@return this builder, with a trait added}
         * @param trait what else is said
         */
        public abstract Builder addTrait(VisitTrait trait);

        /**
         * {@return this builder, with traits added}
         * @param traits what else is said
         */
        public abstract Builder addAllTraits(Iterable<VisitTrait> traits);

        /**
         * {@return this builder, with the stage set}
         * @param stage how far it has come
         */
        public abstract Builder stage(Stage stage);

        /**
         * {@return this builder, with the modality set}
         * @param modality {@link Modality#ASSERTED} unless something else is said
         */
        public abstract Builder modality(Modality modality);

        /**
         * {@return this builder, with the departure set}
         * @param departure the id of a time reference
         */
        public abstract Builder departure(String departure);

        /**
         * {@return this builder, with the arrival set}
         * @param arrival the id of a time reference
         */
        public abstract Builder arrival(String arrival);

        /**
         * {@return this builder, with the start set}
         * @param start the id of a time reference
         */
        public abstract Builder start(String start);

        /**
         * {@return this builder, with the end set}
         * @param end the id of a time reference
         */
        public abstract Builder end(String end);

        /**
         * {@return this builder, with the duration set}
         * @param duration the id of a time reference
         */
        public abstract Builder duration(String duration);

        /**
         * {@return this builder, with an invitation added}
         * @param invitation one statement
         */
        public abstract Builder addInvitation(Invitation invitation);

        /**
         * {@return this builder, with invitations added}
         * @param invitations statements, in text order
         */
        public abstract Builder addAllInvitations(Iterable<? extends Invitation> invitations);

        /**
         * {@return this builder, with a purpose added}
         * @param purpose one statement
         */
        public abstract Builder addPurpose(Purpose purpose);

        /**
         * {@return this builder, with purposes added}
         * @param purposes statements, in text order
         */
        public abstract Builder addAllPurposes(Iterable<? extends Purpose> purposes);

        /**
         * {@return this builder, with an item of the programme added}
         * @param item one item, not before the last in the text
         */
        public abstract Builder addProgramme(ProgrammeItem item);

        /**
         * {@return this builder, with items of the programme added}
         * @param items items, in text order
         */
        public abstract Builder addAllProgramme(Iterable<? extends ProgrammeItem> items);

        /**
         * {@return this builder, with a delegate added}
         * @param delegate one who travels along
         */
        public abstract Builder addDelegation(Delegate delegate);

        /**
         * {@return this builder, with delegates added}
         * @param delegates those who travel along
         */
        public abstract Builder addAllDelegation(Iterable<? extends Delegate> delegates);

        /**
         * {@return this builder, with the send-off set}
         * @param sendOff a ceremony of the kind SEND_OFF
         */
        public abstract Builder sendOff(Ceremony sendOff);

        /**
         * {@return this builder, with the reception set}
         * @param reception a ceremony of the kind RECEPTION
         */
        public abstract Builder reception(Ceremony reception);

        /**
         * {@return this builder, with the tour set}
         * @param tour an id
         */
        public abstract Builder tour(String tour);

        /**
         * {@return this builder, with an agreement added}
         * @param agreement the id of an agreement
         */
        public abstract Builder addAgreement(String agreement);

        /**
         * {@return this builder, with agreements added}
         * @param agreements ids of agreements
         */
        public abstract Builder addAllAgreements(Iterable<String> agreements);

        /**
         * {@return this builder, with a mention added}
         * @param mention a span of the source
         */
        public abstract Builder addMention(Span mention);

        /**
         * {@return this builder, with mentions added}
         * @param mentions spans of the source, in text order
         */
        public abstract Builder addAllMentions(Iterable<? extends Span> mentions);

        abstract Visit assemble();

        /**
         * {@return the visit}
         * @throws ModelException if a part is missing, contradicts another, or has no proper form
         */
        public final Visit build() {
            return VisitRules.checked(assemble());
        }
    }
}
