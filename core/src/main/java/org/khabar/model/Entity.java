package org.khabar.model;

import java.util.List;

/**
 * Somebody or something that an article speaks of, with a name or without. Facts refer to entities by their ids.
 *
 * <p>Immutable and thread-safe.
 */
public sealed interface Entity permits Person, Organization, Country, Place, Group, NewsEvent {

    /** {@return the id, unique among all ids of the article} */
    String id();

    /** {@return which of the six it is} */
    EntityType type();

    /** {@return what it is called, in every language known} */
    Names names();

    /** {@return where the article speaks of it, in text order; empty where only something else implies it} */
    List<Mention> mentions();

    /**
     * What the builders of all entities have in common.
     *
     * @param <B> the type of the builder
     */
    abstract sealed class Builder<B extends Builder<B>>
            permits Person.Builder,
                    Organization.Builder,
                    Country.Builder,
                    Place.Builder,
                    Group.Builder,
                    NewsEvent.Builder {

        Builder() {}

        /**
         * {@return this builder, with the id set}
         * @param id ASCII letters, digits and {@code . _ : -}, a letter or digit first
         */
        public abstract B id(String id);

        /**
         * {@return this builder, with the names set}
         * @param names what it is called, in every language known; none unless set
         */
        public abstract B names(Names names);

        /**
         * {@return this builder, with a mention added}
         * @param mention a mention of this entity
         */
        public abstract B addMention(Mention mention);

        /**
         * {@return this builder, with mentions added}
         * @param mentions mentions of this entity, in text order
         */
        public abstract B addAllMentions(Iterable<? extends Mention> mentions);
    }
}
