package org.khabar.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An article and its translation: which sentences, entities and facts belong together, and what differs. Every sentence
 * of both sides stands in exactly one link.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface BilingualArticle permits ImmutableBilingualArticle {

    /** {@return the article} */
    Article original();

    /** {@return its translation} */
    Article translation();

    /** {@return which sentences belong together; each sentence in one link} */
    List<SentenceLink> sentenceLinks();

    /** {@return which entities are the same; each entity in at most one link} */
    List<EntityLink> entityLinks();

    /** {@return which facts are the same; each fact in at most one link} */
    List<FactLink> factLinks();

    /** {@return what differs} */
    List<Difference> differences();

    /**
     * The counterpart of an entity of the original.
     *
     * @param entity an entity of the original
     * @return the linked entity of the translation, empty where there is none
     */
    default Optional<Entity> translationOf(Entity entity) {
        return entityLinks().stream()
                .filter(link -> link.original().equals(entity.id()))
                .findFirst()
                .flatMap(link -> translation().entity(link.translation()));
    }

    /**
     * The counterpart of a quote, visit or agreement of the original.
     *
     * @param fact a fact of the original
     * @return the linked fact of the translation, empty where there is none
     */
    default Optional<Fact> translationOf(Fact fact) {
        return factLinks().stream()
                .filter(link -> link.type() == fact.type() && link.original().equals(fact.id()))
                .findFirst()
                .flatMap(link -> translation().fact(link.translation()));
    }

    /** {@return a new builder} */
    static Builder builder() {
        return ImmutableBilingualArticle.builder();
    }

    /** {@return a builder that starts from this pair} */
    default Builder toBuilder() {
        return ImmutableBilingualArticle.builder().from(this);
    }

    /** Gathers the parts of a pair; for one thread. */
    abstract sealed class Builder permits ImmutableBilingualArticle.Builder {

        Builder() {}

        /**
         * {@return this builder, with the original set}
         * @param original the article
         */
        public abstract Builder original(Article original);

        /**
         * {@return this builder, with the translation set}
         * @param translation its translation
         */
        public abstract Builder translation(Article translation);

        /**
         * {@return this builder, with a link of sentences added}
         * @param link sentences that belong together
         */
        public abstract Builder addSentenceLink(SentenceLink link);

        /**
         * {@return this builder, with links of sentences added}
         * @param links sentences that belong together
         */
        public abstract Builder addAllSentenceLinks(Iterable<? extends SentenceLink> links);

        /**
         * {@return this builder, with a link of entities added}
         * @param link one entity in both texts
         */
        public abstract Builder addEntityLink(EntityLink link);

        /**
         * {@return this builder, with links of entities added}
         * @param links entities in both texts
         */
        public abstract Builder addAllEntityLinks(Iterable<? extends EntityLink> links);

        /**
         * {@return this builder, with a link of facts added}
         * @param link one fact in both texts
         */
        public abstract Builder addFactLink(FactLink link);

        /**
         * {@return this builder, with links of facts added}
         * @param links facts in both texts
         */
        public abstract Builder addAllFactLinks(Iterable<? extends FactLink> links);

        /**
         * {@return this builder, with a difference added}
         * @param difference what differs
         */
        public abstract Builder addDifference(Difference difference);

        /**
         * {@return this builder, with differences added}
         * @param differences what differs
         */
        public abstract Builder addAllDifferences(Iterable<? extends Difference> differences);

        abstract BilingualArticle assemble();

        /**
         * {@return the pair}
         * @throws ModelException if a part is missing, or a link or a difference leads nowhere
         */
        public final BilingualArticle build() {
            return PairRules.checked(assemble());
        }
    }
}
