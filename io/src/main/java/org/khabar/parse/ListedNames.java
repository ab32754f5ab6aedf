package org.khabar.parse;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.khabar.language.Entry;
import org.khabar.model.Basis;
import org.khabar.model.Name;
import org.khabar.model.Names;
import org.khabar.text.LanguageTag;
import org.khabar.text.LocalizedText;

/** The names of the entries of the lists, as the model has them. Thread-safe; remembers what it made, an entry once. */
final class ListedNames {

    private final Map<Entry, Names> made = new ConcurrentHashMap<>();

    Names of(Entry entry) {
        Names names = made.get(entry);
        return names == null ? made.computeIfAbsent(entry, ListedNames::make) : names;
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
