package org.khabar.parse;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.khabar.language.Entry;
import org.khabar.language.SenseKind;
import org.khabar.language.Transliteration;
import org.khabar.model.Basis;
import org.khabar.model.Name;
import org.khabar.model.Names;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;

/**
 * The names of the entries of one language's lists, as the model has them. Thread-safe; remembers what it made, an entry once.
 */
final class ListedNames {

    private final LanguageTag language;
    private final Optional<Transliteration> rules;
    private final Map<Entry, Names> made = new ConcurrentHashMap<>();

    ListedNames(LanguageTag language) {
        this.language = language;
        this.rules = Transliteration.of(language);
    }

    /** The names of an entry; a person's with an English one, whether the lists have it or not. */
    Names of(Entry entry) {
        Names names = made.get(entry);
        return names == null ? made.computeIfAbsent(entry, this::make) : names;
    }

    /** The names of a person with an English one made by rule, marked as such, where no list knows one. */
    Names transliterated(Names names) {
        if (rules.isEmpty() || names.in(LanguageTag.ENGLISH).isPresent()) {
            return names;
        }
        Optional<Name> own = names.in(language);
        String latin = own.isEmpty() ? "" : rules.get().latin(own.get().text().value());
        if (latin.isEmpty()) {
            return names;
        }
        Name english = new Name(LocalizedText.of(latin, LanguageTag.ENGLISH), Basis.TRANSLITERATION);
        return names.toBuilder().addPrimary(english).build();
    }

    private Names make(Entry entry) {
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
        Names all = names.build();
        return entry.kind() == SenseKind.PERSON ? transliterated(all) : all;
    }
}
