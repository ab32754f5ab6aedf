package org.khabar.parse;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.khabar.language.Entry;
import org.khabar.language.Transliteration;
import org.khabar.model.Basis;
import org.khabar.model.Name;
import org.khabar.model.Names;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;

/** The names of the entries of the lists, as the model has them. Thread-safe; remembers what it made, an entry once. */
final class ListedNames {

    private static final LanguageTag ENGLISH = LanguageTag.of("en");

    private final Map<String, Optional<Transliteration>> transliterations = new ConcurrentHashMap<>();
    private final Map<Entry, Names> made = new ConcurrentHashMap<>();

    Names of(Entry entry) {
        Names names = made.get(entry);
        return names == null ? made.computeIfAbsent(entry, ListedNames::make) : names;
    }

    /** The names of a person with an English one made by rule, marked as such, where no list knows one. */
    Names transliterated(Names names, LanguageTag language) {
        boolean known = names.in(ENGLISH).isPresent();
        Optional<Transliteration> rules = known ? Optional.empty() : rules(language);
        Optional<Name> own = rules.isEmpty() ? Optional.empty() : names.in(language);
        String latin = own.isEmpty() || rules.isEmpty()
                ? ""
                : rules.get().latin(own.get().text().value());
        if (latin.isEmpty()) {
            return names;
        }
        Name made = new Name(LocalizedText.of(latin, ENGLISH), Basis.TRANSLITERATION);
        return names.toBuilder().addPrimary(made).build();
    }

    private Optional<Transliteration> rules(LanguageTag language) {
        return transliterations.computeIfAbsent(language.language(), subtag -> Transliteration.of(language));
    }

    private static Names make(Entry entry) {
        Names.Builder names = Names.builder();
        Set<String> languages = new HashSet<>();
        Set<String> acronyms = new HashSet<>();
        for (Entry.Name name : entry.names()) {
            LocalizedText text = LocalizedText.of(name.text(), LanguageTag.of(name.language()));
            Name known = new Name(text, Basis.LEXICON);
            switch (name.use()) {
                case PRIMARY -> {
                    if (languages.add(name.language())) {
                        names.addPrimary(known);
                    }
                }
                case ACRONYM -> {
                    if (acronyms.add(name.text())) {
                        names.addAcronym(known);
                    }
                }
                case ALIAS, FORMAL, SHORT -> names.addAlias(known);
            }
        }
        return names.build();
    }
}
