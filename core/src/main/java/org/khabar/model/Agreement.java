package org.khabar.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.khabar.text.Span;

/**
 * An instrument between two or more parties: states, bodies, companies. One for each that the text sets apart.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Agreement extends Fact permits ImmutableAgreement {

    /** {@return what it is called} */
    Instrument instrument();

    /** {@return how many the text speaks of} */
    AgreementNumber number();

    /** {@return its title} */
    Optional<Span> title();

    /** {@return how far it has come} */
    AgreementStage stage();

    /** {@return whether it is a fact or a wish} */
    Modality modality();

    /** {@return its parties, each with how it is known} */
    List<Party> parties();

    /** {@return the ids of those who sign} */
    List<String> signatories();

    /** {@return the ids of those who attend the signing} */
    List<String> witnesses();

    /** {@return the ids of those who negotiate} */
    List<String> negotiators();

    /** {@return the fields of cooperation it names, in text order} */
    List<StatedField> fields();

    /** {@return the id of the sum it is worth} */
    Optional<String> value();

    /** {@return the id of the time} */
    Optional<String> time();

    /** {@return the id of the place} */
    Optional<String> place();

    /** {@return the id of the visit it belongs to} */
    Optional<String> visit();

    /** {@return the id of the event it belongs to} */
    Optional<String> event();

    /** {@return the word of signing, reaching, negotiating} */
    Optional<Span> trigger();

    /** {@return the words that name the instrument} */
    Optional<Span> noun();

    /** {@return the whole statement} */
    Span span();

    @Override
    default FactType type() {
        return FactType.AGREEMENT;
    }

    /** {@return a new builder: stage UNSPECIFIED, modality ASSERTED} */
    static Builder builder() {
        return ImmutableAgreement.builder().stage(AgreementStage.UNSPECIFIED).modality(Modality.ASSERTED);
    }

    /** {@return a builder that starts from this agreement} */
    default Builder toBuilder() {
        return ImmutableAgreement.builder().from(this);
    }

    /** Gathers the parts of an agreement; for one thread. */
    abstract sealed class Builder extends Fact.Builder<Builder> permits ImmutableAgreement.Builder {

        Builder() {}

        /**
         * {@return this builder, with the instrument set}
         * @param instrument what it is called
         */
        public abstract Builder instrument(Instrument instrument);

        /**
         * {@return this builder, with the number set}
         * @param number how many the text speaks of
         */
        public abstract Builder number(AgreementNumber number);

        /**
         * {@return this builder, with the title set}
         * @param title a span of the source
         */
        public abstract Builder title(Span title);

        /**
         * {@return this builder, with the stage set}
         * @param stage how far it has come
         */
        public abstract Builder stage(AgreementStage stage);

        /**
         * {@return this builder, with the modality set}
         * @param modality {@link Modality#ASSERTED} unless something else is said
         */
        public abstract Builder modality(Modality modality);

        /**
         * {@return this builder, with a party added}
         * @param party a party and how it is known
         */
        public abstract Builder addParty(Party party);

        /**
         * {@return this builder, with parties added}
         * @param parties parties, in text order
         */
        public abstract Builder addAllParties(Iterable<? extends Party> parties);

        /**
         * {@return this builder, with a signatory added}
         * @param signatory the id of a person, an organization, a country or a group
         */
        public abstract Builder addSignatory(String signatory);

        /**
         * {@return this builder, with signatories added}
         * @param signatories ids of those who sign
         */
        public abstract Builder addAllSignatories(Iterable<String> signatories);

        /**
         * {@return this builder, with a witness added}
         * @param witness the id of a person, an organization, a country or a group
         */
        public abstract Builder addWitness(String witness);

        /**
         * {@return this builder, with witnesses added}
         * @param witnesses ids of those who attend
         */
        public abstract Builder addAllWitnesses(Iterable<String> witnesses);

        /**
         * {@return this builder, with a negotiator added}
         * @param negotiator the id of a person, an organization, a country or a group
         */
        public abstract Builder addNegotiator(String negotiator);

        /**
         * {@return this builder, with negotiators added}
         * @param negotiators ids of those who negotiate
         */
        public abstract Builder addAllNegotiators(Iterable<String> negotiators);

        /**
         * {@return this builder, with a field added}
         * @param field a field and where it is named
         */
        public abstract Builder addField(StatedField field);

        /**
         * {@return this builder, with fields added}
         * @param fields fields, in text order
         */
        public abstract Builder addAllFields(Iterable<? extends StatedField> fields);

        /**
         * {@return this builder, with the sum set}
         * @param value the id of a monetary value
         */
        public abstract Builder value(String value);

        /**
         * {@return this builder, with the time set}
         * @param time the id of a time reference
         */
        public abstract Builder time(String time);

        /**
         * {@return this builder, with the place set}
         * @param place the id of a place
         */
        public abstract Builder place(String place);

        /**
         * {@return this builder, with the visit set}
         * @param visit the id of a visit
         */
        public abstract Builder visit(String visit);

        /**
         * {@return this builder, with the event set}
         * @param event the id of an event
         */
        public abstract Builder event(String event);

        /**
         * {@return this builder, with the trigger set}
         * @param trigger a span of the source
         */
        public abstract Builder trigger(Span trigger);

        /**
         * {@return this builder, with the words of the instrument set}
         * @param noun a span of the source
         */
        public abstract Builder noun(Span noun);

        /**
         * {@return this builder, with the statement set}
         * @param span a span of the source
         */
        public abstract Builder span(Span span);

        abstract Agreement assemble();

        /**
         * {@return the agreement}
         * @throws ModelException if a part is missing or an id has no proper form
         */
        public final Agreement build() {
            return AgreementRules.checked(assemble());
        }
    }
}
