package org.khabar.format.summary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khabar.model.Article;
import org.khabar.model.CountryLink;
import org.khabar.model.Organization;
import org.khabar.model.Person;
import org.khabar.model.Role;
import org.khabar.model.RoleStatus;

/** The people and organizations of an article. */
final class People {

    private final Article article;
    private final Naming naming;

    People(Article article, Naming naming) {
        this.article = article;
        this.naming = naming;
    }

    void print(Page page) {
        if (!article.people().isEmpty()) {
            page.heading("People");
            article.people().forEach(person -> page.entry(described(naming.introduced(person), facts(person))));
        }
        if (!article.organizations().isEmpty()) {
            page.heading("Organizations");
            article.organizations()
                    .forEach(organization ->
                            page.entry(described(naming.introduced(organization), facts(organization))));
        }
    }

    private static Phrase described(Phrase name, List<Phrase> facts) {
        return facts.isEmpty() ? name : name.and(": ").and(Phrase.joined(facts, "; "));
    }

    private List<Phrase> facts(Person person) {
        List<Phrase> facts = new ArrayList<>();
        offices(person).stream().map(this::office).forEach(facts::add);
        Optional<String> country = person.country().map(CountryLink::country);
        boolean said = person.roles().stream()
                .anyMatch(role -> role.of().isPresent() && role.of().equals(country));
        if (!said) {
            naming.country(person.country()).ifPresent(facts::add);
        }
        return facts;
    }

    /** Each office once, and one of which nobody knows whom it serves only where no other mention tells. */
    private List<Role> offices(Person person) {
        Map<List<Object>, Role> offices = new LinkedHashMap<>();
        for (Role role : person.roles()) {
            List<Object> served = List.of(code(role), role.of());
            boolean told = person.roles().stream()
                    .anyMatch(other -> other.of().isPresent() && code(other).equals(code(role)));
            if (role.of().isPresent() || !told) {
                offices.putIfAbsent(served, role);
            }
        }
        return List.copyOf(offices.values());
    }

    private List<Object> code(Role role) {
        String named = role.portfolio().isPresent()
                ? ""
                : role.portfolioSpan().map(article.source()::slice).orElse("");
        return List.of(role.status(), role.office(), role.portfolio(), named);
    }

    /** An office: "former minister of energy, Iran". */
    private Phrase office(Role role) {
        Phrase office = Phrase.of(role.status() == RoleStatus.CURRENT ? "" : Wording.of(role.status()) + " ")
                .and(Wording.of(role.office()));
        role.portfolio()
                .map(portfolio -> Phrase.of(Wording.of(portfolio)))
                .or(() -> role.portfolioSpan().map(article::text).map(Phrase::of))
                .ifPresent(portfolio -> office.and(" of ").and(portfolio));
        role.of().ifPresent(of -> office.and(", ").and(naming.of(of)));
        return office;
    }

    private List<Phrase> facts(Organization organization) {
        List<Phrase> facts = new ArrayList<>();
        Wording.known(organization.kind()).map(Phrase::of).ifPresent(facts::add);
        naming.country(organization.country()).ifPresent(facts::add);
        return facts.isEmpty() ? facts : List.of(Phrase.joined(facts, ", "));
    }
}
