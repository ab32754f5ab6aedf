package org.khabar.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an {@link Article} says: who and what it speaks of, the facts, the sums of money and the times.
 *
 * <p>Immutable and thread-safe. All lists are unmodifiable.
 */
public sealed interface Content permits Article {

    /** {@return the people, as all entities in the order of their first mention} */
    List<Person> people();

    /** {@return the organizations} */
    List<Organization> organizations();

    /** {@return the countries} */
    List<Country> countries();

    /** {@return the places} */
    List<Place> places();

    /** {@return the groups of persons or states} */
    List<Group> groups();

    /** {@return the conferences, summits and other events} */
    List<NewsEvent> events();

    /** {@return the quotes, in text order} */
    List<Quote> quotes();

    /** {@return the visits, in the order in which the text comes to them} */
    List<Visit> visits();

    /** {@return the agreements, in the order in which the text comes to them} */
    List<Agreement> agreements();

    /** {@return the sums of money, in text order} */
    List<MonetaryValue> amounts();

    /** {@return the words that name a time, in text order} */
    List<TimeReference> dates();

    /** {@return all entities: people, organizations, countries, places, groups, events} */
    default List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        entities.addAll(people());
        entities.addAll(organizations());
        entities.addAll(countries());
        entities.addAll(places());
        entities.addAll(groups());
        entities.addAll(events());
        return Collections.unmodifiableList(entities);
    }

    /** {@return all facts: quotes, visits, agreements} */
    default List<Fact> facts() {
        return Stream.of(quotes(), visits(), agreements())
                .<Fact>flatMap(List::stream)
                .toList();
    }

    /**
     * The part of an article's builder that gathers what it says.
     *
     * @param <B> the type of the builder
     */
    abstract sealed class Builder<B extends Builder<B>> permits Article.Builder {

        Builder() {}

        /**
         * {@return this builder, with an entity added to the list of its type}
         * @param entity a person, an organization, a country, a place, a group or an event
         */
        public final B addEntity(Entity entity) {
            return switch (entity.type()) {
                case PERSON -> addPerson((Person) entity);
                case ORGANIZATION -> addOrganization((Organization) entity);
                case COUNTRY -> addCountry((Country) entity);
                case PLACE -> addPlace((Place) entity);
                case GROUP -> addGroup((Group) entity);
                case EVENT -> addEvent((NewsEvent) entity);
            };
        }

        /**
         * {@return this builder, with entities added to the lists of their types}
         * @param entities entities, those of one type in the order of first mention
         */
        public final B addAllEntities(Iterable<? extends Entity> entities) {
            entities.forEach(this::addEntity);
            return self();
        }

        /**
         * {@return this builder, with a fact added to the list of its type}
         * @param fact a quote, a visit or an agreement
         */
        public final B addFact(Fact fact) {
            if (fact instanceof Quote quote) {
                return addQuote(quote);
            }
            return fact instanceof Visit visit ? addVisit(visit) : addAgreement((Agreement) fact);
        }

        /**
         * {@return this builder, with facts added to the lists of their types}
         * @param facts facts, those of one type in text order
         */
        public final B addAllFacts(Iterable<? extends Fact> facts) {
            facts.forEach(this::addFact);
            return self();
        }

        /**
         * {@return this builder, with an amount added}
         * @param amount a sum of money
         */
        public abstract B addAmount(MonetaryValue amount);

        /**
         * {@return this builder, with amounts added}
         * @param amounts sums of money, in text order
         */
        public abstract B addAllAmounts(Iterable<? extends MonetaryValue> amounts);

        /**
         * {@return this builder, with a time reference added}
         * @param date words that name a time
         */
        public abstract B addDate(TimeReference date);

        /**
         * {@return this builder, with time references added}
         * @param dates words that name a time, in text order
         */
        public abstract B addAllDates(Iterable<? extends TimeReference> dates);

        abstract B self();

        abstract B addPerson(Person person);

        abstract B addOrganization(Organization organization);

        abstract B addCountry(Country country);

        abstract B addPlace(Place place);

        abstract B addGroup(Group group);

        abstract B addEvent(NewsEvent event);

        abstract B addQuote(Quote quote);

        abstract B addVisit(Visit visit);

        abstract B addAgreement(Agreement agreement);
    }
}
