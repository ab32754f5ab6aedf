package org.khabar.swap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.khabar.format.standoff.Standoff;
import org.khabar.format.standoff.StandoffReader;
import org.khabar.format.standoff.StandoffWriter;
import org.khabar.gold.GoldArticle;

/**
 * An article in which others play all parts. Immutable.
 *
 * @param article the article as it was
 * @param seed what chose the others
 * @param rewriting its text with their names
 * @param countries which countries stand for which
 * @param people the names of the persons
 */
record Swapped(GoldArticle article, long seed, Rewriting rewriting, CountrySwap countries, List<String> people) {

    static Swapped of(GoldArticle article, long seed) {
        Random random = new Random(seed);
        String language = article.language().language();
        PersonSwap persons = new PersonSwap(random);
        CountrySwap countries = new CountrySwap(article, random);
        List<Change> changes = new ArrayList<>(persons.changes(article));
        changes.addAll(new OrganizationSwap(language, random).changes(article));
        changes.addAll(countries.cities(article));
        changes.addAll(countries.names(article.text()));
        return new Swapped(article, seed, Rewriting.of(article.text(), changes), countries, persons.names());
    }

    /** What differs between the facts of both, by their kind. */
    Map<String, List<String>> differences(Standoff first) {
        Standoff second = standoff(article, rewriting.text());
        Correspondence same = new Correspondence(first, second, rewriting, countries::code);
        Map<String, List<String>> expected =
                new FactLines(rewriting::map, UnaryOperator.identity(), countries::code).of(first);
        Map<String, List<String>> found =
                new FactLines(UnaryOperator.identity(), same::before, UnaryOperator.identity()).of(second);
        expected.replaceAll((kind, lines) -> differences(lines, found.getOrDefault(kind, List.of())));
        return expected;
    }

    private static List<String> differences(List<String> expected, List<String> found) {
        List<String> differences = new ArrayList<>();
        expected.stream().filter(line -> !found.contains(line)).forEach(line -> differences.add("lost " + line));
        found.stream().filter(line -> !expected.contains(line)).forEach(line -> differences.add("new  " + line));
        return differences;
    }

    static Standoff standoff(GoldArticle article, String text) {
        String json = new StandoffWriter()
                .write(GoldArticle.PARSER.parse(text, article.language()), article.name(), "0".repeat(64));
        return new StandoffReader().read(json);
    }
}
